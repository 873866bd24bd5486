// Spellings of one name: أنجيلا ميركل, انجيلا ميركيل, أنغيلا ميركل. Transcribers choose among letters for a foreign sound and write vowels or leave them out.
import { fold } from '../../../text/arabic-script.ts';
import { PERSONS } from '../../../world/persons.ts';
import type { Entry } from './gazetteer.ts';
import { distance } from './distance.ts';
import { letters, mayBeNear } from './letters.ts';

const LEAST = 5;
const MOST_APART = 4;

/**
 * The consonants of a name with the letters that transcribe one sound made one (g: ج غ ق ك; t: ت ط; s: س ص), vowels and doublings dropped.
 * @example skeleton('انجيلا ميركيل') === skeleton('انغيلا ميركل') // true
 */
export const skeleton = (folded: string): string =>
  fold(folded, 2).replace(/[جغقكگ]/gu, 'ك').replace(/[طث]/gu, 'ت').replace(/ص/gu, 'س').replace(/[ظض]/gu, 'د').replace(/[چ]/gu, 'ش').replace(/ڤ/gu, 'ف').replace(/پ/gu, 'ب').replace(/ه(?= |$)/gu, '').replace(/[اويىءئؤ -]/gu, '').replace(/(.)\1+/gu, '$1');

const byShape = new Map<string, { entry: Entry; forms: string[] }[]>();
for (const p of PERSONS) {
  for (const form of p.ar) {
    if (!form.includes(' ')) continue;
    const shape = skeleton(form);
    const list = byShape.get(shape) ?? [];
    byShape.set(shape, list);
    const entry: Entry = { id: p.id, kind: 'person', form: 'name', strength: 'strong', of: p.of, ar: p.ar[0]!, en: p.en };
    const there = list.find((x) => x.entry.id === p.id);
    if (there) there.forms.push(fold(form, 2));
    else list.push({ entry, forms: [fold(form, 2)] });
  }
}

/** The one known person whose name may be spelled so and of whom `fits` holds; null where none or several are. */
export function worldPersonLike(words: readonly string[], fits: (entry: Entry) => boolean): Entry | null {
  if (words.length < 2) return null;
  const folded = words.join(' ');
  const shape = skeleton(folded);
  if (shape.length < LEAST) return null;
  const able = (byShape.get(shape) ?? []).filter((x) => fits(x.entry) && x.forms.some((f) => distance(f, folded, MOST_APART) <= MOST_APART));
  return able.length === 1 ? able[0]!.entry : null;
}

/** True where two full names of an article are one name spelled twice. */
export function spelledLike(a: string, b: string): boolean {
  // What is cheap to ask comes first: every name of an article is compared with every other.
  if (Math.abs(a.length - b.length) > 3 || !a.includes(' ') || !b.includes(' ') || a[a.lastIndexOf(' ') + 1] !== b[b.lastIndexOf(' ') + 1] || !mayBeNear(letters(a), letters(b), 3)) return false;
  const shape = skeleton(a);
  return shape.length >= LEAST && shape === skeleton(b) && distance(a, b, 3) <= 3;
}
