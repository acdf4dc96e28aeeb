import type { Words } from '../words.ts';
import { digits, things } from './counts.ts';
import { device } from './device.ts';

/*
 * The terms, the same everywhere. です・ます in sentences, plain forms on buttons; no katakana where readers know a Japanese word for it.
 *
 *   lesson      学び                  practice    問いかけ (its questions: 質問)
 *   stance      考え                  outcome     返ってくる言葉
 *   voice       声                    reflection  ふり返り
 *   then        あのとき              Yours       あなたの記録
 *   now         いま                  garden      庭
 *   between     そのあいだ            to keep     残す
 *   line        一行                  to erase    消す
 *   changed     変わったこと          note        覚え書き
 *   belief      思い                  growth      芽生え、つぼみ、常緑
 *   turn        移り変わり: 残った、やわらいだ、手放した、見つけた
 */

/** The words of the interface in Japanese. */
export const japanese: Words = {
  ...device,
  skip: '本文へ移る',
  tab: (page, garden) => `${page}｜${garden}`,
  nav: { label: 'おもなページ', lessons: '学び', notes: '覚え書き', practices: '問いかけ' },
  footer: {
    label: '庭のほかのところ',
    contact: '庭の世話をする人に便りを書く',
    tendedBy: (gardener) => `世話をする人：${gardener}`,
  },
  theme: { label: '明るさ', system: '端末に合わせる', light: '明るい', dark: '暗い' },
  opening: {
    path: '学びの道',
    whence: 'どこから来たのか',
  },
  lessons: {
    title: '学び',
    summary: (number) =>
      number === 1
        ? '一つの学びを、二度かそれ以上語っています。'
        : `${things(number)}の学びを、それぞれ二度かそれ以上語っています。`,
  },
  lesson: {
    place: (place, of) =>
      `${things(of)}の学びのうち、${place < 10 ? `${things(place)}目` : `${digits(place)}番目`}`,
    changed: 'そのあいだに変わったこと',
    corrected: (date) => `${date}に直しました：`,
    between: 'その道のりで',
    turns: 'それぞれの思いが、どうなったか',
    stances: 'すべての考え',
    stancesHint: 'どの二つでも、並べて開けます。',
    beside: (name) => `「${name}」と並べる`,
    besideFrom: (name) => `「${name}」を`,
    see: '次に読むもの',
    sources: '出典',
    previous: '前の学び',
    next: '次の学び',
    closing: '最後の学びのあとに',
    around: 'ほかの学び',
    wholeLesson: '学びの全体に戻る',
    pair: (earlier, later) => `「${earlier}」と「${later}」`,
  },
  turns: {
    title: '移り変わり',
    summary: '庭にあるすべての思いを、一つの考えから次の考えまでにどうなったかで分けています。',
    none: 'まだありません。',
    because: 'その理由',
    kinds: {
      kept: { name: '残った', summary: 'あのときも、いまも、持ち続けているもの。' },
      softened: {
        name: 'やわらいだ',
        summary: 'いまも持っているけれど、前ほど固く握っていないもの。',
      },
      'let-go': { name: '手放した', summary: 'あのとき持っていて、その後に下ろしたもの。' },
      found: { name: '見つけた', summary: 'あのときにはなく、いまここにあるもの。' },
    },
  },
  read: {
    title: '全文',
    summary: 'すべての学びを順に一つのページで。二つの声でも、どちらか一つの声でも。',
    both: '二つの声',
    choose: '声',
    only: (inline) => `「${inline}」だけ`,
  },
  notes: {
    title: '覚え書き',
    summary:
      '一つのページに、一つのこと。学びがそれに寄りかかり、覚え書きどうしも寄りかかり合っています。',
    growth: { seedling: '芽生え', budding: 'つぼみ', evergreen: '常緑' },
    growthHint: {
      seedling: '最初の思いつき',
      budding: 'まだ手を入れているところ',
      evergreen: 'おおよそ落ち着いたもの',
    },
    dates: (planted, tended) =>
      tended === undefined
        ? `${planted}に植えました`
        : `${planted}に植え、${tended}に手入れをしました`,
    backlinks: 'ここに寄りかかっているもの',
    empty: '覚え書きはまだありません。',
  },
  topics: { label: '話題', lessons: '学び', notes: '覚え書き' },
  references: {
    title: '参考にしたもの',
    summary: 'この庭のもとになったものと、注が拠りどころとする著作です。',
    empty: 'まだありません。',
    care: (reason) => `読むときの注意：${reason}`,
    citation: ([first = '', second, third], year) =>
      `${first}${third ? 'ほか' : second ? `・${second}` : ''}${year ? `、${year}` : ''}`,
    work: (authors, title, year) => `${authors.join('、')}『${title}』${year ? `、${year}` : ''}。`,
    published: (parts) => parts.join('、'),
    grownFrom: 'この庭のもとになったもの',
    research: '研究と資料',
    cited: (places) => `引用しているところ：${places}`,
    between: '、',
  },
  questions: '持ち歩く問い',
  pages: {
    label: 'この一覧のページ',
    title: (title, page) => (page === 1 ? title : `${title}（${digits(page)}ページ目）`),
    before: '前のページ',
    after: '次のページ',
  },
  pace: {
    perDay: (amount) => `一日${amount}マイル`,
  },
  markdown: {
    table: '表（ページより幅が広いことがあります）',
    code: 'コード（ページより幅が広いことがあります）',
    footnotes: '注',
    footnoteBack: (number) => `注${digits(number)}のあったところに戻る`,
  },
  moved: {
    title: 'このページは移りました',
    text: (page) => `いまは新しいアドレスにあります：${page}`,
  },
  notFound: {
    title: 'ここには何も育っていません',
    text: 'アドレスに書き間違いがあるか、このページがまだ植えられていないのかもしれません。',
    root: 'アドレスの先頭の部分だけを開くと、庭が見つかります。',
    open: '庭を開く',
    lessons: 'すべての学び',
    notes: 'すべての覚え書き',
  },
};
