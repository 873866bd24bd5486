// Not written yet: positions.
import type { WithMeetings } from './context.ts';
import type { Position } from '../../recognize/position.ts';

/** Recognises positions. */
export function recognizePositions(_context: WithMeetings): readonly Position[] {
  return [];
}
