// Which way an incomplete date looks: the nearest verb or sign before it in its sentence decides; news looks back where none does.
import type { Direction } from '../../recognize/time-meaning.ts';
import { cutsOf } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { FUTURE_SIGNS, NOT_FUTURE, NOT_SCHEDULED, SCHEDULED } from './times-lexicon.ts';
import type { Line } from './times-words.ts';
import { finiteAt } from './verbs.ts';

const FAR = 24;
/** A sign of the future reaches this far over a comma, no farther. */
const NEAR = 5;

/** True for a verb with سـ (سيلتقي, وستعقد). */
export function isFutureVerb(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const stem = /^[وف]/u.test(token.fold) ? token.fold.slice(1) : token.fold;
  if (stem.length < 4 || !/^س[يتن]/u.test(stem) || NOT_FUTURE.has(stem) || token.form.endsWith('ة')) return false;
  // ستا- begins names (ستالين) more often than verbs (ستأتي).
  return !/^ستا(?!تي|خذ|مر|سس)/u.test(stem) && (stem.length > 4 || !/^س[تن]/u.test(stem));
}

// يزور موسكو الثلاثاء: planned, unless something before it puts it into the past.
function isScheduled(line: Line, k: number): boolean {
  const stem = /^[وف]/u.test(line[k]!.fold) ? line[k]!.fold.slice(1) : line[k]!.fold;
  return SCHEDULED.has(stem) && !(line[k - 1] && NOT_SCHEDULED.has(line[k - 1]!.fold));
}

/**
 * The direction of the clause that holds place `i` of a line.
 * @param toTheDay true for weekdays and days of a month: only these make an imperfect a plan (يزور موسكو الثلاثاء)
 */
export function directionAt(line: Line, i: number, toTheDay = true): Direction {
  let comma = false;
  for (let k = i - 1, far = 0; k >= 0 && far < FAR; k--, far++) {
    const token = line[k]!;
    if (token.kind === 'stop') break;
    if (token.kind === 'comma') comma = true;
    if (token.kind !== 'word') continue;
    const future = isFutureVerb(token) || (toTheDay && isScheduled(line, k)) || cutsOf(token).some((c) => FUTURE_SIGNS.has(c.stem));
    if (future && !(comma && far > NEAR)) return 'future';
    const verb = finiteAt(token);
    if (verb) return verb.forms.some((f) => f.tense === 'future') ? 'future' : 'past';
    if (PAST.test(token.fold)) return 'past';
  }
  for (let k = i; k < line.length && k < i + 4; k++) if (line[k]!.kind !== 'stop' && isFutureVerb(line[k]!)) return 'future';
  return 'past';
}

// Auxiliaries and the commonest perfects outside the table of verbs of speech.
const PAST = /^[وف]?(?:كان|كانت|كانوا|التقي|التقت|وقع|وقعت|وقعا|عقد|عقدت|عقدا|زار|زارت|وصل|وصلت|اجري|اجرت|شهد|شهدت|بحث|بحثت|استقبل|استقبلت|نشر|نشرت|قتل|قتلت|قام|قامت|تم|تمت|جري|جرت|بدا|بدات|انطلق|انطلقت|ترا?س|ترا?ست|افتتح|شارك|شاركت|اصدر|اصدرت|اندلع|اندلعت|غزا|غزت|شن|شنت|ضم|ضمت|تولي|تولت|فاز|فازت|انتخب|الذي|التي|قد|لقد|بعدما|عندما|حينما|رفعت|رفع|اطلق|اطلقت|ابرم|ابرمت|توصل|توصلت|اقر|اقرت|اتخذ|اتخذت|سقط|سقطت|توفي|اغتيل|اعتقل|اعتقلت|غادر|غادرت|عاد|عادت|تظاهر|صوت|صوتت)$/u;
