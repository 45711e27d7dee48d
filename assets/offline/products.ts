// Products of matrices, in double precision: what is stored is rounded to float32, as PyTorch's is.

/** X Wᵀ of rows x (T, K) and w (N, K): (T, N), row by row. Four rows of x share a pass over w. */
export function times(x: Float32Array, w: Float32Array, width: number): Float32Array {
  const [rows, columns] = [x.length / width, w.length / width];
  const out = new Float32Array(rows * columns);
  for (let n = 0; n < columns; n++) {
    const from = n * width;
    let t = 0;
    for (; t + 3 < rows; t += 4) {
      const [first, second, third, fourth] = [t * width, (t + 1) * width, (t + 2) * width, (t + 3) * width];
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0; k < width; k++) {
        const weight = w[from + k];
        a += weight * x[first + k];
        b += weight * x[second + k];
        c += weight * x[third + k];
        d += weight * x[fourth + k];
      }
      out[t * columns + n] = a;
      out[(t + 1) * columns + n] = b;
      out[(t + 2) * columns + n] = c;
      out[(t + 3) * columns + n] = d;
    }
    for (; t < rows; t++) {
      let [a, b] = [0, 0];
      for (let k = 0; k < width; k += 2) {
        a += w[from + k] * x[t * width + k];
        b += w[from + k + 1] * x[t * width + k + 1];
      }
      out[t * columns + n] = a + b;
    }
  }
  return out;
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
