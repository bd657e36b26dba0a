// One voice: words hidden by hand. Lines with + hold [what is to be found], lines with - are innocent.
export const byHand = `
+ Sikke en flok [1d10ter] der sidder i det byråd, 14 mio til en rundkørsel ingen har bedt om
+ du er en [i d i o t] Kurt og det har du altid været
+ Hvem er den [idioooot] der har bestemt at containeren skal stå lige foran børnehaven?
+ Jeg er så træt af det [l0rt] vi skal høre på fra bestyrelsen hver eneste måned
+ [lorrrrrt] kamp. tag træneren med jer når i går
+ Hele affaldsordningen er noget værre [l.o.r.t] hvis I spørger mig. Fire spande til en enlig pensionist!
+ [f*ck] Vejdirektoratet
+ [fåk] dig og din hund, den har gøet siden kl 5
+ [Fu​ck] den udlejer og hans 9 procents stigning
+ Hun er en [lud3r] og det ved hele Nykøbing
+ [l u d e r] står der i panden på hende
+ hvad bilder du dig ind din [lüder]
+ Den [kaelling] på nr. 14 ringer til viceværten hver gang vi griller, få dig dog et liv
+ sur gammel [k*lling] der ikke kan tåle at børn leger
+ Formanden er en [kjælling] og det kan hun godt få skriftligt!
+ P-vagten er et [r0vhul], 790 kr for 4 minutter!!!
+ Kæmpe [rø vhul] ham der kører den sorte Audi igennem Storegade med 90
+ ja du er og bliver et [roevhul] Bent, hilsen os alle i opgang C
+ [sv1n]!!! hvem smider en død kat i en skraldespand
+ De [s-v-i-n] skulle have frataget kørekortet på livstid
+ Du er et [svιn] Jens, punktum.
+ Den dommer skulle hellere måle sin egen [p1k] end offside
+ gå hjem og leg med din [p​ik] i stedet for at skrive herinde
+ Alle de fine damer fra Hellerup kan rende mig, de tænker kun med deres [fis-se]
+ en sur [f!sse] er hvad hun er, ja jeg sagde det
+ hun vandt kun fordi hun har [fizze], ikke fordi hun kan noget
+ Sikke en [k%sse] af en borgmester
+ Klap i din gamle [kuzze]
+ [bøøøøsse]!! rigtige mænd cykler ikke i lycra
+ Hele redaktionen er nogle [b0sser]
+ [perkår] overalt på stationen efter kl 22, man tør snart ikke gå hjem
+ Endnu en [p3rk3r] i en leaset BMW.
+ Smid alle [реrkere] ud og luk grænsen bagefter
+ Hvorfor skal en [n3ger] være med i julekalenderen
+ jeg vil ikke bo dør om dør med en [n e g e r] og det må man vel godt sige
+ De henter jo bare endnu en [n€ger] fra Afrika og så tror de vi rykker op
+ [nar🤡røv]
+ Ham den nye redaktør er en selvfed [na rrøv], læs bare lederen i fredags
+ hvilken [spa**er] har malet den cykelsti på den forkerte side af træerne??
+ Du er jo [s p a s s e r] i hovedet hvis du tror på det der
+ kan de [spazzere] i forvaltningen da ikke læse en tegning
+ en [mong0l] kunne have gjort det bedre end ham VVS'eren
+ Lærerne er nogle [møngoler], derfor kan ungerne ikke dansk
+ [monnngol]!! den stod på RØDT
+ Sådan en [skidreik] hører hjemme bag lås og slå
+ Din [skide rik], det var min mors blomster du kørte over
+ for [s@tan] hvor er det dårligt dækket ind af TV2
+ [s.a.t.a.n.s] til cyklister, de tror de ejer vejen
+ Hvad i [hevlede] laver kommunen med vores penge
+ [helveeeeeede] også, nu er bussen sparet væk igen
+ Gå ad [he​lvede] til med jeres vindmøller
+ [fandentage] det grundejerforbund og deres hækkehøjder
+ det er [fand3me] for ringe at en 84-årig skal vente 11 timer på en seng
+ Det er [fanedme] også for galt at skolen lukker med 3 ugers varsel
+ [kraftædemig] om jeg betaler den regning
+ jeg er [kr@ftedeme] rystet, hvor lavt kan man synke
+ sikke noget [p💦is] at fylde en hel avis med
+ [piiiiiis] hold, rykker ned til jul
+ Pladder og [p i s] fra ende til anden. Journalisten har ikke engang ringet til os der bor her.
+ [hold k*ft] du er dum at høre på Preben
+ Så [hold kæææææft] om den hund
+ [HoLd KæFt] Lise du har ikke engang børn
+ [skr1d] tilbage hvor du kom fra
+ Kan I ikke lide vores flæskesteg så [s k r i d]
+ [klahpat] har du overhovedet læst artiklen
+ Ham der bor i nr 7 er en [klap hat] af dimensioner, kører havetraktor søndag morgen kl 6.30
+ sikke en [t@ber], bor stadig hos sin mor
+ du er en [taaaaaber] og det er dine drenge også
+ [bicth]
+ Hun er sådan en [bi🐶tch] hende fra Borgerservice
+ gamle [bítch] tror hun ejer fællesvaskeriet
+ Et [a$$hole] parkerede på min handicapplads igen igen
+ what an [azzhole], sorry engelsk men det passer på ham
+ [shjit] hvor er I dumme
+ [s.h.i.t] avis
+ Til den [motherf*cker] der stjal min ladcykel på Nørrebrogade: jeg finder dig
+ [muddafukker] du skylder mig 400 kr for det spejl
+ Mette er en [c*nt]
+ total [r3tard] det der, man drejer ikke til venstre der
+ Are you [reeetarded] eller hvad, der står jo skilt
+ ud med de [n1ggers]
+ [n.i.g.g.e.r] music på P3 fra morgen til aften, skulle det være public service
+ Du er en [pyskopat] og jeg forstår godt hun gik
+ Afdelingslederen er en [psy‌kopat], spørg bare de 9 der har sagt op siden nytår
+ Ham træneren er [pæd0] det kan man se på ham
+ [paedofile] hele bundtet inde i den kirke
+ Så så man lige det [fedesv1n] på budgetmødet, stoppe sig med vores smørrebrød
+ en [tæ ve] som hende skulle aldrig have haft børn
+ [tæææve]!!!
+ Hun har [kn3ppet] sig til den stilling
+ Du kan [knebbe] dig selv med det svar Hr. Udvalgsformand
+ gå hjem og [k n e p] din kone, hvis hun gider
+ Vejrpigen er der kun fordi hun har store [p@tter]
+ vis os lige de [pa­tter] i stedet for at snakke om klima
+ rend mig i [r*ven]
+ Stik den lokalplan op i [røøøøven]
+ Kys min [r ø v], jeg flytter ikke campingvognen
+ Håber du får [kr@ft] hele familien
+ [få cancér] din klamme dyreplager
+ nogen burde [sl@ ham ihjel]
+ vi skal nok komme og [dr3be] dig, vi ved hvor du bor på Ringvejen
+ du skal [d ø] for det du gjorde mod den hund
+ [Hjernedöd] artikel fra en [hjernedöd] journalist
+ [hjerned0de] socialdemokrater
+ Hvor er det dog [åndzsvagt] at man skal bestille tid for at aflevere en sofa
+ I er jo [aandssvage] derinde på rådhuset
+ Det [afsk*m] der påkørte drengen og stak af, håber de finder ham
+ Dem der satte ild til halmen er [nogetafskum]og det håber jeg de får at vide i retten
+ Vælgerne på den egn er [im​becile]
+ Du er et [sk vat] Lars, altid været det
+ Muslimer er [skаdedyr] og skal behandles sådan
+ [u.t.ø.j] hele bundtet, send dem hjem
+ Typisk [j0desvin], alt handler om penge
+ [gedekn3pper] go home
+ Flyt det flag ned din [svanz]
+ Ingen gider se en [tr@nse] læse godnathistorie for vores unger
+ En [lébbe] som træner for mit pigehold? nej tak
+ [kr0bling] kør uden for fortovet med den scooter
+ Det er da typisk sådan en [bonder*v] fra Thy der ikke kan finde ud af en rundkørsel
+ lille [pikho ved] i en stor bil
+ Trump er en [d1ckhead] og jer der forsvarer ham er ikke bedre
+ what a [wаnker], VAR reddede ham
+ Det er de [møgung3r] fra blok 6 der smadrer legepladsen hver weekend
+ [snοthoved] du var ikke engang født da den bro blev bygget
+ Dit [fjoooools] man kan da ikke køre om højre
+ Sådan en [st.o.d.der] burde ikke have lov at eje heste
+ Kom du hellere ned i vaskekælderen og ryd op efter dig selv [dinmøgso]
+ lær dansk eller [rejshjem] til sandkassen
+ [sutmig] du og din andelsforening
+ [bАsTАrd] af en cykeltyv, tog min datters cykel ved svømmehallen
- Vi boede i Aabenraa i 30 aar, og min far skrev altid aa og ikke å. Det er der ikke noget forkert i.
- F C K vandt fortjent, og det siger jeg som brøndbyfan
- A P Møller skolen i Slesvig er da et besøg værd
- C. V. Jørgensen i Musikhuset den 12., er der stadig billetter?
- jaaaaaaaa endelig mål!!!!
- Suuuuper fin artikel, tak for den
- Åååååh hvor er den sød 😍😍😍
- T I L B U D  på kartofler ved vejboden i Lammefjorden, 20 kr for 5 kg
- Den der varmepumpe bruger mindre CO2 end jeres gasfyr, prøv lige at regne på det
- Vores gamle B&O fra 1978 spiller endnu. De laver dem ikke sådan mere.
- IC4 var skandale fra første dag og ingen blev stillet til ansvar
- 3*** ud af 6 til den forestilling? Vi var fire afsted og alle var begejstrede
- Huslejen stiger med 4,9 %* fra januar. (*varslet i brev af 30/9)
- *Rettelse: mødet er TIRSDAG og ikke torsdag
- Hvorfor må man ikke skrive v*ndmøller herinde uden at folk går helt op i det røde felt? 😂
- Det nye k-ord er vist k*nsensus, det kan de i hvert fald ikke finde ud af i byrådet
- Har I husket at trække skatten fra, eller er sk*t blevet et fyord i Liberal Alliance?
- Skriv til kasserer (snabel-a) lunden-af7 punktum dk
- Send en mail til p.i.kristensen@nordbynet.dk hvis I vil have en plads i nyttehaven
- nej nej neeeeej ikke Kvickly også!
- Den koster 1.299,- i Bilka og 899,- på nettet, så jeg forstår godt de lukker
- Prøv WD-40 på hængslerne, det hjalp på vores
- Jeg sad i kø på E45 i 2 timer og 20 min. Hvornår kommer der et tredje spor??
- det er ligesom R2D2 den robotplæneklipper naboen har fået, kører hele natten
- Man kan da ikke sammenligne en A4 fra 2009 med en ny elbil
- 3F har ret i det her, og det siger jeg som arbejdsgiver
- P1 havde en glimrende udsendelse om det i går kl. 12.15
- arealet er π·r², så rundkørslen fylder altså 700 kvadratmeter, ikke 300
- Jeg læste det i μg pr. liter, og grænseværdien er 0,1. Så ja, vandet er over grænsen.
- Hvis Δt er 3 sekunder, kørte han altså 97 km/t. Simpel fysik.
- α-hanner og β-hanner er noget vrøvl, det har forskerne selv trukket tilbage
- Ω er det sidste bogstav, så nej, der kommer ikke flere varianter efter omikron på den måde
- Hjertelig tillykke med de 90 år Gudrun 🎂🇩🇰🎈
- Fisk🐟fredag i Hanstholm, vi ses
- De💚grønne💚områder skal bevares!
- b r a v o
- Kan vi ikke få lov at være i fred for de kn4llerter om natten, ja jeg mener knallerter, mit tastatur driller
- jeg synse det er en rigtg god ide med bofælleskab
- Undskyld tastefejlene, skriver på tefelon i bussen
- Det er en skadne at de lukker biblioteket om lørdagen
- Kommuen har ikek svaret på mine tre mails, det er for dårligt
- Borgmesteren burde svrae på spørgsmålet i stedet for at tale udenom
- Kjøbenhavn staves med kj på de gamle kort, og det er smukt
- Min oldefars dagbog 1887: "Veiret var haardt, og Faarene maatte ind i Huset."
- I gamle dage hed det Fiskehuus og Skoelmester, saadan stod der paa skiltet
- Hoerer I efter derude? Skriver fra Spanien uden danske bogstaver. Her er 24 grader, og roeverhistorien i blad nr. 3 naaede frem med posten. Den var god!
- Goer noget ved den soe foer nogen falder i, isen er for tynd
- Soeren og jeg har boet her siden 1999 og aldrig oplevet stoej fra fodboldbanen
- Bøgen er sprunget ud i Rø v. Gudhjem, kom og se den
- Der står Lu-der-bach på vejskiltet i Østrig, vi grinte hele vejen
- Ny opskrift: fis-kefrikadeller (bindestregen er fra det scannede blad)
- Teksten er scannet forkert: "pis-tacieis" og "svin-gdør" skal selvfølgelig skrives i ét ord
- Ass-istent søges til kirkegårdskontoret, står der i annoncen. De må lære at dele ord
- I avisen var den delt midt i: "kul-turhuset". Ærgerligt på en forside
- Hvem har set vores kat, grå m. hvid hale, væk siden d. 3/11. Ring 2 0 4 7 1 1 9 6
- D A G S O R D E N : 1) valg af dirigent 2) beretning 3) regnskab 4) evt.
- G E N E R A L F O R S A M L I N G den 14. marts kl 19 i fælleshuset, husk fuldmagt
- V I G T I G T  vandet er lukket i opgang 3 og 5 på onsdag
- O B S   O B S  der er glat ved stationen
- N.F.S. Grundtvig ville vende sig i sin grav
- H. C. Andersen boede her altså ALDRIG, det er en skrøne turistforeningen har fundet på
- P. S. Krøyer eller Michael Ancher, jeg kan ikke se forskel på det billede
- Min søn er i s.f.o. til kl. 16.30 og der er 2 voksne til 41 børn. Det er uforsvarligt
- S.U.-reformen rammer dem der i forvejen har mindst
- Er der ikke nogen fra D.S.B. der læser med? Toget kl 7.04 har været aflyst 5 dage i træk
- a.m.b.a. betyder at andelshaverne ikke hæfter personligt, bare lige til oplysning
- tak tak taaaaak til hende der fandt min pung ved Netto ❤️
- Hvad mener i med "st*rk t*ale"? Kan i ikke skrive tingene rent ud
- m*skarade og f*stelavn, skal vi snart også sætte stjerner i det?
- Kan godt være man ikke må sige n*sse mere, men hos os har vi en på loftet
- Vi har ***** stjerner på Trustpilot og det er vi stolte af, hilsen Bageren på Torvet
- ★★★★☆ god mad, lang ventetid
- Boligen er på 86 m2, 3 vær., 5. sal u. elevator og de vil have 11.400 kr.!!! Vanvid
- $$$ det er det eneste det handler om for de kapitalfonde
- Wi-Fi i bussen virker aldrig på linje 4A
- mp3, CD, LP... vi gamle husker også kassettebåndet
- 7-Eleven på hjørnet er det eneste der har åbent når man kommer fra aftenvagt
- Han scorede på straffe i 90+4, og så var den kamp forbi. Øv øv øv.
- øøøøv vi havde glædet os til den koncert
- Hmmmmm, det lyder dyrt. Hvem betaler?
- hahahahaaaaa den var god
- Pyyyha sikke en varme
- Ssssså stille der er i byen efter de lukkede hovedgaden
- Naaaaaj hvor fint med de små lam
- Slut med plastik i skolekantinen, det var på tide
- Go'e gamle Fartøj! Jeg sejlede med hende til Anholt i 1974
- kan nogen anbefale en god kiropraktor, har ondt i ryg&nakke
- Nummerpladen var noget med BX 22 og så 4 eller 9, hvid varevogn, politiet er underrettet
- Koden til porten er IKKE 1234 mere, spørg viceværten
- Jeg kan anbefale P!nk i Parken, fantastisk show
- Ke$ha var mere min datters stil, men jeg tog med
- Jeg så Se7en i biografen dengang, den var altså bedre end den nye
- AC/DC spiller så højt at vi kan høre det på Amager, hyggeligt for min skyld
- C-3PO og de andre figurer er stjålet fra legetøjsmuseet, hvem gør dog sådan noget
- Vi kører el nu: ID.4, og den har aldrig svigtet
- id kort skal vises ved indgangen, det er da meget normalt
- Hvornår åbner f itnesscenteret igen? (undskyld mellemrummet)
- jeg er u enig med formanden i det her men han har da en pointe med tagrenderne
- Der er for mange sær skrivnings fejl i den avis
- Lamme kølle, oksefilet og fiske fars på tilbud i Brugsen 😋
- Glæde​lig jul til alle i foreningen
- Jeg kopierede linket men der kom mærkelige tegn: bygge​sagen-2023​-bilag
- Москва staves altså med o på dansk også, bare til orientering. Hilsen en gammel russisklærer
- Cafe, café eller kafé? Hos os på Mors siger vi kaffestue
- Müller, Möller og Møller er jo samme navn, slap af
- Händel i domkirken på søndag, gratis entré
- Malmö er 35 minutter væk, hvorfor taler vi ikke mere om det
- señor Pérez fra tapasbaren har betjent os i 20 år, vi kommer til at savne ham
- jEG HAR HAFT CAPS LOCK SLÅET TIL, UNDSKYLD
- MobilePay og NemID/MitID, de ældre bliver tabt i det her
- iPhone, iPad, iMac... børn har brug for en bog og en bold
- eBoks sendte brevet EFTER fristen. Det kan man simpelthen ikke være bekendt
- Stem JAAA til letbanen!
- Nej,nej,nej.Hvor mange gange skal vi sige det.Vi vil ikke have en motorvej gennem skoven
- Tak forhjælpen påsygehuset i går,mellemrumstasten erdød
- hvadfor en bus kører til Tistrup om søndagen
- ligeså snart der er lidt sne så går alting i stå i dette land
- Nogen der ved hvorfor der cirkler en helikopter over Vollsmose lige nu??
- Byrådet har sovet i timen. 11 år om en cykelsti på 800 meter er pinligt.
- Jeg er dybt uenig med dig, Flemming, men tak for en ordentlig tone
- Asfalten på Skovvej er så ringe at jeg har punkteret to gange i år
- Vi har 2 flygtningefamilier i opgangen og de er de flinkeste naboer man kan ønske sig
- Hvis I lukker den skole dør landsbyen, så enkelt er det
- Journalisten kunne have brugt 10 min på at ringe til den anden part. Sjusk.
- 1. halvleg 2/10, 2. halvleg 8/10. Dommeren 0/10
- Den hund er ikke farlig, den er bare stor. K9-folkene har selv sagt god for den
- H2O er gratis fra hanen, hvorfor sælger kantinen det til 18 kr
- Vi manglede 0,5 % i at komme ind. Ti (10) stemmer!!
- xxx kram til Lis og Ove fra os på Fanø xxx
- 100 % enig, 👏👏👏 godt skrevet Birthe
`;
