package speech

// wordsWeights are what the traits of a quote weigh: above zero for these words' having been
// said by the source, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var wordsWeights = [numTraits]float32{
	trBias:       0.68,  // 7870 of 10141
	trDirect:     1.46,  // 3963 of 4729
	trMixed:      -0.40, // 1408 of 1885
	trIndirect:   -0.12, // 2499 of 3527
	trTiny:       -3.19, // 48 of 431
	trShort:      -0.91, // 786 of 1233
	trClause:     2.02,  // 2 of 17
	trLong:       1.04,  // 570 of 618
	trParted:     -0.42, // 1851 of 2030
	trTailed:     -1.41, // 941 of 1498
	trSay:        0.65,  // 5214 of 6015
	trTell:       0.85,  // 508 of 643
	trSpeech:     -1.12, // 2030 of 2768
	trReport:     -1.38, // 62 of 116
	trNounVerb:   0.60,  // 1096 of 1434
	trJudge:      0.75,  // 153 of 348
	trUnknown:    -0.67, // 16 of 23
	trWeak:       -1.22, // 69 of 461
	trFar:        -1.59, // 26 of 237
	trSentence:   0.69,  // 26 of 57
	trAccording:  0.10,  // 319 of 437
	trVoice:      -2.58, // 27 of 43
	trLabel:      -0.85, // 62 of 118
	trContinued:  3.28,  // 20 of 20
	trPast:       -0.41, // 6240 of 7681
	trPresent:    -0.62, // 534 of 725
	trBase:       -0.72, // 196 of 297
	trGerund:     -1.48, // 454 of 777
	trParticiple: 0.19,  // 12 of 14
	trInverted:   0.08,  // 897 of 952
	trInherited:  -0.16, // 566 of 934
	trRelative:   -0.81, // 66 of 131
	trThat:       1.64,  // 1133 of 1512
	trColon:      1.33,  // 593 of 710
	trBare:       1.04,  // 1668 of 2228
	trFronted:    0.76,  // 797 of 1138
	trObject:     2.20,  // 122 of 223
	trVerbless:   -0.39, // 307 of 499
	trOpensLow:   0.18,  // 297 of 456
	trOpensSub:   0.54,  // 3156 of 4199
	trDangling:   -0.04, // 89 of 138
	trNobody:     0.33,  // 5 of 23
	trSurname:    0.22,  // 418 of 563
	trNamed:      0.49,  // 6730 of 8281
	trNameless:   0.12,  // 1135 of 1837
	trPronoun:    0.35,  // 1777 of 2193
	trIt:         -0.21, // 43 of 96
	trSelf:       -0.88, // 3 of 13
	trName:       0.05,  // 4765 of 5883
	trRole:       0.30,  // 554 of 757
	trBody:       -0.12, // 189 of 263
	trPaper:      1.05,  // 128 of 167
	trThing:      0.11,  // 406 of 746
	trIndefinite: 0.21,  // 409 of 580
	trSeveral:    -0.00, // 18 of 38
	trInFull:     0.28,  // 1750 of 2114
	trByPart:     0.24,  // 2897 of 3558
	trDescribed:  0.15,  // 324 of 422
	trNoCue:      0.94,  // 9 of 22
	trDefinite:   0.62,  // 276 of 435
	trRivalled:   0.29,  // 560 of 687
}

// nameWeights are what the traits of the source weigh for the name that is given for it, where
// the words are right.
var nameWeights = [numTraits]float32{
	trBias:       1.50,  // 452 of 473
	trNobody:     0.25,  // 3 of 3
	trSurname:    0.30,  // 21 of 21
	trNamed:      1.14,  // 383 of 395
	trNameless:   0.11,  // 66 of 75
	trPronoun:    0.43,  // 93 of 97
	trIt:         0.12,  // 2 of 2
	trName:       0.41,  // 206 of 211
	trRole:       0.34,  // 37 of 40
	trBody:       -0.98, // 14 of 19
	trPaper:      0.29,  // 12 of 13
	trThing:      0.63,  // 85 of 88
	trIndefinite: -0.16, // 20 of 23
	trSeveral:    -0.45, // 2 of 3
	trInFull:     0.54,  // 98 of 100
	trByPart:     0.76,  // 154 of 156
	trDescribed:  -0.05, // 37 of 40
	trNoCue:      0.21,  // 4 of 4
	trDefinite:   0.24,  // 24 of 27
	trRivalled:   -0.33, // 31 of 34
}
