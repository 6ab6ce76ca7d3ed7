package speech

// Traits returns the numbers of what speaks for and against the quote, in their
// order: what the weights of the confidence are fitted to (see fit/quotes).
func (q *Quote) Traits() []int {
	var found []int
	for r := range numTraits {
		if q.traits.has(r) {
			found = append(found, int(r))
		}
	}
	return found
}

// Judges reports whether the quote is the object of a verb of judging: called it
// “…”.
func (q *Quote) Judges() bool { return q.traits.has(trJudge) }
