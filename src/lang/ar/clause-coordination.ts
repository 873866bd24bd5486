// Coordination inside a clause: where و joins a noun phrase to the head of what is said (لتعزيز …، وتوسيع …), and where it only joins words inside
// an adjunct, two heads of one object, two adjectives or two names.
import type { WithEntities } from './context.ts';
import { inClass, PREPOSITIONS, RELATIVES } from './function-words.ts';
import { masdarReading, type Masdar } from './masdar-words.ts';
import { verbReading } from './verb-readings.ts';

interface Head {
  readonly at: number;
  readonly masdar: Masdar;
  /** The preposition that governs it, written on it or before it; '' where none does. */
  readonly governor: string;
}

/**
 * The tokens in (from, to) at which a further conjunct of the head of [from, to) begins (its و stands on them). Linear in the length of the phrase.
 */
export function conjunctsIn(context: WithEntities, from: number, to: number): readonly number[] {
  const { tokens } = context.analysis;
  const out: number[] = [];
  const heads: Head[] = [];
  let main: Head | null = null;
  let verb = from - 1;
  // عمق الحوار …، وتوسيع …: any noun that opens the phrase is its head.
  const first = tokens[from];
  if (first?.kind === 'word' && first.fold.length > 2 && !context.entities.at(from) && !verbReading(first)?.sure && !inClass(first, PREPOSITIONS) && !masdarReading(first) && !verbNear(context, from, to)) {
    main = { at: from, masdar: { stem: first.fold, joined: false, preposition: '', definite: /^[وبل]?ال/u.test(first.fold), owned: false }, governor: '' };
    heads.push(main);
  }
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') continue;
    if (!main && verbReading(t)?.sure) verb = i;
    const reference = context.entities.at(i);
    if (reference && (reference.kind === 'person' || reference.from !== i)) continue;
    const before = i > from ? tokens[i - 1]! : null;
    const comma = before?.kind === 'comma';
    // وإلى …، وعلى …: the preposition of the head is said again.
    if (main && t.fold[0] === 'و' && main.governor.length > 1 && t.fold.slice(1) === main.governor && i + 2 < to) { out.push(i); continue; }
    const masdar = reference ? null : masdarReading(t);
    // ، ومحكمة لـ…، وضمانات أمنية: items of a list behind commas, whatever noun heads them.
    const last = out.at(-1) ?? from;
    if (!masdar && !reference && t.fold[0] === 'و' && t.fold.length > 3 && i - last >= 4 && (comma || (out.length > 1 && t.fold[1] !== 'ا')) && itemOfList(context, i, to)) { out.push(i); continue; }
    if (!masdar) continue;
    const governor = masdar.preposition || (before && inClass(before, PREPOSITIONS)?.word) || '';
    const head: Head = { at: i, masdar, governor };
    if (!main) {
      // A verbal noun far behind the beginning hangs on what was said before it.
      if (i - verb <= 6) main = head;
      heads.push(head);
      continue;
    }
    if (!masdar.joined) {
      // ضرورة تعزيز …: in a row of verbal nouns the last one is what others are joined to.
      if (i === main.at + 1 && !governor && !masdar.definite) main = head;
      heads.push(head);
      continue;
    }
    // لتطوير وتعزيز العلاقات: two heads of one matter. موثوقة ومناسبة: two adjectives.
    if (i + 1 >= to || tokens[i + 1]!.kind !== 'word' || before && (masdarReading(before) && !masdarReading(before)!.definite || /ة$/u.test(before.form) && /ة$/u.test(t.form) && !/^و?ال/u.test(t.fold) && !comma && !masdarReading(before))) continue;
    const nearest = heads.findLast((h) => h.masdar.definite === masdar.definite || h.masdar.owned || masdar.owned) ?? main;
    // والعمل على …، والارتقاء بـ…: a verbal noun whose object stands behind a preposition has the article where others are in construct.
    const parallel = main.masdar.definite === masdar.definite || masdar.owned || main.masdar.owned || takesPreposition(context, i, to);
    const repeated = masdar.preposition !== '' && masdar.preposition === main.governor;
    const inAdjunct = nearest !== main && nearest.at > main.at && nearest.governor !== '' && !out.includes(nearest.at);
    if (repeated || (parallel && masdar.preposition === '' && (comma || !inAdjunct))) out.push(i);
    heads.push(head);
  }
  return out.filter((i) => !verbReading(tokens[i])?.sure || masdarReading(tokens[i]) !== null);
}

const NO_ITEM = /^و(?:غير(?:ها|ه|هم|هما)|هو|هي|هم|ما|الذي|التي|الذين|ذلك|هذا|هذه|مع|في|من|علي|الي|عن|بين|كذلك|ايضا|غير|خلال|بعد|قبل|لا|قد|كان|كانت|حتي|عند|ثم|بذلك|سط|فق|فقا)$/u;

// An item has at least two words before the next comma.
function itemOfList(context: WithEntities, i: number, to: number): boolean {
  const { tokens } = context.analysis;
  if (NO_ITEM.test(tokens[i]!.fold) || verbReading(tokens[i])?.sure) return false;
  let words = 0;
  for (let k = i; k < to && tokens[k]!.kind !== 'comma' && tokens[k]!.kind !== 'stop'; k++) if (tokens[k]!.kind === 'word') words++;
  return words >= 2;
}

// A verb behind the noun that opens the phrase, before any relative clause: the noun is its subject and the matter stands behind the verb.
function verbNear(context: WithEntities, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const t = context.analysis.tokens[i]!;
    if (t.kind !== 'word' || RELATIVES.has(t.fold)) return false;
    if (verbReading(t)?.sure) return true;
  }
  return false;
}

const TAKES_IN = /^(?:استمرار|مشاركه|مساهمه|اسهام|مضي|نظر|شروع|بدء|دخول|انخراط)$/u;

// Is the object of a verbal noun behind a preposition of its own?
function takesPreposition(context: WithEntities, i: number, to: number): boolean {
  const { tokens } = context.analysis;
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  if (!next || next.kind !== 'word') return false;
  return /^(?:علي|الي|عن|من|مع|نحو|معا|سويا)$/u.test(next.fold) || /^(?:بال|لل)[a-zء-ۓ]{2,}/u.test(next.fold) || (/^[بل]/u.test(next.fold) && masdarReading(next)?.preposition !== '' && masdarReading(next) !== null) || (next.fold === 'في' && TAKES_IN.test(masdarReading(tokens[i])?.stem ?? ''));
}
