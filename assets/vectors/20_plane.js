// The plane: a grid, two arrows to take by their tips, the angle between them and the shadow.

const HALF = 300; // of the drawing, in its own units
const EDGE = 22; // room for a handle that reaches beyond the plane

class Plane {
  constructor(words, actions) {
    this.words = words;
    this.actions = actions;
    const size = HALF + EDGE;
    this.grid = svg("g", { class: "grid" });
    this.wedge = svg("path", { class: "wedge" });
    this.theta = svg("text", { class: "theta" });
    this.line = svg("line", { class: "support" });
    this.fall = svg("line", { class: "fall" });
    this.corner = svg("path", { class: "corner" });
    this.shadow = svg("line", { class: "shadow" });
    this.shadowName = svg("text", { class: "shadow-name" });
    this.arrows = { a: this.arrow("a"), b: this.arrow("b") };
    this.element = svg(
      "svg",
      { class: "plane", viewBox: `${-size} ${-size} ${2 * size} ${2 * size}`, role: "group" },
      this.grid, this.wedge, this.line, this.shadow, this.fall, this.corner,
      this.arrows.b.group, this.arrows.a.group, this.theta, this.shadowName,
    );
    this.element.setAttribute("aria-label", words.plane);
  }

  arrow(name) {
    const shaft = svg("line", { class: "shaft" });
    const head = svg("path", { class: "head", d: "M 0 0 L -22 -10 L -17 0 L -22 10 Z" });
    const label = svg("text", { class: "name" });
    label.textContent = name;
    const grip = svg("circle", { class: "grip", r: 21 });
    const ring = svg("circle", { class: "ring", r: 13 });
    const handle = svg(
      "g",
      { class: "handle", tabindex: "0", role: "slider", "aria-valuemin": "-180", "aria-valuemax": "180" },
      grip, ring, head,
    );
    handle.dataset.name = name;
    handle.onpointerdown = (event) => this.take(event, name);
    handle.onkeydown = (event) => this.key(event, name);
    const group = svg("g", { class: `arrow ${name}` }, shaft, handle, label);
    return { group, shaft, head, label, handle, grip, ring };
  }

  take(event, name) {
    if (event.button) return;
    const { handle } = this.arrows[name];
    event.preventDefault();
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
    this.actions.take();
    handle.onpointermove = (move) => this.actions.move(name, this.place(move));
    handle.onpointerup = handle.onpointercancel = () => {
      handle.onpointermove = handle.onpointerup = handle.onpointercancel = null;
      this.actions.letGo();
    };
  }

  // Where on the plane a pointer is, at the nearest 50th of the range and inside it.
  place(event) {
    const box = this.element.getBoundingClientRect();
    const scale = (2 * (HALF + EDGE)) / box.width;
    const step = this.range / 50;
    const at = (pixels) => clamp(Math.round(((pixels * scale) / HALF) * 50), -50, 50) * step;
    return {
      x: at(event.clientX - box.left - box.width / 2),
      y: -at(event.clientY - box.top - box.height / 2),
    };
  }

  key(event, name) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const far = event.shiftKey;
    const moves = {
      ArrowLeft: () => this.actions.turn(name, far ? 15 : 1),
      ArrowRight: () => this.actions.turn(name, far ? -15 : -1),
      ArrowUp: () => this.actions.stretch(name, far ? 5 : 1),
      ArrowDown: () => this.actions.stretch(name, far ? -5 : -1),
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    event.stopPropagation();
    moves[event.key]();
  }

  rule(range) {
    if (range === this.range) return;
    this.range = range;
    const step = range / 5;
    this.grid.replaceChildren();
    for (let n = -5; n <= 5; n++) {
      const at = (n * HALF) / 5;
      const kind = n ? "thin" : "axis";
      this.grid.append(
        svg("line", { class: kind, x1: at, x2: at, y1: -HALF, y2: HALF }),
        svg("line", { class: kind, y1: at, y2: at, x1: -HALF, x2: HALF }),
      );
      if (!n || n % 2 === 0) continue;
      const text = shown(n * step, step < 1 ? 1 : 0);
      const across = svg("text", { class: "tick", x: at, y: 18, "text-anchor": "middle" });
      const up = svg("text", { class: "tick", x: -8, y: -at + 5, "text-anchor": "end" });
      across.textContent = up.textContent = text;
      this.grid.append(across, up);
    }
  }

  // On the drawing y points down.
  at(v) {
    const scale = HALF / this.range;
    return [v.x * scale, -v.y * scale];
  }

  show(view, names) {
    const { a, b, seen } = view;
    this.draw("a", a, names.a);
    this.draw("b", b, names.b);
    this.angle(a, b, seen);
    this.project(view);
  }

  draw(name, v, text) {
    const { shaft, head, label, handle, grip, ring } = this.arrows[name];
    const [x, y] = this.at(v);
    const turn = Math.atan2(y, x);
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    set(shaft, { x1: 0, y1: 0, x2: x - 14 * dx, y2: y - 14 * dy });
    set(head, { transform: `translate(${x} ${y}) rotate(${turn / TURN})` });
    for (const circle of [grip, ring]) set(circle, { cx: x - 8 * dx, cy: y - 8 * dy });
    // A letter stands beyond the tip, a word above or below it; neither leaves the drawing.
    const half = 8 + 13 * (text.length - 1);
    const [left, top] = text.length === 1 ? [x + 26 * dx, y + 26 * dy + 9] : [x, dy > 0 ? y + 40 : y - 20];
    set(label, {
      x: clamp(left, half - HALF, HALF - half),
      y: clamp(top, 20 - HALF, HALF - 4),
      "text-anchor": "middle",
    });
    label.replaceChildren(text);
    const degrees = directionOf(v) / TURN;
    set(handle, {
      "aria-label": fill(this.words.handle, { name }),
      "aria-valuenow": degrees.toFixed(1),
      "aria-valuetext": fill(this.words.handle_value, {
        length: shown(lengthOf(v), 2), angle: shown(degrees, 1),
      }),
    });
  }

  angle(a, b, seen) {
    const [longA, longB] = [a, b].map((v) => Math.hypot(...this.at(v)));
    const radius = clamp(0.42 * Math.min(longA, longB), 16, 74);
    const from = directionOf(a);
    const sweep = a.x * b.y - a.y * b.x >= 0 ? 1 : -1;
    const point = (angle) => [radius * Math.cos(angle), -radius * Math.sin(angle)];
    const [x1, y1] = point(from);
    const [x2, y2] = point(from + sweep * seen.angle);
    set(this.wedge, { d: `M 0 0 L ${x1} ${y1} A ${radius} ${radius} 0 0 ${sweep > 0 ? 0 : 1} ${x2} ${y2} Z` });
    const middle = from + (sweep * seen.angle) / 2;
    set(this.theta, {
      x: (radius + 24) * Math.cos(middle), y: -(radius + 24) * Math.sin(middle) + 7, "text-anchor": "middle",
    });
    this.theta.textContent = seen.angle > 0.2 ? "θ" : "";
  }

  // The shadow of the one on the line of the other.
  project({ a, b, onto, seen }) {
    const [from, ground] = onto === "a" ? [b, a] : [a, b];
    const end = foot(from, ground);
    const [gx, gy] = this.at(ground);
    const stretch = (2 * HALF) / Math.hypot(gx, gy);
    const [ex, ey] = this.at(end);
    const [fx, fy] = this.at(from);
    set(this.line, { x1: -gx * stretch, y1: -gy * stretch, x2: gx * stretch, y2: gy * stretch });
    set(this.fall, { x1: fx, y1: fy, x2: ex, y2: ey });
    set(this.shadow, { x1: 0, y1: 0, x2: ex, y2: ey });
    const turn = Math.atan2(gy, gx);
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const side = Math.sign((fx - ex) * -dy + (fy - ey) * dx) || 1; // on which side the tip stands
    const back = seen.cosine >= 0 ? -1 : 1;
    const [u, w] = [[back * dx * 14, back * dy * 14], [side * -dy * 14, side * dx * 14]];
    const high = Math.hypot(fx - ex, fy - ey);
    const wide = Math.hypot(ex, ey);
    const square = high > 24 && wide > 24;
    this.corner.style.display = square ? "" : "none";
    set(this.corner, {
      d: `M ${ex + u[0]} ${ey + u[1]} L ${ex + u[0] + w[0]} ${ey + u[1] + w[1]} L ${ex + w[0]} ${ey + w[1]}`,
    });
    // Its name lies across the line from the tip.
    set(this.shadowName, {
      x: ex / 2 + side * dy * 24, y: ey / 2 - side * dx * 24 + 6, "text-anchor": "middle",
    });
    this.shadowName.textContent = wide > 60 ? this.words.shadow : "";
    set(this.shadow, { class: seen.cosine >= 0 ? "shadow" : "shadow behind" });
  }
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
