import { describe, expect, test } from 'vitest';
import { runScript } from '../run.ts';
import { sampleGarden } from '../../../test/content/sample-garden.ts';
import { withGarden } from '../../../test/content/with-garden.ts';
import { withVault } from '../../../test/commands/sample-vault.ts';

describe('npm run import', { timeout: 30_000 }, () => {
  test('tells one line for each file, and what to do next', async () => {
    await withVault({ 'Walk.md': '[[Nowhere]]' }, async (folder) => {
      const { code, output, content } = await run([folder]);
      expect(output).toBe(
        `added     ${content}/notes/walk.md  from Walk.md\n\nNot carried as it was:\n  Walk.md\n` +
          '    the link to “Nowhere”, which leads to no note that came along\n\n1 note, 0 pictures.\n' +
          'Next: npm run check, then npm run dev to read them. Link to the notes from your lessons where they help.\n',
      );
      expect(code).toBe(0);
    });
  });

  test('reminds of the summaries that new topics need', async () => {
    await withVault({ 'Walk.md': 'A #walk in the #snow.' }, async (folder) => {
      const { output } = await run([folder]);
      expect(output).toContain(
        '\nThe new topics have only a title. Give each a summary in topics.yaml: snow, walk.\n',
      );
    });
  });

  test.each([
    [[], 'Type npm run import -- <folder>'],
    [['/nowhere/at/all'], 'Expected a folder of notes, found none at /nowhere/at/all.'],
    [['--dry'], 'has no option --dry. There is --help, --dry-run.'],
    [['a', 'b'], '“b” is one word too many.'],
  ])('ends with 1 for %j, in a sentence', async (args, sentence) => {
    const { code, output } = await run(args);
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/^\s+at .*:\d+/m);
    expect(code).toBe(1);
  });

  test('ends with 1 where no note comes along, and helps where it is asked', async () => {
    await withVault({ 'a.txt': 'No note.' }, async (folder) => {
      expect(await run([folder])).toMatchObject({ code: 1 });
    });
    const { code, output } = await run(['--help']);
    expect(output).toContain('--dry-run');
    expect(code).toBe(0);
  });
});

/** Runs the command as an author would, on a sample garden of its own. */
function run(words: string[]): Promise<{ code: number; output: string; content: string }> {
  return withGarden(sampleGarden(), async (content) => ({
    content,
    ...(await runScript('src/commands/import.ts', words, { CONTENT_DIR: content })),
  }));
}
