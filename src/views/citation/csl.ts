// A citation as CSL-JSON: type `article-newspaper`, dates as `date-parts`, names literal.
import type { CitedDate, Reference } from './reference.ts';
import { dateOf } from './reference.ts';

export interface CslDate { readonly 'date-parts': readonly [readonly number[]] }

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly URL: string;
  readonly note: string;
}

/** One item; CSL-JSON files hold an array of them. */
export function cslItem(reference: Reference): CslItem {
  const { published } = reference;
  const accessed = dateOf(reference.accessed);
  const words = reference.quotes.join(' … ');
  return {
    id: reference.record,
    type: 'article-newspaper',
    ...(reference.title ? { title: reference.title } : {}),
    ...(reference.author ? { author: [{ literal: reference.author }] } : {}),
    ...(reference.outlet ? { 'container-title': reference.outlet } : {}),
    ...(published ? { issued: parts(published) } : {}),
    ...(accessed ? { accessed: parts(accessed) } : {}),
    language: reference.language,
    URL: reference.url ?? reference.link,
    note: `${reference.speakers.length ? `${reference.speakers.join(', ')}: ` : ''}${words} (${reference.link})`,
  };
}

const parts = ({ year, month, day }: CitedDate): CslDate => ({ 'date-parts': [[year, ...(month === null ? [] : [month]), ...(month === null || day === null ? [] : [day])]] });
