import * as z from 'zod';
import { groupOf, listOf, optionalText, text } from './fields.ts';

const origin = z
  .string()
  .regex(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?$/i, {
    error:
      'a host with https:// before it and nothing behind it, such as https://count.example.org',
  })
  .meta({ title: 'a host' });

const hosts = (meaning: string) => listOf(origin).describe(meaning);

/** What an author adds to the pages from elsewhere, with the hosts that the policy of a page then has to admit. */
export const extraSchema = groupOf('extra', 'see what is added below', {
  says: text.describe(
    'What it is for, in a sentence for readers. It stands on `/yours/`, where readers learn what is kept, with the hosts below. Example: `Visits are counted by GoatCounter, without cookies.`.',
  ),
  head: optionalText.describe('HTML for the head of a page.'),
  foot: optionalText.describe('HTML for the end of a lesson and of a note, such as comments.'),
  script: hosts('Hosts that scripts may come from. Example: `https://gc.zgo.at`.'),
  style: hosts('Hosts that styles may come from.'),
  image: hosts('Hosts that pictures may come from.'),
  connect: hosts('Hosts that scripts may send to and ask. Example: `https://me.goatcounter.com`.'),
  frame: hosts(
    'Hosts whose pages may stand inside one of the garden. Example: `https://giscus.app`.',
  ),
});

/** What may come from elsewhere, by its kind. */
const admitted = ['script', 'style', 'image', 'connect', 'frame'] as const;

type Extra = z.infer<typeof extraSchema>;

/** Hosts by what may come from them. */
export type Admitted = Pick<Extra, (typeof admitted)[number]>;

/** What a page without anything from elsewhere admits. */
export const nothingElse: Admitted = { script: [], style: [], image: [], connect: [], frame: [] };

/** All hosts that something may come from, each once and without `https://`. */
export function listHosts(extra: Extra): string[] {
  const named = admitted.flatMap((kind) => extra[kind]);
  return [...new Set(named.map((host) => host.slice('https://'.length)))];
}
