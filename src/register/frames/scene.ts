// What the frames of one article are made in: its entities with their states, where it names them, what it is about.
import type { ReadingRecord } from '../../recognize/reading-json.ts';
import { fold } from '../../text/arabic-script.ts';
import type { FrameParty } from '../frame.ts';
import type { PartyRole } from '../rows.ts';

interface Place { readonly start: number; readonly end: number }

export interface Scene {
  readonly reading: ReadingRecord;
  /** Day of publication or null. */
  readonly told: string | null;
  stateOf(entity: string): string | null;
  party(entity: string, role: PartyRole): FrameParty;
  /** Entities named inside any of the spans, in text order. */
  mentionedIn(spans: readonly Place[]): readonly string[];
  /** Whether a span stands in the title or among the first lines of the body. */
  leads(span: Place | undefined): boolean;
  /** Text of title, subtitle and body, where occasions are looked for. */
  readonly bearing: readonly (Place & { readonly text: string })[];
  /** The block that holds an offset. */
  blockAt(offset: number): string;
}

const LEAD_BLOCKS = 4;

/** Makes the scene of a reading. */
export function sceneOf(reading: ReadingRecord): Scene {
  const entities = new Map(reading.entities.map((e) => [e.id, e]));
  const stateOf = (id: string, depth = 0): string | null => {
    if (id.startsWith('state:')) return id.slice(6);
    const of = entities.get(id)?.of;
    return of && depth < 4 ? stateOf(of, depth + 1) : null;
  };
  const mentions = reading.entities.flatMap((e) => e.mentions.map((m) => ({ start: m.start, end: m.end, id: e.id }))).sort((a, b) => a.start - b.start);
  const bearing = reading.article.blocks.filter((b) => b.role === 'title' || b.role === 'subtitle' || b.role === 'body');
  const title = fold(reading.article.title ?? '', 2);
  const lead = bearing.filter((b, i) => b.role === 'title' || i < LEAD_BLOCKS || (title && fold(b.text, 2) === title));
  return {
    reading,
    told: reading.article.published?.slice(0, 10) ?? null,
    stateOf: (id) => stateOf(id),
    party: (entity, role) => ({ entity, role, state: stateOf(entity) }),
    mentionedIn(spans) {
      const out = new Set<string>();
      for (const s of spans) {
        for (let i = lowerBound(mentions, s.start); i < mentions.length && mentions[i]!.start < s.end; i++) if (mentions[i]!.end <= s.end) out.add(mentions[i]!.id);
      }
      return [...out];
    },
    leads: (span) => !!span && lead.some((b) => span.start >= b.start && span.end <= b.end),
    bearing,
    blockAt: (offset) => reading.article.blocks.find((b) => offset >= b.start && offset < b.end)?.text ?? '',
  };
}

function lowerBound(list: readonly Place[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}
