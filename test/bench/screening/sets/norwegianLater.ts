// Norwegian comments of later rounds, innocent and not: what the first set taught the list had to hold for these.
export const norwegianLaterClean: string[] = `
Håper hele familien din blir glad
Vi skal ta dere med på tur
Snart er det din tur å rydde
Pass deg for isen
Vi så noen rotter i kjelleren
Noen klovner underholdt barna
Han betalte fem tusen for en gris
Tispa på gården fikk valper
Tispe til salgs
Den lille kua heter Dagros
Det var et stygt uvær
Det er stygt der
De er dyr i drift
De er tette, rørene
Er du gal, så fint
Et nek til fuglene
Naut på beite
Bildene burde henges opp
Møtet må utsettes
Stygg.
Det er slutt på kaffen
Slutten av filmen var rørende
Hun hører dårlig
Hører du på radio
Horder av turister
Fitnesssenteret åpner
Fanger på flukt
Fanene vaiet på syttende mai
Røveren tok pengene
Røverne i Kardemomme by settes opp
Kukeliku sa hanen
Driften av anlegget er god
Svinet ble slaktet til jul
Grisene ruller seg i gjørma
Er det din ku som står på veien
Hunden din er søt
Dyrene deres har rømt
Han er klovn på sirkus
Hun spiller heks i stykket
Apene i dyreparken er morsomme
Han er en dyktig lærer
Du er en god skribent
De er flinke i kommunen
Dere er velkomne
Jeg er sint på kommunen
Jeg var dum som ikke kom før
For en dum idé å flytte stasjonen
Det er sykt vakkert ved sjøen
Det syke treet ble felt
Tyvene tok sykler i hele kvartalet
Politiet pågrep en tyv
En raner skjøt mot bilen
Han skjøt en elg
Skal vi vedde
Slå deg ned på benken
Jeg skal slå opp ordet
Håper du har det bra
Håper dere får en fin sommer
Vi håper at hun kommer tilbake
Dø skal vi alle, men ikke i dag
Lena døde av kreft i vår
Hun fikk kreft men ble frisk
Jeg vet hvor den beste kafeen ligger
Ta livet med ro
Ta vare på deg
Heng opp tøyet
Heng med til stranda
Dra til byen i dag
Stikk innom
Strikke en genser
Hold deg fast
Hold munnbindet rent
Muslimer og kristne spiste middag sammen
Jøder i Oslo er utrygge
Romfolk har bodd her lenge
Flyktningene fikk jobb på fabrikken
Innvandrere driver halve sentrum
Homofile og lesbiske gifter seg også
Kjernen i saken
Kjerrata er en bygd
Kjerra er full av ved
Hormoner og horisont
Tosken i eventyret vant prinsessen
Skatten økes igjen
Snøbrøytingen var bedre før
Jeg synes forslaget er gjennomtenkt
Parkeringsvakten var vennlig og hjalp oss
Vaktmesteren på skolen er en klippe
Redaksjonen burde granske budsjettet
Bygget ble to år forsinket
Typisk at det regner i juli
Arbeiderpartiet og Høyre er enige
Hva gjør dere med støyen
Nå får det være nok økte avgifter
Støvsugeren suger dårlig
Purka og grisungene
Sjefen min er et fint menneske
Naboens unge spiller trommer
Hun er en av våre beste forfattere
Han er en legende i klubben
Scenen i parken må pusses opp
Presten holdt en fin preken
Nye jobber skapes i havna
Arabisk er et vakkert språk
Islam og kristendom ble diskutert
Alle muslimer i byen ble invitert
Romfolkets nasjonaldag er 8. april
Jødenes historie i Trondheim
Somaliland og Somalia
Barn med funksjonsnedsettelse trenger støtte
Cerebral parese er en diagnose mange lever godt med
Downs syndrom er ingen sykdom
Skytterlaget fyller hundre
Brannen i huset ble slukket
Vi skal fyre bål på sankthans
Sykehuset har lange køer
Vi dør ikke av litt regn
Døden i Venezia vises på kino
Helvetesjuvet er et fint turmål
Pass på å stemme
Kjevebein fra en mammut
Øret mot skinnene
Dårlig vær hele uka
Artikkelen er tynn og ensidig
Et dårlig vedtak tvers igjennom
Lyve skal man ikke
Rottefeller selges i butikken
Griseføtter til jul
Mennesker bryr seg
Rideskolen søker stallpersonale
Til slutt vil jeg takke alle
Fartskameraer på riksveien
Skipet la til kai
Kokken lagde god mat
Fagforeningen protesterer
Sekstenåringer får stemme
Seks hundre kroner er for dyrt
Bra jobbet av brannvesenet
En tydelig og god tekst
Piken i rødt er et maleri
Pikene på broa av Munch
Pulverkaffe er godt nok
Rast ved vannet og ras i fjellet
`
  .trim()
  .split('\n');

export const norwegianLaterDirty: string[] = `
For noen [jævla] klovner i kommunen
Redaktøren er et skikkelig [rasshøl]
[Dra til helvete] med de nye avgiftene
Du er jo helt [tilbakestående]
Jeg [driter] i hva utvalget mener
[Fy faen] for en gubbe
Dere er noen [krek]
Naboen er en jævla [psykopat]
[Dritthue]
Hele partiet er en [jævla] vits
[Hold kjeft] og betal
Den [fitta] av en rektor burde sparkes
[Horungen] parkerer på plassen min
For en [bitch]
[Jævler], dere stengte biblioteket
[Reis hjem til ditt land]
Ut med [svartingene]
[Negerjævel]
Den [pakkisen] i kiosken
Jøder er [rotter]
Muslimene er [parasitter]
[Sigøynerjævler] stjeler alt
[Homser] er ekle
Jævla [lesbe]
[Transejævel]
[Ta livet av deg] din taper
Gå og [heng deg]
Jeg skal [myrde] hele familien din
Noen burde [slå ihjel] den sjefen
Håper du blir [påkjørt]
Pass deg, vi vet hvor barna dine går på [skole]
De burde [skytes] hele gjengen
Du fortjener å [dø]
[Sug pikken min]
[Knull] mora di
For noen [pupper] hun har
Gubben sitter vel og [runker]
[Kuker] hele kommunestyret
[Drittunge], lær deg å skrive
[Fjott]
For en [klovn]
[Klovner] i rådhuset
Du er en [løgner]
[Løgnere] hele gjengen
[Feiging]
For en [pyse] av en ordfører
Ditt feite [svin]
[Gubbesvin]
Gamle [heks]
Din lille [rotte]
[Kjerringa] i resepsjonen er sur
[Helvete] så sint jeg blir
[Jækla] dyrt
[Forbanna] dårlig skrevet
Det er for [jævlig]
[Drittkommune]
Busselskapet er [dritt]
[Piss] fra ende til annen
[Dumme kjerring]
Han er [dum i hodet]
Du er ikke riktig [klok]
[Steike] idioter
Man blir jo [forbanna] av å lese sånt
[Jævla] snøbrøyting, jeg knakk nesten beinet
Jeg gir [faen] i hva den kjerringa sier
Det er noe galt i hodet på dere, [idioter]
For en [taper] den fyren er
Kommunens [jævla] parkeringsvakter
Parkeringsvakten er ei [fitte]
Vaktmesteren er en gammal [gubbefaen]
Legg ned [drittavisa] di
Redaktøren burde få sparken, ditt inkompetente [rasshøl]
Det [drittbygget] raser snart
Så [jævla] typisk Arbeiderpartiet
Sosialist[svin]
Høyre[jævler]
FrP-[pakk]
[Faen] ta dere alle sammen
Hva [faen] driver dere med
Nå får det [faen] meg være nok
Skribenten kan [suge] kuken min
[Rasshøl] hele gjengen
[Rævhøl] i regjeringa
Sjefen min er et [rasshøl]
Naboens [horunge] spiller trommer hele natta
Du er ei [hore], det vet alle
Hun er ei billig [tøyte]
Han er en jævla [gris]
[Soperne] på scenen
En [homojævel] som prest
Vi vil ikke ha noen [negere] her
[Svartingene] tar jobbene våre
Send hjem [araberne]
Islam er en [sykdom], ut med pakket
Alle muslimer er [terrorister]
Romfolket er [tyver] alle sammen
Jødene er en [kreft]
Somalierne er [parasitter]
[Sigøynere] er noe pakk
[Mongounge]
Du skriver som en [mongo]
For en [retard]
[Evneveik]
Skyt [ham]
Jeg [slår ihjel] den som bygde dette
Jeg kommer til å [skyte] deg
Vi skal [brenne] ned huset ditt
Håper noen [voldtar] deg
Håper du blir [syk] og dør
[Dø] a
[Dø] i helvete
[Heng deg] selv
Gå og [dø]
Pass deg [jævlig] godt
[Kjeften] på deg
Hold [kjæft]
[Kuk] i øret
Så inn i [helvete] dårlig
[Pissdårlig] artikkel
Vedtaket er [dritt] tvers igjennom
Løgnaktige [svin]
Feige [rotter]
Dumme [gris]
Jævla [idiotiske] mennesker
`
  .trim()
  .split('\n');
