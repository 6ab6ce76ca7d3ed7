package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestShowsDayFirst(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"", false},
		{"Posted 02/10/2025, edited 25/10/2025", true},
		{"Posted 02/10/2025, edited 10/25/2025", false},
		{"25/10/2025, 26/10/2025 and, in the colors of the harbor, 10/26/2025", true},
		{"The colour of the harbour was grey.", true},
		{"The color of the harbor was gray.", false},
		{"He travelled to Pearl Harbor and the Kennedy Center.", true},
		{"a programmer's organism in the laboratory", false},
		{"1/2 a cup, 40/60, 24/7 and and/or", false},
		{"/", false},
		{"1/", false},
	} {
		assert.Equal(t, c.want, showsDayFirst(c.text), c.text)
	}
}

func BenchmarkShowsDayFirst(b *testing.B) {
	text := ""
	for range 500 {
		text += "The harbor was closed for the whole of the night, and nobody had told the crews on 3/4 of the boats. "
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		showsDayFirst(text)
	}
}
