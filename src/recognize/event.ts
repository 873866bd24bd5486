// Events: PLOVER types for things done between parties, and one for each held meeting and each signature.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type EventType = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'REQUEST' | 'ACCUSE' | 'REJECT'
  | 'THREATEN' | 'PROTEST' | 'SANCTION' | 'MOBILIZE' | 'COERCE' | 'ASSAULT';
export type EventStatus = 'happened' | 'planned' | 'denied' | 'hypothetical' | 'recalled';

export interface PloverEvent {
  readonly id: string;
  readonly type: EventType;
  /** PLOVER mode or null where the type has none or the text does not say. */
  readonly mode: string | null;
  readonly context: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly status: EventStatus;
  readonly evidence: readonly TextSpan[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
