import { stringify } from 'yaml';
import type { PlannedFile } from './planting.ts';

/** A practice that works as it stands: two questions and two outcomes, with a word on each field, to be made one's own. */
export function planPractice(title: string, slug: string): PlannedFile[] {
  return [{ path: `practices/${slug}.yaml`, text: practiceText(title) }];
}

const practiceText = (
  title: string,
) => `# The file's name is the practice's permanent id and its address.
title: ${stringify(title, { lineWidth: 0 })}# One sentence for lists and search engines.
summary: Two questions about whether something still holds.
# What a reader should know before the first question.
intro: Think of one thing that you used to be sure of. Answer what you like, and pass by the rest.
# A quiet line, where the practice can touch a sore place:
# care:

# In the order in which they are asked. Every one can be skipped. Kinds: choice, several, text, number.
questions:
  - kind: choice
    # Permanent: kept answers hold on to the ids of questions and options.
    id: still-holds
    ask: When you say it to yourself today, how does it sound?
    # Tags are words of your own choosing; the rules of outcomes count them. One answer should be “not sure”, without any.
    options:
      - { id: still-true, text: Still true, tags: [holds] }
      - { id: less-true, text: Less true than it was, tags: [moves] }
      - { id: unsure, text: I’m not sure }
  - kind: text
    id: words
    ask: How would you say it now?
    hint: A sentence is enough. It stays with you.

# The first whose rule holds is told. Each has a rule but the last, which is for all the rest, and for no answer at all.
outcomes:
  - id: it-moves
    title: It has begun to move
    when: { tag: moves, moreThan: holds }
    # Paragraphs. Words only: no figure, no score and no rank.
    says:
      - What you were sure of has begun to move. That takes nothing from the one who was sure.
    # One thing to try, and one question to carry; no other outcome of the practice has the same.
    try: Write down what you said then, just as you said it, and beside it what you would say now.
    carry: What did it do for you while you held it?
    # Slugs of lessons to read:
    # read: []
  - id: it-stands
    title: It may stand as it is
    says:
      - It may stand as it is, or you may not know yet. Neither needs an answer today.
    try: Say it aloud once, slowly, and listen for the word that sounds least like you.
    carry: How would you notice if it stopped being true?
`;
