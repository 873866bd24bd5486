// Makes the frame of every record of a reading: one function per kind, all over the same scene.
import { wordForms } from '../../text/search-form.ts';
import type { Frame, FrameParty } from '../frame.ts';
import { occasionsIn } from '../occasions.ts';
import type { PartyRole } from '../rows.ts';
import { keyHash, runHashes } from '../wording.ts';
import type { Scene } from './scene.ts';
import type { ReadingRecord } from '../../recognize/reading-json.ts';

type Item<K extends keyof ReadingRecord> = ReadingRecord[K] extends readonly (infer T)[] ? T : never;
type Span = { readonly start: number; readonly end: number; readonly text: string };

const BLANK = {
  type: null, status: null, date: null, end: null, place: null, topics: [], words: [], named: false, occasions: [], quotes: [], sole: false, quantity: null,
} as const;

const words = (spans: readonly Span[]): string[] => spans.flatMap((s) => wordForms(s.text)).slice(0, 200);

/** Parties of each role once, then who else is named in the sentences. */
function parties(scene: Scene, roles: readonly (readonly [PartyRole, readonly string[]])[], spans: readonly Span[]): FrameParty[] {
  const out: FrameParty[] = [];
  for (const [role, ids] of roles) for (const id of ids) if (!out.some((p) => p.entity === id && p.role === role)) out.push(scene.party(id, role));
  for (const id of scene.mentionedIn(spans)) if (!out.some((p) => p.entity === id)) out.push(scene.party(id, 'mentioned'));
  return out;
}

/** A statement's frame: who, in which words. */
export function frameStatement(scene: Scene, s: Item<'statements'>): Frame {
  return {
    ...BLANK, kind: 'statement', type: s.kind, date: s.date.value, topics: s.topics, named: true, words: words([s.content]),
    parties: parties(scene, [['source', s.source], ['via', s.via.filter((v) => v.includes(':'))]], [s.content, ...s.evidence]),
    told: scene.told, lead: scene.leads(s.evidence[0]),
  };
}

/** A position's frame: holder, stance, topic, and the words. Its date is that of what it was said in. */
export function framePosition(scene: Scene, p: Item<'positions'>): Frame {
  const r = scene.reading;
  const date = r.instruments.find((i) => i.id === p.source)?.date ?? r.statements.find((s) => s.id === p.source)?.date.value ?? null;
  return {
    ...BLANK, kind: 'position', type: p.stance, date, topics: [p.topic], named: true, words: words([p.content]),
    parties: parties(scene, [['holder', p.holder], ['target', p.target]], [p.content]), told: scene.told, lead: scene.leads(p.evidence[0]),
  };
}

/** A figure's frame: quantity, unit, and what is counted. */
export function frameFigure(scene: Scene, f: Item<'figures'>): Frame {
  return {
    ...BLANK, kind: 'figure', type: f.unit, date: f.as_of, named: !!f.what, words: f.what ? wordForms(f.what.text) : words(f.evidence),
    quantity: `${f.value} ${f.unit} ${f.measure}`, parties: parties(scene, [], f.evidence), told: scene.told, lead: scene.leads(f.evidence[0]),
  };
}

/** An event's frame: type, who to whom, when. */
export function frameEvent(scene: Scene, e: Item<'events'>): Frame {
  return {
    ...BLANK, kind: 'event', type: e.type, status: e.status, date: e.date, place: e.place, words: words(e.evidence),
    parties: parties(scene, [['actor', e.actors], ['recipient', e.recipients], ['place', e.place ? [e.place] : []]], []),
    told: scene.told, lead: scene.leads(e.evidence[0]),
  };
}

/** A meeting's frame. @param central whether it is the article's first of its kind, to which the article's occasions belong. */
export function frameMeeting(scene: Scene, m: Item<'meetings'>, central: boolean): Frame {
  const visit = m.format === 'visit';
  const hosts = visit ? m.participants.slice(1) : [];
  return {
    ...BLANK, kind: 'meeting', type: m.format, status: m.status, date: m.start, end: m.end, place: m.place, words: words(m.evidence),
    parties: parties(scene, [['participant', visit ? m.participants.slice(0, 1) : m.participants], ['host', hosts], ['place', m.place ? [m.place] : []]], []),
    ...occasionsOf(scene, m.evidence, central), quotes: central ? quotesOf(scene, m.participants) : [],
    told: scene.told, lead: scene.leads(m.evidence[0]), sole: !scene.reading.meetings.some((o) => o !== m && mayBeMistaken(m, o)),
  };
}

/** Whether an article tells of two meetings that could be taken for one: of one status and kind, with two participants in common. */
function mayBeMistaken(a: Item<'meetings'>, b: Item<'meetings'>): boolean {
  const kind = (m: Item<'meetings'>): string => (m.format === 'summit' ? 'talks' : m.format);
  return a.status === b.status && kind(a) === kind(b) && a.participants.filter((p) => b.participants.includes(p)).length >= Math.min(2, a.participants.length, b.participants.length);
}

/** An instrument's frame. */
export function frameInstrument(scene: Scene, i: Item<'instruments'>, central: boolean): Frame {
  return {
    ...BLANK, kind: 'instrument', type: i.kind, status: i.status, date: i.date, named: !!i.title, words: i.title ? wordForms(i.title.text) : words(i.evidence),
    parties: parties(scene, [['party', i.parties]], []), ...occasionsOf(scene, i.evidence, central), count: countOf(scene, i),
    told: scene.told, lead: scene.leads(i.evidence[0]),
  };
}

/** The figure that counts the documents of a set: "17 مذكرة" stands on the words of the mention. */
function countOf(scene: Scene, i: Item<'instruments'>): Frame['count'] {
  if (i.kind !== 'documents') return null;
  const found = scene.reading.figures.find((f) => i.mentions.some((m) => f.span.start < m.end && m.start < f.span.end) && i.evidence.some((e) => e.start <= f.span.start && f.span.end <= e.end));
  return found && typeof found.value === 'number' ? { value: found.value, comparator: found.comparator } : null;
}

function occasionsOf(scene: Scene, evidence: readonly Span[], central: boolean): { occasions: string[] } {
  const passages = central ? scene.bearing : evidence.map((e) => ({ ...e, text: scene.blockAt(e.start) }));
  return { occasions: [...new Set(passages.flatMap((p) => occasionsIn(p.text)))] };
}

const QUOTE_WORDS = 12;

/** Hashes of what the participants are quoted with at length: two articles that share them tell of one occasion. */
function quotesOf(scene: Scene, participants: readonly string[]): string[] {
  const out: string[] = [];
  for (const s of scene.reading.statements) {
    if (s.kind !== 'direct' || !s.source.some((p) => participants.includes(p))) continue;
    const forms = wordForms(s.content.text);
    if (forms.length >= QUOTE_WORDS) out.push(...runHashes(forms, QUOTE_WORDS, 6));
  }
  return out.length ? [...new Set(out)].slice(0, 24) : out;
}

/** A key for an entity's frame or a time: nothing is matched by it. */
export function frameOther(scene: Scene, kind: 'entity' | 'time', type: string, seed: string): Frame {
  return { ...BLANK, kind, type, parties: [], told: scene.told, lead: false, words: [keyHash(seed)] };
}
