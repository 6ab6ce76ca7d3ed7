// Service answers POST /read?url=ADDRESS, a page in its body, with the article
// as JSON.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/lede-go/lede"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: service HOST:PORT")
	}
	http.HandleFunc("POST /read", read)
	server := http.Server{Addr: os.Args[1], ReadTimeout: 20 * time.Second, WriteTimeout: 20 * time.Second}
	log.Fatal(server.ListenAndServe())
}

func read(w http.ResponseWriter, r *http.Request) {
	parser := lede.Parser{ContentType: r.Header.Get("Content-Type"), MaxBytes: 4 << 20}
	if address := r.URL.Query().Get("url"); address != "" {
		var err error
		if parser.URL, err = url.Parse(address); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	}
	article, err := parser.Parse(r.Body)
	if err != nil {
		http.Error(w, err.Error(), statusOf(err))
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(article); err != nil {
		log.Print(err)
	}
}

// statusOf returns what an error is in HTTP's words.
func statusOf(err error) int {
	var option *lede.OptionError
	switch {
	case errors.Is(err, lede.ErrNoArticle):
		return http.StatusUnprocessableEntity
	case errors.Is(err, lede.ErrTooLarge):
		return http.StatusRequestEntityTooLarge
	case errors.As(err, &option):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}
