import { parse, stringify } from 'yaml';
import english from '../../src/words/en.json' with { type: 'json' };
import { isRecord } from '../../src/text/record.ts';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { testOn } from './garden-site.ts';

/** Markup for where no braces may stand: words have theirs for what is filled in, and practices for what is quoted. */
const bracelessMarkup = `<img src=x onerror=alert()> </script></style><svg onload=alert()> "quoted" & \u2028 ' --> ]]> &lt;b&gt;`;
export const markup = `${bracelessMarkup} {{x}} \${y}`;
/** What every text with markup shows of it, whatever becomes of its spaces. */
export const shown = '<img src=x onerror=alert()>';
const address = 'https://example.org/"><svg/onload=alert()>';

/** Fields that are names, dates, addresses or numbers, and words that stand in another text. */
const names =
  /^(?:id|format|language|url|doi|on|kind|light|dark|edit|topics|tags|aliases|see|practice|goal|sources?|growth|planted|tended|when|then|passage)$/;

/** A value with markup behind all that it says, however deep. */
function addMarkup(value: unknown, added: string): unknown {
  if (typeof value === 'string') return `${value} ${added}`;
  if (Array.isArray(value)) return value.map((entry) => addMarkup(entry, added));
  if (!isRecord(value)) return value;
  const isName = (name: string, inner: unknown) => names.test(name) && !isGroup(inner);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'when' || isName(name, inner) ? inner : addMarkup(inner, added),
    ]),
  );
}

/** Whether a value has fields of its own: `then` is a voice in a theme, and a text in a turn. */
const isGroup = (value: unknown) =>
  isRecord(value) || (Array.isArray(value) && value.some(isRecord));

/** A file of the content with more fields, and with markup in all of them. */
function spoil(path: string, file: string): string {
  const [, fields = file, body] = /^---\n(.*?)---\n(.*)$/s.exec(file) ?? [];
  const written: unknown = parse(fields + (more[path] ?? ''));
  const added = path.startsWith('practices/') ? bracelessMarkup : markup;
  const spoilt = stringify(addMarkup(written, added));
  return body === undefined ? spoilt : `---\n${spoilt}---\n${body}${moreText[path] ?? ''}`;
}

/** Fields that the sample garden leaves out. */
const more: GardenFiles = {
  'site.yaml': `source: { edit: '${address}/{path}' }
extra: { says: Visits are counted by hand. }
contact: '${address}'
`,
  'lessons/keep-going/lesson.yaml': 'care: Of winter.\n',
  'references.yaml': `- id: everything
  authors: ['Everybody, A']
  title: Everything
  container: A journal
  pages: all
  url: '${address}'
  archived: '${address}'
  finding: All of it.
  care: Take care.
`,
  'notes/streaks.md': stringify({ tags: [markup], aliases: [markup] }),
  'pages/opening.mdx': 'lede: From {then} to {now}.\nbegin: Begin.\n',
  'practices/warm-or-cold.yaml': `care: It is cold.
draft:
  title: To myself
  hint: Take it along.
  lines: ['I walk {{walk}}.']
`,
};

const code = `\`${markup}\``;
/** Markup in a text, which is code there: in heads, which a list names again, in a link, and in a remark. */
const moreText: GardenFiles = {
  'notes/streaks.md': `
## One ${code}

## Two ${code}

## Three ${code}

A [link with ${code}](/notes/rest/).

> [!note] A remark ${code}
> ${code} [@everything]
`,
};

const files: GardenFiles = {
  ...Object.fromEntries(
    Object.entries(sampleGarden()).map(([path, file]) => [path, spoil(path, file)]),
  ),
  'words/en.json': JSON.stringify(addMarkup(english, bracelessMarkup)),
};

/** A test on a garden with markup in every field that may have a text. */
export const test = testOn((use) => withGarden(files, use), { SITE: 'https://example.org' });
