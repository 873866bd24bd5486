// What may stand in the address: the same words as the CLI's options. One schema gives the check and the types.
import { z } from 'zod';
import { isCursor, type CoverageFilter, type ListFilter, type NoticeFilter, type PageRequest } from '../register/index.ts';
import { Problem } from './problem.ts';

const words = z.string().max(400);
const list = words.transform((v) => v.split(',').map((p) => p.trim()).filter((p) => p !== '').slice(0, 12));
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is written 2024, 2024-05 or 2024-05-16');
const flag = z.enum(['1', 'true', '0', 'false', '']).transform((v) => v === '1' || v === 'true' || v === '');

const pageShape = {
  limit: z.coerce.number().int().min(1).max(500).optional(),
  cursor: words.refine(isCursor, 'a cursor is the `next` of the page before').optional(),
  sort: z.enum(['newest', 'oldest', 'reports', 'confidence']).optional(),
};
const filterShape = {
  with: list.optional(), by: words.optional(), topic: words.optional(), place: words.optional(), since: date.optional(), until: date.optional(),
  type: words.optional(), status: words.optional(), article: words.optional(), outlet: words.optional(), q: words.optional(), undated: flag.optional(),
  disputed: flag.optional(), judged: z.enum(['confirmed', 'rejected', 'corrected', 'none']).optional(),
};

const listQuery = z.object({ ...pageShape, ...filterShape });
const articleQuery = z.object({ ...pageShape, with: list.optional(), since: date.optional(), until: date.optional(), outlet: words.optional(), q: words.optional(), language: words.optional(), unread: flag.optional() });
const searchQuery = z.object({ ...pageShape, q: words.default(''), exact: flag.optional(), kinds: list.optional(), with: list.optional() });
const reviewQuery = z.object({ limit: pageShape.limit, cursor: pageShape.cursor, kinds: list.optional(), with: list.optional() });
const actorsQuery = z.object({ kinds: list.optional(), limit: z.coerce.number().int().min(2).max(60).optional() });
const judgementsQuery = z.object({ limit: pageShape.limit, cursor: pageShape.cursor, adrift: flag.optional(), by: words.optional() });
const noticesQuery = z.object({ limit: pageShape.limit, cursor: pageShape.cursor, alert: z.coerce.number().int().positive().optional(), unseen: flag.optional() });
const coverageQuery = z.object({ outlet: words.optional(), since: date.optional(), until: date.optional() });
const relationQuery = z.object({ topic: words.optional(), since: date.optional(), until: date.optional(), silentAfter: z.coerce.number().int().min(1).max(240).optional() });
const briefQuery = z.object({ lang: z.enum(['ar', 'en']).default('ar'), format: z.enum(['markdown', 'html', 'docx', 'json']).optional(), since: date.optional(), until: date.optional(), topics: list.optional() });
const compareQuery = z.object({ left: words.min(1), right: words.min(1) });
const timelineQuery = z.object({ since: date.optional(), until: date.optional(), statements: flag.optional(), limit: z.coerce.number().int().min(1).max(5000).optional() });

function read<S extends z.ZodType>(schema: S, query: Record<string, string>): z.output<S> {
  const result = schema.safeParse(Object.fromEntries(Object.entries(query).filter(([, v]) => v !== '')));
  if (result.success) return result.data;
  const first = result.error.issues[0];
  const where = first?.path.join('.') ?? '';
  throw new Problem(400, `The filter “${where}” was not understood: ${first?.message ?? ''}.`, `لم يُفهم المرشّح «${where}» في العنوان.`);
}

const present = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

/** Filter and page of a list. `q` in the address are the words of the filter. */
export function listOf(query: Record<string, string>): { filter: ListFilter; page: PageRequest } {
  const { limit, cursor, sort, q, ...filter } = read(listQuery, query);
  return { filter: present({ ...filter, words: q }) as ListFilter, page: present({ limit, cursor, sort }) as PageRequest };
}

export function articlesOf(query: Record<string, string>) {
  const { limit, cursor, sort, q, ...filter } = read(articleQuery, query);
  return { filter: present({ ...filter, words: q }) as Omit<ListFilter, 'type'> & { language?: string; unread?: boolean }, page: present({ limit, cursor, sort }) as PageRequest };
}

export function searchOf(query: Record<string, string>) {
  const { limit, cursor, q, kinds, exact, with: parties } = read(searchQuery, query);
  return { words: q, exact: exact ?? false, kinds: kinds ?? null, with: parties ?? null, page: present({ limit, cursor }) as PageRequest };
}

export function reviewOf(query: Record<string, string>) {
  const { limit, cursor, kinds, with: parties } = read(reviewQuery, query);
  return { kinds: kinds ?? null, with: parties ?? null, page: present({ limit, cursor }) as PageRequest };
}

export function judgementsOf(query: Record<string, string>) {
  const { limit, cursor, ...filter } = read(judgementsQuery, query);
  return { filter: present(filter) as { adrift?: boolean; by?: string }, page: present({ limit, cursor }) as PageRequest };
}

export function noticesOf(query: Record<string, string>) {
  const { limit, cursor, ...filter } = read(noticesQuery, query);
  return { filter: present(filter) as NoticeFilter, page: present({ limit, cursor }) as PageRequest };
}

export function coverageOf(query: Record<string, string>) {
  return present(read(coverageQuery, query)) as CoverageFilter;
}

/** What views over time are narrowed by. */
export function relationOf(query: Record<string, string>) {
  return present(read(relationQuery, query)) as { topic?: string; since?: string; until?: string; silentAfter?: number };
}

/** What a brief is asked for. */
export function briefOf(query: Record<string, string>) {
  return present(read(briefQuery, query)) as { lang: 'ar' | 'en'; format?: 'markdown' | 'html' | 'docx' | 'json'; since?: string; until?: string; topics?: readonly string[] };
}

/** The two things of a comparison. */
export function compareOf(query: Record<string, string>) {
  return read(compareQuery, query);
}

export function timelineOf(query: Record<string, string>) {
  const { limit, ...range } = read(timelineQuery, query);
  return { range: present(range) as { since?: string; until?: string; statements?: boolean }, limit: limit ?? 2000 };
}

/** Which actors of the network are asked for. */
export const actorsOf = (query: Record<string, string>) => read(actorsQuery, query);
