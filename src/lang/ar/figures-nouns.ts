// placeholder
import type { Token } from '../../text/tokens.ts';
export const countedNoun = (_token: Token): boolean => false;
