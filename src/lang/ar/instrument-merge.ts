// One record for each document: repeated tellings are joined, and the definite short forms (البيان، الوثيقة، الاتفاق) are filed as its mentions.
import type { WithEntities } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { fold } from '../../text/arabic-script.ts';
import { derive } from '../../rules/rule.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import { documentNounAt, type DocumentNoun, type NounKind } from './document-words.ts';
import { nounStart } from './instrument-title.ts';
import type { Telling } from './instrument-telling.ts';

interface Group { tellings: Telling[]; mentions: TextSpan[] }

/** Joins tellings (in text order) into instruments, numbered i1 … in text order, with all places that name them. */
export function mergeInstruments(context: WithEntities, tellings: readonly Telling[]): Instrument[] {
  const groups: Group[] = [];
  for (const t of tellings) {
    const home = groups.findLast((g) => g.tellings.every((x) => compatible(x, t)) && g.tellings.some((x) => same(x, t)));
    if (home) home.tellings.push(t);
    else groups.push({ tellings: [t], mentions: [] });
  }
  attachMentions(context, groups);
  return groups.map((g, k) => record(g, k + 1));
}

const keyOf = (span: TextSpan | null): string => (span ? fold(span.text, 2).replace(/[^\p{L}\p{N} ]/gu, '').trim() : '');

// وقعتا اتفاقات and the counted set (عشر وثائق) that the same parties signed are one.
const setLike = (t: Telling): boolean => t.kind === 'documents' || (t.kind === 'agreement' && t.noun.plural && !t.noun.definite && t.cue !== null && t.cue.start < t.mention.start && !t.title);

// اتفاقية باريس للمناخ، اتفاقية باريس: a treaty and an agreement of one name are one.
function oneName(a: Telling, b: Telling): boolean {
  const x = keyOf(a.title);
  const y = keyOf(b.title);
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x)) && [a.kind, b.kind].every((k) => k === 'treaty' || k === 'agreement');
}

// A definite noun that has no name and no two parties of its own.
const pointsBack = (t: Telling): boolean => t.noun.definite && !t.noun.plural && !t.title && !t.entity && t.kind !== 'communique';

function compatible(a: Telling, b: Telling): boolean {
  if (a.kind !== b.kind && !(setLike(a) && setLike(b)) && !oneName(a, b)) return false;
  if (a.entity && b.entity) return a.entity === b.entity || oneName(a, b);
  const x = keyOf(a.title);
  const y = keyOf(b.title);
  if (x && y && !x.includes(y) && !y.includes(x)) return false;
  if (a.date && b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return false;
  // Signed and still to be signed are two, also between the same parties.
  // الاتفاق alone is the one told before, whatever is said of it now.
  if (pointsBack(b)) return true;
  if ((a.status === 'planned') !== (b.status === 'planned') && !(x && y)) return false;
  return true;
}

function same(a: Telling, b: Telling): boolean {
  if (a.entity && a.entity === b.entity) return true;
  if (oneName(a, b)) return true;
  if (keyOf(a.title) && keyOf(b.title)) return true;
  const shared = b.parties.filter((p) => a.parties.includes(p)).length;
  // A document known by its name is another agreement only where they share a party.
  if ((a.entity ?? b.entity) && !shared && !(pointsBack(b) && (!a.parties.length || !b.parties.length))) return false;
  const alike = !a.parties.length || !b.parties.length || shared === Math.min(a.parties.length, b.parties.length);
  // Two titled statements in one sentence are two; an untitled telling joins the last one of its kind and parties.
  if (a.kind === 'joint statement') return alike && !(a.title && b.title);
  if (a.kind === 'communique') return alike;
  if (setLike(a) && setLike(b)) return alike && a.status === b.status;
  if (b.noun.definite) return alike;
  return alike && a.parties.length > 0 && a.status === b.status && !a.title && !b.title;
}

const KIND_OF_NOUN: Record<NounKind, readonly Instrument['kind'][]> = {
  statement: ['joint statement', 'communique'],
  agreement: ['agreement', 'treaty', 'documents'],
  treaty: ['treaty'],
  memorandum: ['memorandum'],
  plan: ['plan'],
  contract: ['contract'],
  document: ['joint statement', 'agreement', 'treaty', 'memorandum', 'plan'],
};

// A definite noun alone points back to the last document of its kind; before any, to the first one told behind it.
function attachMentions(context: WithEntities, groups: readonly Group[]): void {
  const { tokens, text } = context.analysis;
  for (const g of groups) for (const t of g.tellings) g.mentions.push(t.mention);
  for (let i = 0; i < tokens.length; i++) {
    if (!BEARING_ROLES.has(context.analysis.roleOf(i)) || context.entities.at(i)) continue;
    const noun = documentNounAt(tokens, i);
    if (!noun || noun.plural || !(noun.definite || noun.stem === 'نص' || noun.stem === 'وثيقه')) continue;
    const start = nounStart(context, noun);
    if (groups.some((g) => g.mentions.some((m) => m.start <= start && start < m.end))) continue;
    const group = pointedAt(groups, noun, start);
    if (group) group.mentions.push(spanOf(text, start, tokens[noun.to - 1]!.end));
  }
}

function pointedAt(groups: readonly Group[], noun: DocumentNoun, start: number): Group | null {
  const kinds = KIND_OF_NOUN[noun.kind];
  const fits = groups.filter((g) => kinds.includes(g.tellings[0]!.kind));
  // A joint statement stays "the statement" of its article unless a communiqué has been told since.
  const before = fits.filter((g) => g.tellings[0]!.mention.start < start);
  const last = before.toSorted((a, b) => Math.max(...a.tellings.filter((t) => t.mention.start < start).map((t) => t.mention.start)) - Math.max(...b.tellings.filter((t) => t.mention.start < start).map((t) => t.mention.start))).at(-1);
  return last ?? (noun.kind === 'statement' || noun.kind === 'document' ? fits[0] ?? null : null);
}

const signers = new WeakMap<Instrument, readonly string[]>();

/** Those who signed an instrument of this reading: the persons where the text lets persons sign, else its parties. */
export const signersOf = (instrument: Instrument): readonly string[] => signers.get(instrument) ?? instrument.parties;

const WEIGHT = { signed: 5, adopted: 4, issued: 3, proposed: 2, planned: 1, 'in force': 0 } as const;

function record(group: Group, n: number): Instrument {
  const ranked = [...group.tellings].sort((a, b) => Number(b.strong) - Number(a.strong) || WEIGHT[b.status] - WEIGHT[a.status] || Number(b.cue !== null) - Number(a.cue !== null) || a.mention.start - b.mention.start);
  const best = ranked.find((t) => t.kind === 'documents') ?? ranked[0]!;
  // Named sides before the article's pair.
  const sides = (list: readonly Telling[]): readonly string[] | undefined => list.find((t) => t.parties.length >= 2)?.parties;
  const parties = sides(ranked.filter((t) => !t.paired)) ?? sides(ranked) ?? ranked.find((t) => t.parties.length)?.parties ?? [];
  const evidence = [best.evidence];
  for (const t of group.tellings) if (evidence.length < 3 && !evidence.some((s) => s.start === t.evidence.start)) evidence.push(t.evidence);
  const made: Instrument = {
    id: `i${n}`, kind: best.kind, title: ranked.find((t) => t.title)?.title ?? null, parties, date: ranked.find((t) => t.date)?.date ?? null, status: best.status,
    evidence, mentions: group.mentions.toSorted((a, b) => a.start - b.start), confidence: best.confidence,
    derivation: derive(best.rule, { noun: best.mention, act: best.cue }),
  };
  const signed = ranked.find((t) => t.signers.length >= 2);
  if (signed) signers.set(made, signed.signers);
  return made;
}
