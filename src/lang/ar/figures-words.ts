// What stands round a number: comparators before and behind it, words of change, labels that make it a name, casualties.
import type { Comparator } from '../../recognize/figure.ts';
import { PhraseTrie } from '../../rules/phrase-trie.ts';
import { cutsOf } from '../../text/clitics.ts';
import lexicon from './generated/figures.json' with { type: 'json' };
import { key } from './numbers-lexicon.ts';
import type { Line } from './times-words.ts';

const BEFORE = new PhraseTrie<Comparator>();
const AFTER = new PhraseTrie<Comparator>();
for (const c of lexicon.comparators) for (const f of c.forms) BEFORE.add(f, c.sign as Comparator);
for (const c of lexicon.after) for (const f of c.forms) AFTER.add(f, c.sign as Comparator);
const LABELS = new Set(lexicon.labels.map(key));
const CHANGES = new Set(lexicon.changes.map(key));
const AMOUNTS = new Set(lexicon.amounts.map(key));
const CASUALTIES = new Set(lexicon.casualties.map(key));

/** The comparator that ends right before place `i`, and where it begins. */
export function comparatorBefore(line: Line, i: number): { sign: Comparator; from: number } | null {
  let best: { sign: Comparator; from: number } | null = null;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const match = BEFORE.match(line, k, true);
    if (match?.to === i) best = { sign: match.values[0]!, from: k };
  }
  return best;
}

/** The comparator that begins at place `i`, behind the unit. */
export function comparatorAfter(line: Line, i: number): { sign: Comparator; to: number } | null {
  const match = AFTER.match(line, i, false);
  return match ? { sign: match.values[0]!, to: match.to } : null;
}

/** True where the word before makes the number a name or an address (القرار 2231, كوفيد-19, 5+1). */
export function isLabel(line: Line, i: number, to: number): boolean {
  const before = line[i - 1];
  const after = line[to];
  if (after && !after.spaced && (after.raw === '+' || after.raw === '/' || after.raw === ':' || after.raw === '_' || after.raw === '.' && line[to + 1]?.kind === 'number')) return true;
  if (!before) return after?.raw === '-' || after?.raw === '–' || after?.kind === 'close' || (after?.raw === '.' && !!line[to + 1]);
  if (!line[i]!.spaced && (before.raw === '-' || before.raw === '_' || before.raw === '/' || before.raw === ':' || before.raw === '+' || before.raw === '.')) return true;
  // جنيف1: letters glued to digits; و200 and ب200 are clitics.
  if (!line[i]!.spaced && before.kind === 'word' && line[i]!.kind === 'number' && !/^[وبلفك]{1,2}$|^(?:ال|لل|وال|بال)$/u.test(before.fold)) return true;
  if (before.kind !== 'word') return false;
  return LABELS.has(before.fold) || /^[a-z]{1,12}$/u.test(before.fold) || cutsOf(before).some((c) => c.pro !== '' && c.stem.length > 3 && LABELS.has(c.stem));
}

/** Level or change: ارتفع بنسبة 30% is a change, بلغ 30% and ارتفع إلى 30% are levels. `i` is the place of the number or of its comparator. */
export function isChange(line: Line, i: number, pro: string): boolean {
  let by = pro.includes('ب');
  for (let k = i - 1, far = 0; k >= 0 && far < 9; k--, far++) {
    const token = line[k]!;
    if (token.kind === 'stop') return false;
    if (token.kind !== 'word') continue;
    if ((token.fold === 'الي' && far < 3) || (token.fold === 'من' && far < 1)) return false;
    if (far < 3 && (token.fold === 'ب' || cutsOf(token).some((c) => c.pro.endsWith('ب') && AMOUNTS.has(c.stem)))) by = true;
    if (cutsOf(token).some((c) => CHANGES.has(c.stem) || (c.stem.startsWith('ال') && CHANGES.has(c.stem.slice(2))))) return by || /^(?:زياد|نمو|انخفاض|ارتفاع|تراجع|خسر|كسب|فقد)/u.test(token.fold.replace(/^[وبف]/u, ''));
  }
  return false;
}

/** True where the words before a number without a noun say that people are counted (مقتل 5, إصابة 22). */
export function countsPeople(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const token = line[k]!;
    if (token.kind !== 'word') return false;
    if (cutsOf(token).some((c) => CASUALTIES.has(c.stem))) return true;
  }
  return false;
}
