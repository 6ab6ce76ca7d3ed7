package main

import (
	"fmt"
	"io"
	"runtime"
	"time"
)

// soakSlack is how far the heap may rise above where it was after the warm-up
// rounds: what the collector leaves to chance.
const soakSlack = 1.2

// warmUp is the number of rounds in which buffers and lexicons come to be.
const warmUp = 5

// soak parses the pages with all cores and one parser, again and again, and
// fails when the heap after a round has grown.
func soak(out io.Writer, pages [][]byte, length time.Duration) error {
	start, round, level := time.Now(), 0, uint64(0)
	last := start
	for time.Since(start) < length {
		readParallel(pages, runtime.GOMAXPROCS(0))
		round++
		heap := liveHeap()
		if round == warmUp {
			level = heap
		}
		if now := time.Now(); now.Sub(last) > time.Minute || round == warmUp {
			last = now
			fmt.Fprintf(out, "%s: round %d, %d pages, live heap %.1f MB, %d goroutines\n",
				time.Since(start).Round(time.Second), round, round*len(pages), float64(heap)/1e6, runtime.NumGoroutine())
		}
		if round > warmUp && float64(heap) > soakSlack*float64(level) {
			return fmt.Errorf("the heap grew from %d to %d bytes in %d rounds", level, heap, round)
		}
	}
	_, err := fmt.Fprintf(out, "flat over %d rounds: %.1f MB\n", round, float64(level)/1e6)
	return err
}

// liveHeap returns the bytes that are in use after a collection. Pools empty
// in two.
func liveHeap() uint64 {
	runtime.GC()
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}
