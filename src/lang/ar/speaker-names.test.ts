import assert from 'node:assert/strict';
import test from 'node:test';
import { openArticle } from '../../article/index.ts';
import { readArabic } from './index.ts';

const persons = (body: string) => readArabic(openArticle(`عنوان قصير\n\nبدأ الموسم في الميناء هذا العام.\n\n${body}\n`, { name: 'own.txt', published: '2024-05-16' })).entities.filter((e) => e.kind === 'person').map((e) => e.mentions.map((m) => m.text));

test('a name that only a verb of saying tells is a person, and so are its other places in the article', () => {
  assert.deepEqual(persons('وقال غوستاف هوغنبرغ مدير الميناء إن المصنع سيغلق. وأثار بيان هوغنبرغ جدلا.'), [['غوستاف هوغنبرغ', 'هوغنبرغ']]);
  assert.deepEqual(persons('قالت شلومبرغر مديرة السياسات إن الخطة جاهزة.'), [['شلومبرغر']]);
});

test('what stands there without being a name is none', () => {
  for (const text of ['أكدت نشرة الأخبار المسائية أن الطريق مغلق.', 'أوضح تقرير الشركة أن الأرباح زادت.', 'وأضاف موضحا أن الطريق طويلة.', 'وقال يوم الأحد إن السوق هادئة.', 'وأكد استمرار العمل رغم أن المطر غزير.']) assert.deepEqual(persons(text), [], text);
});
