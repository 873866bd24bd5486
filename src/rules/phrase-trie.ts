// Phrase tries: many multi-word lexicon forms matched at a token in one walk, longest first, with proclitics on the first word.
import { cutsOf, type Cut } from '../text/clitics.ts';
import { firstFold, tokenize, type Token } from '../text/tokens.ts';
import { ofWord, type Word } from '../text/words.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

export interface PhraseMatch<T> {
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  readonly cut: Cut;
  /** All entries filed under this form. */
  readonly values: readonly T[];
}

/** A way in which a word begins forms of the trie: where it is cut, and how the forms go on. */
interface Start<T> { readonly cut: Cut; readonly node: Node<T> }

// Files a form below the node of its first word.
function file<T>(from: Node<T>, form: string, value: T): void {
  let node = from;
  for (const t of tokenize(form, 0, form.length, 0, 0).slice(1)) {
    node.next ??= new Map();
    let next = node.next.get(t.fold);
    if (!next) node.next.set(t.fold, (next = { next: null, values: null }));
    node = next;
  }
  (node.values ??= []).push(value);
}

export class PhraseTrie<T> {
  /** By the first word of a form: the forms as they were filed, made into nodes when a text first has that word (most never do). */
  readonly #first = new Map<string, Node<T> | [form: string, value: T][]>();
  readonly #starts: (word: Word) => readonly Start<T>[] | null;

  /** @param lasting false for a trie that lives no longer than one document: nothing of it is remembered by word. */
  constructor({ lasting = true }: { readonly lasting?: boolean } = {}) {
    const find = (word: Word): readonly Start<T>[] | null => {
      const starts: Start<T>[] = [];
      for (const cut of cutsOf(word)) {
        const node = this.#node(cut.stem);
        if (node) starts.push({ cut, node });
      }
      return starts.length ? starts : null;
    };
    // Most words begin no form: that is found out once per spelling, so a walk over a text costs one look-up per token.
    this.#starts = lasting ? ofWord(find) : find;
  }

  /** Files a value under a form, before the first `match`. Forms are cut and folded as texts are, so any spelling of the form will do. */
  add(form: string, value: T): this {
    const first = firstFold(form);
    const filed = this.#first.get(first);
    if (Array.isArray(filed)) filed.push([form, value]);
    else if (filed) file(filed, form, value);
    else if (first !== '') this.#first.set(first, [[form, value]]);
    return this;
  }

  #node(first: string): Node<T> | undefined {
    const filed = this.#first.get(first);
    if (!Array.isArray(filed)) return filed;
    const node: Node<T> = { next: null, values: null };
    for (const [form, value] of filed) file(node, form, value);
    this.#first.set(first, node);
    return node;
  }

  /** True where some form begins with this folded word: a cheap test before `match`. */
  begins(word: string): boolean {
    return this.#first.has(word);
  }

  /**
   * The longest form that starts at token `i`; the uncut reading wins over a cut one of the same length.
   * @param proclitics false where the first word must stand bare.
   */
  match(tokens: readonly Token[], i: number, proclitics = true): PhraseMatch<T> | null {
    const token = tokens[i];
    const starts = token ? this.#starts(token) : null;
    if (!token || !starts) return null;
    let best: PhraseMatch<T> | null = null;
    for (const start of starts) {
      if (!proclitics && start.cut.pro !== '') break;   // the uncut reading comes first
      let node: Node<T> | undefined = start.node;
      let to = i + 1;
      while (node) {
        if (node.values && (!best || to > best.to)) best = { from: i, to, cut: start.cut, values: node.values };
        const next = tokens[to];
        if (!next || next.block !== token.block) break;
        node = node.next?.get(next.fold);
        to++;
      }
    }
    return best;
  }
}
