// All of a picture, also what is scrolled away: for as long as it is drawn it is as large as that needs.

/** Times that it is made larger: what is larger may wrap otherwise. */
const ROUNDS = 3;
/** CSS pixels that a picture may become larger by. */
const MOST = 6000;
const SCROLLS = ["auto", "scroll"];

/** Makes room for what scrolls. Returns what puts everything back; nothing is painted in between. */
export function unrolled(root: HTMLElement): () => void {
  const undo: (() => void)[] = [];
  const say = (element: HTMLElement, name: string, value: string) => {
    const [before, priority] = [element.style.getPropertyValue(name), element.style.getPropertyPriority(name)];
    element.style.setProperty(name, value, "important");
    undo.push(() => element.style.setProperty(name, before, priority));
  };
  const all = [root, ...root.querySelectorAll<HTMLElement>("*")];
  for (const each of all) {
    if (
      !(each instanceof HTMLElement) ||
      (each.scrollWidth <= each.clientWidth && each.scrollHeight <= each.clientHeight)
    )
      continue;
    const { scrollLeft, scrollTop } = each;
    if (scrollLeft || scrollTop) {
      each.scrollTo({ left: 0, top: 0, behavior: "instant" });
      undo.push(() => each.scrollTo({ left: scrollLeft, top: scrollTop, behavior: "instant" }));
    }
  }
  say(root, "max-height", "none");
  say(root, "transition", "none");
  for (let round = 0; round < ROUNDS; round++) {
    const [right, down] = missing(all);
    if (right) say(root, "width", `${widthOf(root) + Math.min(right, MOST)}px`);
    if (right) say(root, "max-width", "none");
    if (down) say(root, "height", `${heightOf(root) + Math.min(down, MOST)}px`);
    if (!right && !down) break;
  }
  return () => {
    for (const each of undo.reverse()) each();
  };
}

const widthOf = (root: HTMLElement) => root.offsetWidth;
const heightOf = (root: HTMLElement) => root.offsetHeight;

/** How much larger the largest of what scrolls would have to be. */
function missing(all: Element[]): [right: number, down: number] {
  let [right, down] = [0, 0];
  for (const each of all) {
    const [wide, high] = [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight];
    if (wide <= 1 && high <= 1) continue;
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === "inline") continue;
    if (SCROLLS.includes(overflowX)) right = Math.max(right, wide);
    if (SCROLLS.includes(overflowY)) down = Math.max(down, high);
  }
  return [right > 1 ? right : 0, down > 1 ? down : 0];
}
