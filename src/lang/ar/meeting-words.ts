// Words of meetings at a token: verbs with their frame and tense, nouns with their format, cues of plans and of what did not take place.
import { cuts } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import type { WithEntities } from './context.ts';
import { conjugate } from './conjugate.ts';
import data from './generated/meetings.json' with { type: 'json' };

export type MeetingFrame = 'meet' | 'discuss' | 'visit' | 'go' | 'hold' | 'pay' | 'call' | 'attend' | 'invite' | 'host';
export interface MeetingVerb { readonly frame: MeetingFrame; readonly tense: 'past' | 'present' | 'future'; readonly number: 's' | 'd' | 'p'; readonly lemma: string }
export type NounFormat = 'visit' | 'talks' | 'summit' | 'call';
export interface MeetingNoun {
  readonly format: NounFormat;
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  readonly proclitic: string;
  /** Letters of the pronoun on the noun (زيارته: ه، محادثاتهما: هما), '' where none. */
  readonly suffix: string;
  readonly definite: boolean;
}

const verbs = new Map<string, MeetingVerb>();
for (const { frame, forms } of data.verbs) {
  for (const pair of forms) {
    const [past, imperfect] = pair.split(' ') as [string, string];
    for (const f of conjugate(past, imperfect)) if (!verbs.has(f.form)) verbs.set(f.form, { frame: frame as MeetingFrame, tense: f.tense, number: f.number, lemma: past });
  }
}
// بحث is also a noun (research), قام بـ needs its preposition: callers check the complement.

const nouns = new Map<string, NounFormat>();
const phrases = new Map<string, NounFormat>();
for (const { format, forms } of data.nouns) {
  for (const form of forms) (form.includes(' ') ? phrases : nouns).set(fold(form, 2), format as NounFormat);
}
const SUFFIXES = ['هما', 'هم', 'ها', 'ه', 'نا', 'ي'] as const;
const words = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((w) => fold(w, 2)));
export const UNITS = words(data.units);
export const PLANNED = words(data.planned);
export const UNDONE = words(data.undone);
export const PROPOSED = words(data.proposed);

/** The verb of meeting at a token (و/ف cut off), or null. */
export function meetingVerbAt(token: Token | undefined): MeetingVerb | null {
  if (token?.kind !== 'word') return null;
  for (const cut of cuts(token.fold)) {
    if (!/^[وف]?$/u.test(cut.pro)) continue;
    const found = verbs.get(cut.stem);
    // زيارة folds to no verb, but a word in ة never is one.
    if (found && !token.form.endsWith('ة')) return found;
  }
  return null;
}

/** The noun of meeting that begins at a token, or null. */
export function meetingNounAt(tokens: readonly Token[], i: number): MeetingNoun | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const next = tokens[i + 1];
  for (const cut of cuts(token.fold)) {
    const definite = cut.stem.startsWith('ال') && cut.stem.length > 4;
    const bare = definite ? cut.stem.slice(2) : cut.stem;
    if (next) {
      const phrase = phrases.get(`${bare} ${next.fold.replace(/^ال/u, '')}`);
      if (phrase) return { format: phrase, from: i, to: i + 2, proclitic: cut.pro, suffix: '', definite };
    }
    const format = nouns.get(bare) ?? (bare.endsWith('ا') ? nouns.get(bare.slice(0, -1)) : undefined);
    if (format) return { format, from: i, to: i + 1, proclitic: cut.pro, suffix: '', definite };
    if (definite) continue;
    for (const suffix of SUFFIXES) {
      if (!bare.endsWith(suffix)) continue;
      const stem = bare.slice(0, -suffix.length);
      // ة becomes ت and a final ء takes a seat before a pronoun: زيارته، لقائه، لقاؤها.
      const base = nouns.get(stem) ? stem : stem.endsWith('ت') && nouns.get(`${stem.slice(0, -1)}ه`) ? `${stem.slice(0, -1)}ه` : /[يو]$/u.test(stem) && nouns.get(`${stem.slice(0, -1)}ء`) ? `${stem.slice(0, -1)}ء` : null;
      if (base) return { format: nouns.get(base)!, from: i, to: i + 1, proclitic: cut.pro, suffix, definite: true };
    }
  }
  return null;
}

/** True where one of the words stands in [from, to), with or without و, ف, ب or ل. */
export function anyOf(context: WithEntities, from: number, to: number, list: ReadonlySet<string>): boolean {
  const { tokens } = context.analysis;
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && (list.has(token.fold) || cuts(token.fold).some((c) => c.pro !== 'س' && list.has(c.stem)))) return true;
  }
  return false;
}
