import type { Words } from '../words.ts';
import { counted, digits, either, quote } from './counts.ts';
import { plan } from './plan.ts';

/** The words of practices in Japanese. */
export const practice: Words['practice'] = {
  name: '問いかけ',
  title: '問いかけ',
  summary: '自分のことを、自分の歩調で見つめるための質問です。',
  empty: '問いかけはまだありません。',
  belongs: 'かかわるところ',
  promise: '点数はつきません。この端末の外へは何も出ません。',
  guided: '質問を一つずつ',
  next: '次へ',
  back: '戻る',
  skip: '答えずに進む',
  clear: '答えを取り消す',
  question: (number, of) =>
    of === undefined ? `質問${digits(number)}` : `質問${digits(number)}（全${digits(of)}問）`,
  kept: '残していません。答えはこのタブにあり、閉じると消えます。',
  notKept: 'このブラウザーでは何も残せません。答えは、このページを離れるまでのものです。',
  keeping: {
    promise: '答えるそばから、この端末にだけ残ります。',
    keep: 'この端末に残しますか',
    keepNot: '残さない',
  },
  unfinished: (day, goal) =>
    goal === ''
      ? `${day}の、途中のままのものがあります。`
      : `${day}の${quote(goal)}が、途中のままです。`,
  resume: '続きから始める',
  eraseUnfinished: '消す',
  note: '自分への覚え書き',
  review: 'あなたの答え',
  passedBy: '答えていません',
  change: '変える',
  changeOf: (ask) => `：${ask}`,
  hear: '返ってくる言葉を聞く',
  goal: (name) => `あなたの目標：${name}`,
  because: 'あなたがこう答えたので',
  copy: 'この言葉をコピー',
  copied: 'コピーしました。',
  notCopied:
    'このブラウザーではコピーできませんでした。印刷することも、文章を選んでコピーすることもできます。',
  print: '印刷',
  share: {
    offer: 'この言葉を分かち合う',
    hint: 'このアドレスを開いた人は、ありうる言葉の一つとしてこれを読みます。あなたの答えは何も伝わりません。',
    address: 'この言葉のアドレス',
    copy: 'アドレスをコピー',
    copied: 'コピーしました。',
    notCopied:
      'このブラウザーではコピーできませんでした。アドレスを選んで、ご自分でコピーできます。',
  },
  toReview: '答えに戻る',
  again: '初めからやり直す',
  takeUp: '前の答えに戻る',
  waiting: '少しお待ちください。',
  failed: (text) =>
    `この問いかけの続きを読み込めませんでした。「次へ」でもう一度試すか、${text}ことができます。`,
  failedLink: '全文を文章で読む',
  wholeText: '全文',
  wholeTextHint: 'すべての質問と、最後に返ってくるかもしれない言葉を、そのまま読めます。',
  withoutScript: 'ここから先へ進むにはJavaScriptが必要です。',
  questions: 'たずねること',
  written: 'ご自分の言葉で。',
  number: (from, to, example) => `${from}から${to}までの数。例えば${example}。`,
  slips: {
    'too-small': ({ least }) => `ここで受けとれる数より小さいようです。${least}からです。`,
    'too-big': ({ most }) => `ここで受けとれる数より大きいようです。${most}までです。`,
    'between-steps': ({ step, isWhole }) =>
      isWhole ? 'ここに入るのは整数だけです。' : `ここに入るのは${step}きざみの数だけです。`,
    'no-number': () => '数として読めませんでした。',
  },
  slipWay: '直すことも、答えずに進むこともできます。',
  quoted: 'あなたの答え',
  asksAgain: (times) =>
    `新しい答えごとに、合わせて${counted(times, '回')}まで、くり返しおたずねします。答えずに進めば、そこで終わります。`,
  draft: {
    copy: 'この文章をコピー',
    renew: '答えからもう一度書く',
    hint: '［ ］の中の質問のところに、あなたの答えが入ります。答えなかった質問の行は、書かれません。',
    gap: (ask) => `［${ask}］`,
    oneOf: '選んだものに応じて、次のどれか一つ：',
  },
  plan,
  outcomes: '返ってくるかもしれない言葉',
  outcomesHint: '答え終えると、このうちの一つが返ってきます。',
  arrived: (practice) => `これは、問いかけ${quote(practice)}が答えに応じて返す言葉の一つです。`,
  take: '自分でもやってみる',
  try: '試してみること',
  read: '読んでみるもの',
  carry: '持ち歩く問い',
  when: (condition) => `${condition}ときだけたずねます。`,
  // Each of these goes on to a noun, as `when` does.
  conditions: {
    all: (parts) => parts.join('、かつ'),
    any: (parts) => parts.join('、または'),
    not: (part) => `${part}わけではない`,
    atLeast: (tag, number) =>
      `これまでの答えのうち、${quote(tag)}に傾くものが${counted(number, '件')}以上ある`,
    atMost: (tag, number) =>
      number === 0
        ? `これまでの答えに、${quote(tag)}に傾くものがない`
        : `これまでの答えのうち、${quote(tag)}に傾くものが${counted(number, '件')}以下である`,
    more: (tag, than, by) =>
      `これまでの答えが${quote(than)}より${quote(tag)}に${by > 1 ? `${counted(by, '件')}以上` : ''}多く傾いている`,
    is: (ask, answers) => `${quote(ask)}の答えが${either(answers.map(quote))}である`,
    answered: (ask, is) => (is ? `${quote(ask)}に答えた` : `${quote(ask)}に答えなかった`),
    numberAtLeast: (ask, amount) => `${quote(ask)}の答えが${amount}以上である`,
    numberAtMost: (ask, amount) => `${quote(ask)}の答えが${amount}以下である`,
    nothing: 'それより前に何も答えていない',
  },
};
