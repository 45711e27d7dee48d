import assert from "node:assert/strict";
import { test } from "node:test";
import { runsByColour } from "../../assets/components/exports/svg/bitmap.ts";
import { rounded, shadowsOf } from "../../assets/components/exports/svg/box.ts";
import { gradientOf, parts } from "../../assets/components/exports/svg/ground.ts";
import { families, named, written } from "../../assets/components/exports/svg/ink.ts";
import { fitted, wrapped } from "../../assets/components/exports/svg/text.ts";

const letters = (text: string) => [...text].length;

test("colours as the browser computes them", () => {
  assert.deepEqual(written("rgb(123, 63, 160)"), { colour: "#7b3fa0", opacity: 1 });
  assert.deepEqual(written("rgba(0, 0, 0, 0.25)"), { colour: "#000000", opacity: 0.25 });
  assert.equal(written("transparent")?.opacity, 0);
  assert.equal(written("color(srgb 1 0 0)"), null);
});

test("the font that is there stands first, Korean ones behind, but never before a serif", () => {
  const list = `Pretendard, "Noto Sans KR", system-ui, sans-serif`;
  assert.deepEqual(families(list), ["Pretendard", "Noto Sans KR", "system-ui", "sans-serif"]);
  assert.match(
    named(list, (family) => family === "Noto Sans KR"),
    /^'Noto Sans KR', 'Pretendard', .*'Malgun Gothic', sans-serif$/,
  );
  assert.equal(
    named(`"STIX Two Math", serif`, () => false),
    "'STIX Two Math', serif",
  );
  assert.equal(
    named(`"a'b", monospace`, () => false),
    "'ab', monospace",
  );
});

test("gradients with brackets in their colours, and places in percent and pixels", () => {
  assert.deepEqual(parts("rgb(1, 2, 3) 0%, calc(50% - 1px)"), ["rgb(1, 2, 3) 0%", "calc(50% - 1px)"]);
  const line = gradientOf("linear-gradient(to right, rgb(0, 0, 0) calc(50% - 1px), red, rgb(9, 9, 9) 100%)");
  assert.equal(line?.angle, 90);
  assert.deepEqual(
    line?.stops.map(({ colour, share, pixels }) => [colour, share, pixels]),
    [
      ["rgb(0, 0, 0)", 0.5, -1],
      ["red", 0.75, 0],
      ["rgb(9, 9, 9)", 1, 0],
    ],
  );
  const hatch = gradientOf("repeating-linear-gradient(135deg, rgb(1, 1, 1) 0px, rgb(1, 1, 1) 3px, blue 3px, blue 7px)");
  assert.deepEqual([hatch?.repeats, hatch?.angle, hatch?.stops.map(({ pixels }) => pixels)], [true, 135, [0, 3, 3, 7]]);
  assert.equal(gradientOf('url("x.png")'), null);
});

test("shadows, the uppermost first, and boxes whose corners differ", () => {
  assert.deepEqual(shadowsOf("rgb(1, 2, 3) 0px 0px 0px 4px, rgba(0, 0, 0, 0.3) 1px 2px 3px 0px inset"), [
    { colour: "rgb(1, 2, 3)", x: 0, y: 0, blur: 0, spread: 4, inset: false },
    { colour: "rgba(0, 0, 0, 0.3)", x: 1, y: 2, blur: 3, spread: 0, inset: true },
  ]);
  assert.deepEqual(shadowsOf("none"), []);
  assert.equal(rounded(0, 0, 10, 6, [0, 2, 0, 0]), "M0 0H8a2 2 0 0 1 2 2V6H0V0z");
});

test("pixels as runs of one colour; what is transparent is left out", () => {
  const [red, none, blue] = [
    [255, 0, 0, 255],
    [0, 0, 0, 0],
    [0, 0, 255, 128],
  ];
  const data = [red, red, none, red, blue, blue].flat();
  assert.deepEqual(runsByColour({ width: 3, height: 2, data }), [
    [
      "#ff0000",
      1,
      [
        [0, 0, 2],
        [0, 1, 1],
      ],
    ],
    ["#0000ff", 128 / 255, [[1, 1, 2]]],
  ]);
});

test("a text in lines: at spaces, within a long word, and cut in the last", () => {
  assert.deepEqual(wrapped("나는 어제 밥을 먹었다.", 6, 9, letters), ["나는 어제", "밥을", "먹었다."]);
  assert.deepEqual(wrapped("abcdefgh ij", 4, 9, letters), ["abcd", "efgh", "ij"]);
  assert.deepEqual(wrapped("one two three four", 8, 2, letters), ["one two", "three f…"]);
  assert.deepEqual(wrapped("", 8, 2, letters), []);
  assert.equal(fitted("👩‍👩‍👧 family", 6, letters), "👩‍👩‍👧…");
  assert.equal(fitted("가나다", 0, letters), "");
});
