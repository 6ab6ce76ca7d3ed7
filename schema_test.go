package lede

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const schemaFile = "article.schema.json"

// TestSchema makes the JSON Schema of an article from the types and their
// comments and compares it with the one in the repository.
func TestSchema(t *testing.T) {
	s := newSchemaMaker(t)
	root := append(object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "https://github.com/lede-go/lede/article.schema.json"},
		{"title", "A news article as lede reads it"},
	}, s.structure(reflect.TypeFor[Article]())...)
	defs := object{}
	for len(s.pending) > 0 {
		next := s.pending[0]
		s.pending = s.pending[1:]
		defs = append(defs, member{next.Name(), s.definition(next)})
	}
	got := indented(t, append(root, member{"$defs", defs}))
	if *update {
		require.NoError(t, os.WriteFile(schemaFile, []byte(got), 0o644))
	}
	want, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "after a change of the types: go test -run TestSchema -update")
}

// An object is a JSON object whose members keep their order.
type object []member

type member struct {
	key   string
	value any
}

func (o object) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	for i, m := range o {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString(strconv.Quote(m.key) + ":")
		if err := encoder.Encode(m.value); err != nil {
			return nil, err
		}
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// A schemaMaker describes types by their fields, tags and source code.
type schemaMaker struct {
	comments map[string]string   // of types, and of fields as Type.Field
	values   map[string][]string // of string types that have constants
	known    map[reflect.Type]bool
	pending  []reflect.Type
}

// newSchemaMaker reads the comments and constants of the package.
func newSchemaMaker(t *testing.T) *schemaMaker {
	t.Helper()
	s := &schemaMaker{
		comments: map[string]string{}, values: map[string][]string{}, known: map[reflect.Type]bool{},
	}
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(gotoken.NewFileSet(), path, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, d := range file.Decls {
			if d, ok := d.(*ast.GenDecl); ok {
				for _, spec := range d.Specs {
					s.read(d, spec)
				}
			}
		}
	}
	return s
}

// read keeps what a declaration says of a type or of a type's values.
func (s *schemaMaker) read(d *ast.GenDecl, spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		s.comments[spec.Name.Name] = oneLine(d.Doc)
		fields, ok := spec.Type.(*ast.StructType)
		if !ok {
			return
		}
		for _, f := range fields.Fields.List {
			comment := oneLine(f.Doc)
			if comment == "" {
				comment = oneLine(f.Comment)
			}
			for _, name := range f.Names {
				s.comments[spec.Name.Name+"."+name.Name] = comment
			}
		}
	case *ast.ValueSpec:
		kind, ok := spec.Type.(*ast.Ident)
		if d.Tok != gotoken.CONST || !ok || len(spec.Values) == 0 {
			return
		}
		if literal, ok := spec.Values[0].(*ast.BasicLit); ok && literal.Kind == gotoken.STRING {
			value, _ := strconv.Unquote(literal.Value)
			s.values[kind.Name] = append(s.values[kind.Name], value)
		}
	}
}

func oneLine(comment *ast.CommentGroup) string {
	return strings.Join(strings.Fields(comment.Text()), " ")
}

// definition describes a named type.
func (s *schemaMaker) definition(t reflect.Type) object {
	if t.Kind() == reflect.Struct {
		return append(object{{"description", s.comments[t.Name()]}}, s.structure(t)...)
	}
	return object{{"description", s.comments[t.Name()]}, {"type", "string"}, {"enum", s.values[t.Name()]}}
}

// structure describes the fields of a struct.
func (s *schemaMaker) structure(t reflect.Type) object {
	properties, required := s.fields(t)
	if t == reflect.TypeFor[Block]() { // whose MarshalJSON adds a key
		properties = append(properties, member{"post", object{
			{"description", s.comments["Block.Post"]}, {"type", "integer"}, {"minimum", 0},
		}})
	}
	out := object{{"type", "object"}, {"properties", properties}}
	if len(required) > 0 {
		out = append(out, member{"required", required})
	}
	return append(out, member{"additionalProperties", false})
}

// fields describes the fields of a struct, those of embedded ones in their
// place.
func (s *schemaMaker) fields(t reflect.Type) (properties object, required []string) {
	for i := range t.NumField() {
		field := t.Field(i)
		key, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case field.Anonymous:
			inner, needed := s.fields(field.Type)
			properties, required = append(properties, inner...), append(required, needed...)
			continue
		case key == "-":
			continue
		}
		value := s.value(field.Type)
		if comment := s.comments[t.Name()+"."+field.Name]; comment != "" {
			value = append(object{{"description", comment}}, value...)
		}
		properties = append(properties, member{key, value})
		if !strings.Contains(options, "omit") {
			required = append(required, key)
		}
	}
	return properties, required
}

// value describes what a field holds.
func (s *schemaMaker) value(t reflect.Type) object {
	switch {
	case t.Kind() == reflect.Pointer:
		return s.value(t.Elem())
	case t.Kind() == reflect.Slice:
		return object{{"type", "array"}, {"items", s.value(t.Elem())}}
	case t.Kind() == reflect.Map:
		return object{{"type", "object"}, {"additionalProperties", s.value(t.Elem())}}
	case t.Kind() == reflect.Int:
		return object{{"type", "integer"}, {"minimum", 0}}
	case t.Kind() == reflect.Float64:
		return object{{"type", "number"}, {"minimum", 0}, {"maximum", 1}} // a probability
	case t.Kind() == reflect.Bool:
		return object{{"type", "boolean"}}
	case t.Kind() == reflect.String && len(s.values[t.Name()]) == 0:
		return object{{"type", "string"}}
	}
	if !s.known[t] {
		s.known[t] = true
		s.pending = append(s.pending, t)
	}
	return object{{"$ref", "#/$defs/" + t.Name()}}
}
