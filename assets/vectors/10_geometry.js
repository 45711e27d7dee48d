// Vectors of the plane, and what is measured of a pair of them.

const TURN = Math.PI / 180;
const SHORTEST = 0.04; // of the range: no arrow is so short that it has no direction

const dot = (a, b) => a.x * b.x + a.y * b.y;
const lengthOf = (a) => Math.hypot(a.x, a.y);
const directionOf = (a) => Math.atan2(a.y, a.x);
const polar = (length, angle) => ({ x: length * Math.cos(angle), y: length * Math.sin(angle) });

// Both roads to a·b are walked apart: the coordinates here, the lengths and the angle there.
function measure(a, b) {
  const products = [a.x * b.x, a.y * b.y];
  const [long, wide] = [lengthOf(a), lengthOf(b)];
  const angle = Math.atan2(Math.abs(a.x * b.y - a.y * b.x), dot(a, b)); // 0 … π
  const cosine = Math.cos(angle);
  return {
    products, sum: products[0] + products[1],
    long, wide, angle, cosine, size: long * wide * cosine,
  };
}

// The end of the perpendicular from the tip of `from` onto the line of `onto`.
function foot(from, onto) {
  const share = dot(from, onto) / dot(onto, onto);
  return { x: share * onto.x, y: share * onto.y };
}

// Half the width of the plane that holds these vectors: 1, 2 or 5 times a power of ten.
function roomFor(vectors, least = 0) {
  const needed = Math.max(...vectors.map((v) => Math.max(Math.abs(v.x), Math.abs(v.y)))) - 1e-9;
  const power = 10 ** Math.floor(Math.log10(needed));
  return Math.max(least, power * ([1, 2, 5].find((factor) => factor * power >= needed) ?? 10));
}

// "=" where what is shown multiplies to what is shown, "≈" where rounding gets in the way.
function multiplies(factors, total, digits) {
  const seen = (value) => Number(value.toFixed(digits));
  const product = factors.reduce((whole, factor) => whole * seen(factor), 1);
  return Math.abs(product - seen(total)) < 1e-9 ? "=" : "≈";
}
