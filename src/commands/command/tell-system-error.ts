/** What the system refused, in a sentence that says how to go on; in its own words where that is all there is to say. */
export function tellSystemError({ code, path, message }: NodeJS.ErrnoException): string {
  const place = path ?? 'A file';
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${place} can’t be a folder, because a file stands in its way. Move the file, or name another folder with CONTENT_DIR, then run this again.`;
    case 'EACCES':
    case 'EPERM':
      return `${place} is not yours to read or to write. Change who may, then run this again.`;
    case 'EROFS':
      return `${place} stands where nothing can be written. Name another folder with CONTENT_DIR, then run this again.`;
    case 'ENOSPC':
      return `${place} could not be written, because the disk is full. Make room, then run this again.`;
    default:
      return message;
  }
}
