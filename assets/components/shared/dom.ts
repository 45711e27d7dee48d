// Building the page out of elements. Text reaches it by textContent only.

export type Child = Node | string | number;
type Attribute = string | number | null | undefined;

export interface Properties {
  class?: string;
  style?: Record<string, string>;
  onclick?: () => void;
  [attribute: string]: Attribute | Record<string, string> | (() => void);
}

/** An element with its attributes and children; an attribute that is null or undefined is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const { class: className, style = {}, onclick, ...attributes } = properties;
  if (className !== undefined) element.className = className;
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  if (onclick) element.onclick = () => onclick();
  set(element, attributes as Record<string, Attribute>);
  for (const child of children) element.append(child instanceof Node ? child : String(child));
  return element;
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

export function set(element: Element, attributes: Record<string, Attribute>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) element.setAttribute(name, String(value));
  }
}

/** Writes a text only where it is another one, so that nothing is laid out or announced in vain. */
export function write(element: Node, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The element of a component's tree that has the focus. */
export function focusedIn(root: Node): Element | null {
  const tree = root.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
}

/** "{unit}, token {step}" with the values of an object; for textContent only. */
export function fill(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
