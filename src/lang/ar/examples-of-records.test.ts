import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Document } from '../../text/document.ts';
import { readArabic } from './index.ts';

interface Example { readonly text: string; readonly finds: readonly string[] }
const examples = (name: string): Example[] => parse(readFileSync(new URL(`./${name}.examples.yml`, import.meta.url), 'utf8')) as Example[];

function documentOf(text: string, published: string | null = '2024-05-16'): Document {
  return {
    id: 'example', url: null, outlet: null, title: null, author: null, published: published === null ? null : { value: published, from: 'page', span: null },
    language: 'ar', agencies: [], translated: null, text, blocks: text ? [{ start: 0, end: text.length, text, role: 'body', rule: 'example' }] : [],
  };
}

test('meetings are found, and only those, with who met, where, when and whether they did', () => {
  for (const e of examples('meetings')) {
    const { meetings } = readArabic(documentOf(e.text));
    assert.deepEqual(meetings.map((m) => `${m.format} ${m.status}: ${m.participants.join(' + ')} @ ${m.place ?? '-'} ${m.start ?? '-'}`), e.finds, e.text);
  }
});

test('instruments are found, and only those, with kind, status, parties, date and title', () => {
  for (const e of examples('documents')) {
    const { instruments } = readArabic(documentOf(e.text));
    assert.deepEqual(instruments.map((i) => `${i.kind} ${i.status}: ${i.parties.join(' + ') || '-'} ${i.date ?? '-'}${i.title ? ` «${i.title.text}»` : ''}`), e.finds, e.text);
  }
});

test('events are found, and only those, with type, mode, actors and recipients', () => {
  for (const e of examples('events')) {
    const { events } = readArabic(documentOf(e.text));
    assert.deepEqual(events.map((v) => `${v.type}${v.mode ? `/${v.mode}` : ''} ${v.status}: ${v.actors.join(' + ') || '-'} > ${v.recipients.join(' + ') || '-'}`), e.finds, e.text);
  }
});

test('positions are found, and only those, with stance, topic, holder, target and matter', () => {
  for (const e of examples('positions')) {
    const { positions } = readArabic(documentOf(e.text));
    assert.deepEqual(positions.map((p) => `${p.stance} ${p.topic}: ${p.holder.join(' + ')} > ${p.target.join(' + ') || '-'} «${p.content.text}»`), e.finds, e.text);
  }
});

test('the same meeting told three times is one record with its proofs', () => {
  const text = 'التقى الرئيس الروسي فلاديمير بوتين نظيره الصيني شي جين بينغ في بكين.\nوخلال محادثاته مع بوتين، أشاد شي جين بينغ بالعلاقات.\nوكان لقاء بوتين وشي جين بينغ وديا.';
  const blocks = text.split('\n').map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length, text: line, role: 'body' as const, rule: 'example' }));
  const { meetings } = readArabic({ ...documentOf(text), blocks });
  assert.equal(meetings.length, 1);
  assert.equal(meetings[0]!.evidence.length, 3);
});

test('later names of a joint statement are filed as its mentions', () => {
  const text = 'وقعت روسيا والصين بيانا مشتركا في بكين. وأضاف البيان أن الجانبين سيواصلان التعاون. ونصت الوثيقة على توسيع التجارة.';
  const { instruments } = readArabic(documentOf(text));
  assert.deepEqual(instruments.map((i) => i.mentions.map((m) => m.text)), [['بيانا', 'البيان', 'الوثيقة']]);
});

test('no string of words of meetings, documents and acts makes the recognisers throw, and all evidence is the text it names', () => {
  const words = ['التقى', 'الرئيس', 'الروسي', 'فلاديمير بوتين', 'نظيره', 'الصيني', 'شي جين بينغ', 'في', 'بكين', 'موسكو', 'و', 'وقع', 'وقعوها', 'التي', 'بيان', 'مشترك', '«', '»', '(', ')', 'اتفاقية', 'زيارة', 'إلى', 'الصين', 'خلال', 'قمة', 'عقد', 'جلسة', 'مباحثات', 'مع', 'بين', 'الجانبان', 'كلا', 'زعيما', 'فرضت', 'عقوبات', 'على', 'روسيا', 'هجوم', 'مظاهرات', 'أثار', 'أن', 'لم', 'سيزور', '،', '.', ':', '10', 'وثائق', 'من قبل', 'رفضها', 'تم', 'دعا', 'لزيارة', 'اليوم', '2023', '...'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 18 }), (chosen) => {
    const text = chosen.join(' ');
    const reading = readArabic(documentOf(text));
    for (const record of [...reading.meetings, ...reading.instruments, ...reading.events]) {
      assert.ok(record.evidence.length > 0);
      for (const e of record.evidence) assert.equal(text.slice(e.start, e.end), e.text);
    }
  }), { numRuns: 400 });
});
