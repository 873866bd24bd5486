// Finds the figures of one line: cardinals with their unit, fractions, counted duals, anniversaries, each with its comparator.
import type { Comparator } from '../../recognize/figure.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { cutsOf, stemStart, type Cut } from '../../text/clitics.ts';
import { ofWord } from '../../text/words.ts';
import lexicon from './generated/figures.json' with { type: 'json' };
import { dualNoun, nounAt, nounBehindProclitic } from './figures-nouns.ts';
import { percentAt, signAt, unitAfter, type UnitMatch } from './figures-units.ts';
import { comparatorAfter, comparatorBefore, countsPeople, isChange, isLabel } from './figures-words.ts';
import { fractionAt } from './numbers-fractions.ts';
import { BARE_FRACTIONS, key, TWO_FRACTIONS } from './numbers-lexicon.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt, type NumberMatch } from './numbers.ts';
import { UNITS } from './times-lexicon.ts';
import { isNumberWord, leanAt, type Line } from './times-words.ts';

/** A figure in a line, not yet dated or joined with its repetitions. */
export interface FigureFound {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: UnitMatch['kind'] | 'share' | 'anniversary' | 'dual';
  readonly comparator: Comparator;
  readonly change: boolean;
  /** Tokens that say what is counted, or null where they stand elsewhere. */
  readonly noun: { readonly from: number; readonly to: number } | null;
  readonly confidence: number;
  readonly rule: Rule;
}

const NUMBER = rule('ar/figures/number-unit', 'A number with the unit or noun behind it: أكثر من 30 صفحة, 3.4 مليار دولار, 30%.');
const RANGE = rule('ar/figures/range', 'Two numbers with one unit: من 3 إلى 5 سنوات; each bound is a figure.');
const AFTER_NOUN = rule('ar/figures/noun-number', 'A number with the article behind a definite plural: الزيارات الثلاث.');
const SHARE = rule('ar/figures/share', 'A fraction of something: ثلث الصادرات.');
const DUAL = rule('ar/figures/dual', 'An indefinite dual of something that is counted: وثيقتان, يومين.');
const ANNIVERSARY = rule('ar/figures/anniversary', 'The number of an anniversary: الذكرى الـ75, الذكرى الخامسة والسبعين.');
const CASUALTIES = rule('ar/figures/casualties', 'A number without a noun behind a word for the killed, hurt or arrested: مقتل 5.');

const ANNIVERSARIES = new Set(lexicon.anniversaries.map(key));
const YEARLY = new Set(lexicon.anniversary_adjectives.map(key));
// Plurals of scales that count nothing by themselves: آلاف الجنود.
const INDEFINITE = /^(?:[وفبلك]*)(?:ال)?(?:الاف|ملايين|مليارات|بلايين|تريليونات|الوف|ملايير)$/u;

/** @param covered true for tokens that belong to a date or time of day */
export function findFigures(line: Line, covered: (i: number) => boolean): FigureFound[] {
  const out: FigureFound[] = [];
  for (let i = 0; i < line.length; ) {
    const hits = covered(i) ? null : at(line, i);
    if (hits) {
      out.push(...hits);
      i = Math.max(i + 1, ...hits.map((h) => h.to));
    } else i++;
  }
  return out;
}

function at(line: Line, i: number): FigureFound[] | null {
  const token = line[i]!;
  if (token.kind === 'number') return number(line, i, numberAt(line, i));
  if (token.kind === 'mark') return signed(line, i);
  if (token.kind !== 'word') return null;
  const opens = openingOf(token);
  if (!opens) return null;
  if (opens.anniversary) return anniversary(line, i, stemStart(token, opens.anniversary));
  if (opens.number) {
    const share = fraction(line, i);
    if (share) return share;
    const n = numberAt(line, i);
    if (n) return number(line, i, n);
  }
  if (opens.dual) {
    const two = dual(line, i);
    if (two) return two;
  }
  return (opens.fraction ? fraction(line, i) : null) ?? (opens.unit ? halfUnit(line, i) : null);
}

interface Opening { readonly anniversary: Cut | null; readonly number: boolean; readonly dual: boolean; readonly fraction: boolean; readonly unit: boolean }

// What a word may open.
const openingOf = ofWord((word): Opening | null => {
  const ways = cutsOf(word);
  const some = (test: (stem: string) => boolean) => ways.some((c) => !c.pro.endsWith('ك') && test(c.stem));
  const bare = (stem: string) => (stem.startsWith('ال') ? stem.slice(2) : stem);
  const opening: Opening = {
    anniversary: ways.find((c) => ANNIVERSARIES.has(c.stem)) ?? null,
    number: ways.some((c) => isNumberWord(c.stem)) || /^(?:ال|لل|بال|وال)$/u.test(word.fold),
    dual: some((s) => dualNoun(s) || UNITS.get(s)?.number === 'two'),
    fraction: some((s) => BARE_FRACTIONS.has(bare(s)) || TWO_FRACTIONS.has(bare(s))),
    unit: some((s) => UNITS.get(s)?.number === 'one'),
  };
  return opening.anniversary || opening.number || opening.dual || opening.fraction || opening.unit ? opening : null;
});

// %30 and $3.4 مليار: the sign stands before the number.
function signed(line: Line, i: number): FigureFound[] | null {
  const next = line[i + 1];
  if (!next || next.kind !== 'number') return null;
  const iso = signAt(line, i);
  if (!iso && !(percentAt(line, i) === i + 1 && !next.spaced && line[i - 1]?.kind !== 'number')) return null;
  const n = numberAt(line, i + 1);
  if (!n) return null;
  const unit: UnitMatch = { unit: iso ?? 'percent', kind: iso ? 'money' : 'percent', from: i, to: n.to, confidence: 0.95 };
  return [made(line, { ...n, from: i, start: line[i]!.start }, unit, NUMBER, n.to)];
}

function number(line: Line, i: number, n: NumberMatch | null): FigureFound[] | null {
  if (!n || (n.form === 'words' && INDEFINITE.test(line[i]!.fold))) return null;
  if (isLabel(line, i, n.to)) return null;
  const first = line[i]!;
  const unit = unitAfter(line, n.to, n.value);
  if (n.definite && !unit) return afterNoun(line, i, n);
  if (!unit) return range(line, i, n) ?? people(line, i, n);
  if (n.value === 1 && n.form === 'words' && unit.kind !== 'money' && unit.kind !== 'percent') return null;
  // خمس and عشر before a definite noun are fractions; one word is too little to tell a count by من.
  if (unit.kind === 'partitive' && (n.value < 3 || /^(?:واحد|واحده|اثن)/u.test(first.fold))) return null;
  if (unit.kind === 'time') {
    const half = halfOf(line, unit.to);
    return [made(line, { ...n, value: n.value + (half?.value ?? 0) }, unit, NUMBER, half?.to ?? unit.to)];
  }
  return [made(line, n, unit, NUMBER, unit.to)];
}

function made(line: Line, n: NumberMatch, unit: UnitMatch, by: Rule, to: number, sign?: Comparator): FigureFound {
  const before = comparatorBefore(line, n.from);
  const after = comparatorAfter(line, to);
  const end = after && !before ? after.to : to;
  return {
    from: n.from, to: Math.max(end, n.to), start: n.start, end: line[Math.max(to, n.to) - 1]!.end, value: n.value, unit: unit.unit, kind: unit.kind,
    comparator: sign ?? before?.sign ?? after?.sign ?? '=', change: isChange(line, before?.from ?? n.from, n.pro),
    noun: unit.kind === 'noun' || unit.kind === 'partitive' ? { from: unit.from, to: unit.to } : null,
    confidence: n.form === 'words' && n.value < 10 && unit.confidence < 0.95 ? Math.min(unit.confidence, 0.9) : unit.confidence, rule: by,
  };
}

// من 3 إلى 5 سنوات, بين 70 و80%, 10-15 صاروخا
function range(line: Line, i: number, n: NumberMatch): FigureFound[] | null {
  const link = line[n.to];
  if (!link || !(/^(?:الي|و|او)$/u.test(link.fold) || link.raw === '-' || link.raw === '–')) return null;
  const more = numberAt(line, n.to + 1);
  const unit = more && !more.definite ? unitAfter(line, more.to, more.value) : null;
  if (!more || !unit || unit.kind === 'partitive' || more.value <= n.value) return null;
  const before = line[i - 1]?.fold ?? '';
  const apart = link.fold === 'و' && !/^(?:و?بين|ما|تتراوح)$/u.test(before);
  if (apart) return null;
  // In 1.5 إلى 2 مليار the scale belongs to both.
  const scale = more.form === 'mixed' && n.form === 'digits' ? scaleOf(more.value) : 1;
  const low = { ...n, value: n.value < more.value / scale ? n.value * scale : n.value };
  return [made(line, low, unit, RANGE, n.to, '>='), made(line, more, unit, RANGE, unit.to, '<=')];
}

const scaleOf = (value: number) => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1);

// زيارات إردوغان الثلاث, الأشهر الستة الماضية
function afterNoun(line: Line, i: number, n: NumberMatch): FigureFound[] | null {
  // خمسة زائد واحد is a name.
  if (n.value < 3 || !Number.isInteger(n.value) || /^زاي?د$/u.test(line[n.to]?.fold ?? '')) return null;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const token = line[k]!;
    if (token.kind !== 'word') return null;
    const unit = UNITS.get(token.fold) ?? cutsOf(token).map((c) => UNITS.get(c.stem)).find((u) => u?.definite);
    if (unit && unit.number === 'many' && (unit.definite || k < i - 1)) {
      if (k !== i - 1) return null;
      return [{ ...made(line, n, { unit: unit.id, kind: 'time', from: k, to: n.to, confidence: 0.95 }, AFTER_NOUN, n.to), start: token.start }];
    }
    const noun = nounBehindProclitic(line, k);
    if (!noun || noun.noun.dual || !noun.noun.plural || noun.to > i || !(noun.noun.definite ? k === i - 1 || noun.to === i : k < i - 1)) continue;
    if (/^(?:مجموعه|لجنه)$/u.test(line[k - 1]?.fold ?? '')) return null;
    return [{ ...made(line, n, { unit: noun.noun.en, kind: 'noun', from: k, to: n.to, confidence: 0.85 }, AFTER_NOUN, n.to), start: stemStart(token, noun.cut), noun: { from: k, to: i } }];
  }
  return null;
}

function people(line: Line, i: number, n: NumberMatch): FigureFound[] | null {
  if (!countsPeople(line, i) || !Number.isInteger(n.value) || n.definite || (n.form === 'words' && n.value < 3)) return null;
  const next = line[n.to];
  if (next?.kind === 'word' && !/^(?:[وفبل]|في|علي|خلال|اثر|من|منهم|بينهم|جراء|بعد|الي|قبل)/u.test(next.fold)) return null;
  return [made(line, n, { unit: 'person', kind: 'others', from: i, to: n.to, confidence: 0.8 }, CASUALTIES, n.to)];
}

// ثلث علاقات البلدين, ثلاثة أرباع السكان, نصف الصادرات
function fraction(line: Line, i: number): FigureFound[] | null {
  const part = fractionAt(line, i);
  if (!part || part.definite || part.value >= 1) return null;
  const next = line[part.to];
  if (next?.kind !== 'word') return null;
  const unit = UNITS.get(next.fold);
  const scale = numberAt(line, part.to);
  if (scale && scale.form === 'words' && scale.value >= 1000 && !scale.definite && part.pro !== 'و') {
    const of = unitAfter(line, scale.to);
    return of ? [made(line, { ...part, to: scale.to, value: part.value * scale.value }, of, NUMBER, of.to)] : null;
  }
  if (unit) return unit.definite || part.pro === 'و' ? null : [made(line, part, { unit: unit.id, kind: 'time', from: part.to, to: part.to + 1, confidence: 0.9 }, NUMBER, part.to + 1)];
  if (part.pro === 'و' && i > 0 && (UNITS.has(line[i - 1]!.fold) || isNumberWord(line[i - 1]!.fold))) return null;
  const money = unitAfter(line, part.to);
  if (money?.kind === 'money') return [made(line, part, money, NUMBER, money.to)];
  const of = next.fold === 'من' ? line[part.to + 1] : next;
  const third = Math.abs(part.value * 2 - 1) > 0.01 && Math.abs(part.value * 4 - 1) > 0.01;
  if (!of || of.kind !== 'word' || /^(?:النهايي|نهايي|الساعه|القرن|شهريه|سنويه|السنوي|السنويه|سنوي|شهري|ساعه|دايره|شبه|رسميه|رسمي)$/u.test(of.fold)) return null;
  if (!third && !/^ال/u.test(of.fold) && !/(?:ها|هم|ه|نا)$/u.test(of.fold) && !/^ال/u.test(line[part.to + 1]?.fold ?? '')) return null;
  const f = made(line, part, { unit: 'share', kind: 'noun', from: part.to, to: part.to + 1, confidence: 0.9 }, SHARE, part.to);
  return [{ ...f, kind: 'share', value: Math.round(part.value * 1000) / 1000, end: line[part.to - 1]!.end }];
}

// وثيقتان رئيسيتان, يومين, العامين الماضيين, مذكرتي تفاهم
function dual(line: Line, i: number): FigureFound[] | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    const unit = UNITS.get(cut.stem);
    if (unit?.number === 'two' && !(unit.definite && !leanAt(line, i + 1)) && unit.id !== 'second') {
      const half = halfOf(line, i + 1);
      const n: NumberMatch = { from: i, to: i + 1, start: stemStart(token, cut), value: 2 + (half?.value ?? 0), form: 'words', definite: unit.definite, pro: cut.pro };
      return [{ ...made(line, n, { unit: unit.id, kind: 'time', from: i, to: i + 1, confidence: 0.93 }, DUAL, half?.to ?? i + 1), kind: 'dual' }];
    }
    if (!dualNoun(cut.stem)) continue;
    const hit = nounAt(line, i) ?? nounBehindProclitic(line, i);
    if (!hit?.noun.dual) continue;
    const next = line[i + 1];
    const construct = /تي$/u.test(cut.stem);
    if (construct && (next?.kind !== 'word' || /^ال/u.test(next.fold))) continue;
    if (next && /^(?:اثنين|اثنتين|اثنان)$/u.test(next.fold)) continue;
    // أكبر دولتين, بين وثيقتين: the two largest, between two — no count that anyone cites.
    if (line[i - 1] && /^(?:ا\S{3}|بين|كلا|كلتا|اي|احدي|احد)$/u.test(line[i - 1]!.fold)) continue;
    const n: NumberMatch = { from: i, to: i + 1, start: stemStart(token, cut), value: 2, form: 'words', definite: false, pro: cut.pro };
    return [{ ...made(line, n, { unit: hit.noun.en, kind: 'noun', from: i, to: i + 1, confidence: 0.85 }, DUAL, i + 1), kind: 'dual' }];
  }
  return null;
}

// عام ونصف: one and a half, though no number says one.
function halfUnit(line: Line, i: number): FigureFound[] | null {
  const token = line[i]!;
  for (const cut of cutsOf(token)) {
    const unit = UNITS.get(cut.stem);
    if (!unit || unit.definite || unit.number !== 'one' || unit.id === 'second' || cut.pro.endsWith('ك')) continue;
    const half = halfOf(line, i + 1);
    if (!half) continue;
    const n: NumberMatch = { from: i, to: i + 1, start: stemStart(token, cut), value: 1 + half.value, form: 'words', definite: false, pro: cut.pro };
    return [made(line, n, { unit: unit.id, kind: 'time', from: i, to: i + 1, confidence: 0.92 }, NUMBER, half.to)];
  }
  return null;
}

function halfOf(line: Line, i: number): { to: number; value: number } | null {
  const token = line[i];
  if (!token?.fold.startsWith('و')) return null;
  const part = token.fold === 'و' ? fractionAt(line, i + 1) : fractionAt(line, i);
  if (!part || part.definite || part.to > i + 2 || part.value >= 1) return null;
  const named = line[part.to] && UNITS.get(line[part.to]!.fold);
  return { to: named?.definite ? part.to + 1 : part.to, value: part.value };
}

// الذكرى الـ75, الذكرى السنوية الخامسة, الذكرى 75
function anniversary(line: Line, i: number, start: number): FigureFound[] | null {
  const j = line[i + 1] && YEARLY.has(line[i + 1]!.fold) ? i + 2 : i + 1;
  const ordinal = ordinalAt(line, j, true);
  const n = ordinal?.definite ? ordinal : numberAt(line, j);
  if (!n || !Number.isInteger(n.value) || n.value < 1 || n.value > 3000 || (line[j]!.kind === 'number' && n.value > 1000) || n.pro !== '') return null;
  return [{
    from: i, to: n.to, start, end: line[n.to - 1]!.end, value: n.value, unit: 'year', kind: 'anniversary', comparator: '=', change: false, noun: { from: i, to: n.to }, confidence: 0.95, rule: ANNIVERSARY,
  }];
}
