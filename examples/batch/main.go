// Batch parses the documents of a manifest and prints one JSON line for each,
// in the manifest's order.
//
//	batch -root DIR < manifest.jsonl > articles.jsonl
//	batch -posturls < addresses.jsonl
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"time"

	"github.com/lede-go/lede"
)

// An entry is one line of the manifest.
type entry struct {
	ID        string      `json:"id"`
	Path      string      `json:"path"`
	Format    lede.Format `json:"format"`
	URL       string      `json:"url"`
	Published string      `json:"published"`
}

// A result is one line of the output.
type result struct {
	ID      string        `json:"id"`
	Article *lede.Article `json:"article,omitempty"`
	Error   string        `json:"error,omitempty"`
}

func main() {
	root := flag.String("root", ".", "folder that the manifest's paths are relative to")
	posts := flag.Bool("posturls", false, "read addresses and tell which are social posts")
	flag.Parse()
	work := func(line []byte) any { return parse(*root, line) }
	if *posts {
		work = func(line []byte) any { return identify(line) }
	}
	interrupt := make(chan os.Signal, 1)
	signal.Notify(interrupt, os.Interrupt)
	if err := run(os.Stdin, os.Stdout, interrupt, work); err != nil {
		fmt.Fprintln(os.Stderr, "batch:", err)
		os.Exit(1)
	}
}

// run hands the lines of in to as many workers as there are processors and
// prints what they make, in order. An interrupt ends the reading; the lines in
// hand are still finished and printed.
func run(in io.Reader, out io.Writer, interrupt <-chan os.Signal, work func([]byte) any) error {
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan chan any, 4*workers) // its capacity bounds what is in memory
	lines, failed := readLines(in)
	go func() {
		defer close(queue)
		slots := make(chan struct{}, workers)
		for {
			select {
			case <-interrupt:
				return
			case line, ok := <-lines:
				if !ok {
					return
				}
				answer := make(chan any, 1)
				queue <- answer
				slots <- struct{}{}
				go func() {
					answer <- work(line)
					<-slots
				}()
			}
		}
	}()
	if err := print(out, queue); err != nil {
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
func readLines(in io.Reader) (<-chan []byte, <-chan error) {
	lines, failed := make(chan []byte), make(chan error, 1)
	go func() {
		defer close(lines)
		reader := bufio.NewReader(in)
		for {
			line, err := reader.ReadBytes('\n')
			if len(bytes.TrimSpace(line)) > 0 {
				lines <- line
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
func print(out io.Writer, queue <-chan chan any) error {
	done := new(atomic.Int64)
	if info, err := os.Stderr.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		stop := time.NewTicker(time.Second / 4)
		defer func() { stop.Stop(); fmt.Fprintln(os.Stderr) }()
		go func() {
			for range stop.C {
				fmt.Fprintf(os.Stderr, "\r%d documents", done.Load())
			}
		}()
	}
	buffer := bufio.NewWriter(out)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	for answer := range queue {
		if err := encoder.Encode(<-answer); err != nil {
			return err
		}
		done.Add(1)
	}
	return buffer.Flush()
}

// parse reads the document of one manifest line.
func parse(root string, line []byte) result {
	var e entry
	if err := json.Unmarshal(line, &e); err != nil {
		return result{Error: "manifest: " + err.Error()}
	}
	a, err := article(root, e)
	if err != nil {
		return result{ID: e.ID, Error: err.Error()}
	}
	return result{ID: e.ID, Article: a}
}

func article(root string, e entry) (*lede.Article, error) {
	file, err := os.Open(filepath.Join(root, filepath.FromSlash(e.Path)))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var r io.Reader = file
	if strings.HasSuffix(e.Path, ".gz") {
		unzipped, err := gzip.NewReader(file)
		if err != nil {
			return nil, err
		}
		r = unzipped
	}
	parser := lede.Parser{Format: e.Format, Published: lede.Date{Value: e.Published}}
	if e.URL != "" {
		if parser.URL, err = url.Parse(e.URL); err != nil {
			return nil, err
		}
	}
	return parser.Parse(r)
}

// identify answers one line of -posturls.
func identify(line []byte) any {
	var answer struct {
		URL      string `json:"url"`
		Platform string `json:"platform,omitempty"`
		ID       string `json:"id,omitempty"`
	}
	if err := json.Unmarshal(line, &answer); err != nil {
		return result{Error: "address: " + err.Error()}
	}
	post, _ := lede.PostFromURL(answer.URL)
	answer.Platform, answer.ID = post.Platform, post.ID
	return answer
}
