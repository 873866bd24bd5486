// Rows of lists and pages of records in the terminal.
import type { ArticleDetail, ArticleRow, RecordDetail, RecordRow, ReportRow } from '../../register/index.ts';
import type { Language, Messages } from '../messages.ts';
import { isolate } from '../terminal.ts';
import { wrap } from './wrap.ts';

interface Look { readonly say: Messages; readonly language: Language; readonly width: number }

/** Date, title, id and how often it is told. */
export function recordLines(row: RecordRow, { say, language, width }: Look): string[] {
  const date = row.kind === 'entity' ? '' : (row.date.value ?? (row.toldFrom ? say.show.told(row.toldFrom) : say.show.undated));
  return [...wrap(`${date ? `${date}  ` : ''}${isolate(row.title[language])}`, width, '    ', ''), `    ${row.id} · ${say.show.reports(row.reports)}`];
}

/** Date, outlet, title and id of an article. */
export function articleLines(row: ArticleRow, { say, width }: Look): string[] {
  const flags = [row.file && isolate(row.file), row.versions > 1 && say.show.version(row.version), !row.read && say.show.notRead].filter(Boolean).join(' · ');
  return [...wrap(`${row.published?.slice(0, 10) ?? say.show.undated}  ${isolate(row.title ?? say.show.untitled)}`, width, '    ', ''), `    ${row.id} · ${isolate(row.outlet ?? say.show.unknownOutlet)}${flags ? ` · ${flags}` : ''}`];
}

/** A record with every report: outlet, date, sentence, and why it stands here. */
export function recordPage(record: RecordDetail, look: Look): string[] {
  const { say, language, width } = look;
  const lines = recordLines(record, look);
  for (const told of record.told) lines.push('', ...reportLines(told, look));
  if (record.names.length) lines.push('', ...wrap(record.names.map((n) => `${isolate(n.name)} (${n.count})`).join(', '), width, '  '));
  if (record.beside.length) lines.push('', ...record.beside.slice(0, 12).flatMap((row) => wrap(`${row.date.value ?? row.toldFrom ?? say.show.undated}  ${isolate(row.title[language])}  ${row.id}`, width, '      ', '  + ')));
  return lines;
}

function reportLines(told: ReportRow, { say, language, width }: Look): string[] {
  const { article } = told;
  const lines = [`  ${isolate(article.outlet ?? article.file ?? say.show.unknownOutlet)} · ${article.published?.slice(0, 10) ?? say.show.undated} · ${article.id}`];
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
