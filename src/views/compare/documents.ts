// Comparing two documents (this year's joint statement against the last one), or two papers' tellings: what is new, dropped, reworded,
// and whether it stands in the same place or was moved.
import type { ReportRow, Register } from '../../register/index.ts';
import { wordChanges, wordingLikeness, type WordChange } from '../wording/changes.ts';
import { unmoved } from './order.ts';

/** One thing that a document says, with the sentence that tells it. */
export interface SaidItem {
  readonly record: string | null;
  readonly kind: 'statement' | 'position';
  readonly text: string;
  readonly topic: string | null;
  readonly stance: string | null;
  /** Its place among all that the document says, from 0. */
  readonly place: number;
  readonly article: string;
  readonly outlet: string | null;
  readonly start: number;
  readonly end: number;
}

export interface ComparedItem {
  readonly relation: 'same' | 'reworded' | 'turned' | 'new' | 'dropped';
  readonly left: SaidItem | null;
  readonly right: SaidItem | null;
  /** Stands elsewhere among the things that both say. */
  readonly moved: boolean;
  readonly wording: readonly WordChange[] | null;
}

/** What a comparison found; `left` and `right` say what was compared. */
export interface Comparison {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** In the order of the right one, dropped items where they stood in the left one. */
  readonly items: readonly ComparedItem[];
}
export interface ComparedSide { readonly id: string; readonly title: { readonly ar: string; readonly en: string }; readonly day: string | null; readonly items: number }

const ALIKE = 0.4;
/** Things compared of each side at the most. */
const MOST = 400;

/**
 * Compares two instruments or articles by id.
 * @returns null where one of the two is not there
 */
export function compareDocuments(register: Register, left: string, right: string): Comparison | null {
  const [a, b] = [sideOf(register, left), sideOf(register, right)];
  if (!a || !b) return null;
  return { left: a.side, right: b.side, items: aligned(a.items, b.items) };
}

function sideOf(register: Register, id: string): { side: ComparedSide; items: readonly SaidItem[] } | null {
  const record = register.record(id);
  if (record && record.kind === 'instrument') {
    const items = ranked(record.told.flatMap((told) => saidIn(register, told.article.id, told.article.version, told.localId)));
    return { side: { id, title: record.title, day: record.date.from ?? record.toldFrom, items: items.length }, items };
  }
  const article = register.article(id);
  if (!article) return null;
  const items = ranked(saidIn(register, id, article.version, null));
  const title = article.title ?? article.file ?? id;
  return { side: { id, title: { ar: title, en: title }, day: article.published?.slice(0, 10) ?? null, items: items.length }, items };
}

/** What an article tells that a document says (its local id), or all that it tells anybody to say. */
function saidIn(register: Register, article: string, version: number, document: string | null): SaidItem[] {
  const told = register.article(article, version)?.told ?? [];
  const out: SaidItem[] = [];
  for (const report of told) {
    if (report.kind !== 'position' && report.kind !== 'statement') continue;
    if (document !== null && !speaks(report, document, told)) continue;
    const content = report.evidence.find((e) => e.role === 'content') ?? report.evidence[0];
    if (!content) continue;
    const { topic, topics, stance } = report.fields as { topic?: string; topics?: readonly string[]; stance?: string };
    out.push({
      record: report.record, kind: report.kind, text: content.exact, topic: topic ?? topics?.[0] ?? null, stance: stance ?? null, place: 0,
      article, outlet: report.article.outlet, start: content.start, end: content.end,
    });
  }
  return withoutWholes(out);
}

/** Whether a report's source is the document, directly or by the statement it was taken from. */
function speaks(report: ReportRow, document: string, told: readonly ReportRow[]): boolean {
  const { source, via } = report.fields as { source?: string | readonly string[] | null; via?: readonly string[] };
  if (via?.includes(document) || source === document) return true;
  if (report.kind !== 'position' || typeof source !== 'string') return false;
  const said = told.find((t) => t.localId === source);
  return said !== undefined && said.kind === 'statement' && ((said.fields['via'] as readonly string[] | undefined)?.includes(document) ?? false);
}

/** A statement of which the positions are taken apart is told by these; it is not listed beside them. */
function withoutWholes(items: readonly SaidItem[]): SaidItem[] {
  return items.filter((item) => item.kind === 'position' || !items.some((p) => p.kind === 'position' && p.start >= item.start && p.end <= item.end));
}

/** One item per record, in the order of the text of the article that tells most of them. */
function ranked(items: readonly SaidItem[]): SaidItem[] {
  const most = new Map<string, number>();
  for (const { article } of items) most.set(article, (most.get(article) ?? 0) + 1);
  const seen = new Set<string>();
  return [...items].sort((a, b) => most.get(b.article)! - most.get(a.article)! || (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1))
    .filter(({ record }) => record === null || (!seen.has(record) && (seen.add(record), true))).slice(0, MOST).map((item, place) => ({ ...item, place }));
}

function aligned(left: readonly SaidItem[], right: readonly SaidItem[]): readonly ComparedItem[] {
  const pairs = left.flatMap((l) => right.map((r) => ({ l, r, score: scoreOf(l, r) }))).filter((p) => p.score >= ALIKE).sort((a, b) => b.score - a.score || a.l.place - b.l.place || a.r.place - b.r.place);
  const [byLeft, byRight] = [new Map<number, SaidItem>(), new Map<number, SaidItem>()];
  for (const { l, r } of pairs) {
    if (byLeft.has(l.place) || byRight.has(r.place)) continue;
    byLeft.set(l.place, r);
    byRight.set(r.place, l);
  }
  const still = unmoved(right.filter((r) => byRight.has(r.place)).map((r) => byRight.get(r.place)!.place));
  const items = right.map((r): ComparedItem => {
    const l = byRight.get(r.place);
    if (!l) return { relation: 'new', left: null, right: r, moved: false, wording: null };
    const turned = l.stance !== null && r.stance !== null && l.stance !== r.stance;
    const wording = wordChanges(l.text, r.text);
    // One word makes a difference in a joint statement: only the very words are the same.
    return { relation: turned ? 'turned' : wording.every((w) => w.kind === 'same') ? 'same' : 'reworded', left: l, right: r, moved: !still.has(l.place), wording };
  });
  for (const l of left) if (!byLeft.has(l.place)) items.splice(placeFor(items, l), 0, { relation: 'dropped', left: l, right: null, moved: false, wording: null });
  return items;
}

function scoreOf(l: SaidItem, r: SaidItem): number {
  const words = wordingLikeness(l.text, r.text);
  return l.topic && l.topic === r.topic && words >= ALIKE / 2 ? Math.min(1, words + 0.2) : words;
}

/** Behind the last item whose left side stood before it. */
function placeFor(items: readonly ComparedItem[], dropped: SaidItem): number {
  let at = 0;
  items.forEach((item, i) => {
    if (item.left && item.left.place < dropped.place) at = i + 1;
  });
  return at;
}
