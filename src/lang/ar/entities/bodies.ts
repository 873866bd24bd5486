// Names of bodies by their grammar: a head of institution with definite words, a name or a purpose behind it
// (وكالة الأمن القومي الأميركية, معهد البحث في الطاقة الشمسية, الصندوق السعودي للتنمية, اللجنة الاقتصادية المشتركة).
import { fold } from '../../../text/arabic-script.ts';
import { cutsOf, type Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { gate } from './gates.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/triggers.json' with { type: 'json' };
import { continuesAt, isPart, purposeTo, seatTo } from './body-words.ts';
import { isGiven, unknownNameAt } from './names.ts';
import { nisbaAt } from './nisba.ts';

export interface Body { readonly to: number; readonly cut: Cut; readonly owner: string | null; readonly confidence: number; readonly bearer?: boolean }

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));
const heads = set(data.institutions);
// Heads whose one or two definite words may as well describe them (مجلس الإدارة, مركز المدينة).
const loose = set(data.loose_institutions);
// Nouns that go on a construct in the names of bodies (مركز دراسات الوحدة, هيئة تنظيم الاتصالات).
const inner = set(data.inner_nouns);
// Deverbal nouns that take في within a name (معهد البحث في الطاقة).
const fields = set(data.field_nouns);
export const mayBeBody = gate((stem) => heads.has(stem) || (stem.startsWith('ال') && heads.has(stem.slice(2))));
const MOST = 10;

/** The body that begins at a token, or null. */
export function bodyAt(tokens: readonly Token[], i: number): Body | null {
  if (!mayBeBody(tokens, i)) return null;
  const token = tokens[i]!;
  const cut = cutsOf(token).find((c) => !c.pro.includes('س') && (heads.has(c.stem) || (c.stem.startsWith('ال') && heads.has(c.stem.slice(2)))));
  if (!cut) return null;
  // للجنة is for a committee or for the committee: only an adjective behind it tells.
  if (/^[وف]?للجنه/u.test(token.fold)) {
    const adjective = /^ال(?:.*(?:ية|يا)|مشتركة|مختلطة|موسعة|عامة|دائمة)$/u.test(tokens[i + 1]?.form ?? '');
    return adjective ? definite(tokens, i, { pro: cut.pro || 'ل', stem: 'اللجنه', taken: 0 }) : construct(tokens, i, cutsOf(token).find((c) => c.stem === 'لجنه') ?? cut);
  }
  return cut.stem.startsWith('ال') ? definite(tokens, i, cut) : construct(tokens, i, cut);
}

interface Walk { to: number; owner: string | null; states: number; words: number }

const ADJECTIVE = /(?:ي|ية|ة|يا|اء|ى|الأعلى|الموحد|العام)$/u;

// والطاقات الجديدة in معهد …: an adjective that cannot agree with the masculine head belongs to the noun before it.
const inward = (tokens: readonly Token[], k: number, block: number, head: string, words: number): boolean =>
  words > 0 && tokens[k]?.kind === 'word' && tokens[k]!.block === block && /^ال(?:جديد|خاص|عام|دائم)ة$/u.test(tokens[k]!.form) && !/[هة]$/u.test(head);

/** Definite words, what و joins to them, and the adjectives of one state or two (مجلس التنسيق السعودي العراقي). */
function walk(tokens: readonly Token[], i: number, from: number, head: string): Walk {
  const described = head.startsWith('ال');
  const w: Walk = { to: from, owner: null, states: 0, words: 0 };
  while (w.to < i + MOST) {
    const nisba = nisbaAt(tokens, w.to, w.states > 0);
    if (nisba?.definite && tokens[w.to]!.block === tokens[i]!.block && !nisba.plural && (w.states === 0 ? nisba.cut.pro === '' : w.states === 1 && /^و?$/u.test(nisba.cut.pro))) {
      w.owner = w.states === 0 ? nisba.owner : null;
      w.states++;
      w.to = nisba.to;
      if (w.states === 2) break;
      continue;
    }
    if (w.states > 0) break;
    const hyphen = tokens[w.to];
    if (hyphen?.raw === '-' && !hyphen.spaced && tokens[w.to + 1]?.kind === 'word' && !tokens[w.to + 1]!.spaced && w.words > 0) {
      w.to += 2;
      continue;
    }
    if (isPart(tokens, w.to, tokens[i]!.block) || inward(tokens, w.to, tokens[i]!.block, head, w.words)) {
      // Behind a definite head stand its adjectives only.
      if (described && !(agrees(head, tokens[w.to]!) && ADJECTIVE.test(tokens[w.to]!.form)) && tokens[w.to + 1]?.raw !== '-') break;
      // A name of its own stands beside the head, not in it.
      if (nameAt(tokens, w.to)?.values.some((v) => v.kind === 'person' || (v.kind === 'state' && w.to > i + 1))) break;
      w.to++;
      w.words++;
    } else if (w.words > 0 && continuesAt(tokens, w.to, tokens[i]!.block, heads) && (!described || ADJECTIVE.test(tokens[w.to]!.form) && agrees(head, tokens[w.to]!))) {
      w.to++;
      w.words++;
      if (inner.has(tokens[w.to - 1]!.fold.slice(1)) && tokens[w.to]) w.to++;
    } else if (w.words > 0 && tokens[w.to]?.fold === 'في' && (fields.has(tokens[w.to - 1]!.fold) || /^شوون$|^مجالا?ت?$/u.test(tokens[w.to + 1]?.fold ?? ''))) {
      const field = tokens[w.to + 1]?.fold ?? '';
      const at = /^شوون$|^مجالا?ت?$/u.test(field) || inner.has(field) ? w.to + 2 : w.to + 1;
      if (!isPart(tokens, at, tokens[i]!.block) || nameAt(tokens, at)) break;
      w.to = at + 1;
      w.words += 2;
    } else break;
  }
  return w;
}

/** A construct head: وكالة الأمن القومي الأميركية, مركز دراسات الوحدة العربية, جامعة محمد السادس متعددة التخصصات. */
function construct(tokens: readonly Token[], i: number, cut: Cut): Body | null {
  let from = i + 1;
  while (from < i + 3 && tokens[from]?.kind === 'word' && inner.has(tokens[from]!.fold)) from++;
  const person = from === i + 1 ? bearerTo(tokens, from) : 0;
  const w = walk(tokens, i, person || from, cut.stem);
  const words = w.words + (from - i - 1);
  const proper = person || nameAt(tokens, from)?.values.some((v) => v.kind === 'state' && v.strength === 'strong') && nameAt(tokens, from)!.cut.pro === '';
  if (!person && proper && w.to === from) return null;
  const purpose = words > 1 || person ? purposeTo(tokens, w.to, tokens[i]!.block, i + MOST) : 0;
  const enough = w.states ? words >= 1 : person > 0 || words >= (loose.has(cut.stem) ? 3 : 2) || (purpose > 0 && words >= 1);
  if (!enough || (from > i + 1 && w.words === 0 && !w.states)) return null;
  return { to: purpose || w.to, cut, owner: w.owner, confidence: w.states || person ? 0.85 : 0.7, bearer: person > 0 };
}

/** Behind the person whose name a body bears (جامعة محمد السادس), with a set phrase of quality (متعددة التخصصات). */
function bearerTo(tokens: readonly Token[], from: number): number {
  const royal = /^(?:الملك|الملكه|الامير|الاميره|الشيخ|الامام|السلطان)$/u.test(tokens[from]?.fold ?? '') ? from + 1 : from;
  const known = nameAt(tokens, royal);
  const person = known?.cut.pro === '' && known.values.some((v) => v.kind === 'person' && v.strength === 'strong') ? known.to : 0;
  const unknown = tokens[royal]?.kind === 'word' && (royal > from || isGiven(tokens[royal]!.fold)) ? unknownNameAt(tokens, royal) : null;
  let to = Math.max(person, unknown && (unknown.words > 1 || royal > from) ? unknown.to : 0);
  if (to && /^متعدد/u.test(tokens[to]?.fold ?? '') && tokens[to + 1]?.fold.startsWith('ال')) to += 2;
  return to;
}

// Adjectives of a definite head agree with it: -ية, -ة, العليا behind a feminine noun, anything else behind a masculine one.
const agrees = (head: string, adjective: Token): boolean => (/[هة]$|^القوات$/u.test(head) ? /(?:ة|يا|اء|ى)$/u : /[^ةا]$/u).test(adjective.form);
// Institutions that towns set apart.
const SEATED = set(['الجامعة', 'المدرسة', 'المعهد', 'المركز', 'المستشفى', 'الكلية', 'الأكاديمية']);
const SHARED = set(['المشتركة', 'المشترك', 'الحكومية', 'الحكومي']);

/** A definite head: الصندوق السعودي للتنمية, اللجنة الاقتصادية والتجارية المشتركة, الجامعة الأورو-متوسطية بفاس. */
function definite(tokens: readonly Token[], i: number, cut: Cut): Body | null {
  const block = tokens[i]!.block;
  const first = tokens[i + 1];
  if (!first || first.block !== block || !(isPart(tokens, i + 1, block) || SHARED.has(first.fold))) return null;
  if (!agrees(cut.stem, first) && tokens[i + 2]?.raw !== '-') return null;
  const start = SHARED.has(first.fold) ? i + 2 : i + 1;
  const w = walk(tokens, i, start, cut.stem);
  let words = w.words + (start - i - 1);
  if (SHARED.has(tokens[w.to]?.fold ?? '') && words + w.states > 0 && tokens[w.to]!.block === block) {
    w.to++;
    words++;
    // اللجنة العليا المشتركة القطرية التركية: the states come last.
    const states = w.states === 0 ? walk(tokens, i, w.to, cut.stem) : null;
    if (states && states.states > 0 && states.words === 0) Object.assign(w, { to: states.to, owner: states.owner, states: states.states });
  }
  const seat = words > 0 && SEATED.has(cut.stem) ? seatTo(tokens, w.to, block) : 0;
  const purpose = purposeTo(tokens, w.to, block, i + MOST);
  const enough = (w.states > 0 && words + w.states >= 2) || words >= 2 || purpose > 0 || (seat > 0 && tokens[i + 2]?.raw === '-');
  if (!enough) return null;
  const owner = w.owner ?? nisbaAt(tokens, i + 1, false)?.owner ?? null;
  return { to: Math.max(w.to, purpose, seat), cut, owner: w.states > 1 ? null : owner, confidence: purpose ? 0.85 : 0.7 };
}
