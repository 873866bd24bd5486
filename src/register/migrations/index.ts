// The migrations in order: the number of those applied is the file's user_version. A migration once released is never changed.
import type { Store } from '../store.ts';
import { first } from './001-first.ts';
import { sketchAndDerive } from './002-derive.ts';
import { judgements } from './002-judgements.ts';
import { coverage } from './003-coverage.ts';
import { terms } from './004-terms.ts';
import { growth } from './006-growth.ts';
import { keyNearDays } from './006-keys.ts';
import { alerts } from './005-alerts.ts';
import { countAllTerms } from '../write/terms.ts';

/** A change of the tables, and what has to be made again of what is stored in them. */
export interface Migration { readonly sql: string; readonly after?: (store: Store) => void }

export const MIGRATIONS: readonly Migration[] = [{ sql: first }, { sql: judgements, after: sketchAndDerive }, { sql: coverage }, { sql: terms, after: countAllTerms }, { sql: alerts }, { sql: growth, after: keyNearDays }];
