package jsonld

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadJSONForgives reads what publishers' templates break.
func TestReadJSONForgives(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", `{"a":[1,true,null,"x"]}`, `[{"a":[1,true,null,"x"]}]`},
		{"trailing commas", `{"a":[1,2,],}`, `[{"a":[1,2]}]`},
		{"semicolon", `{"a":1};`, `[{"a":1}]`},
		{"several", `{"a":1};{"b":2}`, `[{"a":1},{"b":2}]`},
		{"cut off", `{"a":"b","c":{"d":"e`, `[{"a":"b","c":{"d":"e"}}]`},
		{"raw line feed", "{\"a\":\"b\nc\"}", `[{"a":"b\nc"}]`},
		{"unescaped quotes", `{"a":"the "old" mill","b":1}`, `[{"a":"the \"old\" mill","b":1}]`},
		{"comments", `/* x */{"a":/* y */1}`, `[{"a":1}]`},
		{"escapes", `{"a":"\u00e4\ud83d\ude00\/\""}`, `[{"a":"ä😀/\""}]`},
		{"missing value", `{"a":,"b":2}`, `[{"b":2}]`},
		{"no JSON", `var a = 1`, `null`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := json.Marshal(Decode(c.in))
			require.NoError(t, err)
			require.JSONEq(t, c.want, string(got))
		})
	}
}

// FuzzJSONLD reads anything, and what encoding/json reads like it does.
func FuzzJSONLD(f *testing.F) {
	for _, s := range []string{`{"a":[{"b":"c"}]}`, `[[[`, `{"a"`, `{"a":"\ud800"}`, `"]`, strings.Repeat("[", 500)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		values := Decode(text)
		_, err := json.Marshal(values)
		require.NoError(t, err)
		Article(appendThings(nil, values, 0))
	})
}
