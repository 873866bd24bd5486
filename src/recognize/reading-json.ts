// The JSON form of a reading (RECORD.md): the same names for the CLI, the API, the exports and the register.
import type { Reading } from './reading.ts';
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

type PlainSpan = { start: number; end: number; text: string };
function plain(span: TextSpan): PlainSpan;
function plain(span: TextSpan | null): PlainSpan | null;
function plain(span: TextSpan | null): PlainSpan | null {
  return span && { start: span.start, end: span.end, text: span.text };
}
const plains = (spans: readonly TextSpan[]) => spans.map((s) => plain(s));

/**
 * Turns a reading into the JSON object of RECORD.md.
 * @param why adds `why` (rule and parts) to every record.
 */
export function toRecord(reading: Reading, { why = false }: { why?: boolean } = {}) {
  const because = (d: Derivation) =>
    why ? { why: { rule: d.rule, parts: d.parts.map((p) => ({ name: p.name, ...plain(p.span) })), ...(d.notes?.length ? { notes: d.notes } : {}) } } : {};
  const d = reading.document;
  return {
    article: {
      id: d.id, url: d.url, outlet: d.outlet, title: d.title, author: d.author,
      published: d.published?.value ?? null, published_from: d.published?.from ?? null,
      language: d.language, read: reading.read, reader: reading.reader, agencies: d.agencies,
      translated: d.translated && { from: d.translated.from, confidence: d.translated.confidence, cues: d.translated.cues.map((c) => ({ cue: c.cue, ...plain(c.span) })) },
      text: d.text,
      blocks: d.blocks.map((b) => ({ start: b.start, end: b.end, role: b.role, text: b.text, ...(why ? { rule: b.rule } : {}) })),
    },
    entities: reading.entities.map((e) => ({
      id: e.id, kind: e.kind, name: e.name, role: e.role, of: e.of,
      mentions: e.mentions.map((m) => ({ start: m.start, end: m.end, text: m.text, form: m.form, ...because(m.derivation) })),
      confidence: e.confidence, ...because(e.derivation),
    })),
    statements: reading.statements.map((s) => ({
      id: s.id, kind: s.kind, source: s.source, via: s.via, cue: plain(s.cue), content: plain(s.content),
      ...(s.parts?.length ? { parts: plains(s.parts) } : {}), evidence: plains(s.evidence),
      date: { ...s.date, span: plain(s.date.span) }, topics: s.topics, confidence: s.confidence, ...because(s.derivation),
    })),
    meetings: reading.meetings.map((m) => ({
      id: m.id, format: m.format, participants: m.participants, place: m.place, start: m.start, end: m.end, status: m.status,
      evidence: plains(m.evidence), confidence: m.confidence, ...because(m.derivation),
    })),
    instruments: reading.instruments.map((i) => ({
      id: i.id, kind: i.kind, title: plain(i.title), parties: i.parties, date: i.date, status: i.status,
      evidence: plains(i.evidence), mentions: plains(i.mentions), confidence: i.confidence, ...because(i.derivation),
    })),
    positions: reading.positions.map((p) => ({
      id: p.id, holder: p.holder, stance: p.stance, topic: p.topic, target: p.target, content: plain(p.content), source: p.source,
      evidence: plains(p.evidence), confidence: p.confidence, ...because(p.derivation),
    })),
    events: reading.events.map((e) => ({
      id: e.id, type: e.type, mode: e.mode, context: e.context, actors: e.actors, recipients: e.recipients, date: e.date, place: e.place,
      status: e.status, evidence: plains(e.evidence), confidence: e.confidence, ...because(e.derivation),
    })),
    figures: reading.figures.map((f) => ({
      id: f.id, value: f.value, unit: f.unit, comparator: f.comparator, what: plain(f.what), as_of: f.as_of, measure: f.measure, source: f.source, span: plain(f.span),
      evidence: plains(f.evidence), confidence: f.confidence, ...because(f.derivation),
    })),
    times: reading.times.map((t) => ({
      start: t.start, end: t.end, text: t.text, type: t.type, value: t.value, anchor: t.anchor, precision: t.precision, ...because(t.derivation),
    })),
  };
}

/** The JSON object of RECORD.md. */
export type ReadingRecord = ReturnType<typeof toRecord>;
