// Phrases that stand for a state or its capital without naming it: الجانب الروسي, العاصمة الصينية, المملكة.
import { cutsOf, type Cut } from '../../../text/clitics.ts';
import { fold } from '../../../text/arabic-script.ts';
import type { Token } from '../../../text/tokens.ts';
import { capitalOf, type Place } from '../../../world/places.ts';
import { gate } from './gates.ts';
import { titleNisbaAt } from './nisba.ts';

const set = (forms: string): ReadonlySet<string> => new Set(forms.split(' ').map((f) => fold(f, 2)));
const SIDE = set('الجانب الطرف الحليف الشريك الجار');
// الدولة التونسية: feminine nouns of the same kind.
const REALM = set('الدولة');
const CAPITAL = set('العاصمة');
const KINGDOM = set('المملكة');
/** States that are kingdoms and are called so in Arabic news. */
export const KINGDOMS: readonly string[] = ['SA', 'MA', 'BH', 'JO'];

export const mayBeStatePhrase = gate((stem) => SIDE.has(stem) || REALM.has(stem) || CAPITAL.has(stem) || KINGDOM.has(stem));

export interface StatePhrase { readonly to: number; readonly cut: Cut; readonly what: 'side' | 'capital' | 'kingdom'; readonly owner: string | null; readonly place: Place | null }

/** The phrase that begins at a token, or null. */
export function statePhraseAt(tokens: readonly Token[], i: number): StatePhrase | null {
  const token = tokens[i];
  if (!token || !mayBeStatePhrase(tokens, i)) return null;
  for (const cut of cutsOf(token)) {
    const realm = REALM.has(cut.stem);
    const side = SIDE.has(cut.stem) || realm;
    const capital = CAPITAL.has(cut.stem);
    if (side || capital) {
      const nisba = titleNisbaAt(tokens, i + 1);
      if (!nisba || nisba.gender !== (side && !realm ? 'm' : 'f')) return null;
      if (side) return { to: nisba.to, cut, what: 'side', owner: nisba.owner, place: null };
      const place = capitalOf(nisba.iso);
      return place && { to: nisba.to, cut, what: 'capital', owner: null, place };
    }
    if (KINGDOM.has(cut.stem)) return { to: i + 1, cut, what: 'kingdom', owner: null, place: null };
  }
  return null;
}
