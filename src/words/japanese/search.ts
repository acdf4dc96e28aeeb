import type { Words } from '../words.ts';
import { counted, digits, list, quote } from './counts.ts';

const passages = (number: number) => counted(number, 'か所');

/** The words of the search in Japanese. */
export const search: Words['search'] = {
  title: '探す',
  summary: 'すべての考え、覚え書き、問いかけを、その中の言葉で探します。',
  shortcut: 'Ctrl K',
  field: '探す言葉',
  hint: 'かぎ括弧や引用符で囲んだ言葉は、そのままの形で探します。',
  scope: '探すところ',
  everything: 'すべて',
  device: 'この端末',
  kinds: { notes: '覚え書き', practices: '問いかけ' },
  close: '閉じる',
  looking: '探しています。',
  found: (number) => `${passages(number)}で見つかりました。`,
  nothing: (query) => `${quote(query)}は見つかりませんでした。`,
  nothingIn: (query, scope) => `${quote(query)}は「${scope}」の中には見つかりませんでした。`,
  near: (words, number) =>
    `${list(words.map(quote))}は見つかりませんでした。近いものが${passages(number)}あります。`,
  widen: (number) => `すべての中を探す（${passages(number)}）`,
  more: 'さらに表示',
  deviceHint: 'ここに残したものだけを探します。この端末の外へは何も出ません。',
  kept: (number) => `この端末に、ふり返りが${counted(number, '件')}あります。`,
  keptNothing: (query) => `この端末には、${quote(query)}を含むものはありません。`,
  nothingInGarden: (query) => `${quote(query)}は、この庭には見つかりませんでした。`,
  nearInGarden: (words, number) =>
    `${list(words.map(quote))}は、この庭には見つかりませんでした。近いものが${passages(number)}あります。`,
  keptFault: (reason) => `この端末に残したものの中を探せませんでした。${reason}`,
  keptUnread: 'このブラウザーでは読めませんでした。',
  keptAbsent: 'それを読むプログラムが読み込まれていません。',
  keptElsewhere: (number) => `この端末の中を探す（ふり返り${counted(number, '件')}）`,
  allKept: (number) => `この端末の${counted(number, '件')}すべて`,
  inGarden: '庭の中を探す',
  goal: (name) => `目標：${name}`,
  of: (lesson) => `${lesson}、`,
  on: (day) => `、${day}`,
  slow: '5秒たっても返事がありません。',
  broken: '検索を読み込めませんでした。',
  unbuilt:
    'ここでは前回の構築を検索します。「npm run build」を実行してから、もう一度お試しください。',
  absent: '検索が読み込まれていません。',
  again: 'もう一度試す',
  pages: 'ページ',
  index: '見つけられるものすべて',
  indexHint:
    '探さずに見るための一覧です。すべての学び、覚え書き、問いかけ、話題が、名前で並んでいます。',
  all: { lessons: 'すべての学び', notes: 'すべての覚え書き', practices: 'すべての問いかけ' },
  noScript: '探すにはJavaScriptが必要です。見つけられるものはすべて、下の一覧にあります。',
  marked: (number) => `${passages(number)}に印をつけました。`,
  markAt: (place, number) => `${digits(number)}か所のうち${digits(place)}番目の印です。`,
  nextMark: '次の印',
  clear: '印を消す',
  clearMarks: '印を消す',
};
