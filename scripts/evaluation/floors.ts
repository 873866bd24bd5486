// Floors under the scores: what has once been reached is not lost again without somebody saying so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../starter/prepare.mjs';
import type { Score } from './scorer.ts';

/** Floors of one group of articles, by row of the score table. */
export interface Group {
  /** Regular expression on the names of its articles. */
  readonly only: string;
  readonly floors: Readonly<Record<string, number>>;
}

/** All floors, by name of group. */
export type Floors = Readonly<Record<string, Group>>;

/** Where they are kept. */
export const FLOORS = join(ROOT, 'test', 'eval', 'floors.json');

/** Reads the floors. */
export function readFloors(path = FLOORS): Floors {
  return JSON.parse(readFileSync(path, 'utf8')) as Floors;
}

/** Writes the floors. */
export function writeFloors(floors: Floors, path = FLOORS): void {
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
}

/** What a row is held to: F1; of the rows on confidence the precision, since there to be sure more often is no fault. */
const figureOf = ({ name, f1, precision }: Score) => (name.startsWith('sure.') ? precision : f1);

/** A measured figure as a floor: cut, not rounded, so that it never stands above what was measured. */
const floorOf = (figure: number) => Math.floor(figure * 1000) / 1000;

/**
 * Sentences on what lies below its floor.
 * @example belowFloor({ only: '', floors: { times: 0.9 } }, new Map()) // ['times: not scored, its floor is 0.9']
 */
export function belowFloor(group: Group, scores: ReadonlyMap<string, Score>): readonly string[] {
  return Object.entries(group.floors).flatMap(([row, floor]) => {
    const score = scores.get(row);
    if (score === undefined) return [`${row}: not scored, its floor is ${floor}`];
    const figure = figureOf(score);
    return figure + 1e-9 < floor ? [`${row}: ${figure.toFixed(4)} is below its floor ${floor}`] : [];
  });
}

/**
 * A group with its floors raised to what was measured.
 * @param allowRegression lowers too, and drops rows that are gone
 */
export function raised(group: Group, scores: ReadonlyMap<string, Score>, allowRegression = false): Group {
  const measured = Object.fromEntries([...scores].map(([row, score]) => [row, floorOf(figureOf(score))]));
  if (allowRegression) return { ...group, floors: measured };
  const higher = Object.entries(measured).map(([row, figure]) => [row, Math.max(figure, group.floors[row] ?? 0)] as const);
  return { ...group, floors: { ...group.floors, ...Object.fromEntries(higher) } };
}
