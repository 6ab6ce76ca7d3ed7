package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.06,  // 7738 of 10326
	trDirect:     0.86,  // 3914 of 4723
	trMixed:      -0.33, // 1382 of 1922
	trIndirect:   -0.48, // 2442 of 3681
	trTiny:       -1.90, // 108 of 682
	trShort:      -0.41, // 703 of 1130
	trClause:     0.30,  // 2 of 20
	trLong:       0.16,  // 569 of 625
	trParted:     0.10,  // 1828 of 2019
	trSay:        1.37,  // 5131 of 5998
	trTell:       0.44,  // 499 of 664
	trSpeech:     0.25,  // 2002 of 2828
	trReport:     -0.34, // 45 of 95
	trNounVerb:   0.43,  // 1024 of 1390
	trJudge:      -0.04, // 147 of 348
	trUnknown:    -0.97, // 17 of 29
	trWeak:       -1.42, // 66 of 473
	trFar:        -0.92, // 24 of 241
	trSentence:   1.41,  // 25 of 59
	trAccording:  1.33,  // 313 of 448
	trVoice:      -1.50, // 24 of 45
	trTopic:      -0.87, // 1 of 2
	trLabel:      -0.65, // 76 of 248
	trContinued:  2.02,  // 18 of 18
	trPast:       -0.20, // 6128 of 7657
	trPresent:    -0.74, // 512 of 733
	trBase:       -0.14, // 196 of 303
	trGerund:     -0.69, // 453 of 830
	trParticiple: 0.36,  // 11 of 14
	trInverted:   -0.18, // 879 of 940
	trInherited:  -0.17, // 562 of 974
	trRelative:   -0.77, // 61 of 129
	trThat:       0.37,  // 1114 of 1509
	trColon:      0.15,  // 570 of 684
	trBare:       -0.11, // 1635 of 2278
	trFronted:    -0.54, // 775 of 1168
	trObject:     0.70,  // 108 of 211
	trVerbless:   -0.34, // 291 of 623
	trOpensLow:   0.05,  // 298 of 595
	trOpensSub:   0.50,  // 3084 of 4235
	trDangling:   0.29,  // 85 of 143
	trNobody:     -0.03, // 5 of 23
	trSurname:    -0.17, // 439 of 605
	trNamed:      0.32,  // 6610 of 8247
	trNameless:   -0.25, // 1123 of 2056
	trPronoun:    0.29,  // 1754 of 2185
	trIt:         -0.37, // 41 of 96
	trSelf:       0.30,  // 5 of 18
	trName:       -0.01, // 4701 of 5912
	trRole:       0.27,  // 527 of 740
	trBody:       -0.27, // 176 of 263
	trPaper:      -0.09, // 70 of 99
	trThing:      -0.04, // 459 of 990
	trIndefinite: 0.19,  // 380 of 571
	trSeveral:    -0.28, // 17 of 37
	trInFull:     0.56,  // 1703 of 2092
	trByPart:     0.38,  // 2872 of 3576
	trDescribed:  -0.24, // 299 of 410
	trNoCue:      0.01,  // 10 of 139
	trForeign:    0.46,  // 129 of 156
}
