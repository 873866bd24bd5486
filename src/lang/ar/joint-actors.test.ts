import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { analyze } from '../../text/analysis.ts';
import { entityIndex, type Reference } from '../../recognize/entity-index.ts';
import type { Entity } from '../../recognize/entity.ts';
import type { Document } from '../../text/document.ts';
import type { WithEntities } from './context.ts';
import { jointActorAt } from './joint-actors.ts';

const NAMES: Readonly<Record<string, { id: string; kind: Entity['kind']; of: string | null; role: string | null }>> = {
  روسيا: { id: 'state:RU', kind: 'state', of: null, role: null }, الصين: { id: 'state:CN', kind: 'state', of: null, role: null }, الهند: { id: 'state:IN', kind: 'state', of: null, role: null },
  بوتين: { id: 'person:putin', kind: 'person', of: 'state:RU', role: 'الرئيس الروسي' }, شي: { id: 'person:xi', kind: 'person', of: 'state:CN', role: 'الرئيس الصيني' },
};

// A small index by hand: one-word names, with و before them or not.
function contextOf(text: string): WithEntities {
  const document: Document = {
    id: 'example', url: null, outlet: null, title: null, author: null, published: null, language: 'ar', agencies: [], translated: null, text,
    blocks: [{ start: 0, end: text.length, text, role: 'body', rule: 'example' }],
  };
  const analysis = analyze(document);
  const references: Reference[] = [];
  for (const t of analysis.tokens) {
    const joined = t.raw.startsWith('و') && t.raw.slice(1) in NAMES;
    const name = NAMES[joined ? t.raw.slice(1) : t.raw];
    if (!name) continue;
    const start = joined ? t.start + 1 : t.start;
    references.push({ entity: name.id, kind: name.kind, from: t.i, to: t.i + 1, span: { start, end: t.end, text: text.slice(start, t.end) }, form: 'name', proclitic: joined ? 'و' : '', listed: true });
  }
  const entities: Entity[] = Object.values(NAMES).map((n) => ({ id: n.id, kind: n.kind, name: {}, role: n.role, of: n.of, mentions: [], confidence: 1, derivation: { rule: 'example', parts: [] } }));
  return { analysis, times: [], figures: [], entities: entityIndex(entities, references, analysis.tokens.length) };
}

function at(text: string, word: string): readonly string[] | null {
  const context = contextOf(text);
  const token = context.analysis.tokens.find((t) => t.raw === word)!;
  return jointActorAt(context, token.i)?.entities ?? null;
}

test('the two sides are the pair that the text named just before', () => {
  assert.deepEqual(at('التقى وفدا روسيا والهند أمس. وأكد الجانبان أهمية التعاون.', 'الجانبان'), ['state:RU', 'state:IN']);
});

test('adjectives behind the dual noun win over the pair named before', () => {
  assert.deepEqual(at('بعد قمة روسيا والهند، أصدر الجانبان الروسي والصيني بيانا.', 'الجانبان'), ['state:RU', 'state:CN']);
});

test('the two presidents are persons, also where only their adjectives stand', () => {
  assert.deepEqual(at('وصل بوتين أمس واستقبله شي. وعقد الرئيسان الروسي والصيني جلسة.', 'الرئيسان'), ['person:putin', 'person:xi']);
});

test('leaders of two named states are the persons that belong to them', () => {
  assert.deepEqual(at('تحدث بوتين ثم شي. وقال زعيما روسيا والصين إن التعاون يتقدم.', 'زعيما'), ['person:putin', 'person:xi']);
});

test('names joined by و are one actor', () => {
  assert.deepEqual(at('ستواصل روسيا والصين العمل.', 'روسيا'), ['state:RU', 'state:CN']);
});

test('a plural that looks like a dual is none without a dual verb or a dual elsewhere', () => {
  assert.equal(at('تعاني البلدان النامية من الديون.', 'البلدان'), null);
});

test('where no two parties are named the dual stays unresolved', () => {
  assert.equal(at('اتفق الطرفان على موعد.', 'الطرفان'), null);
});
