// Reads the JSON body of a request as a schema has it.
import type { z } from 'zod';
import { Problem } from './problem.ts';

/** The body as a schema has it. @throws Problem that names the field. */
export async function bodyOf<S extends z.ZodType>(schema: S, request: Request): Promise<z.output<S>> {
  const given: unknown = await request.json().catch(() => undefined);
  if (given === undefined) throw new Problem(400, 'The body is no JSON.', 'ليس متن الطلب JSON.');
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') ?? '';
  throw new Problem(400, `The field “${where}” is missing or was not understood: ${result.error.issues[0]?.message ?? ''}.`, `الحقل «${where}» ناقص أو غير مفهوم.`);
}
