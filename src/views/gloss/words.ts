// The words of glosses: labels of fields, and the closed vocabulary of types and statuses as nouns and participles that need no agreement.
type Pair = { readonly ar: string; readonly en: string };
const p = (ar: string, en: string): Pair => ({ ar, en });

export const LABELS = {
  meeting: p('لقاء', 'Meeting'), instrument: p('وثيقة', 'Instrument'), statement: p('قول', 'Statement'), position: p('موقف', 'Position'), event: p('حدث', 'Event'), figure: p('رقم', 'Figure'), entity: p('اسم', 'Name'),
  speaker: p('القائل', 'speaker'), holder: p('صاحب الموقف', 'holder'), via: p('عبر', 'via'), participants: p('المشاركون', 'participants'), parties: p('الأطراف', 'parties'), actors: p('الفاعل', 'actor'),
  recipients: p('المتلقّي', 'recipient'), target: p('الموجَّه إليه', 'target'), place: p('المكان', 'place'), value: p('القيمة', 'value'), topics: p('الموضوعات', 'topics'), date: p('التاريخ', 'date'), status: p('الحال', 'status'),
} as const satisfies Readonly<Record<string, Pair>>;
export type Label = keyof typeof LABELS;

/** By kind of record and type; `status` for statuses. A type that is not listed is left out. */
export const TYPES: Readonly<Record<string, Readonly<Record<string, Pair>>>> = {
  meeting: { summit: p('قمة', 'summit'), talks: p('محادثات', 'talks'), visit: p('زيارة', 'visit'), call: p('اتصال', 'call'), multilateral: p('متعدد الأطراف', 'multilateral') },
  instrument: {
    'joint statement': p('بيان مشترك', 'joint statement'), agreement: p('اتفاقية', 'agreement'), treaty: p('معاهدة', 'treaty'), memorandum: p('مذكرة تفاهم', 'memorandum'), plan: p('خطة', 'plan'),
    contract: p('عقد', 'contract'), communique: p('بيان', 'communiqué'), documents: p('وثائق', 'documents'),
  },
  statement: { direct: p('بلفظه', 'in their words'), indirect: p('منقول بالمعنى', 'reported'), mixed: p('بعضه بلفظه', 'partly in their words'), document: p('نصّ وثيقة', 'a document says') },
  position: { commits: p('التزام', 'commits'), supports: p('تأييد', 'supports'), opposes: p('معارضة', 'opposes'), demands: p('مطالبة', 'demands'), concerned: p('قلق', 'concerned'), denies: p('نفي', 'denies'), offers: p('عرض', 'offers'), asserts: p('تأكيد', 'asserts') },
  event: {
    AGREE: p('اتفاق', 'agree'), CONSULT: p('تشاور', 'consult'), SUPPORT: p('دعم', 'support'), CONCEDE: p('تنازل', 'concede'), COOPERATE: p('تعاون', 'cooperate'), AID: p('معونة', 'aid'), RETREAT: p('تراجع', 'retreat'), REQUEST: p('طلب', 'request'),
    ACCUSE: p('اتهام', 'accuse'), REJECT: p('رفض', 'reject'), THREATEN: p('تهديد', 'threaten'), PROTEST: p('احتجاج', 'protest'), SANCTION: p('عقوبات', 'sanction'), MOBILIZE: p('حشد', 'mobilize'), COERCE: p('إكراه', 'coerce'), ASSAULT: p('اعتداء', 'assault'),
  },
  entity: { person: p('شخص', 'person'), state: p('دولة', 'state'), organization: p('هيئة', 'organization'), place: p('مكان', 'place'), document: p('وثيقة مسمّاة', 'named document'), group: p('مجموعة', 'group') },
  status: {
    held: p('منعقد', 'held'), planned: p('مقرَّر', 'planned'), invited: p('دعوة', 'invited'), signed: p('موقَّع', 'signed'), adopted: p('معتمَد', 'adopted'), issued: p('صادر', 'issued'), proposed: p('مقترَح', 'proposed'), 'in force': p('سارٍ', 'in force'),
    happened: p('واقع', 'happened'), denied: p('منفي', 'denied'), hypothetical: p('مفترَض', 'hypothetical'), recalled: p('مستعاد', 'recalled'),
  },
};
