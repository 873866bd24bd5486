// How rare a word is in the register: the weight by which shared words count as evidence. What many articles say proves nothing.

export interface Rarity {
  /** Articles whose reports are counted. */
  readonly articles: number;
  /** In how many of them a word form stands. */
  count(word: string): number;
}

/** Weight of a word: the natural logarithm of how many articles there are for each that has it (inverse document frequency). */
export const weightOf = (rarity: Rarity, word: string): number => Math.log((rarity.articles + 2) / (rarity.count(word) + 0.5));

/** A share of the articles below which a word is rare; in a small register three articles may have it. */
export const isRare = (rarity: Rarity, word: string): boolean => rarity.count(word) <= Math.max(3, 0.05 * rarity.articles);

/** For comparing without a register: every word is as rare as the next. */
export const EVEN: Rarity = { articles: 0, count: () => 0 };
