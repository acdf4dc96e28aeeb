import { chromium } from 'playwright';
import { CommandError } from '../command/command.ts';
import { serveFolder } from '../serve/serve.ts';

const papers = ['A3', 'A4', 'A5', 'Letter', 'Legal'];

/** The paper that was asked for, in whatever case it was typed. */
export function readPaper(typed = 'A4'): string {
  const paper = papers.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (paper) return paper;
  throw new CommandError(`--paper takes ${papers.join(', ')}, and “${typed}” is none of them.`);
}

type Printing = {
  /** The built site. */
  folder: string;
  /** Where the browser is that prints it. */
  browser: string;
  file: string;
  paper: string;
  /** The garden's address on the web, where it is known. */
  site: string | undefined;
};

/** Prints the page that has all lessons in both voices, as its styles for paper have it. */
export async function printBooklet({ folder, browser, file, paper, site }: Printing) {
  const served = await serveFolder({ folder, port: 0 });
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launched = await chromium.launch({ executablePath: browser, args });
  try {
    const page = await launched.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${served.address}read/`);
    await page.evaluate(prepare, { here: served.address, site });
    await page.pdf({ path: file, format: paper, landscape: true, tagged: true, outline: true });
  } finally {
    await launched.close();
    await served.close();
  }
}

/** Runs in the page: a link leads where the garden is on the web, or nowhere, and pictures further down are there too. */
async function prepare({ here, site }: { here: string; site: string | undefined }): Promise<void> {
  for (const link of [...document.links]) {
    const isElsewhere = !link.href.startsWith(here);
    if (isElsewhere || link.href.startsWith(`${location.href.replace(/#.*/, '')}#`)) continue;
    if (site === undefined) link.removeAttribute('href');
    else link.href = site + link.href.slice(here.length);
  }
  const pictures = [...document.images].map((picture) => {
    picture.loading = 'eager';
    // A picture that cannot be shown is no reason to print nothing.
    return picture.decode().catch(() => undefined);
  });
  await Promise.all([...pictures, document.fonts.ready]);
}
