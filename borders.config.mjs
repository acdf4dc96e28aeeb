import boundaries from 'eslint-plugin-boundaries';

/** Folders that hold a feature. What two of them share lies in `reflections`, `text`, `garden`, `content` or `page`. */
const features = [
  'feed',
  'lesson',
  'map',
  'note',
  'offline',
  'practice',
  'search',
  'share',
  'yours',
];

const tests = ['src/**/*.test.{ts,tsx}'];
/** Code that only the build runs, outside `src/build`: it reads files, or asks Astro for the content. */
const readers = [
  'src/content/read/**',
  'src/feed/read-*.ts',
  'src/garden/read-*.ts',
  'src/garden/render.ts',
  'src/page/read-*.ts',
  'src/page/file-route.ts',
];
const browser = ['src/*/device/**', 'src/*/island/**', 'src/**/*.astro/**'];

/** @param {string[]} paths */
const path = (...paths) => ({ to: { file: { path: paths } } });
/** @param {string[]} sources */
const external = (...sources) => ({ to: { module: { source: sources } } });
const node = { to: { module: { origin: 'core' } } };
const react = external('react', 'react-dom', 'react/*', 'react-dom/*');
const astro = external('astro', 'astro:*', 'astro/*', '@astrojs/react*');

/** What no file of a kind may import, whatever its room. */
const kinds = {
  rules: {
    files: ['src/**/*.{ts,mts}'],
    ignores: [...tests, ...readers, ...browser, 'src/build/**', 'src/commands/**', 'src/pages/**'],
    never: [
      [node, 'A rule is pure: it reads no files and no clock, so the value is handed in.'],
      [astro, 'A rule is pure: it knows nothing of Astro, so the value is handed in.'],
      [react, 'A rule is pure: it draws nothing.'],
      [
        path('src/*/device/**', 'src/*/island/**', 'src/**/*.astro'),
        'A rule is pure: the browser’s code calls it, and never the other way.',
      ],
    ],
  },
  device: {
    files: ['src/*/device/**/*.ts'],
    ignores: tests,
    never: [
      [react, 'React stays in islands, so that a page without one loads none of it.'],
      [
        path('src/*/island/**/*.tsx'),
        'React stays in islands, so that a page without one loads none of it.',
      ],
    ],
  },
  island: { files: ['src/*/island/**/*.{ts,tsx}'], ignores: tests, never: [] },
  astro: {
    files: ['src/**/*.astro'],
    ignores: ['src/pages/**'],
    never: [
      [node, 'A page’s part reads no files: the build does, and hands the value in.'],
      [external('astro:content'), 'Only src/garden asks Astro for the content.'],
      [
        path('src/commands/**', 'src/build/**', 'src/pages/**'),
        'Commands, build and routes stand above the pages’ parts.',
      ],
    ],
  },
  readers: {
    files: readers,
    ignores: [],
    never: [
      [react, 'What reads the content draws nothing.'],
      [
        path('src/*/device/**', 'src/*/island/**'),
        'What reads the content runs in the build, not in the browser.',
      ],
    ],
  },
  build: {
    files: ['src/build/**/*.ts'],
    ignores: tests,
    never: [
      [
        path('src/commands/**', 'src/pages/**'),
        'Commands stand above everything: move what both need into src/build or src/content.',
      ],
    ],
  },
  pages: {
    files: ['src/pages/**/*.{ts,astro}'],
    ignores: [],
    never: [
      [external('astro:content'), 'Only src/garden asks Astro for the content.'],
      [path('src/commands/**', 'src/build/**'), 'Commands and build stand above the routes.'],
    ],
  },
};

const belowCommands = [
  path('src/commands/**'),
  'Commands stand above everything, and nothing above them.',
];
const inBrowser = [
  [node, 'The browser has no Node.'],
  [astro, 'The browser has no Astro.'],
  [
    external('zod'),
    'zod is too heavy for a page: valibot or a function of one’s own reads what comes.',
  ],
  [
    path(
      'src/garden/**',
      'src/content/read/**',
      'src/content/check/**',
      'src/build/**',
      'src/**/*.astro',
    ),
    'The garden’s order is known while building: the page hands over what the browser needs.',
  ],
];

/** What each feature may not import: another feature, but for what a page of `yours` shows of both. */
const betweenFeatures = features.map((feature) => {
  const allowed = feature === 'yours' ? ['yours', 'practice', 'lesson'] : [feature];
  const others = features.filter((one) => !allowed.includes(one));
  return {
    from: { file: { path: `src/${feature}/**` } },
    disallow: path(...others.map((one) => `src/${one}/**`)),
    message:
      'A feature imports no other: what both need belongs in reflections, text, content or garden.',
  };
});

const rooms = [
  ...betweenFeatures,
  {
    from: { file: { path: 'src/search/*.ts' } },
    allow: path('src/practice/*.ts'),
    message: 'The index of the search has the texts of practices, too.',
  },
  {
    from: { file: { path: ['src/content/*.ts', 'src/content/!(check)/**', 'src/garden/**'] } },
    disallow: path('src/content/check/**'),
    message: 'src/content/check stands above the schemas and the garden.',
  },
  {
    from: { file: { path: 'src/text/**' } },
    disallow: path('src/!(text)/**'),
    message: 'src/text is below everything.',
  },
];

/**
 * Scripts in Astro files are files of the linter's own making, whose imports cannot be followed: their addresses are
 * held instead.
 * @type {import('eslint').Linter.Config}
 */
const scripts = {
  name: 'borders/scripts',
  files: ['src/**/*.astro/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(node:|astro(:|/|$)|zod(/|$)|react)',
            message: 'A script runs in the browser.',
          },
          {
            regex: '^\\.[./].*(garden|build|commands|content/(read|check))/',
            message:
              'The garden’s order is known while building: the page hands over what the browser needs.',
          },
          { regex: '\\.(tsx|astro)$', message: 'A script calls the browser’s code in device/.' },
        ],
      },
    ],
  },
};

/**
 * The borders between kinds of file and between rooms, one block of ESLint’s for each kind.
 * @type {import('eslint').Linter.Config[]}
 */
export const borders = [
  scripts,
  ...Object.entries(kinds).map(
    /** @returns {import('eslint').Linter.Config} */ ([kind, { files, ignores, never }]) => ({
      name: `borders/${kind}`,
      files,
      ignores,
      plugins: { boundaries },
      settings: {
        'boundaries/files': [{ category: 'source', pattern: 'src/**' }],
        'boundaries/elements': [{ type: 'room', pattern: 'src/*' }],
        'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.mjs', '.js'] } },
      },
      rules: {
        'boundaries/dependencies': [
          'error',
          {
            default: 'allow',
            checkAllOrigins: true,
            checkUnknownLocals: true,
            checkInternals: true,
            policies: [
              ...[
                ...never,
                belowCommands,
                ...(['device', 'island'].includes(kind) ? inBrowser : []),
              ].map(([disallow, message]) => ({ disallow, message })),
              ...rooms,
            ],
          },
        ],
      },
    }),
  ),
];
