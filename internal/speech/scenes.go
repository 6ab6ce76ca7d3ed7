package speech

import (
	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
)

// A scene is when a figure was last seen doing something.
type scene struct {
	value   string
	passage int
	told    bool // dated a quote
	spoken  bool // names an occasion of speech
	gathers bool // one on which many speak
}

// note remembers a figure's scene.
func (d *dater) note(name string, s scene) {
	if old, ok := d.scenes[name]; ok && old.value == s.value {
		s.told = s.told || old.told
	}
	d.scenes[name] = s
	if d.isRecent(s.value, recentDays) {
		d.lately[name] = s.value
	}
}

// readTo reads on to a token and notes who is named in sentences with a date.
func (d *dater) readTo(passage, token int) {
	for d.passage <= d.dated && (d.passage < passage || d.passage == passage && d.token < token) {
		tokens := d.text[d.passage].Tokens
		if d.token >= len(tokens) || d.text[d.passage].Kind == prose.Post {
			d.passage, d.token = d.passage+1, 0
			continue
		}
		_, to := d.frame(lexicon.Mention{Passage: d.passage, From: d.token})
		d.readSentence(d.passage, d.token, to)
		d.token = to
	}
}

// valueOf returns the date of what a sentence tells, "" when it has none.
func (d *dater) valueOf(passage, from, to int) string {
	for _, o := range d.occasionsIn(passage, from, to) {
		if !o.quoted && (!o.inside || d.endsQuote(passage, o)) && d.datesSaying(passage, o, lexicon.Mention{}) {
			return o.value
		}
	}
	return ""
}

// readSentence notes the date of a sentence for the figures that it names.
func (d *dater) readSentence(passage, from, to int) {
	value := d.valueOf(passage, from, to)
	d.noteLead(value, passage, from, to)
	if value != "" {
		d.told = scene{value: value, passage: passage}
		d.nameOccasions(value, passage, from, to)
	}
	spoken := value != "" && d.isSpoken(passage, from, to)
	switch {
	case value != "" && d.looksBack(passage, from, to): // hatte am Montag gewarnt: the text returns
	case spoken && d.isPrivate(passage, from, to):
		d.occasion = scene{}
	case spoken && d.isRecent(value, recentDays):
		d.occasion = scene{value: value, passage: passage, spoken: true, gathers: d.namesGathering(passage, from, to)} // They came to the hearing on Tuesday.
	case value != "" && value != d.occasion.value:
		d.occasion = scene{} // the text is elsewhere
	}
	topic := ""
	for _, n := range d.people.NamesIn(passage, from, to) {
		if n.Figure < 0 || d.isCovered(passage, n.To-1) {
			continue
		}
		name := d.people.Figures[n.Figure].Name
		if topic == "" {
			topic = name
		}
		if value != "" {
			d.note(name, scene{value: value, passage: passage, spoken: spoken})
		}
	}
	if topic != "" && (d.topic == "" || d.people.NamesPerson(lexicon.Mention{Passage: passage, From: from, To: to}) || !d.hasPronoun(passage, from, to)) {
		d.topic = topic // but: Speaking to the Herald on Sunday, she …
		return
	}
	if value != "" && d.topic != "" && d.hasPronoun(passage, from, to) {
		d.note(d.topic, scene{value: value, passage: passage, spoken: spoken})
	}
}

// looksBack reports whether the narration of a sentence tells what came before the story:
// had warned on Monday.
func (d *dater) looksBack(passage, from, to int) bool {
	for i, t := range d.text[passage].Tokens[from:to] {
		if d.lex.InScene(t, lexicon.SceneEarlier) && !d.isCovered(passage, from+i) {
			return true
		}
	}
	return false
}

// hasPronoun reports whether the narration of a sentence says "he" or "she".
func (d *dater) hasPronoun(passage, from, to int) bool {
	for i, t := range d.text[passage].Tokens[from:to] {
		if d.lex.Is(t, lexicon.NameSingular) && !d.isCovered(passage, from+i) {
			return true
		}
	}
	return false
}

// isSpoken reports whether a sentence names an occasion of speech.
func (d *dater) isSpoken(passage, from, to int) bool {
	for _, t := range d.text[passage].Tokens[from:to] {
		if d.lex.InScene(t, lexicon.SceneOccasion) {
			return true
		}
	}
	return false
}

// nameOccasions remembers the day of each occasion that a dated sentence brings in: told a
// committee on Monday.
func (d *dater) nameOccasions(value string, passage, from, to int) {
	const near, most = 3, 16 // words between the article and the noun; occasions
	tokens := d.text[passage].Tokens
	for i := from; i < to; i++ {
		if d.isCovered(passage, i) || !d.lex.Is(tokens[i], lexicon.NameIndefinite) {
			continue
		}
		for k := i + 1; k < min(to, i+2+near) && tokens[k].Kind == prose.Word; k++ {
			if d.isPlaceToSpeak(tokens[k]) && len(d.named) < most {
				if d.named == nil {
					d.named = make(map[string]string)
				}
				d.named[tokens[k].Lower] = value
				break
			}
		}
	}
}

// backAt returns the day of the occasion that a sentence comes back to, "" when there is none: At
// the committee, Roe said.
func (d *dater) backAt(passage, from, to int) string {
	const near = 2 // words between the article and the noun
	if len(d.named) == 0 {
		return ""
	}
	tokens := d.text[passage].Tokens
	for i := from; i+2 < to; i++ {
		if d.isCovered(passage, i) || !d.lex.InScene(tokens[i], lexicon.SceneAt) || !d.lex.Is(tokens[i+1], lexicon.NameDefinite) {
			continue
		}
		for k := i + 2; k < min(to, i+3+near) && tokens[k].Kind == prose.Word; k++ {
			if value := d.named[tokens[k].Lower]; value != "" {
				return value
			}
		}
	}
	return ""
}

// isPlaceToSpeak reports whether a noun is one for an occasion or a body before which many speak.
func (d *dater) isPlaceToSpeak(t prose.Token) bool {
	return d.lex.InScene(t, lexicon.SceneGathering|lexicon.SceneOccasion) || d.lex.IsOrganisationAt(t) && !t.Capital
}

// isPrivate reports whether a sentence names an occasion on which but one speaks, and no other.
func (d *dater) isPrivate(passage, from, to int) bool {
	private := false
	for i := from; i < to; i++ {
		switch t := d.text[passage].Tokens[i]; {
		case d.isCovered(passage, i) || !d.lex.InScene(t, lexicon.SceneOccasion|lexicon.SceneGathering|lexicon.ScenePrivate):
		case !d.lex.InScene(t, lexicon.ScenePrivate):
			return false
		default:
			private = true
		}
	}
	return private
}
