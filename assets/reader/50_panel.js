// The arithmetic of one cell: three terms, their sum, tanh, and the value in the heatmap.

class Panel {
  constructor(words) {
    this.words = words;
    this.title = el("div", { class: "title" });
    this.value = el("div", { class: "value" });
    this.swatch = el("span", { class: "swatch" });
    this.sum = el("div", { class: "sum" });
    this.curve = new Curve(words);
    this.made = el("div", { class: "made" });
    this.next = el("div", { class: "expects" });
    this.element = el(
      "section",
      { class: "panel", "aria-label": words.arithmetic },
      this.title,
      el("div", { class: "reading" }, this.value, this.swatch),
      this.sum,
      this.curve.element,
      this.made,
      this.next,
    );
  }

  show(data, view) {
    const { words } = this;
    const { step: t, unit: i } = view;
    const at = t * data.units + i;
    const value = data.hidden[at];
    const terms = [data.fromInput[at], data.fromHidden[at], data.bias[i]];
    const total = terms[0] + terms[1] + terms[2];
    const [now, before, unit] = [String(t + 1), String(t), String(i + 1)];
    const indexed = (mark) => el("span", {}, mark, el("span", { class: "index" }, `[${unit}]`));

    this.title.replaceChildren(
      el("span", { class: "place" }, fill(words.place, { unit, step: now })),
      el("span", { class: "chip lit" }, tokenText(data.tokens[t])),
    );
    this.value.replaceChildren(
      indexed(symbol("h", now, "hidden")),
      el("span", { class: "equals" }, " = "),
      el("output", { class: "number" }, shown(value)),
    );
    this.swatch.style.background = `rgb(${colourScale(data.palette.diverging)(value).slice(0, 3).join(",")})`;

    const widest = Math.max(0.5, ...terms.map(Math.abs), Math.abs(total));
    const row = (label, number, kind, text) => {
      const start = 50 + Math.min(0, number / widest) * 50;
      const bar = el("span", { class: "bar", style: { left: `${start}%`, width: `${(Math.abs(number) / widest) * 50}%` } });
      bar.classList.toggle("negative", number < 0);
      return el(
        "div",
        { class: `term ${kind}` },
        el("span", { class: "label" }, label),
        el("span", { class: "beam" }, bar),
        el("span", { class: "number" }, text),
      );
    };
    const product = (weights, index, name, step, role) =>
      el("span", {}, indexed(symbol("W", index, "weight")), "\u2009·\u2009", symbol(name, step, role));
    const sign = equals(terms, total);
    this.sum.replaceChildren(
      row(product("W", "xh", "x", now, "input"), terms[0], "input", signed(terms[0])),
      row(product("W", "hh", "h", before, "hidden"), terms[1], "hidden", signed(terms[1])),
      row(indexed(symbol("b")), terms[2], "bias", signed(terms[2])),
      row(el("span", {}, indexed(symbol("a", now)), ` ${sign}`), total, "total", signed(total)),
      el(
        "div",
        { class: "term result" },
        el("span", { class: "label" }, "tanh(", indexed(symbol("a", now)), ") ="),
        el("span", { class: "number" }, signed(value)),
      ),
    );
    if (sign !== "=") this.sum.append(el("p", { class: "note" }, words.rounding));
    this.curve.show(total, value);
    this.contributions(data, view, terms, total);
    this.expects(data, t);
  }

  // The largest products are known for the chosen unit; another unit has to be chosen first.
  contributions(data, view, terms) {
    const { words } = this;
    if (view.unit !== data.unit) {
      this.made.replaceChildren(el("p", { class: "hint" }, fill(words.choose, { unit: view.unit + 1 })));
      return;
    }
    const parts = data.parts[view.step];
    const list = el("ul");
    let rest = terms[0] + terms[1];
    for (const [source, index, weight, value, product] of parts) {
      rest -= product;
      const [pattern, vector] = source === "x"
        ? [words.from_dimension, symbol("x", view.step + 1, "input")]
        : [words.from_unit, symbol("h", view.step, "hidden")];
      const [start, end] = fill(pattern, { index: index + 1 }).split("{vector}");
      const exact = Number(shown(weight, 3).replace("\u2212", "-")) * Number(shown(value, 3).replace("\u2212", "-"));
      const sign = shown(exact, 3) === shown(product, 3) ? "=" : "\u2248";
      list.append(
        el(
          "li",
          { class: source === "x" ? "input" : "hidden" },
          el("span", { class: "from" }, start, vector, end),
          el("span", { class: "number" }, `${shown(weight, 3)} × ${shown(value, 3)} ${sign} `,
            el("b", {}, signed(product, 3))),
        ),
      );
    }
    const count = data.inputs + (view.step ? data.units : 0) - parts.length;
    list.append(
      el("li", { class: "rest" }, el("span", { class: "from" }, fill(words.rest, { count })),
        el("span", { class: "number" }, el("b", {}, signed(rest, 3)))),
    );
    this.made.replaceChildren(el("h4", {}, words.largest), list);
  }

  expects(data, t) {
    const list = el("ol", { class: "guesses large" });
    for (const [token, probability] of data.guesses[t]) {
      list.append(guess(token, probability, data.tokens[t + 1], this.words));
    }
    const step = String(t + 1);
    this.next.replaceChildren(
      el("h4", {}, this.words.expects, " ", symbol("y\u0302", step), " = softmax(", symbol("W", "hy", "weight"), " ",
        symbol("h", step, "hidden"), " + ", symbol("b", "y"), ")"),
      list,
    );
  }
}

// tanh from −3 to 3, with the point a → h on it; what lies beyond is drawn at the edge.
class Curve {
  constructor(words) {
    this.guide = svg("path", { class: "guide" });
    this.point = svg("circle", { class: "point", r: 6 });
    this.caption = svg("text", { class: "caption", "text-anchor": "middle", y: 116 });
    const points = Array.from({ length: 61 }, (_, k) => (k - 30) / 10);
    const path = points.map((a, k) => `${k ? "L" : "M"}${this.x(a)} ${this.y(Math.tanh(a))}`).join("");
    const label = (x, y, text, anchor) => {
      const node = svg("text", { x, y, "text-anchor": anchor });
      node.textContent = text;
      return node;
    };
    this.element = svg(
      "svg",
      { class: "curve", viewBox: "0 0 320 120", role: "img", "aria-label": words.curve },
      svg("path", { class: "axis", d: `M20 55H300M160 8V102` }),
      svg("path", { class: "limit", d: `M20 ${this.y(1)}H300M20 ${this.y(-1)}H300` }),
      label(304, this.y(1) + 5, "1", "start"),
      label(304, this.y(-1) + 5, "\u22121", "start"),
      svg("path", { class: "tanh", d: path }),
      this.guide,
      this.point,
      this.caption,
    );
  }

  x(a) {
    return 160 + clamp(a, -3, 3) * 46;
  }

  y(h) {
    return 55 - h * 42;
  }

  show(a, h) {
    const [x, y] = [this.x(a), this.y(h)];
    this.guide.setAttribute("d", `M${x} 55V${y}H160`);
    this.point.setAttribute("cx", x);
    this.point.setAttribute("cy", y);
    this.caption.setAttribute("x", clamp(x, 60, 260));
    const edge = a > 3 ? " \u2192" : a < -3 ? " \u2190" : "";
    this.caption.textContent = `a = ${shown(a, 2)}${edge}`;
  }
}
