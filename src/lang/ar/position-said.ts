// Positions in what is said: the content of a statement, piece by piece, each with its stance and its holder.
import type { WithMeetings } from './context.ts';
import type { Stance } from '../../recognize/position.ts';
import type { Statement } from '../../recognize/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Rule } from '../../rules/rule.ts';
import { draftOf, type Draft } from './position-draft.ts';
import { clauseSubject, holderOf, type ClauseSubject } from './position-holder.ts';
import { documentAt, toldOf, type ToldDocument } from './position-document-told.ts';
import { anyFinite } from './common-verbs.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import { masdarReading } from './masdar-words.ts';
import { matterOf } from './position-matter.ts';
import { clausesOf } from './clauses.ts';
import { piecesOf, type Piece } from './position-pieces.ts';
import type { TopicGround } from './position-topic.ts';
import { POSITION_RULES } from './position-rules.ts';
import { predicateStance, tellsMeeting, type Standing } from './position-predicate.ts';
import { clauseOf, ownInstitution, ownStates, standingOf } from './position-standing.ts';
import { adjectiveStance, ownStance, stanceNoun, stanceOfClass, wordsStance, type PieceStance } from './position-stance.ts';
import type { Clause, ClauseSubject as Named } from './clause.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from './token-range.ts';
import { finiteAt, masdarAt, participleAt, type Verb } from './verbs.ts';

const PRONOUN_ON_THAT = /^[وفب]?(?:انه|انها|انهما|انهم)$/u;

/**
 * The positions that a statement holds.
 * @param all the statements of its sentence: words of another speaker inside are that speaker's.
 */
export function ofStatement(context: WithMeetings, s: Statement, all: readonly Statement[], sentence: Sentence, ground: TopicGround): readonly Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const range = tokensOf(analysis, s.content);
  if (!range) return [];
  const drafts: Draft[] = [];
  const inner = all.filter((o) => o !== s && o.content.start >= s.content.start && o.content.end <= s.content.end && (o.content.start > s.content.start || o.content.end < s.content.end));
  const verb = cueVerb(context, s);
  const clause = s.kind === 'direct' || isClause(context, range.from);
  const fixed = verb ? stanceOfClass(verb.class) : null;
  const source = s.kind === 'document' ? s.via.at(-1) ?? s.id : s.id;
  let inherited: { stance: Stance; subject: ClauseSubject | null } | null = null;
  let told: ToldDocument | null = null;
  let about: Instrument | null = null;
  for (const [n, piece] of piecesOf(context, range.from, range.to).entries()) {
    const start = tokens[piece.from]!.start;
    const end = tokens[piece.to - 1]!.end;
    if (inner.some((o) => o.content.start < end && start < o.content.end)) continue;
    // A new sentence inside the quotation starts afresh.
    const afresh = n > 0 && tokens[piece.from - 1]?.kind === 'stop';
    if (afresh) inherited = null;
    // The document goes on speaking in the clauses and nouns joined to it.
    about = s.kind === 'document' ? null : documentAt(context, piece) ?? (n > 0 ? about : null);
    const says = about && toldOf(tokens, piece, about);
    if (says || (told && n > 0 && about && !finiteAt(tokens[piece.from]!) && !anyFinite(tokens[piece.from]!))) {
      told = says ?? { instrument: about!, stance: told!.stance, matter: piece };
      const stance = told.stance ?? ownStance(tokens, told.matter.from, told.matter.to, false).stance;
      drafts.push(draftOf(context, { rule: POSITION_RULES.told, stance, holder: told.instrument.parties, piece: told.matter, source: told.instrument.id, sentence, confidence: Math.min(0.8, s.confidence), ground, cue: s.cue }));
      continue;
    }
    told = null;
    // Who meets whom is told by meetings.
    let part = n === 0 ? behindThat(context, innerClause(tokens, piece)) : innerClause(tokens, piece);
    let said = clause || n > 0 || part !== piece ? clauseOf(context, part) : null;
    if (said?.predicate && tellsMeeting(said.predicate)) continue;
    // تم التأكيد على ضرورة …، نتائج المباحثات تؤكد رغبة البلدين في …: the noun of stance behind such a verb says where they stand.
    const behind = said?.predicate ? stanceBehind(context, said, part) : null;
    if (behind) {
      part = behind;
      said = null;
    }
    const opens = !behind && ((clause && n === 0) || part !== piece);
    let own = ownStance(tokens, part.from, part.to, !behind && (clause || n > 0), opens);
    let nounSubject: ClauseSubject | null = null;
    const ofNoun = own.by === 'noun' && !(said?.predicate && said.predicate.at <= part.from + 1);
    if (ofNoun && own.stance === 'asserts') {
      // تطابق وجهات نظر الطرفين على أن …: the stand is what stands behind أن.
      const that = tokens.slice(piece.from, piece.to).findIndex((t) => t.fold === 'ان');
      if (that > 0 && piece.from + that + 2 < piece.to) {
        nounSubject = clauseSubject(context, part, s.source);
        part = { from: piece.from + that + 1, to: piece.to };
        said = clauseOf(context, part);
        own = said ? wordsStance(tokens, part.from, part.to) : ownStance(tokens, part.from, part.to, true);
      }
    }
    // قال إنه سيبلغ الرئيس: the pronoun on أن is the subject, whoever is named behind the verb is not.
    const pronoun = opens && PRONOUN_ON_THAT.test(tokens[piece.from - 1]?.fold ?? '');
    let subject = nounSubject ?? (pronoun ? null : said ? subjectOf(context, said.subject, s.source) ?? clauseSubject(context, part, s.source) : clauseSubject(context, part, s.source));
    const bare = own.by === 'default' && !said?.predicate && !/^و?ان(?:ه|ها|هما|هم)?$/u.test(tokens[piece.from]!.fold);
    if (n > 0 && inherited && !subject && !said?.predicate && bare) subject = inherited.subject;
    // … وأنهما تنسقان: the two that the content has named before, rather than the two who speak.
    if (n > 0 && said?.subject?.how === 'pronoun' && inherited?.subject && inherited.subject.entities.length === said.subject.entities.length && said.subject.entities.every((e) => s.source.includes(e))) subject = inherited.subject;
    if (n > 0 && said && !said.subject && !subject && !afresh && inherited?.subject && said.predicate?.person === 3) subject = inherited.subject;
    const standing: Standing = pronoun ? 'self' : said?.subject ? standingOf(context, said.subject, s.source) : subject ? standingOf(context, { ...subject, kind: 'party', how: 'before', gender: null, number: 's' }, s.source) : 'none';
    const predicate = said && (!ofNoun || part.from > piece.from) ? predicateStance(analysis, said, standing, part.to) : null;
    const adjective = !predicate && !ofNoun && (clause || n > 0) && (!said?.predicate || said.predicate.copula) && standing !== 'thing' ? adjectiveStance(tokens, part.from, part.to) : null;
    if (adjective) own = { stance: standing === 'other' ? 'asserts' : adjective.stance, at: adjective.at, by: 'readiness' };
    else if (predicate) own = predicate;
    else if (said?.predicate && !(own.by === 'readiness' && own.at < said.predicate.at && standing !== 'other')) own = wordsOfClause(tokens, part, said.predicate);
    let stance: Stance = own.stance;
    let shown: string = own.by;
    let rule: Rule = ofNoun ? POSITION_RULES.noun : POSITION_RULES.clause;
    if (fixed && !piece.reason && !afresh && !((clause && own.by !== 'default' || n > 0 && own.by === 'verb' && own.at === part.from) && fixed !== 'denies' && fixed !== 'demands')) {
      stance = fixed;
      rule = POSITION_RULES.cue;
      shown = 'cue';
    } else if (n > 0 && inherited && (bare || subjunctive(tokens, said))) {
      stance = inherited.stance;
      shown = 'inherited';
      if (!bare) subject = inherited.subject;
    }
    // تنص الاتفاقية على إنشاء …: what a document provides for, its parties will do.
    else if (s.kind === 'document' && !clause && own.by === 'default' && verb?.class === 'document' && masdarReading(tokens[part.from])) stance = 'commits';
    else if (own.by === 'default' && !clause && verb && (verb.class === 'assert' || verb.class === 'repeat') && !ofNoun) stance = 'supports';
    // موقف مصر ثابت ولن يتغير: how a party's own stand is, is a claim.
    if (subject?.bearing && (stance === 'commits' || stance === 'denies')) stance = 'asserts';
    if (stance === 'demands' && !addressed(context, s, sentence, subject)) stance = 'supports';
    // على جميع الأطراف أن …: a duty laid on others.
    if (tokens[part.from]!.fold === 'علي' && opens && (context.entities.at(part.from + 1) || THOSE_WHO_ACT.has(tokens[part.from + 1]?.fold ?? ''))) stance = 'demands';
    inherited = { stance, subject };
    // Two words that only assert are the remains of a list.
    if (stance === 'asserts' && analysis.tokens.slice(part.from, part.to).filter((t) => t.kind === 'word').length < 3) continue;
    const confidence = rule === POSITION_RULES.cue ? 0.88 : own.by === 'default' ? 0.7 : 0.82;
    const holder = holderOf(context, stance, own.by === 'obligation' ? null : subject, s.source, ofNoun);
    drafts.push(draftOf(context, { rule, stance, holder, piece: rule === POSITION_RULES.cue && n === 0 && !clause ? { ...part, joined: true } : matterOf(context, part, own, subject), speaks: part, source, sentence, confidence: Math.min(confidence, s.confidence), ground, cue: s.cue, grounds: { stance: shown, holder: holder.every((h) => s.source.includes(h)) && !(subject && own.by !== 'obligation' && subject.entities.some((e) => holder.includes(e))) ? named(s) : 'subject', piece: n } }));
  }
  return drafts;
}

// Words of worry and harm say where a clause stands that tells how things are, words of praise only one without a verb of its own; what has happened is told.
function wordsOfClause(tokens: readonly Token[], part: Piece, p: NonNullable<Clause['predicate']>): PieceStance {
  const own = wordsStance(tokens, part.from, part.to);
  const bare: PieceStance = { stance: 'asserts', at: -1, by: 'default' };
  if (p.copula) return own;
  return p.tense === 'past' || own.by === 'praise' ? bare : own;
}

const SHOWS = new Set(['تم', 'جري', 'اكد', 'عكس', 'جسد', 'ابرز', 'اظهر', 'ترجم']);

// The part of a clause that begins with a noun of stance behind a verb by which things only show it; null elsewhere.
function stanceBehind(context: WithMeetings, said: Clause, part: Piece): Piece | null {
  const { tokens } = context.analysis;
  const p = said.predicate!;
  if (!SHOWS.has(p.lemma ?? '') || p.negated || said.subject?.kind === 'party') return null;
  for (let i = p.at + 1; i < Math.min(part.to - 1, p.at + 6); i++) {
    const stance = stanceNoun(tokens[i]);
    if (stance && stance !== 'asserts') return { from: i, to: part.to };
  }
  return null;
}

// Is the speaker named where he speaks, or carried over from before?
const named = (s: Statement): 'speaker' | 'carried' => (s.derivation.notes?.includes('speaker carried over') ? 'carried' : 'speaker');

// وألا تكون …، وأن يعود …: what is wanted goes on as a clause.
function subjunctive(tokens: readonly Token[], said: Clause | null): boolean {
  return !!said?.predicate && said.opener >= 0 && /^و(?:ان|الا)$/u.test(tokens[said.opener]!.fold) && said.predicate.tense === 'present' && said.predicate.at - said.opener <= 2;
}

// The parties that a clause has for its subject; null for the speakers themselves and for things.
function subjectOf(context: WithMeetings, subject: Named | null, speakers: readonly string[]): ClauseSubject | null {
  if (!subject || subject.kind === 'speaker') return null;
  const entities = subject.kind === 'own' || ownInstitution(context, subject) ? ownStates(context, speakers) : subject.entities;
  return entities.length ? { entities, from: subject.from, to: subject.to } : null;
}

// … قوله الأربعاء إن بلاده تدعم: a time or an addressee may stand before the إن of what is said.
function behindThat(context: WithMeetings, piece: Piece): Piece {
  const { analysis } = context;
  for (const c of clausesOf(context).ofSentence(analysis.sentenceOf[piece.from]!)) {
    if (c.kind !== 'that' || c.opener <= piece.from || c.opener > piece.from + 3 || c.from >= piece.to - 1 || !analysis.tokens[c.opener]!.form.startsWith('إ')) continue;
    return { from: c.from, to: piece.to };
  }
  return piece;
}

// أعتقد أن …، نرى أن …: the speaker's own verb of belief is no part of what he stands for.
function innerClause(tokens: readonly Token[], piece: Piece): Piece {
  const verb = finiteAt(tokens[piece.from]!)?.forms[0];
  if (!verb || verb.person !== 1) return piece;
  for (let i = piece.from + 1; i < Math.min(piece.from + 5, piece.to - 2); i++) {
    const f = tokens[i]!.fold;
    if (/^ب?ان(?:ه|ها|هما|هم|نا)?$/u.test(f)) return { from: f.length > 3 || f.startsWith('انه') ? i : i + 1, to: piece.to };
  }
  return piece;
}

function cueVerb(context: WithMeetings, s: Statement): Verb | null {
  const range = s.cue ? tokensOf(context.analysis, s.cue) : null;
  if (!range) return null;
  const t = context.analysis.tokens[range.from]!;
  return finiteAt(t)?.forms[0]?.verb ?? participleAt(t)?.verb ?? masdarAt(t)?.verb ?? null;
}

// A clause stands behind أن or a colon; a noun phrase behind a preposition or as an object.
function isClause(context: WithMeetings, from: number): boolean {
  const before = context.analysis.tokens[from - 1];
  return !!before && (before.kind === 'colon' || before.kind === 'quote' || /ان(?:ه|ها|هما|هم|نا|ي)?$/u.test(before.fold));
}

// Collectives that are called upon without a name.
const THOSE_WHO_ACT = new Set(['الجهات', 'الاطراف', 'الدول', 'المجتمع', 'القوي', 'جميع', 'كافه', 'الحكومه', 'السلطات', 'الطرفين', 'الجانبين', 'قاده', 'زعماء', 'العالم', 'دول', 'المسوولين', 'الشركات', 'مواطنيها', 'رعاياها', 'الجميع']);

// A demand needs somebody else who is to act: named between verb and matter, or as subject of the clause.
function addressed(context: WithMeetings, s: Statement, sentence: Sentence, subject: ClauseSubject | null): boolean {
  if (subject && subject.entities.some((e) => !s.source.includes(e))) return true;
  const range = tokensOf(context.analysis, s.content);
  const cue = s.cue ? tokensOf(context.analysis, s.cue) : null;
  if (!range || !cue) return false;
  if (sentence.from > cue.from) return false;
  return context.entities.within(cue.to, range.from).some((r) => !s.source.includes(r.entity)) || context.analysis.tokens.slice(cue.to, range.from).some((t) => THOSE_WHO_ACT.has(t.fold));
}
