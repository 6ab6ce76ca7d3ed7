package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
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

// A row is what one contender took, to be printed as a row of a table, or as a
// line of JSON so that two runs can be compared.
type row struct {
	Name     string  `json:"name"`
	Does     string  `json:"does"`
	Ratio    float64 `json:"ratio"` // to the first contender's time
	PerSec   float64 `json:"documentsPerSecond"`
	MBPerSec float64 `json:"megabytesPerSecond"`
	P50      float64 `json:"p50Milliseconds"`
	P99      float64 `json:"p99Milliseconds"`
	Allocs   uint64  `json:"allocationsPerDocument"`
	KB       uint64  `json:"kilobytesPerDocument"`
	PeakMB   float64 `json:"peakHeapMegabytes"`
}

// rowsOf returns the rows of the results, the first of which is the reference.
func rowsOf(results []result, pages [][]byte) []row {
	rows := make([]row, 0, len(results))
	n, megabytes := uint64(len(pages)), float64(size(pages))/1e6
	for _, r := range results {
		perRound := time.Duration(0)
		for _, took := range r.pages {
			perRound += took
		}
		slices.Sort(r.pages)
		rows = append(rows, row{
			Name: r.name, Does: r.does, Ratio: float64(r.total) / float64(results[0].total),
			PerSec: float64(len(pages)) / perRound.Seconds(), MBPerSec: megabytes / perRound.Seconds(),
			P50: milliseconds(r.pages[len(r.pages)/2]), P99: milliseconds(r.pages[len(r.pages)*99/100]),
			Allocs: r.allocs / n, KB: r.bytes / n / 1000, PeakMB: float64(r.peak) / 1e6,
		})
	}
	return rows
}

// printRows prints the rows as a table in Markdown.
func printRows(out io.Writer, rows []row, pages [][]byte) error {
	fmt.Fprintf(out, "%d documents, %.1f MB, %s, one core\n\n", len(pages), float64(size(pages))/1e6, runtime.Version())
	fmt.Fprintf(out, "| | reads | × %s | documents/s | MB/s | p50 ms | p99 ms | allocations each | KB each | peak heap MB |\n", rows[0].Name)
	fmt.Fprintln(out, "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|")
	for _, r := range rows {
		if _, err := fmt.Fprintf(out, "| %s | %s | %.2f | %.0f | %.1f | %.2f | %.2f | %d | %d | %.1f |\n",
			r.Name, r.Does, r.Ratio, r.PerSec, r.MBPerSec, r.P50, r.P99, r.Allocs, r.KB, r.PeakMB); err != nil {
			return err
		}
	}
	return nil
}

// writeRows writes the rows as lines of JSON.
func writeRows(out io.Writer, rows []row) error {
	encoder := json.NewEncoder(out)
	for _, r := range rows {
		if err := encoder.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

// readRows reads what writeRows wrote.
func readRows(path string) ([]row, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var rows []row
	for decoder := json.NewDecoder(file); ; {
		var r row
		if err := decoder.Decode(&r); err == io.EOF {
			return rows, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		rows = append(rows, r)
	}
}

// printDifference prints how the second of two runs differs from the first, by
// what does not depend on the machine: the ratio to the reference and the memory.
func printDifference(out io.Writer, before, after []row) error {
	fmt.Fprintln(out, "| | ratio | | allocations | | KB | |\n|---|---:|---:|---:|---:|---:|---:|")
	for _, b := range after {
		at := slices.IndexFunc(before, func(a row) bool { return a.Name == b.Name })
		if at < 0 {
			continue
		}
		a := before[at]
		if _, err := fmt.Fprintf(out, "| %s | %.2f → %.2f | %+.1f %% | %d → %d | %+.1f %% | %d → %d | %+.1f %% |\n", b.Name,
			a.Ratio, b.Ratio, percent(a.Ratio, b.Ratio), a.Allocs, b.Allocs, percent(float64(a.Allocs), float64(b.Allocs)),
			a.KB, b.KB, percent(float64(a.KB), float64(b.KB))); err != nil {
			return err
		}
	}
	return nil
}

// percent tells by how much b is more than a; 0 where a is.
func percent(a, b float64) float64 {
	if a == 0 {
		return 0
	}
	return 100 * (b - a) / a
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// size returns the bytes of all pages.
func size(pages [][]byte) int {
	n := 0
	for _, page := range pages {
		n += len(page)
	}
	return n
}
