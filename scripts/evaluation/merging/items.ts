// Lays the export beside the gold: which report tells which gold member, and which reports stand in those records without being gold.
import type { Bodies } from './corpus.ts';
import type { ExportedRecord, ExportedReport } from './exported.ts';
import type { Cluster, Kind, Member } from './gold.ts';
import { lettersOf, placeOf, shared, type Letters } from './passages.ts';

/** One thing to be put into clusters: a gold member with the report that tells it, or a report that no gold member claims. */
export interface Item {
  readonly kind: Kind;
  readonly article: string;
  /** Gold cluster; null for a stranger, who belongs with nobody. */
  readonly gold: string | null;
  /** Record in the register; null where the reader did not read it. */
  readonly record: string | null;
  readonly report: ExportedReport | null;
}

interface Told { readonly record: ExportedRecord; readonly report: ExportedReport; readonly ranges: readonly (readonly [number, number])[] }

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v) => typeof v === 'string') : []);
const partiesOf = (r: ExportedReport): string[] => ['participants', 'parties', 'source'].flatMap((name) => strings(r.fields[name]));
const formatOf = (r: ExportedReport): string => {
  const format = String(r.fields['format']);
  return format === 'summit' ? 'talks' : format;
};
const statusOf = (r: ExportedReport): string => (r.fields['status'] === 'invited' ? 'planned' : String(r.fields['status']));
const articleOf = (r: ExportedReport): string => r.article.file.replace(/\.txt$/u, '');

/** Persons are entities in the export. */
const isOf = (kind: Kind, record: ExportedRecord): boolean => (kind === 'person' ? record.kind === 'entity' && record.fields['kind'] === 'person' : record.kind === kind);

/** A statement is its content; the sentence around it may hold others. */
function passagesOf(kind: Kind, report: ExportedReport): readonly { text: string; start: number }[] {
  const content = report.fields['content'] as { text?: string; start?: number } | undefined;
  if (kind === 'statement' && content?.text) return [{ text: content.text, start: content.start ?? 0 }];
  if (kind === 'person') return (report.fields['mentions'] as { text: string; start: number }[] | undefined) ?? [];
  return report.evidence.map((text, i) => ({ text, start: report.spans[i]?.start ?? 0 }));
}

/** How well a report fits a gold member: 0 where it does not tell it. */
function fit(cluster: Cluster, member: Member, told: Told, letters: Letters): number {
  if (cluster.format && formatOf(told.report) !== cluster.format) return 0;
  if (cluster.status && statusOf(told.report) !== cluster.status) return 0;
  const named = cluster.who ? partiesOf(told.report).filter((id) => cluster.who!.includes(id)).length : 0.5;
  if (!named) return 0;
  const spans = member.spans.map(([start, end]) => [letters.at(start), letters.at(end)] as const);
  const most = Math.max(0, ...told.ranges.flatMap((range) => spans.map((span) => shared(range, span))));
  return most < 0.5 ? 0 : most + named / 10;
}

/** All items of a kind. */
export function itemsOf(kind: Kind, clusters: readonly Cluster[], records: readonly ExportedRecord[], bodies: Bodies): Item[] {
  const mine = clusters.filter((c) => c.kind === kind);
  const articles = new Set(mine.flatMap((c) => c.members.map((m) => m.article)));
  const letters = new Map([...articles].map((id) => [id, lettersOf(bodies.get(id) ?? '')]));
  const told = new Map<string, Told[]>();
  for (const record of records) {
    if (!isOf(kind, record)) continue;
    for (const report of record.reports) {
      const words = letters.get(articleOf(report));
      if (!words) continue;
      const ranges = passagesOf(kind, report).map((p) => placeOf(words.text, p.text, words.at(p.start))).filter((range) => range !== null);
      told.set(articleOf(report), [...(told.get(articleOf(report)) ?? []), { record, report, ranges }]);
    }
  }
  const fits = mine.flatMap((cluster) => cluster.members.flatMap((member) => (told.get(member.article) ?? [])
    .map((t) => ({ cluster, member, told: t, fit: fit(cluster, member, t, letters.get(member.article)!) })).filter((f) => f.fit > 0)));
  const claimed = new Map<ExportedReport, Item>();
  const read = new Set<Member>();
  // The best fit first: each report tells one member; a member may be told by several reports of a meeting, by one of a statement.
  for (const f of fits.sort((a, b) => b.fit - a.fit)) {
    if (claimed.has(f.told.report) || (kind === 'statement' && read.has(f.member))) continue;
    claimed.set(f.told.report, { kind, article: f.member.article, gold: f.cluster.key, record: f.told.record.id, report: f.told.report });
    read.add(f.member);
  }
  const missed = mine.flatMap((cluster) => cluster.members.filter((m) => !read.has(m)).map((m): Item => ({ kind, article: m.article, gold: cluster.key, record: null, report: null })));
  return [...claimed.values(), ...missed, ...strangers(kind, mine, records, [...claimed.values()], new Set(claimed.keys()), new Set(fits.map((f) => f.told.report)))];
}

/** Reports in the records of gold reports that no gold member claims. */
function strangers(kind: Kind, clusters: readonly Cluster[], records: readonly ExportedRecord[], claimed: readonly Item[], own: ReadonlySet<ExportedReport>, near: ReadonlySet<ExportedReport>): Item[] {
  const open = new Set(clusters.filter((c) => c.open).map((c) => c.key));
  const counted = new Set(claimed.filter((item) => !open.has(item.gold!)).map((item) => item.record));
  return records.filter((r) => counted.has(r.id)).flatMap((record) => record.reports.filter((r) => !own.has(r) && !near.has(r))
    .map((report): Item => ({ kind, article: articleOf(report), gold: null, record: record.id, report })));
}
