// `npm run score`: reads the gold articles present, prints the table of the scorer beside them.
//   --only REGEX   these articles alone      --errors KIND   what was missed and invented (handed to the scorer)
//   --merging      the second table alone: how well reports of the same thing are put together (without it, after the first, where all is scored)
//   --raise        raises the floors of test/eval/floors.json to what is measured; --allow-regression lowers them too
import { join } from 'node:path';
import { hasShared, shared } from '../test/shared.ts';
import { raised, readFloors, writeFloors } from './evaluation/floors.ts';
import { goldNames, writeReadings } from './evaluation/gold-readings.ts';
import { printScores, scoresOf } from './evaluation/scorer.ts';
import { MERGING_FLOORS, mergingScores, mergingTable, scoreMerging } from './evaluation/merging/table.ts';
import { ROOT } from './starter/prepare.mjs';

/** Runs the command; gives its exit code. */
function score(args: readonly string[]): number {
  if (!hasShared) {
    console.error(`There are no gold articles at ${shared}; MAHDAR_SHARED names another place.`);
    return 1;
  }
  if (args.includes('--merging')) return merging(args);
  const gold = join(shared, 'gold');
  const readings = join(ROOT, '.cache', 'readings');
  const raise = args.includes('--raise');
  const flags = args.filter((arg) => arg !== '--raise' && arg !== '--allow-regression');
  const only = flags.includes('--only') ? (flags[flags.indexOf('--only') + 1] ?? '') : '';
  const failed = writeReadings(gold, readings, goldNames(gold, new RegExp(only)));
  for (const [name, error] of failed) console.error(`${name} could not be read: ${error instanceof Error ? error.name : 'error'}`);
  if (raise) {
    const floors = readFloors();
    writeFloors(Object.fromEntries(Object.entries(floors).map(([name, group]) => {
      // A group of which not all was read now would be raised to a wrong figure.
      const complete = goldNames(gold, new RegExp(group.only)).every((article) => new RegExp(only).test(article));
      return [name, complete ? raised(group, scoresOf(gold, readings, group.only), args.includes('--allow-regression')) : group];
    })));
  }
  const printed = printScores(gold, readings, flags);
  if (flags.length === 0) merging(args);
  return failed.length > 0 ? 1 : printed;
}

/** The second table. Its floors are raised with `--merging --raise`. */
function merging(args: readonly string[]): number {
  const scored = scoreMerging(shared);
  if (args.includes('--raise')) {
    const { merging: group = { only: '', floors: {} } } = readFloors(MERGING_FLOORS);
    writeFloors({ merging: raised(group, mergingScores(scored), args.includes('--allow-regression')) }, MERGING_FLOORS);
  }
  console.log(mergingTable(scored).join('\n'));
  return 0;
}

process.exitCode = score(process.argv.slice(2));
