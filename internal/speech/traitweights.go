package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.06,  // 7562 of 10025
	trDirect:     0.82,  // 3925 of 4795
	trMixed:      -0.30, // 1207 of 1559
	trIndirect:   -0.47, // 2430 of 3671
	trTiny:       -1.86, // 95 of 656
	trShort:      -0.35, // 645 of 1013
	trClause:     0.38,  // 1 of 13
	trLong:       0.24,  // 568 of 621
	trParted:     0.07,  // 1806 of 1987
	trSay:        1.41,  // 5119 of 6003
	trTell:       0.30,  // 494 of 666
	trSpeech:     0.26,  // 1873 of 2611
	trReport:     -0.42, // 43 of 97
	trNounVerb:   0.47,  // 1020 of 1396
	trJudge:      1.31,  // 10 of 14
	trUnknown:    -0.58, // 24 of 38
	trWeak:       -1.34, // 64 of 506
	trFar:        -1.06, // 22 of 263
	trSentence:   1.43,  // 28 of 64
	trAccording:  1.23,  // 306 of 440
	trVoice:      -1.42, // 25 of 46
	trTopic:      -0.73, // 1 of 2
	trLabel:      -0.51, // 80 of 250
	trContinued:  1.70,  // 18 of 19
	trPast:       -0.31, // 5996 of 7457
	trPresent:    -0.79, // 497 of 696
	trBase:       -0.25, // 198 of 305
	trGerund:     -0.67, // 423 of 766
	trParticiple: 0.57,  // 12 of 15
	trInverted:   -0.04, // 880 of 940
	trInherited:  -0.22, // 517 of 891
	trRelative:   -0.72, // 59 of 120
	trThat:       0.40,  // 1109 of 1504
	trColon:      -0.09, // 563 of 696
	trBare:       -0.06, // 1618 of 2261
	trFronted:    -0.43, // 751 of 1112
	trVerbless:   -0.29, // 256 of 544
	trOpensLow:   -0.04, // 291 of 582
	trOpensSub:   0.41,  // 3034 of 4149
	trDangling:   0.10,  // 69 of 107
	trNobody:     0.00,  // 0 of 0
	trSurname:    -0.13, // 431 of 602
	trNamed:      0.30,  // 6446 of 7984
	trNameless:   -0.26, // 1116 of 2041
	trPronoun:    0.41,  // 1714 of 2115
	trIt:         -0.55, // 39 of 92
	trSelf:       -0.18, // 12 of 38
	trName:       0.04,  // 4591 of 5732
	trRole:       0.37,  // 509 of 715
	trBody:       -0.04, // 174 of 252
	trPaper:      -0.04, // 70 of 99
	trThing:      0.04,  // 453 of 982
	trIndefinite: 0.24,  // 378 of 564
	trSeveral:    -0.18, // 17 of 35
	trInFull:     0.58,  // 1632 of 1981
	trByPart:     0.41,  // 2809 of 3478
	trDescribed:  -0.27, // 307 of 419
	trNoCue:      -0.19, // 16 of 156
	trForeign:    0.14,  // 123 of 154
}
