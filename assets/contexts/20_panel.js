// Beside the picture: what the chosen step asked, what its context is made of, the word and its
// runners-up; where attention was moved, the likeliest words before and after.

const LARGEST = 4;

class Panel {
  constructor(words) {
    this.words = words;
    this.element = el("section", { class: "panel", "aria-label": words.panel });
  }

  show(data, t) {
    this.element.replaceChildren(...(data.mode === "move" ? this.moved(data, t) : this.made(data, t)));
  }

  title(data, t) {
    return el("div", { class: "title" },
      el("span", {}, el("span", { class: "symbol" }, el("i", {}, "t")), ` = ${t + 1}`),
      el("span", { class: "chip lit" }, wordOf(data.target[t], this.words)));
  }

  made(data, t) {
    const { words } = this;
    const before = t ? data.target[t - 1] : "<end>";
    const asked = el("p", { class: "from" }, symbol("s", t + 1, "query"), " = GRU(", symbol("y", t), ", ", symbol("s", t, "query"), ")",
      el("small", {}, symbol("y", t), " = ", t ? wordOf(before, words) : words.begin));
    const list = el("ul", { class: "parts" });
    const count = data.source.length;
    const weights = Array.from(data.weights.subarray(t * count, (t + 1) * count));
    const order = weights.map((_, j) => j).sort((a, b) => weights[b] - weights[a]);
    const shownOnes = order.slice(0, LARGEST).sort((a, b) => a - b);
    for (const j of shownOnes) list.append(this.part(j, weights[j], data));
    const rest = order.slice(LARGEST);
    if (rest.length) {
      const sum = rest.reduce((total, j) => total + weights[j], 0);
      list.append(el("li", { class: "rest" }, el("span", {}, fill(words.others, { count: rest.length })),
        el("span", { class: "number" }, shown(sum, 3))));
    }
    return [
      this.title(data, t),
      el("h4", {}, words.asks), asked,
      el("h4", {}, words.sum, " ", symbol("c", t + 1, "value"), " = ",
        el("span", { class: "symbol" }, "\u03a3", el("sub", {}, el("i", {}, "j"))), " ", symbol("a", `${t + 1}j`), " ", symbol("h", "j", "value")),
      list,
      el("h4", {}, words.chooses, " ", el("span", { class: "small" }, "softmax(", el("i", {}, "E"), " tanh(", symbol("W", "c"), "[", symbol("s", t + 1, "query"), "; ",
        symbol("c", t + 1, "value"), "]) + ", symbol("b", "y"), ")")),
      guessList(data.guesses[t], data.target[t], words),
    ];
  }

  part(j, weight, data) {
    return el("li", {},
      el("span", { class: "bar", style: { width: `${100 * weight}%` } }),
      el("span", {}, shown(weight, 3), " \u00d7 ", symbol("h", j + 1, "value"), " ", el("span", { class: "word key" }, tokenText(data.source[j]))),
    );
  }

  moved(data, t) {
    const { words } = this;
    const [trained, changed] = data.rows;
    const place = new Map(data.moves).get(t);
    const note = place === undefined ? words.unmoved : fill(words.moved_to, { token: spoken(data.source[place]), position: place + 1 });
    const list = (name, row) => el("div", {}, el("h4", {}, name),
      t < row.target.length ? guessList(row.guesses[t], row.target[t], words) : el("p", { class: "hint" }, words.over));
    const parts = [this.title(data, t), el("p", { class: "note" }, note),
      el("div", { class: "two" }, list(words.trained, trained), list(words.moved, changed))];
    const parted = data.target.findIndex((token, n) => token !== trained.target[n]);
    if (parted >= 0 && parted < t) parts.push(el("p", { class: "hint" }, fill(words.other_words, { step: parted + 1 })));
    return parts;
  }
}

// The likeliest words of a step, bars as long as their probabilities; the chosen one is framed.
function guessList(guesses, chosen, words) {
  const list = el("ol", { class: "guesses" });
  for (const [token, probability] of guesses) {
    const row = el("li", { title: `${named(token, words)} ${percent(probability)}` },
      el("span", { class: "bar", style: { width: `${100 * probability}%` } }),
      el("span", { class: "word" }, wordOf(token, words)),
      el("span", { class: "share" }, percent(probability)));
    if (token === chosen) row.classList.add("hit");
    list.append(row);
  }
  return list;
}

// Translations under each other, token under token; where one parts from the first it is marked.
function compared(rows, words) {
  const first = rows[0]?.target ?? [];
  return el("div", { class: "rows" }, ...rows.map((row, n) => {
    const parted = n ? row.target.findIndex((token, t) => token !== first[t]) : -1;
    const chips = row.target.map((token, t) => {
      const chip = el("li", {}, el("span", { class: "chip" }, wordOf(token, words)), el("small", {}, percent(row.probabilities[t])));
      if (n && token !== first[t] && parted >= 0) chip.classList.add("other");
      return chip;
    });
    return el("div", { class: "line" }, el("h4", {}, row.name), el("ol", {}, ...chips));
  }));
}
