// Rules: every result names the rule that made it. A rule is declared once, with its id and one sentence that says what it does.
import type { Derivation, Part } from './derivation.ts';
import type { TextSpan } from '../text/span.ts';

export interface Rule {
  /** Path-like: `ar/statements/verb-subject`. */
  readonly id: string;
  /** What it does, in one sentence, with an example in Arabic. */
  readonly says: string;
}

const declared = new Map<string, Rule>();

/**
 * Declares a rule.
 * @throws Error when the id is taken: two rules of one name could not be told apart in a derivation.
 */
export function rule(id: string, says: string): Rule {
  const known = declared.get(id);
  if (known && known.says !== says) throw new Error(`rule ${id} is declared twice`);
  const made = known ?? Object.freeze({ id, says });
  declared.set(id, made);
  return made;
}

/** All rules declared so far, by id (for `--why`, docs and the contract tests). */
export const rules = (): readonly Rule[] => [...declared.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rule of an id, or null. */
export const ruleById = (id: string): Rule | null => declared.get(id) ?? null;

/** The derivation of a result: the rule and the named spans that it was built of (absent parts are left out). */
export function derive(by: Rule, parts: Readonly<Record<string, TextSpan | null | undefined>>, notes: readonly string[] = []): Derivation {
  const named: Part[] = [];
  for (const name in parts) {   // half the time of Object.entries, and every mention is derived
    const span = parts[name];
    if (span) named.push({ name, span: { start: span.start, end: span.end, text: span.text } });
  }
  return notes.length ? { rule: by.id, parts: named, notes } : { rule: by.id, parts: named };
}
