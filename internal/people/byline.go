package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/prose"
)

// MaxName is how long a name is at most, in bytes: longer ones are sentences.
const MaxPersonName = 60

// bylineIntros introduce a byline, in lower case.
var bylineIntros = [...]string{
	"written by", "reported by", "posted by", "published by", "story by", "words by", "recipe by", "post author by",
	"veröffentlicht von", "verfasst von", "geschrieben von", "beitrag von", "publié par", "écrit par",
	"publicado por", "escrito por", "pubblicato da", "scritto da", "geschreven door", "by",
	"von", "par", "por", "di", "da", "door", "texto de", "av", "od", "autor:", "author:",
	"authors:", "text:", "from",
}

// bylineJoints separate the names of a byline.
var bylineJoints = [...]string{" and ", " et ", " y ", " e ", " en ", " og ", " och ", " und ", " & ", "|", ";", " with ", " · ", " • "}

// ParseByline reads the text of a byline: names joined by commas or words for
// "and", a role behind a name left out. What does not look like a name is
// dropped: no author is better than a wrong one.
func ParseByline(text string) []Author {
	text = trimPlace(TrimIntro(prose.Fold(text)))
	for _, joint := range bylineJoints {
		text = strings.ReplaceAll(text, joint, ",")
	}
	var authors []Author
	for part := range strings.SplitSeq(text, ",") {
		name := TrimIntro(strings.TrimSpace(part))
		if isSuffix(name) && len(authors) > 0 {
			authors[len(authors)-1].Name += ", " + name
			continue
		}
		if looksLikeName(name) {
			authors = AppendAuthor(authors, Author{Name: name})
		}
	}
	return authors
}

// trimPlace removes the single word that follows a list's last name after a
// comma: in "Ana Lind and Per Holm, Nairobi" it is where they write from.
func trimPlace(text string) string {
	at := strings.LastIndex(text, ", ")
	if at < 0 || strings.Contains(text[at+2:], " ") || isSuffix(text[at+2:]) {
		return text
	}
	for _, joint := range bylineJoints {
		if joint[0] == ' ' && strings.Contains(text[:at], joint) {
			return text[:at]
		}
	}
	return text
}

// AppendAuthor adds an author who is not yet listed.
func AppendAuthor(authors []Author, a Author) []Author {
	for _, b := range authors {
		if strings.EqualFold(a.Name, b.Name) {
			return authors
		}
	}
	return append(authors, a)
}

// TrimIntro removes a word that introduces a byline.
func TrimIntro(text string) string {
	lower := strings.ToLower(text)
	for _, intro := range bylineIntros {
		if rest, ok := strings.CutPrefix(lower, intro); ok && len(lower) == len(text) {
			if rest != "" && (rest[0] == ' ' || rest[0] == ':') {
				return strings.TrimSpace(strings.TrimLeft(text[len(intro):], " :"))
			}
		}
	}
	return text
}

// isSuffix reports whether the part belongs to the name before it.
func isSuffix(part string) bool {
	switch strings.TrimSuffix(part, ".") {
	case "Jr", "Sr", "II", "III", "IV", "MD", "PhD", "Ph.D", "M.D", "Esq":
		return true
	}
	return false
}

// looksLikeName reports whether the text may be the name of a person or an
// agency: short, without digits or marks of addresses, a capital in front.
func looksLikeName(name string) bool {
	if len(name) < 2 || len(name) > MaxPersonName || strings.ContainsAny(name, "@/:{}<>[]0123456789=?!\"") ||
		strings.Contains(name, "www.") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsLetter(first) || len(strings.Fields(name)) > 6 {
		return false
	}
	capital := !unicode.IsLower(first)
	for word := range strings.FieldsSeq(name) {
		r, _ := utf8.DecodeRuneInString(word)
		capital = capital || unicode.IsUpper(r)
	}
	return capital
}

// An Author is one person, or the agency, of a byline.
type Author struct {
	// Name is without "By", titles and jobs.
	Name string

	// URL is the author's page, absolute where the article's address is known.
	URL string

	// Organization is set for agencies and newsrooms.
	Organization bool
}

// LinkedAuthors returns the authors that a description names.
func LinkedAuthors(described jsonld.Thing) []Author {
	var authors []Author
	for _, t := range jsonld.Things(described["author"]) {
		for _, a := range ParseByline(t.Text("name")) {
			a.Organization = len(jsonld.Texts(t["@type"])) > 0 && strings.HasSuffix(jsonld.Texts(t["@type"])[0], "Organization")
			authors = AppendAuthor(authors, a)
		}
	}
	return authors
}
