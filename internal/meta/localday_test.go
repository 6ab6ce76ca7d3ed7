package meta

import (
	"testing"
	"time"

	"github.com/lede-go/lede/internal/timex"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func moment(t *testing.T, value string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, value)
	require.NoError(t, err)
	return at
}

// TestLocalMoment tells moments by the clocks that pages show.
func TestLocalMoment(t *testing.T) {
	const utc = "2025-09-05T02:41:07Z"
	for _, c := range []struct {
		name, shown, want string
		ok                bool
	}{
		{"with its offset", "2025-09-04T22:41:07-04:00", "2025-09-04T22:41:07-04:00", true},
		{"without seconds", "2025-09-04T22:41-04:00", "2025-09-04T22:41:07-04:00", true},
		{"a bare clock", "2025-09-04T22:41", "2025-09-04T22:41:07-04:00", true},
		{"a clock half an hour off", "2025-09-05T08:11", "2025-09-05T08:11:07+05:30", true},
		{"the clock of UTC", "2025-09-05T02:41", utc, true},
		{"another moment", "2025-09-04T22:13", utc, false},
		{"another moment with its offset", "2025-09-04T22:30:00-04:00", utc, false},
		{"farther than clocks are", "2025-09-07T02:41", utc, false},
		{"a day", "2025-09-04", utc, false},
		{"UTC again", "2025-09-05T02:41:00Z", utc, false},
		{"a month", "2025-09", utc, false},
	} {
		got, ok := localMoment(timex.Date{Value: c.shown}, timex.Date{Value: utc}, moment(t, utc))
		require.Equal(t, c.ok, ok, c.name)
		if ok {
			assert.Equal(t, c.want, got.Value, c.name)
		}
	}
}

// TestIsLocalDay tells which shown day a moment may be of.
func TestIsLocalDay(t *testing.T) {
	for _, c := range []struct {
		day, utc string
		address  bool
		want     bool
	}{
		{"2025-09-04", "2025-09-05T00:25:00Z", false, true},
		{"2025-09-04", "2025-09-05T07:59:00Z", false, true},
		{"2025-09-04", "2025-09-05T10:00:00Z", false, false},
		{"2025-09-04", "2025-09-04T12:00:00Z", false, false},
		{"2025-09-05", "2025-09-04T22:00:00Z", false, true},
		{"2025-09-05", "2025-09-04T22:10:00Z", false, false},
		{"2025-09-05", "2025-09-04T22:10:00Z", true, true},
		{"2025-09-05", "2025-09-04T12:00:00Z", true, false},
		{"2025-09-08", "2025-09-04T22:00:00Z", true, false},
		{"2025-09-04T10:00", "2025-09-05T00:25:00Z", true, false},
		{"2025-09", "2025-09-01T00:25:00Z", true, false},
	} {
		assert.Equal(t, c.want, isLocalDay(timex.Date{Value: c.day}, moment(t, c.utc), c.address), "%s of %s", c.utc, c.day)
	}
}

// TestIsMidnight tells days that a system wrote as a moment.
func TestIsMidnight(t *testing.T) {
	for _, c := range []struct {
		utc, language string
		want          bool
	}{
		{"2025-12-06T23:00:00Z", "de", true},
		{"2025-07-06T22:00:00Z", "it", true},
		{"2025-07-06T23:00:00Z", "de", false},
		{"2025-12-06T22:00:00Z", "de", false},
		{"2025-12-06T23:01:00Z", "de", false},
		{"2025-12-06T23:00:00Z", "en", false},
		{"2025-12-06T23:00:00Z", "", false},
	} {
		assert.Equal(t, c.want, isMidnight(moment(t, c.utc), c.language), "%s %s", c.utc, c.language)
	}
}
