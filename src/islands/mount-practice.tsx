import { createRoot } from 'react-dom/client';
import { fetchPractice } from '../device/practice/fetch-practice.ts';
import { createPracticeStore } from '../device/practice/practice-store.ts';
import { readForm } from '../device/practice/read-form.ts';
import { wordsFor } from '../words/words.ts';
import { PracticeIsland } from './PracticeIsland.tsx';

/**
 * Takes a practice over from the form that stands in the page: what is chosen there by now becomes the first answer,
 * before anything is drawn anew, and a form that was sent already goes on to the next question.
 */
export async function takePractice(section: HTMLElement, wasSent: boolean): Promise<void> {
  const source = new URL(section.dataset.source ?? '', document.baseURI);
  const { practice, lessons, garden } = await fetchPractice(source.href);
  const form = section.querySelector('form');
  const [first] = practice.questions;
  if (!form || !first) throw new Error(`The practice ${practice.id} has no form in this page.`);
  const store = createPracticeStore(practice, `${garden}:practice:${practice.id}`);
  const chosen = readForm(form, first);
  if (chosen) store.answer(first.id, chosen);
  const hadFocus = form.contains(document.activeElement);
  const place = document.createElement('div');
  form.replaceWith(place);
  createRoot(place).render(
    <PracticeIsland
      practice={practice}
      store={store}
      words={wordsFor(document.documentElement.lang)}
      lessons={Object.entries(lessons).map(([slug, title]) => ({
        slug,
        title,
        address: new URL(`../lessons/${slug}/`, source).href,
      }))}
      takesFocus={hadFocus || wasSent}
    />,
  );
  if (wasSent && store.read().place.kind === 'question') store.goOn();
}
