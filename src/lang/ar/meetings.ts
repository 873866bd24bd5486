// Not written yet: meetings.
import type { WithStatements } from './context.ts';
import type { Meeting } from '../../recognize/meeting.ts';

/** Recognises meetings. */
export function recognizeMeetings(_context: WithStatements): readonly Meeting[] {
  return [];
}
