// One computation, two readings: the gates of a recurrent unit from step to step, and the same numbers as an attention
// matrix. Whoever points at the one sees what it is in the other.

import { Labels } from "../explorer/labels.ts";
import { type Scale, usualScale } from "../explorer/view.ts";
import { Announcer } from "../shared/announcer.ts";
import { applyPalette } from "../shared/colour.ts";
import { el, fill, set, write } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { fixed, number } from "../shared/numbers.ts";
import { DIGITS, short } from "./arithmetic.ts";
import { type Cell, type Chosen, type Data, factorsOf, Gates, moved, type Reading } from "./data.ts";
import { GateField } from "./gates.ts";
import { layout } from "./layout.ts";
import { Matrix } from "./matrix.ts";
import { numbers, type Shown, title } from "./panel.ts";
import { Units } from "./units.ts";

/** How long a token may be above the matrix, in pixels. */
const TOPS = 98;
const PHONE_TOPS = 70;

/** What is looked at: a cell of the matrix, or the gate of its row. */
interface View extends Cell {
  readonly gate: boolean;
}

class TwoReadings implements Picture<Data> {
  private readonly host: Host;
  private readonly frame;
  private readonly heads = { gates: el("div", { class: "head" }), matrix: el("div", { class: "head" }) };
  private readonly names = new Labels("names");
  private readonly tops = new Labels("tops", 13);
  private readonly gateField: GateField;
  private readonly matrix: Matrix;
  private readonly board: HTMLElement;
  private readonly scaleButton = el("button", { type: "button", class: "scale", onclick: () => this.turnScale() });
  private readonly units = new Units((chosen) => this.choose(chosen));
  private readonly title = el("p", { class: "title" });
  private readonly numbers = el("div", { class: "numbers" });
  private readonly announcer: Announcer;
  private data: Data | null = null;
  private gates: Gates | null = null;
  private chosen: Chosen = { layer: 0, unit: null };
  private reading: Reading | null = null;
  private scale: Scale = "weight";
  /** What stays when the pointer leaves, and what is shown now. */
  private kept: View = { row: 0, column: 0, gate: false };
  private view: View = this.kept;

  constructor(host: Host) {
    this.host = host;
    this.frame = host.lifetime.frame();
    this.announcer = new Announcer(host.lifetime);
    this.gateField = new GateField(
      {
        hover: (step) => this.aim(step === null ? this.kept : { row: step, column: step, gate: true }),
        pick: (step) => this.keep({ row: step, column: step, gate: true }),
      },
      this.heads.gates,
    );
    this.matrix = new Matrix(
      {
        hover: (cell) => this.aim(cell ? { ...cell, gate: false } : this.kept),
        pick: (cell) => this.keep({ ...cell, gate: false }),
      },
      this.heads.matrix,
      this.tops.element,
    );
    const { element: names } = this.names;
    this.board = el("div", { class: "board" }, names, this.gateField.element, this.matrix.element, this.scaleButton);
    const content = el("div", { class: "content", tabindex: 0, role: "region" }, this.title, this.numbers);
    const side = el("div", { class: "side" }, this.units.element, content);
    host.root.replaceChildren(this.board, side, this.announcer.element);
    set(this.board, { role: "application", tabindex: 0 });
    host.lifetime.listen(this.board, "keydown", (event) => this.key(event));
    host.lifetime.resized(host.root, () => this.arrange());
  }

  update(data: Data): void {
    const before = this.data;
    this.data = data;
    this.gates = new Gates(data);
    applyPalette(this.host.root, data.palette);
    for (const element of [this.board, this.host.root.querySelector(".content")]) {
      if (element) set(element, { "aria-label": data.alternative });
    }
    const { words } = data;
    const legend = (kind: string, name: string) => el("span", { class: `legend ${kind}` }, name);
    this.heads.gates.replaceChildren(
      el("b", {}, words.gates),
      legend("kept", words.kept),
      legend("wrote", words.written),
    );
    this.heads.matrix.replaceChildren(el("b", {}, words.matrix));
    if (before?.tokens.length !== data.tokens.length) {
      this.scale = usualScale({ queries: data.tokens, keys: data.tokens, weights: new Float32Array(), causal: true });
    }
    this.chosen = data.chosen;
    this.kept = { ...data.cell, gate: false };
    this.read();
    this.arrange();
  }

  arrange(): void {
    const { data, reading } = this;
    const { clientWidth, clientHeight } = this.host.root;
    if (!data || !reading || !clientWidth || !clientHeight) return;
    const type = Number.parseFloat(getComputedStyle(this.host.root).fontSize) / 16;
    const { phone, names, gates, matrix, height } = layout(clientWidth, clientHeight, type);
    this.host.root.classList.toggle("phone", phone);
    for (const [name, size] of Object.entries({ names, gates, matrix, height })) {
      this.board.style.setProperty(`--${name}`, `${size}px`);
    }
    const steps = data.tokens.length;
    const [across, down] = [matrix / (steps + 1), height / steps];
    this.gateField.resize(down);
    this.matrix.resize(across, down);
    const beside = (chip: HTMLElement, first: number, length: number) => {
      chip.style.top = `${first * down}px`;
      chip.style.height = `${length * down}px`;
    };
    const above = (chip: HTMLElement, first: number, length: number) => {
      chip.style.left = `${(first + length / 2) * across}px`;
    };
    const row = (over: number | null): View => (over === null ? this.kept : { row: over, column: over, gate: true });
    this.names.build(
      data.tokens,
      data.runs,
      down,
      beside,
      { over: (step) => this.aim(row(step)), press: (step) => this.keep(row(step)) },
      names - 10,
    );
    const column = (over: number | null): View =>
      over === null ? this.kept : { row: steps - 1, column: over, gate: false };
    this.tops.build(
      [...data.tokens, "h₀"],
      [...data.runs, [steps, 1]],
      across,
      above,
      { over: (step) => this.aim(column(step)), press: (step) => this.keep(column(step)) },
      phone ? PHONE_TOPS : TOPS * type,
    );
    this.show();
  }

  /** Reads what is chosen: the gates, and the matrix that they make. */
  private read(): void {
    const { data, gates } = this;
    if (!data || !gates) return;
    this.reading = gates.reading(this.chosen);
    this.gateField.paint(this.reading);
    this.units.show(data, gates, this.chosen);
    this.view = this.kept;
    this.paint();
  }

  private paint(): void {
    const { data, reading, scale } = this;
    if (!data || !reading) return;
    this.matrix.paint(reading, data.palette, scale);
    const end = scale === "weight" ? "1" : number(reading.largest);
    const name = scale === "weight" ? data.words.by_weight : data.words.by_root;
    this.scaleButton.replaceChildren("0", el("i", { class: "ramp" }), end, el("small", {}, name));
  }

  private turnScale(): void {
    this.scale = this.scale === "weight" ? "root" : "weight";
    this.paint();
  }

  private choose(chosen: Chosen): void {
    this.chosen = chosen;
    this.read();
    this.arrange();
    this.host.send("unit", { layer: chosen.layer + 1, unit: chosen.unit === null ? 0 : chosen.unit + 1 });
  }

  private aim(view: View): void {
    this.view = view;
    this.frame.request(() => this.show());
  }

  private keep(view: View): void {
    this.kept = view;
    this.aim(view);
    this.host.send("cell", { step: view.row + 1, from: view.column + 1 });
  }

  private show(): void {
    const { data, gates, reading, chosen, view } = this;
    if (!data || !gates || !reading) return;
    const { gate, ...cell } = view;
    const shown: Shown = { data, gates, chosen, reading, cell, gate };
    if (gate) {
      this.gateField.point(cell.row, this.saidOfGate(cell.row));
      this.matrix.point(cell.row);
    } else {
      this.gateField.show(cell, reading);
      this.matrix.show(cell, this.saidOfCell(shown));
    }
    this.names.light(cell.row);
    this.tops.light(cell.column);
    write(this.title, title(shown));
    this.numbers.replaceChildren(...numbers(shown));
    Object.assign(this.host.root.dataset, { row: cell.row + 1, column: cell.column + 1, gate });
  }

  private saidOfCell({ chosen, gates, reading, cell }: Shown): string {
    if (chosen.unit !== null) return short(factorsOf(gates.update(chosen.layer, chosen.unit), cell));
    return fixed(reading.shares[cell.row * (reading.z.length + 1) + cell.column], DIGITS);
  }

  private saidOfGate(step: number): string {
    const { data, reading } = this;
    if (!data || !reading) return "";
    const values = { kept: fixed(1 - reading.z[step], DIGITS), written: fixed(reading.z[step], DIGITS) };
    return fill(data.words.gate_tip, values);
  }

  private key(event: KeyboardEvent): void {
    const { data, view } = this;
    if (!data || modified(event)) return;
    const go = (rows: number, columns: number) => () => {
      const cell = moved(data.tokens.length, view, rows, columns);
      this.aim({ ...cell, gate: false });
      this.announcer.say(() => `${this.title.textContent} ${this.matrix.said}`);
    };
    act(event, {
      ArrowLeft: go(0, -1),
      ArrowRight: go(0, 1),
      ArrowUp: go(-1, 0),
      ArrowDown: go(1, 0),
      g: () => this.aim({ row: view.row, column: view.row, gate: !view.gate }),
      Enter: () => this.keep(view),
    });
  }
}

export default mount<Data>("two-readings", (host) => new TwoReadings(host));
