package page

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCounts takes zeros where others have counted before.
func TestCounts(t *testing.T) {
	p := LayTokens([]byte("<p>words</p>"), nil)
	counts := p.Counts(3)
	counts[0] = 1
	require.Equal(t, []int32{0, 0}, p.Counts(2))
	require.Equal(t, []int32{1, 0, 0}, counts)
}
