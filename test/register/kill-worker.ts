// What the tests of faults kill: adds, reads again or restores without end, and says on its output what is stored as soon as it is.
//   node kill-worker.ts add REGISTER FROM | reread REGISTER READER | restore REGISTER COPY
import { openRegister, restoreRegister } from '../../src/register/index.ts';
import { incoming, summitStory } from './readings.ts';

/** One short article of our own; different numbers give different articles. */
const story = (n: number, reader: string) => {
  const day = `2024-05-${String(1 + (n % 28)).padStart(2, '0')}`;
  const lines = [`لقاء رقم ${n}`, `اجتمع بوتين وشي في بكين في اليوم ${n} من المفاوضات.`, `وقال شي إن الملف رقم ${n} سيحسم قريبا بين البلدين.`];
  return summitStory(lines, { published: day, reader, id: `killed-${n}` }).meeting(lines[1]!, { start: day }).statement(`الملف رقم ${n} سيحسم قريبا بين البلدين`);
};
const say = (what: string | number): void => void process.stdout.write(`${what}\n`);

const [mode, path = '', argument = ''] = process.argv.slice(2);
if (mode === 'restore') {
  for (;;) {
    say('begin');
    await restoreRegister(argument, path, { replace: true });
    say('restored');
  }
}
const register = openRegister(path, { create: true });
if (mode === 'add') for (let n = Number(argument); ; n++) if (register.add(incoming(story(n, 'first'), `${n}.txt`)).outcome === 'new') say(n);
for (let after: string | null = null; ; ) {
  const ids: readonly string[] = register.outdated(argument, after, 50);
  if (!ids.length) break;
  for (const id of ids) {
    register.reread({ article: id, reading: story(Number(id.slice('killed-'.length)), argument).record, at: '2025-02-02T00:00:00Z' });
    say(id);
  }
  after = ids.at(-1)!;
}
register.close();
