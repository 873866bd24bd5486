// MAHDAR_REQUIRE: what CI demands is there, so that no test is passed over in silence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromiumPath } from './chromium.ts';
import { isRequired, skipUnless } from './required.ts';
import { hasShared, shared } from './shared.ts';

test('the shared texts are there where they are required', () => {
  assert.ok(hasShared || !isRequired('shared'), `MAHDAR_REQUIRE names shared, but ${shared} holds no gold/score.mjs`);
});

test('a Chromium is there where it is required', () => {
  assert.ok(chromiumPath !== null || !isRequired('chromium'), 'MAHDAR_REQUIRE names chromium, but none is installed');
});

test('a thing that is absent and not required gives the reason for skipping', () => {
  assert.equal(skipUnless('chromium', true, 'no Chromium'), false);
  if (!isRequired('chromium')) assert.equal(skipUnless('chromium', false, 'no Chromium'), 'no Chromium');
});
