const types: Record<string, RegExp> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.js': /^(text|application)\/javascript\b/,
  '.json': /^application\/json\b/,
  '.svg': /^image\/svg\+xml\b/,
  '.txt': /^text\/plain\b/,
  '.xml': /^(text|application)\/(\w+\+)?xml\b/,
  '.woff2': /^font\/woff2$/,
};

const pictures = /\.(avif|gif|jpe?g|png|webp)$/;

/** `_headers` and `.nojekyll` are for hosts, which may keep them to themselves. */
export function isForVisitors(file: string): boolean {
  return !['_headers', '.nojekyll'].includes(file);
}

/** The type that a file is to come with. What has no type of its own is bytes. */
export function typeOf(file: string): RegExp {
  if (pictures.test(file)) return /^image\//;
  const ending = /\.\w+$/.exec(file)?.[0] ?? '.html';
  return types[ending] ?? /^application\/octet-stream$/;
}
