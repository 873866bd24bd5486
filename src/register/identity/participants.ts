// Whether the same met: compared person by person where persons are named, by state where one of the two only names the state.
import { acting, sidesOf, type Frame } from '../frame.ts';

/**
 * How the participants of two reports compare.
 * @returns null where they cannot be the same; else on how many sides both name a common person, and whether the sides are all the same.
 */
export function compareParticipants(a: Frame, b: Frame): { readonly persons: number; readonly sides: number; readonly equal: boolean } | null {
  const [x, y] = [sidesOf(acting(a)), sidesOf(acting(b))];
  const shared = [...x.keys()].filter((side) => y.has(side));
  let persons = 0;
  for (const side of shared) {
    const [p, q] = [x.get(side)!, y.get(side)!];
    if (!p.size || !q.size) continue;
    if ([...p].some((id) => q.has(id))) persons++;
    else return null;
  }
  return { persons, sides: shared.length, equal: shared.length === x.size && shared.length === y.size };
}

/** Visitor and host have to stand on the same sides in both. */
export function sameVisit(a: Frame, b: Frame): boolean {
  const side = (f: Frame, role: string) => f.parties.filter((p) => p.role === role).map((p) => p.state ?? p.entity).sort().join();
  return side(a, 'participant') === side(b, 'participant') && side(a, 'host') === side(b, 'host');
}

/** `CN+RU`: every pair of sides, for blocking. A single side stands alone; more than six are cut. */
export function pairsOf(frame: Frame): string[] {
  const sides = [...sidesOf(acting(frame)).keys()].sort().slice(0, 6);
  if (sides.length < 2) return sides;
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}+${b}`));
}
