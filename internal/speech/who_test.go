package speech

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWho tells by whom the last quotes of a text were said: whom "he" and "the man" mean,
// and who is no speaker.
func TestWho(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		// Whom the text has turned to: behind a conjunction, a title, before a dash.
		{"Earlier Max Toft won against the fiery Jon Poe.\nPoe had a nasty fall, but went on.\nBut Toft struck again and served out.\n“He is one of the best,” said the 36-year-old.",
			[]string{"Max Toft: “He is one of the best,”"}},
		{"Max Toft came with Jon Poe.\nPoe went up to the stage.\nBehind the old song “Low Tide,” Toft announced Poe’s return. “You may remember him,” he said.",
			[]string{"Max Toft: “You may remember him,”"}},
		{"Jon Poe was there in 1992.\nPoe’s old answer is well known.\nAnd pier board Chairman Max Toft — Jon Poe’s former aide — offered a slogan.\n“It will float,” he said.",
			[]string{"Max Toft: “It will float,”"}},

		// A caption is not of the text around it.
		{"In 2022, Ida Brandt withdrew the claim.\nAnn Poe has left the court at Kelm. (Tide Press)\nShe said it was “very late”.", []string{"Ida Brandt: it was “very late”"}},

		// A journal is not of an age, a model no longer name of its maker.
		{"According to the study, published in Kelm Medical Reports, the 43-year-old man had fallen ill.\n“It does not hurt,” the man wrote.", []string{"[the study]: the 43-year-old man had fallen ill", "[the man]: “It does not hurt,”"}},
		{"BRENNER CAVALLO\nThe car is fast, yet Brenner says that it is cheap.", []string{"Brenner: it is cheap"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, spoken(find("en", test.text, 0)), test.text)
	}
}
