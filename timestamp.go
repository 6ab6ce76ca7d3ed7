package lede

// isoLayouts are the forms of Date.Value, the most precise first.
var isoLayouts = [...]string{
	"2006-01-02T15:04:05.999999999Z07:00",
	"2006-01-02T15:04:05.999999999",
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04",
	"2006-01-02",
	"2006-01",
	"2006",
}

// parseStamp reads a date stamp: what meta tags, JSON-LD, time elements, posts
// and datelines print. It reports false when text holds no date.
func parseStamp(text string, lex *lexicon) (Date, bool) {
	return Date{}, false
}
