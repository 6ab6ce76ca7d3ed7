package lede

// sceneWords are a language's words for the occasions on which things are said.
type sceneWords struct {
	occasions map[string]bool // "interview", "rally": what a date may stand before
	apart     map[string]bool // before a date that is not the saying's: "since"
	at        map[string]bool // before an occasion: "in" an interview
	clauses   map[string]bool // open another clause: "after", "which"
	moments   map[string]bool // units shorter than a day: "hours" before the vote
}
