// Not written yet: figures.
import type { WithTimes } from './context.ts';
import type { Figure } from '../../recognize/figure.ts';

/** Recognises figures. */
export function recognizeFigures(_context: WithTimes): readonly Figure[] {
  return [];
}
