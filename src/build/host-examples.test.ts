import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { caching, hashedPatterns, securityHeaders } from './host-files.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

/** What is read of the template, which has more in it. */
const templateSchema = z.object({
  Resources: z.object({
    FolderIndex: z.object({ Properties: z.object({ FunctionCode: z.string() }) }),
    Headers: z.object({
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
    }),
  }),
});

// CloudFormation's own tags, such as !Sub, are no concern here.
const template = templateSchema.parse(parse(read('cloudfront.yaml'), { logLevel: 'silent' }));

describe('the headers of deploy/', () => {
  it.each([
    ['nginx/garden.conf', /^add_header (\S+) "([^"]*)" always;$/gm],
    ['Caddyfile', /^\t\t([A-Z][\w-]+) "([^"]*)"$/gm],
  ])('are in %s those that the code defines', (name, header) => {
    const told = [...read(name).matchAll(header)].map(([, key, value]) => [key, value]);
    expect(Object.fromEntries(told)).toEqual(securityHeaders);
  });

  it('are in cloudfront.yaml those that the code defines', () => {
    const { SecurityHeadersConfig: own, CustomHeadersConfig: others } =
      template.Resources.Headers.Properties.ResponseHeadersPolicyConfig;
    expect({
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'Strict-Transport-Security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(others.Items.map(({ Header, Value }) => [Header, Value])),
    }).toEqual(securityHeaders);
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
