// Speakers without a name in any list: a noun phrase that a reporting verb has for its subject is an actor (خبير في الطاقة، البدري، المشرعون).
// What was introduced so is known again when it speaks again with the article (الخبير) or by its last name.
import { entityIndex, type EntityIndex, type Reference } from '../../recognize/entity-index.ts';
import type { Entity, EntityKind, Mention } from '../../recognize/entity.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import type { TextSpan } from '../../text/span.ts';
import { derive, rule } from '../../rules/rule.ts';
import type { Token } from '../../text/tokens.ts';
import { isWord } from '../../text/words.ts';
import { ADVERBS, CLASS_NOUNS, DOCUMENT_NOUNS, inClass, PREPOSITIONS, RELATIVES, ROLE_HEADS, THAT } from './function-words.ts';
import type { WithFigures } from './context.ts';
import { cutsOf, stemStart } from '../../text/clitics.ts';
import { actorAt, isHuman } from './entities/actor-words.ts';
import { isForeign, isGiven } from './entities/names.ts';
import { transliterate } from './entities/transliterate.ts';
import { NOT_NAMES } from './entities/word-classes.ts';
import { anyFinite } from './common-verbs.ts';
import { EarlierNames } from './earlier-names.ts';
import { speakingPeople } from './speaking-people.ts';
import { nameBySpeech } from './speaker-names.ts';
import { finiteAt, type VerbForm } from './verbs.ts';

const R_NEW = rule('ar/entities/speaker', 'The subject of a reporting verb is an actor, also without a name in any list: قال خبير في الطاقة إن …');

const PLURAL = /(?:ون|ين)$/u;
const COLLECTIVE = /^(?:ال)?(?:مصادر|خبراء|محللون|عدد|بعض|عديد|العديد|وسائل|شهود|سكان|نشطاء|ناشطون|اعضاء|عضوا|نواب|قاده|زعماء|وزراء|علماء|اطباء|اهالي|حقوقيون|مشرعون|موقعون|متظاهرون|دبلوماسيون|تقارير|اوساط|جهات|قوي|احزاب|فصايل|مواطنون|اغلبيه|اخرون|كثيرون|ناس|جيران|مغردون)$/u;
const BODY = /^(?:ال)?(?:وزاره|شركه|منظمه|موسسه|هييه|مركز|معهد|جمعيه|حزب|حركه|لجنه|مجلس|وكاله|صحيفه|قناه|موقع|بنك|صندوق|نقابه|اتحاد|رابطه|جامعه|سفاره|اداره|شرطه|حكومه|محكمه|نيابه|رياسه|مكتب|ديوان|جهاز|قياده|مجله|مفوضيه|بعثه|مجموعه|تنظيم|جماعه|تلفزيون|اذاعه|برنامج|جيش|قوه|غرفه|هيات|حكومه|دايره|وحده|مصلحه|نيابه|سلطه)$/u;
const INANIMATE = /^(?:ال)?(?:بيان|تقرير|قرار|زياره|اتفاق|اتفاقيه|وثيقه|نص|دراسه|استطلاع|ارقام|بيانات|احصاءات|لقاء|اجتماع|كلمه|خطاب|رساله|امر|وضع|هذا|هذه|ذلك|تلك|نتايج|صور|مشاهد|مشهد|ازمه|حرب|مصادر|عمليه|خطوه|تصريحات|تطور|تطورات|عوده|غياب|وجود|ارتفاع|كل|كان|كما|ماده|بند|فصل|تحقيق|خطه|ورقه|مقال|مقاله|كتاب|احتمال|احتمالات|تقديرات|توقعات|مزاعم|معطيات|معلومات|مذكره|نسخه|تجربه|تجارب|عده|سياسه|موقف|مواقف|حديث|لهجه|تعليق|فيديو|مقطع|عدم|حجم|معدل|نسبه|سعر|اسعار|مسح|اعلان|انتقادات|وثايق|تصرفات)$/u;
// Duals stand for the two parties of the article (joint-actors.ts), verbal nouns and days for nobody.
const NOBODY = /^(?:ال[a-zء-ۓ]+ان|الجانبين|الطرفين|البلدين|الزعيمين|الرييسين|زعيما|رييسا|وزيرا|قايدا|كلا|الان|هولاء|هو|هي|هم|واحد|كل|بلاده|البلاد|ال?ت[a-zء-ۓ]{2}ي[a-zء-ۓ]|ال?است[a-zء-ۓ]{2}ا[a-zء-ۓ]|ال?ا[a-zء-ۓ]ت[a-zء-ۓ]ا[a-zء-ۓ]|ال?ان[a-zء-ۓ]{2}ا[a-zء-ۓ]|ال?(?:مباحثات|محادثات|مفاوضات|لقاءات|مشاورات|اجتماعات|علاقات)|[a-zء-ۓ]+(?:هما|هم|ها|ته))$/u;
const SAYING: ReadonlySet<string> = new Set(['say', 'declare', 'continue', 'explain', 'assert', 'point', 'claim', 'predict', 'deny', 'opinion', 'warn', 'conclude', 'reply', 'express', 'repeat', 'hope']);
const DEICTIC = /^(?:المصدر|المتحدث|المتكلم|الاخير|المعني|المتدخل|المصادر|المسوول|ذات|نفس|هو|هي|هم|هولاء)$/u;

const isWas = isWord((word) => /^[وف]?كان(?:ت)?$/u.test(word.fold));

function speakingPlaces(tokens: readonly Token[], from: number, to: number): number[] {
  const places: number[] = [];
  for (let i = from; i < to; i++) if (finiteAt(tokens[i]!) !== null || isWas(tokens[i]!)) places.push(i);
  return places;
}

interface Added { readonly entity: Entity & { readonly mentions: Mention[] }; readonly head: string; readonly last: string; /** First token it was read at. */ readonly at: number }

/** Extends an index by the speakers that no list and no title gave. */
export function withSpeakers(context: WithFigures, index: EntityIndex): EntityIndex {
  const { analysis } = context;
  const { tokens } = analysis;
  const added: Added[] = [];
  const fresh: Reference[] = [];
  const again: Reference[] = [];
  const counted = wordCounts(tokens);
  const taken = new Uint8Array(tokens.length);
  const occupied = (i: number): boolean => index.at(i) !== null || taken[i] === 1;
  // Those added, by last word and by id the first one, by head or last word the latest one.
  const [byLast, byId, latest] = [new Map<string, Added>(), new Map<string, Added>(), new Map<string, { told: Added; order: number }>()];
  let names: EarlierNames | null = null;
  // The actor that a noun with the article described before: one added here, or one whose name, role or form begins with it.
  const earlier = (noun: string, before: number, words: number): Entity | null => {
    const [own, named] = [latest.get(noun), latest.get(`ال${noun}`)];
    if (own || named) return ((own?.order ?? -1) > (named?.order ?? -1) ? own! : named!).told.entity;
    return words > 1 ? null : (names ??= new EarlierNames(tokens, index)).before(noun, before);
  };
  const add = (phrase: { from: number; to: number; head?: number }, kind: EntityKind, cue: TextSpan): void => {
    const words = tokens.slice(phrase.head ?? phrase.from, phrase.to);
    const span = analysis.span(phrase.from, phrase.to);
    const noun = analysis.span(phrase.head ?? phrase.from, phrase.to).text;
    // بعض المحللين behind المحللون, المراقبين behind المراقبون: one group by its noun.
    const plain = kind === 'group' ? noun.replace(/(?<=^ال\p{L}+)ين(?!\p{L})/u, 'ون') : noun;
    const id = `${kind}:${transliterate(plain)}`;
    const derivation = derive(R_NEW, { subject: span, verb: cue });
    if (!byId.has(id)) {
      const told: Added = { entity: { id, kind, name: { ar: plain }, role: null, of: null, mentions: [{ ...span, form: 'name', derivation }], confidence: 0.6, derivation }, at: phrase.from, head: words[0]!.fold.replace(/^ال/u, ''), last: words.at(-1)!.fold };
      const order = added.push(told);
      byId.set(id, told);
      if (!byLast.has(told.last)) byLast.set(told.last, told);
      for (const word of [told.head, told.last]) latest.set(word, { told, order });
    } else if (!byId.get(id)!.entity.mentions.some((m) => m.text === span.text)) byId.get(id)!.entity.mentions.push({ ...span, form: 'name', derivation });
    taken.fill(1, phrase.from, phrase.to);
    fresh.push({ entity: id, kind, from: phrase.from, to: phrase.to, span, form: 'name', proclitic: '', listed: true });
  };
  for (const sentence of analysis.sentences) {
    if (!BEARING_ROLES.has(analysis.roleOf(sentence.from))) continue;
    for (const i of speakingPlaces(tokens, sentence.from, sentence.to - 2)) {
      const been = isWas(tokens[i]!) ? pluperfect(context, i, sentence.to) : null;
      const finite = been ? { forms: [been], conjunction: '' } : finiteAt(tokens[i]!);
      if (!finite || occupied(i)) continue;
      if (i > sentence.from && (PREPOSITIONS.has(tokens[i - 1]!.fold) || inClass(tokens[i - 1], RELATIVES))) continue;
      const form = finite.forms.find((f) => f.person === 3 && f.number === 's' && f.tense !== 'future' && (SAYING.has(f.verb.class) || isGiven(tokens[i + 1]?.fold ?? '')) && (f.verb.takes.has('that') || f.verb.takes.has('quote') || f.verb.takes.has('to')));
      if (!form) continue;
      const heard = nounPhrase(context, index, i + 1, sentence.to, form);
      if (!heard || occupied(heard.from)) continue;
      const actor = actorAt(tokens, heard.from, heard.to) ?? spokenName(tokens, heard.from, sentence.to, form, counted);
      const phrase = actor ? { from: heard.from, to: actor.to } : heard;
      const words = tokens.slice(phrase.from, phrase.to);
      const head = words[0]!.fold;
      const definite = head.startsWith('ال') && head.length > 4;
      const known = DEICTIC.test(head) ? null : definite ? earlier(head.slice(2), phrase.from, words.length) : byLast.get(words.at(-1)!.fold)?.entity ?? null;
      const span = analysis.span(phrase.from, phrase.to);
      if (known) {
        again.push({ entity: known.id, kind: known.kind, from: phrase.from, to: phrase.to, span, form: 'title', proclitic: '', listed: false });
        continue;
      }
      if (DEICTIC.test(head)) continue;
      // الوزيرة، الدبلوماسية ذاتها: a role noun with the article points back; whom it means is for the statements to say.
      if (definite && ROLE_HEADS.has(head) && (words.length === 1 || /^(?:ذات|نفس)/u.test(words[1]!.fold))) continue;
      const kind: EntityKind | null = BODY.test(head) ? 'organization' : COLLECTIVE.test(head) || (PLURAL.test(head) && head.length > 5 && !isForeign(head)) || (/^\d/u.test(words[0]!.raw) && /^(?:دول|بلد|خبير|عالم|نايب|منظم|شرك|شخص|عضو|باحث|موقع)/u.test(words[1]?.fold ?? '')) ? 'group' : (actor?.kind ?? null);
      // الهاتف, حدوث اتفاق: what is no noun of people and no name speaks by a slip of the parse only.
      if (!kind || (words.length === 1 && /^(?:بعض|البعض|العديد|عدد|التالي|الكثير|رييس|مدير)$/u.test(head))) continue;
      add(phrase, kind, analysis.span(i, i + 1));
    }
    for (const found of speakingPeople(context, sentence, index)) {
      if (!occupied(found.from) && !occupied(found.to - 1)) add(found, found.kind, analysis.span(found.cue, found.cue + 1));
    }
  }
  for (const r of again) taken.fill(1, r.from, r.to);
  const persons = added.filter((a) => a.entity.kind === 'person');
  const places = placesOf(tokens, new Set(persons.map((a) => a.last)));
  for (const person of persons) {
    for (const r of namedElsewhere(context, person, places.get(person.last) ?? [], occupied)) {
      again.push(r);
      taken.fill(1, r.from, r.to);
    }
  }
  if (!fresh.length && !again.length) return index;
  const references = [...index.references, ...fresh, ...again].sort((a, b) => a.from - b.from);
  return entityIndex([...index.entities, ...added.map((a) => a.entity)], references, tokens.length);
}

/** Tokens that may be one of some words, proclitics aside: one walk for all names. */
function placesOf(tokens: readonly Token[], words: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  if (words.size) tokens.forEach((t, i) => {
    if (t.kind !== 'word') return;
    for (const { stem } of cutsOf(t)) {
      if (!words.has(stem)) continue;
      const list = places.get(stem);
      if (!list) places.set(stem, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  });
  return places;
}

/** Where the last name of a speaker stands without a verb of saying (خطاب غابريال): other places of the same person. */
function namedElsewhere({ analysis }: WithFigures, { entity, last, at }: Added, places: readonly number[], occupied: (i: number) => boolean): Reference[] {
  const { tokens } = analysis;
  const found: Reference[] = [];
  if (last.length < 4 || NOT_NAMES.has(last) || isHuman(last)) return found;
  for (const i of places) {
    const t = tokens[i]!;
    if (i === at || !t.fold.endsWith(last) || !BEARING_ROLES.has(analysis.roleOf(i)) || occupied(i)) continue;
    const cut = cutsOf(t).find((c) => c.stem === last && !c.pro.includes('س'));
    if (!cut) continue;
    const start = stemStart(t, cut);
    const span = { start, end: t.end, text: analysis.text.slice(start, t.end) };
    found.push({ entity: entity.id, kind: entity.kind, from: i, to: i + 1, span, form: 'name', proclitic: cut.pro, listed: true });
    if (!entity.mentions.some((m) => m.text === span.text)) entity.mentions.push({ ...span, form: 'name', derivation: derive(R_NEW, { name: span }, ['the name of a speaker of this article']) });
  }
  return found;
}

function spokenName(tokens: readonly Token[], from: number, limit: number, form: VerbForm, counted: (folded: string) => number): { kind: 'person'; to: number } | null {
  const to = nameBySpeech(tokens, from, limit, form, counted);
  return to === null ? null : { kind: 'person', to };
}

/** How often each folded word stands in the article, counted when first asked. */
function wordCounts(tokens: readonly Token[]): (folded: string) => number {
  let counts: Map<string, number> | null = null;
  return (folded) => {
    if (!counts) {
      counts = new Map();
      for (const t of tokens) if (t.kind === 'word') counts.set(t.fold, (counts.get(t.fold) ?? 0) + 1);
    }
    return counts.get(folded) ?? 0;
  };
}

// وكان مسؤول في الرئاسة قد أعلن: the form behind قد, where كان stands before its subject.
function pluperfect(context: WithFigures, i: number, limit: number): VerbForm | null {
  const { tokens } = context.analysis;
  for (let k = i + 2; k < Math.min(limit - 1, i + 14); k++) {
    if (tokens[k]!.fold === 'قد') return finiteAt(tokens[k + 1]!)?.forms.find((f) => f.person === 3 && f.tense === 'past') ?? null;
    if (tokens[k]!.kind === 'stop' || THAT.has(tokens[k]!.fold)) return null;
  }
  return null;
}

// The bare noun phrase behind a verb up to what opens the content; null where it is no actor or the content does not follow.
function nounPhrase(context: WithFigures, index: EntityIndex, start: number, limit: number, form: VerbForm): { from: number; to: number } | null {
  const { tokens } = context.analysis;
  let from = start;
  while (from < limit && ADVERBS.has(tokens[from]!.fold)) from++;
  // لـ «الدفتر» مسؤول …: the paper spoken to stands before the speaker.
  if (tokens[from]?.fold === 'ل' && tokens[from + 1]?.kind === 'quote') {
    let k = from + 2;
    while (k < limit && k < from + 7 && tokens[k]!.kind !== 'quote') k++;
    if (tokens[k]?.kind === 'quote') from = k + 1;
  }
  const head = tokens[from];
  if (!head || (head.kind !== 'word' && head.kind !== 'number') || from >= limit) return null;
  if (head.kind === 'word' && (head.fold.length < 3 || PREPOSITIONS.has(head.fold) || THAT.has(head.fold) || inClass(head, RELATIVES) || inClass(head, DOCUMENT_NOUNS) || NOBODY.test(head.fold) || INANIMATE.test(head.fold) || /^[وفبلك](?:ال)?(?=[a-zء-ۓ]{4,})/u.test(head.fold) && /^(?:وال|فال|بال|لل|كال)/u.test(head.fold))) return null;
  if (form.gender === 'f' && head.kind === 'word' && !/[ةا]$/u.test(head.raw) && !COLLECTIVE.test(head.fold) && head.fold.startsWith('ال') && !/(?:ات|اء)$/u.test(head.fold)) return null;
  if (form.gender === 'm' && /ة$/u.test(head.raw)) return null;
  if (/^(?:بلاده|بلادها|بلادهم|بلديهما)$/u.test(tokens[from + 1]?.fold ?? '')) return null;
  if (anyFinite(head)?.sure && !head.fold.startsWith('ال')) return null;
  if (CLASS_NOUNS.has(head.fold) && (index.at(from + 1) || tokens[from + 1]?.kind === 'quote')) return null;
  let to = from + 1;
  while (to < limit && to < from + 5) {
    const t = tokens[to]!;
    if (t.kind !== 'word' || THAT.has(t.fold) || PREPOSITIONS.has(t.fold) || ADVERBS.has(t.fold) || inClass(t, RELATIVES) || /^[بل](?:ال)?[a-zء-ۓ]{3,}/u.test(t.fold) && /^(?:بال|لل|لـ|ل[^يا])/u.test(t.form) || (index.at(to) && index.at(to)!.kind !== 'person' && index.at(to)!.kind !== 'organization')) break;
    if (index.at(to)?.kind === 'person') return null;
    if (anyFinite(t)?.sure) break;
    to++;
  }
  // مسؤول في السفارة: a short phrase of place belongs to the description where the content follows at once.
  if (/^(?:في|من|ب)$/u.test(tokens[to]?.fold ?? '') && !head.fold.startsWith('ال') && !context.times.some((t) => tokens[to]!.end < t.end && t.start < tokens[Math.min(to + 6, limit - 1)]!.end)) {
    for (let k = to + 1; k < Math.min(limit, to + 6); k++) {
      if (THAT.has(tokens[k]!.fold)) { to = PREPOSITIONS.has(tokens[k - 1]!.fold) ? k - 1 : k; break; }
      if (tokens[k]!.kind !== 'word') break;
    }
  }
  // The content must follow soon: أن, a colon or a quotation, and no other clause before it.
  for (let k = to, commas = 0; k < Math.min(limit, to + 30); k++) {
    const t = tokens[k]!;
    if (t.kind === 'comma' && ++commas > 3) return null;
    if (THAT.has(t.fold) || t.kind === 'colon' || t.kind === 'quote') return { from, to };
    if (k > to && finiteAt(t)?.conjunction === 'و') return null;
    if ((form.verb.takes.has('to') && t.fold === 'الي') || (form.verb.takes.has('on') && t.fold === 'علي')) return { from, to };
  }
  return null;
}
