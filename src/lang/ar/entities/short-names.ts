// Parts of names: بوتين behind فلاديمير بوتين, شي behind شي جين بينغ, and misspellings of what the article spells in full elsewhere.
import { PhraseTrie } from '../../../rules/phrase-trie.ts';
import { fold } from '../../../text/arabic-script.ts';
import { stemStart, type Cut } from '../../../text/clitics.ts';
import { personById } from '../../../world/persons.ts';
import { stateByIso } from '../../../world/states.ts';
import { distance } from './distance.ts';
import { letters, mayBeNear } from './letters.ts';
import { nameAt } from './gazetteer.ts';
import type { PersonMemory } from './person-memory.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';
import { unknownNameAt } from './names.ts';
import { among, isReporting, isVerb, NOT_NAMES } from './word-classes.ts';
import type { Rule } from '../../../rules/rule.ts';

const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];
const words = (forms: string): ReadonlySet<string> => new Set(forms.split(' ').map((f) => fold(f, 2)));
// Surnames that are common words: they count only as the subject of a verb.
const COMMON = words('العربي رئيسي سعيد المعلم هادي صالح مبارك شريف غني الشرع معصوم ظريف بان شكري مشار بارك ليون سلامة سلام جبار غول عون بري منصور سلمان ماي هانت جودة خان صدام الصدر تميم الفيصل المالكي العطية الشيخ عنان حجاب عطاف قابوس جوناثان كارتر مشعل الأنصاري غالي السوداني');
// Families of names in which the first word is the surname.
const FIRST = new Set(['CN', 'KR', 'KP', 'VN', 'TW', 'SG', 'HK']);
// States whose persons bear names that are also words of Arabic.
const ARABIC = new Set(['SA', 'EG', 'AE', 'QA', 'KW', 'BH', 'OM', 'YE', 'IQ', 'SY', 'LB', 'JO', 'PS', 'LY', 'TN', 'DZ', 'MA', 'SD', 'SO', 'MR', 'DJ', 'IR', 'PK', 'AF', 'ER', 'TD', 'gcc', 'arab-league', 'isis', 'al-qaeda', 'polisario']);
const SOLO = words('السيسي بوتفليقة القذافي خامنئي حفتر');

export class ShortNames {
  readonly #registry: Registry;
  readonly #memory: PersonMemory;
  readonly #trie = new PhraseTrie<string>({ lasting: false });
  /** Every way in which a token can begin one of the forms. */
  readonly #begins = new Set<string>();
  /** Where role nouns of persons end, for words that stand straight behind them. */
  readonly #behind = new Map<number, string>();
  /** Foreign names of one word, by their first letter. */
  readonly #spelledBy = new Map<string, { readonly form: string; readonly letters: number; readonly id: string }[]>();

  constructor(registry: Registry, memory: PersonMemory) {
    this.#registry = registry;
    this.#memory = memory;
    for (const p of memory.all()) {
      const known = personById(p.id);
      const of = registry.get(p.id)?.of ?? null;
      const forms = new Set<string>(p.forms.size ? (known?.short ?? []) : []);
      // In East Asia the family name comes first.
      if (known && FIRST.has(known.of)) for (const f of p.forms) if (f.split(' ').length > 1 && f.split(' ')[0]!.length > 2) forms.add(f.split(' ')[0]!);
      // تاسك behind دونالد تاسك, which the world spells توسك.
      if (known) for (const f of p.forms) if (f.split(' ').length > 1 && !known.ar.some((a) => fold(a, 2) === f) && !NOT_NAMES.has(f.split(' ').at(-1)!) && f.split(' ').at(-1)!.length > 3 && !FIRST.has(known.of) && !ARABIC.has(known.of)) forms.add(f.split(' ').at(-1)!);
      if (!known) for (const f of p.forms) {
        const parts = f.split(' ');
        if (parts.length < 2) continue;
        const last = parts.at(-1)!;
        const owner = of?.replace(/^[a-z]+:/u, '') ?? '';
        // أبو عاقلة, بن حلي: the particle belongs to the surname; without أبو the rest is another word.
        const particle = parts.length > 2 ? parts.at(-2)! : '';
        if (particle === 'ابو' || particle === 'بن') forms.add(`${particle} ${last}`);
        if (particle === 'ابو') forms.add(`ابو${last}`);
        else if (last.length > 2 && !NOT_NAMES.has(last)) forms.add(last);
        if (FIRST.has(owner.slice(0, 2).toUpperCase()) && parts[0]!.length > 2) forms.add(parts[0]!);
      }
      for (const f of forms) {
        this.#trie.add(f, p.id);
        const first = fold(f.split(' ')[0]!, 2);
        for (const pro of PROCLITICS) this.#begins.add(pro + first);
        if (first.startsWith('ال')) for (const pro of ['لل', 'ولل', 'فلل']) this.#begins.add(pro + first.slice(2));
      }
      if (!ARABIC.has(known?.of ?? '')) for (const f of [...forms, ...p.forms]) if (f.length >= 5 && !f.includes(' ')) this.#spelled(fold(f, 2), p.id);
    }
  }

  #spelled(form: string, id: string): void {
    const list = this.#spelledBy.get(form[0]!);
    const entry = { form, letters: letters(form), id };
    if (list) list.push(entry);
    else this.#spelledBy.set(form[0]!, [entry]);
  }

  run(): void {
    const { tokens } = this.#registry.analysis;
    for (const d of this.#registry.all()) if (d.kind === 'person') for (const f of d.findings) if (f.form === 'title' && f.listed) this.#behind.set(f.to, d.id);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !this.#registry.free(i, i + 1)) continue;
      const match = this.#begins.has(token.fold) ? this.#trie.match(tokens, i) : null;
      if (match && !match.cut.pro.includes('س') && this.#registry.free(i, match.to) && this.#licensed(i, match.to, match.cut)) {
        this.#file(this.#last(match.values, i), i, match.to, match.cut, 0.96, R.short);
        i = match.to - 1;
        continue;
      }
      if (this.#solo(i) || this.#besideTitle(i)) continue;
      this.#variant(i);
    }
  }

  #licensed(i: number, to: number, cut: Cut): boolean {
    const { tokens } = this.#registry.analysis;
    if (cut.pro !== '' && cut.stem.length < 4 && to === i + 1 && (cut.pro.length > 1 || !/^[ولب]/u.test(cut.pro))) return false;
    if (COMMON.has(cut.stem) && to === i + 1) return cut.pro === '' && (isReporting(tokens[i - 1]) || (!!tokens[to] && isVerb(tokens[to]!) && isReporting(tokens[to])));
    return true;
  }

  /** Of several bearers the one named last before the token. */
  #last(ids: readonly string[], at: number): string {
    let best = ids[0]!;
    let where = -1;
    for (const id of ids) {
      const k = this.#memory.get(id)?.at.filter((n) => n < at).at(-1) ?? -1;
      if (k > where) {
        where = k;
        best = id;
      }
    }
    return best;
  }

  /** A surname that one known person bears, in an article that never gives the full name. */
  #solo(i: number): boolean {
    const { tokens } = this.#registry.analysis;
    const match = nameAt(tokens, i);
    const values = match?.values.filter((v) => v.kind === 'person' && v.strength === 'short') ?? [];
    if (!match || values.length !== 1 || values.length !== match.values.length || !this.#registry.free(i, match.to)) return false;
    const v = values[0]!;
    const stem = match.cut.stem;
    if (COMMON.has(stem) || !(SOLO.has(stem) || (!ARABIC.has(v.of ?? '') && stem.length >= 5))) return false;
    const before = tokens[i - 1];
    if (before && before.block === tokens[i]!.block && this.#registry.free(i - 1, i) && unknownNameAt(tokens, i - 1)?.given) return false;
    this.#registry.entity({ id: v.id, kind: 'person', ar: v.ar, en: v.en, of: stateByIso(v.of ?? '') ? `state:${v.of}` : `organization:${v.of}`, confidence: 0.9, rule: R.solo });
    this.#memory.name(v.id, true);
    this.#file(v.id, i, match.to, match.cut, 0.9, R.solo);
    return true;
  }

  /** An unknown word straight behind a role noun that is one slip from the bearer's name (نظيره الصيني تشي). */
  #besideTitle(i: number): boolean {
    const { tokens } = this.#registry.analysis;
    const role = this.#behind.get(i);
    if (!role) return false;
    const stem = tokens[i]!.fold;
    const shorts = [...(personById(role)?.short ?? [])].map((f) => fold(f, 2));
    if (among(tokens[i], NOT_NAMES) || isVerb(tokens[i]!) || !shorts.some((f) => distance(stem, f, 1) === 1)) return false;
    this.#file(role, i, i + 1, { pro: '', stem, taken: 0 }, 0.85, R.variant);
    return true;
  }

  /** A longer word anywhere that is one slip from a foreign name of the article. */
  #variant(i: number): void {
    const { tokens } = this.#registry.analysis;
    const token = tokens[i]!;
    if (token.fold.length < 5 || token.fold.startsWith('ال')) return;
    const near = this.#spelledBy.get(token.fold[0]!);
    if (!near) return;
    const own = letters(token.fold);
    for (const s of near) {
      if (s.form === token.fold || !mayBeNear(s.letters, own, 1) || distance(token.fold, s.form, 1) !== 1) continue;
      // تراقب is no ترامب: letters may be lost, doubled or swapped, not exchanged for others.
      if (token.fold.length === s.form.length && [...token.fold].sort().join('') !== [...s.form].sort().join('')) continue;
      // بوتيني is an adjective, not a slip.
      if (token.fold.startsWith(s.form) || s.form.startsWith(token.fold)) continue;
      if (isVerb(token) || among(token, NOT_NAMES) || nameAt(tokens, i)) return;
      this.#file(s.id, i, i + 1, { pro: '', stem: token.fold, taken: 0 }, 0.8, R.variant);
      return;
    }
  }

  #file(id: string, from: number, to: number, cut: Cut, confidence: number, rule: Rule): void {
    const token = this.#registry.analysis.tokens[from]!;
    this.#registry.add({ entity: id, from, to, proclitic: cut.pro, form: 'name', listed: true, confidence, rule, ...(cut.taken ? { start: stemStart(token, cut) } : {}) });
    this.#memory.get(id)?.at.push(from);
  }
}
