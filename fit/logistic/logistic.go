// Package logistic fits the weights of yes-or-no evidence by logistic regression.
// The same samples in the same order give the same weights.
package logistic

import "math"

// A Sample is one judged thing: the numbers of the evidence found about it, whether
// it was right, and how much it counts.
type Sample struct {
	Found  []int
	Right  bool
	Weight float64
}

// Fit minimises the logistic loss over n weights with a pull of strength decay
// towards what is expected of each, 0 where nothing is. It takes so many rounds of
// Adam (Kingma and Ba, 2015).
func Fit(samples []Sample, n int, decay float64, expected map[int]float64, rounds int) []float64 {
	weights, speed, scale := make([]float64, n), make([]float64, n), make([]float64, n)
	gradient := make([]float64, n)
	const rate = 0.05
	for round := 1; round <= rounds; round++ {
		for e := range gradient {
			gradient[e] = decay * (weights[e] - expected[e])
		}
		for _, s := range samples {
			miss := Probability(s.Found, weights)
			if s.Right {
				miss--
			}
			for _, e := range s.Found {
				gradient[e] += miss * s.Weight
			}
		}
		for e := range weights {
			speed[e] = 0.9*speed[e] + 0.1*gradient[e]
			scale[e] = 0.999*scale[e] + 0.001*gradient[e]*gradient[e]
			step := speed[e] / (1 - math.Pow(0.9, float64(round)))
			size := scale[e] / (1 - math.Pow(0.999, float64(round)))
			weights[e] -= rate * step / (math.Sqrt(size) + 1e-8)
		}
	}
	return weights
}

// Sum adds the weights of the evidence found.
func Sum(found []int, weights []float64) float64 {
	total := 0.0
	for _, e := range found {
		total += weights[e]
	}
	return total
}

// Probability is what the weights make of the evidence found.
func Probability(found []int, weights []float64) float64 {
	return 1 / (1 + math.Exp(-Sum(found, weights)))
}
