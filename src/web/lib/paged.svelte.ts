// A list that the server pages: the first page, more on wish, the same pages again on going back.
import { Loaded } from './loaded.svelte.ts';
import type { Names, Page } from './wire.ts';

type Source<T> = (query: URLSearchParams, signal: AbortSignal) => Promise<Page<T>>;

/** Pages that were seen, by address: going back finds the list as it was left. */
const seen = new Map<string, Page<unknown>>();

export class Paged<T> {
  readonly loaded = new Loaded<Page<T>>();
  readonly #source: Source<T>;
  #query = new URLSearchParams();

  constructor(source: Source<T>) {
    this.#source = source;
  }

  get rows(): readonly T[] {
    return this.loaded.value?.rows ?? [];
  }
  get total(): number {
    return this.loaded.value?.total ?? 0;
  }
  /** Whether there are more than `total`, which was counted up to there. */
  get beyond(): boolean {
    return this.loaded.value?.more === true;
  }
  get known(): Names {
    return this.loaded.value?.known ?? {};
  }
  get more(): boolean {
    return this.loaded.value?.next != null;
  }

  ask(query: URLSearchParams): () => void {
    this.#query = new URLSearchParams(query);
    const left = (history.state as { list?: string } | null)?.list === this.#key ? seen.get(this.#key) : undefined;
    if (left) {
      this.loaded.value = left as Page<T>;
      return () => undefined;
    }
    return this.loaded.ask((signal) => this.#source(this.#query, signal), { after: (page) => this.#keep(page) });
  }

  /** The next page, below the ones that are there. */
  next(): void {
    const before = this.loaded.value;
    if (!before?.next) return;
    const query = new URLSearchParams(this.#query);
    query.set('cursor', before.next);
    this.loaded.ask(async (signal) => {
      const page = await this.#source(query, signal);
      const joined = { ...page, rows: [...before.rows, ...page.rows], known: { ...before.known, ...page.known } };
      return joined;
    }, { after: (page) => this.#keep(page) });
  }

  get #key(): string {
    return `${location.pathname}?${this.#query}`;
  }

  #keep(page: Page<T>): void {
    seen.set(this.#key, page);
    if (seen.size > 30) seen.delete(seen.keys().next().value!);
    history.replaceState({ ...history.state, list: this.#key }, '');
  }
}
