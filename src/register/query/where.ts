// Turns a filter into SQL conditions over `records r`. Values are always bound, never written into the text.
import { dayRange } from '../date-range.ts';
import type { ListFilter } from '../filters.ts';
import type { RecordKind } from '../kinds.ts';
import type { SqlValue } from '../store.ts';
import { matchOf } from './match-query.ts';

export interface Where { readonly sql: string; readonly values: readonly SqlValue[] }

/** Column and value by which a state code or an entity id is looked up. @example partyColumn('ru') // ['state', 'RU'] */
export function partyColumn(code: string): readonly ['state' | 'entity_id', string] {
  if (/^[A-Za-z]{2}$/u.test(code)) return ['state', code.toUpperCase()];
  const state = /^state:([A-Za-z]{2})$/u.exec(code);
  return state ? ['state', state[1]!.toUpperCase()] : ['entity_id', code];
}

/** Conditions of a filter; `kind` null leaves the kind open. */
export function whereOf(kind: RecordKind | null, filter: ListFilter = {}): Where {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const need = (sql: string, ...bound: SqlValue[]): void => {
    parts.push(sql);
    values.push(...bound);
  };
  if (kind) need('r.kind = ?', kind);
  for (const code of filter.with ?? []) {
    const [column, value] = partyColumn(code);
    need(`r.id IN (SELECT record_id FROM record_parties WHERE ${column} = ? AND role NOT IN ('place', 'via'))`, value);
  }
  if (filter.by) {
    const [column, value] = partyColumn(filter.by);
    need(`r.id IN (SELECT record_id FROM record_parties WHERE ${column} = ? AND role IN ('source', 'holder', 'actor', 'participant', 'party'))`, value);
  }
  if (filter.place) need("r.id IN (SELECT record_id FROM record_parties WHERE entity_id = ? AND role = 'place')", filter.place);
  if (filter.topic) need('r.id IN (SELECT record_id FROM record_topics WHERE topic = ?)', filter.topic);
  if (filter.since) {
    const day = dayRange(filter.since)?.from;
    need(day ? 'coalesce(r.date_to, r.told_to) >= ?' : '0', ...(day ? [day] : []));
  }
  if (filter.until) {
    const day = dayRange(filter.until)?.to;
    need(day ? 'coalesce(r.date_from, r.told_from) <= ?' : '0', ...(day ? [day] : []));
  }
  if (filter.type) need('r.type = ?', filter.type);
  if (filter.status) need('r.status = ?', filter.status);
  if (filter.article) need('r.id IN (SELECT j.record_id FROM versions v JOIN reports p ON p.version_id = v.id JOIN joins j ON j.report_id = p.id WHERE v.article_id = ? AND v.is_current = 1)', filter.article);
  if (filter.outlet) need('r.id IN (SELECT record_id FROM record_outlets WHERE outlet = ?)', filter.outlet);
  if (filter.disputed) need('r.disputed > 0');
  if (filter.judged === 'rejected') need("r.verdict = 'rejected'");
  else need("coalesce(r.verdict, '') <> 'rejected'");
  if (filter.judged === 'confirmed') need("r.verdict = 'confirmed'");
  if (filter.judged === 'none') need('r.judged IS NULL');
  if (filter.judged === 'corrected') need("r.id IN (SELECT m.record_id FROM judgements j JOIN judgements_in_force f ON f.judgement_id = j.id JOIN anchored x ON x.judgement_id = j.id JOIN joins m ON m.report_id = x.report_id WHERE j.action = 'correct')");
  if (filter.undated) need('r.date_value IS NULL');
  if (filter.words?.trim()) {
    const match = matchOf(filter.words);
    need(match ? "r.id IN (SELECT ref FROM searched WHERE kind <> 'article' AND id IN (SELECT rowid FROM search WHERE search MATCH ?))" : '0', ...(match ? [match.fts] : []));
  }
  return { sql: parts.length ? parts.join(' AND ') : '1', values };
}
