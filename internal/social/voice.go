package social

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lexicon"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/timex"
)

// Whose a line is: the words of posts read otherwise than those of articles.

// isPersonal reports whether a line reads like a post: it speaks in the first
// person, outside of quotation marks, or it has a hashtag, a mention, a small
// picture, an address, or the number of a thread's part.
func (f *pasteFinder) isPersonal(line string) bool {
	if len(line) > maxPasted {
		return false
	}
	quoted := false
	buffers := prose.NewBuffer()
	defer buffers.Release()
	for _, t := range buffers.Tokenize(line) {
		switch t.Lower {
		case "“", "«", "„":
			quoted = true
		case "”", "»":
			quoted = false
		case `"`:
			quoted = !quoted
		case "#", "@":
			return !quoted
		default:
			if !quoted && t.Kind == prose.Word && f.lex.FirstPerson[t.Lower] && (t.Lower != "us" || !t.Capital) && (t.Lower != "i" || t.Capital) {
				return true
			}
			if t.Kind == prose.Mark && isPictograph(t.Lower) {
				return true
			}
		}
	}
	return isLinks(line) || isPart(line) || isShouted(line)
}

// isMarked reports whether a line has what posts have and articles hardly: a hashtag, a
// small picture, or the part of a thread.
func (f *pasteFinder) isMarked(line string) bool {
	if len(line) > maxPasted {
		return false
	}
	buffers := prose.NewBuffer()
	defer buffers.Release()
	return isPart(line) || slices.ContainsFunc(buffers.Tokenize(line), func(t prose.Token) bool {
		return t.Lower == "#" || t.Kind == prose.Mark && isPictograph(t.Lower)
	})
}

// isComplete reports whether a line ends as one of a post's may, and no headline does:
// with its sentence, a picture's address, a hashtag.
func (f *pasteFinder) isComplete(line string) bool {
	return prose.EndsSentence(line) || isLinks(line[strings.LastIndexByte(line, ' ')+1:]) || f.isMarked(line)
}

// isNotice reports whether a line stands in place of an embed, or around it: it asks the
// reader to agree to what a platform sends ("To view this content, accept …"), or leads
// past the embed ("Skip X post by …", "End of X post").
func (f *pasteFinder) isNotice(line string) bool {
	const longest, brief = 500, 60 // bytes
	if len(line) > longest {
		return false
	}
	lower := strings.ToLower(line)
	for _, start := range skipPhrases {
		if strings.HasPrefix(lower, start[0]) && strings.Contains(lower, start[1]) && len(line) <= 2*brief {
			return true
		}
	}
	if !containsAny(lower, noticeSubjects) || !containsAny(lower, noticeActs) {
		return false
	}
	if len(line) <= brief {
		return !f.isTold(line)
	}
	for w := range strings.FieldsFuncSeq(lower, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if noticeReaders[w] {
			return !f.reports(line)
		}
	}
	return false
}

// reports reports whether a line tells that somebody said something.
func (f *pasteFinder) reports(line string) bool {
	buffers := prose.NewBuffer()
	defer buffers.Release()
	return slices.ContainsFunc(buffers.Tokenize(line), func(t prose.Token) bool {
		cue := f.lex.Vocabulary.Word(t.Lower).Speech.Cue
		return cue.Form == lexicon.FormPast && cue.Frames&lexicon.FrameSpeech != 0
	})
}

func containsAny(text string, marks []string) bool {
	return slices.ContainsFunc(marks, func(mark string) bool { return strings.Contains(text, mark) })
}

// isShouted reports whether a line begins as posts of newsrooms do: "BREAKING:",
// "JUST IN:", "THREAD:".
func isShouted(line string) bool {
	const shortest, longest = 3, 20
	head, _, ok := strings.Cut(line[:min(len(line), longest)], ":")
	return ok && len(head) >= shortest && strings.ToUpper(head) == head && !timex.HasDigit(head) &&
		strings.ContainsFunc(head, unicode.IsLetter)
}

// isPictograph reports whether a mark is one of Unicode's small pictures.
func isPictograph(mark string) bool {
	r, _ := utf8.DecodeRuneInString(mark)
	return r >= 0x1F000 || r >= 0x2600 && r < 0x27C0
}

// isLinks reports whether a line holds nothing but the short addresses that X
// puts behind a post.
func isLinks(line string) bool {
	for w := range strings.FieldsSeq(line) {
		if !strings.HasPrefix(w, "https://t.co/") && !isPictureLink(w) {
			return false
		}
	}
	return true
}

// isPart reports whether a line begins with the number of a thread's part:
// "1/", "2/7", "(1/3)".
func isPart(line string) bool {
	number, _, ok := strings.Cut(strings.TrimPrefix(line, "("), "/")
	return ok && len(number) < 3 && prose.IsDigits(number)
}

// isNarrated reports whether the lines before end are told in the first person.
func (f *pasteFinder) isNarrated(end int) bool {
	const reach = 12 // lines looked at
	for k := max(f.floor, end-reach); k < end; k++ {
		if f.isPersonal(f.lines[k].Text) {
			return true
		}
	}
	return false
}

// announces reports whether a line tells of a post and is none: a picture may
// have been posted without a word.
func (f *pasteFinder) announces(line string) bool {
	if f.isPersonal(line) {
		return false
	}
	buffers := prose.NewBuffer()
	defer buffers.Release()
	for _, t := range buffers.Tokenize(line[:min(len(line), maxPasted)]) {
		if len(t.Lower) > 1 && platformNames[t.Lower] != "" || t.Kind == prose.Word && lexicon.IsWeekday(t.Lower) {
			return true
		}
	}
	return strings.ContainsAny(line, "“”«»„\"")
}

// isBrief reports whether a line may be one of a post's: a sentence of a few words, or
// two, that tell of no post, and are not a narrator's.
func (f *pasteFinder) isBrief(line string) bool {
	const longest = 40 // characters of a sentence
	if len(line) > 8*longest {
		return false
	}
	first, second := line, ""
	if at := strings.IndexAny(line, ".!?"); at >= 0 && at+1 < len(line) && line[at+1] == ' ' {
		first, second = line[:at+1], line[at+2:]
	}
	return utf8.RuneCountInString(first) <= longest && utf8.RuneCountInString(second) <= longest && prose.EndsSentence(line) && !f.announces(line) && !f.isTold(line)
}

// isParagraph reports whether a line is as long as paragraphs of articles are.
func isParagraph(line string) bool {
	const shortest = 80 // characters
	return utf8.RuneCountInString(line) >= shortest
}

// isTold reports whether a line tells what was, or of a person without a name:
// "The mayor was quick.", but not "The lamp is mended."
func (f *pasteFinder) isTold(line string) bool {
	buffers := prose.NewBuffer()
	defer buffers.Release()
	auxiliary := false // the word before is one, of the present
	for _, t := range buffers.Tokenize(line[:min(len(line), maxPasted)]) {
		kind := f.lex.People.Pronouns[t.Lower]
		if kind == lexicon.PronounHe || kind == lexicon.PronounShe || f.lex.Past[t.Lower] ||
			!auxiliary && lexicon.EndsIn(t.Lower, f.lex.Speech.Past) {
			return true
		}
		auxiliary = f.lex.Vocabulary.Word(t.Lower).Speech.Class&lexicon.ClassAuxiliary != 0
	}
	return false
}

// opensList reports whether a line that ends with a colon, above lines that are
// the points of a list, is of the post that those are of.
func (f *pasteFinder) opensList(line string, points []Line) bool {
	return f.lex.Past != nil && !isParagraph(line) && !f.announces(line) && !f.isTold(line) &&
		!slices.ContainsFunc(points, func(l Line) bool { return !isPoint(l.Text) })
}

// isPoint reports whether a line begins with the mark or the number of a list.
func isPoint(line string) bool {
	first, rest, ok := strings.Cut(line, " ")
	if number := strings.TrimRight(first, ".)"); number != first && len(number) < 3 {
		return prose.IsDigits(number)
	}
	return ok && rest != "" && (strings.Contains("-–—•*·▪", first) || isPictograph(first))
}

// isCut reports whether a line breaks off.
func isCut(line string) bool {
	return strings.HasSuffix(line, "…") || strings.HasSuffix(line, "...")
}
