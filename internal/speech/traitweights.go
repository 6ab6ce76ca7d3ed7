package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       -0.10, // 7477 of 10021
	trDirect:     0.69,  // 3874 of 4654
	trMixed:      -0.35, // 1212 of 1658
	trIndirect:   -0.47, // 2391 of 3709
	trTiny:       -1.64, // 90 of 483
	trShort:      -0.41, // 633 of 1025
	trLong:       0.17,  // 561 of 612
	trParted:     0.10,  // 1800 of 2024
	trSay:        1.47,  // 5251 of 6279
	trTell:       0.48,  // 490 of 698
	trSpeech:     0.13,  // 1714 of 2749
	trReport:     -0.55, // 47 of 114
	trNounVerb:   0.59,  // 789 of 1192
	trJudge:      -0.68, // 78 of 430
	trUnknown:    -0.32, // 31 of 50
	trAccording:  0.88,  // 305 of 453
	trVoice:      -0.96, // 28 of 50
	trTopic:      0.00,  // 0 of 0
	trLabel:      -0.46, // 65 of 123
	trContinued:  0.83,  // 12 of 14
	trPast:       -0.07, // 5940 of 7484
	trPresent:    -0.29, // 492 of 766
	trBase:       0.21,  // 192 of 321
	trGerund:     -0.45, // 436 of 797
	trParticiple: 0.19,  // 7 of 13
	trInverted:   0.35,  // 869 of 934
	trInherited:  -0.10, // 532 of 963
	trRelative:   -2.41, // 7 of 147
	trThat:       0.23,  // 1096 of 1545
	trColon:      -0.07, // 526 of 676
	trBare:       -0.58, // 1605 of 2414
	trFronted:    -0.59, // 772 of 1168
	trVerbless:   -0.36, // 256 of 472
	trOpensLow:   0.25,  // 314 of 537
	trOpensSub:   0.76,  // 2994 of 4266
	trDangling:   -0.40, // 59 of 131
	trNobody:     0.00,  // 0 of 0
	trNamed:      0.42,  // 6380 of 8073
	trNameless:   -0.55, // 1097 of 1948
	trPronoun:    -0.00, // 1711 of 2167
	trIt:         -0.72, // 36 of 80
	trSelf:       -0.11, // 11 of 35
	trName:       0.06,  // 4556 of 5827
	trRole:       0.23,  // 499 of 710
	trBody:       -0.22, // 168 of 262
	trPaper:      0.53,  // 54 of 75
	trThing:      0.11,  // 442 of 865
	trIndefinite: 0.53,  // 372 of 557
	trSeveral:    -0.34, // 14 of 34
	trForeign:    0.31,  // 89 of 139
}
