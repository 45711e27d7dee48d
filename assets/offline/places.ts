// Places in the address, counted from 1 there and from 0 here.

/** A place below `most`; null where the address has none. */
export function placeIn(given: URLSearchParams, name: string, most: number): number | null {
  const text = given.get(name) ?? "";
  const place = /^\d{1,6}$/.test(text) ? Number(text) - 1 : -1;
  return place >= 0 && place < most ? place : null;
}

/** "5.3,7.2": the pairs below `most`. */
export function pairsIn(given: URLSearchParams, name: string, most: number): [number, number][] {
  return (given.get(name) ?? "").split(",").flatMap((pair) => {
    const found = /^(\d{1,6})\.(\d{1,6})$/.exec(pair);
    const [row, column] = found ? [Number(found[1]) - 1, Number(found[2]) - 1] : [-1, -1];
    return row >= 0 && column >= 0 && row < most && column < most ? [[row, column] as [number, number]] : [];
  });
}

/** The choices that are made, as they stand in the address. */
export function addressed(choices: Readonly<Record<string, number | string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, value]) => {
      if (value === null || value === "") return [];
      return [[name, typeof value === "number" ? String(value + 1) : value]];
    }),
  );
}
