// A document as one place of the text names it: its noun phrase, the act on it, its parties, date and title.
import type { WithEntities } from './context.ts';
import type { InstrumentKind, InstrumentStatus } from '../../recognize/instrument.ts';
import type { Rule } from '../../rules/rule.ts';
import type { TextSpan } from '../../text/span.ts';
import type { DocumentNoun } from './document-words.ts';

export interface Telling {
  readonly kind: InstrumentKind;
  readonly noun: DocumentNoun;
  readonly status: InstrumentStatus;
  readonly title: TextSpan | null;
  /** Entity id of a document known by its own name. */
  readonly entity: string | null;
  readonly parties: readonly string[];
  /** Those who did the act themselves (persons who signed); the parties where nobody is named. */
  readonly signers: readonly string[];
  readonly date: string | null;
  readonly mention: TextSpan;
  readonly evidence: TextSpan;
  readonly cue: TextSpan | null;
  /** The parties are the pair that the article sets side by side, not named with the document. */
  readonly paired?: boolean;
  /** True where a finite verb or a participle tells the act, false for a bare masdar (headlines: توقيع اتفاق). */
  readonly strong: boolean;
  readonly rule: Rule;
  readonly confidence: number;
}

/** States stand for the persons who sign for them; bodies and groups stand for themselves. */
export function asParties(context: WithEntities, ids: readonly string[]): string[] {
  const out = new Set<string>();
  for (const id of ids) {
    const entity = context.entities.byId(id);
    if (!entity && id.startsWith('state:')) out.add(id);
    if (!entity || entity.kind === 'place' || entity.kind === 'document') continue;
    const state = entity.kind === 'person' ? entity.of : null;
    out.add(state?.startsWith('state:') ? state : id);
  }
  return [...out];
}
