package content

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFlightText reads text rows of a stream, whose sizes count bytes.
func TestFlightText(t *testing.T) {
	for _, c := range []struct {
		row, want string
		ok        bool
	}{
		{"T5,harbour", "harbo", true},
		{"T3,für", "fü", true},
		{"T2,für", "f", true}, // of a damaged page
		{"T0,harbour", "", true},
		{"Tff,harbour", "", false},
		{"T-1,harbour", "", false},
		{"Tx,harbour", "", false},
		{"T5", "", false},
		{`["$","p"]`, "", false},
	} {
		size, text, ok := flightText(c.row)
		require.Equal(t, c.ok, ok, c.row)
		require.Equal(t, c.want, text[:size], c.row)
	}
}
