// Who acts together with whom, and where meetings were held: two bounded questions over the parties of records.
import { ACTOR_KINDS, type ActorFilter, type ActorKind, type ActorNetwork, type MeetingPlace, type MeetingPlaces } from '../actors.ts';
import type { Store } from '../store.ts';

const MOST = 60;
const ROLES = "('participant', 'host', 'party', 'actor', 'recipient')";
const STANDS = "coalesce(r.verdict, '') <> 'rejected'";
const kindOf = (id: string): ActorKind => id.slice(0, id.indexOf(':')) as ActorKind;

/** See `Register.network`. */
export function network(store: Store, filter: ActorFilter = {}): ActorNetwork {
  const kinds = ACTOR_KINDS.filter((k) => !filter.kinds?.length || filter.kinds.includes(k));
  const limit = Math.min(MOST, Math.max(2, Math.floor(filter.limit ?? MOST) || MOST));
  const acting = `SELECT DISTINCT p.record_id, p.entity_id, p.state FROM record_parties p JOIN records r ON r.id = p.record_id
    WHERE r.kind IN ('meeting', 'instrument', 'event') AND ${STANDS} AND p.role IN ${ROLES} AND (${kinds.map(() => 'p.entity_id LIKE ?').join(' OR ') || '0'})`;
  const rows = store.all<{ id: string; state: string | null; records: number; total: number }>(
    `WITH acting AS (${acting}), shared AS (SELECT record_id FROM acting GROUP BY record_id HAVING count(DISTINCT entity_id) > 1)
     SELECT entity_id AS id, max(state) AS state, count(DISTINCT record_id) AS records, count(*) OVER () AS total FROM acting WHERE record_id IN shared GROUP BY 1 ORDER BY records DESC, id LIMIT ?`,
    ...kinds.map((k) => `${k}:%`), limit);
  const ids = rows.map((r) => r.id);
  const edges = store.all<{ a: string; b: string; records: number }>(
    `WITH acting AS (SELECT DISTINCT p.record_id, p.entity_id FROM record_parties p JOIN records r ON r.id = p.record_id
       WHERE p.entity_id IN (${ids.map(() => '?').join()}) AND p.role IN ${ROLES} AND r.kind IN ('meeting', 'instrument', 'event') AND ${STANDS})
     SELECT x.entity_id AS a, y.entity_id AS b, count(*) AS records FROM acting x JOIN acting y ON y.record_id = x.record_id AND x.entity_id < y.entity_id GROUP BY 1, 2 ORDER BY records DESC, a, b`, ...ids);
  return { nodes: rows.map((r) => ({ id: r.id, kind: kindOf(r.id), state: r.state, records: r.records })), edges: edges.map((e) => ({ ...e })), total: rows[0]?.total ?? 0 };
}

/** See `Register.places`. */
export function places(store: Store): MeetingPlaces {
  const rows = store.all<{ id: string; meetings: number }>(
    `SELECT p.entity_id AS id, count(DISTINCT r.id) AS meetings FROM records r JOIN record_parties p ON p.record_id = r.id AND p.role = 'place' WHERE r.kind = 'meeting' AND ${STANDS} GROUP BY 1 ORDER BY 2 DESC, 1`);
  const { n } = store.get<{ n: number }>(`SELECT count(*) AS n FROM records r WHERE r.kind = 'meeting' AND ${STANDS} AND r.id NOT IN (SELECT record_id FROM record_parties WHERE role = 'place')`)!;
  return { rows: rows.map((r): MeetingPlace => ({ ...r })), unplaced: n };
}
