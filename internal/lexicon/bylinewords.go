package lexicon

import (
	"slices"
	"strings"
	"sync"

	"github.com/lede-go/lede/internal/prose"
)

// BylineWords are a language's words in the lines beside an article that tell
// who wrote it and when. Each field holds phrases in lower case, which "/" sets
// apart. A colon at the end of a phrase stands for itself, or for the end of the
// element that holds the label.
type BylineWords struct {
	By        string // leads to a writer: "by", "written by"
	Others    string // leads to somebody who is no writer: "edited by", "photos by"
	And       string // stands between two writers: "and", "with"
	At        string // leads from a writer to a place or a paper: "in", "for"
	Jobs      string // words of jobs, and what stands before them: "senior", "correspondent"
	Newsrooms string // words for those who write without a name: "staff", "team"
	Published string // labels of the time of publication
	Updated   string // labels of the time of an update
	Reading   string // words of "5 minute read"
	Buttons   string // words of buttons and counts: "share", "comments"
}

// Phrases tell whether a text begins with one of several phrases.
type Phrases struct {
	byFirst map[string][][]string // their words, by the first, the longest first
}

// phraseMarks sets the marks of a phrase apart: a bar in one stands for "/".
var phraseMarks = strings.NewReplacer(":", " :", "|", " / ")

// newPhrases makes phrases of lists that "/" sets apart.
func newPhrases(lists []string) Phrases {
	p := Phrases{byFirst: map[string][][]string{}}
	for _, list := range lists {
		for phrase := range strings.SplitSeq(list, "/") {
			if words := strings.Fields(phraseMarks.Replace(phrase)); len(words) > 0 {
				p.byFirst[words[0]] = append(p.byFirst[words[0]], words)
			}
		}
	}
	for first := range p.byFirst {
		slices.SortStableFunc(p.byFirst[first], func(a, b []string) int { return len(b) - len(a) })
	}
	return p
}

// Prefix returns how many words of the list the longest phrase takes that it
// begins with, 0 when it begins with none. The words are in lower case.
func (p *Phrases) Prefix(words []string) int {
	if len(words) == 0 {
		return 0
	}
	for _, phrase := range p.byFirst[words[0]] {
		if len(phrase) <= len(words) && slices.Equal(phrase, words[:len(phrase)]) {
			return len(phrase)
		}
	}
	return 0
}

// Begins reports whether a phrase begins with the word.
func (p *Phrases) Begins(word string) bool { return p.byFirst[word] != nil }

// BeginsBytes is Begins for bytes.
func (p *Phrases) BeginsBytes(word []byte) bool { return p.byFirst[string(word)] != nil }

// Has reports whether the word is a phrase of its own.
func (p *Phrases) Has(word string) bool {
	phrases := p.byFirst[word]
	return len(phrases) > 0 && len(phrases[len(phrases)-1]) == 1
}

// HasFold is Has for a word in any case.
func (p *Phrases) HasFold(word string) bool {
	phrases, _ := prose.LookUp(p.byFirst, word)
	return len(phrases) > 0 && len(phrases[len(phrases)-1]) == 1
}

// Credits are the byline words of all languages: pages print bylines in other
// languages than the one they declare.
type Credits struct {
	By, Others, And, At, Jobs, Newsrooms, Published, Updated, Reading, Buttons Phrases

	first map[string]bool // the first words of all but jobs
}

// Begins reports whether a phrase of any kind, but for jobs, begins with the
// word.
func (c *Credits) Begins(word string) bool { return c.first[word] }

// Bylines returns the byline words of all languages.
var Bylines = sync.OnceValue(func() *Credits {
	all := []*BylineWords{&foreignBylines}
	for _, l := range All {
		all = append(all, &l.load().Bylines)
	}
	merge := func(field func(*BylineWords) string) Phrases {
		lists := make([]string, len(all))
		for i, words := range all {
			lists[i] = field(words)
		}
		return newPhrases(lists)
	}
	c := &Credits{
		By:        merge(func(w *BylineWords) string { return w.By }),
		Others:    merge(func(w *BylineWords) string { return w.Others }),
		And:       merge(func(w *BylineWords) string { return w.And }),
		At:        merge(func(w *BylineWords) string { return w.At }),
		Jobs:      merge(func(w *BylineWords) string { return w.Jobs }),
		Newsrooms: merge(func(w *BylineWords) string { return w.Newsrooms }),
		Published: merge(func(w *BylineWords) string { return w.Published }),
		Updated:   merge(func(w *BylineWords) string { return w.Updated }),
		Reading:   merge(func(w *BylineWords) string { return w.Reading }),
		Buttons:   merge(func(w *BylineWords) string { return w.Buttons }),
		first:     map[string]bool{},
	}
	for _, p := range [...]*Phrases{&c.By, &c.Others, &c.And, &c.At, &c.Published, &c.Updated, &c.Reading, &c.Buttons} {
		for word := range p.byFirst {
			c.first[word] = true
		}
	}
	return c
})

// Agencies are news agencies by the names that bylines give them, in lower case.
var Agencies = Set(`ap afp dpa reuters apa ansa efe upi pa aap anp belga sda kna epd sid lusa tass xinhua kyodo jiji
	yonhap ritzau ntb tt stt pap ctk čtk mti bta ria interfax unian ukrinform ats agi adnkronos dapd ddp pti ani bloomberg ips télam telam`)

// foreignBylines are the byline words of languages without a lexicon.
var foreignBylines = BylineWords{
	By: `av/skrevet av/skriven av/tekst:/text av/af/skrevet af/od/autor:/napisał/autorka:/автор:/текст:/від/yazan/írta/
			szerző:/scris de/de către/kirjoittaja:/teksti:/penulis:/oleh/ditulis oleh/bởi/tác giả:/автор/作者:/作者/文:/記者/
			text och foto:/text & foto:/tekst og foto:/tekst & foto:/texto e fotos:/uma reportagem de/
			记者:/記者:/责编:/责任编辑:/기자:/작성자:/بقلم/كتب/כתב/מאת/yazan:/haber:`,
	Others: `fotograf/redaktør/redaktör/foto:/фото:/редактор:/penyunting:/editör:/editor:/kuva:/编辑:`,
	And:    `och/og/i/și/si/ja/и/та/ve/és/a/dan/và`,
	At:     `i/på/w/v/в/у`,
	Jobs: `journalist/reporter/korrespondent/redaktör/redaktør/dziennikarz/журналист/корреспондент/muhabir/记者/記者/기자/特派员/
			編集部/编辑/논설위원/특파원`,
	Newsrooms: `redaktionen/redakcja/redakce/редакция/redaksi/toimitus/redacția`,
	Published: `publicerad/publicerat/publisert/publiceret/udgivet/opublikowano/data publikacji/zveřejněno/julkaistu/опубликовано/опубліковано/yayınlanma/yayın tarihi/
		megjelent/publicat/diterbitkan/đăng/发布/发布时间/公開/配信/입력/등록/نشر`,
	Updated: `uppdaterad/opdateret/oppdatert/päivitetty/zaktualizowano/aktualizacja/aktualizováno/обновлено/оновлено/güncelleme/güncellenme/更新/最終更新/수정/최종수정/تحديث/آخر تحديث/עודכן`,
	Reading: `min/läsning/lesetid/læsetid/lästid/czytania/czas czytania/lukuaika/dk/okuma/мин/чтения/хв`,
	Buttons: `dela/del/kommentarer/kommentar/udostępnij/komentarze/поделиться/комментарии/paylaş/yorum/jaa/bagikan`,
}

// IsArticle reports whether a word is an article of a language: it may stand
// before the name of a place or a paper in a byline ("for the Herald").
func IsArticle(word string) bool { return articles[word] }

var articles = Set(`the a an der die das dem den des la le les el los las il lo gli i de het un une uno una o os as`)

// IsOrganisation reports whether a word is the head noun of organisations in any
// language.
func IsOrganisation(word string) bool { return organisationWords()[word] }

var organisationWords = sync.OnceValue(func() map[string]bool {
	all := Set(`inc llc ltd gmbh ag plc university universität université universidad università universidade universiteit college
		institute hochschule academy akademie school news media magazine press times herald tribune gazette blog network foundation
		association society agency group company corporation club forum shop store online`)
	for _, l := range All {
		for word := range l.load().People.organisations {
			if len(word) > 3 {
				all[word] = true
			}
		}
	}
	for word := range PersonalNames().Given {
		delete(all, word)
	}
	for word := range PersonalNames().Surnames {
		delete(all, word)
	}
	return all
})
