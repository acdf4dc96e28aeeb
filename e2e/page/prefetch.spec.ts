import { listLessons } from '../built-site.ts';
import { expect, test } from '../site-test.ts';

test('fetches a page of the garden once a reader points at its link, and no other @mounts', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch') asked.push(request.url());
  });
  await page.goto(listLessons()[0]?.address ?? '', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).hover();
  await page.getByRole('link', { name: 'Notes' }).hover();
  await expect.poll(() => asked).toEqual([`${site}notes/`]);
});
