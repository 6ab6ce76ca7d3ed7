// Package batch parses the documents of a manifest and prints one JSON line for
// each, in the manifest's order: the command "lede batch".
package batch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"

	"github.com/lede-go/lede"
)

const usage = `Usage: lede batch [flags] < manifest.jsonl > articles.jsonl

Batch reads a manifest from standard input, one JSON object a line:

  {"id": "1", "path": "pages/1.html.gz", "url": "https://…", "published": "2025-09-04"}

path is a file, unpacked when it ends in .gz; format ("html", "text"), url,
published and language are optional. For each line it prints {"id", "article"} or
{"id", "error", "line"}, as many at a time as there are processors, in order. An
interrupt (Ctrl-C) ends the reading; what was begun is printed.

  -root DIR       the folder that paths are relative to (default: this one)
  -resume FILE    leave out what an earlier run has printed to FILE
  -posturls       read {"url"} lines and tell which are social posts

Exit status: 0 every line got its line, 1 the manifest or the output failed or
no document could be read, 2 wrong usage, 130 interrupted.

Example, begun and gone on with:
  lede batch -root pages < manifest.jsonl > out.jsonl
  lede batch -root pages -resume out.jsonl < manifest.jsonl >> out.jsonl
`

// The exit statuses.
const (
	done        = 0
	failed      = 1
	wrongUsage  = 2
	interrupted = 130 // as shells report it
)

// Main does what the arguments say and returns the exit status.
func Main(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("lede batch", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {}
	root := flags.String("root", ".", "")
	resume := flags.String("resume", "", "")
	posts := flags.Bool("posturls", false, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(out, usage)
		return done
	} else if err != nil || flags.NArg() > 0 {
		fmt.Fprintln(errs, "lede batch: the manifest comes from standard input (lede batch -h explains)")
		return wrongUsage
	}
	j := job{work: func(l line) result { return parse(*root, l) }}
	if *posts {
		j.work = identify
	}
	if *resume != "" {
		var err error
		if j.printed, err = printedIDs(*resume); err != nil {
			fmt.Fprintln(errs, "lede batch:", err)
			return failed
		}
	}
	interrupt := make(chan os.Signal, 1)
	signal.Notify(interrupt, os.Interrupt)
	defer signal.Stop(interrupt)
	stop := j.showProgress(in, errs)
	err := j.run(in, out, interrupt)
	stop()
	return j.end(err, errs)
}

// end tells how the job ended and returns the exit status.
func (j *job) end(err error, errs io.Writer) int {
	n := j.done.Load()
	switch {
	case err != nil:
		fmt.Fprintln(errs, "lede batch:", err)
		return failed
	case j.interrupted:
		fmt.Fprintf(errs, "lede batch: interrupted, %d documents are done; -resume goes on\n", n)
		return interrupted
	case n > 0 && j.unread == n:
		fmt.Fprintf(errs, "lede batch: none of %d documents could be read\n", n)
		return failed
	}
	return done
}

// A line is one of the manifest.
type line struct {
	number int // from 1
	text   []byte
}

// A result is one line of the output.
type result struct {
	ID      string        `json:"id"`
	Article *lede.Article `json:"article,omitempty"`
	Error   string        `json:"error,omitempty"`
	Line    int           `json:"line,omitempty"` // of the manifest, with an error

	unread bool     // as against read and no article
	post   *address // answers -posturls in place of all of this
}

// run hands the lines of in to as many workers as there are processors and
// prints what they make, in order. An interrupt ends the reading; the lines in
// hand are still finished and printed.
func (j *job) run(in io.Reader, out io.Writer, interrupt <-chan os.Signal) error {
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan chan result, 4*workers) // its capacity bounds what is in memory
	lines, failed := readLines(in)
	go func() {
		defer close(queue)
		slots := make(chan struct{}, workers)
		for {
			select {
			case <-interrupt:
				j.interrupted = true // read behind the closed queue
				return
			case l, ok := <-lines:
				if !ok {
					return
				}
				if j.isPrinted(l) {
					continue
				}
				answer := make(chan result, 1)
				queue <- answer
				slots <- struct{}{}
				go func() {
					answer <- j.work(l)
					<-slots
				}()
			}
		}
	}()
	if err := j.print(out, queue); err != nil {
		return err
	}
	select {
	case err := <-failed:
		return err
	default:
		return nil
	}
}

// readLines sends the lines of in that are not blank; a reader that fails
// leaves its error. It reads in its own goroutine, so that waiting for input
// keeps nobody from an interrupt.
func readLines(in io.Reader) (<-chan line, <-chan error) {
	lines, failed := make(chan line), make(chan error, 1)
	go func() {
		defer close(lines)
		reader := bufio.NewReader(in)
		for number := 1; ; number++ {
			text, err := reader.ReadBytes('\n')
			if len(bytes.TrimSpace(text)) > 0 {
				lines <- line{number, text}
			}
			if err != nil {
				if err != io.EOF {
					failed <- err
				}
				return
			}
		}
	}()
	return lines, failed
}

// print writes the answers in the order of the queue.
func (j *job) print(out io.Writer, queue <-chan chan result) error {
	buffer := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	for answer := range queue {
		r := <-answer
		var value any = r
		if r.post != nil {
			value = r.post
		}
		if err := encoder.Encode(value); err != nil {
			return err
		}
		if r.unread {
			j.unread++
		}
		j.done.Add(1)
	}
	return buffer.Flush()
}
