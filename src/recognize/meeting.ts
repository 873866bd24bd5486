// Meetings: face-to-face or remote contacts between named officials; a visit and the talks held during it are two.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type MeetingFormat = 'summit' | 'talks' | 'visit' | 'call' | 'multilateral';
export type MeetingStatus = 'held' | 'planned' | 'invited';

export interface Meeting {
  readonly id: string;
  readonly format: MeetingFormat;
  /** Entity ids; for a visit the visitor, then the host state. */
  readonly participants: readonly string[];
  /** Entity id of the place (a place or a state), or null. */
  readonly place: string | null;
  /** ISO prefix date or null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly status: MeetingStatus;
  readonly evidence: readonly TextSpan[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
