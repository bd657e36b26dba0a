// One voice: a judge of filters: common words in common shapes. Lines with + hold [what is to be found], lines with - are innocent.
export const judge = `
+ Hvilken [idiot] har bestemt, at vaskekælderen skal lukke klokken 18?
+ Så [hold dog kæft], Kurt, du har brokket dig siden 1987.
+ Den nye opgang ligner [lort], og det gør kælderen også.
+ [For helvede], nu har de igen glemt at tømme papcontaineren!
+ Bestyrelsen kan [rende mig i røven] med deres nye husorden.
+ Det var [fandeme] på tide, at der kom lys på stien.
+ Du er en [nar], Flemming, og det ved hele afdelingen godt.
+ [Fuck] hvor er jeg træt af de der larmende scootere.
+ Ham i stuen til venstre er et [svin], han smider skodder ud over altanen.
+ Hun er bare en gammel [kælling], der skal blande sig i alt.
+ Hvad [fanden] skal vi med endnu en petanquebane?
+ Sikke noget [pis], at huslejen stiger tre gange på to år.
+ I er nogle [røvhuller] alle sammen inde på kontoret.
+ Det er [sateme] en flot have, I har fået lavet derovre.
+ Hele forslaget er noget [fucking] vrøvl fra start til slut.
+ Viceværten er en [klaphat], der ikke kan finde ud af at skifte en pære.
+ [Skrid] hjem til dit eget land og tag dine unger med, [perker].
+ Den [skide] elevator har været i stykker i tre uger.
+ [Kraftedeme] nej, om jeg vil betale for andres solceller.
+ Jeg håber [du dør af kræft], så vi andre kan få fred.
+ Hendes datter er en [luder], det siger alle i opgang 12.
+ [Shit] mand, var det virkelig så dyrt at male en dør?
+ Lær at parkere, din [spasser], der er altså streger.
+ [Satans] også, jeg fik ikke meldt mig til julebanko.
+ Formanden er [røvirriterende] at høre på til møderne.
+ Din [møgunge] har smadret min krukke, og du griner bare af det!
+ Gå [ad helvede til] med jeres parkeringslicens.
+ I fatter jo ikke en [skid] af, hvordan almindelige mennesker har det.
+ Sig mig, er du [retarderet] eller hvad er der galt med dig?
+ Kommunens rådgivere er nogle [uduelige idioter] fra ende til anden.
+ Du kan [kysse mig i røven], Inger, jeg flytter ikke min cykel.
+ [Dumme svin]! Det var min farfars bænk, I smed ud.
+ Skribenten er en [psykopat], og redaktøren er endnu værre.
+ Jeg gider ikke høre mere af det [lortesnak] om bæredygtighed.
+ Hvis jeg ser dig ved mine blomster igen, så [smadrer jeg dig].
+ Den [bitch] på tredje spiller musik hele natten lang.
+ [For fanden da], kan I ikke bare svare på en mail?
+ Han er en kæmpe [narrøv], der kun tænker på sit eget køkken.
+ Det er [pisseirriterende], at der aldrig er plads i cykelskuret.
+ Sikke et [fjols], tror han selv på det der regnestykke?
+ Ingen gider dig her, [fede ko], så bliv væk fra fællesspisningen.
+ [Hold din kæft] og lad andre komme til orde for en gangs skyld.
+ De der [skiderikker] har stjålet min ladcykel for anden gang.
+ Jeg har aldrig mødt så [bindegale] og [hjernedøde] mennesker som i den bestyrelse.
+ Din [mongol], det er jo ikke engang den rigtige paragraf, du henviser til.
+ [Eddermame] en god artikel om byens gamle bageri.
+ Hvorfor [i helvede] skal vi have fliser dér, når græsset fungerer fint?
+ Nu har den [lorteprinter] i beboerlokalet ædt mit papir igen.
+ Alle ved, at han [knepper] hende fra kontoret, derfor fik hun lejligheden.
+ Ham der skrev det indlæg er jo et [pikhoved].
+ Rigtig [møgsvin], der hælder olie ud i kloakken om natten.
+ Du er en [tåbe], Jens Ole, og det har du altid været.
+ Tag og [fuck af] med dig, der er ingen, der savner dig i haveudvalget.
+ Jeg er så [skidetræt] af at samle andres pizzabakker op.
+ Hun stod bare og glanede, den [sure mær].
+ [Satan] hvor gjorde det ondt i pengepungen med den varmeregning.
+ Kan du så komme væk fra min p-plads, dit [røvhul]!
+ De [møgkællinger] i festudvalget inviterer kun deres egne veninder.
+ Hele familien er noget [pak], og de burde smides ud i morgen.
+ Du er så [skidedum], at du ikke engang kan læse en opslagstavle.
+ [Pis] og [lort], nu regner det ind gennem vinduet igen.
+ Sådan en [taber] som dig skal ikke belære mig om økonomi.
+ [Kæften], Bodil! Vi andre prøver at høre, hvad han siger.
+ Hvis de lægger min hæk ned, så [slår jeg dem ihjel], så enkelt er det.
+ Gud hvor er du [åndssvag], altså helt igennem.
+ Endnu en [bøsserøv] i byrådet, det var lige, hvad vi manglede.
+ Der sidder altid nogle [drukmåse] uden for kiosken og råber.
+ Det er [satme] uretfærdigt, at vi skal betale for fejl fra 90'erne.
+ Jeg vil [skide] på, hvad advokaten siger, jeg betaler ikke.
+ Hvor er det [røvsygt], at klubben lukker, der er jo intet andet for os unge.
+ Ejendomskontoret består af inkompetente [kraftidioter].
+ Fik I lige vist jeres [fisse] frem til sommerfesten, var det planen?
+ Tag dig sammen, din [dovne skid], og fej den trappe.
+ Jeg [pisser] på jeres husorden og jeres formand med.
+ [Wtf], hvem maler en børnehave grå?
+ Måske skulle du bare [gå ud og hænge dig], så slap vi for dine læserbreve.
+ Nå, så den [kæphøje nar] fik alligevel sin carport.
+ Det regnestykke holder ikke en meter, I er jo nogle [fæhoveder]!
+ Du snakker ud af [røven], Per, det er ikke sådan en varmepumpe virker.
+ Hendes [klamme] kæreste stod og viste [pik] ud ad vinduet nytårsaften.
+ Sikke en gang [bullshit] fra vores såkaldte direktør.
+ Den [forpulede] alarm har hylet siden klokken fire i nat.
+ [Forbandede cykelnazister], der tror, de ejer fortovet.
+ Der kommer [kraftstejleme] ikke flere parkeringspladser af at holde møder.
+ Hvad bilder du dig ind, dit [dumme fæ]?
+ Send dem dog tilbage, alle de [sorte svin].
+ Din [landsbytosse], du aner ikke, hvad en driftsaftale er.
+ Alle i den blok er [rotter], der burde gasses ud.
+ Han er et rigtigt [skvadderhoved], ham den nye kasserer.
+ Wallah bror, du er en [sharmuta], ingen spurgte dig om noget.
+ Naboens søn kaldte min dreng for [neger] i sandkassen, og moren grinede.
+ Der ligger glasskår i hele sandkassen, [for satan], tænk jer dog om!
+ Du er en [torskepande], og dit forslag er skrevet på bagsiden af en kuvert.
+ Gid [fanden havde] dem og deres fibernet!
+ Den gamle [gedebuk] glor på de unge piger ved poolen, sikke en [liderbasse].
+ [Knep dig selv], hvis du tror, jeg gider svare på det der.
+ Ej, hvor er han en [douchebag] med den solbrille og den attitude.
+ Hun er en [billig tøjte], det har hun været siden skolen.
+ Jeg skal nok finde ud af, hvor du bor, og så [får du en på kassen].
+ Nogle [hundehoveder] har kørt tværs over det nyslåede græs.
+ [Motherfuckers], I har slettet min kommentar igen.
+ Du stinker, din [klamme so], brug dog vaskeriet en gang imellem.
+ Ham [slapsvansen] tør ikke engang skrive under med navn.
+ Regnskabet er lavet af et [kvajhoved] med en lommeregner uden batteri.
+ Sådan noget [kællingesnak] burde redaktionen slet ikke trykke.
+ Dit [usle kryb], du stjæler fra en pensionist!
+ Stop jeres hykleriske [røvslikkeri], I vil jo bare have billigere kontingent.
+ [Ibne], kom ned foran blokken og sig det til mit ansigt.
+ Kan de [forbandede] unger ikke lære at lukke døren efter sig?
+ Alle [bøssekarle] burde forbydes at få børn, hvis I spørger mig.
+ Det [perkersvin] skal ikke bestemme, hvad jeg griller på min altan.
+ Gid du må [rådne op], Svend Åge, med dine løgne.
+ Han er en [skiderik] og en [løgnhals], og det må han gerne få at vide.
+ Lad være med at spille klog, din [hjernelamme] [kartoffelhjerne].
+ I er en flok [landsforræderiske] [horeunger] hele banden.
+ Hvem har lukket de [aber] ind i bestyrelseslokalet?
+ Jeg siger dig, næste gang [flækker jeg skallen på dig] med skovlen.
+ Hun er så [grim i fjæset], at mælken bliver sur, den [havgasse].
+ Skribenten er en [kønsforvirret freak] og bør ikke have plads i bladet.
+ Tænk, at sådan en [fedtmule] skal føre tilsyn med vores køkken.
+ [Amøbe]! Man kan ikke skylle vådservietter ud, hvor svært kan det være?
+ Der har jo været en eller anden [pissemyre] forbi og lave hærværk på ruden.
+ De er [fuldstændig røvpulet] af entreprenøren, og de betaler med et smil.
+ Den [lede kusse] sagde det lige op i mit åbne ansigt.
+ Hvor er du dog et [skvat], Karsten, voksne mænd opfører sig ikke sådan.
+ I har skrevet forkert dato, I [kålhoveder], og nu står vi her med tredive boller.
+ [Fuckhoveder], hvad skal vi med en garage, når vi hellere vil have en ny legeplads?
+ Jeg er [pisse] træt af at finde cykler smidt foran min dør.
+ [Fucking] [idioter], der kører på knallert gennem gården klokken to om natten!
+ Hvor er I til grin, I [lortehuer], I kan ikke engang tælle stemmer op.
- Tak for en rigtig fin artikel om de gamle lindetræer ved hovedgaden.
- Kan nogen fortælle mig, hvornår vaskeriet åbner i påsken?
- Jeg synes, huslejestigningen er urimelig, og jeg mangler en ordentlig begrundelse.
- Vi har boet her i 42 år og har aldrig haft så gode naboer som nu.
- Ærlig talt: beslutningen om at fælde birketræerne var forhastet og dårligt oplyst.
- Min datter fik lov at hjælpe gartneren, og hun taler stadig om det.
- Husk at stille uret, når I går i seng lørdag aften.
- Bestyrelsen skylder os en forklaring på, hvorfor regnskabet kommer tre måneder for sent.
- Opskriften på rabarberkage var god, men jeg brugte lidt mindre sukker.
- Tillykke til drengene på U13, det var en flot pokalkamp mod Herlev.
- Jeg er dybt uenig med formanden, men jeg respekterer, at han møder op og svarer.
- Er der andre, der har problemer med vandtrykket i nummer 16?
- Min mand fik konstateret prostatakræft i foråret, og naboerne har været en kæmpe støtte.
- Ramadanen begynder snart, og vi inviterer alle til iftar i fælleshuset den første fredag.
- Katten fra nummer 8 er løbet væk igen, den er rød og har hvide poter.
- Det er for ringe, at elevatoren har stået stille i en uge uden en eneste besked.
- Hvor mange kvadratmeter er den nye cykelkælder egentlig på?
- Sundhedsplejersken holder oplæg om prævention og samtykke for de unge på torsdag.
- Jeg savner de gamle beboerblade, hvor der var krydsord på bagsiden.
- Som enlig mor er jeg lettet over, at fritidsklubben får lov at fortsætte.
- Den grå farve på facaden er efter min mening trist og kedelig.
- Min bror er homoseksuel, og han er altid blevet taget godt imod her i afdelingen.
- Vi er kommet fra Syrien for ni år siden, og nu læser min søn til ingeniør.
- Kan vi ikke få en bænk ved busstoppestedet, så de ældre kan sidde ned?
- Forfatteren til indlægget har misforstået reglerne om råderet.
- Jeg har lige plantet tre slags tomater på altanen, hvad gør I mod bladlus?
- Der er for mange biler på stikvejen, og nogen kører alt for stærkt forbi legepladsen.
- Rengøringen af trapperne er blevet væsentligt dårligere efter udliciteringen.
- Tusind tak til Gerda, som har passet blomsterkasserne hele sommeren.
- Hvis I mangler hænder til arbejdsdagen, kommer jeg gerne med min søn og en trillebør.
- Min mor har demens, og personalet på plejehjemmet er fantastisk tålmodige.
- Det var en smuk gudstjeneste, og koret sang så englene måtte lytte med.
- Kritikken af rådgiveren er berettiget, for tilbuddet var 30 procent for højt.
- Håndboldpigerne tabte desværre med et enkelt mål i sidste sekund.
- Jeg har skrevet tre mails til driften og venter stadig på svar.
- Skal man have adapter til de nye stikkontakter i kælderen?
- Frikadellerne til fællesspisningen var sprøde og saftige, og kartoffelsalaten var i top.
- Jeg læste artiklen to gange og forstår stadig ikke, hvem der skal betale.
- Vores hund har fået flåter, så husk at tjekke jeres dyr efter turen i skoven.
- Når man læser tallene, kan man ikke kalde det andet end et økonomisk fejlskøn.
- Dejligt med et interview med en af dem, der byggede husene dengang i 1954.
- Der kom brandbiler i nat, men det var heldigvis kun en brødrister.
- Jeg er lidt døv på det ene øre, så kan I skrue op for mikrofonen næste gang?
- Integrationen går bedst, når vi laver noget sammen, for eksempel i køkkenhaven.
- Hvad koster det at leje festlokalet en lørdag til konfirmation?
- Ham den unge fyr fra varmemesteren var så flink at bære mine poser op.
- Jeg stemte imod forslaget, fordi jeg frygter, at lånet bliver for dyrt på sigt.
- Tak for ordet, vi ses til banko på tirsdag.
- Børnehaven har lus igen, så tjek lige håret i aften.
- Cykelværkstedet har reddet min gamle Raleigh, og det kostede kun en lap.
- Det er flovt for kommunen, at stien endnu ikke er tilgængelig for kørestole.
- Min kone har hofteartrose og kan ikke bruge trapperne mere.
- Jeg vil gerne have den gamle belysning tilbage, den nye er alt for skarp.
- Vi var 61 til sommerfesten, og vejret holdt lige til desserten.
- Undskyld, men jeg kan ikke se logikken i at lægge asfalt på en græsplæne.
- Min nabo spiller klaver hver søndag formiddag, og det er en ren fornøjelse.
- Er der nogen, der har en stige, jeg må låne i weekenden?
- Pensionisterne har brug for rabat, ikke flere spørgeskemaer.
- Jeg har klaget over skimmelsvamp siden januar, og intet er sket.
- Der mangler stadig skilte ved gæsteparkeringen, så mine børn har fået to afgifter.
- Vores lille ny kom til verden i søndags, mor og barn har det godt.
- Jeg blev så rørt over historien om postbuddet, at jeg måtte finde lommetørklædet frem.
- Udvalget bør gå af, hvis de ikke kan fremlægge et budget i balance.
- Kan man få nøgle til hobbyrummet, når man kun er fremlejer?
- Saltet på trapperne ødelægger poterne på hundene, findes der et alternativ?
- Det var et røverkøb, vi fik gjort på loppemarkedet i gården.
- Han fortalte en rigtig røverhistorie om dengang, bankrøverne gemte sig i vores kælder.
- Min kusine fra Assens kommer på besøg, hvor må hun parkere?
- Slutspillet blev vist på storskærm, og der var god stemning fra start til slut.
- Sæt farten ned! Der er fartbump af en grund.
- God artikel, god pointe, god weekend til alle.
- Faget håndværk og design burde fylde mere i skolen, siger min fagforening også.
- Pikkerbakken ved Frederikshavn er et besøg værd på en klar dag.
- Soen fik tolv pattegrise, og børnene fra SFO'en fik lov at kigge på.
- Vi prøvede at prutte om prisen på den gamle kommode, men han var stålfast.
- Pisk æggene med sukkeret, og vend den piskede fløde i til sidst.
- Formanden skød papegøjen med den nye tagentreprenør, to millioner under budget.
- Vi slog tiden ihjel med et spil kort, mens elektrikeren ledte efter fejlen.
- Læg et godt lag hestemøg på bedet i november, så får I roser til sommer.
- Min shih tzu er bange for fyrværkeri, hvad gør andre hundeejere?
- Jeg lavede risotto med shiitake og serverede en cocktail til.
- Dick Petersen var vores vicevært i 70'erne, er der nogen, der husker ham?
- Vi læser Moby Dick i læseklubben, næste gang er det Dostojevskijs Idioten.
- Rejsen gik gennem Mongoliet til Beijing, og den mongolske steppe var ubeskrivelig.
- Min nevø har spastisk lammelse og har brug for en bredere dør.
- Der var sjov og spas for både små og store til fastelavn.
- Man kan købe lammeskank hos slagteren i Hellerup, den skal braises i tre timer.
- Tæven har fået fem hvalpe, og de er til salg fra uge 32.
- Sparebøssen fra min oldemor og en peberbøsse af tin er savnet efter indbruddet.
- Min søn er bøsse og skal giftes til sommer, og hele opgangen er inviteret.
- Hun bagte fødselsdagsboller, og hendes kødboller i karry er også i særklasse.
- Det kneb med at nå bussen, men chaufføren kendte alle knep i myldretiden.
- Fuchsiaen på altanen blomstrer stadig, selvom det er oktober.
- Jeg mødtes med assistenten fra advokatkontoret ved Assistens Kirkegård.
- Analysen af kanalens vandkvalitet var langt fra banal.
- Sekskantede fliser er kønnere end de firkantede, synes vi i Sussexgruppen.
- Den, der taber i ludo, laver kaffen, sådan er reglerne hos mormor.
- Snakken gik lystigt, og tit er det jo de små ting, der tæller.
- Kraftvarmeværket lukker for det varme vand mellem 9 og 12.
- Der er rotter i kloakken igen, så kommunen har sat fælder op ved containerne.
- Kakerlakkerne i nummer 5 er nu bekæmpet af et skadedyrsfirma.
- Gå tur med hunden, og lad svansen logre, så bliver humøret bedre.
- Puljen til gårdmiljø er tom, og pullerten ved indkørslen er væltet igen.
- Vi tog en tur med tog til Tarm og videre til Møgeltønder for at se slottet.
- De sutter på bolsjer under hele gudstjenesten, de kære minikonfirmander.
- Sutskoene står altid ude på måtten, så nu er de beslaglagt af hunden.
- Aberne og bavianerne i Københavns Zoo var børnenes favorit.
- Heksen sendes til Bloksbjerg klokken 21, og båltalen holdes af provsten.
- Skidt med regnen, vi hyggede os alligevel under pavillonen.
- Vi skal have det skidne vasketøj ned i kælderen inden klokken ti.
- Svinemørbrad i fad er en klassiker, men jeg bruger kyllingelår, da vi ikke spiser svinekød.
- Dræbersneglene har ædt hele min salat, og nematoder hjælper kun lidt.
- Husk brystkræftscreeningen, kære damer, bussen holder ved centeret.
- Læger anbefaler, at mænd undersøger testiklerne for knuder en gang om måneden.
- Negativ respons på neglelaklugten i opgangen er noteret, jeg åbner vinduet.
- Han blev nomineret cum laude fra universitetet i Nigeria og arbejder nu på Riget.
- Knaldperler og bordbomber er tilladt i gården, raketter er ikke.
- Hoppen og føllet går på folden bag kolonihaverne, giv dem ikke brød.
- Jeg har lavet en idiotsikker vejledning til det nye bookingsystem.
- Sæk med haveaffald stilles ved skuret senest mandag aften.
- Æslet i krybbespillet blev spillet af min lillebror, og han gjorde det fremragende.
- Vi har stadig skeletter i skabet fra den gamle byggesag, siger revisoren.
- A fik en go snak mæ naboen øwer hækken, de æ da rart å kend hinanden.
- Det er en fed idé med fælles grill, og prisen er også ret fed.
- Nu må bestyrelsen bide i det sure æble og sluge en kamel.
- Jeg fik et chok, da jeg så regningen, og måtte sætte mig på trapen.
- Hofnarren i børneteatrets forestilling fik hele salen til at grine.
- Hellere en ordentlig cykelsti end endnu en fartgrænse, der ikke bliver overholdt.
- Bladet burde skrive om bjørneklo og skvalderkål, vi drukner i begge dele.
- Pungdyr, pattedyr og krybdyr var temaet på ungernes tur til naturskolen.
`;
