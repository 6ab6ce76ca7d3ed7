package archive

import (
	"bytes"
	"errors"
	"io"
)

const (
	// chunk is how much a tape reads at a time.
	chunk = 64 << 10

	// peekLimit is the most that peek shows: enough for a record's first lines.
	peekLimit = 16 << 10

	// roomy is the size past which a buffer is given back after use.
	roomy = 4 << 20
)

// A tape reads a stream and keeps what was read since a mark, so that a reader
// that went astray can go back. It keeps at most keep bytes: past them the mark
// moves up. A tape implements io.ByteReader, so that an inflater on it reads
// not one byte past the end of its data.
type tape struct {
	r    io.Reader
	err  error // why r gives no more
	buf  []byte
	pos  int // of the next byte in buf
	mark int // buf[mark:pos] can be read again
	keep int
}

func newTape(r io.Reader, keep int) *tape {
	return &tape{r: r, keep: keep}
}

// reset gives the tape another stream. Its memory is used again, unless one
// huge record made it large.
func (t *tape) reset(r io.Reader) {
	buf := t.buf[:0]
	if cap(buf) > roomy {
		buf = nil
	}
	*t = tape{r: r, buf: buf, keep: t.keep}
}

// setMark forgets what was read before.
func (t *tape) setMark() { t.mark = t.pos }

// rewind goes back to the mark, or as near to it as what was kept allows.
func (t *tape) rewind() { t.pos = t.mark }

// kept is what rewind would go back over.
func (t *tape) kept() []byte { return t.buf[t.mark:t.pos] }

// back goes back n bytes, which must be kept.
func (t *tape) back(n int) { t.pos -= n }

// forget moves the mark up until at most n bytes are kept.
func (t *tape) forget(n int) { t.mark = max(t.mark, t.pos-n) }

// fill reads another chunk. It reports whether there is anything unread.
func (t *tape) fill() bool {
	if t.err != nil {
		return t.pos < len(t.buf)
	}
	t.forget(t.keep)
	if t.mark >= max(chunk, len(t.buf)/2) { // half, so that moving stays linear
		t.drop()
	}
	have := len(t.buf)
	t.buf = append(t.buf, make([]byte, chunk)...)
	var n int
	for n == 0 && t.err == nil {
		n, t.err = t.r.Read(t.buf[have:])
	}
	t.buf = t.buf[:have+n]
	return t.pos < len(t.buf)
}

// drop moves what is kept to the start of the buffer.
func (t *tape) drop() {
	kept := t.buf[t.mark:]
	if cap(t.buf) > roomy && len(kept) < roomy/2 {
		t.buf = bytes.Clone(kept)
	} else {
		t.buf = t.buf[:copy(t.buf, kept)]
	}
	t.pos, t.mark = t.pos-t.mark, 0
}

// ReadByte implements io.ByteReader.
func (t *tape) ReadByte() (byte, error) {
	if t.pos == len(t.buf) && !t.fill() {
		return 0, t.err
	}
	b := t.buf[t.pos]
	t.pos++
	return b, nil
}

// Read implements io.Reader.
func (t *tape) Read(p []byte) (int, error) {
	if t.pos == len(t.buf) && !t.fill() {
		return 0, t.err
	}
	n := copy(p, t.buf[t.pos:])
	t.pos += n
	return n, nil
}

// peek shows up to n bytes, fewer only at the end.
func (t *tape) peek(n int) []byte {
	for len(t.buf)-t.pos < n && t.err == nil {
		t.fill()
	}
	return t.buf[t.pos:min(t.pos+n, len(t.buf))]
}

// skip passes over n bytes, fewer only at the end, and tells how many.
func (t *tape) skip(n int64) int64 {
	var done int64
	for done < n && (t.pos < len(t.buf) || t.fill()) {
		step := min(n-done, int64(len(t.buf)-t.pos))
		t.pos += int(step)
		done += step
	}
	return done
}

// seek goes to the next place where sign stands and that is accepted, and
// reports whether there is one; without one it goes to the end.
func (t *tape) seek(sign []byte, accept func([]byte) bool) bool {
	for {
		view := t.peek(peekLimit)
		at := bytes.Index(view, sign)
		switch {
		case at >= 0:
			t.pos += at
			if accept(t.peek(peekLimit)) {
				return true
			}
			t.pos++
		case len(view) < peekLimit:
			t.pos += len(view)
			return false
		default:
			t.pos += len(view) - len(sign) + 1
		}
		t.setMark()
	}
}

// failure is the stream's own error, if it ended with one.
func (t *tape) failure() error {
	if t.err == nil || errors.Is(t.err, io.EOF) {
		return nil
	}
	return t.err
}

// ending is why there is nothing more.
func (t *tape) ending() error {
	if err := t.failure(); err != nil {
		return err
	}
	return io.EOF
}
