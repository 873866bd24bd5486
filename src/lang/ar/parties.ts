// Parties: noun phrases that stand for known entities, and the parties of a clause with the word that governs each.
import type { WithEntities } from './context.ts';
import type { EntityKind } from '../../recognize/entity.ts';
import type { TextSpan } from '../../text/span.ts';
import { ADVERBS, inClass, PREPOSITIONS, RELATIVES, SUBORDINATORS, THAT } from './function-words.ts';
import { jointActorAt } from './joint-actors.ts';
import { anyFinite } from './common-verbs.ts';
import { stateAdjective } from './state-adjectives.ts';
import { isWord } from '../../text/words.ts';
import { timeAt } from './token-index.ts';

/** A noun phrase that stands for one or more entities. */
export interface Party {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly string[];
  readonly kind: EntityKind | 'mixed';
  /** Without و/ف: ب, ل, ك or ''. */
  readonly preposition: string;
  /** True where و joins it to what stands before. */
  readonly joined: boolean;
  readonly span: TextSpan;
}

/** A party and what governs it: a preposition (folded), `of` behind a noun, '' where it stands bare. */
export interface Argument {
  readonly party: Party;
  readonly governor: string;
  /** The noun that the party depends on, where it is governed by `of` (زعماء الصين). */
  readonly head: number | null;
  /** That noun, folded. */
  readonly headWord?: string;
}

// Words of respect that stand before a name and belong to no entity.
const HONORIFIC = /^(?:و|ب|ل|لل)?(?:ال)?(?:شيخ|امير|ملك|سيد|فخامه|سمو|صاحب|جلاله|معالي|سعاده|سلطان|رييس|زعيم|وزير|مرشد|جنرال|دكتور|كل|من|ملكي|اخيه|اخيهما|نظيره|نظيرها|نظيريه)$/u;
// Nouns that stand between a preposition and a place without adding a party.
const PLACE_HEADS = /^(?:و|ب|ل)?(?:ال)?(?:عاصمه|مدينه|دوله|جمهوريه|مملكه|منتجع|قصر|مقر|اراضي|جزر|سلطنه|اماره|اتحاد|منطقه|العاصمتين|كل|من|جزيره|ولايه)$/u;

// مجموعة من، عشرات من: the count stands where the counted would.
const PARTITIVE = /^(?:ب|ل)?(?:مجموعه|عدد|عددا|العديد|عشرات|مئات|الاف|قرابه|كل|كلا|بعض|واحد|اكثر|مزيد|\d+)$/u;
// يعتزم، ينوي, يخطط: verbs of intent, which no other table holds.
const INTENDS = /^[وف]?س?[يت](?:عتزم|نوي|ستعد|خطط|امل|رغب|نتظر|توقع)$/u;
// Words of an office that stand before a name and have not been read as part of it.
const ROLE_WORD = /^(?:ال)?(?:وزير|خارجيه|دفاع|داخليه|رييس|نايب|مبعوث|سفير|مستشار|متحدث|ناطق|مسوول|مدير|قايد|وزراء|حكومه|نظيره|نظيرها|نظيريه|نظيريها|نظيراه|نظرايه|نظراءه)$/u;

/** The party that begins at a token, or null. Words of respect before a person's name are passed over. */
export function partyAt(context: WithEntities, i: number): Party | null {
  const { tokens } = context.analysis;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const joint = jointActorAt(context, i);
  if (joint) {
    const kinds = new Set(joint.entities.map((id) => context.entities.byId(id)?.kind ?? 'group'));
    const kind = kinds.size === 1 ? [...kinds][0]! : 'mixed';
    return { from: i, to: apposed(context, joint.to, joint.entities), entities: joint.entities, kind, preposition: joint.proclitic.replace(/^[وف]/u, ''), joined: joint.proclitic.startsWith('و'), span: joint.span };
  }
  const reference = context.entities.at(i);
  if (reference && reference.from === i) {
    const to = apposed(context, reference.to, [reference.entity]);
    return { from: i, to, entities: [reference.entity], kind: reference.kind, preposition: reference.proclitic.replace(/^[وف]/u, ''), joined: reference.proclitic.startsWith('و'), span: reference.span };
  }
  if (!HONORIFIC.test(token.fold)) return null;
  let at = i + 1;
  while (at < i + 5 && tokens[at] && !context.entities.at(at) && HONORIFIC.test(tokens[at]!.fold)) at++;
  const named = context.entities.at(at);
  if (named?.from !== at || named.kind !== 'person' || named.proclitic) return null;
  const inner = partyAt(context, at);
  const lead = /^(و?)(ب|لل|ل(?!ل))?(?=ال|[^ا])/u.exec(token.fold);
  const preposition = /^و?(?:ب|لل)/u.test(token.fold) ? (lead?.[2] ?? '').slice(0, 1) : '';
  return inner && { ...inner, from: i, preposition, joined: token.fold.startsWith('و') && token.fold !== 'وزير' };
}

// Titles and names of the same entity behind it, bare or after a comma.
function apposed(context: WithEntities, from: number, ids: readonly string[]): number {
  const { tokens } = context.analysis;
  let to = from;
  for (;;) {
    let at = to;
    if (tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'open') at++;
    const next = context.entities.at(at);
    if (next?.from === at && ids.includes(next.entity) && !next.proclitic) to = next.to;
    else if (tokens[to]?.kind === 'close' && to > from) to++;
    else return to;
  }
}

// ما يقرب من، ما يزيد على: no clause of its own.
const APPROXIMATELY = /^(?:يقرب|يقارب|يزيد|يربو|مجموعه)$/u;

const opensClause = isWord((word) => THAT.has(word.fold) || /^(?:حيث|اذ|لكن|ولكن|كما|بحسب|وفقا|وفق|وذلك)$/u.test(word.fold) || SUBORDINATORS.has(word.fold) || (/^[وف]/u.test(word.fold) && SUBORDINATORS.has(word.fold.slice(1))));

/** True where a clause ends before token `i`: full stop, subordination, a new finite verb behind و. */
export function breaksClause(context: WithEntities, i: number): boolean {
  const token = context.analysis.tokens[i]!;
  if (token.kind === 'stop' || token.kind === 'colon' || token.raw.startsWith('..')) return true;
  if (token.kind !== 'word') return false;
  // في وقت متأخر is a time, في وقت شنت a clause.
  if (SUBORDINATORS.has(token.fold) && timeAt(context, i)) return false;
  if (opensClause(token) || (RELATIVES.has(token.fold) && !APPROXIMATELY.test(context.analysis.tokens[i + 1]?.fold ?? ''))) return true;
  const before = context.analysis.tokens[i - 1];
  const finite = anyFinite(token);
  return !!finite?.sure && (finite.conjunction !== '' || before?.kind === 'comma') && !context.entities.at(i);
}

/** End (exclusive) of the clause that holds token `i`, at most `reach` tokens on. */
export function clauseEnd(context: WithEntities, i: number, reach = 40): number {
  const sentence = context.analysis.sentenceOf[i]!;
  let at = i + 1;
  while (at < context.analysis.tokens.length && at < i + reach && context.analysis.sentenceOf[at] === sentence && !breaksClause(context, at)) at++;
  return at;
}

/** The parties in [from, to) with their governors, in order. */
export function argumentsIn(context: WithEntities, from: number, to: number): Argument[] {
  const out: Argument[] = [];
  for (let i = from; i < to; i++) {
    const party = partyAt(context, i);
    if (!party) continue;
    const last = out.at(-1);
    // و carries the governor of what it joins.
    if (party.joined && last && last.party.to === party.from && !party.preposition) out.push({ party, governor: last.governor, head: last.head });
    else {
      const governed = governorOf(context, party, from);
      out.push({ party, ...(governed.governor === 'و' && last ? { governor: last.governor, head: last.head } : governed) });
    }
    i = Math.max(i, party.to - 1);
  }
  return out;
}

function governorOf(context: WithEntities, party: Party, floor: number): Omit<Argument, 'party'> {
  if (party.preposition) return { governor: party.preposition, head: null };
  const { tokens } = context.analysis;
  for (let at = party.from - 1; at >= floor - 1 && at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === 'quote') continue;
    // بنظيريه، الأميركي …: the names stand in apposition to the word before the comma.
    if (token.kind === 'comma' && /^[وف]?([بل])?نظير/u.test(tokens[at - 1]?.fold ?? '')) return { governor: /^[وف]?([بل])?/u.exec(tokens[at - 1]!.fold)?.[1] ?? '', head: null };
    if (token.kind !== 'word') return { governor: '', head: null };
    const preposition = inClass(token, PREPOSITIONS);
    if (preposition?.word === 'من' && at - 1 >= floor && PARTITIVE.test(tokens[at - 1]!.fold)) {
      const led = /^و?([بل])(?=[^ا])/u.exec(tokens[at - 1]!.fold);
      if (led) return { governor: led[1]!, head: null };
      at--;
      continue;
    }
    if (preposition) return { governor: preposition.word, head: null };
    if (PLACE_HEADS.test(token.fold)) {
      const led = /^و?([بل])ال|^و?(لل)/u.exec(token.fold);
      if (led) return { governor: led[1] ?? 'ل', head: null };
      continue;
    }
    if (at < floor || THAT.has(token.fold) || anyFinite(token)?.sure || INTENDS.test(token.fold) || RELATIVES.has(token.fold)) return { governor: '', head: null };
    const adjective = stateAdjective(token);
    if (adjective?.cut.pro === 'و' && adjective.definite) return { governor: 'و', head: null };
    if (ROLE_WORD.test(token.fold) || adjective?.definite) continue;
    if (ADVERBS.has(token.fold) || timeAt(context, at) || context.entities.at(at)) return { governor: '', head: null };
    // ا at the end of an indefinite object (محادثاتٍ، زيارةً رسمية): what follows is no genitive.
    return { governor: 'of', head: at, headWord: token.fold };
  }
  return { governor: '', head: null };
}
