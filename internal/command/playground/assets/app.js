"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const forms = ["view", "json", "markdown", "html", "why"];
  const texts = {}; // what each form is copied as
  let shown = "view";
  let turn = 0; // the last request: an answer to an older one is dropped
  let file = null; // the bytes of a file, until the text is edited

  const example = `Ferry back in service “by Friday”
By Ines Okafor

LEITH — The island ferry will sail again on Friday, eleven days after its engine failed, the harbour master said on Tuesday.

“We have a new engine and a crew that has slept,” Jon Doe said. “That is more than we had last week.”

He added that tickets bought in August would stay valid until the end of the year.

But the islanders’ council called the repair “a plaster on a broken leg”. Its chair, Mairi Grant, said in an interview in March that the ship should have been replaced in 2019.

Freight first, then cars. Passengers are welcome from noon.
— Leith Harbour (@leithharbour) September 2, 2025

According to the operator, two more ships of the same age will be inspected next month.`;

  function say(text, bad = false) {
    $("status").textContent = text;
    $("status").classList.toggle("bad", bad);
  }

  const exampleDate = "2025-09-02";

  // read sends the text, or the file, and shows what comes back. Whoever asked for
  // it is led there, where it is not in view.
  async function read(asked = true) {
    const body = file || $("input").value;
    if (!file && !body.trim()) return say("There is nothing to read yet.", true);
    const mine = ++turn;
    const query = new URLSearchParams();
    for (const id of ["url", "published", "format", "rules"]) if ($(id).value) query.set(id, $(id).value);
    say("Reading …");
    try {
      const response = await fetch(`read?${query}`, { method: "POST", body });
      const answer = await response.json();
      if (mine !== turn) return;
      if (answer.error) {
        say(`Not read: ${answer.error}.`, true);
        if (!answer.why) return;
      }
      show(answer);
      if (asked && matchMedia("(max-width: 56rem)").matches) document.querySelector(".result").scrollIntoView();
    } catch {
      if (mine === turn) say("The playground does not answer. Is it still running?", true);
    }
  }

  function show(answer) {
    texts.view = answer.view;
    texts.json = answer.article && JSON.stringify(answer.article, null, 2);
    texts.markdown = answer.markdown;
    texts.html = answer.html;
    texts.why = JSON.stringify(answer.why || null, null, 2);
    $("view").srcdoc = answer.view || "";
    $("json").textContent = ""; // coloured when it is looked at: a long article has many parts
    $("markdown").textContent = texts.markdown;
    $("html").textContent = texts.html;
    explain(answer.why);
    judge(answer.article);
    $("copy").disabled = false;
    $("empty").hidden = true;
    select(answer.article ? shown : "why");
    if (!answer.article) return;
    const count = (list, one) => `${(list || []).length.toLocaleString("en")} ${one}${(list || []).length === 1 ? "" : "s"}`;
    const a = answer.article;
    say([count(a.quotes, "quote"), count(a.posts, "post"), count(a.dates, "time expression")].join(", ") + ".");
  }

  function element(name, text, className = "") {
    const e = document.createElement(name);
    e.textContent = text;
    e.className = className;
    return e;
  }

  // explain tells which element was taken for the text, and why others were not.
  function explain(why) {
    if (!why) return $("why").replaceChildren(element("p", "This is no page: all of it was read as text."));
    const list = document.createElement("ul");
    for (const d of why.dropped || []) {
      const item = document.createElement("li");
      item.append(element("span", d.text, "text"), element("b", d.reason), element("code", d.element));
      list.append(item);
    }
    const facts = document.createElement("dl");
    facts.append(element("dt", "The text is in"), ...(why.body || []).map((e) => element("dd", e, "code")),
      element("dt", "Share of the page’s running text"), element("dd", `${Math.round(100 * why.share)} %`),
      element("dt", "The headline is"), element("dd", why.headline || "not told by an element", why.headline && "code"));
    $("why").replaceChildren(facts, element("h2", (why.dropped || []).length ? "What was left out, and why" : "Nothing was left out."), list);
  }

  // judge tells which rules found something.
  function judge(article) {
    let rules = {};
    try {
      rules = JSON.parse($("rules").value || "{}");
    } catch { /* the server has said so */ }
    $("ruled").replaceChildren(...Object.keys(rules).filter((key) => key !== "remove" && rules[key]).map((key) => {
      const found = Boolean(article) && (article.sources || {})[key] === "rule";
      return element("li", found ? `${key}: found` : `${key}: found nothing`, found ? "found" : "vain");
    }));
  }

  // colour shows JSON with its keys, texts and numbers told apart.
  function colour(pre, json) {
    const parts = json.split(/("(?:[^"\\]|\\.)*"(?=:)|"(?:[^"\\]|\\.)*"|-?\b\d[\d.eE+-]*\b)/);
    pre.replaceChildren(...parts.map((part, i) => {
      if (i % 2 === 0) return document.createTextNode(part);
      const span = document.createElement("span");
      const follows = (parts[i + 1] || "").startsWith(":");
      span.className = part[0] !== '"' ? "number" : follows ? "key" : "string";
      span.textContent = part;
      return span;
    }));
  }

  function select(form) {
    shown = form;
    for (const id of forms) {
      const tab = $(`tab-${id}`);
      tab.setAttribute("aria-selected", String(id === form));
      tab.tabIndex = id === form ? 0 : -1;
      $(id).hidden = id !== form || texts[id] === undefined;
    }
    if (form === "json" && texts.json && !$("json").firstChild) colour($("json"), texts.json);
    $("copy").textContent = form === "view" ? "Copy page" : "Copy";
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(texts[shown]);
      $("copy").textContent = "Copied";
    } catch {
      $("copy").textContent = "Not allowed";
    }
    setTimeout(() => select(shown), 1400);
  }

  // forget drops what belonged to the text before: its file, the example's date.
  function forget() {
    file = null;
    if ($("published").value === exampleDate && $("published").dataset.example) $("published").value = "";
    delete $("published").dataset.example;
  }

  // take reads a file. What is sent are its bytes, until its text is edited: they
  // may be in another charset than UTF-8, which cannot be edited.
  async function take(dropped) {
    if (!dropped) return;
    forget();
    file = dropped;
    const text = await dropped.text();
    const editable = !/[\0\uFFFD]/.test(text);
    $("input").value = editable ? text : "";
    $("input").placeholder = editable ? "" : `${dropped.name}: paste or type to replace it`;
    read();
  }

  // paste keeps the links of what is copied from a page. Within a text that is
  // there already only words are put.
  function paste(event) {
    const rich = event.clipboardData.getData("text/html");
    const input = $("input");
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (all) forget();
    if (!/<a\s[^>]*href/i.test(rich) || !all) return;
    event.preventDefault();
    input.value = rich;
    read();
  }

  $("published").addEventListener("change", () => { delete $("published").dataset.example; });
  $("form").addEventListener("submit", (event) => { event.preventDefault(); read(); });
  $("sample").addEventListener("click", () => {
    forget();
    $("input").value = example;
    $("published").value = exampleDate;
    $("published").dataset.example = "yes";
    read();
  });
  $("file").addEventListener("change", () => take($("file").files[0]));
  $("copy").addEventListener("click", copy);
  let timer = 0;
  $("input").addEventListener("paste", paste);
  $("input").addEventListener("input", () => {
    file = null;
    if (!$("input").value.startsWith(example.slice(0, 20))) forget(); // an edited example keeps its date
    clearTimeout(timer);
    timer = setTimeout(() => { if ($("input").value.trim()) read(false); }, 450);
  });
  $("rules").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { if ($("input").value.trim() || file) read(false); }, 700);
  });
  $("input").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); read(); }
  });
  for (const id of forms) $(`tab-${id}`).addEventListener("click", () => select(id));
  document.querySelector("[role=tablist]").addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    select(forms[(forms.indexOf(shown) + by + forms.length) % forms.length]);
    $(`tab-${shown}`).focus();
  });
  addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("dropping"); });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) document.body.classList.remove("dropping"); });
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const text = event.dataTransfer.getData("text/html") || event.dataTransfer.getData("text/plain");
    if (event.dataTransfer.files.length) take(event.dataTransfer.files[0]);
    else if (text) { forget(); $("input").value = text; read(); }
  });
})();
