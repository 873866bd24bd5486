// Instruments: anything signed, adopted, issued or planned.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type InstrumentKind = 'joint statement' | 'agreement' | 'treaty' | 'memorandum' | 'plan' | 'contract' | 'communique' | 'documents' | 'other';
export type InstrumentStatus = 'signed' | 'adopted' | 'issued' | 'planned' | 'proposed' | 'in force';

export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** Only where the text gives a name. */
  readonly title: TextSpan | null;
  readonly parties: readonly string[];
  readonly date: string | null;
  readonly status: InstrumentStatus;
  readonly evidence: readonly TextSpan[];
  /** Places in the text where this very instrument is named again (البيان، الوثيقة، النص المنشور). */
  readonly mentions: readonly TextSpan[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
