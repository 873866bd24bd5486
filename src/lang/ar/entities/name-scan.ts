// Names of states, bodies, places, documents and groups: the second pass, over the tokens that persons and titles left free.
import { fold } from '../../../text/arabic-script.ts';
import { cutsOf, stemStart, type Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import type { EntityKind, MentionForm } from '../../../recognize/entity.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PhraseMatch } from '../../../rules/phrase-trie.ts';
import { stateByIso } from '../../../world/states.ts';
import { bodyAt, mayBeBody } from './bodies.ts';
import { classNameAt, mayBeClassNoun } from './class-nouns.ts';
import { collectiveAt, mayBeAllies, mayBeCollective, mayBePeople, peopleAt, theirAlliesAt } from './collectives.ts';
import { anyGate, gate } from './gates.ts';
import { mayName, nameAt, ownerId, type Entry } from './gazetteer.ts';
import { glossAt, glossedNameAt } from './glosses.ts';
import { readCapital, readSeat } from './metonyms.ts';
import { BACK, mayBeOrgan, organAt, organId, type Organ } from './organs.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';
import { senseOf } from './senses.ts';
import { KINGDOMS, mayBeStatePhrase, statePhraseAt } from './state-phrases.ts';
import { transliterate } from './transliterate.ts';
import { isReporting } from './word-classes.ts';

// Class nouns that a name may carry or not.
const CLASS = new Set(['مدينة', 'جزيرة', 'وكالة', 'تحالف', 'مبادرة', 'تنظيم', 'إقليم', 'شركة', 'صحيفة', 'قناة', 'مجموعة', 'تكتل', 'ولاية', 'محافظة', 'مقاطعة', 'موقع', 'شبكة', 'مجلة', 'جريدة', 'حركة', 'جماعة', 'منصة', 'تطبيق', 'معاهدة', 'نهر', 'حلف'].map((w) => fold(w, 2)));

const KINGDOMS_ORGANS = new Map([['سفاره', 'embassy'], ['قنصليه', 'consulate'], ['حكومه', 'government']]);

// Organs whose bare name is as good as a name where the text says no state.
const HOUSES = new Set(['parliament', 'senate']);

const mayPointBack = gate((stem) => BACK.has(stem));
const mayBeStrong = anyGate(mayBeOrgan, mayName, mayBeCollective, mayBePeople, mayBeStatePhrase, mayBeBody, mayBeClassNoun);
const mayDepend = anyGate(mayName, mayBeStatePhrase, mayBeAllies, mayBeOrgan, mayPointBack);

interface Made { readonly id: string; readonly kind: EntityKind; readonly ar: string | null; readonly en: string | null; readonly of: string | null; readonly confidence: number; readonly rule: Rule }
interface Place { readonly from: number; readonly to: number; readonly cut: Cut | null; readonly form: MentionForm; readonly listed?: boolean }

export class NameScan {
  readonly #registry: Registry;
  readonly #tokens: readonly Token[];

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#tokens = registry.analysis.tokens;
  }

  /** Strong names first, then what depends on them. */
  run(): void {
    const tokens = this.#tokens;
    // The gates stand here, not in the functions: a function with closures costs an allocation wherever it is called.
    for (let i = 0; i < tokens.length; i++) if (mayBeStrong(tokens, i)) i = Math.max(i, this.#strong(i) - 1);
    for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind === 'word' && mayDepend(tokens, i) && this.#registry.free(i, i + 1)) i = Math.max(i, this.#dependent(i) - 1);
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind === 'word' && tokens[i + 1]?.fold === 'المملكه') this.#kingdomsOrgan(i);
      const quoted = glossedNameAt(this.#tokens, i);
      if (!quoted || !this.#registry.free(quoted.from, quoted.to)) continue;
      const text = this.#text(quoted.from, quoted.to, null);
      this.#file({ id: `organization:${transliterate(text)}`, kind: 'organization', ar: text, en: null, of: null, confidence: 0.65, rule: R.glossed }, { from: quoted.from, to: quoted.to, cut: null, form: 'name' });
    }
    this.#glosses();
  }

  /** الجامعة الأورو-متوسطية بفاس: the town within the name is a place of its own. */
  #seat(last: number): void {
    const town = nameAt(this.#tokens, last);
    const place = town?.cut.pro === 'ب' && town.to === last + 1 ? town.values.find((v) => v.kind === 'place') : undefined;
    if (!town || !place) return;
    this.#registry.entity(this.#entry(place, R.gazetteer));
    this.#registry.add({ entity: place.id, from: last, to: last + 1, proclitic: 'ب', form: 'name', listed: true, confidence: 0.85, rule: R.gazetteer, alias: true, start: stemStart(this.#tokens[last]!, town.cut) });
  }

  /** سفارة المملكة في كندا: an organ of the kingdom that the article is about. */
  #kingdomsOrgan(i: number): void {
    const tokens = this.#tokens;
    const token = tokens[i]!;
    const cut = tokens[i + 1]!.block === token.block ? cutsOf(token).find((c) => KINGDOMS_ORGANS.has(c.stem)) : undefined;
    if (!cut || !this.#registry.free(i, i + 1)) return;
    const kingdoms = KINGDOMS.filter((k) => this.#registry.get(`state:${k}`));
    if (kingdoms.length !== 1) return;
    const host = tokens[i + 2]?.fold === 'في' || tokens[i + 2]?.fold === 'لدي' ? nameAt(tokens, i + 3) : null;
    const post = nameAt(tokens, i + 2);
    const to = host?.cut.pro === '' ? host.to : post?.cut.pro === 'ب' ? post.to : i + 2;
    const iso = kingdoms[0]!;
    const id = `organization:${iso.toLowerCase()}-${KINGDOMS_ORGANS.get(cut.stem)!}`;
    this.#registry.entity({ id, kind: 'organization', ar: this.#text(i, to, cut), en: null, of: `state:${iso}`, confidence: 0.85, rule: R.kingdom });
    const start = cut.taken ? { start: stemStart(token, cut) } : {};
    this.#registry.add({ entity: id, from: i, to: i + 1, proclitic: cut.pro, form: 'name', listed: false, confidence: 0.85, rule: R.kingdom, ...start });
    this.#registry.add({ entity: id, from: i, to, proclitic: cut.pro, form: 'name', listed: true, confidence: 0.85, rule: R.kingdom, alias: true, ...start });
  }

  /** The Latin gloss behind a name is another form of it. */
  #glosses(): void {
    const tokens = this.#tokens;
    for (const d of this.#registry.all()) {
      // A copy: the glosses join the findings while these are walked.
      const known = [...d.findings];
      for (const f of known) {
        // Behind a town a bracket credits an agency.
        if (!f.listed || f.form === 'title' || d.kind === 'place' || d.kind === 'state' || d.kind === 'group') continue;
        const gloss = glossAt(tokens, tokens[f.to]?.kind === 'quote' ? f.to + 1 : f.to);
        if (gloss && this.#registry.free(gloss.from, gloss.to)) this.#registry.add({ entity: d.id, from: gloss.from, to: gloss.to, proclitic: '', form: 'name', listed: true, confidence: f.confidence, rule: R.glossed });
      }
    }
  }

  #strong(i: number): number {
    const tokens = this.#tokens;
    if (!this.#registry.free(i, i + 1)) return i + 1;
    const organ = organAt(tokens, i);
    const name = nameAt(tokens, i);
    const people = collectiveAt(tokens, i) ?? peopleAt(tokens, i);
    const phrase = statePhraseAt(tokens, i);
    const reach = Math.max(organ?.to ?? 0, people?.to ?? 0, phrase && phrase.what !== 'kingdom' ? phrase.to : 0);
    if (name && name.to >= reach && this.#registry.free(i, name.to)) {
      const sense = this.#sense(name);
      if (sense && sense.strength !== 'weak') {
        this.#named(sense, i, name.to, name.cut);
        return name.to;
      }
    }
    if (organ && organ.to === reach && this.#registry.free(i, organ.to)) {
      this.#organ(organ);
      return organ.to;
    }
    if (phrase && phrase.to === reach && this.#registry.free(i, phrase.to)) {
      if (phrase.owner) this.#file({ ...this.#state(phrase.owner), confidence: 0.93, rule: R.side }, { from: i, to: phrase.to, cut: phrase.cut, form: 'title' });
      else if (phrase.place) this.#file({ id: phrase.place.id, kind: 'place', ar: phrase.place.ar[0]!, en: phrase.place.en, of: ownerId(phrase.place.of), confidence: 0.95, rule: R.capitalOf }, { from: i, to: phrase.to, cut: phrase.cut, form: 'title' });
      return phrase.to;
    }
    if (people && people.to === reach && this.#registry.free(i, people.to)) {
      this.#file({ id: people.id, kind: 'group', ar: this.#text(i, people.to, people.cut), en: people.en, of: people.of, confidence: people.of ? 0.8 : 0.7, rule: R.collective }, { from: i, to: people.to, cut: people.cut, form: 'name' });
      return people.to;
    }
    const body = bodyAt(tokens, i);
    if (body && this.#registry.free(i, body.to)) {
      const text = this.#text(i, body.to, body.cut);
      this.#file({ id: `organization:${transliterate(text)}`, kind: 'organization', ar: text, en: null, of: body.owner, confidence: body.confidence, rule: R.body }, { from: i, to: body.to, cut: body.cut, form: 'name' });
      this.#seat(body.to - 1);
      return body.to;
    }
    const made = classNameAt(tokens, i);
    if (made && this.#registry.free(made.from, made.to)) {
      const known = nameAt(tokens, made.from);
      const sense = known && known.to >= made.to ? known.values.find((v) => v.kind === made.kind || v.outlet) : undefined;
      if (sense) this.#file(this.#entry(sense, R.gazetteer), { from: made.from, to: made.to, cut: null, form: 'name' });
      else {
        const text = this.#text(made.from, made.to, made.cut);
        this.#file({ id: `${made.kind}:${transliterate(text)}`, kind: made.kind, ar: text, en: null, of: null, confidence: made.confidence, rule: R.trigger }, { from: made.from, to: made.to, cut: made.cut, form: 'name' });
      }
      return made.to;
    }
    return i + 1;
  }

  // Credits of photographs are no part of what the article tells.
  #sense(name: PhraseMatch<Entry>): Entry | null {
    const sense = senseOf(this.#tokens, name, (id) => this.#registry.get(id) !== null);
    return sense?.outlet && this.#registry.analysis.roleOf(name.from) === 'caption' ? null : sense;
  }

  /** Weak names, bare heads and possessives, which count only beside what the article names in full. */
  #dependent(i: number): number {
    const tokens = this.#tokens;
    const name = nameAt(tokens, i);
    if (name && this.#registry.free(i, name.to)) {
      const sense = this.#sense(name);
      if (sense) {
        this.#named(sense, i, name.to, name.cut);
        return name.to;
      }
    }
    const phrase = statePhraseAt(tokens, i);
    if (phrase?.what === 'kingdom' && tokens[i + 1]?.fold !== 'المتحده') {
      const kingdoms = KINGDOMS.filter((k) => this.#registry.get(`state:${k}`));
      if (kingdoms.length === 1) this.#file({ ...this.#state(`state:${kingdoms[0]!}`), confidence: 0.9, rule: R.kingdom }, { from: i, to: i + 1, cut: phrase.cut, form: 'name' });
      return i + 1;
    }
    const allies = theirAlliesAt(tokens, i);
    if (allies) {
      const state = [...this.#registry.all()].flatMap((d) => (d.kind === 'state' ? d.findings.filter((f) => f.to <= i && f.to > i - 6).map((f) => ({ id: d.id, en: d.en, at: f.to })) : [])).sort((a, b) => b.at - a.at)[0];
      if (state && this.#registry.free(i, allies.to)) {
        const cut = { pro: tokens[i]!.fold.slice(0, allies.taken), stem: tokens[i]!.fold.slice(allies.taken), taken: allies.taken };
        this.#file({ id: `group:${state.id.replace('state:', '').toLowerCase()}-allies`, kind: 'group', ar: this.#text(i, allies.to, cut), en: `allies of ${state.en ?? state.id}`, of: null, confidence: 0.8, rule: R.allies }, { from: i, to: allies.to, cut, form: 'name' });
      }
      return allies.to;
    }
    return this.#organAgain(i);
  }

  /** وزارة الخارجية, الخارجية, الوزارة: the organ of that kind that the article named, the last one before. */
  #organAgain(i: number): number {
    const tokens = this.#tokens;
    const organ = organAt(tokens, i, true);
    if (organ && !organ.owner && this.#registry.free(i, organ.to)) {
      const full = organ.head.ministry && !organ.head.portfolioOnly;
      const id = this.#lastOf(organ.head.slug, i) ?? this.#onlyOf(organ.head.slug);
      const speaks = isReporting(tokens[i - 1]) || (!!tokens[organ.to] && isReporting(tokens[organ.to]!));
      if (id && (full || (organ.head.portfolioOnly && speaks))) this.#again(id, organ, true);
      else if (id && (HOUSES.has(organ.head.slug) || organ.to > i + 1)) this.#again(id, organ, true);
      else if (id && BACK.has(organ.cut.stem)) this.#again(id, organ, false);
      else if (!id && organ.head.kind === 'definite' && HOUSES.has(organ.head.slug)) this.#organ(organ);
      else if (full) this.#organ(organ);
      else if (['state-television', 'opposition'].includes(organ.head.slug) && /رسمي|حكومي|معارضه/u.test(tokens[organ.to - 1]!.fold) && organ.to > i + (organ.head.slug === 'opposition' ? 0 : 1)) this.#organ(organ);
      return organ.to;
    }
    if (!mayPointBack(tokens, i)) return i + 1;
    const token = tokens[i]!;
    const bare = BACK.has(token.fold) ? token.fold : /^[وبفل]/u.test(token.fold) && BACK.has(token.fold.slice(1)) ? token.fold.slice(1) : null;
    if (bare === 'الوزاره') {
      const id = this.#lastOf('ministry-of-', i);
      if (id) this.#registry.add({ entity: id, from: i, to: i + 1, proclitic: token.fold.slice(0, token.fold.length - bare.length), form: 'title', listed: false, confidence: 0.85, rule: R.organBack });
    }
    return i + 1;
  }

  #again(id: string, organ: Organ, listed: boolean): void {
    const token = this.#tokens[organ.from]!;
    this.#registry.add({ entity: id, from: organ.from, to: organ.to, proclitic: organ.cut.pro, form: 'title', listed, confidence: 0.88, rule: R.organBack, ...(organ.cut.taken ? { start: stemStart(token, organ.cut) } : {}) });
  }

  #lastOf(kind: string, before: number): string | null {
    let best: { id: string; at: number } | null = null;
    for (const d of this.#registry.all()) {
      if (d.kind !== 'organization' || !(d.id.endsWith(`-${kind}`) || d.id === `organization:${kind}` || (kind.endsWith('-') && d.id.includes(kind)))) continue;
      for (const f of d.findings) if (f.from < before && (!best || f.from > best.at)) best = { id: d.id, at: f.from };
    }
    return best?.id ?? null;
  }

  /** The organ of a kind that the article names only later, where it names one. */
  #onlyOf(kind: string): string | null {
    let only: string | null = null;
    for (const d of this.#registry.all()) {
      if (d.kind !== 'organization' || !d.id.endsWith(`-${kind}`)) continue;
      if (only) return null;
      only = d.id;
    }
    return only;
  }

  #organ(organ: Organ): void {
    const id = organId(organ.iso, organ.head);
    const state = organ.iso ? stateByIso(organ.iso) : null;
    this.#file({ id, kind: organ.head.slug === 'opposition' ? 'group' : 'organization', ar: this.#text(organ.from, organ.to, organ.cut), en: `${organ.head.en[0]!.toUpperCase()}${organ.head.en.slice(1)}${state ? ` of ${state.en}` : ''}`, of: organ.owner, confidence: organ.owner ? 0.93 : 0.75, rule: R.organ },
      { from: organ.from, to: organ.to, cut: organ.cut, form: 'name' });
  }

  /** Files a gazetteer name, capitals and seats by their reading. */
  #named(sense: Entry, from: number, to: number, cut: Cut): void {
    const tokens = this.#tokens;
    if (sense.form === 'capital' && sense.of && stateByIso(sense.of)) {
      const state = stateByIso(sense.of)!;
      const town = readCapital(tokens, from, to, cut.pro) === 'place' || state.kind === 'territory';
      if (!town) return this.#file({ ...this.#state(`state:${state.iso}`), confidence: 0.9, rule: R.capital }, { from, to, cut, form: 'capital' });
      return this.#file({ id: sense.id, kind: 'place', ar: sense.ar, en: sense.en, of: ownerId(sense.of), confidence: 0.93, rule: R.town }, { from, to, cut, form: 'name' });
    }
    if (sense.form === 'seat') {
      if (readSeat(tokens, from, cut.pro) === 'place') {
        const place = sense.place ?? { id: `place:${transliterate(this.#text(from, to, cut))}`, en: null };
        return this.#file({ id: place.id, kind: 'place', ar: this.#text(from, to, cut), en: place.en, of: ownerId(sense.of), confidence: 0.9, rule: R.town }, { from, to, cut, form: 'name' });
      }
      return this.#file({ ...this.#state(sense.id), confidence: 0.93, rule: R.capital }, { from, to, cut, form: 'seat' });
    }
    // مدينة, جزيرة, تنظيم and their like are no part of the name they stand before.
    const inner = to > from + 1 && CLASS.has(cut.stem) ? nameAt(tokens, from + 1) : null;
    if (inner && inner.to === to && inner.cut.pro === '' && inner.values.some((v) => v.id === sense.id)) return this.#file(this.#entry(sense, R.gazetteer), { from: from + 1, to, cut: null, form: sense.form });
    // منطقة belongs to the name of a region that is called after a town (منطقة خاركيف), not to what is one already (الشرق الأوسط, سهل الغاب).
    const region = sense.kind === 'place' && to === from + 1 && !cut.stem.startsWith('ال') && cut.pro === '' && tokens[from - 1]?.fold === 'منطقه' && this.#registry.free(from - 1, from);
    this.#file(this.#entry(sense, R.gazetteer), { from: region ? from - 1 : from, to, cut: region ? null : cut, form: sense.form });
  }

  #entry(sense: Entry, rule: Rule): Made {
    return { id: sense.id, kind: sense.kind, ar: sense.ar, en: sense.en, of: sense.kind === 'state' ? null : ownerId(sense.of), confidence: sense.strength === 'strong' ? 0.96 : 0.85, rule };
  }

  #state(id: string): Pick<Made, 'id' | 'kind' | 'ar' | 'en' | 'of'> {
    const state = stateByIso(id.replace('state:', ''));
    return { id, kind: id.startsWith('state:') ? 'state' : 'place', ar: state?.ar[0] ?? null, en: state?.en ?? null, of: null };
  }

  #file(made: Made, at: Place): void {
    this.#registry.entity(made);
    const token = this.#tokens[at.from]!;
    this.#registry.add({
      entity: made.id, from: at.from, to: at.to, proclitic: at.cut?.pro ?? '', form: at.form, listed: at.listed ?? true, confidence: made.confidence, rule: made.rule,
      ...(at.cut?.taken ? { start: stemStart(token, at.cut) } : {}),
    });
  }

  #text(from: number, to: number, cut: Cut | null): string {
    const first = this.#tokens[from]!;
    return this.#registry.analysis.text.slice(cut?.taken ? stemStart(first, cut) : first.start, this.#tokens[to - 1]!.end);
  }
}
