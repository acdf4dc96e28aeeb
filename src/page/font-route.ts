import type { APIRoute, GetStaticPaths } from 'astro';
import { getGarden } from '../garden/read-garden.ts';
import { readFaceFiles, type FaceFile } from './read-theme.ts';

/** `/_astro/<name>`: among the files whose names change with their content, so that hosts let them be kept as these. */
export const getStaticPaths = (async () => {
  const { site } = await getGarden();
  return (await readFaceFiles(site)).map((file) => ({ params: { name: file.name }, props: file }));
}) satisfies GetStaticPaths;

/** A typeface that the content brings along. */
export const GET: APIRoute<FaceFile> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'font/woff2' } });
