// The shape of a line: everything that tells a headline, a caption and a paragraph apart without knowing what they are about.
import type { LineTag } from './page.ts';
import { foldedWords } from './words.ts';

const CLOSERS = /["'”’»“„\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u;
const BULLET = /^[\u200e\u200f\s]*(?:[•●▪■◄►◾▸‣⁃∙·*✔☑➡⬅🔴🔹🔸–—-])(?:[\ufe0f\s]*)(?=\S)/u;
const LETTER = /[\p{L}\p{N}]/u;
const LONG = 220;
const SENTENCE = 55;
/** Units at the head of a line that are folded where its first words are enough. */
const HEAD = 160;

/** One line with what the role rules ask of it. Words are folded when first asked for: of a paragraph mostly the head is. */
export class Line {
  readonly i: number;
  /** The words as they stand, trimmed. */
  readonly text: string;
  readonly tag: LineTag | null;
  /** Ends as a sentence does (stop, question mark, closing quotation mark after a stop). */
  readonly stop: boolean;
  readonly question: boolean;
  /** Ends with a colon: what follows belongs to it. */
  readonly colon: boolean;
  /** Begins with a bullet sign. */
  readonly bullet: boolean;
  /** A paragraph: a sentence of some length with a full stop (headlines end with question marks too), or a very long line. */
  readonly prose: boolean;
  #words: readonly string[] | null = null;
  #key: string | null = null;
  #head: readonly string[] | null = null;
  #first: string | null = null;

  constructor(text: string, i: number, tag: LineTag | null) {
    const tail = text.slice(-40).replace(CLOSERS, '');
    const last = tail.at(-1) ?? '';
    const full = (last === '.' || last === '۔' || last === '。') && !/(?:\.{2,}|…)$/u.test(tail);
    this.i = i;
    this.text = text;
    this.tag = tag;
    this.question = last === '?' || last === '؟';
    this.stop = this.question || full || last === '!';
    this.colon = last === ':' || last === '：';
    this.bullet = BULLET.test(text.slice(0, 12)) && !/^-\d/u.test(text);
    this.prose = (full && text.length >= SENTENCE && spaces(text, 6) >= 6) || text.length >= LONG;
  }

  /** Holds a letter or a digit at all. */
  get hasWords(): boolean {
    return LETTER.test(this.text);
  }

  /** Folded words (level 2), marks and punctuation passed over. */
  get words(): readonly string[] {
    return (this.#words ??= this.text.length <= HEAD ? this.head : foldedWords(this.text));
  }

  /** The first folded words, about twenty; all where the line is short. */
  get head(): readonly string[] {
    return (this.#head ??= foldedWords(this.text.length <= HEAD ? this.text : this.text.slice(0, Math.max(0, this.text.lastIndexOf(' ', HEAD)))));
  }

  /** The first folded word, '' where there is none: enough to see that most lines begin no phrase of a list. */
  get first(): string {
    return (this.#first ??= this.#head?.[0] ?? foldedWords(this.text.slice(0, 40))[0] ?? '');
  }

  /** The folded words joined by spaces: equal keys are the same line to a reader. */
  get key(): string {
    return (this.#key ??= this.words.join(' '));
  }
}

function spaces(text: string, enough: number): number {
  let n = 0;
  for (let at = text.indexOf(' '); at >= 0 && n < enough; at = text.indexOf(' ', at + 1)) n++;
  return n;
}

/** The text without the bullet sign at its head. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** True where one key is the other, or the other with a conjunction or some words around it. */
export function holds(whole: string, part: string): boolean {
  return part.length > 0 && (whole === part || ` ${whole} `.includes(` ${part} `) || whole.includes(`و${part}`));
}
