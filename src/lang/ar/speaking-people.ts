// Where people that no list names speak in a sentence: behind the verb (قال أحد الدبلوماسيين إن), before it (غير أن المراقبين يؤكدون) and behind a word
// of source (بحسب محللين). Which noun phrases are people: people-phrases.ts.
import type { EntityIndex } from '../../recognize/entity-index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isWord } from '../../text/words.ts';
import type { WithFigures } from './context.ts';
import { ADVERBS, inClass, NOT_THAT_AFTER, PREPOSITIONS, RELATIVES, THAT, withBa } from './function-words.ts';
import { masdarReading } from './masdar-words.ts';
import { peoplePhraseAt, type PeoplePhrase } from './people-phrases.ts';
import { finiteAt, type VerbForm } from './verbs.ts';

/** A phrase of people that speaks, and the token that tells so. */
export interface SpeakingPeople { readonly from: number; readonly to: number; readonly kind: PeoplePhrase['kind']; /** Token of its noun, behind any quantifier. */ readonly head: number; readonly cue: number }

/** Verbs of these are as often other acts, or take a person as their object. */
const OTHER_ACTS: ReadonlySet<string> = new Set(['نقل', 'حمل', 'رد', 'علق', 'عقب', 'زاد', 'واصل', 'استكمل', 'تابع', 'ألقى', 'نسب', 'ختم', 'اختتم', 'مضى', 'قدر', 'عد', 'شكر', 'هنأ', 'بارك', 'وصف', 'نص', 'أجاب', 'ركز', 'طلب', 'حض', 'شرح', 'دان', 'بين']);
const REACH = 30;
const opensClause = isWord((w) => /^[وف]?(?:ان|بان|لكن|كان|كانت|حيث|فيما|بينما|اذ|كما|لان|اذا|ما)$/u.test(w.fold));
const bringsVerb = isWord((w) => /^و?(?:كما|حسبما)$/u.test(w.fold));
const tellsSource = isWord((w) => /^و?(?:بحسب|حسب|وفق)$/u.test(w.fold));

/** All of a sentence, in text order, none twice. */
export function speakingPeople(context: WithFigures, sentence: Sentence, index: EntityIndex): readonly SpeakingPeople[] {
  const { tokens } = context.analysis;
  const out: SpeakingPeople[] = [];
  const named = (i: number): { to: number; kind: string } | null => { const r = index.at(i); return r ? { to: r.to, kind: r.kind } : null; };
  const phraseAt = (from: number, limit: number): PeoplePhrase | null => peoplePhraseAt(tokens, from, limit, named);
  for (let i = sentence.from; i < sentence.to; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') continue;
    // كما تقول مصادر …، حسبما أفاد شهود
    if (bringsVerb(t) && tokens[i + 1] && i + 2 < sentence.to && finiteAt(tokens[i + 1]!)) {
      const phrase = phraseAt(i + 2, sentence.to);
      if (phrase) out.push({ from: i + 2, to: phrase.to, kind: phrase.kind, head: phrase.head, cue: i });
      continue;
    }
    if (tellsSource(t)) {
      const at = tokens[i + 1]?.fold === 'ما' && finiteAt(tokens[i + 2]!) ? i + 3 : i + 1;
      const phrase = phraseAt(at, sentence.to);
      if (phrase) out.push({ from: at, to: phrase.to, kind: phrase.kind, head: phrase.head, cue: i });
      continue;
    }
    const forms = finiteAt(t)?.forms.filter((f) => f.person === 3 && f.tense !== 'future' && !OTHER_ACTS.has(f.verb.lemma)) ?? [];
    if (!forms.length || (i > sentence.from && (PREPOSITIONS.has(tokens[i - 1]!.fold) || /^(?:احد|احدي|كل|اكثر)$/u.test(tokens[i - 1]!.fold)))) continue;
    const behind = behindVerb(tokens, i, sentence.to, forms, phraseAt);
    if (behind) { out.push({ ...behind, cue: i }); continue; }
    const before = beforeVerb(tokens, i, sentence, forms, phraseAt);
    if (before) out.push({ ...before, cue: i });
  }
  return out;
}

type Found = Omit<SpeakingPeople, 'cue'>;
type PhraseAt = (from: number, limit: number) => PeoplePhrase | null;

const fits = (form: VerbForm, phrase: PeoplePhrase): boolean => !form.gender || !phrase.gender || form.gender === phrase.gender || phrase.plural && form.gender === 'f';

function behindVerb(tokens: readonly Token[], verb: number, limit: number, forms: readonly VerbForm[], phraseAt: PhraseAt): Found | null {
  let from = verb + 1;
  while (from < limit && (ADVERBS.has(tokens[from]!.fold) || tokens[from]!.kind === 'comma')) from++;
  const phrase = phraseAt(from, limit);
  if (!phrase || phrase.oblique) return null;
  const form = forms.find((f) => f.number === 's' && fits(f, phrase) && (!phrase.body || f.verb.takes.has('that') || f.verb.class === 'request') && (contentFollows(tokens, f, phrase.to, limit) || (f.verb.takes.has('object') && opensObject(tokens[phrase.to]))));
  return form ? { from, to: phrase.to, kind: phrase.kind, head: phrase.head } : null;
}

function beforeVerb(tokens: readonly Token[], verb: number, sentence: Sentence, forms: readonly VerbForm[], phraseAt: PhraseAt): Found | null {
  if (tokens[verb]!.fold.startsWith('و') || inClass(tokens[verb - 1], RELATIVES)) return null;
  let end = verb;
  while (end > sentence.from && /^(?:قد|كانوا|كان|كانت)$/u.test(tokens[end - 1]!.fold)) end--;
  for (let from = end - 1; from >= Math.max(sentence.from, end - 7); from--) {
    const opens = from === sentence.from || opensClause(tokens[from - 1]!);
    if (!opens) continue;
    const phrase = phraseAt(from, end);
    if (!phrase || phrase.to !== end) continue;
    const form = forms.find((f) => (f.number === 's' || phrase.plural) && fits(f, phrase) && contentFollows(tokens, f, verb + 1, sentence.to));
    if (form) return { from, to: phrase.to, kind: phrase.kind, head: phrase.head };
  }
  return null;
}

const opensObject = (t: Token | undefined): boolean => { const m = masdarReading(t); return !!m && !m.joined && m.preposition === '' && !m.definite; };

// What is said follows: أن, a colon, a quotation, or the preposition that the verb takes, before another clause.
function contentFollows(tokens: readonly Token[], form: VerbForm, from: number, limit: number): boolean {
  const { takes } = form.verb;
  for (let k = from, commas = 0; k < Math.min(limit, from + REACH); k++) {
    const t = tokens[k]!;
    if (t.kind === 'comma' && ++commas > 3) return false;
    if (THAT.has(t.fold) && !NOT_THAT_AFTER.has(tokens[k - 1]!.fold)) return takes.has('that') || takes.has('to') || takes.has('on') || takes.has('with') || takes.has('from');
    if ((t.kind === 'colon' || t.kind === 'quote') && takes.has('quote')) return true;
    if ((t.fold === 'الي' && takes.has('to')) || (t.fold === 'علي' && takes.has('on')) || (t.fold === 'عن' && takes.has('about')) || (t.fold === 'من' && takes.has('from') && k === from) || (takes.has('with') && withBa(t) && !ADVERBS.has(t.fold))) return true;
    if (k > from && finiteAt(t)?.conjunction === 'و') return false;
  }
  return false;
}
