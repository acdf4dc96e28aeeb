/** The folder that holds the garden: `CONTENT_DIR`, or `content` where that is missing or empty. */
export function contentFolder(environment: { CONTENT_DIR?: string | undefined }): string {
  const given = environment.CONTENT_DIR?.trim();
  return given === undefined || given === '' ? 'content' : given;
}
