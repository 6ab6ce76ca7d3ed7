package page

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/cases"
	"github.com/lede-go/lede/internal/prose"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// layTokenizer is LayTokens' slow twin: it takes the tokens of html.Tokenizer.
func layTokenizer(data []byte) *Page {
	b := newBuilder(len(data), 0)
	feedTokenizer(b, data)
	return b.finish(nil)
}

func feedTokenizer(b *builder, data []byte) {
	z := html.NewTokenizer(bytes.NewReader(data))
	offset := 0 // of the token in data
	for {
		kind := z.Next()
		start := offset
		offset += len(z.Raw())
		switch kind {
		case html.ErrorToken:
			return
		case html.TextToken:
			if raw := b.rawElement(); raw >= 0 {
				b.addRaw(raw, data[start:offset])
			} else if b.pres == 0 && prose.IsBlank(data[start:offset]) {
				b.addSpace()
			} else {
				b.addText(z.Text())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			b.open(atom.Lookup(name), name)
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				b.addAttr(key, value)
			}
			b.opened(kind == html.SelfClosingTagToken)
			if b.foreign > 0 {
				z.NextIsNotRawText()
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			b.close(atom.Lookup(name), name)
		}
	}
}

// print shows a page to the last attribute; of several attributes of one name
// the first, as the others are never asked for.
func (p *Page) print() string {
	var out strings.Builder
	for i := range p.Elements {
		e := &p.Elements[i]
		fmt.Fprintf(&out, "%d %s %q", e.Parent, p.TagName(i), p.Text[e.TextStart:e.TextEnd])
		seen := map[string]bool{}
		for _, a := range p.Attrs[e.AttrStart:e.AttrEnd] {
			if key := p.Names[a.Key:a.Value]; !seen[key] {
				fmt.Fprintf(&out, " %s=%q", key, p.Names[a.Value:a.End])
				seen[key] = true
			}
		}
		fmt.Fprintf(&out, " %q\n", p.RawOf(i))
	}
	return out.String()
}

// markupSamples are where tokenizers differ.
var markupSamples = []string{
	"", "<", "</", "<a", "<a href", "<a href=", `<a href="x`, "<!", "<!-", "<!--", "<!-->a", "<!--->b", "<!--a--!>b", "<!--a--b-->c",
	"<!doctype html>a", "<![CDATA[a]]>b", "<?xml a?>b", "</>a", "</ a>b", "</3>c", "a < b", "a<3", "<<p>>a", "x<",
	"<P CLASS=A Id='b' =c d==e f/g>a</P >b", "<br/>a<br / >b", "<a/href=x/>b", "<a href=x?a=1&copy=2&amp;b>c", `<a title="&lt;&copy;&notit;&copy x">d`,
	"&amp;&lt;&#39;&#x2019;&#150;&#x90;&#0;&#xD800;&#99999999999;&#;&#x;&;&nosuch;&ampx&notit;&semi;&CounterClockwiseContourIntegral;",
	"<script>a</script b>c", "<script><!-- <script> </script> --> </script>d", "<script><!--<script></script></script>e", "<script><!--></script>f", "<SCRIPT>a</sCript>b",
	"<script><!--a<<script></script>g", "<script><!--<!--<script></script>h", "<script><!-- 1 < 2 <script></script> --></script>i",
	"<script><!--<script><!--</script></script>j", "<script><!--<script><</script></script>k", "<script><!--</a<script>--></script>l",
	"<title>a &amp; <b></title>c", "<textarea>&amp;</textarea>d", "<style>a</style", "<style>a</style x>b", "<xmp><b></xmp>c", "<plaintext><b></plaintext>",
	"<noscript><p>a<noscript>b</noscript>c", "<iframe><p></iframe>d", "<svg><style>a</style><title>b</title></svg>c", "<svg/>a", "<svg / >b", "<svg /x>b", "<svg x=/>b", "<svg x />a", "<math><script></math>b",
	"<pre>a\r\nb\rc</pre><xmp>d\r\ne\rf", "<p title='a\r\nb'>c", "<a b=1 b=2>c", "<custom-tag A=B>c</Custom-Tag>d",
}

// slashedValue is an attribute's value that ends in the "/" of a "/>". The
// twin takes it for a self-closing tag's end where the attribute stands twice.
var slashedValue = regexp.MustCompile(`=\s*(?:[^"'\s>][^\s>]*)?/>`)

func TestMarkupLikeTokenizer(t *testing.T) {
	for _, in := range markupSamples {
		assert.Equal(t, layTokenizer([]byte(in)).print(), LayTokens([]byte(in), nil).print(), "%q", in)
	}
}

// TestMarkupOfPieces reads all runs of four pieces behind each beginning.
func TestMarkupOfPieces(t *testing.T) {
	pieces := []string{"<", "!", "-", "/", ">", "=", "'", " ", "a", "script"}
	for _, beginning := range []string{"", "<a ", "<a b=", "<!", "<script>", "<script><!--", "<script><!--<script>", "<svg>", "<svg ", "<svg a="} {
		for n := range 10_000 {
			in := beginning
			for k, rest := 0, n; k < 4; k, rest = k+1, rest/len(pieces) {
				in += pieces[rest%len(pieces)]
			}
			in = strings.TrimRight(in, "</") // the twin makes a run of its own of it
			if want, got := layTokenizer([]byte(in)).print(), LayTokens([]byte(in), nil).print(); want != got {
				require.Equal(t, want, got, in)
			}
		}
	}
}

// TestMarkupOnCorpus reads every page of the corpora with both tokenizers.
func TestMarkupOnCorpus(t *testing.T) {
	for name, data := range cases.Pages(t, "extract/*", "dates/pagedate") {
		data = ToUTF8(data, "")
		if layTokenizer(data).print() != LayTokens(data, nil).print() {
			require.Equal(t, layTokenizer(data).print(), LayTokens(data, nil).print(), name)
		}
	}
}

// FuzzMarkup looks for markup that the two tokenizers read differently.
func FuzzMarkup(f *testing.F) {
	for _, in := range markupSamples {
		f.Add([]byte(in))
	}
	for _, path := range cases.Inputs(f, "articles") {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		data = bytes.ReplaceAll(data, []byte{0}, nil) // as reading the input does
		data = slashedValue.ReplaceAll(data, []byte("=>"))
		data = bytes.TrimRight(data, "</") // the twin makes a run of its own of it
		require.Equal(t, layTokenizer(data).print(), LayTokens(data, nil).print())
	})
}
