// The rules of the entity recogniser, each with what it does.
import { rule } from '../../../rules/rule.ts';

export const R = {
  gazetteer: rule('ar/entities/gazetteer', 'A name that the world data know, longest first, with its proclitics (وللأمم المتحدة).'),
  capital: rule('ar/entities/capital-as-state', 'A capital or seat that speaks, acts or stands in a pair is its government (أعلنت بكين).'),
  town: rule('ar/entities/capital-as-place', 'A capital behind a preposition or a noun of place or travel is the town (في بكين).'),
  capitalOf: rule('ar/entities/capital-of', 'العاصمة with the adjective of a state is its capital (العاصمة الصينية).'),
  side: rule('ar/entities/side', 'الجانب and its like with the adjective of a state are the state (الجانب الروسي).'),
  kingdom: rule('ar/entities/kingdom', 'المملكة is the one kingdom that the article names.'),
  titled: rule('ar/entities/title-name', 'A title and the name behind it (وزير الخارجية الروسي سيرغي لافروف).'),
  titledUnknown: rule('ar/entities/title-unknown-name', 'A title and a name that nobody knows behind it, up to a verb, particle or mark.'),
  apposition: rule('ar/entities/name-title', 'A name, a comma or bracket, and the title (نيكولاي باتروشيف، أمين المجلس).'),
  elliptic: rule('ar/entities/nisba-name', 'An adjective of state and a name behind a title that covers both (الرئيسان الروسي … والصيني …).'),
  speaker: rule('ar/entities/verb-name', 'A reporting verb and an unknown name before أن, إن or a colon.'),
  given: rule('ar/entities/given-name', 'A given name with a second word that can only be a name.'),
  short: rule('ar/entities/short-name', 'A part of a name that the article gave in full (بوتين).'),
  solo: rule('ar/entities/known-surname', 'A surname that only one known person bears, without the full name.'),
  variant: rule('ar/entities/near-spelling', 'A word beside a title or in the place of a name, one slip away from a name that the article gave.'),
  role: rule('ar/entities/role-noun', 'A title that points to the person whom the article names so, or to the holder on the article’s date.'),
  unnamed: rule('ar/entities/unnamed-official', 'A title with its state whose bearer the article does not name (السفير الصيني).'),
  organ: rule('ar/entities/organ', 'An organ of a state with its adjective or name (الحكومة الصينية, سفارة الهند).'),
  organBack: rule('ar/entities/organ-again', 'The head of an organ named before (الخارجية, الوزارة).'),
  trigger: rule('ar/entities/class-noun-name', 'A class noun and the name behind it (جامعة نانيانغ, مدينة نانبينغ, صحيفة «…»).'),
  body: rule('ar/entities/institution', 'A head of institution with definite words, an owner or a purpose (وكالة الأمن القومي الأميركية).'),
  glossed: rule('ar/entities/latin-gloss', 'A Latin name in brackets is another form of the name before it; what is quoted before one is a name («فولكس فاغن» (Volkswagen)).'),
  collective: rule('ar/entities/collective', 'Unnamed people of a state (مسؤولون روس), or unnamed speakers (مراقبون).'),
  allies: rule('ar/entities/allies', 'Allies of a state (حلفاء تركيا, حلفاؤها الغربيون).'),
} as const;
