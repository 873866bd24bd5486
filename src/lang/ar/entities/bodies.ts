// Names of bodies by their grammar: a head of institution with definite words behind it (وكالة الأمن القومي الأميركية, الصندوق السعودي للتنمية).
import { fold } from '../../../text/arabic-script.ts';
import { cuts, type Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { gate } from './gates.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/triggers.json' with { type: 'json' };
import { nisbaAt } from './nisba.ts';
import { FORMER, HONORIFICS, MODIFIERS } from './title-lexicon.ts';
import { isVerb } from './word-classes.ts';

export interface Body { readonly to: number; readonly cut: Cut; readonly owner: string | null; readonly confidence: number }

const heads = new Set(data.institutions.map((f) => fold(f, 2)));
// Heads whose one definite word may as well describe them (مجلس الإدارة, مركز المدينة).
const loose = new Set(data.loose_institutions.map((f) => fold(f, 2)));
const ends = new Set(data.no_part_of_names.map((f) => fold(f, 2)));
const mayBegin = gate((stem) => heads.has(stem) || (stem.startsWith('ال') && heads.has(stem.slice(2))));
const MOST = 5;

/** The body that begins at a token, or null. */
export function bodyAt(tokens: readonly Token[], i: number): Body | null {
  if (!mayBegin(tokens, i)) return null;
  const token = tokens[i]!;
  // للجنة is for a committee or for the committee: its spelling does not say.
  if (/^[وف]?للجنه/u.test(token.fold)) return null;
  const cut = cuts(token.fold).find((c) => !c.pro.includes('س') && (heads.has(c.stem) || (c.stem.startsWith('ال') && heads.has(c.stem.slice(2)))));
  if (!cut) return null;
  return cut.stem.startsWith('ال') ? definite(tokens, i, cut) : construct(tokens, i, cut);
}

const part = (tokens: readonly Token[], k: number, block: number): boolean => {
  const t = tokens[k];
  return t?.kind === 'word' && t.block === block && t.form.startsWith('ال') && t.form.length > 3 && !ends.has(t.fold) && !MODIFIERS.has(t.fold) && !FORMER.has(t.fold) && !isVerb(t) && !HONORIFICS.match(tokens, k, false);
};

/** وكالة الأمن القومي الأميركية: a construct head, definite words, and the state's adjective where there is one. */
function construct(tokens: readonly Token[], i: number, cut: Cut): Body | null {
  const block = tokens[i]!.block;
  let to = i + 1;
  let owner: string | null = null;
  while (to <= i + MOST && part(tokens, to, block)) {
    const nisba = nisbaAt(tokens, to, false);
    if (nisba?.definite) {
      owner = nisba.owner;
      to = nisba.to;
      break;
    }
    // A name of its own stands beside the head, not in it.
    if (nameAt(tokens, to)?.values.some((v) => v.kind === 'person' || (v.kind === 'state' && to > i + 1))) break;
    to++;
  }
  const words = to - i - 1;
  const enough = owner ? words >= 1 : words >= (loose.has(cut.stem) ? 3 : 2);
  return enough ? { to, cut, owner, confidence: owner ? 0.85 : 0.7 } : null;
}

/** الصندوق السعودي للتنمية: a definite head, adjectives, and its purpose behind ل. */
function definite(tokens: readonly Token[], i: number, cut: Cut): Body | null {
  const block = tokens[i]!.block;
  let to = i + 1;
  let owner: string | null = null;
  while (to <= i + 3 && part(tokens, to, block)) {
    owner ??= nisbaAt(tokens, to, false)?.owner ?? null;
    to++;
  }
  const purpose = tokens[to];
  if (to === i + 1 || purpose?.kind !== 'word' || purpose.block !== block || !/^لل.{3}/u.test(purpose.fold) || ends.has(`ال${purpose.fold.slice(2)}`) || nameAt(tokens, to)?.values.some((v) => v.kind === 'state')) return null;
  to++;
  while (to <= i + 8 && tokens[to]?.kind === 'word' && tokens[to]!.block === block) {
    const t = tokens[to]!;
    if (part(tokens, to, block) && !nisbaAt(tokens, to)) to++;
    else if (t.fold.startsWith('وال') && !isVerb(t) && !nisbaAt(tokens, to) && !nameAt(tokens, to) && tokens[to - 1]!.fold.startsWith('لل') === part(tokens, to + 1, block)) to++;
    else break;
  }
  return { to, cut, owner, confidence: 0.85 };
}
