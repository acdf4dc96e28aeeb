import { expect, test } from 'vitest';
import { extraSchema, listHosts } from './extra.ts';

test('lists every host once', () => {
  const extra = extraSchema.parse({
    says: 'Counted.',
    script: ['https://gc.zgo.at'],
    image: ['https://gc.zgo.at', 'https://*.goatcounter.com'],
  });
  expect(listHosts(extra)).toEqual(['gc.zgo.at', '*.goatcounter.com']);
});

test.each(['*', 'https:', "'unsafe-inline'", 'https://a.example/path', 'http://a.example', 'https://a.example; script-src *'])(
  'takes no %s for a host, which could open the policy',
  (host) => {
    expect(extraSchema.safeParse({ says: 'S', script: [host] }).success).toBe(false);
  },
); // prettier-ignore

test('says what it is for', () => {
  expect(extraSchema.safeParse({ script: ['https://a.example'] }).success).toBe(false);
});
