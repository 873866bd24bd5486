// What a time expression says before the calendar is asked: absolute, counted from an anchor, a duration, or vague. Belongs to no language.
import type { TimePrecision, TimexType } from './time.ts';

/** Which way an incomplete date looks from the anchor. */
export type Direction = 'past' | 'future';

/** A year or month counted from the anchor's own: { offset: -1 } is the last one. */
export interface Shift { readonly offset: number }

/** `last` and `next` are strictly before and after the anchor's, `this` is its own; null leaves it to the direction of the clause. */
export type Lean = 'last' | 'this' | 'next' | null;

/** A Gregorian date with its missing parts null. `suffix` refines a year: Q1, H2, SU, WI. `weekday` (0 is Sunday) is what the text says besides. */
export interface DateMeaning {
  readonly kind: 'date';
  readonly year: number | Shift | null;
  readonly month: number | Shift | null;
  readonly day: number | null;
  readonly lean: Lean;
  readonly suffix?: string;
}

/** A Hijri date (Umm al-Qura). */
export interface HijriMeaning { readonly kind: 'hijri'; readonly year: number | null; readonly month: number; readonly day: number | null }

/** A bare weekday; `week` counts weeks from the anchor's own where the text names the week. */
export interface WeekdayMeaning { readonly kind: 'weekday'; readonly weekday: number; readonly lean: Lean; readonly week?: number }

/** Days from the anchor; a weekday beside it must agree, a difference of one day shifts it (time zones), more leaves it open. */
export interface DayMeaning { readonly kind: 'day'; readonly offset: number; readonly weekday: number | null }

/** The week, decade or century of the anchor, shifted. */
export interface PeriodMeaning { readonly kind: 'period'; readonly unit: 'week' | 'decade' | 'century'; readonly offset: number }

/** The nth weekday or week of a month, from its end where n is negative. */
export interface NthMeaning { readonly kind: 'nth'; readonly of: number | 'week'; readonly n: number; readonly year: number | Shift | null; readonly month: number | Shift }

/** A value that needs no anchor: a duration, a set, a decade named by its number. */
export interface FixedMeaning { readonly kind: 'fixed'; readonly value: string; readonly precision: TimePrecision }

/** From one to another, ends included. */
export interface RangeMeaning { readonly kind: 'range'; readonly from: TimeMeaning; readonly to: TimeMeaning }

/** Points somewhere that the text does not fix. */
export interface VagueMeaning { readonly kind: 'vague' }

export type TimeMeaning = DateMeaning | HijriMeaning | WeekdayMeaning | DayMeaning | PeriodMeaning | NthMeaning | FixedMeaning | RangeMeaning | VagueMeaning;

export const VAGUE: VagueMeaning = { kind: 'vague' };

/** Shorthand for a Gregorian date. */
export const date = (year: DateMeaning['year'], month: DateMeaning['month'] = null, day: number | null = null, lean: Lean = null, suffix?: string): DateMeaning =>
  ({ kind: 'date', year, month, day, lean, ...(suffix ? { suffix } : {}) });

export const fixed = (value: string, precision: TimePrecision): FixedMeaning => ({ kind: 'fixed', value, precision });

/** The TIMEX3 type of a meaning; SET and TIME are the recogniser's to say. */
export const typeOf = (m: TimeMeaning): TimexType => (m.kind === 'fixed' && m.value.startsWith('P') ? 'DURATION' : 'DATE');
