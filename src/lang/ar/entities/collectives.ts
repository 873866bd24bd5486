// Unnamed collectives: people or bodies of a state (مسؤولون روس وصينيون), unnamed speakers (مصادر دبلوماسية), and a state's allies.
import { PhraseTrie } from '../../../rules/phrase-trie.ts';
import { fold } from '../../../text/arabic-script.ts';
import type { Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { gate } from './gates.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/collectives.json' with { type: 'json' };
import { nisbaAt, type Nisba } from './nisba.ts';
import { isReporting, isVerb } from './word-classes.ts';

export interface Collective {
  readonly to: number;
  readonly cut: Cut;
  readonly id: string;
  readonly en: string;
  readonly of: string | null;
}

const heads = new PhraseTrie<{ slug: string; en: string; definite: boolean }>();
for (const c of data.collectives) for (const form of c.forms) heads.add(form, { slug: c.slug, en: c.en, definite: /(?:^| )ال/u.test(form) });
const speakers = new Set(data.speakers.map((f) => fold(f, 2)));
const qualities = new Set(data.qualities.map((f) => fold(f, 2)));
const CITING = new Set(['وفق', 'وفقا', 'بحسب', 'حسب', 'عن', 'نقلا', 'قول', 'وفقال'].map((f) => fold(f, 2)));
const ALLIES = new Set(['حلفاء', 'لحلفاء', 'وحلفاء', 'بحلفاء'].map((f) => fold(f, 2)));
const THEIR_ALLIES = /^(?:و|ب|ل)?(حلفا[وي]?ها)$/u;

export const mayBeCollective = gate((stem) => heads.begins(stem) || ALLIES.has(stem));
export const mayBePeople = gate((stem) => /^ال.*(?:ون|ين)$/u.test(stem));
export const mayBeAllies = gate((stem) => stem.startsWith('حلفا'));

/** The collective that begins at a token, or null. */
export function collectiveAt(tokens: readonly Token[], i: number): Collective | null {
  const token = tokens[i];
  if (!token || !mayBeCollective(tokens, i)) return null;
  if (ALLIES.has(token.fold)) {
    const owner = nameAt(tokens, i + 1);
    const value = owner?.cut.pro === '' ? owner.values.find((v) => v.kind === 'state' || v.form === 'capital') : undefined;
    return owner && value ? { to: owner.to, cut: { pro: '', stem: token.fold, taken: token.fold.length - 5 }, id: `group:${(value.of ?? '').toLowerCase()}-allies`, en: `allies of ${value.en}`, of: null } : null;
  }
  const match = heads.match(tokens, i);
  if (!match || match.cut.pro.includes('س')) return null;
  const head = match.values[0]!;
  let to = match.to;
  const states: Nisba[] = [];
  let quality = '';
  while (to < match.to + 4 && tokens[to]?.kind === 'word' && tokens[to]!.block === token.block) {
    const joined = states.length > 0;
    const nisba = nisbaAt(tokens, to, joined);
    if (nisba && nisba.definite === head.definite && (joined ? nisba.cut.pro === 'و' && nisba.plural === states[0]!.plural : nisba.cut.pro === '') && fits(head.slug, nisba)) {
      if (!states.some((s) => s.iso === nisba.iso)) states.push(nisba);
      to = nisba.to;
    } else if (qualities.has(tokens[to]!.fold)) {
      quality ||= tokens[to]!.fold;
      to++;
    } else break;
  }
  const who = states.map((s) => s.iso.toLowerCase()).join('-');
  if (head.slug === 'people' && !states.length) return null;
  if (states.length) return { to, cut: match.cut, id: `group:${who}-${head.slug}`, en: `${head.en} (${states.map((s) => s.iso).join(', ')})`, of: states.length === 1 ? states[0]!.owner : null };
  if (!speakers.has(match.cut.stem)) return null;
  const speaks = isReporting(tokens[i - 1]) || (!!tokens[to] && isReporting(tokens[to])) || CITING.has(tokens[i - 1]?.fold ?? '') || (match.cut.pro === 'ل' && CITING.has(tokens[i - 1]?.fold ?? ''));
  return speaks ? { to, cut: match.cut, id: `group:${head.slug}`, en: head.en, of: null } : null;
}

// Things agree in the feminine singular (شركات صينية), people in the plural (مسؤولون روس).
function fits(slug: string, nisba: Nisba): boolean {
  const things = ['companies', 'media', 'news-agencies', 'sources', 'militias'].includes(slug);
  if (things) return nisba.gender === 'f' && !nisba.plural;
  return slug === 'people' ? nisba.gender === 'm' && !nisba.plural : nisba.plural;
}

/**
 * A people by the plural of its adjective that stands as a noun (الإيرانيون, للفلسطينيين); null behind a noun that it describes (المسؤولين الإيرانيين)
 * and where one more adjective of a state joins it (الروس والأوكرانيون are two peoples).
 */
export function peopleAt(tokens: readonly Token[], i: number): Collective | null {
  if (!mayBePeople(tokens, i)) return null;
  const nisba = nisbaAt(tokens, i);
  if (!nisba?.definite || !nisba.plural || nisba.ambiguous || nisba.to !== i + 1 || nisba.gender !== 'm') return null;
  const before = tokens[i - 1]?.block === tokens[i]!.block ? tokens[i - 1] : undefined;
  // Behind any noun it may be an adjective or an owner of other people (أصدقائنا الصينيين, غير السعوديين): then it is no people of its own.
  if (before?.kind === 'word' && /^و?$/u.test(nisba.cut.pro) && (/^[وفبكل]*(?:ال|لل)/u.test(before.fold) || /(?:ون|ين|ا[ئء](?:نا|هم|ها|ه|كم|ي))$|^غير$/u.test(before.form) || nisbaAt(tokens, i - 1)) && !isVerb(before)) return null;
  return { to: i + 1, cut: nisba.cut, id: `group:${nisba.iso.toLowerCase()}-people`, en: `people (${nisba.iso})`, of: nisba.owner };
}

/** حلفاؤها الغربيون: the allies of the state last named. */
export function theirAlliesAt(tokens: readonly Token[], i: number): { to: number; taken: number } | null {
  if (!mayBeAllies(tokens, i)) return null;
  const m = THEIR_ALLIES.exec(tokens[i]?.fold ?? '');
  if (!m || tokens[i]!.kind !== 'word') return null;
  const next = tokens[i + 1]?.fold ?? '';
  return { to: /^الغربي(?:ين|ون)$|^الاوروبي(?:ين|ون)$/u.test(next) ? i + 2 : i + 1, taken: tokens[i]!.fold.length - m[1]!.length };
}
