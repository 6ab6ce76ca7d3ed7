package calendar

import "math"

// Holidays of calendars that follow the moon.
//
//   - The new moons are computed as in Jean Meeus, Astronomical Algorithms, chapter 49:
//     right to some minutes between 1900 and 2100.
//   - A month of the Islamic calendar begins on the evening on which the young moon can be
//     seen in Mecca; a new moon before 2 p.m. can be on the same evening. Where the
//     moon is looked for elsewhere, it may begin a day later.
//   - The Chinese year begins with the second new moon behind the winter solstice.
//   - Diwali is the evening before the new moon of autumn.
//   - The Jewish calendar is arithmetic.

// A moonRule tells how a holiday follows the moon.
type moonRule uint8

const (
	bySun       moonRule = iota // it does not
	byCrescent                  // the Islamic month of which it is a day
	byChinese                   // the Chinese new year
	byDarkNight                 // Diwali
	byPassover                  // days from Passover
	byTishri                    // days from the Jewish new year
	byKislev                    // the eight days of Hanukkah
)

// of returns the day of a holiday that lies so many days from what its rule names, in a
// year; month is that of the Islamic calendar.
func (rule moonRule) of(year, month, days int) Day {
	switch rule {
	case byCrescent:
		return crescent(year, month) + Day(days)
	case byChinese:
		return chineseNewYear(year)
	case byDarkNight:
		const sunset = 18.3 // in India, in hours
		return dayAt(newMoon(moonFrom(DayOf(year, 10, 18), -5.5)), 5.5-sunset)
	case byKislev:
		first, next := jewishNewYear(year), jewishNewYear(year+1)
		return first + 83 + Day(btoi((next-first)%10 == 5)) // a year of 355 or 385 days has a day more before it
	case byPassover:
		return jewishNewYear(year) - 163 + Day(days)
	}
	return jewishNewYear(year) + Day(days)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// newMoon returns the moment of the k-th new moon from that of 6 January 2000, in days
// from the beginning of that year, in universal time.
func newMoon(k int) float64 {
	n := float64(k)
	t := n / 1236.85
	e := 1 - 0.002516*t
	sin := func(degrees float64) float64 { return math.Sin(degrees * math.Pi / 180) }
	sun := 2.5534 + 29.10535670*n
	moon := 201.5643 + 385.81693528*n + 0.0107582*t*t
	f := 160.7108 + 390.67050284*n - 0.0016118*t*t
	moment := 5.59766 + 29.530588861*n + 0.00015437*t*t - 0.0008 // of which the clock's lag
	return moment - 0.40720*sin(moon) + 0.17241*e*sin(sun) + 0.01608*sin(2*moon) + 0.01039*sin(2*f) +
		0.00739*e*sin(moon-sun) - 0.00514*e*sin(moon+sun) + 0.00208*e*e*sin(2*sun) - 0.00111*sin(moon-2*f) -
		0.00057*sin(moon+2*f) + 0.00056*e*sin(2*moon+sun) - 0.00042*sin(3*moon)
}

// moonEpoch is the day that newMoon counts from, 1 January 2000.
const moonEpoch Day = 10957

// dayAt returns the day of a moment in a zone so many hours east of Greenwich.
func dayAt(moment, hours float64) Day {
	return moonEpoch + Day(math.Floor(moment+hours/24))
}

// moonFrom returns the first new moon that is not before a day in such a zone begins.
func moonFrom(day Day, hours float64) int {
	begins := float64(day-moonEpoch) + hours/24
	k := int(begins/29.530588861) - 2
	for newMoon(k) < begins {
		k++
	}
	return k
}

// crescent returns the first day of an Islamic month that begins in a year, the last
// one when there are two.
func crescent(year, month int) Day {
	const mecca, seen = 3.0, 14.0
	k := moonFrom(DayOf(year+1, 1, 1), 0) + 1
	for ; ; k-- {
		if (k%12+12)%12 != (month+2)%12 { // that of January 2000 began the tenth
			continue
		}
		first := dayAt(newMoon(k), mecca+24-seen) + 1
		if y, _, _ := first.Civil(); y <= year {
			return first
		}
	}
}

// chineseNewYear returns the first day of the Chinese year that begins in a year.
func chineseNewYear(year int) Day {
	const beijing = 8.0
	solstice := dayAt(355.55952+365.24274*float64(year-2001), beijing)
	k := moonFrom(solstice+1, -beijing)
	if day := dayAt(newMoon(k+1), beijing); day >= DayOf(year, 1, 21) {
		return day
	}
	return dayAt(newMoon(k+2), beijing) // behind a leap month
}

// jewishNewYear returns the day of Rosh Hashanah in a year.
func jewishNewYear(year int) Day {
	y := year + 3761
	before, days, after := jewishDays(y-1), jewishDays(y), jewishDays(y+1)
	switch {
	case after-days == 356:
		days += 2
	case days-before == 382:
		days++
	}
	return DayOf(2000, 9, 30) + Day(days-jewishDays(5761))
}

// jewishDays counts the days before a year of the Jewish calendar, whose new year is no
// Sunday, Wednesday or Friday.
func jewishDays(year int) int {
	months := (235*year - 234) / 19
	parts := 12084 + 13753*months
	days := 29*months + parts/25920
	return days + btoi(3*(days+1)%7 < 3)
}
