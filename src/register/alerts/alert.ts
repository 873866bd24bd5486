// Alerts: a filter under a name, and notices that say record by record what came to fit it, and why.
import type { ListFilter } from '../filters.ts';
import type { RecordKind } from '../kinds.ts';
import { Refusal } from '../refusal.ts';

/** A filter to be saved. */
export interface NewAlert {
  /** One to 200 characters; no two alerts have the same. */
  readonly name: string;
  /** Kind of records; null: all but entities. */
  readonly kind: RecordKind | null;
  readonly filter: ListFilter;
  /** Address that notices are posted to. */
  readonly webhook?: string | null;
  /** Key that signs what is posted; only whoever gives it knows it to be hard to guess. */
  readonly secret?: string | null;
  /** The address may lie inside the own network. Default false. */
  readonly inside?: boolean;
  /** Tell of what fits now too. Default false: only of what is told later. */
  readonly past?: boolean;
  /** ISO date-time of the saving. */
  readonly at: string;
}

/** A saved alert. */
export interface Alert {
  readonly id: number;
  readonly name: string;
  readonly kind: RecordKind | null;
  readonly filter: ListFilter;
  readonly webhook: string | null;
  readonly inside: boolean;
  readonly at: string;
  readonly notices: number;
  readonly unseen: number;
  /** The latest reason why posting failed three times, or null. */
  readonly fault: string | null;
}

/** Why a notice was given. `new`: no article told the record before; `changed`: it was told before and did not fit, and what is told now makes it fit. */
export interface NoticeReason {
  readonly code: 'new' | 'changed';
  /** A sentence each: what fits, and who tells it. */
  readonly ar: string;
  readonly en: string;
  /** The article that told it, and its words. */
  readonly article: { readonly id: string; readonly title: string | null; readonly outlet: string | null; readonly published: string | null };
  readonly exact: string | null;
}

/** One record that came to fit an alert. Given once per alert and record, and kept as it was said then. */
export interface Notice {
  readonly id: number;
  readonly alert: { readonly id: number; readonly name: string };
  readonly record: string;
  readonly kind: RecordKind;
  readonly title: { readonly ar: string; readonly en: string };
  readonly why: NoticeReason;
  readonly at: string;
  readonly seen: boolean;
  readonly deliveredAt: string | null;
}

/** Notices that wait to be posted for one alert, oldest first. */
export interface Undelivered { readonly alert: Alert; readonly secret: string | null; readonly webhook: string; readonly notices: readonly Notice[] }

export type AlertRefusalCode = 'name' | 'taken' | 'filter';

/** A filter that cannot be saved: what is wrong with it, in both languages. */
export class AlertRefused extends Refusal<AlertRefusalCode> {
  override readonly name = 'AlertRefused';
}
