// One voice: contempt for groups of people, collected. Lines with + hold [what is to be found], lines with - are innocent.
export const collectedHatred = `
+ Nu har de [perkersvin] igen parkeret på tværs foran opgang 12.
+ Der står en flok [perkere] nede ved Brugsen hver aften.
+ Hun er jo blevet en rigtig [perkertøs], sådan som hun taler.
+ Min gamle skole er lavet om til en [perkerskole].
+ Hvem gider bo i det [perkerkvarter]?
+ Han kører rundt i en typisk [perkerbil] med alt for høj musik.
+ Fjern den [perkerunge] fra legepladsen.
+ Dommeren fløjter jo kun for det [perkerhold] fra Brøndby Strand.
+ Formanden er en [perkerkysser] af værste skuffe.
+ Hører du, [p3rkerrotter] skal væk herfra!
+ Viceværten har ansat endnu en [neger] til at slå græs.
+ Det er da løgn at sådan en [negerabe] får lejlighed før mig.
+ Målmanden, det [sorte svin], skulle have haft rødt kort.
+ Hvad laver den [nigger] på forsiden af lokalavisen?
+ Jeg gider ikke høre på [negerpak] i min egen gård.
+ Kravl [op i træet igen], så vi kan få fred i Bispehaven.
+ Hvorfor skal vi sende flere penge til [bongobongoland]?
+ De er lige kommet [ned fra palmerne] og vil allerede have barnevogn betalt.
+ Den nye læge er en [kulsort abe], jeg vil have en anden.
+ Endnu en [jungleabe] på angrebet, tillykke med det.
+ Hun tog en [sorteper] med hjem fra ferie, og nu skal vi betale.
+ Kan de [sorthåringer] ikke snart lære at sortere affald?
+ Gården flyder, siden de [mørkerøve] flyttede ind i stuen.
+ Jeg så to [brune svin] løbe fra kiosken.
+ Sådan en [halvneger] bliver aldrig rigtig dansker.
+ Det er en [kanak] som alle de andre.
+ Byrådet elsker jo deres små [kamelknepper]-venner.
+ Ham med grillbaren er en [gedeknepper].
+ Min kusine er blevet forlovet med en [gedeboller] fra Bazaren.
+ Hele blokken er fuld af [kameldrivere] nu.
+ Sidder du der og griner, din [ørkenrotte]?
+ Endnu en [sandneger] der ikke kan køre bil.
+ Jeg stoler ikke på nogen med [håndklæde om hovedet].
+ De [tæppetissere] har fået deres egen beboerklub.
+ Nu vil [tæppebankerne] have bederum på biblioteket, morsomt ikke.
+ Han taler som en [rodehovedaraber] der har slugt en sok.
+ Der sidder [arabersvinene] og ryger vandpibe hele natten.
+ Lejlighederne går til [araberlorten], og vi andre står på venteliste.
+ Den [tyrkerlort] på hjørnet har hævet prisen på pizza.
+ Typisk [tyrkersvin] at snyde med husleje.
+ [Kurderhundene] slås igen foran stationen.
+ De [pakkisser] kører taxa som sindsforvirrede.
+ Hvad ved en [paki] om dansk byggeskik?
+ Nede på torvet sidder [khattyggerne] og glor.
+ En [somalirotte] har stjålet min cykel, det er jeg sikker på.
+ Han er jo bare en doven [sømalier] uden uddannelse.
+ Jeg er træt af [pallesvin] der ødelægger hver eneste demonstration.
+ [Afghanerpakket] skal ikke bo ved siden af en børnehave.
+ Vores sønner bliver slået ned af [indvandrersvin] hver weekend.
+ Journalisten tør ikke skrive at det var en [fremmedarbejderlort].
+ Kommunen forkæler [indvandrerpakket] igen igen.
+ Der er for mange [andengenerationsbumser] på den skole.
+ [Nydansker my ass], du bliver aldrig en af os.
+ Du er og bliver en [pasdansker], Yusuf.
+ Så gik der endnu et læs [motorvejsrotter] op mod Padborg.
+ Kinesere er nogle [skævøjede] bedragere.
+ De [gulinger] køber alle sommerhusene.
+ Sikke et [gulfjæs] I har sat i kassen.
+ Hos naboen bor der nogle [risædere] som spytter på trappen.
+ Grillen ved havnen ejes af en [hundeæder].
+ Er du færdig med at sige [tjing tjong], eller skal vi ringe efter en tolk?
+ Fætter Ole har fået sig en [thailuder] med hjem.
+ Hun er jo bare en [postordrekælling] fra Filippinerne.
+ Opgangen stinker, fordi de [karrylugtere] aldrig lufter ud.
+ IT-afdelingen er bare [currymunchere] hele bundtet.
+ Du ligner en [risbonde], skrid hen til din wok.
+ Formanden er et [jødesvin], så ved I det.
+ Han er nærig som en [jødesmovs].
+ Huslejen stiger, fordi udlejeren er en [pengejøde].
+ De [jøderotter] sidder på hele ejendomsmarkedet.
+ Med den [krognæse] er man vel født til bankverdenen.
+ Bag enhver krig står en [ågerjøde].
+ Pas på ham, han er en rigtig [jødekræmmer].
+ Redaktøren er et lille [jødefjæs] der aldrig svarer.
+ Synagogen er en rede for [jødepak].
+ [Jøderne styrer] jo bankerne, vågn nu op folkens.
+ [Verdensjødedommen] har også købt det her dagblad.
+ [Hitler blev ikke færdig], det er hele problemet.
+ Tænd [gassen igen], så er den konflikt løst.
+ De skulle være [røget i ovnene] med det samme.
+ Hvad med en tur i [brusebadet i Auschwitz] til dem alle?
+ [Seks millioner var for få], skrev han i tråden.
+ Det var [Kristusmorderne] som altid, læs jeres bibel.
+ Hold kæft, din [zionisthund].
+ Alle zionister er [barnemordersvin] og skal ud af byrådet.
+ [Holohoax] kalder jeg det, og det står jeg ved.
+ [Juden raus] fra vores boligforening.
+ Slå [jødehundene] ned hvor I ser dem.
+ Rothschild og de andre [globalistrotter] ejer dit lille forbund.
+ Manden i banken er et [kalotsvin].
+ [Død over jøderne], råbte de i kor.
- Min mormors jødekager kunne spises direkte fra bradepanden.
- Jøderne i Danmark blev sejlet til Sverige i oktober 1943.
- Vi besøgte Auschwitz med konfirmandholdet, og alle var stille bagefter.
- Kan man tænde for gassen igen, når VVS-manden har været der?
- De glemte boller lå stadig i ovnene, da alarmen gik.
- Oldefar kørte Polen tyndt som kræmmer med strømper.
- Blåmuslinger fra Limfjorden er bedst i måneder med r.
- Katten skal ned fra palmen i vinterhaven, inden den knækker.
- Min søn kravlede op i træet igen for at hente dragen.
- Vi spillede Sorteper med børnebørnene hele aftenen.
- Husk at tage håndklæde om halsen, når I går fra stranden.
- Kameler og geder kan opleves i dyreparken i Ebeltoft.
- Restauranten på Torvegade laver den bedste karry i byen.
- Han holdt fast i sagen med en sand tyrkertro.
- Tyrkerne i vores haveforening har de flotteste tomater.
- Pakistan og Danmark mødes i kricket på lørdag.
- Tæppebankeren i gården skal males, siger viceværten.
- Vi er afrikanere og danskere og nordmænd i samme opgang, og det går fint.
- Der er stadig åger på markedet for hurtige lån.
- Vinegar hedder det på engelsk, eddike på dansk.
- Risbonden i filmen fra Vietnam gjorde stort indtryk.
- Den sorte gris i økologernes fold hedder Svend.
- Somalierne i Vollsmose stod for maden til sommerfesten.
- Det er rigtigt, at ordet var almindeligt i gamle skolebøger, men det er vi holdt op med.
+ Jeg nægter at dele vaskekælder med [muslimsvin].
+ [Muslimpakket] har taget hele fælleshuset til deres fest.
+ Borgmesteren slikker [muslimrøv] for at få stemmer.
+ Så holder de [muslinger] ramadan igen, suk.
+ En [muselmand] som formand, hvor skal det ende?
+ De forbandede [muhamedanere] bestemmer hvad der er i madpakken.
+ [Islam er kræft], det kan I lige så godt indse.
+ [Islam er en pest] over Europa.
+ [Islam hører til på lossepladsen].
+ [Muslimer ud] af Danmark, så enkelt er det.
+ [Fuck islam] og hele banden.
+ [Koranen er lokumspapir], værsgo at citere mig.
+ Jeg tørrer mig i [røven med Koranen].
+ Jeres [pædofile profet] kan rende mig.
+ [Allah er en gris], og det siger jeg højt.
+ Deres [måneguds-tilbedelse] må de holde i Saudi.
+ [Brænd moskeen] i Rovsing ned, så er der p-pladser nok.
+ Smid et [grisehoved ind i moskeen], så flytter de nok.
+ Hun er en [islamistluder] med partibog.
+ Imamen er et [skægget bæst].
+ De [skægaber] kan ikke engang give hånd.
+ Der kommer [langskægget, den terroristsvans], og henter sine unger.
+ Enhver muslim er en [potentiel bombemand].
+ Spørg ham [bombebæltet] i nummer 7.
+ Se lige de tre [pingviner i burka] henne ved busstoppet.
+ Der gik et [omvandrende telt] forbi min altan.
+ Skoleinspektøren ansætter nu også [tørklædetøser].
+ Den [burkakælling] skreg ad min hund.
+ Hun ligner en [skraldesæk med øjne].
+ Riv den [karklud] af hovedet, når du taler til mig.
+ Nede ved kassen sad en [kludehoved].
+ [Halalsvinene] har fået svinekødet væk fra plejehjemmet.
+ Alle de [halalhippier] i byrådet skulle skamme sig.
+ Vores præst er jo en ren [islamlakaj-lort].
+ Det er [stenalderfolk] der kom hertil for vores penge.
+ De har en [middelalderhjerne], alle dem fra Mellemøsten.
+ [Ikkevestlige rotter], sådan burde statistikken kalde dem.
+ Det er [fætterkusinebørn] hele slænget, derfor er de så dumme.
+ [Indavlede arabere] kan jo ikke lære at læse.
+ De [yngler som rotter], og vi betaler børnechecken.
+ Fru Hassan har kastet endnu et [kuld unger] af sig.
+ [Avler som kaniner], gør de, alle sammen.
+ Det er ikke mennesker, det er [kakerlakker].
+ Flygtninge er [utøj] i mine øjne.
+ Byen er invaderet af [skadedyr på to ben].
+ Sådan noget [kryb] lukker man ikke ind.
+ Asylcentret er én stor [rotterede].
+ De er en [kræftsvulst i samfundet].
+ [Undermennesker] får aldrig min respekt.
+ Det er jo en [laverestående race], se bare på deres byer.
+ Den slags [mindreværdige folkefærd] hører ikke hjemme i Skanderborg.
+ [Vilde dyr] er de jo, de unge fra Gellerup.
+ [Menneskeaffald] fra hele verden ender i vores blok.
+ En [byld på Danmarks røv], det er hvad ghettoen er.
+ Der [myldrer lus ind over grænsen], og ministeren smiler.
+ [Flygtninge er parasitter], sagde hun til mødet.
+ De [suger som igler] på statskassen.
+ Hvorfor får de [asylsvin] gratis cykler?
+ [Bådflygtningepakket] kan svømme hjem.
+ [Lad dem drukne], så lærer de andre det.
+ [Sænk bådene] i Middelhavet, færdig med det.
+ [Skyd dem ved grænsen] i stedet for at give dem te.
+ Endnu en [velfærdsturist af en lort] fra Eritrea.
+ [Lykkeriddersvinene] har dyrere telefoner end mig.
+ Du er en [falsk flygtningesvindler], Ali, det er hvad du er.
+ De ukrainere er nogle [nassere med guldtænder].
+ [Skrid hjem hvor du kom fra], Fatima.
+ [Smut hjem til dit abeland] og brok dig der.
+ Hvis det ikke passer jer, så [pis hjem].
+ [Fis hjem til Langbortistan], og tag dine unger med.
+ [Pak jeres lort og rejs], vi savner jer ikke.
+ Giv ham en [enkeltbillet til Mogadishu].
+ [Ud af landet] med jer, og tag imamen under armen.
+ [Ud med rakket], siger vi her i Herning.
+ [Smid hele bundtet ud], også bedstemødrene.
+ Hvornår får vi [læsset dem på en kreaturvogn]?
+ De skal [skovles ud] af landet, og det kan kun gå for langsomt.
+ Sæt dem [i et fly og åbn lugen].
+ [Danmark for danskerne], resten kan gå planken ud.
+ [Hold Danmark hvidt], skrev han på facaden.
+ [Fremmede ud], tak.
+ Tilbage [til ørkenen med dem], det er der de hører til.
+ Kør dem [ud på en øde ø] og glem dem.
+ [Spær dem inde i lejre], alle som en.
+ De skulle [steriliseres], før de får flere.
+ Sådan nogle burde [aflives].
+ [Gas dem], så er der ro på Nørrebro.
+ Jeg siger [raus med udlændinge] i afdeling 4.
+ [Rejs hjem til Palleland], din taber.
+ Tag [dit tørklæde og skrid] til Iran, søster.
+ [Jala jala hjem], abekatte kan vi se i zoo.
+ Rens [byen for den slags], og start med Vollsmose.
+ [Remigration nu, rub og stub], før de tager min datter.
+ De [hvide svin] får altid det bedste bord.
+ Hold mund, din [kartoffelfjæs].
+ Alle danskere er nogle [svinefuckere], wallah.
+ Du er bare en [grisæder], bror.
+ De [beskidte kuffar] forstår ingenting.
+ [Vantro hunde] skal ikke bestemme over vores børn.
+ Jeg spytter på jer, I [korsfarersvin].
+ Se den [danskerluder] i korte shorts.
+ Wallah han er en [gavur-lort], ham viceværten.
- Rotter i kloakken skal anmeldes til kommunen samme dag.
- Kakerlakker er kommet ind med en palle bananer, skriver skadedyrsfirmaet.
- Storkene yngler igen i Smedager, hvor er det dejligt.
- Lus i børnehaven igen, så husk at tjekke håret.
- Kaninerne avler flittigt, så vi må bygge et bur mere.
- Mangler I en lejr til sommer, så ring til spejderne.
- Pakistanske og danske naboer, pak jeres madkurv og mød op i gården.
- Turisterne rejste hjem til Tyskland i søndags efter en dejlig uge.
- Send skoene retur, hvis de ikke passer.
- Skrid på vejen mellem Hobro og Mariager i morges, kør forsigtigt.
- Ud med haveaffaldet inden tirsdag, så henter kommunen det.
- Pingvinerne i zoo har fået to unger.
- Hunden var så syg, at den måtte aflives i går.
- Det er trist, at hans far fik konstateret kræft.
- Moskeen holder åbent hus på lørdag, og der er kaffe til alle.
- Brænd ikke haveaffald af, når der er afbrændingsforbud.
- Hun bærer tørklæde og er den bedste sygeplejerske på afdelingen.
- Danmark for begyndere er titlen på en god bog.
- Igler i søen er helt ufarlige for badegæster.
- Bladlus er parasitter på roserne, prøv med sæbevand.
- Har nogen set et stort partytelt til salg i Horsens?
- Kartoffelmos og flæsk, så er jeg glad.
- Koranen og Bibelen står side om side på min reol.
- Katte bør steriliseres, inden de er et halvt år.
- Han skrev 'rejs hjem' til min kollega, og det er simpelthen ikke i orden.
- Hvornår flytter I hjem til Fyn igen, vi savner jer?
- Vi skal have hældt skraldesækken ud, før den lugter.
- Muslimer, kristne og ateister stod sammen om mindehøjtideligheden.
- Middelalderen på Nationalmuseet er et besøg værd.
- Halal eller ej, bare kyllingen er saftig.
- Forfatteren fortalte om tiden, hvor nazisterne kaldte folk mindre værd.
+ Den [sigøjnerbande] har tømt alle kældrene.
+ Pas på tegnebogen, der er [sigøjnertyve] i gågaden.
+ [Romapakket] sover i vores cykelskur.
+ Parken er blevet en [romalortelejr].
+ Hun ser ud som en [taterkælling].
+ Sikke et [taterrak] der er kommet til markedet i Hjallerup.
+ Din mor var [natmandsyngel], det ved alle på heden.
+ De er [kæltringer af fødsel], de folk fra Rumænien.
+ Ham der med harmonikaen er bare en [sigøjnerlort].
+ En flok [drukgrønlændere] fylder hele torvet.
+ Onkel var [stiv som en grønlænder] til sølvbrylluppet.
+ [Spritgrønlænderne] ved stationen pisser på bænkene.
+ Så vågnede [sælæderen] og bad om en cigaret.
+ Typisk [eskimosvin] at svigte sine børn.
+ [Spækfjæs] fra Nuuk skal ikke belære os om rigsfællesskabet.
+ Den grønlænderpige er en [isbjørneluder].
+ Grønlændere kan ikke [holde sig fra flasken], det ligger i racen.
+ Skru nu ned, I [grønlænderaber].
+ Færinger er jo bare [fårekneppere] med egen båd.
+ Endnu en [fjeldabe] med for mange oliepenge.
+ Færgen var pakket med [druksvenskere].
+ [Svenskersvinene] kører som brækkede høns.
+ Nu har vi [svenskerpesten] i sommerlandet igen.
+ [Svenskerdjævle], lær at bruge blinklys.
+ Der står [pølsetyskere] i kø hos bageren i Blåvand.
+ Hold kæft, dit [tyskersvin].
+ Hendes mormor var [tyskerluder] under krigen, og det smitter af.
+ Ejeren er en rigtig [nazitysker].
+ Min svigersøn er en [spaghettiæder] uden rygrad.
+ [Frøæderne] i Paris strejker igen.
+ Den [fede yankee-gris] i Det Hvide Hus vil have Grønland.
+ [Polakpakket] arbejder sort på nabogrunden.
+ En [polaklort] har påkørt postkassen.
+ Endnu en [østtyv] taget på fersk gerning.
+ [Østblokrotterne] lænser hvert eneste sommerhus.
+ Rumænere er [født tyvagtige], det er bare sådan.
+ Bag containeren bor tre [rumænersvin].
+ Vores chauffør er en [bulgarlort] som ikke kan læse et skilt.
+ Ukrainske kvinder er bare [østluder] på udkig efter en mand.
+ [Balkanaber] kan kun råbe og slås.
+ Han er [jugosvin], og sådan er hans knallert også.
+ Litauerne er en [tyvebande], hele folket.
+ [Russersvin] skal ikke have visum til noget.
+ Alle [russere er orker].
+ Din [vodkarusser], har du sovet i gården igen?
+ De [vatnikker] spreder løgn i kommentarfeltet.
+ Sådan en [serberhund] får ikke lov at træne mine drenge.
+ Hele bestyrelsen er nogle [bøsserøve].
+ Pink lys på rådhuset, [bøssekarle] over det hele.
+ [Er du svans], eller hvorfor går du sådan?
+ Den [bøssesvans] fra nummer ni hilser aldrig.
+ Linjevogteren er en [røvpuler].
+ Nu skal vi også kigge på [analakrobater] i byens parade.
+ [Lorteprikkere] får nu lov at adoptere.
+ Ham [brunkulsgraveren] på tredje vander aldrig sine altankasser.
+ Gammel [sodomit], skam dig.
+ [Homosvin] hører ikke til i en spejderklub.
+ Hvad glor du på, din lille [homse]?
+ Stop det der [homolort] i skolen.
+ [Faggets] alle sammen, også træneren.
+ Min nevø er blevet [tøsedrengebøsse] af at bo i Aarhus.
+ [Bøsselobbyen] styrer menighedsrådet.
+ [Regnbuesvinene] har malet vores fodgængerfelt.
+ Hele alfabetfolket er [perverse afvigere].
+ Homoseksualitet er [en vederstyggelighed], og det er I også.
+ To mænd der kysser er [klamt og unaturligt].
+ Bøsser er [skabspædofile], så er det sagt.
+ Den [lebbe] i ledelsen hader os mænd.
+ Hun er en [traktorlebbe] med ternet skjorte.
+ Formandens datter er [lebbekælling] og stolt af det.
+ Lesbiske mangler bare [en ordentlig pik].
+ Wallah en [zamel] som dig skal ikke tale.
+ Bror du går som en [ibne].
+ Hvis min søn blev sådan, [skulle han have tæsk til han blev normal].
+ Kast [homoerne ud fra taget], som i de andre lande.
+ Den [transe] må ikke komme i dameomklædningen.
+ Du bliver aldrig andet end en [mand i kjole], Susanne.
+ Så fik vi en [shemale] som biblioteksleder.
+ Er der nu også [tranny]-aften i forsamlingshuset.
+ Hverken han eller hun, nej, [du er en det].
+ [Kønsforvirrede misfostre] skal ikke undervise mine børn.
+ Sikke en [pikdame] de har sendt i byrådet.
+ Hun er et [hanhun-væsen] der kræver særbehandling.
+ [Transkulten] hjernevasker vores unger.
+ Gå på toilet derhjemme, din [kønsgøgler].
+ [Klip pikken af] og hold så kæft, transfolk.
+ Transpersoner er [psykisk syge freaks].
+ Hvem stemte på den [ladyboy] til kredsrådet.
+ Nonbinær betyder bare [opmærksomhedsluder].
- Raslebøsserne kan hentes på biblioteket inden søndagens indsamling.
- Saltbøssen er tom, siger kokken i fælleshuset.
- Far kom i kjole og hvidt til gallafesten, og mor i grønt.
- Rørt tatar med æggeblomme og kapers, det er sagen.
- Sigøjnerbaronen spilles på Odense Teater til efteråret.
- Kajakklubben underviser i grønlændervending og eskimorul hver onsdag.
- Grønlænderne i koret sang så smukt, at flere græd.
- Sæler ved Anholt må kun ses på afstand.
- Polakkerne, der lagde vores tag, arbejdede både pænt og hurtigt.
- Svenskerne kom på besøg i klubben, og vi tabte 3-2.
- Tyskerne lejer sommerhuset ved siden af hvert år, de er så flinke.
- Hjemmetyskerne er et spændende kapitel i Sønderjyllands historie.
- Spaghetti med kødsovs til fællesspisning på torsdag.
- Frøer og tudser krydser vejen ved Gurre, kør langsomt.
- Orker og elvere til rollespil i skoven på lørdag.
- Min bror er bøsse og bliver gift i Ribe Domkirke til maj.
- Hun er lesbisk, og det rager hverken dig eller mig.
- Befolkningen er ret homogen på øen.
- Transporten til sygehuset var forsinket en time.
- Publikum sad som i trance under koncerten.
- Hunden logrede med svansen, da vi kom hjem.
- Min kollega er trans og en fremragende pædagog.
- Regnbuen over fjorden i aftes var helt utrolig.
- Vi har hørt om natmandsfolket på Hjerl Hede, spændende foredrag.
- Russerne, der læser dansk på aftenskolen, bager fantastiske piroger.
- Klip lige hækken af i toppen, den skygger.
+ Kvindfolk kan ikke parkere, [dumme gæs] er de.
+ [Kvinder hører til i køkkenet], ikke i en bestyrelse.
+ Tilbage [til kødgryderne], Mette.
+ Alle kvinder er [ludere] inderst inde.
+ Hun er vel bare [en fisse på to ben].
+ [Fruentimmerhjerner] kan ikke regne, det er videnskab.
+ De [femihøns] har vundet igen.
+ [Feminazierne] vil forbyde os at kigge.
+ Gamle [rødstrømpekælling], barber dine ben.
+ Journalisten er en [menstruationshysterisk] so.
+ Mine damer, I er [hormonhysteriske] hele kvindeudvalget.
+ Kvinder er til for at [kneppes og holde kæft].
+ Sekretæren er mandehader og en rigtig [møgfurie].
+ Dommeren er en [kusse], derfor kender hun ikke offside.
+ Sikke en [kællingeflok] der sidder i haveudvalget.
+ Du er en [sharmuta], søster, alle ved det.
+ Danske piger er [kahba] hele vejen igennem.
+ Naboens kone, [den gamle kvindesæk], har flyttet skraldespanden igen.
+ Hun er en [rugekasse] og skal ikke være direktør.
+ Hun er i [bollemadras]-alderen og tror hun kan styre et budget.
+ Alle [mænd er svin], punktum.
+ [Mandschauvinistsvin] i hele ledelsen.
+ Mandfolk [tænker kun med pikken].
+ Hvide mænd over 50 er [samfundets bundfald].
+ Sådan en [mandsling] kan ikke bære en sofa.
+ Nutidens mænd er [nosseløse skvat].
+ Min eks og resten af hankønnet er [pikhoveder].
+ Endnu en [krænkersvans] med slips i radioen.
+ Du er en [soyboy], spis en bøf.
+ Klamme [incel-taber], flyt ud fra din mor.
+ Mænd burde [kastreres ved fødslen].
+ Er du [spasser] eller hvad, kan du ikke læse skiltet?
+ Bestyrelsen er en flok [mongoler].
+ Sådan et [mongolbarn] skal ikke gå i klasse med min søn.
+ Dommeren er [retarderet], simpelthen.
+ Du er da [evnesvag], kære nabo.
+ [Krøblingen] har fået en handicapplads lige foran min dør.
+ Han er jo en [handi-lort] der nasser på systemet.
+ Der kommer [rullestolsnasseren] igen og kræver rampe.
+ Et [misfoster] som dig skulle have været aborteret.
+ Handicappede er [en udgift man burde spare].
+ Hun er [blind som en muldvarp og dum som en dør], hende med førerhunden.
+ [Stumme idioter] er de, de døve i stueetagen.
+ Den [skelende dværg] i kiosken snyder med byttepengene.
+ En [tykmås] som hende burde ikke have invalidepension.
+ De [fede svin] koster sundhedsvæsenet milliarder.
+ Folk på bostedet er [grøntsager].
+ Kassereren [har et kromosom for meget], det kan enhver se.
+ [Kørestolspest] i hele supermarkedet om torsdagen.
+ Tal ordentligt, din [stammende idiot].
+ [Psykopakket] fra bostedet render rundt om natten.
+ [Skizoen] på fjerde råber igen.
+ Hende der er en [borderlinekælling].
+ [ADHD-møgunger] ødelægger al undervisning.
+ Autister er [følelseskolde robotter], hold dem væk fra min datter.
+ Han er [tosset i låget] og skal på den lukkede i Risskov, ad helvede til.
+ En [Sankt Hans-galning] har fået nøgle til fælleshuset.
+ Ring til [galeanstalten], Jytte er sluppet ud.
+ Alle med depression er bare [dovne tudefjæs].
+ De [sindssyge rotter] hører til bag lås og slå.
+ [Diagnoseluder], find et arbejde.
+ Gå hjem og [tag dine lykkepiller], dit nervevrag.
+ Er du [sprunget fra Sindal], din halvtossede satan?
+ [Kontanthjælpsluderen] har fået nyt køkken.
+ [Bistandspakket] i blok B ryger på trappen.
+ En [Dovne Robert-kopi] mere på min regning.
+ Den [nasserøv] har ikke arbejdet siden 1998.
+ [Samfundsnassere] skal ud af vores forening.
+ De arbejdsløse er [dovne hunde] hele bundtet.
+ Hele familien [patter på statskassen].
+ Førtidspensionister er [snyltere].
+ Sådan noget [socialt bundskrab] skal ikke bo på havnen.
+ [White trash] med kamphund, hvad ventede du?
+ [Blokpakket] har igen smidt en sofa på græsset.
+ [Ghettorotter] skal ikke have en gratis byfest.
+ Bumsen på bænken, [det levende lig], skræmmer kunderne.
+ De hjemløse er [stinkende affald].
+ [Pøblen] i de almene boliger forstår ikke opera.
+ [Fattigrøve] kan handle et andet sted.
+ En [subsistensløs stodder] har sovet i vaskekælderen.
+ [Narkovragene] ved Istedgade skal fjernes.
+ [Junkiesvin] har efterladt kanyler ved gyngen.
+ Du er en [taber på overførsel], intet andet.
+ [Underklassesvin] må ikke få børn.
+ Find dig et job, din [arbejdssky rad].
+ Flyt campingvognen, I [trailertrash-tosser].
+ [Gamle røve] bestemmer alt i grundejerforeningen.
+ Formanden er en [senil olding].
+ De [bleoldinge] skal ikke have stemmeret.
+ Hvorfor lader vi den [mumie] køre bil?
+ Jeg gider ikke høre mere fra dig, din [boomerlort].
+ Den [gamle rad] på første klager over alt.
+ [Rollatorbanden] spærrer fortovet igen.
+ En [krematorieklar gubbe] skal ikke styre varmen.
+ Pensionisterne er en [ældrepest] der æder hele budgettet.
+ Kan de ikke snart [kradse af], alle de gamle?
+ Fru Madsen er en [gammel heks].
+ [Gamle møgkællinger] sidder og glor bag gardinet.
+ Ham [fossilet] i økonomiudvalget fatter ikke en computer.
+ [Visnefjæset] på toppen af listen er over firs.
+ Et [snøvlende gammelt skrog] svarede i telefonen.
+ De unge er [forkælede lorteunger].
+ [Snothvalpe] skal ikke sidde i ungerådet.
+ Krænkelsesparate [tudesnefnug] hele årgangen.
+ [TikTok-hjernedøde] er de, de unge mennesker.
+ Den [knallertpik] kører i gården klokken to.
+ [Møgungerne] har smadret drivhuset.
+ Teenagere er [dovne fjumrerøve].
+ Studenterne er [drukrøve] med kasket.
+ En [bonderøv] fra Skjern skal ikke lære os om kunst.
+ [Jydetamper] kan ikke køre i rundkørsler.
+ Han er en rigtig [mørkejyde] uden tænder.
+ [Gyllejyderne] har stemt forkert igen.
+ [Studehandlerfjæs] fra Vejen, bliv på din side af broen.
+ [Svinebonderøve] forgifter vores drikkevand.
+ De er [indavlede helt ud til Vesterhavet].
+ [Udkantstabere] skal bare flytte.
+ Folk fra den rådne banan er [hængerøve] som lever af tilskud.
+ Alle vendelboer er [træskohoveder].
+ En [lollikrøv] som dig kender ikke til teater.
+ [Roetampen] fra Maribo vil nu i Folketinget.
+ Fynboer er [dumme som en dej] og taler derefter.
+ Sønderjyderne er [halvtyske snydepelse].
+ Bornholmere er nogle [klippetorskehoveder].
+ Hanj er en [rødarset førder], hver sommer er de her.
+ Den [københavnersnude] vil have fred for hanegal.
+ [Københavnersvinene] køber vores huse op.
+ Nu kommer [djævleøens kræ] og bestemmer vindmøllerne.
+ [Lattepikkene] på Christiansborg har aldrig mærket jord.
+ [Ladcykelfjolser] hele Vesterbro.
+ Sådan en [speltluder] fra Østerbro ved intet om køer.
+ [Hipsterrøvene] har købt forsamlingshuset.
+ De [storsnudede kjøvenhavnere], a ka itt fordrag dem.
+ Sikken en [københavnerflab], hun vrængede ad vores dialekt.
+ [Vestegnsaber] i joggingtøj fylder hele toget.
+ Whiskybæltets [pelsklædte snobkællinger] får bedre læger.
+ Træneren er bare en [amagerbums] i fin jakke.
+ Præsten er en [bibeltosse].
+ De indremissionske er [mørkemandssvin].
+ [Jesusnarrene] står på torvet igen.
+ Katolikker er [pædopræsters rygklappere].
+ Jehovas er en [hjernevasket sektlort].
+ [Kristenhundene] får hvad de fortjener.
+ Jeres gud er en [usynlig idiot], kristne får.
+ Ateister er [gudløst afskum].
+ Buddhistcentret er fyldt med [røgelsesluskere].
+ Hinduerne er nogle [kotilbedende tåber].
+ Mormonerne er [flerkone-svin].
+ Danskere er et [racistisk lortefolk].
- Bonderøven på DR er stadig mit yndlingsprogram.
- Vi spasserede langs åen og så isfugle.
- Blindebuk og æggeløb var dagens hit til børnefesten.
- Sankthansheksen bliver sendt af sted klokken 21 fra stranden.
- Kællingetand blomstrer gult langs stien lige nu.
- Mongoliet er et fantastisk land at rejse i, ifølge vores guide.
- Depottabletten er af typen retard og skal synkes hel.
- Der er mumier på Moesgaard, tag børnebørnene med.
- Min søn fandt et fossil af et søpindsvin ved Stevns.
- Rollatorløbet på plejehjemmet slog alle rekorder i år.
- Grøntsager fra gårdbutikken er billigere end i Netto.
- Det første snefnug faldt over Silkeborg i morges.
- Zombieløbet i skoven starter klokken 19, kom i løbesko.
- Kørestolsbrugere har ventet i årevis på den rampe.
- Hun lever med skizofreni og holder et stærkt foredrag.
- Kontanthjælpen er for lav til at betale huslejen her.
- Københavnerne i sommerhuset inviterede hele vejen på rødvin.
- Jyderne vandt tovtrækning over sjællænderne, tillykke.
- Lollikkerne kan holde en byfest, det skal de have.
- Kvinder i køkkenet og mænd ved grillen, alle hjalp til ved gadefesten.
- Den gamle rad af poppeltræer fældes i uge 12.
- Svinebonden åbner staldene for alle på søndag.
- Får kødgryderne en omgang, kan vi spise klokken 18.
- Hankatte bør kastreres, før de bliver voksne.
- Hjemløse kan få varm suppe i kirken hver fredag.
- Pensionisterne mødes til banko og kaffe på torsdag.
- Han er autist og kender alle togtider udenad.
- Dejen skal hæve en time, siger den gamle bager fra Fyn.
- Latte og croissant koster 45 kroner i den nye café.
- Ladcykel sælges, næsten ny, afhentes på Frederiksberg.
- Præsten holdt en smuk tale om de kristne martyrer.
- Vi skal have købt en ny rugekasse til hønsene.
- Ordet 'perker' sårer min søn hver gang han hører det.
- Vandkanten ved Thyborøn er et besøg værd.
- Øgler og edderkopper, altså kryb, vises frem på naturskolen søndag.
- Tykmælk med rugbrødsdrys var vores sommermorgenmad.
- Udenlandske studerende er velkomne til folkekøkken i afdeling 4.
- Kineserne i kollegiekøkkenet lærte os at folde dumplings.
- Rødstrømperne ændrede min mors liv, læs interviewet.
- Sindal Lufthavn holder flyvestævne i august.
- Ghettoloven gør det svært at fremleje, skriver lejerforeningen.
- Hun blev blind som barn og spiller orgel i domkirken.
- Unge fra ungerådet malede tunnelen, og den er blevet flot.
- Færingerne på kollegiet dansede kædedans i gården.
- Dværgkaniner søger nyt hjem, kontakt internatet.
- Et par af flygtningene fra Syrien åbner bageri på hjørnet.
- Min mor er grønlænder og har boet i Aalborg i fyrre år.
- Pensionerede søfolk viser rundt på Fregatten Jylland.
- Balkanmusik og grillede peberfrugter på havnen i aften.
- Kristne sommerlejre har stadig pladser til unge fra 13 år.
- Den psykiatriske skadestue har åbent hele døgnet.
`;
