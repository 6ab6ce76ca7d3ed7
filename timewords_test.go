package lede

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTimeWordsHaveOneValue checks that no word of a table stands for two
// values: which of them held would depend on the order of a map.
func TestTimeWordsHaveOneValue(t *testing.T) {
	for _, l := range lexicons {
		w := &l.load().time
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
