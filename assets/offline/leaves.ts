// Rows in an order in which neighbours are alike: average-linkage clustering, its leaves ordered as near to
// each other as the tree allows (Bar-Joseph et al. 2001). What SciPy does for charts/units.py.

interface Node {
  readonly leaves: readonly number[];
  readonly children: readonly [left: Node, right: Node] | null;
}

/** A permutation of the points' places. */
export function similarOrder(points: readonly (readonly number[])[]): number[] {
  const count = points.length;
  if (count < 3) return points.map((_, n) => n);
  const distances = points.map((a) => points.map((b) => Math.sqrt(a.reduce((sum, x, n) => sum + (x - b[n]) ** 2, 0))));
  const { nodes, root } = clustered(distances);
  return new Ordering(distances, nodes).of(root);
}

/** Merges the two closest clusters until one is left; nodes: all that were made, in that order. */
function clustered(distances: readonly (readonly number[])[]): { nodes: Node[]; root: Node } {
  const between = distances.map((row) => [...row]);
  const made = distances.map((_, n): { node: Node; id: number } => ({ node: { leaves: [n], children: null }, id: n }));
  const alive = new Set(distances.keys());
  const nodes: Node[] = [];
  while (alive.size > 1) {
    let [x, y, least] = [-1, -1, Number.POSITIVE_INFINITY];
    for (const a of alive) {
      for (const b of alive) if (a < b && between[a][b] < least) [x, y, least] = [a, b, between[a][b]];
    }
    const [a, b] = [made[x], made[y]];
    // The cluster that was made first stands left.
    const children = a.id < b.id ? ([a.node, b.node] as const) : ([b.node, a.node] as const);
    const node = { leaves: [...children[0].leaves, ...children[1].leaves], children };
    const [first, second] = [a.node.leaves.length, b.node.leaves.length];
    alive.delete(x);
    for (const other of alive) {
      const mean = (first * between[x][other] + second * between[y][other]) / (first + second);
      between[y][other] = between[other][y] = mean;
    }
    made[y] = { node, id: distances.length + nodes.length };
    nodes.push(node);
  }
  return { nodes, root: nodes[nodes.length - 1] };
}

/** The shortest walk along the leaves of each node between two ends, one in each of its children. */
class Ordering {
  readonly #length: Float64Array;
  /** Where that walk leaves the one child and enters the other, by its two ends. */
  readonly #crossing = new Map<number, readonly [number, number]>();
  readonly #count: number;

  constructor(distances: readonly (readonly number[])[], nodes: readonly Node[]) {
    this.#count = distances.length;
    this.#length = new Float64Array(this.#count ** 2);
    for (const { children } of nodes) {
      if (!children) continue;
      const [left, right] = children;
      for (const i of left.leaves) for (const j of right.leaves) this.#join(distances, left, right, i, j);
    }
  }

  #join(distances: readonly (readonly number[])[], left: Node, right: Node, i: number, j: number): void {
    const count = this.#count;
    const inner = otherEnds(right, j);
    let least = Number.POSITIVE_INFINITY;
    for (const m of otherEnds(left, i)) {
      const [walked, row] = [this.#length[i * count + m], distances[m]];
      for (const n of inner) {
        const whole = walked + row[n] + this.#length[n * count + j];
        if (whole >= least) continue;
        least = whole;
        this.#crossing.set(i * count + j, [m, n]);
        this.#crossing.set(j * count + i, [n, m]);
      }
    }
    this.#length[i * count + j] = this.#length[j * count + i] = least;
  }

  of(root: Node): number[] {
    if (!root.children) return [...root.leaves];
    const [left, right] = root.children;
    let [from, to] = [left.leaves[0], right.leaves[0]];
    for (const i of left.leaves) {
      for (const j of right.leaves) {
        if (this.#length[i * this.#count + j] < this.#length[from * this.#count + to]) [from, to] = [i, j];
      }
    }
    return this.#walk(root, from, to);
  }

  #walk(node: Node, from: number, to: number): number[] {
    if (!node.children) return [from];
    const [left, right] = node.children;
    const [near, far] = left.leaves.includes(from) ? [left, right] : [right, left];
    const [m, n] = this.#crossing.get(from * this.#count + to) ?? [from, to];
    return [...this.#walk(near, from, m), ...this.#walk(far, n, to)];
  }
}

/** Where a walk along a node's leaves may end that begins at `end`. */
function otherEnds({ leaves, children }: Node, end: number): readonly number[] {
  if (!children) return leaves;
  const [left, right] = children;
  return left.leaves.includes(end) ? right.leaves : left.leaves;
}
