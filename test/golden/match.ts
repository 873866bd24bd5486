// Compares one wanted record with those of a reading, field by field.
import type { Reading } from '../../src/recognize/reading.ts';
import type { TextSpan } from '../../src/text/span.ts';
import type { Kind, Wanted } from './expectation.ts';
import { amongParties, sameParties } from './names.ts';

type Found = { readonly [field: string]: unknown };

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value as string[] : [value as string]);
const words = (span: unknown) => (span as TextSpan | null)?.text ?? '';
const begin = (text: string) => text.replace(/^[\s"“”«»'()]+/u, '');

/** How each field of an expectation is compared; `found` is the record of the reading. */
const FIELDS: Readonly<Record<string, (wanted: unknown, found: Found, reading: Reading) => boolean>> = {
  participants: (w, f, r) => sameParties(list(w), f['participants'] as string[], r),
  has_participant: (w, f, r) => amongParties(list(w), f['participants'] as string[], r),
  parties: (w, f, r) => sameParties(list(w), f['parties'] as string[], r),
  source: (w, f, r) => sameParties(list(w), f['source'] as string[], r),
  via: (w, f, r) => sameParties(list(w), f['via'] as string[], r),
  via_has: (w, f, r) => amongParties(list(w), f['via'] as string[], r),
  holder: (w, f, r) => sameParties(list(w), f['holder'] as string[], r),
  target: (w, f, r) => sameParties(list(w), f['target'] as string[], r),
  actors: (w, f, r) => sameParties(list(w), f['actors'] as string[], r),
  recipients: (w, f, r) => sameParties(list(w), f['recipients'] as string[], r),
  starts: (w, f) => begin(words(f['content'])).startsWith(begin(String(w))),
  has: (w, f) => words(f['content']).includes(String(w)),
  title: (w, f) => words(f['title']).includes(String(w)),
  evidence: (w, f) => (f['evidence'] as readonly TextSpan[]).some((span) => span.text.includes(String(w))),
};
const PLAIN = new Set(['format', 'place', 'start', 'end', 'status', 'kind', 'date', 'stance', 'topic', 'type', 'mode', 'value', 'unit', 'comparator', 'as_of', 'measure', 'text']);

function agrees(field: string, wanted: unknown, found: Found, reading: Reading): boolean {
  const compare = FIELDS[field];
  if (compare) return compare(wanted, found, reading);
  if (!PLAIN.has(field)) throw new Error(`no field is called ${field}`);
  const is = found[field] ?? null;
  // YAML reads a bare year as a number, the record has it as words.
  return is === wanted || (typeof is === 'string' && String(wanted) === is);
}

/** The fields in which a record differs from what is wanted; empty where it is the one. */
export function differences(wanted: Wanted, found: object, reading: Reading): readonly string[] {
  const fields = Object.keys(wanted).filter((field) => field !== 'alternatives' && field !== 'why');
  return fields.filter((field) => {
    if (agrees(field, wanted[field], found as Found, reading)) return false;
    const other = wanted.alternatives?.[field];
    return other === undefined || !agrees(field, other, found as Found, reading);
  });
}

/**
 * Looks for a wanted record.
 * @returns null where it is there, else a sentence with the nearest record and what differs in it
 */
export function missing(kind: Kind, wanted: Wanted, reading: Reading): string | null {
  const records: readonly object[] = reading[kind];
  const ranked = records.map((record) => ({ record, off: differences(wanted, record, reading) })).sort((a, b) => a.off.length - b.off.length);
  const best = ranked[0];
  if (best?.off.length === 0) return null;
  const fields = Object.fromEntries(Object.entries(wanted).filter(([field]) => field !== 'alternatives' && field !== 'why'));
  const asked = `${kind}: ${JSON.stringify(fields)}`;
  if (!best || best.off.length === Object.keys(fields).length) return `${asked}: nothing like it`;
  const shown = Object.fromEntries(best.off.map((field) => [field, shownField(field, best.record as Found)]));
  return `${asked}: the nearest differs: ${JSON.stringify(shown)}`;
}

function shownField(field: string, found: Found): unknown {
  if (field === 'starts' || field === 'has') return words(found['content']).slice(0, 60);
  if (field === 'title') return words(found['title']);
  if (field === 'evidence') return words((found['evidence'] as readonly TextSpan[])[0]).slice(0, 60);
  return found[field.replace(/^has_participant$/u, 'participants').replace(/^via_has$/u, 'via')] ?? null;
}
