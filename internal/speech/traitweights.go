package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.19,  // 7619 of 10379
	trDirect:     0.80,  // 3976 of 5116
	trMixed:      -0.22, // 1215 of 1591
	trIndirect:   -0.39, // 2428 of 3672
	trTiny:       -1.83, // 106 of 866
	trShort:      -0.42, // 660 of 1075
	trClause:     0.39,  // 1 of 16
	trLong:       0.26,  // 569 of 623
	trParted:     0.08,  // 1808 of 2014
	trSay:        1.14,  // 5116 of 5998
	trTell:       0.41,  // 493 of 664
	trSpeech:     -0.08, // 1916 of 2813
	trReport:     -0.62, // 43 of 97
	trNounVerb:   0.55,  // 1017 of 1396
	trJudge:      -0.67, // 75 of 381
	trUnknown:    -0.77, // 24 of 38
	trWeak:       -1.52, // 64 of 501
	trFar:        -1.05, // 22 of 261
	trSentence:   1.40,  // 28 of 63
	trAccording:  0.94,  // 306 of 441
	trVoice:      -1.48, // 25 of 46
	trTopic:      -0.82, // 1 of 2
	trLabel:      -0.66, // 79 of 250
	trContinued:  1.56,  // 18 of 19
	trPast:       -0.22, // 6031 of 7679
	trPresent:    -0.67, // 505 of 738
	trBase:       -0.11, // 198 of 308
	trGerund:     -0.51, // 438 of 852
	trParticiple: 0.86,  // 12 of 15
	trInverted:   -0.01, // 878 of 939
	trInherited:  -0.26, // 533 of 998
	trRelative:   -0.69, // 62 of 134
	trThat:       0.34,  // 1103 of 1508
	trColon:      -0.01, // 564 of 703
	trBare:       -0.09, // 1622 of 2260
	trFronted:    -0.44, // 750 of 1119
	trVerbless:   -0.27, // 258 of 551
	trOpensLow:   -0.05, // 290 of 584
	trOpensSub:   0.38,  // 3033 of 4158
	trDangling:   0.04,  // 68 of 108
	trNobody:     0.00,  // 0 of 0
	trSurname:    -0.06, // 441 of 622
	trNamed:      0.41,  // 6510 of 8303
	trNameless:   -0.23, // 1109 of 2076
	trPronoun:    0.32,  // 1731 of 2198
	trIt:         -0.45, // 41 of 97
	trSelf:       -0.17, // 12 of 39
	trName:       0.03,  // 4623 of 5941
	trRole:       0.36,  // 513 of 740
	trBody:       -0.09, // 172 of 262
	trPaper:      0.07,  // 70 of 102
	trThing:      0.12,  // 457 of 1000
	trIndefinite: 0.21,  // 382 of 584
	trSeveral:    -0.16, // 17 of 36
	trInFull:     0.48,  // 1643 of 2068
	trByPart:     0.28,  // 2823 of 3592
	trDescribed:  -0.31, // 327 of 458
	trNoCue:      -0.39, // 15 of 156
	trForeign:    0.12,  // 120 of 154
}
