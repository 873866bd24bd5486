// The way of one uploaded file: bytes, document, reading, register. Only here the API reads the clock.
import { ArticleError, openArticle } from '../article/index.ts';
import { READER_VERSION, read } from '../reader/index.ts';
import { toRecord } from '../recognize/reading-json.ts';
import type { ArticleHints, Register } from '../register/index.ts';
import { Refused, type TakeIn } from './context.ts';

/** Gives the function that reads files into a register. */
export function intakeInto(register: Register): TakeIn {
  return (bytes, fileName, hints) => {
    const origin = { kind: 'upload', value: fileName } as const;
    const known = register.known(bytes, origin, hints, READER_VERSION);
    if (known.unchanged && known.article !== null) {
      const there = register.article(known.article);
      return { outcome: 'unchanged', article: known.article, title: there?.title ?? null, read: there?.read ?? true, reports: there?.told.length ?? 0 };
    }
    const reading = toRecord(read(opened(bytes, known.hints)), { why: true });
    const added = register.add({ bytes, origin, hints: known.hints, reading, addedAt: new Date().toISOString() });
    return { outcome: added.outcome, article: added.article, title: reading.article.title, read: reading.article.read, reports: added.reports };
  };
}

function opened(bytes: Uint8Array, hints: ArticleHints): ReturnType<typeof openArticle> {
  try {
    return openArticle(bytes, hints);
  } catch (error) {
    throw error instanceof ArticleError ? refusal(error) : error;
  }
}

function refusal({ code, fields }: ArticleError): Refused {
  const kind = String(fields['kind'] ?? '');
  switch (code) {
    case 'empty': return new Refused('The file is empty.', 'الملف فارغ.');
    case 'no-text': return new Refused('There is no text in the page.', 'لا نصّ في الصفحة.');
    case 'encoding': return new Refused('The file’s encoding could not be told; save it as UTF-8.', 'لم يُعرف ترميز الملف؛ احفظه بترميز UTF-8.');
    case 'too-large': return new Refused('The file is too large.', 'الملف كبير جدًّا.');
    case 'binary': return new Refused(`This is no text${kind && kind !== 'binary' ? ` but a ${kind.toUpperCase()} file` : ''}. Plain text, Markdown and HTML are read.`, `هذا ليس نصًّا${kind && kind !== 'binary' ? ` بل ملف ${kind.toUpperCase()}` : ''}. يُقرأ النصّ وMarkdown وHTML.`);
  }
}
