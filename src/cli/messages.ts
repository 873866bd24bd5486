// The language of messages and the dictionary that goes with it.
import { ar } from './messages-ar.ts';
import { en, type Messages } from './messages-en.ts';

export type { Messages };
export type Language = 'ar' | 'en';
const DICTIONARIES: Readonly<Record<Language, Messages>> = { ar, en };

/** The dictionary of a language. */
export const messagesIn = (language: Language): Messages => DICTIONARIES[language];

/**
 * The language asked for by `--lang`, else by the environment's locale, else English.
 * @example languageOf(['list', '--lang', 'ar'], {}) // 'ar'
 */
export function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  if (asked === 'ar' || asked === 'en') return asked;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}
