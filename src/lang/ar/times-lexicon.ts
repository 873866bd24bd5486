// The words of times.yml as tables: tries for phrases, maps from folded word to what it means.
import type { Lean } from '../../recognize/time-meaning.ts';
import { PhraseTrie } from '../../rules/phrase-trie.ts';
import lexicon from './generated/times.json' with { type: 'json' };
import { key } from './numbers-lexicon.ts';

export interface MonthName { readonly month: number; readonly hijri: boolean; readonly shy: boolean }
export type UnitId = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year' | 'decade' | 'century';
/** A unit of time in one of its forms; `code` is its TIMEX3 letter (TH: an hour), `times` how many of that letter make one. */
export interface UnitForm { readonly id: UnitId; readonly code: string; readonly times: number; readonly number: 'one' | 'two' | 'many'; readonly definite: boolean }
export type LeanWord = Exclude<Lean, null> | 'vague' | 'same';

interface Numbered { readonly number: number; readonly shy?: boolean; readonly forms: readonly string[] }

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(key));
const trie = (forms: readonly string[]): PhraseTrie<true> => forms.reduce((t, f) => t.add(f, true), new PhraseTrie<true>());

export const MONTHS = new PhraseTrie<MonthName>();
export const MONTH_STARTS = new Set<string>();
for (const [list, hijri] of [[lexicon.months as readonly Numbered[], false], [lexicon.hijri as readonly Numbered[], true]] as const) {
  for (const row of list) {
    for (const form of row.forms) {
      MONTHS.add(form, { month: row.number, hijri, shy: row.shy === true });
      MONTH_STARTS.add(key(form.split(' ')[0]!));
    }
  }
}

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(lexicon.weekdays.flatMap((w) => w.forms.map((f) => [key(f), w.number] as const)));
export const DAYS = new PhraseTrie<number>();
export const DAY_STARTS = new Set<string>();
for (const row of lexicon.days) {
  for (const form of row.forms) {
    DAYS.add(form, row.offset);
    DAY_STARTS.add(key(form.split(' ')[0]!));
  }
}

export const UNITS: ReadonlyMap<string, UnitForm> = (() => {
  const map = new Map<string, UnitForm>();
  for (const u of lexicon.units as readonly { id: string; code: string; times?: number; one: string[]; two: string[]; many: string[] }[]) {
    for (const number of ['one', 'two', 'many'] as const) {
      for (const form of u[number]) {
        const unit = { id: u.id as UnitId, code: u.code, times: u.times ?? 1, number };
        map.set(key(form), { ...unit, definite: false });
        map.set(key(`ال${form}`), { ...unit, definite: true });
      }
    }
  }
  return map;
})();

export const LEANS: ReadonlyMap<string, LeanWord> = new Map([
  ...lexicon.lean_last.map((f) => [key(f), 'last'] as const), ...lexicon.lean_this.map((f) => [key(f), 'this'] as const),
  ...lexicon.lean_next.map((f) => [key(f), 'next'] as const), ...lexicon.lean_vague.map((f) => [key(f), 'vague'] as const),
  ...lexicon.same.map((f) => [key(f), 'same'] as const),
]);

export const DAY_PARTS = trie(lexicon.day_parts);
export const DAY_PART_STARTS = set(lexicon.day_parts.map((f) => f.split(' ')[0]!));
export const DAY_PARTS_ALONE = trie(lexicon.day_parts_alone);
export const EDGES = set(lexicon.edges_only);
export const SPANS = set(lexicon.spans);
export const FEW = set(lexicon.few);
export const SOME = set(lexicon.some);
export const THIS = set(lexicon.this_words);
export const THAT = set(lexicon.that_words);
export const OPENERS = set(lexicon.openers);
export const SET_OPENERS = set(lexicon.set_openers);
export const MEASURES = trie(lexicon.measures);
export const MEASURE_STARTS = set(lexicon.measures.map((f) => f.split(' ')[0]!));
export const SEASONS: ReadonlyMap<string, string> = new Map(lexicon.seasons.flatMap((s) => s.forms.flatMap((f) => [[key(f), s.id], [key(`ال${f}`), s.id]] as const)));
export const DECADES: ReadonlyMap<string, number> = new Map(lexicon.decades.flatMap((d) => d.forms.map((f) => [key(f), d.number] as const)));
export const VAGUE_PHRASES = trie(lexicon.vague);
export const NOT_TIMES = trie(lexicon.not_times);
export const HOLIDAYS = lexicon.holidays.reduce((t, h) => h.forms.reduce((u, f) => u.add(f, { month: h.month, day: h.day }), t), new PhraseTrie<{ month: number; day: number }>());
export const ERA_GREGORIAN = set(lexicon.era_gregorian);
export const ERA_HIJRI = set(lexicon.era_hijri);
export const YEAR_NOUNS = set(lexicon.year_nouns);
export const YEAR_OPENERS = set(lexicon.year_openers);
export const WEEKDAY_NOUNS = set(lexicon.weekday_nouns);
export const CLOCK = set(lexicon.clock);
export const FUTURE_SIGNS = set(lexicon.future_signs);
export const NOT_FUTURE = set(lexicon.not_future);
export const SCHEDULED = set(lexicon.scheduled);
export const NOT_SCHEDULED = set(lexicon.not_scheduled);
