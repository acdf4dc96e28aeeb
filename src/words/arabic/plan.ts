import type { Words } from '../words.ts';
import { counted, digits, list, none, type Forms } from './counts.ts';

const weeks: Forms = {
  zero: 'لا أسابيع',
  one: 'أسبوع واحد',
  two: 'أسبوعان',
  few: 'أسابيع',
  many: 'أسبوعًا',
  other: 'أسبوع',
};
/** The same after a preposition. */
const ofWeeks: Forms = { ...weeks, zero: 'صفر من الأسابيع', two: 'أسبوعين' };

const days: Forms = {
  zero: 'لا أيام',
  one: 'يوم واحد',
  two: 'يومان',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
};
const ofDays: Forms = { ...days, zero: 'صفر من الأيام', two: 'يومين' };

/** The words of a plan in Arabic. */
export const plan: Words['practice']['plan'] = {
  name: 'ما يحسبه التمرين',
  title: 'ما يطلبه من اليوم',
  tight: 'بلا يوم فارغ',
  roomy: 'مع متّسع',
  line: (head, load) => `${head}: ${load}`,
  load: (day, week) => `${day} في اليوم، و${week} في الأسبوع`,
  noLoad: 'لا يبقى يوم',
  sum: ({ amount, weeks: span, days: each, rest, slack }) =>
    `${amount} على مدى ${counted(span, ofWeeks)}، ${each === 7 ? 'في كل يوم منها' : `في ${counted(each, ofDays)} من كل أسبوع`}. أسابيع الراحة: ${none(rest)}. وأسابيع الاحتياط في الآخر: ${none(slack)}.`,
  left: (left, all) => `من أصل ${counted(all, ofDays)}، يبقى للعمل: ${digits(left)}.`,
  noneLeft:
    'لا يبقى للعمل يوم. مدّة أطول، أو قدر أقل، تفسح له مكانًا؛ وكذلك وقت أقل يُترك جانبًا، مع أنه قد يكون الجزء الأجدر بأن يبقى.',
  examples: (figures) => `حيث لم يُذكر رقم، يقوم مثال مقامه: ${list(figures)}.`,
  allExamples: 'هذه أرقام للمثال. وبأرقامك تصير لك.',
  parts: {
    amount: (amount) => amount,
    weeks: (number) => counted(number, weeks),
    days: (number) => `${counted(number, days)} في الأسبوع`,
    rest: (number) => `${counted(number, weeks)} للراحة`,
    slack: (number) => `${counted(number, weeks)} للاحتياط`,
  },
  weeks: {
    full: 'أسبوع للعمل',
    rest: 'أسبوع للراحة',
    free: 'أسبوع للاحتياط',
  },
  drawn: (full, rest, free) =>
    `علامة لكل أسبوع. للعمل: ${none(full)}؛ وللراحة بينها: ${none(rest)}؛ وللاحتياط في الآخر: ${none(free)}.`,
};
