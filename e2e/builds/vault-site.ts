import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { stancePaths } from '../../test/content/sample-stances.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { testOn, type WithContent } from './garden-site.ts';

export { expect } from './garden-site.ts';

/** Files outside the content, by their paths from the vault. */
export type VaultFiles = Record<string, string | Uint8Array>;

/** How many notes lean on the note of the busiest name. */
export const manyLinks = 53;

const published = (text: string, fields = '') => `---\npublish: true\n${fields}---\n${text}\n`;
const nfd = (text: string) => text.normalize('NFD');

const publicNotes: VaultFiles = {
  'Plain.md': published(
    `# A plain note\n\nWhat [[Everything]] shows.\n\n## First\n\n### Deeper\n\nDeep words.\n\n## TCP/IP Model\n\nLayers.\n\nA kept block. ^kept\n\n[[zqtitlezq plan|Words over a private note]], ![[zqtitlezq plan|a plan]], [more](<Inbox/zqtitlezq thoughts.md>) and [[zqaliaszq|again]].`,
    'aliases: An alias of it\n',
  ),
  'Loop.md': published('In a circle: ![[Loop]] and ![[Everything]].'),
  'Garden/index.md': published('All beds.', 'title: The garden\n'),
  'Garden/deep/er/Bed.md': published('A bed, with [[Plain]] words. #writing'),
  '100% sure.md': published('Sure.'),
  'C# in short.md': published('A language.'),
  '🌱 Seedling.md': published('It grows.'),
  [`${nfd('Café')} au lait.md`]: published('Milk.'),
  '2024.md': published('A year.'),
  '山の朝.md': published('朝。'),
  'Empty.md': published(''),
  'Busy.md': published('Much leans on this. zqpublishedzq', 'tags: [writing]\n'),
};

/** Notes that are marked and yet kept back, and notes that are not marked. Each has the words that must not be seen. */
const privateWords = `# zqtitlezq\n\nzqbodyzq [[Plain]] [[Busy]] #zqtagzq ![[zqpicturezq.png]] ![[zqrecordingzq.wav]] ![[scan.pdf]] ^zqblockzq`;
const kept = (fields: string) =>
  `---\naliases: zqaliaszq\ntags: [writing, zqtagzq]\n${fields}---\n${privateWords}\n`;
const privateNotes: VaultFiles = {
  'zqtitlezq plan.md': kept(''),
  'Inbox/zqtitlezq thoughts.md': privateWords,
  'Garden/zqtitlezq draft.md': kept('publish: true\ndraft: true\n'),
  'zqtitlezq own.md': kept('publish: true\nprivate: true\n'),
  'zqtitlezq taken back.md': kept('publish: false\n'),
  'Templates/zqtitlezq daily.md': kept('publish: true\n'),
  '.trash/zqtitlezq old.md': kept('publish: true\n'),
  'Work/deep/zqtitlezq salary.md': kept('publish: true\n'),
  'broken zqtitlezq.md': '---\npublish: true\ntitle: "zqtitlezq\n---\nzqbodyzq\n',
};

/** A vault with all that notes may say, and beside it what is nobody's business. */
async function makeVault(): Promise<VaultFiles> {
  const draw = (background: string, words: string) =>
    sharp({ create: { width: 480, height: 320, channels: 3, background } })
      .png()
      .withExif({ IFD0: { ImageDescription: words } })
      .toBuffer();
  const numbers = Array.from({ length: manyLinks }, (_, index) => index + 1);
  const leaning = numbers.map((n): [string, string] => [
    `Leaning/Leaning ${n}.md`,
    published(`Number ${n} leans on [[Busy]] here.`),
  ]);
  return {
    ...publicNotes,
    ...privateNotes,
    ...Object.fromEntries(leaning),
    'Everything.md': await readFile('test/notes/vault/Everything.md'),
    'media/Drawn by hand.png': await draw('#3c4c8c', 'Drawn'),
    'media/Rain #1.wav': makeSound(),
    'media/scan.pdf': Buffer.from('%PDF-1.4\n% seen by all\n'),
    'media/walk.mp4': Buffer.from('zqfilmzq'),
    'Inbox/scan.pdf': Buffer.from('%PDF-1.4\n% zqscanzq\n'),
    'Inbox/zqpicturezq.png': await draw('#7a1f1f', 'zqpicturezq'),
    'Inbox/zqrecordingzq.wav': Buffer.from('zqrecordingzq'),
    'Inbox/zqtextzq.txt': 'zqtextzq',
  };
}

/** What stands in private files alone, and in nothing that a reader gets. */
export const keptBack = [
  'zqtitlezq', 'zqbodyzq', 'zqtagzq', 'zqaliaszq', 'zqblockzq', 'zqpicturezq', 'zqrecordingzq', 'zqscanzq',
  'zqtextzq', 'zqcommentzq', 'zqscriptzq', 'zqclickzq',
]; // prettier-ignore

/** Gives the content of the sample garden with a vault beside it, and the vault's folder. */
export async function withVault<T>(
  files: VaultFiles,
  use: (content: string, vault: string) => Promise<T>,
): Promise<T> {
  const vault = await mkdtemp(join(tmpdir(), 'hindsight vault-'));
  const garden: GardenFiles = sampleGarden();
  const add = (path: string, text: string) => ({ [path]: `${garden[path] ?? ''}${text}` });
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(vault, path)), { recursive: true });
      await writeFile(join(vault, path), text);
    }
    const settings = `vault:\n  folder: ${JSON.stringify(vault)}\n  exclude: [Work]\n`;
    const leaning = {
      ...garden,
      ...add('site.yaml', settings),
      ...add(stancePaths.first, '\nThen I leaned on [[Busy]] daily.\n'),
      ...add(stancePaths.last, '\nToday I lean on [[Busy]] seldom.\n'),
    };
    return await withGarden(leaning, (content) => use(content, vault));
  } finally {
    await rm(vault, { recursive: true, force: true });
  }
}

const withContent: WithContent = async (use) => withVault(await makeVault(), use);

/** A test on the sample garden with the whole vault beside it. */
export const test = testOn(withContent);

/** A tenth of a second of silence. */
function makeSound(): Uint8Array {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  for (const [at, value] of [[16, 16], [24, 8000], [28, 8000], [40, samples.length]] as const)
    head.writeUInt32LE(value, at); // prettier-ignore
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]] as const)
    head.writeUInt16LE(value, at); // prettier-ignore
  head.write('data', 36);
  return Buffer.concat([head, samples]);
}
