// The act on a document: which verb, masdar or participle governs its noun, who does it, whether it was done, and when.
import type { WithEntities } from './context.ts';
import { clauseStart, dateIn } from './meeting-candidate.ts';
import { anyOf } from './meeting-words.ts';
import { DOCUMENT_PLANNED, DOCUMENT_UNDONE, documentActAt, documentNounAt, SETS, type DocumentAct, type DocumentNoun } from './document-words.ts';
import { argumentsIn, clauseEnd, type Argument } from './parties.ts';
import { RELATIVES } from './function-words.ts';
import { clausesOf } from './clauses.ts';
import { timeAt } from './token-index.ts';

export interface ActOn {
  readonly act: DocumentAct;
  readonly done: 'done' | 'planned' | 'undone';
  readonly signers: readonly string[];
  readonly date: string | null;
}

/** The act that governs a noun, before it (وقع الرئيسان على بيان، توقيع اتفاق) or behind it (اتفاق وقعته، الاتفاق الموقع بين); null where none does. */
export function actOn(context: WithEntities, noun: DocumentNoun): ActOn | null {
  return behind(context, noun) ?? before(context, noun);
}

function before(context: WithEntities, noun: DocumentNoun): ActOn | null {
  const { tokens, sentenceOf } = context.analysis;
  const floor = Math.max(clauseStart(context, noun.from), noun.from - 16);
  let crossed = 0;
  for (let at = noun.from - 1; at >= floor && sentenceOf[at] === sentenceOf[noun.from]; at--) {
    const token = tokens[at]!;
    if (token.kind === 'stop' || token.kind === 'colon') return null;
    const act = context.entities.at(at) ? null : documentActAt(tokens, at);
    if (act && !act.resumes && act.form !== 'participle' && governs(context, act, noun, crossed) && told(context, act)) return described(context, act, noun, at);
    // Another document noun between belongs to the act first, unless و joins the two.
    if (documentNounAt(tokens, at) && !context.entities.at(at)) crossed++;
  }
  return null;
}

// حظوظ التوصل إلى اتفاق is no agreement; بعد التوصل إلى اتفاق is one.
function told(context: WithEntities, act: DocumentAct): boolean {
  if (act.form !== 'masdar' || act.act !== 'adopt') return true;
  return /^[وف]?(?:بعد|عقب|منذ|اثر|تم|جري|اعلان|اعلن|اعلنت|غداه)$/u.test(context.analysis.tokens[act.at - 1]?.fold ?? '');
}

// A masdar has its document right behind it (توقيع [الرئيسين] [على] اتفاق); a verb may have its subject between.
function governs(context: WithEntities, act: DocumentAct, noun: DocumentNoun, crossed: number): boolean {
  const { tokens } = context.analysis;
  if (crossed > 1) return false;
  for (let k = act.at + 1; k < noun.from; k++) {
    const f = tokens[k]!.fold;
    if (tokens[k]!.kind === 'number' || SETS.has(f) || context.entities.at(k)) continue;
    // Only the verb's own preposition may stand between.
    if (/^(?:في|الي|عن|من|مع|بعد|قبل|خلال|بشان|حول|لدي)$/u.test(f) && !(act.act === 'adopt' && f === 'الي') && !(f === 'من' && k > 0 && /^(?:عدد|عددا|العديد|يقرب|اكثر|ازيد)$/u.test(tokens[k - 1]!.fold)) && !adverbial(context, k)) return false;
    if (act.form === 'masdar' && k > act.at + 8) return false;
  }
  return true;
}

// في بكين، خلال القمة between verb and object do not part them: a place or a time follows the preposition.
function adverbial(context: WithEntities, k: number): boolean {
  const next = context.entities.at(k + 1);
  return next?.kind === 'place' || next?.kind === 'state' || timeAt(context, k + 1) !== null;
}

function behind(context: WithEntities, noun: DocumentNoun): ActOn | null {
  const { tokens, sentenceOf } = context.analysis;
  for (let at = noun.to; at < Math.min(tokens.length, noun.to + 9) && sentenceOf[at] === sentenceOf[noun.from]; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'quote' && token.kind !== 'number' && token.kind !== 'open' && token.kind !== 'close') return null;
    const act = context.entities.at(at) ? null : documentActAt(tokens, at);
    if (!act) {
      if (documentNounAt(tokens, at)) return null;
      continue;
    }
    const relative = RELATIVES.has(tokens[at - 1]?.fold ?? '') || (/^(?:تم|جري|جرت|تمت)$/u.test(tokens[at - 1]?.fold ?? ''));
    // موقع is also a site: an indefinite participle follows its noun at once.
    if (act.form === 'participle') return at <= noun.to + (/^(?:و|ب|ل)?ال/u.test(token.fold) ? 5 : 1) ? described(context, act, noun, at) : null;
    if (act.resumes || relative || (!noun.definite && at === noun.to && act.form === 'past')) return described(context, act, noun, at);
    return null;
  }
  return null;
}

function described(context: WithEntities, act: DocumentAct, noun: DocumentNoun, at: number): ActOn {
  const { tokens } = context.analysis;
  const back = Math.max(context.analysis.sentences[context.analysis.sentenceOf[at]!]!.from, at - 6);
  const lead = tokens[at - 1]?.fold ?? '';
  const future = act.form === 'future' || anyOf(context, back, at, DOCUMENT_PLANNED) || (act.form === 'masdar' && /ل$/u.test(act.proclitic)) || (act.form === 'present' && /^(?:ان|بان)$/u.test(lead));
  const published = context.analysis.document.published?.value.slice(0, 10);
  const denied = anyOf(context, Math.max(at - 6, context.analysis.sentences[context.analysis.sentenceOf[at]!]!.from), at, DOCUMENT_UNDONE) || refused(context, act);
  const signers = noun.from < at ? signersBehind(context, act) : signersBefore(context, act, noun);
  // وصل أمس … بعد التوصل إلى اتفاق: the time of the clause round it is not that of the act.
  const apart = act.form === 'masdar' && /^[وف]?(?:بعد|عقب|منذ|قبل|اثر|غداه)$/u.test(lead);
  const from = noun.from < at || apart ? at : clauseStart(context, at);
  const to = clauseEnd(context, Math.max(at, noun.to - 1));
  const date = dateIn(context, from, to, at);
  const ahead = published !== undefined && date !== null && date.slice(0, published.length) > published.slice(0, date.length);
  return { act, done: denied ? 'undone' : future || ahead ? 'planned' : 'done', signers, date };
}

// رفض البرلمان … التوقيع على الاتفاق: the verb of the clause undoes the masdar, however many words stand between; a denied verb undoes itself.
function refused(context: WithEntities, act: DocumentAct): boolean {
  const p = clausesOf(context).at(act.at)?.predicate;
  if (!p) return false;
  if (p.at === act.at) return p.negated;
  if (act.form !== 'masdar' || p.at > act.at || act.at - p.at > 16) return false;
  const lead = context.analysis.tokens[act.at - 1]?.fold ?? '';
  if (/^[وف]?(?:بعد|عقب|منذ|خلال|اثر|منذ)$/u.test(lead)) return false;
  return p.lemma !== null && REFUSES.test(p.lemma);
}
const REFUSES = /^(?:رفض|اجل|ارجا|علق|عارض|تعثر|فشل|الغي|اخفق|ماطل|امتنع|انسحب|حال|عرقل|منع)$/u;

const signs = (a: Argument): boolean => a.party.kind !== 'place' && a.party.kind !== 'document';

// وقع الرئيسان على …، توقيع الرئيسين … إعلانا، بوتين وشي يوقعان: bare subject, genitive of the masdar, or what stands before the verb; مع adds the other side.
function signersBefore(context: WithEntities, act: DocumentAct, noun: DocumentNoun): string[] {
  const between = argumentsIn(context, act.at + 1, noun.from).filter(signs);
  const subject = between.filter((a) => a.governor === '' || (act.form === 'masdar' && a.governor === 'of' && a.head === act.at));
  const others = [...between, ...argumentsIn(context, noun.to, clauseEnd(context, noun.to - 1)).filter(signs)].filter((a) => a.governor === 'مع' || a.governor === 'بين' || a.governor === 'قبل');
  const acting = [...new Set(subject.flatMap((a) => a.party.entities))];
  if (acting.length >= 2) return acting;
  const ids = [...subject, ...others].flatMap((a) => a.party.entities);
  if (subject.length || act.form === 'masdar') return [...new Set(ids)];
  const start = clauseStart(context, act.at);
  const lead = argumentsIn(context, start, act.at).filter((a) => signs(a) && a.governor === '').at(-1);
  return [...new Set([...(lead?.party.entities ?? []), ...ids])];
}

function signersBehind(context: WithEntities, act: DocumentAct): string[] {
  const args = argumentsIn(context, act.at + 1, clauseEnd(context, act.at, 24)).filter(signs);
  const ids = args.filter((a) => (a.governor === '' && act.form !== 'participle') || a.governor === 'بين' || a.governor === 'مع' || (a.governor === 'عن' && act.act === 'issue') || a.governor === 'of').flatMap((a) => a.party.entities);
  return [...new Set(ids)];
}
