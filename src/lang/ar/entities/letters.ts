// Which letters a spelling has, as bits: two spellings a few slips apart share nearly all, which tells most pairs apart without measuring them.

/** One bit for each of 32 classes of letters; order and number of a letter are not kept. @example letters('باب') === letters('اب') // true */
export function letters(folded: string): number {
  let bits = 0;
  for (let k = 0; k < folded.length; k++) bits |= 1 << (folded.charCodeAt(k) & 31);
  return bits;
}

/** True where spellings of these letters may lie within so many slips: a slip (exchange, loss, swap) changes two bits at most. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  let apart = a ^ b;
  let count = 0;
  while (apart !== 0 && count <= 2 * slips) {
    apart &= apart - 1;
    count++;
  }
  return count <= 2 * slips;
}
