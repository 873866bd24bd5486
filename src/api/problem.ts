// Errors as application/problem+json (RFC 9457): a status, a title and a sentence in English (`detail`) and Arabic (`ar`).
import type { Context } from 'hono';
import { AlertRefused, JudgementRefused, RegisterError, type RefusalCode, type RegisterErrorCode } from '../register/index.ts';
import { Refused } from './context.ts';

/** Thrown by a route; `onError` turns it into its answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly ar: string;
  constructor(status: number, en: string, ar: string) {
    super(en);
    this.status = status;
    this.ar = ar;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood', 409: 'Done already', 403: 'Refused', 404: 'Not found', 405: 'Not possible here', 413: 'Too large', 415: 'Not an article', 422: 'Not an article', 500: 'Internal error', 503: 'Register not available', 507: 'Disk full',
};

const STORE: Readonly<Partial<Record<RegisterErrorCode, readonly [number, string, string]>>> = {
  locked: [503, 'Another program is writing to the register. Try again in a moment.', 'برنامج آخر يكتب في السجلّ. أعد المحاولة بعد قليل.'],
  full: [507, 'The disk is full. Nothing was lost; make room and try again.', 'امتلأ القرص. لم يضع شيء؛ أفسح مكانًا وأعد المحاولة.'],
  'read-only': [503, 'The register cannot be written to.', 'لا تمكن الكتابة في السجلّ.'],
  'not-demo': [403, 'This is the register of examples; articles of your own go into your own register (mahdar add).', 'هذا سجلّ الأمثلة؛ مقالاتك تُضاف إلى سجلّك (mahdar add).'],
  corrupt: [503, 'The register file is damaged.', 'ملف السجلّ معطوب.'],
  denied: [503, 'There is no permission to use the register file.', 'لا إذن باستعمال ملف السجلّ.'],
};

/** A judgement about nothing, one that was made already; any other that is refused is 422. */
const REFUSED: Readonly<Partial<Record<RefusalCode, number>>> = { 'no-record': 404, 'no-article': 404, 'no-judgement': 404, 'no-report': 404, undone: 409, 'same-record': 409 };

/** A problem as its HTTP answer. */
export function problemResponse(status: number, detail: string, ar: string, headers: Record<string, string> = {}): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ar };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers } });
}

/** The answer to any error of a route; what is not foreseen is said without its inside. */
export function onError(error: Error, _c: Context): Response {
  if (error instanceof Problem) return problemResponse(error.status, error.message, error.ar);
  if (error instanceof Refused) return problemResponse(422, error.message, error.ar);
  if (error instanceof JudgementRefused) return problemResponse(REFUSED[error.code] ?? 422, error.message, error.ar);
  if (error instanceof AlertRefused) return problemResponse(error.code === 'taken' ? 409 : 422, error.message, error.ar);
  if (error instanceof RegisterError) {
    const known = STORE[error.code];
    return known ? problemResponse(...known) : problemResponse(503, 'The register cannot be used.', 'لا يمكن استعمال السجلّ.');
  }
  return problemResponse(500, 'Something went wrong inside Mahdar. The register is unharmed.', 'وقع خطأ داخل محضر. السجلّ سليم.');
}
