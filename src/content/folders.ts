type Environment = Record<string, string | undefined>;

/** A variable that is set to nothing counts as not set. */
const given = (variable: string) => (environment: Environment) => {
  const text = environment[variable]?.trim();
  return text === '' ? undefined : text;
};
const folderOf = (variable: string, otherwise: string) => (environment: Environment) =>
  given(variable)(environment) ?? otherwise;

/** The folder that holds the garden's content. */
export const contentFolder = folderOf('CONTENT_DIR', 'content');

/** The folder that a build is written to. */
export const outputFolder = folderOf('OUT_DIR', 'dist');

/** The folder with an author's own files for the root of the site. */
export const publicFolder = folderOf('PUBLIC_DIR', 'public');

/** The folder in which builds remember what they made of a text. Without it each garden has its own. */
export const cacheFolder = given('CACHE_DIR');
