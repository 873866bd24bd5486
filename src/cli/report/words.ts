// The closed vocabulary of RECORD.md as words of the CLI's two languages; English shows the vocabulary itself.
import type { Language } from '../messages.ts';

const ARABIC: Readonly<Record<string, string>> = {
  summit: 'قمة', talks: 'محادثات', visit: 'زيارة', call: 'اتصال', multilateral: 'اجتماع متعدد الأطراف',
  held: 'عُقد', planned: 'مقرر', invited: 'دعوة',
  'joint statement': 'بيان مشترك', agreement: 'اتفاقية', treaty: 'معاهدة', memorandum: 'مذكرة تفاهم', plan: 'خطة', contract: 'عقد', communique: 'بيان', documents: 'وثائق', other: 'وثيقة',
  signed: 'موقّع', adopted: 'معتمد', issued: 'صادر', proposed: 'مقترح', 'in force': 'سارٍ',
  direct: 'قول مباشر', indirect: 'قول منقول', mixed: 'قول مختلط', document: 'نص وثيقة',
  commits: 'يلتزم', supports: 'يؤيد', demands: 'يطالب', opposes: 'يعارض', concerned: 'قلق', denies: 'ينفي', offers: 'يعرض', asserts: 'يؤكد',
  happened: 'وقع', denied: 'منفي', hypothetical: 'مفترض', recalled: 'مستعاد',
};

/** A word of the vocabulary. @example wordIn('ar', 'summit') // 'قمة' */
export const wordIn = (language: Language, key: string): string => (language === 'ar' ? (ARABIC[key] ?? key) : key);
