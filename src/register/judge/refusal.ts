// A judgement that cannot be taken: what is wrong with it, in both languages of the interface.

export type RefusalCode = 'no-record' | 'no-article' | 'no-report' | 'no-judgement' | 'undone' | 'who' | 'why' | 'records' | 'kinds' | 'same-record' | 'field' | 'value' | 'split' | 'entity';

/** Thrown by `judge` and `undo`; nothing was stored. */
export class JudgementRefused extends Error {
  override readonly name = 'JudgementRefused';
  readonly code: RefusalCode;
  readonly ar: string;
  constructor(code: RefusalCode, en: string, ar: string) {
    super(en);
    this.code = code;
    this.ar = ar;
  }
}
