// Token, id, row: one strip of colours a token. Pointing at a cell, or the arrow keys, reads it.

class Rows {
  constructor(root) {
    this.root = root;
    this.root.onkeydown = (event) => this.key(event);
    this.at = [0, 0];
  }

  update(data) {
    this.data = data;
    this.values = unpack(data.rows);
    dress(this.root, data.palette);
    const { words, width, tokens } = data;
    this.at = [clamp(this.at[0], 0, tokens.length - 1), clamp(this.at[1], 0, width - 1)];
    const focused = this.strips?.indexOf(this.root.getRootNode().activeElement) ?? -1;
    const scale = colourScale(data.palette.diverging);
    this.strips = tokens.map((_, t) => this.strip(t, scale));
    const lines = tokens.map((token, t) => {
      const byte = /^<0x(..)>$/.exec(data.entries[t]);
      return el("div", { class: "line" },
        el("span", { class: "chip" }, tokenText(token), byte ? el("small", {}, ` ${byte[1]}`) : ""),
        el("span", { class: "id" }, data.ids[t].toLocaleString("en")), this.strips[t]);
    });
    this.say = el("p", { class: "say", "aria-live": "polite" });
    const scaleBar = el("div", { class: "scale" }, el("span", {}, shown(-data.limit, 2)), el("i", {}), el("span", {}, `+${shown(data.limit, 2)}`));
    const head = el("div", { class: "line head" }, el("span", {}, words.token), el("span", { class: "id" }, words.id), el("span", {}, fill(words.row, { width })));
    this.root.replaceChildren(el("div", { class: "top" }, this.say, scaleBar), head, ...lines);
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", data.alternative);
    if (focused >= 0) this.strips[focused]?.focus();
    this.show();
  }

  value(t, n) {
    return this.values[this.data.row[t] * this.data.width + n];
  }

  strip(t, scale) {
    const { width, limit } = this.data;
    const canvas = el("canvas", { width, height: 1 });
    const context = canvas.getContext("2d");
    const image = context.createImageData(width, 1);
    for (let n = 0; n < width; n++) image.data.set(scale(this.value(t, n) / limit), 4 * n);
    context.putImageData(image, 0, 0);
    const strip = el("div", { class: "strip", role: "slider", tabindex: t === this.at[0] ? 0 : -1, "aria-valuemin": 1, "aria-valuemax": width },
      canvas, el("i", { class: "mark" }));
    const point = (event) => {
      const box = strip.getBoundingClientRect();
      this.go(t, clamp(Math.floor((event.clientX - box.left) / box.width * width), 0, width - 1));
    };
    strip.onpointermove = point;
    strip.onpointerdown = point;
    strip.onfocus = () => this.go(t, this.at[1]);
    return strip;
  }

  go(t, n) {
    this.at = [t, n];
    this.show();
  }

  show() {
    const [t, n] = this.at;
    const { data } = this;
    if (!this.strips.length) return;
    const value = this.value(t, n);
    const same = data.row.filter((row) => row === data.row[t]).length;
    const values = { token: spoken(data.tokens[t]), id: data.ids[t].toLocaleString("en"), n: n + 1, width: data.width, value: shown(value) };
    this.say.textContent = fill(data.words.say, values) + (same > 1 ? ` ${fill(data.words.same, { count: same })}` : "");
    this.root.dataset.token = t + 1;
    this.root.dataset.number = n + 1;
    this.strips.forEach((strip, i) => {
      strip.classList.toggle("now", i === t);
      strip.classList.toggle("twin", i !== t && data.row[i] === data.row[t]);
      strip.tabIndex = i === t ? 0 : -1;
      strip.style.setProperty("--at", `${100 * n / data.width}%`);
      strip.style.setProperty("--cell", `${100 / data.width}%`);
      strip.setAttribute("aria-label", `${spoken(data.tokens[i])}, id ${data.ids[i]}`);
      strip.setAttribute("aria-valuenow", n + 1);
      strip.setAttribute("aria-valuetext", shown(this.value(i, n)));
    });
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [t, n] = this.at;
    const far = event.shiftKey ? 10 : 1;
    const { width, tokens } = this.data;
    const to = {
      ArrowLeft: [t, n - far], ArrowRight: [t, n + far], ArrowUp: [t - 1, n], ArrowDown: [t + 1, n], Home: [t, 0], End: [t, width - 1],
    }[event.key];
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(clamp(to[0], 0, tokens.length - 1), clamp(to[1], 0, width - 1));
    this.strips[this.at[0]].focus();
  }
}

const mounted = new WeakMap();

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".embedding-rows");
  if (!root || !data) return undefined;
  let rows = mounted.get(root);
  if (!rows) {
    rows = new Rows(root);
    mounted.set(root, rows);
  }
  rows.update(data);
  return () => mounted.delete(root);
}
