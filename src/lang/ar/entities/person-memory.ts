// What an article has told of its persons: their names, the titles it gave them, and where it named them last.
import type { Office } from '../../../world/terms.ts';
import { termsOf } from '../../../world/terms.ts';
import { ownerId } from './gazetteer.ts';
import { letters } from './letters.ts';
import type { Title } from './titles.ts';

export interface Told {
  readonly title: string;
  readonly offices: readonly Office[];
  readonly of: string | null;
  readonly former: boolean;
  readonly feminine?: boolean;
}

export interface Named {
  readonly id: string;
  /** Its place among the persons of the article. */
  readonly order: number;
  /** Every full form by which the article names the person, folded words: `addForm` of the memory adds one. */
  readonly forms: ReadonlySet<string>;
  readonly told: Told[];
  /** Token indexes of its references, ascending where they were added in order. */
  readonly at: number[];
  known: boolean;
}

/** A full form of a person, with what comparing it needs. */
export interface NamedForm { readonly person: Named; readonly folded: string; readonly words: readonly string[]; readonly letters: number }

export class PersonMemory {
  readonly #persons = new Map<string, Named & { readonly forms: Set<string> }>();
  readonly #forms: NamedForm[] = [];

  name(id: string, known: boolean): Named {
    let p = this.#persons.get(id);
    if (!p) this.#persons.set(id, (p = { id, order: this.#persons.size, forms: new Set(), told: [], at: [], known }));
    return p;
  }

  addForm(id: string, folded: string): void {
    const person = this.name(id, false) as Named & { readonly forms: Set<string> };
    if (person.forms.has(folded)) return;
    person.forms.add(folded);
    this.#forms.push({ person, folded, words: folded.split(' '), letters: letters(folded) });
  }

  /** The forms of all persons, as they were added. */
  forms(): readonly NamedForm[] {
    return this.#forms;
  }

  get(id: string): Named | null {
    return this.#persons.get(id) ?? null;
  }

  all(): Iterable<Named> {
    return this.#persons.values();
  }

  /** Notes that the article gave a person a title. */
  tell(id: string, title: Title, inherited: readonly Office[] = []): void {
    const p = this.#persons.get(id);
    if (!p) return;
    p.told.push({ title: title.id, offices: title.offices.length ? title.offices : inherited, of: title.of, former: title.former, ...(title.feminine === undefined ? {} : { feminine: title.feminine }) });
  }

  /** Persons of the article of whom a title holds: first those it calls so, then known ones who held the office (at the date, where there is one). */
  bearers(title: Pick<Title, 'id' | 'offices' | 'of' | 'former'>, date: string | null): Named[] {
    const called: Named[] = [];
    const held: Named[] = [];
    for (const p of this.#persons.values()) {
      if (p.told.some((t) => sameTitle(t, title))) called.push(p);
      else if (p.known && !title.former && title.of && termsOf(p.id).some((t) => title.offices.includes(t.office) && ownerId(t.of) === title.of && (!date || (t.from <= date.slice(0, 10) && (t.to === null || date.slice(0, 10) <= t.to))))) held.push(p);
    }
    return called.length ? called : held;
  }
}

function sameTitle(told: Told, title: Pick<Title, 'id' | 'offices' | 'of' | 'former'>): boolean {
  if (told.former !== title.former) return false;
  if (title.of && told.of && told.of !== title.of) return false;
  if (title.of && !told.of) return false;
  if (told.title === title.id) return true;
  return title.offices.some((o) => told.offices.includes(o));
}
