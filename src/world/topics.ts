// The closed list of topics that statements and positions are filed under.
import data from './generated/topics.json' with { type: 'json' };

export interface Topic {
  /** The slug that records carry. */
  readonly id: string;
  readonly ar: string;
  /** What falls under it, in English. */
  readonly en: string;
}

export const TOPICS: readonly Topic[] = data.topics;

const byId = new Map(TOPICS.map((t) => [t.id, t]));

/**
 * The topic of a slug.
 * @example topicById('taiwan')?.ar // 'تايوان'
 */
export const topicById = (id: string): Topic | null => byId.get(id) ?? null;
