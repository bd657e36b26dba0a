// One voice: people who hide their words by hand, in another way. Lines with + hold [what is to be found], lines with - are innocent.
export const moreEvaders = `
+ bro ur en [id.iot] hvis du tror de sænker huslejen
+ [fuuuuuck] hvor er vaskeriet klamt
+ altså den [møgk​ælling] fra 2.th igen igen
+ gå hjem og [rnk din lille pk]
+ lol sikke en [t4b3r]
+ kan nogen fjerne den [sp4ss3r] fra gruppen
+ [hld kft] nu med jeres grillregler
+ i er alle sammen [l u d e r b ø r n]
+ [5h4rmut4] siger jeg bare til hende med hunden
+ min far siger at formanden er et [røffhul]
+ [sut.min.d*llermand] med jeres sommerfest
+ han er sådan en [hom0svans], har I set hans gardiner
+ [k*ll yourself] seriøst
+ jeg [sm@drer] dig næste gang du tager min p plads
+ hele bygningen lugter af [p!k] og hash
+ [𝖋𝖆𝖓𝖉𝖊𝖓] tage jer allesammen
+ din mor er en [lüder]
+ ham dér med plænetraktoren er en kæmpe [m-o-n-g-o]
+ [sаtme] nej om jeg henter pap for de andre
+ i kan [reNd MiG] med jeres fælles arbejdsdag
+ ad hvor er du en [gr1m so]
+ [dræaber jer] alle hvis i rører min scooter
+ så løber de der [p e r k e r e] og deres [pe:rk3rbørn] på legepladsen igen
+ smid ham ud af koret, sådan en [bøzze røw]
+ hun er en [h.o.e] og alle i 4b ved det
+ det indlæg er noget [b0lle-hjerne] noget
+ [fck] parkeringszonen, hvem fandt på det
+ skriv igen når du har fået en hjerne, [dumrjan]
+ viceværten er en [kvabset fl0dhezt] uden nøgler
+ siger du det en gang til [flækker jæ dit fj4s]
+ [w4nker] af en udlejer
+ jeg er så træt af jeres [pi­sse­dyre] parkeringspladser
+ [amk] hvorfor virker døren ikke
+ [sik t!r git] med dine klager, abi
+ han er en [orosbu cocuk] den pizzamand
+ den [hund3lort] af en cykelsti
+ luk [rø‌‌ven] jytte
+ jeg ville ønske nogen [kørte dig n e d] som den [r🐀tte] du er
+ [jødelump] hører ikke til i bestyrelsen, nej [j.ø.d.e.r.ø.v]
+ du er så [d̶u̶m̶] at det gør ondt at læse
+ [ass/hole] af en nabo
+ get lost [kafff1r]
+ [h4st du ingen hj3rne], din [nød d e h j e r n e]
+ har i set ham på 3. sal? total [p.e.d.o]
+ [rend å hop] fra mig til jer, [sk1demedister]
+ [5kr1d] hjem til jylland
+ det er da for [hælvede] hørt før
+ den lille [nazi s v i n] har sat klistermærker i opgangen
+ i er bare en flok [sᵛiⁿ], og bladet er noget [cr@p]
+ jeg [sp ytter på din grav] når den tid kommer
+ gid du må [rådd ne op], karen
+ [k4ren-kællin] med kæmpe solbriller brokker sig igen
+ manden fra kontoret svarer ikke, den [sk1deren kæft]
+ den [bitchchch] tog min vasketur
+ det må [fɑṅme] være løgn
+ han ligner en [kn3p't] hamster
+ [pattebrn] kan ikke tåle kritik
+ [mær/en] fra nr 9 har klippet min hæk
+ gå ud og [leg på m0torvejen], [sv4gpizzer]
+ mit gæt: han [b0ll3r] sin egen kusine
+ [kusssetryne] kalder vi hende i opgangen
+ er i helt [hj3rneskadet] derinde på redaktionen
+ [cuckk] er hvad du er
+ fed tekst, skrevet af en [inc3l] i kælderen
+ [s1mp] altså hvor er du slesk over for formanden
+ ingen gider dig, [thоt]
+ [lоrtenеgеr] skrev han på min dør, og i siger det er hærværk
+ jeg [skêr halsen over] på den hane
+ [f@nden i v0ld] med jeres dagsorden
+ hvad fik i for pengene? [kn.a.ld] og [p i s]
+ hun har [kn3pp3t] sig frem, den [k3gle] af en [ludddddder]
+ du er en [abæfj4s] og din hund er bedre opdraget
+ øv hvor er i nogle [kraftidijoter]
+ [hønserøw] siger min farmor om dig
+ dælen knæk mig nej, for [sat👹n] da også, nu igen med det varme vand
+ han skal have [en på kаѕѕеn], den [gr!msrøv]
+ kan vi få en ny formand, den her er en [åndss​vag tіtte]
+ [dø d ø d ø] din [sk4dedyr]
+ [parazzit] der aldrig betaler til kaffekassen
+ stop jer selv op i [r ø v e n] med de pæne ord
+ [mu$limsv!n] ud siger jeg
+ han fra kiosken er et [t.y.r.k.e.r.s.v.i.n] og jeg handler i netto
+ ja ja hold gommen, [k@jko idi0t]
+ de unge på bænken er nogle [hjernel0se skvad derhoveder]
+ hvem i [hеlvеdе] har parkeret i brandvejen, tag jer sammen [ƒåπdeme]
+ [fiiiissefornemt] at have råd til altan
+ den lumske [l3jesv!n] på kontoret hæver alt
+ [wh0re] stod der, med rød tusch, og hun fortjener det
+ hele opgangen er fuld af [s-l-u-b-b-e-r-t-e-r] og [t-y-v-e-p-a-k]
+ sorter dog dit affald, [gr1zefjæs]
+ den [klamme fizz3] på fjerde kan godt lukke vinduet
+ [pi​khue] og [p1kspiller], begge bor i blok 3
+ varmemesteren er [fuldsvinnn] hver fredag
+ [pіѕ] og [ӏоrt] hele vejen ned, sådan er vores trappe
+ sådan en [t0rskehoved] kan ikke læse en el-måler
+ åh nej ham igen, [sleѕke ѕvаnѕ] med laksko
+ i bliver [banket sønder] hvis i kommer her igen, [banditsv1n]
+ [skrup hjem hvor du k0m fra], din [kamel kneb per]
+ [gedekn€pper] råbte han, og så kom vagten
+ jeg [s k y d e r] ham fra vinduet, det sværger jeg
+ sådan en [fuld gri5] mente at jeg skyldte ham penge
+ han er [m0ngolb4rn] af sindet
+ det er ikke børn, det er [lоrtеunger], flyt dem
+ [el en dige kr4ftidioter] i bestyrelsen stemte ja til det hele
+ hun ringer på klokken tre om natten, den [tossekælliiing]
+ vorherre bevares og [skiiiiid] til jeres klima
+ nej det passer ikke, din [løgn‍hals], din beskidte [l0gner r0v]
+ gift dig med din ged, [hillbi11y-hvid-skr4ld]
+ hvor er du fra, [ab3mand]
+ både dig og din hund kan [gå ad h3lvede til]
- jaaaaaaa vi vandt fodboldturneringen mod blok 7!!!
- er der nogen der har en boremaskine jeg må låne i 2 timer?
- nøøøj en flot regnbue over søen i aftes
- str. 40-42, brugt 2 gange, 150,- afhentes 1.tv
- *psst* der er kage i fælleshuset kl 15
- 3.th har altså ikke støjet, det var ventilationen
- haha ja :D :D min søn fik nøglen galt i låsen igen
- Ć i Jović udtales tj, tak til Mirjana for at forklare
- hashtag #godnat fra en træt natsygeplejerske
- F R E D A G S B A R aflyst pga. sygdom
- @henrik_s kan du sende nummeret på vvs'eren
- hvem tog pakken fra GLS, mrk. 00371-B?
- min baby siger bababababa til alle på trappen
- 1. d4 Sf6 2. c4 e6 3. Sc3 Lb4 er nimzoindisk, ikke kongeindisk
- jeg skriver med store bogstaver fordi JEG IKKE KAN SE, undskyld
- o-o-o er lang rokade, for dem der undrer sig over skakklubbens referat
- kan man få låseservice på en søndag? ring lok. 7
- tak for tip om biblioteket, de har *alle* sæsoner
- s.u. senest mandag til s.k.@husby.eksempel
- Jørgen, Jorgen og Joergen er samme mand i jeres beboerliste
- dk: kr. 20, se: kr. 30, no: kr. 40 pr. pakke
- min bil: Audi A6, hvid, nr.plade DK 12 345, står i vejen? sig til
- vi mangler 1 mand til petanque lør. kl. 11
- ÅÅÅÅÅH hvor er de killinger søde
- cykelparkering P1, P2 og P3 er fulde hver aften
- 🎉🎉 tillykke til olga 80 år 🎉🎉
- t.o.m. på søndag er der gratis entre på museet
- jeg tog en pic af regnbuen men den blev uskarp :/
- ordet 'sprængfarlig' på tanken er bare en advarsel fra HOFOR
- i blok f.eks. 2, 4 og 6 er lyset gået
- pixibøgerne ligger i kassen v. postkasserne
- hvad betyder NIMBY? not in my back yard, tak til redaktionen
- bukke-bruse-kantaten var meget fin for de små
- Hm. Hmm. Hmmm. det må vi sove på
- kassereren har fremlagt et fint regnskab, thumbs up
- vi har fået en lille hund, han hedder Fjollegøj men kaldes F.G.
- rønnebær er ikke giftige men sure, jf. artiklen
- tv-signalet er væk i 0.1, 0.2 og 0.3 siden i går
- kontoen er reg.nr. 0000 kt. 0000000000
- eksamen: 12, 10, 7, 7, 4 – stolt mor her
- bøgerne af Søren K. er svære, men læsekredsen er rar
- må hunde gå løse i skoven om natten? spørger for en ven
- lyd: bzzzzzz hver nat kl. 3.15, er det elevatoren?
- fin ide med byttehylde, men skriv størrelse på tøjet: S, M, L, XL
- slut med at fryse, nu har vi fået nye radiatorer
- Tak til Σταύρος for at fikse porten
- jeg har m.a.o. ingen indvendinger mod forslag nr. 4b
- GOD idé!! Men: hvem betaler???
- der er noget galt med stavningen af dræn, dren og drææn
- den her sætning er så lang at jeg glemte hvad jeg ville sige, noget med hække
- tidl. vicevært Knud E. Bertelsen er flyttet til Kerteminde
- bing bing bing, min telefon ringer hver gang nogen skriver her
- husk sommertid: 02:00 -> 03:00
- nummerpladen AB 12 345 er blevet glemt i vaskekælderen, haha
- ret: 1 agurk, 2 dl yog., 1 tsk hvidl., salt/peb., færdig er tzatziki
- er du sort/hvid fotograf kan du deltage i konkurrencen
- flaget skal ned ved solnedgang, ca. kl. 20:52
- tak Lærke L. for de smukke tegninger af krager
- d.d. har vi fundet et par briller (blå, Ray-Ban) ved skraldesuget
- v/ formand B. Ø. Nissen: referat vedlagt
- jeg så 2 svaner, 1 fiskehejre og 11 ællinger
- lillebror har lært at sige ah-ah-ah-ahornsirup
- her er stilleeeee, har alle taget ferie?
- måske skulle man løfte a-kassen frem i bladet
- hvad er d. forskel på alm. affald og rest?
- to piger på gangen synger æøå-sangen hele dagen, hyggeligt
- vi er 5 i lejl. 2, og der er 1 toilet, så vi er tålmodige
- vippegyngen er #endelig åben igen, hurra
- vores dreng har fået læsebriller og er glad
- undskyld dobbeltpost undskyld dobbeltpost
- 1.salen tog vores elmåler af ved en fejl
- hej hej hej hej, er det her det rigtige sted at skrive
- tryk * for at vende tilbage til menuen, # for at afslutte
- Café Šebetov serverer boller i karry på onsdag
- drik vand, det er 31° i skyggen
- g o d m o r g e n fra terrassen
- min datters hund er bidt af en flåt, hvad gør man?
- vi fejrer ramadan og jul, og det går fint
- tager I kort? jeg har ikk kontanter mere
- jeg kan godt lide den nye skrift, men den er lidt li11e
- Brøndby 1 – FCK 1, rart at børnene holdt med begge
- skt. hans-bål er aflyst pga. tørke
- Noël, Chloë, Zoé: tre skønne børn i blok G
- opskr. til sylt: 1 kg rabarber, 400 g sukker, lidt van.
- hul i vejen v. nr. 14, kan nogen ringe til kommunen
- tak til MÆRSK for at give pengene til lystavlen
- hvorfor er der 2 slags plast? er pap = karton?
- der ligger et visitkort: »A. S. S. Holm, tandlæge«, er det dit?
- vi har fået internet 1000/1000 mbit, ser jeg
- se www.byport.eksempel/side?id=88&lang=da for åbningstider
- kæreste redaktion, jeres krydsord er for let
- mit badevær. drypper, tlf 22 33 44 55, trykk 1
- sofa 3 + 2 pers., grå, pris: byd
- nej, nej, nej, det er *ikke* min hæk
- gravid i uge 34 og elevatoren virker ikke, øv
- fang! sagde hunden da bolden trillede
- æbler, pærer, blommer: tag selv
- lampen i opg. C1 blinker ... – – – ... som morsekode
- er det nødvendigt med lås på haveporten? børnene kan ikke få den op
- til alle: husk at skrive jeres nr. på posen, 2.mf. tog min
- sagde nogen bankospil? ja! 3. torsdag kl. 19
- katten er 16 år, næsten blind og elsker leverpostej
- 'gå-hjem-møde' om demens d. 14. kl. 16
- æ hår bo't i æ hus i tyve or, å a ka godt li' it
- hun får strålebehandling for brystkræft, så vis hensyn på trappen
- dronning-ordenen er ikke en orden, siger naboen, hm
- venlig hilsen T. I. T. Andersen, 1.th
- rent vasketøj er hængt op på snor nr. 6, det er ikke mit
- tag 10 x 10 cm fliser, de passer til kanten
- 22:22 og jeg er vågen, nogen der vil spille kort?
`;
