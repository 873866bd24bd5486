// Where the content begins: the complement of a reporting verb, found by what the verb takes (أن/إن, a quotation, a preposition, a bare noun).
import type { WithInstruments } from './context.ts';
import type { Token } from '../../text/tokens.ts';
import type { Quotation } from '../../text/quotations.ts';
import { ADVERBS, DOCUMENT_NOUNS, idlePhraseAt, inClass, MEDIA_HEADS, NOT_THAT_AFTER, PREPOSITIONS, RELATIVES, SUBORDINATORS, THAT, withBa } from './function-words.ts';
import { masdarReading } from './masdar-words.ts';
import { timeAt } from './token-index.ts';
import { finiteAt, participleAt, type Complement, type Verb } from './verbs.ts';

export interface ComplementStart {
  readonly how: Complement | 'colon';
  /** First token of the content. */
  readonly at: number;
  /** Letters of the first token that belong to the preposition (بخطة: the ب is no content). */
  readonly clitic: boolean;
  /** The quotation that the content opens with, if any. */
  readonly quotation: Quotation | null;
}

const PREP: ReadonlyMap<Complement, string> = new Map([['to', 'الي'], ['on', 'علي'], ['about', 'عن'], ['from', 'من'], ['in', 'في']]);
const STANCE = /^(?:رفض|دعم|تاييد|استعداد|التزام|تمسك|ترحيب|ادانه|ادانت|معارضه|معارضت|تضامن|نيه|نيت|عزم|رغبه|رغبت|حرص|قلق|امتنان|تقدير|اسف|ثقه|ثقت|مساند|شجب|استنكار|وقوف)/u;
const WINDOW = 45;

/**
 * Looks for the complement between two tokens.
 * @param subjectGiven a subject stands right before `from`: a bare noun may then be the object.
 */
export function complementAt(context: WithInstruments, verb: Verb, from: number, limit: number, subjectGiven: boolean): ComplementStart | null {
  const { tokens, opensAt: opening } = context.analysis;
  const end = Math.min(limit, from + WINDOW);
  let commas = 0;
  for (let i = from; i < end; i++) {
    const t = tokens[i]!;
    if (t.kind === 'open') { while (i < end && tokens[i]!.kind !== 'close') i++; continue; }
    const dash = dashedInsertion(tokens, i, limit);
    if (dash) { i = dash - 1; continue; }
    if (t.kind === 'comma') { if (++commas > 4) return null; continue; }
    if (t.kind === 'colon') {
      if (i + 1 < limit && (verb.takes.has('quote') || verb.takes.has('that'))) return { how: 'colon', at: i + 1, clitic: false, quotation: opening(i + 1) };
      return null;
    }
    if (t.kind === 'quote') {
      const q = opening(i);
      if (!q) continue;
      // وأضاف: «…»; but واصل التنسيق داخل «…» quotes nothing.
      if (/^(?:واصل|زاد|مضى|ختم|اختتم|استكمل|تابع)$/u.test(verb.lemma) && i > from + 1 && !/^(?:قاءلا|قايلا|قايله|بالقول|حديثه|كلامه|ان)$/u.test(tokens[i - 1]!.fold) && tokens[i - 1]!.kind !== 'colon') { i = q.close; continue; }
      if (verb.takes.has('quote') && !isName(context, q, i)) return { how: 'quote', at: i, clitic: false, quotation: q };
      if (verb.takes.has('object') && subjectGiven && (i <= from + 1 || (tokens[i - 1]!.kind === 'comma' && !isName(context, q, i)) || tokens[i - 1]!.fold === 'نفسه')) return { how: 'object', at: i, clitic: false, quotation: q };
      i = q.close;
      continue;
    }
    if (t.kind !== 'word') continue;
    const that = THAT.has(t.fold) && !NOT_THAT_AFTER.has(tokens[i - 1]?.fold ?? '');
    if (that) {
      if (!verb.takes.has('that') && !verb.takes.has('on') && !verb.takes.has('to') && !verb.takes.has('from') && !verb.takes.has('with')) return null;
      let at = i + 1;
      if (tokens[at]?.kind === 'colon') at++;
      return at < limit ? { how: 'that', at, clitic: false, quotation: opening(at) } : null;
    }
    if (THAT.has(t.fold)) continue;
    if (idlePhraseAt(context.analysis.tokens, i) && t.fold !== 'الي') { i++; continue; }
    for (const [code, prep] of PREP) {
      if (t.fold !== prep || !verb.takes.has(code) || idlePhraseAt(tokens, i)) continue;
      if (code === 'in' && i > from + 1) continue;
      let at = i + 1;
      if (THAT.has(tokens[at]?.fold ?? '')) at++;
      else if (code === 'about' && !subjectGiven && i > from + 3) continue;
      return at < limit ? { how: at > i + 1 ? 'that' : code, at, clitic: false, quotation: opening(at) } : null;
    }
    if (verb.takes.has('with') && withBa(t) && !ADVERBS.has(t.fold) && !idlePhraseAt(tokens, i)) {
      // بما وصفه بـ"…": the words themselves stand behind.
      if (t.fold === 'بما' && /^(?:وصف|اعتبر|اسم|سم)/u.test(tokens[i + 1]?.fold ?? '')) {
        let at = i + 2;
        if (tokens[at] && /^بـ?$/u.test(tokens[at]!.raw)) at++;
        return at < limit ? { how: 'with', at, clitic: false, quotation: opening(at) } : null;
      }
      if (verb.lemma === 'ألقى' && !/^بال(?:لوم|مسوولي|مسيولي|تبع)/u.test(t.fold)) continue;
      // بـ"…": the preposition stands alone before a quotation mark.
      if (t.form === 'ب' || t.raw.endsWith('ـ')) return i + 1 < limit ? { how: 'with', at: i + 1, clitic: false, quotation: opening(i + 1) } : null;
      return { how: 'with', at: i, clitic: true, quotation: null };
    }
    // دعا الأطراف للعمل على …: what somebody is called to.
    if (verb.takes.has('for') && !context.entities.at(i) && masdarReading(t)?.preposition.startsWith('ل') && t.fold.length > 4) return { how: 'for', at: i, clitic: false, quotation: null };
    if (verb.takes.has('with') && (t.fold === 'ب') && i + 1 < limit) return { how: 'with', at: i + 1, clitic: false, quotation: opening(i + 1) };
    if (i === firstFree(context, from, end)) {
      // نفى ما تردد عن …: a relative clause is the object.
      if (verb.takes.has('object') && subjectGiven && t.fold === 'ما' && (verb.class === 'deny' || verb.class === 'condemn' || verb.class === 'assert')) return { how: 'object', at: i, clitic: false, quotation: null };
      // وشدد البيان المشترك الصادر عقب المحادثات على أن: adjectives of the subject, not its object, where the real complement follows.
      if (verb.takes.has('object') && subjectGiven && t.fold.startsWith('ال') && laterComplement(context, verb, i, end)) continue;
      // Behind a comma stands an apposition where أن follows later (أكدت السفيرة، فلانة، أن).
      if (verb.takes.has('object') && verb.takes.has('that') && tokens[i - 1]!.kind === 'comma' && tokens.slice(i, Math.min(end, i + 30)).some((x, n) => THAT.has(x.fold) && !NOT_THAT_AFTER.has(tokens[i + n - 1]!.fold))) continue;
      if (verb.takes.has('object') && nounLike(context, i, subjectGiven) && (subjectGiven || bareObject(context, i, limit))) return { how: 'object', at: i, clitic: false, quotation: null };
      if (verb.takes.has('stance') && STANCE.test(t.fold)) return { how: 'stance', at: i, clitic: false, quotation: null };
      if (verb.takes.has('blame') && nounLike(context, i, subjectGiven) && tokens.slice(i, i + 8).some((x) => /^(?:ال)?مسو(?:و)?ليه/u.test(x.fold))) return { how: 'blame', at: i, clitic: false, quotation: null };
    }
    // A relative or subordinate clause opens before any complement: what follows belongs to it.
    if (inClass(t, RELATIVES) && t.fold.length > 2 && i > from) { if (!verb.takes.has('that')) return null; }
    if (SUBORDINATORS.has(t.fold) && !subjectGiven) return null;
    const other = i > from + 1 && finiteAt(t);
    if (other && other.conjunction && other.forms.some((f) => f.tense === 'past')) return null;
    if (participleAt(t) && tokens[i - 1]?.kind === 'comma') return null;
  }
  return null;
}

function laterComplement(context: WithInstruments, verb: Verb, i: number, end: number): boolean {
  const { tokens } = context.analysis;
  for (let k = i + 1; k < Math.min(end, i + 36); k++) {
    const t = tokens[k]!;
    if (t.kind === 'comma' || t.kind === 'stop') return false;
    if (verb.takes.has('that') && THAT.has(t.fold) && !NOT_THAT_AFTER.has(tokens[k - 1]!.fold)) return true;
    if (verb.takes.has('on') && t.fold === 'علي' && !idlePhraseAt(tokens, k)) return true;
    if (verb.takes.has('quote') && (t.kind === 'colon')) return true;
  }
  return false;
}

// The first token behind times and adverbs: where a bare object must stand.
function firstFree(context: WithInstruments, from: number, end: number): number {
  const { tokens } = context.analysis;
  let i = from;
  while (i < end) {
    const t = tokens[i]!;
    const time = timeAt(context, i);
    if (time) { while (i < end && tokens[i]!.start < time.end) i++; continue; }
    const dash = dashedInsertion(tokens, i, end) ?? commaInsertion(context, i, end);
    if (dash) { i = dash; continue; }
    if (ADVERBS.has(t.fold) || t.kind === 'comma' || (/^بال[a-zء-ۓ]+[هيى]$/u.test(t.fold) && tokens[i + 1]?.kind === 'comma')) { i++; continue; }
    if (t.fold === 'خلالها' || t.fold === 'خلاله' || t.fold === 'فيها' || t.fold === 'فيه') { i++; continue; }
    if (t.fold === 'من' && tokens[i + 1]?.fold === 'جديد') { i += 2; continue; }
    // في البيان: the document spoken from stands between subject and object.
    if (t.fold === 'في' && DOCUMENT_NOUNS.has(tokens[i + 1]?.fold ?? '')) {
      i += 2;
      if (/^(?:ال)?(?:مشترك|رسمي|صحافي|صحفي|ختامي)$/u.test(tokens[i]?.fold ?? '')) i++;
      continue;
    }
    if (t.fold === 'علي' || t.fold === 'في') return -1;
    break;
  }
  return i;
}

const isDash = (t: Token | undefined): boolean => t?.kind === 'mark' && /^[-–—]$/u.test(t.raw);

// -في كلمة ألقاها أمس-: the token behind an insertion between dashes, or null.
function dashedInsertion(tokens: readonly Token[], i: number, limit: number): number | null {
  if (!isDash(tokens[i])) return null;
  for (let k = i + 1; k < Math.min(limit, i + 25); k++) {
    if (tokens[k]!.kind === 'stop') return null;
    if (isDash(tokens[k])) return k > i + 1 ? k + 1 : null;
  }
  return null;
}

// ، في ختام الزيارة، التزام بلاده …: a phrase of place or time between commas, where a verbal noun follows as the object.
function commaInsertion(context: WithInstruments, i: number, limit: number): number | null {
  const { tokens } = context.analysis;
  if (tokens[i]!.kind !== 'comma' || !PREPOSITIONS.has(tokens[i + 1]?.fold ?? '')) return null;
  for (let k = i + 2; k < Math.min(limit - 1, i + 16); k++) {
    const t = tokens[k]!;
    if (t.kind === 'stop' || THAT.has(t.fold) || t.kind === 'colon') return null;
    if (t.kind !== 'comma') continue;
    const noun = masdarReading(tokens[k + 1]);
    return noun && !noun.joined && noun.preposition === '' ? k + 1 : null;
  }
  return null;
}

function nounLike(context: WithInstruments, i: number, subjectGiven: boolean): boolean {
  const t = context.analysis.tokens[i]!;
  if (t.kind !== 'word' || t.fold.length < 3 || /^(?:بال|لل|كال)/u.test(t.fold)) return false;
  if (PREPOSITIONS.has(t.fold) || THAT.has(t.fold) || inClass(t, RELATIVES) || inClass(t, SUBORDINATORS)) return false;
  // Right behind verb and subject stands a noun, also where it is spelled like a verb (طلب الرئيس نقل تحياته).
  const finite = finiteAt(t);
  if (subjectGiven && finite && !finite.conjunction && finite.forms.every((f) => f.tense === 'past' && f.gender === 'm')) return true;
  return !(finite && !t.fold.startsWith('ال')) || /(?:هما|ها|هم|ه)$/u.test(t.fold);
}

// Without a subject a bare noun is the object only where no أن follows that would make it an unknown subject (أكد خبير الطاقة أن).
function bareObject(context: WithInstruments, i: number, limit: number): boolean {
  const { tokens } = context.analysis;
  const here = context.entities.at(i);
  if (here && here.from === i && !here.proclitic && (here.kind === 'person' || here.kind === 'state' || here.kind === 'organization')) return false;
  for (let k = i; k < Math.min(limit, i + 14); k++) {
    const t = tokens[k]!;
    if (THAT.has(t.fold) && !NOT_THAT_AFTER.has(tokens[k - 1]?.fold ?? '')) return false;
    if (t.kind === 'colon' || (t.kind === 'quote' && k > i && k < i + 6)) return false;
    if (t.kind === 'comma') break;
  }
  return /(?:هما|ها|هم|ه)$/u.test(tokens[i]!.fold) || tokens[i]!.fold.startsWith('ال') || /^(?:ضروره|اهميه|صحه|عدم|وجود|رفض|دعم|عمق|حق|حرص|قلق|موقف|تمسك|التزام|ان)/u.test(tokens[i]!.fold);
}

/** True where a quotation is only a name or a title behind its class noun (وكالة «رويترز», لـ «الاقتصادية»), not words said. */
export function isName(context: WithInstruments, q: Quotation, i: number): boolean {
  const { entities } = context;
  const t = context.analysis.tokens;
  const count = t.slice(q.open + 1, q.close).filter((x) => x.kind === 'word').length;
  if (count > 5) return false;
  const before = t[i - 1];
  const reference = entities.at(q.open + 1);
  if (reference && reference.from === q.open + 1 && reference.to >= q.close - 1) return true;
  return !!before && (before.fold === 'ل' || MEDIA_HEADS.has(before.fold) || /^ل.?ـ?$/u.test(before.form)) ;
}
