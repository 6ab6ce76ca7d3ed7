package timex

import (
	"github.com/lede-go/lede/internal/lexicon"
)

// The words of date stamps that belong to no single lexicon: pages print their
// dates in more languages than the lexicons serve.

// betweenDayAndMonth are the words and marks of "4th of September",
// "4. September", "4 de setembro", "04-Sep-25".
var betweenDayAndMonth = lexicon.Set(`. - / , st nd rd th er º ª ° de of del d ' ’ ης η e`)

// betweenMonthAndYear are those of "September 4th, 2025", "sept. 2025",
// "setembro de 2025", "de septiembre del 2025".
var betweenMonthAndYear = lexicon.Set(`. , - / st nd rd th de del of ' ’ і`)

// ClockWords follow the hour or the minutes: "17h05", "17 Uhr", "17時05分".
var ClockWords = lexicon.Set(`h hr hrs uhr min 時 时 點 点 分 시 분 ч heures ore horas uur`)

// minuteWords are those of them that follow minutes alone: "17 h 05 min".
var minuteWords = lexicon.Set(`min 分 분`)

// isLatinHalf reports whether a word for half of a day stands behind the time:
// in Chinese and Japanese it stands before it.
func isLatinHalf(word string) bool { return word == "am" || word == "pm" }

// MonthFirstRegions write September 4 as 9/4, where the language is English or
// Spanish; the rest of the world writes 4/9.
var MonthFirstRegions = lexicon.Set(`US PH PR`)

// DayFirstHosts are the endings of hosts whose English pages write 4/9.
var DayFirstHosts = lexicon.Set(`uk ie au nz in za pk ng ke gh sg my hk lk bd mt`)

// dateGlyphs tells the characters behind year, month and day by script.
var dateGlyphs = map[string]string{
	"年": "han", "月": "han", "日": "han", "号": "han", "號": "han",
	"년": "hangul", "월": "hangul", "일": "hangul",
}

// DayHalves are the words for before and after noon.
var DayHalves = map[string]int{
	"am": morning, "上午": morning, "午前": morning, "오전": morning, "凌晨": morning, "πμ": morning,
	"pm": afternoon, "下午": afternoon, "午後": afternoon, "오후": afternoon, "晚上": afternoon, "μμ": afternoon,
}

// zoneOffsets are the abbreviations of time zones in news, minutes east of
// UTC. Those that two countries use are left out (IST, AST), but for the
// American ones.
var zoneOffsets = map[string]int{
	"z": 0, "utc": 0, "gmt": 0, "wet": 0,
	"bst": 60, "cet": 60, "mez": 60, "wat": 60, "west": 60,
	"cest": 120, "mesz": 120, "eet": 120, "cat": 120, "sast": 120,
	"eest": 180, "msk": 180, "мск": 180, "trt": 180, "eat": 180,
	"pkt": 300, "wib": 420, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540, "kst": 540,
	"acst": 570, "aest": 600, "acdt": 630, "aedt": 660, "nzst": 720, "nzdt": 780,
	"est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
	"pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
	"ndt": -150, "nst": -210, "brt": -180,
	"et": -300, "ct": -360, "mt": -420, "pt": -480,
}

// americanZones are those of a name for winter and summer: minutes in winter.
var americanZones = map[string]int{"et": -300, "ct": -360, "mt": -420, "pt": -480}

// dateTails are the words that may follow it: 2019 г., 17:05 Uhr.
var dateTails = lexicon.Set(`г р uhr h . , · • r ) ]`)
