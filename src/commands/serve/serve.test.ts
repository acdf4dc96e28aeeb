import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve.ts';

type Serving = Parameters<typeof serveFolder>[0];
type Served = Awaited<ReturnType<typeof serveFolder>>;

const parent = mkdtempSync(join(tmpdir(), 'serve-test-'));
const folder = join(parent, 'dist');
const open: Served[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'lessons', 'pace'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(parent, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, 'feed.xml'), '<feed/>');
  writeFileSync(join(folder, 'en.unknown.pagefind'), 'chunk');
  writeFileSync(join(folder, 'lessons', 'pace', 'index.html'), 'pace');
});

afterAll(async () => {
  await Promise.all(open.map(({ close }) => close()));
  rmSync(parent, { recursive: true });
});

describe('serveFolder', () => {
  it('answers a folder only with its final slash', async () => {
    const site = await serve();
    expect(await ask(site, '/lessons/pace/')).toMatchObject({ status: 200, body: 'pace' });
    expect(await ask(site, '/lessons/pace?a=1&b')).toMatchObject({
      status: 301,
      location: '/lessons/pace/?a=1&b',
    });
    expect(await ask(site, '/empty/')).toMatchObject({ status: 404 });
  });

  it('says the type of what it sends', async () => {
    const site = await serve();
    expect((await ask(site, '/')).type).toBe('text/html; charset=utf-8');
    expect((await ask(site, '/feed.xml')).type).toBe('text/xml; charset=utf-8');
    expect((await ask(site, '/en.unknown.pagefind')).type).toBe('application/octet-stream');
  });

  it('rewrites nothing: what is not there is 404', async () => {
    const site = await serve();
    expect(await ask(site, '/lessons/pace.html')).toMatchObject({ status: 404 });
    expect(await ask(site, '/feed.xml/')).toMatchObject({ status: 404 });
    expect((await ask(site, '/nowhere')).type).toBe('text/plain; charset=utf-8');
  });

  it('shows 404.html where the host would', async () => {
    const site = await serve({ notFoundPage: true });
    expect(await ask(site, '/nowhere')).toMatchObject({ status: 404, body: 'lost' });
  });

  it('stands at a mount and nowhere else', async () => {
    const site = await serve({ mount: '/any/sub/path/' });
    expect(new URL(site.address).pathname).toBe('/any/sub/path/');
    expect(await ask(site, '/any/sub/path/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask(site, '/any/sub/path')).toMatchObject({ location: '/any/sub/path/' });
    expect(await ask(site, '/')).toMatchObject({ status: 404 });
    expect(await ask(site, '/feed.xml')).toMatchObject({ status: 404 });
  });

  it('stays inside its folder', async () => {
    const site = await serve();
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt']) {
      expect(await ask(site, path)).toMatchObject({ status: 404 });
    }
    expect((await ask(site, '//lessons/pace')).location).toBe('/lessons/pace/');
  });

  it('refuses malformed addresses and other methods', async () => {
    const site = await serve();
    expect(await ask(site, '/%E0%A4%A')).toMatchObject({ status: 400 });
    expect(await ask(site, '/%00')).toMatchObject({ status: 400 });
    expect(await ask(site, '/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('fails when the port is taken', async () => {
    const { port } = new URL((await serve()).address);
    await expect(serve({ port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

async function serve(options: Partial<Serving> = {}): Promise<Served> {
  const served = await serveFolder({ folder, port: 0, ...options });
  open.push(served);
  return served;
}

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

/** Asks with the path as it is; fetch would tidy it first. */
function ask({ address }: Served, path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    });
    asked.on('error', reject).end();
  });
}
