// From a reading (RECORD.md) to the reports that are stored: fields, evidence, frame. No SQL here.
import type { ReadingRecord } from '../recognize/reading-json.ts';
import type { Frame } from './frame.ts';
import { frameEvent, frameFigure, frameInstrument, frameMeeting, frameOther, framePosition, frameStatement } from './frames/make.ts';
import { sceneOf, type Scene } from './frames/scene.ts';
import type { RecordKind } from './kinds.ts';
import type { EvidenceRow } from './rows.ts';

type Span = { readonly start: number; readonly end: number; readonly text: string };
type Proof = Span & { readonly role: EvidenceRow['role'] };

/** A report on its way into the register. */
export interface Incoming {
  readonly kind: RecordKind | 'time';
  readonly localId: string;
  /** As RECORD.md has it, without evidence and why. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly confidence: number;
  readonly why: unknown;
  readonly rule: string | null;
  /** Evidence first: the sentences, then their parts. */
  readonly evidence: readonly Proof[];
  readonly frame: Frame;
}

const as = (role: EvidenceRow['role'], ...spans: readonly (Span | null | undefined)[]): Proof[] =>
  spans.flatMap((s) => (s ? [{ role, start: s.start, end: s.end, text: s.text }] : []));

function report(item: object, id: string, confidence: number, frame: Frame, evidence: readonly Proof[]): Incoming {
  const { evidence: _evidence, why, mentions, ...rest } = item as Record<string, unknown>;
  // Every mention stays as a place in the text; their derivations do not.
  const fields = Array.isArray(mentions) ? { ...rest, mentions: mentions.map(({ why: _why, ...m }) => m) } : rest;
  const rule = why && typeof why === 'object' && 'rule' in why && typeof why.rule === 'string' ? why.rule : null;
  return { kind: frame.kind, localId: id, fields, confidence, why: why ?? null, rule, evidence, frame };
}

const firstOfEach = <T extends Span>(spans: readonly T[]): T[] => [...new Map(spans.toReversed().map((s) => [s.text, s])).values()].reverse();

/** All reports of a reading. A record without evidence is left out: nothing is held that no sentence proves. */
export function incomingOf(reading: ReadingRecord): Incoming[] {
  const scene = sceneOf(reading);
  const all: Incoming[] = [
    ...reading.entities.map((e) => report(e, e.id, e.confidence, frameOther(scene, 'entity', e.kind, e.id), as('mention', ...firstOfEach(e.mentions)))),
    ...reading.statements.map((s) => report(s, s.id, s.confidence, frameStatement(scene, s),
      [...as('evidence', ...s.evidence), ...as('content', s.content), ...as('part', ...(s.parts ?? [])), ...as('cue', s.cue), ...as('date', s.date.span)])),
    ...meetings(scene), ...instruments(scene),
    ...reading.positions.map((p) => report(p, p.id, p.confidence, framePosition(scene, p), [...as('evidence', ...p.evidence), ...as('content', p.content)])),
    ...reading.events.map((e) => report(e, e.id, e.confidence, frameEvent(scene, e), as('evidence', ...e.evidence))),
    ...reading.figures.map((f) => report(f, f.id, f.confidence, frameFigure(scene, f), [...as('evidence', ...f.evidence), ...as('what', f.what)])),
    ...reading.times.map((t, i) => report(t, `t${i + 1}`, 1, frameOther(scene, 'time', t.type, t.text), as('mention', t))),
  ];
  return all.filter((r) => r.evidence.length > 0);
}

const startOf = (item: { readonly evidence: readonly Span[] }): number => item.evidence[0]?.start ?? Infinity;

/** The first of each family in the text: what the article is about, to which its occasions belong. */
function centralIds<T extends { readonly id: string; readonly evidence: readonly Span[] }>(items: readonly T[], family: (item: T) => string | null): Set<string> {
  const first = new Map<string, T>();
  for (const item of [...items].sort((a, b) => startOf(a) - startOf(b))) {
    const of = family(item);
    if (of !== null && !first.has(of)) first.set(of, item);
  }
  return new Set([...first.values()].map((i) => i.id));
}

function meetings(scene: Scene): Incoming[] {
  const all = scene.reading.meetings;
  const central = centralIds(all, (m) => (m.status === 'held' && m.participants.length > 1 && m.format !== 'multilateral' ? (m.format === 'summit' ? 'talks' : m.format) : null));
  return all.map((m) => report(m, m.id, m.confidence, frameMeeting(scene, m, central.has(m.id)), as('evidence', ...m.evidence)));
}

function instruments(scene: Scene): Incoming[] {
  const all = scene.reading.instruments;
  const central = centralIds(all, (i) => (i.kind === 'joint statement' && i.parties.length > 1 && i.status !== 'in force' ? i.kind : null));
  return all.map((i) => report(i, i.id, i.confidence, frameInstrument(scene, i, central.has(i.id)), [...as('evidence', ...i.evidence), ...as('title', i.title), ...as('mention', ...i.mentions)]));
}
