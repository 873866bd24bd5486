// All records of a kind that fit a filter, page by page, up to a number: what a view over time is made of.
import type { ListFilter, RecordKind, RecordRow, Register, SortOrder } from '../register/index.ts';

/** Records of one kind in an order; the last page may lead past `most`. */
export function allOf(register: Pick<Register, 'list'>, kind: RecordKind, filter: ListFilter, { most, sort }: { readonly most: number; readonly sort: SortOrder }): readonly RecordRow[] {
  const out: RecordRow[] = [];
  let cursor: string | null = null;
  do {
    const page = register.list(kind, filter, { limit: 500, cursor, sort });
    out.push(...page.rows);
    cursor = page.next;
  } while (cursor && out.length < most);
  return out;
}
