package archive

import (
	"context"
	"errors"
	"iter"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// numbered yields n records, and then err if it is one.
func numbered(n int, err error) iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		for i := range n {
			if !yield(&Record{Number: i}, nil) {
				return
			}
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

func extract(r *Record) *Result {
	time.Sleep(time.Duration(r.Number%3) * time.Millisecond) // so that workers overtake each other
	return &Result{Record: r.Number}
}

// TestRun keeps the order of the records.
func TestRun(t *testing.T) {
	var got []int
	err := Run(context.Background(), numbered(200, nil), extract, func(l Line) error {
		got = append(got, l.Record)
		return nil
	})
	require.NoError(t, err)
	require.Len(t, got, 200)
	require.IsIncreasing(t, got)
}

// TestRunEnds writes what was begun, without a gap, however a run ends.
func TestRunEnds(t *testing.T) {
	broken := errors.New("broken")
	ctx, cancel := context.WithCancelCause(context.Background())
	for name, test := range map[string]struct {
		ctx     context.Context
		records iter.Seq2[*Record, error]
		write   func(n int) error
		least   int
	}{
		"records fail": {context.Background(), numbered(50, broken), func(int) error { return nil }, 50},
		"write fails": {context.Background(), numbered(1e6, nil), func(n int) error {
			if n == 30 {
				return broken
			}
			return nil
		}, 30},
		"interrupted": {ctx, numbered(1e6, nil), func(n int) error {
			if n == 30 {
				cancel(broken)
			}
			return nil
		}, 31},
	} {
		t.Run(name, func(t *testing.T) {
			written := 0
			err := Run(test.ctx, test.records, extract, func(l Line) error {
				require.Equal(t, written, l.Record)
				if err := test.write(written); err != nil {
					return err
				}
				written++
				return nil
			})
			require.ErrorIs(t, err, broken)
			require.GreaterOrEqual(t, written, test.least)
			require.Less(t, written, 1000)
		})
	}
}
