// Puts a report into its record: finds likely ones by its keys, compares, joins, makes a new record, or joins records that it bridges.
import { createHash } from 'node:crypto';
import type { Frame, Framed } from '../frame.ts';
import { identityOf } from '../identity/index.ts';
import { stronger, UNKNOWN, type Match, type Positive } from '../identity/match.ts';
import { ID_LETTER, type RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';

/** Reports of a record that a new one is compared with, and reports looked at in all: keeps the cost of one report level. */
const COMPARED = 64;
const CANDIDATES = 400;

/** A report that waits for its record. */
export interface Waiting {
  readonly framed: Framed;
  readonly kind: Exclude<RecordKind, 'entity'>;
  /** What the record's id is made of if the report stays alone: the same report always gives the same id. */
  readonly seed: string;
  /** Record that it stood in before it was taken out to be placed again. */
  readonly former?: string;
}

interface Hit { readonly record: string; readonly match: Positive; readonly report: number; readonly members: readonly Framed[] }

/**
 * Places one report.
 * @param touched gathers the records that have to be derived again.
 * @returns true where it joined a record that was there.
 */
export function place(store: Store, report: Waiting, touched: Set<string>): boolean {
  const hits = settle(candidates(store, report));
  const [best, ...others] = hits;
  const record = best?.record ?? freshId(store, report);
  touched.add(record);
  join(store, report.framed.report, record, best?.match ?? null, best?.report ?? null);
  const members = best ? [...best.members, report.framed] : [];
  for (const other of others) {
    if (compatible(report.kind, members, other.members)) {
      absorb(store, record, other, touched);
      members.push(...other.members);
    }
  }
  return !!best;
}

/** Frames of a record's reports, as they are compared. */
export function framesOf(store: Store, record: string, limit = COMPARED): Framed[] {
  return store
    .all<{ id: number; frame: string; article: string }>(
      'SELECT r.id, r.frame, v.article_id AS article FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id WHERE j.record_id = ? ORDER BY r.id LIMIT ?', record, limit)
    .map((row) => ({ ...(JSON.parse(row.frame) as Frame), report: row.id, article: row.article }));
}

function candidates(store: Store, { framed, kind }: Waiting): Hit[] {
  const identity = identityOf(kind)!;
  const keys = identity.keys(framed);
  if (!keys.length) return [];
  const records = store.all<{ record: string }>(
    `SELECT DISTINCT j.record_id AS record FROM (SELECT DISTINCT report_id FROM report_keys WHERE key IN (${keys.map(() => '?').join()}) LIMIT ${CANDIDATES}) k JOIN joins j ON j.report_id = k.report_id ORDER BY 1`, ...keys);
  const hits: Hit[] = [];
  for (const { record } of records) {
    const members = framesOf(store, record);
    let best: Match = UNKNOWN;
    let report = 0;
    for (const member of members) {
      const next = stronger(best, identity.match(framed, member));
      if (next !== best) report = member.report;
      best = next;
      if (best.verdict === 'different') break;
    }
    if (best.verdict === 'same') hits.push({ record, match: best, report, members });
  }
  return hits;
}

/** Drops evidence that is not rare: an occasion, place or wording that points to several records proves none of them. */
function settle(hits: readonly Hit[]): Hit[] {
  const kept = hits.filter((h) => !h.match.unique || hits.filter((o) => o.match.code === h.match.code).length === 1);
  return kept.sort((a, b) => b.match.score - a.match.score || (a.record < b.record ? -1 : 1));
}

const compatible = (kind: Waiting['kind'], a: readonly Framed[], b: readonly Framed[]): boolean =>
  a.every((x) => b.every((y) => identityOf(kind)!.match(x, y).verdict !== 'different'));

/** Joins a whole record to another, for the reason found on the report that both share evidence with. */
function absorb(store: Store, record: string, other: Hit, touched: Set<string>): void {
  const { match } = other;
  store.run("UPDATE joins SET code = ?, ar = ?, en = ?, score = ?, with_report = ? WHERE record_id = ? AND report_id = ? AND code = 'alone'",
    match.code, match.ar, match.en, match.score, other.report, other.record, other.report);
  store.run('UPDATE joins SET record_id = ? WHERE record_id = ?', record, other.record);
  touched.add(other.record);
}

function join(store: Store, report: number, record: string, match: Positive | null, other: number | null): void {
  store.run('INSERT INTO joins (report_id, record_id, code, ar, en, score, with_report) VALUES (?, ?, ?, ?, ?, ?, ?)',
    report, record, match?.code ?? 'alone', match?.ar ?? 'لا يرويه مقال آخر بعد', match?.en ?? 'no other article tells it yet', match?.score ?? 1, other);
}

/** A free id: the former one where nothing stands in it, else one made of the seed. */
function freshId(store: Store, { kind, seed, former }: Waiting): string {
  const taken = (id: string) => store.get('SELECT 1 FROM joins WHERE record_id = ? LIMIT 1', id) !== undefined;
  if (former && !taken(former)) return former;
  for (let n = 0; ; n++) {
    const id = `${ID_LETTER[kind]}-${BigInt(`0x${createHash('sha256').update(n ? `${seed}\n${n}` : seed).digest('hex').slice(0, 16)}`).toString(36).padStart(12, '0').slice(-12)}`;
    if (!taken(id)) return id;
  }
}
