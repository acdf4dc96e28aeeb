import type { Words } from '../words.ts';
import { apart, counted, digits, either, quote, type Forms } from './counts.ts';
import { plan } from './plan.ts';

/** After a preposition. */
const ofTimes: Forms = {
  zero: 'صفر من المرات',
  one: 'مرة واحدة',
  two: 'مرتين',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
};
const ofAnswers: Forms = {
  zero: 'لا شيء',
  one: 'إجابة واحدة',
  two: 'إجابتين',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
};
const earlierAnswers: Forms = {
  zero: 'لا إجابة سابقة',
  one: 'إجابة سابقة واحدة',
  two: 'إجابتان سابقتان',
  few: 'إجابات سابقة',
  many: 'إجابة سابقة',
  other: 'إجابة سابقة',
};

/** The words of practices in Arabic. */
export const practice: Words['practice'] = {
  name: 'تمرين',
  title: 'التمارين',
  summary: 'أسئلة لتأمّل أمر يخصّك، على مهلك.',
  empty: 'لا تمارين بعد.',
  belongs: 'ينتمي إلى',
  promise: 'لا درجات هنا، ولا شيء يغادر هذا الجهاز.',
  guided: 'سؤال واحد في كل مرة',
  next: 'التالي',
  back: 'السابق',
  skip: 'تجاوز السؤال',
  clear: 'سحب الإجابة',
  question: (number, of) =>
    of === undefined ? `السؤال ${digits(number)}` : `السؤال ${digits(number)} من ${digits(of)}`,
  kept: 'غير محفوظة: تبقى إجاباتك في علامة التبويب هذه، وتذهب بإغلاقها.',
  notKept: 'هذا المتصفح لا يسمح بحفظ شيء. تبقى إجاباتك حتى مغادرة هذه الصفحة.',
  keeping: {
    promise: 'تُحفظ إجاباتك على هذا الجهاز أولًا بأول، ولا تُحفظ في مكان سواه.',
    keep: 'الحفظ على هذا الجهاز؟',
    keepNot: 'بلا حفظ',
  },
  unfinished: (day, goal) =>
    goal === '' ? `تُرك هذا ناقصًا في ${day}.` : `تُرك هذا ناقصًا في ${day}، وهدفه ${quote(goal)}.`,
  resume: 'المتابعة من هناك',
  eraseUnfinished: 'محوه',
  note: 'ملاحظة لنفسك',
  review: 'إجاباتك',
  passedBy: 'بلا إجابة',
  change: 'تغيير',
  changeOf: (ask) => `: ${ask}`,
  hear: 'سماع ما يقوله التمرين',
  goal: (name) => `هدفك: ${apart(name)}`,
  because: 'لأنك قلت',
  copy: 'نسخ الخلاصة نصًّا',
  copied: 'نُسخ.',
  notCopied: 'لم يقبل هذا المتصفح النسخ. يمكنك طباعة النص، أو تحديده بدلًا من ذلك.',
  print: 'طباعة',
  share: {
    offer: 'مشاركة هذه الخلاصة',
    hint: 'من يفتح هذا العنوان يقرأ هذه الخلاصة نصًّا، بوصفها إحدى الخلاصات الممكنة، ولا يرى شيئًا من إجاباتك.',
    address: 'عنوان هذه الخلاصة',
    copy: 'نسخ العنوان',
    copied: 'نُسخ.',
    notCopied: 'لم يقبل هذا المتصفح النسخ. يمكنك تحديد العنوان ونسخه بنفسك.',
  },
  toReview: 'العودة إلى إجاباتك',
  again: 'البدء من جديد',
  takeUp: 'العودة إلى إجاباتك السابقة',
  waiting: 'لحظة واحدة.',
  failed: (text) =>
    `تعذّر تحميل بقية هذا التمرين. زر «التالي» يعيد المحاولة، أو يمكن قراءة ${text}.`,
  failedLink: 'التمرين كله نصًّا',
  wholeText: 'النص كاملًا',
  wholeTextHint: 'كل سؤال، وكل ما قد يقال في الآخر، للقراءة كما هو.',
  withoutScript: 'المتابعة من هنا تحتاج إلى JavaScript.',
  questions: 'ما يسأل عنه',
  written: 'بكلماتك أنت.',
  number: (from, to, example) => `عدد من ${from} إلى ${to}؛ مثلًا ${example}.`,
  slips: {
    'too-small': ({ least }) => `هذا أقل مما يصلح هنا: البداية من ${least}.`,
    'too-big': ({ most }) => `هذا أكثر مما يصلح هنا: النهاية عند ${most}.`,
    'between-steps': ({ step, isWhole }) =>
      isWhole ? 'لا تصلح هنا إلا الأعداد الصحيحة.' : `لا تصلح هنا إلا خطوات مقدار كل منها ${step}.`,
    'no-number': () => 'تعذّرت قراءة هذا على أنه عدد.',
  },
  slipWay: 'يمكن تغييره، أو تجاوز السؤال.',
  quoted: 'إجابتك',
  asksAgain: (times) =>
    `يُعاد السؤال عن كل إجابة جديدة، حتى ${counted(times, ofTimes)} في المجموع. وتجاوزه ينهيه.`,
  draft: {
    copy: 'نسخ هذا النص',
    renew: 'كتابته من الإجابات من جديد',
    hint: 'تحلّ إجابتك محلّ السؤال المكتوب هنا بين قوسين. والسطر الذي يبقى سؤاله بلا إجابة لا يُكتب.',
    gap: (ask) => `[${ask}]`,
    oneOf: 'واحد من هذه، بحسب اختيارك:',
  },
  plan,
  outcomes: 'ما قد يقوله',
  outcomesHint: 'بعد إجاباتك تُقال لك واحدة من هذه الخلاصات.',
  arrived: (practice) => `هذا واحد مما قد يقوله تمرين ${quote(practice)}، بحسب ما يُجاب به.`,
  take: 'خوض التمرين بنفسك',
  try: 'للتجربة',
  read: 'للقراءة',
  carry: 'زاد للطريق',
  when: (condition) => `لا يُسأل إلا إذا ${condition}.`,
  conditions: {
    all: (parts) => parts.join('، و'),
    any: (parts) => parts.join('، أو '),
    not: (part) => `لم يصحّ أنه ${part}`,
    atLeast: (tag, number) =>
      number === 1
        ? `مالت إجابة سابقة إلى ${quote(tag)}`
        : `مالت ${counted(number, earlierAnswers)} على الأقل إلى ${quote(tag)}`,
    atMost: (tag, number) =>
      number === 0
        ? `لم تمل أي إجابة سابقة إلى ${quote(tag)}`
        : `مالت ${counted(number, earlierAnswers)} على الأكثر إلى ${quote(tag)}`,
    more: (tag, than, by) =>
      `مالت الإجابات السابقة إلى ${quote(tag)} أكثر من ميلها إلى ${quote(than)}${by > 1 ? `، بفارق ${counted(by, ofAnswers)} على الأقل` : ''}`,
    is: (ask, answers) => `كانت الإجابة عن ${quote(ask)} هي ${either(answers.map(quote))}`,
    answered: (ask, is) => (is ? `أُجيب عن ${quote(ask)}` : `بقي ${quote(ask)} بلا إجابة`),
    numberAtLeast: (ask, amount) => `كانت الإجابة عن ${quote(ask)} هي ${amount} أو أكثر`,
    numberAtMost: (ask, amount) => `كانت الإجابة عن ${quote(ask)} هي ${amount} أو أقل`,
    nothing: 'لم تسبقه أي إجابة',
  },
};
