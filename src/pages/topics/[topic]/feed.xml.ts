import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { writeAtom } from '../../../feed/atom.ts';
import { readFeed } from '../../../feed/read-feed.ts';
import { getGarden } from '../../../garden/read-garden.ts';

export const getStaticPaths = (() =>
  getGarden().topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is new about one topic, as Atom. */
export const GET: APIRoute<Props> = async ({ site, props }) =>
  site ? new Response(writeAtom(await readFeed(site.href, props.topic))) : new Response(null);
