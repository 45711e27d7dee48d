// Elements in the place of ::before and ::after: nothing else tells where those lie.

import { el } from "../../shared/dom.ts";

/** What makes a box of CSS, and where it lies. */
const COPIED = [
  ..."position display box-sizing top right bottom left width height min-width min-height max-width max-height".split(
    " ",
  ),
  ..."margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left".split(
    " ",
  ),
  ...["top", "right", "bottom", "left"].flatMap((side) =>
    ["width", "style", "color"].map((of) => `border-${side}-${of}`),
  ),
  ..."border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius".split(" "),
  ..."background-color background-image background-size background-position background-repeat box-shadow".split(" "),
  ..."outline-width outline-style outline-color outline-offset clip-path opacity visibility z-index".split(" "),
  ..."transform transform-origin rotate translate scale overflow-x overflow-y float vertical-align".split(" "),
  ..."flex-grow flex-shrink flex-basis align-self justify-self order".split(" "),
  ..."grid-row-start grid-row-end grid-column-start grid-column-end".split(" "),
  ..."color font-family font-size font-weight font-style font-variant-numeric line-height letter-spacing".split(" "),
  ..."white-space text-align text-transform text-indent".split(" "),
];
const NAMES = ["before", "after"] as const;

/** Puts them there, all at once. Returns what takes them away again. */
export function standIns(root: HTMLElement): () => void {
  const found = [root, ...root.querySelectorAll<HTMLElement>("*")].flatMap((element) =>
    element instanceof HTMLElement ? NAMES.flatMap((name) => standIn(element, name)) : [],
  );
  if (!found.length) return () => {};
  const rules = NAMES.map((name) => `[data-drawn~="${name}"]::${name}`).join(", ");
  const hide = el("style", {}, `${rules} { content: none !important; }`);
  const tree = root.getRootNode();
  (tree instanceof ShadowRoot ? tree : document.head).append(hide);
  for (const { element, name, stand } of found) {
    element.dataset.drawn = `${element.dataset.drawn ?? ""} ${name}`;
    if (name === "before") element.prepend(stand);
    else element.append(stand);
  }
  return () => {
    hide.remove();
    for (const { element, stand } of found) {
      stand.remove();
      delete element.dataset.drawn;
    }
  };
}

interface StandIn {
  readonly element: HTMLElement;
  readonly name: (typeof NAMES)[number];
  readonly stand: HTMLElement;
}

function standIn(element: HTMLElement, name: StandIn["name"]): StandIn[] {
  const style = getComputedStyle(element, `::${name}`);
  const { content, display } = style;
  if (content === "none" || content === "normal" || display === "none") return [];
  const stand = el("span", {}, /^"(.*)"$/s.exec(content)?.[1].replace(/\\(.)/g, "$1") ?? "");
  stand.style.cssText = COPIED.map((each) => `${each}: ${style.getPropertyValue(each)} !important`).join(";");
  return [{ element, name, stand }];
}
