package batch

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/lede-go/lede"
)

// An entry is what one line of the manifest says.
type entry struct {
	ID        string      `json:"id"`
	Path      string      `json:"path"`
	Format    lede.Format `json:"format"`
	URL       string      `json:"url"`
	Published string      `json:"published"`
	Language  string      `json:"language"`
}

// parse reads the document of one manifest line.
func parse(root string, l line) result {
	var e entry
	if err := json.Unmarshal(l.text, &e); err != nil {
		return result{Error: "manifest: " + err.Error(), Line: l.number, unread: true}
	}
	a, err := article(root, e)
	if err != nil {
		return result{ID: e.ID, Error: err.Error(), Line: l.number, unread: !errors.Is(err, lede.ErrNoArticle)}
	}
	return result{ID: e.ID, Article: a}
}

func article(root string, e entry) (*lede.Article, error) {
	parser := lede.Parser{Format: e.Format, Published: lede.Date{Value: e.Published}, Language: e.Language}
	if e.URL != "" {
		var err error
		if parser.URL, err = url.Parse(e.URL); err != nil {
			return nil, err
		}
	}
	file, err := Open(filepath.Join(root, filepath.FromSlash(e.Path)))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return parser.Parse(file)
}

// Open opens a document, unpacked when its name ends in .gz.
func Open(path string) (io.ReadCloser, error) {
	file, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return file, err
	}
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return struct {
		io.Reader
		io.Closer
	}{unzipped, file}, nil
}

// An address is a line of -posturls, answered.
type address struct {
	URL      string `json:"url"`
	Platform string `json:"platform,omitempty"`
	ID       string `json:"id,omitempty"`
}

// identify answers one line of -posturls.
func identify(l line) result {
	var a address
	if err := json.Unmarshal(l.text, &a); err != nil {
		return result{Error: "address: " + err.Error(), Line: l.number, unread: true}
	}
	post, _ := lede.PostFromURL(a.URL)
	a.Platform, a.ID = post.Platform, post.ID
	return result{post: &a}
}
