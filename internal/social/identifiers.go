package social

import (
	"strings"

	"github.com/lede-go/lede/internal/prose"
)

// The identifiers of posts: which characters they have.

func isNumber(id string) bool { return prose.IsDigits(id) }

func isLongNumber(id string) bool { return len(id) >= minMastodonID && prose.IsDigits(id) }

// isCode reports whether the text has only letters, digits, "-" and "_".
func isCode(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c != '-' && c != '_' && !isWord(text[i:i+1]) {
			return false
		}
	}
	return text != ""
}

// isWord reports whether the text has only letters and digits of ASCII.
func isWord(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; (c|0x20 < 'a' || c|0x20 > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return text != ""
}

// isShortWord is for the hosts of pictures, whose addresses have no other mark
// of a post.
func isShortWord(id string) bool { return len(id) >= 4 && len(id) <= 8 && isWord(id) }

// isVideo is YouTube's: 11 characters. Two words that stand in their place are
// a list's and a channel's.
func isVideo(id string) bool {
	return len(id) == 11 && isCode(id) && id != "videoseries" && id != "live_stream"
}

// isObject is Facebook's: a number, or pfbid….
func isObject(id string) bool {
	return len(id) >= 6 && prose.IsDigits(id) || strings.HasPrefix(id, "pfbid") && isCode(id)
}

// isPair is VK's: the number of the owner, negative for a group, and the post's.
func isPair(id string) bool {
	owner, post, ok := strings.Cut(strings.TrimPrefix(id, "-"), "_")
	return ok && prose.IsDigits(owner) && prose.IsDigits(post)
}

// isPin is Pinterest's: a number, or a long code where a visitor has no account.
func isPin(id string) bool { return isNumber(id) || len(id) >= 20 && isCode(id) }

// isWeibo is Weibo's: a number of 16 digits, or 9 characters that write it.
func isWeibo(id string) bool { return len(id) >= 8 && isWord(id) }

// isBilibili is Bilibili's: BV and 10 characters, av and a number.
func isBilibili(id string) bool {
	if number, ok := strings.CutPrefix(id, "av"); ok {
		return prose.IsDigits(number)
	}
	return len(id) == 12 && strings.HasPrefix(id, "BV") && isWord(id)
}

// isRumble is Rumble's: v and a number written with 36 characters.
func isRumble(id string) bool {
	return len(id) >= 5 && len(id) <= 10 && id[0] == 'v' && isWord(id) && strings.ToLower(id) == id
}

// isSnap is Snapchat's.
func isSnap(id string) bool { return len(id) >= 16 && isCode(id) }

// beforeDot cuts ".html" off an identifier.
func beforeDot(id string) string {
	id, _, _ = strings.Cut(id, ".")
	return id
}

// beforeParameters cuts parameters off that stand in the path, or behind a second "?":
// "ID&hl=en", "ID;rel=0", "ID?t=30".
func beforeParameters(id string) string {
	if end := strings.IndexAny(id, "&;?"); end >= 0 {
		id = id[:end]
	}
	return id
}

// afterHyphen cuts the words of a title off that stand before an identifier.
func afterHyphen(id string) string { return id[strings.LastIndexByte(id, '-')+1:] }
