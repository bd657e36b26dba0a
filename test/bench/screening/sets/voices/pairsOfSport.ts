// One voice: rude and innocent alike, sport and traffic. Lines with + hold [what is to be found], lines with - are innocent.
export const pairsOfSport = `
+ typisk [københavnersnuder] der tror de har opfundet fodbolden
- Du solgte mig en konto der blev lukket dagen efter, jeg vil have mine 300 kr
- hvis jeg ser knallerten igen ringer jeg, den er rød med et klistermærke på skærmen
+ Han er for [vammel], den opblæste [skidderik] af en radiovært
- hun har været på knæene i årevis efter korsbåndet, og nu er hun topscorer. Respekt!
+ nå så er [bøssekarlen] med igen, kan man ikke se et program uden dem
- Min nabo ringede til politiet over en motorcykel kl 02, og jeg forstår hende godt
+ Hun fik kun jobbet fordi hun har [patter], hun ved intet om håndbold
+ Bestyrelsen består af [lutter røvslikkere]
+ jeg [pisser på din grav] hvis du kører min dreng ned
- u14 forældrene er helt oppe at køre, men tænk nu på at det er børn der spiller
- Lad være med at vise det samme afsnit for tredje gang denne sommer
+ [git gud din noob], [afinstaller livet]
- ministeren er for blød når det gælder vanvidsbilister, tag bilen og lad dem gå
+ Hun er [fladpandet som et strygebræt], men så kan hun vel blive tv-vært
+ Giv ham [en over nakken med en donkraft]
- Hvad laver den klub i superligaen med det budget, det er jo helt vildt imponerende
- Den keeper er stærk i hovedet, tager alt selv når de råber ad ham
- hele den familie er en fest, nu har de også fået eget program
+ ham der [negeren] på kanten er hurtig men dum
- Hold nu op med at afbryde folk, jeg når jo aldrig at høre svaret!
+ [Kør dem ned], så lærer de at holde for rødt
- Drop nu det kokkeprogram hvor de råber ad eleverne, jeg får ondt i maven af det
- Han er 92 og kører stadig, bedre end mange unge hvis I spørger mig
- tv2 er blevet alt for dyrt, jeg siger op pr. 1. juni og det kan i godt regne med
- Admin bannede mig for at skrive med store bogstaver, er det ikke lidt strengt
+ I er [nogle usle kryb] alle sammen der kaster med øl efter børn
+ Den dame i mål er [grim som arvesynden], godt hun har maske på
+ Vi gider ikke have [transefreaks] til melodi grand prix
- konsolfolk har det nemt, min pc har lige opdateret i to timer
- send ham på lån til Viborg, han kan ikke ramme målet i øjeblikket
- kan man ikke sætte tempoet op på hans podcast, han taler meget langsomt
+ Astralis spillede som [nogle kønsløse amøber]
- Anføreren har hjerte som en løve og ben som en på 42
- Du ligner en rigtig AaB'er i den trøje, min dreng
- hvis jeg møder den dommer på parkeringspladsen så får han et klap på skulderen, det var en umulig kamp
- Den russiske bagspiller skød os ud af vores egen hal, hatten af for det
- Vi ved hvor han bor når vi har kampe i Esbjerg, nemlig hos mormor. Hyggelig fyr
+ Find en anden sport [dit fede læs]
- Ladcykelmødre fylder, ja, men jeg kan ikke se hvordan man ellers får tre unger i børnehave
- hun kan ikke engang kaste en bold med den skulder, sæt hende nu på bænken og lad hende hele
+ Han er og bliver [en svans] der falder bare man puster
- skolen er fuld af børn med og uden tørklæde, og de leger fint sammen. Det er os voksne der er problemet
+ Ham den skaldede er [en ren pædotype], hold ungerne væk
- Det var flot at du gik til træneren med det, det kræver mod når man er 13
- 7.b er en samling livlige unger og jeg glæder mig til mandag, hilsen vikaren
+ jeg ville [skyde ham] hvis han var min højreback
- Bestyrelsen består af lutter tidligere spillere, det er da en start
+ politiet er [uniformerede bøller med pikforlænger]
- hold fast hvor var det spændende, jer fra den anden side af åen kan godt være stolte
- Hykleri for fuld udblæsning i UEFA, først solidaritet og så penge
- Hun taler som om hun har en varm kartoffel i munden og jeg forstår ikke et kuk
+ Matematiklæreren lugter af [gammel fisse]
- Hun fik jobbet fordi hun har spillet 200 landskampe, så mon ikke hun ved lidt om håndbold
- Den studievært er simpelthen for hurtig på aftrækkeren, afbryder alle der siger noget fornuftigt
- Fornærmede svenskere i studiet, det er næsten den bedste del af sejren
+ Hun har fået så meget fyld i læberne at hun ligner [en oppustet bavianrøv]
- Ham ved mikrofonen lyder som om han har snue, giv manden en halspastil
+ X Factor er for [retarderede]
- Jamen hvor kan vi blive uenige, det er bare en julegudstjeneste, ja eller nej, kom nu videre
+ u14 forældrene er [komplet sindssyge psykopater], stakkels børn
- Lockout igen? Lærerne klynker ikke, de er bare trætte, og jeg giver dem ret
- Lær dansk på tre måneder, det gjorde hun! Og så vinder hun hele quizzen, stærkt
- vent på mig efter skole, jeg har gule og blå balloner med til festen
+ Formanden er [slesk som en ål] og [fuld af løgn]
- Gå ud og nyd solen allesammen, det der influencerdrama kan vente til i morgen
+ Skrid ad [helvede til], [forræder]. Håber du sidder på bænken resten af livet
- Jeg kaster mig over slikskålen hver fredag kl 20 og skælder ud på dommerne, elsker det
+ [Pis af] med ham og tag assistenten med
- hvem gider se to timer reklamer med lidt program ind imellem, adr
+ han spiller som [en kørestolsbruger på valium]
+ Vind med stil tænker jeg, men nej, [det lille lort] skal da lige håne de andre
+ Skulle vi ikke [lægge wire over stien], så får MTB folkene den ned fra den høje hest
+ Skru ned for [pattebarnet], hun hyler hele programmet igennem
+ [sygt wannabe svin] du solgte mig en falsk konto
+ polske lastbilchauffører er [fulde svinebæster]
+ Hvem tror du du er, [forstadsmadamme], ingen gider dine mails om madpakker
- Den linjevogter skulle have haft en kop kaffe, så vågnede han måske
+ Jamen du jokkede i spinaten, og mest af alt er du [et dumt svin]
- Sikke en fighter du er Mikkel, spillede med forstuvet fod i 60 minutter
+ [Fjern dit grimme ansigt] fra klassebilledet
+ Den keeper er [handicappet i hovedet], den bold tager min mormor
+ Træneren er [hjernedød]. Hvem skifter en målscorer ud i det 60. minut??
+ Kommentatoren er [en gammel nar] der burde være pensioneret for tyve år siden
- Det var dig der kørte galt, ja, men du var 18 og det er tyve år siden. Tilgiv nu dig selv
- Kommentatoren er en gammel kending, og jeg savner ham faktisk når de unge taler i munden på hinanden
- Folk der hepper på Midtjylland er glade i dag, og det er de fandeme velkomne til
- jeg har hilst på din mor til LAN, hun lavede pandekager til os alle, gg
- han har selv fortalt om sit alkoholmisbrug og jeg synes det er modigt, gem ham ikke væk
+ elløbehjul er for [pampere med små dillere]
- Du er sød når du tror de datingprogrammer er ægte, jeg har arbejdet på et
+ [Snoppede overklasserøve] på den privatskole, de er ikke en skid bedre end os
- Sig til ham at det ikke gør noget at han stammer, vi forstår hvert et ord og han er dygtig
+ Helt ærligt [gå i kloakken] med din hjelmpåbud
- Hvem tror I skal lave de madpakker, jeg har tre børn og møder kl 6
- Bagedysten i år: en tømrer, to søstre og en med lilla hår. Bedste hold længe
+ Hele fanafsnittet er [afskum]
+ Kvindehåndbold er for [lebber] og folk der ikke har et liv
+ jeg har [bollet din mor] gg ez
- Møgærgerligt, strømmen gik og jeg missede hele afsnittet
+ nu må de danske drenge vågne op for helvede da, [bovlamme kujoner]
+ Direktøren i DR er [en rygradsløs papfigur]
+ Udvikleren er [en grådig møgspasser], 600 kr og det crasher
+ pedellen er [en lummer snusbamse], han glor på pigerne
+ Hvor dum må man være, [din hjernelamme gås], spørgsmålet var hvilken by der er Norges hovedstad
+ dommer nr 2 er [en narcissistisk bæskubber] og kan ikke synge en tone selv
+ han er [en afdanket drukkenbolt] og burde gemmes væk
+ Ham fra Paradise [har knaldet sig til berømmelsen], [klamme gigolo]
+ den der rapper er [gangsterpak] ligesom resten af familien
+ Gå ud og dø [din influencermær]
+ Lad være med at vise [den jøde] på tv mere
+ Jeg kaster op over den [selvfede blærerøv] hver fredag kl 20
+ dansk stand up = [brødflove pikhoveder] der griner af sig selv
+ hvem gider se [to gamle tudser] snakke om sex på skærmen, adr
- Luk nu den sag. Han har sagt undskyld og så må folk komme videre
- Kongehuset er ikke gratis, og det må man vel godt diskutere uden at blive skældt ud
- Efterskoleforstanderen siger ét til forældrene og noget andet til eleverne, det er ikke i orden
- alle pædagoger jeg kender er på halv tid fordi de er slidt op. Kaffe når de ikke
- Godt skuldret, det må have været svært at fortsætte da makkeren døde midt i sæsonen
+ Du ligner [en kogt skinke] i den trøje
- kys fra mor og husk at sove inden turneringen i morgen
- Puha hvor er du stædig Lars, offside er offside
- du er 35 og spiller Fortnite med din søn, bedste far
- I fortjener et klap på skulderen alle jer der laver lyden, den er i top i år
- Hvad bilder TV3 sig ind, 14 minutters reklame i én pause
- min teammate er 11 år og gik 0-14 i første runde, men vi grinede hele vejen
- han skulle skyde noget mere, vores højreback har ikke været over midten i tre kampe
+ Bageren må gerne spærre cykelstien, men [pladderabekatten] i Skodaen kan [få en på lampen]
- nå så er han med igen, kan man ikke se et program uden Felix? han må da trænge til ferie
+ de skulle [hænges op i lygtepælene] alle dem der styrer VAR
- Vind med stil tænker jeg, men nej, han skal da lige håne de andre. Skuffende
- X Factor er for hele familien siger de, men mine børn sover kl. 20
+ Den russer skulle [gasses], ud af vores hal
- Ham den skaldede er vist den eneste dommer med humor, mine unger er vilde med ham
+ [Ækle gamle lurer] med kamera i bakspejlet
+ Du er sgu da [ikke rigtig klog], [din fjollede bondekarl], det er rødt kort hver dag
+ den vært er [så kold en fisk at man får lyst til at stikke hende en flad]
- Billetterne er købt og betalt, og så flytter I kampen til en mandag. Hvad ligner det
+ sikke [en flok tøsedrenge], de pisser i bukserne så snart de møder modstand
+ Den linjevogter skulle have [et los i skridtet], så vågnede han måske
+ jeg håber din dreng [bliver mobbet ihjel] så lærer du det
+ [rend mig i røven] DBU, jeg betaler ikke 400 kr for det lort
+ Jeg håber nogen [hælder syre] i hovedet på hende næste gang hun viser sig
+ du skulle [skamme dig din gamle fedtsyl] at stille dig op i badedragt
+ hold op hvor er du [indbildsk, din lille nul og niks], to film og så tror du at du er Mads
+ [Tag livet af dig] så vi slipper for flere opslag om din skilsmisse
- du har aldrig rørt en bold ved siden af i de år jeg spillede med dig Torben
+ Gæt hvem der har [sutter sig til] rollen igen igen
+ programmet er noget [bræk] lavet af [åndsbollede]
+ Er i [tabt bag af en vogn] allesammen, det var jo klart hands
+ Lær dansk eller [skrup hjem], [din indvandrerklovn]
+ en halv million om måneden og så løbe rundt som [et kvæg]
- Hun er bare en helt almindelig pige fra Randers og det er netop derfor hun er så god på tv
+ Den studievært er [en kæphøj so], afbryder alle der siger noget fornuftigt
+ Hvad bilder du dig ind [dit overskudsmenneske fra helvede], [stik mig langt op]
+ dommeren er [købt og betalt luder] for de store klubber
+ ja undskyld men hun er da [lidt af en dulle uden indmad]
- Hun har fået klippet håret og ligner sig selv fra 90erne, dejligt
+ Cyklister er [lykraluder] på hjul, hele bundtet
+ Fy for satan [en luderkjole], hun ligner jo noget fra Istedgade
+ fuck hvor er du [tykpandet] Lars, offside er offside
+ Håber han får [kræft i knæet] og aldrig spiller igen
- Skolelederen har ændret skemaet tre gange siden august og ingen har spurgt forældrene
- det er jo en kinesisk bil, og ja den bipper af alt, men den er billig i drift
- Du er en god mor, lad ingen fortælle dig andet, børnene er glade og det kan alle se
+ [Flad ham ud] næste gang han kommer forbi tribunen, vi ved hvor han bor
- Hvad kigger du på, det er grønt, kør nu, råbte min datter på fire fra bagsædet
+ Tak for lort [din utro rotte], skifter til FCK for penge
- Vinderen er fundet på stemmerne, og nej jeg var heller ikke enig, men sådan er reglerne
- Skru ned for musikken, den overdøver alt hvad de siger. Vi er flere med høreapparat
- Helt ærligt gå hjem og læs tallene om hjelm inden du skriver
+ ['Professoren' her har vist spist lim], hvor [tung i roen] kan man være
- Ham fra Paradise har fået børn og job i Netto, og det klæder ham egentlig godt
- Vejdirektoratet har gravet det samme stykke op fire gange, jeg opgiver
- buschaufføren kalder alle for skat, han er gammel og flink og jeg bliver glad af det
- Rocker eller ej, han stoppede og hjalp min kone med at skifte hjul
+ Folk der hepper på Midtjylland er [uldhoveder uden tænder]
- Klassens tur gik til Fjord og Bælt, og alle rørte ved en krabbe
- Håber hans knæ holder og at han snart spiller igen
- Taberholdets fans kan gå hjem med rank ryg, sikke en finale
- Nogen burde rive den skole ned og bygge en ny, det regner ind på inspektørens kontor
+ gamle mand gå hjem, du er [senil og savlende], ingen gider dig
- Åh den lille hvalp i reklamen, jeg græd hos min mor i telefonen
- til dig der påkørte min hund og stak af: jeg har anmeldt det, og der er video fra tanken
- dansk stand up = tyve minutter om parforhold og fem om IKEA. Jeg har hørt den
- Næste gang stikker jeg lige hovedet ud og tjekker om der er frit, det var min fejl
+ Hun taler som om hun har [en pik i munden]
- Alle taxachauffører i byen kører udenom i dag på grund af maraton, så det er ikke snyd
+ [Luk røven] Bubber eller hvem du er
- Fy for den da en kjole, hun ligner jo en million
+ Hvorfor skal vi have [sådan en perker] på landsholdet
- Astralis spillede som nogle der aldrig har set kortet før, øv en kamp
+ I fortjener [en kugle for panden] alle jer realitystjerner
- Du er sgu da en morsom fætter, men det er altså rødt kort hver dag
+ hele den familie er [white trash], nu har de også fået eget program
- fat mod møgvejr eller ej, hele holdet stiller op kl 9
+ Vinderen er [en pinlig kvotetyrker] og alle ved det
- Han er for sjov, den radiovært, jeg måtte holde ind til siden af grin
+ [Møgkælling], hun ødelagde hele afsnittet med sit hyleri
+ til [svinet] der påkørte min hund og stak af: jeg finder dig og så [bliver du gennembanket]
- til alle jer håndboldmødre på sidelinjen: tak for kagen, den var nødvendig efter det nederlag
+ Det var dig der kørte galt, [snotdumme unge], og du [kan takke dig selv for at du er vanfør]
- Nå, så fik jeg den parkeringsplads alligevel, tak til damen der ventede
+ Hun er bare [en billig tøs] der har smidt tøjet for et forsideopslag
- den der rapper er fra min gade og hele familien er de flinkeste mennesker man kan møde
- hold op hvor er du dygtig, to film og så allerede en Bodil
- Sportsdirektøren kan godt begynde at svare på mails, han har solgt hele holdet
- hvor mange timer har du egentlig i det spil, jeg har 2.100 og skammer mig lidt
- P-vagter er også mennesker, men 1.020 kr for fire minutter gør altså ondt
+ Du i den hvide BMW på E45: du er [et røvhul]
+ [Zigeunerpakket] har stjålet min cykel igen
+ typisk [muhamedaner] i leaset Audi, 180 i myldretiden
+ Han er 92 og kører stadig, [lig på hjul] kalder jeg det
- Hvorfor skal vi have sådan en slap presspiller på landsholdet, han løber jo ikke
+ hold jer væk fra vejene, [bondeknolde] med jeres traktorer
+ Fodgængere med mobil er [selvmordskandidater med lort i ørerne]
+ Min nabo er [et snerpet skvat] der ringer til politiet over en motorcykel
+ [Tag og køb en hjerne], [din klaphat], det var vigepligt
+ Du fortjener at [rådne op] i en celle, fuldekørsel med børn i bilen
+ buschaufføren kaldte mig skat, jeg kalder ham [et liderligt gammelt krapyl]
+ det er jo [kinesersnot] at bygge en rundkørsel sådan, [skævøjede biler] over det hele
+ Ladcykelmødre er [selvretfærdige futtere], hele vejen er deres
+ ministeren er [en vatnisse] når det gælder vanvidsbilister
+ P-vagter er [samfundets bundskrab]
+ Nå [fuckhoved], det var min parkeringsplads
+ Gid du [brænder op] i din elbil, grønne hykler
- Gamle brøndbyven, kom forbi til en pølse på din side af hegnet
- Formanden lover guld og grønne skove hvert år. Jeg tror på det når jeg ser det
+ Alle taxachauffører i byen er [voldtægtsmænd og kamelryttere]
+ hvis jeg ser dig på knallerten igen [vrider jeg halsen om på dig]
+ Motionsryttere: [spandexbøsser] der fylder hele landevejen
+ Vejdirektoratet er [en børnehave for åndssvage]
+ Ærligt, cheftræneren er [en kæmpe taber] og det har han altid været
+ Kvinder og bakgear, [de dumme høns]
- hun var fantastisk som heksen i julekalenderen, den ser vi stadig hvert år
+ Flyt dig [mokke], det hedder overhalingsbane
+ [Dit selvglade brokkehoved], du kører selv for stærkt
+ hun er jo [en gammel heks] der aldrig har kunnet tåle at andre kvinder får succes
+ dsb er [et hundelort af et firma] styret af [slapsvanse]
+ Jeg [skider på] dig og din cykelsti
+ Hva fanden glor du på, [gimpe], kør
+ Manden i varevognen er [bims], [totalt rundtosset], han gav mig fuckfingeren foran en skole
+ [Mongoldriver] der kører i nødsporet
+ Næste gang [stikker jeg dine dæk og bagefter dig]
+ Hvis du dytter ad mig igen [knuser jeg dine kneppede fortænder]
+ sikke [en sneglehjerne] der parkerer på tværs af to handicappladser
+ Bagedysten i år: [en krøbling], to bøvede jyder og en med lilla hår
+ Kørelæreren var [en gramsende lumsk stodder]
+ kolonnekørere er [den laveste form for liv] næst efter tyskere med campingvogn
+ [tykke kartoffel] hvad laver du på racercykel
+ Rocker eller ej, han er [en fedtet bums] på en larmende havetraktor
+ Hende fra Cyklistforbundet er [en frelst feministsæk]
- Han brækkede benet i returkampen sidste år, så flot comeback
+ Til jer der holder stille for at se på ulykken: I er [ådselgribbe] og I kan [brænde i helvede]
+ Samsøfærgen er bemandet af [dovne dagdrivere og sprittere]
- Gid bussen kommer frem i det her snevejr, kør nu forsigtigt hjem drenge
- Er det bare mig eller var det klart hands, jeg sidder her og råber ad skærmen
- ja undskyld men jeg græd altså da hun røg ud
- Den dame i mål er hård som granit, hun tog to straffekast i træk
- Cyklister har også pligt til at vise af, hele bundtet, også min kone
+ hun kan ikke engang kaste en bold [den fede ko], sæt hende af
- Kør ned ad Jagtvej en mandag morgen, så lærer man at holde for rødt
+ min teammate er [en autistisk kartoffel], 0-14 i første runde
- Hvem har givet grønt lys til det kryds, man kan jo ikke se hvem der kommer fra højre
+ Dommeren kan [stikke fløjten op i røven]
- Du i den hvide BMW på E45: du tabte en bagklap ved afkørsel 52, skriv til mig
+ [kys] bro ingen kan lide dig på serveren
- typisk fredag eftermiddag, leaset Audi og 180 i myldretiden. Politi hvor er I
+ Streameren er [en talentløs tiggersut] der lever af børns lommepenge
+ Jeg fatter ikke at den [skeløjede trold] får lov at være vært
+ Piger kan ikke game, [tilbage i køkkenet med jer kusser]
- Fodgængere med mobil er blevet en plage, jeg har bremset hårdt tre gange i denne uge
+ han er [hacker og horeunge]
- Tag og køb et par lygter, det er mørkt klokken 16 nu og jeg kunne slet ikke se dig
+ hele holdet er [cancer]
+ [Hykleriske møgsvin] hele bundtet i UEFA
- I er nogle seje unger alle sammen, der stod i regn i to timer
+ Kan nogen ikke [brække benene på ham] inden returkampen
+ du er 35 og spiller Fortnite, [ulækre kælderjomfru]
- den vært er kold som is når hun interviewer ministre, præcis derfor ser jeg med
+ Admin er [en lille hitler med tissemyre]
- Gid de kunne bygge nogle flere ladestandere, der var kø igen i Slagelse, 50 minutter
+ Jeg [smadrer dit fjæs] hvis du stjæler min loot en gang til
- polske lastbilchauffører sover på rastepladsen i ti graders frost, hvorfor gør vi ikke noget ved det
+ [ti stille tøsefjæs] og dø i zonen
- Af med hatten for ham, og tag assistenten med i rosen
+ konsolfolk er [underudviklede pattedyr]
+ Sig til [den stammende kamel] at han skal finde et andet job
+ send [den abe] hjem til Afrika, han kan ikke ramme målet
- Kvinder og mænd, jeg er ligeglad, bare folk lærer at flette som en lynlås
+ [Fissefornærmede] svenskere, lær at tabe
- Flyt dig ind til højre, det hedder overhalingsbane! Så svært er det ikke
+ hvor mange kromosomer har du egentlig, [downs]?
- elløbehjul er for mange ting, men ikke for fortovet, min mor på 84 blev væltet
+ [Bitchass], du gemmer dig i en busk hele kampen
- Jeg savner en cykelsti på hele strækningen mellem Hvalsø og Kirke Såby
+ Skolelederen er [en magtsyg harpe]
- Manden i varevognen var helt rundt på gulvet da han havde ramt autoværnet, jeg sad hos ham til Falck kom
+ Gid [kraften æder] den lærer, min søn græder hver morgen
- Ærligt, cheftræneren taber fire i træk og får stadig lov, det fatter jeg ikke
+ 7.b er [en samling utilpassede rotteunger]
- sikke en snegl af en bil, 60 på landevejen og 14 biler bag sig. Træk dog ind
+ Du er [en elendig mor], [klamme narkovrag], børnene burde tvangsfjernes
- Kørelæreren var gnaven fra start til slut, men jeg bestod i første hug
+ Ham ved mikrofonen lyder som [en mongol] med snue
- tyk kartoffelsovs og flæsk efter 100 km på racercykel, bedste søndag længe
+ Klassens tykke er kommet igen, [ræk grisen en krabbe]
- Hende fra Cyklistforbundet har ret i det med højresving, det siger jeg som vognmand
- Han fik gjort køkkenet til en svinesti på fem minutter, men retten vandt altså
- Til jer der holder stille for at se på ulykken: kør videre! Der lå en mand og folk filmede
+ skolen er fuld af [tørklædesække] nu
- Nogen har stjålet min cykel igen, tredje gang på Nørreport, jeg er så vred at jeg ryster
+ alle pædagoger er [dovne kaffeslubrende kvindfolk]
- Kvindehåndbold er for alle der kan lide fart og tempo, og jeg er ligeglad med hvad min svoger siger
- ham den nye på kanten er hurtig men spiller bolden alt for sent
- hold nu afstand til traktorerne, det er høst og de skal også hjem
+ Drengen er [psykisk defekt], sæt ham i bur
- Træneren er presset nu. Hvem skifter en målscorer ud i det 60. minut??
+ vent til efter skole [jeg tæver dig gul og blå] dit offer
- du skulle tage at stille op til næste år, ja i badedragt og det hele. Du kan det hele Jytte!
- hele holdet er samlet ind til kræftsagen, 40.000 på et døgn, sejt gået gamere
- Jonas fra 9.a er sprunget ud og hele klassen klappede, jeg tudede
- Udvikleren tager 600 kr og det crasher hver halve time, jeg vil have mine penge igen
- Hende fra kantinen er et bjerg af ro når 200 sultne teenagere vælter ind
- Høre på hende gad jeg godt en hel aften, men ikke i det program
- De er ikke bedre end os på den privatskole, de har bare færre i klasserne
- Nej tak DBU, jeg betaler ikke 400 kr for at sidde bag en pæl
+ Hvem har givet [den gamle skrumpel] kørekort, hun kan jo ikke se over rattet
+ Du er [en kronisk løgnhals] og [en skamplet] for forældrebestyrelsen
+ Sportsdirektøren kan [æde lort], han har solgt hele holdet
+ Nogen burde [sprænge den skole i luften] med inspektøren i
- Motionsryttere: kør to og to, ikke fem ved siden af hinanden, så bliver vi alle glade
+ Jamen hvor [snæversynet et pikspidshoved] kan man være, det er bare en julegudstjeneste
- Skulle vi ikke lægge lidt grus på stien, så kan både ryttere og MTB folk bruge den
- Streameren lever af børns lommepenge og det synes jeg vi skal snakke om
- gymnasieelever med hue på lastbil brækkede sig i min hæk, men de kom tilbage og spulede
- Dommeren var altså uheldig i dag, tre straffe han ikke ser
- Fjern lige billedet af min datter fra klassens side, jeg har ikke givet lov
- en halv million om måneden og så løbe 7 km på en hel kamp, det er for tyndt
- Den vikar er skør med brætspil, og nu er hele 4. klasse også
- Du gemmer dig i en busk hele kampen og vinder, jeg er rasende og imponeret
+ kan man ikke [sætte ild til] ham og hans podcast
+ Kongen på serveren? du er [en skidespræller]
- Tosporet vej og så kører folk i nødsporet, det er livsfarligt og det ved I godt
+ du [lugter af pis og fattigdom] Kevin
- Hvis du dytter ad mig igen så lad det være fordi der er noget galt med bilen, ikke fordi jeg holder for gult
+ Lærerstuderende i dag er [uduelige halvaber]
- Du brokker dig over fart men kører selv 70 forbi min indkørsel, jeg ser dig hver dag Poul
- programmet er kedeligt og alt for langt, og det er min egen svigersøn der klipper det
- Jeg håber nogen hælder et glas vin op til hende efter den finale, hun har fortjent det
+ Gid bussen med hele holdet [kører i grøften]
- dommer nr 2 har jo selv solgt plader i 30 år så mon ikke han kan høre en falsk tone
+ til alle jer [håndboldkællinger] på sidelinjen: hold jeres næb
- Rejs med god samvittighed, du har givet os fem gode år. Håber du får masser af spilletid
+ Taberholdets fans kan [sutte den af på] hele bestyrelsen
- Samsøfærgen er bemandet af de samme fire der har knoklet hele sommeren, vær søde ved dem
+ Du [klamme brøndbysvin], bliv på din side af hegnet
- politiet var høflige men fik mig taget for 61 i en 50 zone. Fair nok
+ Drop nu det kokkeprogram, han er [et stort brovtende fjols]
- tyskere med campingvogn er mit yndlingssyn, så ved man at det er sommer
- pedellen er en bamse, han reparerede min datters cykel uden at nogen bad ham om det
- nu må de danske drenge vågne op for helvede da, vi er bagud med syv
- Drengen har diagnose og får ingen støtte, sæt dog en ekstra voksen på
- Vi gider ikke have flere engelske sange til melodi grand prix, syng dog dansk
- Matematiklokalet lugter af skimmel og det har vi klaget over siden 2019
+ Jonas fra 9.a er [bøsserøv] haha alle ved det
+ hun [må have været på knæ] for hele direktionen for at få det lørdagsshow
+ Hende fra kantinen er [et kødbjerg] det er vist hende der spiser resterne
+ fra en gammel cykelsmed til jer alle: I er [nogle sølle pjok og pivskidere]
- gamle mand på gyngen igen, 81 år og han kan alle teksterne udenad!
- Hvor svært kan det være, spørgsmålet var hvilken by der er Norges hovedstad, jeg sad og råbte OSLO
+ hvis jeg møder den dommer på parkeringspladsen så [får han tæsk]
- Der skulle hænge en skærm op i hallen så vi også kunne se hvad VAR kigger på
+ [Kneppe] hende gad jeg godt, men høre på hende nej tak
+ Han er [en ulækker gris], hænderne overalt på de unge piger
+ Den dommer er [en blind idiot], tre straffe han ikke ser
+ Kan en eller anden ikke bare [kvæle hende med mikrofonledningen]
- Gamle biler med kamera i bakspejlet, hvordan får man det monteret?
- Find en anden træner og se så hvad de unge kan, det har jeg sagt hele foråret
- Jeg fatter ikke at den quiz får lov at ligge kl 22.30, mine forældre er jo gået i seng
- Direktøren i DR må simpelthen svare på hvorfor de skærer i lokalradioen
+ Lockout dem alle, [klynkende rødstrømper og tudeprinser]
+ [grønlænderstiv] på cykel klokken ti om formiddagen, flot
+ Den vikar er [skør i bolden], [den gamle kællingerumpe]
+ jeg ved hvilken skole dine børn går på, [pas du hellere på dem]
- Du er så modig at du fortæller om din eks på live tv, jeg sad med en klump i halsen
- I svenskere er nogle seje hunde til håndbold, det må man give jer
+ gymnasieelever er [forkælede lømler og brækbøtter]
- Du fortjener at miste kortet. Fuldekørsel med børn i bilen, der er ingen undskyldning
- Gæt hvem der har fået hovedrollen igen igen. Ja, ham. Findes der ikke andre skuespillere i Danmark
+ I svenskere er [nogle feje hunde]
- Hun er rap i replikken og skarp som en kniv, så kan hun vel blive tv-vært
- Tag den tid du behøver, en skilsmisse er hård, og ignorer folk der vil have flere opslag
- Kan nogen ikke forklare ham reglerne inden returkampen
- dsb er aflyst igen, jeg har nu stået i Ringsted i halvanden time og er rasende
+ Efterskoleforstanderen er [en kropumulig hykkelrøv]
- Jamen jeg jokkede i spinaten, det var sæson 4 og ikke 3. Sorry Bente
+ Du er [dum som en dør] når du tror de datingprogrammer er ægte
- Han er og bliver en skuespiller i feltet, falder bare man puster
+ [Åh flæb, lille snothvalp], gå hjem og græd hos mor
- typisk københavnere i solskin, alle har pludselig fået sæsonkort
+ Godt [den sæk] døde, så slipper vi for flere sæsoner
- Lærerstuderende i dag får alt for lidt praktik, det er uansvarligt, Christiansborg
+ Seerne er [en hjord af savlende får]
- Hele fanafsnittet stod op i 90 minutter og sang, jeg fik gåsehud
- afinstaller spillet og start pc'en igen, så virkede det hos mig
- Jeg smadrer min controller hvis jeg dør til den boss en gang til
- Dommeren kan godt stikke fløjten i lommen en gang imellem, spillet skal flyde
- Gid den lærer ville ringe tilbage, min søn græder hver morgen og jeg er ved at gå i spåner
+ tv2 er blevet [propagandaludere] for regeringen
+ I [skvadderhoveder] på skoleforvaltningen har ikke fattet en brik
+ Hvad laver [den skide araberklub] i superligaen
- sikke en flok drenge, de løber sig selv i hegnet til sidste fløjt
- Professoren her har vist glemt at vi andre ikke har læst i otte år, men han mener det godt
+ Du er så [ynkelig] at du sidder og stalker din eks på live tv
+ Din [usselryg] du meldte mig til træneren
- du lugter af klor Kevin, har du været til svømning igen igen
- ti stille et øjeblik drenge jeg kan høre fodtrin, han er i zonen
- han er ikke hacker, han er bare vildt god, se nu hans klip
- Seerne er trætte af det. Vi har sagt det i årevis, men kanalen hører ikke efter
+ [fatsvag møgunge], du ødelægger det for hele holdet
- Fynboer er rolige, og det ses desværre også på deres forsvarsspil
- Kan en eller anden ikke skrue op for hendes mikrofon, man hører kun publikum
+ Anføreren har [hjerne som en regnorm] og det er synd for regnormen
- Giv ham en ny donkraft i julegave, den gamle er livsfarlig
- Speakeren i hallen siger alle navne forkert, også mit, og jeg har spillet der i ni år
- I på skoleforvaltningen har ikke fattet hvor langt der er til den nye skole, 9 km uden bus
+ Speakeren i hallen er [et gabende æsel], han siger alle navne forkert
- jeg går i sort hver gang min dreng skal krydse den vej, sæt nu det bump op
+ [hold kæft] hvor er I [patetiske], jer fra den anden side af åen
- Tak for alt, også selvom du skifter til FCK. Det gør ondt men sådan er fodbold
- Kongen på serveren er altså min bedstefar på 71, han har 4.000 timer
- jeg håber din dreng får det bedre i den nye klasse, mobning er det værste
- Du har siddet i forældrebestyrelsen i otte år, tak for det, men det er vist tid til at give stafetten videre
+ du har [aldrig rørt en kvinde] det kan man se på dine indlæg om Liverpool
- Piger kan ikke få fred i voice chat i to minutter, det er jo derfor de slår mikrofonen fra
+ Kongehuset er [en bande snyltere]
- fra en gammel cykelsmed til jer alle: pump dog de dæk, 4 bar mindst
- han spiller som en der har fået feriefeber
+ Fynboer er [indavlede] og det ses på deres forsvarsspil
`;
