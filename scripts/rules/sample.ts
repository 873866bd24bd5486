// Draws from a list evenly, so that a reader of few sees the whole breadth and the same ones every time.

/** @example sample([1, 2, 3, 4, 5, 6], 3) // [1, 3, 5] */
export function sample<T>(all: readonly T[], many: number): readonly T[] {
  if (all.length <= many) return all;
  return Array.from({ length: many }, (_, k) => all[Math.floor((k * all.length) / many)]!);
}
