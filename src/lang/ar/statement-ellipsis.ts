// Who goes on speaking where a reporting verb has no subject of its own: the subject of its sentence, or of a main clause told since the last speaker.
import type { WithInstruments } from './context.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { anyFinite } from './common-verbs.ts';
import { PREPOSITIONS } from './function-words.ts';
import { partyPairs } from './party-pairs.ts';
import { subjectAt } from './statement-subject.ts';
import type { Gender, GrammaticalNumber } from './verbs.ts';

/** The person who was the subject of a main clause since the sentence of the last speaker, where the verb agrees; null where there was none. */
export function subjectSince(context: WithInstruments, sentence: number, told: number, form: { gender: Gender | null; number: GrammaticalNumber }): readonly string[] | null {
  for (let k = sentence - 1; k > told && k >= sentence - 2 && k >= 0; k--) {
    const s = context.analysis.sentences[k]!;
    if (!BEARING_ROLES.has(context.analysis.roleOf(s.from)) || context.analysis.roleOf(s.from) === 'title') return null;
    const subject = ownSubject(context, s, Math.min(s.to, s.from + 12), form);
    if (subject && subject.every((id) => context.entities.byId(id)?.kind === 'person')) return subject;
  }
  return null;
}

/** The subject of the sentence's first verb, where the reporting verb only goes on with it (وصل الوزير … وقال إن); null where none stands or agrees. */
export function ownSubject(context: WithInstruments, sentence: Sentence, i: number, form: { gender: Gender | null; number: GrammaticalNumber }): readonly string[] | null {
  const { tokens, quotationOf } = context.analysis;
  for (let k = sentence.from; k < i; k++) {
    if (quotationOf[k]! >= 0) continue;
    const t = tokens[k]!;
    if (t.kind === 'comma' && k > sentence.from + 12) return null;
    const subject = subjectAt(context, k, i);
    if (!subject || subject.from !== k || (subject.kind !== 'entity' && subject.kind !== 'joint')) continue;
    const prev = tokens[k - 1];
    const negated = /^[وف]?(?:لم|لن|لا)$/u.test(tokens[k - 2]?.fold ?? '');
    if (k > sentence.from && !(prev && prev.kind === 'word' && (anyFinite(prev) || negated) && !PREPOSITIONS.has(prev.fold))) { k = subject.to - 1; continue; }
    if (context.entities.byId(subject.sources[0] ?? '')?.kind === 'place') return null;
    const number = subject.number;
    if (form.gender && subject.gender && form.gender !== subject.gender) return null;
    if (form.number === 'd' && number !== 'd') {
      const pair = pairBefore(context, sentence, i);
      return pair ?? null;
    }
    if (form.number === 's' && number === 'd') return null;
    return subject.sources;
  }
  return form.number === 'd' ? pairBefore(context, sentence, i) : null;
}

function pairBefore(context: WithInstruments, sentence: Sentence, i: number): readonly string[] | null {
  const pairs = partyPairs(context);
  const inside = (list: typeof pairs.persons) => list.findLast((p) => p.from >= sentence.from && p.to <= i)?.entities ?? null;
  return inside(pairs.persons) ?? inside(pairs.states);
}

/** البلاد: the state that the sentence before was about, the first that stands in it without a preposition. */
export function subjectStateBefore(context: WithInstruments, sentence: number): readonly string[] | null {
  for (let k = sentence - 1; k >= Math.max(0, sentence - 2); k--) {
    const s = context.analysis.sentences[k]!;
    const state = context.entities.within(s.from, s.to).find((r) => r.kind === 'state' && r.proclitic === '' && !PREPOSITIONS.has(context.analysis.tokens[r.from - 1]?.fold ?? ''));
    if (state) return [state.entity];
  }
  return null;
}
