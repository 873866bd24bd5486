// Where capitals and cities lie, for maps. Facts only; places without an entry have no point, and maps must say so.
import data from './generated/coordinates.json' with { type: 'json' };

/** Degrees north and east of the city's middle, good to about a tenth. */
export interface Coordinates { readonly lat: number; readonly lon: number }

const byId = new Map(data.points.map(({ id, lat, lon }): [string, Coordinates] => [`place:${id}`, { lat, lon }]));

/**
 * The coordinates of a place.
 * @example coordinatesOf('place:beijing') // { lat: 39.9, lon: 116.4 }
 */
export const coordinatesOf = (id: string): Coordinates | null => byId.get(id) ?? null;
