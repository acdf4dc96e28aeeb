/** One import as it stands in a file. */
export type Import = {
  /** The importing file, from the project's root. */
  file: string;
  line: number;
  /** Inside an Astro file's `<script>`, which runs in the browser. */
  isScript: boolean;
  /** What is imported: a file from the project's root, or a package's name. */
  target: string;
};

type Border = {
  /** The folders, or single files, inside src. Every folder may import itself too. */
  folders: string[];
  may: string[];
  /** Packages, by patterns over whole names. */
  packages: RegExp[];
};

const astro = /^astro(\/.*|:(?!content$).*)?$/;
const unified =
  /^(unified|vfile|mdast|hast|github-slugger|@astrojs\/markdown-remark|(remark|rehype|mdast-util|hast-util|unist-util)-.*)$/;
const node = /^node:/;
const none: RegExp[] = [];

/** Which folder may import what: the table of the design. The longest folder that fits a file is its border. */
export const borders: Border[] = [
  { folders: ['content.config.ts'], may: ['core'], packages: [/^astro(\/|:)/, node] },
  { folders: ['core/content'], may: ['core'], packages: [/^zod$/] },
  { folders: ['core/reflections'], may: ['core'], packages: [/^valibot$/] },
  { folders: ['core'], may: [], packages: none },
  { folders: ['markdown'], may: ['core', 'words'], packages: [unified] },
  { folders: ['words'], may: [], packages: none },
  {
    folders: ['garden'],
    may: ['core', 'markdown', 'words'],
    packages: [/^astro:content$/, astro, node],
  },
  { folders: ['device'], may: ['core', 'words'], packages: [/^(?!astro|react|node:|@astrojs\/)/] },
  { folders: ['islands'], may: ['core', 'words', 'device'], packages: [/^react(-dom)?(\/.*)?$/] },
  {
    folders: ['components', 'layouts', 'pages'],
    may: [
      'components',
      'layouts',
      'pages',
      'core',
      'words',
      'garden',
      'islands',
      'styles',
      'fonts',
    ],
    packages: [astro],
  },
  { folders: ['styles'], may: [], packages: none },
  {
    folders: ['integrations', 'tools'],
    may: ['integrations', 'tools', 'core', 'markdown', 'words'],
    packages: [/^(?!astro:|react)/],
  },
];

/** The scripts of Astro files: the one place where components, layouts and pages reach the device, and wake islands. */
const scriptBorder: Border = {
  folders: [],
  may: ['device', 'islands', 'core', 'words'],
  packages: none,
};

/** Says what is wrong with an import and how to mend it; undefined where it crosses no border. */
export function judgeImport({ file, line, isScript, target }: Import): string | undefined {
  const place = file.replace(/^src\//, '');
  const folder = borders
    .flatMap(({ folders }) => folders)
    .filter(isIn(place))
    .sort(byLength)
    .at(-1);
  const own = borders.find(({ folders }) => folder && folders.includes(folder));
  if (!folder || !own)
    return `${file} stands in a folder without a border. Add it to the table in src/tools/borders/borders.ts.`;
  const border = isScript ? scriptBorder : own;
  const isProject = target.startsWith('src/');
  if (
    isProject &&
    [...border.may, ...(isScript ? [] : [folder])].some((one) => isIn(target.slice(4))(one))
  )
    return undefined;
  const isTest = file.endsWith('.test.ts') && /^(vitest|node:.*)$/.test(target);
  if (isTest || (!isProject && border.packages.some((one) => one.test(target)))) return undefined;
  return (
    `${file}:${line} imports ${target}. ${isScript ? 'A script of an Astro file' : folder} may import ` +
    `${[...new Set([...(isScript ? [] : [folder]), ...border.may])].join(', ')}${describe(border.packages)}. ` +
    'Move the code to a folder that may, or hand the value in from there.'
  );
}

function describe(packages: RegExp[]): string {
  return packages.length > 0
    ? `, and packages like ${packages.map(String).join(', ')}`
    : ', and no package';
}

function isIn(path: string): (folder: string) => boolean {
  return (folder) => path === folder || path.startsWith(`${folder}/`);
}

function byLength(a: string, b: string): number {
  return a.length - b.length;
}
