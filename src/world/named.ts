// Things that the world knows by name beside states and persons: bodies, outlets, documents and groups share one form.
import bodies from './generated/bodies.json' with { type: 'json' };
import documents from './generated/documents.json' with { type: 'json' };
import groups from './generated/groups.json' with { type: 'json' };
import outlets from './generated/outlets.json' with { type: 'json' };

export interface Named {
  /** Entity id, `organization:un`. */
  readonly id: string;
  readonly kind: 'organization' | 'document' | 'group';
  readonly en: string;
  /** Arabic forms, the name first. */
  readonly ar: readonly string[];
  /** Letters in which it also stands (UN, أ ف ب). */
  readonly abbr: readonly string[];
  /** Forms that are also common words. */
  readonly weak: readonly string[];
  /** ISO code of the state it belongs to. */
  readonly of: string | null;
  readonly checked: boolean;
}

interface Row { id: string; en: string; ar: string[]; abbr?: string[]; weak?: string[]; of?: string; checked: string }

const read = (rows: readonly Row[], kind: Named['kind']): readonly Named[] =>
  rows.map((r) => ({ id: `${kind}:${r.id}`, kind, en: r.en, ar: r.ar, abbr: r.abbr ?? [], weak: r.weak ?? [], of: r.of ?? null, checked: r.checked === 'yes' }));

/** International bodies, alliances, courts, movements, parties and companies. */
export const BODIES = read(bodies.bodies as readonly Row[], 'organization');
/** News agencies and outlets. */
export const OUTLETS = read(outlets.outlets as readonly Row[], 'organization');
/** Treaties, plans and projects with names of their own. */
export const DOCUMENTS = read(documents.documents as readonly Row[], 'document');
/** Peoples, camps of states and other groups. */
export const GROUPS = read(groups.groups as readonly Row[], 'group');

const byId = new Map([...BODIES, ...OUTLETS, ...DOCUMENTS, ...GROUPS].map((n) => [n.id, n]));

/**
 * The body, outlet, document or group of an entity id.
 * @example namedById('organization:un')?.en // 'United Nations'
 */
export const namedById = (id: string): Named | null => byId.get(id) ?? null;
