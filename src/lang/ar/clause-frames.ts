// Cuts a sentence into clauses and finds the predicate of each: one walk over its tokens with a stack of the clauses that are open.
import type { WithEntities } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ClauseKind, Predicate } from './clause.ts';
import { openerAt, type Opener } from './clause-openers.ts';
import data from './generated/clause-verbs.json' with { type: 'json' };
import { fold } from '../../text/arabic-script.ts';
import { isWord } from '../../text/words.ts';
import { masdarReading } from './masdar-words.ts';
import { NEGATOR, verbInPlace } from './verb-in-place.ts';
import type { Modality, VerbReading } from './verb-readings.ts';
import { participleAt } from './verbs.ts';

/** A clause in the making. */
export interface Frame {
  readonly i: number;
  readonly kind: ClauseKind;
  readonly parent: number;
  joined: number;
  from: number;
  to: number;
  readonly opener: number;
  pronoun: Opener['pronoun'];
  predicate: Predicate | null;
  /** A modal or aspect waits for its verb. */
  awaits: { modality: Modality | null; at: number; negated: boolean } | null;
  /** Closing mark of the quotation that it fills. */
  readonly limit: number;
}

const NOT = /^[وف]?(?:ليس|ليست|ليسا|ليستا|ليسوا|لسنا|لست)$/u;
const POSITIVE = /^(?:يزال|تزال|يزالون|يزالان|تزالان|زال|زالت|زالوا|يتجزا|بد|سيما|تنفك|انفك)$/u;
const words = new Map<string, Modality>();
for (const m of data.modal_words) for (const w of m.forms) words.set(w.split(' ').map((x) => fold(x, 2)).join(' '), m.modality as Modality);
const withoutAnd = (folded: string): string => folded.replace(/^[وف](?=[a-zء-ۓ]{2})/u, '');
const modalHeads = new Set([...words.keys()].map((form) => form.split(' ')[0]!));
const mayBeModal = isWord((word) => modalHeads.has(withoutAnd(word.fold)));

/** The frames of a sentence, in the order in which they open. @param first number of the first one in the document. */
export function framesOf(context: WithEntities, sentence: Sentence, first: number): Frame[] {
  return new Walk(context, sentence, first).run();
}

class Walk {
  private readonly made: Frame[] = [];
  private readonly stack: Frame[] = [];
  private negator = -1;
  private comma = -1;
  private readonly context: WithEntities;
  private readonly sentence: Sentence;
  private readonly first: number;
  constructor(context: WithEntities, sentence: Sentence, first: number) {
    this.context = context;
    this.sentence = sentence;
    this.first = first;
  }

  run(): Frame[] {
    const { sentence } = this;
    this.open('main', sentence.from, -1, null, -1);
    for (let i = sentence.from; i < sentence.to; i++) i = this.step(i);
    while (this.stack.length) this.close(sentence.to);
    return this.made;
  }

  // Takes the token at `i`; answers the last token it has taken.
  private step(i: number): number {
    const { tokens, opensAt } = this.context.analysis;
    const t = tokens[i]!;
    while (this.top.limit >= 0 && i >= this.top.limit) this.close(i);
    if (t.kind === 'quote') {
      const q = opensAt.call(this.context.analysis, i);
      if (q && q.open === i && q.close <= this.sentence.to && q.close - i > 4 && (this.top.predicate !== null || tokens[i - 1]?.kind === 'colon') && this.saysSomething(i + 1, q.close)) this.open('quoted', i + 1, i, null, -1, q.close);
      return i;
    }
    if (t.kind === 'comma') {
      this.comma = i;
      // ، وهي فلسطينية الأصل،: said in passing.
      if (this.top.kind === 'circumstance' && this.top.pronoun && !this.top.predicate) this.close(i);
      return i;
    }
    if (t.kind === 'stop') {
      // A new sentence inside the quotation.
      const quoted = this.stack.findLast((f) => f.kind === 'quoted');
      if (quoted && quoted.limit === this.top.limit && i + 2 < quoted.limit) { const next = this.beside(quoted, i + 1, -1, null, i); next.joined = -1; }
      return i;
    }
    if (t.kind === 'colon' && i + 2 < this.sentence.to && tokens[i + 1]!.kind === 'word' && this.top.predicate) { this.open('that', i + 1, i, null, -1); return i; }
    if (t.kind === 'open') { for (let k = i + 1; k < Math.min(i + 12, this.sentence.to); k++) if (tokens[k]!.kind === 'close') return k; return i; }
    if (t.kind !== 'word') return i;
    const opener = openerAt(tokens, i, this.floor(), this.sentence.to);
    if (opener) return this.opener(opener, i);
    if (NOT.test(t.fold)) return this.denial(i);
    if (NEGATOR.test(t.fold) && i + 1 < this.sentence.to && !POSITIVE.test(tokens[i + 1]!.fold)) { this.negator = i; return i; }
    const word = this.modalWord(i);
    if (word) return word;
    const verb = verbInPlace(this.context, i, this.floor(), this.sentence.to);
    if (verb) { this.verb(verb, i); return i; }
    const participle = this.comma === i - 1 || this.top.predicate ? participleAt(t, tokens[i + 1]) : null;
    if (participle && (/ا$/u.test(t.fold) ? i > this.top.from : this.comma === i - 1 || participle.conjunction === 'و') && masdarReading(t) === null) this.participle(participle, i);
    else if (this.comma === i - 1 && /^فال[a-zء-ۓ]{3,}$/u.test(t.fold) && this.top.predicate) this.beside(this.row(i), i, -1, null, i);
    return i;
  }

  private get top(): Frame { return this.stack.at(-1)!; }

  // Where the words of the innermost quotation or of the sentence begin.
  private floor(): number { return this.stack.findLast((f) => f.kind === 'quoted')?.from ?? this.sentence.from; }

  private open(kind: ClauseKind, from: number, opener: number, pronoun: Opener['pronoun'], joined: number, limit = this.stack.at(-1)?.limit ?? -1): Frame {
    const frame: Frame = { i: this.first + this.made.length, kind, parent: this.stack.at(-1)?.i ?? -1, joined, from, to: from, opener, pronoun, predicate: null, awaits: null, limit };
    this.made.push(frame);
    this.stack.push(frame);
    this.negator = -1;
    return frame;
  }

  private close(at: number): void {
    this.stack.pop()!.to = at;
  }

  // The open frames of the innermost quotation (or of the sentence outside it), innermost first.
  private scope(): Frame[] {
    const base = this.stack.findLastIndex((f) => f.kind === 'quoted' || f.parent < 0);
    return this.stack.slice(Math.max(0, base)).reverse();
  }

  private saysSomething(from: number, to: number): boolean {
    const { tokens } = this.context.analysis;
    if (to - from > 12) return true;
    for (let i = from; i < to; i++) if (openerAt(tokens, i, from, to) || NOT.test(tokens[i]!.fold) || NEGATOR.test(tokens[i]!.fold) || verbInPlace(this.context, i, from, to)) return true;
    return false;
  }

  // Closes the frames inside `frame` and itself, and opens one of its kind beside it.
  private beside(frame: Frame, from: number, opener: number, pronoun: Opener['pronoun'], at: number): Frame {
    while (this.top !== frame) this.close(at);
    this.close(at);
    return this.open(frame.kind, from, opener, pronoun, frame.i, frame.limit);
  }

  private opener(o: Opener, i: number): number {
    const from = i + o.width;
    if (from >= this.sentence.to) return i;
    const scope = this.scope();
    const before = i > this.sentence.from ? this.context.analysis.tokens[i - 1]! : null;
    // إن … at the head of a sentence opens nothing new.
    if ((o.joins === 'contrast' || o.kind === 'that') && i === this.top.from && (this.top.kind === 'main' || this.top.kind === 'quoted')) {
      this.top.from = from;
      this.top.pronoun = o.pronoun;
      return from - 1;
    }
    if (o.kind === 'that' && !o.joins) {
      // يجب أن …، من المقرر أن …: the verb behind أن is what must or will be.
      const p = this.top.predicate;
      if (p && p.modality && i - Math.max(p.at, p.modal) <= 8 && !this.top.awaits && !o.pronoun) { this.top.awaits = { modality: p.modality, at: p.at, negated: p.negated }; return i; }
      this.open('that', from, i, o.pronoun, -1);
      return from - 1;
    }
    if (o.joins === 'and' && o.kind === 'that') {
      const that = scope.find((f) => f.kind === 'that' && f.opener >= 0) ;
      if (that) this.beside(that, from, i, o.pronoun, i);
      else {
        while (this.top !== scope.at(-1) && !this.top.predicate?.reports) this.close(i);
        this.open('that', from, i, o.pronoun, -1);
      }
      return from - 1;
    }
    if (o.joins === 'contrast') {
      // إذا …، فإن …: what follows the condition is the clause that has been waiting for its predicate.
      const waiting = /^ف/u.test(this.context.analysis.tokens[i]!.fold) ? scope.find((f) => f.kind === 'that' || f.kind === 'main' || f.kind === 'quoted') : undefined;
      if (waiting && !waiting.predicate && this.made.at(-1)?.kind === 'condition') {
        while (this.top !== waiting) this.close(i);
        this.top.pronoun ??= o.pronoun;
        return from - 1;
      }
      const row = scope.find((f) => (f.kind === 'that' || f.kind === 'main' || f.kind === 'quoted') && f.predicate) ?? scope.at(-1)!;
      this.beside(row, from, i, o.pronoun, i);
      return from - 1;
    }
    if (o.kind === 'relative' && o.joins === 'and') {
      const relative = scope.find((f) => f.kind === 'relative');
      if (relative) { this.beside(relative, from, i, null, i); return from - 1; }
    }
    if (o.kind === 'circumstance' && before?.kind === 'comma' && MEANWHILE.test(this.context.analysis.tokens[from - 1]!.fold)) while (this.top !== scope.at(-1)) this.close(i);
    // A circumstance behind a comma hangs on the row that goes on, not on the attribute just ended.
    if ((o.kind === 'circumstance' || o.kind === 'reason' || o.kind === 'condition') && before?.kind === 'comma') while ((this.top.kind === 'relative' || this.top.kind === 'attribute') && this.stack.length > 1 && this.top.predicate) this.close(i);
    this.open(o.kind, from, i, o.pronoun, -1);
    return from - 1;
  }

  private denial(i: number): number {
    const p: Predicate = { at: i, form: 'copula', lemma: 'ليس', tense: 'present', person: 3, gender: null, number: 's', reports: null, copula: true, light: false, negated: true, modality: null, modal: -1 };
    if (this.top.predicate && !this.context.analysis.tokens[i]!.fold.startsWith('و')) this.open('attribute', i, -1, null, -1).predicate = p;
    else if (!this.top.predicate) this.top.predicate = p;
    return i;
  }

  // من الضروري، لا بد، ضرورة أن: a predicate without a verb. Answers the last token taken, 0 where none stands.
  private modalWord(i: number): number {
    const { tokens } = this.context.analysis;
    if (!mayBeModal(tokens[i]!)) return 0;
    const bare = withoutAnd(tokens[i]!.fold);
    const two = i + 1 < this.sentence.to ? `${bare} ${tokens[i + 1]!.fold}` : '';
    const modality = words.get(two) ?? words.get(bare);
    if (!modality) return 0;
    const last = words.has(two) ? i + 1 : i;
    if (this.top.predicate) {
      if (last > i && (bare !== tokens[i]!.fold || this.comma === i - 1)) this.beside(this.row(i), i, -1, null, i);
      else return 0;
    }
    this.top.predicate = { at: last, form: 'modal', lemma: null, tense: 'present', person: 3, gender: null, number: 's', reports: null, copula: false, light: false, negated: false, modality, modal: -1 };
    return last;
  }

  private predicateOf(v: VerbReading, i: number): Predicate {
    const awaits = this.top.awaits;
    const negated = this.negator >= 0 && i - this.negator <= 2;
    return {
      at: i, form: 'verb', lemma: v.lemma, tense: v.tense, person: v.person, gender: v.gender, number: v.number, reports: v.reports, copula: v.copula, light: v.light,
      negated: negated !== (awaits?.negated ?? false), modality: awaits?.modality ?? v.modality, modal: awaits?.at ?? -1,
    };
  }

  private verb(found: VerbReading, i: number): void {
    const { tokens } = this.context.analysis;
    const before = i > this.sentence.from ? tokens[i - 1]! : null;
    // ولا تضمن، وقد زار: the و stands on the particle.
    const joined = /^([وف])(?:لا|لم|لن|قد|سوف)$/u.exec(before?.fold ?? '');
    const v = joined && !found.conjunction ? { ...found, conjunction: joined[1]! } : found;
    const start = joined ? i - 1 : i;
    // A clause without a verb goes before (أن إسرائيل مستعدة، وتابع …): telling goes on outside, what is said beside it.
    const nominal = v.conjunction === 'و' && !this.top.awaits && !this.top.predicate && i > this.top.from + 1;
    const outer = !nominal ? undefined : v.tense === 'past' ? this.scope().slice(1).find((f) => f.predicate?.form === 'verb' && f.predicate.tense === 'past') ?? (this.top.kind === 'quoted' && i > this.top.from + 3 ? this.top : undefined)
      : this.top.kind === 'that' || this.top.kind === 'quoted' ? this.top : this.scope().slice(1).find((f) => f.predicate?.form === 'verb' && f.predicate.tense !== 'past');
    if (outer) {
      const negator = this.negator;
      this.beside(outer, start, -1, null, start);
      this.negator = negator;
      this.top.predicate = this.predicateOf(v, i);
      return;
    }
    if (this.top.awaits || !this.top.predicate) {
      this.top.predicate = this.predicateOf(v, i);
      this.top.awaits = null;
      return;
    }
    const p = this.top.predicate;
    // كان يساعد، بدأ يتحرك: the aspect and its verb are one predicate.
    if (v.conjunction === '' && p.form === 'verb' && p.modal < 0 && (p.copula || ASPECTS.has(p.lemma ?? '')) && !(before?.kind === 'comma') && !p.reports && i - p.at <= 20 && this.continues(p.at, i)) {
      this.top.predicate = { ...this.predicateOf(v, i), tense: v.tense === 'future' ? 'future' : p.tense === 'past' ? 'past' : p.tense, modal: p.at, negated: p.negated || (this.negator > p.at && i - this.negator <= 2) };
      return;
    }
    if (v.conjunction === 'ل') { const aim = this.predicateOf(v, i); this.open('purpose', i, -1, null, -1).predicate = aim; return; }
    const scope = this.scope();
    if (v.conjunction === '' && before?.kind !== 'comma' && !this.joins(before)) {
      // الاتفاق الذي وقع سيفتح: the clause inside has its verb, the one outside waits for its own.
      const waiting = scope.find((f) => !f.predicate || f.awaits);
      if (waiting) {
        while (this.top !== waiting) this.close(i);
        this.top.predicate = this.predicateOf(v, i);
        this.top.awaits = null;
        return;
      }
      const said = this.predicateOf(v, i);
      this.open('attribute', i, -1, null, -1).predicate = said;
      return;
    }
    if (v.conjunction === '' && before?.kind === 'comma') {
      const waiting = scope.find((f) => !f.predicate);
      if (waiting) {
        while (this.top !== waiting) this.close(i);
        this.top.predicate = this.predicateOf(v, i);
        return;
      }
    }
    const row = this.row(i, v);
    const waits = row.predicate === null;
    const negator = this.negator;
    if (waits) { while (this.top !== row) this.close(start); } else this.beside(row, start, -1, null, start);
    this.negator = negator;
    this.top.predicate = this.predicateOf(v, i);
  }

  private joins(before: { fold: string } | null): boolean { return !!before && /^(?:ثم|او|بل|و|ومن|وبالتالي)$/u.test(before.fold); }

  // Between an aspect and its verb stand only its subject and short adverbs.
  private continues(from: number, to: number): boolean {
    const { tokens } = this.context.analysis;
    if (tokens[to - 1]!.fold === 'قد') return true;
    for (let k = from + 1; k < to; k++) if (tokens[k]!.kind !== 'word' || /^(?:في|علي|الي|من|عن|مع)$/u.test(tokens[k]!.fold)) return false;
    return true;
  }

  // The open clause that a joined verb goes on with: telling (past) with telling, what is said (present, future) with what is said.
  private row(i: number, v?: VerbReading): Frame {
    const scope = this.scope();
    const past = (t: Predicate['tense']): boolean => t === 'past';
    const accepts = (f: Frame): boolean => {
      if (f.kind === 'condition' && v?.conjunction === 'ف') return false;
      if (v && f.predicate?.form === 'participle') return false;
      if (!f.predicate) return false;
      return !v || past(f.predicate.tense) === past(v.tense) || (f.predicate.modal >= 0 && !past(v.tense));
    };
    if (v && past(v.tense) && v.reports) { const outer = scope.findLast(accepts); if (outer && (outer.predicate?.reports || this.comma === i - 1)) return outer; }
    const rows = this.comma === i - 1 ? scope.filter((f) => f.kind === 'that' || f.kind === 'main' || f.kind === 'quoted') : [];
    const candidates = [...rows, ...scope];
    return candidates.find(accepts) ?? candidates.find((f) => f.kind === 'that' || f.kind === 'main' || f.kind === 'quoted') ?? scope.at(-1)!;
  }

  private participle(p: NonNullable<ReturnType<typeof participleAt>>, i: number): void {
    const { tokens } = this.context.analysis;
    const scope = this.scope();
    const last = this.made.at(-1);
    if (p.conjunction === 'و' && last?.kind === 'circumstance' && last.predicate?.form === 'participle' && scope.includes(last)) this.beside(last, i, -1, null, i);
    else {
      // The participle goes with whoever speaks in the row outside.
      const host = scope.find((f) => (f.kind === 'main' || f.kind === 'quoted') && f.predicate) ?? scope.at(-1)!;
      if (this.comma === i - 1 || tokens[i - 1]?.kind === 'quote') while (this.top !== host) this.close(i);
      this.open('circumstance', i, -1, null, -1);
    }
    this.top.predicate = { at: i, form: 'participle', lemma: fold(p.verb.lemma, 2), tense: 'present', person: 3, gender: p.gender, number: p.number, reports: p.verb.class, copula: false, light: false, negated: false, modality: null, modal: -1 };
  }
}

// Words with which the telling itself goes on: what they open hangs on the row outside.
const MEANWHILE = /^(?:بينما|فيما|حين|وقت)$/u;
const ASPECTS = new Set(data.aspects.map((pair) => fold(pair.split(' ')[0]!, 2)));
