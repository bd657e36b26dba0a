// One voice: sports, games, traffic and television. Lines with + hold [what is to be found], lines with - are innocent.
export const fans = `
+ Dommeren er en kæmpe [idiot], det var straffe hele vejen
+ [hold din kæft] du har aldrig sat dine ben på et stadion
- Godt kæmpet drenge, vi ses på Viborg Stadion på søndag
+ Den [klaphat] af en træner skifter jo altid for sent
+ [Røvhuller] hele bundtet, jeg vil have mine penge tilbage for sæsonkortet!!
- Hvorfor koster en fadøl nu 65 kroner på stadion? Det er helt ude i hampen.
+ fcm fans er nogle [bonderøve] og det har de altid været
+ Brøndbyfans er [abekatte] i gult, luk dem inde
- Jeg synes dommeren dømte fint nok, vi tabte fordi vi ikke kan forsvare på dødbolde
+ Hvis jeg møder den linjevogter nede i byen [smadrer jeg fjæset på ham]
+ Sikke en [tøsedreng] af en angriber, falder om hvis man puster på ham
+ københavner[svin], bliv på jeres egen ø
- Tillykke til håndboldpigerne fra en gammel mand i Lemvig. I har gjort os stolte.
+ [bøsserøv] af en målmand, han tør ikke engang gå ud i feltet
+ Det var noget [lort] at se på, 90 minutter jeg aldrig får igen
- 0-4 derhjemme til et oprykkerhold. Fyr træneren i morgen tidlig.
+ jeg siger det bare, han burde [knække nakken] den overbetalte spiller
+ I er [latterlige tykmaver] alle sammen i den bestyrelse, se jer selv i spejlet
+ [Fuck] Silkeborg
- Slut på sæsonen for os, nu skal der ryddes op i truppen
+ Ham kommentatoren på Viaplay er så [snotdum] at jeg ser kampen uden lyd
+ Kan nogen ikke give den kommentator en [sok i flaben]
+ Kvindefodbold er for [lebber], det gider ingen se
- Min datter spiller U13 og har fået flere blå mærker end sin storebror. Hun elsker det.
+ Send ham hjem til Nigeria med det samme, [sorte abe]
+ du er noob og din mor er en [luder]
+ gg ez, [uninstall din taber]
- Serverne har været nede siden fredag, og vi hører ikke et ord fra udvikleren. Ringe service for 500 kr.
+ Hvem fanden laver et spil med så mange fejl, [udvikleridioter]
+ den der streamer er jo en fed [klamso] der kun har seere pga patterne
+ [kys min røv] EA, jeg køber aldrig FIFA igen
- Jeg spiller stadig det gamle Counter Strike med gutterne hver torsdag, vi er alle over 40
+ Alle der spiller sniper er [fisser]
+ Jeg håber du [får kræft], din snyder
+ reported. [retard]
- Snydere skal have permanent ban, længere er den ikke
+ gå ud og få noget sol din [bumsede jomfru]
+ Han er 35 og bor hos sin mor, hvad andet kan man vente af sådan en [fed nørd] uden liv
+ Du spiller som en [spasser]
- Hvor mange timer må en 10-årig spille om dagen hjemme hos jer? Her er det to, og der er krig om det hver aften.
+ [sut den] lille ven
+ [stfu] din unge, gå i seng
+ Lær at køre bil din [sinke]!
+ Audi-[pikhoveder] skal altid ligge helt oppe i bagklappen på en
- BMW-ejere har åbenbart fået bilen leveret uden blinklys
+ Til dig i den hvide Tesla på E45 ved Vejle i morges: du er et kæmpe stort [fjols] og jeg har dig på kamera
+ Cyklister er nogle [selvfede narrehatte] i lycra
+ Næste gang en cyklist kører over for rødt [kører jeg ham ned], så lærer han det
- Cyklister kører over for rødt hver eneste morgen i krydset ved Nørreport. Hvor er politiet henne?
+ kvinde bag rattet igen, [dumme kælling]
+ Gamle [oldinge der lugter af pis] burde ikke have kørekort
- Min far er 84 og kører stadig bil, og han har aldrig fået så meget som en parkeringsbøde
+ P-vagter er samfundets [bundskrabere] og jeg håber de får en på hovedet
+ [Parkeringsnazister], 895 kr for fire minutter!!!
- 895 kr for fire minutter! Det er jo det rene røveri, og klager får man aldrig svar på.
+ Jeg sagde til ham at han kunne stikke den bøde op hvor [solen aldrig skinner]
+ perker-taxaer kører jo som de vil, [perkersvin]
- Taxaen kom 40 minutter for sent, og vi missede toget til Aalborg.
+ Han skal have taget kørekortet og have nogle flade, den [psykopat]
+ lastbilchaufførerne fra østen er fulde [polakrøvhuller]
+ Hvem er den [kraftidiot] der har lavet den nye rundkørsel i Holsted
- Den nye rundkørsel i Holsted er alt for lille, og lastbilerne kører op over kanten hver dag
+ Vejdirektoratet er fyldt med [skrivebordspikke] der aldrig har siddet i en kø
+ [pis af] med jeres 30-zoner
- Tredive i timen gennem hele byen, det er spild af alles tid. Stem dem ud til november.
+ Elbilister er nogle [frelste røvbananer], I holder bare og spærrer ved laderen hele natten
+ du kan [rende og hoppe] med dit elbilfnidder, jeg kører diesel til jeg dør
- Vi har kørt el i tre år og har sparet mange penge. Men lad nu være med at holde ved laderen når I er færdige.
+ En [motherfucker] skrabede min bil på Netto-parkeringen og stak af
+ til dig der skrabede min bil ved Føtex: [jeg finder dig]
- Er der nogen der har set hvem der ramte min røde Fiat ved Føtex i lørdags? Jeg har anmeldt det.
+ Saml jeres hundelort op, [svinehunde]
+ Folk der slår deres hund skulle selv have [tæsk til de ikke kan gå]
- Vores labrador er 13 år nu og hører dårligt, men han logrer stadig når postbuddet kommer
+ hende med de to schæfere på Strandvejen er en [sur gammel mokke]
+ Muskelhunde ejes af mænd med [bittesmå nosser]
- En tæve i løbetid skal holdes i snor, det siger sig selv
+ nabokonen, den [heks], har klaget over min hund igen igen
+ Du er sgu et [usselt kræ] når du sætter din hund af i en skov
- Hanhunde der ikke er kastreret kan godt blive lidt brovtende i skoven
+ Aflivede de din hund? godt så, nu mangler de bare at [aflive dig] også
+ Kamphundeejere er noget [rak]
+ Gid du må [brænde i helvede] du som lagde pølser med søm ud i Fælledparken
- Pas på, der er lagt pølser med søm ud i parken ved Søndersø. Politiet er orienteret.
+ Den dyrlæge er en [pengegrisk so], 9000 for en tand
- Dyrlægen tog 9.000 for at trække en tand ud på vores kat. Er det normalt??
+ køb ikke hvalpe af den [kæltring] i Brande
+ Hundehadende [rappenskralder] alle sammen nede i afdelingsbestyrelsen
- Bestyrelsen har besluttet at forbyde hunde fra 1. januar, og vi er mange der er meget kede af det
+ Hvorfor er alle tv-værter blevet så [skide] irriterende
+ Hende vejrpigen er godt nok blevet [fed som en flodhest]
- Jeg savner de gamle vejrværter, der stod med en pegepind og talte tydeligt
+ DR er noget [kommunistmøg]
+ Paradise Hotel: ti [silikoneludere] og ti steroidehjerner, luk det
- Paradise Hotel har kørt i tyve år nu, tænk at nogen stadig ser det
+ han er jo [bøsse så det klodser], det gider jeg ikke se fredag aften med ungerne
+ Skal vi nu også have [transer] i Vild med dans
- To mænd der danser sammen i Vild med dans, det var smukt og de fik tårerne frem hos mig
+ Dommerne i X Factor er tonedøve [klovne]
- Dommerne i X Factor må være tonedøve, hun sang da langt bedst
+ Badehotellet er for [senile kællinger] siger min søn, jeg elsker det
+ hvem gider høre på den [mundlam] [kvabse] en hel lørdag aften
+ Journalister er [løgnhalse og rotter], hele banden
- Journalisten har ikke engang gidet ringe til beboerne. Det er dårligt håndværk.
+ Den der har skrevet artiklen må være [hjernedød]
+ Jeg har aldrig læst noget så [åndssvagt], er du praktikant eller bare dum
+ [Skrid] ud af mit tv med jeres woke
+ Fyr [fjolset] på P4 der ikke kan tale rent
- Værten på P4 taler så hurtigt at jeg ikke kan følge med. Jeg er 79.
+ kan i ikke sætte en kugle i den papegøje der laver reklamerne, [dø nu bare]
- Reklamerne er blevet dobbelt så høje som programmet. Det kan ikke være rigtigt.
+ TV2 er blevet [røvsygt], jeg siger op
+ Alle de der realitystjerner er [uddannelsessnylter og horer]
- Jeg opsagde TV2 Play i går, 30 kroner op igen og de samme gentagelser
+ [Mongol] af en quizvært, han kan jo ikke engang læse op
+ Christiansborg er en [svinesti fuld af rotter], stem blankt
- Jeg stemmer blankt denne gang, jeg stoler ikke på nogen af dem mere
+ Borgmesteren er en [slapsvans], han tør ikke møde op og svare os
- Borgmesteren tør ikke møde op og svare os. Det synes jeg er fejt.
+ statsministeren er en [magtliderlig harpe] og intet andet
+ Socialister er [snyltere og møgunger] der aldrig har haft et arbejde
+ [naziyngel] alle der stemmer på dem
+ Højrefløjen består af [snothvalpe og fascister], ud med dem
- Både højre og venstre har løjet om de penge til plejehjemmet, og nu må det stoppe
+ Radikale [halalhippier] skal ikke bestemme hvad mine børn spiser
+ send dem tilbage i gummibåde og [lad dem drukne]
- Vi har haft en familie fra Syrien som naboer i otte år. Bedre naboer får man ikke.
+ [Muhamedanere lugter], så er det sagt
+ [Pakierne] har overtaget hele kiosken og prisen er steget 10 kr
- Kiosken på hjørnet har fået nye ejere, og de har åbent til midnat. Dejligt.
+ Grønlændere er bare [fulderikker i anorak]
- Min svigerdatter er fra Nuuk, og hun laver den bedste suaasat jeg har smagt
+ Ukrainerne kører rundt i dyre biler, [skide parasitter]
+ rumænerne på genbrugspladsen er [tyveknægte og zigøjnerpak]
- Der er blevet stjålet kobber på genbrugspladsen tre gange på en måned, sæt nu et kamera op
+ [jødesvin] styrer jo det hele
+ Tyskerne har taget alle sommerhusene, [pølsetyskere] rejs hjem
- Uden de tyske turister kunne vi lukke og slukke her i Blåvand
+ Svenskere er nogle [elgkneppere] og kan ikke tåle øl
+ [Tørklædekællinger] har altid tre barnevogne midt på fortovet
+ Ham der ejer grillen er en [kamelknepper]
- Kamelrytterne i Zoo var ungernes favorit i dag
+ Hun blev gift med en [neger] og så flyttede de fra byen
+ Mine naboer er [hvidt affald], råber hele natten
- Der bliver råbt hele natten i opgang 14, og boligforeningen gør ikke en snus
+ Ejendomsinspektøren er en doven [dåse], han svarer aldrig telefonen
+ Viceværten kan sgu ikke finde sin egen [numse] med begge hænder, hvordan skal han finde fejlen i fyret
- Viceværten kom efter ti minutter og fik varmen i gang. Stor ros herfra!
+ [Blodsugere] og intet andet, huslejen er steget 18 procent
- Huslejen er steget med 18 procent på to år. Hvordan skal en folkepensionist klare det?
+ formanden er en [opblæst tudse] der vil være konge i en boligforening
+ Jeg kommer ned og [stikker ild til] jeres cykelskur hvis I tager min cykel igen
- Der er ryddet op i cykelskuret, og min cykel med grøn seddel blev taget alligevel. Hvem kontakter jeg?
+ Dem på 3. sal [knepper] så højt at væggene ryster
+ Naboens unge er en [møgunge], og mor er ikke meget bedre
- Børn larmer når de leger, sådan er det, vi har selv været børn
+ [klap gællen] med den trompet!!!
+ Dem der smider pizzabakker i papcontaineren er for [dumme til at leve]
- Pizzabakker skal i restaffald når de er fedtede, det står på skiltet
+ vindmøllemodstandere er nogle [forkælede pikspillere]
+ Vindmøllefolkene har [voldtaget] vores landskab og de griner af os, de [forbryderfjæs]
- Vindmøllerne støjer når vinden er i vest. Kom selv og hør det, vi giver kaffe.
+ Landmænd er [lortespredere] der forurener vores drikkevand
- Gyllen lugter i tre dage, så er det overstået. Flyt til byen hvis I ikke kan tåle det.
+ [Grønne talibaner] vil tage bøffen fra os, I kan æde min
+ Veganere er [blegfede sutter]
- Jeg er vegetar på fjerde år, og min mand spiser stadig medister to gange om ugen. Det går fint.
+ Greta-tøser der limer sig fast skal bare [køres over]
+ Skolelederen er en [slatten kusse] og ikke andet, undskyld mit franske
- Skolelederen har sagt op, og det er den tredje på to år. Noget er galt på den skole.
+ lærerne i dag er [dovne hunde] der går hjem kl 14
- Lærerne gør hvad de kan, men 28 elever i en klasse er for mange
+ Din søn er en [psykopatunge], tag ham ud af klassen
+ inklusion har ødelagt skolen, ud med de [adhd-tosser]
- Min søn har ADHD og er verdens dejligste dreng, men skolen kan ikke rumme ham
+ pædagoger er [kaffekusser]
+ Alle mobberne burde have [en på kassen]
- Mobning skal tages alvorligt, også når det er lærerens egen søn der mobber
+ Sikke et pladderhumanistisk [tågehorn] du er at høre på, Bent
+ Bent du er og bliver en [nar]
- Bent, du og jeg bliver aldrig enige, men jeg giver kaffen næste gang
+ hva fa'en rager det dig dit [skvadderhoved]
+ Sig mig er du født uden hjerne eller har du drukket den væk, din [fuldebøtte]
+ [Tosse]
+ [Sæk].
+ [Bræk mig] i munden på jer alle sammen
+ Ja [fandeme] nej, ikke en krone mere til det stadion
- Ikke en krone mere til det stadion
+ For [satan] i helvede hvor bliver jeg gal når jeg ser den slags
+ [Kraftedeme] det dummeste jeg har set i 40 år som sæsonkortholder
+ Hvad [helvede] laver de penge i Kulturhuset når svømmehallen er lukket
- Svømmehallen har været lukket siden marts, og kommunen svarer ikke på mails
+ [Flab]
+ Gå hjem og [leg med dig selv], ingen gider høre på dig
+ gå hjem og [spil den af] til dine gamle Elvisplader
+ Den dame i Borgerservice er en [iskold bitch]
+ [bitches] i Bilka-kassen gad ikke engang sige goddag
- Kassedamen i Bilka var så sød, hun løb ud efter mig med mit kort
+ Du er grim, din bil er grim, og din kone ligner en [bulldog i læbestift]
+ [Tykke so] skal ikke sidde og fortælle mig om sundhed
- Min søster har diabetes og har tabt 30 kilo, hun er blevet et nyt menneske
+ [Krøblinge]pladserne står altid tomme, fjern dem
- Invalidepladserne bliver altid taget af folk uden skilt, og min mand kan ikke gå 50 meter
+ han er [døv og dum som en dør] ham dommeren
+ Hjemløse er [vanddrankere og bumser] der tisser i min opgang
+ [Narkovrag] ligger på bænken hver morgen, man kan ikke gå tur med hunden
- Sæt nogle bænke op i parken så vi gamle kan hvile os
+ Kontanthjælpsmodtagere er [samfundsnassere]
+ Gid du selv bliver syg og [rådner op] i et venteværelse
- Jeg har ventet 14 måneder på en ny hofte. Det er ikke et ordentligt sundhedsvæsen.
+ Vaccinefolk og [sølvpapirshatte] kan rende mig
+ du er så [pissedum] at det gør ondt helt herover i Esbjerg
- Hilsen fra Esbjerg, hvor det blæser og regner som det skal
+ [Pissemyrer] på løbehjul, smid dem i havnen
- Pissemyrerne har taget hele terrassen, er der nogen der har et godt råd?
+ Løbehjul er for [tabere uden kørekort]
+ knallertdrengene i Tilst er nogle [skidespællinger], tag deres nøgler
+ Ja undskyld jeg siger det men sådan nogle [lømler] fik én på hovedet i min tid
+ Der er kun ét ord for folk der kører spritkørsel og det er [kriminelt udskud]
- Spritbilisten fik ubetinget fængsel i 60 dage. Det er for lidt.
+ [Hæng dem] i den nærmeste lygtepæl
+ giv mig fem minutter alene med ham, så [skærer jeg nosserne af ham]
+ Pædofile skal [kastreres med en rusten kniv]
- Hvorfor får en mand, der har gjort sådan noget, lov at bo ved siden af en børnehave?
+ Jeg ved hvor du bor Kim, [pas på dine knæskaller]
+ [skyd] den ulv og skyd ham der satte den ud også
- Ulven har taget fire får hos min fætter ved Ulfborg
+ jægere er [blodtørstige impotente gubber]
- Jagten gik ind i går og hunden var helt vild af glæde
+ Lystfiskere ved åen sviner alt til, [skidtmadser]
+ Golfspillere er [snobbede skvat] i ternede bukser
- Golfklubben søger en ny greenkeeper og en til køkkenet
+ Ishockeydommere er [blinde muldvarpe] alle til hobe men ham her er også en [skiderik]
+ hvor meget har de betalt dig, [købte kujon]
+ Spilleragenter er [lortelækkere]
+ du kan [slikke mig] et vist sted, du med din statistik
- xG siger at vi burde have vundet 2-1, men det hjælper jo ikke noget
+ AGF fans har jo [bæ i hovedet]
- AGF blev mestre, og min far nåede ikke at opleve det. Jeg sad på hans plads.
+ [Sutteklude] hele holdet, ingen af dem gider løbe
- Ingen af dem gider løbe. Tag ti spillere fra U19 i stedet for.
+ OB er en [skodklub] med en skodledelse
+ Lyngby er noget [fis] og har altid været det
+ Hooligans er [undermennesker]
- Politiet måtte skille fansene ad, og vi stod midt i det med to små børn. Aldrig mere.
+ det er kun [svagpissere] der går før slutfløjt
+ VAR er opfundet af [kontorrunkere] der aldrig har sparket til en bold
- VAR ødelægger spillet, vi stod og ventede i fem minutter
+ Håndbold er for [halvaber] med harpiks på fingrene
+ cykelrytterne er nogle [dopede stodderkonger]
- Sikke en spurt af Mads i dag, jeg hoppede i sofaen så kaffen røg på gulvet
+ Formel 1-værten er et [fæ], han kender ikke engang reglerne
+ Mor til to her. Til jer der råber efter dommere på 15 år: I er nogle [usle kryb] og jeg håber jeres egne børn skammer sig over jer
- Mor til to her. Stop nu med at råbe efter dommere på 15 år, de gør deres bedste.
+ Fatter du ikke dansk, dit [skrog]? Det står på skiltet
+ [hold mund] for helvede Jytte
+ Jytte du er en [gammel sladretante og en ondskabsfuld krage]
- Jytte, jeg er helt enig, godt skrevet
+ Må jeg foreslå at redaktøren tager sin avis, ruller den sammen og [stopper den op bagi]
+ Sikken en [tumpe] der har tegnet den cykelsti
- Cykelstien stopper midt på bakken, og så skal børnene ud blandt lastbilerne
+ Det kan kun en [bøvet jyde] finde på
+ Fynboer er [indavlede]
- Jeg er fynbo og stolt af det, og brunsviger er bedre end alt hvad I har i Jylland
+ bornholmere [knalder] jo deres egne kusiner
+ Du er en [klovn] Lars og din hund er klogere end dig
+ [Drop dødt om] Lars, ingen spurgte dig
+ Lars ved du hvad, [æd lort]
- Lars, du har misforstået artiklen. Læs den lige igen.
+ den unge influencer er en [tom dulle] der ikke kan stave
+ [Spytslikker], det er hvad han er, ham den nye borgmester
+ [Patter] er det eneste hun har at byde på i det program
- Kattekillinger patter til de er omkring otte uger
+ Han er garanteret [svans], se lige det tørklæde
- Hunden logrer med svansen, siger min svenske kone, og så griner vi
+ Hende politikeren trænger bare til en [ordentlig omgang pik]
+ [fisseletter] og bleskiftere, det er hvad dagens mænd er blevet til
+ Feminister er [behårede mandehadere], så fik jeg luft
- Godt at der endelig er lige løn på dagsordenen
+ sådan en [pikansjos] skulle have en skalle
+ Kommunens jurister er nogle [blodigler]
- Lægen brugte blodigler på min mosters arm, og det virkede faktisk
+ Ham sælgeren hos bilforhandleren er en [slimet øgle], han solgte mig en bil med rust over det hele
- Bilen var fuld af rust, og forhandleren vil ikke give mig pengene tilbage
+ Mekanikeren er en fuskende [chimpanse] med skruenøgle
- God fart derude, og husk at holde afstand på motorvejen
- Han kørte 140 i en 80-zone, og så fik han lov at beholde bilen. Forstå det hvem der kan.
- Slutspillet starter på lørdag, god kamp til begge hold
- Min fagforening betalte advokaten, ellers var jeg aldrig kommet videre
- Pikante kyllingelår på tilbud i Rema, de er gode på grillen
- Horsens er en dejlig by, og Horne ved Hirtshals er også
- Vi kørte gennem Fucking i Østrig i 1998 og fik taget et billede ved skiltet
- Kusken faldt af i sidste sving på Charlottenlund, men hesten løb videre
- Perkolatoren er gået i stykker, kan man få en pakning til den?
- Røverne fra Rold er bare bedst, vi så den med hele familien i sommer
- Snepper er der mange af i Thy i oktober, når vinden er i øst
- Vi spillede ludo og matador hele vinterferien, ikke en skærm i sigte
- Retardering af motoren er vist det rigtige ord når tændingen sættes tilbage
- Vi har en bordercollietæve på to år der søger nyt hjem pga allergi
- Fissur i hælen, seks uger på krykker, så jeg må følge kampene fra sofaen
- Svinekam med sprøde svær og så landskampen, bedre bliver det ikke
- Kællingetand gror i hele vejkanten, bierne er vilde med den
- Vores nye gravhund hedder Luddi og tisser på gulvet hver gang vi får gæster
- Vandret 14 i søndagens krydsord må være NEGERE, altså benægte, siger min kone
- Dumpede til køreprøven tredje gang, den sagkyndige var ellers flink nok
- Analysen efter kampen var længere end kampen selv
- Massen af tilskuere pressede på ved udgang C, der burde være flere vagter
+ Ham målmanden fra Odense kan ikke gribe en forkølelse, den [hundelort]
+ gider i ikke lige [skrubbe ad helvede til] med jeres reklamer midt i kampen
- slut med gratis parkering ved hallen fra mandag, husk p-skiven
- Halvlegspølsen var kold igen. Det er tredje kamp i træk, ret det nu.
- Hvorfor skal vi betale licens over skatten når alt er genudsendelser
- Assens-Odense på 28 minutter i dag, ikke en eneste kø
- Hundeskoven ved Knudmosen er blevet til en mudderpøl, tag gummistøvler på
- enig
- Nej tak.
- Jeg har sagt det før og siger det igen: asfalten på Hovedvej 10 er en skandale, og ministeren burde selv prøve at køre på motorcykel dér
- Bitsene til skruemaskinen er væk, har nogen i opgang 6 set dem
- Min puddel er bidt af en løs hund ved åen. Ejeren gik bare. Ring til mig hvis du så det, 14.30 i tirsdags.
- Anders And på fredag, slik i skålen og hunden på skødet, så er det weekend
`;
