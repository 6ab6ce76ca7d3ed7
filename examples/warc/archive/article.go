package archive

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/lede-go/lede"
)

// An Outcome says what became of a record.
type Outcome string

// The outcomes. Every record has exactly one.
const (
	Parsed  Outcome = "parsed"  // an article
	Skipped Outcome = "skipped" // a record that is not meant to hold one
	Failed  Outcome = "failed"  // a page that could not be read
	Corrupt Outcome = "corrupt" // no sound record
)

// A Result is a record's line of output: an article, or what kept it from
// being one.
type Result struct {
	// ID is the same in every run and on every machine: a hash of the
	// record's own id, address and date.
	ID string `json:"id,omitempty"`

	URL     string        `json:"url,omitempty"`
	Date    string        `json:"date,omitempty"` // of the capture
	Archive string        `json:"archive"`
	Record  int           `json:"record"` // place in the archive, from 0
	Article *lede.Article `json:"article,omitempty"`

	Outcome Outcome `json:"-"`
	Reason  string  `json:"error,omitempty"` // unless Parsed
}

// An Extractor makes results of records.
type Extractor struct {
	// PanicOn is for tests: the address of a page that makes Extract panic.
	PanicOn string
}

// Extract reads the article of a record. What panics is a failed record.
func (e Extractor) Extract(r *Record) (result *Result) {
	result = &Result{Archive: r.Archive, Record: r.Number, Outcome: Failed}
	defer func() {
		if reason := recover(); reason != nil {
			result.Outcome, result.Reason = Failed, fmt.Sprintf("panic: %v", reason)
		}
	}()
	if r.Damage != nil {
		result.Outcome, result.Reason = Corrupt, r.Damage.Error()
		return result
	}
	result.identify(r)
	if e.PanicOn != "" && e.PanicOn == result.URL {
		panic("as the test asked")
	}
	page, skip, err := pageOf(r)
	switch {
	case err != nil:
		result.Reason = err.Error()
	case skip != "":
		result.Outcome, result.Reason = Skipped, skip
	default:
		result.parse(page, r.Published)
	}
	return result
}

// identify notes what the record's header says of it.
func (result *Result) identify(r *Record) {
	result.URL = strings.Trim(r.Header.Get("WARC-Target-URI"), "<>") // of old wgets
	result.Date = r.Header.Get("WARC-Date")
	name := r.Header.Get("WARC-Record-ID") + "\n" + result.URL + "\n" + result.Date
	sum := sha256.Sum256([]byte(name))
	result.ID = hex.EncodeToString(sum[:16])
}

// pageOf finds the page in a record, or says why the record has none.
func pageOf(r *Record) (page message, skip string, err error) {
	kind := strings.ToLower(r.Header.Get("WARC-Type"))
	media := mediaType(r.Header.Get("Content-Type"))
	switch {
	case kind == "resource":
		page.contentType = r.Header.Get("Content-Type")
		page.body = bufio.NewReader(bytes.NewReader(r.Block))
	case kind != "response":
		return page, "record type " + kind, nil
	case media != "application/http":
		return page, "response in " + media, nil // a DNS answer
	case r.Oversized: // too large to tell what it is
	default:
		if page, err = readMessage(r.Block); err != nil {
			return page, "", err
		}
		if page.status < 200 || page.status > 299 {
			return page, "status " + strconv.Itoa(page.status), nil
		}
	}
	if r.Oversized {
		return page, "", lede.ErrTooLarge
	}
	if !readable(page.contentType, page.body) {
		return page, "media type " + mediaType(page.contentType), nil
	}
	return page, "", nil
}

// parse fills in what lede reads.
func (result *Result) parse(page message, published lede.Date) {
	address, _ := url.Parse(result.URL) // nil if it is none
	parser := lede.Parser{URL: address, ContentType: page.contentType, Published: published}
	article, err := parser.Parse(page.body)
	switch {
	case errors.Is(err, lede.ErrNoArticle):
		result.Outcome, result.Reason = Skipped, "no article"
	case err != nil:
		result.Reason = err.Error()
	default:
		result.Outcome, result.Article = Parsed, article
	}
}
