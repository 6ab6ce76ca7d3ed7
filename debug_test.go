package lede

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

func TestDebug(t *testing.T) {
	path := os.Getenv("PAGE")
	if path == "" {
		t.Skip("no page")
	}
	f, _ := os.Open(path)
	z, _ := gzip.NewReader(f)
	data, _ := io.ReadAll(z)
	p := layTokens(toUTF8(data, ""), nil)
	c := chooseContent(p)
	find := os.Getenv("FIND")
	for i := range p.elements {
		e := &p.elements[i]
		if i == c.root {
			fmt.Println("ROOT", i, p.tagName(i), p.attr(i, "class"), p.attr(i, "id"), c.prose)
		}
		if e.tag == textTag && find != "" && strings.Contains(p.text[e.textStart:e.textEnd], find) {
			for k := i; k >= 0; k = int(p.elements[k].parent) {
				fmt.Printf("  %d %s class=%q id=%q prose=%.0f vis=%d link=%d hints=%b\n", k, p.tagName(k), p.attr(k, "class"), p.attr(k, "id"), c.below(p, k), p.elements[k].visible, p.elements[k].linkText, p.elements[k].hints)
			}
			fmt.Println()
		}
	}
	_ = bytes.NewReader
}

func TestDebugKids(t *testing.T) {
	path := os.Getenv("PAGE")
	var at int
	fmt.Sscan(os.Getenv("AT"), &at)
	if path == "" {
		t.Skip("no page")
	}
	f, _ := os.Open(path)
	z, _ := gzip.NewReader(f)
	data, _ := io.ReadAll(z)
	p := layTokens(toUTF8(data, ""), nil)
	c := chooseContent(p)
	for k := at + 1; k < int(p.elements[at].end); k = int(p.elements[k].end) {
		txt := p.textOf(k)
		if len(txt) > 60 {
			txt = txt[:60]
		}
		fmt.Printf("  %d %s class=%q id=%q prose=%.0f vis=%d link=%d hints=%b %q\n", k, p.tagName(k), p.attr(k, "class"), p.attr(k, "id"), c.below(p, k), p.elements[k].visible, p.elements[k].linkText, p.elements[k].hints, txt)
	}
}
