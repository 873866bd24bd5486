// What changed between two short wordings, word by word (longest common subsequence); long ones are compared by the server.
import type { WordChange } from './wire-relations.ts';

const MOST = 300;
const plain = (word: string): string => word.normalize('NFKC').replace(/[\u064b-\u0652\u0670\u0640]|[^\p{L}\p{N}]+/gu, '').replace(/[أإآٱ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه').toLowerCase() || word;

/** @example changesBetween('تدعم الصين', 'تؤيد الصين') // gone تدعم, new تؤيد, same الصين */
export function changesBetween(then: string, now: string): WordChange[] {
  const [a, b] = [then, now].map((s) => s.trim().split(/\s+/u).filter(Boolean).slice(0, MOST)) as [string[], string[]];
  const [x, y] = [a.map(plain), b.map(plain)];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) longest[i]![j] = x[i] === y[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const out: WordChange[] = [];
  const put = (kind: WordChange['kind'], word: string): void => {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else out.push({ kind, text: word });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) put('same', (i++, b[j++]!));
    else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) put('gone', a[i++]!);
    else put('new', b[j++]!);
  }
  return out;
}
