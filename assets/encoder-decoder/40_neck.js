// The one context vector between both rows, and the arrows: one comes in, all the others leave it.

class Neck {
  constructor(data, colour, onPick) {
    const { words } = data;
    this.lines = svg("svg", { class: "lines", "aria-hidden": "true" });
    const last = data.tokens.length;
    this.box = el("button", { type: "button", class: "context", onclick: onPick },
      tile(data.rowOf("h", last - 1), colour, "large"),
      el("span", { class: "says" },
        el("b", {}, state("c"), " = ", state("h", last)),
        el("small", {}, fill(words.numbers, { units: data.units })),
        el("small", { class: "name" }, words.context)));
    this.element = el("div", { class: "neck" }, this.lines, this.box);
    this.paths = [];
  }

  // Draw anew for where the columns stand now. source: the cell of h_S; targets: what c reaches.
  draw(source, start, targets) {
    const area = this.element.getBoundingClientRect();
    if (!area.width) return;
    const box = this.box.getBoundingClientRect();
    const x = (part) => {
      const at = part.getBoundingClientRect();
      return at.left + at.width / 2 - area.left;
    };
    const [middle, top, bottom] = [(box.left + box.right) / 2 - area.left, box.top - area.top, box.bottom - area.top];
    this.lines.setAttribute("viewBox", `0 0 ${area.width} ${area.height}`);
    // From h_S down to the side of the box that faces it, or straight to its top.
    const from = clamp(x(source), 4, area.width - 4);
    const [left, right] = [box.left - area.left, box.right - area.left];
    const level = (top + bottom) / 2;
    const turn = (edge, way) =>
      this.path(`M${from} 0V${level - 14}Q${from} ${level} ${from + 14 * way} ${level}H${edge}`, "into", [edge, level, way < 0 ? "left" : "right"]);
    if (from > right + 24) this.into = turn(right + 9, -1);
    else if (from < left - 24) this.into = turn(left - 9, 1);
    else {
      const to = clamp(from, left + 16, right - 16);
      this.into = this.path(`M${from} 0Q${from} ${top / 2} ${to} ${top - 9}`, "into", [to, top - 9, "down"]);
    }
    const fan = (part, kind) => {
      const to = x(part);
      const seen = to > -40 && to < area.width + 40;
      const height = area.height - 9;
      const half = (bottom + height) / 2;
      const curve = `M${middle} ${bottom}C${middle} ${half} ${to} ${half - 6} ${to} ${height}`;
      return seen ? this.path(curve, kind, [to, height, "down"]) : svg("g");
    };
    this.paths = [fan(start, "line first"), ...targets.map((part) => fan(part, "line"))];
    this.lines.replaceChildren(...this.paths, this.into);
  }

  path(d, kind, [x, y, way]) {
    const head = way === "down" ? `M${x - 6} ${y}h12l-6 9z` : `M${x} ${y - 6}v12l${way === "left" ? -9 : 9} -6z`;
    return svg("g", { class: kind }, svg("path", { d, class: "stroke" }), svg("path", { d: head, class: "head" }));
  }

  // now: the last word that is written, −1 for s_0 alone, −2 before c exists.
  show(lit, now) {
    this.box.classList.toggle("later", now < -1);
    this.box.classList.toggle("lit", now >= -1);
    this.into?.classList.toggle("later", now < -1);
    this.paths.forEach((path, n) => {
      path.classList.toggle("lit", n - 1 === lit && lit >= 0);
      path.classList.toggle("later", n - 1 > now);
    });
    const front = this.paths[lit + 1];
    if (lit >= 0 && front) this.lines.append(front);
  }
}
