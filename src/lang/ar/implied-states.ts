// States that records need though the text names them only by an adjective, a capital or an office (الوزير التركي in بغداد): every id of a record is an entity of its reading.
import type { Entity } from '../../recognize/entity.ts';
import type { Reading } from '../../recognize/reading.ts';
import type { TextSpan } from '../../text/span.ts';
import { derive, rule } from '../../rules/rule.ts';
import data from '../../world/generated/states.json' with { type: 'json' };

const IMPLIED = rule('ar/entities/implied-state', 'A state that a record needs is one of its entities, also where only its adjective or its capital stands: القوات الروسية.');

const names = new Map((data as { states: readonly { iso: string; en: string; ar: readonly string[] }[] }).states.map((s) => [`state:${s.iso}`, { ar: s.ar[0]!, en: s.en }]));

/** The entities of a reading with the states that its records refer to and that have no mention of their own; these carry the record's evidence. */
export function withImpliedStates(entities: readonly Entity[], records: Pick<Reading, 'meetings' | 'instruments' | 'events' | 'statements' | 'positions'>): readonly Entity[] {
  const known = new Set(entities.map((e) => e.id));
  const added: Entity[] = [];
  const need = (ids: readonly (string | null)[], evidence: readonly TextSpan[]): void => {
    for (const id of ids) {
      const name = id === null || known.has(id) ? undefined : names.get(id);
      if (!id || !name) continue;
      known.add(id);
      added.push({ id, kind: 'state', name, role: null, of: null, mentions: [], confidence: 0.7, derivation: derive(IMPLIED, { evidence: evidence[0] }) });
    }
  };
  for (const m of records.meetings) need([...m.participants, m.place], m.evidence);
  for (const i of records.instruments) need(i.parties, i.evidence);
  for (const s of records.statements) need(s.source, s.evidence);
  for (const p of records.positions) need([...p.holder, ...p.target], p.evidence);
  for (const e of records.events) need([...e.actors, ...e.recipients, e.place], e.evidence);
  return added.length ? [...entities, ...added] : entities;
}
