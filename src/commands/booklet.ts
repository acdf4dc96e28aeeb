import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSite } from '../build/site-address.ts';
import { printBooklet, readPaper } from './booklet/print-booklet.ts';
import { CommandError } from './command/command.ts';
import { runCommand } from './command/run-command.ts';
import { chromiumAdvice, findChromium } from './programs/find-chromium.ts';
import { build } from './run.ts';

await runCommand(
  {
    name: 'booklet',
    counts: [0, 0],
    about: `Builds the garden and prints all its lessons as a PDF, with then on the left page and now on the right.
Links are written out; those to other pages of the garden only where SITE says its address.`,
    options: {
      to: { value: 'file', help: 'where it goes; booklet.pdf if left out.' },
      paper: { value: 'size', help: 'A4 if left out, or A5, A3, Letter, Legal.' },
    },
    examples: ['--to ~/kind.pdf --paper Letter'],
  },
  async ({ value }) => {
    const paper = readPaper(value('paper'));
    const browser = findChromium();
    if (browser === undefined) throw new CommandError(chromiumAdvice);
    const site = parseSite(process.env.SITE);
    const folder = mkdtempSync(join(tmpdir(), 'hindsight-booklet-'));
    try {
      // The site that is in place stays as it is.
      if ((await build({ OUT_DIR: folder })) !== 0)
        throw new CommandError(
          'The build failed, so nothing is printed. Mend what it names above.',
        );
      const file = value('to') ?? 'booklet.pdf';
      await printBooklet({ folder, browser, file, paper, site: site && 'address' in site ? site.address : undefined }); // prettier-ignore
      console.log(`The booklet is in ${file}.`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
