package lede
