// The hidden states as a bitmap with one pixel row a unit, stretched downwards by the browser.
// Marks lie above it, so moving them repaints no value.

class Heatmap {
  constructor(data, words) {
    this.words = words;
    this.canvas = el("canvas", { role: "img" });
    this.line = el("div", { class: "line" });
    this.mark = el("div", { class: "mark" });
    this.element = el("div", { class: "heat" }, this.canvas, this.line, this.mark);
    this.flag = el("div", { class: "flag" });
    this.axis = el("div", { class: "name axis" }, this.flag);
    this.update(data);
  }

  update(data) {
    this.data = data;
    this.rows = data.rows;
    this.places = [];
    this.rows.forEach((unit, row) => (this.places[unit] = row));
    this.element.style.setProperty("--units", data.units);
    this.canvas.setAttribute("aria-label", data.alternative);
    this.paint();
    for (const tick of this.axis.querySelectorAll(".tick")) tick.remove();
    if (data.order !== "trained") return;
    for (const unit of [1, ...[0.25, 0.5, 0.75, 1].map((part) => Math.round(part * data.units))]) {
      const top = ((unit - 0.5) / data.units) * 100;
      this.axis.append(el("span", { class: "tick", style: { top: `${top}%` } }, unit));
    }
  }

  // widths: of the columns, in pixels; each leaves its last pixel free.
  paint(widths = this.widths) {
    this.widths = widths;
    if (!widths) return;
    const { data, canvas } = this;
    const total = widths.reduce((sum, width) => sum + width, 0);
    canvas.width = total;
    canvas.height = data.units;
    const pen = canvas.getContext("2d");
    const image = pen.createImageData(total, data.units);
    const scale = colourScale(data.palette.diverging);
    const pixels = new Uint32Array(image.data.buffer);
    const one = new Uint32Array(1);
    const channels = new Uint8Array(one.buffer);
    for (let row = 0; row < data.units; row++) {
      let from = row * total;
      widths.forEach((width, t) => {
        channels.set(scale(data.hidden[t * data.units + this.rows[row]]));
        pixels.fill(one[0], from, from + width - 1);
        from += width;
      });
    }
    pen.putImageData(image, 0, 0);
  }

  show(view, left, width) {
    const { units } = this.data;
    const top = `${((this.places[view.unit] + 0.5) / units) * 100}%`;
    this.line.style.top = top;
    this.mark.style.top = top;
    this.mark.style.left = `${left - 1}px`;
    this.mark.style.width = `${width + 1}px`;
    this.flag.style.top = top;
    const [before, after] = this.words.unit_short.split("{unit}");
    const word = (text) => el("span", { class: "unit" }, text);
    this.flag.replaceChildren(word(before), String(view.unit + 1), word(after));
  }
}
