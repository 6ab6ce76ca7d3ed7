"use strict";
// Shows what is known of a quote beside it, keeps to one speaker on demand, and
// walks from quote to quote. Without it the page is complete: each quote's
// details stand in the list below the text.
(() => {
  const card = document.getElementById("card");
  const inside = card.querySelector(".inside");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const quotes = all("mark.q[id]");
  let open = null; // the quote whose card is shown
  let pinned = false; // it was opened on purpose, not by passing over it

  const stretches = (index) => all(`[data-quote="${index}"], [data-by="${index}"]`);
  const classOf = (element) => [...element.classList].find((name) => /^(s\d|grey)$/.test(name));

  // place puts the card below or above what it is about; on a phone it lies at
  // the bottom, and what it would cover moves up.
  function place(near) {
    if (getComputedStyle(card).position === "fixed") {
      const covered = near.getBoundingClientRect().bottom - (innerHeight - card.offsetHeight - 12);
      if (covered > 0) scrollBy(0, covered);
      return;
    }
    const box = near.getClientRects()[0] || near.getBoundingClientRect();
    const room = document.documentElement.clientWidth - card.offsetWidth - 12;
    const left = Math.max(12, Math.min(box.left, room));
    const below = box.bottom + card.offsetHeight + 16 < innerHeight || box.top < card.offsetHeight + 16;
    const last = [...near.getClientRects()].pop() || box;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${scrollY + (below ? last.bottom + 8 : box.top - card.offsetHeight - 8)}px`;
  }

  function showQuote(index, near) {
    const about = document.querySelector(`#about-quote-${index + 1} .about`);
    if (!about) return;
    close();
    inside.replaceChildren(about.cloneNode(true));
    const mark = document.getElementById(`quote-${index + 1}`);
    card.className = classOf(mark || near) || "grey";
    card.hidden = false;
    open = index;
    stretches(index).forEach((e) => e.classList.add("open"));
    place(near || mark);
  }

  function showDate(date) {
    close();
    inside.textContent = date.dataset.meaning;
    card.className = "small";
    card.hidden = false;
    place(date);
  }

  function close() {
    if (open !== null) stretches(open).forEach((e) => e.classList.remove("open"));
    open = null;
    card.hidden = true;
    pinned = false;
  }

  // step moves to the quote before or behind the open one, of the chosen speaker.
  function step(by) {
    const chosen = document.body.classList.contains("picked");
    const list = quotes.filter((q) => !chosen || q.classList.contains("chosen"));
    const at = list.findIndex((q) => Number(q.dataset.quote) === open);
    const next = list[(at + by + list.length) % list.length];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    showQuote(Number(next.dataset.quote), next);
    pinned = true;
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    const inner = target.closest('a[href^="#"]');
    if (inner) {
      const goal = document.getElementById(inner.getAttribute("href").slice(1));
      if (!goal) return;
      event.preventDefault();
      goal.scrollIntoView({ block: "center" });
      goal.focus({ preventScroll: true });
      goal.classList.remove("flash");
      void goal.offsetWidth; // so that the animation begins anew
      goal.classList.add("flash");
      if (goal.matches("mark.q")) {
        showQuote(Number(goal.dataset.quote), goal);
        pinned = true;
      } else close();
      return;
    }
    if (target.closest("a")) return;
    const speaker = target.closest("button[data-class]");
    if (speaker) return pick(speaker);
    const move = target.closest("[data-step]");
    if (move) return step(Number(move.dataset.step));
    if (target.closest("[data-close]")) return close();
    if (target.closest("#card")) return;
    const date = target.closest(".date");
    if (date) return showDate(date);
    const quote = target.closest("mark.q");
    if (!quote || document.body.classList.contains("no-quotes")) return close();
    const again = pinned && open === Number(quote.dataset.quote);
    if (again) return close();
    showQuote(Number(quote.dataset.quote), quote);
    pinned = true;
  });

  // pick keeps to one speaker's quotes, or lets all be seen again.
  function pick(button) {
    const on = button.getAttribute("aria-pressed") !== "true";
    all("button[data-class]").forEach((b) => b.setAttribute("aria-pressed", String(b === button && on)));
    document.body.classList.toggle("picked", on);
    const own = button.dataset.class;
    all("mark.q, .who, .dot").forEach((e) => {
      const bearer = e.matches(".dot") ? e.querySelector("circle") : e;
      e.classList.toggle("chosen", on && Boolean(bearer) && bearer.classList.contains(own));
    });
  }

  all("[data-hide]").forEach((box) => box.addEventListener("change", () => {
    document.body.classList.toggle(box.dataset.hide, !box.checked);
    close();
  }));

  const fine = matchMedia("(hover: hover) and (pointer: fine)");
  document.addEventListener("mouseover", (event) => {
    if (!fine.matches || pinned || document.body.classList.contains("no-quotes")) return;
    const quote = event.target.closest("mark.q");
    if (quote && !event.target.closest(".date")) {
      if (open !== Number(quote.dataset.quote)) showQuote(Number(quote.dataset.quote), quote);
    } else if (open !== null && !event.target.closest("#card")) close();
  });
  document.addEventListener("focusin", (event) => {
    if (!event.target.matches(":focus-visible")) return;
    if (event.target.matches("mark.q")) showQuote(Number(event.target.dataset.quote), event.target);
    else if (event.target.matches(".date")) showDate(event.target);
    else if (!event.target.closest("#card")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (open === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const ahead = document.getElementById("text").dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      step(event.key === ahead ? 1 : -1);
    } else if (event.key === "Enter" && event.target.matches("mark.q")) {
      pinned = true;
    }
  });
  addEventListener("resize", close);
})();
