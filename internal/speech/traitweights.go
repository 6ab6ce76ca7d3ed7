package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.12,  // 7754 of 10325
	trDirect:     0.87,  // 3923 of 4731
	trMixed:      -0.29, // 1385 of 1910
	trIndirect:   -0.46, // 2446 of 3684
	trTiny:       -2.01, // 106 of 682
	trShort:      -0.46, // 712 of 1145
	trClause:     0.37,  // 2 of 20
	trLong:       0.17,  // 569 of 623
	trParted:     0.11,  // 1822 of 2011
	trSay:        1.32,  // 5147 of 6002
	trTell:       0.47,  // 497 of 660
	trSpeech:     0.16,  // 2006 of 2832
	trReport:     -0.41, // 45 of 95
	trNounVerb:   0.48,  // 1026 of 1383
	trJudge:      -0.16, // 148 of 348
	trUnknown:    -1.04, // 13 of 24
	trWeak:       -1.37, // 66 of 468
	trFar:        -0.86, // 23 of 236
	trSentence:   1.40,  // 26 of 58
	trAccording:  1.06,  // 308 of 449
	trVoice:      -1.64, // 24 of 45
	trTopic:      -0.96, // 1 of 2
	trLabel:      -0.79, // 76 of 248
	trContinued:  1.91,  // 18 of 18
	trPast:       -0.23, // 6139 of 7657
	trPresent:    -0.71, // 518 of 733
	trBase:       -0.21, // 196 of 301
	trGerund:     -0.68, // 456 of 831
	trParticiple: 0.32,  // 12 of 14
	trInverted:   -0.23, // 881 of 940
	trInherited:  -0.21, // 564 of 975
	trRelative:   -0.81, // 61 of 127
	trThat:       0.41,  // 1120 of 1508
	trColon:      0.13,  // 580 of 703
	trBare:       -0.10, // 1636 of 2267
	trFronted:    -0.45, // 767 of 1159
	trObject:     0.96,  // 118 of 223
	trVerbless:   -0.39, // 289 of 616
	trOpensLow:   0.03,  // 294 of 590
	trOpensSub:   0.50,  // 3092 of 4234
	trDangling:   0.21,  // 83 of 141
	trNobody:     -0.01, // 5 of 23
	trSurname:    -0.13, // 434 of 597
	trNamed:      0.31,  // 6642 of 8288
	trNameless:   -0.19, // 1107 of 2014
	trPronoun:    0.34,  // 1758 of 2186
	trIt:         -0.56, // 42 of 101
	trSelf:       0.19,  // 5 of 18
	trName:       0.08,  // 4714 of 5925
	trRole:       0.25,  // 529 of 737
	trBody:       -0.24, // 177 of 261
	trPaper:      0.20,  // 73 of 100
	trThing:      -0.14, // 451 of 974
	trIndefinite: 0.16,  // 372 of 560
	trSeveral:    -0.36, // 17 of 38
	trInFull:     0.49,  // 1711 of 2100
	trByPart:     0.28,  // 2871 of 3573
	trDescribed:  -0.31, // 314 of 428
	trNoCue:      0.40,  // 10 of 137
	trForeign:    0.66,  // 132 of 156
}
