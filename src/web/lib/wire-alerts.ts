// Alerts and notices as they come over the wire.
import type { Names, RowKind } from './wire.ts';

export interface AlertRow { id: number; name: string; kind: RowKind | null; filter: Record<string, string | string[] | boolean>; webhook: string | null; at: string; notices: number; unseen: number; fault: string | null }
export interface AlertList { rows: AlertRow[]; unseen: number; known: Names }
export interface NoticeRow { id: number; alert: { id: number; name: string }; record: string; kind: RowKind; title: { ar: string; en: string }; why: { code: string; ar: string; en: string; exact: string | null }; at: string; seen: boolean }
export interface NoticePage { rows: NoticeRow[]; total: number; next: string | null; unseen: number; known: Names }
