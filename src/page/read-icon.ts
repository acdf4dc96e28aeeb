import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../content/folders.ts';

export type Icon = { href: string; type: string; isDrawn: boolean };

/** An author's own icons by their names, the first that is there wins. */
const types = {
  'icon.svg': 'image/svg+xml',
  'favicon.svg': 'image/svg+xml',
  'favicon.ico': 'image/x-icon',
  'favicon.png': 'image/png',
};

/** The icon for the browser's tab: the author's own in `public`, or the one that is drawn in the garden's colours. */
export function readIcon(): Icon {
  const folder = publicFolder(process.env);
  return chooseIcon((name) => existsSync(join(folder, name)));
}

/** Chooses among the icons that are there. */
export function chooseIcon(isThere: (name: string) => boolean): Icon {
  for (const [name, type] of Object.entries(types))
    if (isThere(name)) return { href: `/${name}`, type, isDrawn: false };
  return { href: '/icon.svg', type: types['icon.svg'], isDrawn: true };
}
