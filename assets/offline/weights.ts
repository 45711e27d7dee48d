// The trained weights as they stand in the file: float16 or float32, little-endian, one after another.

export type Format = "float16" | "float32";
export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
}

/** Tensors by name; each a view of all of them, row by row. */
export type Weights = ReadonlyMap<string, Float32Array>;

/** Throws where a tensor is missing. */
export function tensor(weights: Weights, name: string): Float32Array {
  const found = weights.get(name);
  if (!found) throw new Error(`these weights have no ${name}`);
  return found;
}

/** Throws where the bytes are not those of the tensors. */
export function readWeights(bytes: Uint8Array, format: Format, tensors: readonly Tensor[]): Weights {
  const all = format === "float16" ? widened(bytes) : new Float32Array(bytes.slice().buffer);
  const found = new Map<string, Float32Array>();
  let at = 0;
  for (const { name, shape } of tensors) {
    const size = shape.reduce((product, length) => product * length, 1);
    found.set(name, all.subarray(at, at + size));
    at += size;
  }
  if (at !== all.length) throw new Error(`${all.length} numbers for tensors of ${at}`);
  return found;
}

/** From base64 to bytes. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) bytes[n] = text.charCodeAt(n);
  return bytes;
}

/** Whole numbers of 16 bits, as the merges of the vocabulary stand in the file. */
export function shorts(base64: string): Uint16Array {
  const bytes = bytesOf(base64);
  return Uint16Array.from({ length: bytes.length / 2 }, (_, n) => bytes[2 * n] | (bytes[2 * n + 1] << 8));
}

/** float32, little-endian, in base64: what the pictures are sent (components/shared/packing.ts). */
export function packed(values: ArrayLike<number>): string {
  const bytes = new Uint8Array(Float32Array.from(values).buffer);
  return base64Of(bytes);
}

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** float16 to float32, which holds each of them exactly: IEEE 754, by a table of all 65,536. */
export function widened(bytes: Uint8Array): Float32Array {
  const table = new Float32Array(65_536);
  for (let half = 0; half < 65_536; half++) {
    const exponent = (half >> 10) & 31;
    const fraction = half & 1023;
    let value = Number.NaN;
    if (exponent === 0) value = fraction * 2 ** -24;
    else if (exponent < 31) value = (1 + fraction / 1024) * 2 ** (exponent - 15);
    else if (fraction === 0) value = Number.POSITIVE_INFINITY;
    table[half] = half >> 15 ? -value : value;
  }
  const found = new Float32Array(bytes.length / 2);
  for (let n = 0; n < found.length; n++) found[n] = table[bytes[2 * n] | (bytes[2 * n + 1] << 8)];
  return found;
}
