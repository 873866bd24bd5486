// The register as an outsider sees it: articles are added and records exported by the commands, and only the export is scored.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../starter/prepare.mjs';

export interface ExportedReport {
  readonly article: { readonly id: string; readonly file: string; readonly outlet: string | null };
  readonly evidence: readonly string[];
  readonly spans: readonly { readonly start: number }[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly join?: string;
}
export interface ExportedRecord { readonly id: string; readonly kind: string; readonly fields: Readonly<Record<string, unknown>>; readonly reports: readonly ExportedReport[] }

function mahdar(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), ...args], { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (status !== 0) throw new Error(`mahdar ${args[0]} ended with ${status}: ${stderr.slice(-2000)}`);
  return stdout;
}

/** Adds all files of a folder to a fresh register and exports it. */
export function exportOf(folder: string, metadata: string, register: string): ExportedRecord[] {
  for (const suffix of ['', '-wal', '-shm']) rmSync(register + suffix, { force: true });
  mahdar('add', folder, '--metadata', metadata, '--register', register);
  return mahdar('export', '--register', register, '--format', 'jsonl').split('\n').filter(Boolean).map((line) => JSON.parse(line) as ExportedRecord);
}
