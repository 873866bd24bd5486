// Stable Latin slugs for Arabic names that the world data do not know. Not a romanisation for readers: the same name always gives the same slug.
import { fold } from '../../../text/arabic-script.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh',
  ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ء: '',
};

/**
 * @example transliterate('هيمنت كوتالوار') // 'hymnt-kwtalwar'
 */
export function transliterate(name: string): string {
  let out = '';
  for (const c of fold(name, 2)) out += LETTERS[c] ?? (/[a-z0-9]/u.test(c) ? c : '-');
  return out.replace(/-+/gu, '-').replace(/^-|-$/gu, '');
}
