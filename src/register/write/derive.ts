// Makes a record of its reports: the fields of the leading report, the most exact date, everybody who takes part, a title line.
// Nothing of a report is lost by it: reports stay as they were told.
import { dayRange, lengthOf } from '../date-range.ts';
import type { Frame, FrameParty } from '../frame.ts';
import type { RecordKind } from '../kinds.ts';
import type { Store } from '../store.ts';
import { titleOf } from '../titles.ts';
import { index, unindex } from './search-index.ts';

interface Told { readonly id: number; readonly frame: Frame; readonly fields: Record<string, unknown>; readonly confidence: number; readonly article: string; readonly outlet: string | null }

/** Reports that a record's fields and parties are made of; those beyond are counted. */
const READ = 200;

/** Derives a record again, or removes it where nothing tells it any more. */
export function derive(store: Store, id: string): void {
  const told = store.all<{ id: number; frame: string; fields: string; confidence: number; article: string; outlet: string | null }>(
    `SELECT r.id, r.frame, r.fields, r.confidence, v.article_id AS article, v.outlet FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id
     WHERE j.record_id = ? ORDER BY r.id LIMIT ${READ}`, id)
    .map((row): Told => ({ ...row, frame: JSON.parse(row.frame) as Frame, fields: JSON.parse(row.fields) as Record<string, unknown> }));
  store.run('DELETE FROM records WHERE id = ?', id);
  if (!told.length) return unindex(store, 'record', id);
  const lead = told.toSorted((a, b) => rank(b) - rank(a) || a.id - b.id)[0]!;
  const kind = lead.frame.kind as RecordKind;
  const dated = mostExact(told);
  const parties = partiesOf(told, lead);
  const fields = merged(kind, lead, dated, parties);
  const topics = [...new Set(told.flatMap((t) => t.frame.topics))];
  const range = dayRange(dated?.frame.date);
  const totals = store.get<{ reports: number; articles: number; from: string | null; to: string | null }>(
    `SELECT count(*) AS reports, count(DISTINCT v.article_id) AS articles, min(v.published_day) AS "from", max(v.published_day) AS "to"
     FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id WHERE j.record_id = ?`, id)!;
  const title = titleOf(kind, fields, parties, (entity) => store.get<{ ar: string | null; en: string | null }>('SELECT name_ar AS ar, name_en AS en FROM entities WHERE id = ?', entity) ?? null);
  store.run(
    `INSERT INTO records (id, kind, type, status, date_value, date_from, date_to, told_from, told_to, sort_day, title_ar, title_en, topics, fields, reports, articles, confidence, lead_report)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id, kind, lead.frame.type, lead.frame.status, dated?.frame.date ?? null, range?.from ?? null, lastDay(dated?.frame ?? null) ?? range?.to ?? null, totals.from, totals.to,
    range?.from ?? totals.from ?? '', title.ar, title.en, JSON.stringify(topics), JSON.stringify(fields), totals.reports, totals.articles,
    Math.max(...told.map((t) => t.confidence)), lead.id);
  for (const p of parties) store.run('INSERT OR IGNORE INTO record_parties (record_id, entity_id, role, state) VALUES (?, ?, ?, ?)', id, p.entity, p.role, p.state);
  for (const topic of topics) store.run('INSERT OR IGNORE INTO record_topics (record_id, topic) VALUES (?, ?)', id, topic);
  for (const outlet of new Set(told.map((t) => t.outlet))) if (outlet) store.run('INSERT OR IGNORE INTO record_outlets (record_id, outlet) VALUES (?, ?)', id, outlet);
  index(store, 'record', id, `${title.ar} ${title.en}`, sentences(store, told));
}

/** How much a report tells: a date, more parties, a place, surer reading. */
const rank = (t: Told): number => (t.frame.date ? 2 : 0) + (t.frame.place ? 1 : 0) + (t.frame.named ? 0.5 : 0) + Math.min(3, t.frame.parties.length) * 0.3 + t.confidence;

function mostExact(told: readonly Told[]): Told | null {
  const dated = told.filter((t) => dayRange(t.frame.date));
  return dated.toSorted((a, b) => lengthOf(dayRange(a.frame.date)!) - lengthOf(dayRange(b.frame.date)!) || b.confidence - a.confidence || a.id - b.id)[0] ?? null;
}

const lastDay = (frame: Frame | null): string | null => dayRange(frame?.end)?.to ?? null;

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

function merged(kind: RecordKind, lead: Told, dated: Told | null, parties: readonly FrameParty[]): Record<string, unknown> {
  const { id: _id, ...fields } = lead.fields;
  const of = PARTY_FIELD[kind];
  if (of) {
    const all = parties.filter((p) => of[1].has(p.role));
    // A person joined from another report takes the place of the bare state.
    fields[of[0]] = all.filter((p) => !(kind === 'meeting' && lead.frame.type !== 'visit' && p.entity.startsWith('state:') && all.some((o) => o !== p && o.state === p.state && o.entity.startsWith('person:')))).map((p) => p.entity);
  }
  if (kind === 'meeting') fields['start'] = dated?.frame.date ?? null;
  if (kind === 'instrument' || kind === 'event') fields['date'] = dated?.frame.date ?? null;
  if (kind === 'figure') fields['as_of'] = dated?.frame.date ?? null;
  return fields;
}

function sentences(store: Store, told: readonly Told[]): string {
  const out = new Set<string>();
  for (const t of told.slice(0, 20)) for (const e of store.all<{ exact: string }>("SELECT exact FROM evidence WHERE report_id = ? AND role IN ('evidence', 'content', 'title')", t.id)) out.add(e.exact);
  return [...out].join('\n');
}
