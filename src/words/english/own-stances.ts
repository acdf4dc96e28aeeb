/** The words for what a reader writes beside a lesson, in English. */
export const own = {
  title: 'Your own then and now',
  hint: 'What did you once hold to be true about this, and where do you stand today?',
  keeping: {
    promise: 'Kept on this device as you write, and nowhere else.',
    unkept: 'Not kept: what you write here today stays in this tab, and goes when it is closed.',
    keep: 'Keep on this device',
    keepNot: 'Don’t keep',
  },
  change: 'Change the wording',
  between: 'In between',
  add: 'Write where you stand today',
  failed:
    'A part of this page could not be loaded, so nothing that is written here can be kept. The next word tries again.',
};
