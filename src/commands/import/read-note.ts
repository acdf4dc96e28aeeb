import { toString } from 'mdast-util-to-string';
import { parseDocument } from 'yaml';
import { isRecord } from '../../text/record.ts';
import { nameOfNote, sameName } from './names.ts';
import { growthOf, readDate, readNoteFields, type ReadFields } from './front-matter.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { placeOf } from './markdown-text.ts';
import { makePlain } from './plain-markdown.ts';
import { messageOf, type VaultNote } from './read-vault.ts';

/** A note taken apart: its fields, and its text in plain Markdown with links that lead nowhere yet. */
export type NoteFile = Omit<ReadFields, 'title' | 'planted' | 'tended' | 'growth'> &
  Pick<VaultNote, 'path'> & {
    title: string;
    growth: NonNullable<ReadFields['growth']>;
    planted: string;
    tended: string;
    body: string;
  };

/** Takes a note apart. Fields that are no YAML are reported, and keep the note out. */
export function readNoteFile(note: VaultNote): NoteFile | { path: string; why: string } {
  const { path, text } = note;
  const [head = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const data = readData(yaml);
  if (typeof data === 'string') return { path, why: `its fields cannot be read (${data})` };
  if ('excalidraw-plugin' in data || 'kanban-plugin' in data)
    return { path, why: 'it is the file of a plugin, and no text' };
  const fields = readNoteFields(data);
  const plain = makePlain(text.slice(head.length));
  const { title, body } = takeTitle(plain.text, fields.title, nameOfNote(path));
  const growth = fields.growth ?? plain.tags.flatMap((tag) => growthOf(tag) ?? [])[0];
  const tags = [...fields.tags, ...plain.tags.filter((tag) => growthOf(tag) === undefined)];
  const dates = readDates(note, fields);
  const isBare = body.trim() === '' && !fields.isDraft;
  const bare = isBare ? ['it has no text, and stays a draft until it has some'] : [];
  return {
    ...fields,
    ...dates,
    path,
    title,
    body,
    tags,
    growth: growth ?? 'seedling',
    isDraft: fields.isDraft || isBare,
    lost: [...bare, ...fields.lost, ...dates.lost, ...plain.lost],
  };
}

function readData(yaml: string): Record<string, unknown> | string {
  try {
    const document = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false });
    const [error] = document.errors;
    if (error) return error.message.split('\n')[0] ?? 'no YAML';
    const data: unknown = document.toJS();
    if (data === null || data === undefined) return {};
    return isRecord(data) ? data : 'they are no list of names and values';
  } catch (error) {
    return messageOf(error);
  }
}

/** The title is what the fields say, or a first heading of the highest level, or the name of the file. */
function takeTitle(
  text: string,
  given: string | undefined,
  name: string,
): { title: string; body: string } {
  const [first] = parseMarkdown(text).children;
  const isHeading = first?.type === 'heading' && first.depth === 1;
  const words = isHeading
    ? toString(first, { includeImageAlt: false }).replaceAll(/\s+/g, ' ').trim()
    : '';
  const isTitle = words !== '' && [given ?? words, name].map(sameName).includes(sameName(words));
  if (!first || !isTitle) return { title: given ?? name, body: text };
  return { title: given ?? words, body: text.slice(placeOf(first).end) };
}

/** When it was written and last changed: as its fields say, as its name says, or as its file says. */
function readDates(
  note: VaultNote,
  fields: ReadFields,
): { planted: string; tended: string; lost: string[] } {
  const planted = fields.planted ?? readDate(/^\d{4}-\d{2}-\d{2}/.exec(nameOfNote(note.path))?.[0]);
  const begun = planted ?? earlier(note.created, fields.tended ?? note.created);
  const tended =
    fields.tended ?? (planted === undefined ? note.modified : later(planted, note.modified));
  if (!comesBefore(tended, begun)) return { planted: begun, tended, lost: [] };
  return {
    planted: begun,
    tended: begun,
    lost: [`the day ${tended} of its last change, which lies before ${begun}`],
  };
}

function earlier(a: string, b: string): string {
  return comesBefore(b, a) ? b : a;
}

function later(a: string, b: string): string {
  return comesBefore(b, a) ? a : b;
}

/** As far as both days are known: 2019 comes neither before 2019-05 nor after it. */
function comesBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
