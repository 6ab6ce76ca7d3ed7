package synth

// The tables that pages are made of. Nothing here is real.
var (
	hosts = []string{
		"harbourpost.example", "valleyledger.example", "northwire.example",
		"daily-lantern.example", "cityrecord.example", "www.coastnews.example", "themill.example",
	}
	sites = []string{
		"Harbour Post", "Valley Ledger", "Northwire", "Daily Lantern", "City Record", "Coast News", "The Mill",
	}
	first = []string{
		"Anna", "Bela", "Carla", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Keiko", "Lena", "Marek", "Nadia", "Omar", "Petra",
	}
	last = []string{
		"Abrams", "Bergström", "Castell", "Dufour", "Eide", "Falk", "Grünwald", "Hartog", "Ibsen", "Jarvis", "Kessler", "Lindqvist", "Moreau", "Novak", "Okafor", "Prieto",
	}
	roles = []string{
		"the mayor", "a spokesman for the port", "the union's chairwoman", "a resident", "the minister for transport", "a professor of hydrology", "the head of the rescue service", "the club's coach",
	}
	places = []string{
		"Eastmere", "Port Halden", "Brackwater", "Lower Vale", "Saint-Orme", "Kelling", "Old Quay", "Marlow Bridge",
	}
	topics = []string{
		"the ferry timetable", "the new tram line", "the flood wall", "the school budget", "the harbour tunnel", "the winter market", "the reservoir", "the night buses", "the bridge repairs", "the housing plan",
	}
	verbs = []string{
		"delayed", "approved", "reviewed", "suspended", "extended", "defended", "criticised", "welcomed",
	}
	claims = []string{
		"We have waited long enough for an answer", "Nobody told us that the money had run out", "The figures speak for themselves", "It will be finished before the first frost", "I have never seen the water so high", "This is a decision for the whole valley", "We will not sell a single plot", "People here deserve better than promises",
	}
	days = []string{
		"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
	}
	fillers = []string{
		"The council had put the matter off twice since the spring, and the papers of the committee run to more than four hundred pages.",
		"Work on the site began three years ago and was to have ended last summer, but the contractor ran into soft ground beneath the old warehouse.",
		"According to the city's own count, some 12,000 people cross the square on an ordinary working day, more than twice as many as in the 1990s.",
		"A first draft, which circulated among the parties last week, left open who would pay for the maintenance after 2030.",
		"Neighbouring towns have watched the dispute closely, since their own plans depend on what is settled here.",
		"The opposition called for an inquiry; the administration answered that all the documents had long been public.",
		"On the quay itself little can be seen of the quarrel: the cranes turn, the gulls wait, and the kiosk sells coffee from six in the morning.",
		"Two earlier attempts, in March 2019 and again in the autumn of 2022, failed for want of a majority.",
	}
)
