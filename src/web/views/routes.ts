// Which view a path names.
import { KINDS, type Kind } from '../lib/wire.ts';

export type Route =
  | { view: 'front' } | { view: 'search' } | { view: 'articles' } | { view: 'missing' }
  | { view: 'pair'; a: string; b: string }
  | { view: 'list'; kind: Kind | 'entities' }
  | { view: 'record'; kind: Kind; id: string }
  | { view: 'entity'; id: string }
  | { view: 'article'; id: string };

const isKind = (word: string | undefined): word is Kind => (KINDS as readonly string[]).includes(word ?? '');

/** @example route('/pairs/RU/CN') // { view: 'pair', a: 'RU', b: 'CN' } */
export function route(path: string): Route {
  const [head, ...rest] = path.split('/').slice(1).map(decoded);
  const [one, two] = rest;
  if (!head) return { view: 'front' };
  if (head === 'search' && !one) return { view: 'search' };
  if (head === 'pairs' && one && two) return { view: 'pair', a: one.toUpperCase(), b: two.toUpperCase() };
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
