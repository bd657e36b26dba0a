// One voice: two years under a magazine's articles. Lines with + hold [what is to be found], lines with - are innocent.
export const twoYears = `
+ Så kan de lære det, bestyrelsen er en samling [idioter] og har været det siden 2009.
- Jeg har boet i Kløverparken i 41 år og jeg har aldrig set så dårligt et stykke murerarbejde. Fugerne kan pilles ud med en teske.
+ hvem [fanden] har fundet på at lukke vaskeriet kl 19
- Hvornår kommer der nye tørretumblere i blok 7? Vi har ventet siden påske.
+ Den [kælling] på 2. tv har ringet til varmemesteren 14 gange i denne uge.
- God slut på byggeriet, nu mangler vi bare at de rydder op efter sig.
+ Til ham der parkerer den sorte BMW på handicappladsen: du er et [røvhul].
- Min hund er en pinscher og den gør ikke før kl 8, så det må være en anden I mener.
+ Renoveringen er noget [lort] fra start til slut, og det har jeg sagt på hvert eneste møde
- Huslejen stiger med 640 kr. om måneden. Det er urimeligt for os på folkepension.
+ Nu er jeg udlært tømrer fra 1968 og jeg siger jer, de vinduer er sat i af [klaphatte].
- Kan nogen forklare mig hvorfor fagforeningen skal have lov at holde møde i vores beboerhus gratis?
+ Hold [kæft] hvor er I kedelige alle sammen
- Tak til Birthe og Verner for en dejlig fastelavnsfest, børnene var så glade.
+ Ham formanden ligner en [fed gris] på det billede på side 3
- Det er altså ikke unges skyld det hele. Vi må heller ikke være nogen steder.
+ det er de der [perkere] fra nr 44 der sidder på legepladsen hver aften
- Der er for høj fart på stamvejen, sæt nu det bump op.
+ Luk [røven] Kurt, du har ikke selv betalt for din p-plads i tre år.
- Pikante pølser og kold øl, det var en fin sommerfest. Næste gang skal der være noget til vegetarerne.
+ Jeg håber ærligt talt at hele driftskontoret får [kræft].
- Min mand døde af kræft i foråret, og jeg vil gerne takke opgangen for blomsterne.
+ De må da være [hjernedøde] når de sætter skraldeøen midt på cykelstien
- Skraldeøen står midt på cykelstien. Det er jo livsfarligt for skolebørnene.
+ [Skrid hjem] hvor I kom fra hvis I ikke kan finde ud af at sortere plast og pap
- Velkommen til de nye familier i Tornhaven, herfra kommer der en kage på lørdag.
+ Jeg er 15 og jeg siger det bare, viceværten er en [taber]
- jeg er 14 og vi har spurgt om en boldbane i to år, der er aldrig nogen der svarer os
+ den [møgkøter] på tredje gør fra 6 om morgenen og ingen gør en [skid] ved det
- Hunden ovenpå gør fra 6 til 9 hver morgen. Jeg har talt pænt med ejeren, men der sker intet.
+ Rend mig i [røven] med jeres varslingsbreve
- Varslingsbrevet var på fire sider og jeg forstod ikke en eneste linje.
+ Han er simpelthen en [mongol] ham der har tegnet de altaner.
- Altanerne er 90 cm dybe. Prøv lige at sætte en stol derude.
+ Bestyrelsesvalget var fup, og I er nogle [skiderikker] hele bundtet
- Jeg kræver omtælling. 112 stemmer og 98 stemmesedler, det går ikke op.
+ Hvorfor skal vi betale for at [sigøjnerne] i kælderen kan sove gratis, smid dem ud de [snyltere]
- Der sover nogen i kælderen i opgang 12. Ring til kommunen, de mennesker fryser.
+ [fucking] latterligt at man skal booke vasketid på en app
- Appen virker ikke på min telefon, og jeg er 83. Hvad skal jeg gøre?
+ Skribenten bag den artikel er en [nar], og avisen kan ryge direkte i papircontaineren.
- Artiklen er desværre fuld af fejl. Blok 3 blev bygget i 1957 og ikke i 1961.
+ hvis jeg møder dig i kælderen [smadrer jeg dit fjæs]
- Nogen har smadret ruden i cykelkælderen igen, er der nogen der har set noget?
+ Hun er jo bare en gammel [heks] der ikke kan unde børnene lidt sjov
- Vi laver heksejagt for børnene til sankthans, tilmelding hos Jytte i nr. 8.
+ Nu har de [satans] håndværkere boret siden kl 6.30 igen
- Håndværkerne borer fra 7, og det har de lov til. Så må man jo tage en god bog med i parken.
+ Tag jer sammen i stedet for at skrive sådan noget [pis] i bladet
- Katten har tisset på min dørmåtte for fjerde gang. Hvem ejer den røde hankat?
+ Du er sgu da en [spasser] hvis du tror huslejen falder igen
- Min søn er spastiker og kan ikke komme ned til legepladsen. Hvornår kommer der en rampe?
+ Naboen under mig er en [luder] der har mandfolk rendende hele natten
- Luderkort på plænen kl 11 om aftenen? Jeg troede det hed kongespil, men unge kalder det åbenbart noget andet.
+ Den der har stjålet min ladcykel skal have [tæsk] så han ikke kan gå
- Min ladcykel er stjålet fra skuret, en rød Christiania med hvid kaleche. Dusør 1000 kr.
+ [bøsserøve] hele bestyrelsen
- Hele bestyrelsen bør gå af. De har ikke lyttet til os en eneste gang.
+ Der er så meget [hundelort] på stien at man skal gå på tæer, og ejerne er nogle [svin]
- Jeg samler op efter min hund hver dag. Der er bare aldrig poser i stativerne.
+ I kan tage jeres urtehave og stikke den [op i røven]
- Kussekatten er ikke et ord vi bruger hos os, missen hedder Misser og er væk siden tirsdag.
+ hvad [helvede] skal vi med en petanquebane når elevatoren ikke virker
- Elevatoren har stået stille i elleve dage, og min kone sidder i kørestol.
+ Varmemesteren er en doven [drukmås] og det ved alle.
- Varmemesteren har fået for mange blokke, det er ikke hans skyld at han ikke når det.
+ Jeg gider ikke diskutere med en [kvajpande] der ikke engang kan læse et budget
- Budgettet for 2023 stemmer ikke med det vi fik udleveret på mødet. Hvor er bilag 4?
+ Alle de [muslimsvin] skal ud af vores boligforening
- Jeg er muslim og har boet her i 28 år. Jeg stemmer til hvert afdelingsmøde, gør I?
+ det er nogle [møgunger] og forældrene er ikke et hak bedre
- Børn skal have lov at larme på en legeplads. Det er det den er til.
+ Kys mig bagi, din [gamle sæk]
- Den gamle sækkevogn i cykelkælderen er min, lad den være.
+ Kan du så komme af vejen med din lortebil din [pikhoved]
- Pik pik pik siger spætten på vores tagrende hele morgenen, kan man gøre noget ved det?
+ Jeg har aldrig set en så [åndssvag] beslutning og så uduelige mennesker.
- Jeg har aldrig set en mere uigennemtænkt beslutning i al min tid som beboer.
+ Gid du må [brænde i helvede] for det du gjorde ved min mors kat
- Der brændte en container i nat bag blok 9, brandvæsenet var her kl 3.
+ Formanden er fuld af [lort]
- Formanden fortalte en ting i marts og noget helt andet i maj. Det vil jeg gerne have en forklaring på.
+ hende fra beboerrådgivningen er en dum [tæve]
- Vores tæve har fået seks hvalpe, er det i strid med husordenen? De flytter om otte uger.
+ Når man er så [evnesvag] at man smider bleer i papcontaineren skal man ikke bo til leje
- Bleer hører til i restaffald. Det står på alle fire sprog på låget.
+ [Fuck] jer og jeres parkeringsvagter
- Parkeringsvagten gav mig en afgift på 795 kr. mens jeg bar min mor ind. Skammeligt.
+ Jeg bor ved siden af en [psykopat], han banker i væggen når jeg støvsuger om formiddagen
- Min nabo banker i væggen når jeg støvsuger kl 10 om formiddagen. Er det forbudt?
+ Det er lutter [narkovrag] der får lejlighederne nu om dage
- Hvorfor får de unge på boligsocial anvisning aldrig hjælp? Man kan ikke bare give dem en nøgle og gå.
+ Ham ingeniøren skulle [hænges] i sin egen faldstamme
- Faldstammerne skal skiftes, og vi skal undvære toilet i tre uger. Hvor hænger listen?
+ i er så [retarderede] at i maler væggene før i skifter rørene
- Hvem maler vægge før rørene er skiftet? Jeg er pensioneret VVS-mand og jeg forstår det ikke.
+ Hun skulle tage at [knalde] noget mere så hun ikke var så sur på vaskelisten
- Døren til vaskeriet knalder så hele opgangen vågner. En dørpumpe koster 300 kr.
+ De [negere] nede i nr 5 spiller musik til langt ud på natten
- Musikken fra nr. 5 var rigtig hyggelig til gårdfesten, men kl 2 om natten er det for meget.
+ Nej nu må du [fandeme] holde op Preben
- Nej nu må du holde op, Preben. Du har selv tre biler holdende.
+ lille [pattebarn] der græder over at han ikke blev valgt
- Patteflasker og sutter bliver glemt i sandkassen hver dag. Der står en kasse i vaskeriet.
+ Den journalist kan [slikke mig et vist sted]
- Slikposer, dåser og cigaretskod over hele legepladsen mandag morgen. Kom nu, forældre.
+ Du skal ikke komme her og bestemme, dit [fjols], du flyttede ind i august.
- Jeg flyttede ind i august og har endnu ikke fået navn på postkassen.
+ Han [kneppede] halvdelen af opgangen og nu vil han være formand
- Kneb det med pladsen i fryseren, så spurgte man naboen. Sådan var det i 60erne.
+ Jeg siger bare [gå ad helvede til] med jeres fællesantenne
- Fællesantennen koster 289 kr. og jeg ser kun DR1. Kan man slippe?
+ Gårdmanden er en [halvhjerne] der klipper hæk midt i fuglenes yngletid
- Der yngler solsorte i hækken ved nr. 20, kan gårdmanden vente til august?
+ Det er nogle [røvslikkere] der sidder i repræsentantskabet
- Repræsentantskabet mødes på kroen to gange om året. Hvad koster det os?
+ Din [abe], gå tilbage til junglen
- Abestativet på legepladsen er rustent i bunden, der er snart en unge der kommer til skade.
+ Jeg kommer efter dig, og så [slår jeg dig ihjel], kan du tro på det
- Man slår sig ihjel på de fliser når det er glat. Hvor er saltet?
+ Hun ligner en [hvalstrandet hval] når hun ligger på fællesplænen, klamme [flæskebjerg]
- Må man ligge i bikini på fællesplænen? Ja. Må man holde op med at kigge? Også ja.
+ flyttede hertil for fred og ro og fik [lebber] på begge sider
- To piger på første sal har sat regnbueflag på altanen. Jeg synes det pynter.
+ Hvis du ikke skruer ned får du en [flad på hovedet], din lille [snothvalp]
- Kan I skrue lidt ned for bassen? Mine kopper vandrer på hylden.
+ Det er da det mest [røvsyge] blad i hele Danmark
- Bladet er blevet lidt kedeligt, hvor blev krydsogtværsen af?
+ [tyksak] skrev: jeg kan ikke komme op ad trapperne. Så tab dig dog.
- Jeg har slidgigt og kan ikke komme op ad trapperne. Det er ikke for sjov jeg beder om en stuelejlighed.
+ jeg [skider] på hvad afdelingsmødet har besluttet
- Jeg er ligeglad med hvad afdelingsmødet har besluttet, mit køkken er mit eget.
+ Du er en ynkelig lille [vatpik] Jan, og det ved hele blok 2
- Vat og vatpinde må IKKE i toilettet, det stopper hele strengen til.
+ Bare send dem tilbage i en gummibåd med hul i, de [parasitter]
- Vi har fået fem ukrainske familier i blok 11 og de har gjort haven flottere end den nogensinde har været.
+ Kommunen er nogle [lømler] og direktøren er en [røvbanan]
- Direktøren får 1,4 millioner om året for at bestyre 3000 boliger. Er det rimeligt?
+ Hvad er det for en [idiot] der har sat lyset til at slukke efter 20 sekunder
- Trappelyset slukker efter 20 sekunder. Jeg når kun til første repos.
+ dit [kussefjæs] tal pænt til min datter
- Tal pænt til min datter. Hun er ni år og gjorde ikke andet end at hinke.
+ Nazister er hvad I er, rene [nazisvin] med jeres husorden
- Man må snart ingenting. Husordenen er vokset fra to sider til nitten.
+ Den [møgso] i vaskeriet tog mit tøj ud af maskinen og smed det på gulvet
- En eller anden tog mit våde tøj ud af maskinen og lagde det på gulvet. Det gør man ikke.
+ Mogens du er en [hængerøv] og har altid været det
- Mogens, du har ret i at taget er utæt, men det gjorde det også da du var formand.
+ Gider I lige fjerne den [lortecontainer] fra mit vindue
- Gider I lige flytte den container? Jeg har ikke set solen siden februar.
+ jeg ville ønske du blev [kørt ned] på din elcykel
- Jeg blev næsten kørt ned af en elcykel på stien ved børnehaven.
+ Hun kan jo ikke engang tale dansk hende [teltluderen] i vaskeriet
- Hun taler ikke meget dansk endnu, men hun har lært mig at lave fyldte vinblade.
+ [Shit] man hvor er det grimt det facademaleri, ligner noget en toårig har lavet
- Facademaleriet er grimt. Beklager, men det er det. Giv os den gule mur tilbage.
+ Du kan få min [pik] at spise
- Spidskommen og fisk i hele opgangen, jeg bliver altså sulten. Kom forbi med opskriften!
+ Jeg er selv gammel smed og jeg må sige at det gelænder er svejset af en [fuldesvans]
- Jeg er gammel smed, og det gelænder er svejset uden at slibe først. Se selv efter.
+ i er nogle [kujoner] og [pjok] alle sammen, ingen tør skrive under eget navn
- Skriv under eget navn hvis I mener noget. Mit er Else Marie Skidmose, nr. 31.
+ De [gedekneppere] har fået altan før os der har stået på liste i ti år
- Ventelisten til altan er ti år. Kan vi få at se hvordan den er lavet?
+ [Kraftedeme] nej, jeg betaler ikke 4000 for et nyt komfur
- Komfuret er fra 1988. Hvem betaler for et nyt, mig eller foreningen?
+ Ham elektrikeren var en værre [stodder], efterlod boss og skidt i hele gangen
- Elektrikeren var flink, men han glemte at sætte dækslet på igen i entreen.
+ Dumme [gås], så lær dog at bakke den bil ordentligt
- Gæssene fra søen sætter klatter på hele stien. Det er natur, siger de. Jeg skrubber sko hver dag.
+ Jeg sagde til hende [hold din mund dit dumme høved] og det står jeg ved
- Jeg bad hende pænt om at tale lidt lavere i telefon på altanen, og det gjorde hun.
+ Hvad ved en [bonderøv] fra Thy om at bo i etage
- Jeg kommer fra Thy og har altid boet på gård, så det er noget nyt med naboer over hovedet.
+ Ingen vil savne dig når du [stiller træskoene], gamle tudse
- Jeg skal nok betale den husleje til jeg stiller træskoene, men hold så hvad I lover.
+ Den nye formand er en [dulle] med lange negle og kort hjerne
- Den nye formand er 26. Det er på tide der kommer unge til.
+ Jeg kan da høre jer når I [boller] gennem væggen, tag hensyn
- Boller med smør og varm kakao i beboerhuset søndag kl 14. Alle er velkomne.
+ wow sikke en flok [spader]
- Der mangler spader og river i nyttehaveskuret, aflever dem nu.
+ Selvfølgelig er det [jøden] der ejer byggefirmaet, de beskidte jøder tager jo alt
- Den jødiske kirkegård bag blok 14 fik nyt hegn. Flot arbejde af kommunen.
+ Det er mig en gåde at sådan en [fladpande] kan få lov at styre 60 millioner.
- 60 millioner for nye tage, og det drypper stadig ned i min sengekant.
+ hun er en [bitch] bare fordi hun har nøglerne til festlokalet
- Hvem har nøglerne til festlokalet? Vi skal holde konfirmation den 5. maj.
+ Er du [sindssyg] i bolden eller bare født dum
- Legepladsen ved blok 6 er blevet sindssygt god, ungerne vil ikke hjem igen.
+ Du er en [skændsel af et menneske] og en dårlig mor
- Det er en skændsel at vi ikke har haft varmt vand i ni dage.
+ Ud med alle de [fremmede rotter], så kan vi selv få lejlighederne
- Der er rotter i affaldsskakten i blok 4. Jeg har set tre siden fredag.
+ [Kællinger] med barnevogne der fylder hele opgangen
- Barnevogne i opgangen er brandfarligt, det har brandinspektøren sagt.
+ Altså den mand er jo en [gris], han står og pisser op ad cykelskuret
- Minigrise må man ikke holde i lejlighed, siger vedtægterne § 12. Hvad med marsvin?
+ Grafittimalerne skal have [hænderne hugget af]
- Graffiti på gavlen igen. Giv dem dog en lovlig væg bag garagerne.
+ typisk [svans] der ikke kan tåle lidt larm
- Egernet med den halve svans er tilbage ved blok 2. Vi fodrer det med nødder.
+ jeg er træt af at høre på den [tumpe] hver gang der er møde
- Jeg er træt af at høre på det samme hver gang der er møde. Vedtag det nu.
+ Jeg spytter på sådan nogle [landsforrædere] som jer der stemte for moskeen i beboerhuset, [kryb]
- Jeg stemte for at de må bruge beboerhuset til fredagsbøn. Syklubben har jo også lov.
+ Vil I ikke godt [skride ad pommern til] med de elløbehjul
- Elløbehjulene ligger på tværs af fortovet, og jeg er blind. Tænk jer lige om.
+ Hele projektet er [røvrendt] igennem, vi er blevet taget ved næsen
- Hele projektet er dårligt styret, og vi er blevet taget ved næsen.
+ Til den [psykisk forstyrrede galning] på 4. sal: hold op med at flytte møbler kl 3
- Til naboen på 4. sal: er det dig der flytter møbler kl 3? Jeg skal op kl 5 til bageriet.
+ Kassereren er en [fedterøv] og logrer for direktøren
- Ros til kassereren, regnskabet er flot, og nu kan jeg endelig se hvad snerydningen har kostet.
+ I fatter ikke en [bønne] af noget I [idioter]
- Bønner, ærter og kartofler står flot i år. Kom ned i nyttehaverne og tag for jer.
+ [dø] gamle mand
- Gamle mand Sørensen fra nr. 2 døde i søndags, 96 år. Han vandede alles blomster.
+ Jeg kalder en spade for en spade og en [skøge] for en skøge, hilsen en fra blok 1
- Jeg kalder en spade for en spade: projektet er gået over budget.
+ P-afgift for ANDEN gang, de [blodsugende igler] kan få en knytnæve i stedet
- P-afgift for anden gang, og jeg har licens i ruden. Klagen er sendt.
+ Hvorfor skal vi finde os i [hjemløse bumser] i kælderskakten
- Min teenagesøn har fået bumser af alt det byggestøv, siger han. Jeg tror nu det er alderen.
+ ham der klager over vores grill er en [muggen krøbling] med en stok
- Min far går med stok og blev råbt efter. Det er ikke den boligforening jeg kender.
+ Jeg har [pisset] på jeres blomsterbed og jeg gør det igen
- Mit barn faldt i brændenælderne bag legepladsen. Kan de ikke slås?
+ I burde [skydes] alle sammen på kommunen
- Fra mit vindue kan jeg se krokus skyde op i rabatten. Tak til det grønne udvalg.
+ Hans kone er en [grim mokke] og hunden ligner hende
- Moccakage og kaffe til seniorklubben på torsdag, husk kop.
+ Find dig et liv dit dumme [svin]
- Jeg sidder alene hver jul. Er der andre der har lyst til at spise sammen i beboerhuset?
+ Ryg og rejs, [muhamedanerpak]
- Rygning på altanen generer mig, jeg har astma. Kan vi lave en aftale om tider?
+ Din unge er jo [tilbagestående] når han kaster sten efter ænderne, og det er du også
- Drengene kastede sten efter ænderne. Jeg snakkede med dem, og så var den ikke længere.
+ Vi andre betaler, mens [dovne sociale tabere] ligger på sofaen og ryger hash
- Jeg er på kontanthjælp og betaler min husleje hver den første. Bare så I ved det.
+ Kan du lige tage dine [klamme fingre] fra min vasketid, din [skank]
- Mandag 17-19 er min vasketid og har været det siden 1996.
+ Der er gået [fisse] i den for vores unge mænd i bestyrelsen, de tør ingenting
- Fisefornem middag på Hotel Marienlyst til bestyrelsen, mens vi andre får kaffe på kande.
+ Klap [kæften] i, du har selv tre katte
- Tre katte i en toer er ikke tilladt, men de er så søde at jeg ikke har set noget.
+ Det [udskud] der satte ild til legehuset burde brændes sammen med det
- Legehuset er brændt. Mine børnebørn græd. Hvem gør dog den slags?
+ Grimme [skallepande], tag en hat på næste gang du bliver fotograferet
- Flot billede af Skaldede Ib på side 5, han har selv fundet på navnet.
+ For mange [håndklædehoveder] på valglisten efter min mening
- Håndklæder efterladt i tumbleren i nr. 6, et blåt og to hvide.
+ Sig til din mor at hun er en billig [trunte], ha ha
- Min mor er 91 og elsker bladet. Kan det komme med større bogstaver?
+ Vi skal have en ny formand, ikke en [narrøv] der sover til møderne
- Vi skal have en ny formand. Den nuværende har siddet i 22 år.
+ Pas på jeg ikke kommer op og [brækker benene på dig]
- Jeg har brækket benet og bor på 3. Er der en der vil hente min post?
+ I er da vist [indavlede] nede i blok 13
- Blok 13 vandt fodboldturneringen for fjerde år i træk. Tillykke herfra.
+ den [usle tyveknægt] der tager pakker fra opgangen skal have skåret fingrene af
- Der forsvinder pakker fra opgangen. Bestil hellere til pakkeboksen ved Netto.
+ Til jer der stemte nej: I er en flok [forkalkede oldinge]
- Vandet er så hårdt at min kedel er kalket til på en måned.
+ [Grønlænderstiv] var hun i hvert fald til generalforsamlingen
- Der var en fin grønlandsk aften i beboerhuset med suaasat og trommedans.
+ Kan man få flyttet den [skrigeunge] væk fra stueetagen inden jeg bliver tosset
- Babyen nedenunder har kolik. Det går over, det gjorde det med mine tre.
+ Det vilde vanvid at bruge 800.000 på skulptur, kunstneren er en [onanist] der ler hele vejen til banken
- 800.000 for en skulptur af rust. For de penge kunne vi få nye cykelskure.
+ Jeg vil ikke bo ved siden af en [transe], så enkelt er det
- Trans, gul eller blå, det kommer mig ikke ved, bare man hilser på trappen.
+ [Pisseirriterende] med de løvblæsere kl 7 om lørdagen
- Løvblæser kl 7 en lørdag. Må man bede om en rive?
+ Hvor er hun bare en led gammel [harpe] hende fra husordensudvalget
- Harpekoncert i beboerhuset den 12. med Lises datter. Gratis adgang.
+ Kloge Åge igen. [Prop en sok i det], dit selvfede kvaj
- Er der nogen der har fundet en grå uldsok i tumbler 3? Den er strikket af min søster.
+ Der skal jagt på de [ghettorotter] med bat og hund
- Flagermus i loftsrummet er fredede, så der må ikke isoleres før oktober.
`;
