// Turkish: what stands on the page before anybody acts.
import type { Translation } from '../../core/text.ts';
import type { Reading } from './sentences.ts';

export default {
  lang: 'tr',
  question: 'Yazıyı beğendiniz mi?',
  score1: 'Kötü - beğenmedim',
  score2: 'Eh işte',
  score3: 'İdare eder',
  score4: 'Süper - güzel yazı',
  score5: 'Tavsiye ederim',
  hint: 'Bir yüze dokunun - sonra fikrinizi değiştirebilirsiniz.',
  debate: 'Tartışmaya katılın, herkesin göreceği bir yorum yazın',
  write: 'Yorum yazın',
  name: 'Adınız (isteğe bağlı)',
  send: 'Yorumu gönder',
  closed: 'Tartışma kapandı.',
  comments: { one: '{count} yorum', other: '{count} yorum' },
  first: 'İlk yazan siz olun.',
  anonymous: 'Adsız okur',
  more: 'Daha fazla göster',
  failed: 'Yorumlar alınamadı.',
  retry: 'Tekrar dene',
  offline: 'Şu anda bağlantı yok. Biraz sonra tekrar deneyin.',
} satisfies Translation<Reading>;
