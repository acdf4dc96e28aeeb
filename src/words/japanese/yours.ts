import type { Words } from '../words.ts';
import { counted, quote } from './counts.ts';

/** The words of the page where readers find what they kept, in Japanese. */
export const yours: Words['yours'] = {
  title: 'あなたの記録',
  summary:
    'この庭で残したものに、好きなときに戻ってこられます。この端末にだけあり、ほかのどこにもありません。',
  withoutScript:
    '残したものはこのブラウザーの中にあり、そこから読めるのはJavaScriptだけです。それがあれば、このページで、あなたの答えや学びのそばに書いたものを見たり、その中を探したり、二つを並べたり、覚え書きを添えたり、すべてをファイルにして持ち出したり、消したりできます。',
  loading: '残したものを探しています。',
  broken: 'このページをすべて読み込むことができませんでした。残したものは、そのままです。',
  again: 'もう一度試す',
  empty: 'ここには何も残っていません。残さなくてもかまいません。',
  emptyHint:
    '学びのそばに書いたものと、残すことにした問いかけの答えが、ここに置かれ、また見つけられます。',
  practices: '問いかけを見る',
  dated: (title, day) => `${title}、${day}`,
  listed: (title, day) => `${title}（${day}）`,
  list: {
    title: '残したもの',
    search: '残したものの中を探す',
    arrange: '並べ方',
    arrangements: { newest: '新しい順', goal: '目標ごと', practice: '問いかけごと' },
    found: (number) => `ふり返りが${counted(number, '件')}見つかりました。`,
    nothing: (query) => `残したものの中に、${quote(query)}を含むものはありません。`,
    noGoal: '目標なし',
    unfinished: '途中のまま',
    firstAndLast: '最初と最新を並べる',
    more: 'さらに表示',
    goal: (name) => `目標：${name}`,
  },
  one: {
    back: '残したものすべて',
    gone: 'これはここに残っていないか、もうありません。',
    practice: '問いかけへ',
    lesson: '学びへ',
    answers: 'あなたの答え',
    stances: '書いたもの',
    note: 'あなたの覚え書き',
    noteHint: '今日ならどう言うか、あるいはその後どうなったか。',
    beside: 'ほかのものと並べる',
    besideDay: (day) => `${day}のものと並べる`,
    erase: 'これを消す',
  },
  two: {
    askedThen: (ask) => `あのときの質問：${quote(ask)}`,
    print: '印刷',
    note: 'あなたの覚え書き',
  },
  revisit: {
    title: 'また戻ってくる',
    hint: 'その日のあとにここを訪れたとき、一度だけおたずねします。',
    inThreeMonths: '三か月後に',
    inAYear: '一年後に',
    on: (day) => `${day}に戻ってきたいとのことでした。`,
    offered: (day) => `${day}に戻ってきたいとのことで、おたずねしました。`,
    file: '暦に入れる',
    fileHint: 'ファイルに入るのはその日とこのアドレスだけで、書いたものは入りません。',
    forget: '取りやめる',
  },
  offers: {
    title: '以前のものから',
    due: 'これに戻ってきたいとのことでした。',
    onThisDay: (year) => `${year}年の今日：`,
    clearing:
      'サイトが残したものを、ブラウザーが消すことがあります。一週間訪れないだけで消すものもあります。書き出したファイルは、あなたの手元に残ります。',
  },
  outdated:
    'このページを読み込んだあとに、サイトが変わりました。続ける前に、読み込み直してください。',
  cleared:
    'このサイトについて残していたものを、ブラウザーがいま空にしました。見えているものは、まだこのページにあります。',
  putBack: '元に戻す',
  leaveEmpty: '空のままにする',
  leftEmpty: '空のままにしました。',
  along: {
    title: '持ち出す',
    hint: 'ここにあるものすべてを、この端末でファイルにします。',
    json: 'JSONで書き出す',
    jsonHint: '欠けるところがなく、元に戻せます',
    markdown: 'Markdownで書き出す',
    markdownHint: '読むためのものです',
  },
  bringIn: {
    title: '書き出したものを取り込む',
    hint: 'ここや別のブラウザーで書き出したJSONのファイルから。',
    choose: 'ファイルを選ぶ',
    preview: 'このファイルの中身',
    otherSite: (site) => `これは別の庭${quote(site)}から書き出されたものです。`,
    kinds: {
      new: '新しいもの',
      differing: 'ここにあるものと違うもの（両方とも残ります）',
      same: 'すでにここにあるもの',
    },
    others: (number) => `ほか${counted(number, '件')}`,
    unreadable: (number) =>
      `この中の${counted(number, '件')}は、作られたところでも読めなかったもので、ここでも別に取っておきます。`,
    nothingNew: '中にあるものは、すべてここにあります。',
    confirm: '取り込む',
    leave: '取り込まない',
    done: (number) => `${counted(number, '件')}を取り込みました。`,
  },
  erase: {
    title: '消す',
    hint: 'この端末からすぐに消えます。このページを離れるまでは、取り消せます。',
    all: 'ここにあるものをすべて消す',
    erased: (number) => `${counted(number, '件')}をこの端末から消しました。`,
    undo: '取り消す',
    undone: '元に戻しました。',
  },
  apart: {
    title: '読めないもの',
    hint: 'そのままの形で残しています。あなたが消さないかぎり、失われることも変わることもありません。',
    download: 'ファイルにする',
    erase: '読めないものを消す',
  },
  panel: {
    title: 'このサイトが残すものと、その場所',
    intro:
      '書いたものがこの端末の外へ出ることはありません。登録も、受けとるサーバーも、クッキーもなく、訪れた回数を数える人もいません。このサイトがブラウザーに残すのは、次のものですべてです。',
    places: {
      theme: {
        name: '明るいか暗いか',
        text: '下の切り替えで選んだとき。「端末に合わせる」に戻すまで残ります。',
      },
      practice: {
        name: '途中の問いかけ',
        text: 'ここまでの答え。どの質問にいるかを覚えているタブの履歴とともに、タブを閉じると消えます。',
      },
      wish: {
        name: '問いかけを残すかどうか',
        text: '質問の下で一度選んだあとの、その選択。',
      },
      own: {
        name: '残さずに、学びのそばに書いたもの',
        text: 'タブを閉じるまで。',
      },
      keeping: {
        name: '残している途中のもの',
        text: '最後に書いたもの。残し終えるまで、たいていは一秒もかかりません。その前にページを閉じたときは、次に訪れたときに残します。httpsでないときはsessionStorageにあり、タブとともに消えます。',
      },
      kept: {
        name: '残したもの',
        text: '残すことにした答え。学びのそばに書いたもの（残さないと選んだときを除きます）。あなたの覚え書き。このサイトが一度だけお伝えしたこと。いずれも、消すまで残ります。消したということだけは、ほかのタブが元に戻さないよう、内容を一語も含めずに一日だけ書きとめます。',
      },
    },
    limits:
      'このブラウザーを使う人はだれでも、残したものを読めます。ブラウザーがそれを消すこともあり、一週間訪れないだけで消すものもあります。書き出したファイルが、ブラウザーに消されることはありません。',
  },
};
