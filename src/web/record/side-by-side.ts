// Facts of a meeting against the outlets that tell it: told, told otherwise, left out. What counts as otherwise is the server's word.
import { fieldsOf, type Field } from '../lib/fields.ts';
import type { Detail, Fields, Report } from '../lib/wire.ts';
import type { Both, DisputedValue } from '../lib/wire-judged.ts';

export interface Cell { sign: 'told' | 'otherwise' | 'left'; values: Both[] }
export interface Fact { field: Field; cells: Cell[] }
export interface SideBySide { outlets: (string | null)[]; facts: Fact[] }

const tells = (report: Report, name: string): boolean => {
  const value = report.fields[name as keyof Fields] ?? null;
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
};

const key = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as unknown[])].sort() : value);

/** The table of a record; reports that were set aside count nowhere. */
export function sideBySide(record: Detail): SideBySide {
  const reports = record.told.filter((r) => !r.set);
  const outlets = [...new Set(reports.map((r) => r.article.outlet))];
  const facts = fieldsOf(record.kind, record.fields).map((field) => {
    const dispute = record.disagreements.find((d) => d.field === field.name);
    const main = dispute?.values.find((v) => key(v.value) === key(field.value)) ?? dispute?.values[0];
    return { field, cells: outlets.map((outlet): Cell => {
      const own = reports.filter((r) => r.article.outlet === outlet && tells(r, field.name));
      const said: DisputedValue[] = dispute?.values.filter((v) => own.some((r) => v.reports.includes(r.id))) ?? [];
      return { sign: own.length === 0 ? 'left' : said.some((v) => v !== main) ? 'otherwise' : 'told', values: said };
    }) };
  });
  return { outlets, facts: facts.filter((f) => f.cells.some((c) => c.sign !== 'left')) };
}
