// Who meets where the word of meeting does not name him: the subject of its clause, of the clauses that it hangs on, or of what was told before.
import type { WithEntities } from './context.ts';
import type { EntityKind } from '../../recognize/entity.ts';
import { impliedActor } from './clause-actor.ts';
import type { Clause, ClauseSubject } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { argumentsIn } from './parties.ts';

/** One who acts: entity ids and their common kind. */
export interface Actor { readonly entities: readonly string[]; readonly kind: EntityKind | 'mixed' }
export type Fits = (actor: Actor) => boolean;

/**
 * The one who acts at token `i` without being named beside it; null where the clause has a subject that is nobody known.
 * @param fits what he must be (a person, not the one met).
 */
export function actorAt(context: WithEntities, i: number, fits: Fits): Actor | null {
  const clauses = clausesOf(context);
  for (let c: Clause | null | undefined = clauses.at(i); c; c = outer(clauses.all, c)) {
    if (!c.subject) continue;
    const actor = actorOf(context, c.subject);
    if (actor && fits(actor)) return actor;
    // «نحن نجري», وفد … سيصل: somebody acts here, and the text does not let us know who.
    if (!actor && c.subject.how !== 'carried' && c.subject.how !== 'discourse' && acts(context, c.subject)) return null;
  }
  return impliedActor(context, i, fits);
}

/** The subject of the predicate that stands at token `i`: ids where they are known, `unknown` where it is somebody else, null where none is told. */
export function subjectAt(context: WithEntities, i: number): Actor | 'unknown' | null {
  const c = clausesOf(context).at(i);
  if (!c || c.predicate?.at !== i) return null;
  const had = hadBefore(context, c);
  if (had) return had;
  if (!c.subject) return null;
  const actor = actorOf(context, c.subject);
  if (actor && actor.kind !== 'person' && (c.subject.how === 'carried' || c.subject.how === 'discourse')) return null;
  return actor ?? (c.subject.how === 'before' || c.subject.how === 'after' ? 'unknown' : null);
}

// سبق للوزير أن زار: the one behind ل is the one who did it.
function hadBefore(context: WithEntities, c: Clause): Actor | null {
  const { tokens } = context.analysis;
  if (c.kind !== 'that' || !/^[بو]?ان$/u.test(tokens[c.opener]?.fold ?? '')) return null;
  const last = argumentsIn(context, Math.max(0, c.opener - 12), c.opener).at(-1);
  if (last?.party.kind !== 'person' || last.governor !== 'ل' || last.party.to !== c.opener || !/^[وف]?(?:سبق|يسبق|تسني|اتيح|قدر|كان)$/u.test(tokens[last.party.from - 1]?.fold ?? '')) return null;
  return last.party;
}

/** True where a token is a noun of people with an office, or of a group of them (وفد، وزراء، المبعوث). */
export const isPeople = (context: WithEntities, i: number): boolean => PEOPLE.test(context.analysis.tokens[i]?.fold ?? '');

const outer = (all: readonly Clause[], c: Clause): Clause | undefined => (c.kind === 'quoted' ? undefined : all[c.parent]);

function actorOf(context: WithEntities, s: ClauseSubject): Actor | null {
  if (s.kind !== 'party') return null;
  const kinds = new Set(s.entities.map((id) => context.entities.byId(id)?.kind ?? 'group'));
  return { entities: s.entities, kind: kinds.size === 1 ? [...kinds][0]! : 'mixed' };
}

// Subjects that can act at all: we, and nouns of persons and groups of them.
function acts(context: WithEntities, s: ClauseSubject): boolean {
  if (s.kind === 'speaker') return true;
  return s.kind === 'noun' && PEOPLE.test(context.analysis.tokens[s.from]!.fold);
}
const PEOPLE = /^[وف]?(?:ال)?(?:وفد|وفدا|وفود|بعثه|مسوول|مسوولون|مسوولين|وزراء|وزير|امراء|قاده|روساء|نظراء|زعماء|رييس|رييسا|مبعوث|سفير|ممثل|ممثلون|ممثلو|خبراء|وسيط|وسطاء|فريق|لجنه|شركه|شركات|نواب|اعضاء|مساعد|مستشار|نايب|قايد)$/u;
