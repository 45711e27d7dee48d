// Token, id, row: one strip of colours a token. Pointing at a cell, or the arrow keys, reads it.

import { paint } from "../shared/bitmap.ts";
import { applyPalette, colourScale, type Palette } from "../shared/colour.ts";
import { el, fill, focusedIn, set } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp, count, fixed } from "../shared/numbers.ts";
import { unpack } from "../shared/packing.ts";
import { byteOf, spoken, tokenText } from "../shared/tokens.ts";

/** charts/token_embeddings.py. */
export interface Sent {
  readonly tokens: string[];
  readonly entries: string[];
  readonly ids: number[];
  /** Which of the packed rows each token picks. */
  readonly row: number[];
  readonly rows: string;
  readonly width: number;
  /** The colours go from −limit to limit. */
  readonly limit: number;
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Record<"id" | "row" | "same" | "say" | "token", string>;
}

interface Data extends Omit<Sent, "rows"> {
  /** The numbers of every row, one after the other. */
  readonly values: Float32Array;
}

interface View {
  readonly data: Data;
  readonly strips: HTMLElement[];
  readonly say: HTMLElement;
}

class EmbeddingRows implements Picture<Sent> {
  private readonly host: Host;
  private view: View | null = null;
  /** The token and which of its numbers, counted from 0. */
  private token = 0;
  private n = 0;

  constructor(host: Host) {
    this.host = host;
    host.lifetime.listen(host.root, "keydown", (event) => this.key(event));
  }

  update({ rows, ...sent }: Sent): void {
    const { root } = this.host;
    const data: Data = { ...sent, values: unpack(rows) };
    const { words, width, tokens, limit } = data;
    this.token = clamp(this.token, 0, tokens.length - 1);
    this.n = clamp(this.n, 0, width - 1);
    applyPalette(root, data.palette);
    const focused = focusedIn(root);
    const kept = this.view?.strips.findIndex((strip) => strip === focused) ?? -1;
    const strips = tokens.map((_, t) => this.strip(data, t));
    const say = el("p", { class: "say", "aria-live": "polite" });
    const ends = [el("span", {}, fixed(-limit, 2)), el("i"), el("span", {}, `+${fixed(limit, 2)}`)];
    const head = el(
      "div",
      { class: "line head" },
      el("span", {}, words.token),
      el("span", { class: "id" }, words.id),
      el("span", {}, fill(words.row, { width })),
    );
    const lines = tokens.map((token, t) => {
      const byte = byteOf(data.entries[t]);
      const chip = el("span", { class: "chip" }, tokenText(token), byte ? el("small", {}, ` ${byte}`) : "");
      return el("div", { class: "line" }, chip, el("span", { class: "id" }, count(data.ids[t])), strips[t]);
    });
    root.replaceChildren(el("div", { class: "top" }, say, el("div", { class: "scale" }, ...ends)), head, ...lines);
    set(root, { role: "group", "aria-label": data.alternative });
    this.view = { data, strips, say };
    strips[kept]?.focus();
    this.show();
  }

  private strip(data: Data, t: number): HTMLElement {
    const { width, limit } = data;
    const canvas = el("canvas");
    const scale = colourScale(data.palette.diverging);
    paint(canvas, width, 1, (n) => scale(numberAt(data, t, n) / limit));
    const strip = el(
      "div",
      { class: "strip", role: "slider", "aria-valuemin": 1, "aria-valuemax": width },
      canvas,
      el("i", { class: "mark" }),
    );
    const point = (event: PointerEvent) => {
      const box = strip.getBoundingClientRect();
      this.go(t, Math.floor(((event.clientX - box.left) / box.width) * width));
    };
    strip.onpointermove = point;
    strip.onpointerdown = point;
    strip.onfocus = () => this.go(t, this.n);
    return strip;
  }

  private go(token: number, n: number): void {
    if (!this.view) return;
    const { tokens, width } = this.view.data;
    this.token = clamp(token, 0, tokens.length - 1);
    this.n = clamp(n, 0, width - 1);
    this.show();
  }

  private show(): void {
    if (!this.view?.strips.length) return;
    const { token: t, n } = this;
    const { data, strips, say } = this.view;
    const { width, words } = data;
    const same = data.row.filter((row) => row === data.row[t]).length;
    const values = {
      token: spoken(data.tokens[t]),
      id: count(data.ids[t]),
      n: n + 1,
      width,
      value: fixed(numberAt(data, t, n)),
    };
    say.textContent = fill(words.say, values) + (same > 1 ? ` ${fill(words.same, { count: same })}` : "");
    this.host.root.dataset.token = String(t + 1);
    this.host.root.dataset.number = String(n + 1);
    strips.forEach((strip, i) => {
      strip.classList.toggle("now", i === t);
      strip.classList.toggle("twin", i !== t && data.row[i] === data.row[t]);
      strip.tabIndex = i === t ? 0 : -1;
      strip.style.setProperty("--at", `${(100 * n) / width}%`);
      strip.style.setProperty("--cell", `${100 / width}%`);
      const label = `${spoken(data.tokens[i])}, id ${data.ids[i]}`;
      set(strip, { "aria-label": label, "aria-valuenow": n + 1, "aria-valuetext": fixed(numberAt(data, i, n)) });
    });
  }

  private key(event: KeyboardEvent): void {
    if (!this.view || modified(event)) return;
    const { token, n } = this;
    const far = event.shiftKey ? 10 : 1;
    const moved = act(event, {
      ArrowLeft: () => this.go(token, n - far),
      ArrowRight: () => this.go(token, n + far),
      ArrowUp: () => this.go(token - 1, n),
      ArrowDown: () => this.go(token + 1, n),
      Home: () => this.go(token, 0),
      End: () => this.go(token, this.view?.data.width ?? 1),
    });
    if (moved) this.view.strips[this.token].focus();
  }
}

function numberAt({ values, row, width }: Data, t: number, n: number): number {
  return values[row[t] * width + n];
}

export default mount<Sent>("embedding-rows", (host) => new EmbeddingRows(host), 0.7);
