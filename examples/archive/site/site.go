package site

import (
	"net/http"

	"github.com/lede-go/lede/examples/archive/store"
)

func New(db *store.DB) http.Handler { return nil }
