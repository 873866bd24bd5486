// Finite verbs by form and place: of words that verb and noun share (رفض، دعم، تقدم) the neighbors tell which it is.
import type { WithEntities } from './context.ts';
import type { Token } from '../../text/tokens.ts';
import { inClass, PREPOSITIONS } from './function-words.ts';
import { masdarReading } from './masdar-words.ts';
import { verbReading, type VerbReading } from './verb-readings.ts';

/** What negates the verb behind it. */
export const NEGATOR = /^[وف]?(?:لا|لم|لن)$/u;
const LEADS = /^[وف]?(?:لم|لن|قد|لقد|سوف|لا|ما|الذي|التي|الذين|اللذين|اللذان|حيث|عندما|بعدما|بينما|فيما|كما|اذ|اذا|لو|ان|انه|انها|انهما|انهم|بانه|بانها|حين|هل|كان|كانت|كانوا|مما)$/u;
const MAY_FOLLOW_PAST = /^(?:علي|الي|عن|في|ان|بان|انه|انها|من|مع|ب[a-zء-ۓ]{2,})$/u;
const ROLE = /^(?:جلالته|سموه|فخامته|معاليه|سعادته|جلالتها|حضره|وزير|رئيس|نائب|ممثل|سفير|متحدث|مسوول|مسوولون|مسوولو|مندوب|ولي|امير|ملك|خادم|مجلس|وفد|حزب|عضو|امين|مدير|قائد|سمو|جلاله|صاحب|مصدر|كل|وزراء|قاده|زعماء|زعيم|رئيسا|وزيرا)$/u;

/** The finite verb at a token as it stands in its sentence, or null. @param floor first token of the sentence or of the quotation. */
export function verbInPlace(context: WithEntities, i: number, floor: number, limit: number): VerbReading | null {
  const { tokens } = context.analysis;
  const before = i > floor ? tokens[i - 1]! : null;
  const f = before?.fold ?? '';
  const v = verbReading(tokens[i]) ?? (NEGATOR.test(f) ? byNegation(tokens[i]!, f) : null);
  if (!v || context.entities.at(i)) return null;
  if (before?.kind === 'word' && inClass(before, PREPOSITIONS) && !/^[وف]?(?:حتي|منذ|من|بعد|دون)$/u.test(f)) return null;
  if (before?.kind === 'word' && PREPOSITIONS.has(f) && v.tense === 'past') return null;
  // الوضع الراهن يهدد is a verb, the construct of a noun in ية is none; a word of the same letters behind an article goes with it.
  if (v.sure) return v;
  // إن takes a noun; أن takes a verb behind a word of will or duty (يجب أن، قبل أن), elsewhere a noun.
  if (/^[وفب]?ان$/u.test(f)) return v.tense !== 'past' && tokens.slice(Math.max(floor, i - 6), i - 1).some(wants) || /^(?:بعد|منذ|قبل)$/u.test(tokens[i - 2]?.fold ?? '') ? v : null;
  if (before && LEADS.test(f)) return v;
  const next = i + 1 < limit ? tokens[i + 1]! : null;
  const nextEntity = next ? context.entities.at(i + 1) : null;
  if (v.tense === 'past') {
    const opens = !before || before.kind !== 'word' || v.conjunction !== '';
    const behindSubject = before && context.entities.at(i - 1)?.to === i && ['person', 'state', 'organization', 'group'].includes(context.entities.at(i - 1)!.kind);
    // عقد المحادثات مهم: a masculine verb does not go with a feminine noun behind it.
    if (v.gender === 'm' && v.number === 's' && next?.kind === 'word' && /^ال[a-zء-ۓ]+(?:ة|ات)$/u.test(next.form) && !nextEntity) return null;
    if (tokens[i]!.fold === 'عبر' || tokens[i]!.fold === 'وعبر') return next?.fold === 'عن' || (v.conjunction && next && (ROLE.test(next.fold) || (nextEntity && !nextEntity.proclitic))) ? v : null;
    if (opens && next?.kind === 'word') {
      if (nextEntity?.from === i + 1 && nextEntity.proclitic === '' && nextEntity.kind !== 'place') return v;
      if (ROLE.test(next.fold) || (!before && /[a-zء-ۓ]{3,}ون$/u.test(next.fold)) || (next.fold.startsWith('ال') && v.conjunction === '' && !before)) return v;
      if (next.fold.startsWith('ال') && v.reports) return v;
      if (v.reports && v.conjunction && (MAY_FOLLOW_PAST.test(next.fold) || next.kind !== 'word')) return v;
      if (v.light && /^ت?م$/u.test(tokens[i]!.fold.replace(/^[وف]/u, ''))) return v;
    }
    if (/^[وف]?(?:تم|جري)$/u.test(tokens[i]!.fold)) return v;
    return behindSubject && next && (MAY_FOLLOW_PAST.test(next.fold) || v.reports || next.fold.startsWith('ال')) ? v : null;
  }
  if (v.tense === 'present' && v.gender === 'm') return v.lemma === null && v.conjunction ? null : v;
  // ، وتعارض التدخل: behind a comma و goes on with a verb rather than with one more noun.
  if (v.conjunction === 'و' && before?.kind === 'comma' && tokens[i + 1]?.fold.startsWith('ال') && i + 1 < limit) return v;
  // الصين تقدم دعما: behind a feminine subject that no preposition or noun governs.
  const behind = i > floor ? context.entities.at(i - 1) : null;
  if (behind?.to === i && behind.kind !== 'place' && behind.proclitic.replace('و', '') === '') {
    const lead = tokens[behind.from - 1];
    return behind.from === floor || !lead || lead.kind !== 'word' || LEADS.test(lead.fold) || /^[وف]?ان$/u.test(lead.fold) ? v : null;
  }
  return null;
}

const wants = (t: Token | undefined): boolean => !!t && (verbReading(t)?.modality != null || /^(?:المقرر|المتوقع|المنتظر|الضروري|المهم|الممكن|المحتمل|المرجح|شريطه|شرط|بد|اجل)$/u.test(t.fold));

// لا تأبه، لم يفلح: an imperfect that no lexicon holds, told by the negation before it.
function byNegation(token: Token, negator: string): VerbReading | null {
  const m = /^([يتن])[a-zء-ۓ]{2,}$/u.exec(token.fold);
  if (!m || token.form.endsWith('ة') || (negator.endsWith('لا') && masdarReading(token))) return null;
  const number = /[a-zء-ۓ]{3,}ا(?:ن)?$/u.test(token.fold) ? 'd' : /(?:ون|وا)$/u.test(token.fold) ? 'p' : 's';
  return { lemma: null, tense: 'present', person: m[1] === 'ن' ? 1 : 3, gender: m[1] === 'ي' ? 'm' : m[1] === 'ت' ? 'f' : null, number: m[1] === 'ن' ? 'p' : number, conjunction: '', reports: null, copula: false, aspect: false, light: false, modality: null, sure: true };
}
