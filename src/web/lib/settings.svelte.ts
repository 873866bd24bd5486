// What the user chose: language, digits, theme. Remembered in this browser, written on <html> where the styles look.
import type { Lang } from './language.ts';

export type Theme = 'light' | 'dark';
export type Digits = 'arab' | 'latn';

interface Chosen { lang?: Lang; theme?: Theme; digits?: Digits }
const KEY = 'mahdar.settings';

function remembered(): Chosen {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Chosen;
  } catch {
    return {};
  }
}

class Settings {
  #chosen = $state<Chosen>(remembered());

  /** Arabic wherever the browser asks for it, and wherever it asks for neither of the two. */
  readonly lang: Lang = $derived(this.#chosen.lang ?? (navigator.languages.some((l) => /^ar\b/i.test(l)) || !navigator.languages.some((l) => /^en\b/i.test(l)) ? 'ar' : 'en'));
  readonly theme: Theme = $derived(this.#chosen.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  readonly digits: Digits = $derived(this.#chosen.digits ?? (this.lang === 'ar' ? 'arab' : 'latn'));
  readonly dir = $derived(this.lang === 'ar' ? ('rtl' as const) : ('ltr' as const));

  choose(change: Chosen): void {
    this.#chosen = { ...this.#chosen, ...change };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#chosen));
    } catch {
      // A browser that keeps nothing still shows what was chosen until it is closed.
    }
  }

  /** Writes language, direction and theme on the root element. */
  apply(root: HTMLElement): void {
    root.lang = this.lang;
    root.dir = this.dir;
    root.dataset['theme'] = this.theme;
  }
}

export const settings = new Settings();
