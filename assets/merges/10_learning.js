// Learning: the text's words after the first k merges, and the pairs the next one is chosen from.

const joined = (symbols, [left, right]) => {
  const result = [];
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === left && symbols[i + 1] === right) {
      result.push(left + right);
      i += 1;
    } else result.push(symbols[i]);
  }
  return result;
};

const chip = (form, extra = "") => el("span", { class: `chip ${extra}` }, tokenText(form));

class Learning {
  constructor(root) {
    this.root = root;
  }

  update(data) {
    const text = data.words.join("");
    const same = this.data && this.text === text && this.data.merges.length === data.merges.length;
    this.text = text;
    this.data = data;
    const { labels, merges } = data;
    const most = merges.length;
    if (!same) this.k = clamp(data.place ?? Math.min(most, 8), 0, most);
    dress(this.root, data.palette);
    const at = this.root.getRootNode().activeElement?.dataset?.act;
    const button = (act, mark, label, action) => {
      const made = el("button", { type: "button", "aria-label": label, title: label, onclick: action }, mark);
      made.dataset.act = act;
      return made;
    };
    this.slider = el("input", { type: "range", min: 0, max: most, step: 1, "aria-label": labels.slider });
    this.slider.dataset.act = "slider";
    this.slider.oninput = () => this.go(Number(this.slider.value), true);
    this.playing = button("play", "\u25b6", labels.play, () => (this.timer ? this.stop() : this.play()));
    this.where = el("output", { class: "where" });
    const bar = el("div", { class: "bar" },
      button("back", "\u2190", labels.back, () => this.go(this.k - 1, true)), this.playing,
      button("on", "\u2192", labels.forward, () => this.go(this.k + 1, true)), this.slider, this.where);
    this.rule = el("p", { class: "rule", "aria-live": "polite" });
    this.wordsHere = el("div", { class: "words" });
    this.pairs = el("div", { class: "pairs" });
    this.entries = el("div", { class: "entries" });
    this.sizes = el("p", { class: "sizes" });
    this.root.replaceChildren(bar, this.rule,
      el("div", { class: "two" },
        el("section", {}, el("h3", {}, labels.text_now), this.wordsHere, this.sizes),
        el("section", {}, el("h3", {}, labels.candidates), this.pairs)),
      el("section", {}, el("h3", {}, labels.vocabulary_now), this.entries));
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", data.alternative);
    this.root.querySelector(`[data-act="${at}"]`)?.focus();
    this.show();
  }

  play() {
    if (this.k >= this.data.merges.length) this.go(0);
    this.timer = setInterval(() => {
      this.go(this.k + 1);
      if (this.k >= this.data.merges.length) this.stop();
    }, 900);
    this.show();
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
    this.show();
    this.keep();
  }

  keep() {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.send("place", this.k), 700);
  }

  go(k, byHand = false) {
    if (byHand && this.timer) this.stop();
    this.k = clamp(k, 0, this.data.merges.length);
    this.show();
    if (byHand) this.keep();
  }

  show() {
    const { data, k } = this;
    const { labels, merges } = data;
    this.root.dataset.merge = k;
    this.slider.value = k;
    this.slider.setAttribute("aria-valuetext", fill(labels.at, { k, most: merges.length }));
    this.where.textContent = fill(labels.at, { k, most: merges.length });
    this.playing.textContent = this.timer ? "\u275a\u275a" : "\u25b6";
    const last = k ? merges[k - 1] : null;
    const made = last && last[0] + last[1];
    if (last) {
      this.rule.replaceChildren(el("b", {}, fill(labels.merge, { k })), chip(last[0]), " + ", chip(last[1]), " \u2192 ", chip(made, "new"),
        el("span", { class: "quiet" }, fill(last[2] === 1 ? labels.once : labels.times, { n: last[2] })));
    } else this.rule.replaceChildren(el("b", {}, labels.none));
    this.wordsHere.replaceChildren(...data.words.map((word, n) => {
      const symbols = merges.slice(0, k).reduce(joined, [...word]);
      const whole = el("span", { class: "word" }, ...symbols.map((it) => chip(it, it === made ? "new" : "")));
      if (data.counts[n] > 1) whole.append(el("small", {}, `\u00d7${data.counts[n]}`));
      return whole;
    }));
    if (data.different > data.words.length) this.wordsHere.append(el("span", { class: "quiet" }, fill(labels.more_words, { n: data.different - data.words.length })));
    this.sizes.textContent = fill(labels.sizes, {
      tokens: data.tokens[k], first: data.tokens[0], entries: data.vocabulary[k], alphabet: data.vocabulary[0],
    });
    this.candidates();
    const added = merges.slice(0, k).map(([left, right]) => left + right);
    this.entries.replaceChildren(...data.alphabet.map((it) => chip(it, "letter")), ...added.map((it, n) => chip(it, n === k - 1 ? "new" : "")));
  }

  candidates() {
    const { data, k } = this;
    const rivals = data.rivals[k];
    if (!rivals) {
      this.pairs.replaceChildren(el("p", { class: "quiet" }, data.finished ? data.labels.finished : data.labels.enough));
      return;
    }
    const most = rivals[0][2];
    this.pairs.replaceChildren(...rivals.map(([left, right, count], n) => el("div", { class: n ? "pair" : "pair best" },
      el("span", { class: "both" }, chip(left), chip(right)),
      el("span", { class: "track" }, el("i", { style: { width: `${100 * count / most}%` } })),
      el("b", {}, count))));
    if (most === 1) this.pairs.append(el("p", { class: "quiet" }, data.labels.by_heart));
  }
}
