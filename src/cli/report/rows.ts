// Rows of lists and pages of records in the terminal.
import type { ArticleDetail, ArticleRow, RecordDetail, RecordRow, ReportRow } from '../../register/index.ts';
import type { Language, Messages } from '../messages.ts';
import { isolate } from '../terminal.ts';
import { disagreementLines, judgementLines } from './judgements.ts';
import { wrap } from './wrap.ts';

interface Look { readonly say: Messages; readonly language: Language; readonly width: number }

/** Date, title, id and how often it is told. */
export function recordLines(row: RecordRow, { say, language, width }: Look): string[] {
  const date = row.kind === 'entity' ? '' : (row.date.value ?? (row.toldFrom ? say.show.told(row.toldFrom) : say.show.undated));
  return [...wrap(`${date ? `${date}  ` : ''}${isolate(row.title[language])}`, width, '    ', ''), `    ${[row.id, ...marksOf(row, say)].join(' · ')}`];
}

/** How often it is told and by how many independent witnesses, what is disputed, what people said. */
function marksOf(row: RecordRow, say: Messages): string[] {
  const reports = say.show.reports(row.reports);
  return [
    row.kind !== 'entity' && row.reports > 1 ? say.judge.independent(reports, row.witnesses) : reports, row.disputed > 0 && say.judge.open(row.disputed), row.judged?.verdict && say.judge.verdicts[row.judged.verdict],
    row.judged?.corrected.length && say.judge.corrected(row.judged.corrected.map((c) => c.field).join(', ')), row.articleState.withdrawn > 0 && say.judge.withdrawn,
  ].filter((mark) => typeof mark === 'string');
}

/** Date, outlet, title and id of an article. */
export function articleLines(row: ArticleRow, { say, width }: Look): string[] {
  const flags = [row.file && isolate(row.file), row.versions > 1 && say.show.version(row.version), row.changed && say.judge.changed, row.withdrawn && say.judge.withdrawn, !row.read && say.show.notRead].filter(Boolean).join(' · ');
  return [...wrap(`${row.published?.slice(0, 10) ?? say.show.undated}  ${isolate(row.title ?? say.show.untitled)}`, width, '    ', ''), `    ${row.id} · ${isolate(row.outlet ?? say.show.unknownOutlet)}${flags ? ` · ${flags}` : ''}`];
}

/** A record with every report: outlet, date, sentence, and why it stands here. */
export function recordPage(record: RecordDetail, look: Look): string[] {
  const { say, language, width } = look;
  const lines = recordLines(record, look);
  for (const d of record.disagreements) lines.push(...disagreementLines(d, look));
  for (const told of record.told) lines.push('', ...reportLines(told, look));
  const grouped = record.witnessGroups.filter((g) => g.reports.length > 1 && g.articles.length > 1);
  if (grouped.length) lines.push('', ...grouped.flatMap((g) => wrap(`${g.reports.map((id) => `#${id}`).join(' ')}: ${g.reasons.map((r) => r[language]).join(language === 'ar' ? '؛ ' : '; ')}`, width, '      ', '  = ')));
  if (record.judgements.length) lines.push('', ...record.judgements.flatMap((j) => judgementLines(j, look)));
  if (record.names.length) lines.push('', ...wrap(record.names.map((n) => `${isolate(n.name)} (${n.count})`).join(', '), width, '  '));
  if (record.beside.length) lines.push('', ...record.beside.slice(0, 12).flatMap((row) => wrap(`${row.date.value ?? row.toldFrom ?? say.show.undated}  ${isolate(row.title[language])}  ${row.id}`, width, '      ', '  + ')));
  return lines;
}

function reportLines(told: ReportRow, { say, language, width }: Look): string[] {
  const { article } = told;
  const lines = [`  ${isolate(article.outlet ?? article.file ?? say.show.unknownOutlet)} · ${article.published?.slice(0, 10) ?? say.show.undated} · ${article.id} · #${told.id}${told.set ? ` · ${say.judge[told.set]}` : ''}`];
  const proof = told.evidence.filter((e) => e.role === 'evidence');
  for (const e of proof.length ? proof : told.evidence.slice(0, 1)) lines.push(...wrap(`«${isolate(e.exact)}»`, width, '    '));
  if (told.join.with !== null) lines.push(...wrap(`${say.show.joined}: ${told.join[language]}`, width, '    '));
  return lines;
}

/** An article: head, then what was read in it with the ids of the records. */
export function articlePage(article: ArticleDetail, look: Look): string[] {
  const lines = articleLines(article, look);
  for (const told of article.told) {
    if (told.kind === 'time' || told.kind === 'entity') continue;
    const e = told.evidence[0];
    if (e) lines.push('', `  ${told.record ?? ''}`, ...wrap(`«${isolate(e.exact)}»`, look.width, '    '));
  }
  return [...lines, '', ...article.text.split('\n').flatMap((block) => [...wrap(block, look.width, ''), ''])];
}
