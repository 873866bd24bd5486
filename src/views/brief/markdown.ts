// A brief as Markdown with footnotes; runs of the other direction stand in isolates (U+2068 … U+2069).
import type { Brief, BriefSentence } from './brief.ts';
import { noteWords } from './note-words.ts';

/** Markdown's own signs inside an article's words are taken literally. */
const literal = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
const isolate = (text: string): string => `\u2068${literal(text)}\u2069`;

function sentence({ text, quote, notes, disputed }: BriefSentence): string {
  return `- ${literal(text)}${quote ? ` «${isolate(quote.text)}»` : ''}${notes.map((n) => `[^${n}]`).join('')}${disputed ? `\n  - ⚑ ${literal(disputed)}` : ''}`;
}

/** The whole file. */
export function briefMarkdown(brief: Brief): string {
  const lines = [`# ${literal(brief.title)}`, '', literal(brief.subtitle), '', ...brief.coverage.map(literal)];
  for (const section of brief.sections) {
    lines.push('', `## ${section.title}`);
    for (const group of section.groups) lines.push('', ...(group.title ? [`### ${literal(group.title)}`, ''] : []), ...group.sentences.map(sentence));
  }
  lines.push('', `## ${brief.notesTitle}`, '');
  for (const f of brief.footnotes) lines.push(`[^${f.number}]: «${isolate(f.exact)}» — ${literal(noteWords(brief.language, f))}${f.url ? ` <${f.url.replace(/[<>\s]/gu, '')}>` : ''}`);
  return `${lines.join('\n')}\n`;
}
