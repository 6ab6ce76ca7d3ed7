// Package archive reads the articles out of WARC files: the records, the HTTP
// messages in them, and what lede makes of their pages.
//
// The reader goes on after whatever an archive holds. Each stretch of it that
// is no sound record is handed out as one damaged record, so counts add up.
package archive

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/textproto"
	"strconv"

	"github.com/klauspost/compress/gzip"
	"github.com/lede-go/lede"
)

// MaxBlock is the largest block that is read: the largest page that lede
// takes, with its HTTP header. The block of a larger record is passed over.
const MaxBlock = lede.DefaultMaxBytes + headerLimit

const (
	// headerLimit is the largest header of a record.
	headerLimit = 64 << 10

	// typeLimit is how far into a header its WARC-Type is looked for.
	typeLimit = 4 << 10
)

// A Record is one record of an archive, or a stretch that is none.
type Record struct {
	Archive string // the archive's name
	Number  int    // its place there, from 0, damaged ones counted
	Header  textproto.MIMEHeader
	Block   []byte

	// Published is the date that something else than the page tells, as a feed
	// does. It serves where the page tells none.
	Published lede.Date

	Oversized bool  // the block is larger than MaxBlock and is not here
	Damage    error // why there is no record here; nothing else is set
}

// Records yields the records of an archive, WARC 1.0 or 1.1, compressed record
// by record, as a whole, or not at all. The one error is r's own; it ends the
// sequence.
func Records(name string, r io.Reader) iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		next := newScanner(r)
		for number := 0; ; number++ {
			record, err := next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(nil, fmt.Errorf("%s: %w", name, err))
				return
			}
			record.Archive, record.Number = name, number
			if !yield(record, nil) {
				return
			}
		}
	}
}

// newScanner tells from its first bytes whether an archive is compressed, and
// returns what reads it.
func newScanner(r io.Reader) func() (*Record, error) {
	raw := newTape(r, MaxBlock+headerLimit)
	inside := newTape(nil, MaxBlock+headerLimit)
	m := &members{raw: raw, inside: scanner{in: inside}}
	view := raw.peek(peekLimit)
	record := find(view, []byte(recordSign), startsRecord)
	member := find(view, memberSign, m.startsMember)
	if record >= 0 && (member < 0 || record < member) {
		return (&scanner{in: raw}).next
	}
	return m.next
}

// find is where the sign stands first and is accepted, or -1.
func find(view, sign []byte, accept func([]byte) bool) int {
	for at := 0; ; at++ {
		next := bytes.Index(view[at:], sign)
		if next < 0 {
			return -1
		}
		at += next
		if accept(view[at:]) {
			return at
		}
	}
}

// recordSign begins every record.
const recordSign = "WARC/1."

// A scanner reads records that are not compressed.
type scanner struct {
	in *tape
}

// errNoRecord and its like say what is wrong with a stretch of an archive.
var (
	errNoRecord = errors.New("not a record")
	errHeader   = errors.New("malformed record header")
	errLength   = errors.New("wrong Content-Length")
	errMember   = errors.New("not a gzip member")
)

// next returns the next record or damaged stretch; io.EOF at the end, and
// another error when the stream breaks off.
func (s *scanner) next() (*Record, error) {
	s.skipNewlines()
	if len(s.in.peek(1)) == 0 {
		return nil, s.in.ending()
	}
	s.in.setMark()
	if !startsRecord(s.in.peek(peekLimit)) {
		return s.lost(errNoRecord)
	}
	header, length, err := s.header()
	if err != nil {
		return s.lost(err)
	}
	if length > MaxBlock {
		// So large a length may well be wrong: the next record is where
		// it is seen, not where the length says.
		return s.onward(&Record{Header: header, Oversized: true})
	}
	block := bytes.Clone(s.in.peek(int(length)))
	if s.in.skip(length) < length || !s.atBoundary() {
		return s.lost(errLength)
	}
	if len(s.in.peek(1)) == 0 && s.in.failure() != nil {
		return nil, s.in.failure()
	}
	return &Record{Header: header, Block: block}, nil
}

// atBoundary passes over the newlines after a block and reports whether they
// are the two of the standard, or else, as with careless writers, something
// that a record may be followed by.
func (s *scanner) atBoundary() bool {
	standard := string(s.in.peek(4)) == "\r\n\r\n"
	s.skipNewlines()
	next := s.in.peek(len(recordSign))
	return standard || len(next) == 0 || string(next) == recordSign
}

// header reads the header of a record and its Content-Length.
func (s *scanner) header() (textproto.MIMEHeader, int64, error) {
	view := s.in.peek(headerLimit)
	end := endOfHeader(view)
	if end < 0 {
		return nil, 0, errHeader
	}
	lines := textproto.NewReader(bufio.NewReader(bytes.NewReader(view[:end])))
	if _, err := lines.ReadLine(); err != nil { // the version
		return nil, 0, errHeader
	}
	header, err := lines.ReadMIMEHeader()
	if err != nil {
		return nil, 0, errHeader
	}
	length, err := strconv.ParseInt(header.Get("Content-Length"), 10, 64)
	if err != nil || length < 0 {
		return nil, 0, errLength
	}
	s.in.skip(int64(end))
	return header, length, nil
}

// lost goes on at the next record after the mark.
func (s *scanner) lost(why error) (*Record, error) {
	s.in.rewind()
	s.in.skip(1)
	return s.onward(&Record{Damage: why})
}

// onward passes over everything before the next record.
func (s *scanner) onward(r *Record) (*Record, error) {
	if !s.in.seek([]byte(recordSign), startsRecord) && s.in.failure() != nil {
		return nil, s.in.failure()
	}
	return r, nil
}

func (s *scanner) skipNewlines() {
	for {
		next := s.in.peek(1)
		if len(next) == 0 || next[0] != '\r' && next[0] != '\n' {
			return
		}
		s.in.skip(1)
	}
}

// startsRecord reports whether a record starts here: a line with the version,
// and a header that tells the record's type. A page that only speaks of WARC
// has no such header.
func startsRecord(view []byte) bool {
	view = view[:min(len(view), typeLimit)]
	version, _, _ := bytes.Cut(view, []byte("\n"))
	minor, found := bytes.CutPrefix(version, []byte(recordSign))
	if !found || len(bytes.TrimRight(minor, "\r")) != 1 {
		return false
	}
	if end := endOfHeader(view); end >= 0 {
		view = view[:end]
	}
	return bytes.Contains(bytes.ToLower(view), []byte("\nwarc-type:"))
}

// endOfHeader is where the empty line after a header ends, or -1.
func endOfHeader(view []byte) int {
	crlf := bytes.Index(view, []byte("\r\n\r\n"))
	if crlf >= 0 {
		view = view[:crlf]
	}
	if bare := bytes.Index(view, []byte("\n\n")); bare >= 0 {
		return bare + 2
	}
	if crlf >= 0 {
		return crlf + 4
	}
	return -1
}

// members reads an archive of gzip members. Usually each holds one record.
type members struct {
	raw    *tape
	inside scanner
	zip    gzip.Reader // of the member that inside reads
	opened bool
	probe  gzip.Reader // tells members from bytes that look like one
}

// next is like that of scanner. A member that cannot be inflated is damaged.
func (m *members) next() (*Record, error) {
	for {
		if !m.opened {
			if len(m.raw.peek(1)) == 0 {
				return nil, m.raw.ending()
			}
			if err := m.open(); err != nil {
				return m.lost(err)
			}
		}
		record, err := m.inside.next()
		switch {
		case err == nil:
			m.opened = record.Damage == nil || !m.swallowed()
			return record, nil
		case !errors.Is(err, io.EOF):
			return m.lost(err)
		}
		m.opened = false
	}
}

// open begins a member.
func (m *members) open() error {
	m.raw.setMark()
	if !bytes.HasPrefix(m.raw.peek(len(memberSign)), memberSign) {
		return errMember
	}
	if err := m.zip.Reset(m.raw); err != nil {
		return err
	}
	m.zip.Multistream(false)
	m.inside.in.reset(&m.zip)
	m.opened = true
	return nil
}

// lost goes on at the next member after the mark: what the inflater took for
// the rest of the broken one may hold sound ones.
func (m *members) lost(why error) (*Record, error) {
	m.opened = false
	m.raw.rewind()
	m.raw.skip(1)
	if !m.raw.seek(memberSign, m.startsMember) && m.raw.failure() != nil {
		return nil, m.raw.failure()
	}
	return &Record{Damage: why}, nil
}

// swallowed looks for members in what was inflated as a part of this one, and
// goes back to the first. A member that breaks off within bytes that deflate
// stored as they are swallows those that follow without an error.
func (m *members) swallowed() bool {
	rest := m.raw.kept()[1:]
	if at := find(rest, memberSign, m.startsMember); at >= 0 {
		m.raw.back(len(rest) - at)
		return true
	}
	m.raw.forget(probeSize)
	return false
}

// memberSign begins every gzip member (RFC 1952).
var memberSign = []byte{0x1f, 0x8b, 8}

// probeSize is how many bytes a member needs at most to show what it holds.
const probeSize = 1 << 10

// startsMember reports whether the view inflates to the start of a record.
func (m *members) startsMember(view []byte) bool {
	view = view[:min(len(view), probeSize)]
	if err := m.probe.Reset(bytes.NewReader(view)); err != nil {
		return false
	}
	var start [len(recordSign)]byte
	_, err := io.ReadFull(&m.probe, start[:])
	return err == nil && string(start[:]) == recordSign
}
