package checks

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/lede-go/lede"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// TestSchemaAccepts validates the JSON of each article.
func TestSchemaAccepts(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../article.schema.json")
	require.NoError(t, err)
	for name, article := range articles(t) {
		require.NoError(t, schema.Validate(value(t, article)), name)
	}
	require.NoError(t, schema.Validate(value(t, lede.Article{})))
	require.Error(t, schema.Validate(map[string]any{"headlines": "no such key"}))
	require.Error(t, schema.Validate(map[string]any{"body": []any{map[string]any{"kind": "song", "text": "la"}}}))
}

// value returns what an article's JSON says.
func value(t *testing.T, article any) any {
	t.Helper()
	data, err := json.Marshal(article)
	require.NoError(t, err)
	decoded, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	return decoded
}
