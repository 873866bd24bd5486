// A register for the tests of judgements, with short words for judging in it.
import type { TestContext } from 'node:test';
import { openRegister, type NewJudgement, type Register } from '../../src/register/index.ts';
import { incoming, PUTIN, summitStory, XI, type Story } from './readings.ts';

/** Fills a register of its own with stories. */
export function registerWith(t: TestContext, ...stories: Story[]): Register {
  const register = openRegister(':memory:', { create: true });
  t.after(() => register.close());
  for (const story of stories) register.add(incoming(story, `${story.record.article.id}.txt`));
  return register;
}

/** Judges as Samira. */
export const says = (register: Register, action: NewJudgement['action'], records: readonly string[], more: Partial<NewJudgement> = {}) =>
  register.judge({ action, records, why: 'قرأت النص', by: 'سميرة', at: '2026-01-02T10:00:00Z', ...more });

/** Undoes as Samira. */
export const takesBack = (register: Register, id: number) => register.undo(id, { by: 'سميرة', why: 'أخطأت', at: '2026-01-03T10:00:00Z' });

type Kind = 'meeting' | 'instrument' | 'statement' | 'figure' | 'position' | 'event';

/** Groups of article ids by record, for one kind. */
export const groups = (register: Register, kind: Kind = 'meeting'): string[] =>
  register.list(kind, {}, { limit: 1000 }).rows.map((r) => register.record(r.id)!.told.map((told) => told.article.id).sort().join('+')).sort();

/** The record of a kind that an article tells (its first). */
export const recordIn = (register: Register, article: string, kind: Kind = 'meeting'): string => register.article(article)!.told.find((r) => r.kind === kind)!.record!;

/** One meeting of the two presidents, told by one article of an outlet of its own in words of its own. */
export function meets(id: string, meeting: object = {}, about: object = {}): Story {
  const sentence = `اجتمع بوتين وشي: ${[1, 2, 3, 4, 5, 6].map((n) => `${id}${n}`).join(' ')}.`;
  return summitStory([`خبر ${id}`, sentence, `${id} روسيا ${id} الصين ${id} بكين ${id} قازان`], { id, outlet: `صحيفة ${id}`, ...about }).meeting(sentence, { participants: [PUTIN, XI], ...meeting });
}
