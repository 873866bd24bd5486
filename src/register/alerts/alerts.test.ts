// Alerts tell of a record once, and only of what is told later; reading again, taking in again and joining tell nobody anything.
import assert from 'node:assert/strict';
import test from 'node:test';
import { AlertRefused, type NewAlert } from '../index.ts';
import { meets, recordIn, registerWith, says } from '../../../test/register/judging.ts';
import { incoming } from '../../../test/register/readings.ts';

const at = '2026-01-05T08:00:00Z';
const day = (n: number) => ({ start: `2024-0${n}-16`, place: 'place:beijing' });
const meetings: NewAlert = { name: 'قمم روسيا والصين', kind: 'meeting', filter: { with: ['RU', 'CN'] }, at };

test('the first check tells only of what is told later, with the reason; a second check tells nothing', (t) => {
  const register = registerWith(t, meets('a', day(1)));
  const alert = register.saveAlert(meetings);
  assert.deepEqual(register.checkAlerts(at), { alerts: 1, notices: 0 });
  register.add(incoming(meets('b', day(5), { published: '2024-05-17' }), 'b.txt'));
  assert.deepEqual(register.checkAlerts(at), { alerts: 1, notices: 1 });
  assert.deepEqual(register.checkAlerts(at), { alerts: 1, notices: 0 });
  const { rows: [notice], total } = register.notices();
  assert.equal(total, 1);
  assert.deepEqual([notice!.record, notice!.alert.name, notice!.kind, notice!.seen, notice!.why.code, notice!.why.article.id], [recordIn(register, 'b'), meetings.name, 'meeting', false, 'new', 'b']);
  assert.equal(notice!.why.en, 'New, and fits a meeting, with Russia, China; told by صحيفة b on 2024-05-17 (b)');
  assert.match(notice!.why.ar, /قيد جديد يوافق التنبيه \(لقاء، مع روسيا والصين\)، روته صحيفة b في 2024-05-17/u);
  assert.match(notice!.why.exact!, /^اجتمع بوتين وشي/u);
  assert.deepEqual([register.alerts()[0]!.notices, register.alerts()[0]!.unseen], [1, 1]);
  assert.equal(register.seen([notice!.id, 99], at), 1);
  assert.equal(register.seen('all', at), 0);
  assert.equal(register.notices({ unseen: true }).total, 0);
  assert.equal(register.removeAlert(alert.id), true);
  assert.equal(register.removeAlert(alert.id), false);
  assert.equal(register.notices().total, 0);
});

test('asked for the past, the first check tells of what is there', (t) => {
  const register = registerWith(t, meets('a', day(1)), meets('b', day(5)));
  register.saveAlert({ ...meetings, past: true });
  assert.equal(register.checkAlerts(at).notices, 2);
  const first = register.notices({}, { limit: 1 });
  const second = register.notices({}, { limit: 1, cursor: first.next });
  assert.deepEqual([first.total, second.rows.length, second.next], [2, 1, null]);
  assert.notEqual(first.rows[0]!.id, second.rows[0]!.id);
});

test('a record that an alert knows is not told of again: retold, read again, removed and taken in again', (t) => {
  const register = registerWith(t, meets('a', day(1)));
  register.saveAlert(meetings);
  register.add(incoming(meets('b', day(5)), 'b.txt'));
  assert.equal(register.checkAlerts(at).notices, 1);
  register.add(incoming(meets('c', day(1)), 'c.txt'));
  register.add(incoming(meets('d', day(5)), 'd.txt'));
  assert.equal(register.checkAlerts(at).notices, 0, 'retold');
  // Another reader sees a record with another id in the same bytes, and one more.
  const again = meets('b', { ...day(5), format: 'talks' }, { reader: 'test-2' });
  again.meeting('b روسيا b الصين b بكين b قازان', { start: '2024-09-01', format: 'visit' });
  assert.equal(register.reread({ article: 'b', reading: again.record, at }).outcome, 'changed');
  assert.equal(register.checkAlerts(at).notices, 0, 'read again');
  register.add(incoming(meets('e', { start: '2024-09-01', format: 'visit' }), 'e.txt'));
  const visits = register.list('meeting', { type: 'visit' }).rows;
  assert.equal(register.checkAlerts(at).notices, visits.length - 1, 'what another reader found is known when it is retold');
  for (const id of ['a', 'b', 'c', 'd', 'e']) register.remove(id);
  for (const [id, n] of [['d', 5], ['c', 1], ['b', 5], ['a', 1]] as const) register.add(incoming(meets(id, day(n)), `${id}.txt`));
  assert.equal(register.checkAlerts(at).notices, 0, 'taken in again');
});

test('what was told before and comes to fit by a later text is told of once, with that reason', (t) => {
  const register = registerWith(t, meets('a', { ...day(5), status: 'planned' }));
  register.saveAlert({ ...meetings, name: 'عُقدت', filter: { outlet: 'صحيفة b' } });
  register.add(incoming(meets('b', { ...day(5), status: 'planned' }), 'b.txt'));
  assert.equal(register.list('meeting').total, 1);
  assert.equal(register.checkAlerts(at).notices, 1);
  const { why } = register.notices().rows[0]!;
  assert.equal(why.code, 'changed');
  assert.match(why.en, /^Told before without fitting a meeting, told by صحيفة b; fits by what is told by صحيفة b/u);
});

test('two records that an alert told of and that are joined later are not told of again', (t) => {
  const register = registerWith(t);
  register.saveAlert(meetings);
  register.add(incoming(meets('a', { ...day(5), format: 'talks' }), 'a.txt'));
  register.add(incoming(meets('b', day(9)), 'b.txt'));
  assert.equal(register.checkAlerts(at).notices, 2);
  const [a, b] = [recordIn(register, 'a'), recordIn(register, 'b')];
  says(register, 'same', [a, b]);
  register.add(incoming(meets('c', day(9)), 'c.txt'));
  assert.equal(register.checkAlerts(at).notices, 0);
});

test('an alert over all kinds tells of no entities; what cannot be saved is refused in both languages', (t) => {
  const register = registerWith(t);
  register.saveAlert({ name: ' كل  شيء عن بوتين ', kind: null, filter: { with: ['person:vladimir-putin'] }, at });
  register.add(incoming(meets('a', day(1)).statement('روسيا a الصين', { source: ['person:vladimir-putin'] }), 'a.txt'));
  register.checkAlerts(at);
  assert.deepEqual(register.notices().rows.map((n) => n.kind).sort(), ['meeting', 'statement']);
  assert.equal(register.alerts()[0]!.name, 'كل شيء عن بوتين');
  for (const [given, code] of [[{ name: ' ' }, 'name'], [{ name: 'كل شيء عن بوتين' }, 'taken'], [{ name: 'x', kind: null, filter: {} }, 'filter']] as const) {
    assert.throws(() => register.saveAlert({ ...meetings, ...given }), (e) => e instanceof AlertRefused && e.code === code && /\p{Script=Arabic}/u.test(e.ar));
  }
  assert.equal(register.alerts().length, 1);
});

test('notices wait to be posted until they are, three failures end the waiting, asked again they wait again', (t) => {
  const register = registerWith(t);
  register.saveAlert({ ...meetings, webhook: 'https://hook.example/in', secret: 's' });
  register.saveAlert({ ...meetings, name: 'no hook' });
  register.add(incoming(meets('a', day(1)), 'a.txt'));
  register.checkAlerts(at);
  const [waiting] = register.undelivered();
  assert.deepEqual([register.undelivered().length, waiting!.webhook, waiting!.secret, waiting!.notices.length], [1, 'https://hook.example/in', 's', 1]);
  const ids = waiting!.notices.map((n) => n.id);
  for (let i = 0; i < 3; i++) register.noteDelivery(ids, { fault: 'HTTP 500' });
  assert.equal(register.undelivered().length, 0);
  assert.equal(register.alerts()[0]!.fault, 'HTTP 500');
  assert.equal(register.undelivered(true).length, 1);
  register.noteDelivery(ids, { at });
  register.noteDelivery(ids, { at: '2027-01-01T00:00:00Z' });
  assert.deepEqual([register.undelivered(true).length, register.alerts()[0]!.fault, register.notices({ alert: 1 }).rows[0]!.deliveredAt], [0, null, at]);
});
