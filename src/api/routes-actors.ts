// The network of actors and the places of meetings with their coordinates.
import { Hono } from 'hono';
import { ACTOR_KINDS, type ActorKind } from '../register/index.ts';
import { coordinatesOf } from '../world/coordinates.ts';
import { capitalOf } from '../world/places.ts';
import type { ApiContext } from './context.ts';
import { knownNames } from './known-names.ts';
import { actorsOf } from './queries.ts';

/** Where a place lies; a state lies where its capital does, and `of` says so. Null where no coordinates are recorded. */
function locate(id: string): { readonly lat: number; readonly lon: number; readonly of: string } | null {
  const own = coordinatesOf(id);
  if (own) return { ...own, of: id };
  const capital = id.startsWith('state:') ? capitalOf(id.slice(6)) : null;
  const at = capital && coordinatesOf(capital.id);
  return capital && at ? { ...at, of: capital.id } : null;
}

export function actorRoutes({ register }: ApiContext): Hono {
  const app = new Hono();

  app.get('/network', (c) => {
    const { kinds, limit } = actorsOf(c.req.query());
    const wanted = kinds?.filter((k): k is ActorKind => (ACTOR_KINDS as readonly string[]).includes(k));
    const network = register.network({ ...(wanted?.length ? { kinds: wanted } : {}), ...(limit ? { limit } : {}) });
    return c.json({ ...network, known: knownNames(network, register) });
  });

  app.get('/map', (c) => {
    const { rows, unplaced } = register.places();
    const placed = rows.map((row) => ({ ...row, at: locate(row.id) }));
    return c.json({ rows: placed, unplaced, known: knownNames(placed, register) });
  });

  return app;
}
