// Verbal nouns by their letters and by a list: what stands at the head of an aim, a demand or an act told as a noun (تعزيز، إقامة، مكافحة).
import { fold } from '../../text/arabic-script.ts';
import { ofWord, type Word } from '../../text/words.ts';
import { verbReading } from './verb-readings.ts';
import data from './generated/masdars.json' with { type: 'json' };

const plain = new Set(data.plain.map((w) => fold(w, 2)));
const not = new Set(data.not.map((w) => fold(w, 2)));
// تفعيل، تفعل، تفاعل، إفعال، افتعال، انفعال، استفعال، مفاعلة.
const SHAPES = /^(?:ت[a-zء-ۓ]{2}ي[a-zء-ۓ]|ت[a-zء-ۓ]ا[a-zء-ۓ]{2}|ت[a-zء-ۓ]{3}|ا(?!ل)[a-zء-ۓ]{2}ا[^ويه]|ا[a-zء-ۓ]ت[a-zء-ۓ]ا[a-zء-ۓ]|ات[a-zء-ۓ]ا[a-zء-ۓ]|ان[a-zء-ۓ]{2}ا[a-zء-ۓ]|است[a-zء-ۓ]{2}ا[a-zء-ۓ]|م[a-zء-ۓ]ا[a-zء-ۓ]{2}ه)$/u;

/** A verbal noun at a token. */
export interface Masdar {
  /** Without proclitics, article and pronoun, folded. */
  readonly stem: string;
  /** و or ف before it. */
  readonly joined: boolean;
  /** ب, ل, ك or ''. */
  readonly preposition: string;
  readonly definite: boolean;
  /** A pronoun hangs on it (تعزيزها، رفضهما). */
  readonly owned: boolean;
}

/** The verbal noun at a token, or null. */
export const masdarReading = (token: Word | undefined): Masdar | null => (token ? readingOf(token) : null);

const readingOf = ofWord((word): Masdar | null => {
  if (word.kind !== 'word' || word.fold.length < 2) return null;
  const verb = verbReading(word);
  return verb?.sure && verb.tense !== 'past' ? null : read(word);
});

const LEAD = /^([وف]?)(لل|بال|كال|ال|[بلك])?/u;

function read(token: Word): Masdar | null {
  const word = token.fold;
  for (const joined of ['', ...(/^[وف][a-zء-ۓ]{2,}/u.test(word) ? [word[0]!] : [])]) {
    const rest = word.slice(joined.length);
    const lead = LEAD.exec(`${rest}`)?.[2] ?? '';
    const readings: [string, string, boolean][] = [[rest, '', false]];
    if (lead === 'ال') readings.unshift([rest.slice(2), '', true]);
    else if (lead === 'لل') readings.unshift([rest.slice(2), 'ل', true]);
    else if (lead === 'بال' || lead === 'كال') readings.unshift([rest.slice(3), lead[0]!, true]);
    else if (lead) readings.push([rest.slice(1), lead, false]);
    for (const [stem, preposition, definite] of readings) {
      if (isMasdar(stem)) return { stem, joined: joined !== '', preposition, definite, owned: false };
      const bare = stem.replace(/(?:هما|هم|ها|نا|ه)$/u, '');
      if (definite || bare === stem || bare.length < 3) continue;
      const base = isMasdar(bare) ? bare : bare.endsWith('ت') && isMasdar(`${bare.slice(0, -1)}ه`) ? `${bare.slice(0, -1)}ه` : null;
      if (base) return { stem: base, joined: joined !== '', preposition, definite: true, owned: true };
    }
  }
  return null;
}

const isMasdar = (stem: string): boolean => !not.has(stem) && (plain.has(stem) || (stem.length > 3 && SHAPES.test(stem)));
