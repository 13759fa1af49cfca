/** A possible partner of `left` on the right, with what the pair is worth. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/**
 * Pairs lefts with rights one to one so that the worth of all pairs together is greatest: the
 * Hungarian method, over the given pairs only. O(n²·m) for n lefts and m rights.
 */
export function assignPairs(pairs: readonly Pair[]): Pair[] {
  const lefts = [...new Set(pairs.map((pair) => pair.left))].sort((a, b) => a - b);
  const rights = [...new Set(pairs.map((pair) => pair.right))].sort((a, b) => a - b);
  const rowOf = new Map(lefts.map((left, i) => [left, i]));
  const columnOf = new Map(rights.map((right, j) => [right, j]));
  // A column of its own for each left, worth nothing, stands for having no partner.
  const columns = rights.length + lefts.length;
  const cost = lefts.map(() => new Float64Array(columns));
  for (const { left, right, worth } of pairs) {
    const row = cost[rowOf.get(left) ?? 0];
    if (row !== undefined) row[columnOf.get(right) ?? 0] = -worth;
  }
  const rightOf = solve(cost, columns);
  return pairs.filter((pair) => rightOf[rowOf.get(pair.left) ?? -1] === columnOf.get(pair.right));
}

/** For each row its column, at the least cost: shortest augmenting paths with potentials. */
function solve(cost: readonly Float64Array[], columns: number): number[] {
  const rowPotential = new Float64Array(cost.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  const at = (array: ArrayLike<number>, i: number) => array[i] ?? 0;
  for (let row = 1; row <= cost.length; row++) {
    rowAt[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(columns + 1);
    const seen = new Uint8Array(columns + 1);
    do {
      seen[column] = 1;
      const here = at(rowAt, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (seen[j] === 1) continue;
        const line = cost[here - 1];
        const reduced =
          (line === undefined ? 0 : at(line, j - 1)) -
          at(rowPotential, here) -
          at(columnPotential, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          before[j] = column;
        }
        if (at(least, j) < step) {
          step = at(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (seen[j] === 1) {
          const held = at(rowAt, j);
          rowPotential[held] = at(rowPotential, held) + step;
          columnPotential[j] = at(columnPotential, j) - step;
        } else least[j] = at(least, j) - step;
      }
      column = next;
    } while (at(rowAt, column) !== 0);
    while (column !== 0) {
      const previous = at(before, column);
      rowAt[column] = at(rowAt, previous);
      column = previous;
    }
  }
  const columnFor = new Array<number>(cost.length).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const row = at(rowAt, j);
    if (row > 0) columnFor[row - 1] = j - 1;
  }
  return columnFor;
}
