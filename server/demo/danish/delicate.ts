// Comments a desk has to judge: other languages, rude ones, spam and personal data. All of it is
// invented; numbers and addresses lead nowhere (the CPR number is the authorities' own test person).
import type { Origin } from './names.ts';
import { type Phrase, phrases } from './phrases.ts';

/** By who writes in it, so that the name fits; English is everybody's. */
export const otherLanguages: readonly { origin?: Origin; said: readonly Phrase[] }[] = [
  {
    said: phrases(`
    Lovely story. I moved to {vej} {år} months ago and this made me feel [at home/welcome/less alone].
    Could you print [a summary/the recipe/the meeting dates] in English as well? Many of us at {vej} would read it.
    We met our neighbours on the {etage} floor because of a {ting}. True story!
    Great article, and the drawing is [beautiful/so funny/exactly our street]. Greetings from number {nr}.
    Is the garden open to people from {vej} too? I have {antal} seedlings and no balcony.
  `),
  },
  {
    origin: 'arabic',
    said: phrases(`
    مقال جميل، شكرًا لكم. نحن في {vej} {nr} نود [المشاركة/أن نشارك/المساعدة] أيضًا.
    [شكرًا/ألف شكر/كل الشكر] للجيران على المساعدة. هذا ما يجعل الحي بيتًا.
    أين يمكنني [التسجيل/السؤال/الحصول على معلومات]؟ أسكن هنا منذ {år} سنة ولم أسمع بذلك من قبل.
    والدتي قرأت المقال و[بكت من الفرح/ضحكت كثيرًا/طلبت نسخة ثانية]. تحية من {vej} {nr}.
  `),
  },
  {
    origin: 'turkish',
    said: phrases(`
    Çok güzel bir yazı, [teşekkürler/elinize sağlık/ellerinize sağlık]. {vej} {nr} numaradan selamlar.
    Biz de {år} yıldır burada oturuyoruz, komşuluk [her şeydir/çok önemli/böyle başlar].
    Annem [okudu/dinledi] ve çok duygulandı. Tarifi de [deneyeceğiz/yapacağız/saklıyoruz].
  `),
  },
  {
    origin: 'somali',
    said: phrases(`
    Waad ku mahadsan tihiin [maqaalka/sheekada/shaqada wanaagsan]. Salaan ka timid {vej} {nr}.
    Waxaan halkan degenahay {år} sano, [waana ku faraxsanahay/waana jecelahay] deriskeenna.
  `),
  },
];

export const rude = phrases(`
  Sikke noget [vrøvl/pjat/sludder]. [Skribenten/Redaktøren/Formanden] er en [klaphat/idiot/nar].
  Luk nu [røven/munden] og [ryd op/flyt/lav noget] i stedet for at skrive.
  I er nogle [dovne/talentløse/latterlige] [amatører/klovne/hyklere] alle sammen.
  Dem på {etage} er nogle svin. Så er det sagt!!!
  HVAD FANDEN LAVER BESTYRELSEN??? {driften} HAR VÆRET I STYKKER SIDEN {dag}
  Folk i {vej} burde skamme sig. Bunke af [idioter/snyltere/brokhoveder].
  [Skide/Pisse] dårligt blad. Min [kat/hund] skriver bedre.
  Hold kæft hvor er I [naive/dumme/langsomme] på det kontor.
`);

export const spam = phrases(`
  Tjen {antal}.000 kr. om ugen hjemmefra! Se hvordan: https://let-tjente-penge.example/{nr}
  BILLIGE [SOLBRILLER/TASKER/MOBILER] -{antal}% kun i dag http://tilbud-{nr}.example http://rabat-{antal}.example
  Flytter du? Vi tømmer og gør rent fra {beløb} Besøg www.flyt-nemt-{nr}.example og brug koden NABO{antal}
  Lån op til {antal}.000 kr. uden [spørgsmål/sikkerhed/ventetid], svar på få minutter: https://hurtiglaan.example/?id={nr}{antal}
  Fantastisk artikel! Jeg har skrevet om det samme her: https://min-blog-{nr}.example/tip-{antal} https://min-blog-{nr}.example/mere
  KRYPTO er fremtiden!!! Skriv til mig på Telegram @investor_{nr}{antal} 🚀🚀🚀
`);

export const personal = phrases(`
  Ring til mig på [12 34 56 78/11 22 33 44/+45 10 20 30 40], hvis I har en {ting} til overs. {dag} er bedst.
  Skriv til mig på [haveglad/nabo/beboer]{nr}@example.com, så aftaler vi noget.
  Det er ham i {vej} {nr}, {etage} til venstre, der larmer. Han hedder [Kurt/Brian/Hassan/Jimmy] til fornavn.
  Mit medlemsnummer er {nr}{antal}, og mit cpr-nummer er 251248-9996. Kan I skrive mig op til en have?
  Nøglen ligger under måtten i {vej} {nr}, hvis nogen vil hente en {ting}.
  {nabo} har fået [sukkersyge/hjertefejl/en depression] og er indlagt siden {dag}. Besøg gerne i {vej} {nr}.
`);
