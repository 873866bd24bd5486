// The state that receives a visit: the state itself, or the one whose capital or city is visited.
import type { WithEntities } from './context.ts';
import { fold } from '../../text/arabic-script.ts';
import data from '../../world/generated/states.json' with { type: 'json' };

const capitals = new Map<string, string>();
for (const row of (data as { states: readonly { iso: string; capital_en?: string; capital_ar?: readonly string[] }[] }).states) {
  for (const name of row.capital_ar ?? []) capitals.set(fold(name, 2), `state:${row.iso}`);
}

/** Entity id of the state that a place lies in, where the article or the capital's name tells it; null elsewhere. The state need not be named. */
export function hostState(context: WithEntities, place: string): string | null {
  const entity = context.entities.byId(place);
  if (!entity) return null;
  if (entity.kind === 'state') return place;
  const of = entity.of?.startsWith('state:') ? entity.of : capitals.get(fold(entity.name.ar ?? '', 2)) ?? null;
  return of;
}

/** True where a place is the capital of a state, by its Arabic name. */
export const isCapital = (context: WithEntities, place: string): boolean => capitals.has(fold(context.entities.byId(place)?.name.ar ?? '', 2));
