// A fault in a lexicon file, told with file and line so that an editor can jump to it.

/** One fault. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * The fault as one line of output.
 * @example show({ file: 'src/world/states.yml', line: 3, message: 'listed twice: روسيا' }) // 'src/world/states.yml:3: listed twice: روسيا'
 */
export function show(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** Collects the faults of one file; `at` is an offset into its source. */
export interface Report {
  (at: number, message: string): void;
}
