import { lookLength } from '../look-length.ts';
import { softness } from '../../page/softness.ts';
import { cutText } from '../../text/cut-text.ts';
import { splitWords } from '../../text/split-words.ts';

/** A word of a belief, which is hard ahead of the seam and soft behind it. `at` is its middle, in pixels from where lines begin. */
type Word = { element: HTMLElement; isLater: boolean; at: number };

/** One belief on its stage, and the range that a reader draws its seam with. */
type Look = { stage: HTMLElement; range: HTMLInputElement; kind: string; words: Word[] };

/** Lets a reader draw the seam across each belief of a section, and go from one to the next. */
export function openLooks(section: HTMLElement): void {
  const names = readNames(section.dataset.values);
  const items = [...section.querySelectorAll<HTMLElement>('.look')];
  // Each is made ready when it is shown, since a garden may have hundreds.
  const looks = new Map<HTMLElement, Look | undefined>();
  const showLook = (item: HTMLElement) => {
    const look = looks.get(item) ?? openLook(item, names);
    looks.set(item, look);
    return look;
  };
  let place = Math.max(
    0,
    items.findIndex((item) => item.dataset.open),
  );
  items.slice(place, place + 1).forEach(showLook);
  const row = section.querySelector<HTMLElement>('.look-steps');
  const status = section.querySelector('[role="status"]');
  if (row) row.hidden = false;
  row?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-step]');
    const item = button ? items[place + Number(button.dataset.step)] : undefined;
    if (!item) return;
    place = items.indexOf(item);
    for (const one of items) {
      if (one === item) one.dataset.open = 'true';
      else delete one.dataset.open;
    }
    for (const one of row.querySelectorAll<HTMLElement>('[data-step]'))
      one.ariaDisabled = String(!items[place + Number(one.dataset.step)]);
    const look = showLook(item);
    if (look) setSeam(look, 0, names);
    if (status) status.textContent = (item.querySelector('.words, h2') ?? item).textContent;
  });
}

function openLook(item: HTMLElement, names: readonly string[]): Look | undefined {
  const stage = item.querySelector<HTMLElement>('.stage');
  const range = item.querySelector('input');
  if (!stage || !range) return undefined;
  const look: Look = { stage, range, kind: item.dataset.kind ?? '', words: [] };
  const lines = [...stage.querySelectorAll<HTMLElement>('p')];
  const set = () => {
    look.words = measureWords(stage, lines);
    turn(look, names);
  };
  for (const line of lines) showWords(line, line.textContent);
  stage.classList.add('turning');
  new ResizeObserver(set).observe(stage);
  void document.fonts.ready.then(set);
  if (look.kind === 'own')
    followFields(item, (texts) => {
      for (const [index, line] of lines.entries()) showWords(line, texts[index] ?? '');
      stage.dataset.length = lookLength(texts);
      set();
    });
  range.addEventListener('input', () => turn(look, names));
  const draw = ({ clientX, buttons }: PointerEvent) => {
    if (buttons === 0) return;
    const { left, right, width } = stage.getBoundingClientRect();
    setSeam(look, (100 * (isRightToLeft(stage) ? right - clientX : clientX - left)) / width, names);
  };
  stage.addEventListener('pointerdown', (event) => {
    stage.setPointerCapture(event.pointerId);
    // A finger may be about to scroll, which takes the pointer away before it has moved here.
    if (event.pointerType !== 'touch') draw(event);
  });
  stage.addEventListener('pointermove', draw);
  return look;
}

/** Tells of what a reader writes, as they write it, and of what they wrote here before once they come back to it. */
function followFields(item: HTMLElement, show: (texts: string[]) => void): void {
  const read = () => {
    const sides = item.querySelectorAll('.own .side .stance');
    show([0, 1].map((place) => wordsIn(sides[place])));
  };
  for (const kind of ['input', 'focusin', 'pointerdown']) item.addEventListener(kind, read);
}

/** The most characters that turn: each word is an element of its own, and somebody may paste a book. */
const mostCharacters = 1_000;

/** What is being written on a side, or stands there from an earlier day. */
function wordsIn(side: Element | undefined): string {
  const [field, text] = [side?.querySelector('textarea'), side?.querySelector('.own-text')];
  const words = field?.value ?? text?.textContent ?? '';
  return cutText(words.slice(0, 3 * mostCharacters), mostCharacters);
}

function setSeam(look: Look, value: number, names: readonly string[]): void {
  look.range.value = String(value);
  turn(look, names);
}

/** Shows a belief as it is with the seam where the range has it. */
function turn({ stage, range, kind, words }: Look, names: readonly string[]): void {
  const turned = range.valueAsNumber / 100;
  range.ariaValueText = names[Math.ceil(turned) + Math.floor(turned)] ?? '';
  stage.style.setProperty('--turned', String(turned));
  const reach = Math.max(140, stage.clientWidth * 0.2);
  // From where no word gives yet to where all are soft.
  const seam = turned * (stage.clientWidth + 1.7 * reach) - 0.7 * reach;
  for (const { element, isLater, at } of words) {
    const soft = softness(
      seam - at,
      reach,
      isLater ? 'later' : kind === 'kept' ? 'kept' : 'earlier',
    );
    element.style.setProperty('--soft', soft.toFixed(3));
  }
}

/** Puts each word of a sentence in an element of its own. */
function showWords(line: HTMLElement, sentence: string): void {
  const parts = splitWords(sentence, document.documentElement.lang).flatMap((word) => {
    const element = document.createElement('span');
    element.textContent = word.trim();
    return [element, /\s$/.test(word) ? ' ' : ''];
  });
  line.replaceChildren(...parts);
}

/** Measures words as they are set at first, and gives each that width, so that none moves when another softens. */
function measureWords(stage: HTMLElement, lines: readonly HTMLElement[]): Word[] {
  const elements = lines.flatMap((line) => [...line.querySelectorAll('span')]);
  for (const element of elements) {
    element.style.cssText = '';
    element.className = '';
  }
  const { left, right } = stage.getBoundingClientRect();
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return elements.flatMap((element, index) => {
    const box = boxes[index];
    if (!box) return [];
    if (box.width > right - left) element.className = 'wide';
    else element.style.inlineSize = `${String(box.width)}px`;
    const middle = (box.left + box.right) / 2;
    const at = isRightToLeft(stage) ? right - middle : middle - left;
    return [{ element, isLater: element.parentElement?.className === 'soft', at }];
  });
}

function isRightToLeft(element: Element): boolean {
  return element.matches(':dir(rtl)');
}

function readNames(json = '[]'): string[] {
  const names: unknown = JSON.parse(json);
  return Array.isArray(names) ? names.map(String) : [];
}
