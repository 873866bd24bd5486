// Arabic labels of the closed lists of the record: kinds, stances, formats, statuses, event types.
export const arLabels = {
  'kind.meetings': 'الاجتماعات', 'kind.instruments': 'الوثائق', 'kind.statements': 'الأقوال', 'kind.positions': 'المواقف', 'kind.events': 'الأحداث', 'kind.figures': 'الأرقام', 'kind.entities': 'الأعلام', 'kind.articles': 'المقالات', 'kind.times': 'الأوقات',
  'one.meetings': 'اجتماع', 'one.instruments': 'وثيقة', 'one.statements': 'قول', 'one.positions': 'موقف', 'one.events': 'حدث', 'one.figures': 'رقم', 'one.entities': 'عَلَم', 'one.articles': 'مقال', 'one.times': 'وقت',
  'stance.commits': 'يلتزم', 'stance.supports': 'يؤيّد', 'stance.opposes': 'يعارض', 'stance.demands': 'يطالب', 'stance.concerned': 'يقلق', 'stance.denies': 'ينفي', 'stance.offers': 'يعرض', 'stance.asserts': 'يقرّر',
  'format.summit': 'قمة', 'format.talks': 'محادثات', 'format.visit': 'زيارة', 'format.call': 'اتصال', 'format.multilateral': 'اجتماع متعدد الأطراف',
  'status.held': 'عُقد', 'status.planned': 'مقرَّر', 'status.invited': 'مدعوّ إليه', 'status.signed': 'موقَّعة', 'status.adopted': 'معتمَدة', 'status.issued': 'صادرة', 'status.proposed': 'مقترَحة', 'status.in force': 'سارية',
  'status.happened': 'وقع', 'status.denied': 'منفيّ', 'status.hypothetical': 'مفترَض', 'status.recalled': 'مستعاد',
  'instrument.joint statement': 'بيان مشترك', 'instrument.agreement': 'اتفاق', 'instrument.treaty': 'معاهدة', 'instrument.memorandum': 'مذكرة', 'instrument.plan': 'خطة', 'instrument.contract': 'عقد', 'instrument.communique': 'بلاغ', 'instrument.documents': 'وثائق', 'instrument.other': 'وثيقة أخرى',
  'statement.direct': 'بنصّه', 'statement.indirect': 'بمعناه', 'statement.mixed': 'بنصّه ومعناه', 'statement.document': 'وثيقة تقول',
  'event.AGREE': 'اتفاق ووعد', 'event.CONSULT': 'تشاور', 'event.SUPPORT': 'دعم', 'event.CONCEDE': 'تنازل', 'event.COOPERATE': 'تعاون', 'event.AID': 'معونة', 'event.RETREAT': 'تراجع', 'event.REQUEST': 'طلب', 'event.ACCUSE': 'اتهام', 'event.REJECT': 'رفض', 'event.THREATEN': 'تهديد', 'event.PROTEST': 'احتجاج', 'event.SANCTION': 'عقوبة', 'event.MOBILIZE': 'حشد', 'event.COERCE': 'إكراه', 'event.ASSAULT': 'اعتداء',
  'entity.person': 'شخص', 'entity.state': 'دولة', 'entity.organization': 'هيئة', 'entity.place': 'مكان', 'entity.document': 'وثيقة معروفة', 'entity.group': 'جماعة',
  'form.name': 'اسم', 'form.title': 'صفة', 'form.capital': 'عاصمة', 'form.seat': 'مقرّ', 'form.abbreviation': 'اختصار',
  'role.title': 'عنوان', 'role.subtitle': 'عنوان فرعي', 'role.byline': 'سطر الكاتب', 'role.dateline': 'تاريخ', 'role.body': 'متن', 'role.caption': 'تعليق صورة', 'role.teaser': 'إحالة', 'role.foreign': 'مقال آخر', 'role.chrome': 'من الموقع',
  'comparator.=': '', 'comparator.~': 'نحو', 'comparator.>': 'أكثر من', 'comparator.<': 'أقل من', 'comparator.>=': 'لا يقل عن', 'comparator.<=': 'لا يزيد على',
  'measure.level': 'مقدار', 'measure.change': 'تغيّر',
  'unit.document': 'وثيقة', 'unit.page': 'صفحة', 'unit.year': 'سنة', 'unit.day': 'يوم', 'unit.month': 'شهر', 'unit.person': 'شخص', 'unit.week': 'أسبوع', 'unit.hour': 'ساعة', 'unit.share': 'حصة', 'unit.country': 'دولة', 'unit.ton': 'طن', 'unit.barrel': 'برميل', 'unit.agreement': 'اتفاقية', 'unit.meeting': 'لقاء', 'unit.kilometre': 'كيلومتر', 'unit.time': 'مرة', 'unit.memorandum': 'مذكرة', 'unit.company': 'شركة', 'unit.project': 'مشروع',
  'precision.day': 'باليوم', 'precision.month': 'بالشهر', 'precision.year': 'بالسنة',
} as const;
