package speech

// traitWeights are what the traits of a quote weigh: above zero for its being
// right, below against. They were fitted by fit/quotes on articles whose quotations
// are known; the comments tell how many of the quotes with the trait were right.
var traitWeights = [numTraits]float32{
	trBias:       0.15,  // 7619 of 10602
	trDirect:     0.83,  // 3956 of 5174
	trMixed:      -0.28, // 1229 of 1653
	trIndirect:   -0.41, // 2434 of 3775
	trTiny:       -1.81, // 107 of 915
	trShort:      -0.40, // 660 of 1105
	trClause:     0.35,  // 1 of 16
	trLong:       0.28,  // 568 of 624
	trParted:     0.09,  // 1803 of 2032
	trSay:        1.06,  // 5099 of 6040
	trTell:       0.39,  // 492 of 684
	trSpeech:     -0.15, // 1917 of 2919
	trReport:     -0.80, // 48 of 113
	trNounVerb:   0.60,  // 1038 of 1466
	trJudge:      -0.72, // 79 of 428
	trUnknown:    -0.71, // 29 of 48
	trWeak:       -1.40, // 66 of 517
	trFar:        -0.96, // 22 of 267
	trSentence:   1.31,  // 28 of 65
	trAccording:  0.81,  // 311 of 455
	trVoice:      -1.54, // 26 of 49
	trTopic:      0.00,  // 0 of 0
	trLabel:      -0.82, // 84 of 256
	trContinued:  0.96,  // 12 of 14
	trPast:       -0.32, // 6031 of 7805
	trPresent:    -0.64, // 498 of 753
	trBase:       -0.04, // 197 of 317
	trGerund:     -0.65, // 444 of 911
	trParticiple: 0.17,  // 8 of 11
	trInverted:   0.04,  // 872 of 937
	trInherited:  -0.22, // 538 of 1056
	trRelative:   -0.62, // 63 of 140
	trThat:       0.36,  // 1114 of 1542
	trColon:      -0.13, // 533 of 677
	trBare:       -0.21, // 1630 of 2343
	trFronted:    -0.55, // 774 of 1180
	trVerbless:   -0.09, // 262 of 562
	trOpensLow:   0.09,  // 307 of 622
	trOpensSub:   0.64,  // 3056 of 4274
	trDangling:   -0.10, // 59 of 101
	trNobody:     0.00,  // 0 of 0
	trSurname:    -0.10, // 412 of 578
	trNamed:      0.58,  // 6477 of 8383
	trNameless:   -0.46, // 1142 of 2219
	trPronoun:    0.10,  // 1727 of 2238
	trIt:         -0.69, // 38 of 100
	trSelf:       0.04,  // 12 of 42
	trName:       0.17,  // 4641 of 6058
	trRole:       0.43,  // 509 of 745
	trBody:       -0.14, // 171 of 274
	trPaper:      -0.02, // 56 of 83
	trThing:      0.25,  // 465 of 1062
	trIndefinite: 0.40,  // 386 of 599
	trSeveral:    -0.32, // 17 of 35
	trNoCue:      -0.32, // 24 of 170
	trForeign:    -0.20, // 99 of 143
}
