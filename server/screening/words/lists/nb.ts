// Norwegian (bokmål). Many words are Danish twins with their own endings; slutt, fag and fart are innocent here
// too, and so is kuk in the clock's gukuk.
import type { WordList } from '../vocabulary/wordList.ts';

// Said of a person these are insults; alone they are animals, dirt and illnesses.
const insult =
  '(svin|svina|gris|griser|ape|aper|apekatt|bavian|esel|rotte|rotter|ku|purke|tispe|merr|hurpe|heks|orm|lus|kakerlakk|kakerlakker|parasitt|parasitter|skadedyr|utøy|snylter|snyltere|beist|krek|kryp|kryper|utskudd|avskum|pakk|pakket|søppel|dritt|lort|møkk|psykopat|psykopater|pedofil|pedo|overgriper|nazist|nazister|fascist|fascister|rasist|landssviker|landssvikere|forræder|forrædere|løgner|løgnere|løgnhals|løgnhalser|juksemaker|tyv|tyver|taper|tapere|feiging|feiginger|pyse|pyser|reddhare|fjott|fjotter|fjolle|nek|naut|stut|tomsing|tosk|tulling|gærning|galning|galninger|idiot|drittsekk|slaske|slask|bølle|ekling|eklinger|gubbe|kjerring|feiting|tjukkas|fleskeberg|stabeis|narr|dåre|hykler|hyklere|kødd|kødder|køddunge|soper|homo|homse|tater|mongo|loser|dverg|trønderfaen|raring|tyster|rasshatt|horebukk|mehe|dølle|dust|dumming|jævel|faen|fitte|hore|skam for *)';
const scorn =
  '(udugelige|udugelig|skinnhellige|skinnhellig|bortskjemte|bortskjemt|jækla|slimete|slibrige|råtne|avskyelige|avskyelig|frastøtende|perverse|pervers|svinske|drita|håpløse|håpløs|bedritne|tåpelige|jævla|jævlig|ekle|ekkel|feite|feit|tjukke|tjukk|stygge|stygg|forbanna|forbannet|fordømte|dumme|dum|motbydelige|motbydelig|lille|liten|gamle|gammel|elendige|elendig|falske|falsk|feige|feig|syke|syk|sykt|late|lat|grådige|grådig|verdiløse|verdiløs|patetiske|patetisk|satans|helvetes|fucking|skikkelig|skikkelige|ordentlig|ordentlige|fullstendig|ussel|usle|løgnaktige|skitne|skitten|råtne|råtten|korrupte|korrupt|idiotiske|teite|teit|innbilske|hjernedøde|inkompetente|inkompetent|hel|stor|store|svær|diger)';
const grim =
  '(jævla|jækla|ekkel|ekkelt|forbanna|dum|dumt|motbydelig|elendig|falsk|falskt|feig|feigt|sinnssyk|sinnssykt|lat|grådig|verdiløs|verdiløst|patetisk|løgnaktig|inkompetent|korrupt|udugelig|skinnhellig|bortskjemt|slimete|råtten|råttent|hjernedød|tilbakestående|fullstendig|skikkelig|ordentlig|ussel|usselt|pervers|arrogant|hensynsløs|forstyrra|syk|sykt|teit|frekk)';
const creature =
  '(svin|krek|kryp|utskudd|avskum|monster|pyse|feiging|løgnhals|løgner|fjott|nek|naut|tomsing|tosk|tulling|landssviker|forræder|hykler|slask|ekling|taper|drittsekk|rasshøl|idiot|dust|dumming|psykopat|dritt)';
const very =
  '(jo |jo bare |bare |virkelig |helt |faen |faen meg |så |så jævla |jævlig |alle |alle sammen |også |ikke annet enn |rett og slett |noen |en gjeng |en gjeng med |)';
const who =
  '(romfolket|sigøyner|negrene|negre|polakker|polakkene|pakistanere|pakistanerne|danskene|kristne|homoer|lesber|lesbene|araberne|somalierne|sigøynerne|taterne|homsene|svenskene|kinesere|kineserne|russere|russerne|afghanere|syrere|afrikanere|utlendinger|utlendingene|feminister|feministene|journalister|journalistene|politikere|byråkratene|kommunister|kommunistene|svarte|samer|samene|du|dere|han|hun|de|dem|alle|samtlige|journalisten|redaktøren|politikeren|politikerne|ordføreren|rektor|rektoren|læreren|sjefen|naboen|statsministeren|dommeren|skribenten|byråden|innvandrerne|innvandrere|flyktningene|flyktninger|muslimer|muslimene|jøder|jødene|sigøynere|negrer|arabere|somaliere|romfolk|svensker|homser|politiet|bønder)';
const witless =
  '(dum|dumme|korka|teit|teite|tilbakestående|hjernedød|hjernedøde|sinnssyk|sinnssyke|sinnsyk|forstyrra|forstyrret|gæren|gærne|klin kokos|syk i hodet|syke i hodet|syk i huet|dum i hodet|dum i huet|ikke riktig klok|ikke rektig klok|tapt bak en vogn|stygg|feit|ekkel|ekle|patetisk|patetiske|motbydelig|verdiløs|lobotomert|åndssvak|åndssvake|evneveik|retard|mongo|blåst)';
const job =
  '(gubbe|gubber|kjerring|kar|sjef|sjefer|lærer|lærere|politiker|politikere|ordfører|journalist|journalister|redaktør|redaktører|menneske|mennesker|rektor|politimann|prest|nabo|naboer|utbygger|utbyggere|huseier|forelder|foreldre|statsråd|trener|dommer|skribent|leder|type|dame|mann|folk)';

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
      (neger|svarting|muslim|jøde|jøda|araber|innvandrer|flyktning|asylant|sigøyner|tater|rom|svarte|same|lappe|tyrker|romani|terrorist|pakkis|sigøynar|somalier|utlending)(svin|svina|jævel|jævler|jævlene|faen|rotte|rotter|hore|horer|pakk|pakket|avskum|ape|aper|fitte|fitter|dritt|drittsekk|kjerring|kuk)/s
      sandneger sandnegre sandnegere
    `,
    hold: `
      neger negre negress negeren negere negrer negrene negerne nigger/s niggere svarting/c svartinger svartingene pakkis/c pakkisen pakkiser pakkisene pakkisjævel idiot/c *idiot/c idiotjævel
      hor/e (dritt|luksus|gate|crack|møkka|faens|narko|billig|fitte|ludder|medie)hor/e horunge horunger horungen horemamma horesønn hurunge/s fitt/e *fitte fittetryne fittefjes fittehøl fittehue fitteslikker fitteslikkere fittestim
      kuk/r kukhue/s kukhuer kuksug* fitteslikk* rævslikk* pikksug* kuksuger kuksugere kukfjes kuktryne kukk kukken lillekuk mikropikk pikk pikken pikker pikkhue pikktryne pikksuger ræv/r rævhøl/n rævhull/n rævslikker rævslikkere rævpul* rævkjør* rasshøl/n rasshull/n rasshølet rævhøl rævtryne
      pule puler pulte puling knulle knuller knulla knullet knullings jævel jævelen jævler jævlene jævlers *jævel *jævler *jævelen faenskap/n kjerringjævel kjerringfaen kjerringhelvete ludder/n ludderet luddere ludderunge
      homsejævel (homo|homse|sope|soper|lesbe|trans|transe|kjerring|gubbe|gubb)(svin|svina|jævel|jævler|jævlene|faen|fitte|fitter|kuk|pakk|hore|horer|unge|unger|rass) homojævel homofaen homsefaen lesbejævel soperrøv sopejævel transefaen
      (nazi|nazist|fascist|rasist|kommunist|kapitalist|politi|purk|snut|gubbe|kjerring|homo|homse|lesbe|trans|trønder|svenske|pedo|møkka|dritt|hore|politiker|journalist|feminist|sosialist|frp|høyre|ap|naver|nav)(svin|svina|faen|jævel|jævler|jævlene|pakk|pakket|avskum|kjerring|kjerringer|unge|unger|rotte|rotter|hore|fitte|kuk|tryne|tryner|hue|huer)
      taterpakk* sigøynerpakk* innvandrerpakk* tispejævel runk runke runker runka runkefjes runkehue pul puler pikkhode/r pikkhuer pikkfjes kukhode/r kukhoder kuktryner kødd kødden kødder køddunge/r køddete megge/r megga feiting/c feitinger feitinga tjukkas/c tjukkaser fleskeberg fleskepanne
      landssviker/e landssvikerne folkeforræder/e løgnpresse løgnpressen løgnhals/c løgnhalser pedo/s pedoen pedoer hjernedød/j hjernedøde hjernelam sinnssykehore psykokjerring
      hælvete hælvetes hælvette helvedde hæstkuk hestkuker fjott fjotten fjotter drittfolk drittkjerring/r drittgubbe drittkar dritthue/r drittunge/r drittyper
      rass(gjøk|gjøker|tryne|tryner|fjes|slikker|slikkere|ape|aper|kuk|knuller) rasshatt rasshatter rasstapp/r rasstapper rompehull/n rumpehull/n rompehøl/n rumpehøl/n tøs tøsa tøser flokse flokser gatehore/r
      fuckface jævelskap jævelunge/r faenunge/r helvetesunge/r satansunge/r satanskjerring svartskalle/r svartskaller svartinga pakkisunge/r negerunge/r negerkuk gulinger skjevøyd
      soperne (mongo|cp|damp|adhd|drite|krøpling)(unge|unger|ungen|barn|folk|gjeng|hue|huer|tryne) krøpling/c krøplinger kjøtthue/r kjøtthode/r sauehue/r sauehode/r grøthue/r treskalle/r tjukkskalle/r teiting/r svikerpakk pøbelpakk politikerpakk journalistpakk byråkratpakk naverpakk trygdepakk snylterpakk romapakk somalierpakk negerpakk muslimpakk svenskefaen svenskejævel/c danskejævel
      mongo/s mongoen mongoer mongofaen mongis mongiser retard/s retardert retarderte åndssvak/j åndssvake evneveik/j evneveike drittsekk/c drittsekker drittsekkene drittunge drittunger drittungen drittkjerring drittkjerringer dritthue dritthøl drittfaen drittpakk
      svinepels/c svinehund/c svinepelser pedosvin nazisvin rasistsvin kommunistsvin purksvin purkejævel purkejævler snutejævel avskum/n undermenneske/s undermennesker drittlort/s
      skinkerytter/s rompeknuller/s rumpeknuller geiteknuller/s kamelknuller/s kamelrytter/s kamelryttere kameljockey guling gulingen snørrunge/r snørrungen megger meggene (psykopat|psyko|sinnssyk|hysteriker|narko|alkis|fylle)(kjerring|kjerringer|jævel|jævler|svin|hore|fitte|gubbe) geitepuler
      tøyteunge tøyte tøyta tøyter møkkakjerring møkkakjerringer møkkajævel møkkafaen møkkasvin møkkaunge møkkahore fuckings fucka fucket fucker
    `,
    flag: `
      dritt* drit* møkka* piss* faens* helvetes* bæsj* hælvete hælvetes fordømte fordømt fordømmet forbaska forbasket pokkers jækla jækli jæskla fuck wtf ffs omfg crap damn
      (dritt|møkk|møkka|pisse|ræv|rass|faens|helvetes|jævla)(artikkel|artikler|avis|avisa|avisen|plan|planer|by|byen|kommune|kommunen|vei|veien|veier|buss|bussen|buss|tog|toget|jobb|sjef|lag|laget|kamp|dommer|service|politikk|politiker|politikere|vedtak|mat|kafé|land|landet|ordning|system|systemet|regjering|folk|bil|biler|snakk|preik|prat|ide|idé|dårlig|kjedelig|lei|dyr|dyrt|stygg|stygt|irriterende|gammel|vær)
      drit drite driter dritings dritfull drita dritforbanna dritsur dritbra dritdyr dritdyrt dritstygg dritteit dritlei dritkul bæsj bæsje bæsjen tomsing/r tåpe tåper fjolle fjoller fehue/r dumming/r pyse pyser reddhare feiging/c feiginger stabeis stabeiser
      faen faens faenmeg fanden fandens faderullan fanken helvete helvetes helsike satan satans jævla jævlig/j jævligste forbanna forbannet forbannede dritt dritten drittprat drittdårlig/j drittlei drittlang dritkjedelig/j drittavis drittland drittartikkel drittvær
      pisse pisser piss pissprat pisspreik pissdårlig/j ræva rævkjedelig/j rævdårlig/j rævva røv røva kjerring kjerringa kjerringer kjerringene kjerringer møkk møkka møkkaavis møkkaland møkkavær møkkajobb møkkalei
      dust dusten duster dustemikkel dustehue dustehuer fjols fjolset tulling tullinger fehode dumrian hestkuk hæstkuk shit
    `,
  },
  phrases: {
    hold: `
      (jeg|vi) (skal|vil|kommer til å|kommer og) (drepe|myrde|slå|skyte|stikke|kvele|voldta|banke|knuse|knivstikke) (deg|dere)
      (jeg|vi) (knivstikker|hogger ned|brenner|halshugger|henretter|dreper|myrder|skyter|kveler|voldtar|banker|knuser|stikker) (deg|dere)
      (slår|slå|banker|banke) (deg|dere) (ihjel|i hjel|helselaus)
      (drep|heng|henge|skyt|myrd|utrydd|spreng|halshugg|gass) (alle|hele|samtlige|hver eneste) (de |den |jævla |) (* |) (politikere|journalister|muslimer|jøder|innvandrere|flyktninger|arabere|sigøynere|homser|negrer|negre|regjeringen|kommunestyret|redaksjonen|styret|gjengen|bunten|byråkrater|jævel|snuter)
      (noen|man|vi|jeg) (burde|skulle|må|bør|vil) (virkelig |bare |) (skyte|drepe|henge|myrde|slå ihjel|henrette|sprenge|gasse|kvele) (hele|alle|hver eneste|den der|de der|regjeringen|politikerne|ham|henne)
      (noen|man|vi) (burde|skulle|må|bør) (virkelig |bare |) (skyte|drepe|henge|myrde|kvele|voldta|slå ihjel|henrette|gasse|skutt|drept|hengt) (alle |) (den|det|de|ham|disse|sånne|slike|dem|hele)
      (heng|skyt|gass|henrett|lynsj|brenn) (alle |de |) (politikerne|politikere|journalister|journalistene|muslimer|muslimene|jøder|jødene|innvandrere|innvandrerne|flyktninger|flyktningene|negrer|homser|jævlene|pakket|hele gjengen|svina)
      ta (livet|ditt eget liv|ditt liv) (av|) (deg|dere|dæ)
      (håper|ønsker) (at |) (hele |) (familien|mora|ungene|kona|barna|slekta) (din|di|dine|deres|hennes|hans) (får kreft|dør|brenner|blir syke|blir påkjørt|drukner)
      (en kule|et skudd) i (hodet|panna|skallen|nakken|huet)
      (jeg|vi) (slår|sparker|banker|skal slå|skal sparke) (i hjel|ihjel) (den|de|alle|hver|han|ham|henne|hele)
      (håper|ønsker|måtte) (at |) (noen|du|dere|hun|han|de) (voldtar|blir voldtatt|skyter|dreper|knivstikker|kjører over) (deg|dere|henne|ham)
      (håper|ønsker|måtte) (at |) (du|dere|hun|han|de) (blir syk og dør|dør|råtner|drukner|kveles|kreperer|blir lam|får aids)
      måtte (du|dere|han|hun|de) (dø|brenne|råtne|drukne|få kreft|kreperes|krepere)
      ^dø a$
      ^dø$
      (${who}|politikerne|ministrene|journalistene|byråkratene|sjefene|bandittene|pakket) (burde|skal|skulle|bør|må|fortjener å) (alle |) (skytes|henges|henrettes|gasses|brennes|voldtas|dø|halshugges|utryddes|avlives|slås ihjel)
      (noen|man|vi|jeg) (burde|skulle|må) (bare |) (sprenge|brenne|brenne ned|bombe|tenne på) (hele |) (rådhuset|kommunehuset|redaksjonen|moskeen|moskeer|synagogen|stortinget|skolen|kirka|leiligheten|huset|asylmottaket|mottaket|dritten)
      gjør (verden|oss|oss alle|alle|menneskeheten|norge) en tjeneste og (dø|heng|skyt|forsvinn|hopp|ta livet)
      ^heng (dem|dem alle|dem høyt)$
      ^(skyt|drukn|kvel|gass|brenn) (deg|dere)$
      (heng|skyt|drukn|kvel|gass) deg (selv|sjøl|da|nå|ditt|din)
      (jeg|vi) (stikker|kjører|hogger|skal stikke|skal kjøre) (kniven|en kniv) i (deg|dere|ham|henne)
      (håper|ønsker) (at |) (barna|ungene|foreldrene|barnebarna) (dine|deres|hans|hennes) (dør|får kreft|brenner|drukner|blir påkjørt)
      (ønske|ønsker|håper) (at |) (du|dere|han|hun) (fikk|får) (kreft|aids|slag|et hjerteinfarkt)
      ta (livet|liv) (ditt|av deg)
      (gå og |) legg deg (på skinnene|foran toget|på sporet|og dø)
      ^heng (deg|dere)$
      ^(dø|brenn|råtn) (din|ditt|for faen|da|nå)
      drep deg (selv|sjøl|)
      (du|dere|han|hun|de) (burde|skal|skulle|fortjener å|bør|må) (faen |bare |virkelig |alle |) (henge deg|ta livet av deg|skyte deg|drepe deg|dø|henges|skytes|henrettes|voldtas|drepes|gasses|vært drept|vært skutt|blitt skutt|blitt hengt|blitt voldtatt|bli skutt|bli hengt|bli drept|bli voldtatt)
      (voldta|gruppevoldta|knivstikk|myrd|drep|skyt|kvel|slå ihjel) (henne|ham|han|dem|hele gjengen)
      (hopp|gå og hopp) (foran|fra|utfor) (toget|et tog|brua|broen|en bro|taket|et stup|banen)
      (ingen|verden) (ville|vil|kommer til å) (savne deg|bry seg om du dør|vært bedre uten deg)
      (verden|byen|norge|alle) (ville |hadde |) (vært|være|er|hatt det) bedre uten (deg|dere)
      (håper|ønsker) (at |virkelig |) (du|dere|han|hun|de|hele *|familien din|noen) (snart |) (dør|dør snart|får kreft|får aids|blir voldtatt|blir overkjørt|blir påkjørt|blir drept|blir syk|blir skutt|kjører over deg|brenner|brenner opp|råtner|drukner|kveles)
      (jeg|vi) (skal|vil|kommer til å|kommer) (faen |) (drepe|myrde|skyte|stikke|kvele|brenne|voldta|slakte) (deg|dere|din|ham|henne)
      (jeg|vi) (slår|banker|sparker|skal slå|skal banke) (deg|dere|ham|henne) (ihjel|i hjel|helseløs|helselaus|til døde)
      (jeg|vi) (skal|vil|kommer til å) (drepe|myrde|brenne|skyte|voldta|slakte) (hele |) (familien|ungene|barna|kona|mora) (din|di|dine|deres|hennes|hans)
      (brenn|brenne|spreng|sprenge) (ned |) (huset|leiligheten|moskeen|familien) (ditt|din|deres|hennes|hans|til)
      (noen|man) (burde|skulle|må) (skyte|drepe|henge|myrde|kvele|voldta|slå) (deg|dere|han|henne|dem)
      (du|dere|de|han|hun) (burde|skal|fortjener å) (skytes|henges|henrettes|dø|gasses|brennes|voldtas)
      (gå|stikk) (og |)(dø|heng deg|skyt deg|ta livet av deg)
      (dø|brenn|råtn) i helvete
      gass jødene
      sieg heil
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
      (du|dere|han|hun|de|den der|er du|er dere) (er |) ${very} (en|et|ei|noen|ei jævla|) (${scorn} |) ${insult}
      (ordføreren|redaktøren|journalisten|rektor|rektoren|sjefen|politikeren|statsministeren|læreren|naboen|skribenten|dommeren|byråden|han der|hun der) er ${very} (en|et|ei) (${scorn} |) ${insult}
      ${who} er ${very} (alle |) (${scorn} |) (rotter|aper|griser|parasitter|utøy|lus|kakerlakker|skadedyr|avskum|pakk|svin|krek|kreft|en kreft|kreftsvulst|søppel|noe pakk|svindlere|bedragere|løgnere|forrædere|landssvikere|nazister|psykopater|pedofile|terrorister|voldtektsmenn|kriminelle|tyver|tjuver|klovner|idioter|søppel|${witless})
      (din|ditt|dine|deres) ${scorn} (${scorn} |) ${insult}
      ^(din|ditt|dine) ${insult}$
      ,(din|ditt|dine) ${insult}$
      (din|ditt|dine) (svin|krek|kryp|psykopat|pedofil|løgner|løgnhals|feiging|pyse|landssviker|forræder|nazist|fascist|mongo|fjott|nek|naut|tomsing|tosk|tulling|idiot|drittsekk|slask|ekling|kødd|soper|homo|hore|jævel|faen|fitte|dust|taper|tapere|snylter|parasitt|bavian|utskudd|hykler|klovn|apekatt|rasshatt)
      (jævla|fucking|forbanna|fordømte|satans|helvetes|motbydelige|ekle|feite|sånne|en skikkelig|litt av en) (${scorn} |) (svin|gris|ape|aper|bavian|esel|rotte|rotter|ku|purke|tispe|merr|hurpe|heks|parasitt|parasitter|krek|kryp|utskudd|avskum|pakk|søppel|psykopat|pedofil|nazist|fascist|landssviker|forræder|løgner|løgnhals|taper|feiging|pyse|fjott|nek|naut|tomsing|tosk|tulling|galning|slask|ekling|kjerring|feiting|tjukkas|klovn|hykler|kødd|soper|tater|dust|jævel|hore|snuter|politikere|byråkrater|innvandrere|muslimer|jøder|arabere|somaliere|sigøynere|utlendinger|kommunister|sosialister|feminister|flyktninger|svensker|dansker|unger|bønder|homo|homser|lesbe|terrorist)
      ^(${scorn} |) (${scorn} |) (svin|gris|ape|bavian|esel|krek|kryp|utskudd|pakk|søppel|psykopat|psykopater|pedofil|pedofile|landssviker|forræder|forrædere|løgner|løgnere|løgnhals|taper|tapere|feiging|pyse|fjott|nek|naut|tomsing|slask|ekling|eklinger|tispe|tispa|klovn|klovner|hykler|hyklere|parasitt|parasitter|tater|hurpe|merr|heks|stabeis|tyver|kakerlakker|galning|soper|sopere|krek|kreket|tosk|tosker|tåpe|tåper)$
      (du|dere|han|hun|de) er (en |noen |) (${scorn} |) (klovn|klovner)$
      (svin|svina|griser|aper|løgnere|tyver|klovner|kakerlakker|rotter|parasitter|pakk|pakket|forrædere|psykopater|idioter|krek) (i|på) (rådhuset|kommunen|kommunestyret|redaksjonen|stortinget|regjeringen|formannskapet|teknisk etat)
      (psykopat|svin|løgner|taper|pyse|fjott|tyv|klovn|pedofil|dritt|ekling|krek|ape|søppel|skam|unnskyldning|krypskytter|idiot) av (en |et |ei |) ${job}
      pedofil (lærer|trener|prest|rektor|gubbe|ordfører|politiker|nabo|jævel)
      ^(parasitter|kakerlakker|rotter|aper|griser|løgnere|forrædere|psykopater|utøy|utskudd|svin) (hele gjengen|alle|alle sammen|hele bunten|send|overalt)
      (sinnssyk|syk|forstyrra|dum|tilbakestående|teit|gal) er (du|dere|han|hun)
      er (du|dere|han|hun|de) ${very} ${very} ${witless}
      (du|dere|han|hun|de|journalisten|redaktøren|skribenten|ordføreren) er ${very} ${very} ${witless}
      ikke (riktig|helt) (klok|kloke|god i hodet|frisk i hodet)$
      (du|dere|han|hun|de) (skal|burde|kommer til å|fortjener å) (få |) (juling|bank|deng|ris|en smell|en på trynet|på trynet|en midt i trynet|en knyttneve)
      (jeg|vi) (gir|skal gi) (deg|ham|henne|dere) (juling|bank|deng|en smell|en på trynet|på pukkelen)
      (soperen|sopere|soperne|homoen|homsen|homsene|lesba|negeren|jøden|jødene|muslimen|araberen|tateren|transa) (* |) (* |) er (ekkel|ekle|motbydelig|motbydelige|syk|syke|forstyrra|pervers|perverse)
      ^(alle |) (homser|lesber|jøder|muslimer|arabere|sigøynere|homofile|tatere) er (ekle|syke|motbydelige|perverse|dyr|forstyrra)
      (taterne|sigøynerne|romfolket|innvandrerne|somalierne) * * * * det pakket
      (jævla|dumme|sure|feite|stygge) (lille |) (tispa|tispe|soperen|merra|hurpa|purka|heksa|hora|fitta|megga|kua)
      er ${very} (et|en|ei) ${creature}
      er ${very} (et|en|ei) ${grim} ${insult}
      er (noen|en gjeng|alle|bare) (${scorn} |) (svin|krek|pyser|feiginger|løgnere|tomsinger|tosker|tullinger|parasitter|rotter|aper|griser|hyklere|tapere|klovner)
      er (helt |jo |faen meg |) (åndssvak|mongo|dum i hodet|syk i hodet|syke i hodet|hjernedød|tilbakestående|retard)$
      (somaliske|muslimske|jødiske|arabiske|svarte|afrikanske|tyrkiske|russiske|polske|utenlandske|syriske|afghanske|islamske|pakistanske|svenske|danske) (svin|parasitter|rotter|aper|dyr|krek|avskum|griser|hunder|horer|kakerlakker|pakk|pakket|utøy|tyver|voldtektsmenn|terrorister|jævler)
      (du|dere|han|hun) er (en død mann|ei død kvinne|død|døde)$
      (jeg|vi) (skal|kommer til å) (finne|ta|få tak i|jage|knuse|lete opp) (deg|dere)$
      (burde|bør|skal|skulle) (skytes|henrettes|gasses|halshugges|voldtas|lynsjes|avlives|henges|bankes opp|piskes|brennes|steines|sperres inne)$
      (galt|feil|skada|sykt) i (hodet|huet) på (dere|deg|ham|henne|dem)
      (burde|bør|må) sperres inne
      (soperen|homoen|lesba|negeren|araberen|jøden|muslimen|snuten|gubben|kjerringa|idioten|redaktøren|ordføreren|sjefen) (burde|skal|skulle|fortjener) (å |) (få |) (juling|bank|deng|en på trynet|en smell|på trynet)
      (du|dere|han|hun) er (så |jo |) (dum|dumme) som (et brød|en stein|en stut|en ku)
      ^(din|ditt) (tilbakestående|hjernedøde|åndssvake|evneveike)
      (kapteinen|formannen|lederen|direktøren|treneren|keeperen|generalen|presten|politimannen) er (en|ei|et) (${scorn} |) (klovn|taper|pyse|narr|tulling|tosk)$
      (dum|dumme|tett|syk|syke|skada|forstyrra) i (hodet|huet|hue|pappen|knollen|nøtta)
      (jeg|vi) (skal|kommer til å|vil|slår|banker|knuser|finner) (faen |nok |) (banke|ta|knuse|finne|slå|jule opp|denge|brekke|) (deg|dere|din|beina på deg|nesa på deg|trynet på deg) (neste gang|gul og blå|helt|vent bare|på trynet|i trynet|ned|snart|når|om|sønder)
      (skal|kommer til å) ta deg$
      (pass|vokt) (deg|dere) (jævlig |) (godt|din|ditt|for så|ellers)
      (vi|jeg) (vet|veit) hvor (du|dere|han|hun|barna dine|ungene dine|familien din) (bor|går|jobber)
      (hold|holde|holdt|lukk|steng|klapp igjen|klapp) (nå |bare |) (din |) (kjeft|kjeften|kjeften din|snavla|tåta|flabben|trutet|truten|smella|brødsaksa)
      (slag|smell|knyttneve|spark|dask) (i|på|midt i) (trynet|kjeften|tryne|fleisen|ansiktet) (til|bør|burde|er det|på)
      (en på|slå ham i|slå henne i|slå deg i|rett i) (trynet|tryne|fleisen)
      (vis|få se) (puppene|puppa|fitta|kuken|ræva|rumpa)
      (store|svære|digre|digge|for noen|sånne|de) (pupper|puppene|jur)
      (vil|skulle|kunne) (knulle|pule|ta bakfra|ligge med) (henne|deg|dæ|den der|mora di)
      (send|kast|ut|hiv) (ut |hjem |) (araberne|arabere|romfolket|sigøynerne|taterne|jødene|flyktningene|polakkene|alle sammen|hele pakket|dem|svartingene|negrene|muslimene|araberne|innvandrerne|pakket|pakkisene|somalierne|utlendingene) (ut|hjem|tilbake|på hodet|av landet|med dem)
      send hjem (araberne|negrene|muslimene|innvandrerne|flyktningene|somalierne|sigøynerne|pakket|svartingene|pakkisene|jødene|dem alle|hele gjengen)
      send dem hjem
      kjeften på (deg|dere)
      hold (kjæft|kjæften|kjefta|kjæfta|smella)
      ^${scorn} (${scorn} |) ${insult}$
      (noen|skikkelige|ordentlige|sånne|slike|en samling|en gjeng|hele gjengen|bare) (${scorn} |) (svin|krek|idioter|psykopater|løgnere|horer|fitter|pyser|feiginger|tapere|kødder|tosker|tomsinger)
      ^for (en|et|ei|noen|noe) (${scorn} |) ${insult}
      ^(lesbe|homo|homse|neger|pakkis|jøde|muslim|sigøyner|araber|tater|lapp|transe|kjerring)$
      (araberne|arabere|muslimene|muslimer|jødene|jøder|somalierne|romfolket|sigøynerne|negrene|innvandrerne|flyktningene|tyrkerne|utlendingene|afghanerne|syrerne|pakistanerne) (skal|må|bør|burde|kan) (alle |) (ut|bort|reise hjem|hjem|dra|kastes ut|sendes hjem)
      (araberne|arabere|muslimene|muslimer|jødene|jøder|somalierne|romfolket|sigøynerne|negrene|negre|innvandrerne|innvandrere|flyktningene) er (alle |) (dyr|udyr|noe pakk)
      ut med (araberne|muslimene|jødene|somalierne|romfolket|sigøynerne|innvandrerne|flyktningene|tyrkerne|dem|homsene|pøbelen)
      (hold|steng|lukk|klapp igjen|hold igjen) (igjen |) (den |) (jævla |store |svære |stygge |ekle |dumme |feite |)(kjeften|kjeft|flabben|snavla|smella|trutet) (din|di|deres)
      heil hitler
      hitler hadde rett
      ut med (pakket|svartingene|negrene|pakkisene)
      (din|ditt|deres) jævla
      kyss meg bak
    `,
    flag: `
      (drit|dritt|driter|pisser|gi faen) i (dere|deg|hva du|hva dere|hele kommunen|hele greia)
      (ikke kødd|slutt å kødde|kødder du)
      (drit og dra|dra og brenn|stikk og brenn|dra og heng dere|pell deg vekk|stikk av din)
      ^(faen|helvete|satan|dritt|piss|møkk|kjeft|patetisk|motbydelig)$
      (for noe|for et|noe|ren|rene|rein|reine|bare) (dritt|møkk|piss|tull og dritt|lort|søppel|vås og løgn|pisspreik|oppgulp)
      (dritt|møkk|piss|søppel|oppgulp) av (en|et) (artikkel|sak|avis|plan|vedtak|kommune|reportasje|vei|bygg)
      (dra|reis|stikk|gå|ryk) (og |)(pokker i vold|til pokker|dit pepperen gror|og heng deg|i helvete)
      (for|hva|hvem|hvor|fy|ta meg|gi) (faen|helvete|satan|svarte|pokker)
      hold (nå |bare |da |)(kjeft|munn|kjeften)
      i helvete heller
      fy faen
      svarte (helvete|faen)
    `,
  },
  allowed: `
    pissoar* helvetes(gjel|juv|foss|elv|myr)* drittel dritz
    slut sluts slutt slutts slutten fart farten fag faget fags god dick tit knob git slag as ass
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
    (du|dere) er (dum|dumme|gal|gale) (om|som|hvis|dersom)
    (dukke|spille|spiller|er) (taper|tosken)
    (dostojevskijs|dostojevskij) (roman |) (idioten|idiot)
    (idioten|idiot) (av|på) (dostojevskij|nationaltheatret|teateret)
    helvete (i dantes|hos dante)
    (fanden|satan) (i faust|i paradise)
    (rasshei|rasshaug)
    kjeften på (hunden|krokodillen|gjedda)
    (apene|grisene|rottene|dyrene|aper|griser|rotter|dyr) (i|på|fra) (dyreparken|gården|fjøset|zoo)
    homo sapiens
    din ku (er|har|som)
    din gris (er|har)
  `,
};
