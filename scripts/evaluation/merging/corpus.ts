// The articles that merging is scored on, as files: the shared collection beside the sample articles, each with what its feed knew.
// The whole collection goes in, also articles that no gold cluster names: they are there to be joined wrongly.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Collected { readonly id: string; readonly outlet: string; readonly date: string; readonly title: string; readonly text: string }

/** The words that gold offsets count in (UTF-16): the file without its front matter. */
export type Bodies = ReadonlyMap<string, string>;

/** Sample articles that tell meetings of the same two presidents. */
const SAMPLES = /^00\d_.*\.txt$/;

/** Writes all articles into a folder as `ID.txt`, with a metadata file for the samples. @returns bodies by id */
export function writeCorpus(shared: string, folder: string): { readonly bodies: Bodies; readonly metadata: string } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const bodies = new Map<string, string>();
  for (const line of readFileSync(join(shared, 'articles', 'ar.jsonl'), 'utf8').split('\n')) {
    if (!line) continue;
    const { id, outlet, date, title, text } = JSON.parse(line) as Collected;
    const body = `${title.trim()}\n\n${text}\n`;
    bodies.set(id, body);
    writeFileSync(join(folder, 'articles', `${id}.txt`), `---\noutlet: ${outlet}\n${date ? `published: ${date}\n` : ''}---\n${body}`);
  }
  for (const file of readdirSync(join(shared, 'gold')).filter((name) => SAMPLES.test(name))) {
    const body = readFileSync(join(shared, 'gold', file), 'utf8');
    bodies.set(file.replace(/\.txt$/u, ''), body);
    writeFileSync(join(folder, 'articles', file), body);
  }
  const metadata = join(folder, 'metadata.csv');
  writeFileSync(metadata, readFileSync(join(shared, 'gold', 'metadata.csv'), 'utf8'));
  return { bodies, metadata };
}
