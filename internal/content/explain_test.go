package content

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReason says once what two findings have the same words for.
func TestReason(t *testing.T) {
	var f findings
	require.Equal(t, "nothing speaks for it", f.reason())
	f.set(evShortHome, true)
	f.set(evShortBetween, true)
	require.Equal(t, "is short and no sentence", f.reason())
}
