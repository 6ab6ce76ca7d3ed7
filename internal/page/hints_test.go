package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHints(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Hint
	}{
		{`<div class="related-posts">`, HintRelated},
		{`<div class="RelatedPosts box_2">`, HintRelated | HintBox},
		{`<div id="articleBody">`, HintBody},
		{`<div class="post article__body--wide">`, HintBody},
		{`<div class="entry content">`, 0},
		{`<div itemprop="articleBody">`, HintBody | HintStated},
		{`<div class="entry-content entry-content--related">`, HintBody},
		{`<div class="entry-content related">`, HintBody | HintRelated},
		{`<div class="Layout_Main__2pNav ad6ed79d">`, 0},
		{`<div role="navigation">`, HintNav},
		{`<div hidden>`, HintHidden},
		{`<div class="teaser-box--hidden visuallyHidden">`, HintHidden | HintRelated | HintBox},
		{`<div class="field--label-hidden hidden-xs overflow-hidden md:hidden">`, 0},
		{`<div class="hidden">`, HintHidden},
		{`<span class="visually-hidden-label">`, HintHidden},
		{`<div class="hidden md:block">`, 0},
		{`<div style="color: red; display: none">`, HintHidden},
		{`<div class="unrelated shareholder">`, 0},
		{`<div class="row no-toc has-sidebar without-comments with_ads">`, 0},
		{`<div class="no results related">`, HintRelated},
	} {
		p := LayTokens([]byte(c.in), nil)
		require.Equal(t, c.want, p.Elements[2].Hints, c.in)
	}
	require.Zero(t, LayTokens([]byte(`<body class="has-sidebar">`), nil).Elements[1].Hints)
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

func TestIsLabelled(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Read more", true},
		{"Read more: the ferry returns", true},
		{"» Read more", true},
		{"→ Read more | The ferry returns", true},
		{"The ferry returns", false},
		{"» The ferry returns", false},
		{"», ", false},
		{"", false},
	} {
		require.Equal(t, c.want, IsLabelled(c.text), c.text)
	}
}
