// Finds the records that a report may belong to: likely ones by their keys, then compared report by report.
import type { Frame, Framed } from '../frame.ts';
import { identityOf } from '../identity/index.ts';
import { stronger, UNKNOWN, type Match, type Positive } from '../identity/match.ts';
import { hasLinks, judgedRecords } from '../judge/verdicts.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { recordsUnder } from './rarest-keys.ts';
import { rarityIn } from './terms.ts';
import { EVEN, type Rarity } from '../identity/rarity.ts';

/** Reports of a record that a new one is compared with, and records in all: keeps the cost of one report level. */
const COMPARED = 64;
const RECORDS = 64;

export type MergedKind = Exclude<RecordKind, 'entity'>;

/** A record that a report fits, and the report of it that gives the reason. */
export interface Hit { readonly record: string; readonly match: Positive; readonly report: number; readonly members: readonly Framed[] }

export interface Candidates {
  readonly hits: readonly Hit[];
  /**
   * Records that hold a report which fits, among others that do not: what joined them may not be as rare as it was. A record of more
   * reports than are compared stays as it is: to take it apart would cost as much as adding all of them again.
   */
  readonly contested: readonly string[];
}

/** What a person said goes before all that reports say. */
export const JUDGED: Positive = { verdict: 'same', code: 'judged', score: 1, unique: false, en: 'a person judged them to be one', ar: 'حكم شخص بأنها واحدة' };

/** Compares a report with all records that share a key with it. */
export function candidatesFor(store: Store, kind: MergedKind, framed: Framed): Candidates {
  const identity = identityOf(kind)!;
  const rarity = rarityIn(store);
  const keys = identity.keys(framed, rarity);
  const judged = judgedRecords(store, framed.report);
  if (!keys.length && !judged.size) return { hits: [], contested: [] };
  const records = recordsUnder(store, keys, RECORDS);
  const hits: Hit[] = [];
  const contested: string[] = [];
  for (const [record, { verdict, with: report }] of judged) if (verdict === 'same') hits.push({ record, match: JUDGED, report, members: framesOf(store, record) });
  for (const record of records) {
    if (judged.has(record)) continue;
    const members = framesOf(store, record);
    let { best, report, fits } = compare(kind, framed, members, rarity);
    if (best.verdict === 'different' && joinedByHand(store, record)) {
      // A person joined what reports tell otherwise: a new report belongs there where it fits one of the parts.
      const parts = partsOf(kind, members).map((part) => compare(kind, framed, part, rarity));
      ({ best, report, fits } = parts.find((p) => p.best.verdict === 'same') ?? { best, report, fits });
    }
    if (best.verdict === 'same') hits.push({ record, match: best, report, members });
    else if (best.verdict === 'different' && fits && sizeOf(store, record) <= COMPARED) contested.push(record);
  }
  return { hits, contested };
}

const sizeOf = (store: Store, record: string): number => store.get<{ n: number }>('SELECT reports AS n FROM record_sizes WHERE record_id = ?', record)?.n ?? 0;

/** Compares a report with some others: the strongest reason, the report that gives it, and whether any rare evidence fits. */
function compare(kind: MergedKind, framed: Framed, members: readonly Framed[], rarity: Rarity): { readonly best: Match; readonly report: number; readonly fits: boolean } {
  let best: Match = UNKNOWN;
  let report = 0;
  let fits = false;
  for (const member of members) {
    if (member.report === framed.report) continue;
    const match = identityOf(kind)!.match(framed, member, rarity);
    if (match.verdict === 'same' && match.unique) fits = true;
    const next = stronger(best, match);
    if (next !== best) report = member.report;
    best = next;
  }
  return { best, report, fits };
}

const joinedByHand = (store: Store, record: string): boolean => hasLinks(store) && store.get("SELECT 1 FROM joins WHERE record_id = ? AND code = 'judged' LIMIT 1", record) !== undefined;

/** Reports in groups of which none speaks against another. */
function partsOf(kind: MergedKind, members: readonly Framed[]): Framed[][] {
  const parts: Framed[][] = [];
  for (const member of members) {
    const fitting = parts.find((part) => compatible(kind, [member], part));
    if (fitting) fitting.push(member);
    else parts.push([member]);
  }
  return parts;
}

/** Frames of a record's reports, as they are compared. */
export const framesOf = (store: Store, record: string): Framed[] =>
  store.all<{ id: number }>('SELECT report_id AS id FROM joins WHERE record_id = ? ORDER BY report_id LIMIT ?', record, COMPARED).map(({ id }) => frameOf(store, id));

/** A report's frame never changes: it is parsed once for all that one article brings. */
const frameOf = (store: Store, id: number): Framed => store.once(`frame ${id}`, () => {
  const row = store.get<{ frame: string; article: string }>('SELECT r.frame, v.article_id AS article FROM reports r JOIN versions v ON v.id = r.version_id WHERE r.id = ?', id)!;
  return { ...(JSON.parse(row.frame) as Frame), report: id, article: row.article };
});

/** Whether no report of one group speaks against one of the other. */
export const compatible = (kind: MergedKind, a: readonly Framed[], b: readonly Framed[]): boolean =>
  a.every((x) => b.every((y) => identityOf(kind)!.match(x, y, EVEN).verdict !== 'different'));

/**
 * Drops evidence that is not rare: an occasion, place or wording that points from the report to several records proves none of them,
 * and neither does one that points from the other side to a record which cannot be this one.
 */
export function settle(store: Store, kind: MergedKind, framed: Framed, hits: readonly Hit[]): Hit[] {
  const sure = (h: Hit): boolean => !h.match.unique;
  const rare = (h: Hit): boolean => hits.filter((o) => o.match.code === h.match.code).length === 1 && !pointsElsewhere(store, kind, framed, h);
  return hits.filter((h) => sure(h) || rare(h)).sort((a, b) => Number(b.match === JUDGED) - Number(a.match === JUDGED) || b.match.score - a.match.score || (eldest(a) < eldest(b) ? -1 : 1));
}

/** Of two records that fit as well the one with the first article by its id is taken: the ids of records depend on their history. */
const eldest = (h: Hit): string => h.members.reduce((least, m) => (m.article < least ? m.article : least), '\uffff') + h.record;

function pointsElsewhere(store: Store, kind: MergedKind, framed: Framed, hit: Hit): boolean {
  const other = hit.members.find((m) => m.report === hit.report)!;
  return candidatesFor(store, kind, other).hits.some((h) => h.record !== hit.record && h.match.unique && h.match.code === hit.match.code && !compatible(kind, [framed], h.members));
}
