package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/people"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/social"
	"github.com/lede-go/lede/internal/timex"
	"golang.org/x/net/html/atom"
)

// An evidence is one observation about a block that speaks for or against its
// being part of the article. What each weighs is told in furnitureweights.go.
type evidence uint8

const (
	evBias evidence = iota // every block

	// How long it is, in bytes; a longer block has none of these.
	evUnder16
	evUnder40
	evUnder80
	evUnder160

	// How it reads.
	evEnds      // it ends like a sentence
	evColon     // it ends with a colon
	evInner     // it has commas or full stops within
	evNoLetters // it has no letter
	evNoWords   // nor a digit
	evLower     // it begins in lower case
	evUpper     // it is in capitals
	evSymbol    // it begins with an arrow or the like
	evQuoted    // it begins with a quotation mark
	evAddress   // it prints a web or e-mail address
	evCopyright // it has ©
	evBars      // it has | or • between words
	evLabelled  // it is a label, or begins with one and a colon
	evPromo     // it has a word of offers and notices
	evPromos    // it has several
	evStamp     // it is short and holds a date
	evByline    // it is short and begins like a byline
	evNames     // it is short and holds an author's name
	evHeadline  // it is the headline
	evDeck      // it is the deck
	evRepeats   // it stands in the body before
	evInitials  // it is a reporter's initials

	// Its links.
	evLinked     // a part of it is a link
	evHalfLinked // half of it is
	evAllLinked  // nine tenths are

	// Its markup.
	evHeading
	evSmallHeading // h4 to h6
	evList
	evTable
	evCode
	evQuote
	evP         // it is a <p>
	evDiv       // it is text in a container
	evClassed   // its element has a class where most paragraphs have none
	evBold      // it is wholly bold or italic
	evInItem    // inside a list item,
	evInForm    // a form,
	evInTable   // a table,
	evInDetails // a part that opens,
	evInSection // a section of its own,
	evInHeader  // a <header>

	// What the hints of its element and those around it, up to the article's,
	// say.
	evHintBody
	evHintNav
	evHintShare
	evHintRelated
	evHintPromo
	evHintComments
	evHintBio
	evHintCaption
	evHintByline
	evHintStamp
	evHintDeck
	evHintHeadline
	evHintTags
	evHintPullquote
	evHintSide
	evHintFooter
	evHintHeader
	evHintMedia
	evHintBox
	evHintUpdate
	evHintLead
	evHintEmbed

	// Where it stands.
	evBefore      // before all running text
	evAfter       // behind all running text
	evLast        // in the last part of the blocks and behind all running text
	evProseBefore // right behind running text
	evProseAfter  // right before running text
	evHome        // with the parent that holds most of the running text
	evKindred     // with a parent like those that hold some
	evStranger    // with one that holds none
	evDeep        // deeper than most running text
	evRow         // one of many short blocks with the same parent
	evAlike       // one of many of its kind that parents alike hold
	evAlikeLinked // the same of links
	evProse       // it is running text itself
	evProseAlone  // it is, with a parent that holds no other
	evProseLone   // it is, with parents unlike all others'
	evFewProse    // it is, one of very few
	evHeadingKept // a heading, and what follows is the article's
	evHeadingVain // a heading, and what follows is furniture
	evColonKept   // it ends with a colon, and what follows is the article's
	evColonVain   // it ends with one, and what follows is furniture

	// What tells more together.
	evShortStranger  // short, without an end, with strangers
	evShortHome      // short, without an end, at home
	evShortBetween   // short, without an end, between running text
	evShortAtEnd     // short, without an end, behind all running text
	evLinkedSentence // half a link, but a long sentence that the text goes on from
	evLinkedHeading  // a heading that is a link
	evLinkedStranger // half a link, with strangers
	evLinkedAtEnd    // half a link, behind all running text
	evPromoAtEnd     // a word of offers, behind all running text
	evPromoStranger  // one, with strangers
	evUpperLinked    // in capitals and half a link
	evBoldLinked     // bold and half a link
	evColonLinked    // a label with a colon, the rest a link
	evPlainList      // a list without links
	evBelowHeading   // right below a heading
	evClean          // of some length, without links, notices, and odd marks
	evLinkedTail     // a heading that is a link, behind all running text
	evLabelHeading   // a heading that is a label
	evStrangerTail   // with strangers, behind all running text
	evApart          // with strangers, where no parent holds most of the running text
	evListAtHome     // a list of links beside most of the running text
	evRowStranger    // one of many short blocks, with strangers
	evTableStranger  // a table, with strangers

	// More of all these.
	evMost         // a paragraph that is a third of all text
	evBody         // its own element, not one around it, says that it is the article's text
	evLong         // longer than most paragraphs
	evPromoDense   // two words of offers or more, one in every 50 bytes
	evLinkedList   // a list of nothing but links
	evItemHeading  // a heading inside a list item
	evLabelLinked  // a label, and half a link
	evBoldStranger // bold, with strangers
	evUpperHeading // a heading in capitals
	evPlainHome    // short, without an end or links, at home

	numEvidence
)

// findings are the evidence about one block.
type findings [(numEvidence + 63) / 64]uint64

func (f *findings) set(e evidence, found bool) {
	if found {
		f[e/64] |= 1 << (e % 64)
	}
}

func (f *findings) clear(e evidence) { f[e/64] &^= 1 << (e % 64) }

func (f *findings) has(e evidence) bool { return f[e/64]>>(e%64)&1 != 0 }

// hasAny reports whether at least one was found.
func (f *findings) hasAny(all ...evidence) bool {
	return slices.ContainsFunc(all, f.has)
}

// score sums what the findings weigh: above 0 the block is the article's.
func (f *findings) score() float64 {
	sum := 0.0
	for e := range numEvidence {
		if f.has(e) {
			sum += evidenceWeights[e]
		}
	}
	return sum
}

// hintEvidence maps hints to the evidence they are.
var hintEvidence = [...]struct {
	hint     page.Hint
	evidence evidence
}{
	{page.HintBody, evHintBody}, {page.HintNav, evHintNav}, {page.HintShare, evHintShare}, {page.HintRelated, evHintRelated},
	{page.HintPromo, evHintPromo}, {page.HintComments, evHintComments}, {page.HintBio, evHintBio}, {page.HintCaption, evHintCaption},
	{page.HintByline, evHintByline}, {page.HintStamp, evHintStamp}, {page.HintDeck, evHintDeck}, {page.HintHeadline, evHintHeadline},
	{page.HintTags, evHintTags}, {page.HintPullquote, evHintPullquote}, {page.HintSide, evHintSide}, {page.HintFooter, evHintFooter},
	{page.HintHeader, evHintHeader}, {page.HintMedia, evHintMedia}, {page.HintBox, evHintBox}, {page.HintUpdate, evHintUpdate},
	{page.HintLead, evHintLead}, {page.HintEmbed, evHintEmbed},
}

const (
	// minRunning is the least length of a paragraph that is running text for
	// certain.
	minRunning = 80

	// MaxAround is how many elements around a block are looked at.
	MaxAround = 48

	// maxNoticeText is the longest text that is searched for the words of
	// offers and notices.
	maxNoticeText = 480
)

// lead adds the evidence that comes from the verdict on the next block.
func (f *findings) lead(kept bool) {
	f.set(evHeadingKept, kept && f.has(evHeading))
	f.set(evHeadingVain, !kept && f.has(evHeading))
	f.set(evColonKept, kept && f.has(evColon))
	f.set(evColonVain, !kept && f.has(evColon))
}

// setLength notes into which of four lengths a block of running text falls.
func (f *findings) setLength(d *Draft) {
	switch n := len(d.Text); {
	case d.Kind == prose.List, d.Kind == prose.Table, d.Kind == prose.Code:
	case n < 16:
		f.set(evUnder16, true)
	case n < 40:
		f.set(evUnder40, true)
	case n < 80:
		f.set(evUnder80, true)
	case n < 160:
		f.set(evUnder160, true)
	}
}

// readText looks at the form of the text and at its links.
func (w *witness) readText(f *findings, i int) {
	d := &w.drafts[i]
	text := d.Text
	f.setLength(d)
	f.set(evLong, len(text) > 320)
	f.set(evEnds, prose.EndsSentence(text))
	f.set(evColon, strings.HasSuffix(text, ":") || strings.HasSuffix(text, "："))
	f.set(evInner, strings.Contains(text, ", ") || strings.Contains(text, ". ") || strings.Contains(text, "、") || strings.Contains(text, "，") || strings.Contains(text, "،"))
	first, _ := utf8.DecodeRuneInString(text)
	f.set(evLower, unicode.IsLower(first))
	f.set(evQuoted, prose.IsOpening(string(first)) && first != '(' && first != '[')
	f.set(evSymbol, !unicode.IsLetter(first) && !unicode.IsDigit(first) && !f.has(evQuoted) && first != '(' && first != '[')
	if len(text) < 160 {
		f.set(evUpper, prose.InCapitals(text))
		f.set(evNoLetters, !strings.ContainsFunc(text, unicode.IsLetter))
		f.set(evNoWords, f.has(evNoLetters) && !strings.ContainsFunc(text, unicode.IsDigit))
		f.set(evBars, strings.Contains(text, " | ") || strings.Contains(text, " • ") || strings.Contains(text, " · "))
	}
	f.set(evAddress, strings.Contains(text, "www.") || strings.Contains(text, "http") || strings.Contains(text, "@"))
	f.set(evCopyright, strings.Contains(text, "©"))
	f.set(evLinked, d.links > 0)
	f.set(evHalfLinked, 2*d.links > len(text))
	f.set(evAllLinked, 10*d.links > 9*len(text))
}

// readWords looks at what the text says.
func (w *witness) readWords(f *findings, i int) {
	text := w.drafts[i].Text
	if len(text) > maxNoticeText {
		return
	}
	f.set(evLabelled, page.IsLabelled(text))
	n := page.CountPromoWords(text)
	f.set(evPromo, n > 0)
	f.set(evPromos, n > 1)
	f.set(evPromoDense, n > 1 && 50*n > len(text))
	if len(text) <= 2*social.MaxStray && !f.has(evHeadline) {
		_, dated := timex.ParseStamp(text, w.lex)
		f.set(evStamp, dated)
		f.set(evByline, people.BeginsByline(text))
		f.set(evInitials, len(text) <= 12 && strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")"))
		for _, name := range w.authors {
			f.set(evNames, strings.Contains(text, name))
		}
	}
	bare := w.lettersOf(text)
	f.set(evHeadline, bare == w.headline)
	f.set(evDeck, bare != "" && bare == w.deck)
	f.set(evRepeats, w.seen[bare])
	w.seen[bare] = true
}

// readMarkup looks at the block's element and at the tags around it.
func (w *witness) readMarkup(f *findings, i int) {
	d := &w.drafts[i]
	e := &w.page.Elements[d.element]
	f.set(evHeading, d.Kind == prose.Heading)
	f.set(evSmallHeading, d.Kind == prose.Heading && d.Level > 3)
	f.set(evList, d.Kind == prose.List)
	f.set(evTable, d.Kind == prose.Table)
	f.set(evCode, d.Kind == prose.Code)
	f.set(evQuote, d.Kind == prose.Blockquote)
	f.set(evP, e.Tag == atom.P)
	f.set(evDiv, e.Tag == atom.Div || e.Tag == atom.Section || e.Tag == atom.Article)
	f.set(evClassed, d.Kind == prose.Paragraph && 2*w.plain > w.total && w.page.Attr(d.element, "class") != "")
	f.set(evBold, w.isBold(d.element))
	for k, n := d.element, 0; k > w.found.Root && n < MaxAround; k, n = int(w.page.Elements[k].Parent), n+1 {
		switch w.page.Elements[k].Tag {
		case atom.Li:
			f.set(evInItem, true)
		case atom.Form, atom.Fieldset:
			f.set(evInForm, true)
		case atom.Td, atom.Th:
			f.set(evInTable, true)
		case atom.Details, atom.Summary:
			f.set(evInDetails, true)
		case atom.Section:
			f.set(evInSection, true)
		case atom.Header:
			f.set(evInHeader, true)
		}
	}
}

// isBold reports whether all text of element i is set apart from the rest.
func (w *witness) isBold(i int) bool {
	const levels = 4 // <p><span><a><strong>
	whole := w.page.Elements[i].Visible
	for level, k := 0, i+1; level < levels && k < int(w.page.Elements[i].End); level, k = level+1, k+1 {
		e := &w.page.Elements[k]
		if e.Visible < whole {
			return false
		}
		switch e.Tag {
		case atom.B, atom.Strong, atom.Em, atom.I:
			return true
		case page.TextTag:
			return false
		}
	}
	return false
}

// readHints collects the hints around the block.
func (w *witness) readHints(f *findings, i int) {
	var h page.Hint
	for k, n := w.drafts[i].element, 0; k > w.found.Root && n < MaxAround; k, n = int(w.page.Elements[k].Parent), n+1 {
		h |= w.page.Elements[k].Hints
	}
	if h == 0 {
		return
	}
	for _, row := range hintEvidence {
		f.set(row.evidence, h&row.hint != 0)
	}
}

// readPlace looks at where the block stands among the running text.
func (w *witness) readPlace(f *findings, i int) {
	d := &w.drafts[i]
	if w.first >= 0 {
		f.set(evBefore, i < w.first)
		f.set(evAfter, i > w.last)
		f.set(evLast, i > w.last && i > w.last+2)
	}
	f.set(evProseBefore, i > 0 && w.prose[i-1])
	f.set(evProseAfter, i+1 < len(w.drafts) && w.prose[i+1])
	parent := w.page.Elements[d.element].Parent
	f.set(evMost, d.Kind == prose.Paragraph && 3*len(d.Text) > w.size)
	f.set(evBody, w.page.Elements[d.element].Hints&page.HintBody != 0)
	home, kind := w.homes[parent], w.kinds[w.kindOf(d.element)]
	if w.prose[i] {
		home -= len(d.Text)
		kind -= len(d.Text)
		f.set(evProse, true)
		f.set(evFewProse, w.count <= 3)
		f.set(evProseAlone, home == 0 && w.count > 3)
		f.set(evProseLone, kind == 0 && w.count > 3)
		return
	}
	f.set(evRow, w.rows[parent] >= 8 && len(d.Text) < minRunning)
	many := w.alike[w.makeOf(d)] >= 4
	f.set(evAlike, many && !f.has(evHalfLinked))
	f.set(evAlikeLinked, many && f.has(evHalfLinked))
	f.set(evHome, 2*home > w.total)
	f.set(evKindred, !f.has(evHome) && 10*kind > w.total)
	f.set(evStranger, home == 0 && kind == 0 && w.count > 1)
	f.set(evDeep, w.depthOf(d.element) > w.depth+1)
}

// A pair of findings that tells more than its two halves.
type pairing struct{ both, one, other evidence }

// pairings are the findings that are set where two others are.
var pairings = [...]pairing{
	{evLinkedHeading, evHeading, evHalfLinked},
	{evLinkedStranger, evHalfLinked, evStranger},
	{evLinkedAtEnd, evHalfLinked, evAfter},
	{evPromoAtEnd, evPromo, evAfter},
	{evPromoStranger, evPromo, evStranger},
	{evUpperLinked, evUpper, evHalfLinked},
	{evBoldLinked, evBold, evHalfLinked},
	{evRowStranger, evRow, evStranger},
	{evLinkedTail, evLinkedHeading, evAfter}, // behind evLinkedHeading, which it asks for
	{evLabelHeading, evHeading, evLabelled},
	{evStrangerTail, evStranger, evAfter},
	{evTableStranger, evTable, evStranger},
	{evLinkedList, evList, evAllLinked},
	{evItemHeading, evHeading, evInItem},
	{evLabelLinked, evLabelled, evHalfLinked},
	{evBoldStranger, evBold, evStranger},
	{evUpperHeading, evHeading, evUpper},
}

// combine adds what tells more together.
func (w *witness) combine(f *findings, i int) {
	d := &w.drafts[i]
	short := len(d.Text) < minRunning && !f.has(evEnds) && (d.Kind == prose.Paragraph || d.Kind == prose.Blockquote)
	for _, p := range pairings {
		f.set(p.both, f.has(p.one) && f.has(p.other))
	}
	if short {
		f.set(evShortStranger, f.has(evStranger))
		f.set(evShortHome, f.has(evHome))
		f.set(evPlainHome, f.has(evHome) && !f.has(evLinked))
		f.set(evShortAtEnd, f.has(evAfter))
		f.set(evShortBetween, f.has(evProseBefore) && f.has(evProseAfter))
	}
	f.set(evLinkedSentence, f.has(evHalfLinked) && f.has(evEnds) && len(d.Text) >= MinLinkedProse && w.goesOn(i))
	f.set(evApart, w.isScattered() && f.has(evStranger))
	f.set(evListAtHome, f.has(evList) && f.hasAny(evHome, evKindred))
	f.set(evPlainList, f.has(evList) && !f.has(evLinked))
	f.set(evBelowHeading, i > 0 && w.drafts[i-1].Kind == prose.Heading && !f.has(evHeading))
	f.set(evClean, len(d.Text) >= 40 && f.has(evEnds) && !f.hasAny(evLinked, evPromo, evAddress, evSymbol, evRepeats))
	if f.has(evClean) {
		f.clear(evHintPromo) // a name for its looks: "ad-container"
	}
	f.set(evColonLinked, f.has(evLinked) && strings.Contains(d.Text[:min(len(d.Text), 40)], ": "))
}
