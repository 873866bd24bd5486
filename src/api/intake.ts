// The way of one uploaded file: bytes, document, reading, register. Only here the API reads the clock.
import { openArticle } from '../article/index.ts';
import { READER_VERSION, read } from '../reader/index.ts';
import { toRecord } from '../recognize/reading-json.ts';
import type { Register } from '../register/index.ts';
import { Refused, type TakeIn } from './context.ts';

/** Gives the function that reads files into a register. */
export function intakeInto(register: Register): TakeIn {
  return (bytes, fileName, hints) => {
    if (bytes.byteLength === 0) throw new Refused('The file is empty.', 'الملف فارغ.');
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
