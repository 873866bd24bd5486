// The lexicon of titles: presidents, kings, ministers with their portfolios, deputies, spokesmen, and words of respect.
import { PhraseTrie } from '../../../rules/phrase-trie.ts';
import { fold } from '../../../text/arabic-script.ts';
import type { Office } from '../../../world/terms.ts';
import data from './generated/titles.json' with { type: 'json' };

export type TitleKind = 'complete' | 'construct' | 'dual';

export interface TitleEntry {
  /** `president`, `minister-of-foreign-affairs`, `deputy-minister-of-defense` … */
  readonly id: string;
  readonly en: string;
  readonly kind: TitleKind;
  readonly offices: readonly Office[];
}

export const TITLES = new PhraseTrie<TitleEntry>();
export const PORTFOLIOS: readonly { readonly ar: string; readonly bare: string; readonly en: string; readonly slug: string; readonly office: Office | null }[] = (
  data.portfolios as readonly { ar: string; bare: string; en: string; office?: string }[]
).map((p) => ({ ...p, slug: p.en.replace(/^the /u, '').replace(/ /gu, '-'), office: (p.office as Office | undefined) ?? null }));

for (const t of data.titles as readonly { id: string; en: string; offices: Office[]; complete?: string[]; construct?: string[]; dual?: string[] }[]) {
  for (const kind of ['complete', 'construct', 'dual'] as const) for (const form of t[kind] ?? []) TITLES.add(form, { id: t.id, en: t.en, kind, offices: t.offices });
}
for (const p of PORTFOLIOS) {
  const offices = p.office ? [p.office] : [];
  const made = (kind: TitleKind, deputy: boolean): TitleEntry => ({ id: `${deputy ? 'deputy-' : ''}minister-of-${p.slug}`, en: `${deputy ? 'deputy ' : ''}minister of ${p.en}`, kind, offices: deputy ? [] : offices });
  for (const m of ['وزير', 'وزيرة']) {
    TITLES.add(`${m} ${p.ar}`, made('complete', false));
    TITLES.add(`${m} ${p.bare}`, made('construct', false));
    for (const d of data.deputies) {
      TITLES.add(`${d} ${m} ${p.ar}`, made('complete', true));
      TITLES.add(`${d} ${m} ${p.bare}`, made('construct', true));
    }
  }
  for (const d of data.deputies) TITLES.add(`${d} وزارة ${p.ar}`, made('complete', true));
  for (const m of ['وزيرا', 'وزيري']) {
    TITLES.add(`${m} ${p.ar}`, made('dual', false));
    TITLES.add(`${m} ${p.bare}`, made('dual', false));
  }
}

const phrases = (forms: readonly string[]): PhraseTrie<true> => forms.reduce((t, f) => t.add(f, true as const), new PhraseTrie<true>());
const words = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));

/** First words that may join a portfolio behind و, folded. */
export const SECOND_PORTFOLIOS = new Set([...data.second_portfolios, ...data.portfolios.map((p) => p.ar.split(' ')[0]!)].map((f) => fold(f, 2)));
export const POSSESSIVES = phrases(data.possessives);
export const HONORIFICS = phrases(data.honorifics);
export const RANKS = words(data.ranks);
export const MODIFIERS = words(data.modifiers);
export const FORMER = words(data.former);
export const RELATIONAL = words(data.relational);
export const RELATIONAL_DUAL = words(data.relational_dual);
