// Where the shared texts lie (gold, articles, suites): read from there by tests and benchmarks, never copied.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { skipUnless } from './required.ts';

/** The folder of shared texts: MAHDAR_SHARED, by default `../shared` beside the checkout. */
export const shared = resolve(process.env['MAHDAR_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared'));

/** Whether it is there. */
export const hasShared = existsSync(join(shared, 'gold', 'score.mjs'));

/** For the `skip` option of tests that need it. */
export const skipWithoutShared = skipUnless('shared', hasShared, `no shared texts at ${shared} (MAHDAR_SHARED)`);
