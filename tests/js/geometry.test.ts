import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST, readState, writeState } from "../../assets/components/vectors/address.ts";
import * as plane from "../../assets/components/vectors/geometry.ts";
import { choosePair } from "../../assets/components/vectors/pairs.ts";

const { between, digitsFor, directionOf, dot, foot, inside, lengthOf, measure, planeOf, polar, roomFor, signOf } =
  plane;

function close(found: number, wanted: number): void {
  assert.ok(Math.abs(found - wanted) < 1e-9, `${found} is not ${wanted}`);
}

function closeTo(found: plane.Vector, wanted: plane.Vector): void {
  close(found.x, wanted.x);
  close(found.y, wanted.y);
}

const PAIRS: [plane.Vector, plane.Vector][] = [
  [
    { x: 4, y: 1 },
    { x: 2, y: 3 },
  ],
  [
    { x: 1, y: 0 },
    { x: 0, y: 2 },
  ],
  [
    { x: 3, y: -2 },
    { x: -6, y: 4 },
  ],
  [
    { x: -1.5, y: 0.25 },
    { x: -3, y: 0.5 },
  ],
];

test("measure: both roads lead to the same a·b", () => {
  for (const [a, b] of PAIRS) {
    const seen = measure(a, b);
    close(seen.sum, dot(a, b));
    close(seen.size, dot(a, b));
    close(seen.products[0] + seen.products[1], seen.sum);
    close(seen.long, Math.hypot(a.x, a.y));
    close(seen.wide, Math.hypot(b.x, b.y));
  }
});

test("measure: right angle, opposite and same direction", () => {
  const [right, opposite, same] = PAIRS.slice(1).map(([a, b]) => measure(a, b));
  close(right.angle, Math.PI / 2);
  close(opposite.cosine, -1);
  close(same.angle, 0);
});

test("foot: what is left stands upright on the line", () => {
  for (const [a, b] of PAIRS) {
    const end = foot(b, a);
    close(dot({ x: b.x - end.x, y: b.y - end.y }, a), 0);
    close(end.x * a.y - end.y * a.x, 0);
  }
});

test("roomFor: 1, 2 or 5 times a power of ten that holds all", () => {
  const room = (...numbers: number[]) => roomFor(numbers.map((x) => ({ x, y: 0 })));
  assert.deepEqual(
    [0.9, 1, 1.1, 2, 4, 5, 5.1, -7, 30].map((x) => room(x)),
    [1, 1, 2, 2, 5, 5, 10, 10, 50],
  );
  close(room(0.03), 0.05);
  assert.equal(
    roomFor([
      { x: 0, y: -3 },
      { x: 1, y: 1 },
    ]),
    5,
  );
  assert.equal(roomFor([{ x: 1, y: 1 }], 5), 5);
});

test("inside: an arrow that would leave is cut, its direction stays", () => {
  assert.deepEqual(inside({ x: 3, y: 4 }, 5), { x: 3, y: 4 });
  closeTo(inside({ x: 10, y: -5 }, 5), { x: 5, y: -2.5 });
});

test("planeOf: lengths and angle of two embeddings, a at 20°", () => {
  const { a, b } = planeOf(4, 9, 3);
  close(lengthOf(a), 2);
  close(lengthOf(b), 3);
  close(dot(a, b), 3);
  close(directionOf(a), (20 * Math.PI) / 180);
  close(measure(...(Object.values(planeOf(1, 1, 1.0000001)) as [plane.Vector, plane.Vector])).angle, 0); // rounding is no angle
});

test("between: by the shorter turn, from the one to the other", () => {
  const [from, to] = [polar(1, (170 * Math.PI) / 180), polar(3, (-170 * Math.PI) / 180)];
  closeTo(between(from, to, 0), from);
  closeTo(between(from, to, 1), to);
  closeTo(between(from, to, 0.5), polar(2, Math.PI));
});

test("between: from below the left axis to above it, not the long way round", () => {
  const from = polar(2, -170 * plane.DEGREE);
  const to = polar(2, 170 * plane.DEGREE);
  closeTo(between(from, to, 0.5), polar(2, Math.PI));
});

test("what is written decides the sign", () => {
  const seen = (sum: number) => ({ ...measure({ x: 1, y: 0 }, { x: 1, y: 0 }), sum });
  assert.deepEqual(
    [0.004, -0.004, 0.006, -0.006].map((sum) => signOf(seen(sum), 2)),
    ["zero", "zero", "plus", "minus"],
  );
  assert.equal(signOf(seen(0.004), 3), "plus");
  assert.deepEqual([1, 2, 5].map(digitsFor), [3, 2, 2]);
});

test("the address: what is as at first is left out, and read again as it was", () => {
  const at = (search: string) => writeState(readState(search), `http://app/dot-product${search}`).search;
  assert.equal(at(""), "");
  assert.equal(at("?lang=ko&a=4,1"), "?lang=ko");
  assert.equal(at("?a=1.5,-2&onto=b"), "?a=1.5%2C-2&onto=b");
  assert.equal(at("?pair=2-5&a=1,1"), "?pair=2-5");
});

test("the address: what is wrong in it is as at first", () => {
  for (const wrong of ["1", "x,y", "11,0", "0,0", "0.1,0.1", ",", "NaN,1", "Infinity,1"]) {
    assert.deepEqual(readState(`?a=${wrong}`).a, FIRST.a, wrong);
  }
  assert.deepEqual(readState("?b=-10,10").b, { x: -10, y: 10 });
  for (const wrong of ["0-1", "1-0", "1", "a-b", "1-2-3", "1000-1"])
    assert.equal(readState(`?pair=${wrong}`).pair, null);
  assert.deepEqual(readState("?pair=1-12").pair, [0, 11]);
  assert.equal(readState("?onto=c").onto, "a");
});

test("whoever chooses one token sees it beside the first other one", () => {
  assert.deepEqual(choosePair(null, "a", 0), [0, 1]);
  assert.deepEqual(choosePair(null, "b", 3), [0, 3]);
  assert.deepEqual(choosePair([2, 5], "b", 2), [2, 2]);
});
