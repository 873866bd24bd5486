// Who was described by a noun before: entities by the words of their role, of their name and of what stands before it. Made once per document, so
// that each speaker with the article (الخبير) costs a look-up and not a walk back through the text.
import type { EntityIndex } from '../../recognize/entity-index.ts';
import type { Entity } from '../../recognize/entity.ts';
import type { Token } from '../../text/tokens.ts';

const KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'group']);
const foldAll = (s: string): string => s.replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه');
const wordsOf = (s: string): string[] => foldAll(s).split(/\s+/u);

export class EarlierNames {
  readonly #index: EntityIndex;
  /** By word: places in the list of references, ascending. */
  readonly #told = new Map<string, number[]>();
  /** By the class noun before a body's name (موقع «…», صحيفة …). */
  readonly #heads = new Map<string, number[]>();

  constructor(tokens: readonly Token[], index: EntityIndex) {
    this.#index = index;
    const own = new Map<string, readonly string[]>();
    index.references.forEach((r, k) => {
      const entity = KINDS.has(r.kind) ? index.byId(r.entity) : null;
      if (!entity) return;
      let words = own.get(entity.id);
      if (!words) own.set(entity.id, (words = [...wordsOf(entity.role ?? ''), foldAll(entity.name.ar ?? '').split(' ')[0] ?? '']));
      for (const word of words) note(this.#told, word, k);
      note(this.#told, foldAll(r.span.text).split(' ')[0] ?? '', k);
      const before = tokens[r.from - 1]?.kind === 'quote' ? tokens[r.from - 2] : tokens[r.from - 1];
      if (r.kind === 'organization' && before) note(this.#heads, before.fold, k);
    });
  }

  /** The entity last referred to before a token that was described by a noun (without its article), or null. */
  before(noun: string, token: number): Entity | null {
    const bare = noun.replace(/[^\p{L}]/gu, '');
    const at = Math.max(this.#last(this.#told.get(bare), token), this.#last(this.#told.get(`ال${bare}`), token), this.#last(this.#heads.get(noun), token));
    return at < 0 ? null : this.#index.byId(this.#index.references[at]!.entity);
  }

  // The last of ascending places whose reference begins before a token; -1 where none does.
  #last(places: readonly number[] | undefined, token: number): number {
    let [low, high] = [0, places?.length ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#index.references[places![middle]!]!.from < token) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? places![low - 1]! : -1;
  }
}

function note(map: Map<string, number[]>, word: string, place: number): void {
  const list = map.get(word);
  if (!list) map.set(word, [place]);
  else if (list.at(-1) !== place) list.push(place);
}
