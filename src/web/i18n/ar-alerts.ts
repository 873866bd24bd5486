// Arabic words of the alerts.
export const arAlerts = {
  'alerts.title': 'التنبيهات', 'alerts.note': 'ينبّه كل مرشّح محفوظ مرة واحدة إلى كل قيد صار يوافقه بما يُروى بعد حفظه، ويقول لماذا.', 'alerts.none': 'لا تنبيهات بعد. رشّح قائمة كما تريد، ثم اختر «احفظه تنبيهًا».', 'alerts.save': 'احفظه تنبيهًا', 'alerts.name': 'اسم التنبيه', 'alerts.keep': 'احفظ', 'alerts.saved': 'حُفظ.',
  'alerts.remove': 'احذف', 'alerts.notices': 'الإشعارات', 'alerts.seen': 'علّم الكل مقروءًا', 'alerts.nothing': 'لا إشعارات بعد.', 'alerts.new': 'جديد', 'alerts.fault': 'تعذّر الإرسال', 'alerts.unseen': '{n} غير مقروء',
} as const;
