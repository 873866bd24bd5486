// Words of meetings at a token: verbs with their frame and tense, nouns with their format, cues of plans and of what did not take place.
import { cutsOf } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import { ofWord } from '../../text/words.ts';
import type { WithEntities } from './context.ts';
import { conjugate } from './conjugate.ts';
import data from './generated/meetings.json' with { type: 'json' };

export type MeetingFrame = 'meet' | 'discuss' | 'visit' | 'go' | 'hold' | 'pay' | 'call' | 'attend' | 'invite' | 'host';
export interface MeetingVerb { readonly frame: MeetingFrame; readonly tense: 'past' | 'present' | 'future'; readonly number: 's' | 'd' | 'p'; readonly lemma: string }
export type NounFormat = 'visit' | 'talks' | 'summit' | 'conference' | 'call';
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
export const meetingVerbAt = (token: Token | undefined): MeetingVerb | null => (token ? verbOf(token) : null);

const verbOf = ofWord((word): MeetingVerb | null => {
  // زيارة folds to no verb, but a word in ة never is one.
  if (word.kind !== 'word' || word.form.endsWith('ة')) return null;
  for (const cut of cutsOf(word)) {
    const found = /^[وف]?$/u.test(cut.pro) ? verbs.get(cut.stem) : undefined;
    if (found) return found;
  }
  return null;
});

const PHRASE_HEADS: ReadonlySet<string> = new Set([...phrases.keys()].map((form) => form.split(' ')[0]!));

interface NounReading { readonly stem: string; readonly opens: boolean; readonly proclitic: string; readonly definite: boolean; readonly alone: { readonly format: NounFormat; readonly suffix: string; readonly definite: boolean } | null }

// The readings of a word as a noun of meeting, in the order of its cuts: what it is alone, and whether a phrase may begin with it.
const nounReadings = ofWord((word): readonly NounReading[] => {
  if (word.kind !== 'word') return [];
  return cutsOf(word).map((cut): NounReading => {
    const definite = cut.stem.startsWith('ال') && cut.stem.length > 4;
    const stem = definite ? cut.stem.slice(2) : cut.stem;
    const format = nouns.get(stem) ?? (stem.endsWith('ا') ? nouns.get(stem.slice(0, -1)) : undefined);
    const alone = format ? { format, suffix: '', definite } : definite ? null : possessed(stem);
    return { stem, opens: PHRASE_HEADS.has(stem), proclitic: cut.pro, definite, alone };
  }).filter((reading) => reading.alone || reading.opens);
});

// ة becomes ت and a final ء takes a seat before a pronoun: زيارته، لقائه، لقاؤها.
function possessed(word: string): NounReading['alone'] {
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    const less = stem.slice(0, -1);
    const format = nouns.get(stem) ?? (stem.endsWith('ت') ? nouns.get(`${less}ه`) : undefined) ?? (/[يو]$/u.test(stem) ? nouns.get(`${less}ء`) : undefined);
    if (format) return { format, suffix, definite: true };
  }
  return null;
}

/** The noun of meeting that begins at a token, or null. */
export function meetingNounAt(tokens: readonly Token[], i: number): MeetingNoun | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  for (const { stem, opens, proclitic, definite, alone } of nounReadings(token)) {
    const phrase = opens && next ? phrases.get(`${stem} ${next.fold.replace(/^ال/u, '')}`) : undefined;
    if (phrase) return { format: phrase, from: i, to: i + 2, proclitic, suffix: '', definite };
    // مؤتمر صحفي: where the press is told.
    if (alone?.format === 'conference' && /^(?:ال)?(?:صحفي|صحافي|صحفيا|صحافيا|صحفيه)$/u.test(next?.fold ?? '')) return null;
    if (alone) return { ...alone, from: i, to: i + 1, proclitic };
  }
  return null;
}

/** True where one of the words stands in [from, to), with or without و, ف, ب or ل. */
export function anyOf(context: WithEntities, from: number, to: number, list: ReadonlySet<string>): boolean {
  const { tokens } = context.analysis;
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && (list.has(token.fold) || cutsOf(token).some((c) => c.pro !== 'س' && list.has(c.stem)))) return true;
  }
  return false;
}
