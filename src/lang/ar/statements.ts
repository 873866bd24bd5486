// Not written yet: statements.
import type { WithInstruments } from './context.ts';
import type { Statement } from '../../recognize/statement.ts';

/** Recognises statements. */
export function recognizeStatements(_context: WithInstruments): readonly Statement[] {
  return [];
}
