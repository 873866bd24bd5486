// The hash under which bytes and texts are stored, and by which they are proved.
import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits; of a text, that of its UTF-8. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
