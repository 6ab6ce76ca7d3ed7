"use strict";
// Shows what is known of a quote beside it, keeps to one speaker on demand,
// walks from quote to quote, and sorts, sifts, saves and copies them. Without it
// all can be read: each quote's details stand in the table below the text.
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
    const about = document.getElementById(`about-quote-${index + 1}`);
    if (!about) return;
    close();
    inside.replaceChildren(...[...about.cells].map((cell) => {
      const part = document.createElement("div");
      part.className = cell.className;
      part.append(...cell.cloneNode(true).childNodes);
      return part;
    }));
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
    const speaker = target.closest("[data-pick]");
    if (speaker) return pick(speaker.getAttribute("aria-pressed") === "true" ? "" : speaker.dataset.pick);
    const copied = target.closest("[data-copy]");
    if (copied) return copy(copied);
    if (target.closest(".list")) return;
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
  function pick(who) {
    all("[data-pick]").forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.pick === who)));
    document.body.classList.toggle("picked", who !== "");
    all("mark.q, .who, .dot").forEach((e) => e.classList.toggle("chosen", e.dataset.who === who));
    if (table) {
      by.value = who;
      sift();
    }
  }

  const table = document.querySelector(".list table");
  const by = document.getElementById("by");
  const words = document.getElementById("with");
  const rows = () => [...table.tBodies[0].rows];

  // sift shows the rows of one speaker, or of all, that hold the words.
  function sift() {
    const wanted = words.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows()) {
      const fits = (by.value === "" || row.dataset.who === by.value) && row.textContent.toLowerCase().includes(wanted);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    document.getElementById("shown").textContent = `${count.toLocaleString("en")} of ${rows().length.toLocaleString("en")}`;
  }

  // sort puts the rows in the order of a column, or the other way round.
  function sort(head) {
    const key = head.dataset.sort;
    const down = head.getAttribute("aria-sort") === "ascending";
    const value = (row) => (key === "who" ? row.cells[0].querySelector("b").textContent : row.dataset[key]);
    const compare = new Intl.Collator(undefined, { numeric: true }).compare;
    const sorted = rows().map((row) => [value(row), row])
      .sort(([a, x], [b, y]) => (down ? -1 : 1) * compare(a, b) || x.dataset.place - y.dataset.place);
    table.tBodies[0].append(...sorted.map(([, row]) => row));
    all("[data-sort]").forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
  }

  // save offers the rows that are shown, in their order, as a file.
  function save(form) {
    const saved = JSON.parse(document.getElementById("saved").textContent);
    const places = rows().filter((row) => !row.hidden).map((row) => Number(row.dataset.place));
    const text = form === "csv"
      ? saved.CSV[0] + places.map((i) => saved.CSV[i + 1]).join("")
      : `${JSON.stringify(places.map((i) => saved.JSON[i]), null, 2)}\n`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: form === "csv" ? "text/csv" : "application/json" }));
    link.download = `quotes.${form}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  // copy puts a quote's citation, or its address, on the clipboard. Frames may not
  // use that of today, but the old one.
  async function copy(button) {
    const text = button.dataset.copy || `${location.href.split("#")[0]}#${button.dataset.place}`;
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      button.after(field);
      field.select();
      done = document.execCommand("copy");
      field.remove();
      button.focus();
    }
    const label = button.textContent;
    button.textContent = done ? "Copied" : "Not allowed";
    setTimeout(() => { button.textContent = label; }, 1400);
  }

  if (table) {
    by.addEventListener("change", () => pick(by.value));
    words.addEventListener("input", sift);
    by.form.addEventListener("submit", (event) => event.preventDefault());
    all("[data-save]").forEach((button) => button.addEventListener("click", () => save(button.dataset.save)));
    all("[data-sort]").forEach((head) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(head));
    });
    // A page that is no address of its own has no place to link to.
    if (location.protocol === "about:") all('[data-copy=""]').forEach((button) => button.remove());
    sift();
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
  let width = innerWidth; // a phone's height changes when its bars go
  addEventListener("resize", () => { if (width !== innerWidth) close(); width = innerWidth; });
  const linked = location.hash && document.getElementById(location.hash.slice(1));
  if (linked && linked.matches("mark.q")) {
    showQuote(Number(linked.dataset.quote), linked);
    pinned = true;
  }
})();
