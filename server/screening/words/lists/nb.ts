// Norwegian (bokmål). Many words are Danish twins with their own endings; slutt, fag and fart are innocent here
// too, and so is kuk in the clock's gukuk.
import type { WordList } from '../vocabulary/wordList.ts';

export const norwegian: WordList = {
  endings: {
    c: '- s en ens er ers ene enes', // idiot
    r: '- s en ens er ere ene a', // kuk
    e: 'e es a en ens er ers ene enes', // hor-, fitt-
    n: '- s et ets ene enes a', // svin
    j: '- t e', // adjectives
    v: 'e er et a ende es', // pul-, knull-
    s: '- s',
  },
  words: {
    refuse: `
      (neger|svarting|muslim|jøde|araber|pakkis|sigøynar|somalier|utlending)(svin|jævel|jævler|faen|rotte|rotter|hore|horer|pakk|avskum|ape|aper)/s
      sandneger sandnegre sandnegere
    `,
    hold: `
      neger negeren negere negrer negrene negerne nigger/s niggere svarting/c svartinger svartingene pakkis/c pakkisen pakkiser pakkisene pakkisjævel
      idiot/c *idiot/c idiotjævel
      hor/e (dritt|luksus|gate|crack|møkka|faens|narko|billig|fitte|ludder|medie)hor/e horunge horunger horungen horemamma horesønn hurunge/s
      fitt/e *fitte fittetryne fittefjes fittehøl fittehue fitteslikker fitteslikkere fittemaur-jævel fittestim
      kuk/r kukhue/s kukhuer kuksuger kuksugere kukfjes kuktryne kukk kukken lillekuk mikropikk pikk pikken pikker pikkhue pikktryne pikksuger
      ræv/r rævhøl/n rævhull/n rævslikker rævslikkere rævpul* rævkjør* rassh* rasshøl/n rasshull/n rasshølet rævhøl rævtryne
      pule puler pulte puling knulle knuller knulla knullet knullings
      jævel jævelen jævler jævlene jævlers *jævel *jævler *jævelen faenskap/n
      kjerringjævel kjerringfaen kjerringhelvete   ludder/n ludderet luddere ludderunge
      homsejævel homojævel homofaen homsefaen lesbejævel soperrøv sopejævel transefaen
      mongo/s mongoen mongoer mongofaen mongis mongiser retard/s retardert retarderte åndssvak/j åndssvake evneveik/j evneveike
      drittsekk/c drittsekker drittsekkene drittunge drittunger drittungen drittkjerring drittkjerringer dritthue dritthøl drittfaen drittpakk
      svinepels/c svinehund/c svinepelser pedosvin nazisvin rasistsvin kommunistsvin purksvin purkejævel purkejævler snutejævel
      avskum/n undermenneske/s undermennesker drittlort/s
      skinkerytter/s rompeknuller/s rumpeknuller geiteknuller/s kamelknuller/s geitepuler
      tøyteunge tøyte tøyta tøyter møkkakjerring møkkakjerringer møkkajævel møkkafaen møkkasvin møkkaunge møkkahore
       fuckings fucka fucket fucker
    `,
    flag: `
      faen faens faenmeg fanden fandens faderullan fanken helvete helvetes helsike satan satans jævla jævlig/j jævligste forbanna forbannet forbannede
      dritt dritten drittprat drittdårlig/j drittlei drittlang dritkjedelig/j drittavis drittland drittartikkel drittvær
      pisse pisser piss pissprat pisspreik pissdårlig/j
      ræva rævkjedelig/j rævdårlig/j rævva røv røva
      kjerring kjerringa kjerringer kjerringene kjerringer
      møkk møkka møkkaavis møkkaland møkkavær møkkajobb møkkalei
      tosk tosken tosker dust dusten duster dustene dustemikkel dustehue dustehuer fjols fjolset tulling tullinger tullingen   fehode dumrian
      hestkuk hæstkuk  shit
    `,
  },
  phrases: {
    refuse: `
      (jeg|vi) (skal|vil|kommer til å|kommer og) (drepe|myrde|slå|skyte|stikke|kvele|voldta|banke|knuse|knivstikke) (deg|dere)
      (jeg|vi) (dreper|myrder|skyter|kveler|voldtar|banker|knuser|stikker) (deg|dere)
      (slår|slå|banker|banke) (deg|dere) (ihjel|i hjel|helselaus)
      (noen|man) (burde|skulle|må) (skyte|drepe|henge|myrde|kvele|voldta|slå) (deg|dere|han|henne|dem)
      (du|dere|de|han|hun) (burde|skal|fortjener å) (skytes|henges|henrettes|dø|gasses|brennes|voldtas)
      (håper|ønsker) (at |)(du|dere|han|hun|de) (dør|får kreft|blir voldtatt|brenner|råtner)
      (gå|stikk) (og |)(dø|heng deg|skyt deg|ta livet av deg)
      (heng|skyt|kvel|drukn) deg (selv|din|ditt)
      ta (livet av deg|ditt eget liv)
      (dø|brenn|råtn) i helvete
      gass jødene
      sieg heil
    `,
    hold: `
      (vet|veit) hvor (du|dere) bor
      (din|ditt|deres) (jævla |ekle |feite |stygge |forbanna |dumme |motbydelige |lille |gamle |fordømte |fucking |)(svin|kryp|fitte|hore|homo|homse|lesbe|neger|ape|gris|ku|rotte|mongo|psykopat|pedofil|nazist|rasist|kjerring|avskum|idiot|bitch|parasitt|feiging|taper|tøyte|faen|jævel|merr|tispe|ludder|ekling)
      (jævla|fucking|forbanna|satans|helvetes|fordømte) (svin|homo|homoer|homse|homser|lesbe|lesber|ape|aper|gris|neger|ku|kjerring|kjerringer|muslim|muslimer|jøde|jøder|araber|mongo|rotte|parasitt|psykopat|tispe|merr|utlending|utlendinger)
      (hold|holdt) (kjeft|kjeften|din kjeft|kjeften din|snavla|tåta|munnen)
      (dra|reis|stikk|ryk|gå) til (helvete|hælvete|faens)
      (dra|reis|stikk|flytt) (hjem|tilbake) (til ditt|til deres|dit du kom|der du kommer|til afrika|til midtøsten)
      (kyss|slikk) (meg i|min|mæ i) (ræva|rassen|ræv|rumpa)
      (sug|suge|suger) (kuken|kuken min|pikken|min kuk|min pikk|kuk|pikk)
      mora di er (en |)(hore|ludder|fitte)
      (knulle|knuller|pule|puler|pul|knull) (mora|moren|søstera|søsteren) (di|din)
      (dum|syk|skada|skadet|forstyrret) i (huet|hodet|hue)
      (er du|du er|dere er) (helt |jo |jævlig |)(mongo|retard|hjernedød|hjernedøde|åndssvak|sinnsyk i hodet)
      (vis|store|svære) (pupper|puppene|jur)
      heil hitler
      hitler hadde rett
      ut med (pakket|svartingene|negrene|pakkisene)
      (din|ditt|deres) jævla
      kyss meg bak
    `,
    flag: `
      (for|hva|hvem|hvor|fy|ta meg|gi) (faen|helvete|satan|svarte|pokker)
      hold (nå |bare |da |)(kjeft|munn|kjeften)
      i helvete heller
      fy faen
      svarte (helvete|faen)
    `,
  },
  allowed: `
    slutt slutts slutten fart farten fag faget fags god dick tit knob git slag as ass
    fagidiot/c landsbyidiot/c sportsidiot/c fotballidiot/c lahore offshore vasshol*
    høre hører høres hørt
    idioti* idiotisk* idiotsikker idiotsikkert idiotsikre
    kusine kuse horn hornet hormon hormoner horisont kuskus
    røver røvere røverne rev reven røve
    dustebil niger nigeria rape raper rapte
    homo
  `,
  allowedPhrases: `
    himmel og helvete
    homo sapiens
    din ku (er|har)
    din gris (er|har)
  `,
};
