// Which words say what a figure counts: the noun phrase behind a count, or the noun before بقيمة, بلغ, بنسبة for money and percentages.
import { spanOf, type TextSpan } from '../../text/span.ts';
import type { FigureFound } from './figures-find.ts';
import type { Line } from './times-words.ts';

const STOPS = /^(?:و?خلال|و?منذ|المايه|الميه|بالميه|بالمايه|و?غضون|مدي|مدار|فتره|طوال|لمده|مده|و?علي|وفي|وقبل|وبعد|في|من|الي|علي|عن|مع|بعد|قبل|خلال|منذ|حتي|ان|انه|التي|الذي|الذين|اللذين|و|او|ثم|لكن|قد|لم|لن|كان|كانت|بما|مما|فيما|بينما|حيث|كما|اذا|الا|عبر|ضد|لدي|هناك|هذا|هذه)$/u;
const VALUE = /^(?:بقيمه|قيمته|قيمتها|قيمه|بلغ|بلغت|يبلغ|تبلغ|البالغ|البالغه|مجموعها|مجموعه|حجمها|حجمه|نسبه|بنسبه|نسبتها|نسبته|مقدار|بمقدار|نحو|حوالي|اكثر|اقل|الي|ب|من|بواقع|وصل|وصلت|سيرتفع|ارتفع|ارتفعت|زاد|زادت|انخفض|انخفضت|تراجع|تراجعت|نما|سجل|سجلت|يقدر|تقدر|قدره|قدرها|يصل|تصل|بتكلفه|تكلفته|بمبلغ|مبلغ|بنحو|بحوالي|لنحو|قرابه|التي|الذي|والتي|والذي|ما|يقارب|يقرب|تجاوز|تجاوزت|يتجاوز|تتجاوز|ناهز|ناهزت|يناهز|تناهز|فاق|فاقت|يفوق|تفوق|بين|يتراوح|تتراوح|لتتراوح|ليتراوح|معدل|بمعدل|وبلغ|وبلغت|ويبلغ|وتبلغ|ووصل|ووصلت|وصولا)$/u;
/** A duration, a distance or a page says nothing of what it measures: that stands before it, or nowhere near. */
const MEASURES = /^(?:year|month|week|day|hour|minute|second|decade|century|kilometre|kilometer|metre|meter|page|ton|barrel|barrel per day|cubic metre|cubic meter|litre|megawatt|gigawatt|kilowatt-hour)s?$/u;
/** What is left of a phrase that was cut in the middle: it names no thing. */
const FRAGMENT = /^(?:مقارنه|ظل|نفس|الفتره|نفس الفتره|مليون|مليار|الف|اورو|اي|يعادل|ما|مسافه|مدار|مدي|غضون|اصل|خلال|نهايه|بدايه|حين|انه|انها|وقت|عام|العام|سنه|السنه)$/u;
const LONGEST = 7;

/** The words that say what is counted, or null where the sentence does not say it near the number. */
export function whatOf(text: string, line: Line, f: FigureFound): TextSpan | null {
  if (f.kind === 'noun' || f.kind === 'partitive' || f.kind === 'dual' || f.kind === 'share') {
    const from = f.kind === 'share' ? f.to : f.noun ? f.noun.from : f.to;
    if (f.kind !== 'share' && MEASURES.test(f.unit)) {
      const of = line[f.to]?.fold === 'من' ? behind(text, line, f.to + 1, 1) : null;
      return of ?? before(text, line, f.from);
    }
    return behind(text, line, f.kind === 'dual' ? f.from : from, f.kind === 'dual' || f.kind === 'partitive' ? 2 : 1);
  }
  if (f.kind === 'anniversary') return behind(text, line, f.from, f.to - f.from);
  return before(text, line, f.from) ?? (line[f.to]?.fold === 'من' ? behind(text, line, f.to + 1, 1) : null);
}

function behind(text: string, line: Line, from: number, least: number): TextSpan | null {
  let to = from;
  while (to < line.length && to - from < LONGEST && line[to]!.kind === 'word' && (to - from < least || !(STOPS.test(line[to]!.fold) || /^و(?!ا?لا)\S{3}/u.test(line[to]!.fold) && to - from >= 1))) to++;
  // مقعدا من مقاعد الكنيست: what the counted ones are taken from belongs to them.
  if (to > from && to - from <= 2 && line[to]?.fold === 'من' && /^(?:ال|\p{L}{3,})/u.test(line[to + 1]?.fold ?? '') && line[to + 1]?.kind === 'word' && !STOPS.test(line[to + 1]!.fold)) {
    to += 2;
    if (line[to]?.kind === 'word' && /^ال/u.test(line[to]!.fold)) to++;
  }
  return to > from ? spanOf(text, line[from]!.start, line[to - 1]!.end) : null;
}

function before(text: string, line: Line, i: number): TextSpan | null {
  let to = i;
  while (to > 0 && (VALUE.test(line[to - 1]!.fold) || line[to - 1]!.kind === 'comma')) {
    if (i - to > 5) break;
    to--;
  }
  let from = to;
  while (from > 0 && to - from < 5 && line[from - 1]!.kind === 'word' && !STOPS.test(line[from - 1]!.fold)) from--;
  const words = line.slice(from, to).map((t) => t.fold.replace(/^[وف](?=.{3})/u, ''));
  return from < to && !words.every((w) => FRAGMENT.test(w)) && !FRAGMENT.test(words.at(-1)!) ? spanOf(text, line[from]!.start, line[to - 1]!.end) : null;
}
