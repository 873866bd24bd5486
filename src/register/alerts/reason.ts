// Why a notice is given: what of the record fits the filter, and which article told it in which words.
import { namesIn } from '../entity-names.ts';
import type { ListFilter } from '../filters.ts';
import { nameIn } from '../titles.ts';
import { EVENTS, FORMATS, INSTRUMENTS, STANCES, STATUS_WORDS } from '../vocabulary.ts';
import type { Store } from '../store.ts';
import type { NoticeReason } from './alert.ts';
import type { StoredAlert } from './ledger.ts';

type Line = { readonly ar: string; readonly en: string };
const line = (ar: string, en: string): Line => ({ ar, en });

const KIND: Readonly<Record<string, Line>> = {
  meeting: line('لقاء', 'a meeting'), instrument: line('وثيقة', 'an instrument'), statement: line('قول', 'a statement'), position: line('موقف', 'a position'), event: line('حدث', 'an event'), figure: line('رقم', 'a figure'), entity: line('اسم', 'a name'),
};

interface Teller { readonly article: string; readonly title: string | null; readonly outlet: string | null; readonly published: string | null; readonly report: number }

/** The reason of one record that came to fit an alert. @param words the alert's filter, as `wordsOf` says it */
export function reasonOf(store: Store, alert: StoredAlert, words: Line, record: string): NoticeReason {
  const teller = store.get<Teller>(
    `SELECT v.article_id AS article, v.title, v.outlet, v.published, p.id AS report FROM joins j JOIN reports p ON p.id = j.report_id JOIN versions v ON v.id = p.version_id JOIN arrivals a ON a.sha256 = v.sha256
     WHERE j.record_id = ? AND a.id > ? ORDER BY a.id, p.position LIMIT 1`, record, alert.checked)!;
  const before = store.get('SELECT 1 FROM joins j JOIN reports p ON p.id = j.report_id JOIN versions v ON v.id = p.version_id JOIN arrivals a ON a.sha256 = v.sha256 WHERE j.record_id = ? AND a.id <= ? LIMIT 1', record, alert.checked);
  const told = tellerWords(teller);
  const code = before ? 'changed' : 'new';
  const exact = store.get<{ exact: string }>("SELECT exact FROM evidence WHERE report_id = ? ORDER BY role <> 'evidence', ordinal LIMIT 1", teller.report)?.exact ?? null;
  return {
    code, exact, article: { id: teller.article, title: teller.title, outlet: teller.outlet, published: teller.published },
    ar: code === 'new' ? `قيد جديد يوافق التنبيه (${words.ar})، ${told.ar}` : `قيد رُوي من قبل ولم يكن يوافق التنبيه (${words.ar})، وصار يوافقه بما ${told.ar}`,
    en: code === 'new' ? `New, and fits ${words.en}; ${told.en}` : `Told before without fitting ${words.en}; fits by what is ${told.en}`,
  };
}

function tellerWords({ outlet, published, article }: Teller): Line {
  const day = published?.slice(0, 10);
  return line(`روته ${outlet ?? 'وسيلة غير معروفة'}${day ? ` في ${day}` : ''} (${article})`, `told by ${outlet ?? 'an unknown outlet'}${day ? ` on ${day}` : ''} (${article})`);
}

/** The filter in words. @example 'a meeting, with Russia, China' */
export function wordsOf(store: Store, alert: Pick<StoredAlert, 'kind' | 'filter'>): Line {
  const f = JSON.parse(alert.filter) as ListFilter;
  const name = (language: 'ar' | 'en', code: string): string =>
    nameIn(language, /^[A-Za-z]{2}$/u.test(code) ? `state:${code.toUpperCase()}` : code, namesIn(store));
  const parts: Line[] = [];
  const add = (given: string | undefined, ar: (v: string) => string, en: (v: string) => string): void => void (given && parts.push(line(ar(given), en(given))));
  if (alert.kind) parts.push(KIND[alert.kind]!);
  if (f.with?.length) parts.push(line(`مع ${f.with.map((c) => name('ar', c)).join(' و')}`, `with ${f.with.map((c) => name('en', c)).join(', ')}`));
  add(f.by, (v) => `من ${name('ar', v)}`, (v) => `by ${name('en', v)}`);
  add(f.topic, (v) => `في موضوع ${v}`, (v) => `on ${v.replaceAll('-', ' ')}`);
  const type = [FORMATS, INSTRUMENTS, STANCES, EVENTS].map((table) => table[f.type ?? '']).find(Boolean);
  add(f.type, (v) => `النوع ${type?.[0] ?? v}`, (v) => `type ${type?.[1] ?? v}`);
  add(f.status, (v) => `الحال ${STATUS_WORDS[v]?.[0] ?? v}`, (v) => `status ${STATUS_WORDS[v]?.[1] ?? v}`);
  add(f.outlet, (v) => `روته ${v}`, (v) => `told by ${v}`);
  add(f.words, (v) => `فيه «${v}»`, (v) => `holds “${v}”`);
  add(f.since, (v) => `منذ ${v}`, (v) => `since ${v}`);
  add(f.until, (v) => `حتى ${v}`, (v) => `until ${v}`);
  if (f.undated) parts.push(line('بلا تاريخ', 'undated'));
  if (f.disputed) parts.push(line('تختلف فيه الأخبار', 'disputed'));
  add(f.judged, (v) => `الحكم ${v}`, (v) => `judged: ${v}`);
  return line(parts.map((p) => p.ar).join('، '), parts.map((p) => p.en).join(', '));
}
