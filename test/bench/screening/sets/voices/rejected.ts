// One voice: what the moderator of a local paper rejected and let through. Lines with + hold [what is to be found], lines with - are innocent.
export const rejected = `
+ Borgmesteren er en [løgnhals], og det har han været siden folkeskolen, jeg gik selv i klasse med ham.
+ Hvad har den [fløjtespiller] af en kulturudvalgsformand nu fundet på, og hvor [helvede] kommer pengene fra?
+ Sikke en gang [pis] at skrive om en rundkørsel, der ikke engang er åbnet.
+ Jeg håber, at ham der kørte katten over på Strandvejen [selv bliver kørt ned].
+ I er nogle [stakler], hele redaktionen, og chefredaktøren er en [nar].
+ Rend og hop, din [gamle stodder], vi vil ikke have dine vindmøller her på egnen.
+ Den [mær] på borgerservice smækkede luen i for næsen af mig klokken 14.58.
+ Så lad dog de [perkere] svømme et andet sted end i vores svømmehal.
+ [For satan] da også, nu har de fældet lindetræerne ved kirken.
+ Hende lærerinden burde have en [på kassen], så kunne hun lære at holde fingrene for sig selv.
+ Kære Poul Erik, du er og bliver en [idiot], hilsen din nabo gennem toogtyve år.
+ Jeg [skider] på, hvad lokalplanen siger, jeg bygger min carport, hvor jeg vil.
+ Den slags [afskum] skulle man [hænge i den nærmeste lygtepæl].
+ Journalisten har åbenbart [slikket røv] på direktøren for at få det interview.
+ Du er jo bare en forkælet [møgkælling] med for meget tid og for lidt mand.
+ Tag jeres havnefest og [stik den op hvor solen ikke skinner].
+ Det [satans] renseanlæg lugter, så vi ikke kan have vasketøjet ude.
+ Hele byrådet består af [nikkedukker] og [rygklappere] og én enkelt [fuldedranker].
+ [Luk røven], Karsten, du har ikke boet her længere end et år.
+ En [tykhudet svinehund], det er hvad han er, og det må De gerne citere mig for.
+ De [skide] cyklister tror, de ejer landevejen fra påske til oktober.
+ Sagsbehandleren er en [kold heks], som nyder at se folk gå fra hus og hjem.
+ Jeg ved, hvor du bor, Anders, og [jeg kommer forbi en mørk aften], så kan du grine.
+ Skolebestyrelsen er fyldt med [kaffekællinger], der ikke har andet at rive i.
+ [Fanden tage] den vejmand, der har gravet op foran min indkørsel for fjerde gang.
+ Det er [sgu] da det mest [hjernedøde] forslag, jeg har set på tryk i avisen.
+ Du har ikke mere forstand end en [torsk], og torsken er da nyttig.
+ Sådan en [slapsvans] af en politidirektør skulle have lov at gå på pension i en fart.
+ Fordi hun er ung og har store [patter], skal hun åbenbart være turistchef.
+ Man skulle [klippe nosserne af] ham og hænge dem op på rådhuset.
+ Jeg gider ikke høre mere fra den [bøssekarl] i menighedsrådet.
+ Kør hjem til København, din [storsnudede] [kaffelattesut], og tag barnevognen med.
+ Ja, ja, lille skat, gå du ud i køkkenet og [hold din kæft].
+ De [snyltere] på kontanthjælp skulle sættes til at samle hundelorte.
+ Sognepræsten er en [hykler] og en [skørtejæger], spørg bare organisten.
+ Den [lallende] [tåbe] fra Teknisk Forvaltning kan ikke engang læse et kort.
+ Du er den største [kvajpande] nord for Limfjorden, og det siger ikke så lidt.
+ Vi får altså en [negerlandsby] i den gamle sygeplejeskole, og alle de [negre] skal have gratis cykler.
+ Nu må I for [hulen] da snart lære at stave til Ørum.
+ [Gid du må rådne op] på det plejehjem, du selv har sparet til ukendelighed.
+ Hun er [dum som en dør], men hun kan jo smile til fotografen.
+ Man er da en [skiderik], når man hælder spildolie ud i åen.
+ Det der er ikke kunst, det er en [pikhoved] med en svejser, der har fået støtte.
+ [Føj for den lede], hvor er I nogle [krybdyr] på den avis.
+ Den [gnier] af en købmand tog 40 kroner for en agurk, den [tyveknægt].
+ Sygehuset i Region Nord kan [rende mig], de lod min mor ligge på gangen i elleve timer.
+ Lægen var en [kvaksalver] og en [arabertamp], der ikke forstod et ord dansk.
+ Bestyrelsesformanden i golfklubben er en [opblæst] [pralhals] med gummisko.
+ [Skyd] dog det [pak], når de kommer over grænsen, så er den ged barberet.
+ En [luddoven] [drivert] som dig skulle slet ikke have stemmeret.
+ Jeg kalder ham aldrig andet end [Røvbanan-Rasmus], og det gør de andre på havnen også.
+ Din [sure gamle sæk], børn må vel godt lege på en legeplads.
+ [Kraftedeme] nej om jeg vil betale for jeres sportshal én gang til.
+ Ham, der skar dækkene op, er en [usling], og jeg håber, [han brækker halsen].
+ Jøderne ejer alligevel hele banken, så hvad havde I ventet, de [pengepugere].
+ Du kan tage dit elektriske løbehjul og [køre ad helvede til].
+ Der var engang ordentlige folk i byrådet, nu er der kun [klaphatte] og [klovne].
+ Lederen i dag er skrevet af en [røvslikker] uden rygrad.
+ Hvor er det [røvsygt], at biografen lukker, fordi et par [fjolser] ikke kan regne.
+ Din kone er en [luder], det ved alle i Hansens Vænge, bare ikke dig.
+ Han skulle have [prygl], ham [laban], der har malet på gymnasiets mur.
+ [Møgunger] og [møgforældre], det er hele forklaringen på hærværket.
+ De homoseksuelle kan gå i optog et andet sted, vi gider ikke se på [svans] i gågaden.
+ Direktøren for varmeværket er en [bandit], og revisoren er en [landsbytosse].
+ Du er så [snotdum], at det må gøre ondt, når du går op ad trapper.
+ Nå, så den [skinhellige] [bibelnisse] vil lukke bodegaen om søndagen.
+ Fotografen må have været [skidefuld], da han tog det billede af mejeriet.
+ Jeg har fået [røven fuld] af jeres abonnementskampagner, opsig mig.
+ Gå hjem og [knep] din traktor, din [bondeknold].
+ Der sidder en [feltmadras] på kommunekontoret, som fik jobbet på ryggen.
+ Det [forbandede] hegn er blevet et halvt år forsinket, og ingen tager ansvar.
+ Du er en [skamplet] for byen, og [dine børn skal også få det at føle].
+ Den [tudse] fra forvaltningen stod og lo, mens min kone græd.
+ Læserbrevsskriveren fra Hvam er en [sinke], det kan man læse mellem linjerne, der er nemlig ingen linjer.
+ Jeg siger bare: [sæt ild til lortet], med dem inden i.
+ Så kan I lære det, I grønne [miljøtosser], når strømmen går juleaften.
+ [For helvede], Inger, det er tredje gang, du brokker dig over kirkeklokkerne.
+ En [mongol] kunne have tegnet et bedre rådhus.
+ Hold da op, hvor er du en [sippet] [snerpe], det var en vits.
+ [Tyskerhoren]s barnebarn skal ikke fortælle mig noget om Danmark.
+ I burde [skamme jer ad helvede til], I [blodsugere] af nogle husværter.
+ [Kys mæ i røven], som vi siger på havnen, og det gælder også dig, dit [drog].
+ Han ligner noget, katten har slæbt ind, og så er han en [gris] over for de unge piger i kiosken.
+ Borgmesteren har ikke [nosser] til at sige direktøren imod, den [kryster].
+ Det er noget [fandens] noget, at færgen ikke sejler efter klokken 18.
+ Jeg har sagt det før: den mand er en [psykopat] og skulle [spærres inde og nøglen smides væk].
+ Tag en lang spadseretur på en kort mole, din [latterlige] [spradebasse].
+ [Pokkers] også, nu har de igen flyttet busstoppestedet.
+ [Sut den], Viborg, I fik ikke jeres motorvej.
+ De [skabskommunister] på biblioteket udsorterer alle de gode bøger, de [røde lus].
+ Alt det [bræk], I trykker om kongehuset, kan jeg ikke holde ud.
+ Hun er en [strigle] og har altid været det, spørg hendes tre eksmænd.
+ [Forbandet være] den dag, vi blev lagt sammen med nabokommunen, og [gid de må få pest].
+ Den [kamelrytter] med grønthandlen snyder på vægten.
+ Ungdommen nu om dage er [drukmåse] og [dovenkroppe], alle som en.
+ Hvis jeg møder ham til byfesten, [får han nogle flade], det lover jeg.
+ Det er da [hamrende] [åndssvagt] at bygge en skaterbane oven på kirkegårdens parkeringsplads.
+ En rigtig [lusepuster] af en skoleinspektør, det er, hvad vi har fået.
+ [Tåbelige] [kvindemenneske], De aner jo ikke, hvad De taler om.
+ Vi havde ro på egnen, indtil de [rotter] fra Østeuropa kom og stjal kobberrørene.
+ Min nabo er en [skvadderhoved], og det kan kun blive værre til kommunalvalget.
+ Brevkassetanten er en [frigid] [gås], der burde prøve livet selv.
+ [Satme] om ikke de har hævet parkeringsafgiften igen, de [gribbe].
+ Man kan da se på navnet, at tømreren er [polak], og så ved man, hvad det [møg] er værd.
+ Håndboldtræneren er en [taber], og målmanden er en [gummiged].
+ Du taler jo ud af [røvhullet], Verner.
+ [Krepér], din [nazist], det var min fars venner, dine skød.
+ Den [idiotiske] [fedtsyl] til sportschef har spist hele budgettet.
+ Endnu en gang har den [drukkenbolt] fået lov at holde festtalen, det er [fandeme] for galt.
+ Vis dog lidt respekt, dit [utøj], for dem der har bygget denne by.
- Tak for den fine reportage fra dyrskuet, min bedstefar ville have elsket at se de jyske heste.
- Jeg kan ikke forstå, at kommunen igen vælger den dyreste entreprenør, og jeg savner en forklaring fra udvalgsformanden.
- Slutspurten i cykelløbet gennem Helvedesbakken var det flotteste, jeg har set i år.
- Forslaget er efter min mening dårligt forberedt, dårligt regnet igennem og dårligt fremlagt.
- Min gamle klasselærer hed Lorth til efternavn, og ingen turde smile ad det.
- Der skal ny asfalt på Rævebakken, inden nogen kommer til skade.
- Min mor på 91 fik en fantastisk behandling på ortopædkirurgisk afdeling.
- Er der nogen, der ved, om Skidekniben er det gamle navn på smøgen bag købmandsgården, eller er det bare en røverhistorie?
- Skarnbasserne er tilbage på overdrevet ved Rold Skov, og det er et rigtig godt tegn.
- Borgmesterens regnestykke holder ikke en meter, og det burde han have opdaget inden pressemødet.
- Vi har haft musvitter i postkassen hele foråret, så avisen må lægges i kurven.
- Håndboldpigerne tabte, men sikke en kamp, og hvilken målmand!
- Hvorfor skal rundkørslen pyntes med en skulptur til 900.000 kroner, når fortovene smuldrer?
- Gås til mortensaften kan bestilles hos slagter Kusk i Torvegade.
- Jeg er rystet over, at plejehjemmet har skåret ned på nattevagterne.
- Fartkontrollen ved skolen burde stå der hver morgen, ikke kun den første uge i august.
- Fandango på torvet og tapas i kirkegangen, det var en dejlig spansk aften.
- Djævlebid og blåhat blomstrer lige nu på skrænten ved fjorden.
- Det var en fornøjelse at høre Dick Nørgaard spille swing på torvet i lørdags.
- Kunne man ikke sætte en bænk op ved mindelunden, så de ældre kan hvile benene?
- Lokalarkivet søger billeder af Fissebæk Mølle, helst fra før branden.
- Jeg er ærligt talt skuffet over, at byrådet ikke lyttede til de 1.200 underskrifter.
- Vikaren på redaktionen skriver bedre end de fleste, giv hende en fast stilling.
- Den sorte hundehvalp, der løb væk på Pikkervej, er fundet i god behold.
- Natten til lørdag blev en 34-årig mand anholdt for vold mod en dørmand; han nægter sig skyldig.
- Mon ikke der er nogen, der skyder gråspurve med kanoner i den sag?
- Tak til den unge mand, der hjalp mig op, da jeg faldt på isen foran Brugsen.
- Vores kat Sultan er kommet hjem efter tre uger, tak til alle jer, der delte efterlysningen.
- Satin og brokade fra den gamle teaterfundus sælges på lørdag i forsamlingshuset.
- Foreningen Norden viser film om Island onsdag aften, og der er kaffe i pausen.
- Hvis skolelukningen gennemføres, flytter vi, så enkelt er det.
- Kællingetand er en dejlig gul blomst, som bierne elsker, lad den stå i rabatten.
- Jeg synes, lederen i tirsdags var forudindtaget og manglede helt at nævne landmændenes side.
- Blodbankens bus holder på Torvet torsdag; mød op, hvis I kan.
- Det gamle teglværk bør fredes, mens der endnu er en skorsten tilbage.
- Rosset fra høsten ligger stadig på marken bag præstegården.
- Til ham, der tog min paraply på biblioteket: den var en gave fra min søster, og jeg vil gerne have den igen.
- Svinetransporterne gennem byen må kunne ledes uden om ad omfartsvejen.
- Min onkel Knud Bøsseskov var smed i Hørning i halvtreds år.
- Sikke et dejligt billede på forsiden af de gamle damer ved havnebadet.
- I 1944 blev tre modstandsfolk skudt ved muren her, og det bør der stå på en plade.
- Kommunen har sparet så meget på snerydningen, at hjemmehjælperne ikke kan komme frem.
- Busselskabet svarede høfligt, men rejsetiden er stadig dobbelt så lang som før.
- Jeg har en gammel bøsse efter min farfar, sådan en til at samle ind til missionen, er den mon noget værd?
- Møllehjulet på Pismølle Å er sat i stand af frivillige pensionister.
- Biskoppen holdt en prædiken om Helvede og nåden, som fik mig til at tænke længe.
- Vandværket har målt for meget nitrat, og det må vi have en redegørelse for.
- Tæven fik otte hvalpe natten til søndag, og de har det alle sammen godt.
- Man skal høre meget, før ørerne falder af, men argumentet om parkeringspladserne er nu alligevel nyt.
- Dræberiris, skrev De, men der menes vel dræbersnegle i iris, eller hvad?
- Det er en skændsel, at broen har været lukket i fjorten måneder.
- Ålborgs forsvar var hullet som en si, og angriberne ramte kun luft.
- Hvornår kommer der en artikel om de nye takster i børnehaverne?
- Konen i muddergrøften var min yndlingshistorie som barn.
- Horsens, Horne og Hornslet skal alle have nye læger, men hvem vil bo på landet?
- Jeg var så dum at tro på rejseplanen og stod en time i regnen.
- Menighedsrådet har arbejdet længe på at få orglet stemt, og resultatet kan høres.
- En stor tak til brandvæsenet for hurtig og rolig indsats på Nørregade.
- Slut fra min side om vindmøllerne, nu har alle sagt deres mening.
- Prostatakræft rammer mange mænd i min alder; gå til lægen i tide.
- Sædekornet blev i min barndom renset på laden med håndkraft, det kunne I godt skrive om.
- Vi mangler en svømmelærer til de voksne begyndere mandag aften.
- Hvor er det trist, at boghandleren må dreje nøglen om efter 82 år.
- Rådmanden går som katten om den varme grød, hver gang nogen spørger til budgettet.
- Rigtig god artikel om Analysens Hus og de unge forskere.
- Hundeskoven burde hegnes bedre, for rådyrene bliver jaget ud på vejen.
- Jeg mindes den store snestorm i 1979, hvor vi gik oven på hegnene.
- De tyske gæster ved Vesterhavet er altid venlige, og de lægger mange penge i byen.
- Pokkenholt var hendes pigenavn, hvis det kan hjælpe slægtsforskeren.
- Vejret holdt tørt til Sankt Hans, og heksen røg til Bloksbjerg som altid.
- Regionen har ikke levet op til sit ansvar, og jeg har sendt en klage til ombudsmanden.
- Med al respekt: det er at stikke blår i øjnene på borgerne at kalde det en forbedring.
- Er den gamle opskrift på æbleskiver uden kardemomme den rigtige? Min farmor ville protestere.
- Mads Skjern er jo kun en figur, men vi har haft vores egen i manufakturhandlen.
- Kan vi ikke få lov at beholde gågaden fri for biler bare om lørdagen?
- Den nye imam og provsten drak kaffe sammen på biblioteket, og det var en hyggelig eftermiddag.
- Jagtforeningen afholder riffelskydning på banen ved Kragelund første søndag i måneden.
- Jeg arbejdede i 30 år på slagteriet og har aldrig oplevet en bedre tillidsmand.
- Døde fugle skal meldes til Fødevarestyrelsen og må ikke røres med bare hænder.
- Fynboerne siger »kanin« om noget helt andet end os, forstår jeg på artiklen.
- Ordføreren for Venstre blandede æbler og pærer, da han talte om anlægsloftet.
- Tissø har fået renere vand, og fiskeørnen er set to gange.
- I dødsannoncen skriver De Jens Fucks Petersen, men han hed Fuchs; kan det rettes?
- Den tykke karse og ramsløgene er allerede kommet op ved Lergraven.
- Man må tage hatten af for de frivillige, der serverer suppe for de hjemløse.
- Hvem vandt krydsordet i uge 34? Jeg manglede kun »hævngerrig« og »skurkestreg«.
- Det er en ommer, kære forvaltning, og det ved I vist godt selv.
- Min søn har Tourettes syndrom og går til badminton med stor glæde.
- Hvidløgssvampen, bøllehatten på museet og Molboernes ål fik os til at grine hele dagen.
- De unge mennesker i klubben har lavet et flot vægmaleri under viadukten.
- Høringen var en skueproces, for beslutningen var truffet i forvejen.
- Røvballegård nævnes i folkevisen? Nej, det er Røgballegård, og den lå ved Give.
- Jeg efterlyser pli i trafikken, især når skolebussen holder ind.
- Skipper Mørk sejlede altid med mandskab fra Marstal og Thurø.
- Hjemmeplejens vikarer gør det så godt, de kan, men de når kun halvdelen.
- Kvægtorvet blev nedlagt i 1961, og siden har pladsen stået tom.
- Sexologen fra sygehuset gav et roligt og fornuftigt foredrag om samliv efter blodprop.
- Hvis vi skal nå klimamålet, må fjernvarmen ud i landsbyerne nu.
- En bisværm havde sat sig i kirketårnet, og graveren klarede det med koldt blod.
- Mit bredbånd har været nede i elleve dage, og kundeservice stiller mig bare om.
- Lad nu være med at slå plat på folks frygt, når I skriver overskrifter.
- Til næste år vil vi gerne se flere lokale band på Slutfesten.
- Tillykke til Assenholm Gymnastikforening med de hundrede år.
- Jeg tvivler stærkt på de tal, og jeg vil bede om kilden.
- Tak, fordi I altid bringer dødsfaldene, så man ved, hvem man skal sende en hilsen.
- Skyldner kommunen os ikke et svar efter tre rykkere?
- Der stod »en port af lars« på min regning, men der skulle have stået »lærk«, kan I tro, vi lo.
- Færgelejet skal renoveres, og i tre uger må vi køre hele vejen rundt om fjorden.
- Ravnene på Voergaard er tilbage, og der er fire unger i reden.
- Det undrer mig, at ingen partier tør tale om det faldende børnetal.
`;
