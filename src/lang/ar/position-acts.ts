// Positions told by the paper itself: parties that agree, refuse, intend or will do something, and documents whose content a sentence carries on.
import type { WithStatements } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Stance } from '../../recognize/position.ts';
import type { Statement } from '../../recognize/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Rule } from '../../rules/rule.ts';
import { cuts } from '../../text/clitics.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { conjugate } from './conjugate.ts';
import { ADVERBS, THAT, withBa } from './function-words.ts';
import { tellsMeeting } from './position-predicate.ts';
import { POSITION_RULES } from './position-rules.ts';
import { stanceVerb } from './position-stance.ts';
import { timeAt } from './token-index.ts';
import data from './generated/acts.json' with { type: 'json' };

export interface Act {
  readonly rule: Rule;
  readonly stance: Stance;
  readonly holders: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly cue: number;
  readonly confidence: number;
}

interface ActVerb { readonly stance: Stance; readonly prep: string | null }
const verbs = new Map<string, ActVerb>();
for (const { stance, prep, forms } of data.verbs) {
  for (const pair of forms) {
    const [past, imperfect] = pair.split(' ') as [string, string];
    for (const c of conjugate(past, imperfect)) if (!verbs.has(c.form)) verbs.set(c.form, { stance: stance as Stance, prep: prep ?? null });
  }
}
const PREP: Readonly<Record<string, string>> = { on: 'علي', to: 'الي', about: 'عن' };

/** The acts of a sentence. @param document the instrument whose content is being retold there, if any: then whatever its parties or its provisions will do counts. */
export function actsIn(context: WithStatements, sentence: Sentence, document: Instrument | null, said: readonly Statement[]): readonly Act[] {
  const { tokens, quotationOf } = context.analysis;
  const out: Act[] = [];
  for (const c of clausesOf(context).ofSentence(sentence.i)) {
    const p = c.predicate;
    if (!p || p.form !== 'verb' || quotationOf[p.at]! >= 0 || (c.kind !== 'main' && c.kind !== 'circumstance' && c.kind !== 'attribute' && c.kind !== 'relative')) continue;
    const start = tokens[p.at]!.start;
    if (said.some((s) => (s.content.start <= start && start < s.content.end) || (s.cue && s.cue.start <= start && start < s.cue.end))) continue;
    const act = actOf(context, c, document, out.at(-1)?.holders ?? said.findLast((s) => s.content.end <= start)?.source ?? []);
    if (act) out.push(act);
  }
  return out;
}

function actOf(context: WithStatements, c: Clause, document: Instrument | null, before: readonly string[]): Act | null {
  const { tokens } = context.analysis;
  const p = c.predicate!;
  const verb = verbAt(tokens[p.at]!.fold);
  const will = p.tense === 'future' || /^[وف]?سوف$/u.test(tokens[p.at - 1]?.fold ?? '') || (p.modal >= 0 && p.modality === 'intention');
  const subject = c.subject;
  const parties = subject?.kind === 'party' && subject.how !== 'discourse' ? subject.entities : subject ? [] : verb && tokens[p.at]!.fold.startsWith('و') ? before : [];
  const known = parties.length > 0 && parties.every((e) => ['state', 'person', 'organization', 'group'].includes(context.entities.byId(e)?.kind ?? 'state'));
  const told = document && (parties.every((e) => document.parties.includes(e) || document.parties.includes(context.entities.byId(e)?.of ?? '')));
  const act = (stance: Stance, holders: readonly string[], from: number, confidence: number): Act | null => {
    const to = endOf(context, c, from);
    return to - from < 2 ? null : { rule: told ? POSITION_RULES.document : POSITION_RULES.act, stance, holders, from, to, cue: p.at, confidence };
  };
  if (p.negated || tellsMeeting(p)) return null;
  if (verb && known) {
    const from = matterFrom(context, c, verb.prep);
    return from === null ? null : act(verb.stance, parties, from, told ? 0.85 : 0.75);
  }
  if (p.reports !== null && p.tense !== 'future') return null;
  const main = c.kind === 'main' || c.kind === 'circumstance';
  if (main && known && p.modality === 'intention' && p.modal < 0 && p.tense !== 'past') return act('commits', parties, behindPreposition(context, c), 0.75);
  const stance = stanceVerb(tokens[p.at]);
  if (main && known && stance && p.tense !== 'past' && (stance.stance === 'supports' || stance.stance === 'opposes' || stance.stance === 'commits')) return act(stance.stance, parties, stance.stance === 'commits' && !p.light ? p.at : behindPreposition(context, c), told ? 0.85 : 0.7);
  // What a document provides for: its parties, or the bodies it sets up, will do it.
  if (main && will && told && document && (known || !subject || subject.kind === 'noun')) return act('commits', known ? parties : document.parties, p.modality === 'intention' && p.modal < 0 ? behindPreposition(context, c) : p.at, 0.8);
  return null;
}

// The token at which the matter begins behind the verb's own preposition; null where that is missing.
function matterFrom(context: WithStatements, c: Clause, prep: string | null): number | null {
  const { tokens } = context.analysis;
  const p = c.predicate!;
  let from = c.subject && c.subject.from > p.at && c.subject.how === 'after' ? c.subject.to : p.at + 1;
  if (prep === 'with') {
    const limit = Math.min(c.to, from + 8);
    while (from < limit && !withBa(tokens[from]!)) from++;
    return from < limit ? from : null;
  }
  if (prep) {
    const limit = Math.min(c.to, from + 12);
    while (from < limit && tokens[from]!.fold !== PREP[prep]) from++;
    if (from >= limit) return null;
    from++;
  }
  if (THAT.has(tokens[from]?.fold ?? '')) from++;
  while (from < c.to && ['comma', 'quote'].includes(tokens[from]!.kind)) from++;
  return from;
}

// Behind the verb, its subject, adverbs and times, and the preposition that leads to the matter.
function behindPreposition(context: WithStatements, c: Clause): number {
  const { tokens } = context.analysis;
  const p = c.predicate!;
  let from = c.subject && c.subject.from > p.at && c.subject.how === 'after' ? c.subject.to : p.at + 1;
  for (let steps = 0; from < c.to && steps < 8; steps++) {
    const time = timeAt(context, from);
    if (ADVERBS.has(tokens[from]!.fold) || (tokens[from]!.kind === 'comma' && steps > 0) || tokens[from]!.kind === 'quote') from++;
    else if (time && !context.entities.at(from)) while (from < c.to && tokens[from]!.start < time.end) from++;
    else break;
  }
  return /^(?:الي|علي|عن|في)$/u.test(tokens[from]?.fold ?? '') && from + 1 < c.to ? from + 1 : from;
}

// An act reaches to the end of its clause or to the circumstance behind a comma.
function endOf(context: WithStatements, c: Clause, from: number): number {
  const { tokens } = context.analysis;
  let z = c.to;
  for (let i = from + 1; i < c.to; i++) {
    const t = tokens[i]!;
    if (tokens[i - 1]!.kind === 'comma' && /^(?:لكن|كما|فيما|بينما|حيث|بعد|وذلك|علما|عبر|اذ|في|غير|بحسب|وفق|وفقا|خلال|ضمن)$/u.test(t.fold)) { z = i - 1; break; }
    if ((t.kind === 'mark' && (t.raw === '–' || t.raw === '—')) || t.fold === 'حيث') { z = i; break; }
  }
  while (z > from && (['comma', 'stop', 'colon'].includes(tokens[z - 1]!.kind) || /^(?:كما|وقد)$/u.test(tokens[z - 1]!.fold))) z--;
  return z;
}

function verbAt(folded: string): ActVerb | null {
  for (const cut of cuts(folded)) {
    if (cut.pro !== '' && cut.pro !== 'و' && cut.pro !== 'ف') continue;
    const v = verbs.get(cut.stem);
    if (v) return v;
  }
  return null;
}
