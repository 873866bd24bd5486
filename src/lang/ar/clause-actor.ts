// Who acts where a clause leaves its actor out: the subject of a clause before it, or of the main clause behind a fronted phrase.
import type { WithEntities } from './context.ts';
import { argumentsIn, partyAt, type Party } from './parties.ts';
import { anyFinite } from './common-verbs.ts';

/** Tokens within which a reader still knows who acts. */
const REACH = 120;

/** Is this a party that may act: no place, no document. */
const acts = (party: Party): boolean => party.kind !== 'place' && party.kind !== 'document';

/**
 * The party that acts in the clause of token `i` without being named in it.
 * @param fits what the party must be (a person, not the one met).
 */
export function impliedActor(context: WithEntities, i: number, fits: (party: Party) => boolean): Party | null {
  const { sentences, sentenceOf } = context.analysis;
  const s = sentenceOf[i]!;
  const here = sentences[s]!;
  const ok = (party: Party): boolean => acts(party) && fits(party);
  const before = subjectsIn(context, Math.max(here.from, i - REACH), i).filter(ok);
  if (before.length) return before.at(-1)!;
  const behind = subjectsIn(context, i + 1, Math.min(here.to, i + REACH), true).find(ok);
  if (behind) return behind;
  for (let back = s - 1; back >= Math.max(0, s - 2); back--) {
    const sentence = sentences[back]!;
    if (context.analysis.roleOf(sentence.from) !== context.analysis.roleOf(here.from)) break;
    const last = subjectsIn(context, sentence.from, Math.min(sentence.to, sentence.from + REACH)).find(ok);
    if (last) return last;
  }
  return null;
}

// Parties without a preposition that stand at the head of a clause or right behind a finite verb.
function subjectsIn(context: WithEntities, from: number, to: number, onlyVerbs = false): Party[] {
  const { tokens } = context.analysis;
  return argumentsIn(context, from, to).filter((a) => {
    if (a.governor !== '') return false;
    if (!onlyVerbs) return true;
    const before = tokens[a.party.from - 1];
    return !!before && anyFinite(before) !== null;
  }).map((a) => a.party);
}

/** The party that begins at a token or one of the two behind it (adverbs between are passed over). */
export function partyNear(context: WithEntities, i: number, limit: number): Party | null {
  for (let at = i; at < Math.min(i + 3, limit); at++) {
    const party = partyAt(context, at);
    if (party) return party;
  }
  return null;
}
