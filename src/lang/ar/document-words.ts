// Words of instruments at a token: nouns of documents with their kind, acts done on them (sign, adopt, issue, propose), cues round them.
import { cutsOf } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import { ofWord } from '../../text/words.ts';
import { conjugate } from './conjugate.ts';
import data from './generated/documents.json' with { type: 'json' };

export type NounKind = 'statement' | 'agreement' | 'treaty' | 'memorandum' | 'plan' | 'contract' | 'document';
export interface DocumentNoun {
  readonly kind: NounKind;
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly proclitic: string;
  readonly stem: string;
}
export type Act = 'sign' | 'adopt' | 'issue' | 'propose';
export interface DocumentAct {
  readonly act: Act;
  readonly form: 'past' | 'present' | 'future' | 'masdar' | 'participle';
  readonly at: number;
  /** True where a pronoun on the verb stands for the document (وقعوها). */
  readonly resumes: boolean;
  readonly proclitic: string;
}

const nouns = new Map<string, { kind: NounKind; plural: boolean }>();
for (const { kind, number, forms } of data.nouns) for (const form of forms) nouns.set(fold(form, 2), { kind: kind as NounKind, plural: number === 'p' });

const acts = new Map<string, { act: Act; form: DocumentAct['form']; resumes: boolean }>();
for (const { act, forms, participle } of data.acts) {
  const add = (form: string, of: DocumentAct['form'], resumes = false): void => {
    const key = fold(form, 2);
    if (!acts.has(key)) acts.set(key, { act: act as Act, form: of, resumes });
  };
  for (const line of forms) {
    const [past, imperfect, masdar] = line.split(' ') as [string, string, string];
    add(masdar, 'masdar');
    add(`ال${masdar}`, 'masdar');
    for (const f of conjugate(past, imperfect)) {
      add(f.form, f.tense);
      const open = f.form.endsWith('وا') ? f.form.slice(0, -1) : f.form.endsWith('ي') && f.tense === 'past' ? `${f.form.slice(0, -1)}ا` : f.form;
      for (const suffix of ['ه', 'ها', 'هما']) add(open + suffix, f.tense, true);
    }
    for (const suffix of ['ه', 'ها', 'هما']) add(masdar.replace(/ة$/u, 'ت') + suffix, 'masdar', true);
  }
  for (const form of participle) {
    add(form, 'participle');
    add(`ال${form}`, 'participle');
  }
}

const words = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((w) => fold(w, 2)));
export const DOCUMENT_PLANNED = words(data.planned);
export const DOCUMENT_UNDONE = words(data.undone);
export const SETS = words(data.sets);
export const NAMING = words(data.naming);

const PHRASE_HEADS: ReadonlySet<string> = new Set([...nouns.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]!));

interface NounReading { readonly definite: boolean; readonly proclitic: string; readonly stem: string; readonly alone: { kind: NounKind; plural: boolean } | null; readonly opens: boolean }

// The readings of a word as a noun of documents, in the order of its cuts: what it is alone, and whether a phrase may begin with it.
const nounReadings = ofWord((word): readonly NounReading[] => {
  if (word.kind !== 'word') return [];
  return cutsOf(word).filter((cut) => !cut.pro.endsWith('س')).map((cut): NounReading => {
    const definite = cut.stem.startsWith('ال') && cut.stem.length > 4;
    const stem = definite ? cut.stem.slice(2) : cut.stem;
    // إعلانا، بيانا: the accusative of the indefinite.
    const alone = nouns.get(stem) ?? (!definite && stem.endsWith('ا') ? nouns.get(stem.slice(0, -1)) : undefined) ?? null;
    return { definite, proclitic: cut.pro, stem, alone, opens: PHRASE_HEADS.has(stem) };
  }).filter((reading) => reading.alone || reading.opens);
});

/** The noun of a document that begins at a token, or null. */
export function documentNounAt(tokens: readonly Token[], i: number): DocumentNoun | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  for (const { definite, proclitic, stem, alone, opens } of nounReadings(token)) {
    const phrase = opens && next && nouns.get(`${stem} ${next.fold.replace(/^ال/u, '')}`);
    if (phrase) return { ...phrase, from: i, to: i + 2, definite: definite || next.fold.startsWith('ال'), proclitic, stem };
    if (alone) return { ...alone, from: i, to: i + 1, definite, proclitic, stem };
  }
  return null;
}

/** The act on a document that stands at a token (و/ف and the prepositions before a masdar cut off), or null. */
export function documentActAt(tokens: readonly Token[], i: number): DocumentAct | null {
  const found = tokens[i] ? actOf(tokens[i]) : null;
  return found && { ...found, at: i };
}

const actOf = ofWord((word): Omit<DocumentAct, 'at'> | null => {
  if (word.kind !== 'word') return null;
  for (const cut of cutsOf(word)) {
    const found = acts.get(cut.stem);
    if (found && (found.form === 'masdar' || found.form === 'participle' || /^[وف]?$/u.test(cut.pro))) return { ...found, proclitic: cut.pro };
  }
  return null;
});
