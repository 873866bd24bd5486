// The rules of positions, each with one sentence that says what it does.
import { rule } from '../../rules/rule.ts';

export const POSITION_RULES = {
  cue: rule('ar/positions/by-verb', 'The reporting verb itself takes a stand: أدان الوزير …، رحبت الحكومة بـ…'),
  noun: rule('ar/positions/by-noun', 'A noun of stance heads what is said: أعرب عن استعداده لـ…'),
  clause: rule('ar/positions/by-clause', 'The clause that is said takes a stand by its predicate: قال إن بلاده ستواصل …'),
  act: rule('ar/positions/by-act', 'The text tells that a party agreed, refused, refrained or set out to do something: اتفق البلدان على …'),
  document: rule('ar/positions/of-document', 'A sentence carries on the content of a document that is being retold: ستواصل الدولتان …'),
  told: rule('ar/positions/of-document-told', 'Somebody tells what a document says or is for: قال الوزير إن الاتفاقية تهدف إلى …'),
  purpose: rule('ar/positions/of-purpose', 'A document is signed for a purpose that its title or its description names: بيان بشأن تعميق الشراكة'),
  headline: rule('ar/positions/of-headline', 'A headline tells what parties set out to do: الرئيسان لتعزيز العلاقة'),
} as const;
