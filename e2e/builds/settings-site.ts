import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden } from '../../test/content/with-garden.ts';
import { home } from './sample-site.ts';
import { addPictures, showPictures } from './pictures.ts';
import { testOn, type WithContent } from './garden-site.ts';

export { expect } from './garden-site.ts';

/** Files of an author's own, for the root of the site. */
export const ownFiles = {
  CNAME: 'garden.example.org\n',
  'favicon.png': 'not looked into',
  // Neither has what a page of the garden has, and both have addresses from the root.
  'google123.html': 'google-site-verification: <a href="/notes/">google123.html</a>\n',
  'x/index.html': '<p style="color: red"><img src="/favicon.png">\n',
  'x/own.css': 'p { background: url(/favicon.png) }\n',
  '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
};

/** A lesson in one file, whose headings are its voices. */
const lesson = `# What rest is

## What I said then (January 2019)

Rest is for the tired.[^1] See [the note](/notes/rest/).

## Where I stood in 2021

I slept.

## Where I stand now

Rest is part of it.[^2]

[^1]: I never was.
[^2]: So I say.
`;

const withContent: WithContent = (use) => {
  const garden = sampleGarden();
  const site = garden['site.yaml'] ?? '';
  const rest = garden['notes/rest.mdx'] ?? '';
  const files = {
    ...showPictures(garden),
    'site.yaml': `${site.replace('language: en', 'language: de')}cards: false\noffline: false\nnoindex: true\n`,
    'words/de.json': '{ "lessons.title": "Was ich lernte" }',
    'lessons/what-rest-is.md': lesson,
    'notes/later.md': rest
      .replace('note-rest', 'note-later')
      .replace('aliases: [pauses]', 'draft: true')
      .replace('Rest is', 'Wombats are'),
  };
  return withGarden(files, async (content) => {
    await addPictures(content);
    return use(content);
  });
};

/**
 * A test on a garden that is set otherwise than most: in German, without cards, reading offline and search engines, with
 * files of an author's own, pictures, a draft, and a lesson in one file.
 */
export const test = testOn(withContent, { SITE: home }, ownFiles);
