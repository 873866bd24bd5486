// Positions: what a party stands for or binds itself to, read from what is said, from documents retold and from acts told.
import type { WithMeetings, WithStatements } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Position, Stance } from '../../recognize/position.ts';
import type { Statement } from '../../recognize/statement.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { fold } from '../../text/arabic-script.ts';
import { derive, type Rule } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { stemStart } from '../../text/clitics.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import { tokensOf } from './token-range.ts';
import { PREPOSITIONS } from './function-words.ts';
import { partyPairs } from './party-pairs.ts';
import { actsIn } from './position-acts.ts';
import { clauseSubject, holderOf, targetsOf, type ClauseSubject } from './position-holder.ts';
import { piecesOf, type Piece } from './position-pieces.ts';
import { POSITION_RULES } from './position-rules.ts';
import { ownStance, stanceOfClass, type PieceStance } from './position-stance.ts';
import { topicsBetween } from './topic-words.ts';
import { finiteAt, masdarAt, participleAt, type Verb } from './verbs.ts';

interface Draft {
  readonly rule: Rule;
  readonly stance: Stance;
  readonly holder: readonly string[];
  readonly target: readonly string[];
  readonly topic: string;
  readonly content: TextSpan;
  readonly source: string | null;
  readonly evidence: TextSpan;
  readonly confidence: number;
  readonly cue: TextSpan | null;
}

/** All positions of a document, in text order, each matter of a holder once. */
export function recognizePositions(context: WithMeetings): readonly Position[] {
  const { analysis } = context;
  const main = mainTopic(context);
  const drafts: Draft[] = [];
  const bySentence = new Map<number, Statement[]>();
  for (const s of context.statements) {
    const at = analysis.sentences.find((x) => x.start <= s.evidence[0]!.start && s.evidence[0]!.start < x.end)?.i ?? -1;
    bySentence.set(at, [...(bySentence.get(at) ?? []), s]);
  }
  let retold: Instrument | null = null;
  let parties: readonly string[] = [];
  let list: { stance: Stance; holders: readonly string[]; source: string | null; rule: Rule } | null = null;
  for (const sentence of analysis.sentences) {
    if (!BEARING_ROLES.has(analysis.roleOf(sentence.from))) continue;
    const said = bySentence.get(sentence.i) ?? [];
    const item = itemOfList(context, sentence);
    if (list && item) {
      for (const piece of piecesOf(analysis, item, sentence.to)) drafts.push(draft(context, list.rule, list.stance, list.holders, piece, list.source, sentence, 0.85, main, null, null));
      continue;
    }
    list = null;
    for (const s of said) ofStatement(context, s, said, sentence, main, drafts);
    const told = said.find((s) => s.kind === 'document');
    if (told) {
      retold = context.instruments.find((i) => told.via.includes(i.id)) ?? null;
      parties = told.source;
    } else if (said.length) retold = null;
    const covered = said.map((s) => s.content);
    for (const act of actsIn(context, sentence, said.length ? null : retold, said)) {
      const start = analysis.tokens[act.from]!.start;
      if (covered.some((c) => c.start <= start && start < c.end)) continue;
      const document = act.rule === POSITION_RULES.document ? retold : null;
      if (analysis.tokens.slice(act.from, act.to).some((t) => t.kind === 'colon')) list = { stance: act.stance, holders: act.holders, source: document?.id ?? null, rule: act.rule };
      for (const piece of piecesOf(analysis, act.from, act.to)) {
        drafts.push(draft(context, act.rule, act.stance, act.holders.length ? act.holders : parties, piece, document?.id ?? null, sentence, act.confidence, main, analysis.span(act.cue, act.cue + 1), null));
      }
    }
    headline(context, sentence, main, drafts);
  }
  purposes(context, main, drafts);
  return dedupe(drafts).map((d, n) => ({
    id: `p${n + 1}`, holder: d.holder, stance: d.stance, topic: d.topic, target: d.target, content: d.content, source: d.source, evidence: [d.evidence], confidence: d.confidence,
    derivation: derive(d.rule, { cue: d.cue, content: d.content }, [`topic ${d.topic}`]),
  }));
}

function ofStatement(context: WithStatements, s: Statement, all: readonly Statement[], sentence: Sentence, main: string | null, drafts: Draft[]): void {
  if (!s.source.length) return;
  const range = tokensOf(context.analysis, s.content);
  if (!range) return;
  // Words of another speaker inside are that speaker's.
  const inner = all.filter((o) => o !== s && o.content.start >= s.content.start && o.content.end <= s.content.end && (o.content.start > s.content.start || o.content.end < s.content.end));
  const verb = cueVerb(context, s);
  const clause = s.kind === 'direct' || isClause(context, s, range.from);
  const fixed = verb ? stanceOfClass(verb.class) : null;
  const source = s.kind === 'document' ? s.via.at(-1) ?? s.id : s.id;
  let inherited: { stance: Stance; subject: ClauseSubject | null } | null = null;
  for (const [n, piece] of piecesOf(context.analysis, range.from, range.to).entries()) {
    const start = context.analysis.tokens[piece.from]!.start;
    const end = context.analysis.tokens[piece.to - 1]!.end;
    if (inner.some((o) => o.content.start < end && start < o.content.end)) continue;
    const { tokens } = context.analysis;
    let part = piece;
    let own = ownStance(tokens, piece.from, piece.to, clause || n > 0);
    let subject = clauseSubject(context, piece, s.source);
    const ofNoun = own.by === 'noun';
    if (ofNoun && own.stance === 'asserts') {
      // تطابق وجهات نظر الطرفين على أن …: the stand is what stands behind أن.
      const that = tokens.slice(piece.from, piece.to).findIndex((t) => t.fold === 'ان');
      if (that > 0 && piece.from + that + 2 < piece.to) {
        part = { from: piece.from + that + 1, to: piece.to };
        own = ownStance(tokens, part.from, part.to, true);
      }
    }
    const bare = own.by === 'default' && !/^و?ان/u.test(tokens[piece.from]!.fold);
    if (n > 0 && inherited && !subject && (bare || /^و[يتس]/u.test(tokens[piece.from]!.fold))) subject = inherited.subject;
    let stance: Stance = own.stance;
    let rule: Rule = ofNoun ? POSITION_RULES.noun : POSITION_RULES.clause;
    // سيرتفع التبادل: only a party binds itself; what things will do is a claim.
    if (stance === 'commits' && (own.by === 'future' || own.by === 'verb') && !subject && own.at > part.from + 1 && !/^[وف]?س?[نأ]/u.test(tokens[own.at]!.form)) stance = 'asserts';
    if (fixed && !piece.reason && !(clause && own.by !== 'default' && fixed !== 'denies' && fixed !== 'demands')) {
      stance = fixed;
      rule = POSITION_RULES.cue;
    } else if (bare && n > 0 && inherited) stance = inherited.stance;
    else if (own.by === 'default' && !clause && verb && (verb.class === 'assert' || verb.class === 'repeat') && !ofNoun) stance = 'supports';
    if (stance === 'demands' && !addressed(context, s, sentence, subject)) stance = 'supports';
    if (own.by === 'obligation' && subject && subject.entities.some((e) => !s.source.includes(e)) && /^(?:يجب|ينبغي|يتعين|علي)/u.test(tokens[own.at]!.fold)) stance = 'demands';
    if (tokens[part.from]!.fold === 'علي' && context.entities.at(part.from + 1)) stance = 'demands';
    inherited = { stance, subject };
    const holder = holderOf(context, stance, subject, s.source, ofNoun);
    const trimmed = strip(context, part, own);
    const confidence = rule === POSITION_RULES.cue ? 0.88 : own.by === 'default' ? 0.7 : 0.82;
    drafts.push(draft(context, rule, stance, holder, trimmed, source, sentence, Math.min(confidence, s.confidence), main, s.cue, subject));
  }
}

// قلق بشأن X، استعدادهما لـX: the matter stands behind the noun of stance and its preposition.
function strip(context: WithStatements, piece: Piece, own: PieceStance): Piece {
  const { tokens } = context.analysis;
  if (own.by !== 'noun' || own.stance === 'asserts' || own.at !== piece.from) return piece;
  const next = tokens[piece.from + 1];
  if (!next || piece.to - piece.from < 4) return piece;
  if (PREPOSITIONS.has(next.fold)) return { from: piece.from + 2, to: piece.to };
  if (/^(?:هما|هم|ها|ه)$/u.test(tokens[piece.from]!.fold.slice(-3)) || /^[لب]/u.test(next.fold) || own.stance === 'opposes') return { from: piece.from + 1, to: piece.to };
  return piece;
}

function cueVerb(context: WithStatements, s: Statement): Verb | null {
  if (!s.cue) return null;
  const range = tokensOf(context.analysis, s.cue);
  if (!range) return null;
  const t = context.analysis.tokens[range.from]!;
  return finiteAt(t)?.forms[0]?.verb ?? participleAt(t)?.verb ?? masdarAt(t)?.verb ?? null;
}

// A clause stands behind أن or a colon; a noun phrase behind a preposition or as an object.
function isClause(context: WithStatements, s: Statement, from: number): boolean {
  const before = context.analysis.tokens[from - 1];
  return !!before && (before.kind === 'colon' || before.kind === 'quote' || /ان(?:ه|ها|هما|هم|نا|ي)?$/u.test(before.fold));
}

// A demand needs somebody else who is to act: named between verb and matter, or as subject of the clause.
function addressed(context: WithStatements, s: Statement, sentence: Sentence, subject: { entities: readonly string[] } | null): boolean {
  if (subject && subject.entities.some((e) => !s.source.includes(e))) return true;
  const range = tokensOf(context.analysis, s.content);
  const cue = s.cue ? tokensOf(context.analysis, s.cue) : null;
  if (!range || !cue) return false;
  return context.entities.within(cue.to, range.from).some((r) => !s.source.includes(r.entity)) && sentence.from <= cue.from;
}

function draft(context: WithStatements, rule: Rule, stance: Stance, holder: readonly string[], piece: Piece, source: string | null, sentence: Sentence, confidence: number, main: string | null, cue: TextSpan | null, subject: { entities: readonly string[]; from: number; to: number } | null): Draft {
  const { analysis } = context;
  const own = othersOnly(context, topicsBetween(analysis.tokens, piece.from, piece.to));
  const topic = own ?? othersOnly(context, topicsBetween(analysis.tokens, sentence.from, sentence.to)) ?? main ?? 'other';
  return { rule, stance, holder: [...new Set(holder)], target: targetsOf(context, piece, holder, subject), topic, content: contentSpan(context, piece), source, evidence: analysis.span(sentence.from, sentence.to), confidence, cue };
}

// The matter without the conjunction or preposition that joins it (وتعزيز، لإنشاء، بخطة).
function contentSpan(context: WithStatements, piece: Piece): TextSpan {
  const { analysis } = context;
  const first = analysis.tokens[piece.from]!;
  const last = analysis.tokens[piece.to - 1]!.end;
  const here = context.entities.at(piece.from);
  let taken = here && here.from === piece.from ? here.proclitic.length : 0;
  if (!here && /^و(?=\p{L}{3,})/u.test(first.fold) && !/^(?:وضع|وقف|وفق|وجود|وثيق|وزار|وزير|وحده|وصول|وعد|وساط|وسط|وكال|ولاي|وقع|واجب|وقوف|واقع)/u.test(first.fold)) taken = 1;
  else if (!here && /^(?:ل(?:ت\p{L}{2}ي\p{L}|ا\p{L}{3,}|مواجه\p{L}*|مكافح\p{L}*)|بال\p{L}{3,})$/u.test(first.fold)) taken = 1;
  if (!taken || first.end - first.start <= taken + 1) return analysis.span(piece.from, piece.to);
  const start = stemStart(first, { pro: '', stem: '', taken });
  return spanOf(analysis.text, start, last);
}

// In an article about Turkey and Iraq the name of Iraq is no topic: what the two do together is about their relations.
const STATE_TOPICS: Readonly<Record<string, string>> = { iran: 'state:IR', yemen: 'state:YE', libya: 'state:LY', sudan: 'state:SD', iraq: 'state:IQ', lebanon: 'state:LB', afghanistan: 'state:AF' };

function othersOnly(context: WithStatements, found: readonly { topic: string; weight: number }[]): string | null {
  const pair = partyPairs(context).mainStates ?? [];
  const others = found.filter((t) => !pair.includes(STATE_TOPICS[t.topic] ?? ''));
  return others[0]?.topic ?? (found.length ? 'bilateral-relations' : null);
}

// بوتين وجينبينغ لتعزيز العلاقة: names, then ل with a verbal noun.
function headline(context: WithStatements, sentence: Sentence, main: string | null, drafts: Draft[]): void {
  const { analysis } = context;
  if (analysis.roleOf(sentence.from) !== 'title') return;
  const first = context.entities.at(sentence.from);
  if (!first || first.from !== sentence.from) return;
  const subject = clauseSubject(context, { from: sentence.from, to: sentence.to }, []);
  if (!subject || subject.to >= sentence.to - 1) return;
  const t = analysis.tokens[subject.to]!;
  if (!/^لت\p{L}{2}ي\p{L}$/u.test(t.fold)) return;
  drafts.push(draft(context, POSITION_RULES.headline, 'commits', subject.entities, { from: subject.to, to: sentence.to }, null, sentence, 0.8, main, null, subject));
}

// بيان مشترك بشأن تعميق الشراكة: the parties bind themselves to what the document is for.
function purposes(context: WithStatements, main: string | null, drafts: Draft[]): void {
  const { analysis } = context;
  for (const instrument of context.instruments) {
    if (instrument.status === 'in force' || instrument.parties.length < 2) continue;
    const spans = instrument.title ? [instrument.title] : instrument.evidence.slice(0, 1);
    for (const span of spans) {
      const range = tokensOf(analysis, span);
      if (!range) continue;
      for (let i = range.from; i < range.to; i++) {
        if (!/^(?:بشان|حول|بخصوص|لتعميق|لتعزيز|لتطوير|بهدف)$/u.test(analysis.tokens[i]!.fold)) continue;
        const from = /^ل/u.test(analysis.tokens[i]!.fold) ? i : i + 1;
        if (!/^(?:ل?ت\p{L}{2}ي\p{L}|خطه|انشاء|اقامه)$/u.test(analysis.tokens[from]?.fold ?? '')) continue;
        let to = range.to;
        for (let k = from + 2; k < range.to; k++) if (['comma', 'quote', 'stop'].includes(analysis.tokens[k]!.kind) || /^(?:بمناسبه|بعد|خلال)$/u.test(analysis.tokens[k]!.fold)) { to = k; break; }
        const sentence = analysis.sentences[analysis.sentenceOf[from]!]!;
        if (to - from >= 2) drafts.push(draft(context, POSITION_RULES.purpose, 'commits', instrument.parties, { from, to }, instrument.id, sentence, 0.8, main, null, null));
        break;
      }
    }
  }
}

// 2- …: the first token of a numbered item behind its number, or null.
function itemOfList(context: WithStatements, sentence: Sentence): number | null {
  const [a, b] = context.analysis.tokens.slice(sentence.from, sentence.from + 2);
  return a?.kind === 'number' && b && /^[-–.)]$/u.test(b.raw) && sentence.to - sentence.from > 3 ? sentence.from + 2 : null;
}

// The topic that most of an article's words speak of, for pieces that name none.
function mainTopic(context: WithStatements): string | null {
  return topicsBetween(context.analysis.tokens, 0, context.analysis.tokens.length)[0]?.topic ?? null;
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
