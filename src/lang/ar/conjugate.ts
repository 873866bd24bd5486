// Conjugation: the finite forms of an Arabic verb in the third person, spelled without vowels, from its past and its imperfect.
import { fold } from '../../text/arabic-script.ts';

/** One finite form. Passives are spelled as actives are. */
export interface Conjugated {
  /** Folded at level 2. */
  readonly form: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly number: 's' | 'd' | 'p';
  readonly gender: 'm' | 'f';
}

/**
 * All forms of the third person (and the first plural of the imperfect, which quotations use).
 * @param past third person masculine singular: التقى; @param imperfect the same: يلتقي.
 * @example conjugate('التقى', 'يلتقي').map((f) => f.form) // ['التقي', 'التقت', 'التقيا', 'التقوا', …, 'سيلتقيان', …]
 */
export function conjugate(past: string, imperfect: string): readonly Conjugated[] {
  const out: Conjugated[] = [];
  const add = (form: string, tense: Conjugated['tense'], number: Conjugated['number'], gender: Conjugated['gender']): void => void out.push({ form, tense, number, gender });
  // Folded once: what is joined to the stems are letters that fold to themselves. Thousands of verbs are conjugated at every start.
  const folded = fold(past, 2);
  const weak = /[ىا]$/u.test(past) && past.length > 2;
  const base = weak ? folded.slice(0, -1) : folded;
  add(folded, 'past', 's', 'm');
  add(`${base}ت`, 'past', 's', 'f');
  add(`${base}${weak ? (past.endsWith('ا') ? 'و' : 'ي') : ''}ا`, 'past', 'd', 'm');
  add(`${base}تا`, 'past', 'd', 'f');
  add(`${base}وا`, 'past', 'p', 'm');
  const stem = fold(imperfect.slice(1), 2);   // its final ى is folded to ي, which is what the dual has
  const short = /[يىو]$/u.test(imperfect) ? stem.slice(0, -1) : stem;
  for (const [lead, tense] of [['', 'present'], ['س', 'future']] as const) {
    add(`${lead}ي${stem}`, tense, 's', 'm');
    add(`${lead}ت${stem}`, tense, 's', 'f');
    add(`${lead}ي${stem}ان`, tense, 'd', 'm');
    add(`${lead}ت${stem}ان`, tense, 'd', 'f');
    add(`${lead}ي${short}ون`, tense, 'p', 'm');
    add(`${lead}ن${stem}`, tense, 'p', 'm');
  }
  // After أن and ل the dual and the plural lose their ن.
  add(`ي${stem}ا`, 'present', 'd', 'm');
  add(`ت${stem}ا`, 'present', 'd', 'f');
  add(`ي${short}وا`, 'present', 'p', 'm');
  return out;
}
