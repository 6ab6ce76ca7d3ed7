package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.09,  // 7579 of 10036
	trDirect:     0.88,  // 3927 of 4795
	trMixed:      -0.30, // 1207 of 1551
	trIndirect:   -0.49, // 2445 of 3690
	trTiny:       -1.95, // 93 of 652
	trShort:      -0.39, // 648 of 1022
	trClause:     0.38,  // 1 of 14
	trLong:       0.26,  // 567 of 620
	trParted:     -0.01, // 1805 of 1990
	trSay:        1.28,  // 5126 of 6001
	trTell:       0.51,  // 501 of 670
	trSpeech:     0.10,  // 1895 of 2639
	trReport:     -0.51, // 43 of 96
	trNounVerb:   0.48,  // 1020 of 1394
	trJudge:      1.00,  // 10 of 15
	trUnknown:    -1.01, // 17 of 29
	trWeak:       -1.47, // 59 of 499
	trFar:        -1.06, // 21 of 260
	trSentence:   1.42,  // 26 of 62
	trAccording:  1.25,  // 311 of 446
	trVoice:      -1.57, // 24 of 45
	trTopic:      -0.83, // 1 of 2
	trLabel:      -0.74, // 76 of 248
	trContinued:  2.12,  // 18 of 18
	trPast:       -0.24, // 6016 of 7474
	trPresent:    -0.76, // 499 of 700
	trBase:       -0.18, // 197 of 304
	trGerund:     -0.65, // 419 of 756
	trParticiple: 0.33,  // 12 of 15
	trInverted:   -0.06, // 879 of 939
	trInherited:  -0.24, // 514 of 883
	trRelative:   -0.71, // 59 of 118
	trThat:       0.41,  // 1118 of 1512
	trColon:      0.12,  // 577 of 704
	trBare:       -0.03, // 1620 of 2255
	trFronted:    -0.46, // 753 of 1124
	trVerbless:   -0.25, // 257 of 542
	trOpensLow:   -0.03, // 294 of 584
	trOpensSub:   0.46,  // 3046 of 4156
	trDangling:   0.04,  // 70 of 110
	trNobody:     0.05,  // 5 of 23
	trSurname:    -0.15, // 430 of 596
	trNamed:      0.28,  // 6468 of 7994
	trNameless:   -0.26, // 1106 of 2019
	trPronoun:    0.41,  // 1712 of 2111
	trIt:         -0.49, // 39 of 92
	trSelf:       -0.21, // 12 of 38
	trName:       0.05,  // 4606 of 5733
	trRole:       0.32,  // 509 of 719
	trBody:       -0.05, // 175 of 252
	trPaper:      -0.05, // 69 of 97
	trThing:      0.07,  // 452 of 971
	trIndefinite: 0.16,  // 371 of 557
	trSeveral:    -0.17, // 17 of 35
	trInFull:     0.61,  // 1661 of 2010
	trByPart:     0.40,  // 2819 of 3483
	trDescribed:  -0.15, // 295 of 404
	trNoCue:      0.06,  // 10 of 139
	trForeign:    0.21,  // 125 of 153
}
