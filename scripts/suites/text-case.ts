// The rows of ../shared/suites/text-cases.jsonl.gz and what the scorer there takes as an answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface SpanExpected { readonly start: number; readonly end: number; readonly type?: string; readonly resolution?: { readonly value?: string } }

export interface TextCase {
  readonly id: string;
  readonly suite: string;
  readonly lang: string;
  readonly task: string;
  readonly input: string;
  readonly expect: unknown;
  readonly ref?: string | null;
  readonly calendar?: string;
  readonly ruleset?: string;
  readonly peer_fails?: boolean;
  readonly span_only?: boolean;
}

/** Reads all cases. @param folder the suites' folder */
export function readCases(folder: string): TextCase[] {
  return gunzipSync(readFileSync(join(folder, 'text-cases.jsonl.gz'))).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as TextCase);
}
