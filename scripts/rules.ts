// `npm run rules`: how often each rule fires on the real articles, silent ones named too; `-- RULE` prints twenty of its hits to read, spread
// evenly over all. A rule is kept only after this was looked at (CONTRIBUTING.md, “Add a rule”).
import { hasShared, shared } from '../test/shared.ts';
import { rules } from '../src/rules/rule.ts';
import { corpus } from './bench/corpus.ts';
import { hitsOf } from './rules/hits.ts';
import { sample } from './rules/sample.ts';

function main([wanted, many = '20']: readonly string[]): number {
  if (!hasShared) return console.error(`There are no real articles at ${shared}; MAHDAR_SHARED names another place.`), 1;
  const hits = hitsOf(corpus());
  if (wanted !== undefined) {
    const found = hits.get(wanted);
    if (!found) return console.error(`No hit of a rule ${wanted}. npm run rules lists them all.`), 2;
    for (const hit of sample(found, Number(many) || 20)) console.log(`${hit.article} ${hit.kind} ${hit.confidence?.toFixed(2) ?? ''}\n    ${hit.context.replaceAll('\n', ' ')}\n    ${hit.told}`);
    console.log(`${found.length} hits in ${new Set(found.map((h) => h.article)).size} articles`);
    return 0;
  }
  for (const { id } of rules()) {
    const found = hits.get(id) ?? [];
    console.log(`${String(found.length).padStart(6)} ${String(new Set(found.map((h) => h.article)).size).padStart(4)}  ${id}`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
