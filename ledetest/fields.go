package ledetest

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/lede-go/lede"
)

// checkFields returns an error for the first name that is no field's, as Ignore
// names them: a misspelt one would compare more, or nothing, without a word.
func checkFields(names []string) error {
	for _, name := range names {
		if !isField(reflect.TypeFor[lede.Article](), name) {
			return fmt.Errorf("ledetest: an article has no field %q", name)
		}
	}
	return nil
}

// isField reports whether a path of JSON keys leads to something within a type.
func isField(t reflect.Type, path string) bool {
	step, rest, more := strings.Cut(path, ".")
	key, index, indexed := strings.Cut(step, "[")
	field, ok := fieldOf(t, key)
	for ok && indexed {
		number, behind, closed := strings.Cut(index, "]")
		ok = closed && field.Kind() == reflect.Slice && strings.Trim(number, "0123456789") == ""
		if !ok {
			break
		}
		field = elementOf(field.Elem())
		index, indexed = strings.CutPrefix(behind, "[")
		ok = indexed || behind == ""
	}
	return ok && (!more || isField(field, rest))
}

// fieldOf returns the type of the field with a JSON key, "" being none.
func fieldOf(t reflect.Type, key string) (reflect.Type, bool) {
	switch {
	case key == "":
		return nil, false
	case t.Kind() == reflect.Map:
		return t.Elem(), true
	case t == reflect.TypeFor[lede.Block]() && key == "post": // its MarshalJSON adds it
		return reflect.TypeFor[int](), true
	case t.Kind() != reflect.Struct:
		return nil, false
	}
	for _, field := range reflect.VisibleFields(t) {
		if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name == key {
			return elementOf(field.Type), true
		}
	}
	return nil, false
}

// elementOf returns what a pointer points to.
func elementOf(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}
