// The language of a text: counts of scripts first, then of the letters and small words by which languages of one script differ.
import data from '../data/generated/languages.json' with { type: 'json' };

interface Profile { readonly tag: string; readonly script: string; readonly words: ReadonlySet<string>; readonly letters: ReadonlySet<string> }

const PROFILES: readonly Profile[] = data.languages.map((row: { tag: string; script: string; words: readonly string[]; letters?: string }) => ({
  tag: row.tag, script: row.script, words: new Set(row.words), letters: new Set(row.letters ?? ''),
}));

/** Scripts that one language of the news writes; the others are told apart by words. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = { hebrew: 'he', greek: 'el', hangul: 'ko', thai: 'th', devanagari: 'hi', bengali: 'bn', armenian: 'hy', georgian: 'ka', ethiopic: 'am', tamil: 'ta' };
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu], ['latin', /\p{Script=Latin}/gu], ['cyrillic', /\p{Script=Cyrillic}/gu], ['han', /\p{Script=Han}/gu], ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hebrew', /\p{Script=Hebrew}/gu], ['greek', /\p{Script=Greek}/gu], ['hangul', /\p{Script=Hangul}/gu], ['thai', /\p{Script=Thai}/gu], ['devanagari', /\p{Script=Devanagari}/gu],
  ['bengali', /\p{Script=Bengali}/gu], ['armenian', /\p{Script=Armenian}/gu], ['georgian', /\p{Script=Georgian}/gu], ['ethiopic', /\p{Script=Ethiopic}/gu], ['tamil', /\p{Script=Tamil}/gu],
];
const SAMPLE = 12_000;
/** Least letters of the leading script; fewer say nothing. */
const LEAST = 4;
const MARKS = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * BCP 47 tag of a text's language, `und` where it cannot be told. Looks at the first 12,000 units.
 * @param declared what the page's markup says; it decides only where the text leaves a doubt
 * @example languageOf('قال الوزير إن المحادثات بناءة') // 'ar'
 */
export function languageOf(text: string, declared: string | null = null): string {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(([script, letters]) => [script, sample.match(letters)?.length ?? 0] as const).toSorted((a, b) => b[1] - a[1]);
  const [script, count] = counts[0]!;
  if (count < LEAST) return 'und';
  const of = (name: string): number => counts.find(([s]) => s === name)?.[1] ?? 0;
  if (script === 'kana' || (script === 'han' && of('kana') > count / 20)) return 'ja';
  if (script === 'han') return 'zh';
  const only = ONE_LANGUAGE[script];
  if (only) return only;
  return byWords(sample, script, count) ?? doubt(script, sample, declared);
}

/** Letters that Arabic writes and its sister languages hardly do. */
const ARABIC_ONLY = /[ةىإأؤ]/gu;

function byWords(sample: string, script: string, letters: number): string | null {
  const words = sample.replace(MARKS, '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = PROFILES.filter((p) => p.script === script).map((p) => {
    const small = words.reduce((n, w) => n + (p.words.has(w) ? 1 : 0), 0) / Math.max(1, words.length);
    let own = 0;
    for (const c of sample) if (p.letters.has(c)) own++;
    // The article on many words is Arabic's own mark; Persian keyboards give Arabic texts ک and ی, but not Persian words.
    const bonus = p.tag === 'ar' ? words.filter((w) => /^(?:[وفبلك]?ال|لل)/u.test(w)).length / Math.max(1, words.length) + (sample.match(ARABIC_ONLY)?.length ?? 0) / letters : 0;
    return { tag: p.tag, score: small + Math.min(0.3, (2 * own) / letters) * (small > 0 ? 1 : 0.3) + bonus };
  }).toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && best.score >= 0.05 && best.score > (second?.score ?? 0) * 1.05 ? best.tag : null;
}

/** A headline without small words: the declared language where its script fits, Arabic for Arabic letters. */
function doubt(script: string, sample: string, declared: string | null): string {
  const tag = declared?.toLowerCase().split(/[-_]/u)[0] ?? '';
  if (PROFILES.some((p) => p.tag === tag && p.script === script)) return tag;
  if (script === 'arabic' && !/[پچژگٹڈڑںےۆێ]/u.test(sample)) return 'ar';
  return 'und';
}
