import { joinTexts } from './join-texts.ts';
import { readGiven } from './engine.ts';
import type { Given } from './given.ts';
import type { Answers, Practice } from './practice.ts';
import { fillQuotes, findQuotes } from './quote.ts';

/**
 * The text that a practice drafts from answers. A line stands only if all that it quotes is answered; undefined where
 * nothing that could be quoted is.
 */
export function writeDraft(practice: Practice, answers: Answers): string | undefined {
  const given = new Map(
    readGiven(practice, answers).map((one) => [one.question.id, sayDrafted(one)]),
  );
  const lines = practice.draft?.lines ?? [];
  const stands = lines.filter((line) => findQuotes(line).every((id) => given.has(id)));
  if (!stands.some((line) => findQuotes(line).length > 0)) return undefined;
  return stands.map((line) => fillQuotes(line, (id) => given.get(id) ?? '')).join('\n\n');
}

function sayDrafted({ text, options }: Given): string {
  return text || joinTexts(options.map((option) => option.drafted ?? option.text));
}
