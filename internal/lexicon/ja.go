package lexicon

import (
	"github.com/lede-go/lede/internal/calendar"
)

// japanese holds the words of Japanese.
var japanese = once(func() *Lexicon {
	return &Lexicon{
		Tag:      "ja",
		Time:     timeWordsJA(),
		Weekdays: weekdayNames(`日曜日 日曜/月曜日 月曜/火曜日 火曜/水曜日 水曜/木曜日 木曜/金曜日 金曜/土曜日 土曜`),
	}
})

// timeWordsJA is what Japanese says about time.
func timeWordsJA() timeWords {
	return timeWords{
		Glyphs:     true,
		MonthFirst: true,
		units:      `秒 秒間/分 分間/時間/日 日間/週末/週 週間/二週間/か月 カ月 ヶ月 ケ月 箇月 か月間 カ月間 ヶ月間 月/四半期/半年/年 年間/年代/世紀/千年`,
		seasons:    `春/夏/秋/冬`,
		parts: map[string]string{
			"MO": `午前 朝 早朝 未明 午前中`, "MI": `昼`, "AF": `午後`, "EV": `夕方 晩`, "NI": `夜 深夜 夜中`,
		},
		days: map[int]string{
			-2: `一昨日 おととい`, -1: `昨日 きのう`, 0: `今日 本日 きょう`, 1: `明日 あす あした`, 2: `明後日 あさって`,
		},
		dayParts: map[string]string{"-1 EV": `昨晩`, "-1 NI": `昨夜`, "0 NI": `今夜`, "0 EV": `今晩`, "0 MO": `今朝`, "1 MO": `明朝`},
		clocks:   map[int]string{0: `真夜中 零時`, 12: `正午 正午12時`},
		numbers: map[int]string{
			0: `〇 零`, 1: `一`, 2: `二`, 3: `三`, 4: `四`, 5: `五`, 6: `六`, 7: `七`, 8: `八`, 9: `九`, 10: `十`, 100: `百`, 1000: `千`,
		},
		ordinals: map[int]string{1: `第一 第1 最初の 元`, 2: `第二 第2`, 3: `第三 第3`, 4: `第四 第4`, -1: `最後の 最終`},
		vague:    `数`,
		half:     `半`,
		shifts: map[int]string{
			-2: `先々`, -1: `先 昨 去 前の 過去 昨年の`, 0: `今 この 本 当`, 1: `来 次の 今後 向こう 翌`, 2: `再来`,
		},
		namedUnits: map[calendar.Unit]map[int]string{
			calendar.YearUnit:    {-1: `昨年 去年`, -2: `一昨年 おととし`, 0: `今年 本年`, 1: `来年`},
			calendar.MonthUnit:   {-1: `先月`, 0: `今月`, 1: `来月`, 2: `再来月`},
			calendar.WeekUnit:    {-1: `先週`, 0: `今週`, 1: `来週`},
			calendar.WeekendUnit: {-1: `先週末`, 0: `今週末`, 1: `来週末`},
		},
		anchored:     map[int]string{0: `同 同じ その`, 1: `翌`},
		ago:          `前`,
		later:        `後 で`,
		within:       `以内`,
		every:        `毎 毎週`,
		frequencies:  map[calendar.Unit]string{calendar.DayUnit: `毎日`, calendar.WeekUnit: `毎週`, calendar.MonthUnit: `毎月`, calendar.YearUnit: `毎年`},
		everyBehind:  `ごと ごとに おき`,
		edges:        `初め 終わり 半ば 上旬 中旬 下旬 末 早く`,
		approx:       `約 およそ`,
		more:         `営業`,
		present:      `今 現在`,
		past:         `最近`,
		future:       `まもなく`,
		of:           `の`,
		and:          `と`,
		in:           `に`,
		from:         `~`,
		to:           `から ~ まで`,
		decadeEnding: `年代`,
		halvesOfYear: map[int]string{1: `前半 上半期`, 2: `後半 下半期`},
		eras:         map[int]string{1867: `明治`, 1911: `大正`, 1925: `昭和`, 1988: `平成`, 2018: `令和`},
		willVerbs:    `ます でしょう 予定`,
		wasVerbs:     `た ました`,
		weak:         `今 春 夏 秋 冬 朝 昼 夜 晩 前 後 月 日 年 週 分 秒 先 去 昨 本 来 次 翌 同 数 半 元 末 で に の`,
		holidays: map[string]string{
			"new year": `元旦 元日`, "new year's eve": `大晦日`, "christmas": `クリスマス`, "christmas eve": `クリスマスイブ`, "independence us": `独立記念日`, "valentine": `バレンタインデー`,
		},
	}
}
