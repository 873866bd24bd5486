// The way to the server: typed answers, problems as sentences, every request can be stopped.
import { settings } from './settings.svelte.ts';
import type { Added, Article, ArticleRow, Detail, Facets, Hit, Kind, Page, Problem, Row, Stats, Timeline, Topic } from './wire.ts';
import type { Brief, Comparison, OutletCoverage, PairPositions, SeriesPage, Threads, TopicLines } from './wire-relations.ts';
import type { AlertList, NoticePage } from './wire-alerts.ts';
import type { JudgementRow } from './wire-judged.ts';
import type { Given, HistoryEntry, Judged, MeetingPlaces, Network, ReviewPage } from './wire-review.ts';

/** What went wrong, in the server's own sentence; `status` 0 means that no server answered. */
export class Failure extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function answer<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Failure(0, String(error));
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const problem = body as Problem | null;
    throw new Failure(response.status, (settings.lang === 'ar' ? problem?.ar : null) ?? problem?.detail ?? problem?.title ?? response.statusText);
  }
  return body as T;
}

const get = <T>(path: string, query: URLSearchParams | null, signal: AbortSignal): Promise<T> => answer<T>(`/api${path}${query?.size ? `?${query}` : ''}`, { signal });
const post = <T>(path: string, body: unknown): Promise<T> => answer<T>(`/api${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const part = encodeURIComponent;

export const api = {
  stats: (signal: AbortSignal) => get<Stats>('/stats', null, signal),
  topics: (signal: AbortSignal) => get<{ rows: Topic[] }>('/topics', null, signal),
  timeline: (a: string, b: string, query: URLSearchParams | null, signal: AbortSignal) => get<Timeline>(`/pairs/${part(a)}/${part(b)}/timeline`, query, signal),
  threads: (a: string, b: string, query: URLSearchParams | null, signal: AbortSignal) => get<Threads>(`/pairs/${part(a)}/${part(b)}/threads`, query, signal),
  series: (a: string, b: string, signal: AbortSignal) => get<SeriesPage>(`/pairs/${part(a)}/${part(b)}/series`, null, signal),
  brief: (a: string, b: string, query: URLSearchParams, signal: AbortSignal) => get<Brief>(`/pairs/${part(a)}/${part(b)}/brief`, query, signal),
  matrix: (a: string, b: string, signal: AbortSignal) => get<PairPositions>(`/pairs/${part(a)}/${part(b)}/positions`, null, signal),
  topicLines: (slug: string, query: URLSearchParams, signal: AbortSignal) => get<TopicLines>(`/topics/${part(slug)}/lines`, query, signal),
  compare: (left: string, right: string, signal: AbortSignal) => get<Comparison>('/compare', new URLSearchParams({ left, right }), signal),
  coverage: (query: URLSearchParams, signal: AbortSignal) => get<{ rows: OutletCoverage[] }>('/coverage', query, signal),
  list: (kind: Kind | 'entities', query: URLSearchParams, signal: AbortSignal) => get<Page<Row>>(`/${kind}`, query, signal),
  facets: (kind: Kind | 'entities', query: URLSearchParams, signal: AbortSignal) => get<Facets>(`/${kind}/facets`, query, signal),
  record: (kind: Kind | 'entities', id: string, signal: AbortSignal) => get<Detail>(`/${kind}/${part(id)}`, null, signal),
  articles: (query: URLSearchParams, signal: AbortSignal) => get<Page<ArticleRow>>('/articles', query, signal),
  article: (id: string, signal: AbortSignal) => get<Article>(`/articles/${part(id)}`, null, signal),
  search: (query: URLSearchParams, signal: AbortSignal) => get<Page<Hit>>('/search', query, signal),
  network: (query: URLSearchParams, signal: AbortSignal) => get<Network>('/network', query, signal),
  places: (signal: AbortSignal) => get<MeetingPlaces>('/map', null, signal),
  review: (query: URLSearchParams, signal: AbortSignal) => get<ReviewPage>('/review', query, signal),
  judgements: (query: URLSearchParams, signal: AbortSignal) => get<Page<JudgementRow>>('/judgements', query, signal),
  history: (kind: Kind | 'entities', id: string, signal: AbortSignal) => get<{ rows: HistoryEntry[] }>(`/${kind}/${part(id)}/history`, null, signal),
  alerts: (signal: AbortSignal) => get<AlertList>('/alerts', null, signal),
  notices: (query: URLSearchParams, signal: AbortSignal) => get<NoticePage>('/notices', query, signal),
  saveAlert: (given: { name: string; kind: string; filter: Record<string, string> }) => post<unknown>('/alerts', given),
  removeAlert: (id: number) => answer<unknown>(`/api/alerts/${id}`, { method: 'DELETE' }),
  seen: () => post<unknown>('/notices/seen', { all: true }),
  judge: (given: Given) => post<Judged>('/judgements', given),
  undo: (judgement: number, by: string) => post<Judged>(`/judgements/${judgement}/undo`, { by }),
  add: (file: File, signal: AbortSignal) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return answer<{ rows: Added[] }>('/api/articles', { method: 'POST', body: form, signal });
  },
};
