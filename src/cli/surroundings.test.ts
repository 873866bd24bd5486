import assert from 'node:assert/strict';
import test from 'node:test';
import { openerFor } from './browser.ts';
import { languageOf } from './messages.ts';
import { registerPath } from './register-path.ts';
import { columns, wrap } from './report/wrap.ts';
import { sizeFor } from './terminal.ts';

const at = (platform: string, environment: Record<string, string> = {}, home = platform === 'win32' ? 'C:\\Users\\a' : '/home/a') => ({ platform, environment, home });

test('the register lies where the platform keeps the data of applications', () => {
  assert.equal(registerPath(at('linux')), '/home/a/.local/share/mahdar/register.db');
  assert.equal(registerPath(at('linux', { XDG_DATA_HOME: '/data' })), '/data/mahdar/register.db');
  assert.equal(registerPath(at('linux', { XDG_DATA_HOME: 'relative' })), '/home/a/.local/share/mahdar/register.db');
  assert.equal(registerPath(at('darwin')), '/home/a/Library/Application Support/Mahdar/register.db');
  assert.equal(registerPath(at('win32', { LOCALAPPDATA: 'D:\\Data' })), 'D:\\Data\\Mahdar\\register.db');
  assert.equal(registerPath(at('win32')), 'C:\\Users\\a\\AppData\\Local\\Mahdar\\register.db');
  assert.equal(registerPath(at('linux', { MAHDAR_REGISTER: '/x.db' })), '/x.db');
});

test('the language is the one asked for, else the locale\'s, else English', () => {
  assert.equal(languageOf(['list', '--lang', 'ar'], { LANG: 'en_US.UTF-8' }), 'ar');
  assert.equal(languageOf(['--lang=en'], { LC_ALL: 'ar_EG.UTF-8' }), 'en');
  assert.equal(languageOf([], { LANG: 'ar_SA.UTF-8' }), 'ar');
  assert.equal(languageOf([], { LC_ALL: 'C', LANG: 'ar_SA.UTF-8' }), 'en');
  assert.equal(languageOf([], {}), 'en');
});

test('a browser is opened where there is a display', () => {
  assert.equal(openerFor(at('linux')), null);
  assert.deepEqual(openerFor(at('linux', { DISPLAY: ':0' })), ['xdg-open']);
  assert.deepEqual(openerFor(at('darwin')), ['open']);
  assert.equal(openerFor(at('win32'))![0], 'cmd');
});

test('lines are broken between words; marks and isolates take no room', () => {
  assert.equal(columns('قُمَّة'), 3);
  assert.equal(columns('\u2068قمة\u2069'), 3);
  const lines = wrap('كلمة '.repeat(60), 40, '    ');
  assert.ok(lines.length > 5 && lines.every((l) => columns(l) <= 40 && l.startsWith('    ')));
  assert.deepEqual([sizeFor(999), sizeFor(1500), sizeFor(10_000_001)], ['999 B', '1.5 KB', '10 MB']);
});
