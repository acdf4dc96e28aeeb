import type {
  ParsedContent,
  ParsedLesson,
  ParsedStance,
} from '../../content/check/parsed-content.ts';
import { isDraft } from '../../content/check/drafts.ts';
import { nearestName } from '../../content/mistake.ts';
import { placeholder } from '../../content/check/placeholder-rules.ts';
import { CommandError } from '../command/command.ts';
import { nextTen, type Ground, type PlannedFile } from './planting.ts';

/** The lesson of a slug, old slugs among them, and its last stance. Refused where nothing can be added to it. */
export function findLastStance(
  slug: string,
  { lessons, stances }: ParsedContent,
): { lesson: ParsedLesson; last: ParsedStance } {
  const wanted = slug
    .normalize('NFC')
    .replace(/^(?:.*\/)?lessons\/([^/]+).*$/, '$1')
    .replace(/\/+$/, '');
  const lesson = lessons.find(
    (one) => one.slug.normalize('NFC') === wanted || one.fields.aliases?.includes(wanted),
  );
  if (!lesson) throw new CommandError(tellNoLesson(wanted, lessons.map((one) => one.slug).sort()));
  const own = stances.filter((one) => one.lesson === lesson.slug);
  const last = own.toSorted((a, b) => a.number - b.number).at(-1);
  if (!last) {
    throw new CommandError(
      `lessons/${lesson.slug}/ has no stance yet, so there is nothing to look at again. Add lessons/${lesson.slug}/10-then.mdx first.`,
    );
  }
  if (isDraft(last.file)) {
    throw new CommandError(
      `${last.file.path} is still a draft. Write that one first, or remove the file.`,
    );
  }
  return { lesson, last };
}

/**
 * The next stance of a lesson. The one before it is quoted in a comment among the fields, where it stands before the
 * writer's eyes and no reader can ever meet it.
 */
export function planStance(last: ParsedStance, lastText: string, { today }: Ground): PlannedFile {
  const number = nextTen([last.number]);
  const ending = last.file.path.endsWith('.md') ? 'md' : 'mdx';
  const path = `lessons/${last.lesson}/${String(number)}-${today.slice(0, 4)}.${ending}`;
  const name = last.file.path.split('/').at(-1) ?? '';
  return { path, text: stanceText(today, name, lastText) };
}

const stanceText = (today: string, lastName: string, lastText: string) => `---
line: ${placeholder('Where you stand now, in one short sentence.')}
on: ${today}
changed: ${placeholder(`What changed since ${lastName}, in one sentence.`)}
# One entry for each belief worth following. Its kind is kept, softened, let-go (then it has no now) or found (then it
# has no belief).
turns:
  - kind: softened
    belief: ${placeholder('What you believed before.')}
    now: ${placeholder('What you believe now.')}
    because: ${placeholder('A reason that the text below gives.')}
# Shown in npm run dev only. Remove this line once it is written.
draft: true
# What you said last, in ${lastName}. A comment, which no reader sees; remove it when you no longer need it.
#
${quote(lastText)}
---
${placeholder('Where you stand now, and what you would say to the one who wrote the last.')}
`;

/** Every line as a comment of YAML, without the byte order mark and other line ends that the file may have. */
function quote(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

function tellNoLesson(slug: string, slugs: string[]): string {
  const near = nearestName(slug, slugs);
  const meant = near ? [near] : slugs.filter((one) => one.startsWith(slug));
  if (meant.length > 0) return `There is no lesson ${slug}. Did you mean ${meant.join(' or ')}?`;
  const verb = slugs.length > 1 ? 'are' : 'is';
  return `There is no lesson ${slug}. There ${verb} ${slugs.join(', ') || 'none yet'}.`;
}
