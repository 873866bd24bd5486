// A figure in words: comparator, value, unit, in the user's language and digits.
import { label } from '../i18n/index.ts';
import { quantity } from './format.ts';
import type { Fields } from './wire.ts';

const isCode = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || unit === 'percent';

/** `{ value: 240000000000, unit: 'USD', comparator: '>' }` gives “more than 240 billion US dollars”. */
export function figureWords(fields: Fields): string {
  const value = Number(fields.value);
  if (!Number.isFinite(value) || !fields.unit) return '';
  const number = quantity(value, fields.unit);
  const unit = isCode(fields.unit) ? '' : label('unit', fields.unit);
  return [label('comparator', fields.comparator ?? '='), number, unit].filter((w) => w && w !== '=').join(' ');
}
