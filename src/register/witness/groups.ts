// Groups the reports of a record into independent witnesses: whatever goes back to one outlet, one agency, one text or one chain is one.
import { fold } from '../../text/arabic-script.ts';
import { namesIn } from '../entity-names.ts';
import { skeleton } from './skeleton.ts';
import type { Store } from '../store.ts';
import type { Told } from '../told.ts';
import { likeness } from '../wording.ts';
import type { WitnessGroup, WitnessReason } from './witnesses.ts';

type Reason = WitnessGroup['reasons'][number];
const reason = (code: WitnessReason, en: string, ar: string): Reason => ({ code, en, ar });

const backTo = (source: string): Reason => reason('agency', `both go back to ${source}`, `كلاهما يعود إلى ${source}`);

/** Kinds whose sentence is the paper's own: a common sentence is a common source. What somebody said is worded alike by all who heard it. */
const OWN_WORDS = new Set(['meeting', 'instrument', 'event', 'figure']);
const LONG = 10;

/** The independent witnesses of some reports, in the order in which they first told. */
export function witnessesOf(store: Store, told: readonly Told[]): WitnessGroup[] {
  const sets = new Sets(told.length);
  const first = new Map<string, { readonly at: number; readonly published: boolean }>();
  const meet = (key: string, i: number, why: Reason | null, published = false): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, { at: i, published });
    else sets.join(other.at, i, told[other.at]!.article === told[i]!.article ? null : why);
  };
  const names = new Map<string, string>();
  const spelled = (name: string): string => {
    const known = names.get(nameKey(name));
    if (known === undefined) names.set(nameKey(name), name);
    return known ?? name;
  };
  told.forEach((t, i) => {
    meet(`article ${t.article}`, i, null);
    if (t.outlet) {
      const key = `from ${nameKey(t.outlet)}`;
      // The outlet may be the agency that another credits: it is met under the same key.
      meet(key, i, first.get(key)?.published ?? true ? reason('outlet', `the same outlet, ${t.outlet}`, `الوسيلة نفسها: ${t.outlet}`) : backTo(spelled(t.outlet)), true);
    }
    for (const agency of t.agencies) meet(`from ${nameKey(agency)}`, i, backTo(spelled(agency)));
    for (const source of chainOf(store, t)) meet(`from ${nameKey(source)}`, i, reason('chain', `passed on from the same source, ${source}`, `منقول عن المصدر نفسه: ${source}`));
  });
  copies(store, told, sets);
  sentences(told, sets);
  return sets.groups().map(({ members, reasons }) => {
    const reports = members.map((i) => told[i]!);
    return {
      reports: reports.map((t) => t.id), articles: [...new Set(reports.map((t) => t.article))], outlets: [...new Set(reports.flatMap((t) => (t.outlet ? [t.outlet] : [])))],
      reasons: reasons.length ? reasons : [reason('alone', 'no other report goes back to its source', 'لا يعود خبر آخر إلى مصدره')],
    };
  });
}

/** `وكالة تاس` and `تاس` are one name, and so are `الشرق الأوسط` and `Asharq Al-Awsat`. */
function nameKey(name: string): string {
  const bare = bareName(name);
  const bones = skeleton(bare);
  // Short skeletons are shared by too many names.
  return bones.length >= 4 ? bones : bare;
}
const bareName = (name: string): string => fold(name, 2).toLowerCase().replace(/^(?:وكاله|صحيفه|جريده|موقع|قناه|agency|news agency)\s+/u, '').replace(/^(?:ال)?(?:انباء|اخبار)\s+/u, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Bodies through which a report came, as it says itself. Persons pass words on too, but every paper hears a spokesman for itself. */
function chainOf(store: Store, t: Told): string[] {
  const nameOf = namesIn(store);
  return t.frame.parties.filter((p) => p.role === 'via' && p.entity.startsWith('organization:')).flatMap((p) => {
    const name = nameOf(p.entity);
    return [name?.ar ?? name?.en ?? p.entity];
  });
}

function copies(store: Store, told: readonly Told[], sets: Sets): void {
  const of = new Map(told.map((t, i) => [t.version, i]));
  if (of.size < 2) return;
  for (const [version, i] of of) {
    for (const { other, likeness: alike } of store.all<{ other: number; likeness: number }>('SELECT other_id AS other, likeness FROM copies WHERE version_id = ?', version)) {
      const j = of.get(other);
      // What is one already needs no more reasons of this sort.
      if (j === undefined || sets.one(i, j)) continue;
      const percent = Math.round(alike * 100);
      sets.join(j, i, alike >= 0.5 ? reason('copy', `copies of one text (${percent}% of their words in a row are the same)`, `نسختان من نص واحد (تتطابق ${percent}% من عباراتهما)`)
        : reason('copy', 'one text is a shortened copy of the other', 'أحد النصين نسخة مختصرة من الآخر'));
    }
  }
}

function sentences(told: readonly Told[], sets: Sets): void {
  const own = told.flatMap((t, i) => (OWN_WORDS.has(t.frame.kind) && !t.frame.named && t.frame.words.length >= LONG ? [i] : []));
  for (const [at, i] of own.entries()) {
    for (const j of own.slice(at + 1, at + 40)) {
      if (sets.one(i, j) || likeness(told[i]!.frame.words, told[j]!.frame.words) < 0.9) continue;
      sets.join(i, j, reason('sentence', 'both tell it in the same sentence', 'كلاهما يرويه بالجملة نفسها'));
    }
  }
}

/** Disjoint sets of places in a list, with the reasons that joined them. */
class Sets {
  private readonly parent: number[];
  private readonly why = new Map<number, Map<string, Reason>>();
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  one(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  join(a: number, b: number, because: Reason | null): void {
    const [x, y] = [this.root(a), this.root(b)].sort((p, q) => p - q) as [number, number];
    this.parent[y] = x;
    const reasons = this.why.get(x) ?? new Map<string, Reason>();
    if (x !== y) for (const [en, other] of this.why.get(y) ?? []) reasons.set(en, other);
    if (because) reasons.set(because.en, because);
    this.why.set(x, reasons);
  }

  groups(): { readonly members: readonly number[]; readonly reasons: readonly Reason[] }[] {
    const members = new Map<number, number[]>();
    this.parent.forEach((_, i) => {
      const root = this.root(i);
      const known = members.get(root);
      if (known) known.push(i);
      else members.set(root, [i]);
    });
    return [...members].map(([root, list]) => ({ members: list, reasons: [...(this.why.get(root)?.values() ?? [])].slice(0, 12) }));
  }

  private root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!;
    return at;
  }
}
