// Adding files from the page: dropped or chosen, one after the other, stoppable, each with a sentence of its own.
import { api, Failure } from './client.ts';
import { register } from './register-state.svelte.ts';
import { t } from '../i18n/index.ts';
import { filesOf } from './dropped-files.ts';

export interface Item { file: File; state: 'waiting' | 'reading' | 'new' | 'new-version' | 'reread' | 'unchanged' | 'failed' | 'stopped'; article: string | null; title: string | null; read: boolean; reports: number; reason: string | null }

/** More than this is work for the command line, which can be resumed. */
export const MOST_FILES = 200;

class Intake {
  items = $state<Item[]>([]);
  note = $state<string | null>(null);
  open = $state(false);
  over = $state(false);
  #stop: AbortController | null = null;

  get running(): boolean {
    return this.items.some((i) => i.state === 'waiting' || i.state === 'reading');
  }
  get done(): number {
    return this.items.filter((i) => i.state !== 'waiting' && i.state !== 'reading').length;
  }

  /** Opens the browser's own file chooser. */
  choose(): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.txt,.md,.html,.htm,text/*';
    input.onchange = () => void this.take([...(input.files ?? [])]);
    input.click();
  }

  async drop(transfer: DataTransfer): Promise<void> {
    await this.take(await filesOf(transfer, MOST_FILES + 1));
  }

  async take(files: File[]): Promise<void> {
    this.open = true;
    this.note = files.length > MOST_FILES ? t('drop.too.many', { n: MOST_FILES }) : files.length === 0 ? t('drop.empty') : null;
    const first = this.items.length;
    this.items.push(...files.slice(0, MOST_FILES).map((file): Item => ({ file, state: 'waiting', article: null, title: null, read: true, reports: 0, reason: null })));
    if (!this.#stop) await this.#work(first);
  }

  async #work(from: number): Promise<void> {
    const stop = (this.#stop = new AbortController());
    for (let i = from; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (stop.signal.aborted) { item.state = 'stopped'; continue; }
      item.state = 'reading';
      try {
        const answer = (await api.add(item.file, stop.signal)).rows[0];
        if (!answer) throw new Failure(-1, t('load.failed'));
        Object.assign(item, { state: answer.outcome, article: answer.article, title: answer.title, read: answer.read, reports: answer.reports });
      } catch (error) {
        item.state = stop.signal.aborted ? 'stopped' : 'failed';
        item.reason = error instanceof Failure ? (error.status === 0 ? t('load.offline') : error.message) : null;
      }
    }
    this.#stop = null;
    register.changed();
  }

  stop(): void {
    this.#stop?.abort();
  }

  close(): void {
    this.open = false;
    if (!this.running) this.items = [];
  }
}

export const intake = new Intake();
