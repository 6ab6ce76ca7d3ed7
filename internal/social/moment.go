package social

import (
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/page"
	"github.com/lede-go/lede/internal/timex"
)

// datePostByID gives a post the moment that its identifier holds, if it is one
// of those that are counted by the clock:
//
//   - X since November 2010: milliseconds in the upper bits ("snowflake");
//   - Instagram: the same, written with 64 characters;
//   - TikTok: seconds in the upper 32 bits;
//   - Mastodon and its kin: milliseconds above 16 bits;
//   - Bluesky: microseconds above 10 bits, written with 32 characters.
func datePostByID(post *Post) {
	ms, ok := postMoment(post.Platform, post.ID)
	if !ok {
		return
	}
	moment := time.UnixMilli(ms).UTC()
	if year := moment.Year(); year < 2010 || year > 2100 {
		return // another kind of number
	}
	post.Posted = timex.Date{Value: moment.Format(time.RFC3339)}
	post.PostedSource = page.SourceInferred
}

// MomentOf returns when the post of an address was posted, where its identifier tells.
func MomentOf(address string) (timex.Date, bool) {
	post, ok := FromURL(address)
	if !ok {
		return timex.Date{}, false
	}
	datePostByID(&post)
	return post.Posted, post.Posted.Value != ""
}

const (
	// xEpoch is the moment that X counts from, in milliseconds since 1970;
	// instagramEpoch is Instagram's.
	xEpoch         = 1288834974657
	instagramEpoch = 1314220021721

	// firstFlow is the least number of X that holds a moment; smaller ones
	// were counted one by one.
	firstFlow = 29700859247

	// The characters of numbers in their order.
	digits64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	digits32 = "234567abcdefghijklmnopqrstuvwxyz"
)

// postMoment returns the milliseconds since 1970 that an identifier holds.
func postMoment(platform, id string) (ms int64, ok bool) {
	switch platform {
	case "x":
		n, err := strconv.ParseInt(id, 10, 64)
		return n>>22 + xEpoch, err == nil && n >= firstFlow
	case "tiktok":
		n, err := strconv.ParseInt(id, 10, 64)
		return n >> 32 * 1000, err == nil
	case "mastodon", "truthsocial":
		n, err := strconv.ParseInt(id, 10, 64)
		return n >> 16, err == nil
	case "instagram":
		n, ok := numberIn(digits64, id)
		return n>>23 + instagramEpoch, ok && (len(id) == 10 || len(id) == 11)
	case "bluesky":
		const keySize = 13
		n, ok := numberIn(digits32, id)
		return n >> 10 / 1000, ok && len(id) == keySize
	}
	return 0, false
}

// numberIn returns the number that a text writes with the given characters.
func numberIn(digits, text string) (int64, bool) {
	n, base := int64(0), int64(len(digits))
	for i := 0; i < len(text); i++ {
		at := strings.IndexByte(digits, text[i])
		if at < 0 || n > (math.MaxInt64-int64(at))/base {
			return 0, false
		}
		n = n*base + int64(at)
	}
	return n, true
}

// cutForeignDay cuts off a day that no lexicon knows the month of, where no more than it
// stands behind the author: "— Name (@handle) 3. märts 2025".
func cutForeignDay(line string) string {
	open := strings.Index(line, "(@")
	if open < 0 || !startsDashed(line) {
		return line
	}
	account, day, ok := strings.Cut(line[open:], ")")
	if !ok || len(day) > MaxStray || !isForeignDay(day) {
		return line
	}
	return line[:open+len(account)+1]
}

// isForeignDay reports whether a text may be a date in any language: a year, the number
// of a day, and one to three words.
func isForeignDay(text string) bool {
	const mostWords = 5 // "2025 m. kovo 3 d."
	years, days := 0, 0
	notDigit := func(r rune) bool { return !unicode.IsDigit(r) }
	for number := range strings.FieldsFuncSeq(text, notDigit) {
		switch utf8.RuneCountInString(number) {
		case 1, 2:
			days++
		case 4:
			years++
		default:
			return false
		}
	}
	return years == 1 && (days == 1 || days == 2) && len(strings.Fields(text)) <= mostWords
}
