package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       -0.07, // 7606 of 10534
	trDirect:     0.70,  // 3949 of 5167
	trMixed:      -0.33, // 1227 of 1658
	trIndirect:   -0.46, // 2430 of 3709
	trTiny:       -1.78, // 106 of 808
	trShort:      -0.44, // 657 of 1117
	trLong:       0.20,  // 562 of 617
	trParted:     0.10,  // 1800 of 2024
	trSay:        1.68,  // 5289 of 6279
	trTell:       0.54,  // 492 of 698
	trSpeech:     0.26,  // 1737 of 2749
	trReport:     -0.38, // 48 of 114
	trNounVerb:   0.69,  // 806 of 1192
	trJudge:      -0.48, // 80 of 430
	trUnknown:    -0.12, // 31 of 50
	trWeak:       -0.88, // 66 of 513
	trFar:        -0.91, // 22 of 264
	trSentence:   1.34,  // 28 of 65
	trAccording:  0.76,  // 305 of 453
	trVoice:      -1.10, // 28 of 50
	trTopic:      0.00,  // 0 of 0
	trLabel:      -0.55, // 66 of 123
	trContinued:  0.72,  // 12 of 14
	trPast:       -0.42, // 6037 of 7846
	trPresent:    -0.58, // 500 of 766
	trBase:       -0.15, // 197 of 321
	trGerund:     -0.81, // 446 of 917
	trParticiple: -0.09, // 7 of 13
	trInverted:   0.36,  // 869 of 934
	trInherited:  -0.08, // 542 of 1066
	trRelative:   -0.64, // 64 of 147
	trThat:       0.27,  // 1114 of 1545
	trColon:      -0.02, // 532 of 676
	trBare:       -0.56, // 1639 of 2414
	trFronted:    -0.56, // 772 of 1168
	trVerbless:   -0.35, // 259 of 472
	trOpensLow:   0.22,  // 319 of 537
	trOpensSub:   0.76,  // 3037 of 4266
	trDangling:   -0.41, // 61 of 131
	trNobody:     0.00,  // 0 of 0
	trSurname:    -0.10, // 398 of 562
	trNamed:      0.42,  // 6466 of 8402
	trNameless:   -0.52, // 1140 of 2132
	trPronoun:    0.08,  // 1727 of 2252
	trIt:         -0.69, // 38 of 100
	trSelf:       -0.03, // 12 of 43
	trName:       0.16,  // 4630 of 6057
	trRole:       0.33,  // 512 of 756
	trBody:       -0.21, // 168 of 275
	trPaper:      0.12,  // 57 of 83
	trThing:      0.15,  // 462 of 968
	trIndefinite: 0.49,  // 388 of 606
	trSeveral:    -0.31, // 17 of 37
	trForeign:    0.34,  // 89 of 140
}
