// Anchors of judgements: what of a report is remembered, so that it is found again among the reports of a better reader or a newer version.
// An anchor names the article, the kind, the sentence as it stood, and what marks the report among others of that sentence.
import { wordForms } from '../../text/search-form.ts';
import { acting, type Frame } from '../frame.ts';
import type { Store } from '../store.ts';
import { containment, likeness } from '../wording.ts';

/** What tells a report from others of its sentence. */
interface Mark {
  readonly type: string | null;
  readonly quantity: string | null;
  /** `role entity` of those who act. */
  readonly parties: readonly string[];
  /** The narrowest words that are its own: what is said, titled or counted. */
  readonly core: string;
}

/** A report as anchors see it. */
export interface Anchorable { readonly report: number; readonly kind: string; readonly article: string; readonly quote: string; readonly mark: Mark }

interface Row { readonly id: number; readonly kind: string; readonly article: string; readonly frame: string; readonly fields: string; readonly quote: string | null }

const COLUMNS = `SELECT r.id, r.kind, v.article_id AS article, r.frame, r.fields, (SELECT exact FROM evidence e WHERE e.report_id = r.id ORDER BY ordinal LIMIT 1) AS quote
  FROM reports r JOIN versions v ON v.id = r.version_id`;

function anchorable(row: Row): Anchorable {
  const frame = JSON.parse(row.frame) as Frame;
  const fields = JSON.parse(row.fields) as Record<string, unknown>;
  const textOf = (name: string): string | null => {
    const value = fields[name];
    return value && typeof value === 'object' && 'text' in value && typeof value.text === 'string' ? value.text : null;
  };
  return {
    report: row.id, kind: row.kind, article: row.article, quote: row.quote ?? '',
    mark: { type: frame.type, quantity: frame.quantity, parties: acting(frame).map((p) => `${p.role} ${p.entity}`).sort(), core: textOf('content') ?? textOf('title') ?? textOf('span') ?? '' },
  };
}

/** Reports by their ids. */
export const anchorables = (store: Store, reports: readonly number[]): Anchorable[] => reports.flatMap((id) => store.all<Row>(`${COLUMNS} WHERE r.id = ?`, id).map(anchorable));

interface StoredAnchor { readonly judgement_id: number; readonly ordinal: number; readonly kind: string; readonly quote: string; readonly mark: string }

/** Finds the reports of an article's version that its anchors mean. Called when reports are stored, before they are placed. */
export function resolveAnchors(store: Store, article: string, version: number): void {
  const anchors = store.all<StoredAnchor>("SELECT judgement_id, ordinal, kind, quote, mark FROM judgement_anchors WHERE article_id = ? AND kind <> 'article' ORDER BY judgement_id, ordinal", article);
  if (!anchors.length) return;
  const reports = store.all<Row>(`${COLUMNS} WHERE r.version_id = ? AND r.kind NOT IN ('time', 'entity') ORDER BY r.position, r.id`, version).map(anchorable);
  for (const anchor of anchors) {
    const mark = JSON.parse(anchor.mark) as Mark;
    let best: Anchorable | null = null;
    let most = 0;
    for (const report of reports) {
      const fit = report.kind === anchor.kind ? fitOf(anchor.quote, mark, report) : 0;
      if (fit > most) [best, most] = [report, fit];
    }
    if (best) store.run('INSERT OR REPLACE INTO anchored (judgement_id, ordinal, report_id) VALUES (?, ?, ?)', anchor.judgement_id, anchor.ordinal, best.report);
  }
}

/** How well a report is what was anchored: 0 where it is not. The sentence must be (nearly) the same, and its own words or parties with it. */
function fitOf(quote: string, mark: Mark, report: Anchorable): number {
  const [a, b] = [wordForms(quote), wordForms(report.quote)];
  const sentence = quote === report.quote ? 1 : Math.min(a.length, b.length) < 3 ? 0 : Math.max(likeness(a, b), 0.95 * containment(a, b));
  if (sentence < 0.6) return 0;
  const core = mark.core === report.mark.core ? 1 : mark.core && report.mark.core ? containment(wordForms(mark.core), wordForms(report.mark.core)) : 0;
  const parties = share(mark.parties, report.mark.parties);
  const own = report.kind === 'statement' || report.kind === 'position' || report.kind === 'figure';
  if (own ? core < 0.5 : parties === 0 && !(mark.core && core >= 0.5)) return 0;
  return 2 * sentence + 1.5 * core + parties + (mark.type === report.mark.type ? 0.5 : 0) + (mark.quantity === report.mark.quantity ? 0.5 : 0);
}

/** Common parties as a part of all; 1 where both name none. */
function share(a: readonly string[], b: readonly string[]): number {
  if (!a.length && !b.length) return 1;
  const both = a.filter((p) => b.includes(p)).length;
  return both / (a.length + b.length - both);
}
