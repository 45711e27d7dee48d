// Source and encoder states above, decoder states and words below, every context vector between
// them: lines as thick as the weights run from each h_j into each c_t.

const TILE = 42;

// The height at which each row begins; what a picture does not have takes no room.
function rowsOf(mode, phone) {
  const rows = {};
  let at = 6;
  const take = (name, height) => ((rows[name] = at), (at += height));
  take("x", 50);
  take("h", TILE + 32);
  if (mode !== "fixed") {
    take("score", 27);
    take("weight", 42);
  }
  take("lines", mode === "play" ? (phone ? 110 : 124) : 104);
  take("c", TILE + 42);
  take("s", TILE + 34);
  take("y", 64);
  rows.end = at;
  return rows;
}

class Stage {
  constructor(data, words, on) {
    Object.assign(this, { data, words, on });
    const { mode } = data;
    this.names = el("div", { class: "names", "aria-hidden": "true" });
    this.field = el("div", { class: "field" });
    this.scroller = el("div", { class: `stage ${mode}`, tabindex: 0, role: "group", "aria-label": words[`stage_${mode}`] },
      this.names, this.field);
    this.canvas = svg("svg", { class: "wires", role: "img", "aria-label": data.alternative });
    this.still = svg("g");
    this.threads = svg("g");
    this.asks = svg("g", { class: "asks" });
    this.lead = svg("path", { class: "lead", visibility: "hidden" });
    this.canvas.append(this.still, this.threads, this.asks, this.lead);
    this.field.append(this.canvas);
    this.scale = colourScale(data.palette.diverging);
    this.bound = Math.max(...[data.h, data.c, data.s].map((array) => array.reduce((most, x) => Math.max(most, Math.abs(x)), 0)), 1e-9);
    this.sources = data.source.map((_, j) => this.sourceColumn(j));
    this.chips = data.runs.map(([first, length]) => this.sourceChip(first, length));
    this.start = el("div", { class: "state zero", title: words.start }, symbol("s", "0", "query"), el("small", {}, "= ", symbol("h", data.source.length)));
    this.field.append(this.start);
    this.targets = data.target.map((_, t) => this.targetColumn(t));
    if (mode === "move") this.listenDrag();
    this.field.onpointerleave = () => on.peek(null);
  }

  // The numbers of one vector as a square, from −bound to bound.
  tile(array, row) {
    const { width } = this.data;
    const side = Math.ceil(Math.sqrt(width));
    const canvas = el("canvas", { width: side, height: Math.ceil(width / side), "aria-hidden": "true" });
    const pen = canvas.getContext("2d");
    const image = pen.createImageData(canvas.width, canvas.height);
    for (let n = 0; n < width; n++) image.data.set(this.scale(array[row * width + n] / this.bound), 4 * n);
    pen.putImageData(image, 0, 0);
    return canvas;
  }

  sourceChip(first, length) {
    const { data, words, on } = this;
    const token = data.source[first];
    const moving = data.mode === "move";
    const chip = el(moving ? "button" : "div", { class: "chip source", title: token }, tokenText(token));
    if (moving) {
      chip.type = "button";
      chip.setAttribute("aria-label", fill(words.move_to, { token: spoken(token), position: first + 1 }));
      chip.onclick = () => on.move(first);
    }
    this.field.append(chip);
    return { element: chip, first, length };
  }

  sourceColumn(j) {
    const { data, on } = this;
    const state = el("div", { class: "vector h", title: `h${j + 1}` }, this.tile(data.h, j), symbol("h", j + 1));
    this.field.append(state);
    const parts = { state };
    if (data.mode !== "fixed") {
      parts.score = el("div", { class: "score" });
      parts.share = el("span", { class: "share" });
      parts.bar = el("span", { class: "bar" });
      parts.weight = el("div", { class: "weight" }, parts.bar, parts.share);
      this.field.append(parts.score, parts.weight);
    }
    if (data.mode === "move") state.onclick = () => on.move(j);
    return parts;
  }

  targetColumn(t) {
    const { data, words, on } = this;
    const token = data.target[t];
    const context = el("div", { class: "vector c", title: `c${t + 1}` }, this.tile(data.c, t), symbol("c", t + 1, "value"));
    const state = el("div", { class: "vector s", title: `s${t + 1}` }, this.tile(data.s, t), symbol("s", t + 1, "query"));
    const chip = el("button", { type: "button", class: "chip target" }, wordOf(token, words));
    const share = el("small", { class: "probability" }, percent(data.probabilities[t]));
    const written = el("div", { class: "written" }, chip, share);
    const parts = [context, state, written];
    chip.setAttribute("aria-label", fill(words.pick, { step: t + 1, token: named(token, words) }));
    for (const part of parts) {
      part.onclick = () => on.pick(t);
      part.onpointerenter = (event) => event.pointerType !== "touch" && on.peek(t);
    }
    this.field.append(...parts);
    return parts;
  }

  // Columns as wide as their chips need; what room is left is shared out.
  resize() {
    const room = this.scroller.clientWidth;
    if (!room) return;
    const { data } = this;
    const phone = room < 560;
    this.scroller.classList.toggle("small", phone);
    const rows = (this.rows = rowsOf(data.mode, phone));
    const nameWidth = (this.nameWidth = phone ? 44 : 130);
    this.layNames(rows);
    const zero = 56;
    const sum = (list) => list.reduce((total, x) => total + x, 0);
    const seen = room - nameWidth - 4;
    // Where all columns would not be in sight at once, the type gets smaller first.
    let sourceNeed, targetNeed;
    for (const dense of phone ? [false] : [false, true]) {
      this.scroller.classList.toggle("dense", dense);
      [sourceNeed, targetNeed] = this.needed(phone || dense ? 54 : 58);
      if (sum(sourceNeed) <= seen && sum(targetNeed) + zero <= seen) break;
    }
    const whole = Math.max(seen, sum(sourceNeed) + 4, sum(targetNeed) + zero + 4);
    const spread = (need, from) => {
      const extra = clamp((whole - from - sum(need) - 4) / need.length, 0, 60);
      const widths = need.map((width) => width + extra);
      let at = from + Math.max(0, (whole - from - sum(widths)) / 2);
      const centres = widths.map((width) => ((at += width), at - width / 2));
      return { widths, centres };
    };
    this.source = spread(sourceNeed, 0);
    this.target = spread(targetNeed, zero);
    this.field.style.width = `${whole}px`;
    this.field.style.height = `${rows.end}px`;
    this.canvas.setAttribute("width", whole);
    this.canvas.setAttribute("height", rows.end);
    this.put(rows);
    this.wire(rows);
  }

  // The least width of each column: of the source, of the target.
  needed(least) {
    const { data } = this;
    const source = data.source.map(() => least);
    for (const { element, first, length } of this.chips) {
      if (length === 1) source[first] = clamp(element.firstChild.getBoundingClientRect().width + 22, least, 150);
    }
    const words = this.targets.map((parts) => parts[2].querySelector(".chip").firstChild.getBoundingClientRect().width);
    return [source, words.map((width) => clamp(width + 24, least, 160))];
  }

  layNames(rows) {
    const { words, data } = this;
    const fixed = data.mode === "fixed";
    this.names.style.width = `${this.nameWidth}px`;
    const name = (row, height, mark, text) =>
      el("div", { class: "name", style: { top: `${rows[row]}px`, height: `${height}px` } }, mark, el("small", {}, text));
    const list = [
      name("x", 44, symbol("x", "j", "input"), words.source),
      name("h", TILE + 22, symbol("h", "j"), fixed ? words.encoder : el("span", {}, el("b", { class: "key" }, "Key"), ", ", el("b", { class: "value" }, "Value"))),
      name("c", TILE + 22, symbol("c", "t", "value"), words.context),
      name("s", TILE + 22, symbol("s", "t", fixed ? "" : "query"), fixed ? words.decoder : el("b", { class: "query" }, "Query")),
      name("y", 44, symbol("y", "t"), words.output),
    ];
    if (!fixed) {
      const root = el("span", { class: "symbol" }, symbol("s", "t", "query"), "\u00b7", symbol("h", "j", "key"), "/\u221a", el("i", {}, "H"));
      const inline = [name("score", 25, root, words.score), name("weight", 34, symbol("a", "tj"), words.weight)];
      for (const each of inline) each.classList.add("inline");
      list.push(...inline);
    }
    this.names.replaceChildren(...list);
  }

  put(rows) {
    const { source, target } = this;
    const at = (element, centre, row, width) => {
      element.style.left = `${centre - width / 2}px`;
      element.style.top = `${rows[row]}px`;
      element.style.width = `${width}px`;
    };
    for (const { element, first, length } of this.chips) {
      const last = first + length - 1;
      const left = source.centres[first] - source.widths[first] / 2;
      const right = source.centres[last] + source.widths[last] / 2;
      at(element, (left + right) / 2, "x", right - left - 6);
    }
    this.sources.forEach(({ state, score, weight }, j) => {
      at(state, source.centres[j], "h", TILE + 12);
      if (score) at(score, source.centres[j], "score", source.widths[j]);
      if (weight) at(weight, source.centres[j], "weight", Math.min(58, source.widths[j] - 6));
    });
    at(this.start, target.centres[0] - target.widths[0] / 2 - 28, "s", 54);
    this.targets.forEach(([context, state, written], t) => {
      at(context, target.centres[t], "c", TILE + 8);
      at(state, target.centres[t], "s", TILE + 8);
      at(written, target.centres[t], "y", target.widths[t] - 6);
    });
  }

  wire(rows) {
    const { source, target, data } = this;
    const middle = TILE / 2 + 3;
    const paths = [];
    const arrow = (d) => paths.push(svg("path", { class: "wire", d }));
    for (let j = 0; j < source.centres.length; j++) {
      arrow(`M${source.centres[j]} ${rows.x + 42}V${rows.h}`);
      if (j) arrow(`M${source.centres[j - 1] + TILE / 2 + 6} ${rows.h + middle}H${source.centres[j] - TILE / 2 - 6}`);
    }
    for (let t = 0; t < target.centres.length; t++) {
      const from = t ? target.centres[t - 1] + TILE / 2 + 4 : target.centres[0] - target.widths[0] / 2 - 6;
      arrow(`M${from} ${rows.s + middle}H${target.centres[t] - TILE / 2 - 4}`);
      arrow(`M${target.centres[t]} ${rows.s + TILE + 26}V${rows.y}`);
    }
    this.still.replaceChildren(...paths);
    this.groups = data.target.map((_, t) => svg("g", { class: "threads" }, ...this.threadsOf(t)));
    this.threads.replaceChildren(...this.groups);
  }

  // From under h_j to the top of c_t.
  path(j, t) {
    const { rows, source, target } = this;
    const [x, y, u, v] = [source.centres[j], rows.lines, target.centres[t], rows.c];
    const bend = (v - y) / 2;
    return `M${x} ${y}C${x} ${y + bend} ${u} ${v - bend} ${u} ${v}`;
  }

  threadsOf(t) {
    const { data } = this;
    const count = data.source.length;
    const found = [];
    for (let j = 0; j < count; j++) {
      const weight = data.weights[t * count + j];
      if (weight >= 0.004) {
        found.push(svg("path", { d: this.path(j, t), "stroke-width": Math.max(0.7, 18 * weight).toFixed(2) }));
      }
    }
    return found;
  }

  // step: the one whose numbers are shown. now: what has been made, when not all is to be seen.
  show(step, now, all) {
    const { data } = this;
    const count = data.source.length;
    const made = (t) => all || t <= now;
    this.targets.forEach((parts, t) => {
      for (const part of parts) {
        part.classList.toggle("lit", t === step && data.mode !== "fixed");
        part.classList.toggle("coming", !made(t));
      }
      parts[2].firstChild.setAttribute("aria-pressed", String(t === step));
    });
    this.groups?.forEach((group, t) => {
      group.setAttribute("class", t === step && data.mode !== "fixed" ? "threads lit" : made(t) ? "threads" : "threads coming");
    });
    if (this.groups?.[step]) this.threads.append(this.groups[step]);
    if (data.mode === "fixed" || !this.rows) return;
    const largest = Math.max(...data.weights.subarray(step * count, (step + 1) * count));
    this.sources.forEach(({ score, share, bar, state }, j) => {
      const weight = data.weights[step * count + j];
      score.textContent = shown(data.scores[step * count + j], 2);
      share.textContent = weight ? percent(weight) : "0%";
      bar.style.height = `${100 * weight}%`;
      state.classList.toggle("most", weight === largest);
    });
    const centre = this.target.centres[step];
    this.asks.replaceChildren(...this.source.centres.map((_, j) => svg("path", { d: this.path(j, step) })),
      svg("path", { d: `M${centre} ${this.rows.s}V${this.rows.c + TILE + 26}` }));
    const moved = new Map(data.moves);
    for (const { element, first, length } of this.chips) {
      const place = moved.get(step);
      element.classList.toggle("taken", place !== undefined && place >= first && place < first + length);
    }
    this.targets.forEach((parts, t) => parts[0].classList.toggle("moved", moved.has(t)));
  }

  // A step is made: the question goes out, the weights come, the sum, the word.
  pulse() {
    this.scroller.classList.remove("go");
    void this.scroller.offsetWidth; // starts the animation again
    this.scroller.classList.add("go");
  }

  // Bring step t into view, and the source it looks at most where both fit.
  reveal(t, smooth) {
    if (!this.target) return;
    const { scrollLeft, clientWidth } = this.scroller;
    const { data, nameWidth } = this;
    const count = data.source.length;
    const row = Array.from(data.weights.subarray(t * count, (t + 1) * count));
    const best = row.indexOf(Math.max(...row));
    const edges = ({ centres, widths }, n) => [centres[n] - widths[n] / 2, centres[n] + widths[n] / 2];
    const room = clientWidth - nameWidth;
    let [left, right] = edges(this.target, t);
    const [from, to] = edges(this.source, best);
    if (Math.max(right, to) - Math.min(left, from) <= room) [left, right] = [Math.min(left, from), Math.max(right, to)];
    if (left < scrollLeft || right > scrollLeft + room) {
      this.scroller.scrollTo({ left: (left + right - room) / 2, behavior: smooth ? "smooth" : "auto" });
    }
  }

  // A context vector is dragged onto a source word.
  listenDrag() {
    const { field, lead, on } = this;
    const place = (event) => {
      const box = field.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    const under = ([x, y]) => {
      if (y > this.rows.lines + 30) return -1;
      return this.source.centres.findIndex((centre, j) => Math.abs(x - centre) <= this.source.widths[j] / 2);
    };
    this.targets.forEach(([context], t) => {
      context.onpointerdown = (event) => {
        if (event.pointerType === "touch" || event.button !== 0) return;
        event.preventDefault();
        context.setPointerCapture(event.pointerId);
        on.pick(t);
        context.onpointermove = (moved) => {
          const [x, y] = place(moved);
          lead.setAttribute("visibility", "visible");
          lead.setAttribute("d", `M${this.target.centres[t]} ${this.rows.c}L${x} ${y}`);
          const over = under([x, y]);
          this.sources.forEach(({ state }, j) => state.classList.toggle("over", j === over));
        };
        context.onpointerup = context.onpointercancel = (up) => {
          context.onpointermove = context.onpointerup = context.onpointercancel = null;
          lead.setAttribute("visibility", "hidden");
          for (const { state } of this.sources) state.classList.remove("over");
          const j = up.type === "pointerup" ? under(place(up)) : -1;
          if (j >= 0) on.move(j);
        };
      };
    });
  }
}

// A token of the target for the eye: the end entry by its name.
function wordOf(token, words) {
  return token === "<end>" ? el("span", { class: "token end" }, words.end) : tokenText(token);
}

function named(token, words) {
  return token === "<end>" ? words.end : spoken(token);
}
