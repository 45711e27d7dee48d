// Applying: one word from its characters to its tokens by the merges that were learned.

class Ladders {
  constructor(root) {
    this.root = root;
  }

  update(data) {
    const same = this.data && this.data.words.join("\n") === data.words.join("\n");
    this.data = data;
    if (!same) this.n = clamp((data.place ?? this.longest(data) + 1) - 1, 0, data.words.length - 1);
    dress(this.root, data.palette);
    const focused = this.buttons?.indexOf(this.root.getRootNode().activeElement) ?? -1;
    this.buttons = data.words.map((word, n) => el("button", { type: "button", onclick: () => this.go(n) }, tokenText(word)));
    this.steps = el("ol", { class: "ladder" });
    this.said = el("p", { class: "quiet", "aria-live": "polite" });
    this.root.replaceChildren(el("div", { class: "choice", role: "group", "aria-label": data.labels.which }, ...this.buttons), this.steps, this.said);
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", data.alternative);
    if (focused >= 0) this.buttons[focused]?.focus();
    this.show();
  }

  // The word that takes the most merges says most.
  longest({ steps }) {
    return steps.reduce((best, each, n) => (each.length > steps[best].length ? n : best), 0);
  }

  go(n) {
    this.n = n;
    this.show();
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.send("place", n + 1), 700);
  }

  show() {
    const { data, n } = this;
    const { labels } = data;
    this.root.dataset.word = n + 1;
    this.buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(i === n)));
    const steps = data.steps[n];
    this.steps.replaceChildren(...steps.map(([rank, left, right, symbols], i) => {
      const name = rank === null ? labels.characters : fill(labels.rank, { rank: rank.toLocaleString("en") });
      const forms = symbols.map((it) => chip(it, `${rank !== null && it === left + right ? "new" : ""}${/^<0x..>$/.test(it) ? " byte" : ""}`));
      return el("li", { class: i === steps.length - 1 ? "last" : "" }, el("span", { class: "rank" }, name), el("span", { class: "word" }, ...forms));
    }));
    const end = steps.at(-1)[3].length;
    this.said.textContent = fill(end === 1 ? labels.one_token : labels.many_tokens, {
      merges: steps.length - 1, tokens: end, learned: data.learned.toLocaleString("en"),
    });
  }
}
