import type { Words } from '../words.ts';
import { counted, list } from './counts.ts';

const none = (number: number, counter: string) =>
  number === 0 ? 'なし' : counted(number, counter);

/** The words of a plan in Japanese. */
export const plan: Words['practice']['plan'] = {
  name: 'この問いかけが見積もること',
  title: '一日にどれだけを求めるか',
  tight: '一日も休まないとき',
  roomy: 'ゆとりをもつとき',
  line: (head, load) => `${head}：${load}`,
  load: (day, week) => `一日に${day}、一週間に${week}`,
  noLoad: '残る日がありません',
  sum: ({ amount, weeks, days, rest, slack }) =>
    `${counted(weeks, '週間')}で${amount}。${days === 7 ? '毎日' : `週に${counted(days, '日')}`}行い、休む週は${none(rest, '週')}、最後に空けておく週は${none(slack, '週')}。`,
  left: (left, all) => `${counted(all, '日')}のうち、使えるのは${counted(left, '日')}です。`,
  noneLeft:
    '使える日が残っていません。期間を延ばすか、量を減らせば、場所ができます。空けておく分を減らしても同じですが、そこがいちばん残しておきたいところかもしれません。',
  examples: (figures) => `数を入れなかったところは、例の数で補っています。${list(figures)}。`,
  allExamples: 'これは例の数です。あなたの数を入れれば、あなたのものになります。',
  parts: {
    amount: (amount) => amount,
    weeks: (number) => counted(number, '週間'),
    days: (number) => `週に${counted(number, '日')}`,
    rest: (number) => `休む週が${counted(number, '週')}`,
    slack: (number) => `空けておく週が${counted(number, '週')}`,
  },
  weeks: {
    full: '行う週',
    rest: '休む週',
    free: '空けておく週',
  },
  drawn: (full, rest, free) =>
    `一週ごとに印が一つ。行う週は${none(full, '週')}、そのあいだの休む週は${none(rest, '週')}、最後に空けておく週は${none(free, '週')}。`,
};
