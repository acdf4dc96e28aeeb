/** The widths in pixels that a picture is made in: a column of a note, a phone, and that column on a fine screen. */
export const pictureWidths = [720, 1080, 1440] as const;

/** The width that no picture exceeds in a page. */
export const widestPicture = pictureWidths[2];
