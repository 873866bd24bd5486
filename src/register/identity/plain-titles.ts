// Words that any document's name may be made of: kinds, stages and common matters. A title of nothing else names no document of its own.
import { stemOf } from '../../text/search-form.ts';
import { fold } from '../../text/arabic-script.ts';

const ARABIC = `اتفاق اتفاقية معاهدة مذكرة تفاهم بروتوكول عقد عقود وثيقة وثائق بيان إعلان قرار خطة خارطة طريق برنامج مبادرة ميثاق وثيقة نص مشروع مسودة
  مشترك مشتركة ختامي ختامية نهائي نهائية مبدئي مبدئية إطاري إطار شامل شاملة ثنائي ثنائية ثلاثي جديد جديدة تاريخي سياسي سياسية صحفي رئاسي
  تعاون شراكة استراتيجي استراتيجية تجارة تجاري تجارية حرة اقتصادي اقتصادية استثمار أمني أمنية دفاع دفاعي عسكري عسكرية علمي تقني ثقافي فني تعليم
  إقامة علاقة علاقات دبلوماسية صداقة تبادل تجنب ازدواج ضريبي حماية تشجيع تسليم مجرمين نقل جوي سلام مصالحة هدنة وقف إطلاق نار عمل تنفيذي مجال مجالات بين حول بشأن`;
const ENGLISH = `agreement treaty memorandum understanding protocol contract document documents statement declaration resolution plan roadmap program initiative charter draft
  joint final framework comprehensive bilateral new historic political press cooperation partnership strategic trade free economic investment security defense defence military
  scientific technical cultural diplomatic relations establishment friendship exchange peace ceasefire action executive between and the of on for`;

const bare = (w: string): string => w.replace(/^ال(?=.{2})/u, '');
const PLAIN = new Set([...ARABIC.split(/\s+/u), ...ENGLISH.split(/\s+/u)].filter(Boolean).flatMap((w) => [stemOf(fold(w, 2)), bare(stemOf(fold(w, 2))), fold(w, 2)]));

/** Whether a word form tells documents apart by nothing. @param form search form, bare. */
export const isPlain = (form: string): boolean => PLAIN.has(form);
