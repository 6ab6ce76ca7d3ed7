package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// dump prints a flat page as nested tags, one line.
func (p *Page) dump() string {
	var out strings.Builder
	var open []int
	for i := range p.Elements {
		for len(open) > 0 && int(p.Elements[open[len(open)-1]].End) <= i {
			out.WriteString(")")
			open = open[:len(open)-1]
		}
		if p.Elements[i].Tag == TextTag {
			out.WriteString("'" + p.TextOf(i) + "'")
			continue
		}
		out.WriteString(p.TagName(i) + "(")
		open = append(open, i)
	}
	return out.String() + strings.Repeat(")", len(open))
}

func TestLayTokens(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"implied body", `<p>a`, `html(body(p('a')))`},
		{"head and body", `<html lang=de><head><title>t</title></head><body>b</body>c`, `html(head(title('t'))body('b''c'))`},
		{"missing body tag", `<head><meta charset=utf-8><p>a`, `html(head(meta())body(p('a')))`},
		{"block ends p", `<p>a<div>b</div>c`, `html(body(p('a')div('b')'c'))`},
		{"list items", `<ul><li>a<li>b<ul><li>c</ul><li>d</ul>`, `html(body(ul(li('a')li('b'ul(li('c')))li('d'))))`},
		{"cells", `<table><tr><td>a<td>b<tr><th>c</table>d`, `html(body(table(tr(td('a')td('b'))tr(th('c')))'d'))`},
		{"row groups", `<table><tbody><tr><td>a<tbody><tr><td>b</table>`, `html(body(table(tbody(tr(td('a')))tbody(tr(td('b'))))))`},
		{"stray end tags", `a</div></p></b>b`, `html(body('a''b'))`},
		{"inline end past a block", `<b><p>a</b>b</p>`, `html(body(b(p('a''b'))))`},
		{"cell hides the outside", `<div><table><tr><td>a</div>b</table></div>c`, `html(body(div(table(tr(td('a''b'))))'c'))`},
		{"options", `<select><option>a<option>b</select>`, `html(body(select(option('a')option('b'))))`},
		{"svg is opaque", `a<svg><title>t</title><path d="x"/><svg/></svg>b`, `html(body('a'svg()'b'))`},
		{"unclosed svg", `<svg><path><p>a`, `html(body(svg()p('a')))`},
		{"foreign object", `<svg><foreignObject><p>x</p></foreignObject></svg>a`, `html(body(svg()'a'))`},
		{"noscript", `<p>a<noscript><p>b</p></div></noscript>c`, `html(body(p('a'noscript(p('b'))'c')))`},
		{"template", `<template><p>a</template>b`, `html(template(p('a'))body('b'))`},
		{"script", `<script>if (a<b) "</p>"</script>a`, `html(script()body('a'))`},
		{"custom tag", `<amp-x-y a=b>c</amp-x-y>d`, `html(body(amp-x-y('c')'d'))`},
		{"link in link", `<a>a<a>b</a>`, `html(body(a('a')a('b')))`},
		{"void", `a<br>b<img>c`, `html(body('a'br()'b'img()'c'))`},
		{"heading in heading", `<h2>a<h3>b</h3>`, `html(body(h2('a')h3('b')))`},
		{"white space", " <p> a \n\t b&nbsp; <b> c</b> ", `html(body(p('a b'b('c'))))`},
		{"button ends its paragraph", `<button><p>a</button>b`, `html(body(button(p('a'))'b'))`},
		{"object ends its box", `<p><object><div>a</object>b`, `html(body(p(object(div('a'))'b')))`},
		{"a heading's link to itself", `<h2>a<a href="#a">¶</a></h2><h3><a href="#b"><span>#</span></a> b</h3>`, `html(body(h2('a'a())h3(a(span())'b')))`},
		{"no link to itself", `<h2>C<b>#</b></h2><p>a<a href="#a">¶</a></p>`, `html(body(h2('C'b('#'))p('a'a('¶'))))`},
		{"soft hyphens alone", `<p>a</p><div>&shy; &shy;</div>`, `html(body(p('a')div()))`},
		{"empty", ``, `html()`},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, LayTokens([]byte(c.in), nil).dump())
		})
	}
}

// TestFeedersAgree lays the same markup flat from its bytes and from the tree
// that html.Parse makes of it.
func TestFeedersAgree(t *testing.T) {
	for _, in := range []string{
		`<html><head><title>t</title><body><h1>a</h1><p>b <b>c</b> d<p>e<ul><li>f<li>g</ul>`,
		`<head></head><body><table><tbody><tr><td>a<td>b</table><pre> x
 y</pre><noscript><img src=a></noscript>`,
		`<head></head><body><dl><dt>a<dd>b<dt>c</dl><svg><title>x</title></svg><select><option>o</select>`,
	} {
		root, err := html.Parse(strings.NewReader(in))
		require.NoError(t, err)
		require.Equal(t, LayTokens([]byte(in), nil).dump(), LayTree(root, nil, nil).dump())
	}
}

func TestElementTotals(t *testing.T) {
	p := LayTokens([]byte(`<div>One, two. <a href=x>Link!</a><noscript>never, seen.</noscript></div>`), nil)
	div := p.Elements[2]
	require.Equal(t, "One, two. Link! never, seen.", p.TextOf(2))
	require.EqualValues(t, len("One, two. Link!"), div.Visible)
	require.EqualValues(t, len("Link!"), div.LinkText)
	require.EqualValues(t, 3, div.Marks)
	require.EqualValues(t, len(p.Elements), div.End)
}

func TestAttributes(t *testing.T) {
	p := LayTokens([]byte(`<p CLASS="a b" data-x='1 &amp; 2' onclick=x() empty>t`), nil)
	require.Equal(t, "a b", p.Attr(2, "class"))
	require.Equal(t, "1 & 2", p.Attr(2, "data-x"))
	_, handler := p.lookup(2, "onclick")
	require.False(t, handler)
	value, ok := p.lookup(2, "empty")
	require.True(t, ok)
	require.Empty(t, value)
	require.True(t, p.HasClass(2, "b"))
}

// TestPageLimits lays out markup that has more of something than a page may.
func TestPageLimits(t *testing.T) {
	require.Less(t, len(LayTokens([]byte(strings.Repeat("<b>a", maxElements)), nil).Elements), maxElements+4)
	require.Len(t, LayTokens([]byte("<p"+strings.Repeat(" a", 2*maxAttributes)+">a"), nil).Attrs, maxAttributes)
}
