// Whole pages as sites print them, written by us: every line stands behind the role that a reader gives it.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Document } from '../text/document.ts';
import { openArticle, type ArticleHints } from './index.ts';

/** Opens a page given as `role | line` and compares every role. */
function page(annotated: string, hints: ArticleHints = {}): Document {
  const rows = annotated.trim().split('\n').map((row) => /^\s*(\w+)\s*\|\s?(.*)$/u.exec(row)!.slice(1) as [string, string]);
  const document = openArticle(rows.map(([, line]) => line).join('\n'), hints);
  assert.deepEqual(document.blocks.map((b) => `${b.role} | ${b.text}`), rows.map(([role, line]) => `${role} | ${line.trim()}`), document.blocks.map((b) => b.rule).join(' '));
  return document;
}

test('a page of a daily: headline, deck, picture twice, signature, date in two calendars, buttons', () => {
  const d = page(`
    title    | وزيرا خارجية مصر وتركيا يبحثان في أنقرة أمن شرق المتوسط
    subtitle | اتفاق على استئناف اجتماعات اللجنة المشتركة قبل نهاية العام
    caption  | الوزيران خلال مؤتمر صحافي مشترك في أنقرة (الأناضول)
    caption  | الوزيران خلال مؤتمر صحافي مشترك في أنقرة (الأناضول)
    byline   | أنقرة: «الشرق الأوسط»
    dateline | نُشر: 20:49-4 أغسطس 2024 م ـ 29 محرَّم 1446 هـ
    chrome   | TT
    title    | وزيرا خارجية مصر وتركيا يبحثان في أنقرة أمن شرق المتوسط
    body     | بحث وزير الخارجية المصري مع نظيره التركي في أنقرة، الأحد، سبل خفض التوتر في شرق المتوسط وتوسيع التبادل التجاري بين البلدين.
    body     | وقال الوزير المصري إن القاهرة ترحب بالخطوات التي اتخذتها أنقرة خلال الأشهر الماضية، وتتطلع إلى المزيد منها.
    subtitle | ملف ليبيا
    body     | وأضاف أن الجانبين اتفقا على دعم المسار السياسي في ليبيا بعيداً عن التدخلات الخارجية.
    caption  | جانب من المحادثات الموسعة بين الوفدين (رويترز)
    body     | وأكد الوزير التركي أن بلاده تريد علاقات طبيعية مع جميع جيرانها في المنطقة.
    chrome   | مواضيع ذات صلة
    teaser   | أنقرة تعلن موعد القمة المقبلة
    teaser   | أوروبا سفينة تركية للتنقيب قبالة الساحل (رويترز)
    teaser   | أعلنت أنقرة أن القمة المقبلة ستعقد في إسطنبول خلال الخريف بمشاركة دول الجوار كلها.
    teaser   | «الشرق الأوسط» (أنقرة)
    chrome   | شارك
  `);
  assert.equal(d.outlet, 'الشرق الأوسط');
  assert.equal(d.published?.value, '2024-08-04');
  assert.deepEqual(d.agencies, ['الأناضول', 'رويترز']);
});

test('a page of a television site: publication and change with clock and zone, source line at the end', () => {
  const d = page(`
    title    | لافروف يستقبل نظيره الإيراني في موسكو
    dateline | تاريخ النشر: 16.05.2024 | 08:15 GMT
    dateline | آخر تحديث: 16.05.2024 | 10:20 GMT
    chrome   | تابعوا آخر الأخبار على تلغرام
    body     | استقبل وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني في موسكو لبحث اتفاقية الشراكة الشاملة بين البلدين.
    body     | وذكرت الوزارة في بيان أن المباحثات تناولت ممر الشمال والجنوب ومشاريع الطاقة المشتركة.
    byline   | المصدر: RT + نوفوستي
    chrome   | إقرأ المزيد
    teaser   | موسكو تعلن موعد توقيع الاتفاقية مع طهران
    teaser   | طهران: الاتفاقية في مراحلها الأخيرة
  `);
  assert.equal(d.published?.value, '2024-05-16T08:15Z');
  assert.deepEqual(d.agencies, ['نوفوستي']);
  assert.equal(d.outlet, 'RT');
});

test('an agency dispatch with its slug in the first sentence', () => {
  const d = page(`
    title | الصين وصربيا توقعان اتفاقا للتجارة الحرة
    body  | بلغراد 8 مايو 2024 (شينخوا) وقعت الصين وصربيا اليوم الأربعاء في بلغراد اتفاقا للتجارة الحرة يدخل حيز التنفيذ في يوليو المقبل.
    body  | وقال الرئيس الصربي إن الاتفاق يفتح السوق الصينية أمام المنتجات الزراعية لبلاده.
  `);
  assert.equal(d.published?.value, '2024-05-08');
  assert.equal(d.published?.from, 'text');
  assert.deepEqual(d.agencies, ['شينخوا']);
});

test('an agency dispatch of the Gulf: the date line carries the agency, the end is marked', () => {
  const d = page(`
    title    | سياسي / وزير الخارجية يبحث مع نظيره الياباني التعاون الاقتصادي
    dateline | طوكيو 08 ذو القعدة 1445 هـ الموافق 16 مايو 2024 م واس
    body     | بحث وزير الخارجية مع نظيره الياباني في طوكيو اليوم سبل تعزيز التعاون الاقتصادي بين البلدين الصديقين.
    chrome   | // انتهى //
    dateline | 11:01 ت م
  `);
  assert.equal(d.published?.value, '2024-05-16');
  assert.deepEqual(d.agencies, ['واس']);
});

test('a page of a broadcaster: desk and city, place of the picture, stories in between', () => {
  const d = page(`
    title    | قمة عمّان تدعو إلى وقف فوري لإطلاق النار
    byline   | سكاي نيوز عربية - أبوظبي
    dateline | 16 مايو 2024 - 10:21 بتوقيت أبوظبي
    body     | دعا القادة المجتمعون في عمّان إلى وقف فوري لإطلاق النار وفتح المعابر أمام المساعدات الإنسانية دون شروط.
    teaser   | اقرأ أيضاً: ملك الأردن يستقبل الرئيس المصري قبيل القمة
    body     | وجاء في البيان الختامي أن القادة يرفضون أي تهجير للسكان، ويؤكدون أن السلام العادل هو السبيل إلى الاستقرار.
    chrome   | شاركحفظطباعة
  `);
  assert.equal(d.outlet, 'سكاي نيوز عربية');
  assert.equal(d.published?.value.slice(0, 10), '2024-05-16');
});

test('a page of a public broadcaster: agencies in the last line, copyright under the picture, summary bullets', () => {
  const d = page(`
    title    | برلين وباريس تتفقان على خطة مشتركة لدعم الصناعة
    dateline | ١٦ مايو ٢٠٢٤
    subtitle | • المستشار يعلن إنشاء صندوق مشترك للابتكار.
    subtitle | • باريس تتعهد بتخفيف القيود على الصادرات.
    caption  | المستشار الألماني والرئيس الفرنسي في قصر ميسبرغ © Kay Nietfeld/dpa
    body     | اتفقت ألمانيا وفرنسا على خطة مشتركة لدعم الصناعة الأوروبية في مواجهة المنافسة الخارجية، بحسب بيان صدر في برلين.
    body     | وقال المستشار إن البلدين سيعملان معا على خفض كلفة الطاقة للمصانع الكبرى والمتوسطة.
    byline   | ع.غ/ ص.ش (أ ف ب، رويترز، د ب أ)
  `);
  assert.equal(d.published?.value, '2024-05-16');
  assert.deepEqual(new Set(d.agencies), new Set(['د ب أ', 'أ ف ب', 'رويترز']));
});

test('a summary between headline and signature is a standfirst, though it ends with a stop', () => {
  const d = page(`
    title    | الرباط ومدريد تعيدان فتح الجمارك في سبتة
    subtitle | أعلنت العاصمتان جدولا زمنيا يبدأ مطلع العام ويشمل المعبرين البريين.
    byline   | محمد العلوي - الرباط
    dateline | الخميس، 16 مايو 2024 10:30 ص
    body     | أعلن المغرب وإسبانيا إعادة فتح الجمارك التجارية في سبتة ومليلية تدريجيا بعد أعوام من الإغلاق، وفق بيان مشترك.
  `);
  assert.equal(d.author, 'محمد العلوي');
  assert.equal(d.published?.value, '2024-05-16');
});

test('a paragraph pulled out of the text is body, and so are lists and questions of an interview', () => {
  page(`
    title | السفير: نعمل على خط بحري جديد
    body  | تحدث السفير في هذا الحوار عن مستقبل العلاقات بين البلدين وعن الخط البحري الجديد الذي ينتظر افتتاحه في الخريف.
    body  | متى يبدأ العمل بالخط الجديد؟
    body  | نأمل أن تبدأ الرحلات الأولى في أكتوبر، وقد وقعنا ثلاث مذكرات تفاهم مع الشركات المشغلة.
    body  | ثلاث مذكرات تفاهم مع الشركات المشغلة
    body  | نأمل أن تبدأ الرحلات الأولى في أكتوبر
    body  | وتشمل المذكرات ما يلي:
    body  | - نقل الحاويات
    body  | - نقل الركاب
    body  | وأضاف السفير أن المرحلة الثانية تشمل ميناءين آخرين على البحر الأحمر وخليج عدن.
  `);
});

test('a headline of another story between paragraphs is a teaser, a short heading is a subtitle', () => {
  page(`
    title    | قمة أفريقية في أديس أبابا تبحث الديون
    body     | بدأ القادة الأفارقة في أديس أبابا قمة تستمر يومين لبحث أزمة الديون التي تثقل كاهل أكثر من عشرين دولة في القارة.
    teaser   | رئيس كينيا يعلن من نيروبي تشكيل حكومة جديدة بعد أسابيع من الاحتجاجات
    body     | وقال رئيس المفوضية إن على الدائنين أن يقدموا تنازلات حقيقية قبل نهاية العام الجاري.
    subtitle | أرقام ثقيلة
    body     | وتتجاوز ديون القارة الخارجية مستويات لم تعرفها منذ عقود، بحسب تقديرات المصرف الأفريقي للتنمية.
  `);
});

test('a second article pasted below is foreign from its headline on', () => {
  const d = page(`
    title   | الجزائر وروما توقعان خطة للطاقة
    body    | وقعت الجزائر وإيطاليا خطة للتعاون في مجال الطاقة تشمل الغاز والهيدروجين ونقل الكهرباء عبر المتوسط.
    body    | وقالت رئيسة الوزراء الإيطالية إن الخطة تعزز أمن الطاقة في بلادها وفي أوروبا كلها.
    body    | وأضافت أن شركات إيطالية ستستثمر في حقول جديدة جنوب البلاد خلال الأعوام الثلاثة المقبلة.
    foreign | حرائق الغابات تلتهم مئات الهكتارات في اليونان
    foreign | رجال إطفاء قرب أثينا (رويترز)
    chrome  | TT
    foreign | حرائق الغابات تلتهم مئات الهكتارات في اليونان
    foreign | اندلعت حرائق واسعة في غابات قريبة من أثينا وأجبرت مئات السكان على مغادرة منازلهم فجر اليوم.
    foreign | وقالت السلطات اليونانية إن طائرات من دول أوروبية تشارك في عمليات الإخماد منذ الصباح.
  `);
  assert.deepEqual(d.agencies, [], 'a credit of another article is none of this one');
});

test('the article goes on behind a box of related stories', () => {
  page(`
    title  | بيروت ونيقوسيا ترسمان حدودهما البحرية
    body   | أنهى لبنان وقبرص مفاوضات استمرت أعواما لترسيم حدودهما البحرية، ووقع الوزيران الاتفاق في نيقوسيا بحضور السفراء.
    chrome | اقرأ أيضا
    teaser | قبرص تعلن اكتشافا جديدا للغاز
    teaser | لبنان ينتظر نتائج الحفر في البلوك التاسع
    body   | وقال الوزير اللبناني إن الاتفاق مع قبرص يفتح الباب أمام شركات الطاقة للعمل قرب الحدود البحرية دون نزاع.
    body   | وأكد الوزير القبرصي أن نيقوسيا ستعرض الاتفاق على البرلمان قبل نهاية الشهر الجاري.
  `);
});

test('a headline that only the feed knows leaves the first line of the page a caption', () => {
  const d = page(`
    caption | الرئيس القبرصي، نيكوس خريستودوليدس
    body    | أعلن الرئيس القبرصي نيكوس خريستودوليدس أن بلاده ستستضيف قمة إقليمية للطاقة في الخريف بمشاركة ست دول.
  `, { title: 'قبرص تستضيف قمة للطاقة' });
  assert.equal(d.title, 'قبرص تستضيف قمة للطاقة');
});

test('a page without a headline has none: its first line is a paragraph', () => {
  const d = page(`
    body | عقد الوزيران جلسة محادثات ثانية في العاصمة القطرية بحثا فيها تثبيت الهدنة وتبادل الأسرى بين الطرفين.
    body | وشارك في الجلسة وسطاء من مصر وقطر والولايات المتحدة.
  `);
  assert.equal(d.title, null);
});

test('trails, counters, hashtags, rights and a picture credit of its own line', () => {
  const d = page(`
    chrome   | الرئيسية / أخبار / العالم
    title    | وزراء الطاقة في أفريقيا يجتمعون في لواندا
    caption  | صدر الصورة، Getty Images
    byline   | Author, نور الدين حامد
    dateline | 16 مايو/ أيار 2024
    chrome   | 3 دقائق
    body     | اجتمع وزراء الطاقة في عدد من الدول الأفريقية في لواندا لبحث خطة مشتركة لربط شبكات الكهرباء في جنوب القارة.
    body     | وقال الوزير الأنغولي إن الخطة تحتاج إلى تمويل كبير وإلى ضمانات من المصارف الدولية.
    chrome   | #أفريقيا #طاقة
    chrome   | 12 تعليق
    chrome   | © 2024 جميع الحقوق محفوظة
  `);
  assert.deepEqual(d.agencies, ['Getty Images']);
  assert.equal(d.published?.value, '2024-05-16');
});

test('the headline with the name of the site behind it is the headline too', () => {
  page(`
    title | اتفاق على فتح المعبر بين البلدين ابتداء من الأحد
    title | اتفاق على فتح المعبر بين البلدين ابتداء من الأحد | صحيفة المدى
    body  | اتفق الجانبان على فتح المعبر الحدودي أمام المسافرين والبضائع ابتداء من يوم الأحد المقبل بعد إغلاق دام شهورا.
  `);
});

test('a box of related stories near the top does not swallow the article', () => {
  page(`
    title  | السنغال وموريتانيا تبدآن تصدير الغاز المشترك
    body   | بدأت السنغال وموريتانيا تصدير أول شحنة من الغاز المسال من الحقل المشترك بينهما قبالة ساحل البلدين.
    chrome | مقالات ذات صلة
    teaser | أسعار الغاز ترتفع في أوروبا
    body   | الحقل الذي اكتشف قبل تسعة أعوام يضم احتياطيات كبيرة من الغاز، وتديره شركة مشتركة بين البلدين وشريكين أجنبيين.
    body   | الرئيس السنغالي وصف بدء التصدير بأنه يوم تاريخي لبلاده ولموريتانيا وللشراكة بينهما.
    body   | الحكومة الموريتانية تتوقع أن تبلغ العائدات السنوية مئات الملايين من الدولارات خلال الأعوام المقبلة.
  `);
});
