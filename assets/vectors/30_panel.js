// The two roads to a·b, number by number, and what its sign says.

class Panel {
  constructor(words, actions) {
    this.words = words;
    this.numbers = {};
    const number = (name, role = "") => (this.numbers[name] = el("output", { class: `number ${role}`, "data-name": name }));
    const sign = (text) => el("span", { class: "sign" }, text);
    const term = (...parts) => el("span", { class: "term" }, ...parts);
    const relation = (name) => (this.numbers[name] = el("span", { class: "sign", "data-name": name }));
    const a = (index) => symbol("a", index, "query");
    const b = (index) => symbol("b", index, "key");
    const size = (mark) => el("span", { class: "norm" }, "|", mark, "|");
    const product = (axis, n) => el(
      "tr", {},
      el("th", { scope: "row" }, words[axis]),
      el("td", {}, a(n), sign(" = "), number(`a${n}`, "query")),
      el("td", {}, sign("× "), b(n), sign(" = "), number(`b${n}`, "key")),
      el("td", { class: "equals" }, relation(`is${n}`), number(`p${n}`)),
    );
    this.sums = el(
      "section", { class: "road" },
      el("h4", {}, words.road_sum),
      el(
        "table", {},
        el("tbody", {}, product("across", "1"), product("up", "2")),
        el("tfoot", {}, el(
          "tr", {},
          el("th", { scope: "row", colspan: "3" }, el("span", { class: "norm" }, a(), " · ", b(), sign(" = "), a("1"), b("1"), sign(" + "), a("2"), b("2"))),
          el("td", { class: "equals" }, relation("isSum"), number("sum", "total")),
        )),
      ),
    );
    this.sizes = el(
      "section", { class: "road" },
      el("h4", {}, words.road_size),
      el(
        "p", { class: "factors" },
        term(size(a()), sign(" = "), number("long", "query")),
        term(sign("× "), size(b()), sign(" = "), number("wide", "key")),
        term(sign("× "), el("span", { class: "norm" }, "cos θ"), sign(" = "), number("cosine")),
      ),
      el(
        "p", { class: "result" },
        el("span", { class: "norm" }, size(a()), " ", size(b()), " cos θ"),
        el("span", { class: "equals" }, relation("isSize"), number("size", "total")),
      ),
      this.dial(number),
    );
    const [first, second] = words.road_shadow.split("{shadow}");
    this.onto = el("span", { class: "onto" });
    this.shade = el(
      "section", { class: "road shade" },
      el("h4", {}, first, this.onto, second),
      el(
        "p", { class: "factors" },
        term((this.ground = el("span", {})), sign(" = "), number("ground")),
        term(sign("× "), words.shadow, sign(" = "), number("shadow")),
        el("span", { class: "equals" }, relation("isShade"), number("shade", "total")),
      ),
    );
    this.swap = el("button", { type: "button", class: "swap" }, words.swap);
    this.swap.onclick = actions.swap;
    this.shade.append(this.swap);
    this.full = el("p", { class: "full" });
    this.verdict = el("p", {});
    this.outcome = el("div", { class: "verdict" }, this.verdict, this.full);
    this.element = el("div", { class: "panel" }, this.sums, this.sizes, this.shade, this.outcome);
  }

  // Where cos θ lies between opposite, at right angles and the same direction.
  dial(number) {
    this.needle = el("span", { class: "needle" });
    const { words } = this;
    return el(
      "div", { class: "dial" },
      el("div", { class: "ramp" }, el("span", { class: "zero" }), this.needle),
      el("div", { class: "ends" },
        el("span", {}, "\u22121 ", words.opposite), el("span", {}, "0 ", words.square), el("span", {}, "1 ", words.same)),
      el("p", { class: "angle" }, el("span", { class: "norm" }, "θ"), " = ", number("angle"), "°"),
    );
  }

  show({ seen, a, b, onto, digits, full }) {
    const { numbers, words } = this;
    const write = (name, value, places = digits) => (numbers[name].textContent = shown(value, places));
    write("a1", a.x), write("a2", a.y), write("b1", b.x), write("b2", b.y);
    write("p1", seen.products[0]), write("p2", seen.products[1]), write("sum", seen.sum);
    write("long", seen.long), write("wide", seen.wide), write("size", seen.size);
    write("cosine", seen.cosine, 3), write("angle", seen.angle / TURN, 1);
    numbers.is1.textContent = multiplies([a.x, b.x], seen.products[0], digits);
    numbers.is2.textContent = multiplies([a.y, b.y], seen.products[1], digits);
    numbers.isSum.textContent = equals(seen.products, seen.sum, digits);
    numbers.isSize.textContent = timesCosine(seen, digits);
    const [ground, shadow] = onto === "a" ? [seen.long, seen.wide] : [seen.wide, seen.long];
    write("ground", ground), write("shadow", shadow * seen.cosine), write("shade", seen.size);
    numbers.isShade.textContent = multiplies([ground, shadow * seen.cosine], seen.size, digits);
    numbers.ground.className = `number ${onto === "a" ? "query" : "key"}`;
    const role = onto === "a" ? "query" : "key";
    this.ground.replaceChildren(el("span", { class: "norm" }, "|", symbol(onto, "", role), "|"));
    this.onto.textContent = fill(words.onto, { from: onto === "a" ? "b" : "a", to: onto });
    this.needle.style.left = `${50 + 50 * seen.cosine}%`;
    const sign = signOf(seen, digits);
    this.verdict.textContent = words[`sign_${sign}`];
    this.outcome.className = `verdict ${sign}`;
    this.full.hidden = full === null;
    if (full !== null) this.full.textContent = fill(words.full, { dot: shown(full, digits) });
  }
}

function timesCosine(seen, digits) {
  const product = Number(seen.long.toFixed(digits)) * Number(seen.wide.toFixed(digits)) * Number(seen.cosine.toFixed(3));
  return Math.abs(product - Number(seen.size.toFixed(digits))) < 1e-9 ? "=" : "\u2248";
}

// What is shown decides: −0.004 is written 0.00 and called a right angle.
function signOf(seen, digits) {
  if (Number(seen.sum.toFixed(digits)) === 0) return "zero";
  return seen.sum > 0 ? "plus" : "minus";
}
