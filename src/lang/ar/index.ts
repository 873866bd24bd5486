// The Arabic reader: its recognisers in the order in which they build on each other.
import { analyze } from '../../text/analysis.ts';
import type { Document } from '../../text/document.ts';
import type { Reading } from '../../recognize/reading.ts';
import { recognizeEntities } from './entities.ts';
import { recognizeEvents } from './events.ts';
import { recognizeFigures } from './figures.ts';
import { withImpliedStates } from './implied-states.ts';
import { recognizeInstruments } from './instruments.ts';
import { recognizeMeetings } from './meetings.ts';
import { recognizePositions } from './positions.ts';
import { withSpeakers } from './speaker-entities.ts';
import { recognizeStatements } from './statements.ts';
import { recognizeTimes } from './times.ts';

/** Everything the Arabic recognisers find in a document. Pure; text never makes it throw. */
export function readArabic(document: Document): Omit<Reading, 'document' | 'read' | 'reader'> {
  const analysis = analyze(document);
  const times = recognizeTimes(analysis);
  const figures = recognizeFigures({ analysis, times });
  const entities = withSpeakers({ analysis, times, figures }, recognizeEntities({ analysis, times, figures }));
  const instruments = recognizeInstruments({ analysis, times, figures, entities });
  const statements = recognizeStatements({ analysis, times, figures, entities, instruments });
  const meetings = recognizeMeetings({ analysis, times, figures, entities, instruments, statements });
  const positions = recognizePositions({ analysis, times, figures, entities, instruments, statements, meetings });
  const events = recognizeEvents({ analysis, times, figures, entities, instruments, statements, meetings, positions });
  return { times, figures: figures.map((f) => ({ ...f, source: holderOf(f, statements) })), entities: withImpliedStates(entities.entities, { statements, meetings, instruments, positions, events }), instruments, statements, meetings, positions, events };
}

// A figure inside a statement's content is that statement's claim; of nested statements the innermost one holds it.
function holderOf(figure: Reading['figures'][number], statements: Reading['statements']): string | null {
  let best: Reading['statements'][number] | null = null;
  for (const s of statements) {
    if (s.content.start <= figure.span.start && figure.span.end <= s.content.end && (!best || s.content.end - s.content.start < best.content.end - best.content.start)) best = s;
  }
  return best?.id ?? null;
}
