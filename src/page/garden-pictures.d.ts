declare module 'virtual:garden-pictures' {
  /** Imports a picture by its place on this machine. The build makes this module. */
  export const importPicture: (place: string) => Promise<ImageMetadata>;
}
