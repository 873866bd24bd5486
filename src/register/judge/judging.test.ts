import assert from 'node:assert/strict';
import test from 'node:test';
import { incoming } from '../../../test/register/readings.ts';
import { groups, meets, recordIn, registerWith, says, takesBack } from '../../../test/register/judging.ts';
import { JudgementRefused } from '../index.ts';

const may = { start: '2024-05-16' };

test('a person joins what reports tell apart; a report added later finds the record; undoing gives back both with their ids', (t) => {
  const register = registerWith(t, meets('a', may), meets('b', { start: '2024-05-20' }));
  const [a, b] = [recordIn(register, 'a'), recordIn(register, 'b')];
  const { id, records } = says(register, 'same', [a, b]);
  assert.deepEqual(records, [a], 'the record keeps the address of the first');
  assert.deepEqual(groups(register), ['a+b']);
  assert.equal(register.record(b)!.id, a, 'the address of the other leads to it');
  assert.equal(register.record(a)!.told.find((r) => r.article.id === 'b')!.join.code, 'judged');
  register.add(incoming(meets('c', { start: '2024-05-20' }), 'c.txt'));
  register.add(incoming(meets('d', may), 'd.txt'));
  assert.deepEqual(groups(register), ['a+b+c+d']);
  takesBack(register, id);
  assert.deepEqual(groups(register), ['a+d', 'b+c']);
  assert.deepEqual([recordIn(register, 'a'), recordIn(register, 'b')], [a, b]);
  assert.equal(register.record(a)!.judged, null);
});

test('a person keeps apart what reports tell alike, also when others are added', (t) => {
  const register = registerWith(t, meets('a', may), meets('b', may), meets('c', may));
  const record = recordIn(register, 'a');
  const b = register.record(record)!.told.find((r) => r.article.id === 'b')!;
  const { id } = says(register, 'split', [record], { reports: [b.id] });
  assert.deepEqual(groups(register), ['a+c', 'b']);
  register.add(incoming(meets('d', may), 'd.txt'));
  assert.equal(groups(register).filter((g) => g.includes('a') && g.includes('b')).length, 0);
  assert.equal(groups(register).length, 2, 'what comes later joins one of the two and does not bring them together');
  takesBack(register, id);
  assert.deepEqual(groups(register), ['a+b+c+d']);
  assert.equal(recordIn(register, 'b'), record);
});

test('two records told to be different stay two when a report fits both', (t) => {
  const register = registerWith(t, meets('a', may), meets('b', { start: '2024-05-20' }));
  says(register, 'different', [recordIn(register, 'a'), recordIn(register, 'b')]);
  says(register, 'note', [recordIn(register, 'a')], { why: 'قاعتان في يومين' });
  assert.equal(register.record(recordIn(register, 'a'))!.judged!.notes, 1);
  assert.deepEqual(groups(register), ['a', 'b']);
});

test('a rejected report gives no fields; a record all of whose reports are rejected leaves the lists and can be asked for', (t) => {
  const register = registerWith(t, meets('a', { ...may, place: 'place:beijing' }), meets('b', may));
  const record = recordIn(register, 'a');
  assert.equal(register.record(record)!.fields['place'], 'place:beijing');
  const first = register.record(record)!.told.find((r) => r.article.id === 'a')!;
  const { id } = says(register, 'reject', [record], { reports: [first.id] });
  const partly = register.record(record)!;
  assert.deepEqual([partly.fields['place'], partly.judged!.verdict, partly.reports], [null, 'partly rejected', 2]);
  assert.deepEqual(partly.told.map((r) => [r.article.id, r.set]), [['a', 'rejected'], ['b', null]]);
  says(register, 'reject', [record]);
  assert.equal(register.list('meeting').total, 0);
  assert.deepEqual(register.list('meeting', { judged: 'rejected' }).rows.map((r) => [r.id, r.judged!.verdict]), [[record, 'rejected']]);
  assert.equal(register.counts().meeting, 0);
  register.add(incoming(meets('c', may), 'c.txt'));
  assert.equal(register.record(record)!.judged!.verdict, 'partly rejected', 'what comes later was not rejected');
  assert.ok(register.review().rows.some((r) => r.record.id === record && r.reasons.some((why) => why.code === 'rejected-told-again')));
  takesBack(register, 2);
  takesBack(register, id);
  assert.equal(register.record(record)!.judged, null);
  assert.equal(register.record(record)!.fields['place'], 'place:beijing');
});

test('a correction goes before the reports and shows what they say; it is checked against the form of the field', (t) => {
  const register = registerWith(t, meets('a', may));
  const record = recordIn(register, 'a');
  const { id } = says(register, 'correct', [record], { field: 'date', value: '2024-05-17' });
  const corrected = register.record(record)!;
  assert.deepEqual([corrected.date.value, corrected.fields['start'], corrected.judged!.corrected], ['2024-05-17', '2024-05-17', [{ field: 'start', former: '2024-05-16' }]]);
  says(register, 'correct', [record], { field: 'participants', value: 'person:vladimir-putin,state:CN' });
  assert.deepEqual(register.record(record)!.parties.filter((p) => p.role === 'participant').map((p) => [p.entity, p.state]), [['person:vladimir-putin', 'RU'], ['state:CN', 'CN']]);
  takesBack(register, id);
  assert.deepEqual([register.record(record)!.date.value, register.record(record)!.judged!.corrected.map((c) => c.field)], ['2024-05-16', ['participants']]);
  const refused = (code: string, act: () => unknown): void => assert.throws(act, (e) => e instanceof JudgementRefused && e.code === code && e.message !== '' && /[\u0600-\u06ff]/u.test(e.ar));
  refused('value', () => says(register, 'correct', [record], { field: 'start', value: 'yesterday' }));
  refused('value', () => says(register, 'correct', [record], { field: 'format', value: 'party' }));
  refused('field', () => says(register, 'correct', [record], { field: 'color', value: 'red' }));
  refused('no-record', () => says(register, 'confirm', ['m-nothing']));
  refused('why', () => says(register, 'confirm', [record], { why: ' ' }));
  refused('who', () => says(register, 'confirm', [record], { by: '' }));
  refused('records', () => says(register, 'same', [record]));
  refused('same-record', () => says(register, 'same', [record, record]));
  refused('split', () => says(register, 'split', [record]));
  refused('no-report', () => says(register, 'reject', [record], { reports: [999] }));
  refused('no-judgement', () => takesBack(register, 999));
  refused('undone', () => takesBack(register, id));
  assert.equal(register.judgements().total, 3, 'what was refused left no row');
});

test('judgements find their sentence again after another reading, and are shown adrift while nothing tells it', (t) => {
  const register = registerWith(t, meets('a', may), meets('b', may));
  const record = recordIn(register, 'a');
  says(register, 'correct', [record], { field: 'place', value: 'place:kazan' });
  says(register, 'split', [record], { reports: [register.record(record)!.told.find((r) => r.article.id === 'b')!.id] });
  const better = meets('b', { ...may, place: 'place:beijing', confidence: 0.95 }, { reader: 'test-2' });
  assert.equal(register.add(incoming(better, 'b.txt')).outcome, 'reread');
  assert.deepEqual(groups(register), ['a', 'b'], 'the split holds');
  assert.equal(register.record(recordIn(register, 'a'))!.fields['place'], 'place:kazan');
  // A worse reader sees no meeting at all.
  for (const id of ['a', 'b']) {
    const blind = meets(id, may, { reader: 'test-3' });
    blind.record.meetings.length = 0;
    register.add(incoming(blind, `${id}.txt`));
  }
  assert.equal(register.list('meeting').total, 0);
  assert.deepEqual(register.judgements().rows.map((j) => j.state), ['adrift', 'adrift']);
  assert.equal(register.stats().adrift, 2);
  assert.match(register.judgements({ adrift: true }).rows[0]!.anchors[0]!.quote, /اجتمع بوتين وشي/u);
  for (const id of ['a', 'b']) register.add(incoming(meets(id, may, { reader: 'test-4' }), `${id}.txt`));
  assert.deepEqual(groups(register), ['a', 'b']);
  assert.deepEqual(register.judgements().rows.map((j) => j.state), ['in force', 'in force']);
});

test('a withdrawn article marks its records and gives no fields while others tell them; it can be taken back', (t) => {
  const register = registerWith(t, meets('a', { ...may, place: 'place:beijing' }), meets('b', may));
  const record = recordIn(register, 'a');
  const { id } = says(register, 'withdraw', [], { article: 'a', why: 'سحبته الصحيفة' });
  const marked = register.record(record)!;
  assert.deepEqual([marked.articleState, marked.fields['place'], marked.told.map((r) => r.set)], [{ changed: 0, withdrawn: 1 }, null, ['withdrawn', null]]);
  assert.equal(register.article('a')!.withdrawn, true);
  assert.ok(register.review().rows[0]!.reasons.some((r) => r.code === 'withdrawn'));
  takesBack(register, id);
  assert.deepEqual([register.record(record)!.articleState.withdrawn, register.record(record)!.fields['place']], [0, 'place:beijing']);
  assert.throws(() => says(register, 'withdraw', [], { article: 'z' }), (e) => e instanceof JudgementRefused && e.code === 'no-article');
});

test('an article that changed its text marks its records', (t) => {
  const register = registerWith(t, meets('a', may));
  const changed = meets('a', may);
  const longer = incoming(changed, 'a.txt');
  const text = `${changed.record.article.text}\nوأضيفت فقرة.`;
  changed.record.article.text = text;
  register.add({ ...longer, bytes: new TextEncoder().encode(text) });
  assert.deepEqual(register.list('meeting').rows[0]!.articleState, { changed: 1, withdrawn: 0 });
  assert.equal(register.articles().rows[0]!.changed, true);
});

test('the history of a record tells who told it and who said what, and an undone judgement stays in it', (t) => {
  const register = registerWith(t, meets('a', may), meets('b', may));
  const record = recordIn(register, 'a');
  const { id } = says(register, 'confirm', [record]);
  takesBack(register, id);
  const history = register.history(record)!;
  assert.deepEqual(history.map((h) => (h.what === 'told' ? h.article : h.judgement.action)), ['a', 'b', 'confirm', 'undo']);
  assert.deepEqual(register.record(record)!.judgements.map((j) => [j.action, j.state, j.undoneBy, j.undoes]), [['undo', 'in force', null, 1], ['confirm', 'undone', 2, null]]);
  const back = takesBack(register, 2);
  assert.equal(register.record(record)!.judged!.verdict, 'confirmed', 'undoing the undoing brings it back');
  assert.equal(back.id, 3);
  assert.equal(register.history('m-nothing'), null);
  assert.deepEqual([register.judgements().total, register.judgements({}, { limit: 2 }).rows.map((j) => j.id)], [3, [3, 2]]);
});

test('entities are confirmed, rejected and noted, and come back so after all their articles went and returned', (t) => {
  const register = registerWith(t, meets('a', may));
  register.add(incoming(meets('b', may), 'b.txt'));
  says(register, 'confirm', ['state:CN']);
  says(register, 'reject', ['person:xi-jinping']);
  assert.equal(register.record('person:xi-jinping')!.judged!.verdict, 'rejected');
  register.remove('a');
  register.remove('b');
  register.add(incoming(meets('a', may), 'a.txt'));
  assert.equal(register.record('person:xi-jinping')!.judged!.verdict, 'rejected');
  assert.equal(register.list('entity', { judged: 'rejected' }).total, 1);
  assert.throws(() => says(register, 'same', ['person:xi-jinping', 'person:vladimir-putin']), (e) => e instanceof JudgementRefused && e.code === 'entity');
});
