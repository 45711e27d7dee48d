// One text above, under it a row of chips for each tokenizer. Pointing at a chip lights up its part
// of the text and every other token of that part; pointing at the text lights up its tokens.

import { applyPalette } from "../shared/colour.ts";
import { el, fill, focusedIn, set } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { count } from "../shared/numbers.ts";
import { codePoints, spoken } from "../shared/tokens.ts";
import { type Data, graphemes, overlap, underlines } from "./data.ts";
import { type Chip, type Letter, letterOf, type Row, rowOf } from "./parts.ts";

type Part = Letter | Chip;
const isChip = (part: Part): part is Chip => "row" in part;
/** A letter as it is laid out: a line may end after a space. */
const laid = ({ element, segment }: Letter) => (segment === " " ? [element, el("wbr")] : [element]);

interface View {
  readonly data: Data;
  readonly letters: Letter[];
  readonly rows: Row[];
  readonly chips: Chip[];
  readonly say: HTMLElement;
}

class TokenCuts implements Picture<Data> {
  private readonly host: Host;
  private view: View | null = null;
  /** The row whose cuts are drawn into the text. */
  private selected = "";
  /** What stays lit when nothing is pointed at. */
  private pinned: Part | null = null;

  constructor(host: Host) {
    this.host = host;
    host.lifetime.listen(host.root, "keydown", (event) => this.key(event));
    host.lifetime.listen(host.root, "pointerleave", () => this.light(this.pinned));
  }

  update(data: Data): void {
    const { root } = this.host;
    const same = this.view?.data.text === data.text;
    const active = focusedIn(root);
    const focused = same && active instanceof HTMLElement ? active.dataset.at : undefined;
    const pinned = same && this.pinned ? this.pinned.element.dataset.at : undefined;
    if (!data.rows.some((row) => row.name === this.selected)) this.selected = data.selected;
    applyPalette(root, data.palette);
    const view = this.build(data);
    const at = (place: string | undefined) =>
      view.chips.find((chip) => place !== undefined && chip.element.dataset.at === place);
    this.view = view;
    this.pinned = at(pinned) ?? null;
    const first = view.chips.find((chip) => chip.row.data.name === this.selected) ?? view.chips[0];
    if (first) first.element.tabIndex = 0;
    this.paint();
    this.light(this.pinned);
    at(focused)?.element.focus();
  }

  private build(data: Data): View {
    const { root } = this.host;
    const letters = graphemes(data.text).map(letterOf);
    const rows = data.rows.map((row, n) =>
      rowOf(row, n, data, () => {
        this.selected = row.name;
        this.paint();
      }),
    );
    const chips = rows.flatMap((row) => row.chips);
    for (const part of [...letters, ...chips]) this.listen(part);
    const text = el("p", { class: "text", dir: "auto" }, ...letters.flatMap(laid));
    const say = el("p", { class: "say", "aria-live": "polite" });
    root.replaceChildren(el("div", { class: "head" }, text, say), ...rows.map(({ element }) => element));
    set(root, { role: "group", "aria-label": data.alternative });
    return { data, letters, rows, chips, say };
  }

  // Which parts of the text are one token in the selected row.
  private paint(): void {
    if (!this.view) return;
    const { rows, letters, data } = this.view;
    for (const { data: row, element, name } of rows) {
      const chosen = row.name === this.selected;
      element.classList.toggle("selected", chosen);
      set(name, {
        "aria-pressed": String(chosen),
        "aria-label": `${data.words[`row_${row.name}`]}: ${data.words.paint}`,
      });
    }
    const tokens = rows.find((row) => row.data.name === this.selected)?.chips ?? [];
    underlines(letters, tokens).forEach((line, n) => {
      const { classList } = letters[n].element;
      classList.toggle("even", line?.even === true);
      classList.toggle("odd", line?.even === false);
      classList.toggle("opens", line?.opens === true);
    });
  }

  private listen(part: Part): void {
    const { element } = part;
    element.onpointerenter = (event) => {
      if (event.pointerType !== "touch") this.light(part);
    };
    element.onclick = () => {
      this.pinned = this.pinned === part ? null : part;
      this.light(part);
      if (isChip(part)) this.reach(part);
    };
    if (isChip(part)) element.onfocus = () => this.light(part);
  }

  // The one chip that Tab leads to.
  private reach(chip: Chip): void {
    for (const each of this.view?.chips ?? []) each.element.tabIndex = each === chip ? 0 : -1;
  }

  private light(part: Part | null): void {
    if (!this.view) return;
    const { letters, chips, say } = this.view;
    if (part && !isChip(part)) {
      chips.find((chip) => overlap(chip, part))?.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    for (const letter of letters) {
      letter.element.classList.toggle(
        "lit",
        part !== null && (part === letter || (isChip(part) && overlap(part, letter))),
      );
    }
    for (const chip of chips) {
      chip.element.classList.toggle("lit", chip === part);
      chip.element.classList.toggle("same", part !== null && chip !== part && overlap(part, chip));
    }
    say.textContent = this.sentence(this.view.data, part);
  }

  private sentence({ words }: Data, part: Part | null): string {
    if (!part) return matchMedia("(hover: none)").matches ? words.hint_touch : words.hint;
    if (!isChip(part)) {
      const { segment } = part;
      const bytes = new TextEncoder().encode(segment).length;
      return fill(words.say_letter, { text: spoken(segment), codes: codePoints(segment).join(" "), bytes });
    }
    const { form, id, from, to, known, kind, row } = part;
    const place = to - from > 1 ? fill(words.places, { from: from + 1, to }) : fill(words.place, { from: from + 1 });
    const number = known ? fill(words.say_id, { id: count(id) }) : words.say_unknown;
    const name = `${words[`row_${row.data.name}`]}: \u2018${spoken(form)}\u2019`;
    return [name, kind ? words[`kind_${kind}`] : "", number, place].filter(Boolean).join(" \u00b7 ");
  }

  private key(event: KeyboardEvent): void {
    if (!this.view || modified(event)) return;
    if (event.key === "Escape") {
      this.pinned = null;
      this.light(null);
      return;
    }
    const at = this.view.chips.find(({ element }) => element === event.target);
    const next = at && this.neighbour(this.view, at, event.key);
    if (!next) return;
    act(event, {
      [event.key]: () => {
        this.reach(next);
        next.element.focus();
      },
    });
  }

  private neighbour({ rows }: View, chip: Chip, key: string): Chip | undefined {
    const { chips } = chip.row;
    const n = chips.indexOf(chip);
    if (key === "ArrowRight") return chips[n + 1];
    if (key === "ArrowLeft") return chips[n - 1];
    if (key === "Home") return chips[0];
    if (key === "End") return chips.at(-1);
    if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
    const by = key === "ArrowDown" ? 1 : -1;
    let row = rows.indexOf(chip.row) + by;
    while (rows[row] && !rows[row].chips.length) row += by;
    return rows[row]?.chips.find((it) => overlap(it, chip)) ?? rows[row]?.chips[0];
  }
}

export default mount<Data>("token-cuts", (host) => new TokenCuts(host), 0.75);
