// Where veils and choices lie, in pixels of the window. Pure: the tests need no browser.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of a box lies in another one; null where that is nothing. */
export function within(box: Box, outer: Box): Box | null {
  const [left, top] = [Math.max(box.left, outer.left), Math.max(box.top, outer.top)];
  const [right, bottom] = [Math.min(box.right, outer.right), Math.min(box.bottom, outer.bottom)];
  return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
}

/** A box of this size on the middle of another one, moved by as little as keeps it in `outer`. */
export function centred(box: Box, width: number, height: number, outer: Box): Box {
  const start = (middle: number, size: number, low: number, high: number) =>
    Math.max(low, Math.min(middle - size / 2, high - size));
  const left = start((box.left + box.right) / 2, width, outer.left, outer.right);
  const top = start((box.top + box.bottom) / 2, height, outer.top, outer.bottom);
  return { left, top, right: left + width, bottom: top + height };
}

/** The one box around all of them; none where there is none. */
export function around(boxes: readonly Box[]): Box[] {
  if (!boxes.length) return [];
  const of = (side: keyof Box) => boxes.map((box) => box[side]);
  return [
    {
      left: Math.min(...of("left")),
      top: Math.min(...of("top")),
      right: Math.max(...of("right")),
      bottom: Math.max(...of("bottom")),
    },
  ];
}

/** Whether no two of them lie on each other. */
export function apart(boxes: readonly Box[]): boolean {
  return boxes.every((a, n) =>
    boxes.slice(n + 1).every((b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top),
  );
}

/** The indices of equal keys together, in the order of their first. */
export function grouped(keys: readonly string[]): number[][] {
  const found = new Map<string, number[]>();
  for (const [n, key] of keys.entries()) found.set(key, [...(found.get(key) ?? []), n]);
  return [...found.values()];
}
