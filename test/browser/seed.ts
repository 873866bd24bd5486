// A small register for the tests of API and web app: six articles of our own writing with records made by hand.
import { openRegister } from '../../src/register/index.ts';
import { handMade, why, type HandMade } from './reading-builder.ts';

const PUTIN = { id: 'person:vladimir-putin', kind: 'person', name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' }, role: 'الرئيس الروسي', of: 'state:RU', confidence: 0.97 } as const;
const XI = { id: 'person:xi-jinping', kind: 'person', name: { ar: 'شي جين بينغ', en: 'Xi Jinping' }, role: 'الرئيس الصيني', of: 'state:CN', confidence: 0.97 } as const;
const BEIJING = { id: 'place:beijing', kind: 'place', name: { ar: 'بكين', en: 'Beijing' }, role: null, of: null, confidence: 0.9 } as const;
const MOSCOW = { id: 'place:moscow', kind: 'place', name: { ar: 'موسكو', en: 'Moscow' }, role: null, of: null, confidence: 0.9 } as const;
const RUSSIA = { id: 'state:RU', kind: 'state', name: { ar: 'روسيا', en: 'Russia' }, role: null, of: null, confidence: 0.99 } as const;
const CHINA = { id: 'state:CN', kind: 'state', name: { ar: 'الصين', en: 'China' }, role: null, of: null, confidence: 0.99 } as const;

/** Markup that must never become more than text. */
export const HOSTILE = '<script>window.hurt = 1</script><img src=x onerror="window.hurt = 2"><svg onload="window.hurt = 3"></svg><a href="javascript:window.hurt = 4">هنا</a>';

export const ARTICLES: readonly HandMade[] = [
  {
    id: 'beijing-2024', outlet: 'دفتر الضفاف', published: '2024-05-16',
    lines: [
      ['chrome', 'شارك المقال'],
      ['title', 'بوتين وشي يوقعان في بكين بيانًا مشتركًا'],
      ['body', 'استقبل الرئيس الصيني شي جين بينغ نظيره الروسي فلاديمير بوتين في بكين يوم الخميس.'],
      ['body', 'وقال بوتين إن «التجارة بين البلدين بلغت 240 مليار دولار» في عام 2023.'],
      ['caption', 'الرئيسان في قاعة الشعب'],
      ['body', 'وأكد البيان المشترك أن روسيا والصين تعارضان سياسة التكتلات.'],
      ['teaser', 'اقرأ أيضًا: الأسواق تترقب'],
    ],
    records: (at) => ({
      entities: [
        { ...PUTIN, mentions: [{ ...at('فلاديمير بوتين'), form: 'name' }] }, { ...XI, mentions: [{ ...at('شي جين بينغ'), form: 'name' }] },
        { ...RUSSIA, mentions: [{ ...at('روسيا'), form: 'name' }] }, { ...CHINA, mentions: [{ ...at('والصين'), form: 'name' }] }, { ...BEIJING, mentions: [{ ...at('بكين'), form: 'name' }] },
      ],
      meetings: [{ id: 'm1', format: 'summit', participants: [XI.id, PUTIN.id], place: 'place:beijing', start: '2024-05-16', end: null, status: 'held', evidence: [at('استقبل الرئيس الصيني شي جين بينغ نظيره الروسي فلاديمير بوتين في بكين يوم الخميس.')], confidence: 0.93, ...why('ar/meetings/received', ['verb', at('استقبل')]) }],
      instruments: [{ id: 'i1', kind: 'joint statement', title: null, parties: [RUSSIA.id, CHINA.id], date: '2024-05-16', status: 'signed', evidence: [at('بوتين وشي يوقعان في بكين بيانًا مشتركًا')], mentions: [at('البيان المشترك')], confidence: 0.9, ...why('ar/instruments/signed', ['noun', at('بيانًا مشتركًا')]) }],
      statements: [
        { id: 's1', kind: 'mixed', source: [PUTIN.id], via: [], cue: at('قال', 'وقال بوتين'), content: at('«التجارة بين البلدين بلغت 240 مليار دولار» في عام 2023'), evidence: [at('وقال بوتين إن «التجارة بين البلدين بلغت 240 مليار دولار» في عام 2023.')], date: { value: '2024-05-16', precision: 'day', anchor: 'published', span: null }, topics: ['trade'], confidence: 0.95, ...why('ar/statements/verb-subject', ['cue', at('قال', 'وقال بوتين')], ['speaker', at('بوتين')]) },
        { id: 's2', kind: 'document', source: [RUSSIA.id, CHINA.id], via: ['i1'], cue: at('أكد'), content: at('روسيا والصين تعارضان سياسة التكتلات'), evidence: [at('وأكد البيان المشترك أن روسيا والصين تعارضان سياسة التكتلات.')], date: { value: '2024-05-16', precision: 'day', anchor: 'text', span: null }, topics: ['hegemony-blocs'], confidence: 0.88, ...why('ar/statements/document', ['cue', at('أكد')]) },
      ],
      positions: [{ id: 'p1', holder: [RUSSIA.id, CHINA.id], stance: 'opposes', topic: 'hegemony-blocs', target: [], content: at('سياسة التكتلات'), source: 'i1', evidence: [at('وأكد البيان المشترك أن روسيا والصين تعارضان سياسة التكتلات.')], confidence: 0.86, ...why('ar/positions/opposes', ['verb', at('تعارضان')]) }],
      figures: [{ id: 'f1', value: 240e9, unit: 'USD', comparator: '=', what: at('التجارة بين البلدين'), as_of: '2023', measure: 'level', source: 's1', span: at('240 مليار دولار'), evidence: [at('وقال بوتين إن «التجارة بين البلدين بلغت 240 مليار دولار» في عام 2023.')], confidence: 0.95, ...why('ar/figures/money', ['number', at('240 مليار دولار')]) }],
      times: [{ ...at('يوم الخميس'), type: 'DATE', value: '2024-05-16', anchor: 'published', precision: 'day' }],
    }),
  },
  {
    id: 'beijing-2024-b', outlet: 'المرصد العائم', published: '2024-05-17',
    lines: [['title', 'قمة بكين تفتح صفحة جديدة'], ['body', 'عقد شي جين بينغ وفلاديمير بوتين قمة في بكين في 16 مايو 2024.'], ['body', 'ورحب شي بتوسيع التعاون في الطاقة.']],
    records: (at) => ({
      entities: [{ ...PUTIN, mentions: [{ ...at('فلاديمير بوتين'), form: 'name' }] }, { ...XI, mentions: [{ ...at('شي جين بينغ'), form: 'name' }] }],
      meetings: [{ id: 'm1', format: 'summit', participants: [XI.id, PUTIN.id], place: 'place:beijing', start: '2024-05-16', end: null, status: 'held', evidence: [at('عقد شي جين بينغ وفلاديمير بوتين قمة في بكين في 16 مايو 2024.')], confidence: 0.95, ...why('ar/meetings/held', ['verb', at('عقد')]) }],
      statements: [{ id: 's1', kind: 'indirect', source: [XI.id], via: [], cue: at('رحب'), content: at('بتوسيع التعاون في الطاقة'), evidence: [at('ورحب شي بتوسيع التعاون في الطاقة.')], date: { value: '2024-05-16', precision: 'day', anchor: 'text', span: null }, topics: ['energy'], confidence: 0.9, ...why('ar/statements/verb-subject', ['cue', at('رحب')]) }],
      positions: [{ id: 'p1', holder: [XI.id], stance: 'supports', topic: 'energy', target: [RUSSIA.id], content: at('توسيع التعاون في الطاقة'), source: 's1', evidence: [at('ورحب شي بتوسيع التعاون في الطاقة.')], confidence: 0.84, ...why('ar/positions/welcomes', ['verb', at('رحب')]) }],
    }),
  },
  {
    id: 'moscow-2023', outlet: 'دفتر الضفاف', published: '2023-03-21',
    lines: [['title', 'شي في موسكو'], ['body', 'أجرى الرئيسان شي جين بينغ وفلاديمير بوتين محادثات في موسكو في 21 مارس 2023.'], ['body', 'ودعا بوتين نظيره الصيني شي جين بينغ إلى زيارة قازان.']],
    records: (at) => ({
      entities: [{ ...PUTIN, mentions: [{ ...at('فلاديمير بوتين'), form: 'name' }] }, { ...XI, mentions: [{ ...at('شي جين بينغ'), form: 'name' }] }, { ...MOSCOW, mentions: [{ ...at('موسكو'), form: 'name' }] }],
      times: [],
      meetings: [
        { id: 'm1', format: 'summit', participants: [XI.id, PUTIN.id], place: 'place:moscow', start: '2023-03-21', end: null, status: 'held', evidence: [at('أجرى الرئيسان شي جين بينغ وفلاديمير بوتين محادثات في موسكو في 21 مارس 2023.')], confidence: 0.95, ...why('ar/meetings/talks', ['verb', at('أجرى')]) },
        { id: 'm2', format: 'visit', participants: [XI.id, RUSSIA.id], place: null, start: null, end: null, status: 'invited', evidence: [at('ودعا بوتين نظيره الصيني شي جين بينغ إلى زيارة قازان.')], confidence: 0.8, ...why('ar/meetings/invited', ['verb', at('دعا')]) },
      ],
    }),
  },
  {
    id: 'undated', outlet: null, published: null,
    lines: [['title', 'اتصال بين الرئيسين'], ['body', 'بحث فلاديمير بوتين مع شي جين بينغ في اتصال هاتفي ملفات عدة.']],
    records: (at) => ({
      meetings: [{ id: 'm1', format: 'call', participants: [PUTIN.id, XI.id], place: null, start: null, end: null, status: 'held', evidence: [at('بحث فلاديمير بوتين مع شي جين بينغ في اتصال هاتفي ملفات عدة.')], confidence: 0.82, ...why('ar/meetings/call', ['noun', at('اتصال هاتفي')]) }],
      entities: [{ ...PUTIN, mentions: [{ ...at('فلاديمير بوتين'), form: 'name' }] }, { ...XI, mentions: [{ ...at('شي جين بينغ'), form: 'name' }] }],
    }),
  },
  { id: 'english', outlet: 'The Drifting Gazette', published: '2024-05-16', language: 'en', lines: [['title', 'Leaders sign a statement in Beijing'], ['body', 'The two presidents signed a joint statement on Thursday.']] },
  { id: 'hostile', outlet: `أخبار ${HOSTILE}`, published: '2024-01-01', lines: [['title', `عنوان ${HOSTILE}`], ['body', `نص عن روسيا والصين ${HOSTILE}`]],
    records: (at) => ({ statements: [{ id: 's1', kind: 'indirect', source: [RUSSIA.id], via: [], cue: null, content: at(`روسيا والصين ${HOSTILE}`), evidence: [at(`نص عن روسيا والصين ${HOSTILE}`)], date: { value: null, precision: 'vague', anchor: null, span: null }, topics: ['other'], confidence: 0.5, ...why('ar/statements/test') }], entities: [{ ...RUSSIA, mentions: [{ ...at('روسيا'), form: 'name' }] }] }) },
];

/** Fills a register file. */
export function seedRegister(path: string, { demo = true, articles = ARTICLES }: { demo?: boolean; articles?: readonly HandMade[] } = {}): void {
  const register = openRegister(path, { create: true, demo });
  for (const article of articles) {
    const reading = handMade(article);
    register.add({ bytes: new TextEncoder().encode(reading.article.text), origin: { kind: 'file', value: `/seed/${article.id}.txt` }, reading, addedAt: '2026-01-01T00:00:00.000Z' });
  }
  register.close();
}
