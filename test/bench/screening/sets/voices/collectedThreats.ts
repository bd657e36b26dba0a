// One voice: threats and ill wishes, collected. Lines with + hold [what is to be found], lines with - are innocent.
export const collectedThreats = `
+ Kommer du forbi min hæk igen, så [får du en på lampen], Preben.
+ Jeg [smadrer dig], næste gang din hund skider på min plæne.
+ Du skal [få en på kassen], hvis du siger det til mit ansigt.
+ Formanden trænger til at [få nogle tæsk].
+ Den dommer [skulle have et par på hovedet] efter kampen i søndags.
+ [Vi ved, hvor du bor], og det gør mine brødre også.
+ [Bare vent], din tid kommer, Lars.
+ Sådan nogle hundeejere [skulle hænges] i Fælledparken.
- Billederne skulle hænges op i fælleshuset allerede på fredag.
+ Jeg [slår dig ihjel], hvis du rører min cykel igen.
- Hvad gør I egentlig for at slå tiden ihjel i ferien?
+ [Pas på, når du går hjem] fra generalforsamlingen, Bente.
- Pas på, når du cykler hjem, der er glat ved broen.
+ Jeg [brækker benene på dig], hvis du parkerer der én gang til.
- Min svigermor brækkede benet på den trappe, kan nogen ikke lægge grus?
+ Hold kæft, ellers [flækker jeg din skal].
+ Han skal have [en knytnæve lige i fjæset], ham viceværten.
+ Jeg [river hovedet af] den næste, der larmer efter klokken ti.
+ Skal du [ha' bank], eller hvad?
- Det var tæt på, at vi fik bank af Hobro i går, men holdet kæmpede flot.
+ [Jeg banker dig], makker, det lover jeg.
- Jeg banker altid på, før jeg går ind hos naboen.
+ Borgmesteren burde [gennembankes] på rådhuspladsen.
+ Kom herover, så [får du klø], din lille skid.
- Kom herover og få en kop kaffe, vi sidder ved grillen.
+ De unge på scooterne [trænger til en ordentlig lussing] allesammen.
+ Ham journalisten skulle ha' [et ordentligt gok i nødden].
+ Hvis jeg ser hende i Netto, [får hun en flad].
- Jeg fik en flad, da jeg kørte over glasskårene ved skolen.
+ Jeg stikker dig snart [en skalle], din klaphat.
+ Du kan godt regne med, at jeg [kvæler dig] med den vandslange.
- Efeuen kvæler efterhånden alle roserne bag skuret.
+ Wallah, [jeg stikker dig ned], bror.
+ [Jeg stikker en kniv i dig], hvis du kommer til Gellerup.
- Stik en kniv i kagen, så kan du se, om den er bagt.
+ Vi [tager dig], når du mindst venter det.
- Tag dig god tid, vi venter gerne med at spise.
+ [Du dør], hvis du viser dig til sommerfesten.
+ [Du er en død mand], Henning.
+ [Du er færdig, når vi finder dig], koste hvad det vil.
- Er du færdig med malerarbejdet i opgang 4?
+ Tæl dine tænder i aften, for i morgen [mangler du et par stykker].
+ Hun kan få [kradset øjnene ud], hvis hun taler sådan om min datter.
+ Skriver du mere om min mor, så [klipper jeg tungen af dig].
+ [Skyd dem] dog, de knallertdrenge.
- Skyd dem ikke, rådyrene er fredede i den periode.
+ Hele bestyrelsen burde [stilles op ad en mur og skydes].
- Cyklerne skal stilles op ad muren, ikke foran døren.
+ Sådan en landsforræder skal have [en kugle for panden].
+ [En kugle i nakken] er alt, hvad den slags svindlere fortjener.
+ Jeg henter haglbøssen og [plaffer jer ned], hvis I fester igen på lørdag.
- Min bedstefar plaffede altid duer ned fra taget i gamle dage.
+ Næste gang din kat sidder i mit drivhus, [får den en ladning hagl].
+ [Jeg kværker den køter], hvis den gøer en nat til.
+ Din hund [får rottegift], hvis du ikke får den til at tie stille.
- Husk, at hunden ikke må komme i nærheden af rottegiften i kælderen.
+ Jeg [lægger kødboller med søm ud] til jeres møgdyr.
+ [Jeg smider køteren i havnen], og dig bagefter.
- Nogen har smidt en cykel i havnen igen.
+ Den mis er [død næste gang], jeg ser den i sandkassen.
+ Skal jeg komme og [vride halsen om på] din forbandede hane?
- Min farmor kunne vride halsen om på en høne på to sekunder.
+ Holder du på min plads igen, [ridser jeg din bil] fra ende til anden.
- Nogen har ridset min bil på parkeringspladsen, er der vidner?
+ Jeg [skærer dækkene op] på den næste BMW, der spærrer porten.
+ Pas på, at [der ikke kommer sukker i din tank], Flemming.
- Kommer der sukker i dejen, eller skal det på til sidst?
+ [Din Tesla brænder] inden jul, det garanterer jeg.
+ Vi [smadrer ruderne] hos jer, hvis I klager til kommunen igen.
- Hvem har smadret ruderne i vaskeriet i nat?
+ [Jeg brænder dit lort af], hvis hegnet ikke er væk på mandag.
- Vi brænder haveaffald af på fællesarealet sankthansaften.
+ De [skal ryges ud] af deres huler, de rockere.
+ Nogen burde [sætte ild til] formandens sommerhus.
- Pas på med at sætte ild til bålet, når det blæser fra vest.
+ Hvad med at [kaste en brosten gennem vinduet] på redaktionen?
+ Han skulle [vågne op til en brændende postkasse], den nar.
+ [Jeg ved godt, hvor dine børn går i skole], Camilla.
- Ved du, hvor børnene går til svømning efter ferien?
+ Det var da ærgerligt, hvis [der skete din kone noget].
- Sig til, hvis der sker noget nyt i sagen om legepladsen.
+ [Pas godt på din familie], for jeg glemmer ikke det her.
- Pas godt på dig selv og familien, og god bedring.
+ Pæn datter du har, ville være synd [hvis hun kom til skade].
- Ring 112, hvis nogen kommer til skade.
+ Du har [kigget dig over skulderen for sidste gang].
+ Fra nu af må du hellere [kigge dig over skulderen], Jørgen.
- Jeg kunne ikke lade være med at kigge ham over skulderen, mens han malede.
+ Vi [finder dig], tro mig.
- Vi finder nok en løsning på varmeproblemet.
+ [Dine dage er talte], fru direktør.
- Dagene er talte for det gamle kedelhus, det rives ned til maj.
+ Jeg sørger for, at [du mister dit job], din lille kontornusser.
- Min nabo er bange for at miste sit job på slagteriet.
+ En mail til din chef, så [er du fyret], skat.
- Er det rigtigt, at træneren er fyret?
+ Viceværten skal [sparkes ud med hovedet forrest].
+ [Ud med det svin], fyr ham på gråt papir i dag!
+ Den pædagog skal [aldrig mere have et arbejde i Danmark].
+ Jeg [ødelægger dit liv], hvis du anmelder min søn.
+ Vi [gør livet surt for dig], indtil du flytter.
- Skimmelsvampen gør livet surt for beboerne i nummer 12.
+ Jeg gør [dit liv til et helvede], din gamle heks.
+ [Hop i havnen og bliv på bunden], Søren.
+ Du skulle [tage og drukne], gamle sure mand.
- Jeg er ved at drukne i vasketøj, hvornår virker maskinerne igen?
+ [Gå ud og hæng dig], Michael.
- Gå ud og hæng tøjet op, mens solen skinner.
+ [Tag dit eget liv], så sparer vi din pension.
- Det er frygteligt, at så mange unge overvejer at tage deres eget liv, ring til Livslinien.
+ [Kys], ingen vil savne dig, kill yourself.
- Kys og kram fra os alle i opgang 7.
+ Bror, [kill yourself].
+ Hvorfor [skyder du dig ikke bare]?
+ Gør verden en tjeneste og [spring ud fra Storebæltsbroen].
- Vi kørte over Storebæltsbroen i stormvejr, aldrig igen.
+ [Læg dig foran toget], Kasper, det er gratis.
- Læg dig på sofaen og tag en lur, du har fortjent det.
+ [Gå i hundene og dø], for min skyld.
+ Kan du ikke bare [stille træskoene] snart, din gamle gnavpot?
- Desværre har min kære morfar stillet træskoene i en alder af 94.
+ [Dø], din idiot.
+ [Bare dø], okay?
+ [Gid du var død], sådan som du behandler de dyr.
- Efter det maraton var jeg ved at dø af grin og træthed.
+ Jeg håber, [du får kræft], Ingelise.
- Jeg håber ikke, at flere i ejendommen får kræft af den asbest.
+ [Kræft skulle du have], langsomt og smertefuldt.
+ [Gid du må rådne op] i en kommunal sengestue.
- Vinduerne er ved at rådne op, hvornår bliver de skiftet?
+ Må [du brænde i helvede], Mette.
- Det lugter, som om noget er ved at brænde på i køkkenet.
+ Ham fra udlejningsfirmaet må gerne [brænde op indvendigt].
+ [Måtte fanden tage dig] og hele din slægt.
+ [Pokker tage] den kvinde, hun må gerne gå neden om og hjem.
- Det er da pokkers, at bussen altid er forsinket.
+ Æ skal nok [gi' dæ en på hatten], din knold.
+ Do ska [ha en røvfuld], knejt.
+ A [slår dæ gul å blå], hwis do kommer igen.
+ Sådan en laban skulle ha' [en dragt prygl].
- Kirken har fået en ny dragt til præsten.
+ De knægte burde [have stokkeprygl] på torvet som i gamle dage.
+ [Giv hende pisken], hun har ødelagt hele foreningen.
- Giv hunden pisken? Nej, brug godbidder og tålmodighed.
+ Man skulle [gennemprygle] hele teknisk forvaltning.
+ Nu [falder der brænde ned], hvis ikke musikken slukkes!
- Der faldt brænde ned fra stablen, pas på, når I går forbi.
+ Hvis du ikke fjerner den trailer, [kommer der til at flyde blod].
- Der er bloddonation i kulturhuset på tirsdag.
+ Jeg [sparker dig så hårdt i røven], at du lander i Malmø.
- Holdet trænger til et spark bagi, så de kan vågne op i anden halvleg.
+ Træneren [skal have et spark i nosserne] af hver forælder.
+ Jeg [kaster dig ned ad trappen], hvis barnevognen står der i morgen.
- Min nabo faldt ned ad trappen i mørket, vi mangler lys i opgangen.
+ Det bud skulle [smides ud ad vinduet] på fjerde sal.
- Gamle møbler må ikke smides ud i skralderummet.
+ Jeg [jokker dig ned i asfalten], du.
+ Ham der cyklisten [skal køres ned], så kan han lære det.
- Min søn blev næsten kørt ned i fodgængerfeltet ved Brugsen.
+ Næste gang [bremser jeg ikke] for jer i lycra, bare så I ved det.
- Hvorfor bremser bilerne ikke ved skolen?
+ [Mej dem ned], de cykelister, de fylder hele vejen.
- Kommunen har mejet græsset ned langs grøften, tak for det.
+ [Kør dem over] med en bulldozer, de klimatosser på motorvejen.
- Kan I køre dem over til genbrugspladsen i weekenden?
+ Klimaaktivisterne skulle [slæbes væk efter håret].
+ [Jeg flår dig], når jeg får fat i dig.
+ Hvis du ser min kæreste igen, [kastrerer jeg dig].
- Vi har fået hankatten kastreret hos dyrlægen i Ribe.
+ De pædofile svin skal have [pikken skåret af].
+ [Nosserne af] på den overgrebsmand, og så uden bedøvelse.
+ Ham i nummer 9 [skal have vredet ørerne af].
- Han fik kørt mange penge ind på maskinen på kroen.
+ [Jeg æder dig levende] på næste afdelingsmøde, Birthe.
- Myggene æder os levende nede ved søen i år.
+ Så [tager jeg kvælertag på dig], fister.
+ [Skær halsen over] på ham, han er ikke bedre værd.
- Jeg skærer stilken over lige under det nederste blad.
+ [Hovedet af] på den minister, så er den potte ude.
+ [Guillotinen venter på jer] i byrådet, I skal ikke føle jer sikre.
- Skolebiblioteket har fået en ny guillotine til at skære papir.
+ [Find rebet frem] og lad os få ham op i lygtepælen.
- Find rebet frem, vi mangler en til tovtrækning.
+ Bankdirektøren burde [dingle fra en lygtepæl].
- Der dingler en løs ledning fra lygtepælen ved stien.
+ [Klods på hovedet] af alle korrupte politikere, økse og huggeblok!
+ Vores boligminister [fortjener galgen].
- Alle elskede hans galgenhumor til det sidste.
+ Landsforrædere blev [skudt i 45], og det burde vi gøre igen.
- Min oldefar blev skudt i 45 af tyskerne, der står en mindesten.
+ [Genindfør dødsstraf], og start med ham advokaten fra Vejle.
- Jeg synes ikke, at vi skal genindføre dødsstraf i Danmark.
+ Han [skal i gaskammeret] sammen med resten.
- I Auschwitz så vi gaskamrene, det glemmer jeg aldrig.
+ [Gas dem], det er den eneste løsning.
- Skal vi lukke for gassen, når vi tager på ferie?
+ [Udryd dem], hele den bande fra Vollsmose.
- Kommunen forsøger at udrydde bjørneklo langs åen.
+ De folk skulle [aflives] som gale hunde.
- Vi måtte desværre aflive vores gamle labrador i fredags.
+ Kan vi ikke få [avlivet] den formand ved en dyrlæge?
+ [Giv ham sprøjten], han er alligevel til ingen nytte.
- Giv ham sprøjten med hostesaft to gange om dagen, sagde lægen.
+ Jeg har en skovl og [et hul i skoven med dit navn på].
- Der er et hul i skovstien, hvor flere heste er snublet.
+ Du [ender i en grøft], hvis du bliver ved.
- Bilen endte i grøften ved Tønder, heldigvis kom ingen til skade.
+ Nogen burde [begrave ham levende] under den nye rundkørsel.
- Hvornår bliver han begravet, og må alle komme?
+ I morgen [ligger du under gulerødderne], skipper.
+ Ham dér skal [seks fod under], jo før jo bedre.
+ Bliver du ved, [får du træfrakke på].
- Husk at tage frakke på, det bliver koldt til fakkeltoget.
+ Du [får betonsko] og en tur i Limfjorden, kammerat.
- Jeg kan anbefale en sejltur på Limfjorden med Skibladner.
+ [Sænk ham i fjorden] med en klokke om halsen, den kasserer.
+ Jeg [dasker dig en], hvis du ikke dæmper dig.
+ [En én over nakken] kunne den knallertbølle godt bruge.
+ Må jeg ikke få lov at [lange ham én ud]?
+ Hvem er med på at [gi' ham en omgang]?
- Jeg giver en omgang øl, hvis AGF vinder på søndag.
+ [Skal vi tage den udenfor], store mand?
- Skal vi tage kaffen udenfor, nu solen er fremme?
+ Kom ned på p-pladsen klokken otte, så [ordner vi det som mænd, med næverne].
- Mød op på p-pladsen klokken otte, så ordner vi bedene sammen.
+ [Kom an], dit kryster, så smækker jeg dig en.
- Kom an, Brøndby, vi kan godt nå det!
+ Sig det til mit fjæs, så [ser du, hvad der sker].
- Prøv at genstarte modemmet og se, hvad der sker.
+ [Du skal bare komme an], jeg har to store fætre.
+ Jeg kender folk, der gerne vil [have en snak med dine knæskaller].
- Jeg kender folk, der kan lægge fliser billigt.
+ Mine drenge fra klubben [besøger dig snart], Torben.
- Mine drenge besøger farmor hver søndag.
+ [Du får besøg en nat], stikker.
- Får du besøg af mus, så ring til ejendomskontoret.
+ [Snitches get stitches], bare husk det, din lille sladrehank.
+ [Stikkere får stik], det ved enhver herude.
+ [Stikkere skal likvideres], sagde man under krigen, og det gælder stadig.
- Modstandsgruppen likviderede tre stikkere i byen, fortæller arkivet.
+ Yo, [vi smadrer din mor], habibi.
+ [Jeg gennemhuller dig], jeg sværger på Koranen.
+ Ejj, [du bliver klappet], brormand.
- Der blev klappet længe efter koncerten i hallen.
+ Han skal [blæses ned], ham den snitch.
- Vores trampolin blæste ned på vejen i stormen.
+ Wallah, [du får smæk], når jeg ser dig på Nørrebro.
- Vi fik smæk i går, 5-0 til Lyngby, men det var fortjent.
+ Jeg laver [hakkekød af dig], walla.
- Jeg har 2 kilo hakkekød i fryseren, hvis nogen vil have det.
+ Den kælling, [hende laver jeg plukfisk af].
- Vi serverer plukfisk i beboerhuset på torsdag.
+ Jeg [skal kraftedeme vise dig], hvad en baseballbat kan bruges til.
- Jeg skal nok vise dig, hvordan vaskekortet virker.
+ [Battet ligger klar til dig] i gangen, når du kommer efter huslejen.
- Nøglerne ligger klar på kontoret fra klokken ti.
+ Mit [koben har dit navn på], viceværten.
+ [Du ryger på hospitalet], hvis du skælder min unge ud igen.
- Min mand røg på hospitalet med blindtarmen i nat.
+ Jeg sender dig [på intensiv], klamme gamle gris.
- Min søster ligger på intensiv, send gerne varme tanker.
+ Så [kan du spise din mad med sugerør] resten af livet.
- Vi er stoppet med at bruge sugerør af plastik i cafeen.
+ Du skal [komme til at sidde i kørestol], når jeg er færdig.
- Min bror sidder i kørestol og kan ikke komme ind i vaskeriet.
+ [Gid du brækker nakken] på den elcykel, Poul-Erik.
+ Jeg [ønsker ham alt ondt], ham udlejeren fra Aarhus.
+ [Gid lynet slår ned i hende], når hun lufter sin pudel.
- Lynet slog ned i antennen i går, så vi mangler TV2.
+ [Må dine børn blive syge], sådan som du behandler mine.
+ [Gid dit hus må synke i grus], gamle gniepind.
+ Jeg [krydser fingre for et hjertestop], når han holder tale.
- Vi har fået hjertestarter i opgangen, så vi er klar ved hjertestop.
+ [En blodprop ville klæde] den direktør.
+ Du skulle tage at [få en hjerneblødning], Kirsten.
+ Kan [corona ikke snart tage] de gamle stivstikkere i bestyrelsen?
- Corona tog hårdt på min far, men han er hjemme igen.
+ [Pest over] boligselskabet og alle dets ansatte!
+ [Gid du må få lus, skab og evig diarré], Jens.
+ Fik I [bare kolera], I grådige udlejere.
+ [Lort på din grav], når den tid kommer, og det er forhåbentlig snart.
+ Jeg glæder mig til at [danse på din grav], fru Madsen.
- Lad os danse på bordene, vi har fået nyt tag!
+ Den dag han dør, [åbner jeg champagnen].
- Vi åbner champagnen klokken tolv nytårsaften på tagterrassen.
+ Jeg [pisser på din gravsten], når du endelig er væk.
+ [Hvornår dør du egentlig?] Vi er mange, der venter.
- Hvornår dør julestjernen egentlig, hvis den står i træk?
+ [Ærgerligt, at han overlevede] ulykken på E45.
- Dejligt, at han overlevede ulykken, god bedring fra os på vejen.
+ [Synd, at de ikke ramte ham] lidt hårdere.
+ [Godt, hun fik tæsk], det var på tide.
+ Hatten af for [ham, der slog parkeringsvagten ned].
+ [Velfortjente bank] til den skolelærer, siger jeg bare.
+ Den stikirenddreng [havde godt af de tæsk], han fik i aftes.
+ [Giv gerningsmanden en medalje], for det var kun en politiker, han stak.
- Giv redderen en medalje, han sprang i vandet efter drengen.
+ [Bravo til brandstifteren], nu er moskéen endelig væk.
- Bravo til brandfolkene, I reddede vores opgang.
+ [Én mindre af den slags], godt skudt, siger jeg om drabet i går.
- Vi blev en mindre i strikkeklubben, er der nogen, der har lyst til at være med?
+ Nu mangler vi bare at [få ram på resten med en riffel].
+ Fedt, at [nogen endelig fik plantet en næve] i formanden.
+ [Breivik havde fat i noget] der.
+ [Hitler skulle have gjort arbejdet færdigt].
- Håndværkerne skulle have gjort arbejdet færdigt i juni.
+ [Hvor er Lee Harvey Oswald], når Christiansborg har brug for ham?
+ [Send et par rockere ud] til hende, så lærer hun at tie.
+ Hvem [tager med ud og smadrer] hans indkørsel i aften?
+ [Find adressen], gutter, så kører vi derud med bats.
- Find adressen på foreningens hjemmeside, mødet er klokken 19.
+ [Hæng ham ud og jag ham ud af byen] med høtyve!
+ [Frem med høtyvene], vi skal have ram på den skovfoged.
+ [Jagten er gået ind] på viceværten, alle våben er tilladt.
- Jagten på bukken er gået ind i dag, knæk og bræk.
+ [Lynch ham], før politiet kommer.
+ [Sten hende] på torvet, den utro tæve.
- Sten i bedet er lagt af gårdlauget.
+ [Tjære og fjer] til hele kommunaldirektionen!
+ Ham skal vi [have rullet i tjære] og sendt til Fyn.
+ [Bank lidt fornuft ind i knolden på] den skoleleder, nogen.
+ [Spyt på hende], hvis I møder hende på gaden.
+ [Kast æg og sten] efter hans bil, når han kører forbi!
- Børnene kastede sten i vandet hele eftermiddagen.
+ Lad os [gøre hans hverdag utryg], indtil han forlader Nakskov.
+ [Bank dem ned i asfalten], de forbandede vejarbejdere.
+ [Skyd først og spørg bagefter], siger jeg om de indbrudstyve.
+ [Spræng lortet i luften], gerne mens byrådet sidder derinde.
+ Man fristes til at [smide en håndgranat ind] på ejendomskontoret.
- En håndgranat fra krigen blev fundet i havnen af dykkere.
+ [En bombe under rådhuset] ville være det bedste, der kunne ske for byen.
+ Der [ligger en bombe] til jer på redaktionen en dag.
+ Jeg [kommer forbi med molotovcocktails], hvis I bygger den mast.
+ [Brænd hele ghettoen ned], med folk i.
+ [Afbrænd hans carport], så kan han lære at sladre.
+ De kommunalkonger [skulle pløkkes], én efter én.
+ Ham lokalpolitikeren burde [ekspederes] med en salonriffel.
+ Nogen skulle [gøre det af med] den redaktør.
+ [Ryd ham af vejen], så er sagen ude af verden.
+ Hvad koster det at få [en lejemorder på] min nabo, kontant?
+ Sådan et menneske skal [sendes til de evige jagtmarker].
+ [Fred over hans minde, og lad det blive i morgen], det avisskrivende fæ.
+ Jeg [begynder at skrive din nekrolog], Steen.
+ [Bestil du bare din kiste], Agnete.
+ [Skriv dit testamente], gamle dreng.
- Skriv dit testamente i tide, vores advokat holder oplæg på onsdag.
+ [Sig farvel til dine fingre], hvis de rører min postkasse.
+ [Kys din kat farvel], Birgitte.
+ [Sig pænt farvel til din blå Volvo], for i morgen er den skrot.
+ Dine [havemøbler ryger på bålet], og du med, hvis du griller igen.
+ [Din hæk får Roundup i nat], min gode mand.
+ Kolonihaven din [bliver jævnet med jorden], Kurt.
+ Jeg [propper lort i din brevsprække], indtil du flytter.
+ Din drone [bliver pillet ned med hagl], og så er det din tur.
+ [Jeg drukner jeres killinger], hvis de kommer over hegnet.
+ [Jeg sparker din puddel i rendestenen], frøken Fin.
+ Sådan en kamphund [skal have et jernrør], og ejeren også.
+ Din [duehund kan få en tur under hjulene], hvis den løber løs.
+ Undertegnede [agter at anvende fysisk magt], såfremt trailerne ikke fjernes.
+ Det [vil få alvorlige følger for Deres helbred], hr. formand.
+ De [tilrådes at anskaffe livvagt], hr. borgmester, for vi er mange med lange knive.
+ Jeg [kan ikke garantere for din sikkerhed], hvis du stiller op igen.
+ Betragt dette som sidste advarsel, inden jeg [griber til kølle mod dig].
+ [Sov med ét åbent øje], Lis.
+ [Lås din dør i nat], hvis du er klog.
+ Er du [godt forsikret], for det bliver du brug for, når jeg kommer med benzin?
+ Uheld sker jo, så pas på, at [du ikke selv kommer ud for et], klagerøv.
+ Det kan [koste dig livet] at skrive sådan noget, Ahmad.
+ [Det kommer du til at betale for i blod], dommer.
+ [Hævnen bliver blodig], Anders And-journalist.
+ Du [kommer til at fortryde, du blev født].
+ Jeg [skal få dig til at tude som en pattegris], din møgunge.
+ [Du kravler herfra], hvis du dukker op til næste kamp.
+ Dommeren [kommer ikke levende hjem] fra Brønderslev.
+ Linjevogteren burde få [flaget stukket op bagi].
+ Jeg [stopper den plæneklipper op i røven på dig], hvis du starter den søndag morgen.
+ [Jeg propper din ukulele ned i halsen] på dig, gårdmusikant.
+ Jeg [hamrer dine tænder ned i halsen], så du kan tygge med røven.
+ [Du får et blåt øje], fru nabo.
+ [Næsen skal flyttes om i nakken på] det bud fra Nemlig.
+ Bliver du ved med at glo, så [lukker jeg det andet øje på dig].
+ [Jeg trykker dit æblehoved fladt] i skruestikken.
+ Jeg [vrider armen af led] på den knægt, der stjal mit flag.
+ Hans [knæskaller skulle have en hammer], den bedrager.
+ [Fingrene skulle hugges af] de tyveknægte på stationen.
+ [Øret af] på ham, der spiller bas hver nat.
+ Skal jeg [sy munden sammen på dig], sladdertante?
+ [Luk kæften på hende med en mursten], tak.
+ [Smæk hende i gulvet], den sagsbehandler.
+ Den unge mand trænger til [en endefuld med livremmen].
+ Hundelufteren kan få [sin egen snor om halsen].
+ [Et spadestik i panden] ville hjælpe på gartnerens arbejdslyst.
+ Der burde køres [en damptromle hen over] kommunens planafdeling med medarbejdere.
+ [Til ulvene med] de miljøtosser fra Holstebro!
+ [Smid hende for grisene], der er plads i stien.
+ [Kyl ham ud fra Rundetårn], så flyver han måske.
+ [Sæt dem i en utæt båd] og skub fra ved Gedser.
+ De bådflygtninge [må gerne synke] for min skyld.
+ [Lad dem fryse ihjel] derude, de dovne bænkevarmere.
+ De pensionister [kunne godt snart dø], så vi unge kan få en lejlighed.
+ Boomerne [skulle i kompostbunken] alle sammen.
+ [Ættestupen] venter på dig, bedstefar, hop nu.
+ [Ned med nakken for evigt], skatteopkræver.
+ [Aborteret skulle du have været], Magnus.
+ Din mor [skulle have druknet dig ved fødslen].
+ [Kvalt i vuggen] burde sådan en være blevet.
+ Gør os alle en tjeneste og [stop med at trække vejret].
+ Har du prøvet at [drikke afløbsrens], Rikke?
+ [Tag en håndfuld piller], og lad os andre være i fred for dig.
+ Find [et højt hus og en kort beslutning], influencer.
+ Ud fra altanen, [hop nu bare], dramadronning.
+ [Stik hovedet i gasovnen], Yvonne, gerne i dag.
+ [Kør ind i et træ], din vanvidsbilist.
+ Gid du [kører galt på vej hjem] i den åndssvage Porsche.
+ [Flyv ned], hr. minister, i et fly med begge motorer i brand.
+ [Bliv dog kørt over], elendige løber.
+ [Knæk halsen], Hansen!
+ Håber, [du falder ned fra stigen], næste gang du kigger ind i min have.
+ Bare [trappen snart tager livet af] den gamle tyran på tredje.
+ [Måtte du aldrig få en glad dag mere], vicevært.
+ Jeg under hende [et langt liv i smerte].
+ [Gid dine sommerdage må regne væk og din lever med], Ove.
+ Han fortjener at [dø alene og glemt].
+ [Må I gå fallit og ende på gaden], alle mand i det firma.
+ [Gid hun bliver voldtaget], så hun kan forstå det.
+ Hun trænger til [en tur bag busken med fem mand], den feminist.
+ Jeg [kommer efter dig], lille ven.
+ Vi [har dit billede og din nummerplade], så gæt selv resten.
+ [Nu ved jeg, hvor du parkerer], hø hø, god nat til lakken.
+ Tænk på, at [du har vinduer, og jeg har sten], kære nabo.
+ [Gi'r du ikke snart op, gi'r vi dig op] til ligkapellet, Ruth.
+ Do ka [tro, do for bøllebank], Kræsten.
+ Æ [ta'r dæ i æ skravl], hwis do sejer det igen.
+ Horra, dæjn [skal ha ed par på snuden], dæjn glytt.
+ Kom her ud på Vesterbro, så [får du nogen på gummerne], din jyske bonde.
+ Jeg gi'r dig [et par flade på hylderne], smarte.
+ Du ska fandme [ha en på goddaw], din abe.
+ Du skal [ha en på siden af hodet], knægt.
+ [Jæ slor dej ihjæl], din grimme stoder.
+ [Vi smadre jer svin], næste gang i kommer til vores by.
+ [i ska dø alesammen], fuck jeres forening.
+ [Je ved vor du bor], lille fede ven.
+ [Jeg hakker dig til lossepladsen], Bjarne.
- Hunden skal dø af alder, siger dyrlægen, den fejler ikke noget.
- Håber, du snart falder til i det nye hus.
- Jeg ved, hvor du kan købe friske rejer på havnen.
- Vent bare til foråret, så blomstrer hele volden.
- Vi finder dig en plads ved bordet, bare mød op.
- Bestil kisten med legetøj inden torsdag, så er den her til jul.
- Han skal have en medalje for al den snerydning.
- Sov godt, Lis, og tak for en dejlig aften.
`;
