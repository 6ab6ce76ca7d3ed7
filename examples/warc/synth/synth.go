// Package synth writes WARC archives of any size from templates, for tests and
// measurements. The same Archive is the same bytes wherever it is written.
package synth

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/klauspost/compress/gzip"
)

// An Archive describes an archive. Its record number i depends on Seed and i
// alone, so parts of one large archive are written with First and Records.
type Archive struct {
	Seed    uint64
	First   int // number of the first record
	Records int

	// Plain leaves the records uncompressed; else each is a gzip member.
	Plain bool

	// Copies is how many in a hundred pages are an earlier page again: the
	// same address captured later, or the same text at another address.
	Copies int

	// Pages, where there are any, are whole HTML pages to use in place of
	// those from the templates, in turn.
	Pages [][]byte

	// Damage maps numbers of records to what is wrong with them.
	Damage map[int]Damage
}

// A Damage is something wrong with a record.
type Damage string

// The damages. None may keep a reader from the other records.
const (
	Truncated Damage = "truncated" // the member or record breaks off
	TooShort  Damage = "short"     // its Content-Length is too small
	TooLong   Damage = "long"      // its Content-Length is too large
	Noise     Damage = "noise"     // random bytes in place of a record
	Huge      Damage = "huge"      // a sound page of 50 MB
)

// hugePage is the size of a Huge page.
const hugePage = 50 << 20

// Write writes the archive.
func (a Archive) Write(w io.Writer) error {
	for i := a.First; i < a.First+a.Records; i++ {
		if _, err := w.Write(a.record(i)); err != nil {
			return err
		}
	}
	return nil
}

// record makes record i as it stands in the file.
func (a Archive) record(i int) []byte {
	rng := a.rng(i)
	damage := a.Damage[i]
	if damage == Noise {
		noise := make([]byte, 2000+rng.IntN(8000))
		for j := range noise {
			noise[j] = byte(rng.Uint32())
		}
		return noise
	}
	r := a.plan(i, rng)
	length := len(r.block)
	switch damage {
	case TooShort:
		length /= 2
	case TooLong:
		length += 1000
	}
	data := r.bytes(length)
	if !a.Plain {
		data = compress(data)
	}
	if damage == Truncated {
		data = data[:len(data)*2/3]
	}
	return data
}

// rng is the source of all that is random about record i.
func (a Archive) rng(i int) *rand.Rand {
	return rand.New(rand.NewPCG(a.Seed, uint64(i)))
}

// A record is a WARC record to be written.
type record struct {
	version string
	kind    string
	id      string
	date    string
	target  string
	media   string
	block   []byte
}

// bytes is the record in WARC form, with the Content-Length given.
func (r record) bytes(length int) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "WARC/%s\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: %s\r\n", r.version, r.kind, r.id, r.date)
	if r.target != "" {
		fmt.Fprintf(&b, "WARC-Target-URI: %s\r\n", r.target)
	}
	fmt.Fprintf(&b, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n", r.media, length)
	b.Write(r.block)
	b.WriteString("\r\n\r\n")
	return b.Bytes()
}

// uuid is an identifier that looks random and depends on a and i alone.
func (a Archive) uuid(i int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d/%d", a.Seed, i))
	s := hex.EncodeToString(sum[:16])
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

func compress(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data) // a bytes.Buffer takes everything
	w.Close()
	return b.Bytes()
}

// EveryDamage places one of each damage, evenly, in an archive of n records.
func EveryDamage(n int) map[int]Damage {
	kinds := []Damage{Truncated, TooShort, TooLong, Noise, Huge}
	placed := map[int]Damage{}
	for i, kind := range kinds {
		placed[(i+1)*n/(len(kinds)+1)] = kind
	}
	return placed
}
