// Products of matrices, in double precision: what is stored is rounded to float32, as PyTorch's is.

/**
 * X Wᵀ of rows x (T, K) and w (N, K): (T, N), row by row. Two rows of w meet four of x at a time, so that
 * six numbers are read for eight products.
 */
export function times(x: Float32Array, w: Float32Array, width: number): Float32Array {
  const rows = x.length / width;
  const columns = w.length / width;
  const [wholeRows, wholeColumns] = [rows - (rows % 4), columns - (columns % 2)];
  const out = new Float32Array(rows * columns);
  for (let n = 0; n < wholeColumns; n += 2) {
    for (let t = 0; t < wholeRows; t += 4) eight(x, w, width, t, n, out, columns);
  }
  for (let t = 0; t < rows; t++) {
    for (let n = t < wholeRows ? wholeColumns : 0; n < columns; n++) {
      out[t * columns + n] = dot(x, t * width, w, n * width, width);
    }
  }
  return out;
}

// The products of rows t … t + 3 of x with rows n and n + 1 of w.
function eight(
  x: Float32Array,
  w: Float32Array,
  width: number,
  t: number,
  n: number,
  out: Float32Array,
  columns: number,
) {
  const x0 = t * width;
  const x1 = x0 + width;
  const x2 = x1 + width;
  const x3 = x2 + width;
  const w0 = n * width;
  const w1 = w0 + width;
  let a0 = 0;
  let a1 = 0;
  let b0 = 0;
  let b1 = 0;
  let c0 = 0;
  let c1 = 0;
  let d0 = 0;
  let d1 = 0;
  for (let k = 0; k < width; k++) {
    const first = w[w0 + k];
    const second = w[w1 + k];
    const a = x[x0 + k];
    const b = x[x1 + k];
    const c = x[x2 + k];
    const d = x[x3 + k];
    a0 += first * a;
    a1 += second * a;
    b0 += first * b;
    b1 += second * b;
    c0 += first * c;
    c1 += second * c;
    d0 += first * d;
    d1 += second * d;
  }
  const at = t * columns + n;
  out[at] = a0;
  out[at + 1] = a1;
  out[at + columns] = b0;
  out[at + columns + 1] = b1;
  out[at + 2 * columns] = c0;
  out[at + 2 * columns + 1] = c1;
  out[at + 3 * columns] = d0;
  out[at + 3 * columns + 1] = d1;
}

function dot(x: Float32Array, from: number, w: Float32Array, at: number, width: number): number {
  let even = 0;
  let odd = 0;
  for (let k = 0; k + 1 < width; k += 2) {
    even += x[from + k] * w[at + k];
    odd += x[from + k + 1] * w[at + k + 1];
  }
  return even + odd + (width % 2 ? x[from + width - 1] * w[at + width - 1] : 0);
}

/** One row after another in one array. */
export function joined(rows: readonly Float32Array[]): Float32Array {
  const width = rows[0]?.length ?? 0;
  const all = new Float32Array(rows.length * width);
  rows.forEach((row, n) => {
    all.set(row, n * width);
  });
  return all;
}

/** The rows of an embedding (V, E) with these ids: (T, E). */
export function embedded(ids: readonly number[], table: Float32Array, width: number): Float32Array {
  return joined(ids.map((id) => table.subarray(id * width, (id + 1) * width)));
}
