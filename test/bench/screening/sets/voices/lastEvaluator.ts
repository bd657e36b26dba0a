// One voice: an evaluator, written last of all. Lines with + hold [what is to be found], lines with - are innocent.
export const lastEvaluator = `
+ Hold nu bare din kæft, [din klamme kælling].
+ Du er sgu en [kæmpe idiot], hvis du tror på det der.
+ Alle ved, at borgmesteren er et [korrupt svin], der kun tænker på sin egen pung.
+ Sikke en [nar] de har fundet frem til at kommentere kampen i aften.
+ [Fuck dig] og hele din familie.
+ Jeg håber virkelig, [du får kræft og dør langsomt].
+ Hun ligner en [billig luder] i den kjole.
+ De [perkere] skal sendes hjem med det første fly.
+ Ham dommeren er jo en [blind spasser], det kunne alle se på straffesparket.
+ [Sut min pik], din taber fra Brøndby.
+ [Skrid hjem til dit abeland], vi gider ikke have jer her.
+ Tænk at nogen har giftet sig med sådan en [fed so].
+ Hvor er du dog [dum som en dør], Kenneth.
+ Vent du bare, [jeg ved hvor du bor og jeg smadrer dit fjæs].
+ Den [lorteunge] burde aldrig være blevet født.
+ Journalisten er en [løgnagtig møgkælling] uden skam i livet.
+ [Muslimer er rotter], og de formerer sig også sådan.
+ Du kan [rende mig i røven] med dine gode råd.
+ Min eks er en [utro mær], og det må hele byen godt vide.
+ Er du [åndssvag eller bare født uden hjerne]?
+ Sådan noget [bøssesvin] skal ikke undervise mine børn.
+ [Hæng dig selv], så gør du verden en tjeneste.
+ Jeg har aldrig mødt større [skiderik] end ham, der styrer den grundejerforening.
+ Stop med at skrive her, [din mongol].
+ Hun har sikkert [kneppet sig til det job] som direktør.
+ Alle de [negre] på hjørnet burde fjernes af politiet.
+ Han er og bliver et [røvhul] af værste skuffe.
+ [Gå ad helvede til], din lille [tøsedreng].
+ Lad os være ærlige, den minister er en [psykopatisk heks].
+ I er nogle [kujoner og landsforrædere] hele bundtet.
+ Nå, så har [fedladen] fået netforbindelse igen.
+ [Dø nu bare], ingen kommer til at savne dig alligevel.
+ Du stinker, din [beskidte sigøjner].
+ Det er da kun [evnesvage tabere], der stemmer på det parti.
+ Din mor er en [luder], og din far en [drukmås].
+ [Jøderne skulle være gasset allesammen], så havde vi haft fred.
+ Hvad glor du på, [pikhoved]?
+ Den [fisse] fra kommunen har igen afvist min ansøgning.
+ Gid nogen ville [give hende en ordentlig lammer], så hun kunne lære det.
+ Han er en [slimet lille lort], som aldrig har lavet en ærlig dags arbejde.
+ Kvinder som dig skulle [voldtages, til I holder mund].
+ Sikken en flok [hjernedøde får], der klapper af den tale.
+ Tag dine piller, [din skizo].
+ Ejeren af den butik er en [snydetamp og et dumt svin].
+ Nu tuder den [lebbe] igen over, at nogen har været efter hende.
+ Kan nogen ikke lukke munden på den [skabede køter] af en politiker?
+ Du er intet andet end et [omvandrende stykke lort].
+ [Kys min røv], Mogens, jeg betaler ikke en krone.
+ De [lede svin] i bestyrelsen har stjålet vores penge.
+ [Transer er syge i hovedet] og skal spærres inde.
+ Han kunne ikke finde sine egne [nosser] med begge hænder, [den tåbe].
+ Lærerinden er en [gammel, indtørret kusse], siger jeg jer.
+ Gider du godt holde op, [klaphat]?
+ [Vi kommer efter dig], og så kan du ikke gemme dig bag skærmen længere.
+ Der er altid én [bådnakke], som skal ødelægge det for os andre.
+ Jeg ville [brække begge dine ben], hvis jeg mødte dig på gaden.
+ Somaliere er [dovne snyltere], det har jeg altid sagt.
+ [Bitch], du aner ikke hvad du snakker om.
+ Det siger alt, at en [halvhjerne] som dig må køre bil.
+ Så er [svinehunden] ude at lyve igen i bedste sendetid.
+ Hun er så [grim, at spejlet revner], det stakkels kræ.
+ Du burde [steriliseres], før du når at få flere unger.
+ Den træner er en [inkompetent abe] i jakkesæt.
+ Ej, hvor er du [retarderet], mand.
+ [Pis af], du har ikke noget at gøre i den her gruppe.
+ Hvor mange [pikke har du suttet] for at komme på plakaten, [din so]?
+ [Indvandrerpakket] hærger igen på Nørrebro.
+ Min nabo er en [kællingeagtig, snagende satan].
+ [Skyd dem ved grænsen], så er det problem løst.
+ Du er en [skamplet] på menneskeheden, og det har du altid været.
+ Kæft en [spade] du er, Jonas.
+ Han er en [pædofil stodder], og I forsvarer ham stadig.
+ [Grønlændere er fulderikker], der lever på vores regning.
+ Den [møgso] snød mig for depositummet.
+ Tillykke, du er blevet årets [fjols].
+ [Stik piben ind], din [elendige hykler af en satans præst].
+ Åh nej, nu skal [krøblingen] også have særbehandling.
+ Jeg [pisser på din grav], når den tid kommer.
+ Det er sådan nogle [parasitter] som jer, der ødelægger velfærden.
+ Hun har [patter som en malkeko], og det er også det eneste hun kan.
+ Ham der er en [kæmpe bøssekarl], det kan man høre på stemmen.
+ [Luk røven], Birthe, ingen har spurgt dig.
+ Hele den familie er [hvidt affald] fra ende til anden.
+ [Brænd deres moske ned] med dem indeni.
+ Chefen er en [røvslikker] af format.
+ Du snakker som en, der har [lort mellem ørerne].
+ Den dér [guldgraverske] tog ham for hver en øre, [den luder].
+ Kinesere er [klamme hundeædere], og de bragte smitten hertil.
+ Hva så, [fede]? Har du spist hele buffeten igen?
+ [Du er død, når jeg får fat i dig].
+ Det er ren [lortejournalistik] fra et [lortemenneske].
+ Sådan en [snotdum blondine] skulle aldrig have haft et kørekort.
+ De [satans pakier] kan ikke engang finde ud af at sige goddag.
+ Hvis du var min kone, ville jeg [tæske dig gul og blå].
+ Anmelderen er en [selvfed pikslikker], som ikke fatter musik.
+ [Handicappede burde aflives] ved fødslen.
+ Øv, så mødte jeg den [arrogante stodder] fra banken igen.
+ Du er bare en [frustreret, uknaldet kælling] med for mange katte.
+ [Rend og hop], [din usle lille rotte].
+ Tyrken på hjørnet er en [fedtet svindler], ligesom resten af hans slags.
+ Jeg har set mere liv i en død sild end i dig, [din slapsvans].
+ Den [ludoman og taber] kan ikke engang forsørge sine egne børn.
+ [Fuck politiet], de er alle nogle [svin].
+ Kan du ikke bare [springe ud foran et tog]?
+ [Sandnigger] burde ikke have stemmeret.
+ Du er sgu da for [tungnem] til at føre en samtale, [fæhoved].
+ Der sidder en [røvbanan] bag rattet i den hvide varevogn.
+ Pigen er en [vandrepokal], hele årgangen har haft hende.
+ Jeg vil [skære halsen over på dig], forstår du det?
+ [Feministkællinger] har ødelagt det her land.
+ Den bruger er en [ulækker gris], der sender [pikbilleder] til alle.
+ Bliv i køkkenet, [din dumme gås], politik er for mænd.
+ [Arabersvin], tag dit tæppe og forsvind.
+ Sikke en [stupid kvaj] vi har fået til formand, [han er jo dum i nakken].
+ Du er en [fiasko], selv din egen mor skammer sig over dig.
+ [Dumme bonderøv], lær at stave, før du blander dig.
+ Ham kommentatoren er en [pladderfjæset idiot].
+ [Åh hold dog kæft], din sure [gammeljomfru].
+ Sådan noget [utøj] fra Balkan skal ikke have en krone i støtte.
+ Hun fortjener at få [syre i hovedet] for det, hun har skrevet.
- Jeg er simpelthen så træt af, at toget er forsinket hver eneste morgen.
- Tak for en god artikel, den gav mig noget at tænke over.
- Det er en skandale, at kommunen lukker vores bibliotek uden at spørge nogen.
- Hvornår åbner svømmehallen igen efter renoveringen?
- Jeg er dybt uenig med dig, men respekterer dit synspunkt.
- Regeringen har svigtet de ældre, og det gør mig rasende.
- Vi havde den dejligste eftermiddag på stranden ved Tisvilde.
- Nej, det passer altså ikke, læs rapporten en gang til.
- Priserne på el er steget helt vanvittigt det sidste halve år.
- Min datter begyndte i skole i går, og hun var så stolt.
- Hvor ynkeligt at ingen i ledelsen vil tage ansvar for fejlen.
- Er der nogen, der kan anbefale en dygtig tømrer i Vejle?
- Den dom er alt for mild efter min mening.
- Stor ros til personalet på afdeling fire, I er fantastiske.
- Jeg nægter at betale for en vare, der aldrig er kommet frem!
- Kampen var kedelig, men vi tager gerne de tre point.
- Indvandring er et svært emne, og vi må kunne tale ordentligt om det.
- Ministeren bør gå af, hun har mistet al troværdighed.
- Mormors opskrift på rødgrød med fløde er stadig den bedste.
- Det der forslag er tåbeligt og skrevet på ti minutter.
- Vores nabo hjalp os med at skovle sne hele formiddagen.
- Hvorfor skal cyklister altid have skylden, når bilisterne ikke ser sig for?
- Jeg kan ikke holde ud at høre på det vrøvl længere.
- Kondolerer, han var et varmt og hjælpsomt menneske.
- Kundeservice lod mig vente i to timer, det er under al kritik.
- Filmen var lidt for lang, men skuespillerne leverede varen.
- Skam jer, at I lader dyrene gå ude i det vejr!
- Jeg stemmer på et andet parti næste gang, nu er det nok.
- Kan man købe billetter ved indgangen, eller skal det være på nettet?
- Muslimer og kristne i vores opgang holder fælles sommerfest hvert år.
- Han løj for Folketinget, og det skal have en konsekvens.
- Cyklen blev stjålet ved stationen, så sig endelig til hvis I ser den.
- Den kaffe smager af opvaskevand, det må jeg ærligt indrømme.
- Min bror er homoseksuel, og hele familien var med til brylluppet.
- Jeg glæder mig til at se tulipanerne springe ud i haven.
- I burde læse lovteksten, før I skriver sådan en overskrift.
- Det er helt til grin, at vejen har været spærret i otte måneder.
- Tillykke med guldbrylluppet til jer begge to!
- Vi fik kold mad og en sur tjener, så vi kommer ikke igen.
- Forskerne har fundet en ny metode til at rense spildevand.
- Klimaet venter ikke på, at politikerne bliver enige.
- Hold da op, hvor er det flot lavet!
- Jeg bliver så vred, når folk smider affald i skoven.
- Selvfølgelig skal der være plads til handicappede i bussen.
- Bestyrelsen har taget en forkert beslutning, og det har jeg sagt til dem.
- Hunden er fundet i god behold, tak for alle delingerne.
- Der mangler altså en kilde på den påstand.
- Skatten er for høj, og vi får mindre og mindre for pengene.
- Måske skulle du selv prøve at være vikar i en sjette klasse.
- Min mor døde i foråret, og plejehjemmet opførte sig forbilledligt.
- Uretfærdigt! Dommeren tog fejl, og det kostede os sejren.
- Husk at stille uret en time frem på søndag.
- Jeg synes, at debatten er blevet alt for hård i tonen.
- Vindmøllerne larmer, og ingen lytter til os, der bor tæt på.
- Godt skrevet, Annette, du rammer hovedet på sømmet.
- Lad dog de unge mennesker være i fred, de gør ingen noget.
- Det her er tredje gang, pakken bliver leveret til den forkerte adresse.
- Kvinder får stadig lavere pension end mænd, og det må ændres.
- Vil I ikke nok bringe opskriften på den suppe?
- Jeg gider ikke diskutere mere i aften, god nat herfra.
- Rapporten konkluderer, at broen er sikker at køre på.
- Vi inkluderer altid de nye elever i legen fra første dag.
- Ønskede du at ændre din bestilling, eller skal den stå?
- Farfar fiskede gedder i åen hver lørdag.
- Piskefløde og jordbær er alt, hvad man behøver om sommeren.
- Det var en episk finale, jeg har stadig gåsehud.
- Børnene har fået to marsvin, som bor i et bur på altanen.
- Svinemørbrad i flødesovs er søndagsmad hjemme hos os.
- Vores tæve fødte seks sunde hvalpe i nat.
- Soen ligger og dier sine smågrise inde i stalden.
- Kællingetand blomstrer gult langs grøfterne i juni.
- Peberbøssen står på hylden ved siden af saltet.
- Sparebøssen var tom, så ferien må vente til næste år.
- Den dirigent fik orkestret til at lyde helt homogent.
- Homo sapiens har levet i Europa i over fyrre tusind år.
- Hun rejste gennem Mongoliet til hest sidste efterår.
- Toget holder i Middelfart klokken kvart over tre.
- Kør nu lidt langsommere, der er alt for høj fart på den vej.
- Filmen er snart slut, så kan vi tage opvasken bagefter.
- Jeg har læst Moby Dick to gange og Dickens endnu flere.
- Hun dimitterede summa cum laude fra universitetet.
- Cumuluskyer trækker ind over Jylland i eftermiddag.
- Prins Harry er stadig hertug af Sussex, så vidt jeg ved.
- En strygesextet af Brahms lød smukt i kirken.
- Lammeskank skal simre i mindst tre timer.
- Kylling, bryst og lår er på tilbud hele ugen.
- Man kan altid prutte lidt om prisen på et loppemarked.
- Fastelavnsboller med creme er klart de bedste boller.
- Landmanden kører møg ud på marken, så luk vinduerne.
- Sædskifte og vintersæd er hverdagskost for en planteavler.
- Dræbersneglene har spist al min salat igen i år.
- Vi skød papegøjen, da vi fandt den lejlighed.
- Dostojevskijs Idioten er en af de bedste romaner, jeg kender.
- Røverne kom ind ad bagdøren, mens vi sov.
- Prøv at genstarte routeren, det plejer at virke.
- Analysen viser, at kanalen er for smal til store skibe.
- Vi så fuglene ved Tissø, og der var både havørn og rørdrum.
- Myretuen var fuld af tissemyrer, så vi flyttede tæppet.
- Piccoloen bar kufferterne op, og dressingen til salaten var pikant.
- Der er gået kuk i systemet, så skriv igen i morgen.
- Byen Fucking i Østrig har skiftet navn til Fugging.
- Den gamle lade luder faretruende til den ene side.
- Lægen udskrev morfin retard, som skal tages to gange om dagen.
- Min søn har spastisk lammelse og går til ridning hver tirsdag.
- Nigeria og Niger spillede uafgjort i aftes.
- Fly fra Pakistan lander i terminal tre.
- Superkerner som chia og hør er blevet dyre.
- Pattedyr føder levende unger, bortset fra næbdyret.
- Knaldperler og bordbomber hører nytåret til.
- Aberne i zoo fik frosne bananer i varmen.
- Min far var fagforeningsmand og elskede sit fag.
- Aprilsnarren i morgenavisen snød både min mand og mig.
- Cocktails hos Hancock er billige før klokken otte.
- Seminaret om narkotikaforebyggelse begynder snart.
- Diskussionen handlede om, hvorvidt negle og hår vokser hurtigere om sommeren.
- Ræven luskede rundt om hønsehuset, og rævehullet lå lige bag hegnet.
- Babyen vil ikke sutte på flasken, kun på sin sut.
- Pullerterne ved torvet kan sænkes, og min puls faldt straks.
- Kniven blev stukket tilbage i skeden, og spejderne gik hjem.
- Assens og Assistens Kirkegård er begge værd at besøge.
`;
