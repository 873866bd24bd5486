// What a page says about itself in meta elements and JSON-LD.
import type { PageFacts } from './page.ts';

/** Collects facts while a page is parsed; earlier and better kinds of evidence win over later ones. */
export interface FactCollector {
  meta(attributes: Readonly<Record<string, string>>): void;
  link(attributes: Readonly<Record<string, string>>): void;
  time(attributes: Readonly<Record<string, string>>): void;
  jsonLd(source: string): void;
  title(text: string): void;
  language(tag: string): void;
  facts(): PageFacts;
}

type Key = keyof PageFacts;

// Names of meta elements by what they say, the more trusted first (Open Graph, schema.org, Dublin Core, Parsely).
const META: Readonly<Record<string, readonly [Key, number]>> = {
  'og:site_name': ['outlet', 1], 'application-name': ['outlet', 3], publisher: ['outlet', 3],
  'og:title': ['title', 1], 'twitter:title': ['title', 3],
  'article:published_time': ['published', 1], datepublished: ['published', 2], pubdate: ['published', 2], 'publish-date': ['published', 2], publishdate: ['published', 2],
  'parsely-pub-date': ['published', 2], 'sailthru.date': ['published', 3], 'dc.date.issued': ['published', 2], 'dc.date': ['published', 3], date: ['published', 3],
  author: ['author', 2], 'article:author': ['author', 3], 'dc.creator': ['author', 3],
  'og:url': ['url', 2],
};
const MOST_JSON = 500_000;
const MOST_NODES = 2_000;

export function collectFacts(): FactCollector {
  const best = new Map<Key, { value: string; rank: number }>();
  const put = (key: Key, value: unknown, rank: number) => {
    if (typeof value !== 'string') return;
    const text = value.replace(/\s+/gu, ' ').trim().slice(0, 1000);
    if (text && rank < (best.get(key)?.rank ?? Infinity)) best.set(key, { value: text, rank });
  };
  const node = (n: Record<string, unknown>) => {
    put('published', n['datePublished'], 1.5);
    put('title', n['headline'], 2);
    put('author', nameOf(n['author']), 1);
    put('outlet', nameOf(n['publisher']), 2);
    if (typeof n['inLanguage'] === 'string') put('language', n['inLanguage'], 2);
  };
  return {
    meta(a) {
      const known = META[(a['property'] ?? a['name'] ?? a['itemprop'] ?? '').toLowerCase()];
      if (known && !(known[0] === 'author' && /^https?:/iu.test(a['content'] ?? ''))) put(known[0], a['content'], known[1]);
    },
    link(a) {
      if (a['rel']?.toLowerCase() === 'canonical' && /^https?:/iu.test(a['href'] ?? '')) put('url', a['href'], 1);
    },
    time(a) {
      put('published', a['datetime'], /datepublished/iu.test(a['itemprop'] ?? '') ? 2 : 5);
    },
    jsonLd(source) {
      if (source.length > MOST_JSON) return;
      let data: unknown;
      try {
        data = JSON.parse(source);
      } catch {
        return;
      }
      const queue: unknown[] = [data];
      for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
        const n = queue[i];
        if (Array.isArray(n)) for (const child of n.slice(0, 200)) queue.push(child);
        else if (n && typeof n === 'object') {
          const type = String((n as Record<string, unknown>)['@type'] ?? '');
          if (/Article|Posting|Report/u.test(type)) node(n as Record<string, unknown>);
          const graph = (n as Record<string, unknown>)['@graph'];
          if (graph) queue.push(graph);
        }
      }
    },
    title(text) {
      put('title', text, 4);
    },
    language(tag) {
      put('language', tag, 1);
    },
    facts() {
      const value = (key: Key) => best.get(key)?.value ?? null;
      return { outlet: value('outlet'), title: value('title'), author: value('author'), published: value('published'), url: value('url'), language: value('language') };
    },
  };
}

/** A person or organization of schema.org, given as an object, a list or a plain name. */
function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return /^https?:/iu.test(one) ? null : one;
  const name = one && typeof one === 'object' ? (one as Record<string, unknown>)['name'] : null;
  return typeof name === 'string' ? name : null;
}
