import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { budgets } from './budgets.ts';
import { compressedSize, heaviestLesson, weighPage, type PageWeight } from './weigh.ts';

export type FolderWeight = {
  /** The heaviest page first. */
  pages: PageWeight[];
  /** What the heaviest lesson costs on first view, each beside what it may cost. */
  firstView: { name: string; found: number; limit: number; unit: 'bytes' | 'files' }[];
  lesson: string | undefined;
};

/** Weighs every page of a built site, and a first view of its heaviest lesson. */
export async function weighFolder(folder: string): Promise<FolderWeight> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = await Promise.all(
    files
      .filter((file) => file.isFile() && file.name === 'index.html')
      .map(async ({ parentPath, name }) => {
        const steps = relative(folder, parentPath).split(sep).join('/');
        const html = await readFile(join(parentPath, name), 'utf8');
        return weighPage(steps ? `/${steps}/` : '/', html);
      }),
  );
  const lesson = heaviestLesson(pages);
  return {
    pages: pages.sort((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1)),
    firstView: lesson ? await weighFirstView(folder, lesson) : [],
    lesson: lesson?.path,
  };
}

async function weighFirstView(folder: string, { brotli, fonts, scripts }: PageWeight) {
  const fontSizes = fonts.map(async (path) => (await stat(join(folder, path))).size);
  const scriptSizes = scripts.map(async (path) =>
    compressedSize(await readFile(join(folder, path))),
  );
  const bytes = 'bytes' as const;
  const count = 'files' as const;
  const requests = 1 + fonts.length + scripts.length;
  return [
    { name: 'HTML with its CSS, brotli', found: brotli, limit: budgets.html, unit: bytes },
    { name: 'scripts, brotli', found: await sum(scriptSizes), limit: budgets.scripts, unit: bytes },
    { name: 'faces', found: await sum(fontSizes), limit: budgets.fonts, unit: bytes },
    { name: 'faces', found: fonts.length, limit: budgets.fontFiles, unit: count },
    { name: 'requests', found: requests, limit: budgets.requests, unit: count },
  ];
}

async function sum(sizes: Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}
