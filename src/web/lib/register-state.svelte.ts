// What is known of the whole register: asked at the start and again after adding. Every page needs its `demo` flag.
import { api } from './client.ts';
import { Loaded } from './loaded.svelte.ts';
import type { Stats } from './wire.ts';

class RegisterState {
  readonly loaded = new Loaded<Stats>();
  /** Counts up with every adding: views that show lists ask again. */
  changes = $state(0);

  get stats(): Stats | null {
    return this.loaded.value;
  }

  refresh(): void {
    this.loaded.ask(api.stats);
  }

  changed(): void {
    this.changes += 1;
    this.refresh();
  }
}

export const register = new RegisterState();
