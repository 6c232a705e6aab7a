import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

test('bytes of a long file come back as they were', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
});
