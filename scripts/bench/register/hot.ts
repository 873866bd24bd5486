// What one more article costs where the register holds thousands of meetings of one pair, and a treaty that every article names.
//   node scripts/bench/register/hot.ts [SIZES…]
import { incoming, summitStory } from '../../../test/register/readings.ts';
import { openRegister } from '../../../src/register/index.ts';

const DAY = 86_400_000;
/** Meetings a day of the same two. */
const A_DAY = 8;
const TAIL = 40;

/** Processor milliseconds of one article at each size, over the last ones. */
export function hot(sizes: readonly number[]): { readonly articles: number; readonly add: number }[] {
  const register = openRegister(':memory:', { create: true });
  const out: { articles: number; add: number }[] = [];
  let spent: number[] = [];
  for (let n = 0; n < sizes.at(-1)!; n++) {
    const day = new Date(Date.parse('2020-01-01') + Math.floor(n / A_DAY) * DAY).toISOString().slice(0, 10);
    const [met, signed] = [`التقى الوزيران في اجتماع رقم ${n} وبحثا ملف ${n % 13}.`, `وذكرا معاهدة مونترو الملاحية في الجلسة ${n}.`];
    const story = summitStory([`عنوان ${n}`, met, signed], { id: `hot-${n}`, published: day }).meeting(met, { start: day, place: `place:city-${n % 50}` });
    const treaty = story.instrument(signed, { kind: 'treaty', status: 'in force', date: null, title: story.span('معاهدة مونترو الملاحية') });
    const article = incoming(treaty, `/hot/${n}.txt`);
    const began = process.cpuUsage();
    register.add(article);
    const used = process.cpuUsage(began);
    spent = [...spent, (used.user + used.system) / 1000].slice(-TAIL);
    if (sizes.includes(n + 1)) {
      out.push({ articles: n + 1, add: Math.round((10 * spent.reduce((a, b) => a + b, 0)) / spent.length) / 10 });
      process.stderr.write(`${JSON.stringify(out.at(-1))}\n`);
    }
  }
  register.close();
  return out;
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number).filter((n) => n > 0);
  console.log(JSON.stringify(hot(sizes.length ? sizes : [100, 500, 1000])));
}
