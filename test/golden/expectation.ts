// What the reader has to find in one example, written by hand as readable YAML: names and quoted words instead of ids and offsets.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import type { Reading } from '../../src/recognize/reading.ts';
import type { BlockRole } from '../../src/text/document.ts';

/** One wanted record: the fields given have to agree, all others are free. Lists of names have to agree as sets. */
export interface Wanted {
  readonly [field: string]: unknown;
  /** Field values that are as good. */
  readonly alternatives?: Readonly<Record<string, unknown>>;
  /** In `todo` only: what stands in the way. */
  readonly why?: string;
}

/** The kinds that can be wanted. */
export const KINDS = ['meetings', 'instruments', 'statements', 'positions', 'events', 'figures', 'times'] as const;
export type Kind = (typeof KINDS)[number];

export interface Expectation {
  /** File in examples/. */
  readonly example: string;
  readonly article: { readonly outlet?: string | null; readonly published?: string | null; readonly language?: string; readonly agencies?: readonly string[]; readonly read?: boolean };
  /** Beginnings of lines by the role they have to get. */
  readonly lines?: Partial<Record<BlockRole, readonly string[]>>;
  readonly must: Partial<Record<Kind, readonly Wanted[]>>;
  /** Wanted, but not found today: counted and printed. */
  readonly todo?: Partial<Record<Kind, readonly Wanted[]>>;
  /** What the page is said to be and is not today, as `wrongFacts` puts it: counted and printed. */
  readonly todo_facts?: readonly string[];
  readonly must_not?: {
    /** No record stands on a line that begins so. */
    readonly lines?: readonly string[];
    /** Meets nobody. */
    readonly participants?: readonly string[];
    /** Says nothing. */
    readonly statement_sources?: readonly string[];
    /** Is nowhere in the article's text. */
    readonly text?: readonly string[];
    /** The article is undated: no day may be fixed by anything. */
    readonly guessed_dates?: boolean;
  };
}

const FOLDER = import.meta.dirname;
/** The folder of the examples. */
export const EXAMPLES = join(FOLDER, '..', '..', 'examples');

/** The examples: every file of the folder but its README. */
export function exampleFiles(): readonly string[] {
  return readdirSync(EXAMPLES).filter((file) => /\.(?:txt|md|html)$/u.test(file) && file !== 'README.md').sort();
}

/** Names of the expectation files, without extension. */
export function expectationNames(): readonly string[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.yml')).map((file) => basename(file, '.yml')).sort();
}

const SECTIONS = new Set(['example', 'article', 'lines', 'must', 'todo', 'todo_facts', 'must_not']);

/**
 * Reads one expectation.
 * @param name of the file, without extension
 * @throws Error on a section or a kind that nobody reads: a typing error must not pass for a wish that is met
 */
export function expectation(name: string): Expectation {
  const value = parse(readFileSync(join(FOLDER, `${name}.yml`), 'utf8')) as Expectation;
  for (const key of Object.keys(value)) if (!SECTIONS.has(key)) throw new Error(`${name}.yml: no section is called ${key}`);
  for (const list of [value.must, value.todo ?? {}]) {
    for (const kind of Object.keys(list)) if (!(KINDS as readonly string[]).includes(kind)) throw new Error(`${name}.yml: no kind is called ${kind}`);
  }
  return value;
}

/** The name under which an example and its expectation belong together. */
export const nameOf = (file: string): string => file.replace(/\.[a-z]+$/u, '');

const readings = new Map<string, Reading>();

/** The reading of an example; each is read once. */
export function readingOf(file: string): Reading {
  const known = readings.get(file);
  if (known) return known;
  const reading = read(openArticle(readFileSync(join(EXAMPLES, file)), { name: file }));
  readings.set(file, reading);
  return reading;
}

/** Where an expectation lies. */
export const expectationPath = (name: string): string => join(FOLDER, `${name}.yml`);
