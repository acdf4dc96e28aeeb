import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { caching, hashedPatterns, listHeaders } from './host-files.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

const headersSchema = z.object({
  Properties: z.object({
    ResponseHeadersPolicyConfig: z.object({
      SecurityHeadersConfig: z.object({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
        StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.number() }),
        ContentTypeOptions: z.object({}),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
      }),
      CustomHeadersConfig: z.object({
        Items: z.array(z.object({ Header: z.string(), Value: z.string() })),
      }),
    }),
  }),
});

/** What is read of the template, which has more in it. */
const templateSchema = z.object({
  Resources: z.object({
    FolderIndex: z.object({ Properties: z.object({ FunctionCode: z.string() }) }),
    Headers: headersSchema,
    HeadersAlone: headersSchema,
  }),
});

// CloudFormation's own tags, such as !Sub, are no concern here.
const template = templateSchema.parse(parse(read('cloudfront.yaml'), { logLevel: 'silent' }));

describe('the headers of deploy/', () => {
  const ofPages = listHeaders('');
  const alone = listHeaders('a.svg');

  it('are in nginx those that the code defines', () => {
    const header = /^add_header (\S+) "?([^";]*)"? always;$/gm;
    const told = [...read('nginx/garden.conf').matchAll(header)].map(([, key, value]) => [
      key,
      value,
    ]);
    expect(Object.fromEntries(told)).toEqual({
      ...ofPages,
      'Cache-Control': '$garden_caching',
      'Content-Security-Policy': '$garden_policy',
    });
    const map = /map \$uri \$garden_policy \{\n {2}default "(.*)";\n {2}"(.*)" "(.*)";\n\}/;
    expect(map.exec(read('nginx/server.conf'))?.slice(1)).toEqual([
      ofPages['Content-Security-Policy'],
      '~\\.(js|svg)$',
      alone['Content-Security-Policy'],
    ]);
  });

  it('are in the Caddyfile those that the code defines', () => {
    const text = read('Caddyfile');
    const told = [...text.matchAll(/^\t\t([A-Z][\w-]+) "([^"]*)"$/gm)];
    expect(Object.fromEntries(told.map(([, key, value]) => [key, value]))).toEqual(ofPages);
    const policies = [...text.matchAll(/header (@\w+ )?Content-Security-Policy "(.*)"/g)];
    expect(policies.map(([, matcher, policy]) => [matcher, policy])).toEqual([
      ['@alone ', alone['Content-Security-Policy']],
      // What was asked for in vain may have had the other.
      [undefined, ofPages['Content-Security-Policy']],
    ]);
    expect(text).toContain('@alone path *.js *.svg');
  });

  it.each([
    ['Headers', ofPages],
    ['HeadersAlone', alone],
  ] as const)('are in %s of cloudfront.yaml those that the code defines', (name, defined) => {
    const { SecurityHeadersConfig: own, CustomHeadersConfig: others } =
      template.Resources[name].Properties.ResponseHeadersPolicyConfig;
    expect({
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'Strict-Transport-Security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(others.Items.map(({ Header, Value }) => [Header, Value])),
    }).toEqual(defined);
  });
});

describe('how long deploy/ lets files be kept', () => {
  it.each(['nginx/server.conf', 'Caddyfile', 'cloudfront.sh'])('is in %s as defined', (name) => {
    const text = read(name);
    for (const value of Object.values(caching)) expect(text).toContain(value);
    if (name === 'cloudfront.sh') return;
    for (const pattern of hashedPatterns)
      expect(text).toContain(pattern.replace(/^\/\*\.?|\/:file$/g, ''));
  });
});

describe('the function that finds the page of a folder for CloudFront', () => {
  const code = template.Resources.FolderIndex.Properties.FunctionCode;
  const handle = (uri: string, query?: string): string => {
    const event = { request: { uri, rawQueryString: () => query } };
    return z.string().parse(runInNewContext(`${code};JSON.stringify(handler(event))`, { event }));
  };
  const page = (uri: string) => JSON.stringify({ uri });
  const redirect = (value: string) =>
    JSON.stringify({
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value } },
    });

  it('gives a folder its page, and a file itself', () => {
    expect(handle('/')).toBe(page('/index.html'));
    expect(handle('/garden/notes/')).toBe(page('/garden/notes/index.html'));
    expect(handle('/garden/icon.svg')).toBe(page('/garden/icon.svg'));
  });

  it('leads to the slash, with the query as it was, and to no other host', () => {
    expect(handle('/search', 'q=a%26b&voice=then')).toEqual(
      redirect('/search/?q=a%26b&voice=then'),
    );
    expect(handle('/garden')).toBe(redirect('/garden/'));
    expect(handle('//example')).toBe(redirect('/example/'));
  });
});
