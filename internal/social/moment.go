package social

import (
	"math"
	"strconv"
	"strings"
	"time"

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
