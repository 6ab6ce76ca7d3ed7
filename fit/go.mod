module github.com/lede-go/lede/fit

go 1.25.0
