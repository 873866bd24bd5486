// A value read once on purpose: the component is made anew when it changes (`{#key}`).
export const stay = <T>(value: T): T => value;
