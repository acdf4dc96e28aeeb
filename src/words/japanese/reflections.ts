import type { Words } from '../words.ts';
import { counted } from './counts.ts';

const inFile = (at?: string) => (at === undefined ? '' : `場所は「${at}」です。`);

/** The words for what a reader keeps, in Japanese. */
export const reflections: Words['reflections'] = {
  states: {
    notKept: '残せていません。',
    notErased: '消せませんでした。まだこの端末に残っています。',
    keeping: '残しているところです。',
    kept: 'この端末に残しました。',
    keptUnder: (page) => `この端末に残しました。「${page}」で、また見つけられます。`,
  },
  faults: {
    blocked:
      'このブラウザーでは、どのサイトも何かを残すことができません。書いたものは、このタブにあります。',
    full: 'この端末に空きがありません。空きをつくるか、残したものを書き出してから、一部を消してください。',
    hanging:
      'このブラウザーの保存場所から返事がありません。このサイトのほかのタブを閉じると、よくなるかもしれません。',
    newer:
      'ここに残っているものは、このサイトの新しい版で書かれており、そのままにしてあります。ページを読み込み直すと、その版になります。',
    olderTab:
      '別のタブで、このサイトの古い版が開いています。それを閉じて、もう一度お試しください。',
    tooBig: '残すには長すぎる文章があります。もう少し短ければ残せます。',
    erased: 'これは消したもので、消えたままです。ここからの変更は、また残ります。',
    failed: 'このブラウザーの保存場所に不具合がありました。書いたものは、このタブにあります。',
  },
  apart: {
    newer: 'このサイトの新しい版で書かれています。',
    unreadable: (at) =>
      at === undefined ? '読めません。' : `読めません。「${at}」が正しい形ではありません。`,
  },
  refusals: {
    tooBig:
      'このファイルは10 MBを超えています。このサイトの書き出しがそこまで大きくなることはありません。何も変えていません。',
    notJson:
      'これはJSONのファイルではありません。ここで書き出したものをお選びください。何も変えていません。',
    tooDeep:
      'このファイルは、このサイトのどの書き出しよりも入れ子が深くなっています。何も変えていません。',
    forbiddenKey: (at) =>
      `このファイルには、書き出しにはない、害になりうるキーがあります。${inFile(at)}何も変えていません。`,
    anotherFormat: 'このファイルは、ふり返りの書き出しではありません。何も変えていません。',
    newer:
      'このファイルは、このサイトの新しい版で作られました。ページを読み込み直すと、その版になります。何も変えていません。',
    tooMany: 'このファイルには、ふり返りが10,000件より多く入っています。何も変えていません。',
    wrongField: (at) =>
      `このファイルには、書き出しの形と違うところがあります。${inFile(at)}何も変えていません。`,
  },
  imported: (counts) =>
    `新しいふり返りが${counted(counts.new, '件')}、すでにここにあるものが${counted(counts.same, '件')}、ここにあるものと違い、両方とも残すものが${counted(counts.differing, '件')}。`,
  markdown: {
    title: '残したもの',
    exported: (day) => `${day}に書き出しました。`,
    goal: '目標',
    passedBy: '答えていません',
    unfinished: '途中のまま',
    said: '返ってきた言葉',
    headed: (head, text) => `${head}：${text}`,
    dated: (title, day) => `${title}、${day}`,
    because: 'こう答えたので',
    try: '試してみること',
    read: '読んでみるもの',
    carry: '持ち歩く問い',
    note: '覚え書き',
  },
  calendar: {
    summary: (site) => `ふり返る：${site}`,
    description: '端末に残したものへ、また戻ってきたいとのことでした。',
  },
};
