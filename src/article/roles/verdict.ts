// How the role rules write down what they found: each line gets a role once, the first rule that is sure of it wins.
import type { BlockRole } from '../../text/document.ts';
import type { Line } from '../line.ts';

/** The roles of a page's lines while they are being found. */
export class Verdicts {
  readonly lines: readonly Line[];
  readonly #roles: (BlockRole | null)[];
  readonly #rules: string[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.#roles = lines.map(() => null);
    this.#rules = lines.map(() => '');
  }

  /** The role of a line so far; null while open, and beyond the page's ends. */
  role(i: number): BlockRole | null {
    return this.#roles[i] ?? null;
  }

  rule(i: number): string {
    return this.#rules[i] ?? '';
  }

  isOpen(i: number): boolean {
    return i >= 0 && i < this.lines.length && this.#roles[i] === null;
  }

  /** Gives an open line its role; does nothing to a line that has one. `rule` is named without the layer: `caption-credit`. */
  give(i: number, role: BlockRole, rule: string): void {
    if (!this.isOpen(i)) return;
    this.#roles[i] = role;
    this.#rules[i] = `article/${rule}`;
  }

  /** Replaces a role, for rules that see more of the page than the one that gave it. */
  replace(i: number, role: BlockRole, rule: string): void {
    this.#roles[i] = role;
    this.#rules[i] = `article/${rule}`;
  }

  /** Lines without a role, in order. */
  open(): Line[] {
    return this.lines.filter((line) => this.#roles[line.i] === null);
  }
}
