// Three more rounds of Danish, each written after the lists had been worked on and measured once before anything
// was changed for it: of the first 60 lines to be found 77 % were, of the second 87 %, of the third 90 %. Since
// worked on, and so no longer a measure of what gets through. No marks: these are read as they stand.
export const laterVoicesClean: string[] = `
Vi holder slut med fart og god fag
Den pikante sauce til piknik med min kusine
En sæk kartofler blev røvet af røveren, prøv selv
salt-/sparebøsse, sparebøsse og raflebøsse
Sikke noget sludder, jeg vil lude mig frem, og han forsøgte at bekluder gulvet
Det regner i Niger, skrev regnerne
Svin som mad: svinekød, svinemørbrad og flæskesvær
Mongoliet og mongolsk mad
Han talte om muhammedaner og hinduer i gamle dage
Homofobi og homoseksuelle
Pattedyr og pattegrise
De skidne hænder skal vaskes, og skidtet fejes op
Pikkarainen bor i Horsens, Horneby, Assens eller Middelfart
Kusk fra Fuglebakken med Sexten
Scunthorpe Hitchcock cockerspaniel peanuts
beboer vaskekælder affald lejer bestyrelsen slutrapport fartbump gode fagforening
analyse assistent klasse titel document sexologi essex kompis pisang pistol episode rosenkål
Kommunen har slået os oven i hatten med regningen
Der er brug for flere hænder i hjemmeplejen, det er helt hul i hovedet
Er formanden syg? Så må mødet udsættes
Vi skyder efter at være færdige til jul
Naboens hund er en tæve på fem år
Kan man slå kolde plæner ihjel med salt?
Jeg slår dig op i morgen, når jeg har fundet nummeret
Dræb mosset med jernvitriol
Hæng vasketøjet ud på altanen
Skyd skylden på vejret
Du skal skære halsen af flasken med en glasskærer
Kvæl ilden med et brandtæppe
Jeg finder dig i vaskekælderen klokken ti
Ved du hvor du bor til næste år?
Jeg ved hvor kælderen er
Sorte svaner og brune bjørne
Min mor er en haj til matador
Din søster er en god nabo
De er nogle værre røvere at spille kort med
Han er en rigtig abekat når han leger med børnene
Grisen hedder Svend
Klovnen Tapper var på besøg
Gid du får en god dag
Hold kæben i ro efter operationen
Hold bøtten med maling lukket
Der er lus i børnehaven
Pas på dig selv
Vi tager til Afrika i februar
Rejs hjem over Tyskland
Negative svar er også svar
Racerbilen
Man kan godt sige at budgettet er forrykt
En ko er en drøvtygger
En dum fejl fra min side
Det var en kæmpe fejl
Hvor dum kan man være, tænkte jeg om mig selv
Du er en stjerne
Han er død nu, og det er trist
Hun blev kørt over af en bil, og vi sender tanker
Bilen holdt på parkeringspladsen
Perlekæden gik i stykker
Skoleklassen fra Fredericia sang
Vi skal huske at slukke lyset i cykelkælderen
Knepet med eddike virker på kalk
Skvatter man på isen, ringer man 112
Vi kommer og henter dig klokken otte, din madpakke er smurt
Den syge hund fik medicin af dyrlægen
Stik dem ned i jorden og vand godt
Sæt den bagi bilen
Så er du færdig, tryk på gem
Du får en kugle is, hvis du hjælper
Jeg slår dem ihjel med kogende vand, altså mælkebøtterne
Vi bør aflive ham, siger dyrlægen om katten
Man må skyde dem fra første oktober
Strømmen kan slå dig ihjel, så sluk på tavlen
Stress kan dræbe dig
FCK fik bank i går
Hun er en gammel ko, der har givet meget mælk
Syge svin skal isoleres fra de øvrige
Vi kører dig ned til stationen
Din hvalp er nuttet
Spis min kage, den er god
Myggestik får mig til at klø
Kan du finde ud af, hvor du bor henne i kvarteret?
Ulækre rotter i kælderen igen
De klamme vægge skal udluftes
Fugtige, klamme kældre er et problem
Den dumme elevator virker ikke
Nogle fede typer spillede guitar
Hvor er du fed, da du sang
Det store svin vejede 300 kg
Bavianen i zoo har fået unge
Jeg er bare en dum gammel mand
Gør verden en tjeneste og plant et træ
Vi finder dig en ny plads på ventelisten
Slå dem ned med en hammer, altså pælene
Put dem i ovnen i tyve minutter
Send dem i ovnen ved 200 grader
Hæng dem op til tørre
Skær halsen af græskarret
Kvæl dem ikke i vand, potteplanterne
Træet døde, og det gjorde busken også
Ingen vil savne den gamle container
Du skal dele med din søster
Du skal have en på opleveren
Bank på hos naboen
De skal brændes i en ovn ved høj varme, lerkrukkerne
Jeg kommer efter dig i køen
Vi skyder sommeren i gang
I svinget ved skolen er der glat
Svinget er farligt
I torsk er der sunde fedtsyrer
Klovne og trolde til fastelavn
Hun skal føde en af dagene
Pas på dine børn ved vandet
Du er død når spillet er slut? Nej så starter man forfra
Sikke et svineheld
Sikke en gris at være heldig
Han spiste som en gris til jul
Vi så nogle store søer i Sverige
Smålands søer er smukke
Søerne i byen fryser til
Det var en lede efter parkeringsplads
Mær er et gammelt ord for hoppe
Man skal ikke tæve sine børn
Knæk og bræk, og god fisketur
Brækker du benet, så ring til os
Kære redaktion, tak for artiklen om genbrugspladsen i Brøndby
Hvad koster en årlig p-licens egentlig?
Der er hul i taget over nummer 14, og det drypper
Hvis man lukker vinduet, bliver der lummert
Min nabo er en flink gut, der spiller trompet
Den gamle købmand solgte pibetobak og lakridspiber
Lakridspibe og bolsjer til børnene
Pippi Langstrømpe vises fredag
Der er masser af tang på stranden
Kan man leje partytelt hos foreningen?
Titte bøh sagde barnet i klapvognen
Vi titter lige forbi
Kuglepennen er væk
Bummelum, så gik den dag
Den lille dreng tissede i bukserne
Hunden tisser op ad hjørnet
Bæ bæ hvide lam
Der lugter af prut i elevatoren, hehe
Hesteskoen faldt af
Søren Pind og Pia Kjærsgaard diskuterede
Mette Frederiksen svarede ikke på spørgsmålet
Lars Løkke fik bilag
Det er pinligt for kommunen
Det er under al kritik
En skandale uden lige
Jeg er rasende over behandlingen
Hvor er det uforskammet at skrive sådan
Det er løgn, og det ved I godt
Formanden bør trække sig
Stop nu det snobberi
Kapitalister og socialister kan godt drikke kaffe sammen
Kvinder og mænd bør have samme løn
Muslimer er mennesker som alle andre
Indvandrere bidrager til samfundet
Politiet fangede tyven
Den anklagede blev dømt for vold
Tyren på marken er farlig
Kalvene dier hos koen
Grisen skal slagtes til jul
Slagteren har tilbud på hakket svin og kalv
Hakket svin er billigt
Svin eller okse til frikadeller?
Et halvt svin i fryseren
Svinene på marken roder i jorden
Et dødt vildsvin blev fundet
Vi har set ræve og grævlinger
Snegle og lus på roserne
Jeg skyder på at det bliver omkring 500 kr
Han skød forbi målet
De skød på skydebanen hele dagen
Filmen handler om en lejemorder der dræber for penge
Krimien om en kvinde der bliver myrdet i et sommerhus
Krigen i Ukraine kræver ofre
Jeg hader regn
Jeg er ligeglad
Jeg gider ikke mere vrøvl
Hold nu ferie
Hold ud, det er snart sommer
Hold øje med opslagstavlen
Luk døren efter dig
Luk for vandet
`
  .trim()
  .split('\n');

export const laterVoicesDirty: string[] = `
hold din store kæft gamle mand
du er sgu en værre idiot
I burde skamme jer, I røvhuller
hvor er I bare nogle pikhoveder
luk nu røven Birgit
hvem har ansat den klaphat
fuck det her lorteboligselskab
de skide børn larmer hele dagen
jeg gider ikke det pis mere
rend mig i røven din gamle gris
håber din kone dør af kræft
du skal få smadret ansigtet hvis du rører min bil
jeg stikker dig ned din lille rotte
pas på jeg ikke kommer og brækker benene på dig
perkerne har overtaget hele opgangen
send de sorte hjem til negerland
skide muslimer
jeg hader jøder, de jødesvin
din handicappede idiot
bøsserøve skal ikke have børn
hun er byens luder
tag og kneppe dig selv
sut min diller
din fede klamme kælling
fissekarl er du, en fisse
hvilken spasser har tegnet det
totalt retarderet forslag
mongolen i fjernsynet, sikke en mongol
dø din gamle heks
håber I alle brænder i helvede
satans møgunger
for helvede mand
det er kraftedme løgn
fanden tage jer
gu fanden vil jeg ej
det var satanedme dyrt
han er en skiderik og en løgner
kæft trit og retning, nej hold bare kæft
du kan stikke den op hvor solen aldrig skinner, dit røvhul
røvsyge politikere og deres møgsager, idioter
hvor er du klam, din gris
ynkelige nar
lille fede svin
sæk, dumme sæk
skrid med jer, pak jeres lort
ho ho hvilket cirkus, klovne og kællinger
gu er du dum, spade
bitch please
sluk for den fucking musik
what a load of shit
motherfuckers
nigga please
din sandneger
pædofile svin
gå ud og skyd dig selv i hovedet
gør verden en tjeneste og dø
jeg kommer og smadrer din bil og dig med
nogen skulle tage og slå hende ihjel
tag dit lort og skrid
dumme svin, dumme svin, dumme svin
ved du hvad, du er en kæmpestor idiot
hvor er I nogle fucking tabere
hvad fanden er meningen med den husleje
det er noget forbandet lort
så luk dog arret mand
jeg er så træt af de her pisseforkælede møgunger
skrid ad helvede til med jeres fartbump
den formand er et dumt svin
hvilket svin har parkeret foran min dør
du skulle skydes for det der
din mor er en hore
hun har kneppet hele bestyrelsen
han knepper sikkert sekretæren
hun ligner en billig luder
sikke en kælling du er Inge
kællinger og bøsserøve styrer alt
nej hvor er du en åndsvag spasser
gå hjem til mor, din lille fissetøs
fisselette tøsedrenge, hele bundtet er nogle fisser
din tykke kælling
ham perkeren på hjørnet er en tyv
de perkerunger smadrer alt
negerne på tredje sal
du lugter af pis og lort
pis af med jer
hold din kæft din sure gamle mær
jeg slår dig kraftedeme ihjel
vi ved hvor du bor makker
jeg skal nok komme efter dig
du fortjener at få bank
vent til jeg får fat i dig, så smadrer jeg dig
håber du får kræft
gid I må rådne op
gå ud og tag livet af dig selv
ingen ville savne dig hvis du døde
din sygelige psykopat
i er sgu syge i hovedet
syge svin
alle jøder er svin
muslimsvin ud af danmark
homosvin
er du bøsse eller hvad din svans
lesbiske luder
møgkælling
det er kraftstejleme for galt
for satan i helvede
fandens osse
hvorfor fanden skal vi betale
sikke noget pladder og pis
jeg giver ikke en skid for jeres mening
røvhuller alle sammen
røven fuld af penge har de
det rager mig en fjer og en lort
skidespræller
lortekommune
shit hvor er det dyrt
bullshit fra ende til anden
fuck kommunen
what the fuck
bitches
idioter
for en idiot
sikke et røvhul
fuck off
fandens til regning
lorten er brudt sammen igen
den lortevaskemaskine æder mønter
pisseærgerligt
skidetræls kommune
de spassere på kontoret
du er en mongol
retarderede tåber
hun er sgu en kælling den dame
gamle møgkælling
gid fanden havde jer
fanden stå i det
kan I ikke holde jeres kæft
hold kæft I er dumme
luderunge
perkerunge
negerunger i gården
negerdreng
jødehund
tyrkersvin
bøssesvin
lebbesvin
din fissefjæs
kussefjæs
kæmpepik
pikslugere
røvrendt af udlejeren
vi bliver røvpulet af kommunen
bestyrelsen røvrender os
han er en narrøv
bonderøve
dovne røv
flyt din fede røv
op i røven med jeres gebyr
kys mig i røven
jeg tæver dig
jeg kvæler dig
jeg skyder dig i hovedet
jeg smadrer dit fjæs
vi tæsker jer
jeg håber I alle sammen dør
I fortjener at dø
tag og hæng dig
hæng dig
dø luder
dø svin
dræb jøderne
hitler havde ret
shit en gang lort
holy fuck
damn it hvor er i dumme bitches
motherfucking cunt
din so
møgso
din fede so
lede kælling
du er klam
`
  .trim()
  .split('\n');
