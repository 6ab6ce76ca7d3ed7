package page

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRepeatedAttributes reads attributes that share a slot, or nearly are the same.
func TestRepeatedAttributes(t *testing.T) {
	p := LayTokens([]byte(`<p class="nav"></p><p id="nav"></p><p class="nav"></p><p class="nav-x" title="nav"></p>`), nil)
	require.Equal(t, "nav", p.Attr(2, "class"))
	require.Equal(t, "nav", p.Attr(3, "id"))
	require.Empty(t, p.Attr(3, "class"))
	require.Equal(t, p.Attrs[0], p.Attrs[2], "written down once")
	require.Equal(t, "nav", p.Attr(5, "title"))
	require.Equal(t, HintNav, p.Elements[4].Hints)
}
