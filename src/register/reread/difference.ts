// What another reading of the same article sees otherwise: reports that are new, gone, or tell a field differently.
import type { Incoming } from '../incoming.ts';
import type { ReportBrief, RereadDifference } from '../register.ts';
import type { Store } from '../store.ts';

interface Told { readonly kind: string; readonly fields: Readonly<Record<string, unknown>>; readonly evidence: readonly { readonly role: string; readonly start: number; readonly text: string }[] }

/** Fields that only number or weigh a report; ids of other reports change with every report added before them. */
const NUMBERS = new Set(['id', 'confidence', 'source', 'via']);
const local = (value: unknown): boolean => typeof value === 'string' && /^[a-z]\d+$/u.test(value);

/** The reports of a stored version that tell something (entities and times go with the text). */
export function storedReports(store: Store, version: number): readonly Told[] {
  const evidence = new Map<number, { role: string; start: number; text: string }[]>();
  for (const e of store.all<{ id: number; role: string; start: number; text: string }>(
    'SELECT e.report_id AS id, e.role, e.start_at AS start, e.exact AS text FROM evidence e JOIN reports r ON r.id = e.report_id WHERE r.version_id = ? ORDER BY e.report_id, e.ordinal', version)) {
    const known = evidence.get(e.id);
    if (known) known.push(e);
    else evidence.set(e.id, [e]);
  }
  return store.all<{ id: number; kind: string; fields: string }>('SELECT id, kind, fields FROM reports WHERE version_id = ? AND is_active = 1 ORDER BY id', version)
    .map((r) => ({ kind: r.kind, fields: JSON.parse(r.fields) as Record<string, unknown>, evidence: evidence.get(r.id) ?? [] }));
}

/** The words that make a report the same one in two readings: what is said, or else the sentence that proves it. */
function wordsOf(report: Told): string {
  const content = report.evidence.find((e) => e.role === 'content') ?? report.evidence.find((e) => e.role === 'mention' || e.role === 'evidence');
  return content?.text ?? '';
}

function plainFields(report: Told): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [name, value] of Object.entries(report.fields)) {
    const kept = Array.isArray(value) ? value.filter((v) => !local(v)) : value;
    if (name === 'id' || name === 'confidence' || (NUMBERS.has(name) && local(value))) continue;
    out.set(name, JSON.stringify(kept ?? null));
  }
  return out;
}

const brief = (report: Told): ReportBrief => ({ kind: report.kind, words: wordsOf(report).slice(0, 200) });

/** Compares what is stored with another reading of the same article. Times are left out: they tell nothing alone. */
export function differenceOf(before: readonly Told[], after: readonly Incoming[]): RereadDifference {
  const left = new Map<string, Told[]>();
  for (const report of before) {
    if (report.kind === 'time') continue;
    const key = `${report.kind}\n${wordsOf(report)}`;
    left.set(key, [...(left.get(key) ?? []), report]);
  }
  const [added, changed]: [ReportBrief[], RereadDifference['changed'][number][]] = [[], []];
  let same = 0;
  for (const incoming of after) {
    if (incoming.kind === 'time') continue;
    const told: Told = { kind: incoming.kind, fields: incoming.fields, evidence: incoming.evidence };
    const candidates = left.get(`${told.kind}\n${wordsOf(told)}`) ?? [];
    const now = plainFields(told);
    const exact = candidates.findIndex((c) => equal(plainFields(c), now));
    const [match] = candidates.splice(exact < 0 ? 0 : exact, 1);
    if (!match) added.push(brief(told));
    else if (exact >= 0) same++;
    else {
      const then = plainFields(match);
      const fields = [...new Set([...then.keys(), ...now.keys()])].filter((f) => then.get(f) !== now.get(f));
      changed.push({ ...brief(told), fields: fields.map((name) => ({ name, was: JSON.parse(then.get(name) ?? 'null') as unknown, now: JSON.parse(now.get(name) ?? 'null') as unknown })) });
    }
  }
  return { same, added, gone: [...left.values()].flat().map(brief), changed };
}

const equal = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => a.size === b.size && [...a].every(([k, v]) => b.get(k) === v);
