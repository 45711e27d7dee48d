// Numbers as a saved page carries them (charts/packing.py), and packed again as the server packs them.

/** From numbers to base64, as `unpack` reads it. */
export function pack(values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Rows of numbers in 22 bits each (`charts.packing.rounded`): base 85, and the largest of each row. */
export interface Rounded {
  readonly digits: string;
  readonly largest: readonly number[];
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%.()*+-;,=>?@^_`{|}~";
const BITS = 22;
const MIDDLE = 2 ** (BITS - 1);

/** The numbers of all rows, each row as long as the others. */
export function unrounded({ digits, largest }: Rounded, width: number): Float32Array {
  const bytes = base85(digits);
  const values = new Float32Array(largest.length * width);
  for (let n = 0; n < values.length; n++) {
    // It begins at an even bit of a byte: with those before it there, all of it lies in four bytes.
    const whole = (bytes.getUint32((n * BITS) >> 3, true) >>> ((n * BITS) & 7)) & (2 ** BITS - 1);
    values[n] = ((whole - MIDDLE) / (MIDDLE - 1)) * largest[Math.floor(n / width)];
  }
  return values;
}

// Five digits are four bytes, the first one the highest.
function base85(digits: string): DataView {
  const places = new Map([...DIGITS].map((digit, n) => [digit, n]));
  const bytes = new DataView(new ArrayBuffer((digits.length / 5) * 4));
  for (let at = 0; at < digits.length; at += 5) {
    let whole = 0;
    for (let n = at; n < at + 5; n++) whole = whole * 85 + (places.get(digits[n]) ?? 0);
    bytes.setUint32((at / 5) * 4, whole);
  }
  return bytes;
}
