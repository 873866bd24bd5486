// Names for every entity id that an answer mentions, so that no reader of it has to ask again.
import type { Register } from '../register/index.ts';

const ENTITY = /^(?:person|state|organization|place|document|group):/;
/** Texts are long and hold no ids. */
const SKIPPED: ReadonlySet<string> = new Set(['text', 'exact', 'prefix', 'suffix', 'blocks', 'snippet', 'why', 'context']);

/** `{ 'state:RU': { ar, en } }` for all ids inside a JSON value; ids the register has no name for are left out. */
export function knownNames(value: unknown, register: Pick<Register, 'nameOf'>): Record<string, { readonly ar: string | null; readonly en: string | null }> {
  const ids = new Set<string>();
  collect(value, ids);
  const names: ReturnType<typeof knownNames> = {};
  for (const id of ids) {
    const name = register.nameOf(id);
    if (name) names[id] = name;
  }
  return names;
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length < 200 && ENTITY.test(value)) ids.add(value);
  } else if (Array.isArray(value)) {
    for (const inner of value) collect(inner, ids);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) if (!SKIPPED.has(key)) collect(inner, ids);
  }
}
