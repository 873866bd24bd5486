// Puts a report into its record: joins the one that it fits, makes a new one, or joins records that it bridges.
import { createHash } from 'node:crypto';
import { knownAs } from '../alerts/ledger.ts';
import { dayRange, lengthOf } from '../date-range.ts';
import type { Framed } from '../frame.ts';
import type { Positive } from '../identity/match.ts';
import { judgedBetween } from '../judge/verdicts.ts';
import { ID_LETTER } from '../kinds.ts';
import type { Store } from '../store.ts';
import { candidatesFor, compatible, JUDGED, settle, type Hit, type MergedKind } from './candidates.ts';

/** A report that waits for its record. */
export interface Waiting {
  readonly framed: Framed;
  readonly kind: MergedKind;
  /** What the record's id is made of if the report stays alone: the same report always gives the same id. */
  readonly seed: string;
  /** Record that it stood in before it was taken out to be placed again. */
  readonly former?: string;
}

export interface Placed {
  /** True where it joined a record that was there. */
  readonly joined: boolean;
  /** Records that should be placed again in the light of this report. */
  readonly contested: readonly string[];
}

/** Places one report. @param touched gathers the records that have to be derived again. */
export function place(store: Store, report: Waiting, touched: Set<string>): Placed {
  const { hits, contested } = candidatesFor(store, report.kind, report.framed);
  const [best, ...others] = settle(store, report.kind, report.framed, hits);
  const record = best?.record ?? freshId(store, report);
  touched.add(record);
  join(store, report.framed.report, record, best?.match ?? null, best?.report ?? null);
  const members = [...(best?.members ?? []), report.framed];
  for (const other of others) {
    // The same content in other words joins a report, never two records: likeness at two removes is no likeness.
    if (other.match.code === 'same-content') continue;
    const judged = judgedBetween(store, record, other.record);
    if (judged === 'different' || (judged === null && other.match !== JUDGED && !compatible(report.kind, members, other.members))) continue;
    absorb(store, record, other, report.framed.report, touched);
    members.push(...other.members);
  }
  return { joined: !!best, contested };
}

/** Order in which reports are placed again: those that a day fixes first, so that the others find all that they may belong to; then by article, whenever it was read. */
export const placingOrder = (a: Waiting, b: Waiting): number => exactness(a.framed) - exactness(b.framed) || (a.framed.article < b.framed.article ? -1 : a.framed.article > b.framed.article ? 1 : a.framed.report - b.framed.report);

function exactness(framed: Framed): number {
  const range = dayRange(framed.date);
  return range === null ? 2 : lengthOf(range) === 1 ? 0 : 1;
}

/** Joins a whole record to another: what stood alone there now stands here because of the report that fits both. */
function absorb(store: Store, record: string, other: Hit, bridge: number, touched: Set<string>): void {
  const { match } = other;
  store.run("UPDATE joins SET code = ?, ar = ?, en = ?, score = ?, with_report = ? WHERE record_id = ? AND code = 'alone'", match.code, match.ar, match.en, match.score, bridge, other.record);
  store.run('UPDATE joins SET record_id = ? WHERE record_id = ?', record, other.record);
  knownAs(store, other.record, record);
  touched.add(other.record);
}

function join(store: Store, report: number, record: string, match: Positive | null, other: number | null): void {
  store.run(`INSERT INTO joins (report_id, record_id, code, ar, en, score, with_report, told_day, told_article, told_at)
    SELECT r.id, ?, ?, ?, ?, ?, ?, coalesce(v.published_day, '9'), v.article_id, r.position FROM reports r JOIN versions v ON v.id = r.version_id WHERE r.id = ?`,
    record, match?.code ?? 'alone', match?.ar ?? 'لا يرويه مقال آخر بعد', match?.en ?? 'no other article tells it yet', match?.score ?? 1, other, report);
}

/** A free id: the former one where nothing stands in it, else one made of the seed. */
function freshId(store: Store, { kind, seed, former }: Waiting): string {
  const taken = (id: string): boolean => store.get('SELECT 1 FROM joins WHERE record_id = ? LIMIT 1', id) !== undefined;
  if (former && !taken(former)) return former;
  for (let n = 0; ; n++) {
    const hash = createHash('sha256').update(n ? `${seed}\n${n}` : seed).digest('hex').slice(0, 16);
    const id = `${ID_LETTER[kind]}-${BigInt(`0x${hash}`).toString(36).padStart(12, '0').slice(-12)}`;
    if (!taken(id)) return id;
  }
}
