package store

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A figure is somebody as one version of an article names them.
type figure struct {
	id           int64
	version      int64
	article      int64
	address      string // of the article
	published    string
	language     string
	name         string
	role         string
	organization bool
	handle       string
	quoted       bool
	person       int64 // concluded before

	words []string        // of the name, folded
	roles map[string]bool // the words of the role that tell something
	among map[string]bool // the others whom the version names in full
}

// A person is the figures that are one.
type person struct {
	figures []*figure
	name    string
	role    string
	slug    string
}

// conclude joins figures to persons. What it goes by, in this order:
//
//  1. Figures of one article, or of one account, that share a name are one.
//  2. Bodies are one by their name.
//  3. Figures of one full name ("John Smith") are one if their roles share a word
//     or their articles name somebody else in common. If that leaves one person in
//     each language, they are one: a mayor is no alcalde's namesake. Figures
//     without a role belong to the others of the name if those are one person.
//  4. A part of a name ("Smith", "J. Smith") is the one person of a longer name
//     whose role fits ("President", "French president"), or else the one with
//     whom an article shares two others who are named. If there are none or
//     several, it stays by itself: a surname alone says nothing.
//
// The result does not depend on the order of the figures.
func conclude(figures []*figure) []*person {
	figures = slices.Clone(figures)
	slices.SortFunc(figures, func(a, b *figure) int {
		return cmp.Or(cmp.Compare(a.address, b.address), cmp.Compare(a.published, b.published), cmp.Compare(a.name, b.name), cmp.Compare(a.id, b.id))
	})
	prepare(figures)
	sets := newSets(figures)
	byName := map[string][]*figure{}
	for _, f := range figures {
		byName[f.key()] = append(byName[f.key()], f)
	}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		sets.joinNamesakes(byName[name])
	}
	sets.joinParts(figures)
	return sets.persons(figures)
}

// prepare fills in what is concluded from.
func prepare(figures []*figure) {
	bodies := map[string]bool{}
	for _, f := range figures {
		f.words = strings.Fields(folded(f.name))
		f.roles = roleWords(f.role)
		if f.organization {
			bodies[strings.Join(f.words, " ")] = true
		}
	}
	named := map[int64][]*figure{} // full names, by version
	for _, f := range figures {
		if f.isFull() && len(f.roles) == 0 && bodies[strings.Join(f.words, " ")] {
			f.organization = true // not every article makes it known
		}
		if f.isFull() {
			named[f.version] = append(named[f.version], f)
		}
	}
	for _, f := range figures {
		f.among = map[string]bool{}
		for _, other := range named[f.version] {
			if other != f {
				f.among[other.key()] = true
			}
		}
	}
}

// roleWords are the words of a role but the short ones, which join others.
func roleWords(role string) map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(folded(role)) {
		if utf8.RuneCountInString(w) > 3 || !isLatin(w) {
			words[w] = true
		}
	}
	delete(words, "former")
	return words
}

func isLatin(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) < 0
}

func (f *figure) key() string {
	kind := "person "
	if f.organization {
		kind = "body "
	}
	return kind + strings.Join(f.words, " ")
}

// isFull reports whether a name has more than one word, or needs no more.
func (f *figure) isFull() bool {
	if f.organization || len(f.words) > 1 {
		return true
	}
	return len(f.words) == 1 && strings.IndexFunc(f.words[0], unspacedScript) >= 0 && utf8.RuneCountInString(f.words[0]) > 1
}

// isPartOf reports whether the words may be a shorter form of a name: its first
// or last word, or its last word after some of the others or their initials.
func isPartOf(part, whole []string) bool {
	if len(part) == 0 || len(whole) < 2 || slices.Equal(part, whole) || len(part) > len(whole) {
		return false
	}
	if len(part) == 1 {
		return part[0] == whole[0] || part[0] == whole[len(whole)-1]
	}
	if part[len(part)-1] != whole[len(whole)-1] {
		return false
	}
	at := 0
	for _, w := range whole {
		if at < len(part) && (part[at] == w || utf8.RuneCountInString(part[at]) == 1 && strings.HasPrefix(w, part[at])) {
			at++
		}
	}
	return at == len(part)
}

// sets are disjoint sets of figures (union-find).
type sets map[*figure]*figure

func newSets(figures []*figure) sets {
	s := make(sets, len(figures))
	for _, f := range figures {
		s[f] = f
	}
	return s
}

func (s sets) of(f *figure) *figure {
	for s[f] != f {
		s[f] = s[s[f]]
		f = s[f]
	}
	return f
}

func (s sets) join(a, b *figure) { s[s.of(b)] = s.of(a) }

// joinNamesakes joins the figures of one name that are one person.
func (s sets) joinNamesakes(figures []*figure) {
	first := map[string]*figure{}
	meet := func(f *figure, at string) {
		if first[at] == nil {
			first[at] = f
		}
		s.join(first[at], f)
	}
	full := figures[0].isFull()
	for _, f := range figures {
		meet(f, "article "+f.address)
		if f.handle != "" {
			meet(f, "account "+f.handle)
		}
		switch {
		case f.organization:
			meet(f, "body")
		case full:
			for w := range f.roles {
				meet(f, "role "+w)
			}
			for name := range f.among {
				meet(f, "beside "+name)
			}
		case len(f.roles) > 0:
			meet(f, "role "+strings.Join(slices.Sorted(maps.Keys(f.roles)), " "))
		}
	}
	if full {
		s.joinSilent(figures)
	}
}

// joinSilent joins all figures of a name, those without a role too, unless the
// roles of one language tell several persons.
func (s sets) joinSilent(figures []*figure) {
	tells := map[string]*figure{}
	for _, f := range figures {
		if len(f.roles) == 0 {
			continue
		}
		if other := tells[f.language]; other != nil && s.of(other) != s.of(f) {
			return
		}
		tells[f.language] = f
	}
	for _, f := range figures {
		s.join(figures[0], f)
	}
}

// joinParts joins shorter forms to the persons whose name is longer, the longer
// ones of them first.
func (s sets) joinParts(figures []*figure) {
	byWord := map[string][]*figure{} // full names, by first and last word
	bySet := map[*figure][]*figure{}
	var roots []*figure
	for _, f := range figures {
		if f.organization || len(f.words) == 0 {
			continue
		}
		root := s.of(f)
		if bySet[root] == nil {
			roots = append(roots, root)
		}
		bySet[root] = append(bySet[root], f)
		if last := f.words[len(f.words)-1]; len(f.words) > 1 {
			byWord[last] = append(byWord[last], f)
			if f.words[0] != last {
				byWord[f.words[0]] = append(byWord[f.words[0]], f)
			}
		}
	}
	slices.SortStableFunc(roots, func(a, b *figure) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(len(b.key()), len(a.key())))
	})
	for _, root := range roots {
		var longer []*figure
		for _, f := range byWord[root.words[len(root.words)-1]] {
			if isPartOf(root.words, f.words) {
				longer = append(longer, f)
			}
		}
		if whole := s.whole(bySet[root], longer); whole != nil {
			s.join(whole, root)
		}
	}
}

// whole is the one person of the longer names that figures stand for, or nil.
func (s sets) whole(parts, longer []*figure) *figure {
	for _, fits := range []func(a, b *figure) bool{sameAccount, sameRole, sameCompany} {
		found := map[*figure]bool{}
		for _, f := range longer {
			fit := func(part *figure) bool { return fits(part, f) }
			if !found[s.of(f)] && slices.ContainsFunc(parts, fit) {
				found[s.of(f)] = true
			}
		}
		for one := range found {
			if len(found) == 1 {
				return one
			}
			return nil
		}
	}
	return nil
}

func sameAccount(a, b *figure) bool { return a.handle != "" && a.handle == b.handle }

// sameRole reports whether one role says what the other does, or more.
func sameRole(a, b *figure) bool {
	few, many := a.roles, b.roles
	if len(few) > len(many) {
		few, many = many, few
	}
	return len(few) > 0 && shared(few, many) == len(few)
}

// sameCompany reports whether two articles name two others in common.
func sameCompany(a, b *figure) bool { return shared(a.among, b.among) >= 2 }

func shared(a, b map[string]bool) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for word := range a {
		if b[word] {
			n++
		}
	}
	return n
}

// persons returns the sets with somebody quoted, named and in order of slug.
func (s sets) persons(figures []*figure) []*person {
	byRoot := map[*figure]*person{}
	var all []*person
	for _, f := range figures {
		root := s.of(f)
		if byRoot[root] == nil {
			byRoot[root] = &person{}
			all = append(all, byRoot[root])
		}
		byRoot[root].figures = append(byRoot[root].figures, f)
	}
	all = slices.DeleteFunc(all, func(p *person) bool {
		return !slices.ContainsFunc(p.figures, func(f *figure) bool { return f.quoted })
	})
	for _, p := range all {
		p.describe()
	}
	addSlugs(all)
	slices.SortFunc(all, func(a, b *person) int { return cmp.Compare(a.slug, b.slug) })
	return all
}

// describe gives a person the fullest of the names, the one used most of those,
// and the latest role.
func (p *person) describe() {
	uses := map[string]int{}
	for _, f := range p.figures {
		uses[f.name]++
	}
	names := slices.Sorted(maps.Keys(uses))
	p.name = slices.MaxFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(strings.Fields(a)), len(strings.Fields(b))), cmp.Compare(uses[a], uses[b]), cmp.Compare(b, a))
	})
	latest := ""
	for _, f := range p.figures {
		if f.role != "" && (p.role == "" || f.published > latest) {
			p.role, latest = f.role, f.published
		}
	}
}

// addSlugs gives each person a name of their own for addresses: "john-smith",
// of several "john-smith-mayor" and "john-smith-coach", and a number if that is
// not enough. It stays the same while no other of the name comes.
func addSlugs(all []*person) {
	shared := map[string]int{}
	for _, p := range all {
		p.slug = slug(p.name)
		shared[p.slug]++
	}
	taken := map[string]bool{}
	for _, p := range all {
		if shared[p.slug] > 1 {
			role := strings.Fields(p.role)
			p.slug = slug(p.name + " " + strings.Join(role[:min(len(role), 4)], " "))
		}
		first := p.slug
		for n := 2; taken[p.slug]; n++ {
			p.slug = first + "-" + strconv.Itoa(n)
		}
		taken[p.slug] = true
	}
}

func slug(name string) string {
	if s := strings.ReplaceAll(folded(name), " ", "-"); s != "" {
		return s
	}
	return "nameless"
}
