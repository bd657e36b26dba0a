// One voice: an engineer who tests a filter. Lines with + hold [what is to be found], lines with - are innocent.
export const tester = `
+ Du er simpelthen en [klaphat], Bent, og det har du været siden du flyttede ind i opgang 4.
+ Sikke en [idiot] der har tegnet den nye p-plads.
+ [Hold kæft] hvor er I trælse at høre på allesammen.
+ Formanden er et kæmpe [røvhul], det ved alle i blok C.
+ Jeg betaler 9.000 om måneden for at bo i det her [lort]!!
+ Den [kælling] på tredje sal skruer op for musikken hver eneste nat
+ Hvad [fanden] bilder I jer ind at sætte huslejen op midt i december?
+ For [helvede] da også, nu er elevatoren gået i stykker igen.
+ [fuck] jeres vaskekælder, jeg køber min egen maskine
+ Det er [fandeme] for dårligt at vi ikke kan få svar på en mail efter tre uger
+ [Kraftedeme] om jeg gider sidde til flere beboermøder, hvor ingen tør sige noget.
+ Kan den [skiderik], der stjal min cykel, ikke bare stille den tilbage?
+ [satans] også, jeg glemte fristen for at søge om altan
+ Så tal dog ordentligt til viceværten, dit [fjols].
+ Naboens [møgunger] har sparket til min dør tre gange i denne uge.
+ I bestyrelsen er der vist kun [røvslikkere] tilbage
+ Du kan [rende mig i røven] med dine ordensregler, Kirsten
+ Sikke noget [pis] at skrive i et blad som vi alle betaler til.
+ Det er [pisseirriterende] at der altid ligger hundeposer foran nr 12
+ Enig! Ham formanden er et værre [pikhoved].
+ [Narrøv]. Det er alt jeg har at sige til indlægget ovenfor.
+ den [luder] i stuen har en ny fyr med hjem hver aften
+ Gå hjem og dyrk dine tomater, din gamle [so].
+ Jeg synes de [svin] der smider affald i gården skal smides ud med det samme.
+ Hvem har dog ansat den [spasser] til at styre varmen?
+ Du er jo fuldstændig [retarderet] hvis du tror på den forklaring om gebyret
+ er du [mongol] eller hvad, det står jo lige der i artiklen
+ Vi skal ikke have flere [perkere] ind i vores opgang, skriver jeg bare.
+ Der sad en [neger] på trappen i går og viceværten gjorde ingenting
+ De der [kameldrivere] skal ikke bestemme hvad der bliver serveret til sommerfesten.
+ [Bøsserøv], tag dit regnbueflag ned fra altanen
+ hun er bare en gammel sur [lebbe] der hader mænd
+ Den [svans] på anden sal synger i brusebadet klokken seks om morgenen
+ Kom ned i gården så [smadrer jeg dig], så kan vi se hvem der er stor i slaget
+ Jeg [slår dig ihjel] hvis du rører min bil en gang til.
+ [Håber du får kræft] og ligger og lider længe.
+ Folk som dig burde [have en kugle for panden], så enkelt er det.
+ [gå ud og hæng dig] ingen vil savne dig alligevel
+ [Brænd i helvede], hele bestyrelsen!
+ En dag står jeg uden for din dør med et boldtræ, og [så knækker jeg dine knæ].
+ Jeg ved hvor dine børn går i skole, så [pas hellere på dig selv].
+ [Skrid ad helvede til], vi gider ikke se på dig mere
+ [skrid hjem hvor du kommer fra] og tag dine unger med
+ Alle de tilflyttere er [parasitter], der suger penge ud af os, der har arbejdet hele livet.
+ De er [kakerlakker], hele den familie, og nogen burde [gasse dem].
+ Sådan nogle som jer er [afskum], og jeg er ked af at dele trappe med jer.
+ Sikke noget [rakkerpak] der er flyttet ind i blok 7.
+ Smid det [utøj] ud af bebyggelsen inden jul
+ Din [nasserøv], du har ikke betalt til gårdlauget i fire år.
+ De er [undermennesker], sådan er det bare, og det må man åbenbart ikke sige.
+ Ham viceværten er en doven [snylter] uden uddannelse
+ Kasserer? Han er en [tyveknægt], og det har han altid været.
+ [shit] hvor er det dyrt at få skiftet en rude
+ Det er jo [fucking] sindssygt at vi skal betale for luft i cykelpumpen
+ du er sådan en [bitch] lone
+ Hende fra kontoret er en iskold [møgkælling] og det har jeg sagt til hende
+ what a bunch of [assholes], seriøst, hele udvalget
+ [motherfucker] hvem har taget min vasketid
+ Wallah du er en [sharmuta], hold dig væk fra min bror
+ [kus ummak] du har ridset min scooter
+ han er en [zamel] den dreng fra nummer 18, alle ved det
+ [siktir] mand, du skal ikke komme og bestemme over fodboldbanen
+ din [orospu] mor har ringet til politiet over lidt musik
+ Hold nu op med at lyve, din [hmar].
+ lol [amk] hvem skriver dog sådan noget i et beboerblad
+ [stfu] gamle mand, ingen gider læse om dine roser
+ det her blad er [wtf] så kedeligt at man falder i søvn
+ Sikken en gang [bullshit] om grøn omstilling.
+ [F*ck] dig, sagde han, og så smækkede han døren, og jeg siger det samme til ham.
+ For et [l0rtesystem] til booking, det virker aldrig på min telefon
+ Du er en [i d i o t] og det bliver du ved med at være
+ [kæææælling] flyt din barnevogn fra trappen!!!!
+ [fuuuuuck] jeg er træt af byggestøj
+ Jeg siger det lige ud: formanden er en [id1ot].
+ Din [p*k], jeg så godt at du tog min p-plads.
+ hold nu [kjæft] i gamle sure mænd
+ [Satme] om ikke de har glemt at tømme containeren igen
+ [Sut min pik], bestyrelse.
+ Tegneren har lavet en skulptur der ligner en stor [pik], hvem har sagt ja til det?
+ Hun tror hun er noget fordi hun har store [patter] og en ny bil
+ han [knepper] hende fra opgang 2 mens konen er på arbejde, hele gården ved det
+ Nogen har skrevet [fisse] med spraymaling på cykelskuret, og det sidder der endnu
+ Du er så [røvsyg] at høre på, Jørgen, stop nu.
+ Vi er blevet taget i [røven] af den entreprenør.
+ gå hjem og [spil den af] i stedet for at skrive her
+ Du har sikkert ikke haft sex i ti år, din [tørfisse].
+ Slap dog af, din lille [vatpik].
+ Typisk en [slapsvans] som dig at stemme blankt.
+ [Tøsedreng]! Kom til mødet og sig det op i mit åbne ansigt.
+ Jeg har boet her i 40 år og aldrig mødt sådan en [kvajpande] af en varmemester.
+ Du er et [skvat], Preben, du tør jo ikke engang skrive dit efternavn.
+ Det var da en [torskedum] beslutning af en flok [torskehoveder].
+ Hvis du ikke kan læse et skilt, er du et [kvajhoved].
+ [Dumme gås], du har jo vasket min røde dug sammen med dine egne lagner
+ Skribenten er en indbildsk [snothvalp] der aldrig har haft et rigtigt arbejde.
+ En flok [bondeknolde] fra Vestjylland skal da ikke bestemme vores facader
+ Kom hjem til Lolland, din [bonderøv].
+ [Fulderik]! Du stod jo og tissede op ad mit skur lørdag nat.
+ Hende den fede [flodhest] fylder hele bænken ved legepladsen
+ Du burde tabe dig i stedet for at klage over trappen, [tykke so].
+ Det [flæskebjerg] af en nabo har ødelagt gyngen
+ Din [dværg], du kan ikke engang nå dørtelefonen
+ Grim som en [tudse] er hun, og dum som en dør.
+ Jeg fatter ikke at den [psykopat] stadig må sidde i udvalget.
+ Ham i nummer 9 er en [pædofil], pas på jeres børn!
+ [Nazisvin]! Det er, hvad I er, når I vil lukke for familierne i blok D.
+ Sådan en [landsforræder] skal ikke have spalteplads i vores blad
+ Det er alt sammen [jødernes skyld], de [jødesvin] ejer jo bankerne
+ Det [polaksvin] der maler vinduer er sikkert fuld igen i dag
+ Han er jo [grønlænderstiv] og ligger på bænken hele dagen.
+ [sigøjnerpak] har taget mine flasker igen
+ [Terroristsvin], du skal ikke have bedetæppe i fælleshuset
+ Tag den [tørklædeluder] og send hende hjem, skrev han, og jeg er enig
+ [Skævøjede] naboer med mad der stinker, det er hvad vi får for pengene
+ Er du [åndssvag] eller hvad?
+ Det må være en [hjernedød] abe der har programmeret den port
+ Ældrerådet består af [senile] gamle [stoddere] uden en eneste ide.
+ [hjernelam] ide at bygge et skur oven på gasledningen
+ Du er en [taber], og din have er også grim.
+ gamle [heks] lad vores børn lege i fred
+ Den [mær] har klaget over os syv gange på en måned
+ Kan nogen få den [tæve] til at dæmpe sig når hun kommer hjem fra byen?
+ Pengene går til formandens egen [skideterrasse], og vi andre kan se langt efter et nyt tag.
+ Hvor er du altså [skidedum], hvis du tror at renovering er gratis.
+ [Rend og skid], Lars. Jeg flytter alligevel til sommer.
+ Sikken et [svineri] I har lavet, I [møgsvin]!
+ det er en [lorteartikel] skrevet af en [lortejournalist]
+ [Kys mig bagi], jeg betaler ikke den bøde.
+ Du skulle have [nogle på hovedet], din frække [lømmel].
+ Jeg håber dit hus [brænder ned med dig i].
- Tak for en god artikel om de nye vaskemaskiner, den var let at forstå.
- Vi har slut med byggeriet i november, skriver entreprenøren, så det glæder vi os til.
- Farten på stikvejen er alt for høj, der kører folk 50 forbi legepladsen.
- fart dæmpere er en rigtig god ide
- Min datter har fået 12 i sit yndlingsfag, så vi fejrer det med lagkage i fælleshuset på søndag.
- Dick Hansen fra opgang 6 har lavet et flot fuglehus til gården
- Nogen skyder papegøjen hvert år ved sommerfesten, i år var det min mand der vandt en kurv med vin!
- Jeg er meget uenig med bestyrelsen, og jeg synes, at regnskabet er lagt forkert frem.
- Hvornår bliver taget på cykelskuret lavet?
- Pisk fløden let og vend den i kærnemælken, så bliver koldskålen bedst.
- Husk piskeris og to dejskåle til bagedagen på torsdag.
- Vi så en film om røverne i Rold Skov i beboerbiografen, den var hyggelig.
- De gamle havemøbler var et rent røverkøb på loppemarkedet.
- Boller i karry står på menuen til fællesspisning tirsdag, tilmelding hos Gerda.
- Kan man bruge skyllemiddel i de nye maskiner eller stopper det filteret
- Der er altid for lidt plads på tørreloftet om vinteren.
- Min kusine fra Middelfart spørger, om hun må låne gæsteværelset i uge 29.
- Vi kørte en tur til Tissø og så havørne, kan varmt anbefales.
- Familien i stuen kommer fra Assens, og de har allerede lært alle i opgangen at spille krolf.
- Sæd er en lille landsby tæt på Tønder, og derfra er min far.
- Sædskifte i nyttehaverne giver færre sygdomme i kålen, så prøv det i år.
- Som sædvanlig er der kaffe og brød til generalforsamlingen.
- Jeg synes huslejestigningen er urimelig, og at vi burde have været spurgt først.
- Kære redaktion, I skriver at porten lukker kl. 22, men på skiltet står der kl. 21. Hvad er rigtigt?
- Edderkopper i kælderen er helt ufarlige og gør faktisk nytte.
- Der er edderfugle nede ved havnen lige nu, tag kikkerten med
- Jeg har haft helvedesild i seks uger, så jeg har desværre ikke kunnet passe mit bed.
- Dræbersneglene har ædt alle mine salater, hvad gør I andre?
- Kællingetand og djævelsbid blomstrer på skråningen bag blok 5, og bierne elsker det.
- Skvalderkål er min værste fjende i haven, men den kan spises som spinat.
- Peberbøssen i fælleskøkkenet er væk, har nogen set den?
- Børnenes sparebøsse gav 340 kr til Dansk Røde Kors, flot klaret!
- Haglbøsser skal opbevares i et godkendt våbenskab, også når man kun er på jagt to gange om året.
- Vores tæve har fået seks hvalpe, og alle har det godt. Hun er en sort labrador.
- Soen på besøgsgården fik tolv smågrise, og ungerne var helt vilde med det.
- Svinekød kan sagtens erstattes af kylling i den opskrift.
- Pattegris på spyd til høstfesten, hvad siger I til det?
- Hvaler er pattedyr, skrev Sofie på 8 år i børnekrydsen, og det er jo rigtigt.
- Skal vi ikke få en gratis analyse af vandet i kanalen?
- Nigeria slog Island i går, det var en flot kamp at se på storskærm i fælleshuset.
- Min svigersøn er fra Mongoliet og har lovet at holde foredrag om jurter til foråret.
- Hellerup er blevet så dyrt, at selv lægerne flytter.
- Diskussionen om hunde i gården kører hvert år, lad os nu få den afgjort ved afstemning.
- Cirkus kommer til Horsens i maj, skal vi arrangere en bustur?
- Vi har brug for en assistent til kassereren, nogen der kan Excel.
- Cocktailaften for seniorer, fredag kl. 19, også uden alkohol.
- Dokumenterne ligger på hjemmesiden under punktet "Referater".
- Man kan godt prutte om prisen på loppemarkedet, men husk at pengene går til klubben.
- Min mand skifter hofte på onsdag, så vi beder om lidt hjælp med indkøb.
- Efter min blodprop har jeg måttet lære at gå igen, tak til alle jer der har hentet post for mig
- Vi fejrer eid på lørdag i gården, og alle naboer er velkomne til te og kager.
- Gudstjenesten den første søndag i advent er for både store og små.
- God artikel om flygtningene fra Ukraine, det er dejligt at se at de falder til.
- Jeg er imod, at kommunen anviser hver fjerde lejlighed, men det er en politisk holdning og ikke rettet mod nogen.
- Lejerne med muslimsk baggrund skal selvfølgelig også kunne bruge festsalen.
- Seksualundervisningen i 6. klasse handler om pubertet, menstruation og samtykke, og det er der intet forkert i.
- Sygeplejersken holder oplæg om prævention og underlivskræft på biblioteket.
- Kvinder over 50 bør gå til brystundersøgelse, når de bliver indkaldt.
- Prostatakræft rammer mange mænd, så få nu taget den prøve, kære naboer.
- Homøopati tror jeg ikke på, men min søster sværger til det.
- Homoseksuelle par har altid kunnet bo trygt her, og sådan skal det blive ved med at være.
- Det var en skidt sommer for tomater, men agurkerne gik det fint med.
- Jeg spadserer hver morgen rundt om søen, og det er godt for knæene.
- Vi fik et kvælstofproblem i plænen, og gartneren foreslår kløver.
- Hængekøjen i gården er så populær at vi bør købe en til.
- Er der nogen der vil slå græsset mens jeg er på ferie?
- Vi slog Blok B med 5-3 i fodbold, og målmanden var en kæmpe
- Han skød bolden i overliggeren, og så var kampen tabt.
- Batteriet i dørtelefonen er dødt igen.
- Jeg dør af grin over den tegneserie på side 7, mere af den slags tak!
- Man skal ikke skyde gråspurve med kanoner, så et lille skilt må være nok.
- Der er ingen grund til at slå to fluer med et smæk her, lad os tage tagrenderne først.
- Bestyrelsen har sovet i timen, og den må tage ansvar for de ekstra udgifter.
- Referatet er mangelfuldt, rodet og skrevet på alt for dårligt dansk.
- Jeg er skuffet over svaret fra administrationen og har klaget til beboerklagenævnet
- Det er respektløst at holde fest til klokken fire på en tirsdag, synes jeg.
- Kommunens plan er efter min mening uigennemtænkt og alt for dyr for de ældre.
- Jeg tror ikke på de tal formanden lægger frem, vis os bilagene.
- Skarnbasser er fine små dyr, vi fandt en på skovturen.
- Møgsprederen kørte forbi hele formiddagen, men det er jo prisen for at bo ved en mark.
- Kokken fra kantinen har lavet en fantastisk gullasch.
- Gulerødder, porrer og pastinak koger i en halv time, og så blendes suppen.
- Pikant ost til kaffen er undervurderet
- Pikkolo på et hotel var mit første job, dengang jeg var 15 år i Aalborg.
- Fisketuren til Hundested blev aflyst på grund af blæst
- Hundige Strandpark ligger kun ti minutter herfra, og der er gratis parkering.
- Svinninge har fået en ny genbrugsplads med lange åbningstider.
- Toget til Tarm holdt stille i en time, men personalet var søde
- Pisserenden var det billigste sted at bo i København da jeg var ung, i dag er det caféer det hele.
- Jeg søger en mellemstor kikkert, min gamle er gået i stykker.
- Knap to på min frakke er forsvundet i vaskekælderen, sig til hvis du finder den.
- Kneb til at få kalk af bruseren: eddike og en plastikpose natten over.
- Lad os huske at lufte ud tre gange om dagen mod skimmel.
- Hormonforstyrrende stoffer i legetøj er noget, vi forældre skal vide mere om.
- Hornet på isbilen er alt for højt, kan man bede ham om at dæmpe det?
- Barnevognen i opgangen er vores, vi flytter den i aften, undskyld.
- Jeg har taget en pose æbler med til vaskekælderen, tag endelig bare.
- Bøgetræet ved nummer 14 er sygt og bliver fældet i uge 6.
- Tak til ungdomsklubben for at feje blade, i er bare for seje
- den nye legeplads er mega fed, mine unger er der hver dag
- Fedt at der endelig er fiber i hele bebyggelsen!
- Jeg savner en brevkasse i bladet, hvor man kan spørge juristen om lejeloven.
- Er det tilladt at sætte markise op på altanen mod gården
- Vi mangler spillere til petanque, kom ned på banen torsdag kl 17
- Mit barnebarn har fået høreapparat og er blevet så glad for at komme i klubben.
- Klubbens damer har strikket 42 huer til de for tidligt fødte, det er da imponerende.
- Vinterbadning er en kold fornøjelse, men man bliver helt høj af det.
- Badeværelset lugter af kloak, og jeg har ringet til viceværten to gange.
- Hvad hedder den lille sorte fugl med gult næb? Solsort, svarede min søn på fire.
- Det er sort uheld, at begge elevatorer er ude af drift på samme tid.
- Aben i Aalborg Zoo har fået unge, så vi tager derop i ferien
- Sangkoret søger en bas og en tenor, du behøver ikke kunne noder.
- Ka do håls aa å grav i æ hav i sådan en varme, spø'r a bare?
- A bor i æ stuelejlighed og a er svært glad for æ ny vinduer.
- Jeg har lige stemt ja tl forslaget, hbaer det går igennem.
- Så er der bankko på lørddag kl 14, husk egen kop
- Vi faldt over et gammelt billede af gården fra 1957, og det må I gerne trykke.
- Kusken på hestevognen var en ældre herre med høj hat, børnene var vilde med ham.
- Rasmus Klump og hans venner var med til fastelavn, tønden holdt i en halv time
- Hvem slog katten af tønden i år? Det var Amalie fra opgang 3!
- Bent Fabricius-Bjerre blev spillet til seniordansen, og alle kunne den udenad.
- Jeg vil gerne rose varmemesteren, som kom samme aften og fik gang i radiatoren.
- Titlen på foredraget er "Tit og ofte glemmer vi at takke", og entreen er 40 kr.
- Brian Cox fortalte så godt om stjernerne i fjernsynet, at jeg har købt et teleskop.
- Læste bogen Moby Dick i læseklubben, den er lang, men god.
- Retten til at fremleje står i lejelovens regler, så spørg på kontoret.
- Vi har sat rottespærrer i kloakken, og nu ser det ud til at rotterne er væk.
- Kakerlakker i køkkenet skal meldes til viceværten med det samme, det er ingen skam.
- Gylle og møg på markerne hører foråret til, og lugten er væk igen om en uge.
- Røvere og soldater var vores yndlingsleg bag garagerne i 1962, og vi kom altid for sent hjem til aftensmad.
`;
