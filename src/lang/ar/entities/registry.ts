// The registry: collects the entities of one document, keeps which tokens are taken, and makes the entity index of it.
import type { Entity, EntityKind, Mention } from '../../../recognize/entity.ts';
import { entityIndex, type EntityIndex, type Reference } from '../../../recognize/entity-index.ts';
import { derive, type Rule } from '../../../rules/rule.ts';
import type { Analysis } from '../../../text/analysis.ts';
import { fold } from '../../../text/arabic-script.ts';
import { spanOf } from '../../../text/span.ts';
import type { Draft, Finding } from './finding.ts';

export interface NewEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly ar?: string | null;
  readonly en?: string | null;
  readonly of?: string | null;
  readonly role?: string | null;
  readonly confidence: number;
  readonly rule: Rule;
}

const NONE: ReadonlySet<string> = new Set();

export class Registry {
  readonly analysis: Analysis;
  readonly #drafts = new Map<string, Draft>();
  readonly #taken: Uint8Array;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.#taken = new Uint8Array(analysis.tokens.length);
  }

  /** The draft of an entity, made where it is new; facts that it lacked are filled in. */
  entity(made: NewEntity): Draft {
    const known = this.#drafts.get(made.id);
    if (known) {
      known.ar ??= made.ar ?? null;
      known.en ??= made.en ?? null;
      known.of ??= made.of ?? null;
      known.role ??= made.role ?? null;
      known.confidence = Math.max(known.confidence, made.confidence);
      return known;
    }
    const draft: Draft = { id: made.id, kind: made.kind, ar: made.ar ?? null, en: made.en ?? null, of: made.of ?? null, role: made.role ?? null, confidence: made.confidence, rule: made.rule, findings: [] };
    this.#drafts.set(made.id, draft);
    return draft;
  }

  get(id: string): Draft | null {
    return this.#drafts.get(id) ?? null;
  }

  all(): Iterable<Draft> {
    return this.#drafts.values();
  }

  /** True where no finding covers any token of [from, to). */
  free(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#taken[i]) return false;
    return true;
  }

  /** Files a finding under its entity, which must be there. Tokens of a reference are taken from then on. */
  add(finding: Finding): void {
    this.#drafts.get(finding.entity)!.findings.push(finding);
    if (!finding.alias) this.#taken.fill(1, finding.from, finding.to);
  }

  /** Entities in the order of their first mention, with all references. Entities that were never mentioned are left out. */
  index(): EntityIndex {
    const { analysis } = this;
    const references: (Reference & { order: number })[] = [];
    const entities: { at: number; entity: Entity }[] = [];
    for (const d of this.#drafts.values()) {
      d.findings.sort((a, b) => a.from - b.from || b.to - a.to);
      const bare = d.findings.some((f) => f.proclitic !== '' && f.start === undefined) ? new Set(d.findings.filter((f) => f.listed && !f.proclitic).map((f) => fold(this.#words(f).text, 2))) : NONE;
      const mentions: Mention[] = [];
      for (const f of d.findings) {
        const span = this.#words(f);
        if (!f.alias) references.push({ entity: d.id, kind: d.kind, from: f.from, to: f.to, span, form: f.form, proclitic: f.proclitic, listed: f.listed, order: f.from });
        // للأسد holds ل: where the bare form occurs too, that one is the mention.
        const glued = f.proclitic !== '' && f.start === undefined && bare.has(fold(span.text, 2).replace(/^[وف]?لل/u, 'ال'));
        if (f.listed && !glued) mentions.push({ ...span, form: f.form, derivation: derive(f.rule, { mention: span }, f.notes) });
      }
      if (!mentions.length) continue;
      const best = Math.max(...d.findings.filter((f) => f.listed).map((f) => f.confidence));
      entities.push({
        at: mentions[0]!.start,
        entity: {
          id: d.id, kind: d.kind, name: { ...(d.ar ? { ar: d.ar } : {}), ...(d.en ? { en: d.en } : {}) }, role: d.role, of: d.of, mentions,
          confidence: Math.min(best, d.confidence), derivation: derive(d.rule, { mention: mentions[0]! }),
        },
      });
    }
    const kept = new Set(entities.map((e) => e.entity.id));
    references.sort((a, b) => a.order - b.order);
    entities.sort((a, b) => a.at - b.at);
    return entityIndex(entities.map((e) => e.entity), references.filter((r) => kept.has(r.entity)), analysis.tokens.length);
  }

  #words(f: Finding): { start: number; end: number; text: string } {
    const { tokens, text } = this.analysis;
    return spanOf(text, f.start ?? tokens[f.from]!.start, tokens[f.to - 1]!.end);
  }
}
