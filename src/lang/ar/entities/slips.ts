// Misspelled capitals beside another capital or state (لموسكو وبيكن): one slip away from a capital that the article spells right elsewhere.
import { cutsOf, stemStart } from '../../../text/clitics.ts';
import { fold } from '../../../text/arabic-script.ts';
import { STATES } from '../../../world/states.ts';
import { distance } from './distance.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';

const capitals = STATES.flatMap((s) => s.capital_ar.filter((c) => c.length >= 4 && !c.includes(' ')).map((c) => ({ form: fold(c, 2), state: `state:${s.iso}` })));

/** Files words joined by و to a state or capital that are one slip from the capital of a state of the article. */
export function scanSlips(registry: Registry): void {
  const { tokens } = registry.analysis;
  const known = capitals.filter((c) => registry.get(c.state));
  if (!known.length) return;
  const ends = new Set<number>();
  for (const d of registry.all()) if (d.kind === 'state' || d.kind === 'place') for (const f of d.findings) ends.add(f.to);
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && ends.has(i) && token.fold.startsWith('و') && registry.free(i, i + 1)) slipAt(i);
  }
  function slipAt(i: number): void {
    const token = tokens[i]!;
    const cut = cutsOf(token).find((c) => c.pro === 'و');
    const near = cut && known.find((c) => c.form[0] === cut.stem[0] && c.form.length === cut.stem.length && distance(c.form, cut.stem, 1) === 1);
    if (cut && near) registry.add({ entity: near.state, from: i, to: i + 1, proclitic: 'و', form: 'capital', listed: true, confidence: 0.8, rule: R.variant, start: stemStart(token, cut) });
  }
}
