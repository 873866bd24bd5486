// How the subject of a clause stands to those who speak: they themselves, their own state, another party, or a thing.
import type { WithInstruments } from './context.ts';
import type { Clause, ClauseSubject } from './clause.ts';
import { clausesOf } from './clauses.ts';
import type { Piece } from './position-pieces.ts';
import type { Standing } from './position-predicate.ts';

/** The clause that a piece of content says: the outermost one whose predicate stands in it, else the one that begins with it; null for a noun phrase. */
export function clauseOf(context: WithInstruments, piece: Piece): Clause | null {
  const { sentenceOf } = context.analysis;
  const clauses = clausesOf(context);
  let best: Clause | null = null;
  const depth = (c: Clause): number => { let n = 0; for (let k: Clause | undefined = c; k && k.parent >= 0; k = clauses.all[k.parent]) n++; return n; };
  let least = Infinity;
  for (const c of clauses.ofSentence(sentenceOf[piece.from]!)) {
    if (c.from >= piece.to || c.to <= piece.from || !c.predicate) continue;
    const first = c.predicate.modal >= 0 ? Math.min(c.predicate.modal, c.predicate.at) : c.predicate.at;
    if (first < piece.from || c.predicate.at >= piece.to) continue;
    // The clause of a relative or an attribute inside a noun phrase says nothing of the phrase.
    if ((c.kind === 'relative' || c.kind === 'attribute') && first > piece.from + 1) continue;
    if (c.from > piece.from + 3) continue;
    const d = depth(c);
    if (d < least) { least = d; best = c; }
  }
  return best;
}

const stateOf = (context: WithInstruments, id: string): string | null => (id.startsWith('state:') ? id : context.entities.byId(id)?.of ?? null);

/** The states that speakers speak for. */
export function ownStates(context: WithInstruments, speakers: readonly string[]): readonly string[] {
  return [...new Set(speakers.map((s) => stateOf(context, s)).filter((s): s is string => s !== null && s.startsWith('state:')))];
}

// Institutions that stand for the speaker's own state where none is named.
const INSTITUTION = /^[وف]?(?:الحكومه|السلطات|الدوله|المملكه|القياده|الاداره|الوزاره|الجمهوريه|السلطنه|الاماره|الموسسه|الهييه|الشركه|المنظمه|الحركه|الجماعه|الرياسه|البعثه|الحلف|التحالف|الاتحاد|الجامعه|المفوضيه)$/u;

/** True where a subject is an institution of the speakers' own state (الحكومة ستعمل …). */
export const ownInstitution = (context: WithInstruments, subject: ClauseSubject): boolean => subject.kind === 'noun' && subject.to === subject.from + 1 && INSTITUTION.test(context.analysis.tokens[subject.from]!.fold);

/** How a subject stands to the speakers. */
export function standingOf(context: WithInstruments, subject: ClauseSubject | null, speakers: readonly string[]): Standing {
  if (!subject) return 'none';
  if (subject.kind === 'speaker' || subject.kind === 'own') return 'self';
  if (subject.kind === 'noun') return ownInstitution(context, subject) ? 'self' : 'thing';
  const own = ownStates(context, speakers);
  return subject.entities.some((e) => speakers.includes(e) || own.includes(stateOf(context, e) ?? '')) ? 'self' : 'other';
}
