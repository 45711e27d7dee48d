// The chosen cell recomputed: q · k dimension by dimension, ÷ √d, mask, softmax, weighted sum of v.

const NAMED = 20; // keys whose bars still have room for their names
const MOST = 32; // dimensions shown one by one; of more, those with the largest products

class Arithmetic {
  constructor(words, pin) {
    this.words = words;
    this.products = new Dimensions("product");
    this.values = new Dimensions("value");
    this.flow = el("div", { class: "flow" });
    this.bars = el("div", { class: "bars" });
    this.heads = { product: el("h4"), softmax: el("h4"), value: el("h4") };
    this.rest = el("p", { class: "rest" });
    this.restValue = el("p", { class: "rest" });
    this.title = el("div", { class: "title" });
    this.pin = el("button", { type: "button", class: "pin-button", onclick: pin });
    this.element = el("div", { class: "arithmetic" },
      el("div", { class: "top" }, this.title, this.pin),
      this.heads.product, this.products.element, this.rest, this.flow,
      this.heads.softmax, this.bars, this.heads.value, this.values.element, this.restValue);
  }

  update(data) {
    this.data = data;
    const { symbols } = data;
    const count = Math.min(data.d, MOST);
    this.products.build(count, ["query", "key", "product"]);
    this.values.build(count, ["value", "part", "output"]);
    this.text = {};
    // The numbers that change are text nodes of their own; everything around them stays.
    const node = (name) => (this.text[name] = document.createTextNode(""));
    const marked = (name, key, role) =>
      el("span", { class: `symbol ${role}` }, el("i", {}, name), el("sub", {}, node(key)));
    const q = (key) => marked(symbols.query, key, "query");
    const k = (key) => marked(symbols.key, key, "key");
    const number = (name, role = "") => el("b", { class: `number ${role}`, "data-number": name }, node(name));
    const token = (name, role) => el("span", { class: `word ${role}` }, node(name));
    this.title.replaceChildren(q("i0"), token("query", "query"), " → ", k("j0"), token("key", "key"));
    this.heads.product.replaceChildren(q("i1"), " · ", k("j1"), el("small", {}, this.words.products));
    this.flow.replaceChildren(...this.flowParts(q, k, number));
    this.heads.softmax.replaceChildren(el("small", {}, this.words.softmax), el("small", { class: "sum" }, this.words.adds_up));
    const index = (...parts) => el("sub", {}, ...parts);
    const letter = (name) => el("i", {}, name);
    this.heads.value.replaceChildren(
      el("span", {}, marked(symbols.output, "i4", "output"), " = ",
        el("span", { class: "symbol" }, "\u03a3", index(letter("j"))), " ",
        el("span", { class: "symbol" }, letter("a"), index(node("i5"), letter("j"))), " ",
        el("span", { class: "symbol value" }, letter(symbols.value), index(letter("j")))),
      el("small", {}, this.words.values));
    this.bars.replaceChildren();
    const named = data.keys.length <= NAMED;
    this.bars.classList.toggle("plain", !named);
    this.columns = data.keys.map((token, j) => {
      const fill = el("span");
      const above = document.createTextNode("");
      const bar = el("div", { class: "bar" }, el("span", {}, above), el("div", { class: "column" }, fill),
        el("span", { class: "below" }, named ? spoken(token) : ""));
      bar.dataset.column = j;
      this.bars.append(bar);
      return { bar, fill, above };
    });
    this.shown = null;
  }

  // q · k = sum  ÷ √d = scaled  mask  softmax = weight
  flowParts(q, k, number) {
    const { data, words } = this;
    const step = (label, ...parts) => el("div", { class: "step" }, el("small", {}, label), el("span", {}, ...parts));
    const parts = [step(words.sum, q("i2"), " · ", k("j2"), " = ", number("dot"))];
    const divisor = data.scaled ? [` ÷ √${data.d}`] : [];
    if (data.temperature !== 1) divisor.push(` ÷ ${data.temperature}`);
    parts.push(step(data.scaled ? words.scale : words.unscaled, ...(divisor.length ? divisor : [words.nothing]), " = ", number("scaled")));
    parts.push(data.causal ? step(words.mask, "+ ", number("mask"), " = ", number("score")) : step(words.unmasked, number("score")));
    parts.push(step(words.weight, el("span", { class: "exp" }, "e", el("sup", {}, number("power"))), " / ", number("total"), " = ", number("weight", "strong")));
    return parts;
  }

  show(view) {
    const { data, text } = this;
    const { row: i, column: j } = view;
    const columns = data.keys.length;
    const at = i * columns + j;
    const shut = closed(data, i, j);
    const scaled = data.dots[at] / data.divisor;
    const set = (name, value) => {
      if (text[name].data !== value) text[name].data = value;
    };
    for (const n of [0, 1, 2]) {
      set(`i${n}`, String(i + 1));
      set(`j${n}`, String(j + 1));
    }
    set("i4", String(i + 1));
    set("i5", String(i + 1));
    set("query", spoken(data.queries[i]));
    set("key", spoken(data.keys[j]));
    set("dot", shown(data.dots[at]));
    set("scaled", shown(scaled));
    const score = shut ? "\u2212\u221e" : shown(scaled);
    set("score", score);
    if (data.causal) set("mask", shut ? "(\u2212\u221e)" : "0");
    set("power", shut ? "\u2212\u221e" : shown(scaled, 2));
    set("total", large(this.total(i)));
    set("weight", shown(data.weights[at]));
    this.element.classList.toggle("shut", shut);
    this.productsOf(i, j);
    this.valuesOf(i, j, data.weights[at]);
    this.barsOf(i, j);
  }

  // Σ_j e^score over the keys that are open to query i.
  total(i) {
    if (this.shown === i) return this.sum;
    const { data } = this;
    this.sum = 0;
    for (let j = 0; j < data.keys.length; j++) {
      if (!closed(data, i, j)) this.sum += Math.exp(data.dots[i * data.keys.length + j] / data.divisor);
    }
    return this.sum;
  }

  productsOf(i, j) {
    const { data } = this;
    const { d, q, k } = data;
    const product = (n) => q[i * d + n] * k[j * d + n];
    const order = largest(d, product);
    let most = 0;
    for (const n of order) most = Math.max(most, Math.abs(product(n)));
    this.products.show(order, (n) => [q[i * d + n], k[j * d + n], product(n)], most);
    this.rest.hidden = d <= MOST;
    if (d > MOST) {
      const others = data.dots[i * data.keys.length + j] - order.reduce((sum, n) => sum + product(n), 0);
      this.rest.textContent = fill(this.words.rest, { count: d - MOST, sum: shown(others) });
    }
  }

  valuesOf(i, j, weight) {
    const { data } = this;
    const { d, v, z } = data;
    const order = largest(d, (n) => v[j * d + n] * weight);
    let most = 0;
    for (let n = 0; n < d; n++) most = Math.max(most, Math.abs(z[i * d + n]));
    this.values.show(order, (n) => [v[j * d + n], weight * v[j * d + n], z[i * d + n]], most);
    this.restValue.hidden = d <= MOST;
    this.restValue.textContent = d > MOST ? fill(this.words.rest_values, { count: d - MOST }) : "";
  }

  barsOf(i, j) {
    const { data, columns } = this;
    if (this.shown !== i) {
      const at = i * columns.length;
      const named = columns.length <= NAMED;
      columns.forEach(({ fill, above }, n) => {
        const weight = data.weights[at + n];
        fill.style.transform = `scaleY(${weight})`;
        if (named) above.data = weight >= 0.005 ? shown(weight, 2).replace(/^0/, "") : "";
      });
    }
    if (this.lit !== undefined) columns[this.lit]?.bar.classList.remove("lit");
    columns[j].bar.classList.add("lit");
    this.lit = j;
    this.shown = i;
  }
}

// The dimensions to show: all, or of many the MOST with the largest values.
function largest(d, value) {
  const all = Array.from({ length: d }, (_, n) => n);
  if (d <= MOST) return all;
  return all.sort((a, b) => Math.abs(value(b)) - Math.abs(value(a))).slice(0, MOST).sort((a, b) => a - b);
}

function large(value) {
  return value < 1e5 ? shown(value, value < 100 ? 4 : 1) : value.toExponential(2).replace("e+", "e");
}

// Small columns of three numbers, one column a dimension.
class Dimensions {
  constructor(name) {
    this.element = el("div", { class: `dimensions ${name}` });
    this.cells = [];
  }

  build(count, roles) {
    if (this.cells.length === count) return;
    this.cells = Array.from({ length: count }, () => {
      const index = document.createTextNode("");
      const numbers = roles.map(() => document.createTextNode(""));
      const element = el("div", { class: "dimension" }, el("small", {}, index),
        ...roles.map((role, n) => el("span", { class: role }, numbers[n])));
      return { element, index, numbers, last: element.lastChild };
    });
    this.element.replaceChildren(...this.cells.map((cell) => cell.element));
  }

  // The third number's ground is the deeper the larger it is: of ``most`` it is full.
  show(order, values, most) {
    order.forEach((n, at) => {
      const cell = this.cells[at];
      const index = String(n + 1);
      if (cell.index.data !== index) cell.index.data = index;
      const three = values(n);
      three.forEach((value, m) => (cell.numbers[m].data = shown(value, 3)));
      const share = most ? three[2] / most : 0;
      cell.last.style.setProperty("--share", Math.abs(share).toFixed(2));
      cell.last.classList.toggle("below", share < 0);
    });
  }
}
