package lede

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHints(t *testing.T) {
	for _, c := range []struct {
		in   string
		want hint
	}{
		{`<div class="related-posts">`, hintRelated},
		{`<div class="RelatedPosts box_2">`, hintRelated | hintBox},
		{`<div id="articleBody">`, hintBody},
		{`<div class="post article__body--wide">`, hintBody},
		{`<div class="entry content">`, 0},
		{`<div itemprop="articleBody">`, hintBody | hintStated},
		{`<div class="entry-content entry-content--related">`, hintBody},
		{`<div class="entry-content related">`, hintBody | hintRelated},
		{`<div class="Layout_Main__2pNav ad6ed79d">`, 0},
		{`<div role="navigation">`, hintNav},
		{`<div hidden>`, hintHidden},
		{`<div class="teaser-box--hidden visuallyHidden">`, hintHidden | hintRelated | hintBox},
		{`<div class="field--label-hidden hidden-xs overflow-hidden md:hidden">`, 0},
		{`<div class="hidden">`, hintHidden},
		{`<span class="visually-hidden-label">`, hintHidden},
		{`<div class="hidden md:block">`, 0},
		{`<div style="color: red; display: none">`, hintHidden},
		{`<div class="unrelated shareholder">`, 0},
	} {
		p := layTokens([]byte(c.in), nil)
		require.Equal(t, c.want, p.elements[2].hints, c.in)
	}
	require.Zero(t, layTokens([]byte(`<body class="has-sidebar">`), nil).elements[1].hints)
}

func TestHintRows(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range hintRows {
		for _, word := range strings.Fields(row.words) {
			require.False(t, seen[word], "%s is listed twice", word)
			require.Regexp(t, `^[a-z]{2,31}$`, word)
			seen[word] = true
		}
	}
}
