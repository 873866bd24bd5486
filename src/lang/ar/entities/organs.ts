// Organs of a state: الحكومة الصينية, سفارة الهند, وزارة الخارجية الروسية, وزارة العمل في السعودية.
import { PhraseTrie } from '../../../rules/phrase-trie.ts';
import { fold } from '../../../text/arabic-script.ts';
import type { Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { stateByIso } from '../../../world/states.ts';
import { gate } from './gates.ts';
import { nameAt } from './gazetteer.ts';
import { nisbaAt } from './nisba.ts';
import data from './generated/organs.json' with { type: 'json' };
import { PORTFOLIOS, SECOND_PORTFOLIOS } from './title-lexicon.ts';

export interface OrganHead { readonly slug: string; readonly gender: 'm' | 'f'; readonly en: string; readonly kind: 'definite' | 'construct'; readonly ministry: boolean; readonly portfolioOnly: boolean }
export interface Organ {
  readonly from: number;
  readonly to: number;
  readonly cut: Cut;
  readonly head: OrganHead;
  /** Entity id of the state; null where the text does not say whose organ it is. */
  readonly owner: string | null;
  readonly iso: string | null;
}

const heads = new PhraseTrie<OrganHead>();
for (const o of data.organs) {
  for (const form of o.definite) heads.add(form, { slug: o.slug, gender: o.gender as 'm' | 'f', en: o.en, kind: 'definite', ministry: false, portfolioOnly: false });
  for (const form of o.construct) heads.add(form, { slug: o.slug, gender: o.gender as 'm' | 'f', en: o.en, kind: 'construct', ministry: false, portfolioOnly: false });
}
for (const p of PORTFOLIOS) {
  const made = { slug: `ministry-of-${p.slug}`, en: `Ministry of ${p.en.replace(/^./u, (c) => c.toUpperCase())}`, ministry: true, gender: 'f' as const };
  heads.add(`وزارة ${p.ar}`, { ...made, kind: 'definite', portfolioOnly: false });
  heads.add(`وزارة ${p.bare}`, { ...made, kind: 'construct', portfolioOnly: false });
  if (p.office && p.office !== 'energy-minister' && p.ar !== 'الشؤون الخارجية') heads.add(p.ar, { ...made, kind: 'definite', portfolioOnly: true });
}

export const mayBeOrgan = gate((stem) => heads.begins(stem));

/** Bare heads that point back to an organ named before (الوزارة, الحكومة). */
export const BACK: ReadonlySet<string> = new Set(data.back.map((f) => fold(f, 2)));

// Further portfolios that و joins (والتعاون الدولي): words of that list with their adjectives.
function portfolios(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 6 && tokens[to]?.kind === 'word' && tokens[to]!.fold[0] === 'و' && SECOND_PORTFOLIOS.has(tokens[to]!.fold.slice(1))) {
    to++;
    while (tokens[to]?.kind === 'word' && /^(?:ال|بالخارج)/u.test(tokens[to]!.fold) && !nisbaAt(tokens, to) && !nameAt(tokens, to)) to++;
  }
  return to;
}

/**
 * The organ that begins at a token.
 * @param bareToo also give heads without an owner (وزارة الخارجية, الخارجية); the caller decides whose they are.
 */
export function organAt(tokens: readonly Token[], i: number, bareToo = false): Organ | null {
  if (!mayBeOrgan(tokens, i)) return null;
  const match = heads.match(tokens, i);
  if (!match || match.cut.pro.includes('س')) return null;
  const head = match.values[0]!;
  const end = head.ministry && !head.portfolioOnly && head.kind === 'definite' ? portfolios(tokens, match.to) : match.to;
  // السياسة الخارجية الصينية is a policy, not a ministry.
  const before = tokens[i - 1];
  if (head.portfolioOnly && match.cut.pro === '' && before?.kind === 'word' && before.block === tokens[i]!.block && /^[وف]?(?:بال|كال|ال|لل)/u.test(before.fold)) return null;
  const made = (to: number, owner: string | null, iso: string | null): Organ => ({ from: i, to, cut: match.cut, head, owner, iso });
  if (head.kind === 'definite') {
    // One adjective may stand between the head and the nisba (القوات المسلحة, السلطات المحلية are heads of their own).
    for (let j = end; j < Math.min(end + 2, tokens.length); j++) {
      const nisba = nisbaAt(tokens, j, false);
      if (nisba?.definite && (nisba.plural ? nisba.gender !== null : agrees(match.cut.stem, head, nisba.gender))) return made(nisba.to, nisba.owner, nisba.iso);
      if (!tokens[j]!.fold.startsWith('ال') || tokens[j]!.kind !== 'word') break;
    }
    if (tokens[end]?.fold === 'في') {
      const place = nameAt(tokens, end + 1);
      const v = place?.values.find((x) => x.form === 'capital' || x.kind === 'state');
      if (place && v && place.cut.pro === '' && v.strength === 'strong' && v.of && ((head.ministry && !head.portfolioOnly) || head.slug === 'authorities')) return made(place.to, ownerOf(v.of), v.of);
    }
    return bareToo ? made(end, null, null) : null;
  }
  let j = match.to;
  if (tokens[j]?.fold === 'دوله' || tokens[j]?.fold === 'جمهوريه' || tokens[j]?.fold === 'مملكه') j++;
  const owner = nameAt(tokens, j);
  const state = owner?.cut.pro === '' ? owner.values.find((v) => v.kind === 'state' && v.form === 'name' && v.strength === 'strong') : undefined;
  return state?.of ? made(owner!.to, state.id, state.of) : null;
}

// The head's own words settle the gender where several heads share an organ (الجيش, القوات).
const agrees = (stem: string, head: OrganHead, gender: 'm' | 'f' | null): boolean => (MASCULINE.has(stem) ? 'm' : head.gender) === gender;
const MASCULINE = new Set(['الجيش', 'سلاح', 'الاسطول', 'جهاز', 'الادعاء', 'مجلس']);

const ownerOf = (iso: string): string | null => (stateByIso(iso)?.kind === 'state' ? `state:${iso}` : null);

/** Entity id of an organ. */
export const organId = (iso: string | null, head: OrganHead): string => `${head.slug === 'opposition' ? 'group' : 'organization'}:${iso ? `${iso.toLowerCase()}-` : ''}${head.slug}`;
