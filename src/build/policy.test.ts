import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';

const charset = '<meta charset="utf-8">';
const page = (rest: string) => `<!doctype html><html><head>${charset}${rest}`;
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): Record<string, string> {
  const [, policy = ''] =
    /content-security-policy" content="([^"]*)"/.exec(finishPage(html, '/a/')) ?? [];
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('the policy of a page', () => {
  it('stands right after the charset, ahead of all that it governs, and changes nothing else', () => {
    const html = page('<style>body{color:red}</style></head><body><p>é</p></body></html>');
    const [before, after] = finishPage(html, '/a/').split(
      /<meta http-equiv="content-security-policy"[^>]*>/,
    );
    expect(before).toBe(`<!doctype html><html><head>${charset}`);
    expect(`${before ?? ''}${after ?? ''}`).toBe(html);
  });

  it('allows nothing but what it names', () => {
    const policy = policyOf(page(''));
    expect(policy['default-src']).toBe("'none'");
    expect(policy['base-uri']).toBe("'none'");
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|http/);
  });

  it('admits inline scripts and styles by their digests: what can be one element is one', () => {
    const html = page(
      '<style>html{color:red}</style><script>1 < 2 && "é"</script><script>a()</script>' +
        '<title></title><style>html{color:tan}</style><script>b()</script>',
    );
    const [style, script] = ['html{color:red}html{color:tan}', '1 < 2 && "é"\n;a()'];
    expect(finishPage(html, '/a/')).toContain(
      `<style>${style}</style><script>${script}</script><title></title><script>b()</script>`,
    );
    const policy = policyOf(html);
    expect(policy['style-src']).toBe(`'self' ${digest(style)}`);
    expect(policy['script-src']).toBe(`'self' ${digest(script)} ${digest('b()')}`);
  });

  it('lets no text become markup or script, but through the page’s own policy for the search’s worker', () => {
    const policy = policyOf(page(''));
    expect(policy['require-trusted-types-for']).toBe("'script'");
    expect(policy['trusted-types']).toBe('default');
  });

  it('admits modules, and asks nothing of data or of files', () => {
    const policy = policyOf(
      page(
        '<script type="module">a()</script><script src="a.js"></script>' +
          '<script type="application/ld+json">{}</script><script type="application/json">[]</script>',
      ),
    );
    expect(policy['script-src']).toBe(`'self' ${digest('a()')}`);
  });

  it('admits what an author lets in from elsewhere, each kind where it belongs', () => {
    const elsewhere = {
      script: ['https://a.example'],
      style: [],
      image: ['https://b.example'],
      connect: ['https://c.example'],
      frame: ['https://d.example'],
    };
    const style = '<style>html{color:red}</style>';
    const lines = `${style}<script>a()</script>${style}`;
    const html = finishPage(page(lines), '/a/', new Set(), elsewhere);
    expect(html).toContain(`script-src 'self' ${digest('a()')} https://a.example;`);
    expect(html).toContain(";img-src 'self' https://b.example;");
    expect(html).toContain("connect-src 'self' https://c.example;frame-src https://d.example;");
    // They stay as they are, and may know nothing of trusted types.
    expect(html).toContain(lines);
    expect(html).not.toContain('trusted-types');
    expect(policyOf(page(''))).not.toHaveProperty('frame-src');
  });

  it('refuses a page that says no charset, rather than leave it without a policy', () => {
    expect(() => finishPage('<!doctype html><title>a</title>', '/a/')).toThrow(/charset/);
  });
});
