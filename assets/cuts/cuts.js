// One text above, under it a row of chips for each tokenizer. Pointing at a chip lights up its part
// of the text and every other token of that part; pointing at the text lights up its tokens.

const graphemes = (text) => {
  const whole = globalThis.Intl && Intl.Segmenter
    ? [...new Intl.Segmenter("ko", { granularity: "grapheme" }).segment(text)].map((it) => it.segment)
    : [...text];
  let from = 0;
  return whole.map((segment) => {
    const length = [...segment].length;
    from += length;
    return { segment, from: from - length, to: from };
  });
};

const overlap = (one, other) => one.from < other.to && other.from < one.to;
const codes = (text) => [...text].map((it) => `U+${it.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`);

class Cuts {
  constructor(root) {
    this.root = root;
    this.root.onkeydown = (event) => this.key(event);
    this.root.onpointerleave = () => this.light(this.pinned);
    this.pinned = null;
  }

  update(data) {
    const same = this.data && this.data.text === data.text;
    const at = same && this.root.getRootNode().activeElement?.dataset?.at;
    if (!same) this.pinned = null;
    this.data = data;
    this.selected = this.selected && data.rows.some((row) => row.name === this.selected) ? this.selected : data.selected;
    dress(this.root, data.palette);
    this.points = [...data.text];
    this.letters = graphemes(data.text).map((it, n) => ({ ...it, kind: "letter", n, element: this.letter(it) }));
    this.rows = data.rows.map((row, n) => this.row(row, n));
    this.text = el("p", { class: "text", dir: "auto" }, ...this.letters.map((it) => it.element));
    this.letters.forEach((it) => this.listen(it));
    this.say = el("p", { class: "say", "aria-live": "polite" });
    const head = el("div", { class: "head" }, this.text, this.say);
    this.root.replaceChildren(head, ...this.rows.map((row) => row.element));
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", data.alternative);
    this.chips = this.rows.flatMap((row) => row.chips);
    this.chips.forEach((it) => this.listen(it));
    const first = this.chips.find((it) => it.row.data.name === this.selected) || this.chips[0];
    if (first) first.element.tabIndex = 0;
    this.paint();
    if (this.pinned) this.pinned = this.chips.find((it) => it.element.dataset.at === this.pinned.element.dataset.at) || null;
    this.light(this.pinned);
    if (at) this.chips.find((it) => it.element.dataset.at === at)?.element.focus();
  }

  letter({ segment }) {
    if (segment === "\n" || segment === "\r" || segment === "\r\n") {
      return el("span", { class: "letter end" }, el("span", { class: "unseen" }, "\u21b5"), el("br"));
    }
    const shown = /^[\p{Cf}\p{Cn}]+$/u.test(segment) ? el("span", { class: "unseen" }, codes(segment).join(" ")) : tokenText(segment);
    return el("span", { class: segment.trim() ? "letter" : "letter blank" }, shown);
  }

  row(data, n) {
    const { words } = this.data;
    const name = el("button", { type: "button", class: "name", title: words.paint }, words[`row_${data.name}`]);
    const row = { data, name, chips: [] };
    const who = el("div", { class: "who" }, name);
    name.onclick = () => {
      this.selected = data.name;
      this.paint();
    };
    if (!data.tokens) {
      name.disabled = true;
      row.element = el("section", { class: "row" }, who, el("p", { class: "note" }, data.note));
      row.element.dataset.row = data.name;
      return row;
    }
    const facts = el("div", { class: "facts" },
      el("b", {}, fill(words.total, { n: data.total.toLocaleString("en") })), el("span", {}, fill(words.entries, { n: data.entries.toLocaleString("en") })));
    if (data.unknown) facts.append(el("strong", {}, fill(words.unknown, { n: data.unknown.toLocaleString("en") })));
    who.append(facts);
    const list = el("div", { class: "chips", role: "list" });
    let before = 0;
    data.tokens.forEach(([form, id, from, to, known, kind], i) => {
      if (from > before) list.append(this.gap(before, from));
      before = Math.max(before, to);
      const element = el("span", { class: `chip${known ? "" : " unknown"}${kind === "byte" ? " byte" : ""}`, role: "listitem", tabindex: -1 },
        el("span", { class: "form" }, tokenText(form)), el("small", {}, known ? id : "?"));
      element.dataset.at = `${n}.${i}`;
      const chip = { kind: "chip", form, id, from, to, known, sort: kind, row, element };
      list.append(element);
      row.chips.push(chip);
    });
    if (data.total > data.tokens.length) list.append(el("span", { class: "more" }, fill(words.more, { n: (data.total - data.tokens.length).toLocaleString("en") })));
    else if (before < this.points.length) list.append(this.gap(before, this.points.length));
    const back = data.exact
      ? el("p", { class: "back" }, `\u2713 ${words.exact}`)
      : el("p", { class: "back" }, `${words.inexact} `, el("q", { dir: "auto" }, tokenText(data.decoded)));
    row.element = el("section", { class: "row" }, who, el("div", {}, list, data.exact === null ? "" : back));
    row.element.dataset.row = data.name;
    return row;
  }

  // What a tokenizer throws away between its tokens.
  gap(from, to) {
    const lost = this.points.slice(from, to).join("");
    return el("span", { class: "gap", title: this.data.words.lost }, tokenText(lost));
  }

  // Which parts of the text are one token in the selected row.
  paint() {
    const { words } = this.data;
    for (const row of this.rows) {
      const chosen = row.data.name === this.selected;
      row.element.classList.toggle("selected", chosen);
      row.name.setAttribute("aria-pressed", String(chosen));
      row.name.setAttribute("aria-label", `${words[`row_${row.data.name}`]}: ${words.paint}`);
    }
    const chosen = this.rows.find((row) => row.data.name === this.selected);
    const tokens = chosen ? chosen.chips : [];
    let number = -1;
    let last = null;
    for (const letter of this.letters) {
      const own = tokens.find((token) => overlap(token, letter));
      if (own && own !== last) number += 1;
      last = own || last;
      letter.element.classList.toggle("even", Boolean(own) && number % 2 === 0);
      letter.element.classList.toggle("odd", Boolean(own) && number % 2 === 1);
      letter.element.classList.toggle("opens", Boolean(own) && own.from >= letter.from && own.from < letter.to);
    }
  }

  listen(it) {
    const { element } = it;
    element.onpointerenter = (event) => event.pointerType !== "touch" && this.light(it);
    element.onclick = () => {
      this.pinned = this.pinned === it ? null : it;
      this.light(it);
      if (it.kind === "chip") this.reach(it);
    };
    if (it.kind === "chip") element.onfocus = () => this.light(it);
  }

  reach(chip) {
    this.chips.forEach((it) => (it.element.tabIndex = it === chip ? 0 : -1));
  }

  light(it) {
    this.lit = it;
    const { words } = this.data;
    for (const letter of this.letters) {
      letter.element.classList.toggle("lit", Boolean(it) && (it === letter || (it.kind === "chip" && overlap(it, letter))));
    }
    for (const chip of this.chips) {
      chip.element.classList.toggle("lit", chip === it);
      chip.element.classList.toggle("same", Boolean(it) && chip !== it && overlap(it, chip));
    }
    if (!it) this.say.textContent = words.hint;
    else if (it.kind === "letter") {
      const values = { text: spoken(it.segment), codes: codes(it.segment).join(" "), bytes: new TextEncoder().encode(it.segment).length };
      this.say.textContent = fill(words.say_letter, values);
    } else this.say.textContent = this.sentence(it);
  }

  sentence({ form, id, from, to, known, sort, row }) {
    const { words } = this.data;
    const place = to - from > 1 ? fill(words.places, { from: from + 1, to }) : fill(words.place, { from: from + 1 });
    const number = known ? fill(words.say_id, { id: id.toLocaleString("en") }) : words.say_unknown;
    const kind = sort ? words[`kind_${sort}`] : "";
    return [`${words[`row_${row.data.name}`]}: \u2018${spoken(form)}\u2019`, kind, number, place].filter(Boolean).join(" \u00b7 ");
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      this.pinned = null;
      this.light(null);
      return;
    }
    const at = this.chips.find((it) => it.element === event.target);
    const next = at && this.neighbour(at, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.reach(next);
    next.element.focus();
  }

  neighbour(chip, key) {
    const { chips } = chip.row;
    const n = chips.indexOf(chip);
    if (key === "ArrowRight") return chips[n + 1];
    if (key === "ArrowLeft") return chips[n - 1];
    if (key === "Home") return chips[0];
    if (key === "End") return chips.at(-1);
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (!by) return undefined;
    let row = this.rows.indexOf(chip.row) + by;
    while (this.rows[row] && !this.rows[row].chips.length) row += by;
    return this.rows[row]?.chips.find((it) => overlap(it, chip)) || this.rows[row]?.chips[0];
  }
}

const known = new WeakMap();

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".cuts");
  if (!root || !data) return undefined;
  let cuts = known.get(root);
  if (!cuts) {
    cuts = new Cuts(root);
    known.set(root, cuts);
  }
  cuts.update(data);
  return () => known.delete(root);
}
