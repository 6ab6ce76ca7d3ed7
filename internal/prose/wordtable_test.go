package prose

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordTable numbers words that are alike to the hash, and asks for others.
func TestWordTable(t *testing.T) {
	var table WordTable
	require.Zero(t, table.Number("ferry"), "of an empty table")
	const n = 5000
	word := func(i int) string { return fmt.Sprintf("a%04db%04dc", i, i) }
	for i := range n {
		require.EqualValues(t, i+1, table.Add(word(i)))
	}
	for i := range n {
		require.EqualValues(t, i+1, table.Number(word(i)))
		require.EqualValues(t, i+1, table.Add(word(i)), "again")
		require.Zero(t, table.Number(word(i)+"c"))
	}
	require.Zero(t, table.Number(""))
}
