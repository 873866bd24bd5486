// Which of several things kept their order: the longest run that still rises (longest increasing subsequence, Fredman 1975), the rest was moved.

/** @example unmoved([0, 3, 1, 2]) // Set {0, 1, 2} */
export function unmoved(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];   // index into places of the smallest end of a rising run of each length
  const before: number[] = [];
  places.forEach((place, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[ends[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) kept.add(places[i]!);
  return kept;
}
