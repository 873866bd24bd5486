// Compares what a page says of itself (outlet, date, agencies, roles of its lines) with what is wanted, and looks for what must not be there.
import type { Reading } from '../../src/recognize/reading.ts';
import type { TextSpan } from '../../src/text/span.ts';
import type { Expectation } from './expectation.ts';
import { idsOf } from './names.ts';

const BEARERS = ['meetings', 'instruments', 'statements', 'positions', 'events', 'figures'] as const;

/** All records of a reading that stand on evidence. */
export const recordsOf = (reading: Reading): readonly object[] => BEARERS.flatMap((kind) => [...reading[kind]]);

/** The words on which a record stands, its content among them. */
export function evidenceOf(record: object): readonly TextSpan[] {
  const { evidence = [], content = null } = record as { evidence?: readonly TextSpan[]; content?: TextSpan | null };
  return content ? [...evidence, content] : evidence;
}

/** Sentences on every fact of the page that is not as wanted. */
export function wrongFacts(wanted: Expectation, { document, read }: Reading): readonly string[] {
  const out: string[] = [];
  const same = (what: string, is: unknown, want: unknown) => {
    if (want !== undefined && is !== want) out.push(`${what} is ${JSON.stringify(is)}, wanted ${JSON.stringify(want)}`);
  };
  same('outlet', document.outlet, wanted.article.outlet);
  same('published', document.published?.value.slice(0, 10) ?? null, wanted.article.published);
  same('language', document.language, wanted.article.language);
  same('read', read, wanted.article.read);
  for (const agency of wanted.article.agencies ?? []) {
    if (!document.agencies.includes(agency)) out.push(`agency ${agency} is not among ${JSON.stringify(document.agencies)}`);
  }
  for (const [role, lines] of Object.entries(wanted.lines ?? {})) {
    for (const line of lines) {
      const blocks = document.blocks.filter((b) => b.text.startsWith(line));
      if (!blocks.length) out.push(`no line begins “${line}”`);
      else if (!blocks.some((b) => b.role === role)) out.push(`“${line}…” is ${blocks[0]!.role}, wanted ${role}`);
    }
  }
  return out;
}

/** Sentences on everything that must not be there and is. */
export function forbidden(wanted: Expectation, reading: Reading): readonly string[] {
  const not = wanted.must_not ?? {};
  const { document } = reading;
  const out: string[] = [];
  for (const line of not.lines ?? []) {
    const blocks = document.blocks.filter((b) => b.text.startsWith(line));
    for (const span of recordsOf(reading).flatMap(evidenceOf)) {
      if (blocks.some((b) => b.start < span.end && span.start < b.end)) out.push(`a record stands on the line “${line}…”: ${span.text.slice(0, 60)}`);
    }
  }
  for (const name of not.participants ?? []) {
    const ids = idsOf(name, reading);
    for (const m of reading.meetings) if (m.participants.some((p) => ids.has(p))) out.push(`${name} takes part in a meeting`);
  }
  for (const name of not.statement_sources ?? []) {
    const ids = idsOf(name, reading);
    for (const s of reading.statements) if (s.source.some((p) => ids.has(p))) out.push(`${name} says: ${s.content.text.slice(0, 60)}`);
  }
  for (const words of not.text ?? []) if (document.text.includes(words)) out.push(`the text has “${words}”`);
  if (not.guessed_dates) {
    const day = /^\d{4}-\d\d-\d\d/u;
    for (const t of reading.times) if (day.test(t.value ?? '')) out.push(`a day is fixed: ${t.text} = ${t.value}`);
    for (const m of reading.meetings) if (day.test(m.start ?? '')) out.push(`a meeting is dated ${m.start}`);
  }
  return out;
}
