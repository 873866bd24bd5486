// Nisba adjectives as carriers of a state: الروسي، الصينية، الروس point to the state whose adjective they are.
import { lookupIn, type Cut } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import { ofWord } from '../../text/words.ts';
import data from '../../world/generated/states.json' with { type: 'json' };

/** A state's adjective at a token. */
export interface StateAdjective {
  /** Entity id of the state, `state:RU`. */
  readonly state: string;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly cut: Cut;
}

interface Row {
  readonly iso: string;
  readonly nisba_m?: readonly string[];
  readonly nisba_f?: readonly string[];
  readonly nisba_pl?: readonly string[];
  readonly nisba_broken_pl?: readonly string[];
  readonly ambiguous?: readonly string[];
}

const table = new Map<string, { state: string; definite: boolean; plural: boolean }>();
for (const row of (data as { states: readonly Row[] }).states) {
  const doubtful = new Set(row.ambiguous ?? []);
  const file = (forms: readonly string[] | undefined, plural: boolean): void => {
    for (const form of forms ?? []) {
      if (doubtful.has(form)) continue;
      const base = fold(form, 2);
      // Masculine accusative (روسيا، صينيا) is left out: it is the name of too many states.
      if (!table.has(base)) table.set(base, { state: `state:${row.iso}`, definite: false, plural });
      if (!table.has(`ال${base}`)) table.set(`ال${base}`, { state: `state:${row.iso}`, definite: true, plural });
    }
  };
  file(row.nisba_m, false);
  file(row.nisba_f, false);
  file(row.nisba_pl, true);
  file(row.nisba_broken_pl, true);
}

const rowAt = lookupIn(table);
const adjectiveOf = ofWord((word): StateAdjective | null => {
  const found = word.kind === 'word' ? rowAt(word) : null;
  return found && { ...found.value, cut: found.cut };
});

/**
 * The state that a word is the adjective of.
 * @example stateAdjective(token) // for والصيني: { state: 'state:CN', definite: true, plural: false, cut: { pro: 'و', … } }
 */
export function stateAdjective(token: Token | undefined): StateAdjective | null {
  return token ? adjectiveOf(token) : null;
}
