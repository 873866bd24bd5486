// Where the actors stand: forces worked out to their rest before anything is drawn, the same for the same register.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Actor, Network } from '../lib/wire-review.ts';

export interface Placed extends Actor { x: number; y: number; r: number }
export interface Link { a: Placed; b: Placed; records: number; width: number }
export interface Layout { nodes: Placed[]; links: Link[] }

const TICKS = 320;
/** Room below and beside the outermost circles, for their names. */
const MARGIN = 44;

/** Lays a network out. d3-force begins on a fixed spiral and draws its own fixed random numbers, so nothing jumps between two visits. */
export function layout({ nodes, edges: all }: Pick<Network, 'nodes' | 'edges'>, width: number, height: number): Layout {
  const here = new Set(nodes.map((n) => n.id));
  const edges = all.filter((e) => here.has(e.a) && here.has(e.b));
  const most = Math.max(1, ...nodes.map((n) => n.records));
  const strongest = Math.max(1, ...edges.map((e) => e.records));
  const points = nodes.map((n): SimulationNodeDatum & Actor & { r: number } => ({ ...n, r: 13 + 17 * Math.sqrt(n.records / most) }));
  const links = edges.map((e) => ({ source: e.a, target: e.b, records: e.records }));
  forceSimulation(points)
    .force('link', forceLink<(typeof points)[0], (typeof links)[0]>(links).id((n) => n.id).distance((l) => 150 - 60 * Math.sqrt(l.records / strongest)).strength((l) => 0.08 + 0.5 * (l.records / strongest)))
    .force('apart', forceManyBody().strength(-320))
    .force('room', forceCollide<(typeof points)[0]>((n) => n.r + 14))
    .force('x', forceX(0).strength(0.05 * (height / width)))
    .force('y', forceY(0).strength(0.05))
    .stop()
    .tick(TICKS);
  // Brought into the drawing as a whole, each direction by itself: order and neighbourhood stay.
  const [xs, ys] = [points.map((p) => p.x ?? 0), points.map((p) => p.y ?? 0)];
  const fit = (values: number[], size: number): ((v: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = high > low ? Math.min(1.6, (size - 2 * MARGIN) / (high - low)) : 1;
    return (v) => size / 2 + (v - (low + high) / 2) * scale;
  };
  const [toX, toY] = [fit(xs, width), fit(ys, height)];
  const placed = new Map(points.map((p): [string, Placed] => [p.id, { id: p.id, kind: p.kind, state: p.state, records: p.records, r: p.r, x: toX(p.x ?? 0), y: toY(p.y ?? 0) }]));
  return {
    nodes: [...placed.values()],
    links: edges.flatMap((e) => {
      const [a, b] = [placed.get(e.a), placed.get(e.b)];
      return a && b ? [{ a, b, records: e.records, width: 1 + 5 * Math.sqrt(e.records / strongest) }] : [];
    }),
  };
}
