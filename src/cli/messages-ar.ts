// What the CLI says, in Arabic.
import type { Messages } from './messages-en.ts';

/** Counted nouns: one, two, three to ten, eleven and more. */
const n = (count: number, one: string, two: string, few: string, many: string): string => {
  const shown = count.toLocaleString('en-US');
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${shown} ${rest >= 3 && rest <= 10 ? few : many}`;
};
const files = (count: number): string => n(count, 'ملف واحد', 'ملفان', 'ملفات', 'ملفًا');
const records = (count: number): string => n(count, 'سجل واحد', 'سجلان', 'سجلات', 'سجلًا');
const versions = (count: number): string => n(count, 'نسخة مقال واحدة', 'نسختا مقال', 'نسخ مقالات', 'نسخة مقال');
const articles = (count: number): string => n(count, 'مقال واحد', 'مقالان', 'مقالات', 'مقالًا');

export const ar: Messages = {
  help: {
    program: 'يقرأ الأخبار، العربية أولًا، ويحفظ ما تقوله الدول وتوقّعه وتتعهد به، مع الجملة التي يقوم عليها كل قيد.',
    read: 'يقرأ مقالات ويطبع ما فيها، ولا يخزّن شيئًا',
    add: 'يقرأ مقالات إلى السجل',
    serve: 'يفتح السجل في المتصفح',
    show: 'يعرض قيدًا أو كيانًا أو مقالًا مع شواهده',
    list: 'يسرد القيود: meetings, instruments, statements, positions, figures, events, entities, articles',
    search: 'يبحث في المقالات والقيود عن كلمات',
    export: 'يكتب القيود بصيغة JSONL أو CSV',
    coverage: 'يعرض لكل وسيلة وأسبوع المتوقَّع والمأخوذ والمقروء والمتعذّر والخالي', outletOnly: 'هذه الوسيلة فقط', expect: 'يحدد كم مقالًا في الأسبوع يُنتظر من وسيلة («الأفق=40»)؛ ولا شيء بعد = يلغيه',
    check: 'يدقّق كل كلمة مخزنة وكل سجل على مقاله، ولا يغيّر شيئًا',
    backup: 'يكتب نسخة من السجل، ولو كان مستعملًا',
    restore: 'يعيد نسخة احتياطية سجلًّا',
    copyTo: 'ملف النسخة', copyFrom: 'ملف النسخة التي تُسترجع', replace: 'يحلّ محل ما هناك',
    remove: 'يحذف مقالًا، وتُستخرج قيوده من جديد مما بقي',
    files: 'ملفات مقالات أو مجلدات (نص أو Markdown أو HTML)؛ والعلامة - تقرأ المدخل القياسي',
    paths: 'ملفات مقالات أو مجلدات (نص أو Markdown أو HTML)',
    id: 'معرّف قيد (m-…) أو كيان (person:…) أو مقال',
    kind: 'meetings أو instruments أو statements أو positions أو figures أو events أو entities أو articles',
    words: 'كلمات يجب أن ترد كلها؛ وما بين "…" عبارة',
    format: 'صيغة المخرجات',
    why: 'يبيّن القاعدة والأجزاء وراء كل قيد',
    outlet: 'الوسيلة الناشرة لهذه المقالات كلها', published: 'تاريخ نشر هذه المقالات كلها (2024-05-16)', url: 'عنوان المقال',
    metadata: 'ملف CSV أعمدته file, outlet, published, url, title',
    register: 'ملف السجل', lang: 'لغة الرسائل: ar أو en', maxSize: 'أكبر ملف يؤخذ، بالبايت أو مع K أو M أو G (المعتاد 10M)',
    port: 'المنفذ', host: 'عنوان محلي للاستماع', open: 'يفتح المتصفح', noOpen: 'لا يفتح المتصفح', demo: 'سجل بالأمثلة المرفقة بمحضر',
    with: 'ما يشارك فيه هؤلاء جميعًا: رموز دول (RU,CN) أو معرّفات', by: 'ما يقوله أو يتخذه أو يفعله هذا', topic: 'في هذا الموضوع فقط', type: 'من هذا النوع فقط', status: 'بهذه الحالة فقط',
    since: 'ابتداءً من هذا اليوم (2024 أو 2024-05 أو 2024-05-16)', until: 'حتى هذا اليوم', limit: 'كم', page: 'يتابع من هنا (كما تقول الصفحة السابقة)', json: 'يطبع JSON', output: 'يكتب إلى هذا الملف', helpOption: 'يعرض هذه المساعدة', version: 'يعرض الإصدار',
    titles: { 'Usage:': 'الاستعمال:', 'Options:': 'الخيارات:', 'Commands:': 'الأوامر:', 'Arguments:': 'المعطيات:', 'Global Options:': 'خيارات عامة:' },
  },
  use: {
    unknownOption: (what) => `لا خيار باسم ${what}.`,
    unknownCommand: (what) => `لا أمر باسم ${what}.`,
    missingArgument: (what) => `ينقص ${what}.`,
    missingValue: (what) => `يحتاج ${what} إلى قيمة.`,
    excess: 'المعطيات أكثر مما يلزم.',
    invalid: (what, value) => `لا تصلح ${value} لـ${what}.`,
    see: (command) => `انظر ${command} --help`,
    kind: (value) => `لا نوع باسم ${value}: استعمل meetings أو instruments أو statements أو positions أو figures أو events أو entities أو articles.`,
    date: (value) => `${value} ليس تاريخًا: اكتب 2024 أو 2024-05 أو 2024-05-16.`,
    day: (value) => `${value} ليس تاريخًا: اكتب يومًا كاملًا مثل 2024-05-16.`,
    size: (value) => `${value} ليس حجمًا: اكتب عدد البايتات أو 10M.`,
    host: (value) => `ليس ${value} عنوانًا محليًا: اكتب 127.0.0.1 أو ::1 أو localhost. لا يخدم محضر إلا هذا الجهاز.`,
    port: (value) => `${value} ليس منفذًا: اكتب عددًا من 0 إلى 65535.`,
    limit: (value) => `${value} ليس عددًا من 1 إلى 1000.`,
    expect: (value) => `${value} ليس توقّعًا: اكتب OUTLET=NUMBER، عدد المقالات في الأسبوع.`,
    page: (value) => `${value} ليس موضعًا في قائمة: يأخذ ‎--page ما طبعته الصفحة السابقة بعد «المزيد».`,
    metadataMissing: (path) => `لا يمكن قراءة ملف البيانات ${path}. هل المسار صحيح؟`,
    metadataForm: (path, why) => `ملف البيانات ${path} غير مفهوم: ${why}. يلزم أن يبدأ بسطر الأعمدة file, outlet, published.`,
  },
  article: {
    missing: 'لا ملف ولا مجلد بهذا الاسم؛ تحقق من المسار',
    denied: 'لا إذن بقراءته؛ غيّر أذوناته أو انسخه إلى مجلد لك',
    notFile: 'ليس ملفًا عاديًا',
    unreadable: (why) => `لا يمكن قراءته (${why})`,
    empty: 'الملف فارغ؛ لم يُقرأ منه شيء',
    noText: 'ليس فيه نص مقال',
    binary: (kind) => `ليس نصًا بل ملف ${kind === 'binary' ? 'ثنائي' : kind}؛ احفظ المقال نصًا أو HTML`,
    encoding: 'لم يُعرف ترميزه؛ احفظه بترميز UTF-8',
    tooLarge: (size, limit) => `أكبر مما يؤخذ (${size}، والحد ${limit})؛ الخيار --max-size يرفع الحد`,
    failed: (why) => `تعذرت قراءته (${why})؛ نرجو الإبلاغ عن ذلك`,
    evidence: 'في قيوده ما لا يقوم على كلماته، فلم يُخزَّن منه شيء؛ نرجو الإبلاغ عن ذلك',
  },
  register: {
    missing: 'لا سجل بعد. أنشئه بالأمر: mahdar add FILES',
    exists: 'هنا ملف من قبل، وقد تُرك كما هو. سمِّ ملفًا آخر أو أضف ‎--replace.',
    'not-a-register': 'ليس هذا الملف سجل محضر، وقد تُرك كما هو. سمِّ ملفًا آخر بالخيار ‎--register.',
    'too-new': 'كتب هذا السجل إصدار أحدث من محضر. حدّث محضر أو سمِّ ملفًا آخر بالخيار ‎--register.',
    locked: 'برنامج آخر يكتب في السجل. انتظر حتى ينتهي ثم أعد المحاولة.',
    full: 'امتلأ القرص. ما خُزّن من قبل محفوظ؛ أفسح مكانًا وأعد الأمر نفسه.',
    'read-only': 'لا تمكن الكتابة في السجل. تحقق من أذونات الملف ومجلده.',
    corrupt: 'ملف السجل معطوب. استرجعه من نسخة احتياطية أو أضف المقالات إلى سجل جديد بالخيار ‎--register.',
    denied: 'لا يمكن فتح السجل: لا إذن بالملف أو مجلده. تحقق منهما أو سمِّ ملفًا آخر بالخيار ‎--register.',
    io: 'تعذرت القراءة من القرص أو الكتابة عليه. ما خُزّن من قبل محفوظ؛ افحص القرص وأعد الأمر نفسه.',
    'old-sqlite': 'قد يضيّع SQLite في هذا الإصدار من Node بيانات. ثبّت Node 24.15 أو أحدث.',
    'not-demo': 'لا تجتمع الأمثلة ومقالاتك في سجل واحد. سمِّ ملفًا آخر بالخيار ‎--register.',
    evidence: 'قيد لا يقوم على كلماته. نرجو الإبلاغ عن ذلك.',
  },
  add: {
    new: 'أضيف', 'new-version': 'نسخة جديدة', reread: 'قُرئ من جديد', unchanged: 'لم يتغير', failed: 'تعذر',
    unread: 'لا يُقرأ بهذه اللغة',
    records,
    summary: (all, counts) =>
      `${files(all)}: ${[`الجديد ${counts.new}`, ...(counts.newVersion ? [`نسخ جديدة ${counts.newVersion}`] : []), ...(counts.reread ? [`قُرئ من جديد ${counts.reread}`] : []),
        ...(counts.unchanged ? [`لم يتغير ${counts.unchanged}`] : []), ...(counts.failed ? [`تعذر ${counts.failed}`] : [])].join('، ')}`,
    unreadCount: (count) => `${articles(count)} بلغة لا تُقرأ بعد: خُزّن ويمكن البحث فيه، من غير قيود.`,
    passedOver: (count) => `تُرك ${files(count)} من أنواع أخرى.`,
    nothing: 'لا ملفات مقالات هنا (.txt, .md, .html).',
    stopped: 'توقف. ما أضيف مخزَّن، والأمر نفسه يتابع من هنا.',
    register: (path) => `السجل: ${path}`,
    progress: (done, all) => `${done} من ${all}`,
  },
  serve: {
    at: (url) => `محضر مفتوح على ${url} (ينهيه Ctrl-C)`,
    otherPort: (asked, taken) => `المنفذ ${asked} مشغول، فأُخذ ${taken} بدلًا منه.`,
    noPort: 'تعذر فتح أي منفذ.',
    examples: (count) => `سجل الأمثلة: ${articles(count)}.`,
    building: 'تُقرأ الأمثلة …',
  },
  show: {
    notFound: (id) => `لا شيء في السجل بالمعرّف ${id}. يمكن إيجاده بكلماته: mahdar search`,
    reports: (count) => n(count, 'خبر واحد', 'خبران', 'أخبار', 'خبرًا'), articles,
    undated: 'بلا تاريخ', told: (day) => `رُوي في ${day}`, unknownOutlet: 'وسيلة غير معروفة', untitled: 'بلا عنوان',
    total: (shown, all) => `${shown} من ${all.toLocaleString('en-US')}`, more: (cursor) => `المزيد: ‎--page ${cursor}`, none: 'لا شيء يوافق.', joined: 'قيد واحد لأن', version: (number) => `النسخة ${number}`, notRead: 'لا يُقرأ بهذه اللغة',
  },
  coverage: {
    expected: (outlet, perWeek) => (perWeek === null ? `لم يعد يُنتظر شيء من ${outlet}.` : `${outlet}: يُنتظر في الأسبوع ${articles(perWeek)}.`),
    perWeek: (count, set) => `${set ? 'المنتظر' : 'المعتاد'} في الأسبوع ${articles(count)}`,
    gaps: (count) => `${n(count, 'أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعًا')} فيه نقص`.replace('أسبوعان فيه', 'أسبوعان فيهما').replace(/(أسابيع|أسبوعًا) فيه/u, '$1 فيها'),
    week: (w) => `المأخوذ ${w.taken}، المقروء ${w.read}، المتعذّر ${w.failed}، الخالي ${w.empty}`,
  },
  check: {
    progress: (done, all) => `دُقّق ${done} من ${versions(all)}`,
    done: (all, spans, count) => `دُقّقت ${versions(all)} و${n(spans, 'شاهد واحد', 'شاهدان', 'شواهد', 'شاهدًا')} و${records(count)}.`,
    older: (count) => `${versions(count)} قرأها قارئ أقدم، فلم يمكن استخراج نصها نفسه من أصلها؛ يجددها mahdar reread.`,
    sound: 'كل شيء سليم.',
    faults: (count) => `وُجد ${n(count, 'خلل واحد', 'خللان', 'مواضع خلل', 'موضع خلل')}. لم يُغيَّر شيء: استرجع نسخة احتياطية (mahdar restore) أو أعد قراءة المقالات المذكورة (mahdar reread).`,
    stopped: 'توقف قبل النهاية؛ ما دُقّق مذكور أعلاه.',
    parts: { file: 'الملف', reference: 'إحالة', snapshot: 'الأصل', text: 'النص', span: 'شاهد', report: 'خبر', record: 'سجل' },
  },
  copy: {
    backedUp: (path) => `كُتبت النسخة الاحتياطية ودُقّقت: ${path}`,
    restored: (path) => `استُرجع: ${path}`,
    progress: (percent) => `${percent}٪`,
  },
  removed: (id) => `حُذف ${id}.`,
  notRemoved: (id) => `لا مقال في السجل بالمعرّف ${id}. تُحذف المقالات وحدها، ومعرّفاتها يعرضها mahdar list articles`,
  exported: (count, path) => `كُتب ${records(count)} إلى ${path}.`,
  cannotWrite: (path, why) => `تعذرت كتابة ${path} (${why}).`,
  internal: (why) => `وقع خطأ داخل محضر: ${why}. نرجو الإبلاغ عنه؛ المخزَّن سليم.`,
  sections: { meetings: 'اللقاءات', instruments: 'الوثائق', statements: 'الأقوال', positions: 'المواقف', events: 'الأحداث', figures: 'الأرقام', times: 'التواريخ', entities: 'من وما' },
  report: {
    agencies: 'وكالات', translated: (from) => `يبدو مترجمًا${from ? ` من ${from}` : ''}`, undated: 'بلا تاريخ', nothing: 'لا قيود.', notRead: (language) => `لا يُقرأ بهذه اللغة (${language}).`,
    rule: 'القاعدة', unresolved: 'مصدر غير محدد', document: 'الوثيقة',
  },
};
