// Alerts and notices as the pages know them: how many are unread, for the header, asked again whenever the register changed.
import { api } from './client.ts';
import type { Names, RowKind } from './wire.ts';

export interface AlertRow { id: number; name: string; kind: RowKind | null; filter: Record<string, string | string[] | boolean>; webhook: string | null; at: string; notices: number; unseen: number; fault: string | null }
export interface AlertList { rows: AlertRow[]; unseen: number; known: Names }
export interface NoticeRow { id: number; alert: { id: number; name: string }; record: string; kind: RowKind; title: { ar: string; en: string }; why: { code: string; ar: string; en: string; exact: string | null }; at: string; seen: boolean }
export interface NoticePage { rows: NoticeRow[]; total: number; next: string | null; unseen: number; known: Names }

class Unseen {
  count = $state(0);
  /** Asks; a server that does not answer leaves the number as it is. */
  ask(): () => void {
    const stop = new AbortController();
    api.notices(new URLSearchParams({ limit: '1' }), stop.signal).then((page) => { this.count = page.unseen; }, () => undefined);
    return () => stop.abort();
  }
}
export const unseen = new Unseen();
