// One thing being awaited: what it is shows after 200 ms, a newer question stops the older one, nothing flashes.
import { Failure } from './client.ts';

export class Loaded<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** True once the answer is late enough to speak of it. */
  slow = $state(false);
  #stop: AbortController | null = null;
  #run: (() => void) | null = null;

  /** Asks; the older value stays in sight until the new one is there, unless `fresh`. Gives a function that stops the request. */
  ask(question: (signal: AbortSignal) => Promise<T>, { fresh = false, after }: { fresh?: boolean; after?: (value: T) => void } = {}): () => void {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#run = () => this.ask(question, { fresh: true, ...(after ? { after } : {}) });
    if (fresh) this.value = null;
    this.failure = null;
    const late = setTimeout(() => { if (this.#stop === stop) this.slow = true; }, 200);
    question(stop.signal)
      .then((value) => {
        if (this.#stop !== stop) return;
        this.value = value;
        after?.(value);
      })
      .catch((error: unknown) => {
        if (this.#stop !== stop || stop.signal.aborted) return;
        this.value = null;
        this.failure = error instanceof Failure ? error : new Failure(-1, String(error));
      })
      .finally(() => {
        clearTimeout(late);
        if (this.#stop === stop) this.slow = false;
      });
    return () => stop.abort();
  }

  again(): void {
    this.#run?.();
  }

  stop(): void {
    this.#stop?.abort();
    this.slow = false;
  }
}
