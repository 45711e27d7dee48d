// Pinned cells side by side: the same four numbers of each.

class Pins {
  constructor(words, on) {
    this.words = words;
    this.on = on;
    this.element = el("div", { class: "pins" });
  }

  show(data, pins) {
    const { words } = this;
    if (!pins.length) {
      this.element.replaceChildren(el("p", { class: "hint" }, words.hint));
      return;
    }
    const columns = data.keys.length;
    const head = el("tr", {}, ...["query", "key"].map((role) => el("th", { class: role, scope: "col" }, words[role])),
      el("th", { scope: "col" }, symbolOf(data.symbols.query, "query"), " · ", symbolOf(data.symbols.key, "key")),
      el("th", { scope: "col" }, words.score), el("th", { scope: "col" }, words.weight_short), el("th"));
    const rows = pins.map(([i, j]) => {
      const at = i * columns + j;
      const shut = closed(data, i, j);
      const show = el("button", { type: "button", class: "word", onclick: () => this.on.take({ row: i, column: j, whole: "" }) },
        `${i + 1} `, tokenText(data.queries[i]));
      const away = el("button", { type: "button", class: "away", "aria-label": words.unpin, onclick: () => this.on.pin(i, j) }, "\u00d7");
      return el("tr", {},
        el("td", { class: "query" }, show),
        el("td", { class: "key" }, `${j + 1} `, tokenText(data.keys[j])),
        el("td", {}, shown(data.dots[at])),
        el("td", {}, shut ? "\u2212\u221e" : shown(data.dots[at] / data.divisor)),
        el("td", { class: "strong" }, shown(data.weights[at])),
        el("td", {}, away));
    });
    this.element.replaceChildren(el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows)));
  }
}

function symbolOf(name, role) {
  return el("span", { class: `symbol ${role}` }, el("i", {}, name));
}
