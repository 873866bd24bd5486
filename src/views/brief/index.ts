// Briefs: made once, written in four forms.
export type { Brief, BriefLanguage, BriefQuery, BriefSection, BriefSentence, Footnote } from './brief.ts';
export { briefHtml } from './html.ts';
export { makeBrief } from './make.ts';
export { briefMarkdown } from './markdown.ts';
export const BRIEF_FORMATS = ['markdown', 'html', 'docx', 'json'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];
