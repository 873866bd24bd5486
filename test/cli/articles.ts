// Articles of our own for the CLI's tests, and files that are none.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One short article; different numbers give different articles. */
export const article = (n: number): string => `---
outlet: دفتر الأخبار
published: 2024-05-${String(1 + (n % 28)).padStart(2, '0')}
---
وزيرا خارجية روسيا والصين يبحثان الملف رقم ${n}

بحث وزير الخارجية الروسي سيرغي لافروف مع نظيره الصيني وانغ يي في بكين الملف رقم ${n}.

وقال لافروف إن بلاده تؤيد الحوار في القضية رقم ${n}، وأكد وانغ أن الصين ترفض العقوبات الأحادية.
`;

/** Writes so many articles into a folder. */
export function writeArticles(folder: string, count: number, from = 0): void {
  mkdirSync(folder, { recursive: true });
  for (let i = from; i < from + count; i++) writeFileSync(join(folder, `a${String(i).padStart(5, '0')}.txt`), article(i));
}

/** Encodes Arabic text in an eight-bit encoding by asking the platform's decoder which byte gives which letter. */
export function encodeAs(text: string, encoding: 'windows-1256' | 'iso-8859-6'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let b = 0; b < 256; b++) bytes.set(decoder.decode(Uint8Array.of(b)), b);
  return Uint8Array.from([...text].map((c) => bytes.get(c) ?? 0x3f));
}
