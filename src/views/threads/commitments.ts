// Threads of commitments: each promise with what the same parties said and did about the same matter later.
import { daysBetween, type RecordRow } from '../../register/index.ts';
import { byDay, toldOf } from './days.ts';
import { Matters, matterOf, wordsOf, type Matter } from './matter.ts';
import { outcomeIn } from './outcome.ts';
import type { StepRelation, ThreadStep } from './thread.ts';

/** Least share of the matter that a later record has to hold: promises are matched closely, other tellings less. */
const SAME_PROMISE = 0.6;
const SAME_MATTER = 0.5;
/** Days after which a telling of the same promise is no news of the first any more. */
const ANEW = 30;

interface Candidate extends Matter { readonly day: string | null; readonly id: string; readonly holders: ReadonlySet<string>; readonly topics: ReadonlySet<string> }

const HOLDING = new Set(['holder', 'source', 'actor', 'party', 'participant', 'recipient']);

function candidateOf(record: RecordRow): Candidate {
  const holders = new Set(record.parties.filter((p) => HOLDING.has(p.role)).map((p) => p.state ?? p.entity));
  return { ...matterOf(record), day: toldOf(record), id: record.id, holders, topics: new Set(record.topics) };
}

/**
 * Steps of each commitment, the promise first.
 * @param commitments positions of stance `commits`  @param others positions, statements, instruments and events that may tell of them
 */
export function commitmentThreads(commitments: readonly RecordRow[], others: readonly RecordRow[]): readonly (readonly ThreadStep[])[] {
  const promises = commitments.map(candidateOf).sort(byDay);
  const later = others.map(candidateOf).sort(byDay);
  const matters = new Matters([...promises, ...later]);
  const taken = new Set<string>();
  const threads: ThreadStep[][] = [];
  for (const promise of promises) {
    if (taken.has(promise.id)) continue;
    const steps: ThreadStep[] = [{ record: promise.record, relation: 'promised', day: promise.day, score: 1, why: { ar: 'الوعد نفسه', en: 'the promise itself' } }];
    const retold = toldAgain(promise.record);
    if (retold) steps.push(retold);
    for (const again of promises) {
      if (again === promise || taken.has(again.id) || !follows(promise, again)) continue;
      const { share, words } = matters.shared(promise, again);
      if (share < SAME_PROMISE) continue;
      taken.add(again.id);
      const other = differs(promise, again);
      steps.push(step(again, other ? 'superseded' : 'repeated', share, words));
    }
    for (const told of later) {
      if (!follows(promise, told)) continue;
      const { share, words } = matters.shared(promise, told);
      const outcome = share >= SAME_MATTER ? outcomeIn(wordsOf(told.record)) : null;
      if (outcome) steps.push(step(told, outcome.outcome, share * 0.9, words, outcome.word));
    }
    threads.push(steps.sort((a, b) => (a.relation === 'promised' ? -1 : b.relation === 'promised' ? 1 : byDay({ day: a.day, id: a.record.id }, { day: b.day, id: b.record.id }))));
  }
  return threads;
}

/** The register joins a promise told again in the same words: a telling long after the first is a repetition, or somebody's reminder of it. */
function toldAgain(record: RecordRow): ThreadStep | null {
  const { toldFrom: first, toldTo: last } = record;
  if (!first || !last || daysBetween(first, last) < ANEW) return null;
  return { record, relation: 'repeated', day: last, score: 0.6, why: { ar: 'رُوي من جديد بالكلمات نفسها', en: 'told again in the same words' } };
}

/** Told later, by one of the same parties, on a common topic where both have one. */
function follows(promise: Candidate, told: Candidate): boolean {
  if (!promise.day || !told.day || told.day <= promise.day) return false;
  if (promise.topics.size && told.topics.size && promise.topics.isDisjointFrom(told.topics)) return false;
  return !promise.holders.isDisjointFrom(told.holders);
}

/** Both tell numbers, and neither tells all of the other's: another sum, another year. */
const differs = (a: Candidate, b: Candidate): boolean => a.numbers.size > 0 && b.numbers.size > 0 && !a.numbers.isSubsetOf(b.numbers) && !b.numbers.isSubsetOf(a.numbers);

function step(told: Candidate, relation: StepRelation, score: number, words: readonly string[], telling?: string): ThreadStep {
  const shared = words.join('، ');
  return {
    record: told.record, relation, day: told.day, score: Math.round(score * 100) / 100,
    why: {
      ar: `الطرف نفسه والكلمات نفسها (${shared})${telling ? `، وفيه «${telling}»` : ''}`,
      en: `the same party and the same words (${words.join(', ')})${telling ? `, and it says “${telling}”` : ''}`,
    },
  };
}
