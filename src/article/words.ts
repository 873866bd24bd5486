// Words of a page's lines, folded for comparing. Folding costs most of a page's time and a page says the same words again: they are remembered.
import { fold } from '../text/arabic-script.ts';

/** A run of letters, digits and the marks that stand inside words. */
const RAW_WORD = /[\p{L}\p{M}\p{N}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const MEMO_LIMIT = 20_000;
const memo = new Map<string, string>();

/** One raw word at folding level 2; '' where it is nothing but marks. @example foldWord('أُعلِن') // 'اعلن' */
export function foldWord(raw: string): string {
  let folded = memo.get(raw);
  if (folded === undefined) {
    folded = fold(raw, 2);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(raw, folded);
  }
  return folded;
}

/** The words of a text as they stand. */
export const rawWords = (text: string): readonly string[] => text.match(RAW_WORD) ?? [];

/** The words with their places. */
export const rawWordMatches = (text: string): RegExpExecArray[] => [...text.matchAll(RAW_WORD)];

/**
 * Words of a text folded for comparing.
 * @example foldedWords('اقرأ أيضاً:').join(' ') // 'اقرا ايضا'
 */
export function foldedWords(text: string): string[] {
  const out: string[] = [];
  for (const raw of rawWords(text)) {
    const folded = foldWord(raw);
    if (folded) out.push(folded);
  }
  return out;
}
