// Title phrases: TITLE + [portfolio] + NISBA or state or body + modifiers (وزير الخارجية الروسي السابق, أمير دولة قطر, الأمين العام للأمم المتحدة).
import { cutsOf, stemStart, type Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Office } from '../../../world/terms.ts';
import { gate } from './gates.ts';
import { nameAt, ownerId } from './gazetteer.ts';
import { nisbaAt, titleNisbaAt, type Nisba } from './nisba.ts';
import { organAt, organId } from './organs.ts';
import { among, isVerb, NOT_NAMES } from './word-classes.ts';
import { isGiven, unknownNameAt } from './names.ts';
import { transliterate } from './transliterate.ts';
import { FORMER, HONORIFICS, MODIFIERS, RANKS, RELATIONAL, RELATIONAL_DUAL, SECOND_PORTFOLIOS, TITLES, type TitleEntry } from './title-lexicon.ts';

export interface Title {
  readonly from: number;
  /** Behind the whole phrase, modifiers included. */
  readonly to: number;
  readonly cut: Cut;
  readonly id: string;
  readonly en: string;
  readonly offices: readonly Office[];
  /** Entity id of the state or body, null where the phrase does not say. */
  readonly of: string | null;
  readonly former: boolean;
  readonly dual: boolean;
  /** نظيره: the office is the one just spoken of. */
  readonly relational: boolean;
  /** One word without any owner (الرئيس, الوزير). */
  readonly bare: boolean;
  /** A construct whose owner is a longer noun phrase (مدير مركز …): it counts only with a name behind it. */
  readonly open: boolean;
  /** Counts only with a name behind it. */
  readonly needsName?: boolean;
  /** Its noun is feminine (الوزيرة). */
  readonly feminine?: boolean;
}

export const mayBeTitle = gate((stem) => TITLES.begins(stem) || RELATIONAL.has(stem) || RELATIONAL_DUAL.has(stem));

/** The title phrase that begins at a token, or null. */
export function titleAt(tokens: readonly Token[], i: number): Title | null {
  if (!mayBeTitle(tokens, i)) return null;
  const title = phraseAt(tokens, i);
  return title && { ...title, feminine: /ة$|^[وفبل]?نظيرته?ا?$/u.test(tokens[i]!.form) };
}

const SELF = new Set(['ذاته', 'ذاتها', 'نفسه', 'نفسها']);

function phraseAt(tokens: readonly Token[], i: number): Title | null {
  const relational = relationalAt(tokens, i);
  if (relational) return relational;
  const match = TITLES.match(tokens, i);
  if (!match) return ministerAt(tokens, i);
  if (match.cut.pro.includes('س')) return null;
  const entry = match.values[0]!;
  // الدبلوماسية is diplomacy unless she is the same one (الدبلوماسية ذاتها).
  if (entry.id === 'diplomat' && !SELF.has(tokens[match.to]?.fold ?? '')) return null;
  // مساعد بن محمد is a name; الصحافي behind a definite noun is its adjective (المؤتمر الصحافي).
  if (tokens[match.to]?.fold === 'بن') return null;
  const before = tokens[i - 1];
  if (entry.id === 'official' && match.cut.pro === '' && before?.kind === 'word' && before.block === tokens[i]!.block && /^[وف]?(?:بال|كال|ال|لل)/u.test(before.fold) && !TITLES.match(tokens, i - 1)) return null;
  // رئيسه is his president, no president of the other sex.
  if (match.to === i + 1 && /[^ي]ه$/u.test(tokens[i]!.form) && match.cut.stem.endsWith('ه')) return null;
  const base = { from: i, cut: match.cut, id: entry.id, en: entry.en, offices: entry.offices, relational: false };
  if (entry.kind === 'dual') return { ...base, to: match.to, of: null, former: false, dual: true, bare: true, open: false };
  if (entry.kind === 'construct') return constructed(tokens, match.to, base, entry);
  const tail = qualified(tokens, /minister-of/u.test(entry.id) ? portfoliosTo(tokens, match.to) : match.to, entry.id);
  if (tail.of === null && tail.to === i + 1 && SELF.has(tokens[tail.to]?.fold ?? '')) return { ...base, to: i + 2, of: null, former: false, dual: false, bare: true, open: false };
  return { ...base, ...tail, dual: false, bare: tail.of === null && tail.to === i + 1, open: false };
}

// Titles of people posted somewhere (السفير لدى …), and of those who serve a body (الأمين العام للأمم المتحدة).
const POSTED = new Set(['ambassador', 'envoy']);
const HEADS = new Set(['chancellor', 'president', 'prime-minister', 'monarch', 'crown-prince', 'vice-president']);
const SITTING = new Set(['caucus-leader', 'committee-chair', 'legislator']);
const HOUSES = new Set(['parliament', 'senate', 'cabinet']);
const SERVING = new Set(['deputy-secretary-general', 'secretary-general', 'director-general', 'envoy', 'high-representative', 'commissioner', 'aide', 'spokesman', 'ambassador', 'supreme-leader']);

/** وزيرة الانتقال الطاقي: portfolios are an open class; any definite noun behind the minister's is one. */
function ministerAt(tokens: readonly Token[], i: number): Title | null {
  const token = tokens[i]!;
  const cut = cutsOf(token).find((c) => (c.stem === 'وزير' || c.stem === 'وزيره') && !c.pro.includes('س'));
  const first = tokens[i + 1];
  if (!cut || first?.kind !== 'word' || first.block !== token.block || !/^ال.{3}/u.test(first.fold) || titleNisbaAt(tokens, i + 1) || nameAt(tokens, i + 1) || FORMER.has(first.fold) || MODIFIERS.has(first.fold)) return null;
  const end = portfoliosTo(tokens, i + 2);
  const slug = transliterate(tokens.slice(i + 1, end).map((t) => t.fold).join(' '));
  const base = { from: i, cut, id: `minister-of-${slug}`, en: 'minister', offices: [], relational: false };
  return { ...base, ...qualified(tokens, end, base.id), dual: false, bare: false, open: false };
}

// An adjective of the portfolio's noun: feminine ones are no names; masculine ones only where a whole name or none follows.
function adjectiveAt(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (t?.kind !== 'word' || t.block !== tokens[i - 1]!.block || !/^ال.{3}/u.test(t.fold) || titleNisbaAt(tokens, i) || nameAt(tokens, i) || MODIFIERS.has(t.fold) || FORMER.has(t.fold) || RANKS.has(t.fold) || isVerb(t) || HONORIFICS.match(tokens, i, false)) return false;
  if (/(?:ية|ة)$/u.test(t.form)) return /(?:[ةن]|ات|ون|ؤون|وارد|علوم|يئة|روات)$/u.test(tokens[i - 1]!.form) || /ية$/u.test(t.form);
  if (/^ال(?:أخضر|أزرق|مستدام|متجدد|جوي|بري)$/u.test(t.form)) return true;
  return /ي$/u.test(t.form) && !isGiven(t.fold) && !/[ةا]$/u.test(tokens[i - 1]!.form) && unknownNameAt(tokens, i + 1)?.words !== 1;
}

/** Behind a portfolio: its adjectives, and the further ones that و joins to it (والتعاون الدولي والمغاربة المقيمين بالخارج). */
export function portfoliosTo(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 3 && adjectiveAt(tokens, to)) to++;
  for (let n = 0; n < 4; n++) {
    const t = tokens[to];
    if (t?.kind !== 'word' || t.block !== tokens[from - 1]!.block || t.fold[0] !== 'و' || !(SECOND_PORTFOLIOS.has(t.fold.slice(1)) || openPortfolio(tokens, to))) break;
    to++;
    while (tokens[to]?.kind === 'word' && /^(?:ال|بالخارج)/u.test(tokens[to]!.fold) && !isGiven(tokens[to]!.fold) && !HONORIFICS.match(tokens, to, false) && !RANKS.has(tokens[to]!.fold) && !titleNisbaAt(tokens, to) && !nameAt(tokens, to) && !MODIFIERS.has(tokens[to]!.fold) && !FORMER.has(tokens[to]!.fold)) to++;
  }
  return to;
}

// والإنتاج الحربي الروسي, والتقانة، : a further noun is a portfolio where the owner, a comma or a given name closes the phrase.
function openPortfolio(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!/^وال.{3}/u.test(t.fold) || isVerb(t) || titleNisbaAt(tokens, i, false) || nameAt(tokens, i) || TITLES.match(tokens, i) || organAt(tokens, i, true) || among(t, NOT_NAMES)) return false;
  let k = i + 1;
  while (k < i + 3 && adjectiveAt(tokens, k)) k++;
  const end = tokens[k];
  return !end || end.block !== t.block || (end.kind === 'comma' && !!unknownNameAt(tokens, k + 1)) || titleNisbaAt(tokens, k) !== null || isGiven(end.fold);
}

type Base = Pick<Title, 'from' | 'cut' | 'id' | 'en' | 'offices' | 'relational'>;

function relationalAt(tokens: readonly Token[], i: number): Title | null {
  for (const [pro, stem] of [['', tokens[i]!.fold], ...(/^[وفبل]/u.test(tokens[i]!.fold) ? [[tokens[i]!.fold[0]!, tokens[i]!.fold.slice(1)]] : [])] as [string, string][]) {
    const dual = RELATIONAL_DUAL.has(stem);
    if (!dual && !RELATIONAL.has(stem)) continue;
    const cut = { pro, stem, taken: pro.length };
    const base = { from: i, cut, id: 'counterpart', en: 'counterpart', offices: [], relational: true };
    if (dual) return { ...base, to: i + 1, of: null, former: false, dual: true, bare: true, open: false };
    const tail = qualified(tokens, i + 1, 'counterpart');
    return { ...base, ...tail, dual: false, bare: tail.of === null, open: false };
  }
  return null;
}

/** Adjectives and owners behind a complete title. */
function qualified(tokens: readonly Token[], from: number, id: string, owner: string | null = null): { to: number; of: string | null; former: boolean } {
  let to = from;
  let of = owner;
  let former = false;
  for (let n = 0; n < 5 && to < tokens.length; n++) {
    const t = tokens[to]!;
    if (t.block !== tokens[from - 1]!.block) break;
    const nisba: Nisba | null = of ? null : titleNisbaAt(tokens, to);
    let seat: ReturnType<typeof seatOf> = null;
    if (nisba) {
      of = nisba.owner;
      to = nisba.to;
    } else if (!of && (t.fold === 'الاممي' || t.fold === 'الامميه')) {
      of = 'organization:un';
      to++;
    } else if (FORMER.has(t.fold)) {
      former = true;
      to++;
    } else if (/^المكلفه?$|^المنتدبه?$/u.test(t.fold) && /^(?:بال|بش|لدي)/u.test(tokens[to + 1]?.fold ?? '')) {
      // الوزير المنتدب المكلف بالميزانية: the charge belongs to the title.
      to = portfoliosTo(tokens, to + 2);
      while (to < from + 9 && tokens[to - 1]!.fold.startsWith('بش') && tokens[to]?.fold.startsWith('ال') && !titleNisbaAt(tokens, to)) to++;
    } else if (MODIFIERS.has(t.fold) || (id === 'official' && TITLES.match(tokens, to, false)?.values[0]!.id === 'official')) to++;
    else if (SITTING.has(id) && (t.fold === 'في' || t.fold[0] === 'ب') && (seat = seatOf(tokens, to))) {
      of ??= seat.of;
      to = seat.to;
    } else if (!of && id !== 'official' && t.fold === 'في' && ownerIn(tokens, to + 1)) {
      const owner = ownerIn(tokens, to + 1)!;
      of = owner.of;
      to = owner.to;
    } else if (t.fold === 'للشوون' || t.fold === 'لشوون') {
      to++;
      while (to < from + 9 && tokens[to]?.kind === 'word' && tokens[to]!.fold.startsWith('ال') && !titleNisbaAt(tokens, to)) to++;
      if (t.fold === 'لشوون' && nameAt(tokens, to)) to = nameAt(tokens, to)!.to;
    } else if (POSTED.has(id) && (t.fold === 'الي' || t.fold === 'لدي' || (t.fold === 'في' && of))) {
      const place = nameAt(tokens, to + 1);
      if (tokens[to + 1]?.fold === 'المملكه' && !place) to += 2;
      else if (!place || place.cut.pro || place.values[0]!.kind === 'person') break;
      else to = place.to;
    } else if (POSTED.has(id) && of && /^ب/u.test(t.fold) && nameAt(tokens, to)?.cut.pro === 'ب' && nameAt(tokens, to)!.values[0]!.kind !== 'person') {
      to = nameAt(tokens, to)!.to;
    } else if (!of && HEADS.has(id) && /^(?:الفدراليه|الفيدراليه|الاتحاديه|الفدرالي|الاتحادي)$/u.test(t.fold) && (titleNisbaAt(tokens, to + 1) || /^ل(?:جمهوريه|لجمهوريه|دوله|مملكه)/u.test(tokens[to + 1]?.fold ?? ''))) {
      to++;
    } else if (!of && HEADS.has(id) && !/^(?:الجمهوريه|الدوله|البلاد)$/u.test(tokens[to - 1]!.fold) && /^ل(?:جمهوريه|دوله|مملكه|سلطنه|لجمهوريه|لمملكه)/u.test(t.fold)) {
      // المستشارة الاتحادية لجمهورية ألمانيا الاتحادية: the state's full name behind ل.
      const whole = nameAt(tokens, to);
      const inner = nameAt(tokens, to + 1);
      const value = (whole?.cut.pro === 'ل' ? whole : inner)?.values.find((v) => v.kind === 'state');
      if (!value) break;
      of = value.id;
      to = whole?.cut.pro === 'ل' ? whole.to : inner!.to;
    } else if (!of && SERVING.has(id) && t.fold.startsWith('ل')) {
      const owner = nameAt(tokens, to);
      const quoted = t.fold === 'ل' && tokens[to + 1]?.kind === 'quote' ? nameAt(tokens, to + 2) : null;
      const found = owner && owner.cut.pro === 'ل' ? owner : quoted;
      const value = found?.values.find((v) => v.kind === 'organization' || v.kind === 'state');
      if (!found || !value) break;
      of = value.id;
      to = found.to + (quoted && found === quoted ? 1 : 0);
    } else break;
  }
  return { to, of, former };
}

// زعيم الجمهوريين في الكونغرس الأميركي, رئيس لجنة الشؤون الخارجية بمجلس النواب: the house in which the bearer sits, or its committee.
function seatOf(tokens: readonly Token[], i: number): { to: number; of: string | null } | null {
  const glued = tokens[i]!.fold !== 'في';
  const at = glued ? i : i + 1;
  const organ = organAt(tokens, at, true);
  const body = nameAt(tokens, at);
  const pro = glued ? 'ب' : '';
  const value = body?.cut.pro === pro ? body.values.find((v) => v.kind === 'organization') : undefined;
  if (body && value && body.to >= (organ?.to ?? 0)) return { to: body.to, of: ownerId(value.of) ?? value.id };
  if (organ?.cut.pro === pro && HOUSES.has(organ.head.slug)) return { to: organ.to, of: organ.owner };
  const committee = tokens[at]!.fold.slice(pro.length);
  if (committee !== 'لجنه' || !tokens[at]!.fold.startsWith(pro)) return null;
  let to = at + 1;
  while (to < at + 4 && tokens[to]?.kind === 'word' && tokens[to]!.block === tokens[i]!.block && /^و?ال/u.test(tokens[to]!.fold) && !titleNisbaAt(tokens, to) && !isVerb(tokens[to]!)) to++;
  return to > at + 1 ? { to, of: null } : null;
}

function ownerIn(tokens: readonly Token[], i: number): { to: number; of: string } | null {
  const name = nameAt(tokens, i);
  const value = name?.cut.pro === '' ? name.values.find((v) => v.kind === 'state' && v.form === 'name' && v.strength === 'strong') : undefined;
  return name && value ? { to: name.to, of: value.id } : null;
}

/** A construct title: its owner follows. */
function constructed(tokens: readonly Token[], from: number, base: Base, entry: TitleEntry): Title | null {
  const rest = { dual: false, bare: false };
  const done = (to: number, of: string | null): Title => {
    const tail = qualified(tokens, to, entry.id, of);
    return { ...base, ...rest, to: tail.to, of: of ?? tail.of, former: tail.former, open: false };
  };
  let j = from;
  // أمير دولة قطر, زعيم مجموعة فاغنر: a class noun may stand before the owner's name.
  if (['دوله', 'جمهوريه', 'مملكه', 'سلطنه', 'حركه', 'جماعه', 'تنظيم', 'منظمه', 'وكاله', 'اماره'].includes(tokens[j]?.fold ?? '') && nameAt(tokens, j + 1)?.cut.pro === '' && nameAt(tokens, j)?.cut.pro !== '') j++;
  const organ = organAt(tokens, j, true);
  const owner = nameAt(tokens, j);
  if (organ && organ.cut.pro === '' && organ.to > (owner?.to ?? 0)) {
    const of = organ.owner ? organId(organ.iso, organ.head) : null;
    if (of || /spokesman|ambassador|chief/u.test(entry.id)) {
      // رئيس البنك المركزي الإيراني presides over the bank, not over the state.
      const head = /spokesman|ambassador|chief|aide|envoy|director/u.test(entry.id) ? {} : { id: `head-of-${organ.head.slug}`, en: `head of the ${organ.head.en}`, offices: [] };
      const tail = qualified(tokens, organ.to, entry.id, organ.owner);
      return { ...base, ...head, ...rest, to: tail.to, of: organ.owner ?? tail.of, former: tail.former, open: false };
    }
  }
  if (owner && owner.cut.pro === '') {
    const value = owner.values.find((v) => v.strength === 'strong' && (v.kind === 'organization' || v.kind === 'state' || v.kind === 'group' || v.form === 'capital' || (v.kind === 'place' && v.of === null) || v.kind === 'place'));
    // مساعدة اليمن is help for Yemen: an aide's state counts only with a name behind it.
    if (value && entry.id === 'aide') return { ...done(owner.to, null), of: ownerId(value.of) ?? value.id, needsName: true };
    if (value) return done(owner.to, value.kind === 'place' || value.kind === 'group' ? ownerId(value.of) : value.id);
  }
  // مساعد الرئيس الروسي, نائب الأمين العام للأمم المتحدة: a title over a title.
  const inner = TITLES.match(tokens, from, false);
  if (inner && ['aide', 'envoy', 'chief-of-staff', 'vice-president', 'spokesman', 'ambassador', 'director-general'].includes(entry.id) && inner.values[0]!.kind === 'complete') {
    const tail = qualified(tokens, inner.to, entry.id);
    return { ...base, ...rest, to: tail.to, of: tail.of, former: tail.former, open: false, id: entry.id };
  }
  const nisba = nisbaAt(tokens, from, false);
  if (nisba && !nisba.definite) return null;
  // مدير مركز الدراسات: words up to a name.
  return tokens[from]?.kind === 'word' && tokens[from]!.block === tokens[base.from]!.block ? { ...base, ...rest, to: from, of: null, former: false, open: true } : null;
}

const HONORED = new Set(['معالي', 'سمو', 'سعاده', 'دوله', 'فخامه', 'جلاله', 'سياده', 'السيد', 'السيده', 'سماحه', 'غبطه', 'قداسه']);

/** Where the words of a title begin where that is not its first token: behind a proclitic, or at the word of respect before it (معالي وزير الخارجية). */
export function honoredStart(tokens: readonly Token[], title: Pick<Title, 'from' | 'cut'>): { start: number } | Record<never, never> {
  const first = tokens[title.from]!;
  if (title.cut.taken) return { start: stemStart(first, title.cut) };
  const before = tokens[title.from - 1];
  if (before?.kind !== 'word' || before.block !== first.block) return {};
  const respect = cutsOf(before).find((c) => HONORED.has(c.stem) && !c.pro.includes('س'));
  return respect ? { start: respect.taken ? stemStart(before, respect) : before.start } : {};
}

/** True for a bare title that counts with the name behind it as another form of it (الأمير, الرئيس). */
export const isRank = (token: Token, cut: Cut): boolean => RANKS.has(cut.stem) || RANKS.has(token.fold);
