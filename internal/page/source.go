package page

// A Source says where a field's value came from.
type Source string

// The sources of fields.
const (
	SourceJSONLD    Source = "json-ld"
	SourceOpenGraph Source = "open-graph"
	SourceMeta      Source = "meta"      // other <meta> and <link> elements
	SourceMicrodata Source = "microdata" // itemprop attributes
	SourceMarkup    Source = "markup"    // what the page shows
	SourceState     Source = "state"     // data of the page's own script
	SourceText      Source = "text"      // words of a raw text
	SourceCaller    Source = "caller"    // a field of the Parser
	SourceRule      Source = "rule"      // a selector of Parser.Rules
	SourceInferred  Source = "inferred"  // concluded from other fields
)
