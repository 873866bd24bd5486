// Exports: records as JSON lines, or as a CSV table that a spreadsheet opens.
import type { ExportRecord } from '../register/index.ts';

export const EXPORT_FORMATS = ['jsonl', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const COLUMNS = ['id', 'kind', 'type', 'status', 'date', 'title_ar', 'title_en', 'parties', 'topic', 'value', 'unit', 'reports', 'outlets', 'evidence', 'witnesses', 'disputed', 'judged'] as const;

/** The lines of an export, one record each (CSV: a line of column names first, no line breaks inside fields). */
export function* exportLines(records: Iterable<ExportRecord>, format: ExportFormat): Generator<string> {
  // A byte order mark tells spreadsheets that the file is UTF-8.
  if (format === 'csv') yield `\ufeff${COLUMNS.join(',')}`;
  for (const record of records) yield format === 'jsonl' ? JSON.stringify(record) : row(record).map(field).join(',');
}

function row(record: ExportRecord): readonly string[] {
  const { fields } = record;
  const text = (...names: string[]): string => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      if (Array.isArray(value)) return value.join(' ');
      if (value && typeof value === 'object' && 'value' in value) return String(value.value ?? '');
    }
    return '';
  };
  return [
    record.id, record.kind, text('format', 'stance', 'type', 'kind'), text('status'), text('start', 'date', 'as_of'), record.title.ar, record.title.en,
    text('participants', 'parties', 'source', 'holder', 'actors'), text('topic', 'topics'), text('value'), text('unit'),
    String(record.reports.length), [...new Set(record.reports.map((r) => r.article.outlet ?? ''))].filter(Boolean).join('; '), record.reports[0]?.evidence[0] ?? '',
    String(record.witnesses), record.disagreements.filter((d) => d.state === 'open').map((d) => d.field).join(' '), record.judged?.verdict ?? '',
  ];
}

/** Quotes a field; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function field(value: string): string {
  const flat = value.replace(/[\r\n]+/gu, ' ');
  const safe = /^[=+@\t-]/u.test(flat) && !/^-?\d+(?:\.\d+)?$/u.test(flat) ? `'${flat}` : flat;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
