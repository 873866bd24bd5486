// A judgement that cannot be taken: what is wrong with it, in both languages of the interface.
import { Refusal } from '../refusal.ts';

export type RefusalCode = 'no-record' | 'no-article' | 'no-report' | 'no-judgement' | 'undone' | 'who' | 'why' | 'records' | 'kinds' | 'same-record' | 'field' | 'value' | 'split' | 'entity';

/** Thrown by `judge` and `undo`; nothing was stored. */
export class JudgementRefused extends Refusal<RefusalCode> {
  override readonly name = 'JudgementRefused';
}
