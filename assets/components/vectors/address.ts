// The place of the picture in the address: a=4,1&b=2,3 or pair=2-5 (tokens from 1), and onto=b.

import { lengthOf, type Name, SHORTEST, type Vector } from "./geometry.ts";

export interface State {
  a: Vector;
  b: Vector;
  /** On which of both the shadow falls. */
  onto: Name;
  /** The tokens whose embeddings stand in for a and b, counted from 0. */
  pair: readonly [number, number] | null;
}

export const FIRST: Readonly<Record<Name, Vector>> = { a: { x: 4, y: 1 }, b: { x: 2, y: 3 } };
/** Half the width of the plane at first, and the largest coordinate. */
export const ROOM = 5;
export const MOST = 10;

/** What an address says; what it does not, or says wrongly, is as at first. */
export function readState(search: string): State {
  const given = new URLSearchParams(search);
  const vector = (name: Name): Vector => {
    const [x, y] = (given.get(name) ?? "").split(",").map(Number);
    const far = Math.max(Math.abs(x), Math.abs(y));
    return far <= MOST && lengthOf({ x, y }) >= SHORTEST * ROOM ? { x, y } : FIRST[name];
  };
  const pair = /^([1-9]\d{0,2})-([1-9]\d{0,2})$/.exec(given.get("pair") ?? "");
  return {
    a: vector("a"),
    b: vector("b"),
    onto: given.get("onto") === "b" ? "b" : "a",
    pair: pair ? [Number(pair[1]) - 1, Number(pair[2]) - 1] : null,
  };
}

/** The address with this place in it; what is as at first is left out. */
export function writeState({ a, b, onto, pair }: State, href: string): URL {
  const address = new URL(href);
  const write = (name: string, value: string | null) => {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  const text = (v: Vector) => [v.x, v.y].map((value) => Number(value.toFixed(3))).join(",");
  for (const [name, v] of [
    ["a", a],
    ["b", b],
  ] as const) {
    const first = v.x === FIRST[name].x && v.y === FIRST[name].y;
    write(name, pair || first ? null : text(v));
  }
  write("pair", pair ? pair.map((t) => t + 1).join("-") : null);
  write("onto", onto === "a" ? null : onto);
  return address;
}
