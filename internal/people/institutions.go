package people

import (
	"slices"
	"strings"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// organisation tells which organisation a description means:
//
// 1. "her ministry": that of whom the pronoun stands for.
// 2. "Chile's foreign ministry": it goes by the description.
// 3. "the ministry": the last one so described or so named.
// 4. "Congress": it goes by that word.
// 5. "the company": the organisation that is most in mind.
func (c *Cast) organisation(p *lexicon.Passage, m lexicon.Mention, last int) answer {
	words, noun := &c.lex.People, p.Tokens[last].Lower
	first := m.From
	if words.NounsCapital && p.Tokens[first].Lower == "des" && !words.IsOrganisation(noun) {
		noun = strings.TrimSuffix(noun, "s")
	}
	if c.lex.Is(p.Tokens[first], lexicon.NameDefinite) {
		first++
	}
	if kind := words.Pronouns[p.Tokens[m.From].Lower]; kind == lexicon.PronounHe || kind == lexicon.PronounShe {
		id := c.antecedent(kind)
		if id < 0 {
			return answer{}
		}
		return c.describe(c.Figures[id].Name + "’s " + p.TextOf(m.From+1, last+1))
	}
	for i := first; i < last; i++ { // "Chile's foreign ministry", "the Roe campaign"
		if c.nameIndex(m.Passage, i) >= 0 || p.Tokens[i].Capital {
			return c.describe(p.TextOf(first, last+1))
		}
	}
	if end := c.bodyOf(p, m, last); end > last+1 {
		return c.describe(p.TextOf(first, end))
	}
	if kind, ok := trade(words, noun); ok {
		noun = kind.word
	} else if words.NounsCapital {
		if a := c.compound(p, m, last); a.name != "" {
			return a
		}
	}
	if words.NounsCapital && last+1 < m.To && c.lex.Is(p.Tokens[last+1], lexicon.NameDefinite) {
		return answer{} // die Stiftung des Dichters Jan Roe
	}
	if a, known := c.namesake(noun, words.Outfits[noun] && c.hasSentenceBefore(m)); known {
		return a
	}
	return c.bodyInMind(p, m, first, last, noun)
}

// bodyOf returns where a body ends that is named by the place or the field that it
// is of, where its noun has no capital: la préfecture du Rhône, ministère de
// l’Éducation; last+1 when it is not.
func (c *Cast) bodyOf(p *lexicon.Passage, m lexicon.Mention, last int) int {
	const most = 8 // tokens
	words, end := &c.lex.People, min(m.To, last+1+most)
	if words.NounsCapital || last+2 >= end || !c.lex.Is(p.Tokens[last+1], lexicon.NameLink) || !c.lex.Is(p.Tokens[m.From], lexicon.NameDefinite) || m.To > end || !p.Tokens[end-1].Capital {
		return last + 1
	}
	for i := last + 1; i < end; i++ {
		if t := &p.Tokens[i]; t.Lower == "," || c.lex.Is(*t, lexicon.NameRelative) || t.Kind == prose.Word && !t.Capital && c.isRoleNoun(*t) {
			return last + 1
		}
	}
	return end
}

// bodyInMind tells which organisation a noun alone means.
func (c *Cast) bodyInMind(p *lexicon.Passage, m lexicon.Mention, first, last int, noun string) answer {
	words := &c.lex.People
	switch {
	case p.Tokens[last].Capital && (!p.Tokens[last].First || last == m.From && c.isWrittenLarge(noun)) && !words.NounsCapital: // "Congress", "the Senate"
		end := last + 1
		if words.NounFirst && end < m.To && p.Tokens[end].Kind == prose.Word && !p.Tokens[end].Capital && lexicon.EndsIn(p.Tokens[end].Lower, words.AdjectiveEndings) {
			end = c.overField(p, end+1, m.To) // la Commission européenne
		}
		return answer{name: p.TextOf(last, end)}
	case first < last || first == m.From || !words.Outfits[noun]:
		return answer{} // "the task force", "companies", "the campaign"
	}
	if id := c.antecedentLike(lexicon.PronounIt, c.mayBeOutfit); id >= 0 {
		return answerOf(id)
	}
	if id := c.seen.opener - 1; id >= 0 && !c.Figures[id].person && c.Figures[id].gender == lexicon.UnknownGender {
		return answerOf(id) // Roe Systems plans to close two plants. The company said …
	}
	return answer{}
}

// overField returns the token behind the field that an adjective’s body is of at i, as far as to
// limit: l’Office fédéral de l’agriculture; i itself where none stands there.
func (c *Cast) overField(p *lexicon.Passage, i, limit int) int {
	const most = 3 // tokens of it
	if i >= limit || !c.lex.Is(p.Tokens[i], lexicon.NameLink) {
		return i
	}
	at := i + 1
	for at < limit && (isApostrophe(p.Tokens[at].Lower) || c.lex.Is(p.Tokens[at], lexicon.NameDefinite)) {
		at++
	}
	if at >= limit || at-i > most || p.Tokens[at].Kind != prose.Word || c.lex.Vocabulary.Words[p.Tokens[at].Word].Time != nil || c.lex.Vocabulary.Words[p.Tokens[at].Word].Speech != (lexicon.SpeechWord{}) {
		return i
	}
	if at++; at < limit && !p.Tokens[at].Capital && lexicon.EndsIn(p.Tokens[at].Lower, c.lex.People.AdjectiveEndings) {
		at++ // del poder judicial
	}
	return at
}

// mayBeOutfit reports whether a name was met more than once and nothing in it says
// that it is of a public body: "the airline" is no ministry.
func (c *Cast) mayBeOutfit(f *figure) bool {
	const country = 2 // letters: US, UK
	return (len(f.core) > 1 || len(f.core[0]) > country) && (f.spoke || f.count+f.singles > 1) && !slices.ContainsFunc(f.core, func(word string) bool { return c.lex.People.Public[word] })
}

// compound names an organisation by a noun that says which: "das
// Verkehrsministerium", "die Agentur für Arbeit", but not "das Ministerium". The
// ending of a genitive is no part of it.
func (c *Cast) compound(p *lexicon.Passage, m lexicon.Mention, last int) answer {
	t := p.Tokens[last]
	if last+2 < len(p.Tokens) && c.lex.Is(p.Tokens[last+1], lexicon.NameLink) && p.Tokens[last+2].Capital {
		return c.describe(p.TextOf(last, last+3))
	}
	name, word := p.TextOf(last, last+1), t.Lower
	if genitive := p.Tokens[m.From].Lower == "des"; genitive {
		name, word = strings.TrimSuffix(name, "s"), strings.TrimSuffix(word, "s")
	}
	if c.lex.People.IsOrganisation(t.Lower) || c.lex.People.IsOrganisation(word) {
		return answer{}
	}
	return c.describe(name)
}

// namesake returns the last organisation that was described by the noun, else
// of those whose names end with it the one most in mind; none that the text names only later
// where what it means has been named before.
func (c *Cast) namesake(noun string, named bool) (answer, bool) {
	for i := len(c.seen.described) - 1; i >= 0; i-- {
		if strings.HasSuffix(c.seen.described[i].Name, noun) {
			return answer{name: c.seen.described[i].Name}, true
		}
	}
	best, most := -1, -1.0
	asked := noun
	take := func(id int, noun string) {
		f := &c.Figures[id]
		body := f.organisation || noun != asked && !f.person // Kelm Air is a carrier
		later := c.names[f.first].Passage > c.seen.passage && (named || c.seen.passage > leadPassages)
		if body && !later && (c.isHeadOf(f.core[len(f.core)-1], noun) && !c.isOfOthers(f) || c.isHeadOf(f.core[0], noun)) && c.salience(id) > most { // "Ministry of Defence"
			best, most = id, c.salience(id)
		}
	}
	nouns := slices.Concat(c.lex.People.Bodies[noun], []string{noun})
	if id := c.traded(nouns); id >= 0 {
		best, most = id, c.salience(id)
	}
	for _, other := range nouns {
		for _, id := range c.byWord[other] {
			take(id, other)
		}
		if c.lex.People.Compounds {
			for _, id := range c.seen.recent {
				take(id, other)
			}
		}
	}
	return answerOf(best), best >= 0
}

// hasSentenceBefore reports whether a mention stands behind the first sentence of its paragraph,
// so that this has told of what is meant.
func (c *Cast) hasSentenceBefore(m lexicon.Mention) bool {
	const far = 80 // tokens
	tokens := c.text[m.Passage].Tokens
	return slices.ContainsFunc(tokens[max(1, m.From-far):max(1, m.From+1)], func(t prose.Token) bool { return t.First })
}

// isHeadOf reports whether a word is the noun, or where nouns are written together ends
// with it: the verband of Naturschutzverband.
func (c *Cast) isHeadOf(word, noun string) bool {
	const shortest = 4 // bytes: no rat, no amt
	return word == noun || c.lex.People.Compounds && len(noun) >= shortest && strings.HasSuffix(word, noun)
}

// describe names an organisation by its description, and remembers it.
func (c *Cast) describe(name string) answer {
	const most = 8
	if len(c.seen.described) < most {
		c.seen.described = append(c.seen.described, Speaker{Name: name})
	}
	return answer{name: name}
}

// IsDocument reports whether a word names a thing written that may say something.
func (c *Cast) IsDocument(t prose.Token) bool { return c.lex.People.IsDocument(t.Lower) }

// documentOf names a document by who publishes it: "an editorial in The Port
// Alma Herald", "a survey by Roe Research", "a Herald article"; "the article" is
// the last one's.
func (c *Cast) documentOf(m lexicon.Mention, noun string) answer {
	p := &c.text[m.Passage]
	if !c.lex.People.IsDocument(noun) {
		return answer{}
	}
	for i := m.To - 1; i >= m.From; i-- {
		if n := c.nameIndex(m.Passage, i); n >= 0 && c.publishes(p, m, &c.names[n], noun) {
			return answerOf(c.names[n].Figure)
		}
	}
	if a := c.ownerDescribed(p, m); len(a.figures) > 0 {
		return a
	}
	if !c.lex.Is(p.Tokens[m.From], lexicon.NameDefinite) || c.seen.sentence-c.seen.lastAt > 2 ||
		c.lastIsPerson() && !c.isMentioned(m, noun) {
		return answer{}
	}
	return c.seen.last
}

// ownerDescribed returns the body that a document is from, which stands there by its noun: a statement
// from the ministry, data of the Directorate.
func (c *Cast) ownerDescribed(p *lexicon.Passage, m lexicon.Mention) answer {
	for i := m.From + 1; i+2 < m.To; i++ {
		t := &p.Tokens[i]
		if !c.lex.People.From[t.Lower] && !c.lex.Is(*t, lexicon.NameLink) || !c.lex.People.IsDocument(p.Tokens[i-1].Lower) || !c.lex.Is(p.Tokens[i+1], lexicon.NameDefinite) {
			continue
		}
		if last := i + 2; c.lex.IsOrganisationAt(p.Tokens[last]) && last+1 == m.To {
			a, _ := c.namesake(p.Tokens[last].Lower, true)
			return a
		}
	}
	return answer{}
}

// publishes reports whether a name in a mention tells who its document is from: an
// editorial in The Herald, a survey by Roe Research, Roe’s letter, a Herald article.
func (c *Cast) publishes(p *lexicon.Passage, m lexicon.Mention, name *properName, noun string) bool {
	const adjectives = 2
	tokens, f := p.Tokens, &c.Figures[name.Figure]
	before, from := name.From-1, false
	if t := &tokens[max(before, 0)]; c.lex.People.NounFirst && before > m.From && !t.Capital && c.lex.IsOrganisationAt(*t) {
		before-- // una nota dell’associazione Assolago
	}
	for before > m.From && (c.lex.Is(tokens[before], lexicon.NameDefinite) || isApostrophe(tokens[before].Lower) || c.lex.People.From[tokens[before].Lower]) {
		from = from || c.lex.People.From[tokens[before].Lower]
		before--
	}
	known := f.person || f.organisation || len(f.core) > 1 // not “a letter from Norland”
	switch {
	case from && known && c.lex.People.IsDocument(tokens[before].Lower):
		return true
	case before > m.From && c.lex.InScene(tokens[before], lexicon.SceneAt):
		return !c.isRoleNoun(tokens[before-1]) // not “a study by people at Kelm College”
	case name.possessive && known:
		for i := name.To + 2; i < m.To && i <= name.To+2+adjectives; i++ {
			if tokens[i].Lower == noun {
				return true
			}
		}
	}
	return name.To < m.To && tokens[name.To].Lower == noun
}

// isMentioned reports whether a noun stands shortly before a mention, in its
// passage or the one before: "Roe said in a statement", then "the statement".
func (c *Cast) isMentioned(m lexicon.Mention, noun string) bool {
	const far = 120 // tokens
	is := func(t prose.Token) bool { return t.Lower == noun }
	here := c.text[m.Passage].Tokens[:m.From]
	if slices.ContainsFunc(here[max(0, len(here)-far):], is) {
		return true
	}
	if m.Passage == 0 {
		return false
	}
	before := c.text[m.Passage-1].Tokens
	return slices.ContainsFunc(before[max(0, len(before)-far):], is)
}

// lastIsPerson reports whether a person spoke last, who is no publisher.
func (c *Cast) lastIsPerson() bool {
	last := c.seen.last.figures
	return len(last) > 0 && c.Figures[last[0]].person
}
