// Memory of who spoke: the last speakers in order, and the document that is being retold.
import type { WithInstruments } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Subject } from './statement-subject.ts';
import { agreementOf } from './statement-subject.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Gender, GrammaticalNumber } from './verbs.ts';

export interface Spoken {
  readonly sources: readonly string[];
  readonly sentence: number;
  readonly via: readonly string[];
  readonly instrument: Instrument | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}

/** How many sentences an elliptic verb may look back. */
const REACH = 8;

export class Speakers {
  readonly #context: WithInstruments;
  readonly #past: Spoken[] = [];
  /** The document being retold, with the sentence that last named it. */
  document: { instrument: Instrument; sentence: number; named?: boolean; whole?: boolean } | null = null;

  /** Whose the paper is that was told last (في بيان، تقرير للمنظمة). */
  paper: readonly string[] = [];

  constructor(context: WithInstruments) {
    this.#context = context;
  }

  /** Remembers a main-level speaker. */
  spoke(sources: readonly string[], sentence: number, via: readonly string[], instrument: Instrument | null, subject: Subject | null, verb: Gender | null): void {
    const agreement = subject?.kind === 'document' ? subject : agreementOf(this.#context, sources);
    this.#past.push({ sources, sentence, via, instrument, gender: agreement.gender ?? subject?.gender ?? (agreement.number === 's' ? verb ?? this.#genderOf(sources) : null), number: sources.length ? agreement.number : subject?.number ?? 's' });
  }

  // What an earlier verb showed of the same speaker.
  #genderOf(sources: readonly string[]): Gender | null {
    return this.#past.findLast((s) => s.gender !== null && s.sources.length === 1 && s.sources[0] === sources[0])?.gender ?? null;
  }

  /** The last speaker that a finite form or participle agrees with; null where none does. */
  last(form: { gender: Gender | null; number: GrammaticalNumber }, sentence: number): Spoken | null {
    for (let k = this.#past.length - 1; k >= 0; k--) {
      const s = this.#past[k]!;
      if (sentence - s.sentence > REACH) return null;
      if (form.number === 'd' && s.number !== 'd') continue;
      if (form.number === 'p' && s.number === 's') continue;
      if (form.number === 's' && s.number === 'd' && s.sources.length === 2 && !s.instrument) continue;
      if (form.gender && s.gender && form.gender !== s.gender && s.number === 's') continue;
      if (form.gender === 'm' && form.number === 's' && s.number === 'p' && s.sources.length === 1) continue;
      return s;
    }
    return null;
  }

  /** The last speaker whom a role noun fits (المسؤول، المصادر، الوزارة), by the words that named or described it. */
  byRole(noun: string, sentence: number): Spoken | null {
    if (/^(?:هولاء|هم|هو|هي)$/u.test(noun)) return this.last({ gender: noun === 'هي' ? 'f' : null, number: noun === 'هولاء' || noun === 'هم' ? 'p' : 's' }, sentence);
    if (/^(?:المصدر|المتحدث|المتكلم|الاخير|المعني|المتدخل)$/u.test(noun)) {
      const s = this.last({ gender: null, number: 's' }, sentence);
      if (s) return s;
    }
    const bare = noun.replace(/^ال/u, '').replace(/(?:ون|ين|ان)$/u, '');
    for (let k = this.#past.length - 1; k >= 0; k--) {
      const s = this.#past[k]!;
      if (sentence - s.sentence > 3 * REACH) return null;
      const entity = s.sources.length === 1 ? this.#context.entities.byId(s.sources[0]!) : null;
      if (!entity) continue;
      const words = fold([entity.role ?? '', entity.name.ar ?? '', ...entity.mentions.map((m) => m.text)].join(' '), 2);
      if (words.includes(bare)) return s;
    }
    return null;
  }

  /** The very last speaker, whoever it was. */
  latest(): Spoken | null {
    return this.#past.at(-1) ?? null;
  }
}
