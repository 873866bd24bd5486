// Persons named in full or beside a title: the first pass over the article. Titles without a name are kept for the second.
import type { Token } from '../../../text/tokens.ts';
import { stemStart } from '../../../text/clitics.ts';
import { termsOf, type Office } from '../../../world/terms.ts';
import { bodyAt, mayBeBody } from './bodies.ts';
import { distance } from './distance.ts';
import { letters, mayBeNear } from './letters.ts';
import { anyGate, gate } from './gates.ts';
import { mayName, nameAt, ownerId } from './gazetteer.ts';
import type { Finding } from './finding.ts';
import { isBoundary, isForeign, isGiven, isPlainName, unknownNameAt } from './names.ts';
import { enclosedNameTo, namesakeAt } from './enclosed-names.ts';
import { spelledLike, worldPersonLike } from './spellings.ts';
import { titleNisbaAt } from './nisba.ts';
import { PersonMemory, type Named } from './person-memory.ts';
import { belongs, knownAt, mayBeRespect, namedAt, respectAt, type NameMatch } from './person-names.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';
import { POSSESSIVES } from './title-lexicon.ts';
import { honoredStart, isRank, mayBeTitle, titleAt, type Title } from './titles.ts';
import { among, isReporting, NAME_LINKS, NOT_NAMES } from './word-classes.ts';
import { transliterate } from './transliterate.ts';
import type { Rule } from '../../../rules/rule.ts';
import { THAT } from '../function-words.ts';

const TRADES = new Set(['خبير', 'خبيره', 'محلل', 'باحث', 'باحثه', 'استاذ', 'استاذه', 'كاتب', 'صحافي', 'صحفي', 'مسوول', 'مسووله', 'دبلوماسي', 'محام', 'ناشط', 'ناشطه', 'قيادي', 'نائب']);
const mayBeTrade = gate((stem) => TRADES.has(stem));
const mayPossess = gate((stem) => POSSESSIVES.begins(stem));
const mayBeKnown = anyGate(mayBeBody, mayBeTitle, mayPossess, mayBeRespect, mayName);
const mayOpen = gate((stem) => isGiven(stem) || stem === 'علي' || stem === 'ابو');

/** A title that no name follows, for the second pass. */
export interface RoleUse { readonly title: Title; readonly before: readonly Office[] }

export class PersonScan {
  readonly memory = new PersonMemory();
  readonly roles: RoleUse[] = [];
  readonly #registry: Registry;
  readonly #tokens: readonly Token[];
  /** Offices of the title spoken of last, for نظيره and elliptic adjectives. */
  #offices: { readonly list: readonly Office[]; readonly id: string; readonly sentence: number } = { list: [], id: '', sentence: -1 };

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#tokens = registry.analysis.tokens;
  }

  /** Walks the article once. */
  run(): void {
    const tokens = this.#tokens;
    for (let i = 0; i < tokens.length; ) i = Math.max(i + 1, tokens[i]!.kind !== 'word' ? 0 : mayBeKnown(tokens, i) ? this.#known(i) : this.#unknown(i));
  }

  /** What a word begins that begins a body, a title or a name of the lists. @returns where to go on. */
  #known(i: number): number {
    const tokens = this.#tokens;
    const token = tokens[i]!;
    // جامعة محمد السادس is no person.
    const body = bodyAt(tokens, i);
    if (body?.bearer) return body.to;
    const title = titleAt(tokens, i);
    if (title) {
      const to = this.#titled(title);
      if (to) return to;
    }
    const possessive = title ? null : mayPossess(tokens, i) ? POSSESSIVES.match(tokens, i) : null;
    if (possessive && /ه$|ها$|العام$/u.test(tokens[possessive.to - 1]!.form)) {
      const name = namedAt(tokens, possessive.to, null, (id) => this.memory.get(id) !== null, true);
      if (name?.full) return this.#behind(this.#person(name, name.known ? R.gazetteer : R.titledUnknown, ''), name, null);
    }
    const respect = title ? { to: i, rank: null } : respectAt(tokens, i);
    if (respect.to > i) {
      const name = namedAt(tokens, i, null, (id) => this.memory.get(id) !== null);
      if (name) return this.#behind(this.#person(name, R.titled, ''), name, null);
    }
    const match = nameAt(tokens, i);
    const full = match?.values.find((v) => v.kind === 'person' && v.strength === 'strong');
    if (match && full) {
      const whole = match.cut.pro === '' ? knownAt(tokens, i, null, () => false) : null;
      const name: NameMatch = { from: i, to: whole?.entry.id === full.id ? whole.to : match.to, known: full, rank: null, full: true };
      return this.#behind(this.#person(name, R.gazetteer, match.cut.pro, match.cut.taken ? stemStart(token, match.cut) : undefined), name, null);
    }
    return match && match.to > i + 1 ? match.to : title ? title.to : this.#unknown(i);
  }

  /** A title: the name behind it, and what both cover. @returns the token behind all of it, 0 where no name follows. */
  #titled(title: Title): number {
    const tokens = this.#tokens;
    const sentence = this.#registry.analysis.sentenceOf[title.from]!;
    const named = (id: string): boolean => this.memory.get(id) !== null;
    if (title.dual) {
      const offices = title.relational ? this.#offices.list : title.offices;
      const id = title.relational ? this.#offices.id : title.id;
      const to = this.#elliptic(title.to, { ...title, id, offices });
      if (to > title.to) this.#offices = { list: offices, id, sentence };
      return to > title.to ? to : 0;
    }
    const at = title.open ? this.#openName(title) : title.to;
    const next = tokens[at]?.block === tokens[title.from]!.block ? titleAt(tokens, at) : null;
    // وزير الخارجية نائب رئيس الوزراء فلان: two titles, one name.
    const second = next && next.cut.pro === '' && !next.dual && !next.open && !next.relational && (next.bare ? false : next.of === null || next.of === title.of) ? next : null;
    const of = title.of ?? second?.of ?? null;
    const name = at ? namedAt(tokens, second ? second.to : at, of, named, !title.open && !(title.bare && title.id === 'president')) ?? this.#inCommas(title, second ? second.to : at, of) ?? namesakeAt(tokens, title) : null;
    if (!name) {
      if (!title.open && !title.needsName) this.#role(title, sentence);
      if (title.open || title.needsName) return 0;
      this.#apposed(title);
      return title.to;
    }
    const relationalOffices = title.relational && this.#offices.sentence >= sentence - 1 ? this.#offices : null;
    // A known counterpart holds what the world says he held; an unknown one what was spoken of before.
    const inherits = relationalOffices && (!name.known || !termsOf(name.known.id).length || termsOf(name.known.id).some((t) => relationalOffices.list.includes(t.office)));
    const told = inherits ? { ...title, id: relationalOffices.id, offices: relationalOffices.list } : title;
    const ranked = title.bare && name.rank === null && isRank(tokens[title.from]!, title.cut) ? { ...name, rank: title.from } : name;
    const rankStart = ranked !== name && title.cut.taken ? stemStart(tokens[title.from]!, title.cut) : undefined;
    const person = this.#person(ranked, name.known ? R.titled : R.titledUnknown, ranked !== name ? title.cut.pro : '', rankStart, of);
    if (title.of && !this.#registry.get(person.id)!.of) this.#registry.get(person.id)!.of = title.of;
    // رئيس الإدارة السفير فلان: the second title is no part of the first.
    const open = title.open && at > title.from + 2 && titleAt(tokens, at - 1)?.bare ? at - 1 : at;
    const phrase = title.open ? { ...title, to: open } : title;
    this.#attach(person.id, told, phrase, name);
    if (second) this.#attach(person.id, second, second, name);
    if (!title.relational) this.#offices = { list: title.offices, id: title.id, sentence };
    const behind = this.#behind(person, name, title);
    return Math.max(behind, this.#elliptic(behind, told));
  }

  /** وزير الدفاع الصومالي، عبد القادر محمد نور، …: the name between commas behind a title of office. */
  #inCommas(title: Title, at: number, of: string | null): NameMatch | null {
    const tokens = this.#tokens;
    if (title.bare || title.open || tokens[at]?.kind !== 'comma' || tokens[at]!.raw === '؛' || tokens[at + 1]?.block !== tokens[at]!.block) return null;
    const name = namedAt(tokens, at + 1, of, () => false, true);
    if (name?.known) return name.full && (!of || belongs(name.known, of)) ? name : null;
    if (name) {
      const end = tokens[name.to];
      return end?.kind === 'comma' || (of && end?.kind !== 'word') || isReporting(end) || (end && THAT.has(end.fold)) || (of && among(end, NOT_NAMES)) ? name : null;
    }
    // سفيرة المغرب في كندا، سورية عثماني، : what fills the place of a name is one, also where a state is called so.
    const to = enclosedNameTo(tokens, at + 1);
    return to ? { from: at + 1, to, known: null, rank: null, full: true } : null;
  }

  /** Where the name begins behind an open title (مدير مركز الدراسات في القاهرة فلان), 0 where none does. */
  #openName(title: Title): number {
    const tokens = this.#tokens;
    for (let k = title.to; k < title.to + 9; k++) {
      const t = tokens[k];
      if (t?.kind !== 'word' || t.block !== tokens[title.from]!.block || (k > title.to && isReporting(t))) return 0;
      if (k === title.to) continue;
      const known = nameAt(tokens, k);
      if (known?.cut.pro === '' && known.values.some((v) => v.kind === 'person' && v.strength === 'strong')) return k;
      if (respectAt(tokens, k).to > k || isGiven(t.fold)) return k;
      // Foreign words end the role: the last class noun takes one of them (حاكم ولاية نيوجيرسي كريس كريستي).
      if (isForeign(t.fold) && !known && !t.fold.startsWith('ال') && (unknownNameAt(tokens, k)?.words ?? 0) === 2) return k;
      const inner = titleAt(tokens, k);
      if (inner && !inner.bare) return 0;
    }
    return 0;
  }

  /** Adjective + name behind a title that covers them: والصيني شي جين بينغ. */
  #elliptic(from: number, title: Title): number {
    const tokens = this.#tokens;
    let to = from;
    for (let n = 0; n < 5; n++) {
      let at = to;
      if (tokens[at]?.kind === 'comma') at++;
      const nisba = titleNisbaAt(tokens, at, false);
      if (!nisba || !['', 'و'].includes(nisba.cut.pro) || (nisba.cut.pro === '' && n > 0 && at === to) || (!title.dual && nisba.cut.pro === '')) break;
      const name = namedAt(tokens, nisba.to, nisba.owner, () => false);
      if (!name) break;
      const person = this.#person(name, R.elliptic, '');
      const draft = this.#registry.get(person.id)!;
      draft.of ??= nisba.owner;
      this.memory.tell(person.id, { ...title, of: nisba.owner });
      to = this.#behind(person, name, null);
    }
    return to;
  }

  /** Titles behind a name, in commas, brackets or bare (محمد بن نايف ولي العهد وزير الداخلية). */
  #behind(person: Named, name: NameMatch, front: Title | null): number {
    const tokens = this.#tokens;
    let to = name.to;
    const trade = tokens[to]?.kind === 'comma' ? tokens[to + 1]?.fold === 'وهو' || tokens[to + 1]?.fold === 'وهي' ? to + 2 : to + 1 : -1;
    // محمد شقير، خبير أمني: later الخبير is he.
    if (trade > 0 && mayBeTrade(tokens, trade)) this.memory.get(person.id)?.told.push({ title: 'official', offices: [], of: null, former: false });
    for (let n = 0; n < 4; n++) {
      const mark = tokens[to];
      const punctuated = mark?.kind === 'comma' || mark?.kind === 'open' || mark?.raw === '؛';
      const title = titleAt(tokens, punctuated ? to + 1 : to);
      if (!title || title.cut.pro !== '' || title.dual || title.relational) break;
      if (title.open) break;
      if (namedAt(tokens, title.to, title.of, (id) => this.memory.get(id) !== null) || titleAt(tokens, title.to)?.cut.pro === '' && !punctuated && n > 3) break;
      const draft = this.#registry.get(person.id)!;
      // A known person of another state is another sentence part (استقبل بوتين الرئيس الصيني).
      if (title.of && draft.of && title.of !== draft.of && !/^organization:/u.test(title.of)) break;
      if (title.bare && !punctuated && front) break;
      if (title.of && /^state:/u.test(title.of) && !draft.of) draft.of = title.of;
      this.#attach(person.id, title, title, name);
      to = title.to;
      if (mark?.kind === 'open' && tokens[to]?.kind === 'close') to++;
    }
    return to;
  }

  #attach(id: string, told: Title, phrase: Title, name: NameMatch): void {
    this.memory.tell(id, told);
    const draft = this.#registry.get(id)!;
    const bare = phrase.bare;
    if (bare && !(phrase.id === 'official' && phrase.from > name.from)) return;
    if (phrase.relational && !phrase.of) return;
    const finding = this.#phrase(id, phrase, R.titled);
    if (!phrase.relational) draft.role ??= this.#registry.analysis.text.slice(finding.start ?? this.#tokens[phrase.from]!.start, this.#tokens[phrase.to - 1]!.end);
    if (this.#registry.free(phrase.from, phrase.to)) this.#registry.add(finding);
  }

  #phrase(id: string, phrase: Title, rule: Rule): Finding {
    return {
      entity: id, from: phrase.from, to: phrase.to, proclitic: phrase.cut.pro, form: 'title', listed: true, confidence: 0.95, rule,
      ...honoredStart(this.#tokens, phrase),
    };
  }

  /** A title in commas behind an unknown name: هيمنت كوتالوار؛ القائم بالأعمال. */
  #apposed(title: Title): boolean {
    const tokens = this.#tokens;
    const mark = tokens[title.from - 1];
    if (title.cut.pro !== '' || !mark || (mark.kind !== 'comma' && mark.kind !== 'open' && mark.kind !== 'word')) return false;
    const end = mark.kind === 'word' ? title.from : title.from - 1;
    for (let k = Math.max(0, end - 5); k < end - 1; k++) {
      if (tokens[k]!.kind !== 'word' || !this.#registry.free(k, end)) continue;
      const before = tokens[k - 1];
      if (before && before.block === tokens[k]!.block && before.kind === 'word' && !isReporting(before) && !among(before, NOT_NAMES)) continue;
      if (mark.kind === 'word' && !isReporting(before)) continue;
      const u = unknownNameAt(tokens, k);
      if (u?.to !== end || u.words < 2 || !u.proven) continue;
      const name: NameMatch = { from: k, to: u.to, known: null, rank: null, full: true };
      const person = this.#person(name, R.apposition, '');
      this.#registry.get(person.id)!.of ??= title.of;
      this.#attach(person.id, title, title, name);
      this.roles.pop();
      return true;
    }
    return false;
  }

  /** Unknown names without a title: between a reporting verb and أن, or a given name with a second word. */
  #unknown(i: number): number {
    const tokens = this.#tokens;
    // The middle of a longer name is no beginning.
    if (!mayOpen(tokens, i) && !isReporting(tokens[i - 1])) return i + 1;
    if (tokens[i - 1] && NAME_LINKS.has(tokens[i - 1]!.fold)) return i + 1;
    const u = unknownNameAt(tokens, i);
    if (!u || u.words < 2 || !isBoundary(tokens, u.to)) return i + 1;
    const next = tokens[u.to];
    if (!isPlainName(tokens, i + 1, u.to)) return i + 1;
    const spoken = u.proven && isPlainName(tokens, i, i + 1) && isReporting(tokens[i - 1]) && (next?.kind === 'colon' || (!!next && THAT.has(next.fold)) || next?.kind === 'comma');
    const certain = u.given && (u.words >= 3 || isGiven(tokens[u.to - 1]!.fold) || tokens[i + 1]!.fold.startsWith('ال') || ['بن', 'ابو', 'ولد', 'ال'].includes(tokens[i + 1]!.fold) || isForeign(tokens[u.to - 1]!.fold) || spoken);
    if (!spoken && !certain) return i + 1;
    const name: NameMatch = { from: i, to: u.to, known: null, rank: null, full: true };
    return this.#behind(this.#person(name, spoken ? R.speaker : R.given, ''), name, null);
  }

  #role(title: Title, sentence: number): void {
    this.roles.push({ title, before: this.#offices.sentence >= sentence - 2 ? this.#offices.list : [] });
    if (title.of && !title.relational && title.offices.length) this.#offices = { list: title.offices, id: title.id, sentence };
  }

  /** Files a name under its person, known or new. */
  #person(read: NameMatch, rule: Rule, proclitic: string, start?: number, owner: string | null = null): Named {
    const { analysis } = this.#registry;
    // أنجيلا ميركيل: a spelling of somebody whom the world knows in that office or the article has named.
    const like = read.known || !read.full ? null : worldPersonLike(this.#tokens.slice(read.from, read.to).map((t) => t.fold), (entry) => this.memory.get(entry.id) !== null || (owner !== null && belongs(entry, owner)));
    const name = like ? { ...read, known: like } : read;
    const held = name.rank !== null && name.rank < name.from;
    const text = analysis.text.slice(held ? this.#tokens[name.from]!.start : (start ?? this.#tokens[name.from]!.start), this.#tokens[name.to - 1]!.end);
    const folded = this.#tokens.slice(name.from, name.to).map((t) => t.fold).filter((f) => f !== '-').join(' ');
    const confidence = name.known ? 0.97 : rule === R.titledUnknown || rule === R.apposition ? 0.85 : 0.65;
    const id = name.known?.id ?? this.#same(folded) ?? `person:${transliterate(text)}`;
    this.#registry.entity({ id, kind: 'person', ar: name.known?.ar ?? text, en: name.known?.en ?? null, of: ownerId(name.known?.of ?? null), confidence, rule });
    const person = this.memory.name(id, name.known !== null);
    if (name.full) this.memory.addForm(id, folded);
    person.at.push(name.from);
    const common = { entity: id, to: name.to, form: 'name' as const, listed: true, confidence, rule };
    // The longest form is the reference; the bare name inside it is a mention too.
    if (this.#registry.free(held ? name.rank! : name.from, name.to)) {
      this.#registry.add({ ...common, from: held ? name.rank! : name.from, proclitic, ...(start === undefined ? {} : { start }) });
      if (held) this.#registry.add({ ...common, from: name.from, proclitic: '', alias: true });
    }
    // الدكتور رائد قرملي: with the words of respect it is another form of the name.
    if (name.respect !== undefined && name.full) this.#registry.add({ ...common, from: name.respect, proclitic: '', alias: true });
    return person;
  }

  /** The unknown person of the article that a name repeats: the same words, or fewer of them with the same last one. */
  #same(folded: string): string | null {
    const words = folded.split(' ');
    const own = letters(folded);
    let first: Named | null = null;
    for (const { person: p, folded: f, words: other, letters: bits } of this.memory.forms()) {
      if (first && first.order <= p.order) continue;
      const near = f.length >= 10 && mayBeNear(own, bits, 2) && distance(f, folded, 2) <= (f.length >= 14 ? 2 : 1);
      const shared = !near && !(p.known && words.length < 2) && (other.at(-1) === words.at(-1) || other[0] === words[0]) && Math.min(words.length, other.length) > 1 && (words.every((w) => other.includes(w)) || other.every((w) => words.includes(w)));
      if (near || shared || spelledLike(f, folded)) first = p;
    }
    return first?.id ?? null;
  }
}
