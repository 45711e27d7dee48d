// What happens at one step: reading, handing over, or choosing a word.

class StepPanel {
  constructor(data, colour) {
    this.data = data;
    this.colour = colour;
    this.element = el("section", { class: "panel", "aria-label": data.words.panel });
  }

  show(phase, n) {
    const parts = { read: () => this.reads(n), context: () => this.hands(), write: () => this.writes(n) };
    this.element.replaceChildren(...parts[phase]());
  }

  reads(j) {
    const { words, units, embedded, tokens } = this.data;
    const count = j + 1;
    return [
      el("h4", {}, state("h", count), el("span", {}, fill(words.reads, { token: spoken(tokens[j]) }))),
      el("p", { class: "equation" }, state("h", count), " = GRU( ", symbol("E"), "[", symbol("x", String(count), "input"), "], ", state("h", j), " )"),
      el("p", { class: "tiles" }, tile(this.data.rowOf("h", j), this.colour, "large"),
        el("span", {}, fill(words.has_read, { count, all: tokens.length, units }))),
      el("p", { class: "quiet" }, fill(words.came_in, { count, embedded, all: (count * embedded).toLocaleString() })),
    ];
  }

  hands() {
    const { words, units, embedded, tokens, target } = this.data;
    const count = tokens.length;
    return [
      el("h4", {}, state("c"), el("span", {}, words.context)),
      el("p", { class: "equation" }, state("c"), " = ", state("h", count)),
      el("p", { class: "tiles" }, tile(this.data.rowOf("h", count - 1), this.colour, "large"),
        el("span", {}, fill(words.all_there_is, { count, units, words: target.length }))),
      el("p", { class: "quiet" }, fill(words.came_in, { count, embedded, all: (count * embedded).toLocaleString() }), " ",
        fill(words.a_token, { per: shown(units / count, 1), units, count })),
    ];
  }

  writes(t) {
    const { words, target, guesses, vocabulary } = this.data;
    const step = String(t + 1);
    const list = el("ol", { class: "guesses" });
    for (const [token, probability] of guesses[t]) {
      const row = el("li", {},
        el("span", { class: "bar", style: { width: `${probability * 100}%` } }),
        el("span", { class: token === "<end>" ? "word end" : "word" }, this.data.word(token)),
        el("span", { class: "share" }, percent(probability)));
      if (token === target[t]) row.classList.add("chosen");
      list.append(row);
    }
    const rest = 1 - guesses[t].reduce((sum, [, probability]) => sum + probability, 0);
    const o = symbol("o", step);
    return [
      el("h4", {}, state("s", step), el("span", {}, words.writes), this.data.word(target[t])),
      el("p", { class: "equation" }, state("s", step), " = GRU( ", symbol("E"), "[", symbol("y", String(t)), "], ", state("s", t), " )"),
      el("p", { class: "equation" }, o, " = tanh( ", symbol("W", "c"), " [", state("s", step), " ; ", el("b", {}, state("c")), "] )"),
      el("p", { class: "equation" }, symbol("p", step), " = softmax( ", symbol("E"), " ", o.cloneNode(true), " + ", symbol("b", "y"), " )"),
      el("h5", {}, words.candidates),
      list,
      el("p", { class: "quiet" }, fill(words.others, { count: (vocabulary - guesses[t].length).toLocaleString(), share: percent(Math.max(0, rest)) })),
    ];
  }
}
