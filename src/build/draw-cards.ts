import { textDirection, scriptOf } from '../words/language-tag.ts';
import type { NamedCard } from '../share/card.ts';
import { cardSize, type Setting } from '../share/ink-line.ts';
import { layCard } from '../share/lay-card.ts';
import { drawCard } from '../share/draw-card.ts';
import { clean, makeFace } from './card-face.ts';
import { openFonts } from './card-font.ts';
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
  const setting = await openSetting(cards, contentFolder, site);
  const { default: sharp } = await import('sharp');
  let wordless = 0;
  const queue = cards.values();
  const work = async () => {
    for (const card of queue) {
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

async function openSetting(
  cards: readonly NamedCard[],
  folder: string,
  { theme, language }: Site,
): Promise<Setting> {
  const script = scriptOf(language);
  const isRightToLeft = textDirection(language) === 'rtl';
  const { own, given, system } = listCardFonts(folder, theme, language);
  const faceOf = async (use: 'head' | 'text', texts: string[]) => {
    const cleaned = texts.map(clean);
    const files = [...own[use], ...given[use]];
    const others = needsSystemFonts(cleaned.join('')) ? system().map(({ path }) => path) : [];
    return makeFace(
      await openFonts([...files, ...others], cleaned, script),
      language,
      isRightToLeft,
    );
  };
  return {
    head: await faceOf(
      'head',
      cards.flatMap(({ texts }) => texts.map(({ text }) => text)),
    ),
    text: await faceOf('text', [
      '…',
      ...cards.flatMap(({ texts, below }) => [...texts.map(({ label = '' }) => label), ...below]),
    ]),
    leading: leadings[script] ?? 1.45,
    isRightToLeft,
  };
}

/** From line to line. Scripts that are not listed have marks above and below their letters. */
const leadings: Record<string, number> = {
  Latn: 1.14, Cyrl: 1.14, Grek: 1.14, Hebr: 1.25, Jpan: 1.3, Hans: 1.3, Hant: 1.3, Kore: 1.3, Arab: 1.5,
}; // prettier-ignore
