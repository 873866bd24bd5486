// Coverage: per outlet and week how many articles were expected, taken, read, failed and empty, weeks without any in between included.
import { dayRange } from '../date-range.ts';
import type { CoverageFilter, CoverageWeek, OutletCoverage } from '../register.ts';
import type { Store } from '../store.ts';
import { mondayOf, weekOf, weeksBetween } from './calendar.ts';

interface Counted { readonly outlet: string | null; readonly day: string | null; readonly taken: number; readonly read: number; readonly empty: number; readonly failed: number }
type Tally = { taken: number; read: number; empty: number; failed: number };

/** Weeks that an outlet has to be known for before its usual number is inferred. */
const WEEKS_KNOWN = 4;
/** A week with less than this share of what was expected is a gap. */
const GAP = 0.5;
/** Weeks listed of one outlet at the most, the newest ones. */
const MOST_WEEKS = 520;

/** See `Register.coverage`. */
export function coverage(store: Store, filter: CoverageFilter = {}): OutletCoverage[] {
  const expectations = new Map(store.all<{ outlet: string; per_week: number }>('SELECT outlet, per_week FROM expectations').map((e) => [e.outlet, e.per_week]));
  const outlets = new Map<string | null, Map<string | null, Tally>>();
  for (const row of countedDays(store, filter)) {
    const weeks = outlets.get(row.outlet) ?? new Map<string | null, Tally>();
    outlets.set(row.outlet, weeks);
    const week = row.day ? weekOf(row.day) : null;
    const tally = weeks.get(week) ?? { taken: 0, read: 0, empty: 0, failed: 0 };
    weeks.set(week, tally);
    tally.taken += row.taken;
    tally.read += row.read;
    tally.empty += row.empty;
    tally.failed += row.failed;
  }
  for (const outlet of expectations.keys()) if (!outlets.has(outlet) && (!filter.outlet || filter.outlet === outlet)) outlets.set(outlet, new Map());
  return [...outlets].map(([outlet, weeks]) => ofOutlet(outlet, weeks, expectations.get(outlet ?? '') ?? null, filter)).sort((a, b) => b.taken - a.taken || ((a.outlet ?? '\uffff') < (b.outlet ?? '\uffff') ? -1 : 1));
}

function countedDays(store: Store, { outlet }: CoverageFilter): readonly Counted[] {
  const only = outlet ? ' AND outlet = ?' : '';
  const values = outlet ? [outlet] : [];
  return store.all<Counted>(
    `SELECT outlet, published_day AS day, count(*) AS taken, sum(is_read) AS read, sum(is_read AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.version_id = v.id AND r.is_active = 1 AND r.kind NOT IN ('time', 'entity'))) AS empty, 0 AS failed
       FROM versions v WHERE is_current = 1${only} GROUP BY outlet, published_day
     UNION ALL SELECT outlet, day, 0, 0, 0, count(*) FROM failures WHERE 1 = 1${only} GROUP BY outlet, day`, ...values, ...values);
}

function ofOutlet(outlet: string | null, tallies: ReadonlyMap<string | null, Tally>, set: number | null, { since, until }: CoverageFilter): OutletCoverage {
  const known = [...tallies.keys()].filter((w) => w !== null).sort();
  const from = since ? weekOf(dayRange(since)?.from ?? '') : known[0];
  const to = until ? weekOf(dayRange(until)?.to ?? '') : known.at(-1);
  const all = from && to ? weeksBetween(from, to).slice(-MOST_WEEKS) : [];
  const usual = set ?? usualOf(known.length ? weeksBetween(known[0]!, known.at(-1)!).map((w) => tallies.get(w)?.taken ?? 0) : []);
  const weeks = all.map((week): CoverageWeek => {
    const tally = tallies.get(week) ?? { taken: 0, read: 0, empty: 0, failed: 0 };
    return { week, from: mondayOf(week), expected: usual, ...tally, gap: usual === null ? tally.taken === 0 : tally.taken < usual * GAP };
  });
  const undated = tallies.get(null) ?? null;
  return {
    outlet, expected: usual, expectedFrom: set !== null ? 'set' : usual !== null ? 'usual' : null, weeks, undated,
    taken: weeks.reduce((n, w) => n + w.taken, undated?.taken ?? 0), gaps: weeks.filter((w) => w.gap).length,
  };
}

/** The median week; null where too few weeks are known. */
function usualOf(counts: readonly number[]): number | null {
  if (counts.length < WEEKS_KNOWN) return null;
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
