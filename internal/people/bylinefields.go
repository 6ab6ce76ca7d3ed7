package people

import (
	"strings"
	"unicode"

	"github.com/lede-go/lede/internal/jsonld"
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// maxAccountName is the longest account name, in bytes.
const maxAccountName = 40

// ParseAuthor reads the value of a field that holds one author, who may go by
// the name of an account ("gizzmo", "marianne1"); ok is false for none.
func ParseAuthor(value string) []Author {
	if authors := ParseByline(value); len(authors) > 0 {
		return authors
	}
	name := prose.Fold(strings.Trim(value, " \n\x1f"))
	if a, ok := SmallNamed(name); ok {
		return []Author{a}
	}
	if len(name) < 2 || len(name) > maxAccountName || strings.ContainsAny(name, " @/:{}<>[]=?!\",\x1f") || isNoAccount(name) {
		return nil
	}
	says, lower := lexicon.Bylines(), strings.ToLower(name)
	if !strings.ContainsFunc(name, unicode.IsLetter) || says.Buttons.Has(lower) || says.Jobs.Has(lower) || says.By.Has(lower) {
		return nil
	}
	return []Author{{Name: name}}
}

// SmallNamed returns the author that a text names, and nothing else, by a given name and a
// surname without its capital: "Ana lind".
func SmallNamed(text string) (Author, bool) {
	given, surname, ok := strings.Cut(strings.TrimSpace(text), " ")
	return Author{Name: given + " " + surname}, ok && isKnownGiven(given) && isSmallName(surname)
}

// isSmallName reports whether a word may be a surname that is written without its capital.
func isSmallName(word string) bool {
	says := lexicon.Bylines()
	return len(word) > 2 && len(word) < maxAccountName && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLower(r) }) &&
		!says.Begins(word) && !says.Jobs.Has(word) && !says.Newsrooms.Has(word) && !lexicon.IsArticle(word) && !lexicon.IsOrganisation(word) && !isNoAccount(word)
}

// isNoAccount reports whether a word is what pages print where they know no
// author.
func isNoAccount(name string) bool {
	switch strings.ToLower(name) {
	case "publisher", "anónimo", "anonym", "anonyme", "red.", "redacteur", "admin", "administrator", "administrador", "null", "undefined", "none", "author", "editor", "guest", "anonymous", "unknown",
		"webmaster", "root", "user", "n/a", "false", "true", "default":
		return true
	}
	return false
}

// LinkedAuthors returns the authors that a description names.
func LinkedAuthors(described jsonld.Thing) []Author {
	var authors []Author
	for _, t := range jsonld.Things(described["author"]) {
		for _, a := range LinkedNames(t) {
			if kinds := jsonld.Texts(t["@type"]); len(kinds) > 0 {
				a.Organization = strings.HasSuffix(kinds[0], "Organization")
			}
			authors = AppendAuthor(authors, a)
		}
	}
	return authors
}

// LinkedNames returns those whom a thing names as the author; a person may have a surname
// without its capital.
func LinkedNames(t jsonld.Thing) []Author {
	name := t.Text("name")
	authors := ParseAuthor(name)
	if given, surname, ok := strings.Cut(name, " "); ok && len(authors) == 0 && t.Is("Person") && isCapital(given) && isSmallName(surname) {
		return []Author{{Name: name}}
	}
	return authors
}
