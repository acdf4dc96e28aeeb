import type { ExcerptPart } from '../../text/spans.ts';

type Child = Node | string;

/** Makes an element with a class and its content. Strings become text, whatever they are. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Makes the content of an excerpt, with its marks. */
export function makeParts(parts: readonly ExcerptPart[]): Child[] {
  return parts.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text));
}

export function makeLink(
  address: string,
  className: string,
  ...children: Child[]
): HTMLAnchorElement {
  const link = make('a', className, ...children);
  link.href = address;
  return link;
}

/** Makes a button, whose value is its name: a browser that translates the page leaves that alone. */
export function makeButton(name: string, press: () => void): HTMLButtonElement {
  const button = make('button', 'quiet-button', name);
  button.type = 'button';
  button.value = name;
  button.addEventListener('click', () => {
    // Not every browser gives a button the focus when it is pressed.
    button.focus();
    press();
  });
  return button;
}
