import type { ExcerptPart } from '../../text/spans.ts';

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** Makes an element with its attributes, or a class alone, and its content. Strings become text, whatever they are. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes | string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (typeof attributes !== 'string') setAttributes(element, attributes);
  else if (attributes) element.className = attributes;
  element.append(...children);
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Makes the content of an excerpt, with its marks. */
export function makeParts(parts: readonly ExcerptPart[]): Child[] {
  return parts.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text));
}

/** Makes a button, whose value is its name: a browser that translates the page leaves that alone. */
export function makeButton(name: string, press: () => void): HTMLButtonElement {
  const button = make('button', { class: 'quiet-button', type: 'button', value: name }, name);
  button.addEventListener('click', () => {
    // Not every browser gives a button the focus when it is pressed.
    button.focus();
    press();
  });
  return button;
}
