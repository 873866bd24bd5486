// Positions told by the paper itself: parties that agree, refuse, refrain or set out to do something, and documents that are carried on.
import type { WithStatements } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Stance } from '../../recognize/position.ts';
import type { Statement } from '../../recognize/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Rule } from '../../rules/rule.ts';
import { cuts } from '../../text/clitics.ts';
import { conjugate } from './conjugate.ts';
import { anyFinite } from './common-verbs.ts';
import { THAT, withBa } from './function-words.ts';
import { POSITION_RULES } from './position-rules.ts';
import { subjectAt, subjectBefore, type Subject } from './statement-subject.ts';
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

interface ActVerb { readonly stance: Stance; readonly prep: string | null; readonly future: boolean }
const verbs = new Map<string, ActVerb>();
for (const { stance, prep, forms } of data.verbs) {
  for (const pair of forms) {
    const [past, imperfect] = pair.split(' ') as [string, string];
    for (const c of conjugate(past, imperfect)) if (!verbs.has(c.form)) verbs.set(c.form, { stance: stance as Stance, prep: prep ?? null, future: c.tense === 'future' });
  }
}
const PREP: Readonly<Record<string, string>> = { on: 'علي', to: 'الي', about: 'عن' };
const FUTURE = /^[وف]?س[يتن]\p{L}{3,}$/u;

/** The acts of a sentence. `document` is the instrument being retold there, if any: then any future of its parties counts. */
export function actsIn(context: WithStatements, sentence: Sentence, document: Instrument | null, said: readonly Statement[]): readonly Act[] {
  const { tokens, quotationOf } = context.analysis;
  const out: Act[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (quotationOf[i]! >= 0) continue;
    const t = tokens[i]!;
    const verb = verbAt(t.fold);
    const future = FUTURE.test(t.fold) || t.fold === 'سوف' || t.fold === 'وسوف';
    if (!verb && !(future && document)) continue;
    const at = t.fold.endsWith('سوف') ? i + 1 : i;
    const after = subjectAt(context, at + 1, sentence.to);
    const before = subjectBefore(context, i, sentence.from);
    const subject: Subject | null = before && before.sources.length ? before : after && after.sources.length ? after : null;
    if (!subject) {
      // ، وتعتزمان …: goes on with the parties of the act before it.
      const last = out.at(-1)?.holders ?? said.findLast((s) => s.content.end <= t.start)?.source;
      if (!last?.length || !/^و/u.test(t.fold)) continue;
      push(context, out, sentence, verb, last, i, at + 1, document);
      continue;
    }
    push(context, out, sentence, verb, subject.sources, i, subject === before ? at + 1 : subject.to, document);
  }
  return out;
}

function push(context: WithStatements, out: Act[], sentence: Sentence, verb: ActVerb | null, holders: readonly string[], cue: number, start: number, document: Instrument | null): void {
  const { tokens } = context.analysis;
  let from = start;
  const prep = verb?.prep ?? null;
  if (prep && prep !== 'with') {
    while (from < sentence.to && from < start + 12 && tokens[from]!.fold !== PREP[prep]) from++;
    if (tokens[from]?.fold !== PREP[prep]) return;
    from++;
  } else if (prep === 'with') {
    while (from < sentence.to && from < start + 8 && !withBa(tokens[from]!)) from++;
    if (!tokens[from] || !withBa(tokens[from]!)) return;
  }
  if (THAT.has(tokens[from]?.fold ?? '')) from++;
  while (from < sentence.to && ['comma', 'quote'].includes(tokens[from]!.kind)) from++;
  const to = end(context, from, sentence.to);
  if (to - from < 2) return;
  if (context.entities.byId(holders[0] ?? '')?.kind === 'place') return;
  out.push({ rule: document ? POSITION_RULES.document : POSITION_RULES.act, stance: verb?.stance ?? 'commits', holders, from, to, cue, confidence: document ? 0.85 : 0.75 });
}

// An act reaches to the next act, a contrast or the sentence's end.
function end(context: WithStatements, from: number, limit: number): number {
  const { tokens } = context.analysis;
  let z = limit;
  for (let i = from + 1; i < limit; i++) {
    const t = tokens[i]!;
    const f = t.fold;
    if (tokens[i - 1]!.kind === 'comma' && (verbAt(f) !== null || FUTURE.test(f) || /^(?:لكن|كما|فيما|بينما|حيث|بعد|وذلك|علما|عبر|اذ|في|غير|بحسب|وفق)/u.test(f))) { z = i - 1; break; }
    if (t.kind === 'mark' && (t.raw === '–' || t.raw === '—')) { z = i; break; }
    const other = i > from + 2 ? anyFinite(t) : null;
    if (f === 'حيث' || (other && other.sure && other.conjunction === 'و' && other.tense === 'past')) { z = i; break; }
  }
  while (z > from && ['comma', 'stop', 'colon'].includes(tokens[z - 1]!.kind)) z--;
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
