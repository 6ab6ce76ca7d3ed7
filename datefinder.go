package lede

import "strings"

// A dateFinder collects the time expressions of an article.
type dateFinder struct {
	lex      *lexicon
	posted   map[int]Date // when the post in a block was posted
	reader   timeReader
	resolver resolver
	found    []DateMention
	text     *passage
	ended    int // the token of it that the last expression ends before
}

// passage reads the expressions of one passage.
func (f *dateFinder) passage(p *passage, ref Date) {
	if posted, ok := f.posted[p.block]; ok && p.kind == KindPost && !posted.IsZero() {
		ref = posted
	}
	f.text, f.ended = p, 0
	f.resolver.setReference(ref)
	f.resolver.newPassage()
	f.reader.load(p, f.lex)
	for i := 0; i < len(p.tokens); {
		if f.reader.isOrdinary(i) {
			i++
			continue
		}
		if !f.reader.opens(i) {
			w, n := f.reader.word(i)
			i += max(1, n*btoi(w.nothing))
			continue
		}
		i = max(i+1, f.at(i))
	}
}

// at reads the expression, or the range of two, that begins at token i and
// returns where it ends; i when there is none.
func (f *dateFinder) at(i int) int {
	x, ok := f.reader.expression(i)
	if !ok {
		return f.numberRange(i)
	}
	if x.moves == beside {
		return f.besides(&x)
	}
	y, ranged := f.reader.rangeEnd(&x)
	if !ranged {
		f.add(&x)
		return x.to
	}
	shareSlots(&x, &y)
	f.addRange(&x, &y)
	return y.to
}

// besides reads what a quantity lies before or after: "two days before
// Christmas". Nothing datable there makes it a plain length.
func (f *dateFinder) besides(x *timex) int {
	w, n := f.reader.word(x.to)
	at := x.to + n
	x.moves = still
	if at >= len(f.reader.tokens) || f.reader.tokens[at].kind == markToken {
		if f.resolver.lastKnown {
			x.to, x.moves = at, beforeOrAfter(w)
		}
		f.add(x)
		return x.to
	}
	y, ok := f.reader.expression(at + f.reader.plays(at, theRole))
	if !ok || y.has&(dateSlots) == 0 || y.has&(quantitySlot|everySlot) != 0 {
		f.add(x)
		return x.to
	}
	f.resolver.resolve(&y, f.reader.tenseAt(y.from, y.to)) // to count from
	x.moves = beforeOrAfter(w)
	x.to += n
	f.add(x)
	f.add(&y)
	return y.to
}

// beforeOrAfter returns the direction of the word.
func beforeOrAfter(w *timeWord) direction {
	if w.roles&beforeRole != 0 {
		return earlier
	}
	return onwards
}

// add resolves an expression and keeps it.
func (f *dateFinder) add(x *timex) {
	when := f.reader.tenseAt(x.from, x.to)
	if x.open {
		when = unsure // "from May to September" may go on
	}
	kind, value := f.resolver.resolve(x, when)
	if value == "" {
		return
	}
	from, to := max(f.reader.widen(x.from), f.ended), x.to
	f.ended = to
	start, end := f.text.tokens[from].start, f.text.tokens[to-1].end
	f.found = append(roomy(f.found, maxDates), DateMention{
		Text: f.text.text[start:end], Type: kind, Value: value, Ambiguous: x.ambiguous,
		Span: Span{Block: f.text.block, Start: int(start), End: int(end)},
	})
}

// widen returns where the expression with its article and its "at least"
// begins.
func (r *timeReader) widen(i int) int {
	for steps := 0; steps < 2 && i > 0 && !r.tokens[i].first; steps++ {
		switch {
		case r.endsAt(i, theRole|approxRole) == 1:
			i--
		case r.plays(i-2, approxRole) == 2:
			i -= 2
		default:
			return i
		}
	}
	return i
}

// dateOrder tells whether 03/04/2024 has its day first: by the dates of the
// article that can be read in one order only, else by the region of its
// language, else by the language. It is unsure when English names no region.
func dateOrder(text []passage, lex *lexicon, language string) (dayFirst, unsure bool) {
	days, months := 0, 0
	for i := range text {
		r := stampReader{tokens: text[i].tokens}
		for k := range r.tokens {
			if !r.joins(k, "/") || !r.joins(k+2, "/") {
				continue
			}
			a, _ := r.number(k - 1)
			b, _ := r.number(k + 1)
			days += btoi(a > 12 && a <= 31 && b <= 12)
			months += btoi(b > 12 && b <= 31 && a <= 12)
		}
	}
	_, region, _ := strings.Cut(strings.ToUpper(language), "-")
	switch {
	case days != months:
		return days > months, false
	case !lex.time.monthFirst:
		return true, false
	case lex.tag == "en" && region == "":
		return false, true
	}
	return lex.tag == "en" && !monthFirstRegions[region], false
}
