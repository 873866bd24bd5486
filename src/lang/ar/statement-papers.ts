// Papers that speak though no record of an instrument was made of them (بيان السفارة، تقرير لمنظمة …، البلاغ): whose they are, by the words behind them or
// by who was said to speak through one before.
import type { WithInstruments } from './context.ts';
import { isWord } from '../../text/words.ts';
import { CLASS_NOUNS, THAT } from './function-words.ts';
import { stateAdjective } from './state-adjectives.ts';
import type { Subject } from './statement-subject.ts';
import { documentAt } from './statement-subject.ts';
import { finiteAt } from './verbs.ts';

const PAPER = /^(?:ال)?(?:بيان|بيانا|بلاغ|بلاغا|تقرير|تقريرا|دراسه|رساله|مذكره|خطاب|استطلاع|مسح|وثيقه|وثايق|بيانات|احصاءات|احصاييات|ارقام|مقال|مقاله|تحقيق|منشور|منشورا|قرار|مسوده|تغريده|تدوينه|عريضه|برقيه|اعلان|تقارير|نتايج|معطيات|افتتاحيه|كتاب|توصيه)$/u;
const OWNERS: ReadonlySet<string> = new Set(['organization', 'state', 'person', 'group']);
const REACH = 9;
const QUALITY = /^(?:ال)?(?:مشترك|صحافي|صحفي|رسمي|ختامي|حكومي|حديث|جديد|سابق|مطول|اعلامي|اخباري|خاص|سنوي|شهري|فصلي|سري|داخلي|مسرب)ه?$/u;
const DATA = /^(?:ال)?(?:ارقام|بيانات|احصاءات|احصاييات|نتايج|معطيات)$/u;
const ISSUES = /^(?:اصدره|اصدرها|اصدرته|اصدرتها|اصدر|اصدرت|نشره|نشرها|نشرته|نشرتها|اعده|اعدها|اعدته|اعدتها|اجراه|اجراها|اجرته|اجرتها|بثه|بثته|وجهه|وجهها|وجهته|وجهتها)$/u;
const isClassNoun = isWord((w) => CLASS_NOUNS.has(w.fold));

/** True for a noun of papers that say something (بيان، التقرير، دراسة). */
export const isPaper = isWord((w) => PAPER.test(w.fold));

/**
 * A paper as the subject that begins at a token.
 * @param told the sources of the paper told last: whose a bare noun with the article (البيان) is
 * @returns null where no noun of papers stands there; no sources where nothing tells whose it is
 */
export function paperAt(context: WithInstruments, i: number, limit: number, told: readonly string[]): Subject | null {
  const { tokens } = context.analysis;
  const head = tokens[i];
  if (!head || i >= limit || !isPaper(head) || (context.entities.at(i) && context.entities.at(i)!.kind !== 'document')) return null;
  const instrument = documentAt(context, i)?.instrument ?? null;
  const gender = /(?:ه|ات)$/u.test(head.fold) || /^(?:ال)?(?:وثايق|ارقام|تقارير|نتايج)$/u.test(head.fold) ? 'f' : 'm';
  const definite = head.fold.startsWith('ال');
  let to = i + 1;
  while (to < limit && QUALITY.test(tokens[to]!.fold)) to++;
  const owner = ownerAt(context, i, to, limit);
  if (owner) to = owner.to;
  const adjective = stateAdjective(tokens[i + 1]);
  const sources = instrument?.parties.length ? instrument.parties : owner ? [owner.entity] : adjective ? [adjective.state] : definite ? told : [];
  // تقول الأرقام إن …: figures of nobody.
  if (!sources.length && DATA.test(head.fold)) return null;
  return { sources, from: i, to, kind: 'document', instrument, gender, number: 's' };
}

// بيان الوزارة, تقرير لمنظمة, بيان صادر عن الرئاسة, دراسة أعدتها الجامعة: whose the paper is, before what it says.
function ownerAt(context: WithInstruments, head: number, from: number, limit: number): { entity: string; to: number } | null {
  const { tokens } = context.analysis;
  const definite = tokens[head]!.fold.startsWith('ال');
  for (let k = from; k < Math.min(limit, from + REACH); k++) {
    const t = tokens[k]!;
    if (THAT.has(t.fold) || t.kind === 'colon' || t.kind === 'stop' || t.kind === 'quote' && k > from || finiteAt(t)?.conjunction === 'و') return null;
    const r = context.entities.at(k);
    if (!r || r.from !== k || !OWNERS.has(r.kind)) continue;
    const genitive = (k === from || (k === from + 1 && tokens[from]!.kind === 'quote')) && from === head + 1 && !definite && !r.proclitic;
    const issued = !r.proclitic && (tokens[k - 1]!.fold === 'عن' || ISSUES.test(tokens[k - 1]!.fold) || (isClassNoun(tokens[k - 1]!) && /^(?:عن|ل)$/u.test(tokens[k - 2]?.fold ?? '')));
    if (genitive || issued || r.proclitic === 'ل') return { entity: r.entity, to: r.to };
    return null;
  }
  return null;
}
