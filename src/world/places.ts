// Places: capitals (which stand with their states), cities, regions, seas and the parts of the world.
import data from './generated/places.json' with { type: 'json' };
import { slug } from './slug.ts';
import { STATES } from './states.ts';

export type PlaceType = 'capital' | 'city' | 'region' | 'place' | 'sea' | 'river' | 'island' | 'world';

export interface Place {
  /** Entity id, `place:beijing`. */
  readonly id: string;
  readonly type: PlaceType;
  readonly en: string;
  readonly ar: readonly string[];
  /** Forms that are also common words. */
  readonly weak: readonly string[];
  /** ISO code of the state it lies in; null for seas and parts of the world. */
  readonly of: string | null;
}

interface Row { id: string; type: PlaceType; en: string; ar?: string[]; weak?: string[]; of?: string }

/** All places, capitals first. */
export const PLACES: readonly Place[] = [
  ...STATES.filter((s) => s.capital_en).map((s): Place => ({ id: `place:${slug(s.capital_en!)}`, type: 'capital', en: s.capital_en!, ar: s.capital_ar, weak: [], of: s.iso })),
  ...(data.places as readonly Row[]).map((r): Place => ({ id: `place:${r.id}`, type: r.type, en: r.en, ar: r.ar ?? [], weak: r.weak ?? [], of: r.of ?? null })),
];

const byId = new Map(PLACES.map((p) => [p.id, p]));
const capitals = new Map(PLACES.filter((p) => p.type === 'capital').map((p) => [p.of!, p]));

/** The place of an entity id. */
export const placeById = (id: string): Place | null => byId.get(id) ?? null;

/**
 * The capital of a state as a place.
 * @example capitalOf('CN')?.id // 'place:beijing'
 */
export const capitalOf = (iso: string): Place | null => capitals.get(iso) ?? null;
