// The names that the register knows for an entity.
import type { Store } from './store.ts';
import type { NameOf } from './titles.ts';

/** Looks names up by entity id; null where the register holds no such entity. */
export const namesIn = (store: Store): NameOf => (id) =>
  store.get<{ ar: string | null; en: string | null }>('SELECT name_ar AS ar, name_en AS en FROM entities WHERE id = ?', id) ?? null;
