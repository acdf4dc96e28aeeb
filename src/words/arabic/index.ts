import type { Words } from '../words.ts';
import { apart, counted, digits, form, type Forms } from './counts.ts';
import { device } from './device.ts';

/*
 * The terms, the same everywhere. The reader is spoken to without a gender: by nouns of action, by the past, whose
 * letters are the same for all, and in the passive; never by an imperative.
 *
 *   lesson      درس، دروس             practice    تمرين، تمارين
 *   stance      موقف، مواقف           outcome     خلاصة
 *   voice       صوت، أصوات            reflection  تأمّل، تأمّلات
 *   then        آنذاك                 Yours       دفترك
 *   now         الآن                  garden      حديقة
 *   between     بين هذا وذاك          to keep     حفظ
 *   line        سطر                   to erase    محو
 *   changed     ما تغيّر              note        خاطرة، خواطر (of the garden); ملاحظة (of the reader)
 *   belief      قناعة                 growth      شتلة، برعم، دائمة الخضرة
 *   turn        تحوّل: بقيت، لانت، تُركت، وُجدت (of a belief)
 */

const ordinals = [
  'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس',
  'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر',
]; // prettier-ignore

const lessons: Forms = {
  zero: 'لا دروس',
  one: 'درس واحد',
  two: 'درسان',
  few: 'دروس',
  many: 'درسًا',
  other: 'درس',
};
/** The same after a preposition. */
const ofLessons: Forms = { ...lessons, two: 'درسين' };

const each: Forms = {
  zero: ' بعد.',
  one: '، رُوي مرتين أو أكثر.',
  two: '، رُوي كل منهما مرتين أو أكثر.',
  few: '، رُوي كل منها مرتين أو أكثر.',
  many: '، رُوي كل منها مرتين أو أكثر.',
  other: '، رُوي كل منها مرتين أو أكثر.',
};

const miles: Forms = {
  zero: 'ميل',
  one: 'ميل',
  two: 'ميل',
  few: 'أميال',
  many: 'ميلًا',
  other: 'ميل',
};

/** The words of the interface in Arabic. */
export const arabic: Words = {
  ...device,
  skip: 'الانتقال إلى النص',
  tab: (page, garden) => `${page} · ${garden}`,
  nav: { label: 'القائمة الرئيسية', lessons: 'الدروس', notes: 'الخواطر', practices: 'التمارين' },
  footer: {
    label: 'المزيد من الحديقة',
    contact: 'مراسلة من يرعى الحديقة',
    tendedBy: (gardener) => `العناية بالحديقة: ${gardener}`,
  },
  theme: { label: 'الفاتح والداكن', system: 'كما في جهازي', light: 'فاتح', dark: 'داكن' },
  opening: {
    path: 'درب الدروس',
    whence: 'من أين جاء هذا',
  },
  lessons: {
    title: 'الدروس',
    summary: (number) => counted(number, lessons) + form(number, each),
  },
  lesson: {
    place: (place, of) => {
      const ordinal = ordinals[place - 1];
      return ordinal === undefined
        ? `الدرس ${digits(place)} من ${digits(of)}`
        : `الدرس ${ordinal} من ${counted(of, ofLessons)}`;
    },
    changed: 'ما تغيّر بينهما',
    corrected: (date) => `صُحّح في ${date}:`,
    between: 'على الطريق',
    turns: 'ما آلت إليه كل قناعة',
    stances: 'كل المواقف',
    stancesHint: 'يمكن فتح أي موقفين منها جنبًا إلى جنب.',
    beside: (name) => `إلى جانب ${name}`,
    besideFrom: (name) => `${name} `,
    see: 'للقراءة بعد هذا',
    sources: 'المصادر',
    previous: 'الدرس السابق',
    next: 'الدرس التالي',
    closing: 'بعد الدرس الأخير',
    around: 'دروس أخرى',
    wholeLesson: 'العودة إلى الدرس كاملًا',
    pair: (earlier, later) => `${earlier} إلى جانب ${later}`,
  },
  turns: {
    title: 'ما تحوّل',
    summary: 'كل قناعة في الحديقة، بحسب ما آلت إليه بين موقف والذي يليه.',
    none: 'لا شيء بعد.',
    because: 'السبب',
    kinds: {
      kept: { name: 'بقيت', summary: 'كانت قائمة آنذاك، وهي قائمة الآن.' },
      softened: { name: 'لانت', summary: 'ما زالت قائمة، بقبضة أخفّ.' },
      'let-go': { name: 'تُركت', summary: 'كانت قائمة آنذاك، ثم وُضعت جانبًا.' },
      found: { name: 'وُجدت', summary: 'لم تكن آنذاك. وهي هنا الآن.' },
    },
  },
  read: {
    title: 'المقال كاملًا',
    summary: 'كل الدروس بترتيبها في صفحة واحدة، بالصوتين معًا أو بأحدهما.',
    both: 'الصوتان معًا',
    choose: 'الأصوات',
    only: (inline) => `${inline} فقط`,
  },
  notes: {
    title: 'الخواطر',
    summary: 'في كل صفحة خاطرة واحدة. تستند إليها الدروس، ويستند بعضها إلى بعض.',
    growth: { seedling: 'شتلة', budding: 'برعم', evergreen: 'دائمة الخضرة' },
    growthHint: {
      seedling: 'فكرة أولى',
      budding: 'ما زال العمل عليها جاريًا',
      evergreen: 'استقرّت إلى حد ما',
    },
    dates: (planted, tended) =>
      tended === undefined ? `زُرعت في ${planted}` : `زُرعت في ${planted}، ورُعيت في ${tended}`,
    backlinks: 'ما يستند إلى هذه الخاطرة',
    empty: 'لا خواطر بعد.',
  },
  topics: { label: 'المواضيع', lessons: 'الدروس', notes: 'الخواطر' },
  references: {
    title: 'المراجع',
    summary: 'ما نبتت منه الحديقة، والأعمال التي تستند إليها حواشيها.',
    empty: 'لا مراجع بعد.',
    care: (reason) => `يُقرأ بحذر: ${reason}`,
    citation: ([first = '', second, third], year) =>
      `${first}${third ? ' وآخرون' : second ? ` و${second}` : ''}${year ? `، ${year}` : ''}`,
    work: (authors, title, year) =>
      `${authors.map(apart).join('، ')}: ${apart(title)}${year ? `، ${year}` : ''}.`,
    published: (parts) => parts.map(apart).join('، '),
    grownFrom: 'ما نبتت منه الحديقة',
    research: 'أبحاث ومصادر',
    cited: (places) => `ورد ذكره في ${places}`,
    between: '؛ ',
  },
  questions: 'زاد للطريق',
  pages: {
    label: 'صفحات هذه القائمة',
    title: (title, page) => (page === 1 ? title : `${title}، الصفحة ${digits(page)}`),
    before: 'الصفحة السابقة',
    after: 'الصفحة التالية',
  },
  pace: {
    perDay: (amount, number) => `${amount} ${form(number, miles)} في اليوم`,
  },
  markdown: {
    table: 'جدول قد يكون أعرض من الصفحة',
    code: 'شيفرة قد تكون أعرض من الصفحة',
    footnotes: 'الحواشي',
    footnoteBack: (number) => `العودة إلى موضع الحاشية ${digits(number)}`,
  },
  moved: {
    title: 'انتقلت هذه الصفحة',
    text: (page) => `هي الآن على عنوان جديد: ${page}`,
  },
  notFound: {
    title: 'لا شيء ينبت هنا',
    text: 'ربما في العنوان هفوة، أو أن هذه الصفحة لم تُزرع قط.',
    root: 'للعثور على الحديقة تلزم العودة إلى أول العنوان، أي إلى ما يسبق المسار الأول فيه.',
    open: 'فتح الحديقة',
    lessons: 'كل الدروس',
    notes: 'كل الخواطر',
  },
};
