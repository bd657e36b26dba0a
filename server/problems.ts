// Everything that can go wrong, once: a stable code, a status and a sentence per language.
// Answers are RFC 9457 problem details; database constraint names are translated here too.
import type { ModeratedComment, Problem as ProblemDetails, WorkChallenge } from './contract.ts';

interface Failure {
  status: number;
  da: string;
  en: string;
  /** Readers also read Arabic, Somali and Turkish; staff-only failures stay in da and en. */
  ar?: string;
  so?: string;
  tr?: string;
}

export const failures = {
  // ---- the request itself ----
  'malformed-json': {
    status: 400,
    da: 'Forespørgslen er ikke gyldig JSON.',
    en: 'The request is not valid JSON.',
  },
  'invalid-request': {
    status: 422,
    da: 'Noget i forespørgslen kan ikke bruges.',
    en: 'Something in the request cannot be used.',
    ar: 'يوجد في الطلب ما لا يمكن استخدامه.',
    so: 'Codsiga wax aan la isticmaali karin ayaa ku jira.',
    tr: 'İstekte kullanılamayan bir şey var.',
  },
  'body-too-large': {
    status: 413,
    da: 'Det er for stort at sende.',
    en: 'That is too large to send.',
    ar: 'هذا أكبر من أن يُرسل.',
    so: 'Taasi way ka weyn tahay in la diro.',
    tr: 'Bu gönderilemeyecek kadar büyük.',
  },
  'unsupported-media-type': {
    status: 415,
    da: 'Send som application/json.',
    en: 'Send it as application/json.',
  },
  'not-found': { status: 404, da: 'Her er ikke noget.', en: 'There is nothing here.' },
  'method-not-allowed': { status: 405, da: 'Det kan man ikke her.', en: 'That cannot be done here.' },

  // ---- who is asking ----
  'site-not-found': { status: 404, da: 'Publikationen findes ikke.', en: 'There is no such site.' },
  'origin-not-allowed': {
    status: 403,
    da: 'Siden her må ikke bruge denne tjeneste.',
    en: 'This page may not use this service.',
    ar: 'لا يُسمح لهذه الصفحة باستخدام هذه الخدمة.',
    so: 'Boggan looma oggola inuu isticmaalo adeeggan.',
    tr: 'Bu sayfa bu hizmeti kullanamaz.',
  },
  'reader-token-invalid': {
    status: 401,
    da: 'Din browser er ikke kendt her. Prøv igen.',
    en: 'Your browser is not known here. Try again.',
    ar: 'متصفحك غير معروف هنا. حاول مرة أخرى.',
    so: 'Biraawsarkaaga halkan lagama yaqaan. Mar kale isku day.',
    tr: 'Tarayıcınız burada tanınmıyor. Yeniden deneyin.',
  },
  'not-logged-in': { status: 401, da: 'Log ind først.', en: 'Log in first.' },
  'permission-missing': { status: 403, da: 'Det har du ikke adgang til.', en: 'You may not do that.' },
  'login-failed': {
    status: 401,
    da: 'E-mail eller adgangskode passer ikke.',
    en: 'E-mail or password is wrong.',
  },
  'too-many-requests': {
    status: 429,
    da: 'Det gik lidt hurtigt. Vent et øjeblik, og prøv igen.',
    en: 'That was a little fast. Wait a moment and try again.',
    ar: 'كان ذلك سريعًا بعض الشيء. انتظر لحظة ثم حاول مرة أخرى.',
    so: 'Xoogaa way degdegtay. Sug waxyar oo mar kale isku day.',
    tr: 'Biraz hızlı oldu. Bir an bekleyip yeniden deneyin.',
  },
  'work-required': {
    status: 428,
    da: 'Der er travlt lige nu, så et lille regnestykke skal løses først. Det klarer siden af sig selv.',
    en: 'The service is busy, so a little arithmetic is needed first. The widget does it by itself.',
    ar: 'الخدمة مزدحمة الآن، لذا يلزم حل عملية حسابية صغيرة أولًا. تقوم الصفحة بذلك من تلقاء نفسها.',
    so: 'Adeeggu hadda waa mashquul, markaa xisaab yar ayaa marka hore loo baahan yahay. Boggu iskii ayuu u sameeyaa.',
    tr: 'Hizmet şu anda yoğun, bu yüzden önce küçük bir hesap gerekiyor. Sayfa bunu kendiliğinden yapar.',
  },
  'invitation-not-valid': {
    status: 410,
    da: 'Linket er brugt eller udløbet. Bed om et nyt.',
    en: 'The link has been used or has expired. Ask for a new one.',
  },
  'email-taken': { status: 409, da: 'E-mailen er allerede i brug.', en: 'That e-mail is already in use.' },

  // ---- what readers write ----
  'text-empty': {
    status: 422,
    da: 'Skriv noget, før du sender.',
    en: 'Write something before you send.',
    ar: 'اكتب شيئًا قبل الإرسال.',
    so: 'Wax qor ka hor intaadan dirin.',
    tr: 'Göndermeden önce bir şey yazın.',
  },
  'text-too-long': {
    status: 422,
    da: 'Teksten er for lang. Der er plads til 5.000 tegn.',
    en: 'The text is too long. There is room for 5,000 characters.',
    ar: 'النص طويل جدًا. الحد الأقصى 5000 حرف.',
    so: 'Qoraalku wuu dheer yahay. Ugu badnaan 5,000 oo xaraf.',
    tr: 'Metin çok uzun. En fazla 5.000 karakter yazabilirsiniz.',
  },
  'text-malformed': {
    status: 422,
    da: 'Teksten har tegn, der ikke kan gemmes.',
    en: 'The text has characters that cannot be stored.',
    ar: 'يحتوي النص على أحرف لا يمكن حفظها.',
    so: 'Qoraalku wuxuu leeyahay xarfo aan la kaydin karin.',
    tr: 'Metinde kaydedilemeyen karakterler var.',
  },
  'text-refused': {
    status: 422,
    da: 'Teksten indeholder ord, som ikke kan bringes her. Skriv den om, og send igen.',
    en: 'The text has words that cannot be printed here. Rewrite it and send again.',
    ar: 'يحتوي النص على كلمات لا يمكن نشرها هنا. أعد صياغته ثم أرسله.',
    so: 'Qoraalku wuxuu leeyahay erayo aan halkan lagu daabici karin. Dib u qor oo mar kale dir.',
    tr: 'Metinde burada yayımlanamayacak sözcükler var. Değiştirip yeniden gönderin.',
  },
  'article-closed': {
    status: 403,
    da: 'Debatten er lukket.',
    en: 'The debate is closed.',
    ar: 'النقاش مغلق.',
    so: 'Dooddu way xidhan tahay.',
    tr: 'Tartışma kapandı.',
  },
  'reader-banned': {
    status: 403,
    da: 'En moderator har lukket for dine kommentarer her.',
    en: 'A moderator has closed commenting for you here.',
    ar: 'أوقف أحد المشرفين تعليقاتك هنا.',
    so: 'Dhexdhexaadiye ayaa halkan kaa xidhay faallooyinka.',
    tr: 'Bir moderatör buradaki yorumlarınızı kapattı.',
  },
  'network-banned': {
    status: 403,
    da: 'En moderator har for en tid lukket for kommentarer fra det netværk, du er på. Du kan stadig læse med og give smileys.',
    en: 'A moderator has for a time closed comments from the network you are on. You can still read and rate.',
    ar: 'أوقف أحد المشرفين لبعض الوقت التعليقات من الشبكة التي تستخدمها. ما زال بإمكانك القراءة والتقييم.',
    so: 'Dhexdhexaadiye ayaa muddo xidhay faallooyinka ka imanaya shabakadda aad ku jirto. Weli waad akhrin kartaa oo waad qiimayn kartaa.',
    tr: 'Bir moderatör, bulunduğunuz ağdan gelen yorumları bir süreliğine kapattı. Okumaya ve puan vermeye devam edebilirsiniz.',
  },
  'idempotency-key-reused': {
    status: 422,
    da: 'Samme nøgle er brugt til noget andet.',
    en: 'The same key was used for something else.',
  },
  'article-url-foreign': {
    status: 422,
    da: 'Artiklens adresse hører ikke til publikationen.',
    en: 'The article’s address does not belong to the site.',
  },

  // ---- moderation ----
  'comment-not-found': { status: 404, da: 'Kommentaren findes ikke.', en: 'There is no such comment.' },
  'article-not-found': { status: 404, da: 'Artiklen findes ikke.', en: 'There is no such article.' },
  'already-decided': {
    status: 409,
    da: 'En anden nåede det først, eller kommentaren er ændret.',
    en: 'Somebody else was first, or the comment has changed.',
  },
  'network-forgotten': {
    status: 409,
    da: 'Kommentarens netværk er glemt: det huskes højst syv dage.',
    en: 'The comment’s network is forgotten: it is remembered for seven days at most.',
  },
  'reason-required': { status: 422, da: 'Vælg en begrundelse.', en: 'Choose a reason.' },
  'note-required': { status: 422, da: 'Skriv en begrundelse.', en: 'Write a reason.' },

  // ---- the service ----
  'database-unavailable': {
    status: 503,
    da: 'Tjenesten holder en kort pause. Prøv igen om lidt.',
    en: 'The service is taking a short break. Try again shortly.',
    ar: 'الخدمة في استراحة قصيرة. حاول مرة أخرى بعد قليل.',
    so: 'Adeeggu wuxuu ku jiraa nasasho gaaban. Dhowaan mar kale isku day.',
    tr: 'Hizmet kısa bir mola veriyor. Birazdan yeniden deneyin.',
  },
  'shutting-down': {
    status: 503,
    da: 'Tjenesten genstarter. Prøv igen om lidt.',
    en: 'The service is restarting. Try again shortly.',
  },
  'internal-error': { status: 500, da: 'Noget gik galt hos os.', en: 'Something went wrong on our side.' },
} as const satisfies Record<string, Failure>;

export type ProblemCode = keyof typeof failures;

/** Database constraint → what its violation means to a caller. */
const constraints: Record<string, ProblemCode> = {
  staff_email_unique: 'email-taken',
  staff_email_lower_case: 'invalid-request',
  comments_text_length: 'text-too-long',
  comments_name_length: 'invalid-request',
  articles_key_length: 'invalid-request',
  ratings_score_range: 'invalid-request',
};

interface Particulars {
  /** The part of the request that is wrong, as a path: `article.key`. */
  field?: string;
  retryAfterSeconds?: number;
  comment?: ModeratedComment;
  challenge?: WorkChallenge;
}

/** Thrown anywhere; answered in one place. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly particulars: Particulars;

  constructor(code: ProblemCode, particulars: Particulars = {}) {
    super(code);
    this.code = code;
    this.particulars = particulars;
  }

  get status(): number {
    return failures[this.code].status;
  }

  /** The body of the answer, in the first language of `languages` that has the sentence. */
  details({ languages, instance }: { languages: string[]; instance?: string }): ProblemDetails {
    const failure: Failure = failures[this.code];
    const sentences = failure as unknown as Record<string, string | undefined>;
    const language = languages.find(each => /^[a-z]{2}$/.test(each) && sentences[each]) ?? 'da';
    const { field, comment, challenge } = this.particulars;
    return {
      type: `urn:article-feedback:problem:${this.code}`,
      title: failure.en,
      status: failure.status,
      detail: sentences[language] ?? failure.en,
      code: this.code,
      ...(field && { field }),
      ...(instance && { instance }),
      ...(comment && { comment }),
      ...(challenge && { challenge }),
    };
  }
}

export const problemOfConstraint = (constraint: string | undefined): Problem | undefined => {
  const code = constraint && constraints[constraint];
  return code ? new Problem(code) : undefined;
};
