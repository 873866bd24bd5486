// Finds the files that a command was given: files as they are named, folders gone through in a lasting order.
import { opendir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';

/** A file to be read, or why a path leads to none. */
export type Source = { readonly path: string; readonly inFolder: boolean } | { readonly path: string; readonly problem: 'missing' | 'denied' | 'unreadable'; readonly why: string };

export interface Sources { readonly sources: readonly Source[]; /** Files in folders that are no articles by their names. */ readonly passedOver: number }

const ARTICLE = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);
/** Files about a folder, not articles in it. */
const ABOUT = /^(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.|$)/iu;

/** All article files of the paths. Hidden files and folders are left alone; symbolic links in folders are not followed (no circles). */
export async function sourcesOf(paths: readonly string[]): Promise<Sources> {
  const sources: Source[] = [];
  let passedOver = 0;
  const walk = async (folder: string): Promise<void> => {
    const entries: { name: string; folder: boolean; file: boolean }[] = [];
    try {
      for await (const entry of await opendir(folder)) entries.push({ name: entry.name, folder: entry.isDirectory(), file: entry.isFile() });
    } catch (error) {
      sources.push(problem(folder, error));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.folder) await walk(path);
      else if (entry.file && ARTICLE.has(extname(entry.name).toLowerCase()) && !ABOUT.test(basename(entry.name))) sources.push({ path, inFolder: true });
      else passedOver++;
    }
  };
  for (const given of paths) {
    const path = resolve(given);
    try {
      if ((await stat(path)).isDirectory()) await walk(path);
      else sources.push({ path, inFolder: false });
    } catch (error) {
      sources.push(problem(path, error));
    }
  }
  return { sources, passedOver };
}

function problem(path: string, error: unknown): Source {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return { path, problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : code === 'EACCES' || code === 'EPERM' ? 'denied' : 'unreadable', why: code };
}
