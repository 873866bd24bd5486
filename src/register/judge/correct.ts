// Puts corrected fields over what the reports give, and keeps what they gave.
import type { FrameParty } from '../frame.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { ROLES_OF } from './fields.ts';

/** A record as its reports give it. */
export interface Derived {
  readonly type: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly end: string | null;
  readonly parties: readonly FrameParty[];
  readonly topics: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

const TYPE_FIELDS: Readonly<Partial<Record<RecordKind, string>>> = { meeting: 'format', instrument: 'kind', statement: 'kind', position: 'stance', event: 'type', figure: 'unit' };
const DATE_FIELDS: Readonly<Partial<Record<RecordKind, string>>> = { meeting: 'start', instrument: 'date', statement: 'date', event: 'date', figure: 'as_of' };

/** @returns the corrected record and, by field, what the reports would give. */
export function correct(store: Store, kind: RecordKind, given: Derived, corrections: ReadonlyMap<string, unknown>): { readonly derived: Derived; readonly former: ReadonlyMap<string, unknown> } {
  const former = new Map<string, unknown>();
  if (!corrections.size) return { derived: given, former };
  const fields: Record<string, unknown> = { ...given.fields };
  let { type, status, date, end, parties, topics } = given;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  for (const [field, value] of corrections) {
    former.set(field, given.fields[field] ?? null);
    // A statement's date is an object (TIME), a count has its comparator: a corrected one is exact.
    fields[field] = kind === 'statement' && field === 'date' ? { value, precision: precisionOf(text(value)), anchor: null, span: null } : kind === 'instrument' && field === 'count' && value !== null ? { value, comparator: '=' } : value;
    if (field === TYPE_FIELDS[kind]) type = text(value);
    if (field === 'status') status = text(value);
    if (field === DATE_FIELDS[kind]) date = text(value);
    if (field === 'end') end = text(value);
    if (field === 'topics') topics = value as string[] ?? [];
    if (kind === 'position' && field === 'topic') topics = text(value) ? [text(value)!] : [];
    const roles = ROLES_OF[kind]?.[field];
    if (roles) parties = [...parties.filter((p) => !roles.includes(p.role)), ...partiesFrom(store, kind, type, roles, value)];
  }
  return { derived: { type, status, date, end, parties, topics, fields }, former };
}

const precisionOf = (date: string | null): string => (date === null ? 'vague' : date.length >= 10 ? 'day' : date.length === 7 ? 'month' : 'year');

/** The parties that a corrected field names. The first of a visit's participants is the visitor, the others are hosts. */
function partiesFrom(store: Store, kind: RecordKind, type: string | null, roles: readonly FrameParty['role'][], value: unknown): FrameParty[] {
  const ids = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
  return ids.map((entity, i) => ({
    entity, role: kind === 'meeting' && type === 'visit' && i > 0 ? roles.at(-1)! : roles[0]!,
    state: entity.startsWith('state:') ? entity.slice(6) : (store.get<{ state: string | null }>('SELECT state FROM entities WHERE id = ?', entity)?.state ?? null),
  }));
}
