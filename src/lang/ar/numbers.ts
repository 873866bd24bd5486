// Cardinals in words, digits and both (خمسة وعشرون ألفا, 3.4 مليار, مليون و200 ألف), read from tokens. Grammar: Wright I §§ 318-327.
import { digitValue } from '../../recognize/number-digits.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { BARE_FRACTIONS, NUMBER_WORDS, TEEN, type NumberWord } from './numbers-lexicon.ts';

/** A number in the text: tokens [from, to), its value, and how it was written. */
export interface NumberMatch {
  readonly from: number;
  readonly to: number;
  /** Offset where the number begins, behind a proclitic. */
  readonly start: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'mixed';
  /** With the article: الستة, الـ75. */
  readonly definite: boolean;
  /** Proclitic letters before it. */
  readonly pro: string;
}

interface Word { readonly word: NumberWord; readonly definite: boolean; readonly pro: string; readonly start: number }

const ARTICLES = new Map([['ال', ''], ['لل', 'ل'], ['بال', 'ب'], ['وال', 'و'], ['ولل', 'ول'], ['وبال', 'وب'], ['فال', 'ف'], ['كال', 'ك'], ['وكال', 'وك']]);

function wordAt(tokens: readonly Token[], i: number, first: boolean, spoken: boolean): Word | null {
  const token = tokens[i];
  if (!token || token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    if (!first && cut.pro !== '' && cut.pro !== 'و') continue;
    for (const definite of [false, true]) {
      if (definite && !cut.stem.startsWith('ال')) break;
      const word = NUMBER_WORDS.get(definite ? cut.stem.slice(2) : cut.stem);
      if (word && (spoken || !word.spoken)) return { word, definite, pro: cut.pro, start: stemStart(token, cut) };
    }
  }
  return null;
}

class Reader {
  readonly tokens: readonly Token[];
  readonly spoken: boolean;
  digits = false;
  words = false;
  constructor(tokens: readonly Token[], spoken: boolean) {
    this.tokens = tokens;
    this.spoken = spoken;
  }

  /** The number word at `i`; inside a number a leading و belongs to `plus`, not here. */
  word(i: number, first: boolean): Word | null {
    const w = wordAt(this.tokens, i, first, this.spoken);
    return w && (first || w.pro === '') && this.#joined(i, first) ? w : null;
  }

  #joined(i: number, first: boolean): boolean {
    return first || this.tokens[i]?.block === this.tokens[i - 1]?.block;
  }

  /** Where a number goes on after و: the place of the next part and whether its و is glued to it. */
  plus(i: number): { at: number; glued: boolean } | null {
    const token = this.tokens[i];
    if (!token || token.kind !== 'word' || token.block !== this.tokens[i - 1]?.block) return null;
    if (token.fold === 'و') return this.tokens[i + 1]?.block === token.block ? { at: i + 1, glued: false } : null;
    const w = wordAt(this.tokens, i, false, this.spoken);
    if (w?.pro === 'و') return { at: i, glued: true };
    return null;
  }

  #part(at: number, glued: boolean): Word | null {
    return glued ? wordAt(this.tokens, at, false, this.spoken) : this.word(at, false);
  }

  /** A whole number below a thousand. `w` is the word at `i`. */
  group(i: number, w: Word): { value: number; to: number; open: boolean } | null {
    const { word } = w;
    const next = this.tokens[i + 1];
    if (word.kind === 'hundreds') return this.#afterHundred(word.value, i + 1);
    if (word.kind === 'unit') {
      if (next && next.block === this.tokens[i]!.block && TEEN.has(next.fold) && word.value < 10 && word.value > 0) return { value: word.value + 10, to: i + 2, open: false };
      const hundred = word.value >= 3 && word.value <= 9 ? this.word(i + 1, false) : null;
      if (hundred?.word.kind === 'hundreds' && hundred.word.value === 100) return this.#afterHundred(word.value * 100, i + 2);
      const plus = word.value > 0 && word.value < 10 ? this.plus(i + 1) : null;
      const tens = plus && this.#part(plus.at, plus.glued);
      if (plus && tens?.word.kind === 'tens') return { value: word.value + tens.word.value, to: plus.at + 1, open: false };
      return word.weak ? null : { value: word.value, to: i + 1, open: true };
    }
    return word.kind === 'scale' ? null : { value: word.value, to: i + 1, open: true };
  }

  #afterHundred(value: number, to: number): { value: number; to: number; open: boolean } {
    const plus = this.plus(to);
    const at = plus?.at ?? to;
    const w = plus ? this.#part(at, plus.glued) : this.word(at, false);
    if (w && w.word.kind !== 'hundreds' && w.word.kind !== 'scale' && !w.definite) {
      const rest = this.group(at, w);
      if (rest && rest.value < 100) return { value: value + rest.value, to: rest.to, open: true };
    }
    const digits = plus && !plus.glued ? this.tokens[at] : null;
    if (digits?.kind === 'number' && /^\d{1,2}$/u.test(digits.form)) return { value: value + Number(digits.form), to: at + 1, open: true };
    return { value, to, open: true };
  }

  /** Scale words from `i` on, multiplied (ألف مليار). */
  scales(i: number): { value: number; to: number } {
    let value = 1;
    let to = i;
    for (;;) {
      const w = this.word(to, false);
      if (w?.word.kind !== 'scale' || (w.word.scale === 'two' && value === 1 && to === i)) break;
      value *= w.word.value * (w.word.scale === 'two' ? 2 : 1);
      to++;
    }
    return { value, to };
  }

  /** One term: a group with its scales, a scale alone, or digits with theirs. */
  term(i: number, w: Word | null): { value: number; to: number; scale: number } | null {
    const token = this.tokens[i]!;
    if (token.kind === 'number') {
      const run = this.#digitRun(i);
      const scales = this.scales(run.to);
      const value = digitValue(run.raw, scales.to > run.to);
      if (value === null) return null;
      this.digits = true;
      if (scales.to > run.to) this.words = true;
      return { value: value * scales.value, to: scales.to, scale: scales.value };
    }
    if (!w) return null;
    this.words = true;
    if (w.word.kind === 'scale') {
      const rest = this.scales(i + 1);
      const own = w.word.value * (w.word.scale === 'two' || (w.word.scale === 'open' && !/[\u064b]/u.test(token.raw)) ? 2 : 1);
      return { value: own * rest.value, to: rest.to, scale: w.word.value * rest.value };
    }
    const group = this.group(i, w);
    if (!group) return null;
    const scales = this.scales(group.to);
    return { value: group.value * scales.value, to: scales.to, scale: scales.value };
  }

  // 1 414 021 and ١،٢٣٤،٥٦٧: groups of three digits behind single spaces or Arabic commas.
  #digitRun(i: number): { raw: string; to: number } {
    let raw = this.tokens[i]!.form;
    let to = i + 1;
    if (!/^[1-9]\d{0,2}$/u.test(raw)) return { raw, to };
    for (;;) {
      const comma = this.tokens[to]?.kind === 'comma' && this.tokens[to]!.raw === '،' && !this.tokens[to]!.spaced ? 1 : 0;
      const next = this.tokens[to + comma];
      if (!next || next.kind !== 'number' || next.block !== this.tokens[i]!.block || !/^\d{3}$/u.test(next.form) || (comma ? next.spaced : next.start - this.tokens[to - 1]!.end !== 1)) break;
      raw += next.form;
      to += 1 + comma;
    }
    return { raw, to };
  }
}

/**
 * Reads the cardinal that begins at token `i`, the longest one.
 * @param spoken takes colloquial forms too (for short strings)
 * @returns null where none begins there. A noun that carries a number (وثيقتان) is no cardinal.
 * @example numberAt(tokens of 'مليون و200 ألف دولار', 0)?.value // 1200000
 */
export function numberAt(tokens: readonly Token[], i: number, spoken = false): NumberMatch | null {
  const token = tokens[i];
  if (!token) return null;
  let at = i;
  let pro = '';
  let start = token.start;
  let definite = false;
  const article = token.kind === 'word' ? ARTICLES.get(token.fold) : undefined;
  const glued = tokens[i + 1];
  if (article !== undefined && glued?.kind === 'number' && glued.block === token.block) {
    at = i + 1;
    definite = true;
    pro = article;
    start = glued.start;
  }
  const reader = new Reader(tokens, spoken);
  const w = tokens[at]!.kind === 'number' ? null : reader.word(at, true);
  if (!w && tokens[at]!.kind !== 'number') return null;
  if (w) ({ pro, start, definite } = w);
  let term = reader.term(at, w);
  if (!term) return null;
  let total = term.value;
  let to = term.to;
  while (term.scale > 1) {
    const scale = term.scale;
    const plus = reader.plus(to);
    const half = halfAfter(tokens, to);
    if (half) {
      total += half.value * scale;
      to = half.to;
      break;
    }
    if (!plus) break;
    const next = tokens[plus.at];
    const word = plus.glued ? wordAt(tokens, plus.at, false, spoken) : next?.kind === 'number' ? null : reader.word(plus.at, false);
    if (!next || (!word && next.kind !== 'number')) break;
    const more = reader.term(plus.at, word);
    if (!more || more.value >= scale || (more.scale === 1 && next.kind === 'number' && more.value < 1)) break;
    total += more.value;
    to = more.to;
    term = more;
  }
  return { from: i, to, start, value: total, form: reader.digits ? (reader.words ? 'mixed' : 'digits') : 'words', definite, pro };
}

// مليون ونصف المليون, ثلاثة مليارات ونصف: a fraction of the scale just named.
function halfAfter(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  const token = tokens[i];
  if (!token || token.block !== tokens[i - 1]?.block) return null;
  const alone = token.fold === 'و';
  const stem = alone ? (tokens[i + 1]?.fold ?? '') : token.fold.startsWith('و') ? token.fold.slice(1) : '';
  const part = BARE_FRACTIONS.get(stem);
  if (part === undefined) return null;
  let to = i + (alone ? 2 : 1);
  const repeated = tokens[to];
  if (repeated && repeated.fold.startsWith('ال') && NUMBER_WORDS.get(repeated.fold.slice(2))?.kind === 'scale') to++;
  return { value: 1 / part, to };
}
