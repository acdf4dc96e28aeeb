import { textDirection, scriptOf } from '../words/language-tag.ts';
import type { Card, NamedCard } from '../share/card.ts';
import type { Face } from '../share/face.ts';
import { cardSize, type Setting } from '../share/ink-line.ts';
import { layCard } from '../share/lay-card.ts';
import { drawCard } from '../share/draw-card.ts';
import { clean, makeFace } from './card-face.ts';
import { openFonts, pickFonts } from './card-font.ts';
import { encodePng } from './encode-png.ts';
import { listCardFonts, needsSystemFonts } from './card-fonts.ts';
import type { Project } from './project.ts';

/** How many pictures are made at a time, beside the one that is being set. */
const atOnce = 4;

/** Draws cards and hands each over as a picture (PNG). Gives the number of those whose words no font has the letters of. */
export async function drawCards(
  project: Pick<Project, 'garden' | 'contentFolder'>,
  cards: readonly NamedCard[],
  keep: (card: NamedCard, picture: Uint8Array) => Promise<void>,
): Promise<number> {
  const { garden, contentFolder } = project;
  if (!garden || cards.length === 0) return 0;
  const { site } = garden;
  const settingOf = await openSettings(cards, contentFolder, site);
  const { default: sharp } = await import('sharp');
  let wordless = 0;
  const queue = cards.values();
  const work = async () => {
    for (const card of queue) {
      const setting = settingOf(card);
      const laid = layCard(card, setting);
      wordless += Number(laid.isWordless);
      const drawing = drawCard(laid, site.theme.colours, setting.isRightToLeft);
      const pixels = await sharp(Buffer.from(drawing)).flatten().raw().toBuffer();
      const picture = await encodePng(pixels, cardSize.width);
      await keep(card, picture);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return wordless;
}

type Site = NonNullable<Project['garden']>['site'];

/** The texts of a card, by what they are set in. */
const textsOf = {
  head: ({ texts }: Card) => texts.map(({ text }) => clean(text)),
  text: ({ texts, below }: Card) =>
    ['…', ...texts.map(({ label = '' }) => label), ...below].map(clean),
};

/** Opens the fonts of all cards, and sets each in those that it would have alone: its name says nothing of the others. */
async function openSettings(
  cards: readonly Card[],
  folder: string,
  { theme, language }: Site,
): Promise<(card: Card) => Setting> {
  const script = scriptOf(language);
  const isRightToLeft = textDirection(language) === 'rtl';
  const { own, given, system } = listCardFonts(folder, theme, language);
  const openFaces = async (use: 'head' | 'text') => {
    const all = cards.map(textsOf[use]);
    const near = await openFonts([...own[use], ...given[use]], all.flat(), script);
    const beyond = all.filter(needsSystemFonts).flat();
    const without = [...beyond.join('')].filter((one) => !near.some(({ has }) => has(one)));
    const far =
      beyond.length > 0
        ? await openFonts(
            system().map(({ path }) => path),
            without,
            script,
          )
        : [];
    const faces = new Map<string, Face>();
    return (card: Card) => {
      const texts = textsOf[use](card);
      const fonts = pickFonts(needsSystemFonts(texts) ? [...near, ...far] : near, texts);
      const key = fonts.map((font) => [...near, ...far].indexOf(font)).join();
      const face = faces.get(key) ?? makeFace(fonts, language, isRightToLeft);
      faces.set(key, face);
      return face;
    };
  };
  const [head, text] = [await openFaces('head'), await openFaces('text')];
  const leading = leadings[script] ?? 1.45;
  return (card) => ({ head: head(card), text: text(card), leading, isRightToLeft });
}

/** From line to line. Scripts that are not listed have marks above and below their letters. */
const leadings: Record<string, number> = {
  Latn: 1.14, Cyrl: 1.14, Grek: 1.14, Hebr: 1.25, Jpan: 1.3, Hans: 1.3, Hant: 1.3, Kore: 1.3, Arab: 1.5,
}; // prettier-ignore
