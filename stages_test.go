package lede

import (
	"testing"
)

// BenchmarkStages times each stage of the stream by itself, over the pages of
// the corpora: their sum is Parse.
func BenchmarkStages(b *testing.B) {
	type state struct {
		data   []byte
		page   *page
		found  content
		draft  *Article
		lex    *lexicon
		text   []passage
		people *cast
		spare  wordBuffers // what the stages below may lay their own in
	}
	var states []*state
	size := int64(0)
	for _, data := range corpusPages(b, "extract/*") {
		s := &state{data: toUTF8(data, "")}
		s.page = layTokens(s.data, nil)
		s.found = chooseContent(s.page)
		a, err := Parser{Format: HTML}.readPage(layTokens(s.data, nil))
		if err != nil {
			continue
		}
		s.draft, s.lex = a, lexiconFor(a.Language)
		s.text = readPassages(a.Body, s.lex, new(wordBuffers))
		s.people = readCast(s.text, s.lex, a.Headline, a.Authors, new(wordBuffers))
		states = append(states, s)
		size += int64(len(data))
	}
	for _, stage := range []struct {
		name string
		run  func(*state)
	}{
		{"input", func(s *state) { toUTF8(s.data, "") }},
		{"lay flat", func(s *state) { layTokens(s.data, nil).release() }},
		{"content", func(s *state) { chooseContent(s.page) }},
		{"meta", func(s *state) { readMeta(s.page, s.found, articleOf(readLinked(s.page)), "") }},
		{"blocks and posts", func(s *state) {
			readBody(s.page, s.found, nil, s.lex, known{})
		}},
		{"language", func(s *state) { s.draft.tellLanguage() }},
		{"words", func(s *state) { readPassages(s.draft.Body, s.lex, &s.spare) }},
		{"dates", func(s *state) { findDates(s.text, s.lex, s.draft.Language, s.draft.Published, s.draft.Posts) }},
		{"cast", func(s *state) { readCast(s.text, s.lex, s.draft.Headline, s.draft.Authors, &s.spare) }},
		{"quotes", func(s *state) {
			a := s.draft
			findQuotes(s.text, s.lex, s.people, a.Dates, a.Posts, a.Published, &s.spare)
		}},
	} {
		b.Run(stage.name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range states {
					stage.run(s)
				}
			}
		})
	}
}
