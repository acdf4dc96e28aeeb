/** The beginning of a text in one line, with an ellipsis where it goes on. No character is cut in two. */
export function cutText(text: string, mostCharacters: number): string {
  const characters = [...text.trim().replaceAll(/\s+/g, ' ')];
  if (characters.length <= mostCharacters) return characters.join('');
  return `${characters.slice(0, mostCharacters).join('').trimEnd()} …`;
}
