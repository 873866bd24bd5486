// Nisba adjectives at a token: الروسي, كورية جنوبية, الكوريين الجنوبيين, with gender, number and definiteness.
import { PhraseTrie } from '../../../rules/phrase-trie.ts';
import { fold } from '../../../text/arabic-script.ts';
import type { Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { STATES, stateId, type State } from '../../../world/states.ts';
import { gate } from './gates.ts';

export interface Nisba {
  readonly to: number;
  /** Entity id of the state (or territory). */
  readonly owner: string;
  /** ISO code. */
  readonly iso: string;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  readonly definite: boolean;
  /** True where the form is also a common word (مالي, قطرية is not). */
  readonly ambiguous: boolean;
  readonly cut: Cut;
}

type Value = Omit<Nisba, 'to' | 'cut'>;
const trie = new PhraseTrie<Value>();
const definite = (form: string): string => form.split(' ').map((w) => `ال${w}`).join(' ');

function file(s: State, forms: readonly string[], gender: 'm' | 'f' | null, plural: boolean): void {
  for (const form of forms) {
    const value = { owner: stateId(s), iso: s.iso, gender, plural, ambiguous: s.ambiguous.includes(form) };
    trie.add(form, { ...value, definite: false });
    // الجنوب أفريقي keeps its first word; الكوري الجنوبي takes the article twice.
    trie.add(definite(form), { ...value, definite: true });
    if (/^جنوب /u.test(form)) trie.add(`ال${form}`, { ...value, definite: true });
  }
}
for (const s of STATES) {
  file(s, s.nisba_m, 'm', false);
  file(s, s.nisba_f, 'f', false);
  file(s, s.nisba_pl, 'm', true);
  file(s, s.nisba_broken_pl, null, true);
}

const mayBegin = gate((stem) => trie.begins(stem));

/**
 * The nisba that begins at a token.
 * @example nisbaAt(tokens, i) // at الكوري الجنوبي: { owner: 'state:KR', definite: true, gender: 'm', to: i + 2, … }
 */
export function nisbaAt(tokens: readonly Token[], i: number, proclitics = true): Nisba | null {
  if (!mayBegin(tokens, i)) return null;
  const match = trie.match(tokens, i, proclitics);
  if (!match || match.cut.pro.includes('س')) return null;
  const value = match.values[0]!;
  return { ...value, to: match.to, cut: match.cut };
}

/** A definite singular nisba that stands bare: what agrees with a title. */
export function titleNisbaAt(tokens: readonly Token[], i: number, bare = true): Nisba | null {
  const n = nisbaAt(tokens, i, !bare);
  return n && n.definite && !n.plural ? n : null;
}

/** True where a state's Arabic name is spelled as the accusative of its nisba (روسيا, سوريا). */
export const ADJECTIVE_LIKE: ReadonlySet<string> = new Set(STATES.flatMap((s) => s.nisba_m.map((n) => `${fold(n, 2)}ا`))).intersection(new Set(STATES.flatMap((s) => s.ar.map((a) => fold(a, 2)))));
