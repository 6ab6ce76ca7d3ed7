// Package corpus reads the documents that are measured.
package corpus

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Pages reads the pages of the folders, a list with commas, in the order of their
// paths. An empty list means the saved pages of the corpora where they are, else
// the library's own. It is an error if there are none.
func Pages(folders string) ([][]byte, error) {
	return read(foldersOf(folders, "extract/*/pages"), "*.html", "*.html.gz")
}

// Texts is like Pages for raw texts.
func Texts(folders string) ([][]byte, error) {
	return read(foldersOf(folders, "quotes/*/text"), "*.txt")
}

// foldersOf returns the folders of a list, else those of the corpora that match,
// else the library's own.
func foldersOf(list, corpora string) []string {
	if list != "" {
		return strings.Split(list, ",")
	}
	for _, pattern := range []string{"../../shared/corpus/" + corpora, "../shared/corpus/" + corpora} {
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			return found
		}
	}
	for _, folder := range []string{"../testdata/articles", "testdata/articles"} {
		if info, err := os.Stat(folder); err == nil && info.IsDir() {
			return []string{folder}
		}
	}
	return nil
}

// read reads the files of the folders that match a pattern.
func read(folders []string, patterns ...string) ([][]byte, error) {
	var paths []string
	for _, folder := range folders {
		for _, pattern := range patterns {
			found, err := filepath.Glob(filepath.Join(folder, pattern))
			if err != nil {
				return nil, err
			}
			paths = append(paths, found...)
		}
	}
	if len(paths) == 0 {
		return nil, errors.New("no documents found: name a folder with -pages or -texts")
	}
	slices.Sort(paths)
	documents := make([][]byte, 0, len(paths))
	for _, path := range paths {
		document, err := readFile(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		documents = append(documents, document)
	}
	return documents, nil
}

func readFile(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if !strings.HasSuffix(path, ".gz") {
		return io.ReadAll(file)
	}
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(unzipped)
}
