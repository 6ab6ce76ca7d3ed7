package lexicon

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/calendar"
	"github.com/stretchr/testify/require"
)

// TestTimeWordsHaveOneValue checks that no word of a table stands for two
// values: which of them held would depend on the order of a map.
func TestTimeWordsHaveOneValue(t *testing.T) {
	for _, l := range All {
		w := &l.load().Time
		for name, table := range map[string]map[int]string{
			"days": w.days, "anchored days": w.anchoredDays, "clocks": w.clocks, "numbers": w.numbers,
			"numbers and a half": w.numbersAndHalf, "ordinals": w.ordinals, "decades": w.decades,
			"shifts": w.shifts, "shifts behind": w.shiftsBehind, "anchored": w.anchored,
			"anchored behind": w.anchoredBehind, "fractions": w.fractions, "minutes": w.minutes,
			"halves of a year": w.halvesOfYear, "eras": w.eras, "repeating": w.repeating,
			"references": {0: w.present, 1: w.past, 2: w.future},
		} {
			values := map[string]int{}
			for n, words := range table {
				for word := range strings.FieldsSeq(words) {
					if other, ok := values[word]; ok {
						require.Equal(t, other, n, "%s, %s: %s", l.tag, name, word)
					}
					values[word] = n
				}
			}
		}
	}
}

// TestTimeWords asserts that the lists of every language are in lower case,
// that no word has two values in one role, and that holidays have a rule.
func TestTimeWords(t *testing.T) {
	for _, l := range All {
		w := &l.load().Time
		for key := range w.holidays {
			_, known := calendar.Holidays[key]
			require.True(t, known, "%s: %s", l.tag, key)
		}
		for name, lists := range map[string]map[int]string{
			"numbers": w.numbers, "ordinals": w.ordinals, "days": w.days, "shifts": w.shifts, "decades": w.decades,
			"shiftsBehind": w.shiftsBehind, "anchored": w.anchored, "repeating": w.repeating, "clocks": w.clocks,
		} {
			requireDistinct(t, l.tag+" "+name, lists)
		}
		requireDistinct(t, l.tag+" parts", w.parts)
		requireDistinct(t, l.tag+" frequencies", w.frequencies)
		requireDistinct(t, l.tag+" holidays", w.holidays)
	}
}

// requireDistinct asserts that the lists are in lower case and share no entry.
func requireDistinct[K comparable](t *testing.T, name string, lists map[K]string) {
	t.Helper()
	seen := map[string]bool{}
	for _, list := range lists {
		require.Equal(t, strings.ToLower(list), list, name)
		for entry := range strings.FieldsSeq(list) {
			require.False(t, seen[entry], "%s: %s", name, entry)
			seen[entry] = true
		}
	}
}
