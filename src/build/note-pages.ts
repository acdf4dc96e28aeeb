import { readFileSync } from 'node:fs';
import { keyOf } from '../content/read/build-cache.ts';
import { noteAddress } from '../garden/addresses.ts';
import type { Note } from '../garden/garden.ts';
import { shownBacklinks } from '../garden/graph.ts';
import { hasList } from '../garden/lists.ts';
import type { GardenContent } from '../garden/read-garden.ts';
import { stanceName } from '../garden/stance-words.ts';
import { withUnlisted } from '../garden/unlisted.ts';
import { hasMarkers } from '../markdown/markers.ts';
import { readIcon } from '../page/read-icon.ts';
import { listFontFiles } from '../page/theme.ts';
import { gardenFilters } from '../search/filters.ts';
import type { Project } from './project.ts';

/**
 * Finds the pages of notes that are the same as in an earlier build, by digests of all that such a page is made of. A
 * page with pictures, attachments or practices is made each time, since it makes files as well.
 */
export async function reuseNotePages(
  project: Project,
  content: GardenContent,
  place: readonly (string | undefined)[],
): Promise<void> {
  const frame = JSON.stringify([place, describeFrame(project, content)]);
  for (const note of withUnlisted(content.garden).notes) {
    const { html } = await content.renderText(note.path);
    if (hasMarkers(html)) continue;
    const address = noteAddress(note);
    const key = keyOf('page', frame, html, describeNote(note, content));
    project.pageKeys.set(address, key);
    if (project.cache.read(key) === undefined) continue;
    content.cachedPages.add(address);
    project.cachedFiles.set(`${address.slice(1)}index.html`, key);
  }
}

/** What every page shows around its text. */
function describeFrame({ gardenWords, interfaceLanguage }: Project, content: GardenContent) {
  const { garden, locate } = content;
  const fonts = listFontFiles(garden.site.theme.fonts).map((path) =>
    keyOf('font', readFileSync(locate(path), 'latin1')),
  );
  const shownLists = (['notes', 'practices', 'references', 'turns'] as const).map((list) =>
    hasList(garden, list),
  );
  const pages = garden.pages.map(({ slug, title }) => [slug, title]);
  return JSON.stringify([
    gardenWords,
    interfaceLanguage,
    garden.site,
    pages,
    shownLists,
    gardenFilters(garden),
    fonts,
    readIcon(),
  ]);
}

/** What the page of a note shows beside its text. */
function describeNote(note: Note, { garden, graph, cards }: GardenContent): string {
  const address = noteAddress(note);
  const backlinks = graph.backlinks.get(address) ?? [];
  const shown = backlinks.slice(0, shownBacklinks).map(({ place, sentence }) => {
    const { title, stance } = place;
    return [
      place.address,
      title,
      sentence,
      stance && [stance.voice, stanceName(stance, garden.site)],
    ];
  });
  const topics = garden.topics.filter(({ id }) => note.topics.includes(id));
  const titles = topics.map(({ id, title }) => [id, title]);
  return JSON.stringify([
    note,
    titles,
    backlinks.length,
    shown,
    graph.related(address),
    cards.get(address) ?? cards.get('/'),
  ]);
}
