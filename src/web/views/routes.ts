// Which view a path names.
import { KINDS, type Kind } from '../lib/wire.ts';
import { PAIR_PARTS, type PairPart } from '../lib/wire-relations.ts';

export type Route =
  | { view: 'front' } | { view: 'search' } | { view: 'articles' } | { view: 'missing' }
  | { view: 'pair'; a: string; b: string; part: PairPart }
  | { view: 'topic'; slug: string } | { view: 'compare' } | { view: 'coverage' } | { view: 'alerts' } | { view: 'review' } | { view: 'network' } | { view: 'map' }
  | { view: 'list'; kind: Kind | 'entities' }
  | { view: 'record'; kind: Kind; id: string }
  | { view: 'entity'; id: string }
  | { view: 'article'; id: string };

const isPart = (word: string): word is PairPart => (PAIR_PARTS as readonly string[]).includes(word);
const isKind = (word: string | undefined): word is Kind => (KINDS as readonly string[]).includes(word ?? '');

/** @example route('/pairs/RU/CN') // { view: 'pair', a: 'RU', b: 'CN' } */
export function route(path: string): Route {
  const [head, ...rest] = path.split('/').slice(1).map(decoded);
  const [one, two] = rest;
  if (!head) return { view: 'front' };
  if (head === 'search' && !one) return { view: 'search' };
  if (head === 'pairs' && one && two) {
    const part = rest[2] ?? 'timeline';
    return isPart(part) ? { view: 'pair', a: one.toUpperCase(), b: two.toUpperCase(), part } : { view: 'missing' };
  }
  if (head === 'topics' && one) return { view: 'topic', slug: one };
  if (head === 'compare' && !one) return { view: 'compare' };
  if (head === 'alerts' && !one) return { view: 'alerts' };
  if (head === 'coverage' && !one) return { view: 'coverage' };
  if ((head === 'review' || head === 'network' || head === 'map') && !one) return { view: head };
  if (head === 'articles') return one ? { view: 'article', id: one } : { view: 'articles' };
  if (head === 'entities') return one ? { view: 'entity', id: one } : { view: 'list', kind: 'entities' };
  if (isKind(head)) return one ? { view: 'record', kind: head, id: one } : { view: 'list', kind: head };
  return { view: 'missing' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
