package content

import (
	"testing"

	"github.com/lede-go/lede/internal/page"
	"github.com/stretchr/testify/assert"
	"golang.org/x/net/html/atom"
)

// TestCaption parts captions from whom the picture is by.
func TestCaption(t *testing.T) {
	for _, c := range []struct{ figure, caption, credit string }{
		{"<figcaption>The gate at dusk. Photograph: Ines Okafor/Harbour Press</figcaption>", "The gate at dusk.", "Ines Okafor/Harbour Press"},
		{"<figcaption>The mill. Photo: A. Roe</figcaption>", "The mill.", "A. Roe"},
		{"<figcaption>Photo by Jo March</figcaption>", "", "Jo March"},
		{"<figcaption>Das Tor am Abend (Foto: Ole Brandt)</figcaption>", "Das Tor am Abend", "Ole Brandt"},
		{"<figcaption>La porte. Crédit photo : Éloïse Marchand</figcaption>", "La porte.", "Éloïse Marchand"},
		{`<figcaption><span class="fig-caption-text">The gate at dusk</span> <span class="photo-credit">Credit: Jo March</span></figcaption>`, "The gate at dusk", "Jo March"},
		{`<figcaption>The gate at dusk</figcaption><div class="credit">© Harbour Press</div>`, "The gate at dusk", "© Harbour Press"},
		{`<figcaption>The gate at dusk. <span class="photographer">Jo March</span> /Harbour Press</figcaption>`, "The gate at dusk.", "Jo March/Harbour Press"},
		{`<figcaption>The gate at dusk <span class="credit">-</span></figcaption>`, "The gate at dusk", ""},
		{"<figcaption>The gate at dusk. Photo: Jo March (Harbour Press)</figcaption>", "The gate at dusk.", "Jo March (Harbour Press)"},
		{"<figcaption>One more photo: the gate, seen from the mill</figcaption>", "One more photo: the gate, seen from the mill", ""},
		{"<figcaption>The photo: It shows the gate. Nobody knows more</figcaption>", "The photo: It shows the gate. Nobody knows more", ""},
		{"<figcaption>The gate at dusk</figcaption>", "The gate at dusk", ""},
	} {
		p := page.LayTokens([]byte(`<html><body><figure><img src="/gate.jpg">`+c.figure+`</figure></body></html>`), nil)
		for i := range p.Elements {
			if p.Elements[i].Tag == atom.Figure {
				caption, credit := Caption(p, i, "")
				assert.Equal(t, c.caption, caption, c.figure)
				assert.Equal(t, c.credit, credit, c.figure)
			}
		}
	}
}
