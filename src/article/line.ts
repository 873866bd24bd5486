// The shape of a line: everything that tells a headline, a caption and a paragraph apart without knowing what they are about.
import { fold } from '../text/arabic-script.ts';
import type { LineTag } from './page.ts';

/** One line with what the role rules ask of it. */
export interface Line {
  readonly i: number;
  /** The words as they stand, trimmed. */
  readonly text: string;
  readonly tag: LineTag | null;
  /** Folded words (level 2), marks and punctuation passed over. */
  readonly words: readonly string[];
  /** The folded words joined by spaces: equal keys are the same line to a reader. */
  readonly key: string;
  /** Ends as a sentence does (stop, question mark, closing quotation mark after a stop). */
  readonly stop: boolean;
  readonly question: boolean;
  /** Ends with a colon: what follows belongs to it. */
  readonly colon: boolean;
  /** Begins with a bullet sign. */
  readonly bullet: boolean;
  /** A paragraph: a sentence of some length with a full stop (headlines end with question marks too), or a very long line. */
  readonly prose: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CLOSERS = /["'”’»“„\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u;
const BULLET = /^[\u200e\u200f\s]*(?:[•●▪■◄►◾▸‣⁃∙·*✔☑➡⬅🔴🔹🔸–—-])(?:[\ufe0f\s]*)(?=\S)/u;
const LONG = 220;
const SENTENCE = 55;

/**
 * Words of a text folded for comparing.
 * @example foldedWords('اقرأ أيضاً:').join(' ') // 'اقرا ايضا'
 */
export function foldedWords(text: string): string[] {
  return fold(text, 2).match(WORD) ?? [];
}

/** Measures a line. Linear in its length. */
export function lineOf(text: string, i: number, tag: LineTag | null): Line {
  const words = foldedWords(text);
  const tail = text.slice(-40).replace(CLOSERS, '');
  const last = tail.at(-1) ?? '';
  const question = last === '?' || last === '؟';
  const dots = /(?:\.{2,}|…)$/u.test(tail);
  const full = (last === '.' || last === '۔' || last === '。') && !dots;
  const stop = question || full || last === '!';
  const colon = last === ':' || last === '：';
  return {
    i, text, tag, words, key: words.join(' '), stop, question, colon,
    bullet: BULLET.test(text.slice(0, 12)) && !/^-\d/u.test(text),
    prose: (full && text.length >= SENTENCE && words.length >= 7) || text.length >= LONG,
  };
}

/** The text without the bullet sign at its head. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** True where one key is the other, or the other with a conjunction or some words around it. */
export function holds(whole: string, part: string): boolean {
  return part.length > 0 && (whole === part || ` ${whole} `.includes(` ${part} `) || whole.includes(`و${part}`));
}
