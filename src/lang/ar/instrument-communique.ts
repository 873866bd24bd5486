// Communiqués: the one-sided statement of a body that a report is drawn from (قالت الوزارة في بيان، بيان نشرته الحكومة).
import type { WithEntities } from './context.ts';
import { rule } from '../../rules/rule.ts';
import { spanOf } from '../../text/span.ts';
import { impliedActor } from './clause-actor.ts';
import { documentActAt, type DocumentNoun } from './document-words.ts';
import type { Telling } from './instrument-telling.ts';
import { nounStart } from './instrument-title.ts';
import { clauseStart, sentenceSpan } from './meeting-candidate.ts';
import { argumentsIn, clauseEnd, partyAt, type Party } from './parties.ts';
import { RELATIVES } from './function-words.ts';
import { finiteAt } from './verbs.ts';

const COMMUNIQUE = rule('ar/instruments/communique', 'A statement that somebody issued and a report is drawn from: قالت الوزارة في بيان.');

/** The communiqué that an indefinite بيان names where its issuer is told and something is reported from it; null elsewhere. */
export function communiqueAt(context: WithEntities, noun: DocumentNoun): Telling | null {
  const { tokens } = context.analysis;
  if (noun.stem !== 'بيان' && noun.stem !== 'بيانا' && noun.stem !== 'بلاغ') return null;
  if (noun.definite || noun.proclitic.replace(/^[وف]/u, '') === 'ك') return null;
  const lead = tokens[noun.from - 1]?.fold ?? '';
  const within = /^[وف]?في$/u.test(lead) || lead === 'بحسب' || lead === 'حسب' || noun.proclitic.endsWith('ل') || /^[وف]?(?:قال|ذكر|افاد|اضاف|اكد|جاء|نقل|اوضح|اعلن|اشار|ورد|حسب|وفق)/u.test(lead) || /^و?(?:قال|ذكر|افاد|اضاف|اكد)/u.test(lead);
  const issuer = told(context, noun) ?? (within ? subject(context, noun) ?? (/^[وف]في$/u.test(lead) ? behind(context, noun) : null) : null);
  if (!issuer || !within) return null;
  return {
    kind: 'communique', noun, status: 'issued', title: null, entity: null, parties: issuer.entities, signers: issuer.entities, date: null,
    mention: spanOf(context.analysis.text, nounStart(context, noun), tokens[noun.to - 1]!.end), evidence: sentenceSpan(context, noun.from),
    cue: issuer.span, strong: true, rule: COMMUNIQUE, confidence: 0.85,
  };
}

const issues = (party: Party | null): boolean => party !== null && party.kind !== 'place' && party.kind !== 'document';

// بيان نشرته الحكومة، بيان صادر عن الوزارة، بيان للوزارة، بيان الوزارة
function told(context: WithEntities, noun: DocumentNoun): Party | null {
  const { tokens } = context.analysis;
  const direct = partyAt(context, noun.to);
  if (direct && issues(direct)) return direct;
  for (let k = noun.to; k < noun.to + 4; k++) {
    const token = tokens[k];
    if (!token || (token.kind !== 'word' && token.kind !== 'comma')) return null;
    const act = documentActAt(tokens, k);
    if (act?.act !== 'issue') {
      if (RELATIVES.has(token.fold) || k === noun.to || token.kind === 'word') continue;
      return null;
    }
    const behind = argumentsIn(context, k + 1, clauseEnd(context, k, 14)).find((a) => issues(a.party) && (a.governor === '' || a.governor === 'عن' || a.governor === 'of'));
    return behind?.party ?? null;
  }
  return null;
}

// وفي بيان صدر في غزة قال المسؤول: the statement opens the sentence, its author follows the verb of saying.
function behind(context: WithEntities, noun: DocumentNoun): Party | null {
  const { tokens, sentences, sentenceOf } = context.analysis;
  const end = Math.min(sentences[sentenceOf[noun.from]!]!.to, noun.to + 12);
  for (let k = noun.to; k < end - 1; k++) {
    if (!/^(?:قال|قالت|اكد|اكدت|اعلن|اعلنت|ذكر|ذكرت|اضاف|اوضح|اوضحت|افاد|افادت)$/u.test(tokens[k]!.fold)) continue;
    const party = partyAt(context, k + 1);
    return issues(party) ? party : null;
  }
  return null;
}

// وقالت الوزارة في بيان: the subject of the reporting verb before.
function subject(context: WithEntities, noun: DocumentNoun): Party | null {
  const start = clauseStart(context, noun.from);
  const bare = argumentsIn(context, start, noun.from).filter((a) => issues(a.party) && a.governor === '');
  if (bare.length) return bare.at(-1)!.party;
  const verb = [...Array(Math.max(0, noun.from - start)).keys()].some((k) => finiteAt(context.analysis.tokens[start + k]!) !== null);
  return verb ? impliedActor(context, noun.from, (p) => issues(p)) : null;
}
