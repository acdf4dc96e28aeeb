import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exportFormat } from '../../src/reflections/export.ts';
import { t } from '../../src/words/garden-words.ts';
import { lessonWithPractice, readPractice } from '../practice/practice-page.ts';
import { findOwnWord, isVoice, readTexts } from '../search/search-words.ts';
import type { Engine } from './engine.ts';
import { engineNames, test } from './engine-test.ts';
import { readerOf, until, type Reader } from './reader.ts';

const goal = 'Crossing the Öresund';
const own = { then: 'I never rest 嵐', now: 'I rest first' };

for (const engineName of engineNames)
  test.describe(engineName, () => {
    test.use({ engineName });
    test('a garden is read, searched, answered, written in, and taken home', async ({
      engine,
      site,
    }) => {
      test.setTimeout(240_000);
      const reader = readerOf(engine, site);
      await readLesson(reader);
      await lookAgain(reader);
      // In Chromium yours/whole-journey.spec.ts and journey/journey.spec.ts do this, and more of it.
      const kept = engineName === 'Chromium' ? [] : await searchAndPractise(reader);
      await writeOwn(reader);
      await takeHome(reader, engine, [...kept, own.then, own.now]);
    });
  });

/** Searches, and takes a practice and finds it again. Gives what is kept of it. */
async function searchAndPractise(reader: Reader): Promise<string[]> {
  await search(reader);
  const outcome = await practise(reader);
  await findKept(reader, outcome);
  return [goal, outcome];
}

/** Reads then beside now, each in its own letters, and follows a belief to the words that it comes from. */
async function readLesson(reader: Reader): Promise<void> {
  await reader.open(lessonWithPractice());
  await reader.finds(areBeside, '#then, #now', 'true');
  await reader.finds(readLetters, '#then h2, #now h2', '"SOFT" 0, "SOFT" 100');
  for (const face of ['Fraunces', 'Literata']) await reader.finds(isLoaded, face, 'true');
  await reader.click('.turn .then-side a');
  await reader.finds(areInView, '.passage[data-turn]:target', 'true');
}

/** Takes the seam by mouse, draws it across a belief by key, and goes on to the next. */
async function lookAgain(reader: Reader): Promise<void> {
  await reader.open('./');
  await reader.finds(countParts, '.look[data-open] .turning', '1');
  await reader.click('.look[data-open] .draw');
  await reader.press('Home');
  await reader.finds(readValue, '.look[data-open] .draw', 'Then');
  await reader.finds(readLetters, '.look[data-open] .hard span', '"SOFT" 0');
  await reader.press('End');
  await reader.finds(readValue, '.look[data-open] .draw', 'Now');
  await reader.finds(readLetters, '.look[data-open] .hard span', '"SOFT" 100');
  const first = await reader.textOf('.look[data-open] .words');
  await reader.click('.look-steps button', t('look.next'));
  await until(async () => {
    const next = await reader.textOf('.look[data-open] .words');
    expect([first, '']).not.toContain(next);
  });
}

/** Looks for a word that one stance has, and goes to where it is marked. */
async function search(reader: Reader): Promise<void> {
  const { word, text } = findOwnWord(await readTexts(), isVoice('now'));
  await reader.click('[data-search-link]');
  await reader.finds(hasFocus, 'dialog input', 'true');
  await reader.type(word);
  await reader.click('[data-search-results] ol a');
  await reader.finds(() => location.pathname, '', new URL(text.address, 'http://x').pathname);
  await reader.finds(() => String(CSS.highlights.has('found')), '', 'true');
}

/** Answers every question of a practice that can be answered by a click or a word, and keeps it. Gives what it says. */
async function practise(reader: Reader): Promise<string> {
  const { practice } = readPractice();
  const goalAsk = practice.questions.find(({ id }) => id === practice.goal)?.ask ?? '';
  await reader.open(lessonWithPractice());
  await reader.finds(scrollTo, '[data-practice]', '1');
  await reader.click('[data-practice] button', t('practice.keeping.keep'));
  const part = '[data-practice]';
  for (let left = practice.questions.length; left > 0; left--) {
    const ask = await reader.textOf(`${part} legend`);
    if (!ask) break;
    await reader.click(`${part} form :is(label, textarea)`);
    if (ask === goalAsk) await reader.type(goal);
    await reader.click(`${part} button`, t('practice.next'));
    await until(async () => expect(await reader.textOf(`${part} legend`)).not.toBe(ask));
  }
  await reader.sees(part, t('practice.review'), goal);
  await reader.click(`${part} button`, t('practice.hear'));
  await reader.sees('.practice-outcome', t('practice.goal', { name: goal }), t('practice.because'));
  await reader.sees(part, t('reflections.states.keptUnder', { page: t('yours.title') }));
  return reader.textOf('.practice-outcome :is(h2, h3)');
}

/** Finds what is kept by a word of it, and opens it. */
async function findKept(reader: Reader, outcome: string): Promise<void> {
  await reader.open('yours/');
  await reader.click('.yours input[type="search"]');
  await reader.type('oresund');
  await reader.finds(countParts, '[data-entry]', '1');
  await reader.click('[data-entry]');
  await reader.sees('.yours', goal, outcome);
}

/** Answers "And you?", which comes after the last belief, and draws the seam across the answer. */
async function writeOwn(reader: Reader): Promise<void> {
  const open = '.look[data-open]';
  await reader.open('./');
  await reader.finds(countParts, `${open} .turning`, '1');
  while ((await reader.textOf(`${open} .own h2`)) !== t('look.own'))
    await reader.click('.look-steps button', t('look.next'));
  await reader.click(`${open} .side:first-child textarea`);
  await reader.type(own.then);
  await reader.click(`${open} .side:nth-child(2) textarea`);
  await reader.type(own.now);
  await reader.finds(readText, `${open} .stage .hard`, own.then);
  await reader.finds(readText, `${open} .stage .soft`, own.now);
  const kept = t('reflections.states.keptUnder', { page: t('yours.title') });
  await reader.sees(`${open} .own-keeping`, kept);
}

/** Takes everything along as a file, and reads it. */
async function takeHome(reader: Reader, engine: Engine, words: string[]): Promise<void> {
  await reader.open('yours/');
  await reader.click('.fold summary', t('yours.along.title'));
  await reader.click('.yours button', t('yours.along.json'));
  await until(() => {
    const [name] = readdirSync(engine.downloads);
    const text = readFileSync(join(engine.downloads, name ?? ''), 'utf8');
    expect(name).toMatch(/\.json$/);
    expect(JSON.parse(text)).toMatchObject({ format: exportFormat });
    for (const word of words) expect(text).toContain(word);
  });
}

function areBeside(css: string): string {
  const boxes = [...document.querySelectorAll(css)].map((part) => part.getBoundingClientRect());
  const [left, right] = boxes;
  return String(left && right && left.right <= right.left && left.top === right.top);
}

function areInView(css: string): string {
  const boxes = [...document.querySelectorAll(css)].map((part) => part.getBoundingClientRect());
  return String(
    boxes.length > 0 && boxes.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
  );
}

function readLetters(css: string): string {
  const parts = [...document.querySelectorAll(css)];
  const letters = parts.map((part) => getComputedStyle(part).fontVariationSettings);
  return [...new Set(letters)].join(', ');
}

function isLoaded(face: string): string {
  const faces = [...document.fonts].filter(({ family }) => family.replaceAll('"', '') === face);
  return String(faces.some(({ status }) => status === 'loaded'));
}

function readText(css: string): string {
  return document.querySelector(css)?.textContent ?? '';
}

function countParts(css: string): string {
  return String(document.querySelectorAll(css).length);
}

function readValue(css: string): string {
  return document.querySelector(css)?.ariaValueText ?? '';
}

function hasFocus(css: string): string {
  return String(document.activeElement?.matches(css));
}

function scrollTo(css: string): string {
  const parts = document.querySelectorAll(css);
  for (const part of parts) part.scrollIntoView({ block: 'center' });
  return String(parts.length);
}
