package synth

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWrite makes the same bytes again, whole or in parts, and others of
// another seed.
func TestWrite(t *testing.T) {
	write := func(archives ...Archive) []byte {
		var b bytes.Buffer
		for _, a := range archives {
			require.NoError(t, a.Write(&b))
		}
		return b.Bytes()
	}
	whole := write(Archive{Seed: 1, Records: 40, Copies: 20})
	parts := write(Archive{Seed: 1, Records: 15, Copies: 20}, Archive{Seed: 1, First: 15, Records: 25, Copies: 20})
	require.True(t, bytes.Equal(whole, parts))
	require.False(t, bytes.Equal(whole, write(Archive{Seed: 2, Records: 40, Copies: 20})))
}
