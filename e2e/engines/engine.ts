/** What of a page is meant: the first that is shown and fits, and that is called exactly so where a name is given. */
export type Part = { css: string; name?: string | undefined };

/** The keys that the journey needs, as the standard of UI events names them. */
export type Key = 'End' | 'Home';

/** A browser with one page, as far as a reader's journey needs it. Whatever drives it, a click and a key are real ones. */
export type Engine = {
  open: (address: string) => Promise<unknown>;
  /** Runs a function in the page, where it stands by itself, and gives the text that it finds there. */
  read: (script: (given: string) => string, given: string) => Promise<string>;
  /** Clicks on a part, and says whether it was there. */
  click: (part: Part) => Promise<boolean>;
  /** Types into whatever has the focus. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** The folder that what is downloaded goes to. */
  downloads: string;
  /** What went wrong in the pages so far, as far as the browser tells. */
  troubles: readonly string[];
};

/** Finds a part in the page that it runs in. It is sent there as text, so that it uses nothing from here. */
export function findPart({ css, name }: Part): HTMLElement | undefined {
  const nameOf = (element: HTMLElement) => element.ariaLabel ?? element.textContent;
  return [...document.querySelectorAll<HTMLElement>(css)].find(
    (element) =>
      element.checkVisibility() &&
      (name === undefined || nameOf(element).replaceAll(/\s+/g, ' ').trim() === name),
  );
}
