package speech

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWho tells by whom the last quotes of a text were said: whom "he" and "the man" mean,
// and who is no speaker.
func TestWho(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		// Whom the text has turned to: behind a conjunction, a title, before a dash.
		{"Earlier Max Toft won against the fiery Jon Poe.\nPoe had a nasty fall, but went on.\nBut Toft struck again and served out.\n“He is one of the best,” said the 36-year-old.",
			[]string{"Max Toft: “He is one of the best,”"}},
		{"Max Toft came with Jon Poe.\nPoe went up to the stage.\nBehind the old song “Low Tide,” Toft announced Poe’s return. “You may remember him,” he said.",
			[]string{"Max Toft: “You may remember him,”"}},
		{"Jon Poe was there in 1992.\nPoe’s old answer is well known.\nAnd pier board Chairman Max Toft — Jon Poe’s former aide — offered a slogan.\n“It will float,” he said.",
			[]string{"Max Toft: “It will float,”"}},

		// A caption is not of the text around it.
		{"In 2022, Ida Brandt withdrew the claim.\nAnn Poe has left the court at Kelm. (Tide Press)\nShe said it was “very late”.", []string{"Ida Brandt: it was “very late”"}},

		// A journal is not of an age, a model no longer name of its maker.
		{"According to the study, published in Kelm Medical Reports, the 43-year-old man had fallen ill.\n“It does not hurt,” the man wrote.", []string{"[the study]: the 43-year-old man had fallen ill", "[the man]: “It does not hurt,”"}},
		{"BRENNER CAVALLO\nThe car is fast, yet Brenner says that it is cheap.", []string{"Brenner: it is cheap"}},

		// A title in marks before a job, and one who has but one name.
		{"Van Der Linden and his wife, Ann, left. “It was sad,” Van Der Linden said. “It was hard,” the “Low Tide” actor said.\n“It was late,” said the “Low Tide” star.",
			[]string{"Van Der Linden: “It was sad,”", "Van Der Linden: “It was hard,”", "Van Der Linden: “It was late,”"}},
		{"Ida Brandt was there. The “Low Tide” actress said that the film was late.", []string{"Ida Brandt: the film was late"}},

		// Who was quoted by others, who was told of on the way.
		{"Max Toft said it was late. “It will float,” Ida Brandt was quoted as saying by the Herald.", []string{"Max Toft: it was late", "Ida Brandt: “It will float,”"}},
		{"Ida Brandt told the board of Tidewater, the operator, on Monday that the pier was lost.", []string{"Ida Brandt: the pier was lost"}},

		// Orders, things that show, what is no clause, and the narrator are no statements.
		{"Ida Brandt told the man to remove the ropes from the pier they had built.", nil},
		{"Ida Brandt told visitors to parliament that the pier was lost.", []string{"Ida Brandt: the pier was lost"}},
		{"Brandt’s work suggested that the piers had sunk. Those facts suggest that the tide rises.", nil},
		{"The researchers suggested that the piers had sunk.", []string{"[The researchers]: the piers had sunk"}},
		{"Ida Brandt claimed victory as the polls were closed. She announced a tour while they closed the show that had been hers.", nil},
		{"Ida Brandt claimed the man who closed the show was her friend.", []string{"Ida Brandt: the man who closed the show was her friend"}},
		{"As we have noted, the pier was “late”.", nil},

		// A clause of time behind the verb opens what was said, or tells when.
		{"Ida Brandt said after the court had ruled, on Monday, that Toft must go, there had been riots.", []string{"Ida Brandt: after the court had ruled, on Monday, that Toft must go, there had been riots"}},
		{"Ida Brandt said after she left the hall, “It is late.”", []string{"Ida Brandt: “It is late.”"}},
		{"The road is closed, Ida Brandt said as she left the hall.", []string{"Ida Brandt: The road is closed"}},

		// The subject behind another clause, an adverb, a name with an article; no listener.
		{"After Tidewater accused Poe of a secret deal in the fall, Max Toft put out a statement saying that the claims were false.", []string{"Max Toft: the claims were false"}},
		{"Shortly after, some of the pilots took to the streets, claiming that the tide had turned.", []string{"[some of the pilots]: the tide had turned"}},
		{"The keeper Jon Poe is not to be kept out of the Harbour Games and Toft added: “He is the best.”\nMax Toft left.", []string{"Max Toft: “He is the best.”"}},
		{"Sam Poe, a friend who helped Ann with “The House of Tides,” told me, “He was never at ease.”", []string{"Sam Poe: “He was never at ease.”"}},

		// Bodies for two things.
		{"The Tide and Harbour Administration said that the pier was lost.", []string{"Tide and Harbour Administration: the pier was lost"}},
		{"According to data from U.S. Tide and Border Protection, the tide is low.", []string{"U.S. Tide and Border Protection: the tide is low"}},

		// One of a kind who spoke without a name is not whom a wider word fits.
		{"“I was there,” one journalist said.\nAnchor Ida Brandt came. “It was late,” she said.\n“It was loud,” said the journalist who had come from Kelm.",
			[]string{"[one journalist]: “I was there,”", "Ida Brandt: “It was late,”", "[the journalist]: “It was loud,”"}},

		// Whom a name or its lack tells a description to be of another.
		{"U.K. Foreign Secretary Max Toft spoke. Foreign Secretary Jon Poe spoke.\nThe U.S. secretary of state said that it was late.", []string{"[The U.S. secretary of state]: it was late"}},
		{"Norland’s Defence Minister Max Toft left.\nNorland official says that it was late.", []string{"[Norland official]: it was late"}},
		{"Ann Poe has an adviser.\n“It was late,” said the senior Poe adviser.", []string{"[the senior Poe adviser]: “It was late,”"}},

		// Names with a preposition, and what only an insertion names.
		{"The free Institute for Tidal Affairs (ITA), a think-tank, said that the tide was low.", []string{"Institute for Tidal Affairs: the tide was low"}},
		{"The Centers for Tide Control and Prevention said that the tide was low.", []string{"Centers for Tide Control and Prevention: the tide was low"}},
		{"Tidewater, a large firm with many customers, including Kelm, Leith and Brenner, announced that it would grow.", []string{"Tidewater: it would grow"}},

		// A name behind a quotation, with jobs whose last comma is missing.
		{"“It is rare,” Max Toft, head of sales at Tidewater, a grocer in Kelm told the Herald.", []string{"Max Toft: “It is rare,”"}},
		{"“It is rare,” Max Toft, a spokesman for the council said.", []string{"Max Toft: “It is rare,”"}},

		// "While" opens what was said; a letter is to whom it greets.
		{"While some keep two boats, most have but one, Ida Brandt said.", []string{"Ida Brandt: While some keep two boats, most have but one"}},
		{"It rained in Kelm, the mayor said, while in Leith the sun was out, Ida Brandt said.", []string{"[the mayor]: It rained in Kelm", "Ida Brandt: in Leith the sun was out"}},
		{"DEAR ANN: My boat is old and the pier is lost to us.\nDEAR LOST: You have a right to be upset at the pier.\nDEAR ANN: We were there and it was dark and cold.\nDEAR COLD: There is more to it than that.\nDEAR ANN: Thank you for the boat.", nil},

		// No place is he or she, nobody is who has just come in without a name.
		{"There was a storm in Ocean Harbour. She said that it was dark.", []string{"[She]: it was dark"}},
		{"“It smells,” Max Toft said. Later a police officer called, and Toft sent him away. The officer said that he would be back.", []string{"Max Toft: “It smells,”", "[The officer]: he would be back"}},

		// The subject of a clause of time, and the pronoun behind it.
		{"“It is late,” Max Toft said.\nWhen President Jon Poe first announced the talks last week, he said that the pier would open.", []string{"Max Toft: “It is late,”", "Jon Poe: the pier would open"}},

		// A source within what another says; a note that says; no participle.
		{"Max Toft said that, in his view, the pier was lost.", []string{"Max Toft: in his view, the pier was lost"}},
		{"The money was returned with a note saying that the pier was lost.", []string{"[a note]: the pier was lost"}},
		{"The way the plan is written suggests that nobody read it.", nil},

		// An epithet means nobody where the sentence that it goes back to names two.
		{"Ross Toft has been the key this season, and his games were watched by Jon Poe.\n“He plays very well,” the Spaniard said.", []string{"[the Spaniard]: “He plays very well,”"}},

		// Two that a preposition governs are no subject; nor is whom somebody of an age speaks of.
		{"Following the arrests, lawmakers on the Tide Committee on the Contest Between Norland and the Harbour Party, led by Max Toft, asked for “more of the same for the town”.\n“It is late,” the letter stated.", []string{"[lawmakers on the Tide Committee]: “more of the same for the town”", "[the letter]: “It is late,”"}},
		{"Ida Brandt said that it was late.\nThe 37-year-old said that it was dark. She was tired.\nThe 37-year-old revealed Jon Poe had left.", []string{"Ida Brandt: it was late", "Ida Brandt: it was dark", "Ida Brandt: Jon Poe had left"}},

		// Who puts out a document that says something; what is but told to be so.
		{"The Tide Institute issued a paper on Monday that said the pier was lost.", []string{"Tide Institute: the pier was lost"}},
		{"Fish was dear, according to a new survey by Tide Research. That’s according to a note from Tide Research.", []string{"Tide Research: Fish was dear"}},
		{"Ida Brandt’s second letter said the pier was lost.", []string{"Ida Brandt: the pier was lost"}},
		{"According to a study by researchers at the Tide Institute, fish was far too dear.", []string{"[a study by researchers at the Tide Institute]: fish was far too dear"}},
		{"A spokesman for the ferry said it was safe. “It is late,” harbour spokesman Max Toft said.", []string{"[A spokesman for the ferry]: it was safe", "Max Toft: “It is late,”"}},

		// A clause that a conjunction leads to behind its source, but no deed of it.
		{"The ferry went on, Ida Brandt said, and it landed in Kelm.", []string{"Ida Brandt: The ferry went on it landed in Kelm"}},
		{"The ferry went on, Ida Brandt said, and left.", []string{"Ida Brandt: The ferry went on"}},

		// Whom the paragraph has brought in since the last one who spoke; the press is no job.
		{"“We got none,” keeper Max Toft said.\nIn the waiting room, wheat farmer Jon Poe is holding his hat. He says the tide was low.", []string{"Max Toft: “We got none,”", "Jon Poe: the tide was low"}},
		{"“We got none,” keeper Max Toft said.\nHe met Jon Poe, a farmer. He said the tide was low.", []string{"Max Toft: “We got none,”", "Max Toft: the tide was low"}},
		{"The book reached Max Toft, who runs the tiny Kelm press Kite & Wire. Toft says he read it.\n“She was glad,” he says.", []string{"Max Toft: he read it", "Max Toft: “She was glad,”"}},
		{"In court, the main witness, forensic accountant Ida Brandt, testified that the tide was low. Keeper Max Toft revealed that he had left.", []string{"Ida Brandt: the tide was low", "Max Toft: he had left"}},

		// What somebody is or was; whose mother has the surname; no firm that is named only later.
		{"Jon Poe came to Kelm on Monday. The first son said that he “did not pay”.", []string{"Jon Poe: he “did not pay”"}},
		{"Ada Poe was fined. “It was late,” said the former Kelm captain.", []string{"Ada Poe: “It was late,”"}},
		{"Anna Roe praised the song. At the fair in Kelm, Max Roe’s mother confirmed, “I heard it all.”", []string{"Anna Roe: “I heard it all.”"}},
		{"Anna Poe praised the song. At the fair in Kelm, Max Roe’s mother confirmed, “I heard it all.”", []string{"[Max Roe’s mother]: “I heard it all.”"}},
		{"Kelm is now open. “All may pay,” the company said.\nMax Roe of Fast Company agreed.", []string{"[the company]: “All may pay,”"}},

		// Bodies whose name ends like a job, begins with whose they are, or has one that leads it.
		{"“It is bad,” said Ada Mac Roe, a nurse.\nIn a statement, the Health Service Executive said it could not comment. There were crowds, it said.", []string{"Ada Mac Roe: “It is bad,”", "Health Service Executive: it could not comment", "Health Service Executive: There were crowds"}},
		{"But the President of the Norland Traders’ Congress, Chief Max Poe, said it was late.", []string{"Max Poe: it was late"}},
		{"According to the Fishermen's Cooperative Society, sixty boats have been spotted.", []string{"Fishermen's Cooperative Society: sixty boats have been spotted"}},
		{"Leader of the Opposition Harbir Singh Poe said it was late. Mr. Poe said that it was dark.", []string{"Harbir Singh Poe: it was late", "Harbir Singh Poe: it was dark"}},
		{"Opposite number Max Poe saw it differently. “It is a foul,” the Kelm head coach said.", []string{"Max Poe: “It is a foul,”"}},
		{"Police said the man was gone. Police said two men were held.", []string{"[Police]: the man was gone", "[Police]: two men were held"}},

		// A number in a name; who is named behind the clause that the pronoun stands in.
		{"“We ask for no gift,” Tribal Chairwoman Ada Two Rivers said.\nTwo Rivers said leases would be kept.", []string{"Ada Two Rivers: “We ask for no gift,”", "Ada Two Rivers: leases would be kept"}},
		{"Eight years after she said she was done with it, Ada Roe came back.", []string{"Ada Roe: she was done with it"}},
		{"In dry years, Ada Roe explained, less mud washes in and the layer is thin.", []string{"Ada Roe: In dry years less mud washes in and the layer is thin"}},

		// A surname that is a word; a subject before an inverted cue, its verb behind.
		{"“It is a good thing,” says Chris Early, an editor. “They help.”", []string{"Chris Early: “It is a good thing,” “They help.”"}},
		{"The key to success, says Ada Roe, is the network.", []string{"Ada Roe: The key to success is the network"}},

		// Bodies named after saints; carriers and the like; whom a title with her surname means.
		{"St. Mary’s Hospital said it was late. Saint Brendan’s Medical Center said it was dark.", []string{"St. Mary’s Hospital: it was late", "Saint Brendan’s Medical Center: it was dark"}},
		{"Minister for the Marine Ann Mac Roe said that it was late.", []string{"Ann Mac Roe: it was late"}},
		{"Kelm Air said it would return in May. The carrier added that it was ready.\n“It is late,” said Ada Poe of Tide Securities. In a note, the brokerage said the boats were old.", []string{"Kelm Air: it would return in May", "Kelm Air: it was ready", "Ada Poe: “It is late,”", "Tide Securities: the boats were old"}},
		{"The Directorate of Tide Safety (DTS), however, said that entries had been “made late”.", []string{"Directorate of Tide Safety: entries had been “made late”"}},
		{"Jon Poe died in March.\nMr Poe left a farm.\nMr Poe’s widow, Ada Poe, wept.\n“He did not like a fuss,” Mrs Poe said.", []string{"Ada Poe: “He did not like a fuss,”"}},
		{"Ada Poe termed the claim “baseless and motivated”. The terms of the “great deal” are out.", []string{"Ada Poe: “baseless and motivated”"}},
		{"Kelm Air has many boats. It reported a net profit of 42 crore in the year ended March.", nil},
		{"As per the Harbour Board, the ferry carried a lot in May.", []string{"Harbour Board: the ferry carried a lot in May"}},

		// Documents of a body that stands there by its noun; a job with a hyphen before a name.
		{"Kelm Hospital has closed. The wards are shut until May, according to a statement from the hospital.", []string{"Kelm Hospital: The wards are shut until May"}},
		{"The wards are shut until May, according to a statement from the hospital.", []string{"[a statement from the hospital]: The wards are shut until May"}},
		{"Ada Poe left. Co-star Ricky Valentine, who plays her brother Lenny Poe, was among the first to react. “I am gutted,” he said.", []string{"Ricky Valentine: “I am gutted,”"}},

		// Nouns that are no verbs, behind bare ones; a house that opens its sentence speaks.
		{"Creating valuable blog posts serves as fuel for most other plans. If you make phone calls, have discussions first.", nil},
		{"Tidewater reports that its sales have doubled since May.", []string{"Tidewater: its sales have doubled since May"}},
		{"The film portrays him as a “hero of the harbour”.", nil},

		// The whole name of a body, its letters behind; what another says is no source.
		{"In fact, according to the Centers for Tide Control and Prevention (CTC), half of all piers are old.", []string{"Centers for Tide Control and Prevention: In fact half of all piers are old"}},
		{"According to Tide Guide’s latest rankings, the most reliable ferries maintain a high speed.", []string{"[Tide Guide’s latest rankings]: the most reliable ferries maintain a high speed"}},

		{"As Dr. Ada Roe, a certified grocer with Tide Health Kelm explains, the key to it is to build habits.", []string{"Ada Roe: the key to it is to build habits"}},

		// A comma left out; what goes on behind a cue that interrupts it.
		{"Speaking to the Daily Log Jane Roe claimed: “A lot happened here.”", []string{"Jane Roe: “A lot happened here.”"}},
		{"While some carry two phones, and “we love you for that,” Jane Roe said, most do their work on one.", []string{"Jane Roe: While some carry two phones, and “we love you for that,” most do their work on one"}},
		{"Privacy is no “bolt-on thing,” Jane Roe said, but instead “part of who we are.”", []string{"Jane Roe: Privacy is no “bolt-on thing,” “part of who we are.”"}},
		{"While it was late, and “all was dark,” Jane Roe said, leaving for Kelm.", []string{"Jane Roe: While it was late, and “all was dark,”"}},

		// Lists of jobs beside a quotation.
		{"There were people “in need”, but Ida Brandt conceded that the tide was low.", []string{"Ida Brandt: the tide was low"}},
		{"“The tide was low,” chairman, CEO and president Ida Brandt said.", []string{"Ida Brandt: “The tide was low,”"}},
		{"“The tide was low,” Ida Brandt, chairman, CEO and president, said.", []string{"Ida Brandt: “The tide was low,”"}},

		// Strangers who go on speaking, whoever they tell of; no last speaker is a patient.
		{"A teacher at the hall said it was late. The teacher added that hero Ida Brandt, 35, who was hurt, was well.\nShe said: “It is so dark.”",
			[]string{"[A teacher at the hall]: it was late", "[The teacher]: hero Ida Brandt, 35, who was hurt, was well", "[She]: “It is so dark.”"}},
		{"Max Toft, 43, left as the officer who made the arrest said it was dark. He added the pier was lost.", []string{"[the officer]: it was dark", "[He]: the pier was lost"}},
		{"Owen Toft treated the man. “It happens often,” Toft said.\n“It hurts,” the patient wrote.", []string{"Owen Toft: “It happens often,”", "[the patient]: “It hurts,”"}},
		{"The tide is low, as noted by dietitian Anna Brandt. “It is rare,” she said.\nIt rose, as noted by dietitian Tressa Poe. “It is late,” she said.",
			[]string{"Anna Brandt: “It is rare,”", "Tressa Poe: “It is late,”"}},

		// Namesakes by the pronoun beside a surname.
		{"Ann Toft and Bob Toft came. Bob Toft sang. Bob Toft danced.\nIn announcing her leave, Toft said that it was late.", []string{"Ann Toft: it was late"}},

		// Names behind a place, with a bracket and a comma, no participles.
		{"Acting U.S. Attorney for the District of Kelmshire Joshua Toft said the case is open, as all of them had hoped for so long.", []string{"Joshua Toft: the case is open, as all of them had hoped for so long"}},
		{"On Monday, after winning Kelm in the primary, Gov. John Toft (R-OH), said, “It is late.”", []string{"John Toft: “It is late.”"}},
		{"Another lawmaker, Sen. John Toft (R-OH), also stated his will to go there.", nil},
		{"Ted Poe of Kelm, who is second to Toft in many states, stuck to it at first, saying it was far too late.", []string{"Ted Poe: it was far too late"}},
		{"Devon and Kelm Police said that it was late. The force said: “It is dark.”", []string{"Devon and Kelm Police: it was late", "Devon and Kelm Police: “It is dark.”"}},
		{"“It is late,” one senior Democrat said.", []string{"[one senior Democrat]: “It is late,”"}},

		// Who spoke in a bracket is not who goes on; the subject of a relative clause is not another in it.
		{"The board, pushing the idea (like top aide Max Toft, who called Poe “a fool” over the weekend), has said that the tide is high.", []string{"[The board]: the tide is high"}},
		{"“It is late,” Max Toft, the guru who founded a firm said on Monday.", []string{"Max Toft: “It is late,”"}},
		{"While few left, half of those who named a place said they had come late.", []string{"[half of those]: they had come late"}},

		// No statements: relative clauses, amounts, nouns, and what a report tells of.
		{"Ida Brandt wrote in the deal that pays her fee. She wrote in the rules that were late. She said in a report that was published at dawn.", nil},
		{"Max Toft added 25 points in the hall, and Poe had 15.", nil},
		{"A man claiming allegiance to the tide shot three.", nil},
		{"Ida Brandt announced her plan for the pier, bringing needed help to it.", nil},
		{"“It is late,” Max Toft said of the families, according to a report. “So it is.”", []string{"Max Toft: “It is late,” “So it is.”"}},
		{"The tide rose, according to Ida Brandt, a Leith-based keeper of tides.", []string{"Ida Brandt: The tide rose"}},

		// Words in marks behind "but"; a no that ends its sentence.
		{"None of them were named, Max Toft said, but “I want to know.”", []string{"Max Toft: None of them were named “I want to know.”"}},
		{"Ida Brandt said it was a clear no. Max Toft left.", []string{"Ida Brandt: it was a clear no"}},

		// Nicknames in marks; bodies that are for somebody, ranks.
		{"“It is late,” said Ben “Buster” Toft.\nToft left.", []string{"Ben “Buster” Toft: “It is late,”"}},
		{"Ben “Buster” Toft told reporters it was far too late.", []string{"Ben “Buster” Toft: it was far too late"}},
		{"The National Association of Kelm Teachers said that it was late.", []string{"National Association of Kelm Teachers: it was late"}},
		{"The Kelm Center for Justice said that it was late.", []string{"Kelm Center for Justice: it was late"}},
		{"It was late, says Lance Cpl. Ben Toft.", []string{"Ben Toft: It was late"}},
		{"It was late, Reverend Ann Toft said on Tuesday.", []string{"Ann Toft: It was late"}},

		// What commas set off of a person before or behind what was said.
		{"According to Ann Toft, 34, from Leith, it was late.", []string{"Ann Toft: it was late"}},
		{"According to Rep. Ben Toft, D-Kelm, it was late.", []string{"Ben Toft: it was late"}},
		{"According to Kelm's deputy mayor for transport, Ben Toft, it was late.", []string{"Ben Toft: it was late"}},
		{"“It is late,” Ben Toft (Labour, Kelm North), said.", []string{"Ben Toft: “It is late,”"}},
		{"It was late, retired nurse Ann Toft said on Tuesday.", []string{"Ann Toft: It was late"}},
		{"There is one thing that is good for folks who plan to leave, says Park Geun-hye.", []string{"Park Geun-hye: There is one thing that is good for folks who plan to leave"}},

		{"Ann Toft is a singer. Ann finishes on a serious note. “It is late and dark in all of Kelm.”", []string{"Ann Toft: “It is late and dark in all of Kelm.”"}},

		// Labels that begin with a person.
		{"Ben Toft, chief executive and co-founder of Tidewater: “It is late.”", []string{"Ben Toft: “It is late.”"}},
		{"Neil Toft is a critic. Toft shares his view: “It is late.”", []string{"Neil Toft: “It is late.”"}},
		{"Neil Toft is a critic. Toft’s more sober verdict: “It is late.”", []string{"Neil Toft: “It is late.”"}},
		{"Neil Toft is a critic.\nToft concurs. “It is late and dark in all of Kelm.”", []string{"Neil Toft: “It is late and dark in all of Kelm.”"}},

		// Inversion before an apposition; a listener before a setting with a date; a longer body.
		{"That was too little, too late, said Max Toft, the keeper of the tides.", []string{"Max Toft: That was too little, too late"}},
		{"Ida Brandt told Kelm officials in her February 5 letter that animals were ill.", []string{"Ida Brandt: animals were ill"}},
		{"She noted that the council was working with the TRB, which said that it had not been there.", []string{"[She]: the council was working with the TRB", "TRB: it had not been there"}},
		{"The Tide and Harbour Life Inspection Service said that it was late.", []string{"Tide and Harbour Life Inspection Service: it was late"}},

		// What was asked for or told about is no statement.
		{"The Herald asked Mr Toft five questions with the stipulation that he reply at once. Ida Brandt asked her several times to let her out.", nil},
		{"Ida Brandt told Poe about harm she was suffering at home.", nil},
		{"Ida Brandt asked him where the pier was.", []string{"Ida Brandt: where the pier was"}},
		{"Max Toft has claimed victory as the Tide Party-controlled board concluded its third hearing.", nil},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, spoken(find("en", test.text, 0)), test.text)
	}
}
