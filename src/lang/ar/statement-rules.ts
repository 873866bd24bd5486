// The rules of statements, each with one sentence that says what it does.
import { rule } from '../../rules/rule.ts';

export const RULES = {
  verbSubject: rule('ar/statements/verb-subject', 'A reporting verb, its subject and its complement: قال الوزير إن …'),
  subjectVerb: rule('ar/statements/subject-verb', 'The subject stands before its reporting verb: وكان الوزير قد قال إن …'),
  ellipsis: rule('ar/statements/ellipsis', 'A reporting verb without subject goes on with the last speaker that agrees: وأضاف أن …'),
  participle: rule('ar/statements/participle', 'A participle goes on with the speaker of its sentence: مؤكداً أن …'),
  masdar: rule('ar/statements/masdar', 'A verbal noun reports: مضى بالقول إن …'),
  unknown: rule('ar/statements/unknown-subject', 'The subject is a noun phrase that points to nobody known: قال خبير في الطاقة إن …'),
  nested: rule('ar/statements/nested', 'A reporting verb with a subject of its own inside another content: قال إن موسكو تعتقد أن …'),
  relay: rule('ar/statements/relay', 'An agency or paper passes on words: نقلت الوكالة عن الوزير قوله …'),
  accordingBefore: rule('ar/statements/according-before', 'A source before what it says: وفقاً للوزارة، …'),
  accordingAfter: rule('ar/statements/according-after', 'A source behind what it says: …، بحسب الوزارة'),
  document: rule('ar/statements/document', 'A document speaks: وجاء في البيان أن …'),
  claim: rule('ar/statements/claim-noun', 'A noun of saying with its author: تأكيدات الحكومة أن …'),
  headline: rule('ar/statements/headline', 'A name and a colon at the head of a headline: الوزير: …'),
} as const;
