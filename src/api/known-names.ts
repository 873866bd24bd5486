// Names for every entity id that an answer mentions, so that no reader of it has to ask again.
import type { Register } from '../register/index.ts';
import stateList from '../world/generated/states.json' with { type: 'json' };

const ENTITY = /^(?:person|state|organization|place|document|group):/;
/** Texts are long and hold no ids. */
const SKIPPED: ReadonlySet<string> = new Set(['text', 'exact', 'prefix', 'suffix', 'blocks', 'snippet', 'why', 'context']);

/** States have names even where no article has told them. */
const STATES = new Map(stateList.states.map((s) => [`state:${s.iso}`, { ar: s.ar[0] ?? null, en: s.en }]));

/** `{ 'state:RU': { ar, en } }` for all ids inside a JSON value; ids the register has no name for are left out. */
export function knownNames(value: unknown, register: Pick<Register, 'nameOf'>): Record<string, { readonly ar: string | null; readonly en: string | null }> {
  const ids = new Set<string>();
  collect(value, ids);
  const names: ReturnType<typeof knownNames> = {};
  for (const id of ids) {
    const name = register.nameOf(id) ?? STATES.get(id);
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
