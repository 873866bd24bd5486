// Names that only their place tells: between a verb of saying and what is said (قال غابريال في بيان إن …) stands a speaker, and a word there that is no
// common noun is a name. One word alone has to look foreign, be a given name, or come back in the article; several have to be shaped like a name.
import type { Token } from '../../text/tokens.ts';
import { anyFinite } from './common-verbs.ts';
import { isHuman } from './entities/actor-words.ts';
import { nameAt } from './entities/gazetteer.ts';
import { isForeign, isGiven, isNounShape, isPlainName } from './entities/names.ts';
import { TITLES } from './entities/title-lexicon.ts';
import { among, NAME_LINKS, NOT_NAMES } from './entities/word-classes.ts';
import { ADVERBS, NOT_THAT_AFTER, PREPOSITIONS, THAT } from './function-words.ts';
import { participleAt, type VerbForm } from './verbs.ts';

/** Verbs whose subject is a speaker whenever what is said follows; عبر, نقل, زاد, رد and the like are other words as often. */
const SAID: ReadonlySet<string> = new Set(['قال', 'أكد', 'أوضح', 'أضاف', 'لفت', 'أشار', 'ذكر', 'صرح', 'اعتبر', 'رأى', 'شدد', 'تابع', 'أفاد', 'حذر', 'توقع', 'نبه', 'نوه', 'أردف', 'استطرد', 'زعم', 'ادعى', 'اعترف', 'أعلن', 'كتب', 'تساءل', 'علق']);
/** Of these the ones that only people do. */
const SPEAKS: ReadonlySet<string> = new Set(['قال', 'أوضح', 'أضاف', 'صرح', 'تابع', 'أردف', 'لفت', 'أكد', 'أشار', 'شدد', 'اعتبر', 'رأى', 'حذر']);
/** Words that make a name with the next one, whatever that is. */
const OPENS: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابن', 'بن', 'ولد', 'ايت', 'ام']);
const MOST_WORDS = 5;
/** Tokens that may stand between the name and what is said. */
const REACH = 24;

/** What is said follows: أن, a colon or a quotation, before any other clause. */
function saidFollows(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let k = from, commas = 0; k < Math.min(limit, from + REACH); k++) {
    const t = tokens[k]!;
    if (t.kind === 'comma' && ++commas > 4) return false;
    if (t.kind === 'colon' || t.kind === 'quote') return true;
    if (THAT.has(t.fold)) return !NOT_THAT_AFTER.has(tokens[k - 1]?.fold ?? '');
    if (k > from && anyFinite(t)?.sure && tokens[k - 1]!.kind === 'word' && !/^(?:الذي|التي|الذين|ما)$/u.test(tokens[k - 1]!.fold)) return false;
  }
  return false;
}

/** A word that cannot be part of a name: prefixed, possessed, in the accusative, a verb, a participle, a known word. */
function commonWord(t: Token, next: Token | undefined): boolean {
  if (t.kind !== 'word' || t.fold.length < 3 || NOT_NAMES.has(t.fold) || PREPOSITIONS.has(t.fold) || ADVERBS.has(t.fold)) return true;
  if (isGiven(t.fold)) return false;
  if (/[\u064b-\u064d]|اً$/u.test(t.raw) || /^(?:بال|وال|كال|فال|لل)/u.test(t.fold) || /(?:ها|هم|هما|نا|كم)$/u.test(t.fold) || (t.form.endsWith('ه') && t.fold.length < 6)) return true;
  if (participleAt(t, next) || anyFinite(t)?.sure || /^[يت]مكن$/u.test(t.fold)) return true;
  return /^[وفبلك]/u.test(t.fold) && !isForeign(t.fold) && (among(t, NOT_NAMES) || isNounShape(t.fold.slice(1)));
}

/** What ends a name: the particle of what is said, punctuation, a preposition, a verb, a noun of trade or office. */
const ends = (tokens: readonly Token[], k: number): boolean => {
  const t = tokens[k];
  return !t || t.kind !== 'word' || THAT.has(t.fold) || PREPOSITIONS.has(t.fold) || ADVERBS.has(t.fold) || isHuman(t.fold) || anyFinite(t)?.sure === true || TITLES.match(tokens, k, false) !== null || (t.fold.startsWith('ال') && !OPENS.has(tokens[k - 1]!.fold) && (isNounShape(t.fold.slice(2)) || !(/ي$/u.test(t.form) || isGiven(t.fold)))) || /^(?:بال|لل|كال)/u.test(t.fold);
};

/**
 * The name that speaks, for a noun phrase that no list knows.
 * @param from its first token  @param heard how often a folded word stands in the article
 * @returns the token behind the name; null where it is no name
 * @example at غابريال in «وقال غابريال في بيان إن …»: the token behind غابريال
 */
export function nameBySpeech(tokens: readonly Token[], from: number, limit: number, form: VerbForm, heard: (folded: string) => number): number | null {
  const head = tokens[from]!;
  if (!SAID.has(form.verb.lemma) || (!OPENS.has(head.fold) && commonWord(head, tokens[from + 1])) || (nameAt(tokens, from) && !isGiven(head.fold)) || isHuman(head.fold)) return null;
  let to = from + 1;
  while (to < from + MOST_WORDS && !ends(tokens, to)) to += NAME_LINKS.has(tokens[to]!.fold) ? 2 : 1;
  if (to > from + MOST_WORDS || !saidFollows(tokens, to, limit)) return null;
  const known = isForeign(head.fold) || isGiven(head.fold) || (OPENS.has(head.fold) && to > from + 1);
  if (to - from > 1) {
    if (tokens.slice(from + 1, to).some((t, k) => commonWord(t, undefined) && !NAME_LINKS.has(t.fold) && !OPENS.has(tokens[from + k]!.fold))) return null;
    // نشرة الأخبار المسائية is a noun with its genitive and adjective.
    const phrase = /ة$/u.test(head.form) || tokens.slice(from + 1, to).filter((t, k) => t.fold.startsWith('ال') && !OPENS.has(tokens[from + k]!.fold)).length > 1;
    return known || (!phrase && !head.fold.startsWith('ال') && !isNounShape(head.fold)) ? to : null;
  }
  if (known) return to;
  if (!isPlainName(tokens, from, to) || /(?:ة|ات|ون)$/u.test(head.form)) return null;
  // A surname with the article (الزوي) or without (خلفان) is spoken of again; one that is named once stands right before what it said, and the article knows no such noun.
  if (head.fold.startsWith('ال')) return /ي$/u.test(head.form) && heard(head.fold) > 1 ? to : null;
  return heard(head.fold) > 1 || (SPEAKS.has(form.verb.lemma) && heard(`ال${head.fold}`) === 0 && saidFollows(tokens, to, to + 5)) ? to : null;
}
