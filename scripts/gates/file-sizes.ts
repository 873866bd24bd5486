// Gate: code files stay small, one concept each. Prints median, 95th percentile and the longest; data and generated files are exempt.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../starter/fingerprint.mjs';
import { ROOT } from '../starter/prepare.mjs';

/** Limits in lines. */
export const LIMITS = { median: 70, p95: 250, longest: 400 } as const;

/** Sizes of a set of files. */
export interface Sizes {
  readonly files: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: readonly [lines: number, file: string];
}

/**
 * Measures files given with their numbers of lines.
 * @example sizesOf([[10, 'a.ts'], [30, 'b.ts']]).longest // [30, 'b.ts']
 */
export function sizesOf(files: readonly (readonly [lines: number, file: string])[]): Sizes {
  const sorted = files.toSorted((a, b) => a[0] - b[0]);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.[0] ?? 0;
  return { files: files.length, median: at(0.5), p95: at(0.95), longest: sorted.at(-1) ?? [0, ''] };
}

/** Sentences on limits that are passed; none where all is well. */
export function tooLong(files: readonly (readonly [lines: number, file: string])[]): readonly string[] {
  const { median, p95 } = sizesOf(files);
  return [
    ...files.filter(([lines]) => lines > LIMITS.longest).map(([lines, file]) => `${file} has ${lines} lines, more than ${LIMITS.longest}`),
    ...(median > LIMITS.median ? [`the median is ${median} lines, more than ${LIMITS.median}`] : []),
    ...(p95 > LIMITS.p95 ? [`the 95th percentile is ${p95} lines, more than ${LIMITS.p95}`] : []),
  ];
}

/** Code files of the checkout with their numbers of lines. */
export function codeFiles(root: string): readonly (readonly [lines: number, file: string])[] {
  return ['src', 'scripts', 'test', 'bin'].flatMap((folder) => filesBelow(join(root, folder), (name) => name !== 'fixtures' && name !== 'generated' && name !== 'dist'))
    .filter((file) => /\.(?:ts|mjs|js|svelte|css)$/.test(file) && !/\.generated\.ts$/.test(file))
    .map((file) => [readFileSync(file, 'utf8').split('\n').length - 1, relative(root, file).replaceAll('\\', '/')] as const);
}

if (import.meta.main) {
  const files = codeFiles(ROOT);
  const sizes = sizesOf(files);
  console.log(`${sizes.files} code files: median ${sizes.median} lines, 95th percentile ${sizes.p95}, longest ${sizes.longest[0]} (${sizes.longest[1]})`);
  const problems = tooLong(files);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
