package speech

// wordsWeights are what the traits of a quote weigh: above zero for these words' having been
// said by the source, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var wordsWeights = [numTraits]float32{
	trBias:       0.70,  // 7871 of 10120
	trDirect:     1.39,  // 3964 of 4729
	trMixed:      -0.32, // 1406 of 1879
	trIndirect:   -0.08, // 2501 of 3512
	trTiny:       -3.21, // 48 of 427
	trShort:      -0.97, // 786 of 1228
	trClause:     1.97,  // 2 of 17
	trLong:       1.01,  // 570 of 618
	trParted:     -0.34, // 1852 of 2028
	trTailed:     -1.44, // 943 of 1492
	trSay:        0.65,  // 5214 of 6015
	trTell:       0.85,  // 508 of 643
	trSpeech:     -1.11, // 2029 of 2748
	trReport:     -1.31, // 62 of 113
	trNounVerb:   0.59,  // 1096 of 1426
	trJudge:      0.75,  // 153 of 348
	trUnknown:    -0.64, // 16 of 23
	trWeak:       -1.17, // 70 of 462
	trFar:        -1.56, // 27 of 237
	trSentence:   0.68,  // 26 of 56
	trAccording:  0.04,  // 320 of 438
	trVoice:      -2.54, // 27 of 43
	trLabel:      -0.81, // 62 of 118
	trContinued:  3.20,  // 20 of 20
	trPast:       -0.43, // 6240 of 7678
	trPresent:    -0.47, // 533 of 703
	trBase:       -0.76, // 196 of 298
	trGerund:     -1.46, // 454 of 776
	trParticiple: 0.18,  // 12 of 14
	trInverted:   0.25,  // 898 of 952
	trInherited:  -0.17, // 566 of 933
	trRelative:   -0.78, // 66 of 129
	trThat:       1.61,  // 1132 of 1505
	trColon:      1.32,  // 593 of 709
	trBare:       0.99,  // 1668 of 2224
	trFronted:    0.75,  // 798 of 1131
	trObject:     2.15,  // 122 of 223
	trVerbless:   -0.34, // 307 of 491
	trOpensLow:   0.14,  // 298 of 452
	trOpensSub:   0.55,  // 3156 of 4187
	trDangling:   -0.07, // 89 of 138
	trNobody:     0.37,  // 5 of 23
	trSurname:    0.19,  // 414 of 554
	trNamed:      0.50,  // 6732 of 8280
	trNameless:   0.12,  // 1134 of 1817
	trPronoun:    0.34,  // 1778 of 2194
	trIt:         -0.22, // 43 of 96
	trSelf:       -0.86, // 3 of 13
	trName:       -0.04, // 4767 of 5884
	trRole:       0.31,  // 553 of 757
	trBody:       -0.10, // 189 of 262
	trPaper:      1.07,  // 128 of 167
	trThing:      0.18,  // 405 of 724
	trIndefinite: 0.15,  // 409 of 581
	trSeveral:    0.01,  // 17 of 37
	trInFull:     0.31,  // 1762 of 2127
	trByPart:     0.34,  // 2898 of 3557
	trDescribed:  0.07,  // 313 of 409
	trNoCue:      0.95,  // 9 of 22
	trDefinite:   0.56,  // 276 of 434
	trRivalled:   0.26,  // 549 of 676
}

// nameWeights are what the traits of the source weigh for the name that is given for it, where
// the words are right.
var nameWeights = [numTraits]float32{
	trBias:       1.50,  // 453 of 474
	trNobody:     0.25,  // 3 of 3
	trSurname:    0.30,  // 21 of 21
	trNamed:      1.14,  // 384 of 396
	trNameless:   0.11,  // 66 of 75
	trPronoun:    0.44,  // 94 of 98
	trIt:         0.12,  // 2 of 2
	trName:       0.40,  // 206 of 211
	trRole:       0.34,  // 37 of 40
	trBody:       -0.97, // 14 of 19
	trPaper:      0.29,  // 12 of 13
	trThing:      0.63,  // 85 of 88
	trIndefinite: -0.16, // 20 of 23
	trSeveral:    -0.45, // 2 of 3
	trInFull:     0.55,  // 99 of 101
	trByPart:     0.76,  // 154 of 156
	trDescribed:  -0.06, // 36 of 39
	trNoCue:      0.21,  // 4 of 4
	trDefinite:   0.24,  // 24 of 27
	trRivalled:   -0.35, // 30 of 33
}
