package page

import "golang.org/x/net/html/atom"

// The classes of tags that building a page and reading its text ask for. The
// rules are those of the HTML standard, section 13.2.6.

// isVoidTag reports whether the element has no content.
func isVoidTag(tag atom.Atom) bool {
	switch tag {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input,
		atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr,
		atom.Basefont, atom.Bgsound, atom.Frame, atom.Keygen:
		return true
	}
	return false
}

// IsRawTag reports whether the element's content is no markup.
func IsRawTag(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Textarea, atom.Iframe, atom.Noembed, atom.Noframes,
		atom.Noscript:
		return true
	}
	return false
}

// isBlockTag reports whether the element begins and ends a line.
func isBlockTag(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption,
		atom.Center, atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt,
		atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2,
		atom.H3, atom.H4, atom.H5, atom.H6, atom.Head, atom.Header, atom.Hgroup, atom.Hr,
		atom.Html, atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Noscript,
		atom.Ol, atom.Optgroup, atom.Option, atom.P, atom.Pre, atom.Section, atom.Select,
		atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Template, atom.Textarea,
		atom.Tfoot, atom.Th, atom.Thead, atom.Title, atom.Tr, atom.Ul, atom.Xmp, atom.Listing,
		atom.Plaintext, atom.Iframe, atom.Video, atom.Audio, atom.Object:
		return true
	}
	return false
}

// endsParagraph reports whether the start tag ends an open <p>.
func endsParagraph(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Center, atom.Dd,
		atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset,
		atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3,
		atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Li, atom.Listing,
		atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Plaintext, atom.Pre,
		atom.Section, atom.Summary, atom.Table, atom.Ul, atom.Xmp:
		return true
	}
	return false
}

// isHeadingTag reports whether the element is a heading.
func isHeadingTag(tag atom.Atom) bool {
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// isScope reports whether end tags inside the element cannot end what is
// outside ("has an element in scope").
func isScope(tag atom.Atom) bool {
	switch tag {
	case atom.Html, atom.Table, atom.Td, atom.Th, atom.Caption, atom.Template, atom.Object,
		atom.Marquee, atom.Applet, atom.Noscript, atom.Button:
		return true
	}
	return false
}

// isTable reports whether the element is a table, or ends a search like one.
func isTable(tag atom.Atom) bool {
	switch tag {
	case atom.Table, atom.Template, atom.Noscript, atom.Html:
		return true
	}
	return false
}

// isTablePart reports whether the tag structures a table: its end tag may end
// a cell that is still open.
func isTablePart(tag atom.Atom) bool {
	switch tag {
	case atom.Table, atom.Caption, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th:
		return true
	}
	return false
}

// endsItemSearch reports whether the element hides list items outside of it:
// every block but <address>, <div> and <p>.
func endsItemSearch(tag atom.Atom) bool {
	return isBlockTag(tag) && tag != atom.Address && tag != atom.Div && tag != atom.P
}
