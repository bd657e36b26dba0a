// One voice: somebody who knows how Danes swear. Lines with + hold [what is to be found], lines with - are innocent.
export const linguist = `
+ [Edderspændtemig] om ikke de har lukket for vandet uden varsel igen!
+ Det var [eddermaneme] en lang generalforsamling, og der kom intet ud af den.
+ Nej, nu må I [fanerme] tage jer sammen derinde på kontoret.
+ [Fanden tage] den portkode, jeg står her i regnvejr med to børn.
+ [Gid fanden havde] de mennesker, der sætter møbler i kælderen.
+ For [fanden i hede hule helvede], hvor svært kan det være at rense en tagrende?
+ Det er [sateme] ikke rimeligt, at stuen betaler til elevatoren.
+ [Kraftstejleme], om jeg ikke selv skulle skovle sne hele vejen ned til bussen
+ [Kraftknuseme] en dårlig undskyldning fra formandens side.
+ [Satan] og hans pumpestok, hvem har parkeret foran porten?
+ De [satans] duer har skidt mit vasketøj til.
+ Hvad i [helvede] er meningen med at fælde de gamle elmetræer?
+ Ud med det [fandens] kunstværk, det skramler i blæsevejr.
+ Så [pinedød] om jeg finder mig i mere vrøvl fra den administration
+ [Gudfordømte] leddelte port, den går ned hver torsdag.
+ Den [forbandede] klokke ringer kl. 6 om morgenen, og I er nogle [asener] allesammen.
+ [Kraftædeme] et makværk at kalde den grøft for en sø
+ Det skal [fa'eme] være løgn, at vi nu også skal betale for affaldssækkene.
+ Du kan tage dit nabohjælpsskilt og [stikke det skråt op].
+ Du kan [rende mig et vist sted], sagde min farfar, men jeg siger det rent ud: [i røven].
+ [Luk røven], Torben, du har talt i tyve minutter.
+ [luk arret] din gamle sludrechatol
+ [Klap gællen], ingen har bedt om din mening om opvaskemaskiner
+ Kan du ikke bare [holde din kæft] når de voksne snakker?
+ [Hold flaben], knægt, du har boet her i tre uger.
+ [Hold bøtte], Gudrun, før jeg bliver rigtig gal.
+ Så [skrid dog], ingen holder på dig.
+ [Fis af] med dig og din klagesang
+ Du er en stivstikker, og hele din familie er noget [kryb].
+ [Rend mig], jeg skal ikke have formandens velsignelse til at plante en rose.
+ Sådan et [fæ] har jeg ikke mødt siden værnepligten.
+ Dit [fæhoved], det er jo den blå container, der er til pap.
+ Jeg har sagt det til [dumrianen] før: cykler hører til i skuret.
+ Den [tåbe] af en arkitekt har glemt, at vand løber nedad.
+ Han er en [klodrian] og en [drivert] og burde aldrig have haft nøglerne.
+ Din usle [kujon], underskriv dig med navn!
+ Hun er en rigtig [sladderkælling], det har hun været siden 1978
+ Den [mokke] i opgang 11 skal ikke belære mig om gardiner.
+ Sikken en [tøjte], sådan at løbe rundt med gårdmanden.
+ Gamle [harpe], lad dog de unge spille bold.
+ Den fine [gimpe] fra blok A vil ikke engang hilse på os
+ Hun er en [skøge], og alle mænd i karréen ved hvad jeg mener.
+ Ham og hans [horeunge] kan godt finde et andet sted at bo.
+ Den [gadeluder] står nede ved Netto igen, kan kommunen ikke gøre noget
+ Sikke en [gris] han er, glor ind ad badeværelsesvinduerne, den [liderbuk].
+ Du er en [gammel gnier] og et [gerrigt røvhul], Aage.
+ Det er noget [skidt folk], og børnene er nogle [skarnsunger].
+ Din [slubbert], du har taget mine kartofler!
+ Ham i opgang 5 er et [bæst], og konen er et [udskud].
+ En [usling] som dig fortjener ikke gode naboer
+ Han er en [sjover], en [slyngel] og en [kæltring], den mægler.
+ Bettemand, do er da en [skidknejt] å tal te gammel folk o den maneer.
+ Do ær æ støst [fjog], a haar kjend i hiele mi liv.
+ Han er et [kålhøwed], ham der fra Thy
+ Do kan [kys mæ i æ rov], det kan do.
+ Sikken en [bette lort] at give sig ud for at være formand
+ Ham bornholmeren er en rigtig [horebuk] og en stor [pralrøv].
+ Skidt med det, sagde hun, han er bare et [skidthoved] fra Randers.
+ Regnskabet er noget makværk, og revisoren er [pissedoven].
+ Jeg er så [skidesur] over den afgørelse, at jeg næsten ikke kan skrive.
+ Vi har fået [lort på lort] serveret som kaviar i to år nu.
+ Opgangen stinker af [bræk og pis], fordi de [drukmåse] holder til på afsatsen.
+ Det kan jeg [skide på], jeg flytter til Spanien.
+ Han har [skidt] og [pisset] på beboerdemokratiet fra dag et.
+ Hele processen har været én lang [røvrending].
+ Det er [røvirriterende], og I er [røvringe] til jeres arbejde.
+ Nu har de [røvpulet] os med varmeregningen for tredje år i træk.
+ Gå hen og [knep dig selv], kasserer!
+ den fest var bare [kneppet], vi sov først kl 5
+ Ham malersvenden har [kusse] på hjernen, han flirter med alt i hele karréen.
+ Sikken en flok [fissefornærmede] mennesker, der ikke kan tage et nej.
+ Han er en [pikslikker], der altid stemmer som formanden.
+ Din slatne [diller] af en mand, gør dog noget.
+ Han viser [nosserne] frem i de shorts hver eneste sommer, det er ulækkert
+ Du har jo ingen [klunker], Flemming, ellers havde du stemt imod.
+ Den [runkedreng] på fjerde sidder med gardinerne åbne
+ Hvorfor skal vi høre på hvad en [onanist] som dig mener om hække?
+ De to [bøssekarle] på hjørnet skal ikke passe vores børn.
+ Hun er jo en [mandhaftig traktorlebbe], hende fra gartnerholdet
+ Er det en mand eller en [transe] der er flyttet ind på 2. th?
+ [Shemale], det er hvad du er, gå på herretoilettet.
+ Sådan nogle [sortsmudskere] fra syden skal ikke have nøgle til festlokalet.
+ De [fejlfarver] laver ikke andet end at hænge ud ved kiosken.
+ [Muhammedanersvin], tag jeres bønnekald og gå.
+ De [bjergtyrkere] og deres [ninjakoner] fylder alt i vaskekælderen
+ [Halalhippierne] i bestyrelsen vil have flere [muhamedanerunger] ind i blok 9.
+ Sådan en [risgnasker] har lige købt hjørnelejligheden.
+ [Abekongen] fra Ghana skal ikke spille tromme efter klokken otte.
+ Han er en [halvabe], og det er hans unger også.
+ Den [tyskertøs] fik aldrig sin straf, og nu sidder barnebarnet i bestyrelsen
+ [Kommunistsvin] hele banden, I vil bare have vores opsparing!
+ Sådan en [brun pølse] af en fascist, sådan et [nazirøvhul].
+ [Jødesmovs] og hans kontor i Hellerup har hævet gebyret igen.
+ Han er en [krøbling] og skal ikke tro, han får rampe gratis
+ Din [mongolbaby], gå tilbage til specialklassen.
+ Hun er en [sindssyg kost], der taler med fuglene.
+ Lad den [evnesvage] fyr blive væk fra computeren.
+ Du er en [sinke], og din bror er [idiot] af guds nåde.
+ Ham den [skeløjede] [fladpande] med hunden har glemt posen igen
+ Hvis jeg møder dig i parkeringskælderen, [kommer du ikke derfra på egne ben].
+ [Jeg brækker hver en knogle i kroppen på dig], hvis du igen siger noget til min kone.
+ Du skal få [tæv, så du glemmer dit eget navn].
+ [Måtte pesten tage] dig og hele din opgang.
+ Jeg vil [danse på din grav], gamle [stodder], og det bliver snart.
+ De burde [stilles op ad en mur] hele bundtet, så var vi fri.
+ Sådan nogen skulle man have [druknet ved fødslen].
+ du er [abso-fucking-lut] [brainfucked] hvis du køber den lejlighed
+ [Haram-luder], din far skulle skamme sig over dig
+ Ey din [kahba], hvorfor har du sladret til viceværten, [wallah jeg tæsker dig].
+ [Ibn sharmuta], kom ned i gården nu hvis du tør
- Sproget i jeres sidste nummer var forbilledligt klart, tak for det.
- Ordet "træls" bruges nu også på Sjælland, og det glæder en gammel jyde.
- Det er et herligt pudsigt indlæg om de gamle håndværkerfag.
- Min bedstefar sagde altid "hillemænd" og "du milde", når noget overraskede ham.
- Nu har vi den brave bonde på besøg med kartofler hver lørdag.
- Sødskærm og skarntyde ligner hinanden, så pluk ikke, hvis du er i tvivl.
- Hvad betyder det, at et dyr er en hingst, en vallak eller en hoppe? Spurgte min nevø i stalden.
- Hundehvalpene er nu solgt, men moderen, en rolig tæve på fem år, bliver hos os.
- Hugormen ligger og soler sig på stien ved mosen, pas på fødderne.
- Vi tog færgen til Svinø og spiste røget ål.
- Bøllemosen ved Skodsborg er værd at besøge i juni.
- Store Heddinge er en hyggelig by, vi spiste frokost på torvet.
- Dumpen i Viborg er ikke så lang, men den er smuk i kastanjetiden.
- Kællingehøjen ved Aalestrup fik vi fortalt et gammelt sagn om på turen.
- Hellebæk, Helsinge og Hillerød, det var vores pinsetur i regnvejr.
- Lem Stationsby har fået en fin ny legeplads, hvorfor har vi ikke?
- Borgerne i Horne fejrer byfest i samme uge som os.
- Min gamle lærerinde hed fru Lorck og ikke Lork, så ret lige billedteksten.
- Pia Pihl og Knud Røvsing blev forvekslet i referatet, det skal være Knud Rovsing.
- Fanny fra tredje sal har vundet plantekonkurrencen med en enorm begonia
- Fuchsborg, Fuglsang og Fuglebakken er alle navne, jeg kommer i godt humør af.
- Hr. Kuntz fra Hamborg holdt foredraget på et aldeles nydeligt dansk.
- Ronja Røverdatter vises i filmklubben på lørdag, og bagefter er der saftevand til børnene.
- Sensommerens kvæde er klar, og jeg koger gelé i weekenden
- Pebernødder, klejner og knækbrød efter min oldemors opskrift sælges ved indgangen.
- Knebel, spyd og hjelme kan ses på Nationalmuseet til og med 3. marts.
- Kusinen og fætteren har begge fået lærlingeplads hos smeden
- Lusene er tilbage i børnehaven, så husk at kæmme.
- Dansk retskrivning er svær, og jeg staver selv forkert hver dag.
- Fagforeningen holder åbent hus på Slutvej 3, ved vejens slutning
- Hun læser fag som kemi og fysik på aftenskole, godt gået i en alder af 71.
- Det var en rigtig god fart over feltet i årets løb rundt om bebyggelsen.
- Lad os tage den i god ro og orden på mødet, og så stemmer vi om det.
- Vi skal ikke slå os selv i hovedet over den fejl, vi skal lære af den.
- Det er som at slå i en dyne at ringe til kontoret.
- Nu må vi kridte skoene og få samlet 200 underskrifter.
- Det er ikke min kop te, men de unge er glade for muren med graffiti.
- Bestyrelsen skyder sig selv i foden med det udspil.
- Jeg tog en kold tyrker med cigaretterne i januar og har ikke røget siden.
- Jeg gik i sort midt i talen, men publikum klappede alligevel.
- Hr. Olsen har slået hul på bylden og fortalt åbent om sin ensomhed.
- Endelig en, der tør kalde en spade for en spade.
- Vi fik en lang næse, da billetterne var udsolgt
- Man skal ikke sælge skindet, før bjørnen er skudt, så vent med at fejre.
- Han har en rem af huden, men vi er alle mennesker og begår fejl.
- Hønsene i gården er flyttet i nyt hus, og hanen er blevet noget mere stille.
- Ællingerne ved søen er kommet, hold venligst hundene i snor
- Pungdyr, næbdyr og pattedyr var temaet i børneklubben.
- Min pung er blevet væk mellem opgang 3 og bageren, ring hvis I finder den.
- Asenet i børnebibelen er jo bare et æsel, forklarede præsten.
- En drægtig so skal have masser af halm, fortalte landmanden os på turen.
- Vejret var noget skidt, men vi havde telt og varm kakao med på turen.
- Rødvinspletter går væk med danskvand og salt.
- Spidskommen, koriander og lidt hvidløg, så smager linserne fortrinligt.
- Pissoir-bygningen fra 1911 ved torvet bør fredes, for den er smukt arkitektonisk håndværk.
- Urinprøven afleveres hos lægesekretæren før klokken ti.
- Tarmundersøgelsen gjorde ikke ondt, og den kan redde dit liv, så sig ja til den.
- Hæmorider kan behandles, så gå trygt til lægen.
- Testikelkræft opdages tidligt, hvis unge mænd mærker efter under bruseren.
- Skeden, livmoderen og æggestokkene blev forklaret på en plakat til sundhedsdagen.
- Samtykke handler om at spørge og lytte, stod der i pjecen fra Sex og Samfund.
- Præsten talte om djævelens fristelse i ørkenen, og det var en tankevækkende prædiken.
- Dantes rejse gennem helvede og skærsild læses i studiekredsen fra januar.
- Skt. Hans-bålet med heksen på toppen tændes kl. 21.30, båltale ved borgmesteren.
- Børnene klædte sig ud som hekse, spøgelser og små djævle til halloween
- Ramadanen begynder tirsdag, og vi håber, I forstår, at der bliver lavet mad sent.
- Synagogen i Krystalgade har rundvisning for beboere den 14., tilmelding nødvendig.
- Mine jødiske bedsteforældre flygtede over Øresund i 1943, og jeg vil gerne fortælle om det.
- Polakkerne vandt volleykampen, og bagefter gav de pierogi til alle, hvor var det hyggeligt!
- Tyskerne i sommerhuset ved siden af er de flinkeste naboer, vi har haft.
- Grønlandsk kaffemik i fælleshuset søndag, tag gerne børnebørnene med
- Den somaliske kvindeforening inviterer til en aften med sange, digte og sambusa i fælleshuset.
- Vores nabo fra Niger bager det bedste fladbrød, jeg har smagt
- Udlændingedebatten er hård, men jeg mener stadig, at reglerne bør strammes, og det kan man sige pænt.
- Jeg er flygtet fra Syrien og har været sosu-hjælper i fem år, tak fordi I tog imod mig.
- Kritikken af administrationen er berettiget: fire måneders ventetid er helt uacceptabelt.
- Artiklen er ensidig, dårligt undersøgt og uden en eneste kilde.
- Jeg kan ikke støtte forslaget, og jeg undrer mig over tonen fra dirigenten
- Det er et svigt, at vi ældre ikke kan få udleveret papirer i stedet for koder.
- Regn ikke med min stemme, før I har fremlagt et ærligt budget!
- hvor er det ærgeligt at vaskeriet er lukket i hele uge 8
- Æ vaskemaskin' den larmer så gruelig, a kan it sov om natten.
- De e så dejlit at kom ud å grav lidt i jorden, sejer min kone
- Ded va jo ikkj så ringe endda, som vi siger på den kant.
- Jaj ska te læge i Rønne, så kan nån passa min kat?
- er der nån som ved vornår containeren bliver tømt
- Hej alle, min sød kat Missen er løbt hjemme fra, hun er grå
- wow hvor er den nye bålhytte bare nice, props til udvalget
- Wallah, det var en god kamp i aftes, og iftar bagefter var endnu bedre.
- Inshallah bliver taget færdigt før vinteren, vi krydser fingre.
- bro den nye basketbane er helt sindssygt flot, tak!
- Det er slet ikke så dumt at samle regnvand til blomsterne.
- Dumpekandidater findes ikke på vores kursus, alle er velkomne.
- Nisseluerne er strikket, og grantræet bliver stillet op den 1. december
- Vi mangler brænde, hvem har en sav?
- Kager med romfromage, det er en af livets små glæder.
- Negle og fodpleje tilbydes hver anden onsdag i seniorklubben.
- Regntøj og støvler er nødvendige til skovturen
- Kraftvarmeværket varsler lukning i fire timer på mandag.
- Krafsen fra kragerne på taget vækker mig kl. fem.
- Analfabetisme var emnet for foredraget, og det gjorde stort indtryk på mig.
- Assistancen fra Falck kom på tyve minutter, det må man rose.
- Titicacasøen, kondorer og lamaer: rejseforedrag torsdag kl. 19.
- Skytten er mit stjernetegn, og det passer slet ikke på mig.
- Ludospillerne mangler en fjerde deltager om onsdagen, og begyndere er velkomne.
- Det forlyder, at sparekassen lukker filialen på hjørnet.
- Lydniveauet i festsalen er blevet meget bedre efter de nye lofter.
- Bolsjer, lakrids og hjemmelavet ymerdrys sælges til fordel for klubben.
- Katten i sækken købte vi ikke, for køleskabet virker upåklageligt.
- Min hustru har slidgigt, så en bænk halvvejs op ad bakken ville være en stor hjælp.
`;
