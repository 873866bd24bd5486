// Names of the topics, asked once.
import { api } from './client.ts';
import { settings } from './settings.svelte.ts';
import type { Topic } from './wire.ts';

class Topics {
  list = $state.raw<Topic[]>([]);
  #bySlug = $derived(new Map(this.list.map((t) => [t.slug, t])));

  load(): void {
    api.topics(new AbortController().signal).then((answer) => (this.list = answer.rows)).catch(() => undefined);
  }

  /** The name in the interface's language; the slug until the names have come. */
  name(slug: string): string {
    return this.#bySlug.get(slug)?.[settings.lang] ?? slug;
  }
}

export const topics = new Topics();
