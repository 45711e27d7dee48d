// How a picture is found from outside its bundle: what it shows stands on its root element.

const PICTURE = Symbol.for("seq2see.picture");

/** A mounted picture: the name of its bundle, and the data that it shows now. */
export interface Shown {
  readonly name: string;
  readonly data: unknown;
}

type Root = Element & { [PICTURE]?: Shown };

/** Says on its root what a picture shows. */
export function showOn(root: Element, shown: Shown): void {
  (root as Root)[PICTURE] = shown;
}

/** What the picture with this root shows; undefined where the element is no picture's root. */
export function shownOn(root: Element): Shown | undefined {
  return (root as Root)[PICTURE];
}
