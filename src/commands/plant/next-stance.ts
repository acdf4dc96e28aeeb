import { basename } from 'node:path';
import { isDraft } from '../../content/check/drafts.ts';
import type { ParsedContent, ParsedStance } from '../../content/check/parsed-content.ts';
import { filePath, nearestName } from '../../content/mistake.ts';
import { CommandError } from '../command/command.ts';
import type { Garden, PlannedFile } from './garden.ts';
import { nextTen, planFile } from './new-files.ts';

/** The last stance of the lesson with a slug or an alias. Refused where nothing can be added to it. */
export function findLastStance(slug: string, { lessons, stances }: ParsedContent): ParsedStance {
  const wanted = slug.normalize('NFC').replace(/^(?:.*\/)?lessons\/([^/]+).*$|\/+$/, '$1');
  const lesson = lessons.find(
    (one) => one.slug.normalize('NFC') === wanted || one.fields.aliases?.includes(wanted),
  );
  if (!lesson)
    throw new CommandError(formatNoLesson(wanted, lessons.map((one) => one.slug).sort()));
  const own = stances.filter((one) => one.lesson === lesson.slug);
  const last = own.toSorted((a, b) => a.number - b.number).at(-1);
  if (!last)
    throw new CommandError(
      `lessons/${lesson.slug}/ has no stance yet, so there is nothing to look at again. Add lessons/${lesson.slug}/10-then.mdx first.`,
    );
  const whole = filePath(last.file.path);
  if (whole !== last.file.path)
    throw new CommandError(
      `${whole} holds its stances itself. Write the next one at its end, under a heading that says when, such as ## Where I stand now (2026); the heading before it then needs a date too, if it has none.`,
    );
  if (isDraft(last.file))
    throw new CommandError(
      `${last.file.path} is still a draft. Write that one first, or remove the file.`,
    );
  return last;
}

/**
 * The next stance of a lesson. The one before it is quoted in a comment among the fields, where the writer sees it and
 * no reader does.
 */
export function planStance(last: ParsedStance, lastText: string, { today }: Garden): PlannedFile {
  const number = nextTen([last.number]);
  const ending = last.file.path.endsWith('.md') ? 'md' : 'mdx';
  const path = `lessons/${last.lesson}/${number}-${today.slice(0, 4)}.${ending}`;
  const name = basename(last.file.path);
  return planFile(path, 'stance.mdx', { today, last: name, text: quote(lastText) });
}

/** Every line as a comment of YAML, without the byte order mark and other line ends that the file may have. */
function quote(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

function formatNoLesson(slug: string, slugs: string[]): string {
  const near = nearestName(slug, slugs);
  const meant = near ? [near] : slugs.filter((one) => one.startsWith(slug));
  if (meant.length > 0) return `There is no lesson ${slug}. Did you mean ${meant.join(' or ')}?`;
  const verb = slugs.length > 1 ? 'are' : 'is';
  return `There is no lesson ${slug}. There ${verb} ${slugs.join(', ') || 'none yet'}.`;
}
