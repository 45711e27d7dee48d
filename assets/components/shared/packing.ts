// Arrays as the server packs them (charts/packing.py): float32, little-endian, base64.

/** From base64 to numbers. Throws where the bytes are not whole float32 numbers. */
export function unpack(base64: string): Float32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Float32Array(bytes.buffer);
}

/** Row `n` of an array of rows that are `width` long, without a copy. */
export function rowOf(array: Float32Array, n: number, width: number): Float32Array {
  return array.subarray(n * width, (n + 1) * width);
}

/** The place of the largest value; the first of several. */
export function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0;
  for (let n = 1; n < values.length; n++) if (values[n] > values[best]) best = n;
  return best;
}
