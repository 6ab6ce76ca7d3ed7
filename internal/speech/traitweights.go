package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.08,  // 7598 of 10484
	trDirect:     0.84,  // 3947 of 5158
	trMixed:      -0.33, // 1227 of 1655
	trIndirect:   -0.45, // 2424 of 3671
	trTiny:       -1.77, // 106 of 803
	trShort:      -0.42, // 657 of 1108
	trLong:       0.22,  // 561 of 616
	trParted:     0.09,  // 1803 of 2030
	trSay:        0.98,  // 5327 of 6332
	trTell:       0.41,  // 492 of 684
	trSpeech:     -0.20, // 1682 of 2639
	trReport:     -0.82, // 48 of 113
	trNounVerb:   0.56,  // 804 of 1185
	trJudge:      -0.73, // 79 of 427
	trUnknown:    -0.47, // 31 of 50
	trWeak:       -1.42, // 66 of 517
	trFar:        -0.94, // 22 of 267
	trSentence:   1.31,  // 28 of 65
	trAccording:  0.86,  // 311 of 455
	trVoice:      -1.37, // 28 of 50
	trTopic:      0.00,  // 0 of 0
	trLabel:      -0.79, // 66 of 123
	trContinued:  0.91,  // 12 of 14
	trPast:       -0.23, // 6029 of 7818
	trPresent:    -0.57, // 496 of 751
	trBase:       0.06,  // 197 of 318
	trGerund:     -0.54, // 444 of 911
	trParticiple: -0.59, // 7 of 13
	trInverted:   0.15,  // 870 of 934
	trInherited:  -0.22, // 538 of 1059
	trRelative:   -0.66, // 63 of 142
	trThat:       0.43,  // 1115 of 1545
	trColon:      -0.14, // 531 of 676
	trBare:       -0.16, // 1629 of 2359
	trFronted:    -0.48, // 774 of 1180
	trVerbless:   -0.19, // 262 of 468
	trOpensLow:   0.17,  // 307 of 513
	trOpensSub:   0.67,  // 3043 of 4278
	trDangling:   -0.06, // 59 of 101
	trNobody:     0.00,  // 0 of 0
	trSurname:    -0.08, // 412 of 579
	trNamed:      0.52,  // 6460 of 8376
	trNameless:   -0.47, // 1138 of 2108
	trPronoun:    0.17,  // 1727 of 2242
	trIt:         -0.70, // 38 of 100
	trSelf:       -0.02, // 12 of 42
	trName:       0.20,  // 4620 of 6037
	trRole:       0.36,  // 508 of 748
	trBody:       -0.15, // 171 of 275
	trPaper:      0.01,  // 57 of 83
	trThing:      0.20,  // 465 of 957
	trIndefinite: 0.42,  // 385 of 600
	trSeveral:    -0.31, // 17 of 35
	trForeign:    -0.10, // 97 of 142
}
