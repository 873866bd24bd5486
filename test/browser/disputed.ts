// One more article on the meeting of the seed, by an outlet of our own that puts it in another city: something to review.
import { ARTICLES } from './seed.ts';
import { handMade, why, type HandMade } from './reading-builder.ts';

const PUTIN = { id: 'person:vladimir-putin', kind: 'person', name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' }, role: null, of: 'state:RU', confidence: 0.97 } as const;
const XI = { id: 'person:xi-jinping', kind: 'person', name: { ar: 'شي جين بينغ', en: 'Xi Jinping' }, role: null, of: 'state:CN', confidence: 0.97 } as const;
const KAZAN = { id: 'place:kazan', kind: 'place', name: { ar: 'قازان', en: 'Kazan' }, role: null, of: null, confidence: 0.9 } as const;

export const ELSEWHERE: HandMade = {
  id: 'kazan-2024', outlet: 'صحيفة المرسى', published: '2024-05-18',
  lines: [['title', 'لقاء الرئيسين في قازان'], ['body', 'جمعت قازان الرئيسين فلاديمير بوتين وشي جين بينغ يوم 16 مايو 2024.']],
  records: (at) => ({
    entities: [{ ...PUTIN, mentions: [{ ...at('فلاديمير بوتين'), form: 'name' }] }, { ...XI, mentions: [{ ...at('شي جين بينغ'), form: 'name' }] }, { ...KAZAN, mentions: [{ ...at('قازان', 'جمعت قازان'), form: 'name' }] }],
    meetings: [{ id: 'm1', format: 'summit', participants: [XI.id, PUTIN.id], place: KAZAN.id, start: '2024-05-16', end: null, status: 'held', evidence: [at('جمعت قازان الرئيسين فلاديمير بوتين وشي جين بينغ يوم 16 مايو 2024.')], confidence: 0.7, ...why('ar/meetings/test', ['verb', at('جمعت')]) }],
  }),
};

/** The seed's articles with the one that tells it otherwise. @throws where a quotation is not in its text */
export function disputedArticles(): readonly HandMade[] {
  handMade(ELSEWHERE);
  return [...ARTICLES, ELSEWHERE];
}
