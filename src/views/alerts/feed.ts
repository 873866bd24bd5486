// Notices as an Atom feed (RFC 4287): one entry per notice, with the reason and the words, under an id that no other register gives.
import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import { pluralOf, type Notice } from '../../register/index.ts';

export interface FeedRequest {
  readonly language: 'ar' | 'en';
  /** Null: of all alerts. */
  readonly alert: { readonly id: number; readonly name: string; readonly at: string } | null;
  /** Newest first. */
  readonly notices: readonly Notice[];
  /** Address that the register is opened under (`http://localhost:4170`), and of the feed itself. */
  readonly base: string;
  readonly self: string;
  /** ISO date-time for a feed without entries. */
  readonly at: string;
}

/** A lasting id made of what never changes: a UUID of version 8. */
function lasting(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** XML 1.0 knows no control characters, lone surrogates or U+FFFE/F, not even escaped. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const xml = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

/** The feed as XML text. */
export function noticeFeed({ language, alert, notices, base, self, at }: FeedRequest): string {
  const title = alert ? (language === 'ar' ? `محضر: ${alert.name}` : `Mahdar: ${alert.name}`) : language === 'ar' ? 'محضر: التنبيهات' : 'Mahdar: alerts';
  return generateAtomFeed({
    id: alert ? lasting('alert', alert.id, alert.name, alert.at) : lasting('alerts', base), title: { value: xml(title) }, updated: new Date(notices[0]?.at ?? at),
    authors: [{ name: language === 'ar' ? 'محضر' : 'Mahdar' }],
    links: [{ href: self, rel: 'self', type: 'application/atom+xml' }, { href: `${base}/alerts`, rel: 'alternate', type: 'text/html' }],
    entries: notices.map((n) => ({
      id: lasting('notice', n.id, n.alert.id, n.record, n.at), title: { value: xml(n.title[language]) }, published: new Date(n.at), updated: new Date(n.at), categories: [{ term: n.kind }],
      links: [{ href: `${base}/${pluralOf(n.kind)}/${encodeURIComponent(n.record).replaceAll('%3A', ':')}`, rel: 'alternate', type: 'text/html' }],
      summary: { value: xml([n.why[language], n.why.exact && (language === 'ar' ? `«${n.why.exact}»` : `“${n.why.exact}”`)].filter(Boolean).join('\n')) },
    })),
  });
}
