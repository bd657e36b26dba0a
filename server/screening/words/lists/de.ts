// German. Compounds carry most of the insults, so that many entries are beginnings or ends of words; dick
// (thick), Rat, Fach, Hort and Dickicht stay innocent.
import type { WordList } from '../vocabulary/wordList.ts';

export const german: WordList = {
  endings: {
    n: '- n s', // Hure, Fotze
    l: '- s es e en er ern', // Arschloch and others, written out where the vowel changes
    c: '- en s', // Idiot
    a: '- e er es en em', // adjectives
    s: '- s',
    k: '- s n', // Wichser
    v: 'en e st t te ten end et', // fick-
  },
  words: {
    refuse: `
      (neger|juden|kanaken|türken|moslem|muslim|araber|zigeuner|polacken|russen|schwarzen|ausländer)(schwein|sau|pack|drecksau|fotze|hure|gesindel|abschaum|affe|brut)/s
      (neger|juden|kanaken|türken|moslem|ausländer)(schweine|säue|huren|fotzen|affen)
    `,
    hold: `
      neger/s negern negerin negerinnen nigger/s niggern kanake/n *kanake *kanaken kümmeltürke/n  kamelficker/k ziegenficker/k
      bimbo/s schlitzauge schlitzaugen zigeunerpack polacke polacken kaffer/k
      idiot/c idioten idiotin idiotinnen *idiot *idioten
      hure/n (drecks|mist|billig|edel|dorf|crack|nazi|bahnhofs|straßen|scheiß)hure/n hurensohn hurensöhne hurensohns hurensöhnen hurenkind huren* hurenbock
      fotze/n *fotze *fotzen fotzenkopf fotzengesicht
      arschloch arschlochs arschlöcher arschlöchern *arschloch *arschlöcher arschgeige/n arschgesicht/l arschkriecher/k arschficker/k arschlecker/k arschgeburt arschkeks arschkopf arschbacke/n
      wichser/k *wichser *wichsern wichs/v wichse wichst gewichst wixer/k wixxer/k wixen wixxen
      ficker/k ficken fick ficke fickst fickt fickte gefickt abgefickt fickdich fickfresse gefickte gefickter ficktyp *ficker *ficken durchgefickt
      verfickt/a verfickten
      schlampe/n *schlampe *schlampen drecksschlampe nutte/n *nutte *nutten nuttensohn nuttenkind flittchen bordsteinschwalbe/n
      drecksau drecksäue drecksack drecksäcke drecksschwein dreckschwein dreckskerl/l drecksvieh drecksweib/l dreckstück dreckstücke drecksfotze drecksnazi drecksjude drecksvotze dreckspack drecksloch
      miststück/l miststücke mistkerl/l mistgeburt mistvieh mistsau missgeburt missgeburten
      schweinehund/l saukerl/l sauhund/l nazischwein nazischweine bullenschwein bullenschweine kommunistenschwein rassistenschwein kinderficker/k kinderschänderschwein
      votze/n fozze pissnelke/n pisser/k pisskopf pissköpfe scheißkerl/l scheisskerl/l scheißhaufen scheißtyp/c scheißweib/l scheißkopf scheißköpfe scheißpack scheißjude scheißjuden scheißneger scheißausländer scheißkanake scheißtürke scheißtürken scheißschwuchtel scheissneger
      schwuchtel/n *schwuchtel *schwuchteln schwanzlutscher/k schwanzgesicht schwuli kampflesbe/n transe transen
      spast/c spasten spasti/s spastis vollspast vollspasten mongo/s vollmongo behindi behindis vollpfosten vollhorst vollidiot/c
      missgestalt untermensch/c untermenschen abschaum gesocks
      hackfresse/n drecksfresse fettsau fettsack fettsäcke fettarsch blödarsch
      krüppelkind retard/s pimmel/s pimmelkopf möse mösen titten tittenfick bumsen gebumst
      blasehase drecksbulle drecksbullen judensau judensäue
    `,
    flag: `
      scheiße scheisse scheiss scheiß scheisser scheißer scheißegal scheissegal bescheuert/a beschissen/a scheißdreck scheißding scheißladen scheißland scheißzeitung scheißverein *scheiße *scheisse scheißen scheisst scheißt verschissen/a geschissen
      arsch arschs ärsche arschkalt arschig/a verarscht verarschen verarsche verarschung
      verdammt/a verdammten verdammte verdammter gottverdammt/a
      kacke kackscheiße kacken kackt kackbratze kackhaufen
      pisse pissen pisst angepisst verpisst verpiss
      depp/c deppen trottel/k trotteln blödmann blödmänner dummkopf dummköpfe schwachkopf schwachköpfe hohlkopf hohlkopfs dumpfbacke/n vollpfosten volltrottel/k dussel  hornochse/n armleuchter/k knallkopf
      schwachmat/c schwachmaten hirni/s  saftsack saftsäcke lackaffe/n schlappschwanz schlappschwänze
      saublöd/a saudumm/a
      
    `,
  },
  phrases: {
    refuse: `
      (ich|wir) (bring|bringe|bringen) (dich|euch) um
      (ich|wir) (werde|werden|will|wollen) (dich|euch) (umbringen|töten|abstechen|erschießen|erschiessen|vergewaltigen|totschlagen|schlachten|abschlachten|fertigmachen)
      (ich|wir) (töte|stech|steche|erschieße|schlage|schlag|vergewaltige) (dich|euch) (ab|tot|nieder|nochmal|)
      (man|jemand|einer) (sollte|müsste|muss) (dich|euch|sie|ihn|den|die) (alle |)(erschießen|erschiessen|aufhängen|vergasen|umbringen|abknallen|vergewaltigen|abstechen|töten|erhängen)
      (du|ihr|die|der) (gehörst|gehört|gehören) (alle |)(erschossen|vergast|aufgehängt|abgeknallt|verbrannt|an die wand gestellt|an die wand)
      (hoffe|hoffentlich) (du|ihr|stirbst|krepierst|verreckst) (stirbst|krepierst|verreckst|bald|sterbt|verreckt|du|an krebs)
      (verrecke|krepier|verreck|stirb) (du|in der hölle|endlich|elendig)
      (geh|geht) (sterben|dich aufhängen)
      (bring|häng|erschieß) dich (um|auf|endlich|selbst)
      juden ins gas
      (vergast|vergasen) (sie|die juden)
      sieg heil
    `,
    hold: `
      (ich weiß|wir wissen|ich weiss) wo (du wohnst|dein haus|ihr wohnt)
      (du|ihr|so ein|sie|diese|dieser|dieses|dein) (blöde |blödes |blöder |dumme |dummes |dreckige |dreckiges |fette |fettes |hässliche |alte |altes |verdammte |verdammtes |elende |elendes |feiges |dämliche |)(sau|schwein|schweine|säue|kuh|ziege|zicke|hund|ratte|ratten|schwuchtel|opfer|parasit|parasiten|lusche|penner|affe|bastard|nazi|versager|vieh|luder|miststück|hurensohn|spast)
      (blöde|dumme|fette|dreckige|alte|verdammte|dämliche) (sau|kuh|ziege|zicke|schweine|ratten|zecken|penner|schlampe|weiber|luder)
      halt (die|deine|dein|doch die|einfach die) (fresse|schnauze|klappe|maul|goschn|gosch)
      (halts|halt s) maul
      (halt|haltet) das maul
      leck mich (am arsch|am|mal)
      (lutsch|lutscht|leck) (meinen|mein|meine) (schwanz|arsch|eier|pimmel)
      (deine|eure) mutter (ist|fickt|lutscht|hure)
      (fick|ficke) (dich|euch|deine|deine mutter|die)
      verpiss dich
      (geh|geht|verpisst euch|verschwinde) (zurück |)(nach afrika|in dein land|dahin wo du|wo du herkommst|in deine heimat)
      fahr zur hölle
      (krank|gestört|behindert) im (kopf|hirn)
      (bist du|du bist|seid ihr) (behindert|gestört|hirntot|total behindert|geistig behindert|hirnamputiert|schwachsinnig|blöd|bescheuert)
      ausländer raus
      (türken|juden|neger|moslems|kanaken) raus
      heil hitler
      du bastard
      zeig (deine|mal) (titten|möpse)
    `,
    flag: `
      zum (teufel|henker) mit
      (verdammte|so eine) (scheiße|scheisse|kacke)
      halt den mund
      so ein mist verdammter
      leck mich
    `,
  },
  allowed: `
    dick dicke dicker dickes dickicht slut fag fach  fart tit tits git rape raps ass asse assel
    verschlamp* broschüre broschüren schüren
    schur schure chur bassist knackarsch
    vermisst gemisst wischer
    erfrischen niger nigeria
    fickle huret
    idiotie idiotisch* idiotensicher*
    spastik spastiker
     homo analyse kunt
  `,
  allowedPhrases: `
    homo sapiens
    alte ziege
    arsch der welt
    (die|eine|unsere|ihre|seine) kuh (steht|gibt|muht|ist)
  `,
};
