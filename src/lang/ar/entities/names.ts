// Where a person's name that nobody knows begins and ends: words that no class of common words claims, with the particles of names between them.
import { fold } from '../../../text/arabic-script.ts';
import type { Token } from '../../../text/tokens.ts';
import { gate } from './gates.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/names.json' with { type: 'json' };
import { nisbaAt } from './nisba.ts';
import { HONORIFICS, MODIFIERS, TITLES } from './title-lexicon.ts';
import { among, isReporting, isVerb, NAME_LINKS, NOT_NAMES } from './word-classes.ts';

const given = new Set(data.given.map((n) => fold(n, 2)));
const MAX_WORDS = 5;

/** True where the folded word is a given name and nothing else. */
export const isGiven = (folded: string): boolean => given.has(folded) || (folded.startsWith('عبدال') && folded.length > 7);

// Adverbs in tanwin, sound plurals, nisba feminines, possessives: no part of a name.
const NO_NAME = /(?:اً|ًا|ات|ية|ياً|تين|ون|وا|ها|هم|هما|نا|[^ي]ه)$/u;
// Shapes of verbal nouns and participles: تفعيل, إفعال, افتعال, استفعال, مفعل and مفاعلة.
const NOUN_SHAPE = /^(?:ت..ي.ه?|ا..ا.|ا.ت.ا.|ان.{2}ا.|است.{2,4}|م[^ااويهحر].{2,3}ه?|م.ا..ه|ت.ا..|ت...ه)$/u;
/** Letters and endings that Arabic common nouns hardly show. */
export const FOREIGN_SHAPE = /(?:^(?:تش|ست|سك|شت)[^ه]{2}|غ[نو]|غر[^بهياو]|[يو]ف$|سك[يو]$|وغ$|نغ|ينغ|ينج$|ستان$|غراد|بورغ|بيرغ|ڤ|پ|چ|گ|ندا$|نيا$|تشي?$|[^ت]و$|[كغبتسلرمنشفج]ير$|وس$|يس$|ايلا?$|ينو$|يتش$|اشي$|وندو$|زي$|نج$|نغ$|ريو$|لينا$|دورف$)/u;
// Adjectives that are also surnames.
const SURNAMES = new Set(['العربي', 'الغربي', 'الشرقي', 'الشمالي', 'الجنوبي', 'الوطني', 'المدني']);
// Arabic words that show them by chance.
const NATIVE = new Set(['الرو', 'كبير', 'كثير', 'خبير', 'تفسير', 'سفير', 'وزير', 'مدير', 'غير', 'خير', 'تغيير', 'تاثير', 'تقرير', 'تدمير', 'رئيس', 'تاسيس', 'عبر', 'نحو', 'عضو', 'عدو', 'لو', 'هو', 'برنامج', 'برلمان', 'بروتوكول', 'فرصه', 'فريق', 'بلده', 'بلاغ', 'فراغ', 'بريد', 'فرنسي', 'دراسه', 'تراجع', 'ترتيب', 'ترشيح', 'كرامه', 'فلسفه', 'بلاد', 'بلدان', 'فراق', 'كريم', 'بروز', 'درجه', 'دروس', 'بريطاني', 'ستكون', 'سبيل', 'سباق', 'سبتمبر', 'فريق', 'كرسي', 'براءه', 'بريء', 'تركيز', 'تردد', 'تركيا', 'تراث', 'كرر', 'برر', 'قدوس', 'نفوس', 'رؤوس', 'روس', 'دروس', 'تنغيص', 'صنغ', 'يغني', 'غني', 'غنيه', 'غرب', 'غرفه', 'غريب', 'غلق', 'غلاء', 'غربا', 'صغير', 'شغل', 'مشغل', 'تشغيل', 'بلوغ', 'مبلغ', 'ابلغ', 'شغور', 'صغر', 'اغلب', 'اغلاق', 'اغنيه', 'تغني', 'شغب', 'اغراق', 'فراغ', 'يونيو', 'يوليو', 'مايو', 'ليو', 'تاسيس', 'تدريس', 'خميس', 'نفيس', 'جيش', 'تقارير', 'برامج', 'غنائم', 'غوث', 'ستين', 'ستون', 'ستار', 'تشكيل', 'تشغيل', 'تشريع', 'تشديد', 'تشييع', 'مغني', 'مشغول', 'مشغوله', 'تشاور', 'تشهير', 'تطوير', 'تبرير', 'تحرير', 'تعبير', 'تصوير', 'تكبير', 'جماهير', 'مشاهير', 'معايير', 'تدابير', 'تعابير', 'اسير', 'امير', 'اثير', 'نظير', 'شهير', 'قصير', 'اخير', 'فقير', 'مسير', 'مصير', 'بصير', 'ضمير', 'تسيير', 'تخدير', 'تصدير', 'تقدير', 'تذكير', 'تحضير', 'تحذير', 'تهجير', 'تفجير', 'تاجير', 'تعمير', 'تطهير', 'تزوير', 'تنوير', 'تيسير', 'تسعير', 'تحقير', 'تكرير', 'تشجير', 'مثير', 'مدير', 'منير', 'حصير', 'حرير', 'سرير', 'شعير', 'بشير', 'نذير', 'خنزير', 'جزير', 'مجلس', 'مقدس', 'نفس', 'رسو', 'نمو', 'علو', 'سمو', 'عفو', 'غزو', 'جو', 'محو', 'هجو', 'صفو', 'لهو', 'عضو', 'كفو', 'سطو', 'دنو', 'غلو', 'خلو', 'مرجو']);
/** True where a folded word has the shape of a verbal noun or participle. */
export const isNounShape = (folded: string): boolean => NOUN_SHAPE.test(folded);
const isProper = (t: Token): boolean => t.kind === 'word' && /^[\u0600-\u06ff]/u.test(t.raw) && t.fold.length > 1;

/** True where a word looks like no Arabic word. */
export const isForeign = (folded: string): boolean => (FOREIGN_SHAPE.test(folded) || isVocalic(folded)) && !NATIVE.has(folded) && !folded.startsWith('ال');

// كوتالوار: long words in which every second letter is a long vowel.
function isVocalic(folded: string): boolean {
  if (folded.length < 7 || /^(?:است|[وفبل]ا|م)|(?:ات|ي|ين|ون|وا|يا|يه|ان)$/u.test(folded)) return false;
  let vowels = 0;
  for (const c of folded) if (c === 'ا' || c === 'و' || c === 'ي') vowels++;
  return vowels >= 4 || vowels * 2 >= folded.length;
}

const honored = gate((stem) => HONORIFICS.begins(stem));
const titled = gate((stem) => TITLES.begins(stem));

function nameLike(tokens: readonly Token[], i: number, first: boolean): boolean {
  const t = tokens[i];
  if (!t || !isProper(t)) return false;
  if (isGiven(t.fold)) return true;
  if (first && t.fold === 'هو') return isReporting(tokens[i - 1]) && !!tokens[i + 1] && isForeign(tokens[i + 1]!.fold);
  // آن ليندي: with the madda it is no أن.
  if (first && t.raw === 'آن' && tokens[i + 1]?.kind === 'word' && !NOT_NAMES.has(tokens[i + 1]!.fold) && !tokens[i + 1]!.fold.startsWith('ال')) return true;
  if (/^مست|^بال/u.test(t.fold)) return false;
  if (/[\u064b-\u064d]/u.test(t.raw)) return false;
  // علي is a name where على is a preposition; at the head of a name the next word must show it.
  if (t.form === 'علي') return !first || (!!tokens[i + 1] && (isGiven(tokens[i + 1]!.fold) || OPENS.has(tokens[i + 1]!.fold)));
  // Behind a given name almost any word may be a surname: أشرف العربي, جوزيف موسكات.
  const surname = !first && isGiven(tokens[i - 1]!.fold);
  if (surname && /^ال.{2,}ي$/u.test(t.fold) && (!NOT_NAMES.has(t.fold) || SURNAMES.has(t.fold))) return true;
  if (NOT_NAMES.has(t.fold) || MODIFIERS.has(t.fold) || (t.fold.length > 4 && (surname ? /(?:ها|هم|هما|ية)$/u : NO_NAME).test(t.form))) return false;
  if (t.fold.startsWith('ال') && (first || /ي[هة]$/u.test(t.form) || NOT_NAMES.has(t.fold.slice(2)))) return false;
  if (/^(?:بال|وال|كال|فال|لل|وب|ول)/u.test(t.fold)) return false;
  if (first && NOUN_SHAPE.test(t.fold) && !isForeign(t.fold)) return false;
  if (isVerb(t) || (/^[وفبل]/u.test(t.fold) && among(t, NOT_NAMES))) return false;
  if (t.fold.length > 5 && /^ل[^اويه].*[هي]$|^ل.*ه$/u.test(t.fold) && t.form.endsWith('ة')) return false;
  if (nisbaAt(tokens, i) || titled(tokens, i) && TITLES.match(tokens, i)) return false;
  const known = nameAt(tokens, i);
  return !known || known.values.some((v) => v.kind === 'person' || v.strength === 'weak' || (v.outlet && known.to === i + 1));
}

/** True where nothing in a run of words has the shape of a verbal noun, an accusative or a word with ب: enough behind a title of office. */
export function isPlainName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const f = tokens[k]!.fold;
    if (isGiven(f) || NAME_LINKS.has(f) || f.startsWith('ال')) continue;
    if (NOUN_SHAPE.test(f) || (/^.{5,}ا$/u.test(f) && (k > from || NOUN_SHAPE.test(f.slice(0, -1))) && /ا$/u.test(tokens[from]!.fold)) || /^ب[مكتعشسقف]|^س[يت].{3}|^لا?[سمت].{3}|^كي/u.test(f)) return false;
  }
  return true;
}

export interface UnknownName {
  readonly to: number;
  /** Words that count, particles of names aside. */
  readonly words: number;
  /** The first word is a given name. */
  readonly given: boolean;
  /** Something in it can only be a name: a given name, a foreign word, a descent (بن). */
  readonly proven: boolean;
}

const TAKES_NEXT = new Set(['عبد', 'ابو', 'ابي', 'بن', 'ابن', 'ال', 'ولد', 'بنت']);
const OPENS = new Set(['ابو', 'عبد', 'ابن', 'بن', 'ولد', 'ام']);

/**
 * The longest run of words from `i` that can be a name.
 * @example unknownNameAt(tokens, i) // at هيمنت in هيمنت كوتالوار؛ : { to: i + 2, words: 2, given: false, proven: true }
 */
export function unknownNameAt(tokens: readonly Token[], i: number): UnknownName | null {
  const block = tokens[i]?.block;
  let to = i;
  let words = 0;
  let proven = false;
  while (words < MAX_WORDS && tokens[to]?.block === block) {
    const t = tokens[to]!;
    if (words > 0 && t.kind === 'mark' && t.raw === '-' && !t.spaced && tokens[to + 1] && !tokens[to + 1]!.spaced) {
      to++;
      continue;
    }
    if (NAME_LINKS.has(t.fold) && tokens[to + 1]?.kind === 'word' && tokens[to + 1]!.block === block && (words > 0 || OPENS.has(t.fold))) {
      // بن سلمان: the particle takes the next word whatever it is.
      const takes = TAKES_NEXT.has(t.fold);
      if (takes && t.fold !== 'ال') proven = true;
      to += takes ? 2 : 1;
      if (takes) words++;
      continue;
    }
    // A conjunction begins the next phrase, unless the word is a name as it stands (وليد).
    if (words > 0 && /^[وف]/u.test(t.fold) && !isGiven(t.fold) && t.fold.length > 3 && (!/^(?:وي|وو|فا|في|فو|فر|فل|وا|ون)/u.test(t.fold) || isGiven(t.fold.slice(1)))) break;
    if (!nameLike(tokens, to, words === 0)) break;
    if (words > 0 && honored(tokens, to) && HONORIFICS.match(tokens, to, false)) break;
    if (isGiven(t.fold) || isForeign(t.fold)) proven = true;
    to++;
    words++;
  }
  while (to > i && (tokens[to - 1]!.kind !== 'word' || NAME_LINKS.has(tokens[to - 1]!.fold))) to--;
  return to > i ? { to, words, given: isGiven(tokens[i]!.fold), proven } : null;
}

/** True where the token ends what stands before it: punctuation, a verb, a particle, or the end of the block. */
export function isBoundary(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  if (!t || !before || t.block !== before.block || t.kind !== 'word') return true;
  return NOT_NAMES.has(t.fold) || /^(?:بال|وال|فال|لل)/u.test(t.fold) || isVerb(t) || among(t, NOT_NAMES);
}
