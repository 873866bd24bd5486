// A cut: one way to part a word from its proclitics.

/** One way to read a word: `pro` are the letters cut off, `stem` the folded rest (للصين gives pro ل, stem الصين). */
export interface Cut {
  readonly pro: string;
  readonly stem: string;
  /** How many folded letters of the token the proclitic takes; 0 where the article ال was restored out of لل. */
  readonly taken: number;
}
