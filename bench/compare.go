package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"sync"
	"time"
)

// A result is what one contender took for all pages.
type result struct {
	contender
	total  time.Duration // of all rounds
	pages  []time.Duration
	allocs uint64 // per round
	bytes  uint64 // per round
	peak   uint64 // of the heap, beyond what was there before
}

// compare lets the contenders read the pages, in turn page by page, so that a
// machine that slows down slows all of them; then once more each for itself,
// to see its memory.
func compare(pages [][]byte, contenders []contender, rounds int) []result {
	results := make([]result, len(contenders))
	for i, c := range contenders {
		results[i] = result{contender: c, pages: make([]time.Duration, len(pages))}
	}
	for range rounds {
		for n, page := range pages {
			for i := range results {
				start := time.Now()
				results[i].read(page)
				took := time.Since(start)
				results[i].total += took
				results[i].pages[n] += took / time.Duration(rounds)
			}
		}
	}
	for i := range results {
		results[i].weigh(pages)
	}
	return results
}

// weigh reads the pages once and notes the memory that it takes.
func (r *result) weigh(pages [][]byte) {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	peak := peakHeap(func() {
		for _, page := range pages {
			r.read(page)
		}
	})
	runtime.ReadMemStats(&after)
	r.allocs = after.Mallocs - before.Mallocs
	r.bytes = after.TotalAlloc - before.TotalAlloc
	r.peak = peak
}

// peakHeap runs work and returns how far the heap rose above where it was. It
// has garbage collected early, so that the pages themselves give it no room.
func peakHeap(work func()) uint64 {
	defer debug.SetGCPercent(debug.SetGCPercent(2))
	heap := func() uint64 {
		sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	before, peak := heap(), uint64(0)
	stop := make(chan struct{})
	var watcher sync.WaitGroup
	watcher.Go(func() {
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				peak = max(peak, heap())
			}
		}
	})
	work()
	close(stop)
	watcher.Wait()
	return peak - min(before, peak)
}

// printComparison prints the results as a table in Markdown.
func printComparison(out io.Writer, results []result, pages [][]byte) error {
	unit := time.Duration(1)
	for _, r := range results {
		if r.name == reference {
			unit = r.total
		}
	}
	fmt.Fprintf(out, "%d pages, %.1f MB, %s, one core\n\n", len(pages), float64(size(pages))/1e6, runtime.Version())
	fmt.Fprintln(out, "| | reads | × html.Parse | pages/s | MB/s | p50 ms | p99 ms | allocations/page | KB/page | peak heap MB |")
	fmt.Fprintln(out, "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|")
	for _, r := range results {
		n := uint64(len(pages))
		perRound := time.Duration(0)
		for _, took := range r.pages {
			perRound += took
		}
		slices.Sort(r.pages)
		_, err := fmt.Fprintf(out, "| %s | %s | %.2f | %.0f | %.0f | %.2f | %.2f | %d | %d | %.1f |\n",
			r.name, r.does, float64(r.total)/float64(unit),
			float64(len(pages))/perRound.Seconds(), float64(size(pages))/1e6/perRound.Seconds(),
			milliseconds(r.pages[len(r.pages)/2]), milliseconds(r.pages[len(r.pages)*99/100]),
			r.allocs/n, r.bytes/n/1000, float64(r.peak)/1e6)
		if err != nil {
			return err
		}
	}
	return nil
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
