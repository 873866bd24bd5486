// The words of a record's field that is a span of its article.

/** The text of a span field; '' where it is none. */
export const spanText = (value: unknown): string => (value && typeof value === 'object' && 'text' in value && typeof value.text === 'string' ? value.text : '');
