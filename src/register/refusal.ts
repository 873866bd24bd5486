// What is asked of the register and cannot be taken: what is wrong with it, in both languages of the interface.

/** Thrown before anything is stored. `message` is the English sentence. */
export abstract class Refusal<Code extends string> extends Error {
  readonly code: Code;
  readonly ar: string;
  constructor(code: Code, en: string, ar: string) {
    super(en);
    this.code = code;
    this.ar = ar;
  }
}
