// `read --format text`: what one article holds, as a person likes to read it.
import type { ReadingRecord } from '../../recognize/reading-json.ts';
import type { Language, Messages } from '../messages.ts';
import { isolate } from '../terminal.ts';
import { namesIn, STANCE_MARKS, type NameOf } from './names.ts';
import { wordIn } from './words.ts';
import { wrap } from './wrap.ts';

export interface ReportOptions { readonly say: Messages; readonly language: Language; readonly width: number; readonly why: boolean; /** Name of the file, shown in the head. */ readonly name: string | null }

interface Entry { readonly head: string; readonly body: readonly string[]; readonly why: unknown }
const INDENT = '    ';

/** The lines of the report. */
export function readingReport(reading: ReadingRecord, options: ReportOptions): string[] {
  const { say } = options;
  const page = reading.article;
  const nameOf = namesIn(reading, options.language, say.report.unresolved);
  const head = [page.outlet && isolate(page.outlet), page.published ?? say.report.undated, options.name && isolate(options.name)].filter(Boolean).join(' · ');
  const lines = [...wrap(isolate(page.title ?? say.show.untitled), options.width, ''), head];
  if (page.agencies.length) lines.push(`${say.report.agencies}: ${page.agencies.map(isolate).join(', ')}`);
  if (page.translated) lines.push(say.report.translated(page.translated.from ?? ''));
  if (!page.read) return [...lines, say.report.notRead(page.language)];
  const sections = sectionsOf(reading, nameOf, options);
  if (!sections.some(([, entries]) => entries.length)) lines.push('', say.report.nothing);
  for (const [title, entries] of sections) {
    if (!entries.length) continue;
    lines.push('', `${title} (${entries.length})`);
    for (const entry of entries) {
      lines.push(...wrap(entry.head, options.width, INDENT, '  '));
      for (const quote of entry.body) lines.push(...wrap(`«${isolate(quote)}»`, options.width, INDENT));
      if (options.why) lines.push(...whyLines(entry.why, options));
    }
  }
  return lines;
}

function sectionsOf(r: ReadingRecord, name: NameOf, { say, language }: ReportOptions): (readonly [string, readonly Entry[]])[] {
  const word = (key: string): string => wordIn(language, key);
  const and = (ids: readonly string[]): string => ids.map(name).join(language === 'ar' ? ' و' : ', ');
  const arrow = language === 'ar' ? '←' : '→';
  const dot = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');
  const why = (item: object): unknown => ('why' in item ? item.why : null);
  const texts = (spans: readonly { text: string }[]): string[] => spans.map((s) => s.text);
  const chain = (via: readonly string[]): string => via.map((v) => ` ${language === 'ar' ? '›' : '‹'} ${v.includes(':') ? name(v) : `${say.report.document} ${v}`}`).join('');
  return [
    [say.sections.meetings, r.meetings.map((m) => ({
      head: dot(`${word(m.format)}: ${m.format === 'visit' && m.participants.length > 1 ? `${name(m.participants[0]!)} ${arrow} ${and(m.participants.slice(1))}` : and(m.participants)}`,
        m.place && name(m.place), [m.start ?? say.report.undated, m.end].filter(Boolean).join(' – '), word(m.status)), body: texts(m.evidence), why: why(m) }))],
    [say.sections.instruments, r.instruments.map((i) => ({
      head: dot(`${word(i.kind)}${i.title ? ` «${isolate(i.title.text)}»` : ''}`, and(i.parties), i.date ?? say.report.undated, word(i.status)), body: texts(i.evidence), why: why(i) }))],
    [say.sections.statements, r.statements.map((s) => ({
      head: dot(`${s.source.length ? and(s.source) : say.report.unresolved}${chain(s.via)}${s.cue ? ` — ${isolate(s.cue.text)}` : ''}`, word(s.kind), s.date.value), body: [s.content.text], why: why(s) }))],
    [say.sections.positions, r.positions.map((p) => ({
      head: dot(`${STANCE_MARKS[p.stance] ?? '·'} ${and(p.holder)} ${word(p.stance)}${p.target.length ? ` ${arrow} ${and(p.target)}` : ''}`, p.topic), body: [p.content.text], why: why(p) }))],
    [say.sections.events, r.events.map((e) => ({
      head: dot(`${e.type}${e.mode ? `/${e.mode}` : ''}: ${and(e.actors)}${e.recipients.length ? ` ${arrow} ${and(e.recipients)}` : ''}`, e.place && name(e.place), e.date, word(e.status)), body: [], why: why(e) }))],
    [say.sections.figures, r.figures.map((f) => ({
      head: dot(`${f.comparator === '=' ? '' : `${f.comparator} `}${f.value.toLocaleString('en-US', { maximumFractionDigits: 4 })} ${f.unit}`, f.what && isolate(f.what.text), f.as_of), body: [], why: why(f) }))],
    [say.sections.times, distinct(r.times).map((t) => ({ head: dot(isolate(t.text), t.value ?? say.report.undated), body: [], why: why(t) }))],
  ];
}

const distinct = <T extends { readonly text: string; readonly value: string | null }>(times: readonly T[]): T[] =>
  [...new Map(times.toReversed().map((t) => [`${t.text}\n${t.value}`, t])).values()].reverse();

/** The rule and its named parts. */
function whyLines(why: unknown, { say, width }: ReportOptions): string[] {
  if (!why || typeof why !== 'object' || !('rule' in why)) return [];
  const parts = 'parts' in why && Array.isArray(why.parts) ? (why.parts as { name: string; text: string }[]) : [];
  const notes = 'notes' in why && Array.isArray(why.notes) ? (why.notes as string[]) : [];
  return wrap([`${say.report.rule} ${String(why.rule)}`, ...parts.map((p) => `${p.name}=«${isolate(p.text)}»`), ...notes.map((note) => `(${note})`)].join(' '), width, INDENT + INDENT);
}
