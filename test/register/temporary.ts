// A folder for one test's registers, gone when the test ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** Makes the folder. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-register-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
