import type { Words } from '../words.ts';

/** The words for what a reader writes beside a lesson, in Japanese. */
export const own: Words['own'] = {
  title: 'あなた自身の「あのとき」と「いま」',
  hint: 'これについて、かつては何を本当だと思っていましたか。今日は、どこに立っていますか。',
  keeping: {
    promise: '書いたそばから、この端末にだけ残ります。',
    unkept: '残していません。今日ここに書いたものはこのタブにあり、閉じると消えます。',
    keep: 'この端末に残す',
    keepNot: '残さない',
  },
  change: '言い回しを直す',
  between: 'そのあいだ',
  add: '今日の考えを書く',
  failed:
    'このページの一部を読み込めなかったため、ここに書いたものを残せません。次に文字を打つと、もう一度試します。',
};
