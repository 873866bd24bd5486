// The words that open a clause: complement, relative, conditional, circumstantial and contrasting ones.
import type { Token } from '../../text/tokens.ts';
import { isWord } from '../../text/words.ts';
import type { ClauseKind } from './clause.ts';
import { NOT_THAT_AFTER, PREPOSITIONS, RELATIVES } from './function-words.ts';
import { verbReading } from './verb-readings.ts';

export interface Opener {
  readonly kind: ClauseKind;
  /** Tokens that it takes. */
  readonly width: number;
  /** `and`: joins it to a clause of its kind (وأن); `contrast`: to whatever is being said (إلا أن، لكن). */
  readonly joins: 'and' | 'contrast' | null;
  /** The pronoun that hangs on it (أنه، أنها), null where none does. */
  readonly pronoun: { readonly gender: 'm' | 'f' | null; readonly number: 's' | 'd' | 'p'; readonly person: 1 | 3 } | null;
}

const THAT = /^([وف]?)([بل]?)ان(ه|ها|هما|هم|نا|ني|ي)?$/u;
const CONTRAST = new Set(['الا', 'غير', 'بيد', 'كما', 'لو']);
const CONDITION = /^[وف]?(?:اذا|لو|ولو|مالم|لولا)$/u;
const WHILE = /^[وف]?(?:بينما|عندما|حينما|بعدما|قبلما|ريثما|طالما|كلما|حيث|حيثما|منذما|فيما|مثلما|كيف)$/u;
const SINCE = /^[وف]?(?:اذ|لكون|كون|كونه|كونها|لكونه|لكونها)$/u;
const TOPIC_OF = /^(?:يتعلق|يخص|يتصل|بين|بعد|يلي)$/u;

function pronounOf(suffix: string | undefined): Opener['pronoun'] {
  if (!suffix) return null;
  if (suffix === 'نا') return { gender: null, number: 'p', person: 1 };
  if (suffix === 'ني' || suffix === 'ي') return { gender: null, number: 's', person: 1 };
  return { gender: suffix === 'ه' ? 'm' : suffix === 'ها' ? 'f' : null, number: suffix === 'هما' ? 'd' : suffix === 'هم' ? 'p' : 's', person: 3 };
}

// Every word that `openerAt` has an answer for, whatever stands round it: what is added there is added here. Asked once per spelling; without it
// each word of a text ran through twenty regular expressions, which made a fifth of all that a reading allocates.
const mayOpen = isWord(({ fold: f }) => THAT.test(f) || CONDITION.test(f) || WHILE.test(f) || SINCE.test(f) || CONTRAST.has(f.replace(/^و/u, ''))
  || /^(?:[وف]?لكن(?:ه|ها|هما|هم|نا)?|بل|و?[بل]?الا|[وف]?في|ما|مما|وما|و?كما|[وف]?فيما|[وف]?(?:حين|لما)|[وف](?:هو|هي|هم|هما)|كي|لكي|حتي)$/u.test(f)
  || /^[وفبلك]?ال(?:ذي|تي|ذين|لذين|لذان|لتين|لتان|لواتي)$|^لل[ذت]/u.test(f));

/** The opener at token `i`, or null. Conditions on what stands before it are looked up in `tokens`. */
export function openerAt(tokens: readonly Token[], i: number, floor: number, limit: number): Opener | null {
  const t = tokens[i]!;
  if (!mayOpen(t)) return null;
  const f = t.fold;
  const next = i + 1 < limit ? tokens[i + 1]! : undefined;
  const that = THAT.exec(f);
  // كأن is spelled as كان: left to the verbs.
  if (that) return thatOpener(tokens, i, floor, that);
  if (/^[وف]?لكن(?:ه|ها|هما|هم|نا)?$/u.test(f) || f === 'بل') return { kind: 'main', width: 1, joins: 'contrast', pronoun: pronounOf(/لكن([a-zء-ۓ]+)$/u.exec(f)?.[1]) };
  if (CONTRAST.has(f.replace(/^و/u, '')) && f !== 'لو' && THAT.test(next?.fold ?? '')) return { kind: 'main', width: 2, joins: 'contrast', pronoun: pronounOf(THAT.exec(next!.fold)![3]) };
  // ألا تكون: أن and its negation in one word.
  if (/^و?[بل]?الا$/u.test(f) && t.form.includes('أ') && verbReading(next)?.tense === 'present') return { kind: 'that', width: 1, joins: f.startsWith('و') ? 'and' : null, pronoun: null };
  if (CONDITION.test(f)) return { kind: 'condition', width: 1, joins: null, pronoun: null };
  if (f === 'في' && (next?.fold === 'حال' || (next?.fold === 'حاله' && verbReading(tokens[i + 2]))) && i + 2 < limit) return { kind: 'condition', width: 2, joins: null, pronoun: null };
  if (/^[وف]?في$/u.test(f) && /^(?:حين|وقت)$/u.test(next?.fold ?? '') && verbReading(tokens[i + 2])) return { kind: 'circumstance', width: 2, joins: null, pronoun: null };
  const relative = f.replace(/^[وفبلك](?=ال)/u, '').replace(/^لل(?=[ذت])/u, 'ال');
  if (/^ال(?:ذي|تي|ذين|لذين|لذان|لتين|لتان|لواتي)$/u.test(relative)) return { kind: 'relative', width: 1, joins: f.startsWith('و') ? 'and' : null, pronoun: null };
  // ما behind a preposition is "what", elsewhere it denies or stands in a fixed phrase.
  if ((f === 'ما' && i > floor && (PREPOSITIONS.has(tokens[i - 1]!.fold) || tokens[i - 1]!.fold === 'كل') || f === 'مما') && verbReading(next) && RELATIVES.has(f)) return { kind: 'relative', width: 1, joins: null, pronoun: null };
  if (f === 'وما' && verbReading(next) && next?.fold !== 'زال' && next?.fold !== 'زالت') return { kind: 'relative', width: 1, joins: null, pronoun: null };
  if (/^و?كما$/u.test(f) && next && verbReading(next)) return i === floor || tokens[i - 1]?.kind === 'comma' ? { kind: 'main', width: 1, joins: 'contrast', pronoun: null } : { kind: 'circumstance', width: 1, joins: null, pronoun: null };
  if (/^[وف]?فيما$/u.test(f) && TOPIC_OF.test(next?.fold ?? '')) return { kind: 'relative', width: 1, joins: null, pronoun: null };
  if (WHILE.test(f)) return { kind: 'circumstance', width: 1, joins: null, pronoun: null };
  if (/^[وف]?(?:حين|لما)$/u.test(f) && next && verbReading(next)) return { kind: 'circumstance', width: 1, joins: null, pronoun: null };
  const he = i > floor ? /^([وف])(هو|هي|هم|هما)$/u.exec(f) : null;
  if (he) return { kind: he[1] === 'ف' ? 'main' : 'circumstance', width: 1, joins: he[1] === 'ف' ? 'contrast' : null, pronoun: { gender: he[2] === 'هو' ? 'm' : he[2] === 'هي' ? 'f' : null, number: he[2] === 'هما' ? 'd' : he[2] === 'هم' ? 'p' : 's', person: 3 } };
  if (SINCE.test(f)) return { kind: 'reason', width: 1, joins: null, pronoun: null };
  if (/^(?:كي|لكي|حتي)$/u.test(f) && verbReading(next)?.tense === 'present') return { kind: 'purpose', width: 1, joins: null, pronoun: null };
  return null;
}

function thatOpener(tokens: readonly Token[], i: number, floor: number, m: RegExpExecArray): Opener {
  const word = i > floor ? tokens[i - 1]!.fold : '';
  const before = NOT_THAT_AFTER.has(word) ? word : word.replace(/^[وفبل]/u, '');
  const pronoun = pronounOf(m[3]);
  if (m[2] === 'ل') return { kind: 'reason', width: 1, joins: null, pronoun };
  if (/^(?:حيث|اذ|ذلك)$/u.test(before)) return { kind: 'reason', width: 1, joins: null, pronoun };
  if (NOT_THAT_AFTER.has(before) && PREPOSITIONS.has(before) || /^(?:الرغم|رغم|منذ|شريطه|شرط)$/u.test(before)) return { kind: 'circumstance', width: 1, joins: null, pronoun };
  return { kind: 'that', width: 1, joins: m[1] === 'و' ? 'and' : m[1] === 'ف' ? 'contrast' : null, pronoun };
}
