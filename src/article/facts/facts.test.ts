import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { openArticle } from '../index.ts';
import { hijriToIso } from '../../text/hijri.ts';
import { printedDate } from '../printed-date.ts';
import { languageOf } from './language.ts';
import { parseDate } from './published.ts';

test('printed dates are read in all month systems and digit orders', () => {
  const dates: Record<string, string> = {
    '04-فبراير-2022': '2022-02-04', 'الخميس 16 أيار 2024': '2024-05-16', '16 ماي 2024': '2024-05-16', '4 شباط/فبراير 2022': '2022-02-04', '٤ فبراير (شباط) ٢٠٢٢': '2022-02-04',
    '16/05/2024': '2024-05-16', '2024/05/16': '2024-05-16', '16.05.2024 | 08:15 GMT': '2024-05-16T08:15Z', 'نشرت في: 16/05/2024 - 10:21': '2024-05-16', 'الأحد 14 غشت 2022 - 10:30': '2022-08-14',
    'السبت 12 كانون الثاني/يناير 2019': '2019-01-12', '3 تشرين الثاني 2021': '2021-11-03', 'May 16, 2024': '2024-05-16', '25 شوال 1436 هـ': '2015-08-10', 'الثلاثاء - 29 شعبان 1444 هـ - 21 مارس 2023 م': '2023-03-21',
  };
  for (const [line, value] of Object.entries(dates)) assert.equal(printedDate(line)?.value, value, line);
});

test('a sentence with a date in it is no date line, an impossible date none at all', () => {
  for (const line of ['وقع البلدان الاتفاق في 16 مايو 2024', 'قمة 16 مايو 2024 تبحث ملف الطاقة والمياه', '31 فبراير 2024', '45/13/2024', 'في مايو 2024']) assert.equal(printedDate(line), null, line);
});

test('Hijri dates follow the Umm al-Qura calendar', () => {
  assert.equal(hijriToIso({ year: 1445, month: 11, day: 8 }), '2024-05-16');
  assert.equal(hijriToIso({ year: 1443, month: 7, day: 3 }), '2022-02-04');
  assert.equal(hijriToIso({ year: 1445, month: 13, day: 1 }), null);
});

test('a clock counts only with its zone', () => {
  assert.equal(parseDate('2024-05-16T10:30'), '2024-05-16');
  assert.equal(parseDate('2024-05-16T10:30:00Z'), '2024-05-16T10:30:00Z');
  assert.equal(parseDate('2024-05-16 10:30 +0300'), '2024-05-16T10:30+03:00');
  assert.equal(parseDate('no date'), null);
});

test('the date of publication is that of the publication, not of a later change, and never one of another article', () => {
  const body = 'التقى الوزيران في العاصمة العمانية وبحثا سبل توسيع التبادل التجاري بين البلدين وزيادة الرحلات الجوية.';
  assert.equal(openArticle(`قمة\nآخر تحديث: 18 مايو 2024\nتاريخ النشر: 16 مايو 2024\n${body}`).published?.value, '2024-05-16');
  assert.equal(openArticle(`قمة\nآخر تحديث: 18 مايو 2024\n${body}`).published?.value, '2024-05-18');
  assert.equal(openArticle(`قمة\n${body}\nمواضيع ذات صلة\nخبر آخر من الأرشيف\n3 يناير 2020`).published, null);
});

test('agencies are spelled as the text spells them, each once, the page itself left out', () => {
  const page = (text: string, outlet: string | null = null) => openArticle(`عنوان قصير للخبر\n${text}`, { outlet }).agencies;
  assert.deepEqual(page('ونقلت وكالة رويترز عن مسؤول قوله إن المحادثات ستستأنف، وقالت رويترز إن الموعد لم يحدد بعد.'), ['رويترز']);
  assert.deepEqual(page('وأفادت وكالة الأنباء القطرية (قنا) بأن الأمير استقبل الوزير في الديوان بالعاصمة الدوحة.'), ['قنا']);
  assert.deepEqual(page('وقال لوكالة الصحافة الفرنسية إن بلاده لن تغير موقفها من الاتفاق مهما طال التفاوض عليه.'), ['وكالة الصحافة الفرنسية']);
  assert.deepEqual(page('وقال الوزير لـ«عكاظ» إن بلاده ترحب بالاتفاق، ونقلت صحيفة «لوموند» عن مصادر أن التوقيع قريب.', 'عكاظ'), ['لوموند']);
  assert.deepEqual(page('زارت البعثة مدن الجزيرة العربية وشرق الحياة البرية في الخليج، وكان اليوم طويلا على أعضائها جميعا.'), []);
  assert.deepEqual(page('وذكرت وكالة نينار للأنباء أن الوفد غادر العاصمة صباحا بعد جولتين من المحادثات المغلقة.'), ['وكالة نينار للأنباء']);
});

test('the outlet is taken from signatures, and from a paper that is spoken to', () => {
  const outlet = (text: string) => openArticle(text).outlet;
  const body = 'رحب الوزير بالاتفاق الجديد بين البلدين وقال إن تنفيذه يبدأ مطلع العام المقبل على ثلاث مراحل متتالية.';
  assert.equal(outlet(`قمة مسقط تنطلق غدا\nالترا صوت - فريق التحرير\n${body}`), 'الترا صوت');
  assert.equal(outlet(`قمة مسقط تنطلق غدا\n${body}\nوقال مصدر مطلع لـ«القدس العربي» إن الموعد ثابت ولم يطرأ عليه تغيير.`), 'القدس العربي');
  assert.equal(outlet(`قمة مسقط تنطلق غدا\n${body}\nونقلت صحيفة «القدس العربي» عن مصدر أن الموعد ثابت ولم يطرأ عليه تغيير.`), null);
});

test('languages of one script are told apart by letters and small words', () => {
  const samples: Record<string, string> = {
    ar: 'قال الوزير إن المحادثات في العاصمة كانت بناءة وإن الجانبين اتفقا على عقد جولة ثانية', fa: 'وزیر خارجه گفت که این مذاکرات برای هر دو کشور مهم است و ادامه خواهد یافت',
    ur: 'وزیر خارجہ نے کہا ہے کہ دونوں ممالک کے درمیان مذاکرات اگلے ماہ ہوں گے', ckb: 'وەزیری دەرەوە ڕایگەیاند کە دانوستانەکان لە مانگی داهاتوو بەردەوام دەبن',
    en: 'The minister said that the talks in the capital were constructive and will go on', fr: 'Le ministre a déclaré que les discussions dans la capitale étaient utiles', ru: 'Министр сказал, что переговоры в столице были полезны и что они продолжатся',
    zh: '外交部长表示双方将继续举行会谈', ja: '外相は協議を続けると述べた', he: 'שר החוץ אמר כי השיחות יימשכו',
  };
  for (const [tag, text] of Object.entries(samples)) assert.equal(languageOf(text), tag, tag);
  assert.equal(languageOf('قال الوزیر إن المحادثات فی العاصمة كانت بناءة بین الجانبین'), 'ar', 'Arabic typed with Persian letters');
  assert.equal(languageOf('12 / 34'), 'und');
});

test('machine translation is flagged with its cues, ordinary Arabic is not', () => {
  const machine = openArticle([
    'استقبل الرئيس الحادي عشر ضيفه في العاصمة “بحفاوة كبيرة”، ورحب به «أمام القصر» قبل بدء المحادثات الرسمية بينهما.',
    'وقال الخبير الذي يدرس المنطقة: “تلعب الدولتان دورا مهما بشكل متزايد في السنوات الأخيرة”. في جامعة من جامعات العاصمة.', 'Exit mobile version',
  ].join('\n'));
  assert.equal(machine.translated?.from, 'en');
  assert.ok((machine.translated?.confidence ?? 0) >= 0.8);
  assert.equal(openArticle('قمة\nوصل الرئيس إلى العاصمة في الزيارة الحادية عشرة له، وقال إن بلاده تلعب دورا مهما بشكل متزايد "في المنطقة".\nشارك').translated, null);
});
