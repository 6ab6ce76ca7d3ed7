package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"golang.org/x/net/html/atom"
)

// maxCredit is the most bytes of a credit: "Ines Okafor/Harbour Press/Island Pictures".
const maxCredit = 100

// creditLabels lead to whom a picture is by, in lower case: before each those that
// end like it, "photo credit:" before "credit:".
var creditLabels = [...]string{
	"image credit:", "photo credit:", "photo credits:", "picture credit:", "crédits photos :", "crédits photos:", "crédit photo :",
	"crédit photo:", "photograph:", "photographs:", "bildquelle:", "bildnachweis:", "titelbild:", "beitragsbild:", "fotoquelle:",
	"photograph by ", "photo by ", "picture by ", "foto von ", "photo de ", "foto di ", "foto de ", "foto door ",
	"crédit :", "crédit:", "crédito:", "credit:", "photo :", "photo:", "photos:", "foto:", "fotos:", "bild:", "image:", "picture:",
}

// Caption returns the caption of the picture that element i shows, the given one where
// none is marked, and whom it is by: what the markup names a credit, else what stands
// behind a label at the caption's end, "The gate at dusk. Photograph: Ines Okafor".
func Caption(p *page.Page, i int, unmarked string) (caption, credit string) {
	marked := false
	for k := i + 1; k < int(p.Elements[i].End); k++ {
		if p.Elements[k].Tag == atom.Figcaption && !marked {
			marked, caption = true, p.TextOf(k)
		}
		if credit == "" && namesCredit(p, k) {
			credit = p.TextOf(k)
		}
	}
	if caption == "" {
		caption = unmarked
	}
	if before, after, ok := strings.Cut(caption, credit); ok && credit != "" {
		if agency := strings.TrimSpace(after); strings.HasPrefix(agency, "/") && len(agency) < maxCredit {
			credit, after = credit+agency, "" // only the name has the class
		}
		caption = strings.TrimSpace(strings.TrimSpace(before) + " " + strings.TrimSpace(after))
	}
	if credit = trimCredit(credit); credit != "" {
		caption = trimCaption(caption)
	} else {
		caption, credit = splitCredit(caption)
	}
	return strings.Clone(caption), strings.Clone(credit) // which else keep the text of all the page
}

// namesCredit reports whether the class of element k says that it is a credit, and none
// that holds the caption as well.
func namesCredit(p *page.Page, k int) bool {
	e := &p.Elements[k]
	if e.Tag == page.TextTag || e.Visible == 0 || e.Visible > maxCredit || e.Hints&page.HintCaption == 0 {
		return false
	}
	class := strings.ToLower(p.Attr(k, "class"))
	return !strings.Contains(class, "caption") && (strings.Contains(class, "credit") || strings.Contains(class, "photographer") || strings.Contains(class, "copyright"))
}

// splitCredit cuts the credit behind a label off the end of a caption. What follows the
// label is names: it begins with a capital and holds no sentence.
func splitCredit(text string) (caption, credit string) {
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		return text, ""
	}
	for _, label := range creditLabels {
		at := strings.LastIndex(lower, label)
		if at < 0 || at > 0 && !strings.ContainsRune(" ([/|", rune(text[at-1])) {
			continue
		}
		credit = trimCredit(text[at:])
		first, _ := utf8.DecodeRuneInString(credit)
		if (unicode.IsLetter(first) && !unicode.IsLower(first) || first == '©') && len(credit) <= maxCredit && !holdsSentence(credit) {
			return trimCaption(text[:at]), credit
		}
	}
	return text, ""
}

// isCredit reports whether a line is nothing but whom a picture is by.
func isCredit(line string) bool {
	if len(line) > maxCredit {
		return false
	}
	line = strings.Trim(line, "()[] ")
	return slices.ContainsFunc(creditLabels[:], func(label string) bool {
		if len(line) < len(label) || !strings.EqualFold(line[:len(label)], label) {
			return false
		}
		caption, credit := splitCredit(line)
		return caption == "" && credit != ""
	})
}

// holdsSentence reports whether a full stop within a text ends more than an initial.
func holdsSentence(text string) bool {
	for at := 2; at+1 < len(text); at++ {
		if text[at] == '.' && text[at+1] == ' ' && text[at-2] != ' ' {
			return true
		}
	}
	return false
}

// trimCredit returns a credit without its label and the brackets around it, "" for one
// without a letter.
func trimCredit(credit string) string {
	credit = strings.Trim(credit, "[] |/")
	if strings.HasPrefix(credit, "(") || !strings.Contains(credit, "(") {
		credit = strings.Trim(credit, "() ")
	}
	for _, label := range creditLabels {
		if len(credit) > len(label) && strings.EqualFold(credit[:len(label)], label) {
			credit = strings.TrimSpace(credit[len(label):])
			break
		}
	}
	if !strings.ContainsFunc(credit, unicode.IsLetter) {
		return ""
	}
	return credit
}

// trimCaption returns a caption without what set its credit apart.
func trimCaption(caption string) string {
	return strings.TrimSpace(strings.TrimRight(caption, " ([|/–—-"))
}
