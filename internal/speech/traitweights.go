package speech

// wordsWeights are what the traits of a quote weigh: above zero for these words' having been
// said by the source, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var wordsWeights = [numTraits]float32{
	trBias:       0.66,  // 7867 of 10141
	trDirect:     1.44,  // 3963 of 4725
	trMixed:      -0.38, // 1408 of 1889
	trIndirect:   -0.15, // 2496 of 3527
	trTiny:       -3.22, // 48 of 431
	trShort:      -0.94, // 786 of 1235
	trClause:     1.95,  // 2 of 18
	trLong:       1.02,  // 570 of 618
	trParted:     -0.34, // 1851 of 2030
	trTailed:     -1.43, // 938 of 1497
	trSay:        0.67,  // 5213 of 6017
	trTell:       0.86,  // 508 of 643
	trSpeech:     -1.11, // 2030 of 2768
	trReport:     -1.35, // 62 of 116
	trNounVerb:   0.60,  // 1096 of 1434
	trJudge:      0.79,  // 154 of 356
	trUnknown:    -0.65, // 16 of 23
	trWeak:       -1.13, // 67 of 452
	trFar:        -1.57, // 25 of 234
	trSentence:   0.67,  // 25 of 55
	trAccording:  0.04,  // 319 of 437
	trVoice:      -2.54, // 27 of 43
	trLabel:      -0.80, // 62 of 118
	trContinued:  3.23,  // 19 of 19
	trPast:       -0.44, // 6237 of 7679
	trPresent:    -0.52, // 534 of 727
	trBase:       -0.74, // 196 of 298
	trGerund:     -1.47, // 455 of 778
	trParticiple: 0.16,  // 12 of 14
	trInverted:   0.27,  // 897 of 952
	trInherited:  -0.18, // 567 of 935
	trRelative:   -0.79, // 66 of 131
	trThat:       1.70,  // 1133 of 1512
	trColon:      1.38,  // 593 of 710
	trBare:       1.10,  // 1667 of 2229
	trFronted:    0.84,  // 796 of 1138
	trObject:     2.21,  // 122 of 225
	trVerbless:   -0.31, // 306 of 499
	trOpensLow:   0.20,  // 296 of 456
	trOpensSub:   0.57,  // 3154 of 4199
	trDangling:   -0.03, // 89 of 138
	trNobody:     0.33,  // 5 of 23
	trSurname:    0.18,  // 420 of 565
	trNamed:      0.48,  // 6724 of 8273
	trNameless:   0.11,  // 1138 of 1845
	trPronoun:    0.34,  // 1778 of 2192
	trIt:         -0.21, // 43 of 96
	trSelf:       -0.87, // 3 of 13
	trName:       -0.03, // 4761 of 5882
	trRole:       0.29,  // 555 of 758
	trBody:       -0.13, // 188 of 263
	trPaper:      1.08,  // 128 of 167
	trThing:      0.16,  // 406 of 747
	trIndefinite: 0.15,  // 408 of 581
	trSeveral:    -0.12, // 17 of 37
	trInFull:     0.29,  // 1747 of 2111
	trByPart:     0.34,  // 2892 of 3553
	trDescribed:  0.11,  // 326 of 424
	trNoCue:      0.96,  // 9 of 22
	trDefinite:   0.57,  // 277 of 439
	trRivalled:   0.31,  // 563 of 689
}

// nameWeights are what the traits of the source weigh for the name that is given for it, where
// the words are right.
var nameWeights = [numTraits]float32{
	trBias:       1.50,  // 452 of 473
	trNobody:     0.25,  // 3 of 3
	trSurname:    0.27,  // 19 of 19
	trNamed:      1.28,  // 383 of 394
	trNameless:   -0.04, // 66 of 76
	trPronoun:    0.35,  // 94 of 98
	trIt:         0.13,  // 2 of 2
	trName:       0.37,  // 206 of 211
	trRole:       0.38,  // 37 of 40
	trBody:       -0.98, // 14 of 19
	trPaper:      0.33,  // 12 of 13
	trThing:      0.67,  // 84 of 87
	trIndefinite: -0.10, // 20 of 23
	trSeveral:    0.04,  // 2 of 2
	trInFull:     0.47,  // 98 of 100
	trByPart:     0.68,  // 153 of 155
	trDescribed:  -0.13, // 37 of 40
	trNoCue:      0.23,  // 4 of 4
	trDefinite:   0.32,  // 24 of 27
	trRivalled:   -0.37, // 31 of 34
}
