type Environment = Record<string, string | undefined>;

/** A folder that a variable names. One that is set to nothing counts as not set. */
const folderOf = (variable: string, otherwise: string) => (environment: Environment) => {
  const written = environment[variable]?.trim() ?? '';
  return written === '' ? otherwise : written;
};

/** The folder that holds the garden's content. */
export const contentFolder = folderOf('CONTENT_DIR', 'content');

/** The folder that a build is written to. */
export const outputFolder = folderOf('OUT_DIR', 'dist');

/** The folder with an author's own files for the root of the site. */
export const publicFolder = folderOf('PUBLIC_DIR', 'public');
