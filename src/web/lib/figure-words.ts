// A figure in words: comparator, value, unit, in the user's language and digits.
import { label } from '../i18n/index.ts';
import { unitNoun } from '../i18n/units.ts';
import { quantity, writesUnit } from './format.ts';
import type { Fields } from './wire.ts';

/** `{ value: 240000000000, unit: 'USD', comparator: '>' }` gives “more than 240 billion US dollars”. */
export function figureWords(fields: Fields): string {
  const value = Number(fields.value);
  if (!Number.isFinite(value) || !fields.unit) return '';
  const unit = writesUnit(fields.unit) ? '' : unitNoun(fields.unit, value);
  return [label('comparator', fields.comparator ?? '='), quantity(value, fields.unit), unit].filter((w) => w && w !== '=').join(' ');
}
