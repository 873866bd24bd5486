// The word lists of pages, folded once at load for looking up.
import calendar from './data/generated/calendar.json' with { type: 'json' };
import cues from './data/generated/cues.json' with { type: 'json' };
import furniture from './data/generated/furniture.json' with { type: 'json' };
import places from './data/generated/places.json' with { type: 'json' };
import type { Line } from './line.ts';
import { foldedWords } from './words.ts';

const key = (text: string): string => foldedWords(text).join(' ');
const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(key));

/** Phrases that may stand at the head of a line, looked up by their folded words. */
export class Starts {
  readonly #phrases: ReadonlySet<string>;
  readonly #firsts: ReadonlySet<string>;
  readonly #longest: number;

  constructor(list: readonly string[]) {
    this.#phrases = keys(list);
    this.#firsts = new Set([...this.#phrases].map((p) => p.split(' ', 1)[0]!));
    this.#longest = Math.max(...[...this.#phrases].map((p) => p.split(' ').length));
  }

  /** How many words of the head are a phrase of the list (the longest), 0 where none is. */
  match(words: readonly string[], from = 0): number {
    if (!this.#firsts.has(words[from] ?? '')) return 0;
    for (let n = Math.min(this.#longest, words.length - from); n > 0; n--) if (this.#phrases.has(words.slice(from, from + n).join(' '))) return n;
    return 0;
  }

  /** The same for a line, folding no more of it than the first word where that is not in the list. */
  begins(line: Line): number {
    return this.#firsts.has(line.first) ? this.match(line.head) : 0;
  }

  /** True where the words are exactly one phrase. */
  is(words: readonly string[]): boolean {
    return words.length > 0 && words.length <= this.#longest && this.#phrases.has(words.join(' '));
  }
}

export const FURNITURE_LINES: ReadonlySet<string> = keys(furniture.lines);
/** The same without spaces, longest first: buttons printed one behind the other come without a gap. */
export const FURNITURE_GLUED: readonly string[] = [...new Set(furniture.lines.map((l) => key(l).replaceAll(' ', '')))].sort((a, b) => b.length - a.length);
export const FURNITURE_STARTS = new Starts(furniture.starts);
export const FURNITURE_TAIL = new Starts(furniture.tail);
export const RELATED_HEADINGS: ReadonlySet<string> = keys(furniture.related);
export const INLINE_RELATED = new Starts(furniture.inline);
export const RELATED_STARTS = new Starts(furniture.related_starts);
export const TAG_HEADINGS: ReadonlySet<string> = keys(furniture.tags);
export const COMMENT_HEADINGS: ReadonlySet<string> = keys(furniture.comments);
export const SECTIONS: ReadonlySet<string> = keys(furniture.sections);
export const SECTION_STARTS = new Starts(furniture.sections);

export const PICTURE_STARTS = new Starts(cues.picture_starts);
export const PICTURE_LABELS: ReadonlySet<string> = keys(cues.picture_labels);
export const PICTURE_WORDS: ReadonlySet<string> = keys(cues.picture_words);
export const PERSON_TITLES: ReadonlySet<string> = keys(cues.person_titles);
export const BYLINE_STARTS = new Starts(cues.byline_starts);
export const BYLINE_BARE = new Starts(cues.byline_bare);
export const NO_NAMES: ReadonlySet<string> = keys(cues.no_names);
export const DESK_WORDS: ReadonlySet<string> = keys(cues.desk_words);
export const DATE_LABELS = new Starts(cues.date_labels);
export const UPDATE_LABELS = new Starts(cues.update_labels);
export const CLOCK_WORDS: ReadonlySet<string> = keys(cues.clock_words);
export const CONNECTIVES = new Starts(cues.connectives);
export const REPORT_STARTS: ReadonlySet<string> = keys(cues.report_starts);
export const PLACES = new Starts(places.places);

const monthTable = (rows: readonly { month: number; names: readonly string[]; latin?: readonly string[] }[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row) => [...row.names, ...(row.latin ?? [])].map((name) => [key(name), row.month] as const)));
/** Month by folded name, one or two words. */
export const MONTHS = monthTable(calendar.months);
export const HIJRI_MONTHS = monthTable(calendar.hijri);
export const WEEKDAYS: ReadonlySet<string> = keys([...calendar.weekdays, ...calendar.weekdays_latin]);
