import type { APIRoute, GetStaticPaths } from 'astro';
import { lookup } from 'mrmime';
import { getContent } from '../garden/read-garden.ts';
import { publishFile, type PublishedFile } from './read-files.ts';

/** `/_astro/<name>`, beside the other files that are named by a hash, since hosts let browsers keep what is in there. */
export const getStaticPaths = (async () => {
  const files = await Promise.all(getContent().files.map(publishFile));
  // Two files of the same bytes are one.
  const byName = new Map(files.map((file) => [file.name, file]));
  return [...byName].map(([name, file]) => ({ params: { name }, props: file }));
}) satisfies GetStaticPaths;

/** A font, a document or a recording that the content brings along. */
export const GET: APIRoute<PublishedFile> = ({ props: { name, content } }) =>
  new Response(content, {
    headers: { 'Content-Type': lookup(name) ?? 'application/octet-stream' },
  });
