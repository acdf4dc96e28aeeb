type Environment = Record<string, string | undefined>;

/** The folder that holds the garden's content: `CONTENT_DIR`, or `content`. */
export function contentFolder({ CONTENT_DIR }: Environment): string {
  return given(CONTENT_DIR) ?? 'content';
}

/** The folder that a build is written to: `OUT_DIR`, or `dist`. */
export function outputFolder({ OUT_DIR }: Environment): string {
  return given(OUT_DIR) ?? 'dist';
}

/** The folder with an author's own files for the root of the site: `PUBLIC_DIR`, or `public`. */
export function publicFolder({ PUBLIC_DIR }: Environment): string {
  return given(PUBLIC_DIR) ?? 'public';
}

/** The folder in which builds remember what they made of a text: `CACHE_DIR`. Without it each garden has its own. */
export function cacheFolder({ CACHE_DIR }: Environment): string | undefined {
  return given(CACHE_DIR);
}

/** A variable that is set to nothing counts as not set. */
function given(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === '' ? undefined : text;
}
