package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.17,  // 7599 of 10375
	trDirect:     0.79,  // 3967 of 5116
	trMixed:      -0.25, // 1210 of 1590
	trIndirect:   -0.39, // 2422 of 3669
	trTiny:       -1.78, // 105 of 865
	trShort:      -0.43, // 657 of 1074
	trClause:     0.35,  // 1 of 16
	trLong:       0.20,  // 568 of 623
	trParted:     0.15,  // 1807 of 2018
	trSay:        1.06,  // 5106 of 5993
	trTell:       0.36,  // 491 of 664
	trSpeech:     -0.06, // 1913 of 2816
	trReport:     -0.60, // 43 of 97
	trNounVerb:   0.54,  // 1016 of 1397
	trJudge:      -0.56, // 75 of 382
	trUnknown:    -0.75, // 24 of 38
	trWeak:       -1.41, // 64 of 501
	trFar:        -1.02, // 22 of 261
	trSentence:   1.40,  // 28 of 63
	trAccording:  0.78,  // 304 of 443
	trVoice:      -1.54, // 25 of 47
	trTopic:      -1.12, // 0 of 1
	trLabel:      -0.67, // 79 of 250
	trContinued:  1.99,  // 14 of 14
	trPast:       -0.23, // 6019 of 7675
	trPresent:    -0.71, // 504 of 739
	trBase:       -0.09, // 199 of 310
	trGerund:     -0.51, // 437 of 852
	trParticiple: 0.91,  // 12 of 15
	trInverted:   0.20,  // 877 of 939
	trInherited:  -0.25, // 531 of 998
	trRelative:   -0.70, // 63 of 136
	trThat:       0.37,  // 1103 of 1510
	trColon:      0.09,  // 561 of 700
	trBare:       -0.02, // 1619 of 2255
	trFronted:    -0.45, // 747 of 1123
	trVerbless:   -0.27, // 256 of 552
	trOpensLow:   -0.05, // 289 of 585
	trOpensSub:   0.49,  // 3027 of 4159
	trDangling:   0.12,  // 67 of 106
	trNobody:     0.00,  // 0 of 0
	trSurname:    -0.07, // 437 of 619
	trNamed:      0.42,  // 6488 of 8297
	trNameless:   -0.27, // 1111 of 2078
	trPronoun:    0.16,  // 1722 of 2196
	trIt:         -0.49, // 41 of 97
	trSelf:       -0.20, // 12 of 39
	trName:       0.20,  // 4616 of 5943
	trRole:       0.26,  // 513 of 741
	trBody:       -0.06, // 172 of 262
	trPaper:      0.13,  // 70 of 101
	trThing:      0.15,  // 453 of 996
	trIndefinite: 0.20,  // 384 of 586
	trSeveral:    -0.28, // 17 of 36
	trNoCue:      -0.11, // 15 of 155
	trForeign:    0.06,  // 113 of 150
}
