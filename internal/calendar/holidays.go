package calendar

// A holidayRule tells on which day of a year a holiday falls: on a date, on
// the nth weekday of a month or the first from a date on, some days from Easter, or as
// the moon has it.
type holidayRule struct {
	Month, Day   int
	weekday, nth int // Monday 1; -1 is the month's last
	easter       int // days from Easter Sunday, when month is 0
	plus         int // days added
	moon         moonRule
}

// Of returns the day of the holiday in a year.
func (h holidayRule) Of(year int) Day {
	switch {
	case h.moon != bySun:
		return h.moon.of(year, h.nth, h.plus)
	case h.Month == 0:
		return easterOf(year) + Day(h.easter)
	case h.weekday > 0 && h.Day > 0:
		from := DayOf(year, h.Month, h.Day)
		return from + Day((h.weekday-from.Weekday()+7)%7)
	case h.weekday > 0:
		return NthWeekday(year, h.Month, h.weekday, h.nth) + Day(h.plus)
	}
	return DayOf(year, h.Month, h.Day)
}

// Holidays are the rules by the keys that the lexicons name them with.
var Holidays = map[string]holidayRule{
	"new year":         {Month: 1, Day: 1},
	"new year's eve":   {Month: 12, Day: 31},
	"epiphany":         {Month: 1, Day: 6},
	"inauguration":     {Month: 1, Day: 20},
	"tax us":           {Month: 4, Day: 15},
	"cinco de mayo":    {Month: 5, Day: 5},
	"singles":          {Month: 11, Day: 11},
	"mlk":              {Month: 1, weekday: 1, nth: 3},
	"groundhog":        {Month: 2, Day: 2},
	"valentine":        {Month: 2, Day: 14},
	"presidents":       {Month: 2, weekday: 1, nth: 3},
	"women":            {Month: 3, Day: 8},
	"st patrick":       {Month: 3, Day: 17},
	"april fools":      {Month: 4, Day: 1},
	"earth":            {Month: 4, Day: 22},
	"st george":        {Month: 4, Day: 23},
	"king's day":       {Month: 4, Day: 27},
	"liberation nl":    {Month: 5, Day: 5},
	"liberation it":    {Month: 4, Day: 25},
	"liberty pt":       {Month: 4, Day: 25},
	"walpurgis":        {Month: 4, Day: 30},
	"labour":           {Month: 5, Day: 1},
	"children tr":      {Month: 4, Day: 23},
	"youth tr":         {Month: 5, Day: 19},
	"victory tr":       {Month: 8, Day: 30},
	"republic tr":      {Month: 10, Day: 29},
	"ve day":           {Month: 5, Day: 8},
	"mother":           {Month: 5, weekday: 7, nth: 2},
	"memorial":         {Month: 5, weekday: 1, nth: -1},
	"mother fr":        {Month: 5, weekday: 7, nth: -1},
	"father br":        {Month: 8, weekday: 7, nth: 2},
	"st joseph":        {Month: 3, Day: 19},
	"father":           {Month: 6, weekday: 7, nth: 3},
	"republic it":      {Month: 6, Day: 2},
	"flag us":          {Month: 6, Day: 14},
	"juneteenth":       {Month: 6, Day: 19},
	"midsummer":        {Month: 6, Day: 24},
	"canada":           {Month: 7, Day: 1},
	"independence us":  {Month: 7, Day: 4},
	"bastille":         {Month: 7, Day: 14},
	"assumption":       {Month: 8, Day: 15},
	"peace augsburg":   {Month: 8, Day: 8},
	"labor us":         {Month: 9, weekday: 1, nth: 1},
	"brazil":           {Month: 9, Day: 7},
	"china":            {Month: 10, Day: 1},
	"german unity":     {Month: 10, Day: 3},
	"hispanic day":     {Month: 10, Day: 12},
	"columbus":         {Month: 10, weekday: 1, nth: 2},
	"halloween":        {Month: 10, Day: 31},
	"reformation":      {Month: 10, Day: 31},
	"all saints":       {Month: 11, Day: 1},
	"all souls":        {Month: 11, Day: 2},
	"guy fawkes":       {Month: 11, Day: 5},
	"st martin":        {Month: 11, Day: 11},
	"armistice":        {Month: 11, Day: 11},
	"election us":      {Month: 11, Day: 2, weekday: 2},
	"repentance":       {Month: 11, Day: 16, weekday: 3},
	"sunday of dead":   {Month: 11, Day: 20, weekday: 7},
	"advent 1":         {Month: 11, Day: 27, weekday: 7},
	"advent 2":         {Month: 12, Day: 4, weekday: 7},
	"advent 3":         {Month: 12, Day: 11, weekday: 7},
	"advent 4":         {Month: 12, Day: 18, weekday: 7},
	"thanksgiving":     {Month: 11, weekday: 4, nth: 4},
	"black friday":     {Month: 11, weekday: 4, nth: 4, plus: 1},
	"cyber monday":     {Month: 11, weekday: 4, nth: 4, plus: 4},
	"st nicholas":      {Month: 12, Day: 6},
	"st nicholas eve":  {Month: 12, Day: 5},
	"immaculate":       {Month: 12, Day: 8},
	"constitution es":  {Month: 12, Day: 6},
	"christmas eve":    {Month: 12, Day: 24},
	"christmas":        {Month: 12, Day: 25},
	"boxing":           {Month: 12, Day: 26},
	"innocents":        {Month: 12, Day: 28},
	"autumn begins":    {Month: 9, Day: 22},
	"rose monday":      {easter: -48},
	"carnival":         {easter: -47},
	"shrove tuesday":   {easter: -47},
	"ash wednesday":    {easter: -46},
	"palm sunday":      {easter: -7},
	"holy monday":      {easter: -6},
	"holy tuesday":     {easter: -5},
	"holy wednesday":   {easter: -4},
	"maundy thursday":  {easter: -3},
	"good friday":      {easter: -2},
	"holy saturday":    {easter: -1},
	"easter":           {easter: 0},
	"easter monday":    {easter: 1},
	"ascension":        {easter: 39},
	"pentecost":        {easter: 49},
	"pentecost monday": {easter: 50},
	"corpus christi":   {easter: 60},
	"eid al-fitr":      {moon: byCrescent, nth: 10},
	"eid al-adha":      {moon: byCrescent, nth: 12, plus: 9},
	"islamic new year": {moon: byCrescent, nth: 1},
	"ashura":           {moon: byCrescent, nth: 1, plus: 9},
	"mawlid":           {moon: byCrescent, nth: 3, plus: 11},
	"lunar new year":   {moon: byChinese},
	"diwali":           {moon: byDarkNight},
	"purim":            {moon: byPassover, plus: -30},
	"passover":         {moon: byPassover},
	"shavuot":          {moon: byPassover, plus: 50},
	"rosh hashanah":    {moon: byTishri},
	"yom kippur":       {moon: byTishri, plus: 9},
	"sukkot":           {moon: byTishri, plus: 14},
	"hanukkah":         {moon: byKislev},
}
