// Reads the gold articles and writes a reading for each, for the scorer that lies beside them. Raw texts alone, front
// matter included: the gold holds what the text shows.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import type { Reading } from '../../src/recognize/reading.ts';
import { toRecord } from '../../src/recognize/reading-json.ts';

/** What is known of an article beside its text. */
export interface Hints {
  readonly outlet?: string;
  readonly published?: string;
}

/** Names of the gold articles, without extension, in order. */
export function goldNames(gold: string, only = new RegExp('')): readonly string[] {
  return readdirSync(gold).filter((file) => file.endsWith('.txt') && only.test(file)).map((file) => file.replace(/\.txt$/, '')).sort();
}

/**
 * Reads one gold article.
 * @param hints of the metadata file; none for scoring
 */
export function readGold(gold: string, name: string, hints: Hints = {}): Reading {
  return read(openArticle(readFileSync(join(gold, `${name}.txt`)), { name: `${name}.txt`, ...hints }));
}

/**
 * Writes readings as NAME.json into a folder, which holds nothing else afterwards.
 * @returns the names that could not be read, with the error: the scorer counts them as empty
 */
export function writeReadings(gold: string, folder: string, names: readonly string[]): readonly (readonly [name: string, error: unknown])[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const failed: [string, unknown][] = [];
  for (const name of names) {
    try {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(toRecord(readGold(gold, name)), null, 1));
    } catch (error) {
      failed.push([name, error]);
    }
  }
  return failed;
}
