// How alike a name in Arabic letters and one in Latin letters are, letter by letter: the cheapest way to read the one as the other
// (a weighted edit distance over a transcription table, after Pouliquen, Steinberger et al., "Similarity of names across scripts").
import { fold } from '../arabic-script.ts';
import { latinLetters } from './latin-letters.ts';
import { SOUNDS, unspoken, unwritten } from './transcription.ts';

const MOST_ARABIC = 3;
const MOST_LATIN = 5;
const LONGEST = 80;

/** An Arabic name for comparing: folded, without article and spaces. */
const arabicLetters = (name: string): string => fold(name, 2).replace(/[^\u0621-\u064a\u0670-\u06d3]+/gu, ' ').trim().split(' ').map((w) => (w.startsWith('ال') && w.length > 4 ? w.slice(2) : w)).join('');

/** The cheapest reading of one as the other. */
function distance(arabic: string, latin: string): number {
  const width = latin.length + 1;
  const cost = new Float64Array((arabic.length + 1) * width).fill(Infinity);
  cost[0] = 0;
  for (let i = 0; i <= arabic.length; i++) {
    for (let j = 0; j <= latin.length; j++) {
      const here = cost[i * width + j]!;
      if (here === Infinity) continue;
      const reach = (k: number, l: number, more: number) => {
        const at = k * width + l;
        if (here + more < cost[at]!) cost[at] = here + more;
      };
      if (i < arabic.length) reach(i + 1, j, unspoken(arabic, i));
      if (j < latin.length) reach(i, j + 1, unwritten(latin, j));
      if (i < arabic.length && j < latin.length) reach(i + 1, j + 1, 1.2);
      for (let k = 1; k <= MOST_ARABIC && i + k <= arabic.length; k++) {
        const sounds = SOUNDS.get(arabic.slice(i, i + k));
        if (!sounds) continue;
        for (let l = 1; l <= MOST_LATIN && j + l <= latin.length; l++) {
          const price = sounds.get(latin.slice(j, j + l));
          if (price !== undefined) reach(i + k, j + l, price);
        }
      }
    }
  }
  return cost.at(-1)!;
}

/**
 * Likeness of a name in Arabic letters to one in Latin letters, in either order of arguments.
 * @returns 0..1, 1 = every letter is accounted for; 0 where either name has no letters of its script. Names of more than 80 letters count as unlike.
 * @example nameLikeness('بوتين', 'Putin') // 1
 * @example nameLikeness('بوتين', 'Xi Jinping') // 0.06
 */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = /[\u0621-\u064a]/u.test(one) ? [one, other] : [other, one];
  const [arabic, latin] = [arabicLetters(a), latinLetters(b)];
  if (!arabic || !latin || arabic.length > LONGEST || latin.length > LONGEST) return 0;
  return Math.max(0, 1 - distance(arabic, latin) / (0.5 * (arabic.length + latin.length) * 0.6));
}
