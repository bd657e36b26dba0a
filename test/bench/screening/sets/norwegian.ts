// Norwegian comments, innocent and not, with the words that trap a list of bad ones. In the same form as the Danish sets.
export const norwegianClean: string[] = `
Hun vil gjerne høre mer om saken
Hør her, det er en god idé
Jeg hører på radio hver morgen
Horisonten var rød
Hordaland var et fylke
Hormonene måles hos legen
Horten har fått ny ferje
Hornet på veggen
Fitjar kommune vokser
Fitness er gratis for pensjonister
Fint vær i helgen
Fanden i Faust er en morsom rolle, sier skuespilleren
Fanfare for kongen
Fanen bæres av guttene
Fana ligger i Bergen
Fans sto utenfor arenaen
Faenza er en by i Italia
Kukkolaforsen ligger i nord
Kukelurer du på hva det blir til?
Kukkimokka er et dikt
Drittel er ikke norsk
Idretten trenger nye baner
Stritt hår og briller
Dustin spilte piano
Støv og dustere, les støvkluter
Industrien trenger kraft
Gymnastikken er på torsdag
Homofile par kan gifte seg i kirken
Homo sapiens kom fra Afrika
Homogene grupper er uheldig
Prideparaden går på lørdag
Negative tall i budsjettet
Negler og hår på lørdager
Nigeria spilte godt
Svartisen smelter
Sopere finnes ikke, men sopperne er i skogen
Sopp og sopptur i helgen
Soperen i historien feier gulvet
Svinesundbrua er stengt
Svinn i butikken
Villsvinene kom over grensen
Grisen på gården fikk unger
Grisene er ute
Apene i dyreparken sover
Apen om bord på skuta, i boka til Prøysen
Apekatten Julius fyller år
Kreftforeningen trenger penger
Min far døde av kreft på sykehuset
Hun dør i siste kapittel
Jeg dør av latter
Døren var låst
Døde fisker i elva
Drepte trær etter tørken
De drepte i krigen ble æret i dag
Selvmordsforebygging må styrkes
Heng med på tur på søndag
Heng opp jakken
Skyt fart i arbeidet
Skyteskiven ble flyttet
Voldtektsofre må få bedre hjelp
Skytingen under krigen
Hengekøya er god
Slå opp i boka
Vi slår rekord i år
Han slo i bordet
Piken med svovelstikkene
Pikkolofløyten var vakker
Pikene sang i kor
Pikknikk i parken på søndag
Pulsen var høy etter løpet
Pulken ble dratt av hunden
Puls og pust på treningssenteret
Pulten i klasserommet er ny
Rasshei, nei, Rasshaug er en gård
Rasen på hunden er ukjent
Rasfaren er stor i helgen
Klassen fikk nytt klasserom
Assistenten var hjelpsom
Basaren åpner klokken ti
Massene protesterte rolig
Analysen er utmerket
Analoge kameraer er på moten
Terapeuten er fantastisk
Kanalen er stengt
Reven tok hønene, ræven i eventyret
Reve er et sted på Jæren
Jæren er flatt
Jærbanen er forsinket
Satanisme i filmer kjeder meg
Saturn sees i øst
Satt på spissen er dette uheldig
Helvete i Dantes dikt har ni kretser
Helvetesgjelet er en kjent kløft
Hell i uhell
Mongolia er et vakkert land
Mongolsk mat på festivalen
Idiomer er vanskelig å oversette
Dostojevskijs Idioten spilles
Taperen gratulerte vinneren
Vi taper penger på dette
Tapet på veggen er fra 1950
Toskana er vakkert om våren
Torsken er tilbake i fjorden
Tulla med bilen gjorde barna, lekebilen altså
Tullinge kommune i Sverige
Tispa fikk seks valper
Tispen er en elv
Kjeften på krokodillen
Hunden hadde pinne i kjeften
Pakken fra posten kom aldri
Pakk kofferten og dra
Pakistan spilte cricket
Sigøynermusikk er flott, sier dirigenten
Taterfolkets historie må fortelles
Sex på timeplanen i skolen
Seksten personer ble skadet
Jeg er helt uenig med redaksjonen
Vedtaket er dårlig og dyrt
Kommunen har sviktet oss igjen
Tøv, broen ble bygget i 1932
Takk for en grundig artikkel
Kakerlakker ble funnet i skolekjøkkenet
Parasitter i fisken
Luddefjord, eller Puddefjorden, er fin
Pedagogen i barnehagen er gull verdt
Pedalen er ødelagt
Krek er ikke et ord jeg kan
Feite laks i elva i år
Runkeroer dyrkes på gården, runkelroer heter det
`
  .trim()
  .split('\n');

export const norwegianDirty: string[] = `
For en [jævla] dårlig artikkel
Du er en [idiot]
[Faen] så dårlig
[Fy faen]
[For faen], nå må dere skjerpe dere
[Faen ta] kommunen
[Faens] byråkrater
[Helvetes] trafikk
[Dra til helvete]
[Reis til helvete] med dere
[Satan] så dyrt
Ordføreren er en [fitte]
[Fittetryne]
[Hore]
Jævla [hore] er hva du er
[Horeunge]
Din [kuk]
[Kukhue]
[Kuksuger]
[Sug kuk]
[Rasshøl] av en utbygger
[Rasshull]
Din [drittsekk]
[Drittsekker] hele gjengen
For noe [dritt]
[Drittprat] fra ende til annen
[Drittunge]
[Drittunger] som kaster stein
[Dritt] i dere
[Hold kjeft]
Hold [kjeften] din
[Kjerring] fra kommunen som ikke skjønner noe
[Kjerringfaen]
[Gubbefaen]
[Jævel]
Din [jævel]
De [jævlene] satte opp husleia igjen
[Neger] på bussen
[Negere] overalt
[Svarting] i BMW
[Svartinger] må ut
[Pakkis] på hjørnet
[Pakkiser] hele gjengen
[Soper]
[Homofaen]
Jævla [homo]
[Sigøynerpakk]
[Tater]
For et [pakk]
[Mongo]
Din [mongo]
Er du [tilbakestående]?
[Evneveik] redaktør
[Åndssvak] plan
[Åndssvakt]
[Dust]
For en [dust]
[Duster] i kommunestyret
[Tulling]
[Tosk]
[Idioter]
[Idiotisk] vedtak
[Kødd] av en sjef
Din [kødd]
[Ikke kødd]
[Tispe]
[Ludder]
[Megge]
[Svin]
[Svina] i rådhuset
[Gris]
Din feite [gris]
[Feiting]
[Tjukkas]
[Taper]
For en [taper] du er
[Nazisvin]
[Nazijævel]
[Jødesvin]
[Jødejævel]
[Muslimjævler]
[Innvandrerpakk]
[Landssviker]
[Løgnhals]
[Løgner]
[Pedo]
[Pedofil] lærer
[Ta livet av deg]
[Heng deg]
[Drep deg selv]
Jeg skal [drepe deg]
Jeg skal [ta deg], vent bare
Noen burde [skyte] ham
Du burde [dø]
Håper du [dør]
Håper du får [kreft]
Jeg [slår deg ihjel]
Vi vet hvor du [bor]
[Voldta] henne
[Hestkuk], ja det er det du er
[Hestkuk]
[Hælvete] heller
[Hælvetes] rot
[Forbanna] politikere
[Fordømte] syklister
[Fanden] ta dem
[Fuck] kommunen
[Fuck you]
[Bullshit]
[Wtf]
[Kyss meg i ræva]
[Ræva] plan
[Ræv] av en artikkel
Helt [ræva]
[Rævhøl]
[Runk] hjemme
[Runker]
[Pikkhode]
[Pikk] i ræva
[Pule] deg selv
[Pul] deg
Din [bavian]
[Ape]
[Kakerlakker], send dem hjem
[Utskudd]
[Avskum]
[Krek]
[Stabeis], gammel og sur
[Fjott]
[Fjols]
[Psykopat] av en rektor
[Hjernedød]
[Idiotene] i rådhuset
[Drit] og dra
[Dritings] ordfører som lyver
[Pisspreik]
[Piss] av en sak
`
  .trim()
  .split('\n');
