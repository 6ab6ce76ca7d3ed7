package ledetest

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede"
)

// Diff returns the differences between two articles, one text for each field:
//
//	quotes[2].speakers[0].name
//	    want "Maria Zakharova"
//	    got  "Zakharova"
//
// Indices are those of want; of a list, members that only moved are told as
// one that is missing and one that is new. The ignored fields are named as
// Ignore names them; one that there is not is the only difference told.
func Diff(want, got *lede.Article, ignored ...string) []string {
	if err := checkFields(ignored); err != nil {
		return []string{err.Error()}
	}
	return settings{ignored: ignored}.diff(want, got)
}

// diff returns the differences between two articles in the fields that count.
func (s settings) diff(want, got *lede.Article) []string {
	d := differ{}
	d.compare("", s.pruned(want), s.pruned(got))
	return d.found
}

// pruned returns what the JSON of an article says in the fields that count.
func (s settings) pruned(article *lede.Article) any {
	data, err := json.Marshal(article)
	if err != nil {
		return err.Error()
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		return err.Error()
	}
	if len(s.only) > 0 {
		keep(value, "", "", s.only)
	}
	if len(s.ignored) > 0 {
		prune(value, "", "", s.ignored)
	}
	return value
}

// keep removes the fields below a value but those wanted and what they are in.
func keep(value any, path, anyPath string, wanted []string) {
	switch v := value.(type) {
	case map[string]any:
		for key, member := range v {
			at, anyAt := below(path, key), below(anyPath, key)
			switch {
			case slices.Contains(wanted, at), slices.Contains(wanted, anyAt):
			case leadsTo(at, wanted), leadsTo(anyAt, wanted):
				keep(member, at, anyAt, wanted)
			default:
				delete(v, key)
			}
		}
	case []any:
		for i, member := range v {
			keep(member, fmt.Sprintf("%s[%d]", path, i), anyPath+"[]", wanted)
		}
	}
}

// leadsTo reports whether a wanted field lies below a path.
func leadsTo(path string, wanted []string) bool {
	return slices.ContainsFunc(wanted, func(field string) bool {
		return strings.HasPrefix(field, path+".") || strings.HasPrefix(field, path+"[")
	})
}

// prune removes the ignored fields below a value. The path of the value is
// given with indices and without.
func prune(value any, path, anyPath string, ignored []string) {
	switch v := value.(type) {
	case map[string]any:
		for key, member := range v {
			at, anyAt := below(path, key), below(anyPath, key)
			if slices.Contains(ignored, at) || slices.Contains(ignored, anyAt) {
				delete(v, key)
				continue
			}
			prune(member, at, anyAt, ignored)
		}
	case []any:
		for i, member := range v {
			prune(member, fmt.Sprintf("%s[%d]", path, i), anyPath+"[]", ignored)
		}
	}
}

func below(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// A differ collects differences.
type differ struct{ found []string }

func (d *differ) add(path, want, got string) {
	d.found = append(d.found, fmt.Sprintf("%s\n    want %s\n    got  %s", path, want, got))
}

// nothing is how an absent value is shown.
const nothing = "nothing"

// compare compares two values of JSON.
func (d *differ) compare(path string, want, got any) {
	if reflect.DeepEqual(want, got) {
		return
	}
	switch w := want.(type) {
	case map[string]any:
		if g, ok := got.(map[string]any); ok {
			d.compareObjects(path, w, g)
			return
		}
	case []any:
		if g, ok := got.([]any); ok {
			d.compareLists(path, w, g)
			return
		}
	}
	w, g := shown(want), shown(got)
	if w == g {
		w, g = aroundDifference(want, got)
	}
	d.add(path, w, g)
}

// compareObjects compares the members of two objects by their keys.
func (d *differ) compareObjects(path string, want, got map[string]any) {
	keys := maps.Clone(want)
	maps.Copy(keys, got)
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		d.compare(below(path, key), want[key], got[key])
	}
}

// maxAligned is how long lists are aligned: longer ones are compared member by
// member. The table has its square as many entries.
const maxAligned = 2000

// compareLists compares two lists: what both have stays aside, and between that
// the members are compared one by one.
func (d *differ) compareLists(path string, want, got []any) {
	w, g := 0, 0
	for _, pair := range append(common(want, got), [2]int{len(want), len(got)}) {
		for ; w < pair[0] && g < pair[1]; w, g = w+1, g+1 {
			d.compare(fmt.Sprintf("%s[%d]", path, w), want[w], got[g])
		}
		for ; w < pair[0]; w++ {
			d.add(fmt.Sprintf("%s[%d]", path, w), shown(want[w]), nothing)
		}
		for ; g < pair[1]; g++ {
			d.add(fmt.Sprintf("%s[%d]", path, w), nothing, shown(got[g]))
		}
		w, g = w+1, g+1
	}
}

// common returns the indices of a longest common subsequence of two lists.
func common(want, got []any) [][2]int {
	if len(want) > maxAligned || len(got) > maxAligned {
		return nil
	}
	a, b := texts(want), texts(got)
	lengths := make([][]int, len(a)+1)
	for i := range lengths {
		lengths[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for k := len(b) - 1; k >= 0; k-- {
			lengths[i][k] = max(lengths[i+1][k], lengths[i][k+1])
			if a[i] == b[k] {
				lengths[i][k] = lengths[i+1][k+1] + 1
			}
		}
	}
	var pairs [][2]int
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch {
		case a[i] == b[k]:
			pairs = append(pairs, [2]int{i, k})
			i, k = i+1, k+1
		case lengths[i+1][k] >= lengths[i][k+1]:
			i++
		default:
			k++
		}
	}
	return pairs
}

func texts(members []any) []string {
	all := make([]string, len(members))
	for i, member := range members {
		all[i] = compact(member)
	}
	return all
}

// compact returns a value as JSON in one line.
func compact(value any) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return err.Error()
	}
	return strings.TrimSpace(out.String())
}

// maxShown is how many bytes of a value a difference shows.
const maxShown = 160

// shown returns a value to be read.
func shown(value any) string {
	if value == nil {
		return nothing
	}
	return cut(compact(value))
}

// cut shortens a text that is too long to be shown.
func cut(text string) string {
	if len(text) <= maxShown {
		return text
	}
	at := maxShown
	for !utf8.RuneStart(text[at]) {
		at--
	}
	return text[:at] + "…"
}

// aroundDifference shows two long values from shortly before the place where
// they begin to differ.
func aroundDifference(want, got any) (string, string) {
	const before = 40
	w, g := compact(want), compact(got)
	at := 0
	for at < len(w) && at < len(g) && w[at] == g[at] {
		at++
	}
	at = max(at-before, 0)
	for at > 0 && !utf8.RuneStart(w[at]) {
		at--
	}
	return "…" + cut(w[at:]), "…" + cut(g[at:])
}
