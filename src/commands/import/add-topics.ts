import { readYaml } from '../../content/read/read-yaml.ts';
import { writeScalar } from './write-note.ts';

export type NewTopic = { id: string; title: string };

/**
 * The text of topics.yaml with further topics at its end; what stands there keeps every byte. Undefined where the file
 * is no list that can go on.
 */
export function addTopics(text: string, topics: readonly NewTopic[]): string | undefined {
  // A list that is written as empty would end before what follows it.
  const begun = text.replace(/^\[\s*\][ \t]*$/m, '');
  const before = begun === '' || begun.endsWith('\n') ? begun : `${begun}\n`;
  const added = before + topics.map(writeTopic).join('');
  const count = (yaml: string) => {
    const { data } = readYaml(yaml, 1);
    return Array.isArray(data) ? data.length : data === null || data === undefined ? 0 : undefined;
  };
  const had = count(text);
  return had !== undefined && count(added) === had + topics.length ? added : undefined;
}

function writeTopic({ id, title }: NewTopic): string {
  return `- id: ${writeScalar(id)}\n  title: ${writeScalar(title)}\n  summary: ${writeScalar(`${title}.`)}\n`;
}
