// Words of the interface in the chosen language; a word missing in one language does not compile.
import { ar } from './ar.ts';
import { en } from './en.ts';
import { settings } from '../lib/settings.svelte.ts';
import { number } from '../lib/format.ts';

export type Word = keyof typeof ar.words;
export type Counted = keyof typeof ar.counted;

const languages = { ar, en } as const;

/** A word or sentence of the interface; `{name}` is replaced. Unknown keys (a kind the app does not know yet) show as they are. */
export function t(word: Word, values: Record<string, string | number> = {}): string {
  const text: string = languages[settings.lang].words[word] ?? word;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The label of a value from a closed list: `label('format', 'summit')`; the value itself where no label is known. */
export function label(list: string, value: string | null | undefined): string {
  if (!value) return '';
  const words: Record<string, string> = languages[settings.lang].words;
  return words[`${list}.${value}`] ?? value;
}

/** A counted noun in the grammar of the language: `counted('meetings', 2)` is اجتماعان. */
export function counted(noun: Counted, n: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = languages[settings.lang].counted[noun];
  const form = forms[new Intl.PluralRules(settings.lang).select(n)] ?? forms.other ?? '';
  return form.replace('{n}', number(n));
}
