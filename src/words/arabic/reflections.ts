import type { Words } from '../words.ts';
import { apart, code, counted, reflections as kept } from './counts.ts';

const inFile = (at?: string) => (at === undefined ? '' : ` موضعه: ${code(at)}.`);

/** The same without a number, where there is none. */
const some = { ...kept, zero: 'لا شيء' };

/** The words for what a reader keeps, in Arabic. */
export const reflections: Words['reflections'] = {
  states: {
    notKept: 'غير محفوظ.',
    notErased: 'تعذّر محوه، وما زال محفوظًا على هذا الجهاز.',
    keeping: 'يجري الحفظ.',
    kept: 'محفوظ على هذا الجهاز.',
    keptUnder: (page) => `محفوظ على هذا الجهاز، ومكانه في ${page}.`,
  },
  faults: {
    blocked: 'هذا المتصفح لا يسمح لأي موقع بحفظ شيء هنا. ما يُكتب يبقى في علامة التبويب هذه.',
    full: 'لم يبقَ متّسع على هذا الجهاز. يمكن إفساح بعضه، أو تصدير المحفوظ ثم محو شيء منه.',
    hanging: 'لا يستجيب مخزن هذا المتصفح. قد يفيد إغلاق علامات التبويب الأخرى لهذا الموقع.',
    newer:
      'المحفوظ هنا كتبه إصدار أحدث من هذا الموقع، ويبقى كما هو. إعادة تحميل الصفحة تجلب ذلك الإصدار.',
    olderTab: 'في علامة تبويب أخرى إصدار أقدم من هذا الموقع. يمكن إغلاقها ثم إعادة المحاولة.',
    tooBig: 'في هذا نص أطول من أن يُحفظ. نص أقصر يمكن حفظه.',
    erased: 'مُحي هذا، ويبقى ممحوًّا. وما يتغيّر من الآن فصاعدًا يُحفظ من جديد.',
    failed: 'تعطّل مخزن هذا المتصفح. ما يُكتب يبقى في علامة التبويب هذه.',
  },
  apart: {
    newer: 'كتبه إصدار أحدث من هذا الموقع.',
    unreadable: (at) => `تعذّرت قراءته${at === undefined ? '' : `: ${code(at)} ليس كما ينبغي`}.`,
  },
  refusals: {
    tooBig: 'هذا الملف أكبر من 10 ميغابايت، وهو ما لا يبلغه أي تصدير من هذا الموقع. لم يتغيّر شيء.',
    notJson: 'هذا ليس ملف JSON. المطلوب ملف صُدّر من هنا. لم يتغيّر شيء.',
    tooDeep: 'طبقات هذا الملف أعمق مما في أي تصدير من هذا الموقع. لم يتغيّر شيء.',
    forbiddenKey: (at) =>
      `في هذا الملف مفتاح لا يوجد في أي تصدير، وقد يكون ضارًّا.${inFile(at)} لم يتغيّر شيء.`,
    anotherFormat: 'هذا الملف ليس تصديرًا لتأمّلات. لم يتغيّر شيء.',
    newer:
      'هذا الملف من إصدار أحدث من هذا الموقع. إعادة تحميل الصفحة تجلب ذلك الإصدار. لم يتغيّر شيء.',
    tooMany: 'في هذا الملف أكثر من 10,000 تأمّل. لم يتغيّر شيء.',
    wrongField: (at) => `في هذا الملف شيء ليس كما يكون في التصدير.${inFile(at)} لم يتغيّر شيء.`,
  },
  imported: (counts) =>
    `الجديد: ${counted(counts.new, some)}؛ والموجود هنا من قبل: ${counted(counts.same, some)}؛ والمختلف عمّا هنا، مع حفظ النسختين: ${counted(counts.differing, some)}.`,
  markdown: {
    title: 'ما حفظته',
    exported: (day) => `كُتب في ${day}.`,
    goal: 'الهدف',
    passedBy: 'بلا إجابة',
    unfinished: 'لم يكتمل',
    said: 'ما قاله التمرين',
    headed: (head, text) => `${head}: ${apart(text)}`,
    dated: (title, day) => `${title}، ${day}`,
    because: 'لأنني قلت',
    try: 'للتجربة',
    read: 'للقراءة',
    carry: 'زاد للطريق',
    note: 'ملاحظة',
  },
  calendar: {
    summary: (site) => `نظرة إلى الوراء: ${site}`,
    description: 'طلبت العودة إلى شيء حفظته على جهازك.',
  },
};
