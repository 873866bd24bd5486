// Reads articles and sorts what was found by the rule that made it.
import { openArticle } from '../../src/article/index.ts';
import { read } from '../../src/reader/index.ts';
import { toRecord } from '../../src/recognize/reading-json.ts';
import type { CorpusArticle } from '../bench/corpus.ts';

/** One thing that a rule found. */
export interface Hit {
  readonly article: string;
  readonly kind: string;
  readonly confidence: number | null;
  /** The words it stands on, in ⟦⟧, with what stands around. */
  readonly context: string;
  /** The record's fields, without its spans, in short. */
  readonly told: string;
}

const KINDS = ['entities', 'statements', 'meetings', 'instruments', 'positions', 'events', 'figures', 'times'] as const;
const AROUND = 60;

interface Place { readonly start: number; readonly end: number }
interface Found extends Partial<Place> {
  readonly evidence?: readonly Place[]; readonly mentions?: readonly (Place & { readonly why?: { readonly rule: string } })[]; readonly content?: Place | null;
  readonly confidence?: number; readonly why?: { readonly rule: string };
}

function contextOf(text: string, { start, end }: Place): string {
  return `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`;
}

const short = (found: object): string => JSON.stringify(found, (key, value: unknown) => (['evidence', 'mentions', 'why', 'content', 'cue', 'span', 'start', 'end', 'text'].includes(key) ? undefined : value));

/** Hits of every rule over articles; a mention of an entity counts for the rule that found the mention. */
export function hitsOf(articles: readonly CorpusArticle[]): ReadonlyMap<string, readonly Hit[]> {
  const out = new Map<string, Hit[]>();
  for (const article of articles) {
    const record = toRecord(read(openArticle(article.title ? `${article.title}\n\n${article.text}` : article.text, { name: article.id, ...(article.date ? { published: article.date } : {}) })), { why: true });
    const put = (kind: string, found: Found, place: Place, rule: string) => {
      const hit: Hit = { article: article.id, kind, confidence: found.confidence ?? null, context: contextOf(record.article.text, place), told: short(found) };
      const known = out.get(rule);
      if (known) known.push(hit);
      else out.set(rule, [hit]);
    };
    for (const kind of KINDS) {
      for (const found of record[kind] as readonly Found[]) {
        if (kind === 'entities') for (const m of found.mentions ?? []) put(kind, found, m, m.why?.rule ?? found.why?.rule ?? 'unknown');
        else put(kind, found, found.content ?? found.evidence?.[0] ?? (found as Place), found.why?.rule ?? 'unknown');
      }
    }
  }
  return out;
}
