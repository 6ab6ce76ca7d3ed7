package lexicon

// sceneWords are a language's words for the occasions on which things are said.
type sceneWords struct {
	// Gatherings tell that a story is about an occasion on which many speak, a meeting
	// or a trial, whose day is that of all that is said there.
	Gatherings map[string]bool

	Occasions map[string]bool // "interview", "rally": what a date may stand before
	Earlier   map[string]bool // auxiliaries that tell of what came before the story: "had"
	Then      map[string]bool // beside a cue: at the time that was told of last
	Apart     map[string]bool // before a date that is not the saying's: "since"
	At        map[string]bool // before an occasion: "in" an interview
	Clauses   map[string]bool // open another clause: "after", "which"
	Moments   map[string]bool // units shorter than a day: "hours" before the vote
}
