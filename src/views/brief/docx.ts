// A brief as a Word file: real footnotes, paragraphs from right to left in Arabic.
import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Brief, BriefLanguage, BriefSentence } from './brief.ts';
import { noteWords } from './note-words.ts';

const FONT = 'IBM Plex Sans Arabic';
/** Signs that no XML may hold; Word would refuse the file. */
const plain = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const run = (language: string, text: string, more: { bold?: boolean; color?: string; italics?: boolean } = {}): TextRun => new TextRun({ text: plain(text), font: FONT, rightToLeft: language === 'ar', ...more });

function paragraph(language: BriefLanguage, children: (TextRun | FootnoteReferenceRun)[], more: { heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]; bullet?: boolean } = {}): Paragraph {
  return new Paragraph({ children, bidirectional: language === 'ar', alignment: AlignmentType.START, ...(more.heading ? { heading: more.heading } : {}), ...(more.bullet ? { bullet: { level: 0 } } : {}) });
}

function sentence(language: BriefLanguage, { text, quote, notes, disputed }: BriefSentence): Paragraph {
  const children: (TextRun | FootnoteReferenceRun)[] = [run(language, text)];
  if (quote) children.push(run(language, ' «'), run(quote.language, quote.text), run(language, '»'));
  children.push(...notes.map((n) => new FootnoteReferenceRun(n)));
  if (disputed) children.push(run(language, ` ⚑ ${disputed}`, { color: 'A02C1C' }));
  return paragraph(language, children, { bullet: true });
}

/** The bytes of the file. */
export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const { language } = brief;
  const children = [
    paragraph(language, [run(language, brief.title, { bold: true })], { heading: HeadingLevel.TITLE }), paragraph(language, [run(language, brief.subtitle, { color: '655F53' })]),
    ...brief.coverage.map((c) => paragraph(language, [run(language, c, { color: '655F53' })])),
    ...brief.sections.flatMap((s) => [
      paragraph(language, [run(language, s.title)], { heading: HeadingLevel.HEADING_1 }),
      ...s.groups.flatMap((g) => [...(g.title ? [paragraph(language, [run(language, g.title)], { heading: HeadingLevel.HEADING_2 })] : []), ...g.sentences.map((x) => sentence(language, x))]),
    ]),
  ];
  const footnotes = Object.fromEntries(brief.footnotes.map((f) => [f.number, { children: [new Paragraph({ bidirectional: language === 'ar', children: [run(language, '«'), run('ar', f.exact), run(language, `» — ${noteWords(language, f)}`)] })] }]));
  const document = new Document({ title: plain(brief.title), creator: 'Mahdar', footnotes, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
