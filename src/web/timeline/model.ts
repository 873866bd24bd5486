// From the entries of a pair to the lanes that are drawn: dated things in their lane, undated ones in a lane of their own.
import { dayOf, type View } from './scale.ts';
import { LANES, type Entry, type Lane } from '../lib/wire.ts';

export type DrawnLane = Lane | 'undated';
export interface Drawn { entry: Entry; from: number; to: number; day: number }

/** Things with a place on the axis, by lane and in order. Undated statements stay with the article's day in their own lane: they are told, not done. */
export function lanesOf(entries: readonly Entry[], shown: ReadonlySet<Lane>): Map<DrawnLane, Drawn[]> {
  const lanes = new Map<DrawnLane, Drawn[]>([...LANES.filter((l) => shown.has(l)), 'undated' as const].map((l) => [l, []]));
  for (const entry of entries) {
    if (!shown.has(entry.lane) || !entry.at) continue;
    const day = dayOf(entry.at);
    const dated = entry.placed === 'dated';
    const from = dated && entry.record.date.from ? dayOf(entry.record.date.from) : day;
    const to = dated && entry.record.date.to ? dayOf(entry.record.date.to) : day;
    const lane: DrawnLane = dated || (entry.lane === 'statements' && entry.placed === 'told') ? entry.lane : 'undated';
    lanes.get(lane)?.push({ entry, from, to, day: dated ? (from + to) / 2 : day });
  }
  for (const list of lanes.values()) list.sort((a, b) => a.day - b.day);
  if (lanes.get('undated')?.length === 0) lanes.delete('undated');
  return lanes;
}

/** Things without any place on the axis. */
export const placeless = (entries: readonly Entry[], shown: ReadonlySet<Lane>): Entry[] => entries.filter((e) => !e.at && shown.has(e.lane));

/** The whole axis with a little room at either end; null where nothing has a place. */
export function wholeOf(lanes: Map<DrawnLane, Drawn[]>): View | null {
  const all = [...lanes.values()].flat();
  if (all.length === 0) return null;
  const from = Math.min(...all.map((d) => d.from));
  const to = Math.max(...all.map((d) => d.to));
  const room = Math.max((to - from) * 0.04, 20);
  return { from: from - room, to: to + room };
}

/**
 * The part of the axis to begin with: all of it, unless nearly everything lies in a small part and a few things far away
 * would press it flat (a treaty of 2001 that is recalled among the meetings of last year).
 */
export function firstView(lanes: Map<DrawnLane, Drawn[]>): View | null {
  const whole = wholeOf(lanes);
  const days = [...lanes.values()].flat().map((d) => d.day).sort((a, b) => a - b);
  if (!whole || days.length < 5) return whole;
  const most = Math.ceil(days.length * 0.85);
  let best = { from: days[0]!, to: days.at(-1)! };
  for (let i = 0; i + most <= days.length; i++) {
    const [from, to] = [days[i]!, days[i + most - 1]!];
    if (to - from < best.to - best.from) best = { from, to };
  }
  if (best.to - best.from > 0.45 * (whole.to - whole.from)) return whole;
  // Whatever lies near the dense part belongs to it.
  const reach = Math.max((best.to - best.from) * 0.5, 120);
  const near = days.filter((d) => d >= best.from - reach && d <= best.to + reach);
  const room = Math.max((near.at(-1)! - near[0]!) * 0.06, 30);
  return { from: Math.max(near[0]! - room, whole.from), to: Math.min(near.at(-1)! + room, whole.to) };
}

/** How much weight a thing's label has: meetings of heads first, then what more papers tell. */
export function weightOf(entry: Entry): number {
  const rank = entry.record.type === 'summit' ? 40 : entry.record.type === 'joint statement' || entry.record.type === 'treaty' ? 30 : 10;
  return rank + Math.min(entry.record.reports, 20) + entry.record.confidence;
}
