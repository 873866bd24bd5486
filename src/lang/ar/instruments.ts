// Instruments: what is signed, adopted, issued, proposed or planned, and treaties referred to; one record for each document however often named.
import type { WithEntities } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { mergeInstruments } from './instrument-merge.ts';
import { tellingsAt } from './instrument-tellings.ts';
import type { Telling } from './instrument-telling.ts';

/** Recognises instruments in title, subtitle and body. */
export function recognizeInstruments(context: WithEntities): readonly Instrument[] {
  const { tokens } = context.analysis;
  const tellings: Telling[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!BEARING_ROLES.has(context.analysis.roleOf(i))) continue;
    const telling = tellingsAt(context, i);
    if (telling) tellings.push(telling);
  }
  return mergeInstruments(context, tellings);
}
