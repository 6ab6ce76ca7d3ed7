package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/gzip"
	"github.com/stretchr/testify/require"
)

// warcRecord is a record that holds a line of text.
func warcRecord(text string) string {
	return fmt.Sprintf("WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(text), text)
}

// zipped is a gzip member.
func zipped(data string) string {
	var b strings.Builder
	w := gzip.NewWriter(&b)
	w.Write([]byte(data))
	w.Close()
	return b.String()
}

// read lists the blocks of an archive, and in brackets what was damaged.
func read(t *testing.T, r io.Reader) []string {
	var list []string
	for record, err := range Records("test", r) {
		require.NoError(t, err)
		require.Equal(t, len(list), record.Number)
		switch {
		case record.Damage != nil:
			list = append(list, "["+record.Damage.Error()+"]")
		case record.Oversized:
			list = append(list, "[oversized]")
		default:
			list = append(list, string(record.Block))
		}
	}
	return list
}

func TestRecords(t *testing.T) {
	a, b, c := warcRecord("first"), warcRecord("second"), warcRecord("third")
	short := strings.Replace(b, "Length: 6", "Length: 2", 1)
	long := strings.Replace(b, "Length: 6", "Length: 90", 1)
	endless := strings.Replace(b, "Length: 6", "Length: 99999999999", 1)
	noise := "\x00\x91 WARC/1.0 is a format \x1f\x8b\x08 this is none"
	nested := warcRecord("a page about archives:\r\n\r\n" + strings.TrimSpace(b))
	for _, test := range []struct {
		name, in string
		want     []string
	}{
		{"plain", a + b + c, []string{"first", "second", "third"}},
		{"members", zipped(a) + zipped(b) + zipped(c), []string{"first", "second", "third"}},
		{"one member", zipped(a + b + c), []string{"first", "second", "third"}},
		{"nothing", "", nil},
		{"bare newlines", strings.ReplaceAll(a+b, "\r\n", "\n"), []string{"first", "second"}},
		{"newlines missing", strings.TrimSpace(a) + strings.TrimSpace(b), []string{"first", "second"}},
		{"quoted record", nested + c, []string{nested[strings.Index(nested, "a page"):][:len("a page about archives:\r\n\r\n")+len(strings.TrimSpace(b))], "third"}},

		{"short length", a + short + c, []string{"first", "[wrong Content-Length]", "third"}},
		{"long length", a + long + c, []string{"first", "[wrong Content-Length]", "third"}},
		{"endless length", a + endless + c, []string{"first", "[oversized]", "third"}},
		{"noise", a + noise + c, []string{"first", "[not a record]", "third"}},
		{"cut", a + b[:len(b)-8], []string{"first", "[wrong Content-Length]"}},
		{"no header", a + "WARC/1.0\r\nWARC-Type: response\r\n", []string{"first", "[malformed record header]"}},

		{"short length in member", zipped(a) + zipped(short) + zipped(c), []string{"first", "[wrong Content-Length]", "third"}},
		{"long length in member", zipped(a) + zipped(long) + zipped(c), []string{"first", "[wrong Content-Length]", "third"}},
		{"endless length in member", zipped(a) + zipped(endless) + zipped(c), []string{"first", "[oversized]", "third"}},
		{"noise between members", zipped(a) + noise + zipped(c), []string{"first", "[not a gzip member]", "third"}},
		{"noise before members", noise + zipped(c), []string{"[not a gzip member]", "third"}},
		{"noise in a member", zipped(a) + zipped(noise) + zipped(c), []string{"first", "[not a record]", "third"}},
		{"damage in one member", zipped(a + short + noise + c), []string{"first", "[wrong Content-Length]", "third"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, read(t, strings.NewReader(test.in)))
			require.Equal(t, test.want, read(t, iotest.OneByteReader(strings.NewReader(test.in))))
		})
	}
}

// TestTruncatedMember cuts a member at every place: the one after it comes out
// whatever the inflater made of the cut.
func TestTruncatedMember(t *testing.T) {
	whole := zipped(warcRecord(strings.Repeat("Some words of a page. ", 20) + string(zipped("not compressible"))))
	for cut := 1; cut < len(whole); cut++ {
		got := read(t, strings.NewReader(zipped(warcRecord("before"))+whole[:cut]+zipped(warcRecord("after"))))
		require.Len(t, got, 3, "cut at %d: %q", cut, got)
		require.Equal(t, "before", got[0])
		require.Equal(t, "after", got[2], "cut at %d", cut)
	}
}

// TestBrokenChecksum flips a bit that only the checksum notices.
func TestBrokenChecksum(t *testing.T) {
	member := []byte(zipped(warcRecord("flipped")))
	member[len(member)-8] ^= 1
	got := read(t, strings.NewReader(string(member)+zipped(warcRecord("after"))))
	require.Equal(t, []string{"[gzip: invalid checksum]", "after"}, got)
}

// TestReadError gives back the error of a disk that fails.
func TestReadError(t *testing.T) {
	broken := errors.New("disk on fire")
	for _, in := range []string{zipped(warcRecord("one")), warcRecord("one"), zipped(warcRecord("one"))[:60], ""} {
		var last error
		for _, err := range Records("test", io.MultiReader(strings.NewReader(in), iotest.ErrReader(broken))) {
			last = err
		}
		require.ErrorIs(t, last, broken)
	}
}

// FuzzRecords puts anything between two sound records: both come out, unless
// the bytes between are a record that holds the second.
func FuzzRecords(f *testing.F) {
	f.Add([]byte("noise"), true)
	f.Add([]byte(zipped(warcRecord("cut"))[:40]), true)
	f.Add([]byte("WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 7\r\n\r\n"), false)
	f.Fuzz(func(t *testing.T, between []byte, compressed bool) {
		before, after := warcRecord("before"), warcRecord("after")
		if compressed {
			before, after = zipped(before), zipped(after)
		}
		got := read(t, io.MultiReader(strings.NewReader(before), bytes.NewReader(between), strings.NewReader(after)))
		require.NotEmpty(t, got)
		require.Equal(t, "before", got[0])
		if !bytes.Contains(between, []byte(recordSign)) && !compressed {
			require.Equal(t, "after", got[len(got)-1])
		}
	})
}
