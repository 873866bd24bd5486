// Role nouns (الرئيس الروسي, نظيره الصيني, وزير الدفاع): resolved to the person whom the article or the world's table of offices names, else left open.
import { stemStart } from '../../../text/clitics.ts';
import { personById } from '../../../world/persons.ts';
import { stateByIso } from '../../../world/states.ts';
import { holdersOf, termsOf, type Office } from '../../../world/terms.ts';
import { ownerId } from './gazetteer.ts';
import type { Finding } from './finding.ts';
import type { Named, PersonMemory } from './person-memory.ts';
import type { RoleUse } from './persons.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';
import { honoredStart, type Title } from './titles.ts';

/** Titles of rank low enough to have many bearers: they point to nobody outside the article. */
const MANY = new Set(['official', 'spokesman', 'envoy', 'aide', 'minister', 'ambassador', 'chief-of-staff', 'commissioner', 'director-general']);

// الوزيرة is nobody whom the article calls وزير throughout, and the reverse.
const agrees = (p: Named, title: Title): boolean => {
  const told = p.told.filter((t) => t.feminine !== undefined);
  return !told.length || told.some((t) => t.feminine === (title.feminine ?? false));
};

export class Roles {
  readonly #registry: Registry;
  readonly #memory: PersonMemory;
  readonly #date: string | null;

  constructor(registry: Registry, memory: PersonMemory, date: string | null) {
    this.#registry = registry;
    this.#memory = memory;
    this.#date = date;
  }

  /** Resolves all titles without a name, in text order. */
  run(uses: readonly RoleUse[]): void {
    for (const use of uses) {
      const { title } = use;
      if (!this.#registry.free(title.from, title.to)) continue;
      const found = this.resolve(title, use.before);
      if (found) {
        this.#registry.add(this.#finding(found.id, title, found.listed, found.note ? 0.9 : 0.95, found.note));
        this.#memory.name(found.id, true).at.push(title.from);
        const draft = this.#registry.get(found.id)!;
        if (title.of && !title.relational && found.listed) draft.role ??= this.#words(title);
      } else this.#unnamed(title);
    }
  }

  /**
   * The person whom a title points to.
   * @param before offices of the title spoken of before it, for نظيره.
   */
  resolve(title: Title, before: readonly Office[]): { id: string; listed: boolean; note: string | null } | null {
    const offices = title.relational ? before : title.offices;
    if (title.relational && !title.of) return null;
    if (title.bare) return this.#bare(title) ?? this.#latest(title);
    // الوزير القطري: the minister told last, whatever his portfolio.
    if (title.id === 'minister') return this.#minister(title);
    const asked = { id: title.id, offices, of: title.of, former: title.former };
    const called = this.#memory.bearers(asked, this.#date);
    if (called.length) {
      const id = this.#nearest(this.#ours(called, title).map((p) => p.id), title.from);
      return { id, listed: true, note: null };
    }
    if (!title.of || title.former) return null;
    if (title.relational) {
      const own = [...this.#memory.all()].filter((p) => p.forms.size > 0 && this.#registry.get(p.id)?.of === title.of);
      if (own.length === 1) return { id: own[0]!.id, listed: true, note: null };
    }
    if (title.id === 'spokesman') {
      const own = [...this.#memory.all()].filter((p) => p.told.some((t) => /spokesman/u.test(t.title) && t.of === title.of));
      if (own.length) return { id: this.#nearest(own.map((p) => p.id), title.from), listed: true, note: null };
    }
    if (title.id === 'official') {
      // A king or president is called no official and no diplomat.
      const own = [...this.#memory.all()].filter((p) => !p.told.some((t) => t.offices.includes('monarch') || t.offices.includes('president')) && !(p.known && !p.told.length && termsOf(p.id).some((t) => t.office === 'monarch' || t.office === 'president')) && agrees(p, title)).filter((p) => this.#registry.get(p.id)?.of === title.of || this.#registry.get(this.#registry.get(p.id)?.of ?? '')?.of === title.of);
      const before = own.filter((p) => p.at.some((k) => k < title.from));
      return before.length ? { id: this.#nearest(before.map((p) => p.id), title.from), listed: true, note: null } : null;
    }
    return this.#holder(offices, title.of);
  }

  /** A paper calls its own country's officials without saying of which state: the bare title means whom it introduced so, not a foreign colleague. */
  #ours(called: readonly Named[], title: Title): readonly Named[] {
    if (title.of !== null) return called;
    const own = called.filter((p) => p.told.some((t) => t.title === title.id && t.of === null) && !p.told.some((t) => t.title === title.id && t.of !== null));
    return own.length ? own : called;
  }

  #minister(title: Title): { id: string; listed: boolean; note: string | null } | null {
    const told = (p: Named): boolean => p.told.some((t) => /(?<!prime-)minister/u.test(t.title) && (t.of ?? this.#registry.get(p.id)?.of) === title.of);
    const own = [...this.#memory.all()].filter((p) => agrees(p, title) && (told(p) || (p.known && termsOf(p.id).some((t) => ownerId(t.of) === title.of && /-minister$/u.test(t.office) && t.office !== 'prime-minister'))));
    const named = own.filter((p) => told(p));
    const from = named.length ? named : own;
    return from.length ? { id: this.#before(from, title.from), listed: true, note: null } : null;
  }

  /** The one of several whom the text named last before a token; the nearest behind where it named none. */
  #before(persons: readonly Named[], at: number): string {
    let best: { id: string; at: number } | null = null;
    for (const p of persons) {
      const k = Math.max(-1, ...p.at.filter((n) => n < at));
      if (k >= 0 && (!best || k > best.at)) best = { id: p.id, at: k };
    }
    return best?.id ?? this.#nearest(persons.map((p) => p.id), at);
  }

  /** الدبلوماسية ذاتها, المسؤول نفسه: whoever of that sex bore a title of office last, at most three sentences before. */
  #latest(title: Title): { id: string; listed: boolean; note: string | null } | null {
    if (title.to < title.from + 2 || (title.id !== 'official' && title.id !== 'diplomat')) return null;
    const { sentenceOf, tokens } = this.#registry.analysis;
    if (/مصدر$/u.test(tokens[title.from]!.fold)) return null;
    const able = [...this.#memory.all()].filter((p) => p.told.length && agrees(p, title) && p.at.some((k) => k < title.from && sentenceOf[k]! >= sentenceOf[title.from]! - 4));
    return able.length ? { id: this.#before(able, title.from), listed: true, note: null } : null;
  }

  /** The checked holder on the article's date; nobody where the article has none. */
  #holder(offices: readonly Office[], of: string): { id: string; listed: boolean; note: string | null } | null {
    if (!this.#date || !/^\d{4}-\d\d-\d\d/u.test(this.#date)) return null;
    const owner = of.replace(/^(?:state|organization):/u, '');
    for (const office of offices) {
      const holders = holdersOf(owner, office, this.#date);
      if (holders.length !== 1) continue;
      const person = personById(holders[0]!.person)!;
      this.#registry.entity({ id: person.id, kind: 'person', ar: person.ar[0]!, en: person.en, of: ownerId(person.of), confidence: 0.9, rule: R.role });
      this.#memory.name(person.id, true).told.push({ title: '', offices: [office], of, former: false });
      return { id: person.id, listed: true, note: `holder of the office on ${this.#date.slice(0, 10)}` };
    }
    return null;
  }

  /** الوزير, الرئيس: the last person so called. */
  #bare(title: Title): { id: string; listed: boolean; note: string | null } | null {
    let best: { id: string; at: number } | null = null;
    for (const p of this.#memory.all()) {
      const fits = p.told.some((t) => t.title === title.id || (title.id === 'minister' && /(?<!prime-)minister/u.test(t.title)) || title.offices.some((o) => t.offices.includes(o)) || (title.id === 'spokesman' && /spokesman/u.test(t.title)));
      if (!fits || !agrees(p, title)) continue;
      const at = p.at.filter((k) => k < title.from).at(-1) ?? -1;
      if (at >= 0 && (!best || at > best.at)) best = { id: p.id, at };
    }
    return best && { id: best.id, listed: title.id === 'official' || MANY.has(title.id), note: null };
  }

  /** Somebody whom the article does not name: an entity of its own where the phrase says of which state. */
  #unnamed(title: Title): void {
    if (!title.of || title.relational || title.former || title.bare || title.id === 'minister' || title.id === 'official' || title.id === 'leader') return;
    const owner = this.#registry.get(title.of);
    const iso = /^state:(.+)$/u.exec(title.of)?.[1];
    const en = iso ? stateByIso(iso)?.en : owner?.en;
    const id = `person:${title.of.replace(/^[a-z]+:/u, '').toLowerCase()}-${title.id}`;
    this.#registry.entity({ id, kind: 'person', ar: this.#words(title), en: title.id === 'aide' ? null : en ? `${title.en} of ${en}` : title.en, of: title.of, role: this.#words(title), confidence: MANY.has(title.id) ? 0.6 : 0.7, rule: R.unnamed });
    this.#memory.name(id, true).told.push({ title: title.id, offices: title.offices, of: title.of, former: false });
    this.#memory.name(id, true).at.push(title.from);
    this.#registry.add({ ...this.#finding(id, title, true, 0.7, null), rule: R.unnamed });
  }

  #nearest(ids: readonly string[], at: number): string {
    let best = ids[0]!;
    let far = Infinity;
    for (const id of ids) {
      const near = Math.min(...this.#memory.get(id)!.at.map((k) => (k <= at ? at - k : 1000 + k - at)));
      if (near < far) {
        far = near;
        best = id;
      }
    }
    return best;
  }

  #words(title: Title): string {
    const { analysis } = this.#registry;
    const first = analysis.tokens[title.from]!;
    return analysis.text.slice(title.cut.taken ? stemStart(first, title.cut) : first.start, analysis.tokens[title.to - 1]!.end);
  }

  #finding(id: string, title: Title, listed: boolean, confidence: number, note: string | null): Finding {
    return {
      entity: id, from: title.from, to: title.to, proclitic: title.cut.pro, form: 'title', listed, confidence, rule: R.role,
      ...honoredStart(this.#registry.analysis.tokens, title), ...(note ? { notes: [note] } : {}),
    };
  }
}
