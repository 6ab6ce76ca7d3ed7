package main

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

// readPages reads the pages of the folders, in the order of their paths.
func readPages(folders []string) ([][]byte, error) {
	return readFiles(folders, "*.html", "*.html.gz")
}

// readTexts reads the raw texts of the folders.
func readTexts(folders []string) ([][]byte, error) { return readFiles(folders, "*.txt") }

// readFiles reads the files of the folders that match a pattern.
func readFiles(folders []string, patterns ...string) ([][]byte, error) {
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
		return nil, errors.New("no pages found: name a folder with -pages or -texts")
	}
	slices.Sort(paths)
	pages := make([][]byte, 0, len(paths))
	for _, path := range paths {
		page, err := readPage(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		pages = append(pages, page)
	}
	return pages, nil
}

func readPage(path string) ([]byte, error) {
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

// size returns the bytes of all pages.
func size(pages [][]byte) int {
	n := 0
	for _, page := range pages {
		n += len(page)
	}
	return n
}
