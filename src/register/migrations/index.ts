// The migrations in order: the number of those applied is the file's user_version. A migration once released is never changed.
import { first } from './001-first.ts';
import { coverage } from './003-coverage.ts';

export const MIGRATIONS: readonly string[] = [first, coverage];
