// Unnamed officials who speak: مسؤول أمني روسي كبير, مسؤول في سفارة الهند بالرياض. Where the next sentences name one person of that state, he is meant.
import { PhraseTrie } from '../../../rules/phrase-trie.ts';
import { fold } from '../../../text/arabic-script.ts';
import { cutsOf, stemStart, type Cut } from '../../../text/clitics.ts';
import type { Token } from '../../../text/tokens.ts';
import { stateByIso } from '../../../world/states.ts';
import { gate } from './gates.ts';
import { nameAt, ownerId } from './gazetteer.ts';
import data from './generated/officials.json' with { type: 'json' };
import { nisbaAt, type Nisba } from './nisba.ts';
import { organAt, organId } from './organs.ts';
import type { PersonMemory } from './person-memory.ts';
import type { Registry } from './registry.ts';
import { R } from './rules.ts';
import { titleAt } from './titles.ts';
import { transliterate } from './transliterate.ts';
import { isReporting } from './word-classes.ts';

const heads = new Set(data.heads.map((f) => fold(f, 2)));
const qualities = data.qualities.reduce((t, f) => t.add(f, true as const), new PhraseTrie<true>());
const CITED = new Set(['عن', 'وفق', 'بحسب', 'حسب'].map((f) => fold(f, 2)));

const mayBegin = gate((stem) => heads.has(stem));

interface Official { readonly from: number; readonly to: number; readonly cut: Cut; readonly state: string | null; readonly organ: string | null; readonly bare: boolean }

function officialAt(tokens: readonly Token[], i: number): Official | null {
  if (!mayBegin(tokens, i)) return null;
  const token = tokens[i]!;
  const cut = cutsOf(token).find((c) => heads.has(c.stem) && /^[وفل]?$/u.test(c.pro));
  if (!cut) return null;
  let to = i + 1;
  let state: string | null = null;
  let organ: string | null = null;
  for (let n = 0; n < 4; n++) {
    const nisba: Nisba | null = state ? null : nisbaAt(tokens, to, false);
    const quality = qualities.match(tokens, to, false);
    if (nisba && !nisba.definite && !nisba.plural) {
      state = nisba.owner;
      to = nisba.to;
    } else if (quality) to = quality.to;
    else break;
  }
  const preposition = tokens[to]?.fold === 'في' || tokens[to]?.fold === 'من' ? 1 : 0;
  {
    const inOrgan = organAt(tokens, to + preposition, true);
    const inBody = nameAt(tokens, to + preposition);
    const pro = preposition ? '' : 'ب';
    if (inOrgan && inOrgan.cut.pro === pro && (!inOrgan.head.portfolioOnly || inOrgan.owner)) {
      organ = inOrgan.owner ? organId(inOrgan.iso, inOrgan.head) : null;
      state ??= inOrgan.owner;
      to = inOrgan.to;
    } else if (inBody?.cut.pro === pro && (inBody.values[0]!.kind === 'organization' || inBody.values[0]!.form === 'seat')) {
      if (inBody.values[0]!.form === 'seat') state ??= inBody.values[0]!.id;
      else organ = inBody.values[0]!.id;
      to = inBody.to;
    }
    const town = organ ? nameAt(tokens, to) : null;
    if (town?.cut.pro === 'ب' && town.values[0]!.kind === 'place') to = town.to;
  }
  return { from: i, to, cut, state, organ, bare: to === i + 1 };
}

/** Files every unnamed official that speaks or is cited. */
export function scanOfficials(registry: Registry, memory: PersonMemory): void {
  const { tokens, sentenceOf, text } = registry.analysis;
  let last: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !registry.free(i, i + 1)) continue;
    const official = officialAt(tokens, i);
    if (!official || (titleAt(tokens, i)?.to ?? 0) > official.to) continue;
    const before = tokens[i - 1]?.block === tokens[i]!.block ? tokens[i - 1] : undefined;
    const speaks = isReporting(before) || (!!before && CITED.has(before.fold)) || isReporting(tokens[official.to]) || (before?.kind === 'quote' && isReporting(tokens[official.to]));
    const cited = !speaks && (official.state || official.organ) && before?.kind === 'quote';
    if (!speaks && !cited) continue;
    const words = text.slice(official.cut.taken ? stemStart(tokens[i]!, official.cut) : tokens[i]!.start, tokens[official.to - 1]!.end);
    const named = official.state && !official.organ && !/مصدر$/u.test(official.cut.stem) ? ahead(registry, memory, official.state, i, sentenceOf) : null;
    let id: string;
    if (named) id = named;
    else if (official.bare && last) id = last;
    else {
      const iso = official.state?.replace(/^[a-z]+:/u, '');
      // Unnamed persons share an id only where they share every word.
      id = `person:unnamed-${iso ? `${iso.toLowerCase()}-` : ''}${transliterate(words)}`;
      const en = iso && stateByIso(iso) ? `unnamed official of ${stateByIso(iso)!.en}` : 'unnamed official';
      registry.entity({ id, kind: 'person', ar: words, en, of: official.organ ?? official.state, role: words, confidence: 0.8, rule: R.unnamed });
      memory.name(id, false).told.push({ title: 'official', offices: [], of: official.state, former: false });
      last = id;
    }
    memory.get(id)!.at.push(i);
    registry.add({
      entity: id, from: i, to: official.to, proclitic: official.cut.pro, form: 'title', listed: true, confidence: named ? 0.8 : 0.85, rule: R.unnamed,
      ...(official.cut.taken ? { start: stemStart(tokens[i]!, official.cut) } : {}), ...(named ? { notes: ['named in the sentences that follow'] } : {}),
    });
    i = official.to - 1;
  }
}

// The only person of that state whom this sentence or the next two name, no head of state among the titles.
function ahead(registry: Registry, memory: PersonMemory, state: string, i: number, sentenceOf: Int32Array): string | null {
  const found: string[] = [];
  for (const p of memory.all()) {
    if (!p.at.some((k) => k > i && sentenceOf[k]! <= sentenceOf[i]! + 2)) continue;
    const of = registry.get(p.id)?.of ?? null;
    const own = of === state || (of !== null && registry.get(of)?.of === state) || (of?.startsWith('organization:') && ownerId(of.slice(13, 15).toUpperCase()) === state);
    if (own && !p.told.some((t) => t.offices.some((o) => o === 'president' || o === 'monarch' || o === 'prime-minister')) && p.told.length) found.push(p.id);
  }
  return found.length === 1 ? found[0]! : null;
}
