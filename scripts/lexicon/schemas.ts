// Registry of what single lexicon files must hold beyond the general checks, keyed by path from the project's root.
import type { Document } from 'yaml';
import type { Report } from './problem.ts';

/** A check of one file: reports faults by source offset; may look at the plain value as well as at the parsed document. */
export interface Schema {
  (value: unknown, document: Document, report: Report): void;
}

// One row per file that has rules of its own: `'src/lang/ar/data/verbs.yml': checkVerbs`. A file without a row is checked in general only.
export const SCHEMAS: Readonly<Record<string, Schema>> = {};
