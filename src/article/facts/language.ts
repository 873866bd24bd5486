// The language of a text: counts of scripts first, then of the letters and small words by which languages of one script differ.
import data from '../data/generated/languages.json' with { type: 'json' };
import { countScripts, type Script } from './scripts.ts';

interface Profile { readonly tag: string; readonly script: string; readonly words: readonly string[]; readonly letters: RegExp | null }

const PROFILES: readonly Profile[] = data.languages.map((row: { tag: string; script: string; words: readonly string[]; letters?: string }) => ({
  tag: row.tag, script: row.script, words: row.words, letters: row.letters ? new RegExp(`[${row.letters}]`, 'gu') : null,
}));

/** Scripts that one language of the news writes; the others are told apart by words. */
const ONE_LANGUAGE: Readonly<Partial<Record<Script, string>>> = { hebrew: 'he', greek: 'el', hangul: 'ko', thai: 'th', devanagari: 'hi', bengali: 'bn', armenian: 'hy', georgian: 'ka', ethiopic: 'am', tamil: 'ta' };
const SAMPLE = 800;
/** Least letters of the leading script; fewer say nothing. */
const LEAST = 4;
/** Least share of small words and marks of a language among all words. */
const LEAST_SCORE = 0.05;
const MARKS = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;
const WITH_ARTICLE = /(?<![\p{L}\p{M}])(?:[وفبلك]?ال|لل)\p{L}/gu;
/** Letters that Arabic writes and its sister languages hardly do. */
const ARABIC_ONLY = /[ةىإأؤ]/gu;

const SISTERS = /[پچژگکیٹڈڑںےہھټډړښځڅېۍڼێۆڵڕەڤۊۇۈۋ]/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * BCP 47 tag of a text's language, `und` where it cannot be told. Looks at the first 800 units.
 * @param declared what the page's markup says; it decides only where the text leaves a doubt
 * @example languageOf('قال الوزير إن المحادثات بناءة') // 'ar'
 */
export function languageOf(text: string, declared: string | null = null): string {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const [script, letters] = counts[0] ?? (['latin', 0] as const);
  if (letters < LEAST) return 'und';
  const kana = counts.find(([s]) => s === 'kana')?.[1] ?? 0;
  if (script === 'kana' || (script === 'han' && kana > letters / 20)) return 'ja';
  if (script === 'han') return 'zh';
  // The sisters of Arabic cannot write ten words without letters of their own.
  if (script === 'arabic' && !SISTERS.test(sample) && count(sample, ARABIC_ONLY) >= 3) return 'ar';
  return ONE_LANGUAGE[script] ?? byWords(sample, script, letters) ?? doubt(script, sample, declared);
}

function byWords(sample: string, script: Script, letters: number): string | null {
  const times = new Map<string, number>();
  let total = 0;
  for (const word of sample.replace(MARKS, '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    times.set(word, (times.get(word) ?? 0) + 1);
    total++;
  }
  const scores = PROFILES.filter((p) => p.script === script).map((p) => {
    const small = p.words.reduce((n, w) => n + (times.get(w) ?? 0), 0) / Math.max(1, total);
    const own = p.letters ? count(sample, p.letters) : 0;
    // The article on many words is Arabic's own mark; Persian keyboards give Arabic texts ک and ی, but not Persian words.
    const bonus = p.tag === 'ar' ? count(sample, WITH_ARTICLE) / Math.max(1, total) + count(sample, ARABIC_ONLY) / letters : 0;
    return { tag: p.tag, score: small + Math.min(0.3, (2 * own) / letters) * (small > 0 ? 1 : 0.3) + bonus };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && best.score >= LEAST_SCORE && best.score > (second?.score ?? 0) * 1.05 ? best.tag : null;
}

/** A headline without small words: the declared language where its script fits, Arabic for Arabic letters. */
function doubt(script: Script, sample: string, declared: string | null): string {
  const tag = declared?.toLowerCase().split(/[-_]/u)[0] ?? '';
  if (PROFILES.some((p) => p.tag === tag && p.script === script)) return tag;
  return script === 'arabic' && !/[پچژگٹڈڑںےۆێ]/u.test(sample) ? 'ar' : 'und';
}
