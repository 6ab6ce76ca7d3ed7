package lede

// A holidayRule tells on which day of a year a holiday falls: on a date, on
// the nth weekday of a month, or some days from Easter.
type holidayRule struct {
	month, day   int
	weekday, nth int // Monday 1; -1 is the month's last
	easter       int // days from Easter Sunday, when month is 0
	plus         int // days added
}

// of returns the day of the holiday in a year.
func (h holidayRule) of(year int) civilDay {
	switch {
	case h.month == 0:
		return easterOf(year) + civilDay(h.easter)
	case h.weekday > 0:
		return nthWeekday(year, h.month, h.weekday, h.nth) + civilDay(h.plus)
	}
	return dayOf(year, h.month, h.day)
}

// holidays are the rules by the keys that the lexicons name them with.
var holidays = map[string]holidayRule{
	"new year":         {month: 1, day: 1},
	"new year's eve":   {month: 12, day: 31},
	"epiphany":         {month: 1, day: 6},
	"mlk":              {month: 1, weekday: 1, nth: 3},
	"groundhog":        {month: 2, day: 2},
	"valentine":        {month: 2, day: 14},
	"presidents":       {month: 2, weekday: 1, nth: 3},
	"women":            {month: 3, day: 8},
	"st patrick":       {month: 3, day: 17},
	"april fools":      {month: 4, day: 1},
	"earth":            {month: 4, day: 22},
	"st george":        {month: 4, day: 23},
	"king's day":       {month: 4, day: 27},
	"liberation nl":    {month: 5, day: 5},
	"liberation it":    {month: 4, day: 25},
	"liberty pt":       {month: 4, day: 25},
	"walpurgis":        {month: 4, day: 30},
	"labour":           {month: 5, day: 1},
	"ve day":           {month: 5, day: 8},
	"mother":           {month: 5, weekday: 7, nth: 2},
	"memorial":         {month: 5, weekday: 1, nth: -1},
	"father":           {month: 6, weekday: 7, nth: 3},
	"republic it":      {month: 6, day: 2},
	"flag us":          {month: 6, day: 14},
	"juneteenth":       {month: 6, day: 19},
	"midsummer":        {month: 6, day: 24},
	"canada":           {month: 7, day: 1},
	"independence us":  {month: 7, day: 4},
	"bastille":         {month: 7, day: 14},
	"assumption":       {month: 8, day: 15},
	"peace augsburg":   {month: 8, day: 8},
	"labor us":         {month: 9, weekday: 1, nth: 1},
	"brazil":           {month: 9, day: 7},
	"china":            {month: 10, day: 1},
	"german unity":     {month: 10, day: 3},
	"hispanic day":     {month: 10, day: 12},
	"columbus":         {month: 10, weekday: 1, nth: 2},
	"halloween":        {month: 10, day: 31},
	"reformation":      {month: 10, day: 31},
	"all saints":       {month: 11, day: 1},
	"all souls":        {month: 11, day: 2},
	"guy fawkes":       {month: 11, day: 5},
	"st martin":        {month: 11, day: 11},
	"armistice":        {month: 11, day: 11},
	"thanksgiving":     {month: 11, weekday: 4, nth: 4},
	"black friday":     {month: 11, weekday: 4, nth: 4, plus: 1},
	"cyber monday":     {month: 11, weekday: 4, nth: 4, plus: 4},
	"st nicholas":      {month: 12, day: 6},
	"st nicholas eve":  {month: 12, day: 5},
	"immaculate":       {month: 12, day: 8},
	"constitution es":  {month: 12, day: 6},
	"christmas eve":    {month: 12, day: 24},
	"christmas":        {month: 12, day: 25},
	"boxing":           {month: 12, day: 26},
	"innocents":        {month: 12, day: 28},
	"autumn begins":    {month: 9, day: 22},
	"rose monday":      {easter: -48},
	"carnival":         {easter: -47},
	"shrove tuesday":   {easter: -47},
	"ash wednesday":    {easter: -46},
	"palm sunday":      {easter: -7},
	"maundy thursday":  {easter: -3},
	"good friday":      {easter: -2},
	"holy saturday":    {easter: -1},
	"easter":           {easter: 0},
	"easter monday":    {easter: 1},
	"ascension":        {easter: 39},
	"pentecost":        {easter: 49},
	"pentecost monday": {easter: 50},
	"corpus christi":   {easter: 60},
}
