import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../src/content/read/read-content.ts';
import { readNoteFields } from '../../src/content/note-fields.ts';

const fixture = (name: string) => readFileSync(`test/notes/fields/${name}`, 'utf8');

/** What the garden knows of a note with this text, in a file of this name in `notes/`. */
function read(text: string, name = 'walk.md') {
  const file = readText(`notes/${name}`, text);
  if (file.kind !== 'note') throw new Error(`${name} is no note.`);
  return { file, fields: readNoteFields(file, 'en') };
}

test('a note without fields has its title from its file, its summary from its text, and no dates', () => {
  const { fields } = read('The hill is long. I walk it twice.\n', 'My walk.md');
  expect(fields).toMatchObject({
    id: 'my-walk', title: 'My walk', summary: 'The hill is long.', growth: undefined, planted: undefined,
    tended: undefined, topics: [], aliases: [], draft: false,
  }); // prettier-ignore
});

test('the first heading # is the title, and leaves the text', () => {
  const { file, fields } = read('Before.\n\n# The hill\n\n## Up\n');
  expect(fields.title).toBe('The hill');
  expect(file.titleHeading).toMatchObject({ text: 'The hill', line: 3 });
  expect(file.body?.headings.map(({ text }) => text)).toEqual(['Up']);
  expect(JSON.stringify(file.body?.readTree().children)).not.toContain('The hill');
});

test('a title in the fields comes first, and its heading stays unless it says the same', () => {
  expect(read('---\ntitle: 1984\n---\n# A book\n').fields.title).toBe('1984');
  expect(read('---\ntitle: A\n---\n# B\n').file.body?.headings).toHaveLength(1);
  expect(read('---\ntitle: A\n---\n# A\n').file.body?.headings).toEqual([]);
});

test.each([
  ['date: 2020-05-01T09:00', '2020-05-01'],
  ['created: 20200501', '2020-05-01'],
  ['planted: "[[2020-05-01]]"', '2020-05-01'],
  ['date: 2020/5', '2020-05'],
  ['date: 01/02/2020', undefined],
])('%s says when a note was planted', (field, planted) => {
  expect(read(`---\n${field}\n---\n`).fields.planted).toEqual(planted);
});

test('reads fields in TOML, a draft too', () => {
  const { file, fields } = read(fixture('Toml.md'));
  expect(fields).toMatchObject({
    title: 'A walk in May', summary: 'The text itself.', topics: ['walks'], draft: true,
    planted: '2020-05-01',
  }); // prettier-ignore
  expect([file.lineOf?.(['tags']), file.body?.texts]).toEqual([
    4,
    [{ text: 'The text itself.', line: 7 }],
  ]);
});

test('fields may end in three dots, and lines may end as on Windows', () => {
  const { file, fields } = read('\uFEFF---\r\ntags: a\r\n...\r\n\r\n[l](/a/)\r\n');
  expect(fields.topics).toEqual(['a']);
  expect(file.body?.links).toMatchObject([{ target: '/a/', line: 5 }]);
});

test('a line of dashes in a text without fields is no beginning of any', () => {
  const { file } = read('A line.\n\n---\n\nAnother.\n');
  expect(file.unreadable).toBeUndefined();
  expect(file.body?.texts).toHaveLength(2);
});

test('says of fields that a line of -- ends where it is, and still reads the text', () => {
  const { file } = read(fixture('Bad.md'));
  expect(file.unreadable).toMatchObject({ line: 5, found: 'the line --' });
  expect(file.body?.texts).toEqual([{ text: 'The text itself.', line: 6 }]);
});

test('no tag vanishes: emoji are topics too, and nested tags count for both', () => {
  const { fields } = read(fixture('Tags.md'));
  expect(fields.tags).toEqual([
    { id: '1f4da', title: '📚' }, { id: 'areas', title: 'areas' }, { id: 'areas-home', title: 'areas/home😊' },
    { id: '2699', title: '⚙️' }, { id: 'pending', title: '⚙️/pending🔄' }, { id: '1f3af', title: '🎯' },
    { id: 'plain', title: 'plain' },
  ]); // prettier-ignore
});

test('a line of tags is neither text nor summary', () => {
  const { fields } = read(fixture('Tagged.md'));
  expect(fields).toMatchObject({
    topics: ['walks', 'snow'],
    summary: 'The first line under a tag.',
  });
});

test('a private comment that nothing ends is in no summary', () => {
  const diary = fixture('Diary.md');
  expect(read(diary).fields.summary).toBe('A public line about the hill.');
  expect(read(diary.slice(diary.indexOf('%%'))).fields.summary).toBe('');
});

test('a growth may be an emoji or a tag, which is then no topic', () => {
  expect(read('---\nstage: 🌿\n---\n').fields.growth).toBe('budding');
  expect(read('---\ntags: [status/evergreen, hill]\n---\n').fields).toMatchObject({
    growth: 'evergreen',
    topics: ['hill'],
  });
});

test('aliases are a list or one text', () => {
  expect(read('---\naliases: Old name, Older\n---\n').fields.aliases).toEqual([
    'Old name',
    'Older',
  ]);
  expect(read('---\nalias: [Old, name]\n---\n').fields.aliases).toEqual(['Old', 'name']);
});

test.each(['private: true', 'publish: false', 'published: no', 'draft: true', 'Private: yes'])(
  '%s keeps a note to its author',
  (field) => {
    expect(read(`---\n${field}\n---\n`).fields.draft).toBe(true);
  },
);

test('a comment in a field is for nobody to read', () => {
  const { fields } = read(
    '---\ntitle: Embers %%of Jo%%\nsummary: "Warm. %%not said"\naliases: ["Old %%secret%% name"]\n---\nText.\n',
  );
  expect(fields).toMatchObject({ title: 'Embers', summary: 'Warm.', aliases: ['Old name'] });
});
