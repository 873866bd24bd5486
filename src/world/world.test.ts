import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { BODIES, DOCUMENTS, GROUPS, OUTLETS } from './named.ts';
import { PERSONS, personById } from './persons.ts';
import { capitalOf, PLACES } from './places.ts';
import { STATES, stateByIso, stateId } from './states.ts';
import { holdersOf, KNOWN_THROUGH, TERMS, termsOf } from './terms.ts';
import { TOPICS } from './topics.ts';

test('every state carries its name in four languages and the codes are unique', () => {
  assert.equal(new Set(STATES.map((s) => s.iso)).size, STATES.length);
  assert.ok(STATES.length >= 249, `${STATES.length}`);
  for (const s of STATES) assert.ok(s.ar.length && s.en && s.ru && s.zh, s.iso);
});

test('ids of everything with a name are unique', () => {
  const ids = [...STATES.map(stateId), ...PLACES.map((p) => p.id), ...PERSONS.map((p) => p.id), ...[...BODIES, ...OUTLETS, ...DOCUMENTS, ...GROUPS].map((n) => n.id)];
  const twice = ids.filter((id, k) => ids.indexOf(id) !== k);
  assert.deepEqual(twice, []);
});

test('owners of bodies, places and persons exist', () => {
  const bodies = new Set(BODIES.map((b) => b.id));
  for (const x of [...BODIES, ...OUTLETS, ...PLACES]) if (x.of) assert.ok(stateByIso(x.of), `${x.id} of ${x.of}`);
  for (const p of PERSONS) assert.ok(stateByIso(p.of) ?? bodies.has(`organization:${p.of}`), `${p.id} of ${p.of}`);
});

test('terms name known persons and run forward', () => {
  const bodies = new Set(BODIES.map((b) => b.id));
  for (const t of TERMS) {
    assert.ok(personById(t.person), t.person);
    assert.ok(stateByIso(t.of) ?? bodies.has(`organization:${t.of}`), `${t.person} of ${t.of}`);
    assert.ok(t.from < (t.to ?? KNOWN_THROUGH), `${t.person} ${t.from}`);
  }
});

test('one office of one state has one holder, but for the day of a handover', () => {
  const shared: string[] = [];
  for (const a of TERMS) for (const b of TERMS) {
    if (a !== b && a.checked && b.checked && a.of === b.of && a.office === b.office && a.from < b.from && b.from < (a.to ?? '9999')) shared.push(`${a.person} ${b.person} ${a.office}`);
  }
  assert.deepEqual(shared, []);
});

test('an office is resolved on its day and never beyond what the table knows', () => {
  assert.deepEqual(holdersOf('RU', 'president', '2010-06-01').map((t) => t.person), ['person:dmitry-medvedev']);
  assert.deepEqual(holdersOf('US', 'foreign-minister', '2015-08-03T10:00:00Z').map((t) => t.person), ['person:john-kerry']);
  assert.equal(holdersOf('CN', 'foreign-minister', '2023-01-15')[0]?.person, 'person:qin-gang');
  assert.deepEqual(holdersOf('RU', 'president', '2030-01-01'), []);
  assert.ok(termsOf('person:wang-yi').length === 2);
});

test('an unchecked term resolves nothing', () => {
  const unchecked = TERMS.filter((t) => !t.checked);
  assert.ok(unchecked.length);
  for (const t of unchecked) assert.ok(!holdersOf(t.of, t.office, t.from).includes(t));
});

test('capitals are places and territories are no states', () => {
  assert.equal(capitalOf('CN')?.id, 'place:beijing');
  assert.equal(stateId(stateByIso('TW')!), 'place:taiwan');
  assert.equal(TOPICS.length, 60);
});
