// Not written yet: entities.
import { entityIndex, type EntityIndex } from '../../recognize/entity-index.ts';
import type { WithFigures } from './context.ts';

/** Recognises entities. */
export function recognizeEntities({ analysis }: WithFigures): EntityIndex {
  return entityIndex([], [], analysis.tokens.length);
}
