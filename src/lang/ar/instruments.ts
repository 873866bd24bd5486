// Not written yet: instruments.
import type { WithEntities } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';

/** Recognises instruments. */
export function recognizeInstruments(_context: WithEntities): readonly Instrument[] {
  return [];
}
