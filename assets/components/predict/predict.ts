// Predict, then reveal: a question about the picture, answered on the picture before it shows the answer.
// The veil lies over the page, not in the picture: nothing moves, and nothing of it is saved with the picture.

import { Announcer } from "../shared/announcer.ts";
import { type ClassQuestion, classQuestion, followClassQuestion } from "../shared/class-question.ts";
import { el, focusedIn, write } from "../shared/dom.ts";
import { act } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { presenting } from "../shared/presenting.ts";
import type { Choice, Data, Spot } from "./data.ts";
import { apart, type Box, centred, grouped } from "./layout.ts";
import { placeOf, playerOf, stage, veilsOf } from "./spots.ts";

/** veiled, shown: the same as the class is asked (room/), whose card stands elsewhere. */
type State = "rests" | "asks" | "tells" | "veiled" | "shown";

/** The lessons that have asked by themselves since the page was loaded. */
const asked = new Set<string>();
/** Pixels that are left free around choices. */
const GAP = 4;

/** The choices that stand at one place. */
interface Holder {
  readonly element: HTMLElement;
  readonly members: readonly number[];
  readonly spot: Spot | null;
}

class Predict implements Picture<Data> {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #frame;
  readonly #button = el("button", { type: "button", class: "open", onclick: () => this.#open(true) });
  readonly #veils = el("div", { class: "veils", "aria-hidden": "true" });
  readonly #groups = el("div", { class: "groups" });
  readonly #ask = el("p", { class: "ask" });
  readonly #told = el("p", { class: "told" });
  readonly #row = el("div", { class: "row" });
  readonly #hint = el("p", { class: "hint" });
  readonly #first = el("input", { type: "checkbox" });
  readonly #firstName = el("span");
  readonly #leave = el("button", { type: "button", class: "leave", onclick: () => this.#close() });
  readonly #card = el(
    "div",
    { class: "card", role: "group" },
    el("div", { class: "said" }, this.#ask, this.#told, this.#row),
    el("div", { class: "foot" }, this.#hint, el("label", {}, this.#first, this.#firstName), this.#leave),
  );
  #data: Data;
  #question = "";
  #state: State = "rests";
  #choices: HTMLButtonElement[] = [];
  #holders: Holder[] = [];
  #mine: number | null = null;
  #drawn = "";
  #height = 0;

  constructor(host: Host, data: Data) {
    this.#host = host;
    this.#data = data;
    const { root, lifetime } = host;
    this.#announcer = new Announcer(lifetime);
    this.#frame = lifetime.frame();
    root.replaceChildren(this.#button, this.#veils, this.#card, this.#groups, this.#announcer.element);
    lifetime.listen(this.#veils, "click", () => {
      if (this.#state === "asks") this.#close();
    });
    lifetime.listen(this.#first, "change", () => host.send("first", this.#first.checked));
    lifetime.listen(document, "keydown", (event) => this.#key(event));
    followClassQuestion(lifetime, () => this.#hear());
    this.#show();
  }

  update(data: Data): void {
    this.#data = data;
    const { words, first, lesson, ask, choices } = data;
    write(this.#button, words.button);
    write(this.#hint, words.hint);
    write(this.#firstName, words.first);
    this.#card.setAttribute("aria-label", words.asked);
    this.#first.checked = first;
    const question = JSON.stringify([lesson, ask, choices]);
    if (question !== this.#question) {
      this.#question = question;
      if (this.#state === "tells") this.#state = "rests";
      this.#build();
    }
    if (this.#hear()) return;
    if (first && !asked.has(lesson) && !presenting()) {
      asked.add(lesson);
      this.#open(false);
    }
    this.#show();
  }

  // What the class is asked comes before what one reader is asked. Whether it is asked anything here.
  #hear(): boolean {
    const asked = classQuestion();
    const here = asked?.lesson === this.#data.lesson;
    if (asked && here) {
      this.#build();
      this.#mine = asked.mine;
      this.#state = !asked.revealed ? "veiled" : sameQuestion(asked, this.#data) ? "shown" : "rests";
    } else if (this.#state === "veiled" || this.#state === "shown") this.#state = "rests";
    else return false;
    this.#show();
    return here;
  }

  #build(): void {
    const { ask, choices } = this.#data;
    write(this.#ask, ask);
    this.#mine = null;
    this.#choices = choices.map(({ label }, n) =>
      el("button", { type: "button", class: "choice", onclick: () => this.#take(n) }, label),
    );
    const spots = choices.map(({ spot }) => JSON.stringify(spot));
    this.#holders = grouped(spots).map((members) => {
      return { element: el("div", { class: "holder" }), members, spot: choices[members[0]].spot };
    });
    this.#drawn = "";
  }

  #open(byHand: boolean): void {
    asked.add(this.#data.lesson);
    this.#build();
    this.#state = "asks";
    this.#show();
    if (byHand) this.#choices[0]?.focus();
    this.#announcer.say(() => `${this.#data.ask} ${this.#data.words.hint}`);
  }

  #take(n: number): void {
    if (this.#state !== "asks") return;
    const { choices, why } = this.#data;
    this.#mine = n;
    this.#state = "tells";
    this.#show();
    this.#leave.focus();
    this.#announcer.say(() => `${choices[n].told} ${why}`);
  }

  #close(): void {
    const held = focusedIn(this.#host.root) !== null;
    this.#state = "rests";
    this.#show();
    if (held) this.#button.focus();
  }

  #show(): void {
    const { root } = this.#host;
    const { words, choices, answer, why } = this.#data;
    const inClass = this.#state === "veiled" || this.#state === "shown";
    const [asks, tells] = [this.#state === "asks", this.#state === "tells" || this.#state === "shown"];
    root.dataset.state = this.#state;
    this.#button.setAttribute("aria-expanded", String(this.#state !== "rests"));
    this.#button.hidden = inClass;
    this.#card.hidden = inClass || this.#state === "rests";
    this.#groups.hidden = !asks && !tells;
    this.#veils.hidden = !asks && this.#state !== "veiled";
    this.#hint.hidden = !asks;
    write(this.#leave, asks ? words.show : words.close);
    this.#ask.hidden = tells;
    this.#told.hidden = !tells;
    if (tells && this.#mine !== null) {
      const right = this.#mine === answer;
      this.#told.replaceChildren(el("b", {}, `${right ? "✓" : "✗"} ${choices[this.#mine].told}`), ` ${why}`);
    }
    this.#choices.forEach((choice, n) => {
      const mark = !tells ? "" : n === answer ? "true" : n === this.#mine ? "mine" : "other";
      choice.disabled = tells;
      choice.className = `choice ${mark}`;
      if (tells) choice.replaceChildren(...marked(choices[n], mark));
    });
    this.#drawn = "";
    if (this.#state === "rests") this.#frame.stop();
    else this.#follow();
  }

  // While it asks, the picture may still be drawn, scrolled or made smaller: each frame looks where it is.
  #follow(): void {
    this.#place();
    this.#frame.request(() => this.#follow());
  }

  #place(): void {
    const on = stage()?.getBoundingClientRect();
    const line = this.#line();
    if (!on || !line) return;
    const asks = this.#state === "asks";
    const veils = this.#veils.hidden ? [] : this.#data.veils.flatMap(veilsOf);
    const places = this.#holders.map(({ spot, members }) => {
      // What lies in the middle of a picture would hide what it shows once it shows it.
      const stays = asks || (members.length === 1 && spot?.[0] !== "band" && spot?.[0] !== "chart");
      return spot && stays ? placeOf(spot) : null;
    });
    const drawn = JSON.stringify([line, veils, places, on.top, on.bottom, window.innerWidth]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    if (asks) {
      // Down to where the picture begins, over what it is chosen and played by.
      this.#height = (playerOf()?.bottom ?? on.top - GAP) - line.top;
    }
    Object.assign(this.#card.style, {
      left: `${line.left}px`,
      top: `${line.top}px`,
      width: `${line.right - line.left}px`,
      minHeight: `${this.#height}px`,
    });
    this.#veils.replaceChildren(...veils.map((box) => el("div", { class: "veil", style: pixels(box) })));
    this.#put(places, { left: on.left, top: on.top, right: on.right, bottom: on.bottom });
  }

  // On the picture where all have room there, else in a row under the question.
  #put(places: readonly (Box | null)[], on: Box): void {
    for (const { element, members } of this.#holders) element.replaceChildren(...members.map((n) => this.#choices[n]));
    this.#groups.replaceChildren(...this.#holders.map(({ element }) => element));
    const boxes = this.#holders.map(({ element: holder, members }, n) => {
      const place = places[n];
      holder.hidden = members.every((each) => this.#choices[each].matches(".other"));
      if (!place) return null;
      const several = members.length > 1;
      holder.style.maxWidth = several ? `${Math.max(place.right - place.left, 200)}px` : "none";
      holder.style.minWidth = several ? "0" : `${place.right - place.left}px`;
      holder.style.minHeight = several ? "0" : `${place.bottom - place.top}px`;
      return centred(place, holder.offsetWidth, holder.offsetHeight, on);
    });
    const found = boxes.filter((box) => box !== null);
    const onPicture = found.length === boxes.length && apart(found.filter((box) => box.right > box.left));
    this.#host.root.dataset.on = onPicture ? "picture" : "row";
    if (onPicture) {
      boxes.forEach((box, n) => {
        if (box) Object.assign(this.#holders[n].element.style, { left: `${box.left}px`, top: `${box.top}px` });
      });
      this.#row.replaceChildren();
    } else {
      this.#groups.replaceChildren();
      this.#row.replaceChildren(...this.#choices);
    }
  }

  /** The line of the question, over which the card lies. */
  #line(): Box | null {
    const tree = this.#host.root.getRootNode();
    const host = tree instanceof ShadowRoot ? tree.host : this.#host.root;
    const line = host.closest(".st-key-question")?.getBoundingClientRect();
    return line ? { left: line.left, top: line.top, right: line.right, bottom: line.bottom } : null;
  }

  #key(event: KeyboardEvent): void {
    if (!["asks", "tells"].includes(this.#state) || event.defaultPrevented) return;
    if (event.key === "Escape") {
      act(event, { Escape: () => this.#close() });
      return;
    }
    const at = this.#choices.indexOf(focusedIn(this.#host.root) as HTMLButtonElement);
    if (at < 0 || this.#state !== "asks") return;
    const to = (n: number) => this.#choices.at(n % this.#choices.length)?.focus();
    const [back, on] = [() => to(at - 1), () => to(at + 1)];
    act(event, { ArrowLeft: back, ArrowUp: back, ArrowRight: on, ArrowDown: on });
  }
}

/** Whether the class is asked what this page asks: the same choices, so that they have places here. */
function sameQuestion({ ask, labels }: ClassQuestion, data: Data): boolean {
  const own = data.choices.map(({ label }) => label.trim());
  return ask.trim() === data.ask.trim() && JSON.stringify(labels) === JSON.stringify(own);
}

function marked({ label, value }: Choice, mark: string): Node[] {
  const sign = { true: "✓ ", mine: "✗ " }[mark] ?? "";
  const said = value && value !== label ? [el("small", {}, value)] : [];
  return [el("span", {}, `${sign}${label}`), ...said];
}

function pixels({ left, top, right, bottom }: Box): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` };
}

export default mount<Data>("predict", (host, data) => new Predict(host, data));
