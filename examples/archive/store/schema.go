package store

// migrations make the schema: number i leads from version i to i+1, which is
// the database's user_version. One that has been released is never edited;
// a change of the schema is one more.
var migrations = []string{
	// 1: articles, their versions, what is read of them.
	`
CREATE TABLE articles (
	id      INTEGER PRIMARY KEY,
	address TEXT NOT NULL -- the first under which it was seen
);
-- Where an article was seen. A text that two sites print is one article.
CREATE TABLE addresses (
	address TEXT PRIMARY KEY,
	article INTEGER NOT NULL REFERENCES articles
) WITHOUT ROWID;
-- An article as it read at a time. The current version is the latest.
CREATE TABLE versions (
	id          INTEGER PRIMARY KEY,
	article     INTEGER NOT NULL REFERENCES articles,
	fingerprint TEXT NOT NULL,
	current     INTEGER NOT NULL,
	headline    TEXT NOT NULL,
	publisher   TEXT NOT NULL,
	language    TEXT NOT NULL,
	published   TEXT NOT NULL, -- ISO 8601, as precise as the page; '' unknown
	modified    TEXT NOT NULL,
	captured    TEXT NOT NULL, -- when an archive of pages took it
	source      TEXT NOT NULL, -- the file, and the place in it
	document    TEXT NOT NULL, -- the whole article as JSON
	UNIQUE (article, fingerprint)
);
CREATE INDEX versions_by_fingerprint ON versions (fingerprint);
-- The blocks that hold quotes.
CREATE TABLE passages (
	version INTEGER NOT NULL REFERENCES versions,
	block   INTEGER NOT NULL,
	text    TEXT NOT NULL,
	PRIMARY KEY (version, block)
) WITHOUT ROWID;
CREATE TABLE quotes (
	id         INTEGER PRIMARY KEY,
	key        TEXT NOT NULL UNIQUE, -- of the permalink; the same in every archive
	version    INTEGER NOT NULL REFERENCES versions,
	place      INTEGER NOT NULL, -- index in the article's quotes
	text       TEXT NOT NULL,
	kind       TEXT NOT NULL,
	cue        TEXT NOT NULL,
	said       TEXT NOT NULL, -- ISO 8601; '' unknown
	said_from  TEXT NOT NULL, -- the days that said covers, YYYY-MM-DD
	said_to    TEXT NOT NULL, -- the first day after them
	basis      TEXT NOT NULL,
	confidence REAL NOT NULL,
	block      INTEGER NOT NULL, -- where it begins
	spans      TEXT NOT NULL     -- its stretches there, as JSON: bytes of the block's text
);
CREATE INDEX quotes_by_version ON quotes (version);
-- What a search sorts and filters by, narrow, so that it is read quickly.
CREATE TABLE searchable (
	quote     INTEGER PRIMARY KEY REFERENCES quotes,
	said_from TEXT NOT NULL,
	said_to   TEXT NOT NULL
);
CREATE INDEX searchable_by_day ON searchable (said_from, said_to);
CREATE VIRTUAL TABLE words USING fts5 (
	text, passage, headline, who,
	content = '', contentless_delete = 1,
	tokenize = 'porter unicode61 remove_diacritics 2'
);
-- Who is named in a version. person is concluded from all of them together.
CREATE TABLE figures (
	id           INTEGER PRIMARY KEY,
	version      INTEGER NOT NULL REFERENCES versions,
	name         TEXT NOT NULL,
	role         TEXT NOT NULL,
	organization INTEGER NOT NULL,
	handle       TEXT NOT NULL, -- platform/account, of a quoted post
	person       INTEGER
);
CREATE INDEX figures_by_version ON figures (version);
CREATE INDEX figures_by_person ON figures (person);
-- Who said a quote; figure is NULL for those whom the article does not name.
CREATE TABLE speakers (
	quote   INTEGER NOT NULL REFERENCES quotes,
	place   INTEGER NOT NULL,
	figure  INTEGER REFERENCES figures,
	mention TEXT NOT NULL,
	role    TEXT NOT NULL,
	handle  TEXT NOT NULL,
	PRIMARY KEY (quote, place)
) WITHOUT ROWID;
CREATE INDEX speakers_by_figure ON speakers (figure);
CREATE TABLE posts (
	version  INTEGER NOT NULL REFERENCES versions,
	place    INTEGER NOT NULL,
	platform TEXT NOT NULL,
	post     TEXT NOT NULL,
	url      TEXT NOT NULL,
	author   TEXT NOT NULL,
	handle   TEXT NOT NULL,
	text     TEXT NOT NULL,
	posted   TEXT NOT NULL,
	block    INTEGER NOT NULL,
	PRIMARY KEY (version, place)
) WITHOUT ROWID;
-- Concluded from figures, and made anew when there are more of them.
CREATE TABLE people (
	id           INTEGER PRIMARY KEY,
	slug         TEXT NOT NULL UNIQUE,
	name         TEXT NOT NULL,
	role         TEXT NOT NULL,
	organization INTEGER NOT NULL,
	quotes       INTEGER NOT NULL,
	articles     INTEGER NOT NULL
);
CREATE INDEX people_by_quotes ON people (quotes);
-- The forms of their names, folded, for searching.
CREATE TABLE names (
	person INTEGER NOT NULL,
	form   TEXT NOT NULL,
	folded TEXT NOT NULL,
	PRIMARY KEY (person, form)
) WITHOUT ROWID;
-- What could not be read, and why.
CREATE TABLE failures (
	source TEXT PRIMARY KEY,
	reason TEXT NOT NULL
) WITHOUT ROWID;
`,
	// 2: whether people are to be concluded anew. It survives a kill between
	// the articles and the people.
	`
CREATE TABLE state (stale INTEGER NOT NULL);
INSERT INTO state VALUES (1);
`,
	// 3: Renew asks of every input which version was read from it.
	`
CREATE INDEX versions_by_source ON versions (source);
`,
}
