package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.21,  // 7579 of 10031
	trDirect:     0.91,  // 3930 of 4795
	trMixed:      -0.26, // 1205 of 1548
	trIndirect:   -0.44, // 2444 of 3688
	trTiny:       -1.94, // 94 of 652
	trShort:      -0.36, // 648 of 1017
	trClause:     0.38,  // 1 of 14
	trLong:       0.26,  // 568 of 620
	trParted:     0.03,  // 1807 of 1990
	trSay:        1.28,  // 5127 of 6003
	trTell:       0.49,  // 499 of 667
	trSpeech:     0.10,  // 1894 of 2636
	trReport:     -0.51, // 43 of 96
	trNounVerb:   0.47,  // 1020 of 1395
	trJudge:      1.02,  // 10 of 15
	trUnknown:    -1.01, // 17 of 29
	trWeak:       -1.45, // 59 of 498
	trFar:        -1.06, // 21 of 260
	trSentence:   1.42,  // 26 of 62
	trAccording:  1.24,  // 308 of 443
	trVoice:      -1.51, // 25 of 45
	trTopic:      -0.80, // 1 of 2
	trLabel:      -0.73, // 79 of 249
	trContinued:  2.10,  // 17 of 17
	trPast:       -0.24, // 6016 of 7473
	trPresent:    -0.75, // 499 of 700
	trBase:       -0.17, // 198 of 304
	trGerund:     -0.65, // 418 of 755
	trParticiple: 0.34,  // 12 of 15
	trInverted:   -0.03, // 879 of 939
	trInherited:  -0.23, // 514 of 883
	trRelative:   -0.71, // 59 of 118
	trThat:       0.42,  // 1118 of 1511
	trColon:      0.12,  // 574 of 701
	trBare:       -0.02, // 1620 of 2256
	trFronted:    -0.45, // 753 of 1122
	trVerbless:   -0.23, // 257 of 541
	trOpensLow:   -0.03, // 292 of 581
	trOpensSub:   0.45,  // 3045 of 4155
	trDangling:   0.04,  // 70 of 110
	trNobody:     0.47,  // 3 of 4
	trSurname:    -0.14, // 430 of 600
	trNamed:      0.15,  // 6461 of 7990
	trNameless:   -0.39, // 1115 of 2037
	trPronoun:    0.37,  // 1711 of 2109
	trIt:         -0.53, // 39 of 92
	trSelf:       -0.24, // 12 of 38
	trName:       0.00,  // 4606 of 5739
	trRole:       0.28,  // 510 of 719
	trBody:       -0.09, // 174 of 251
	trPaper:      -0.08, // 70 of 99
	trThing:      0.03,  // 454 of 980
	trIndefinite: 0.16,  // 372 of 558
	trSeveral:    -0.17, // 17 of 35
	trInFull:     0.62,  // 1659 of 2007
	trByPart:     0.41,  // 2815 of 3484
	trDescribed:  -0.14, // 295 of 403
	trNoCue:      -0.05, // 15 of 155
	trForeign:    0.17,  // 124 of 153
}
