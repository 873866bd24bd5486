// Durations: ثلاث سنوات ونصف, يومين, نحو عامين, ساعات قليلة, عام behind a word that makes it a period, كل عام.
import { fixed, VAGUE } from '../../recognize/time-meaning.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import { rule } from '../../rules/rule.ts';
import { fractionAt } from './numbers-fractions.ts';
import { numberAt } from './numbers.ts';
import { found, type Found } from './times-found.ts';
import { FEW, MEASURES, OPENERS, SET_OPENERS, SOME, UNITS, type UnitForm } from './times-lexicon.ts';
import { duration } from './times-units.ts';
import { leanAt, type Line } from './times-words.ts';

const DURATION = rule('ar/times/duration', 'A counted unit, with what measures it: ثلاث سنوات ونصف, نحو عامين, يومين.');
const SINGLE = rule('ar/times/single-unit', 'One unit behind a word that makes it a period: قبل عام, لمدة شهر.');
const SET = rule('ar/times/set', 'A unit that returns: كل عام.');
const SEVERAL = rule('ar/times/several-units', 'Units without a number: ساعات قليلة, بضعة أيام, منذ عقود.');

/** A duration at `i`, with a measuring phrase before it (أكثر من عام ونصف). */
export function durationRule(line: Line, i: number, pro: boolean): Found | null {
  const measure = MEASURES.match(line, i, pro);
  if (measure) {
    const core = counted(line, measure.to, false, true);
    return core && { ...core, from: i, start: stemStart(line[i]!, measure.cut) };
  }
  return counted(line, i, pro, false);
}

const AGE = /^(?:العمر|عمره|عمرها|عمر|سن|البالغ|البالغه|يبلغ|تبلغ|بعمر|عامه|عامها)$/u;

function counted(line: Line, i: number, pro: boolean, measured: boolean): Found | null {
  const token = line[i];
  if (!token) return null;
  const before = line[i - 1];
  if (before && AGE.test(before.fold)) return null;
  const part = fractionAt(line, i);
  const whole = part?.to === i + 2 ? null : numberAt(line, i);
  if (whole && (whole.pro === '' || pro) && !whole.definite) {
    const hit = numbered(line, i, whole.to, whole.start, whole.value);
    if (hit) return hit;
  }
  if (part && (part.pro === '' || pro) && !part.definite) {
    const unit = line[part.to] ? UNITS.get(line[part.to]!.fold) : undefined;
    if (unit && !unit.definite && unit.number === 'one') return found(line, i, part.to + 1, part.start, fixed(duration(part.value, unit), 'vague'), DURATION, { type: 'DURATION' });
  }
  for (const cut of cutsOf(token)) {
    if (cut.pro !== '' && !pro) break;
    const start = stemStart(token, cut);
    if (SOME.has(cut.stem)) {
      const unit = line[i + 1] ? UNITS.get(line[i + 1]!.fold) : undefined;
      if (unit && !unit.definite && unit.number === 'many') return found(line, i, tail(line, i + 2), start, VAGUE, SEVERAL, { type: 'DURATION' });
    }
    if (cut.stem === 'كل' && SET_OPENERS.has(cut.stem)) {
      const every = numberAt(line, i + 1);
      const at = every ? every.to : i + 1;
      const unit = line[at] ? UNITS.get(line[at]!.fold) : undefined;
      if (unit && !unit.definite && unit.id !== 'second' && !/^ال/u.test(line[at + 1]?.fold ?? '')) {
        return found(line, i, at + 1, start, fixed(duration(every?.value ?? (unit.number === 'two' ? 2 : 1), unit), 'vague'), SET, { type: 'SET' });
      }
    }
    const unit = UNITS.get(cut.stem);
    if (!unit || unit.definite || cut.pro.endsWith('ك')) continue;
    if (cut.pro.endsWith('س') || (cut.pro.endsWith('ب') && unit.number === 'one')) continue;
    const hit = uncounted(line, i, start, unit, cut.pro, measured);
    if (hit) return hit;
  }
  return null;
}

// N UNIT, N إلى M UNIT, with ونصف and an adjective behind.
function numbered(line: Line, i: number, to: number, start: number, n: number): Found | null {
  let at = to;
  let range = false;
  const link = line[at];
  if (link && (/^(?:الي|او|و)$/u.test(link.fold) || link.raw === '-' || link.raw === '–')) {
    const more = numberAt(line, at + 1);
    if (more && !more.definite && UNITS.has(line[more.to]?.fold ?? '')) [at, range] = [more.to, true];
  }
  const unit = line[at] ? UNITS.get(line[at]!.fold) : undefined;
  if (!unit || unit.definite || unit.number === 'two' || !line[at]!.spaced && line[at - 1]!.kind === 'word') return null;
  // الدقيقة الثانية and "ثانية" (again) are no seconds unless counted; سنة behind 4 digits is a year of age.
  if (n < 0 || n > 5000) return null;
  const half = halfAt(line, at + 1);
  const end = half ? half.to : at + 1;
  const value = range ? VAGUE : fixed(duration(n + (half?.value ?? 0), unit), 'vague');
  return found(line, i, tail(line, end), start, value, DURATION, { type: 'DURATION' });
}

function uncounted(line: Line, i: number, start: number, unit: UnitForm, pro: string, measured: boolean): Found | null {
  const before = line[i - 1];
  const opened = measured || pro.endsWith('ل') || (!!before && before.kind === 'word' && cutsOf(before).some((c) => OPENERS.has(c.stem)) && pro === '');
  const next = line[i + 1];
  if (unit.number === 'two') return found(line, i, tail(line, halfAt(line, i + 1)?.to ?? i + 1), start, fixed(duration(2 + (halfAt(line, i + 1)?.value ?? 0), unit), 'vague'), DURATION, { type: 'DURATION' });
  if (unit.number === 'many') {
    if (next && FEW.has(next.fold)) return found(line, i, i + 2, start, VAGUE, SEVERAL, { type: 'DURATION' });
    // شهور الصيف, أيام الحرب: units of something, no length of time by themselves.
    return opened && unit.id !== 'second' ? found(line, i, i + 1, start, VAGUE, SEVERAL, { type: 'DURATION' }) : null;
  }
  const half = halfAt(line, i + 1);
  if (half && unit.id !== 'second') return found(line, i, half.to, start, fixed(duration(1 + half.value, unit), 'vague'), DURATION, { type: 'DURATION' });
  if (next?.fold === 'واحد' || next?.fold === 'واحده') return found(line, i, i + 2, start, fixed(duration(1, unit), 'vague'), DURATION, { type: 'DURATION' });
  if (!opened || (pro.endsWith('ل') && unit.id !== 'month' && unit.id !== 'week') || unit.id === 'second' || unit.id === 'night') return null;
  if (next && (/^ال/u.test(next.fold) || next.kind === 'number' || (next.kind === 'word' && !next.spaced))) return null;
  // عقد is also a contract and a holding (عقد اجتماع).
  if (unit.id === 'decade' && !/^(?:منذ|خلال|طوال|مدي|قبل|بعد|مدار)$/u.test(before?.fold ?? '')) return null;
  if (unit.id === 'decade' && next?.kind === 'word' && !/^(?:من|علي|في|كامل)$/u.test(next.fold)) return null;
  if (unit.id === 'year' && /^عام(?:ا)?$/u.test(line[i]!.fold) && next && /^(?:علي|من|كامل|واحد|تقريبا|و\S+)$/u.test(next.fold) === false && next.kind === 'word' && next.fold.startsWith('عام')) return null;
  return found(line, i, i + 1, start, fixed(duration(1, unit), 'vague'), SINGLE, { type: 'DURATION' });
}

// ونصف, ونصف السنة, وربع
function halfAt(line: Line, i: number): { to: number; value: number } | null {
  const token = line[i];
  if (!token) return null;
  const alone = token.fold === 'و';
  const part = alone ? fractionAt(line, i + 1) : token.fold.startsWith('و') ? fractionAt(line, i) : null;
  if (!part || part.definite || part.value >= 1 || part.to > i + 2) return null;
  const named = line[part.to];
  const unit = named && UNITS.get(named.fold);
  return { to: unit?.definite && unit.number === 'one' ? part.to + 1 : part.to, value: part.value };
}

// An adjective behind a counted unit belongs to it: ثلاثة أيام مقبلة, عشر سنوات قادمة.
function tail(line: Line, at: number): number {
  const token = line[at];
  if (!token) return at;
  const lean = leanAt(line, at);
  if (lean && lean !== 'same') return at + 1;
  return FEW.has(token.fold) && /^(?:مضت|خلت|ماضيه|مقبله|قادمه|متتاليه|قليله)$/u.test(token.fold) ? at + 1 : at;
}
