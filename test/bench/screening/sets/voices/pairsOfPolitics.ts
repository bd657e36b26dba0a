// One voice: rude and innocent alike, politics. Lines with + hold [what is to be found], lines with - are innocent.
export const pairsOfPolitics = `
+ Hvad er forskellen på en journalist og en [møgflue]? Fluen flytter sig fra lorten
- Bøssebar i Herning, det er da på tide, jeg kommer til jeres pride
- Ja tak til atomkraft og nej tak til flere udredninger
+ I journalister kan [slikke mig], alle til hobe
+ [Kvaj] til formand, kvaj til næstformand. Stakkels by
+ Tænk at en [skaldet dværg] som ham skal forhandle med Kina
+ [Skvatpissere] i EU parlamentet tør ikke engang sanktionere
- Debattøren er 19 og skriver bedre end halvdelen af Borgen
- Grønlændere er trætte af at blive omtalt som et bloktilskud. Vi er et folk
- halal eller ej, mine børn spiser hvad de får i børnehaven og er glade
+ Nu må nogen snart [give hende en på hovedet] så hun vågner op
- en kapitalfond ejer jo hele kanalen, så hvem ved hvad der sker med nyhederne
+ Fascist! Du er en [fascist] og din mor skammer sig
- Tænk at sende en assistent til topmødet, det er da pinligt
- Hold din opsparing i kontanter når de voksne taler om renten, sagde min far
+ Liberal Alliance er for [møgforkælede lømler] med fars kreditkort
+ ja ja [møgunge], kom igen når du har betalt skat i 40 år
+ Ministeren er en [løgnagtig so] og det har hun altid været
+ Ministeren kan stikke sin CO2 afgift [op hvor solen ikke skinner]
- Pressen er nogle gange for hurtig på aftrækkeren, også dem jeg er enig med
- Hele udvalget er en flok frivillige der knokler, så ro på
- hey formand dagene er talt til generalforsamlingen, husk regnskabet
- Jeg skrider ikke fra partiet fordi du holder en dårlig grundlovstale
- hundeskov nej tak, parkering ja tak, hvad tænker det byggeudvalg
- Folkevalgt? Med 312 stemmer? Ja, sådan er reglerne og sådan skal det være
- Svenskerne har da i det mindste en debat om indvandringspolitikken, her råber vi bare
- Fiskekvoter. Mere har jeg ikke at sige til vores nye fiskeriminister
- Kæmp for os selvstændige, Venstre, det var jo derfor I blev sat i verden
+ Enhedslisten = [røde lus]
+ hun er [en billig madamme] fra Vestegnen der har scoret en ministerpost
+ Vor tids største [dumrian] har nu fået nøglerne til nationalbanken
- Håber du får fred, soldat. Tak for din indsats
- Sælg Grønland?? Man sælger ikke mennesker, Donald
- Handicaporganisationerne har kæmpet i årevis for det tilskud, og nu tages det bare. Føj
- solcellerne står op hvor solen ikke skinner, hvem har planlagt det
- I SKAT sidder der også mennesker, men svar nu den telefon!
- Trold i æske? Nej, det forslag var set på lang afstand
+ Ja tak til atomkraft og nej tak til [ulvetimefascister] som jer
- De blå tænker kun på arveafgift, de røde kun på formueskat, hvem tænker på os
- Haha jeg troede som barn inflation var noget med et cykeldæk. Nu ved jeg bedre, desværre
- Sig mig er du helt sikker?? Renten er da IKKE bestemt af staten
- Den formand er så flittig at han møder før pedellen
- De kvinder der kom fra Ukraine arbejder på plejehjemmet hos min mor. Guld værd
+ [hundehoveder] hele vejen igennem det byggeudvalg
- Varmeprisen er steget 60 pct, I skal alle i gang med at klage
+ [Forbandede møgkommune]
- Nu har jeg hørt på Deadline i tyve minutter uden ét svar, jeg vil have licensen retur
+ De radikale kan [rende og hoppe], de snobbede [teposer]
+ [Gå i hundene] med jeres grønne trepart, I ødelægger alt
- kan du så komme ned fra den hest og svare på spørgsmålet
+ [Luk røven] Bent, du har ikke haft ret siden Schlüter
+ Din moster kunne lave en bedre finanslov, din [snothvalp]
+ Dommeren i den sag er [købt og betalt bøddelknægt]
+ Kulsort [bæst] af en imam
+ Håber du [får kræft] din forræder
+ tyrkerbassen fra kiosken vil i byrådet, [tyrkerbasse] ud af vagten
- du skal ikke komme her og spille smart, kontanthjælp er ikke noget man vælger
+ Pressen er [kloakrotter] med presselegitimation
+ Flygtninge skulle [sænkes sammen med bådene]
+ Polakkerne er [tyvagtigt rakkerpak] alle som en, skriv det i avisen
- Den landsbyskole har ligget der siden 1898 og nu lukker I den på et kvarter
+ [gå ud og dø] boomer, du har brændt min fremtid af
- Ræk mig lige en serviet, jeg blev rørt af talen fra hende fra Konservative
- Luk døren Bent, det trækker fra dit argument. Spøg til side, du har ret om Schlüter
- Valgplakaterne skulle hænges i nærmeste lygtepæl, men ikke så lavt at man slår hovedet på dem
+ Sig mig er du [tabt på gulvet som barn]?? Renten er IKKE bestemt af staten
- dræbersnegle overalt i parken, kommunen gør intet!!
+ Borgerrådgiveren er lige så hjælpsom som [en våd prut]
+ Nyttige [tåber], det er hvad I fredsaktivister er
- Du er fandeme for sej at du tør tage debatten hver gang
+ Debattøren er en [småfed incel] med mors wifi
+ Formanden for jægerforbundet kan [æde lort]
- jeg stemmer på hvem jeg vil, og jeg er skideligeglad med meningsmålinger
- du har jo ikke læst forslaget, indrøm det nu
+ Flyt dog til Moskva din [femtekolonne-snog]
- Vi glæder os til at du stiller op, hr. direktør i Energinet
- Ministeren kan stikke hånden i egen lomme når CO2 afgiften kommer
- Borgerrådgiveren var så hjælpsom at jeg sendte blomster
- TV-avisens vært er en dygtig interviewer med rygrad, det skal også siges
+ [Pikhoved] af en havnedirektør
- fyr op for varmen i skolerne igen, børnene sidder med jakker på
+ Den formand er så [lad en hund] at han ikke engang møder til konstituerende møde
- Man skulle klippe hækken ved krydset før nogen kommer til skade, teknik og miljø!!
+ Er du skæv eller bare [født med et halvt kromosom for meget]
- Tyskerne har sgu altid haft bedre pølser og billigere tog
- Gedeavlere får tilskud og bierne får ingenting, forstå det hvem der kan
- Redaktøren på det her blad skulle have haft en undskyldning i avisen i går
+ Tyskerne har sgu altid været [pølsenazister]
+ Du skriver som en [mongol]
+ Kan vi ikke bare [skyde] de ulvelskende biologer i stedet for ulven
+ Man skulle [klippe dem af] på dem alle i indvandrerbanderne
- Byplanlæggeren må være på ferie, ingen ville ellers lægge en cykelsti dér
+ Du er en [pjevs], Europa er fuld af pjevser
+ Sæt [mundkurv på den køter] af en spindoktor
+ [Lesbiske mandehadere] har overtaget ligestillingsministeriet
- Jeg håber hendes tale brænder igennem, for det er nu eller aldrig med klimaet
+ halal hippier med [lort i rasta håret] skal ikke bestemme hvad mine børn spiser
- til kamp mod vanetænkning, siger de hvert år på kommunens kursus
+ [Gid du må miste alt], du som stemte for krigen
+ En [kurvefletter af en økonom] kan sagtens spå, han rammer bare altid forkert
+ Jeg ville ønske nogen [kørte hende over med en gravko] før metroen er færdig
- Jeg græd da jeg så billederne fra Kharkiv. Hvordan kan nogen forsvare det
+ [Klamme bagstræbere], hele Moderaternes gruppe
- Blodbanken mangler donorer og I skærer i sygehusene. Hvad tænker I på
+ Sikke en gang [pladder fra en pladderhumanist] uden jordforbindelse
- Kan du sluge den kompromistekst Lotte? Jeg kan ikke
+ Hvis du ikke trækker lovforslaget så [finder vi dine børn]
+ Redaktøren på det her [lorteblad] skulle fyres i går
+ han er [grim som arvesynden] og dobbelt så falsk
- Landmand! Du solgte din jord til staten, hvad regnede du med
+ Ork hvor er du [snotdum], Karsten. Handelsbalancen er ikke din kontoudskrift
+ Sosserne er og bliver [tyveknægte]
- Jeg har mødt hende. Venlig. Færdig
+ Hun skulle hellere [komme ud i køkkenet hvor hun hører til]
- De penge på kontanthjælp rækker ikke, prøv selv at være syg med to børn
+ du skal ikke komme her og spille klog, [bistandsgøj]
- Du er en gave til debatten, Viktor, også når du er stiktosset
+ Zionistsvin, [I skal alle i ovnen]
+ Jeg håber hendes hus [brænder med hende i]
+ jeg sværger hvis jeg møder den minister i Netto [flækker jeg fjæset] på ham
- Liberal Alliance er for unge med mod på noget, men hvem passer mormor?
- så ti dog ikke stille om det, kvinder i hele landet har brug for at høre det
+ Handicaporganisationerne og deres [krøblinge] får for meget i forvejen
+ han er jo en [vatnisse], tør ikke engang svare i debatten
+ Rige [snobber uden sjæl] i Hellerup vil ikke have flygtninge men gerne rengøringshjælp
- Tag og hæng på Preben, vi er ved at få flertal
- Du er simpelthen for hurtig til at dømme, gå hjem og læs Finansloven
- Pak kufferten minister, tiden er løbet ud
- Borgmesteren er en knokler, det har han været siden han åbnede svømmehallen
- Nyhedsværten havde tårer i stemmen. Det forstår jeg godt
- Klap nu lige hesten Sørine, vi ved jo ikke om det er vedtaget
- og så sidder der en på 67 og bestemmer over unges boliger, hvor er de unge selv henne
- Polakkerne har bygget halvdelen af min vej, dygtige og i god tid, skriv det i avisen
- Hun har is i maven, den nye ordfører. Det kunne jeg ikke
- Tænk at et lille land som vores skal forhandle med Kina, det er godt klaret
- Jeg er bonde på tredje generation og er så træt af at blive gjort til klimaskurk
- Glad bliver jeg ikke, men jeg husker murens fald og håber stadig
+ [Brune banditter], bådene vender om eller [vi skyder]
+ Journalister er [betalte ludere] for magten, har altid været det
+ endnu en [halvabe] i byrådet
- Sådan en minister uden portefølje, hvad laver han egentlig hele dagen?
- du burde få en medalje hvis du ramte rigtigt med den prognose
+ Statsministeren er en [heks]
+ Redaktør, du er en [tudekone] med slips
+ Sigøjnerne [stinker], de burde [gasses]
+ amerikanerne har valgt en [orange klovn] og nu skal vi bøje os
+ Byplanlæggeren må være [blind og åndssvag], ingen andre ville lægge en cykelsti dér
+ Jeg [tisser på dit valgkort]
+ Folkevalgt? [Folkefjende] og gammel lusepuster
+ Kan nogen [lukke munden på den skræppeand] i finansudvalget
- Er du skæv i ryggen af at bære det parti? Det ville jeg være
- Jeg ved hvor der mangler gadelys, kulturudvalgsformand, pas på når det bliver mørkt på Havnevej
+ en [pengepuger af en jøde] ejer jo hele kanalen
+ hvorfor sender vi ikke bare den [neger] tilbage hvor han kom fra
- de der klimabørn trænger til at blive hørt, de har jo ret
+ og så sidder der en [gammel gimpe] og bestemmer over unges boliger
- Udenrigsministeren er en gåde, så enkelt er det
+ [Tag og hæng dig] Preben
+ Islamister, jøder, samme [pak]
- Det stinker langt væk af studehandel, og jeg siger det højt
+ Hvor er min skattelettelse, [tyvepak]?
+ Hele udvalget er en flok [hovedløse høns]
- Du har en pointe som en rejeost har rejer, Brian, altså ikke så mange
+ TV-avisens vært er en [mikrofonholder uden rygrad]
- gå ud og stem boomer eller ej, det er også din fremtid
- Min far var gammel smed og stemte rødt til han døde. Han ville vende sig i graven nu
- Kvinde til formand, kvinde til næstformand. Det var på tide
+ Selv min femårige kan se det er korruption, men det kan sådan en [torsk] af en borgmester ikke
- Vor tids største problem er ikke nationalbanken men gælden, sov godt
+ [Pis af] med dit moms-ævl
+ den [hattenar] har lovet gratis færge i tre valgkampe
+ Ministersekretærens [patter] er vist den eneste kvalifikation
+ Grønlændere er bare [fulderikker] der lever af bloktilskud
- Slå ham ved valget, så er Ungarn frit
- Ork hvor er du stædig, Karsten. Handelsbalancen er ikke din kontoudskrift
- Sådan en høj rente med variabelt lån, gud hjælpe os
- Rotter i kloakken på hele Nørrevang, og kommunen siger det er borgernes eget problem
+ Vi har et [pattebarn] til borgmester og det græder hver gang det får modstand
- Sæt tid af til borgermødet, spindoktoren skal ikke have lov at styre det
- min hund har større politisk tæft end mig, den gøede allerede i 2019
- Ministeren lyver ikke, men hun undlader godt nok meget
- Skamløst. Først hæver I jeres egne diæter og bagefter sparer I på de ældres bad
+ ham der formanden for teknik og miljø er jo [hjernedød]
- borgmesterens kone har vel søgt det job som alle andre, men se lige på habiliteten
- Chefredaktøren er blottet for selvkritik, og det er et problem for hele avisen
+ Løsgænger? Hun er en [løsgående tøjte], ikke andet
+ [Svans], gå hjem til din pride
+ Den [landsbytosse] har siddet i kommunalbestyrelsen siden 1998
+ Nej hvor er han [ulækker], sved på overlæben og fingrene på de unge praktikanter
+ Sådan en [fed so] skal ikke fortælle mig jeg spiser for meget kød
+ hey formand [dine dage er talte], vi er mange med jagtgevær
- Jeg tager mit valgkort med i morgen og det bør du også gøre Ole
+ de der klimabørn trænger til en [lammer]
+ I [blodsugere] i SKAT kan brænde i helvede
+ Gider du godt [fise af] med din vindmøllepropaganda
+ Muslimer er [rotter], de formerer sig også sådan
+ Skrid hjem til Somalia din [snylter]
- Pænt gået af en havnedirektør at indrømme fejlen
+ Udenrigsministeren er en [kujon], så enkelt er det
+ Er du selv [vågnet op med et søm i panden] i dag?
+ Sælg Grønland og smid [eskimofjolserne] med i handlen
- Krigen er ikke jeres skyld, kære russiske naboer. Den er jeres præsidents
- Hvad er forskellen på en journalist og en kommunikationsmedarbejder? Omkring 15.000 om måneden
+ De [skabsnazister] i Nye Borgerlige er i det mindste væk
+ Jeg [skider] på din grundlov
+ [Kartoffeltyske bonderad] i ministerbil
- Kulsort humor af en imam, jeg grinede højt
- Danskere med to pas skal selvfølgelig stemme, hvad er det for en snak
+ Han er 74 og [senil], lad de unge komme til
+ det er da utroligt så [tungnem] man kan være og stadig få plads i Folketinget
+ Du er [en skamplet på menneskeheden], Viktor
+ Tænk at sende et [kvindfolk uden nosser] til topmødet
- Elendigt interview, og jeg siger det som gammel pressemand
- Tabte tre valg i træk og stiller op igen. Du er da stædig, det må jeg give dig
+ Du er fandeme [for tyk til at passe ind i debatten], prøv en slankekur først
+ Det er en skandale og I ved det godt, I [fede grise] på Christiansborg
- Han er 74 og stiller op igen. Respekt, men lad de unge komme til
- Fætteren til borgmesteren fik ordren. Jeg siger ikke mere, jeg spørger bare
- Redaktør, du er en modig kvinde. Bravo for lederen i dag
- Lesbiske par har ventet i årevis på den lov, tillykke herfra
- Danskerne er et hyggeligt folk men I svarer aldrig på mails, det siger jeg som tysker
+ den ordfører har [ansigt som en knyttet næve] og en intelligens der matcher
- ham der formanden for teknik og miljø er jo hjerneforsker til dagligt, så han kan vel regne
+ Hvad bilder den [kælling] sig ind? Hun afbrød ham syv gange, jeg talte
- Bankdirektører er nu også nogles fædre, men 14 millioner i bonus er for meget
+ Danskerne er [et dovent og dumt folkefærd], det siger jeg som tysker
+ De blå [fedtsyltere] tænker kun på arveafgift
- han er jo en hædersmand, tør svare alle i debatten
- Du er en idealist og det savner vi i folketinget
+ Putin-elskere som dig skulle [hænges i nærmeste lygtepæl]
- Huller hele vejen rundt om rundkørslen og ingen penge til asfalt
+ I DF er I en samling [racistiske hulemænd]
+ I er sgu [dumme som døre] alle jer vest for Valby Bakke
- send dem hjem til deres familier, de soldater har gjort nok
+ [Gedeknepper] i præsidentpaladset
- Jeg kom hertil fra Somalia som 9 årig og har betalt topskat i ti år. Værsgo.
+ Den tidligere minister er en [pædo], alle ved det
- Den tidligere minister er pædagog, det kunne man godt mærke i dag
- En sæk kartofler koster snart det samme som en biografbillet, tak for intet
+ Hun ligner [noget katten har slæbt ind], og så skal hun være minister
- indvandrerne her i Gellerup er alle sammen inviteret til fællesspisning på torsdag, kom nu bare
- Islamister og højreekstreme, samme metode, og politiet skal tage begge dele alvorligt
+ Fætteren til borgmesteren fik ordren, [mafiayngel]
- Hun ligner sin mor på en prik, og hun var også minister
+ Du er [sygt i bolden] lille skat, overlad forsvarspolitik til mændene
- Rige kommuner i nord vil ikke have flygtninge men gerne rengøringshjælp. Det er da hykleri
+ Jeg er bonde på tredje generation og de der københavnske [klimatosser] kan rende mig
+ Klimaaktivisterne der limer sig fast burde bare [køres ned] så lærer de det
- Kartofler i ministeriets kantine, og så må vi andre spise insekter. Jeg griner
- Jeg har boet i Mongoliet og der kan man sgu få en læge hurtigere end i Tønder
- Kloge folk indimellem, også i Moderaternes gruppe, det må man give dem
+ du burde [fikseres og have en sprøjte] hvis du tror på den prognose
+ Pas du dit strikketøj [gamle skrue]
- Min moster kunne lave en bedre finanslov, og hun har dyskalkuli
- Kan nogen lukke vinduet i byrådssalen, vi kan ikke høre noget på streamen
+ Du er så [bøvet] at du tror inflation er noget man får på cyklen
+ Du er simpelthen for [dum til at trække vejret], gå hjem og læs Finansloven
+ Endnu en ny formand fra Alternativet. [Hippietrunte] med spirebakke
- han er grundig som få og dobbelt så stædig
+ min hund har større politisk tæft end dig, [makrel]
+ Alle os fra Lolland får at vide vi er [indavlede tabere], og så vælger I en dreng fra Gentofte
- Formanden for jægerforbundet kan æde sine ord efter i går
+ Nu har jeg hørt på det [vrøvlehoved] i Deadline i tyve minutter, jeg vil have licensen retur
- Fjorden er død. DØD. Og ingen tager ansvar
- Finansministeren har en plan og hans tal er lavet af økonomer, så giv dem da en chance
+ Pak kufferten og [skrid ad helvede til], ministerfrue
- Jeg ville gerne se ham få en dommer i Haag, så var der fred i Europa
+ ingen gider høre på dit [møgsure fjæs], meld dig ud af byrådet
+ Sådan en [dullehat] som finansordfører, gud hjælpe os
- Pas på priserne, det gamle værft skruer op for lejen igen
+ Jeres klimaminister er jo en [femøre der er faldet skævt], fatter intet
+ [Tabernakkel], sådan hedder du fra nu af. Tabte tre valg i træk
- Vi skyder os selv i foden med den toldkrig
- hvorfor sender vi ikke bare forslaget tilbage hvor det kom fra
- Sådan nogle love skulle aldrig være vedtaget
+ Krigen er jeres skyld I [nazisvin] i Nato
- jeg har aldrig set så sjusket et lovarbejde, og jeg har været embedsmand i 30 år
- Selv min konservative fætter kan se det er noget rod
- Rend og hop i havnebadet viceborgmester, det er åbent igen og vandet er dejligt
+ Folk der tror på grøn omstilling er [retarderede]
+ [Landsforræder]! Du solgte vores hav til svenskerne
- Det er en skandale og I ved det godt. Hvorfor er ingen blevet fyret?
+ du har jo ikke læst forslaget din [analfabet]
- Hvad bilder journalisten sig ind? Hun afbrød ham syv gange, jeg talte
+ Det mest [usle kryb] i dansk politik siden krigen, og nu får han pension
+ Udkantsdanmark er fyldt med [vanskabte] mennesker der tror på konspirationer
+ Jeg [hader] muslimer og det vil jeg have lov at skrive
- håber de får ram på skattesnyderne denne gang
+ [Fuck] regeringen og deres store bededag
- den mand har lovet gratis færge i tre valgkampe og vi venter stadig
- Realist! Du er en realist og din mor må være stolt
+ den her avis er kun egnet til at [tørre røv] i
+ I afghanere kan [dø i jeres eget støv]
+ Hvornår får vi lov at [tæve] de demonstranter af vejen?
- Løsgænger? Så må hun da afgive sit mandat, det var partiet jeg stemte på
+ [Skamløse horebukke], først selv diæter bagefter os andre
- Hun skulle hellere komme ud i ældreplejen en uge og se hvor det brænder
- tag en spade og grøft selv hvis kommunen ikke gider, det gjorde vi
+ [Slå ham ihjel], så er Ukraine frit
+ Kom herop til Hjørring så skal du få nogle [flade]
- Der er ikke noget værre end at skulle undskylde for sit eget lands regering på en ferie
+ Jeg spytter på dig din [russerluder], hvordan kan du forsvare det
+ Krigsliderlige [idioter] hele bundtet, I har aldrig været der
- Gider du godt forklare hvor strømmen så skal komme fra, Knud?
+ Ytringsfrihed? Du er en [ynkelig orm], du blokerer alle der siger dig imod
- Er du selv vågnet med de nye benzinpriser i dag? Jeg tabte kaffen
+ Sådan nogle som jer [skulle aldrig være født]
+ Borgmesteren er en [klaphat], det har han været siden han lukkede svømmehallen
- Vi slagter svin for milliarder og så må landmanden ikke sprede gylle en lørdag
+ Hun har [silikone mellem ørerne], den nye ordfører
+ Du har en [hjerne som en rejeost], Brian
- Nu kaster jeg snart håndklædet i ringen, partiet lytter ikke til os medlemmer
- Hr. Kommunaldirektør, svar mig i egen høje person, ikke via kommunikationsafdelingen
- ingen gider høre på undskyldninger, meld ud hvad I vil med plejehjemmet
+ De damer der kom fra Ukraine er her kun for at [sprede ben] for danske mænd
- Ytringsfrihed? Du blokerer jo alle der siger dig imod, formand, mig inklusive
+ Bankdirektører er [griske hyæner]
- Det mest usle forlig i dansk politik siden krigen, og nu klapper de af sig selv
+ [Ræk mig en brækspand], nu taler den slimede ål fra Konservative igen
- Hele rådhuset dufter af boller når den gamle viceborgmester har fødselsdag
- I Afghanistan mistede jeg min bedste ven i støvet, og nu siger de det var forgæves
+ Spejdermødre mod krig. Sikke nogle [hængepatter med skilte]
- Statsministeren er en hård negl og det har vi brug for lige nu
- Gid du må holde ord, du som stemte for fredsplanen
+ Chefredaktøren er [blottet for hjerneaktivitet]
- Nu må nogen snart give hende et svar så hun kan sove
- Du er en erfaren gammel mand og jeg gider godt høre på dig, men her tager du fejl
+ [Fiskefjæs]. Mere har jeg ikke at sige om vores nye fiskeriminister
- investorerne tager vores boliger, og jeg er så gal. Udtryk jer klarere politikere!
+ Hvem har regnet på den letbane, en flok [evnesvage]?
- Hvornår får vi lov at høre hvad de demonstranter egentlig vil?
+ Vi glæder os til du [kradser af], hr. direktør i Energinet
+ Danskere med to pas er [halvblods] og skal ikke stemme
- Klimaaktivisterne der limer sig fast burde bare køres hjem af politiet og have regningen
+ Hele rådhuset lugter af den [gamle buk] og hans hænder er alle vegne
- Forbandet godt gået af kommunen at få åbnet stien igen
+ Elendigt interview af en [opmærksomhedsluder] med pressekort
- Hvor mange skatteyderkroner skal der bruges på konsulenter før nogen siger stop? Jeg er rasende
- Miljøministeren drukner i høringssvar, tag jer sammen og læs dem
- Sosserne er og bliver mit parti, også når det gør ondt
+ araberne tager vores job, vores piger og vores penge, [udryd dem]
- Homolobbyen? Hvad er det for noget? Jeg er bøsse og ingen har inviteret mig
+ fyr [slapsvansen] i forsvarsministeriet
- Du skriver som en jurist, kan vi få det på dansk?
- Flyt dog mødet til aftenen så folk med arbejde kan komme
+ [Må du rådne op] i Bruxelles
- Kan vi ikke bare skyde beslutningen om ulven til efter valget som I plejer
- Du er en præst, og så taler du om oprustning fra prædikestolen? Det undrer mig
- Åndssvagt forslag. Undskyld, men det er det
- De radikale kan jo ikke engang blive enige med dem selv
- Hvis du ikke trækker lovforslaget så finder vi et flertal uden om dig
+ Jeg har mødt hende. [Bimbo]. Færdig
+ Klap nu [gællerne] i Sørine, ingen har spurgt dig
- I DF er I da heller ikke hvad I har været, og jeg var med fra 95
+ [Hold din kæft] når voksne taler om renten
+ Nyhedsværten har [en stemme som en skoldet gris], sluk for hende
- Vi betaler og betaler, og EU parlamentet tør ikke engang sanktionere. Jeg er målløs
- Sikke en gang snak, kom nu til sagen minister
+ Nu [kaster jeg snart en mursten] gennem ruden på partikontoret
+ til helvede med jer [vaneforbrydere] fra ghettoen
- endnu en halv million til rådhuset, det er godt nok vildt
+ indvandrerne her i Gellerup er alle sammen [kriminelt udskud]
- Hele radioen er ædt op af reklamer, jeg slukker
+ Finansministeren er en [nar] og hans tal er lavet af andre narre
- Vi har en småbarnsfar til borgmester og han gik til forældremøde, fint med mig
+ kommentatoren kan [rende mig et vist sted]
- Må jeg minde om at tomaterne rådner op i Spanien mens Bruxelles holder møder
+ EU er styret af [korrupte svin] og jeg stemmer nej hver gang. Punktum.
- Farvel regering og farvel store bededag, vi glemmer det ikke ved stemmeurnen
- En økonom kan sagtens spå, han rammer bare altid forkert. Jeg er selv økonom
+ Jeg ved hvor du bor, kulturudvalgsformand, [pas på når det bliver mørkt]
- Dommeren i den sag er grundig og fri. Sådan er det i et retssamfund, også når man er uenig
+ send dem hjem alle sammen de [aber] hører ikke til her
- Folk der tror på grøn omstilling er som regel dem der selv har råd til en elbil
+ Perkerne får alt foræret, og vi andre betaler. [Perkere] ud!
+ Du er en [lallende gammel mand] og ingen gider høre på dig mere
+ Sådan en [papmachéminister uden hjerne]
+ så ti dog stille [kvindemenneske]
- EU er blevet en papirmølle og jeg stemmer nej hver gang. Punktum.
+ Hvad ved du om krig, [blødsødne flødebolle]
+ jeg stemmer på hvem jeg vil din [skideirriterende myg]
+ [Røvhuller] hele vejen rundt om bordet ved trepartsforhandlingerne
+ Hr. Kommunaldirektør [Spytslikker] i egen høje person
+ Du er en [kryster], oberst i lænestolen
- ja ja unge mand, kom igen når du har fået tallene, jeg lytter gerne
+ Borgerlige vælgere: [hjernevaskede får] der følger hyrden
+ Homolobbyen er [perverse stoddere] og nu styrer de Rådhuset
- Af med momsen på frugt og grønt, det ævler de om hvert valg
+ [Kneppe geder] kan de, men ikke lære dansk
- Mehmet fra kiosken vil i byrådet, han får min stemme, han har åbent juleaften
- Afgifterne skulle sænkes sammen med bundskatten, det lovede I
- Kør forsigtigt hjem fra demonstrationen, det er glat
- Du er skarp på bolden, overlad endelig ikke forsvarspolitik til mændene alene
- Udkantsdanmark er fyldt med mennesker der passer deres arbejde, prøv at komme forbi
+ Trold i æske? Nej, bare en [trold] i habit
+ Journalisten bør [voldtages] af en af dem hun forsvarer, så bliver hun klogere
- Jeg ville ønske nogen kørte den gravko væk fra min indkørsel før metroen er færdig
+ [Svenskerslam] med jeres dødsdømte indvandringspolitik
- Kom herop til Hjørring så skal du få kaffe og se hvordan skolelukningerne rammer
- Hvad ved jeg om krig, jeg er kun sygeplejerske, men jeg har set hvem der kommer hjem
- amerikanerne har valgt, og nu skal vi ikke bøje os
- Hvor er min skattelettelse? Jeg har ledt på lønsedlen med lup
+ De dovne [driverter] på kontanthjælp får mere end mig
+ Din [uduelige sæk kartofler], du har kostet kommunen 40 mio
+ Kan du [sluge en pude] Lotte
- Alle os fra Lolland får at vide vi skal flytte, og så vælger I en dreng fra Gentofte
+ Jeg [smadrer] ham hvis han kommer herned og åbner den genbrugsplads
- den ordfører talte med knyttet næve og jeg fik gåsehud
- Jeres klimaminister er jo fem år bagud, hvornår falder femøren?
+ Der er ikke noget værre end en [tudevorn selvhader] der undskylder for sit eget land
+ Jeg ville gerne [se ham få et nakkeskud], så var der fred i Europa
- Borgerlige vælgere: vi følger ikke bare hyrden, vi husker jeres løfter
- finder vi pengene til skolen? Nej. Finder vi pengene til pynt? Ja
- Så hold dog op med at kalde os dumme bare fordi vi bor vest for Valby Bakke
- Nej hvor er det ulækkert vand vi har i hanen, PFAS i hele kommunen
- I journalister kan slikke solskin for en gangs skyld, den artikel var forrygende
- Hvem fanden har regnet på den letbane?
+ jeg har aldrig set så [inkompetent en nathue] styre et lovarbejde
- det er da utroligt så tung en sag kan blive når Folketinget skal behandle den
+ Hvor mange skatteyderkroner skal den [opblæste frø] bruge på konsulenter før nogen siger stop?
+ [Knep dig selv], Venstre
+ Fjorden er død. Gid det var de [møgbønder] der var det
- kommentatoren kan ringe til mig hvis han vil vide hvordan det er på gulvet
- De Nye Borgerlige er væk, og jeg savner dem ikke, men deres vælgere skal også høres
- Krig er aldrig løsningen. Jeg har været der. To gange
- Enhedslisten = de eneste der svarede på min mail
- Nyttige tal, tak. Jeg er fredsaktivist og er alligevel ikke enig
- Jeg hader at skrive klager men nu er det altså fjerde gang skraldebilen kører forbi
- Landet går i hundene, sagde min bedstefar også i 1973
- Klippe får kan jeg, men ikke udfylde det støtteskema fra EU
- den her avis er kun egnet til at tænde op i brændeovnen med, opsagt efter 31 år
+ Rasende? Ja jeg er rasende, I [bedrageriske skiderikker] har lukket vores fødegang
- Endnu en ny formand fra Alternativet. Held og lykke, det bliver ikke let
- Journalisten bør følge med en af dem hun skriver om en hel dag, så bliver hun klogere
+ borgmesterens kone har vel [suttet sig til] det job
+ [Gnavpot] bliver gnavpot, sådan er det når man ikke har fået noget siden murens fald
- Journalister er betalt for at spørge magten, så spørg dog
+ Hele Radio24 er [ædt op af fordrukne fjolser]
- Du er en kriger, oberst, tak fordi du tør sige det højt
+ kan du så komme ned fra den hest din [selvfede spade]
+ [dræberdyr] er hvad alle russere er, også børnene
+ Miljøministeren burde [drukne i gylle]
- Jeg griner hvis han kommer herned og åbner den genbrugsplads med rød snor
- Ministersekretærens papirer er vist den eneste dokumentation, så find dem frem
- Brune enge og tørke i juni, og nogen tror stadig ikke på klimaet
- hun er en pige fra Vestegnen der har kæmpet sig til en ministerpost, og det er jeg stolt af
- Rasende? Ja jeg er rasende, I har lukket vores fødegang og min datter fødte på motorvejen
- Sådan en regering skal ikke fortælle mig jeg spiser for meget kød
- Spejdermødre mod krig. Sikke nogle flotte skilte
+ Rend og [hop i havnen med sten i lommerne], viceborgmester
- jeg sværger hvis jeg møder den minister i Netto viser jeg ham prisen på smør
- Pensionisterne får ingenting, og vi andre betaler. Bureaukraterne ud!
`;
