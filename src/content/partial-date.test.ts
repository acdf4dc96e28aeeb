import { afterEach, describe, expect, test, vi } from 'vitest';
import { coarsen, formatPartialDate, isDay, isEarlier, isPartialDate } from './partial-date.ts';

test.each(['2019', '2019-01', '2019-01-16', '2020-02-29', '2000-02-29', '0999-12-31'])(
  'takes %s',
  (text) => {
    expect(isPartialDate(text)).toBe(true);
    expect(isDay(text)).toBe(text.split('-').length === 3);
  },
);

test.each([
  '2019-02-29', '1900-02-29', '2019-04-31', '2019-00', '2019-13', '2019-01-00', '2019-01-32',
  '19', '2019-1', '2019-1-16', ' 2019', '2019-01-16T00:00', '16.1.2019', '', '-2019', '0000', '0000-01-01',
])('refuses “%s”, which no calendar has or nobody writes so', (text) => {
  expect(isPartialDate(text)).toBe(false);
}); // prettier-ignore

describe('isEarlier', () => {
  test.each([
    ['2018', '2019'],
    ['2019-01', '2019-02'],
    ['2019-01-15', '2019-01-16'],
    ['2018-12-31', '2019'],
    ['2018', '2019-01-01'],
    ['2019-09', '2019-10'],
  ])('puts %s before %s, and never the other way round', (a, b) => {
    expect([isEarlier(a, b), isEarlier(b, a)]).toEqual([true, false]);
  });

  test.each([
    ['2019', '2019-05'],
    ['2019-05', '2019-05-31'],
    ['2019-05-31', '2019-05-31'],
  ])('does not pretend to know the order of %s and %s', (a, b) => {
    expect([isEarlier(a, b), isEarlier(b, a)]).toEqual([false, false]);
  });
});

describe('formatPartialDate', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
    'says the same day on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(formatPartialDate('2019-01-01', 'en')).toBe('1 January 2019');
      expect(formatPartialDate('2019-01', 'en')).toBe('January 2019');
      expect(formatPartialDate('2019', 'en')).toBe('2019');
    },
  );

  test('speaks the language of the garden', () => {
    expect(formatPartialDate('2019-03-16', 'de')).toBe('16. März 2019');
    expect(formatPartialDate('2019-03-16', 'en-US')).toBe('March 16, 2019');
  });
});

test('coarsen tells a day by its month and leaves months and years alone', () => {
  const coarse = ['2019-01-16', '2019-01', '2019'].map(coarsen);
  expect(coarse).toEqual(['2019-01', '2019-01', '2019']);
});
