package speech

// wordsWeights are what the traits of a quote weigh: above zero for these words' having been
// said by the source, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var wordsWeights = [numTraits]float32{
	trBias:       0.65,  // 7871 of 10251
	trDirect:     1.50,  // 3971 of 4738
	trMixed:      -0.40, // 1408 of 1891
	trIndirect:   -0.20, // 2492 of 3622
	trTiny:       -3.05, // 106 of 651
	trShort:      -0.87, // 728 of 1127
	trClause:     1.71,  // 2 of 19
	trLong:       0.97,  // 577 of 627
	trParted:     -0.35, // 1850 of 2018
	trTailed:     -1.39, // 941 of 1492
	trSay:        0.67,  // 5216 of 6016
	trTell:       0.75,  // 508 of 641
	trSpeech:     -1.03, // 2023 of 2756
	trReport:     -1.28, // 57 of 109
	trNounVerb:   0.45,  // 1038 of 1355
	trJudge:      0.67,  // 154 of 356
	trUnknown:    -0.75, // 16 of 24
	trWeak:       -1.21, // 67 of 453
	trFar:        -1.63, // 25 of 234
	trSentence:   1.34,  // 25 of 55
	trAccording:  0.01,  // 318 of 436
	trVoice:      -2.53, // 27 of 43
	trLabel:      -0.89, // 76 of 247
	trContinued:  3.29,  // 19 of 19
	trPast:       -0.43, // 6233 of 7668
	trPresent:    -0.65, // 529 of 725
	trBase:       -0.75, // 197 of 297
	trGerund:     -1.30, // 454 of 774
	trParticiple: 0.09,  // 12 of 14
	trInverted:   0.32,  // 898 of 952
	trInherited:  -0.36, // 563 of 927
	trRelative:   -0.71, // 66 of 131
	trThat:       1.83,  // 1134 of 1514
	trColon:      1.46,  // 591 of 706
	trBare:       1.15,  // 1655 of 2206
	trFronted:    0.91,  // 797 of 1141
	trObject:     2.24,  // 122 of 225
	trVerbless:   -0.33, // 306 of 608
	trOpensLow:   0.11,  // 293 of 562
	trOpensSub:   0.52,  // 3154 of 4194
	trDangling:   -0.09, // 88 of 138
	trNobody:     0.34,  // 5 of 23
	trSurname:    0.23,  // 428 of 576
	trNamed:      0.45,  // 6734 of 8285
	trNameless:   0.13,  // 1132 of 1943
	trPronoun:    0.35,  // 1772 of 2186
	trIt:         -0.21, // 43 of 96
	trSelf:       -0.89, // 3 of 13
	trName:       -0.05, // 4774 of 5895
	trRole:       0.32,  // 553 of 756
	trBody:       -0.16, // 187 of 262
	trPaper:      1.10,  // 128 of 167
	trThing:      0.15,  // 406 of 853
	trIndefinite: 0.16,  // 407 of 577
	trSeveral:    -0.11, // 17 of 37
	trInFull:     0.37,  // 1746 of 2108
	trByPart:     0.37,  // 2901 of 3563
	trDescribed:  0.16,  // 334 of 434
	trNoCue:      0.58,  // 9 of 134
	trDefinite:   0.65,  // 278 of 441
	trRivalled:   0.36,  // 568 of 694
}

// nameWeights are what the traits of the source weigh for the name that is given for it, where
// the words are right.
var nameWeights = [numTraits]float32{
	trBias:       1.49,  // 451 of 472
	trNobody:     0.25,  // 3 of 3
	trSurname:    0.27,  // 19 of 19
	trNamed:      1.28,  // 382 of 393
	trNameless:   -0.04, // 66 of 76
	trPronoun:    0.35,  // 93 of 97
	trIt:         0.13,  // 2 of 2
	trName:       0.37,  // 206 of 211
	trRole:       0.38,  // 37 of 40
	trBody:       -0.98, // 14 of 19
	trPaper:      0.34,  // 12 of 13
	trThing:      0.67,  // 84 of 87
	trIndefinite: -0.10, // 20 of 23
	trSeveral:    0.04,  // 2 of 2
	trInFull:     0.47,  // 98 of 100
	trByPart:     0.68,  // 153 of 155
	trDescribed:  -0.13, // 37 of 40
	trNoCue:      0.23,  // 4 of 4
	trDefinite:   0.32,  // 24 of 27
	trRivalled:   -0.36, // 31 of 34
}
