// A brief as one HTML file that needs nothing beside it: direction and language on every run, set for reading and for print.
import type { Brief, BriefSentence, Footnote } from './brief.ts';
import { noteWords } from './note-words.ts';

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!);
const isolated = (text: string, language: string): string => `<bdi dir="auto" lang="${escaped(language)}">${escaped(text)}</bdi>`;

const STYLE = `body{font:18px/1.9 "IBM Plex Sans Arabic","Noto Naskh Arabic","Amiri",serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1a16;background:#fff}
h1{font-size:1.7rem;margin:0}h2{font-size:1.25rem;border-bottom:1px solid #8f8674;margin-top:2rem}h3{font-size:1rem;color:#0f5d66;margin-bottom:0}
.sub{color:#655f53;margin-top:.2rem}.q{display:block;border-inline-start:3px solid #ddd5c4;padding-inline-start:.8rem;margin:.2rem 0}
.d{color:#a02c1c;display:block}sup a{text-decoration:none;font-size:.7em;padding-inline:.1em}ol.n{font-size:.85rem;line-height:1.7}html[lang=en] body{line-height:1.6}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}li{break-inside:avoid}a{color:inherit}}`;

function sentence({ text, quote, notes, disputed }: BriefSentence): string {
  const marks = notes.map((n) => `<sup id="s${n}"><a href="#n${n}">${n}</a></sup>`).join('');
  return `<li>${escaped(text)}${quote ? ` <span class="q">«${isolated(quote.text, quote.language)}»${marks}</span>` : marks}${disputed ? ` <span class="d">⚑ ${escaped(disputed)}</span>` : ''}</li>`;
}

function note(brief: Brief, f: Footnote): string {
  const link = f.url && /^https?:\/\//u.test(f.url) ? ` <a href="${escaped(f.url)}" rel="noreferrer noopener">${escaped(f.url)}</a>` : '';
  return `<li id="n${f.number}" value="${f.number}">«${isolated(f.exact, 'ar')}» — ${escaped(noteWords(brief.language, f))}${link}</li>`;
}

/** The whole file. Everything that comes from articles is escaped: no markup of theirs survives. */
export function briefHtml(brief: Brief): string {
  const dir = brief.language === 'ar' ? 'rtl' : 'ltr';
  const sections = brief.sections.map((s) => `<section><h2>${escaped(s.title)}</h2>${s.groups.map((g) => `${g.title ? `<h3>${isolated(g.title, brief.language)}</h3>` : ''}<ul>${g.sentences.map(sentence).join('\n')}</ul>`).join('')}</section>`);
  return `<!doctype html>
<html lang="${brief.language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(brief.title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(brief.title)}</h1><p class="sub">${escaped(brief.subtitle)}</p>${brief.coverage.map((c) => `<p class="sub">${escaped(c)}</p>`).join('')}</header>
${sections.join('\n')}
<section><h2>${escaped(brief.notesTitle)}</h2><ol class="n">${brief.footnotes.map((f) => note(brief, f)).join('\n')}</ol></section></body></html>
`;
}
