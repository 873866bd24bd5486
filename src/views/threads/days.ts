// Days of records for threads: the day something is dated to, or else the day it was first told.
import type { RecordRow } from '../../register/index.ts';

/** First day that a record may mean, or the first day it was told. */
export const dayOf = (record: RecordRow): string | null => record.date.from ?? record.toldFrom;

/** The day an article first told it, or else the day it is dated to: a promise stands from the day it was made public. */
export const toldOf = (record: RecordRow): string | null => record.toldFrom ?? record.date.from;

/** Whole months from one day to another, never below 0. @example monthsFrom('2024-01-31', '2024-03-01') // 1 */
export function monthsFrom(from: string, to: string): number {
  const [a, b] = [from, to].map((d) => d.split('-').map(Number) as [number, number, number]) as [[number, number, number], [number, number, number]];
  return Math.max(0, (b[0] - a[0]) * 12 + b[1] - a[1] - (b[2] < a[2] ? 1 : 0));
}

/** By day, undated ones last, then by id: the same order every time. */
export const byDay = (a: { readonly day: string | null; readonly id: string }, b: { readonly day: string | null; readonly id: string }): number =>
  (a.day ?? '9') < (b.day ?? '9') ? -1 : (a.day ?? '9') > (b.day ?? '9') ? 1 : a.id < b.id ? -1 : 1;
