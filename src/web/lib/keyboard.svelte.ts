// Keys that work everywhere: / search, g then a letter to go, j k to move, ? help. Views add their own with `on`.
import { router } from './router.svelte.ts';

type Action = () => void;

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Arabic keyboards send Arabic letters for the same keys: the physical key decides. */
const keyOf = (event: KeyboardEvent): string => (/^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key) ? event.code.slice(3).toLowerCase() : event.key);

class Keyboard {
  help = $state(false);
  #going = 0;
  #own = new Map<string, Action>();

  /** Keys of a view; gives a function that takes them back. */
  on(keys: Record<string, Action>): Action {
    for (const [key, action] of Object.entries(keys)) this.#own.set(key, action);
    return () => {
      for (const [key, action] of Object.entries(keys)) if (this.#own.get(key) === action) this.#own.delete(key);
    };
  }

  press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.help = false;
      if (typing(event.target)) (event.target as HTMLElement).blur();
      this.#own.get('Escape')?.();
      return;
    }
    if (typing(event.target)) return;
    const key = keyOf(event);
    const action = this.#action(key);
    if (!action) return;
    event.preventDefault();
    action();
  }

  #action(key: string): Action | undefined {
    if (Date.now() - this.#going < 1500) {
      this.#going = 0;
      const to = this.#places()[key];
      if (to) return () => router.go(to);
    }
    const own = this.#own.get(key);
    if (own) return own;
    if (key === 'g') return () => { this.#going = Date.now(); };
    if (key === '/') return () => document.querySelector<HTMLInputElement>('#search')?.focus();
    if (key === '?' || key === '؟') return () => { this.help = !this.help; };
    if (key === 'j') return () => this.#move(1);
    if (key === 'k') return () => this.#move(-1);
    return undefined;
  }

  #places(): Record<string, string> {
    return { h: '/', p: sessionStorage.getItem('mahdar.pair') ?? '/', m: '/meetings', i: '/instruments', s: '/statements', o: '/positions', a: '/articles', r: '/review', n: '/network', w: '/map' };
  }

  /** Moves the focus through the rows of the page; Enter then opens as on every link. */
  #move(step: number): void {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const here = rows.findIndex((r) => r.contains(document.activeElement));
    const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1)];
    next?.querySelector<HTMLElement>('a, button')?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }
}

export const keyboard = new Keyboard();
