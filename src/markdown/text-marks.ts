import type { Text } from 'mdast';
import type { MarkdownFacts } from '../content/source-file.ts';
import { findCitations } from './citations.ts';

type Marks = Pick<MarkdownFacts, 'citations' | 'missingFootnotes' | 'missingDefinitions'>;

/** Marks that Markdown leaves in plain text: citations, and footnotes and links by name that nothing defines. */
export function collectMarks(node: Text, body: string, facts: Marks, firstLine: number): void {
  const lineIn = (text: string, index: number) =>
    firstLine + text.slice(0, index).split('\n').length - 1;
  for (const { id, index } of findCitations(node.value)) {
    facts.citations.push({ id, line: lineIn(node.value, index) });
  }
  const written = asWritten(node, body);
  for (const { 1: label = '', index } of written.matchAll(/\[\^([^\]\s]+)\]/g)) {
    facts.missingFootnotes.push({ label, line: lineIn(written, index) });
  }
  // A citation or a footnote may stand right behind another; neither is a name of a link.
  for (const { 1: label = '', index } of written.matchAll(/\]\[(?![@^])([^[\]]+)\]/g)) {
    facts.missingDefinitions.push({ label, line: lineIn(written, index) });
  }
}

/** The text as it stands in the file, without what a backslash makes a plain character of. */
function asWritten({ value, position }: Text, body: string): string {
  const source = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return (source || value).replaceAll(/\\[[\]]/g, '  ');
}
