// Makes a record of its reports and of what people said: the fields of the leading report, the most exact date, everybody who takes part,
// a title line; what is disputed, how many independent witnesses there are, how doubtful it is. Nothing of a report is lost by it.
import { dayRange, lengthOf } from '../date-range.ts';
import { disagreementsOf } from '../disagree/find.ts';
import { sayValues } from '../disagree/say.ts';
import { doubtOf } from '../doubt.ts';
import { namesIn } from '../entity-names.ts';
import type { Frame, FrameParty } from '../frame.ts';
import { bearingOn, sharing, type Bearing } from '../judge/bearing.ts';
import { correct, type Derived } from '../judge/correct.ts';
import type { JudgedState } from '../judge/judgement.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { titleOf } from '../titles.ts';
import { retally } from '../tally.ts';
import { READ, readMark, toldOf, totalsOf, type Told, type Totals } from '../told.ts';
import { witnessesOf } from '../witness/groups.ts';
import { index, unindex } from './search-index.ts';

/** Derives records again, and those that share a judgement with them. */
export function deriveAll(store: Store, touched: Iterable<string>): void {
  for (const record of sharing(store, touched)) {
    const totals = totalsOf(store, record);
    if (!onlyCounted(store, record, totals)) retally(store, record, () => derive(store, record, totals));
  }
}

/**
 * One report more of what hundreds told before changes nothing but the counts: a record's fields are made of its first reports.
 * @returns false where it has to be derived
 */
function onlyCounted(store: Store, id: string, totals: Totals): boolean {
  if (totals.reports <= READ) return false;
  const known = store.get<{ mark: string | null; judged: string | null }>('SELECT read_mark AS mark, judged FROM records WHERE id = ?', id);
  if (!known?.mark || known.judged !== null || known.mark !== readMark(store, id) || bearingOn(store, id).judgements > 0) return false;
  store.run('UPDATE records SET reports = ?, articles = ?, told_from = ?, told_to = ? WHERE id = ?', totals.reports, totals.articles, totals.from, totals.to, id);
  return true;
}

/** The reports that give a record its fields: not what people rejected, and not what was withdrawn while others tell it. */
export function heard(all: readonly Told[], bearing: Bearing): readonly Told[] {
  const kept = all.filter((t) => !bearing.rejected.has(t.id));
  const standing = kept.filter((t) => !t.withdrawn);
  return standing.length ? standing : kept.length ? kept : all;
}

/** Derives a record again, or removes it where nothing tells it any more. */
function derive(store: Store, id: string, totals: Totals): void {
  const all = toldOf(store, id);
  store.run('DELETE FROM records WHERE id = ?', id);
  if (!all.length) return unindex(store, 'record', id);
  const bearing = bearingOn(store, id);
  const told = heard(all, bearing);
  const lead = told.toSorted((a, b) => rank(b) - rank(a))[0]!;
  const kind = lead.frame.kind as RecordKind;
  const { derived, former } = correct(store, kind, derivedOf(kind, told, lead), bearing.corrected);
  const { fields, parties, date } = derived;
  const topics = derived.topics;
  const range = dayRange(date);
  const title = titleOf(kind, fields, parties, namesIn(store));
  const witnesses = witnessesOf(store, told);
  const decided = new Map([...bearing.settled].map((field): [string, unknown] => [field, fields[field] ?? null]).concat([...bearing.corrected]));
  const disagreements = disagreementsOf(kind, told, witnesses, decided, sayValues(store));
  const judged = judgedState(all, bearing, former);
  const articles = (which: (t: Told) => boolean): number => new Set(all.filter(which).map((t) => t.article)).size;
  const state = { changed: articles((t) => t.changed), withdrawn: articles((t) => t.withdrawn) };
  const confidence = Math.max(...told.map((t) => t.confidence));
  const { doubt, reasons } = doubtOf({ told: all, confidence, disagreements, judged, state });
  store.run(
    `INSERT INTO records (id, kind, type, status, date_value, date_from, date_to, told_from, told_to, sort_day, title_ar, title_en, topics, fields, reports, articles, confidence, lead_report,
       witnesses, disputed, verdict, judged, changed, withdrawn, doubt, doubts, read_mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id, kind, derived.type, derived.status, date, range?.from ?? null, lastDay(derived.end) ?? range?.to ?? null, totals.from, totals.to,
    range?.from ?? totals.from ?? '', title.ar, title.en, JSON.stringify(topics), JSON.stringify(fields), totals.reports, totals.articles, confidence, lead.id,
    witnesses.length, disagreements.filter((d) => d.state === 'open').length, judged?.verdict ?? null, judged && JSON.stringify(judged), state.changed, state.withdrawn, doubt, reasons.length ? JSON.stringify(reasons) : null,
    totals.reports > READ ? readMark(store, id) : null);
  for (const p of parties) store.run('INSERT OR IGNORE INTO record_parties (record_id, entity_id, role, state) VALUES (?, ?, ?, ?)', id, p.entity, p.role, p.state);
  for (const topic of topics) store.run('INSERT OR IGNORE INTO record_topics (record_id, topic) VALUES (?, ?)', id, topic);
  for (const outlet of new Set(told.map((t) => t.outlet))) if (outlet) store.run('INSERT OR IGNORE INTO record_outlets (record_id, outlet) VALUES (?, ?)', id, outlet);
  for (const d of disagreements) store.run('INSERT INTO disagreements (record_id, field, state, since, told) VALUES (?, ?, ?, ?, ?)', id, d.field, d.state, d.since, JSON.stringify(d));
  index(store, 'record', id, `${title.ar} ${title.en}`, sentences(store, told));
}

/** How much a report tells: a date, more parties, a place, surer reading. */
const rank = (t: Told): number => (t.frame.date ? 2 : 0) + (t.frame.place ? 1 : 0) + (t.frame.named ? 0.5 : 0) + Math.min(3, t.frame.parties.length) * 0.3 + t.confidence;

function mostExact(told: readonly Told[]): Frame | null {
  const dated = told.filter((t) => dayRange(t.frame.date));
  return dated.toSorted((a, b) => lengthOf(dayRange(a.frame.date)!) - lengthOf(dayRange(b.frame.date)!) || b.confidence - a.confidence)[0]?.frame ?? null;
}

const lastDay = (end: string | null): string | null => dayRange(end)?.to ?? null;

/** What the reports alone give. */
function derivedOf(kind: RecordKind, told: readonly Told[], lead: Told): Derived {
  const dated = mostExact(told);
  const parties = partiesOf(told, lead);
  return {
    type: lead.frame.type, status: lead.frame.status, date: dated?.date ?? null, end: dated?.end ?? null, parties, topics: [...new Set(told.flatMap((t) => t.frame.topics))],
    fields: merged(kind, lead, told, dated, parties),
  };
}

/** The leading report's parties, then others' (a state is passed over where a person of it is there already in the same role). */
function partiesOf(told: readonly Told[], lead: Told): FrameParty[] {
  const out: FrameParty[] = [...lead.frame.parties];
  for (const { frame } of told) {
    for (const p of frame.parties) {
      if (out.some((o) => o.entity === p.entity && (o.role === p.role || p.role === 'mentioned'))) continue;
      if (p.entity.startsWith('state:') && out.some((o) => o.role === p.role && o.state === p.state)) continue;
      if (out.length < 60) out.push(p);
    }
  }
  return out;
}

const PARTY_FIELD: Partial<Record<RecordKind, readonly [string, ReadonlySet<string>]>> = {
  meeting: ['participants', new Set(['participant', 'host'])], instrument: ['parties', new Set(['party'])],
};

function merged(kind: RecordKind, lead: Told, told: readonly Told[], dated: Frame | null, parties: readonly FrameParty[]): Record<string, unknown> {
  const { id: _id, ...rest } = lead.fields;
  const fields: Record<string, unknown> = rest;
  const of = PARTY_FIELD[kind];
  if (of) {
    const all = parties.filter((p) => of[1].has(p.role));
    // A person joined from another report takes the place of the bare state.
    fields[of[0]] = all.filter((p) => !(kind === 'meeting' && lead.frame.type !== 'visit' && p.entity.startsWith('state:') && all.some((o) => o !== p && o.state === p.state && o.entity.startsWith('person:')))).map((p) => p.entity);
  }
  if (kind === 'meeting') fields['start'] = dated?.date ?? null;
  if (kind === 'instrument' || kind === 'event') fields['date'] = dated?.date ?? null;
  if (kind === 'figure') fields['as_of'] = dated?.date ?? null;
  const count = lead.frame.count ?? told.find((t) => t.frame.count)?.frame.count;
  if (count) fields['count'] = count;
  return fields;
}

function judgedState(all: readonly Told[], bearing: Bearing, former: ReadonlyMap<string, unknown>): JudgedState | null {
  if (!bearing.judgements) return null;
  const rejected = all.filter((t) => bearing.rejected.has(t.id)).length;
  return {
    verdict: rejected === all.length ? 'rejected' : rejected ? 'partly rejected' : bearing.confirmed ? 'confirmed' : null,
    corrected: [...former].map(([field, value]) => ({ field, former: value })), settled: [...bearing.settled], notes: bearing.notes, judgements: bearing.judgements,
  };
}

function sentences(store: Store, told: readonly Told[]): string {
  const out = new Set<string>();
  for (const t of told.slice(0, 20)) for (const e of store.all<{ exact: string }>("SELECT exact FROM evidence WHERE report_id = ? AND role IN ('evidence', 'content', 'title')", t.id)) out.add(e.exact);
  return [...out].join('\n');
}
