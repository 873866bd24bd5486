// The name behind a title or a word of respect: a known person, or a run of words that can only be a name.
import type { Token } from '../../../text/tokens.ts';
import { termsOf } from '../../../world/terms.ts';
import { gate } from './gates.ts';
import { ownerId, personAt, type Entry } from './gazetteer.ts';
import { isBoundary, isPlainName, unknownNameAt } from './names.ts';
import { HONORIFICS, RANKS } from './title-lexicon.ts';

export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly known: Entry | null;
  /** Where a word of rank in front of the name begins (الأمير), or null. */
  readonly rank: number | null;
  readonly full: boolean;
  /** Where words of respect in front of the name begin (الدكتور, معالي), absent where none stand there. */
  readonly respect?: number;
}

export const mayBeRespect = gate((stem) => HONORIFICS.begins(stem) || RANKS.has(stem) || stem === 'د');

/** Passes over words of respect and rank. */
export function respectAt(tokens: readonly Token[], i: number): { to: number; rank: number | null } {
  let to = i;
  let rank: number | null = null;
  if (!mayBeRespect(tokens, i)) return { to, rank };
  for (let n = 0; n < 6; n++) {
    const t = tokens[to];
    if (t?.kind !== 'word') break;
    const h = HONORIFICS.match(tokens, to, false);
    if (RANKS.has(t.fold)) {
      rank = to;
      to++;
    } else if (h) to = h.to;
    else if (t.fold === 'د' && tokens[to + 1]?.raw === '.') to += 2;
    else break;
  }
  return { to, rank };
}

/** True where a known person stands for a state or body, or held an office of it. */
export const belongs = (entry: Entry, of: string): boolean => ownerId(entry.of) === of || termsOf(entry.id).some((t) => ownerId(t.of) === of);

/** A known person at `i`: the full name; or a part of it where it belongs to `of`, or is one that the article names (`named`). */
export function knownAt(tokens: readonly Token[], i: number, of: string | null, named: (id: string) => boolean): { entry: Entry; to: number; full: boolean } | null {
  const match = personAt(tokens, i);
  if (!match) return null;
  const strong = match.values.filter((v) => v.strength === 'strong');
  const entry = (of ? strong.find((v) => belongs(v, of)) : undefined) ?? strong[0];
  if (entry) return { entry, to: extend(tokens, match.to), full: true };
  const short = match.values.filter((v) => (of ? belongs(v, of) : named(v.id)));
  return short.length === 1 || (short.length > 1 && of) ? { entry: short.find((v) => named(v.id)) ?? short[0]!, to: match.to, full: false } : null;
}

// سلمان بن عبدالعزيز آل سعود: descent and house stay with the name.
function extend(tokens: readonly Token[], to: number): number {
  while (tokens[to]?.kind === 'word' && ['بن', 'ابن', 'ال'].includes(tokens[to]!.fold) && tokens[to + 1]?.kind === 'word') {
    to += 2;
    if (tokens[to - 1]!.fold === 'عبد' && tokens[to]?.kind === 'word') to++;
  }
  return to;
}

/** The name that stands at `i`, behind words of respect. @param titled a title of office stands before it, so that plain words will do. */
export function namedAt(tokens: readonly Token[], i: number, of: string | null, named: (id: string) => boolean, titled = false): NameMatch | null {
  const name = bareNamedAt(tokens, i, of, named, titled);
  return name && name.from > i && name.rank === null ? { ...name, respect: i } : name;
}

function bareNamedAt(tokens: readonly Token[], i: number, of: string | null, named: (id: string) => boolean, titled: boolean): NameMatch | null {
  const block = tokens[i - 1]?.block ?? tokens[i]?.block;
  const { to: from, rank } = respectAt(tokens, i);
  if (tokens[from]?.kind !== 'word' || tokens[from]!.block !== block) return null;
  const known = knownAt(tokens, from, of, named);
  if (known?.full) return { from, to: known.to, known: known.entry, rank, full: true };
  const unknown = unknownNameAt(tokens, from);
  if (known && !(unknown?.given && unknown.to > known.to)) return { from, to: known.to, known: known.entry, rank, full: false };
  if (!unknown) return null;
  const trusted = unknown.proven || (titled && unknown.words <= 3 && isPlainName(tokens, from, unknown.to));
  if (unknown.words >= 2) return trusted && (isBoundary(tokens, unknown.to) || unknown.given) ? { from, to: unknown.to, known: null, rank, full: true } : null;
  return rank !== null && unknown.given ? { from, to: unknown.to, known: null, rank, full: true } : null;
}
