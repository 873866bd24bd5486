// The metadata file: a CSV that says outlet, publication date, address and title of articles by file name.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ArticleHints } from '../register/index.ts';
import type { CommandContext } from './context.ts';
import { EXIT, Ending } from './exit-codes.ts';
import { isPublished } from './option-values.ts';

/** Gives the metadata of a file, by its path or else its base name; none where the file does not name it. */
export type MetadataOf = (path: string) => ArticleHints;

const FIELDS = ['outlet', 'published', 'url', 'title'] as const;

/** Reads a metadata file. @throws Ending where it cannot be read or understood: nothing is done then. */
export function metadataFrom(context: CommandContext, path: string): MetadataOf {
  const { say } = context;
  const refuse = (why: string): Ending => new Ending(EXIT.wrongUse, say.use.metadataForm(path, why));
  let rows: Record<string, string>[];
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Ending(EXIT.wrongUse, say.use.metadataMissing(path));
  }
  try {
    rows = parse<Record<string, string>>(text, { columns: (names: string[]) => names.map((n) => n.trim().toLowerCase()), bom: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  if (rows.length && rows[0]!['file'] === undefined) throw refuse('no column "file"');
  const known = new Map<string, ArticleHints>();
  for (const row of rows) {
    const { file, published } = row;
    if (!file) continue;
    if (published && !isPublished(published)) throw refuse(`${file}: ${say.use.day(published)}`);
    const hints = Object.fromEntries(FIELDS.flatMap((f) => (row[f] ? [[f, row[f]]] : [])));
    known.set(file.includes('/') || file.includes('\\') ? resolve(file) : file, hints);
  }
  return (file) => known.get(resolve(file)) ?? known.get(basename(file)) ?? {};
}
