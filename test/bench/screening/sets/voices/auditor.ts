// One voice: an auditor. Lines with + hold [what is to be found], lines with - are innocent.
export const auditor = `
+ Du er godt nok et stort [fjols], Preben, når du tror at varmeregningen betaler sig selv.
+ Formanden er en [idiot], og det har han været siden 2009.
+ Hold dog [kæft] med de altankasser, der er vigtigere ting i verden.
+ [Hold kæft], mand, ingen gider høre på dig.
+ Sikke noget [lort] I har fået malet opgangen med.
+ Det er [fandeme] ikke rimeligt at vi skal betale for naboens vandskade.
+ [Kraftedeme] nej, jeg flytter ikke min cykel en gang til.
+ Jeg er [skideligeglad] med jeres grønne visioner, jeg vil have min p-plads tilbage.
+ Hende i nummer 14 er en gammel [kælling], der ikke bestiller andet end at klage.
+ Din mor er en [luder], og det ved hele kvarteret.
+ Viceværten er en doven [røv], der sover til klokken elleve.
+ Sådan et [røvhul] burde aldrig have fået nøglen til fælleslokalet.
+ Nå, så har den [spasser] parkeret på handicappladsen igen.
+ Skrid hjem hvor du kommer fra, din [perker].
+ Det var [sgu] da en underlig artikel at bruge fire sider på.
+ [Rend mig i røven] med jeres nabohjælp.
+ [For helvede] da også, nu er elevatoren i stykker for tredje gang i denne uge.
+ Bestyrelsen kan tage deres referat og [stikke det skråt op].
+ I er nogle [kujoner], der ikke tør skrive under med navn.
+ Den [møgunge] på anden sal kastede grus på min bil i går, og forældrene griner bare.
+ Sæt dig ned og ti stille, dit [gamle svin].
+ Jeg håber [du får kræft] og ligger alene på stuen.
+ Hvis I fælder det træ, [skal jeg nok smadre dig], Henning.
+ [Jeg slår dig ihjel] hvis du rører min kat igen.
+ Du skulle tage og [hænge dig], så slap vi andre for dine indlæg.
+ Gå hjem og [hæng dig selv], din [taber].
+ Sikke en [narrøv] han er, ham den nye driftschef.
+ [Pisse] irriterende at vaskeriet lukker klokken otte.
+ Redaktøren kan ikke stave, han er [sgu] nok [retarderet].
+ Mit barnebarn siger at jeg er naiv, men jeg siger at du er en [hystade], Birthe.
+ Alle de [bøsserøve] skal ikke holde fest i vores gård.
+ Den [svans] i stuen spiller Melodi Grand Prix hele natten.
+ Man skulle tro I var [mongoler] hele bundtet.
+ [Fuck] jer og jeres husorden.
+ [Fuck af], du har ingenting at skulle have sagt i blok C.
+ [What the fuck], hvem har taget mine sko fra måtten, [motherfucker]?
+ Hun er en falsk [bitch], hun smiler til en og sladrer bagefter.
+ Wallah din [sharmuta] af en søster skal ikke snakke om mig.
+ Bror du er en [kahba], du løj for os alle sammen ved kiosken.
+ Din [orospu cocuk], kom ned i gården og sig det igen.
+ Lad være med at spille smart, din [amcik].
+ Han er en [zamel], det ved alle på Vestergårdsvej.
+ Yallah spis [lort] og hold dig væk fra vores bænk.
+ [Kus ummak], siger jeg bare til dig og din advokat.
+ Den slags [pikhoveder] burde have kørselsforbud i gården.
+ Kan du ikke tage [pikken] ud af ørerne og høre efter en gang?
+ Jeg har aldrig mødt sådan en [kusse] til et beboermøde før.
+ Hun har [fisse] og det er den eneste grund til at hun fik posten.
+ Ejnar går rundt og glor på de unge pigers [patter] ved poolen.
+ Gå hjem og [knep] din hund, så er der ro i opgangen.
+ De [knepper] så højt på tredje at min lampe svinger.
+ Du kan [sutte min pik], siger han til en dame på 80.
+ Den mand er en [liderlig stodder], og han skal ikke være træner for børn.
+ Bare fordi du har fået [nosser] i bukserne behøver du ikke råbe.
+ Nabokonen er en billig [tøjte], spørg bare postbuddet.
+ Sådan en [mær] kan man da ikke have siddende i udvalget.
+ Hun er en ondskabsfuld [heks], og det siger jeg helt åbent.
+ Den [so] har anmeldt mig for at fodre fugle!
+ Han er simpelthen en [skiderik], ham der solgte os de termoruder.
+ De [skiderikker] i administrationen svarer aldrig på mails.
+ [Satans] også, jeg glemte fristen for indskud igen.
+ [Satanedeme] om ikke de har sat huslejen op en gang til.
+ [For satan] hvor er I langsomme til at rydde sne.
+ [Fanden tage] den affaldssortering, jeg smider det hele i én spand.
+ [Gå ad helvede til] med jeres nye gebyrer.
+ [Helvedes] dørtelefon virker ikke og ingen gør noget.
+ [Sateme] om ikke Kurt har vundet bankospillet igen, det er aftalt spil.
+ [Fandens] til larm fra jeres varmepumpe.
+ Han er så [røvsyg] at høre på, at selv stolene rejser sig og går.
+ Hvilket [røvrend] at vi skal betale depositum to gange.
+ Sådan nogle [bonderøve] som jer fatter ikke hvordan man bor i byen.
+ Kom her hen i aften, så [får du tæsk], lille mand.
+ Du får en på hovedet med et boldtræ, [jeg stikker dig ned] en dag.
+ Pas på når du går hjem fra mødet, [vi ved hvor du bor].
+ Nogen burde [brænde] huset ned om ørerne på ham, [sæt ild til svinet].
+ [Dø], dit [gamle vrag], vi har brug for lejligheden.
+ Indvandrere er [rotter], der yngler i kælderen.
+ De der [muhamedanersvin] skal ikke have eget bederum.
+ Vi vil ikke have flere [sortsmudsker] i afdelingen.
+ De har lukket [kamelryttere] ind i bestyrelsen nu.
+ Sig til den [neger] at han skal bruge den anden indgang.
+ Den [abekat] kan ikke engang tale rent dansk, send den tilbage i junglen.
+ En [jødesmovs] som ham kan man aldrig få penge tilbage fra.
+ De [sigøjnertyve] har taget kobberet fra tagrenderne.
+ [Skævøjet gulling] på fjerde, der steger fisk hele natten.
+ Du er en [grønlænderstiv] [idiot], og du stinker.
+ Den [lebbe] skal ikke bestemme over mine rosenbuske.
+ Ham der [transen] skal ikke bade sammen med vores piger.
+ Du er jo en [åndsbolle], Mogens, du har læst tabellen på hovedet.
+ Sikke dog en [kvajpande], han har boret hul i gasrøret.
+ Helt ærligt, hvilken [klaptorsk] har bestilt hvide fliser til en cykelkælder?
+ Og så kommer den [pladderabe] igen med sine statistikker.
+ Han er en [slyngel] og en [sjover], og han skylder stadig for fadøllet.
+ Din usle [kryster], du sendte din kone ud for at undskylde.
+ Den [tølper] hilser ikke engang på de ældre damer.
+ Hun er en [sladderkælling] af værste skuffe.
+ Gamle [gimpe], skrub hjem til dit strikketøj.
+ Formandens lille [røvslikker] har igen skrevet et rosende indlæg.
+ Sikke et [pikslikkeri] af en artikel om direktøren.
+ Den unge mand i receptionen er et opblæst [dumt svin].
+ Jeg har set kloge folk, men den [hjernedøde] sekretær hører ikke til dem.
+ De [svinehunde] har forgiftet ænderne i søen.
+ Hun har en [skide] hund der gør fra seks om morgenen.
+ Du har [lort] i hovedet hvis du tror på de tal.
+ Det er noget [pis] at skrive at alle beboere blev spurgt.
+ I har brugt 80.000 på et [lorteskilt] som ingen kan læse.
+ Den [pisselugt] i elevatoren kommer fra dig, din [stodder].
+ [Luk bræmmen] og slet det indlæg, dit [kvaj].
+ A ka [sgu] it fordrag den [skidtmads], han hår aldrig haft jord under neglene.
+ Do er en [tosset] [bæst], Kresten, å det hår do altid wot.
+ [Kæft] hvor er du grim, skift lige profilbillede.
+ [Klap gællerne i], [fede ko], ingen har spurgt dig om noget.
+ Han er [pædofil], det kan man se på ham, hold jeres børn væk.
+ De der [incels] i gamingrummet lugter af gammel sok, [wankers] alle sammen.
+ Sikke noget [bullshit] med den nye app.
+ Det her [shit] kan ikke passe, 400 kr. for en vaskebrik.
+ Sådan en [asshole] nabo ønsker jeg ikke for min værste fjende.
+ Smut, din [junkietøs], du skal ikke sove i vores trappeopgang.
+ Kommunen har fyldt blok 7 med [psykopater] og [samfundsnassere].
+ Han er en fed [flæskesvær] med en kasket, der skal bestemme alt.
- Tak for en rigtig god artikel om de nye regler for altaner.
- Huslejen er steget med 4,2 procent på to år, og jeg savner en forklaring fra bestyrelsen.
- Vaskemaskine nummer tre lækker igen, og sæben løber ud på gulvet.
- Jeg er dybt uenig i beslutningen om at fælde kastanjetræet, og jeg synes processen har været for dårlig.
- Regnskabet er uklart, forsinket og svært at læse. Det kan I gøre bedre.
- Hvornår åbner genbrugsrummet i påsken?
- Min mand fik kræft sidste år, og naboerne har været en kæmpe støtte.
- Kræftens Bekæmpelse samler ind på søndag, så tag godt imod dem når de ringer på.
- Jeg har haft helvedesild to gange, og vaccinen kan varmt anbefales til alle over 65.
- Almindelig kællingetand blomstrer flot i vejkanten lige nu.
- God artikel, men en lidt brat slut.
- Der er alt for meget fart på cyklerne inde i gården.
- Mit fag er tømrer, og de vinduer er ikke sat rigtigt i.
- Dick Kaysø læste højt på biblioteket i torsdags, det var en dejlig aften.
- Vi spiste boller i karry til fællesspisningen, og alle børn tog to gange.
- Fastelavnsbollerne fra bageren på hjørnet er byens bedste.
- Raslebøsserne står på kontoret og skal hentes inden fredag.
- Har nogen set en peberbøsse af sølv efter festen lørdag?
- Haglbøssen skal opbevares i et godkendt våbenskab, det gælder også her i afdelingen.
- Min søn er bøsse, og vi er blevet taget godt imod af hele opgangen.
- Mit barnebarn er lesbisk og bliver gift på rådhuset i juni.
- Mongoliet er et fantastisk land at rejse i, og foredraget var både lærerigt og sjovt.
- Man kan sagtens prutte lidt om prisen på loppemarkedet.
- Pisk fløden til let skum og vend bærrene i til sidst.
- Vi rejste til Pisa og så tårnet, som faktisk er ganske skævt.
- Det var en episk håndboldkamp mod blok F.
- Et offentligt pissoir på torvet fra 1902 er nu fredet, læste jeg i lokalavisen.
- Hestemøg er den bedste gødning til roser, spørg bare min farfar.
- Vi tog på udflugt til Møgeltønder og drak kaffe på kroen.
- Soen fik fjorten pattegrise på besøgsgården i Brøndby.
- Hvalen er et pattedyr og ikke en fisk, som der stod i børnesiderne.
- Min tæve er løbsk, så hold venligst hanhundene i snor.
- Svinekød eller kylling til grillfesten, hvad siger flertallet?
- Vildsvin er set ved grænsen, men næppe her på Amager.
- Klunketidens møbler passer dårligt i en toværelses, men smukke er de.
- Man kan tydeligt høre at forfatteren alluderer til Holberg.
- Prisen inkluderer varme, vand og internet.
- Præludiet blev spillet fint af den nye organist.
- Analysen af radiatorerne er grundig, men konklusionen holder ikke efter min mening.
- Kanalrundfarten for pensionister er udsolgt, desværre.
- Der var analfabeter i min oldefars landsby, og alligevel kunne alle salmerne udenad.
- Homogeniseret mælk smager ikke af noget, sagde min mor altid.
- Homo sapiens har boet her i 12.000 år, fortalte arkæologen.
- Hellerup og Hellebæk er to vidt forskellige steder, kære redaktion.
- Assens havn er et besøg værd med børn.
- Vi mødes ved Assistens Kirkegård klokken 13 og går samlet.
- Horsens slog AGF, og jubelen kunne høres i hele gården.
- Hornfisken er kommet til Øresund, så find stængerne frem.
- Der var røverkøb på havemøbler i Silvan i går.
- Børnene legede røvere og soldater til langt ud på aftenen.
- Prøv at nulstille dørtelefonen, det hjalp hos os.
- Katten er kastreret og helt uden interesse for naboens hunkat.
- Shiitakesvampe kan dyrkes på en egestamme i skyggen.
- Vores shih tzu er stukket af, den hedder Nuser og er meget sky.
- Min fuchsia har blomstret uafbrudt siden maj.
- Cocktailkursus i beboerhuset, også med alkoholfri drinks.
- Jeg så en gammel Hitchcock i beboerbiografen, og den holder stadig.
- Skridsikre måtter i opgangene ville hjælpe os med rollator.
- Vi skyder gråspurve med kanoner når vi sætter kamera op for en enkelt cykel.
- Det slog to fluer med ét smæk, at skuret også blev malet.
- Jeg er ved at dø af grin over tegningen på side ni.
- Billederne bliver hængt op i fælleslokalet mandag.
- Dræbersneglene har ædt al min salat igen i år.
- Sådan dræber man ukrudt mellem fliserne med kogende vand.
- Vi slog tiden ihjel med kortspil, mens strømmen var væk.
- Min datter lavede bombe i svømmehallen og fik en bemærkning af livredderen.
- Djævlerokken på Den Blå Planet er en oplevelse.
- Den tasmanske djævel i zoologisk have har fået unger.
- I bryllupsbilledet står moster Fanny bagerst med den store hat.
- Bibelens fortælling om Satan i ørkenen var emnet for søndagens prædiken.
- Præsten talte om himmel og håb, og kirken var helt fuld.
- Ramadanen begynder på mandag, og vi inviterer alle naboer på iftar i beboerhuset.
- Der bør være plads til både muslimer, kristne, jøder og dem der ikke tror på noget.
- Dansk Jødisk Museum har en fin udstilling om redningen i 1943.
- Nazisterne besatte Danmark den 9. april 1940, og min mor så flyene fra køkkenvinduet.
- Romaerne i Europa har en lang historie, som skolerne fortæller for lidt om.
- Debatten om indvandring kræver ro og fakta, og artiklen bidrog med begge dele.
- Flygtningefamilien i stuen har startet en dejlig lille systue.
- Seksualundervisning i sjette klasse handler også om grænser og samtykke.
- Kondomer kan hentes gratis hos ungerådgivningen i kommunen.
- Lægen forklarede børnene forskellen på penis og skede med et sobert plancheværk.
- Brystkræftscreening tilbydes til kvinder mellem 50 og 69 år.
- Amning i fællesrummet er helt i orden, synes jeg.
- Jeg fik fjernet en polyp i endetarmen, og det gjorde slet ikke ondt.
- Overgangsalderen fylder meget for mange kvinder, tak fordi I skriver om den.
- Blærebetændelse kan give hyppig vandladning, så toiletterne i kælderen burde være åbne.
- Rottespærre i kloakken er en god investering, vi har set tre rotter på en uge.
- Parasitter hos katte behandles bedst hos dyrlægen.
- Vores gamle æsel på landet hed Jeppe og blev 34 år.
- Cirkus Arena kommer til byen, og klovnen skal besøge børnehaven først.
- Geden på legepladsen spiste min indkøbsseddel.
- En abe i Aalborg Zoo har lært at åbne sin egen dør.
- Gåsesteg kræver tid, men den bliver god med æbler og svesker.
- Torsk med sennepssovs nytårsaften er en tradition hos os.
- Seminaret om brandsikkerhed var godt besøgt.
- Narcisserne langs stien er plantet af frivillige.
- Tit glemmer folk at lukke porten efter sig.
- Jeg synes kritikken af formanden er urimelig, han lægger mange timer i arbejdet.
- Jeg har mistet tilliden til bestyrelsen, og jeg stemmer imod budgettet på mødet.
- Det er for dårligt at vi skal vente syv uger på en blikkenslager.
- I skriver at alle er hørt. Det er ikke rigtigt, for ingen i blok D har fået brevet.
- Måske skulle administrationen læse sin egen vedtægt, før den sender rykkere ud.
- Sædskifte i køkkenhaven giver færre sygdomme på kålen.
- Sædvanligvis holder vi generalforsamling i april.
- Slamsugeren holdt i vejen for ambulancen, det må ikke ske igen.
- Skidt med regnen, vi havde en dejlig dag alligevel.
- Gode gamle Horn og hans harmonika var et hit til sommerfesten.
- Kikhoste går rundt i vuggestuen, så vær opmærksom på de mindste.
- Sutten blev glemt i sandkassen, den er lyseblå med navnet Villads.
- Jeg har strikket sutsko til basaren, pris 80 kr. parret.
- Der er penge i puljen til nye bænke, man skal bare søge.
- Er det tilladt at opsætte parabol på nordsiden?
- Perkolatoren i fælleskøkkenet brygger elendig kaffe, kan vi købe en ny?
- Det er superkedeligt at biblioteksbussen ikke længere kommer.
- Kneippbrød fra den norske butik smager af barndom.
- Det er et gammelt kneb at smøre låsen med blyant.
- Cumulusskyer lover godt vejr, sagde min gamle fysiklærer.
- Min fætter bor i Scunthorpe i England og savner dansk rugbrød.
- Gid vi kunne få en købmand igen, så de ældre slap for bussen.
- Vi fik skrubber og rødspætter direkte fra kutteren i Gilleleje.
- Hun har ben i næsen, vores nye kasserer, og det er godt.
- Formanden fik det glatte lag på mødet, men han tog det pænt.
- Man skal ikke skue hunden på hårene.
- Nu går den på ko, sagde min onkel altid, og der er ingen ko på isen.
- Der er ugler i mosen med det tilbud på taget, så indhent gerne to mere.
- Brolægningen med pigsten er smuk, men svær at gå på med stok.
- A wil gå te æ møde om torsdag, hvis mi bien ka hold.
- Det æ da dejle at I skryver om wos gammel herover i æ vest.
- jeg synes det er rigti godt med de nye lamper ved sien af skurret
- Hej alle, er der nogen der har en barnevogn til salg? vh Mia 2. tv
- Hvor dejligt at fodboldpigerne rykkede op i serie 1!
- Kagen faldt sammen i ovnen, men børnene spiste den med en ske.
- Min morfar var politisk fange og talte aldrig om det.
- Fagforeningen hjalp mig med sagen, og de var virkelig dygtige.
- Fartbumpene foran skolen har virket efter hensigten.
- Hans Kuk fra Sønderjylland var en dygtig urmager, og uret går endnu.
- Min tante fra Svinninge sender hjertelige hilsner til blok B.
- Pikant ostesalat med selleri, opskrift ønskes!
- Spar to er trumf, og hjerter es lå i bunken, så vi tabte bridgeturneringen.
- Luderitz i Namibia er en ejendommelig by mellem ørken og hav.
- Sluttelig vil jeg takke kogeholdet for en dejlig aften.
- Jeg var på Røsnæs og så de vilde orkideer.
- Skytterne i DDS søger nye medlemmer, unge som gamle.
- Nogen har skudt genvej over bedet, så tulipanerne er trådt ned.
- Gammel Dansk hører til ved morgenbordet, når vi rejser flaget.
- Det var et slag i ansigtet på os pensionister, at prisen på garager blev fordoblet.
- Ordet "skat" har to betydninger, og min kone bruger kun den ene.
- Vi må have fjernet det døde træ ved indgangen, før det vælter.
- Depression rammer mange ældre, så bank på hos din nabo i julen.
- Vasketavlen er væk igen. Kan den, der har taget brættet ned, hænge det op på sin plads?
`;
