// States and territories of the world: names, nisba adjectives, capitals and seats. Facts only; which words of an article mean them is for lang/.
import data from './generated/states.json' with { type: 'json' };
import { slug } from './slug.ts';

/** A state, or a territory that the news treats as a place. Lists that do not apply are empty. */
export interface State {
  /** ISO 3166-1 alpha-2; `XK` Kosovo, `SU` the former Soviet Union. */
  readonly iso: string;
  readonly kind: 'state' | 'territory';
  readonly en: string;
  readonly ru: string;
  readonly zh: string;
  /** Grammatical gender of the Arabic name. */
  readonly gender: 'm' | 'f';
  /** Arabic names, the common one first. */
  readonly ar: readonly string[];
  readonly nisba_m: readonly string[];
  readonly nisba_f: readonly string[];
  readonly nisba_pl: readonly string[];
  readonly nisba_broken_pl: readonly string[];
  /** Nisba forms that are also common words or belong to two states. */
  readonly ambiguous: readonly string[];
  readonly capital_en: string | null;
  readonly capital_ar: readonly string[];
  /** Buildings that speak for the government. */
  readonly seats: readonly string[];
  readonly checked: boolean;
}

type Row = Partial<Omit<State, 'checked'>> & { iso: string; checked: string };

/** All states and territories, those most in the news first. */
export const STATES: readonly State[] = (data.states as readonly Row[]).map((r) => ({
  iso: r.iso, kind: r.kind ?? 'state', en: r.en ?? r.iso, ru: r.ru ?? '', zh: r.zh ?? '', gender: r.gender ?? 'f', ar: r.ar ?? [],
  nisba_m: r.nisba_m ?? [], nisba_f: r.nisba_f ?? [], nisba_pl: r.nisba_pl ?? [], nisba_broken_pl: r.nisba_broken_pl ?? [], ambiguous: r.ambiguous ?? [],
  capital_en: r.capital_en ?? null, capital_ar: r.capital_ar ?? [], seats: r.seats ?? [], checked: r.checked === 'yes',
}));

const byIso = new Map(STATES.map((s) => [s.iso, s]));

/**
 * The state of an ISO 3166-1 code.
 * @example stateByIso('RU')?.en // 'Russia'
 */
export const stateByIso = (iso: string): State | null => byIso.get(iso) ?? null;

/** The entity id of a state, or of the place that a territory is read as: `state:RU`, `place:taiwan`. */
export const stateId = (state: State): string => (state.kind === 'state' ? `state:${state.iso}` : `place:${slug(state.en)}`);
