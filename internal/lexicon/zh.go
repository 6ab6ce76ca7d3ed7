package lexicon

import (
	"github.com/lede-go/lede/internal/calendar"
)

// chinese holds the words of Chinese, in both scripts.
var chinese = once(func() *Lexicon {
	return &Lexicon{
		Tag:      "zh",
		Time:     timeWordsZH(),
		Weekdays: weekdayNames(`周日 周天 星期日 星期天 礼拜天 週日 禮拜天/周一 星期一 礼拜一 週一/周二 星期二 礼拜二 週二/周三 星期三 礼拜三 週三/周四 星期四 礼拜四 週四/周五 星期五 礼拜五 週五/周六 星期六 礼拜六 週六`),
	}
})

// timeWordsZH is what Chinese says about time.
func timeWordsZH() timeWords {
	return timeWords{
		Glyphs:     true,
		MonthFirst: true,
		units:      `秒 秒钟/分钟 分鐘 分/小时 小時 钟头 鐘頭/天 日/周末 週末/周 週 星期 礼拜/两周/个月 個月 月/季度/半年/年 周年/年代/世纪 世紀/千年`,
		seasons:    `春天 春季/夏天 夏季/秋天 秋季/冬天 冬季`,
		parts: map[string]string{
			"MO": `上午 早上 早晨 凌晨 清晨 早间 早`, "MI": `中午`, "AF": `下午 午后 午後`, "EV": `傍晚`, "NI": `晚上 夜里 夜晚 深夜 晚 夜间`,
		},
		days: map[int]string{
			-3: `大前天`, -2: `前天 前日`, -1: `昨天 昨日`, 0: `今天 今日 本日 当天`, 1: `明天 明日`, 2: `后天 後天`, 3: `大后天 大後天`,
		},
		dayParts: map[string]string{"-1 EV": `昨晚`, "-1 NI": `昨夜`, "0 NI": `今晚 今夜`, "1 NI": `明晚`, "0 MO": `今早 今晨`, "1 MO": `明早`},
		clocks:   map[int]string{0: `午夜 半夜`, 12: `正午`},
		numbers: map[int]string{
			0: `零 〇`, 1: `一`, 2: `二 两 兩`, 3: `三`, 4: `四`, 5: `五`, 6: `六`, 7: `七`, 8: `八`, 9: `九`, 10: `十`, 100: `百`, 1000: `千`,
		},
		ordinals: map[int]string{1: `第一 元`, 2: `第二`, 3: `第三`, 4: `第四`, -1: `最后一 最后一个 最後一個`},
		vague:    `几 数 幾 數`,
		half:     `半`,
		shifts: map[int]string{
			-2: `上上 上上个 上上個`, -1: `上 上个 上個 上一 过去 過去 前 之前 上一个 去`, 0: `本 这 這 这个 這個 今`, 1: `下 下个 下個 下一 下一个 未来 未來 明`, 2: `下下 下下个 下下個`,
		},
		anchored:     map[int]string{0: `当 同`, 1: `次 翌`},
		ago:          `前 以前 之前`,
		later:        `后 後 以后 之后 以後 之後`,
		within:       `还剩 還剩`,
		every:        `每 每个 每個`,
		frequencies:  map[calendar.Unit]string{calendar.DayUnit: `每日`, calendar.YearUnit: `每年`},
		edges:        `初 底 末 中旬 上旬 下旬 年初 年底 年末 月初 月底`,
		approx:       `大约 約 约 大约`,
		more:         `个 個 多`,
		present:      `现在 現在 目前 如今 此刻`,
		past:         `最近 近日 近期 日前`,
		future:       `马上 将来 將來`,
		of:           `的`,
		and:          `又 余 和`,
		in:           `在 于 於 自 从 從 自从 至`,
		from:         `从 從 自 在`,
		to:           `到 至 ~`,
		decadeEnding: `年代`,
		halvesOfYear: map[int]string{1: `上半年 前半年`, 2: `下半年 后半年 後半年`},
		eras:         map[int]string{1661: `康熙`, 1722: `雍正`, 1735: `乾隆`, 1911: `民国 民國`},
		willVerbs:    `将 將 会 會 要`,
		wasVerbs:     `了 过 過 已`,
		weak:         `晚 早 天 月 日 年 周 季 分 秒 前 后 後 上 下 本 明 去 今 当 同 次 元 中 数 几 半 初 底 末 点 点钟 多 个 個`,
		holidays: map[string]string{
			"new year": `元旦`, "labour": `劳动节 勞動節`, "women": `妇女节`, "christmas": `圣诞节 聖誕節`, "christmas eve": `平安夜`,
			"china": `国庆节 國慶節`, "valentine": `情人节 情人節`, "halloween": `万圣节`, "easter": `复活节`, "thanksgiving": `感恩节`,
		},
	}
}
