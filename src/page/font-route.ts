import type { APIRoute, GetStaticPaths } from 'astro';
import { getGarden } from '../garden/read-garden.ts';
import { readFontFiles, type FontFile } from './read-theme.ts';

/** `/_astro/<name>`, beside the other files that are named by a hash, since hosts let browsers keep what is in there. */
export const getStaticPaths = (async () => {
  const { site } = await getGarden();
  return (await readFontFiles(site)).map((file) => ({ params: { name: file.name }, props: file }));
}) satisfies GetStaticPaths;

/** A font that the content brings along. */
export const GET: APIRoute<FontFile> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'font/woff2' } });
