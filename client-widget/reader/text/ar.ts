// Arabic: what stands on the page before anybody acts.
import type { Translation } from '../../core/text.ts';
import type { Reading } from './sentences.ts';

export default {
  lang: 'ar',
  question: 'هل أعجبك المقال؟',
  score1: 'لم يعجبني',
  score2: 'لا بأس به',
  score3: 'جيد',
  score4: 'رائع - مقال جميل',
  score5: 'أنصح بقراءته',
  hint: 'اضغط على وجه - يمكنك تغيير رأيك لاحقًا.',
  debate: 'شارك في النقاش واكتب تعليقًا يراه الجميع',
  write: 'اكتب تعليقًا',
  name: 'اسمك (اختياري)',
  send: 'أرسل التعليق',
  closed: 'النقاش مغلق.',
  comments: {
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '{count} تعليقات',
    many: '{count} تعليقًا',
    other: '{count} تعليق',
  },
  first: 'كن أول من يكتب.',
  anonymous: 'قارئ مجهول',
  more: 'عرض المزيد',
  failed: 'تعذّر جلب التعليقات.',
  retry: 'حاول مرة أخرى',
  offline: 'لا يوجد اتصال الآن. حاول بعد قليل.',
} satisfies Translation<Reading>;
