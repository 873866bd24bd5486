// The frames of acts between parties: which verbs and nouns tell them, what marks the recipient, which PLOVER type, mode and context they have.
import { cutsOf } from '../../text/clitics.ts';
import { fold } from '../../text/arabic-script.ts';
import { ofWord, type Word } from '../../text/words.ts';
import type { EventType } from '../../recognize/event.ts';
import { conjugate } from './conjugate.ts';
import data from './generated/events.json' with { type: 'json' };

export interface EventFrame {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly context: readonly string[];
  readonly needs: 'both' | 'actor' | 'recipient' | 'any';
  /** Governors (folded prepositions, `object`, `joint`, `subject`, `of`) that mark the recipient. */
  readonly to: ReadonlySet<string>;
  /** Nouns of which one must stand behind the verb; null where any object will do. */
  readonly objects: ReadonlySet<string> | null;
  readonly complement: ReadonlySet<string> | null;
  /** Words of which one must be the subject. */
  readonly actors: ReadonlySet<string> | null;
  /** Only forms of the past tell the act (منعت; ومنع is mostly the masdar). */
  readonly pastOnly: boolean;
  /** Persons do this in words only (هاجم الوزير خصومه). */
  readonly notPersons: boolean;
  readonly nounTo: ReadonlySet<string>;
}
export interface EventVerb {
  readonly frame: EventFrame;
  readonly form: 'past' | 'present' | 'future' | 'masdar';
  /** A pronoun on the verb stands for its object (رفضته). */
  readonly resumes: boolean;
  readonly proclitic: string;
}

interface Row {
  readonly id: string; readonly type: string; readonly mode?: string; readonly context?: readonly string[]; readonly needs: string; readonly verbs: readonly string[];
  readonly to: readonly string[]; readonly objects?: readonly string[]; readonly complement?: readonly string[]; readonly actors?: readonly string[]; readonly nouns?: readonly string[]; readonly noun_to?: readonly string[]; readonly past_only?: boolean; readonly not_persons?: boolean;
}

const set = (list: readonly string[] | undefined): ReadonlySet<string> => new Set((list ?? []).map((w) => fold(w, 2)));
const verbs = new Map<string, { frame: EventFrame; form: EventVerb['form']; resumes: boolean }[]>();
const nouns = new Map<string, EventFrame>();
for (const row of data.frames as readonly Row[]) {
  const frame: EventFrame = {
    id: row.id, type: row.type as EventType, mode: row.mode ?? null, context: row.context ?? [], needs: row.needs as EventFrame['needs'], to: set(row.to),
    objects: row.objects ? set(row.objects) : null, complement: row.complement ? set(row.complement) : null, actors: row.actors ? set(row.actors) : null, pastOnly: row.past_only ?? false, notPersons: row.not_persons ?? false, nounTo: set(row.noun_to),
  };
  const add = (form: string, of: EventVerb['form'], resumes = false): void => {
    const key = fold(form, 2);
    const list = verbs.get(key) ?? [];
    if (!list.some((v) => v.frame === frame && v.form === of && v.resumes === resumes)) list.push({ frame, form: of, resumes });
    verbs.set(key, list);
  };
  for (const line of row.verbs) {
    const [past, imperfect, masdar] = line.split(' ') as [string, string, string];
    for (const f of conjugate(past, imperfect)) {
      add(f.form, f.tense);
      const open = f.form.endsWith('وا') ? f.form.slice(0, -1) : f.form;
      for (const suffix of ['ه', 'ها']) add(open + suffix, f.tense, true);
    }
    add(masdar, 'masdar');
    for (const suffix of ['ه', 'ها']) add(fold(masdar, 2).replace(/ه$/u, 'ت') + suffix, 'masdar', true);
  }
  for (const noun of row.nouns ?? []) nouns.set(fold(noun, 2), frame);
}

/** The event verbs (or masdars) that a token may be; a masdar may carry any proclitic, a finite verb و or ف only. */
export const eventVerbsAt = (token: Word | undefined): readonly EventVerb[] => (token ? verbsOf(token) : []);

const verbsOf = ofWord((token): readonly EventVerb[] => {
  if (token.kind !== 'word' || /[ةى]$/u.test(token.form) && token.form.endsWith('ة') && !verbs.has(token.fold)) return [];
  for (const cut of cutsOf(token)) {
    const found = verbs.get(cut.stem);
    // هنا (here) folds as هنأ (congratulated) does.
    if (!found || (cut.stem === 'هنا' && !token.form.endsWith('أ'))) continue;
    const fits = found.filter((v) => v.form === 'masdar' || (/^[وف]?$/u.test(cut.pro) && !token.form.endsWith('ة')));
    if (fits.length) return fits.map((v) => ({ ...v, proclitic: cut.pro }));
  }
  return [];
});

export interface EventNoun { readonly frame: EventFrame; readonly definite: boolean }

/** The noun of an event at a token (الغزو، عقوبات), with its frame, or null. */
export const eventNounAt = (token: Word | undefined): EventNoun | null => (token ? nounOf(token) : null);

const nounOf = ofWord((token): { frame: EventFrame; definite: boolean } | null => {
  if (token.kind !== 'word') return null;
  for (const cut of cutsOf(token)) {
    const definite = cut.stem.startsWith('ال');
    const bare = definite ? cut.stem.slice(2) : cut.stem;
    const frame = nouns.get(bare) ?? (bare.endsWith('ا') ? nouns.get(bare.slice(0, -1)) : undefined);
    if (frame) return { frame, definite };
  }
  return null;
});
