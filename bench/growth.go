package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"sync"
	"time"

	"github.com/lede-go/lede"
)

// maxGrowth is how many times its own body the largest page of growth holds.
const maxGrowth = 64

// printGrowth prints the time per byte and the peak of the heap as pages grow:
// each page's body stands in it once, twice … 64 times.
func printGrowth(out io.Writer, pages [][]byte, rounds int) error {
	pages = medium(pages, 20)
	fmt.Fprintln(out, "| size | MB | ns/byte | × that at 1 | peak heap, × input |\n|---:|---:|---:|---:|---:|")
	first := 0.0
	for times := 1; times <= maxGrowth; times *= 2 {
		grown := make([][]byte, len(pages))
		for i, page := range pages {
			grown[i] = grow(page, times)
		}
		best := time.Duration(1<<63 - 1)
		for range rounds {
			start := time.Now()
			readAll(grown)
			best = min(best, time.Since(start))
		}
		runtime.GC()
		peak := 0.0
		for _, page := range grown {
			runtime.GC()
			rise := peakHeap(func() { readAll([][]byte{page}) })
			peak = max(peak, float64(rise)/float64(len(page)))
		}
		perByte := float64(best.Nanoseconds()) / float64(size(grown))
		if first == 0 {
			first = perByte
		}
		_, err := fmt.Fprintf(out, "| %d× | %.1f | %.2f | %.2f | %.1f |\n",
			times, float64(size(grown))/1e6, perByte, perByte/first, peak)
		if err != nil {
			return err
		}
	}
	return nil
}

// medium returns up to n pages from 50 to 200 KB: smaller ones are not typical
// and larger ones grow past the parser's limit.
func medium(pages [][]byte, n int) [][]byte {
	var out [][]byte
	for _, page := range pages {
		if len(page) > 50_000 && len(page) < 200_000 && len(out) < n {
			out = append(out, page)
		}
	}
	if len(out) == 0 {
		return pages
	}
	return out
}

// grow returns the page with what its body holds the given number of times.
func grow(page []byte, times int) []byte {
	start := bytes.Index(page, []byte("<body"))
	end := bytes.LastIndex(page, []byte("</body>"))
	if start < 0 || end < start {
		return bytes.Repeat(page, times)
	}
	start += bytes.IndexByte(page[start:], '>') + 1
	out := append([]byte{}, page[:start]...)
	for range times {
		out = append(out, page[start:end]...)
	}
	return append(out, page[end:]...)
}

// readAll parses the pages one after the other.
func readAll(pages [][]byte) {
	for _, page := range pages {
		_, _ = parser.Parse(bytes.NewReader(page))
	}
}

// parser is shared by all goroutines, as a program would.
var parser = lede.Parser{Format: lede.HTML, MaxBytes: 64 << 20}

// printCores prints the pages per second with one core, two, … all.
func printCores(out io.Writer, pages [][]byte, rounds int) error {
	fmt.Fprintln(out, "| cores | pages/s | × one core |\n|---:|---:|---:|")
	all, first := runtime.GOMAXPROCS(0), 0.0
	defer runtime.GOMAXPROCS(all)
	for cores := 1; cores <= all; cores++ {
		runtime.GOMAXPROCS(cores)
		best := 0.0
		for range rounds {
			start := time.Now()
			readParallel(pages, cores)
			best = max(best, float64(len(pages))/time.Since(start).Seconds())
		}
		if first == 0 {
			first = best
		}
		if _, err := fmt.Fprintf(out, "| %d | %.0f | %.2f |\n", cores, best, best/first); err != nil {
			return err
		}
	}
	return nil
}

// readParallel parses the pages in as many goroutines as given.
func readParallel(pages [][]byte, goroutines int) {
	queue := make(chan []byte)
	var wait sync.WaitGroup
	for range goroutines {
		wait.Go(func() {
			for page := range queue {
				_, _ = parser.Parse(bytes.NewReader(page))
			}
		})
	}
	for _, page := range pages {
		queue <- page
	}
	close(queue)
	wait.Wait()
}
