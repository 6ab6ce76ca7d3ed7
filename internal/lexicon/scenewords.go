package lexicon

import "github.com/lede-go/lede/internal/prose"

// sceneWords are a language's words for the occasions on which things are said.
type sceneWords struct {
	// Gatherings tell that a story is about an occasion on which many speak, a meeting
	// or a trial, whose day is that of all that is said there.
	Gatherings map[string]bool

	Occasions map[string]bool // "interview", "rally": what a date may stand before
	Private   map[string]bool // of those the ones on which nobody else speaks: "letter"
	Earlier   map[string]bool // auxiliaries that tell of what came before the story: "had"
	Then      map[string]bool // beside a cue: at the time that was told of last
	Once      map[string]bool // beside a cue: at a time that nobody tells
	Apart     map[string]bool // before a date that is not the saying's: "since"
	At        map[string]bool // before an occasion: "in" an interview
	Clauses   map[string]bool // open another clause: "after", "which"
	Moments   map[string]bool // units shorter than a day: "hours" before the vote
}

// A SceneClass is a set of the tables of sceneWords that hold a word.
type SceneClass uint16

const (
	SceneGathering SceneClass = 1 << iota
	SceneOccasion
	SceneEarlier
	SceneThen
	SceneApart
	SceneAt
	SceneClause
	SceneMoment
	SceneOnce
	ScenePrivate
)

// byClass returns the tables.
func (s *sceneWords) byClass() map[SceneClass]map[string]bool {
	return map[SceneClass]map[string]bool{
		SceneGathering: s.Gatherings, SceneOccasion: s.Occasions, SceneEarlier: s.Earlier, SceneThen: s.Then,
		SceneApart: s.Apart, SceneAt: s.At, SceneClause: s.Clauses, SceneMoment: s.Moments, SceneOnce: s.Once, ScenePrivate: s.Private,
	}
}

// InScene reports whether a token is of one of the classes.
func (l *Lexicon) InScene(t prose.Token, classes SceneClass) bool {
	return l.Vocabulary.Words[t.Word].Scene&classes != 0
}
