// Sorts the expectations by what is found today: `node test/golden/sort.ts` moves what is found from todo to must;
// `--allow-regression` also moves what is no longer found from must to todo. Comments and the writing of entries stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { Document } from 'yaml';
import { exampleFiles, expectation, expectationPath, KINDS, nameOf, readingOf } from './expectation.ts';
import type { Kind, Wanted } from './expectation.ts';
import { wrongFacts } from './facts.ts';
import { missing } from './match.ts';

type Sorted = 'must' | 'todo';

function listOf(doc: Document, section: Sorted, kind: Kind): YAMLSeq {
  let map = doc.get(section);
  if (!isMap(map)) doc.set(section, map = new YAMLMap());
  let list = (map as YAMLMap).get(kind);
  if (!isSeq(list)) (map as YAMLMap).set(kind, list = new YAMLSeq());
  return list as YAMLSeq;
}

function move(doc: Document, kind: Kind, from: Sorted, to: Sorted, leaves: (wanted: Wanted) => boolean): number {
  const list = listOf(doc, from, kind);
  const going = list.items.filter((item) => leaves((item as YAMLMap).toJSON() as Wanted));
  list.items = list.items.filter((item) => !going.includes(item));
  listOf(doc, to, kind).items.push(...going);
  return going.length;
}

function tidy(doc: Document): void {
  for (const section of ['must', 'todo'] as const) {
    const map = doc.get(section);
    if (!isMap(map)) continue;
    for (const kind of KINDS) {
      const list = map.get(kind);
      if (isSeq(list) && list.items.length === 0) map.delete(kind);
    }
    if (section === 'todo' && map.items.length === 0) doc.delete(section);
    if (section === 'must') map.flow = map.items.length === 0;
  }
}

const allowRegression = process.argv.includes('--allow-regression');
let up = 0;
let down = 0;
for (const file of exampleFiles()) {
  const path = expectationPath(nameOf(file));
  const doc = parseDocument(readFileSync(path, 'utf8'));
  const reading = readingOf(file);
  for (const kind of KINDS) {
    if (allowRegression) down += move(doc, kind, 'must', 'todo', (w) => missing(kind, w, reading) !== null);
    up += move(doc, kind, 'todo', 'must', (w) => missing(kind, w, reading) === null);
  }
  tidy(doc);
  const wanted = expectation(nameOf(file));
  const wrong = wrongFacts(wanted, reading);
  const facts = allowRegression ? wrong : (wanted.todo_facts ?? []).filter((fact) => wrong.includes(fact));
  if (facts.length) doc.set('todo_facts', doc.createNode(facts));
  else doc.delete('todo_facts');
  writeFileSync(path, doc.toString({ lineWidth: 0, flowCollectionPadding: true }));
}
console.log(`${up} found now, ${down} no longer found`);
