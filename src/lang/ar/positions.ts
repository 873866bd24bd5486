// Positions: what a party stands for or binds itself to, read from what is said, from documents retold and from acts told.
import type { WithMeetings } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Position, Stance } from '../../recognize/position.ts';
import type { Statement } from '../../recognize/statement.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { fold } from '../../text/arabic-script.ts';
import { derive, type Rule } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { clausesOf } from './clauses.ts';
import { documentAt, toldOf } from './position-document-told.ts';
import { firstAt } from './token-index.ts';
import { actsIn } from './position-acts.ts';
import { certainty } from './position-certainty.ts';
import { draftOf, type Draft } from './position-draft.ts';
import { piecesOf, type Piece } from './position-pieces.ts';
import { POSITION_RULES } from './position-rules.ts';
import { ofStatement } from './position-said.ts';
import { ofHeadline, ofPurposes } from './position-titles.ts';
import { topicGround } from './position-topic.ts';

/** All positions of a document, in text order, each matter of a holder once. */
export function recognizePositions(context: WithMeetings): readonly Position[] {
  const { analysis } = context;
  const ground = topicGround(context);
  const drafts: Draft[] = [];
  const bySentence = new Map<number, Statement[]>();
  for (const s of context.statements) {
    const at = analysis.sentenceOf[firstAt(analysis.tokens, s.evidence[0]!.start)] ?? -1;
    bySentence.set(at, [...(bySentence.get(at) ?? []), s]);
  }
  let retold: Instrument | null = null;
  let parties: readonly string[] = [];
  let list: { stance: Stance; holder: readonly string[]; source: string | null; rule: Rule } | null = null;
  for (const sentence of analysis.sentences) {
    if (!BEARING_ROLES.has(analysis.roleOf(sentence.from))) continue;
    const said = bySentence.get(sentence.i) ?? [];
    const item = itemOfList(context, sentence);
    if (list && item) {
      for (const piece of piecesOf(context, item, sentence.to)) drafts.push(draftOf(context, { ...list, piece, sentence, confidence: 0.85, ground }));
      continue;
    }
    list = null;
    for (const s of said) drafts.push(...ofStatement(context, s, said, sentence, ground));
    const told = said.find((s) => s.kind === 'document');
    if (told) {
      retold = context.instruments.find((i) => told.via.includes(i.id)) ?? null;
      parties = told.source;
    } else {
      const named = documentTold(context, sentence);
      if (named) {
        retold = named.instrument;
        parties = named.instrument.parties;
        if (named.matter && !said.length) for (const piece of piecesOf(context, named.matter.from, named.matter.to)) drafts.push(draftOf(context, { rule: POSITION_RULES.told, stance: named.stance ?? 'commits', holder: parties, piece: { ...piece, joined: true }, source: retold.id, sentence, confidence: 0.8, ground }));
      } else if (said.length && !(retold && mentions(context, retold, sentence))) retold = null;
    }
    for (const act of actsIn(context, sentence, said.length ? null : retold, said)) {
      const start = analysis.tokens[act.from]!.start;
      if (said.some((s) => s.content.start <= start && start < s.content.end)) continue;
      const source = act.rule === POSITION_RULES.document ? retold?.id ?? null : null;
      if (analysis.tokens.slice(act.from, act.to).some((t) => t.kind === 'colon')) list = { stance: act.stance, holder: act.holders, source, rule: act.rule };
      for (const [n, piece] of piecesOf(context, act.from, act.to).entries()) {
        drafts.push(draftOf(context, { rule: act.rule, stance: act.stance, holder: act.holders.length ? act.holders : parties, piece, source, sentence, confidence: act.confidence, ground, cue: analysis.span(act.cue, act.cue + 1), grounds: { stance: 'act', holder: 'subject', piece: n } }));
      }
    }
    drafts.push(...ofHeadline(context, sentence, ground));
  }
  drafts.push(...ofPurposes(context, ground));
  return dedupe(drafts).map((d, n) => ({
    id: `p${n + 1}`, holder: d.holder, stance: d.stance, topic: d.topic.topic, target: d.target, content: d.content, source: d.source, evidence: [d.evidence], confidence: certainty(d),
    derivation: derive(d.rule, { cue: d.cue, content: d.content }, [`topic ${d.topic.topic} from ${d.topic.from}, lead ${d.topic.lead.toFixed(2)}`, `stance by ${d.grounds.stance}`, `holder: ${d.grounds.holder}`, `piece ${d.grounds.piece + 1}`]),
  }));
}

// Does a sentence name the document again?
const mentions = (context: WithMeetings, document: Instrument, sentence: Sentence): boolean => document.mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end);

// The document that a sentence of the paper's own has for its subject, and what it says the document is for.
function documentTold(context: WithMeetings, sentence: Sentence): { instrument: Instrument; stance: Stance | null; matter: Piece | null } | null {
  const { tokens } = context.analysis;
  for (const c of clausesOf(context).ofSentence(sentence.i)) {
    if (c.kind !== 'main' || !c.subject || c.subject.kind !== 'noun') continue;
    // هذه الاتفاقية: the demonstrative stands before the noun.
    const from = /^(?:هذا|هذه|تلك|ذلك)$/u.test(tokens[c.subject.from]!.fold) ? c.subject.from + 1 : c.subject.from;
    const instrument = documentAt(context, { from, to: Math.max(c.to, from + 2) });
    if (!instrument) continue;
    const told = c.predicate ? toldOf(tokens, { from: c.from, to: c.to }, instrument) : null;
    return { instrument, stance: told?.stance ?? null, matter: told?.matter ?? null };
  }
  return null;
}

// 2- …: the first token of a numbered item behind its number, or null.
function itemOfList(context: WithMeetings, sentence: Sentence): number | null {
  const [a, b] = context.analysis.tokens.slice(sentence.from, sentence.from + 2);
  return a?.kind === 'number' && b && /^[-–.)]$/u.test(b.raw) && sentence.to - sentence.from > 3 ? sentence.from + 2 : null;
}

function dedupe(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((d) => {
    if (!d.holder.length) return false;
    const key = `${[...d.holder].sort().join('+')}|${d.stance}|${fold(d.content.text, 2).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
