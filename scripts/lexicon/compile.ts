// Turns the source of one lexicon (YAML) into the JSON that the program loads, or says what is wrong with it.
import { LineCounter, parseDocument } from 'yaml';
import { checkDirections, checkDuplicates, checkIds } from './checks.ts';
import type { Problem, Report } from './problem.ts';
import { SCHEMAS } from './schemas.ts';

/** What became of one file. `json` is null where the YAML cannot be read at all; other faults are told, and the JSON is there to work with. */
export interface Compiled {
  readonly json: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Compiles one file. The same source always gives the same JSON.
 * @param file path from the project's root with forward slashes, for messages and for its own schema
 * @example compile('src/x/a.yml', 'words:\n  - نعم\n').json // '{"words":[\n"نعم"\n]}\n'
 */
export function compile(file: string, source: string): Compiled {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const problems: Problem[] = [];
  const report: Report = (at, message) => problems.push({ file, line: lines.linePos(at).line, message });
  for (const fault of [...document.errors, ...document.warnings]) report(fault.pos[0], fault.message.split('\n')[0]!);
  const readable = !problems.length;
  if (readable) {
    checkDuplicates(document, report);
    checkIds(document, report);
    checkDirections(document, lines, source.split('\n'), report);
    SCHEMAS[file]?.(document.toJS(), document, report);
  }
  problems.sort((a, b) => a.line - b.line);
  return { json: readable ? serialize(document.toJS()) : null, problems };
}

/** JSON with one line per entry of a top list, so that a change of one entry is a change of one line. */
function serialize(value: unknown): string {
  if (Array.isArray(value)) return `${rows(value)}\n`;
  if (!value || typeof value !== 'object') return `${JSON.stringify(value)}\n`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${Array.isArray(part) ? rows(part) : JSON.stringify(part)}`);
  return `{${parts.join(',\n')}}\n`;
}

function rows(list: readonly unknown[]): string {
  return list.length ? `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]` : '[]';
}
