package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const story = `<html lang="en"><head><title>Ferry returns</title>
<meta property="article:published_time" content="2025-09-04T17:05:00+01:00"></head>
<body><article><h1>Ferry returns</h1>
<p>The ferry returned on Thursday, after eleven days in the dock of the yard up the river.</p>
<p>“It has a <a href="/engine">new engine</a>,” said Ines Okafor, the harbour master.</p></article></body></html>`

// runWith runs the program and returns its status and what it wrote.
func runWith(input string, args ...string) (status int, out, errs string) {
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(input), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

func TestFormats(t *testing.T) {
	for format, want := range map[string]string{
		"":         `"headline": "Ferry returns"`,
		"json":     `"headline": "Ferry returns"`,
		"text":     "The ferry returned on Thursday",
		"markdown": "[new engine](https://log.example/engine)",
		"html":     `<a href="https://log.example/engine">new engine</a>`,
		"jsonld":   `"@type": "NewsArticle"`,
		"summary":  "2025-09-04T17:05:00+01:00 (open-graph)",
	} {
		args := []string{"-url", "https://log.example/"}
		if format != "" {
			args = append(args, "-format", format)
		}
		status, out, errs := runWith(story, args...)
		require.Equal(t, printed, status, errs)
		require.Contains(t, out, want)
		require.Empty(t, errs)
		require.True(t, strings.HasSuffix(out, "\n") && !strings.HasSuffix(out, "\n\n"))
		if strings.HasPrefix(format, "json") {
			require.True(t, json.Valid([]byte(out)))
		}
	}
}

func TestExitStatus(t *testing.T) {
	for _, test := range []struct {
		status int
		errs   string
		args   []string
	}{
		{printed, "", []string{"-h"}},
		{unreadable, "no such file", []string{"no/such/file.html"}},
		{wrongUsage, `there is no format "xml"`, []string{"-format", "xml"}},
		{wrongUsage, "no date like 2025-09-04", []string{"-published", "yesterday"}},
		{wrongUsage, "no full address", []string{"-url", "/story"}},
		{wrongUsage, "one file at a time", []string{"a", "b"}},
		{wrongUsage, "not defined", []string{"-colour"}},
		{notAnArticle, "no article", []string{"-"}},
	} {
		status, out, errs := runWith("", test.args...)
		require.Equal(t, test.status, status, "%v", test.args)
		require.Contains(t, errs, test.errs)
		require.Equal(t, status == printed, out == usage)
	}
}

// TestSummaryIsPlain checks that no escape reaches an output that is no
// terminal, not even one from the article.
func TestSummaryIsPlain(t *testing.T) {
	hostile := strings.ReplaceAll(story, "Ferry returns", "Ferry \x1b[31mreturns")
	_, out, _ := runWith(hostile, "-format", "summary")
	require.Contains(t, out, "Ferry returns\n")
	require.NotContains(t, out, "\x1b")
	for line := range strings.Lines(out) {
		require.LessOrEqual(t, len([]rune(line)), width+1)
	}
}
