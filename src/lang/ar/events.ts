// Not written yet: events.
import type { WithPositions } from './context.ts';
import type { PloverEvent } from '../../recognize/event.ts';

/** Recognises events. */
export function recognizeEvents(_context: WithPositions): readonly PloverEvent[] {
  return [];
}
