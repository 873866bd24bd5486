// Noun phrases of people that no list and no title names, read by their grammar: a quantifier (أحد، بعض، عدد من), a noun of people and what agrees with it
// (أحد الدبلوماسيين الغربيين، بعض وسائل الإعلام، قادة التحالف). A definite noun closes a construct, so a bare noun behind it begins something else.
import { cutsOf } from '../../text/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { isWord, type Word } from '../../text/words.ts';
import { anyFinite } from './common-verbs.ts';
import { isHuman } from './entities/actor-words.ts';
import { ADVERBS, HONORIFICS, inClass, PREPOSITIONS, RELATIVES, THAT } from './function-words.ts';
import { masdarReading } from './masdar-words.ts';
import { participleAt } from './verbs.ts';

/** What precedes the noun and says how many: with من (عدد من), or in construct (بعض). */
const WITH_MIN = /^(?:ال)?(?:عدد|عددا|كثير|كثيرا|كثيرون|عديد|مجموعه|قليل|عشرات|مييات|الاف|واحد|واحده|اثنان|اثنين|غيره|جزء|فريق|طايفه)$/u;
const CONSTRUCT = /^(?:بعض|معظم|غالبيه|اغلب|اغلبيه|جميع|كل|احد|احدي|عده|كبار|سايي?ر|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره)$/u;
const ONE = /^(?:احد|احدي|واحد|واحده)$/u;
/** Broken and other plurals of people, without the article. */
const PLURALS = /^(?:خبراء|قاده|زعماء|رؤساء|رءساء|روساء|وزراء|سفراء|نواب|علماء|اطباء|حلفاء|اعضاء|شركاء|سكان|اهالي|اهل|ابناء|اقارب|انصار|شهود|نشطاء|محامو|اقتصاديو|كتاب|قضاه|دعاه|ضباط|جنود|عمال|طلاب|طلبه|تجار|مزارعو|خصوم|اساتذه|شيوخ|عناصر|افراد|رجال|نساء|شبان|شباب|كوادر|منتقدو|ممثلو|مسوولو|محققو|مفاوضو|معارضو|مويدو|مندوبو|مندوبا|مقربو|مقربون|مقربين|موظفو|دبلوماسيو|مستشارو|معلقو|محللو|مراقبو|ناشطو|حقوقيو|مشاركو|اخوه|جيران|نقاد|مديرو|ساسه|سياسيو|نقابيو|صحافيو|صحفيو|اعلاميو|مهنيو|فاعلو|متعاملو|مستثمرو|مشرعو|برلمانيو|منظمو|منسقو|جنرالات|مصادر|اوساط)$/u;
const OTHERS = /^(?:ال)?(?:مشارك|محلل|مراقب|معارض|موقع|متظاهر|متمرد|مستثمر|متعامل|محتج|سياسي|اقتصادي|عسكري|دبلوماسي|مسوول|مشرع|ناشط|حقوقي|باحث|مختص|متخصص|متابع|منتقد|مويد|اكاديمي|مورخ|مهني|فاعل|ممثل|مندوب|موظف|مقرب|برلماني|ديمقراطي|جمهوري|اصلاحي|محافظ|مفاوض|محقق|معلق|مدافع|مسلح|ساكن|مواطن|صحافي|صحفي|اعلامي|مستشار|مهندس|مزارع|مصوت|ناخب|متحدث|منظم|حوثي|فلسطيني|اسراييلي|اوروبي|اميركي|امريكي|ايراني|ليبي|سوري)(?:ون|ين|ان|ات)$/u;
const BODIES = /^(?:ال)?(?:وسايل|مواقع|قوات|صحف|احزاب|فصايل|منظمات|جماعات|جمعيات|شركات|هييات|موسسات|جهات|حكومات|وكالات|سلطات|دوائر|دواير|لجان|نقابات|كتل|تيارات|دول|بلدان|حرس|مكتب|جيش|شرطه|قياده|رياسه|سفاره|قنصليه|نيابه|ادعاء|محكمه|جبهه|فريق|وفد|بعثه|ايتلاف|تحالف|كتله|فصيل|لواء|كتيبه|حمله|اداره|وحده|هييه|مديريه|امانه|مفوضيه|غرفه|ديوان|مصرف|شبكه|نقابه|رابطه|لجنه|اتحاد|معارضه|مقاومه)$/u;

export interface PeoplePhrase { readonly to: number; readonly kind: 'person' | 'group' | 'organization'; readonly gender: 'm' | 'f' | null; readonly plural: boolean; readonly oblique: boolean; /** Its head is a body (قوات), no noun of people. */ readonly body: boolean; /** Token of its noun, behind any quantifier. */ readonly head: number }

const bare = (f: string): string => f.replace(/^ال/u, '');
const pluralOf = isWord((w) => PLURALS.test(bare(w.fold)) || OTHERS.test(w.fold) || (/(?:ون|ين|ات)$/u.test(w.fold) && isHuman(w.fold.replace(/(?:ون|ين|ات)$/u, ''))));
/** True for a plural noun of people (مسؤولون، خبراء، المراقبين). */
export const isPeople = (w: Word): boolean => pluralOf(w);

// ليبيا-like names aside: an adjective or the second term of a construct.
function goesOn(t: Token, closed: boolean): boolean {
  if (t.kind !== 'word' || THAT.has(t.fold) || PREPOSITIONS.has(t.fold) || ADVERBS.has(t.fold) || inClass(t, RELATIVES) || anyFinite(t)?.sure || participleAt(t)) return false;
  const definite = t.fold.startsWith('ال');
  if (definite) return true;
  if (/^[وفبلك]ال|^لل/u.test(t.fold) || cutsOf(t).some((c) => c.pro !== '' && c.stem.startsWith('ال'))) return false;
  if (closed) return false;
  const noun = masdarReading(t);
  return !(noun && noun.preposition !== '');
}

/**
 * The phrase of people that begins at a token.
 * @param limit the token it must end before  @param named tokens that belong to names known already (they end it, or close a construct)
 * @returns null where no noun of people heads it
 * @example at أحد in «قال أحد الدبلوماسيين الغربيين إن …»: the token behind الغربيين, kind person
 */
export function peoplePhraseAt(tokens: readonly Token[], from: number, limit: number, named: (i: number) => { readonly to: number; readonly kind: string } | null): PeoplePhrase | null {
  let i = from;
  let one = false;
  let counted = false;
  const first = tokens[i];
  if (!first || i >= limit) return null;
  if (/^(?:هولاء|هذه|تلك)$/u.test(first.fold)) return null;
  if (first.kind === 'word' && WITH_MIN.test(first.fold) && /^(?:من)$/u.test(tokens[i + 1]?.fold ?? '')) { one = ONE.test(first.fold); counted = true; i += 2; }
  else if (first.kind === 'word' && WITH_MIN.test(first.fold) && /^(?:كبير|قليل|محدود|لا)$/u.test(tokens[i + 1]?.fold ?? '') && tokens[i + 2]?.fold === 'من') { counted = true; i += 3; }
  else if (first.kind === 'word' && CONSTRUCT.test(first.fold)) { one = ONE.test(first.fold); counted = true; i += 1; }
  else if (first.kind === 'number' && /^\d{1,4}$/u.test(first.raw)) { counted = true; i += tokens[i + 1]?.fold === 'من' ? 2 : 1; }
  const head = tokens[i];
  if (!head || i >= limit || head.kind !== 'word') return null;
  const plural = isPeople(head);
  const body = BODIES.test(head.fold);
  const single = !plural && isHuman(head.fold) && !HONORIFICS.has(head.fold);
  if (!plural && !body && !(single && (counted || !head.fold.startsWith('ال')))) return null;
  if (named(i)) return null;
  let closed = head.fold.startsWith('ال');
  let to = i + 1;
  while (to < limit && to < i + 6) {
    const name = named(to);
    if (name) { if ((name.kind === 'person' && !body) || closed) break; to = name.to; closed = true; continue; }
    const t = tokens[to]!;
    if (!goesOn(t, closed)) break;
    if (t.fold.startsWith('ال')) closed = true;
    else if (masdarReading(t)?.preposition === '' && !plural && !body) break;
    to++;
  }
  // الفريق، المكتب: a body with the article and nothing behind it points back to one named before.
  if (body && !plural && !counted && to === i + 1 && head.fold.startsWith('ال') && !/^ال(?:جيش|شرطه|ادعاء|نيابه|محكمه|معارضه|سلطات|حرس)$/u.test(head.fold)) return null;
  const kind = one || (single && !counted) ? 'person' : body && !counted ? (/^(?:ال)?(?:مكتب|جيش|حرس|شرطه|سفاره|قنصليه|محكمه|رياسه|قياده|نيابه|مصرف|ديوان|غرفه|لجنه|هييه|اداره|اتحاد|نقابه|شبكه|رابطه|مفوضيه|جبهه)$/u.test(head.fold) ? 'organization' : 'group') : 'group';
  const gender = /(?:ه|ات)$/u.test(head.fold) || /^(?:احدي)$/u.test(first.fold) ? 'f' : /(?:ون|ين)$/u.test(head.fold) || one ? 'm' : null;
  return { to: Math.min(to, limit), kind, gender: body || PLURALS.test(bare(head.fold)) ? null : gender, plural: kind === 'group', oblique: !counted && /(?:ين)$/u.test(head.fold), body, head: one ? from : i };
}
