package lede

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"testing"

	"github.com/lede-go/lede/internal/cases"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// A mutation damages an input; other is one to take pieces from.
type mutation struct {
	name  string
	apply func(r *rand.Rand, data, other []byte) []byte
}

var mutations = []mutation{
	{"truncate", func(r *rand.Rand, data, _ []byte) []byte {
		return data[:r.IntN(len(data)+1)]
	}},
	{"behead", func(r *rand.Rand, data, _ []byte) []byte {
		return data[r.IntN(len(data)+1):]
	}},
	{"splice", func(r *rand.Rand, data, other []byte) []byte {
		at := r.IntN(len(data) + 1)
		return slices.Concat(data[:at], chunk(r, other, 4096), data[at:])
	}},
	{"swap halves", func(r *rand.Rand, data, other []byte) []byte {
		return slices.Concat(data[:r.IntN(len(data)+1)], other[r.IntN(len(other)+1):])
	}},
	{"flip", func(r *rand.Rand, data, _ []byte) []byte {
		data = slices.Clone(data)
		for range 1 + r.IntN(20) {
			data[r.IntN(len(data))] ^= 1 << r.IntN(8)
		}
		return data
	}},
	{"duplicate", func(r *rand.Rand, data, _ []byte) []byte {
		at := r.IntN(len(data) + 1)
		return slices.Concat(data[:at], bytes.Repeat(chunk(r, data, 2048), 1+r.IntN(20)), data[at:])
	}},
	{"delete", func(r *rand.Rand, data, _ []byte) []byte {
		from := r.IntN(len(data) + 1)
		return slices.Concat(data[:from], data[min(len(data), from+r.IntN(2000)):])
	}},
	{"delete tags", func(r *rand.Rand, data, _ []byte) []byte {
		return withoutSome(r, data, '<', '>')
	}},
	{"delete marks", func(r *rand.Rand, data, _ []byte) []byte {
		return withoutSome(r, data, '"', '"')
	}},
	{"repeat a tag", func(r *rand.Rand, data, _ []byte) []byte {
		at := bytes.IndexByte(data[r.IntN(len(data)):], '<')
		end := bytes.IndexByte(data[max(at, 0):], '>')
		if at < 0 || end < 0 {
			return data
		}
		tag := data[at : max(at, 0)+end+1]
		return slices.Concat(data[:at], bytes.Repeat(tag, 1+r.IntN(3000)), data[at:])
	}},
	{"another charset", func(r *rand.Rand, data, _ []byte) []byte {
		encoded, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(data)
		if r.IntN(2) == 0 {
			encoded, err = charmap.Windows1251.NewDecoder().Bytes(data)
		}
		if err != nil {
			return data
		}
		return encoded[:len(encoded)-r.IntN(2)]
	}},
	{"byte by byte", func(r *rand.Rand, data, _ []byte) []byte {
		data = slices.Clone(data)
		alphabet := []byte("<>/\"'= &;\x00\xff\n-(@#“”")
		for range 1 + r.IntN(200) {
			data[r.IntN(len(data))] = alphabet[r.IntN(len(alphabet))]
		}
		return data
	}},
}

// chunk returns a piece of data.
func chunk(r *rand.Rand, data []byte, longest int) []byte {
	from := r.IntN(len(data) + 1)
	return data[from:min(len(data), from+r.IntN(longest))]
}

// withoutSome removes every second or so of the pieces from open to end.
func withoutSome(r *rand.Rand, data []byte, open, end byte) []byte {
	var out []byte
	for len(data) > 0 {
		at := bytes.IndexByte(data, open)
		if at < 0 {
			break
		}
		n := bytes.IndexByte(data[at+1:], end)
		if n < 0 {
			break
		}
		next := at + 1 + n + 1
		if r.IntN(2) == 0 {
			at = next
		}
		out = append(out, data[:at]...)
		data = data[next:]
	}
	return append(out, data...)
}

// TestMutants parses damaged inputs and checks what holds for every article.
// LEDE_MUTANTS says how many, LEDE_MUTANT_SEED which is the first: CI tries
// 2,000, and 100,000 take an hour.
func TestMutants(t *testing.T) {
	inputs := mutantInputs(t)
	count, seed := 300, uint64(1)
	if n, err := strconv.Atoi(os.Getenv("LEDE_MUTANTS")); err == nil {
		count = n
	}
	if n, err := strconv.ParseUint(os.Getenv("LEDE_MUTANT_SEED"), 10, 64); err == nil {
		seed = n
	}
	for i := range count {
		if name, err := tryMutant(t, inputs, seed+uint64(i)); err != nil {
			t.Fatalf("LEDE_MUTANTS=1 LEDE_MUTANT_SEED=%d (%s): %v", seed+uint64(i), name, err)
		}
	}
}

// tryMutant parses the mutant of a number. It reports a panic as an error, so
// that the number is told.
func tryMutant(t *testing.T, inputs [][]byte, number uint64) (name string, err error) {
	r := rand.New(rand.NewPCG(number, 7))
	data := inputs[r.IntN(len(inputs))]
	for range 1 + r.IntN(3) {
		if len(data) == 0 {
			break
		}
		m := mutations[r.IntN(len(mutations))]
		data = m.apply(r, data, inputs[r.IntN(len(inputs))])
		name += m.name + ", "
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	parser := Parser{Format: []Format{Auto, HTML, Text}[r.IntN(3)], Published: Date{Value: "2025-09-04"}}
	a, err := parser.Parse(bytes.NewReader(data))
	if err != nil {
		if errors.Is(err, ErrNoArticle) || errors.Is(err, ErrTooLarge) {
			err = nil
		}
		return name, err
	}
	checkArticle(t, a)
	if t.Failed() {
		err = errors.New("a promise is broken")
	}
	return name, err
}

// mutantInputs returns the cases of testdata and, where they are, some pages of
// the corpora.
func mutantInputs(t *testing.T) [][]byte {
	t.Helper()
	var inputs [][]byte
	for _, folder := range slices.Sorted(maps.Keys(caseFolders)) {
		for _, path := range cases.Inputs(t, folder) {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			inputs = append(inputs, data)
		}
	}
	if cases.HasCorpus(t, "posts") {
		pages := cases.Pages(t, "posts/pages", "extract/fundus")
		for i, name := range slices.Sorted(maps.Keys(pages)) {
			if i%5 == 0 && len(pages[name]) < 100<<10 {
				inputs = append(inputs, pages[name])
			}
		}
	}
	return inputs
}
