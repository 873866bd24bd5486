// The review queue while it is worked through: the entries, which one is before the reader, what was judged in this sitting and its way back.
import { t } from '../i18n/index.ts';
import { api, Failure } from '../lib/client.ts';
import { reviewer } from '../lib/reviewer.svelte.ts';
import type { Names } from '../lib/wire.ts';
import type { Given, ReviewPage, ReviewRow } from '../lib/wire-review.ts';

interface Done { judgement: number; row: ReviewRow; at: number }

export class ReviewSession {
  rows = $state.raw<ReviewRow[]>([]);
  known = $state.raw<Names>({});
  next = $state<string | null>(null);
  total = $state(0);
  adrift = $state(0);
  at = $state(0);
  problem = $state('');
  said = $state('');
  #done: Done[] = [];
  busy = $state(false);

  readonly row = $derived(this.rows[this.at] ?? null);

  /** Takes a page; `further` sets it behind those that are there. */
  take(page: ReviewPage, further: boolean): void {
    const here = new Set(further ? this.rows.map((r) => r.record.id) : []);
    this.rows = [...(further ? this.rows : []), ...page.rows.filter((r) => !here.has(r.record.id))];
    this.known = { ...this.known, ...page.known };
    this.next = page.next;
    this.total = page.total;
    this.adrift = page.adrift;
    if (!further) this.at = 0;
  }

  move(step: number): void {
    this.at = Math.max(0, Math.min(this.rows.length - 1, this.at + step));
  }

  /** Sends a judgement on the entry before the reader; it leaves the queue. False where it was not kept. */
  async judge(row: ReviewRow, given: Omit<Given, 'by' | 'records'>, words: string): Promise<boolean> {
    return this.#try(async () => {
      const judged = await api.judge({ ...given, records: [row.record.id], by: reviewer.name });
      const at = this.rows.indexOf(row);
      this.#done.push({ judgement: judged.id, row, at });
      this.rows = this.rows.filter((r) => r !== row);
      this.total = Math.max(0, this.total - 1);
      this.at = Math.max(0, Math.min(this.at, this.rows.length - 1));
      this.said = t('review.saved', { what: words });
    });
  }

  /** Undoes the last judgement of this sitting; its entry comes back to where it stood. */
  async undo(): Promise<boolean> {
    const last = this.#done.at(-1);
    if (!last) {
      this.said = t('review.nothing.undo');
      return false;
    }
    return this.#try(async () => {
      await api.undo(last.judgement, reviewer.name);
      this.#done.pop();
      this.rows = this.rows.toSpliced(last.at, 0, last.row);
      this.total += 1;
      this.at = last.at;
      this.said = t('review.undone');
    });
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    this.said = '';
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = error instanceof Failure && error.status === 0 ? t('load.offline') : (error as Error).message;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
