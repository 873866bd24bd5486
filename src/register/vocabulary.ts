// The closed vocabulary of RECORD.md in Arabic and English, for the title lines of records.
type Pair = readonly [ar: string, en: string];

/** Meeting formats. */
export const FORMATS: Readonly<Record<string, Pair>> = {
  summit: ['قمة', 'Summit'], talks: ['محادثات', 'Talks'], visit: ['زيارة', 'Visit'], call: ['اتصال', 'Call'], multilateral: ['اجتماع متعدد الأطراف', 'Multilateral meeting'],
};
/** Statuses that a title has to say; what was held or signed needs no word. */
export const STATUSES: Readonly<Record<string, Pair>> = {
  planned: ['مقررة', 'planned'], invited: ['دعوة', 'invitation'], proposed: ['مقترح', 'proposed'], 'in force': ['سارية', 'in force'], denied: ['منفي', 'denied'], hypothetical: ['مفترض', 'hypothetical'], recalled: ['مستعاد', 'recalled'],
};
/** All statuses as words, where one is told against another. */
export const STATUS_WORDS: Readonly<Record<string, Pair>> = {
  ...STATUSES, held: ['عُقد', 'held'], signed: ['موقّعة', 'signed'], adopted: ['معتمدة', 'adopted'], issued: ['صادرة', 'issued'], happened: ['وقع', 'happened'],
};
/** Instrument kinds. */
export const INSTRUMENTS: Readonly<Record<string, Pair>> = {
  'joint statement': ['بيان مشترك', 'Joint statement'], agreement: ['اتفاقية', 'Agreement'], treaty: ['معاهدة', 'Treaty'], memorandum: ['مذكرة تفاهم', 'Memorandum'],
  plan: ['خطة', 'Plan'], contract: ['عقد', 'Contract'], communique: ['بيان', 'Communiqué'], documents: ['وثائق', 'Documents'], other: ['وثيقة', 'Document'],
};
/** Stances as verbs. */
export const STANCES: Readonly<Record<string, Pair>> = {
  commits: ['يلتزم', 'commits'], supports: ['يؤيد', 'supports'], demands: ['يطالب', 'demands'], opposes: ['يعارض', 'opposes'],
  concerned: ['قلق', 'is concerned'], denies: ['ينفي', 'denies'], offers: ['يعرض', 'offers'], asserts: ['يؤكد', 'asserts'],
};
/** PLOVER event types. */
export const EVENTS: Readonly<Record<string, Pair>> = {
  AGREE: ['اتفاق', 'Agree'], CONSULT: ['تشاور', 'Consult'], SUPPORT: ['دعم', 'Support'], CONCEDE: ['تنازل', 'Concede'], COOPERATE: ['تعاون', 'Cooperate'], AID: ['معونة', 'Aid'],
  RETREAT: ['تراجع', 'Retreat'], REQUEST: ['طلب', 'Request'], ACCUSE: ['اتهام', 'Accuse'], REJECT: ['رفض', 'Reject'], THREATEN: ['تهديد', 'Threaten'], PROTEST: ['احتجاج', 'Protest'],
  SANCTION: ['عقوبات', 'Sanction'], MOBILIZE: ['حشد', 'Mobilize'], COERCE: ['إكراه', 'Coerce'], ASSAULT: ['اعتداء', 'Assault'],
};
/** What a judgement does, as a past act. */
const ACTIONS: Readonly<Record<string, Pair>> = {
  confirm: ['تأكيد', 'confirmed'], reject: ['رفض', 'rejected'], correct: ['تصحيح', 'corrected'], same: ['ضمّ', 'joined'], different: ['تمييز', 'told apart'], split: ['فصل', 'split off'],
  note: ['ملاحظة', 'noted'], withdraw: ['سحب المقال', 'article withdrawn'], undo: ['إلغاء', 'undone'],
};
/** @example actionWords('same').en // 'joined' */
export const actionWords = (action: string): { readonly ar: string; readonly en: string } => ({ ar: ACTIONS[action]?.[0] ?? action, en: ACTIONS[action]?.[1] ?? action });
