// Finds the disagreements of a record: the values of each field that cannot all be true, who tells each, and whether it is settled.
import type { RecordKind } from '../kinds.ts';
import type { Told } from '../told.ts';
import type { WitnessGroup } from '../witness/witnesses.ts';
import type { Disagreement, DisputedValue } from './disagreement.ts';
import { DISPUTABLE, type DisputableField, type FieldValue } from './fields.ts';
import type { SayValue } from './say.ts';

interface Camp { readonly value: FieldValue; readonly told: Told[] }

/** What a person decided on a field, by its name. */
export type Decided = ReadonlyMap<string, unknown>;

/** The disagreements of a record's reports. @param say puts a value into words. */
export function disagreementsOf(kind: RecordKind, told: readonly Told[], witnesses: readonly WitnessGroup[], decided: Decided, say: SayValue): Disagreement[] {
  if (told.length < 2) return [];
  return DISPUTABLE[kind].flatMap((field) => {
    const camps = campsOf(field, told);
    if (camps.length < 2) return [];
    const against = (a: Camp, b: Camp): boolean => field.fit(a.value, b.value) === 'apart';
    const opposed = camps.filter((c) => camps.some((o) => o !== c && against(c, o)));
    if (!opposed.length) return [];
    const values = opposed.map((c): DisputedValue => ({
      value: c.value.value, ...say(field.field, c.value.value), reports: c.told.map((t) => t.id), outlets: [...new Set(c.told.flatMap((t) => (t.outlet ? [t.outlet] : [])))],
      witnesses: independent(c.told, witnesses), since: firstDay(c.told),
    }));
    const later = decided.has(field.field) ? null : settledLater(opposed, witnesses, against);
    return [{
      field: field.field, label: { ar: field.ar, en: field.en }, values, since: sinceOf(opposed, against),
      state: decided.has(field.field) ? 'judgement' : later ? 'later' : 'open', settled: decided.has(field.field) ? decided.get(field.field) : (later?.value.value ?? null),
    } satisfies Disagreement];
  });
}

/** Reports by value. A value that leaves room for exactly one that says more ("May" for 16 May) stands with it. */
function campsOf(field: DisputableField, told: readonly Told[]): Camp[] {
  const camps = new Map<string, Camp>();
  for (const t of told) {
    const value = field.of(t);
    if (!value) continue;
    const known = camps.get(value.key);
    if (known) known.told.push(t);
    else camps.set(value.key, { value, told: [t] });
  }
  const all = [...camps.values()];
  const narrowerThan = (camp: Camp): Camp[] => all.filter((o) => o !== camp && field.fit(o.value, camp.value) === 'narrower');
  const out = all.filter((camp) => {
    const narrower = narrowerThan(camp);
    if (!narrower.length || narrower.some((a) => narrower.some((b) => a !== b && field.fit(a.value, b.value) === 'apart'))) return true;
    (narrower.find((n) => !narrowerThan(n).length) ?? narrower[0]!).told.push(...camp.told);
    return false;
  });
  const place = new Map(told.map((t, i) => [t, i]));
  for (const camp of out) camp.told.sort((a, b) => place.get(a)! - place.get(b)!);
  return out;
}

const firstDay = (told: readonly Told[]): string | null => told.reduce<string | null>((least, t) => (t.day && (!least || t.day < least) ? t.day : least), null);
const lastDay = (told: readonly Told[]): string | null => told.reduce<string | null>((most, t) => (t.day && (!most || t.day > most) ? t.day : most), null);

/** How many of the independent witnesses are among some reports. */
const independent = (told: readonly Told[], witnesses: readonly WitnessGroup[]): number => witnesses.filter((w) => told.some((t) => w.reports.includes(t.id))).length;

/** The day from which two values stood against each other. */
function sinceOf(camps: readonly Camp[], against: (a: Camp, b: Camp) => boolean): string | null {
  let least: string | null = null;
  for (const a of camps) {
    for (const b of camps) {
      const [x, y] = [firstDay(a.told), firstDay(b.told)];
      if (a === b || !x || !y || !against(a, b)) continue;
      const day = x > y ? x : y;
      if (least === null || day < least) least = day;
    }
  }
  return least;
}

/** The value on which all agree after the last day on which another was told; at least two independent witnesses of it, or none. */
function settledLater(camps: readonly Camp[], witnesses: readonly WitnessGroup[], against: (a: Camp, b: Camp) => boolean): Camp | null {
  if (camps.some((c) => c.told.some((t) => !t.day))) return null;
  return camps.find((camp) => {
    const last = camps.filter((o) => o !== camp && against(o, camp)).map((o) => lastDay(o.told)!).sort().at(-1);
    if (!last) return false;
    return independent(camp.told.filter((t) => t.day! > last), witnesses) >= 2 && camps.every((o) => o === camp || lastDay(o.told)! <= last);
  }) ?? null;
}
