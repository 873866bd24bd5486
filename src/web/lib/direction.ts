// The direction of a language's script, for blocks of text whose words are split over many elements.

const RTL: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'he', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv']);

/** @example directionOf('ar-EG') // 'rtl' */
export const directionOf = (language: string): 'rtl' | 'ltr' => (RTL.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr');
