// What the API sends of histories and the review queue, of actors and places, and what it is sent. Types of the server, as types only.
import type { Action, Both, JudgementRow } from './wire-judged.ts';
import type { Names, Row } from './wire.ts';

export type HistoryEntry = Both & ({ what: 'told'; at: string; article: string; outlet: string | null; version: number; report: number } | { what: 'judgement'; at: string; judgement: JudgementRow });

export interface ReviewRow { record: Row; doubt: number; reasons: (Both & { code: string; weight: number })[] }
export interface ReviewPage { rows: ReviewRow[]; total: number; next: string | null; adrift: number; known: Names }
/** A judgement as it is sent. */
export interface Given { action: Action; records: string[]; reports?: number[]; why: string; by: string }
export interface Judged { id: number; records: string[]; rows: Row[]; known: Names }

export interface Actor { id: string; kind: string; state: string | null; records: number }
export interface Network { nodes: Actor[]; edges: { a: string; b: string; records: number }[]; total: number; known: Names }
export interface MeetingPlace { id: string; meetings: number; at: { lat: number; lon: number; of: string } | null }
export interface MeetingPlaces { rows: MeetingPlace[]; unplaced: number; known: Names }
