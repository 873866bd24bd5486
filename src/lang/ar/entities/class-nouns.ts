// Names behind class nouns: جامعة نانيانغ التكنولوجية, صحيفة «الخبر», مدينة نانبينغ, مشروع «قوة سيبيريا».
import { fold } from '../../../text/arabic-script.ts';
import { cutsOf, type Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { gate } from './gates.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/triggers.json' with { type: 'json' };
import { isForeign, isPlainName } from './names.ts';
import { nisbaAt } from './nisba.ts';
import { RANKS } from './title-lexicon.ts';
import { titleAt } from './titles.ts';
import { among, isVerb, NOT_NAMES } from './word-classes.ts';

export interface ClassName {
  readonly kind: 'organization' | 'place' | 'document';
  /** First token of the name: the class noun where it belongs to it. */
  readonly from: number;
  readonly to: number;
  readonly cut: Cut | null;
  readonly confidence: number;
}

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));
const ORGANIZATIONS = set(data.organizations);
const OUTLETS = set(data.outlets.filter((o) => !o.includes(' ')));
const PLACES = set(data.places);
const DOCUMENTS = set(data.documents.filter((o) => !o.includes(' ')));
const QUOTED_MOST = 6;
// Class nouns that are also common masculine nouns or need a foreign word behind them.
const LOOSE = set(['قاعدة', 'حي', 'المدينة', 'قضاء', 'مكتب', 'لواء', 'مركز', 'هيئة', 'لجنة', 'مجموعة', 'صندوق', 'مصرف', 'بنك', 'خليج', 'وادي', 'اتحاد', 'تحالف', 'مؤسسة', 'جماعة', 'تنظيم', 'شركة', 'حركة', 'ائتلاف', 'جمعية', 'رابطة', 'موقع', 'شبكة', 'منتدى', 'نادي', 'ميليشيا', 'مليشيا']);

export const mayBeClassNoun = gate((stem) => ORGANIZATIONS.has(stem) || OUTLETS.has(stem) || PLACES.has(stem) || DOCUMENTS.has(stem));

const headAt = (token: Token): { cut: Cut; stem: string } | null => {
  for (const cut of cutsOf(token)) if (!cut.pro.includes('س') && (ORGANIZATIONS.has(cut.stem) || OUTLETS.has(cut.stem) || PLACES.has(cut.stem) || DOCUMENTS.has(cut.stem))) return { cut, stem: cut.stem };
  return null;
};

/** The name that a class noun at `i` introduces, or null. */
export function classNameAt(tokens: readonly Token[], i: number): ClassName | null {
  const token = tokens[i];
  if (!token || !mayBeClassNoun(tokens, i)) return null;
  const head = headAt(token);
  if (!head) return null;
  const kind = DOCUMENTS.has(head.stem) ? 'document' : PLACES.has(head.stem) ? 'place' : 'organization';
  const next = tokens[i + 1];
  if (!next || next.block !== token.block) return null;
  if (next.kind === 'quote') {
    const to = closing(tokens, i + 1);
    return to && kind !== 'place' && named(tokens, i + 2, to) ? { kind, from: i + 2, to, cut: null, confidence: 0.8 } : null;
  }
  if (next.kind !== 'word') return null;
  if (kind === 'place') return placeAfter(tokens, i);
  if (kind === 'document' || OUTLETS.has(head.stem)) return null;
  return organizationAt(tokens, i, head.cut, LOOSE.has(head.stem));
}

// A quoted name has no verb, no negation, no possessive in it, and is no bare adjective.
function named(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k]!;
    if (t.kind === 'word' && (isVerb(t) || ['لا', 'ولا', 'لم', 'لن', 'من', 'الي', 'ان', 'غير'].includes(t.fold) || /(?:ها|هم|[^ي]ه)$/u.test(t.form))) return false;
  }
  const first = tokens[from]!;
  return !(to === from + 1 && /(?:ية|ي|ة)$/u.test(first.form) && !isForeign(first.fold));
}

/** Token of the closing mark where the quotation is short enough to be a name, else 0. */
function closing(tokens: readonly Token[], open: number): number {
  for (let k = open + 2; k <= open + QUOTED_MOST + 1; k++) {
    const t = tokens[k];
    if (!t || t.block !== tokens[open]!.block || t.kind === 'stop' || t.kind === 'comma' || t.kind === 'colon') return 0;
    if (t.kind === 'quote') return isVerb(tokens[open + 1]!) || among(tokens[open + 1], NOT_NAMES) && k > open + 3 ? 0 : k;
  }
  return 0;
}

// A foreign word: not with ال, no class of common words, no adjective of state.
const foreign = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  if (t?.kind !== 'word' || t.fold.length < 3 || t.fold.startsWith('ال') || /^(?:بال|وال|لل|[0-9a-z])/u.test(t.fold)) return false;
  if (NOT_NAMES.has(t.fold) || among(t, NOT_NAMES) || isVerb(t) || nisbaAt(tokens, i) || /(?:اً|ًا|ية|ات|ين|ون|ها|هم|ه)$/u.test(t.form)) return false;
  return true;
};
const TOWNS = set(['مدينة', 'بلدة', 'قرية', 'محافظة', 'مخيم', 'معبر']);

function placeAfter(tokens: readonly Token[], i: number): ClassName | null {
  const known = nameAt(tokens, i + 1);
  if (known || titleAt(tokens, i + 1) || RANKS.has(tokens[i + 1]!.fold)) return null;
  const t = tokens[i + 1]!;
  const article = TOWNS.has(tokens[i]!.fold) && t.fold.startsWith('ال') && t.fold.length > 4 && !among(t, NOT_NAMES) && !nisbaAt(tokens, i + 1) && !/(?:ية|ات|ين|ون|ي|ة)$/u.test(t.form);
  if (!article && !(foreign(tokens, i + 1) && isForeign(t.fold))) return null;
  if (!article && LOOSE.has(tokens[i]!.fold)) return null;
  const two = foreign(tokens, i + 2) && isForeign(tokens[i + 2]!.fold) && tokens[i + 2]!.block === t.block && !/^[ولبكف]/u.test(tokens[i + 2]!.fold);
  return { kind: 'place', from: i + 1, to: i + (two ? 3 : 2), cut: null, confidence: 0.7 };
}

function organizationAt(tokens: readonly Token[], i: number, cut: Cut, loose: boolean): ClassName | null {
  const known = nameAt(tokens, i + 1);
  let to = i + 1;
  if (known?.cut.pro === '' && (known.values.some((v) => v.kind === 'place' || v.kind === 'state') && !loose)) to = known.to;
  else {
    // Behind جامعة any indefinite noun that is no common word is a name.
    const university = cut.stem === 'جامعه' && isPlainName(tokens, to, to + 1) && !/(?:ة|ى)$/u.test(tokens[to]!.form);
    while (to < i + 4 && foreign(tokens, to) && (isForeign(tokens[to]!.fold) || (university && to === i + 1)) && !nameAt(tokens, to)) to++;
    if (to === i + 1) return null;
  }
  // جامعة نانيانغ التكنولوجية: an adjective that agrees with the class noun.
  const feminine = /ه$/u.test(cut.stem);
  if (tokens[to]?.kind === 'word' && tokens[to]!.fold.startsWith('ال') && (feminine ? /ية$/u : /ي$/u).test(tokens[to]!.form)) to++;
  return { kind: 'organization', from: i, to, cut, confidence: loose ? 0.6 : 0.75 };
}
