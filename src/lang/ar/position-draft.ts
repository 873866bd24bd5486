// A position in the making, and the span of its matter: without the conjunction, preposition or أن that joins it to the sentence.
import type { WithMeetings } from './context.ts';
import type { Stance } from '../../recognize/position.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { stemStart } from '../../text/clitics.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import { THAT, withBa } from './function-words.ts';
import { targetsOf } from './position-holder.ts';
import type { Piece } from './position-pieces.ts';
import { topicOf, type FoundTopic, type TopicGround } from './position-topic.ts';

export interface Draft {
  readonly rule: Rule;
  readonly stance: Stance;
  readonly holder: readonly string[];
  readonly target: readonly string[];
  readonly topic: FoundTopic;
  readonly content: TextSpan;
  readonly source: string | null;
  readonly evidence: TextSpan;
  readonly confidence: number;
  readonly cue: TextSpan | null;
  /** What the stance rests on, and on whose word the holder stands. */
  readonly grounds: Grounds;
}

/** Grounds on which a position's certainty is measured. */
export interface Grounds {
  /** Kind of word that shows the stance; `cue`: the reporting verb, `inherited`: the piece before. */
  readonly stance: string;
  /** `speaker`: whoever speaks, named in the sentence; `carried`: a speaker left out there; `subject`: the clause's own; `parties`: of a document. */
  readonly holder: 'speaker' | 'carried' | 'subject' | 'parties';
  /** Number of the piece in its statement or act, from 0. */
  readonly piece: number;
}

export interface DraftOf {
  readonly rule: Rule;
  readonly stance: Stance;
  readonly holder: readonly string[];
  readonly piece: Piece;
  /** The tokens whose words tell the topic, where they are more than the piece itself. */
  readonly speaks?: Piece;
  readonly source: string | null;
  readonly sentence: Sentence;
  readonly confidence: number;
  readonly ground: TopicGround;
  readonly cue?: TextSpan | null;
  readonly grounds?: Grounds;
}

/** Completes a position: its topic, whom it is aimed at, its span. */
export function draftOf(context: WithMeetings, d: DraftOf): Draft {
  return {
    rule: d.rule, stance: d.stance, holder: [...new Set(d.holder)], target: targetsOf(context, d.piece, d.holder), topic: topicOf(context, d.speaks ?? d.piece, d.sentence, d.ground),
    content: contentSpan(context, d.piece), source: d.source, evidence: context.analysis.span(d.sentence.from, d.sentence.to), confidence: d.confidence, cue: d.cue ?? null, grounds: d.grounds ?? { stance: 'rule', holder: 'parties', piece: 0 },
  };
}

// Words whose first و belongs to the word.
const WITH_WAW = /^(?:وراء|ورق|وطن|ودائع|وهم|وجه|وضع|وقف|وفق|وجود|وثيق|وزار|وزير|وحد|وصول|وعد(?!م)|وساط|وسط|وكال|ولاي|وقع|واجب|وقوف|واقع|واشنطن|وثائق|وفد|وفاق|ورش|وظائف|وظيف|واردات|والد|وسائل)/u;
// ل before a verbal noun, ب before the article: لإنشاء، بالتعاون.
const JOINED = /^(?:ل(?:ت[a-zء-ۓ]{2}ي[a-zء-ۓ]|ا[a-zء-ۓ]{3,}|مواجه[a-zء-ۓ]*|مكافح[a-zء-ۓ]*)|بال[a-zء-ۓ]{3,})$/u;

// ل + word behind a word of stance (رفضهم لمحاولات …); words whose own ل it is are few.
const WITH_LAM = /^ل(?!ل|قاء|جن|بنان|يبيا|ندن|غه|حظ|وائح|ديه|ها$|ه$|كن|ان|ما)[a-zء-ۓ]{3,}$/u;

function contentSpan(context: WithMeetings, piece: Piece): TextSpan {
  const { analysis } = context;
  let from = piece.from;
  while (from < piece.to - 2 && (THAT.has(analysis.tokens[from]!.fold) || /^و(?:ان|انه|انها|انهما|انهم)$/u.test(analysis.tokens[from]!.fold))) from++;
  const first = analysis.tokens[from]!;
  const last = analysis.tokens[piece.to - 1]!.end;
  const here = context.entities.at(from);
  let taken = here && here.from === from ? here.proclitic.length : 0;
  if (!here && /^و(?=[a-zء-ۓ]{2,})/u.test(first.fold) && !WITH_WAW.test(first.fold)) taken = 1;
  else if (!here && (JOINED.test(first.fold) || (piece.joined && (withBa(first) || WITH_LAM.test(first.fold))))) taken = 1;
  if (!taken || first.end - first.start <= taken + 1) return analysis.span(from, piece.to);
  return spanOf(analysis.text, stemStart(first, { pro: '', stem: '', taken }), last);
}
