// What a machine must have for the tests: where MAHDAR_REQUIRE names a thing, its absence fails instead of skipping.

/** Things that tests may need beside the checkout. */
export type Requirement = 'shared' | 'chromium';

const required = new Set((process.env['MAHDAR_REQUIRE'] ?? '').split(',').map((name) => name.trim()));

/** Whether the absence of a thing is a failure here. */
export function isRequired(name: Requirement): boolean {
  return required.has(name);
}

/**
 * The `skip` option of a test that needs something: false where it is there or required, else the reason.
 * @example test('…', { skip: skipUnless('chromium', path !== null, 'no Chromium found') }, …)
 */
export function skipUnless(name: Requirement, present: boolean, reason: string): false | string {
  return present || isRequired(name) ? false : reason;
}
