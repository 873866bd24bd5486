// Entities come with canonical ids: their records are counted up and down, never gathered from all their reports, so that a name
// that stands in every article costs no more than a rare one.
import type { Incoming } from '../incoming.ts';
import { markEntity } from '../judge/entity.ts';
import type { Store } from '../store.ts';
import type { Home } from './home.ts';
import { retally, tally } from '../tally.ts';
import { index, unindex } from './search-index.ts';

interface EntityFields {
  readonly id: string;
  readonly kind: string;
  readonly name: { readonly ar?: string; readonly en?: string };
  readonly role: string | null;
  readonly of: string | null;
  readonly mentions?: readonly { readonly text: string; readonly form: string }[];
}

/** Counts one article's report of an entity in. */
export const addEntity = (store: Store, home: Home, report: number, incoming: Incoming): void => retally(store, incoming.fields['id'] as string, () => putEntity(store, home, report, incoming), false);

function putEntity(store: Store, home: Home, report: number, incoming: Incoming): void {
  const e = incoming.fields as unknown as EntityFields;
  const { told } = incoming.frame;
  const state = e.id.startsWith('state:') ? e.id.slice(6) : e.of?.startsWith('state:') ? e.of.slice(6) : null;
  store.run(
    `INSERT INTO entities (id, kind, name_ar, name_en, state, of_id, role) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name_ar = coalesce(name_ar, excluded.name_ar), name_en = coalesce(name_en, excluded.name_en),
       state = coalesce(state, excluded.state), of_id = coalesce(of_id, excluded.of_id), role = coalesce(role, excluded.role)`,
    e.id, e.kind, e.name.ar ?? null, e.name.en ?? null, state, e.of, e.role);
  const known = store.get<{ name_ar: string | null; name_en: string | null; role: string | null; of_id: string | null; state: string | null }>('SELECT name_ar, name_en, role, of_id, state FROM entities WHERE id = ?', e.id)!;
  const fields = JSON.stringify({ id: e.id, kind: e.kind, name: { ar: known.name_ar, en: known.name_en }, role: known.role, of: known.of_id });
  const { changes } = store.run(
    `INSERT INTO records (id, kind, type, sort_day, told_from, told_to, title_ar, title_en, topics, fields, reports, articles, confidence, lead_report)
     VALUES (?, 'entity', ?, ?, ?, ?, ?, ?, '[]', ?, 1, 1, ?, ?) ON CONFLICT (id) DO NOTHING`,
    e.id, e.kind, told ?? '', told, told, known.name_ar ?? known.name_en ?? e.id, known.name_en ?? known.name_ar ?? e.id, fields, incoming.confidence, report);
  if (changes === 0) {
    store.run(
      `UPDATE records SET reports = reports + 1, articles = articles + 1, fields = ?, title_ar = ?, title_en = ?, confidence = max(confidence, ?),
         told_from = CASE WHEN ? IS NULL THEN told_from WHEN told_from IS NULL OR told_from > ? THEN ? ELSE told_from END,
         told_to = CASE WHEN ? IS NULL THEN told_to WHEN told_to IS NULL OR told_to < ? THEN ? ELSE told_to END, sort_day = max(sort_day, ?) WHERE id = ?`,
      fields, known.name_ar ?? known.name_en ?? e.id, known.name_en ?? known.name_ar ?? e.id, incoming.confidence, told, told, told, told, told, told, told ?? '', e.id);
  }
  store.run("INSERT INTO joins (report_id, record_id, code, ar, en, score) VALUES (?, ?, 'same-id', 'المعرّف نفسه', 'the same identity', ?)", report, e.id, incoming.confidence);
  store.run("INSERT INTO record_parties (record_id, entity_id, role, state) VALUES (?, ?, 'party', ?) ON CONFLICT DO UPDATE SET state = coalesce(state, excluded.state)", e.id, e.id, known.state);
  if (changes > 0) markEntity(store, e.id);
  if (home.outlet && store.run('INSERT OR IGNORE INTO record_outlets (record_id, outlet) VALUES (?, ?)', e.id, home.outlet).changes > 0) {
    if (store.get("SELECT 1 FROM records WHERE id = ? AND verdict = 'rejected'", e.id) === undefined) tally(store, 'entity', 'outlet', home.outlet, 1);
  }
  names(store, home, e, changes > 0);
}

function names(store: Store, home: Home, e: EntityFields, isNew: boolean): void {
  const counts = new Map<string, { text: string; form: string; count: number }>();
  for (const m of e.mentions ?? []) {
    const known = counts.get(`${m.form}\n${m.text}`);
    if (known) known.count++;
    else counts.set(`${m.form}\n${m.text}`, { text: m.text, form: m.form, count: 1 });
  }
  let unseen = isNew;
  for (const { text, form, count } of counts.values()) {
    unseen ||= store.get('SELECT 1 FROM entity_names WHERE entity_id = ? AND name = ? LIMIT 1', e.id, text) === undefined;
    store.run('INSERT OR IGNORE INTO entity_names (entity_id, name, form, version_id, count) VALUES (?, ?, ?, ?, ?)', e.id, text, form, home.version, count);
  }
  if (unseen) indexEntity(store, e.id);
}

function indexEntity(store: Store, id: string): void {
  const row = store.get<{ name_ar: string | null; name_en: string | null }>('SELECT name_ar, name_en FROM entities WHERE id = ?', id);
  const spelled = store.all<{ name: string }>('SELECT DISTINCT name FROM entity_names WHERE entity_id = ? LIMIT 200', id).map((n) => n.name);
  index(store, 'entity', id, [row?.name_ar, row?.name_en].filter(Boolean).join(' '), spelled.join('\n'));
}

/** Counts an entity's record again after a version that named it was retired; an entity that nothing names any more goes. */
export const forgetEntity = (store: Store, id: string): void => retally(store, id, () => countEntity(store, id));

function countEntity(store: Store, id: string): void {
  const left = store.get<{ reports: number; articles: number; lead: number | null; from: string | null; to: string | null }>(
    `SELECT count(*) AS reports, count(DISTINCT v.article_id) AS articles, min(j.report_id) AS lead, min(v.published_day) AS "from", max(v.published_day) AS "to"
     FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id WHERE j.record_id = ?`, id)!;
  if (!left.reports) {
    store.run('DELETE FROM records WHERE id = ?', id);
    store.run('DELETE FROM entities WHERE id = ?', id);
    unindex(store, 'entity', id);
    return;
  }
  store.run("UPDATE records SET reports = ?, articles = ?, lead_report = ?, told_from = ?, told_to = ?, sort_day = coalesce(?, '') WHERE id = ?", left.reports, left.articles, left.lead, left.from, left.to, left.to, id);
  store.run('DELETE FROM record_outlets WHERE record_id = ?', id);
  store.run(`INSERT OR IGNORE INTO record_outlets (record_id, outlet) SELECT DISTINCT ?, v.outlet FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id
    WHERE j.record_id = ? AND v.outlet IS NOT NULL`, id, id);
}
