// Names inside role phrases: القائم بأعمال السفارة الهندية names an embassy, أمير دولة قطر a state. They are mentions; the phrase stays the person's.
import { stemStart, type Cut } from '../../../text/clitics.ts';
import type { Draft } from './finding.ts';
import { nameAt, ownerId } from './gazetteer.ts';
import { readCapital } from './metonyms.ts';
import { organAt, organId } from './organs.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';
import { stateByIso } from '../../../world/states.ts';

/** Adds the states, bodies and organs that stand inside the titles of persons. */
export function scanInnerNames(registry: Registry): void {
  const { tokens, text } = registry.analysis;
  const found: { from: number; to: number; cut: Cut; make: () => Draft }[] = [];
  for (const d of registry.all()) {
    if (d.kind !== 'person') continue;
    for (const f of d.findings) {
      if (f.form !== 'title' || !f.listed || f.to < f.from + 2) continue;
      for (let i = f.from + 1; i < f.to; i++) {
        const organ = organAt(tokens, i, true);
        if (organ && organ.to <= f.to && !organ.head.portfolioOnly && (organ.owner || organ.head.slug === 'security-council')) {
          const iso = organ.iso ?? (/^state:(.+)$/u.exec(d.of ?? '')?.[1] ?? null);
          const owner = organ.owner ?? d.of;
          const words = text.slice(organ.cut.taken ? stemStart(tokens[i]!, organ.cut) : tokens[i]!.start, tokens[organ.to - 1]!.end);
          const en = `${organ.head.en[0]!.toUpperCase()}${organ.head.en.slice(1)}${iso && stateByIso(iso) ? ` of ${stateByIso(iso)!.en}` : ''}`;
          found.push({ from: i, to: organ.to, cut: organ.cut, make: () => registry.entity({ id: organId(iso, organ.head), kind: 'organization', ar: words, en, of: owner, confidence: 0.9, rule: R.organ }) });
          i = organ.to - 1;
          continue;
        }
        const name = nameAt(tokens, i);
        const value = name && name.to <= f.to ? name.values.find((v) => v.strength === 'strong' && (v.form === 'name' || (v.form === 'capital' && readCapital(tokens, i, name.to, name.cut.pro) === 'place')) && v.kind !== 'person' && !v.outlet) : undefined;
        if (!name || !value) continue;
        found.push({ from: i, to: name.to, cut: name.cut, make: () => registry.entity({ id: value.id, kind: value.kind, ar: value.ar, en: value.en, of: value.kind === 'state' ? null : ownerId(value.of), confidence: 0.93, rule: R.gazetteer }) });
        i = name.to - 1;
      }
    }
  }
  for (const { from, to, cut, make } of found) {
    const draft = make();
    registry.add({ entity: draft.id, from, to, proclitic: cut.pro, form: 'name', listed: true, confidence: 0.93, rule: draft.rule, alias: true, ...(cut.taken ? { start: stemStart(tokens[from]!, cut) } : {}) });
  }
}
