/** How many files are kept because they were read, beside those that are kept ahead. */
export const mostKept = 200;

/** What a page says to a newer service worker once its reader wants the newer version. */
export const skipWaiting = 'skip waiting';
