// The fields in which reports of one record can disagree: how each is taken from a report, and when two values can both be true.
import { dayRange, gap, type DayRange } from '../date-range.ts';
import { acting, sidesOf, type FrameParty } from '../frame.ts';
import type { RecordKind } from '../kinds.ts';
import type { PartyRole } from '../rows.ts';
import type { Told } from '../told.ts';

/** One report's value of a field. */
export interface FieldValue {
  /** As RECORD.md has it. */
  readonly value: unknown;
  /** Equal for equal values. */
  readonly key: string;
  /** What comparing needs beside the value. */
  readonly range?: DayRange;
  readonly parties?: readonly FrameParty[];
  readonly state?: string | null;
}

/** `narrower`: the first says more than the second, and the second can be true too. */
export type Fit = 'apart' | 'narrower' | 'wider' | 'beside';

export interface DisputableField {
  readonly field: string;
  readonly ar: string;
  readonly en: string;
  readonly of: (told: Told) => FieldValue | null;
  readonly fit: (a: FieldValue, b: FieldValue) => Fit;
}

const scalar = (value: unknown): FieldValue | null => (value === null || value === undefined ? null : { value, key: JSON.stringify(value) });
const apart = (): Fit => 'apart';

const date = (field: string, ar: string, en: string, of: (told: Told) => readonly [value: string | null, end?: string | null]): DisputableField => ({
  field, ar, en,
  of: (told) => {
    const [value, end] = of(told);
    const range = dayRange(value);
    const last = dayRange(end)?.to;
    return range ? { value, key: value!, range: last && last > range.to ? { from: range.from, to: last } : range } : null;
  },
  fit: ({ range: a }, { range: b }) => {
    if (gap(a!, b!) > 0) return 'apart';
    const [inA, inB] = [a!.from <= b!.from && b!.to <= a!.to, b!.from <= a!.from && a!.to <= b!.to];
    return inB && !inA ? 'narrower' : inA && !inB ? 'wider' : 'beside';
  },
});

const place: DisputableField = {
  field: 'place', ar: 'المكان', en: 'place',
  of: ({ frame }) => (frame.place ? { value: frame.place, key: frame.place, state: frame.place.startsWith('state:') ? frame.place.slice(6) : (frame.parties.find((p) => p.role === 'place' && p.entity === frame.place)?.state ?? null) } : null),
  // A city lies in its state; of a city whose state is not known nothing can be said against a state.
  fit: (a, b) => {
    const [x, y] = [String(a.value).startsWith('state:'), String(b.value).startsWith('state:')];
    if (x === y) return 'apart';
    if (a.state && b.state && a.state !== b.state) return 'apart';
    return y ? 'narrower' : 'wider';
  },
};

/** Who took part: a shorter list is no disagreement, a person is a narrower word for a state; other persons of one side are one. */
function parties(field: string, ar: string, en: string, roles: readonly PartyRole[]): DisputableField {
  return {
    field, ar, en,
    of: ({ frame }) => {
      const list = acting(frame).filter((p) => roles.includes(p.role));
      const ids = [...new Set(list.map((p) => p.entity))].sort();
      return ids.length ? { value: ids, key: ids.join(), parties: list } : null;
    },
    fit: (a, b) => {
      const [x, y] = [sidesOf(a.parties!), sidesOf(b.parties!)];
      for (const [side, persons] of x) {
        const others = y.get(side);
        if (others && persons.size && others.size && persons.isDisjointFrom(others)) return 'apart';
      }
      const [inX, inY] = [[...y.keys()].every((s) => x.has(s)), [...x.keys()].every((s) => y.has(s))];
      if (!inX && !inY) return 'apart';
      if (inX && inY) return a.parties!.length > b.parties!.length ? 'narrower' : a.parties!.length < b.parties!.length ? 'wider' : 'beside';
      return inX ? 'narrower' : 'wider';
    },
  };
}

const word = (field: string, ar: string, en: string, of: (told: Told) => unknown, fit: DisputableField['fit'] = apart): DisputableField => ({ field, ar, en, of: (told) => scalar(of(told)), fit });
const DONE = new Set(['signed', 'adopted', 'issued', 'in force']);
const bothDone: DisputableField['fit'] = (a, b) => (DONE.has(String(a.value)) && DONE.has(String(b.value)) ? 'beside' : 'apart');

interface Amount { readonly value: number; readonly comparator: string }
const amount = (told: Told, given: unknown, comparator: unknown): FieldValue | null =>
  typeof given === 'number' ? { value: { value: given, comparator: comparator ?? '=' }, key: `${String(comparator ?? '=')}${given}${told.frame.kind === 'figure' ? ` ${told.frame.type}` : ''}` } : null;
/** "More than 90" leaves 94 open; "about 10" and 10 are told against each other, for one of the two counted. */
const amounts: DisputableField['fit'] = (a, b) => {
  const [x, y] = [a.value as Amount, b.value as Amount];
  const holds = (limit: Amount, n: Amount): boolean => n.comparator === '=' && ({ '>': n.value > limit.value, '>=': n.value >= limit.value, '<': n.value < limit.value, '<=': n.value <= limit.value }[limit.comparator] ?? false);
  return holds(y, x) ? 'narrower' : holds(x, y) ? 'wider' : 'apart';
};

const field = (told: Told, name: string): unknown => told.fields[name];
const family = (format: unknown): unknown => (format === 'summit' || format === 'talks' ? 'talks' : format);

/** The fields of each kind in the order in which they are shown. */
export const DISPUTABLE: Readonly<Record<RecordKind, readonly DisputableField[]>> = {
  meeting: [
    date('start', 'التاريخ', 'date', ({ frame }) => [frame.date, frame.end]), place, parties('participants', 'المشاركون', 'participants', ['participant', 'host']),
    word('status', 'الحالة', 'status', ({ frame }) => frame.status), word('format', 'نوع اللقاء', 'format', ({ frame }) => frame.type, (a, b) => (family(a.value) === family(b.value) ? 'beside' : 'apart')),
  ],
  instrument: [
    { field: 'count', ar: 'عدد الوثائق', en: 'number of documents', of: (told) => amount(told, told.frame.count?.value, told.frame.count?.comparator), fit: amounts },
    date('date', 'التاريخ', 'date', ({ frame }) => [frame.date]), parties('parties', 'الأطراف', 'parties', ['party']),
    word('status', 'الحالة', 'status', ({ frame }) => frame.status, bothDone), word('kind', 'نوع الوثيقة', 'kind', ({ frame }) => frame.type),
  ],
  // The day of a statement counts where the text names it; the paper's own day says only when it was printed.
  statement: [parties('source', 'القائل', 'speaker', ['source']), date('date', 'التاريخ', 'date', (told) => [spanned(field(told, 'date')) ? told.frame.date : null])],
  position: [parties('holder', 'صاحب الموقف', 'holder', ['holder']), word('stance', 'الموقف', 'stance', ({ frame }) => frame.type), word('topic', 'الموضوع', 'topic', (told) => field(told, 'topic'))],
  event: [date('date', 'التاريخ', 'date', ({ frame }) => [frame.date]), place, word('status', 'الحالة', 'status', ({ frame }) => frame.status), word('type', 'النوع', 'type', ({ frame }) => frame.type)],
  figure: [
    { field: 'value', ar: 'القيمة', en: 'value', of: (told) => amount(told, field(told, 'value'), field(told, 'comparator')), fit: amounts },
    date('as_of', 'الفترة', 'period', ({ frame }) => [frame.date]),
  ],
  entity: [],
};

const spanned = (value: unknown): boolean => !!value && typeof value === 'object' && 'span' in value && value.span !== null;
