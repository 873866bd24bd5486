// The map's geometry: land and borders from the program's own atlas, places set on it, nothing asked from anywhere.
import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
/** All but Antarctica, where nobody meets. */
const land: GeometryCollection = { ...topology.objects.countries, geometries: topology.objects.countries.geometries.filter((g) => g.id !== '010') };
const ground = feature(topology, land);
const borders = mesh(topology, land, (a, b) => a !== b);

export interface Point { lat: number; lon: number }
export interface Drawing { land: string; borders: string; place: (point: Point) => { x: number; y: number } }

/** Farthest in, so that one town does not fill the page with a coast nobody knows. */
const CLOSEST = 900;

/** The whole world, or the part of it where the points lie. */
function projection(points: readonly Point[] | null, width: number, height: number): GeoProjection {
  const world = geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], ground);
  if (!points?.length) return world;
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const near = geoNaturalEarth1().rotate([-middle(points.map((p) => p.lon)), 0]).fitExtent([[width * 0.08, 60], [width * 0.92, height - 60]], { type: 'MultiPoint', coordinates: points.map((p) => [p.lon, p.lat]) });
  const scale = Math.max(world.scale(), Math.min(CLOSEST, Number.isFinite(near.scale()) ? near.scale() : CLOSEST));
  if (scale === near.scale()) return near;
  // Its own scale was refused: the middle of the points is set into the middle of the map.
  const at = near.scale(scale).translate([0, 0])([middle(points.map((p) => p.lon)), middle(points.map((p) => p.lat))]) ?? [0, 0];
  return near.translate([width / 2 - at[0], height / 2 - at[1]]);
}

/** @param points those to come near to; null shows the world */
export function draw(points: readonly Point[] | null, width: number, height: number): Drawing {
  const project = projection(points, width, height).clipExtent([[0, 0], [width, height]]);
  const path = geoPath(project).digits(1);
  return {
    land: path(ground) ?? '', borders: path(borders) ?? '',
    place: ({ lat, lon }) => {
      const [x, y] = project([lon, lat]) ?? [0, 0];
      return { x, y };
    },
  };
}
