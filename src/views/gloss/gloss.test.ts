// Glosses stand on the record's fields: nothing of the evidence's words is in them, and the English one holds no Arabic letter.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { KINDS, openRegister } from '../../register/index.ts';
import { seedRegister } from '../../../test/browser/seed.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { glossOf } from './gloss.ts';

test('every record of a register has a gloss in both languages, made of its fields', (t) => {
  const path = join(temporaryFolder(t), 'register.db');
  seedRegister(path);
  const register = openRegister(path);
  t.after(() => register.close());
  let seen = 0;
  for (const kind of KINDS) {
    for (const row of register.list(kind, {}, { limit: 100 }).rows) {
      const { ar, en } = glossOf(row, (id) => register.nameOf(id));
      seen += 1;
      assert.doesNotMatch(en, /\p{Script=Arabic}|undefined|null/u, en);
      assert.match(ar, /^\p{Script=Arabic}/u);
      if (row.date.value) assert.ok(en.includes(`date: ${row.date.value}`), en);
      const content = (row.fields['content'] as { text?: string } | undefined)?.text;
      if (content) assert.ok(!ar.includes(content));
    }
  }
  assert.ok(seen > 10);
  const summit = register.list('meeting', { type: 'summit' }).rows[0]!;
  assert.match(glossOf(summit, (id) => register.nameOf(id)).en, /^Meeting: summit · participants: .*Putin.* · place: Beijing · date: \d{4}/u);
  const trade = { ...register.list('statement').rows[0]!, topics: ['trade', 'unlisted-topic', 'other'] };
  const named = glossOf(trade, (id) => register.nameOf(id), (slug) => (slug === 'trade' ? { ar: 'التجارة', en: 'Trade' } : null));
  assert.match(named.en, /topics: Trade, unlisted topic(?: ·|$)/u);
  assert.match(named.ar, /الموضوعات: التجارة(?: ·|$)/u);
  const unknown = { ...register.list('statement').rows[0]!, fields: { source: ['person:salim-al-harbi'] } };
  assert.match(glossOf(unknown, () => ({ ar: 'سليم الحربي', en: null })).en, /speaker: Salim Al Harbi/u);
});
