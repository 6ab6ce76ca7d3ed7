package meta

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/timex"
)

// labelsUpdate reports whether the words of element i, or those right before
// it on its line, say that what follows is the time of an update.
func (m *metaReader) labelsUpdate(i int) bool {
	if m.page.Attr(i, "itemprop") == "dateModified" {
		return true
	}
	before, own := m.labels(i)
	return beginsWith(before, updateWords[:]) || beginsWith(own, updateWords[:])
}

// publicationIn returns the part of a text that tells of the publication where its
// beginning tells of an update: "Updated at 12:40 on 08/01/2021. Published on 07/01/2021".
func (m *metaReader) publicationIn(text string) (part string, ok bool) {
	for at := 1; at < len(text) && at < maxStampLine; at++ {
		if before := text[at-1]; before != ' ' && before != '(' && before != '\n' {
			continue
		}
		if part = text[at:]; beginsWith(part, publicationWords[:]) && timex.HasDigit(part) {
			_, ok = m.dayIn(part)
			return part, ok
		}
	}
	return "", false
}

// labelsPublication reports whether the words of element i, or those right
// before it on its line, say that what follows is the time of publication.
func (m *metaReader) labelsPublication(i int) bool {
	before, own := m.labels(i)
	return beginsWith(before, publicationWords[:]) || beginsWith(own, publicationWords[:])
}

// labelsOther reports whether they say that it is none of the text: a day to come, until
// when it holds, or the one since when its writer is a member.
func (m *metaReader) labelsOther(i int) bool {
	before, own := m.labels(i)
	return beginsWith(before, deadlineWords[:]) || beginsWith(own, deadlineWords[:]) ||
		beginsWith(before, memberWords[:]) || beginsWith(own, memberWords[:])
}

// labels returns what stands before element i on its line and what it begins
// with.
func (m *metaReader) labels(i int) (before, own string) {
	e := &m.page.Elements[i]
	start, end := int(e.TextStart), min(int(e.TextEnd), int(e.TextStart)+maxUpdateLabel)
	before = m.page.Text[max(0, start-maxUpdateLabel):start]
	return before[strings.LastIndexAny(strings.TrimRight(before, "\n "), "\n|•·0123456789")+1:], m.page.Text[start:end]
}

// updateWords begin the label of a time of an update, in lower case.
var updateWords = [...]string{
	"updated", "last updated", "last update", "last modified", "modified", "edited", "revised", "last reviewed",
	"reviewed", "article mis à jour", "mis à jour", "mise à jour", "modifié", "actualisé",
	"aktualisiert", "zuletzt aktualisiert", "zuletzt geändert", "letzte aktualisierung", "letzte änderung",
	"geändert", "update:", "stand:", "actualizado", "actualizada", "última actualización", "modificado",
	"aggiornato", "ultimo aggiornamento", "ultima modifica", "atualizado", "atualizada", "última atualização",
	"bijgewerkt", "laatst bijgewerkt", "laatste update", "gewijzigd", "uppdaterad", "opdateret", "oppdatert",
	"päivitetty", "zaktualizowano", "aktualizacja", "aktualizováno", "обновлено", "оновлено", "güncelleme",
	"güncellenme", "更新", "最終更新", "수정", "최종수정", "تحديث", "آخر تحديث", "עודכן",
}

// deadlineWords begin the label of a day that a page is looked at again, or ends.
var deadlineWords = [...]string{
	"next review", "review due", "due for review", "to be reviewed", "expires", "valid until", "valid through",
	"nächste prüfung", "nächste überprüfung", "gültig bis", "expire le", "valable jusqu", "válido hasta",
	"valido fino", "válido até", "geldig tot",
}

// memberWords begin the label of a day since when somebody is a member of a forum.
var memberWords = [...]string{
	"joined", "join date", "registered", "member since", "registriert", "registrierungsdatum", "mitglied seit", "dabei seit",
	"beigetreten", "inscrit", "inscription", "membre depuis", "registrado", "registro", "miembro desde", "se unió",
	"iscritto", "registrato", "membro desde", "membro da", "lid sinds", "geregistreerd", "lid geworden", "kayıt",
	"登録", "注册", "зарегистрирован",
}

// publicationWords begin a line with the time of publication.
var publicationWords = [...]string{
	"published", "originally published", "first published", "veröffentlicht", "erstveröffentlicht", "erschienen",
	"publié", "publicado", "publicada", "pubblicato", "gepubliceerd", "opublikowano", "publicerad", "udgivet",
}

// beginsWith reports whether a line begins with one of the words.
func beginsWith(line string, words []string) bool {
	line = strings.TrimLeft(line, " \n([")
	if line == "" {
		return false
	}
	ascii := line[0] < utf8.RuneSelf
	return slices.ContainsFunc(words, func(word string) bool {
		if ascii && line[0]|0x20 != word[0] { // as nearly all
			return false
		}
		return len(line) >= len(word) && strings.EqualFold(line[:len(word)], word)
	})
}

// states reports whether a description of the page states when it was published.
func (m *metaReader) states() bool {
	return slices.ContainsFunc(m.claims, func(c dateClaim) bool { return c.weight >= statedWeight })
}

// originalWords label the first day of a page that shows a later one, too. They lack
// their first letter, which may be a capital.
var originalWords = [...]string{
	"riginally published", "irst published", "rsprünglich veröffentlicht", "uerst veröffentlicht", "uerst erschienen",
	"rstveröffentlich", "ubliée initialement", "ublié initialement", "nitialement publié", "ublicado originalmente",
	"ublicada originalmente", "ublicado por primera vez", "ubblicato originariamente", "ubblicato per la prima volta",
	"orspronkelijk gepubliceerd", "oor het eerst gepubliceerd",
}

// original adds the day that a line of the page calls its first, behind the words or right
// before them: "First published on 26 Sep 2019", "3 Sept 2024 | Originally published". A
// sentence that says so may be of another page.
func (m *metaReader) original() {
	for _, words := range originalWords {
		for text, at := m.page.Text, 0; ; {
			i := strings.Index(text[at:], words)
			if i <= 0 {
				break
			}
			start := at + i - 1 // of their first letter
			at += i + len(words)
			before := text[max(0, start-maxDateRun):start]
			before = trimBreak(before[strings.LastIndexByte(before, '\n')+1:])
			from := len(m.claims)
			if before == "" && m.claim(opening(text[at:]), page.SourceMarkup, shownWeight) ||
				m.isDateLine(before) && m.claim(before, page.SourceMarkup, shownWeight) {
				m.addBonus(from, labelWeight)
				return
			}
		}
	}
}

// opening returns the first words of a text on its line, as many as a date has.
func opening(text string) string {
	line, _, _ := strings.Cut(text[:min(len(text), maxDateRun)], "\n")
	if len(line) == maxDateRun {
		line = line[:max(0, strings.LastIndexByte(line, ' '))]
	}
	return line
}
