// Facts of the Arabic script that all its languages share: which marks carry no letter, which letters look alike,
// which presentation forms stand for plain letters. Used for matching only; the text itself is never changed.

/** Marks, tatweel, joiners and bidi controls that matching passes over. */
export function isIgnorable(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) || code === 0x0670 || code === 0x0640 ||
    (code >= 0x0610 && code <= 0x061a) || (code >= 0x06d6 && code <= 0x06dc) || (code >= 0x06df && code <= 0x06e8) || (code >= 0x06ea && code <= 0x06ed) ||
    (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff || code === 0x00ad
  );
}

/** Arabic presentation forms, which NFKC turns back into letters. */
export function isPresentationForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff && code !== 0xfd3e && code !== 0xfd3f) || (code >= 0xfe70 && code <= 0xfefc);
}

// Look-alikes (first level): Persian and Urdu letters, digits. They never tell two Arabic words apart.
const LOOKALIKES: Record<string, string> = {
  'ٱ': 'ا', 'ک': 'ك', 'ڪ': 'ك', 'گ': 'ك', 'ی': 'ي', 'ې': 'ي', 'ھ': 'ه', 'ہ': 'ه', 'ۀ': 'ه', 'ە': 'ه', 'پ': 'ب', 'ڤ': 'ف', 'چ': 'ج', 'ژ': 'ز', 'ڠ': 'غ',
};
// Second level: spellings that newspapers mix. They do tell some words apart (نفى and نفي), so verbs check the first level too.
const FOLDS: Record<string, string> = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ؤ': 'و', 'ئ': 'ي' };

const table = (level: 1 | 2): Map<number, string> => {
  const map = new Map<number, string>();
  for (const [from, to] of Object.entries(LOOKALIKES)) map.set(from.charCodeAt(0), to);
  for (let d = 0; d < 10; d++) {
    map.set(0x0660 + d, String(d));
    map.set(0x06f0 + d, String(d));
  }
  if (level === 2) for (const [from, to] of Object.entries(FOLDS)) map.set(from.charCodeAt(0), to);
  return map;
};
const LEVELS = { 1: table(1), 2: table(2) } as const;

/** Folding level: 1 strips marks and unifies look-alike letters and digits; 2 also folds hamza seats, alef, ya and ta marbuta. */
export type FoldLevel = 1 | 2;

/** What one code unit becomes at a level: `''` when it is passed over. Latin letters become lower case. */
export function foldUnit(code: number, level: FoldLevel): string {
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code);
  const mapped = LEVELS[level].get(code);
  if (mapped !== undefined) return mapped;
  if (isIgnorable(code)) return '';
  if (isPresentationForm(code)) {
    const whole = String.fromCharCode(code);
    const letters = whole.normalize('NFKC');
    // Some places of these blocks hold signs or nothing: they stand for themselves.
    if (letters === whole) return whole;
    let out = '';
    for (const ch of letters) for (let i = 0; i < ch.length; i++) out += foldUnit(ch.charCodeAt(i), level);
    return out;
  }
  return String.fromCharCode(code).toLowerCase();
}

// What each unit of the first blocks (Latin to Arabic) folds to, as a unit; NONE where it is passed over, MANY where it is not one unit.
const TABLED = 0x700;
const NONE = 0xfffe;
const MANY = 0xffff;
function unitTable(level: FoldLevel): Uint16Array {
  const units = new Uint16Array(TABLED);
  for (let code = 0; code < TABLED; code++) {
    const out = foldUnit(code, level);
    units[code] = out.length > 1 ? MANY : out === '' ? NONE : out.charCodeAt(0);
  }
  return units;
}
const UNITS = { 1: unitTable(1), 2: unitTable(2) } as const;
let scratch = new Uint16Array(1024);

/**
 * Folds a whole string for matching (lexicon entries, single tokens). Offsets are lost: use `normalize` where they matter.
 * @example fold('وأكّد', 2) // 'واكد'
 */
export function fold(text: string, level: FoldLevel): string {
  const units = UNITS[level];
  let at = 0;
  while (at < text.length && units[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  if (at === text.length) return text;
  // Written unit by unit into a buffer: strings joined letter by letter were a tenth of all that a reading allocates.
  if (scratch.length < text.length) scratch = new Uint16Array(text.length * 2);
  for (let k = 0; k < at; k++) scratch[k] = text.charCodeAt(k);
  let to = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = code < TABLED ? units[code]! : MANY;
    if (unit === MANY) return foldSlowly(text, level);
    if (unit !== NONE) scratch[to++] = unit;
  }
  return Buffer.from(scratch.buffer, 0, to * 2).toString('utf16le');
}

function foldSlowly(text: string, level: FoldLevel): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charCodeAt(i), level);
  return out;
}
