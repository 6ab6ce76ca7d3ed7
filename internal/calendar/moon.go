package calendar

import "math"

// Holidays of calendars that follow the moon.
//
//   - The new moons are computed as in Jean Meeus, Astronomical Algorithms, chapter 49:
//     right to some minutes between 1900 and 2100.
//   - A month of the Islamic calendar begins as that of Mecca, Umm al-Qura, has it: on the
//     evening on which the moon sets there behind the sun and is young already. Where
//     the moon is looked for, it may begin a day later.
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
	sin := sine
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
	const mecca = 3.0
	k := moonFrom(DayOf(year+1, 1, 1), 0) + 1
	for ; ; k-- {
		if (k%12+12)%12 != (month+2)%12 { // that of January 2000 began the tenth
			continue
		}
		first := dayAt(newMoon(k), mecca) + 1
		if !setsBehindSun(k, first-1) {
			first++
		}
		if y, _, _ := first.Civil(); y <= year {
			return first
		}
	}
}

// setsBehindSun reports whether the k-th new moon comes before the sun sets in Mecca on a
// day, and the moon sets behind it: Meeus, chapters 25 and 47, to the tenth of a degree.
func setsBehindSun(k int, day Day) bool {
	const latitude, longitude, tilt = 21.4225, 39.8262, 23.439
	const sunDown, moonDown = -0.8333, 0.125 // how high their middles stand when the rims set
	noon := float64(day - moonEpoch)         // in days, that of Greenwich half a day later
	anomaly := 357.529 + 0.98560028*(noon+0.14)
	mean := 280.459 + 0.98564736*(noon+0.14)
	sun := mean + 1.915*sine(anomaly) + 0.020*sine(2*anomaly)
	up, right := equatorial(sun, 0, tilt)
	hour := degrees(math.Acos((sine(sunDown) - sine(latitude)*sine(up)) / (cosine(latitude) * cosine(up))))
	sunset := noon + 0.5 - (math.Remainder(mean-right, 360)+longitude-hour)/360
	age := sunset - newMoon(k)
	if age <= 0 {
		return false
	}
	n := float64(k)
	moon, node := 201.5643+385.81693528*n, 160.7108+390.67050284*n+13.229*age
	speed := 13.176 + 1.434*cosine(moon+6.5*age) + 0.280*cosine(moon-10*age) + 0.281*cosine(24.4*age) + 0.09*cosine(2*moon) -
		0.9856 - 0.033*cosine(2.5534+29.10535670*n) // ahead of the sun, in degrees a day
	moon += 13.065 * age
	north := 5.128*sine(node) + 0.281*sine(moon+node) + 0.278*sine(moon-node) + 0.173*sine(24.38*age-node)
	moonUp, moonRight := equatorial(sun+speed*age, north, tilt)
	height := sine(latitude)*sine(moonUp) + cosine(latitude)*cosine(moonUp)*cosine(hour+right-moonRight)
	return height > sine(moonDown)
}

// equatorial turns a place in the sky by the ecliptic into one by the equator.
func equatorial(along, north, tilt float64) (up, right float64) {
	up = degrees(math.Asin(sine(north)*cosine(tilt) + cosine(north)*sine(tilt)*sine(along)))
	right = degrees(math.Atan2(sine(along)*cosine(tilt)-sine(north)/cosine(north)*sine(tilt), cosine(along)))
	return up, right
}

func sine(angle float64) float64   { return math.Sin(angle * math.Pi / 180) }
func cosine(angle float64) float64 { return math.Cos(angle * math.Pi / 180) }
func degrees(a float64) float64    { return a * 180 / math.Pi }

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
