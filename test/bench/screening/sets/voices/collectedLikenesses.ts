// One voice: what people are likened to, collected. Lines with + hold [what is to be found], lines with - are innocent.
export const collectedLikenesses = `
+ Vores formand er [dum som en dør], og det har han været siden valget.
+ Hvordan kan man være [så dum som et bræt] og alligevel sidde i byrådet?
+ Undskyld mig, men du er jo [dummere end politiet tillader].
+ Ham den nye vicevært er [ikke den skarpeste kniv i skuffen].
+ Journalisten er vist [ikke det klareste lys i kagen] i dag.
+ Du er da heller [ikke den hurtigste knallert på havnen], Kurt.
+ Borgmesteren har [en hjerne som en ært], det kan enhver høre.
+ [Rosinhjerne], kan du ikke læse skiltet før du parkerer?
+ Hendes hjerne er [på størrelse med en valnød], hvis den overhovedet er der.
+ Bestyrelsen har tilsammen [IQ som en rugbrødsmad].
+ Dommeren i søndags havde [en intelligenskvotient som en stuetemperatur om vinteren].
+ Lyset er tændt, men [der er ingen hjemme] hos vores kasserer.
+ Elevatoren [går ikke helt op til øverste etage] hos dig, vel Bente?
+ Han [har ikke alle kopperne i skabet], ham der fodrer duerne.
+ De folk ovre i nummer 14 [mangler en skrue] hele bundtet.
+ Naboens søn er [ikke den skarpeste blyant i penalhuset], hvis du spørger mig.
+ [Født bag en vogn] er hun, den nye centerleder.
+ Du er [tabt på gulvet som lille], det er den eneste forklaring.
+ Han er [dum som en kampesten], og det bliver ikke bedre.
+ Er I [tungnemme som en flok køer] inde på forvaltningen?
+ Sikke et fjæs, hun [ligner en bulldog der har slikket på en brændenælde].
+ Chaufføren på 4A [ligner noget katten har slæbt ind].
+ Ham på billedet [ligner en druknet mus] med slips.
+ Du [ligner lort], Preben, gå hjem og vask dig.
+ Ministeren [ligner en pose nosser] i den jakke.
+ Hun [ligner et fugleskræmsel], og sådan én skal repræsentere vores by!
+ Formandens kone er malet i hovedet [som en billig luder].
+ Han har [et ansigt som en bavianrøv], så lad være med at tage flere billeder.
+ [Sikke en hængerøv] du er blevet, Flemming.
+ Hundeejeren fra blok C [lugter af gammel ged].
+ Viceværten [stinker som en våd hund], når han kommer og læser måleren.
+ Du [lugter af pis], og det kan hele opgangen bekræfte.
+ De unge nede ved kiosken [hørmer langt væk af sved], føj for den.
+ Manden [stinker af sprut] allerede klokken ni om morgenen.
+ Hun har [en ånde som en kloak], så hold jer på afstand til generalforsamlingen.
+ Hans [sure tæer] kan lugtes helt op på tredje sal.
+ Sidemanden i bussen [lugtede som en død rotte], han burde forbydes.
+ [Du lugter], det har du altid gjort, Kenneth.
+ Hold nu kæft, du har [en stemme som en rusten havelåge].
+ Hun [skræpper som en gås] hver gang ordet er frit.
+ Den oplæser lyder [som en hæs krage], find en anden.
+ Du [hyler som en stukket gris], bare fordi du fik en bøde.
+ Inger fra beboerrådet [kagler som en høne] fra start til slut.
+ Sangeren brølede [som en brunstig elg], og det kostede 200 kroner.
+ Han [grynter som et svin] i stedet for at svare.
+ Damen i nummer 8 er [fed som et svin], men klager over trappen.
+ Hvem har ladet [den flodhest] komme i bassinet med os andre?
+ Du er [så tyk at du har dit eget postnummer].
+ Formanden [vralter rundt som en and] og bestemmer alting.
+ [Flæskebjerg], rejs dig og lad de gamle sidde ned.
+ Vi betaler åbenbart for at den [kødbolle] kan sidde på kontoret.
+ Hun er [bred som en ladeport], og så skal hun have to parkeringspladser.
+ Den [strandede hval] i solstolen ejer ikke fællesarealet.
+ Ham [spækhuggeren] fra stuen optager hele elevatoren.
+ Han er [tynd som en lugt i en skrædderbutik] og lige så uduelig.
+ Den [benrad] burde spise noget i stedet for at brokke sig.
+ Dommeren var [en rangle] uden hverken muskler eller mod.
+ Se nu lige den [vandrende kosteskaft], er det vores nye præst?
+ Du er [flad som et strygebræt] og lige så kedelig at se på.
+ [Rynkede rosin], gå dog på pension.
+ Ham fra ældrerådet er [gammel som Metusalem og dobbelt så sur].
+ Byrådet er [en samling mumier], der burde tilbage i gravkammeret.
+ Hvorfor skal [de gamle fossiler] i bestyrelsen bestemme over internettet?
+ Den [udtørrede gamle figen] på biblioteket hader børn.
+ Du har [begge ben i graven og munden ovenfor], Svend Aage.
+ Han har [overskredet sidste salgsdato], vores kære borgmester.
+ Hun er [en gammel kælling med ansigt som en sveske].
+ Kan nogen ikke få [det gamle lig] af formandsposten?
+ Formanden er [et skvat], der ikke tør sige noget til sine venner.
+ Han er [fuld som en allike] hver fredag foran Netto.
+ Du var [stiv i bøtten] da du skrev det her, ikke?
+ De sidder på bænken, [fulde som svin], hele eftermiddagen.
+ Du var [plørefuld] igen, Egon, lær at holde dig på fortovet.
+ Vores pedel er [stangdrukken] halvdelen af ugen.
+ Ordføreren var [hønefuld], da han vrøvlede løs i aftes.
+ Han [drikker som et hul i jorden], og sådan en skal køre skolebussen.
+ Den [omvandrende ølkasse] fra stuen til højre skal smides ud.
+ [Næsen som en trafikrød lygte] har han, så vi ved godt hvor pengene går hen.
+ Ham [spritnæsen] skal ikke lære mig noget om god tone.
+ Du er [sur som en gammel karklud], kan du aldrig glædes?
+ Hun er [gal som en tyrk], hende fra vaskeriet.
+ Kassereren er [nærig som ind i helvede] og gnier på lyspærerne.
+ Han er [glat som en ål], den ejendomsmægler, og tro ikke på et ord.
+ [Slesk som en slange] snor hun sig ind på alle i udvalget.
+ Partilederen er [falsk som vand] og har altid været det.
+ Den advokat er [en ulv i fåreklæder], bare meget grimmere.
+ I er [en flok får], der bræger i kor med formanden.
+ Kommunen er [fuld af tomme tønder], og de buldrer hele dagen.
+ Han er [stædig som et æsel og halvt så kvik].
+ Er du et [fæ], eller kan du bare ikke læse indenad?
+ Sikke et [kvaj] de har ansat til at styre varmen.
+ Dine sidste indlæg viser at du er [et gedigent pattebarn].
+ Træneren er [en tudemarie], hver gang de taber.
+ Vores lokale skribent har [skidt for hjerne].
+ Man skal have [savsmuld i hovedet] for at plante poppel der.
+ Har han [havregrød mellem ørerne], ham byplanlæggeren?
+ [Luft mellem ørerne] er alt hvad ungdomspartiet kan byde på.
+ Hun har [vat i knolden], vores kulturudvalgsformand.
+ Bentsens [grødhoved] kan ikke engang regne en husleje ud.
+ Fyren er [blæst i bøtten], sæt ham fra bestillingen.
+ Naboen er [rablende gal], og det har han papir på.
- Døren til kælderen binder, og brættet foran er råddent.
- Jeg fik en ny kniv i gave, og det er den skarpeste i skuffen.
- Lyset var tændt i nummer 12, men der var ingen hjemme, så vi lagde pakken i skuret.
- Elevatoren går ikke helt op til øverste etage i denne uge på grund af reparation.
- Vi fik grønærter og en valnød til hver på juletræsfesten.
- Kopperne i skabet i fælleshuset skal vaskes af efter brug.
- Hylden i vaskeriet mangler en skrue, kan viceværten se på den?
- Familien har haft en bulldog i ti år, og den er sød mod alle.
- Bilen lugter af ny maling, og det går vist over.
- Der stinker af kloak ved nedgangen til vaskekælderen, ring til forsyningen.
- Katten har slæbt en mus ind i stuen igen, til stor morskab for børnene.
- Den rustne havelåge ved legepladsen hyler i vinden hele natten.
- Flodhesten i Zoo fik en unge i sidste uge.
- En strandet hval ved Rømø samlede mange tilskuere.
- Spækhuggeren blev set ud for Skagen søndag morgen.
- Hønen kagler, når den har lagt æg, det er helt naturligt.
- Min mor ligner sin søster på en prik på det gamle foto.
- De gamle fossiler på museet er over 50 millioner år gamle.
- Mumien fra Egypten kan ses på Nationalmuseet til påske.
- Jeg syltede svesker og rosiner efter min mormors opskrift.
- Mælken havde overskredet sidste salgsdato, men smagte fint.
- Ølkassen står stadig i fælleshuset efter sommerfesten.
- Strygebrættet i vaskeriet er i stykker, er der nogen der har et at låne ud?
- Ål på menuen til klubaften, og fårene kommer på græs på lørdag.
- Der er savsmuld i hele gården efter at de fældede træet.
- Jeg spiser havregrød hver morgen og kan anbefale det.
- Der er vat og plaster i førstehjælpskassen.
- Min hund var våd som en mus efter gåturen i regnen.
- Kødbollerne i suppen var hjemmelavede, tak til Lis og Bodil.
- Ladeporten på den gamle gård er blevet malet rød igen.
- Tomme tønder kan afleveres på genbrugspladsen i container 7.
- Skræddderens butik på hjørnet lukker efter 40 år.
- Vi har fået en ny kat, der er fed og glad og hedder Trunte.
+ Nu må den [usympatiske] mand snart trække sig fra grundejerforeningen.
+ Sikke en [selvfed] journalist, skulle han have opfundet sproget?
+ Hun er så [indbildsk], at hun hilser på sig selv i spejlet.
+ De [dovne hunde] i gartnerkorpset har ikke løftet en rive siden maj.
+ I er både [uduelige] og overbetalte derinde på rådhuset.
+ Et mere [inkompetent] menneske har aldrig siddet i den stol.
+ Må jeg foreslå, at den [åndsformørkede] debattør læser loven?
+ Du er [hjernelam], hvis du tror på det tal.
+ [Hjernedøde] trafikplanlæggere, hvem har lavet det kryds?
+ Fru Holm er [skingrende skør], spørg bare hele opgangen.
+ Vor [småtbegavede] borgmester har nu udtalt sig igen.
+ Man kan høre han er [underbegavet], så snart han åbner munden.
+ Den [tykpandede] bestyrelse lytter aldrig til lejerne.
+ Hvor [tungnem] har man lov at være som folkevalgt?
+ Hendes [snotforkælede] unger skriger på altanen fra morgen til aften.
+ Fodbolddrengene er [uopdragne] allesammen, og trænerne er værre.
+ Han er [klam], ham der glor ind ad vinduerne i stuen.
+ Føj, hvor er den mand [ulækker] med sit fedtede hår.
+ [Slibrige] gamle formand, hold fingrene for dig selv.
+ En [liderlig gammel buk] er han, og det ved pigerne i kantinen.
+ Hun er [hæslig] både indvendigt og udvendigt.
+ Hold da op, du er [grim som arvesynden].
+ Jeg ved ikke, hvad der er værst, hans digte eller hans [pløsede] ansigt.
+ Den [opsvulmede] direktør har fået bonus igen.
+ Vi gider ikke høre på den [kvabsede] minister længere.
+ Den [skaldede abe] fra vagtfirmaet skal ikke skubbe til nogen.
+ [Hjulbenede] back, du kan jo ikke engang stoppe en gris i en gyde.
+ Lille [skeløjede] dommer, så du virkelig ikke det straffe?
+ Hende den [radmagre] fra anden sal har ringet til politiet igen.
+ Pas dig selv, dit [vindtørre] skrog.
+ Kirkeværgen er [knastør] og uden hjerte for de små.
+ Du er [fesen], Jørgen, helt igennem.
+ Formandens [lallede] grin gør mig dårlig.
+ Man bliver træt af de [rethaveriske] gamle mænd i lokalrådet.
+ Sagsbehandleren er [iskold som en fisk] og kender ikke til nåde.
+ Nogen skulle fortælle den [bralrende] wannabe, at han ikke er konge her.
+ Hun er [pivskør] og ringer til kommunen for hver en fugleklat.
+ Den [hysteriske] kvinde med barnevognen tror hun ejer hele cykelstien.
+ [Skabagtige] københavnersnude, tag hjem til din latte.
+ Jeg synes du er [latterlig], Ole, og det siger alle andre også.
+ Hvor er I [patetiske], hele bundtet i den forening.
+ Han er [ynkelig], ham kandidaten der tigger om stemmer.
+ Vores [rygradsløse] politikere bøjer sig for hver en bygherre.
+ [Løgnagtige] er I, hele ledelsen.
+ Den [skruppelløse] udlejer malker os for hver en krone.
+ Du er [dum i nakken], og det hjælper ikke at skrive med store bogstaver.
+ Knejten er [pisseirriterende], og hans scooter er ikke bedre.
+ Han er [møgirriterende], ham på trompet i nummer 3.
+ Hvorfor er du så [pokkers tykhudet], Hansen?
+ Ham dér er [træls som bare satan], hør nu bare hvordan han mukker.
+ Det er nogen [ringe] mennesker, dem der har overtaget brugsen.
+ Hun er [studentikos, opblæst og tom i låget], ligesom resten af redaktionen.
+ Han er en [opblæst ballon], stik en nål i ham.
+ Provsten er en [opblæst frø], der kvækker hver søndag.
+ Du [puster dig op som en kalkun], men du er kun suppleant.
+ Han spankulerer [som en hane på en mødding], når der er presse.
+ Sikke [en påfugl], der skal altid fotograferes først.
+ Den [gamle gris] tager billeder ved badestranden.
+ [So], flyt dig, du spærrer hele gangen.
+ Naboen er [en mær], der ikke under nogen noget.
+ Du er [et asen], og så skal man ikke diskutere mere med dig.
+ Hvad er det for [et kreatur], der har parkeret på fortovet?
+ Kommentatoren er [en brøleabe], skru ned for ham.
+ [Bavian], lær at bruge blinklyset.
+ De [gribbe] i dødsboerne tømmer hver en lejlighed for penge.
+ Ejendomsselskabet er [blodigler] der suger os tørre.
+ Sådan [en skadelig lus] skulle aldrig have haft nøgler til kælderen.
+ Lars er [en lille rotte], der sladrer til udlejer.
+ [Snog], du sagde noget helt andet på mødet.
+ Politikere er [kakerlakker], man kan ikke komme af med dem.
+ Han er [et kryb], ham der stjæler cykler.
+ Er du [en orm] eller en mand, formand?
+ Hun er [en edderkop], der spinder intriger i hele afdelingen.
+ I er [hyæner], hele sladderpressen.
+ Det er [en møgkøter] af en journalist, der gøer ad alle.
+ [Skødehund] for borgmesteren, det er hvad redaktøren er.
+ Viceformanden er [en logrende puddel], der gør hvad han får besked på.
+ Hun er [en gammel krikke], som burde på græs.
+ Du [æder som et svin], det så vi alle til julefrokosten.
+ Han farer rundt [som en hovedløs kylling], ham fra budfirmaet.
+ Forsvaret stod [som en flok malkekøer] og gloede på bolden.
+ Målmanden er [hullet som en si] og burde skifte til kroket.
+ Kandidaten er [en død sild], ingen gider høre på hende.
+ Han er [en våd klud], der aldrig tager stilling.
+ Formanden er [en vatnisse], som gemmer sig bag advokaten.
+ Sikke [en slapsvans], han tør ikke engang skrive under med navn.
+ Ham i kontoret er [en dørmåtte], alle tramper på ham og han fortjener det.
+ Hende fra tv er [en plasticdukke] uden en eneste tanke.
+ De unge er [grøntsager] foran skærmen, ingen hjerne tilbage.
+ Din [kålorm], lad mine roser være.
+ Vores teknikchef er [et kålhoved], der ikke ved hvad et rør er.
+ Kulturskribenten er [en agurk] og burde lægges i lage.
+ Du er [en kartoffel] i hovedet og i kroppen, Benny.
+ Den [klatkage] af en minister har ombestemt sig igen.
+ Sig mig, er du [en bolle] eller hvad, Torben?
+ Han er [en pose chips i jakkesæt], masser af luft og intet indhold.
+ Bussen føres af [en leverpostej] uden kørekort, føles det som.
+ Stik piben ind, din [rullepølse].
+ Sikke [et ostehoved] de har sat bag skranken på biblioteket.
+ Hvem har valgt [det fjog] til at dømme hundeudstillingen?
+ Sikke [en klaptorsk], han har sat skiltet omvendt op.
+ Var dommeren [torskedum], eller havde han bare glemt brillerne?
+ [Sild], du er for ung til at forstå noget som helst.
+ Den [gamle torsk] har skrevet læserbreve siden 1974.
+ Hun er [en krukke], og hun har altid været det.
+ Ham er [en tør kiks], der aldrig har grinet i sit liv.
+ De er [et par skvadderhoveder], dem der laver beboerbladet.
+ Han er [en sæk kartofler på en cykel], og så kører han stærkt igennem gården.
+ Jeg kalder ham [sveskehovedet], fordi han er indtørret i både ord og krop.
+ Hun er [så grim at spejlet går i stykker].
+ Han har [tænder som en gammel havegærde] og griner alligevel.
+ Med [det hestefjæs] kunne hun vinde Derby.
+ Har I set [det svinefjæs] på forsiden af ugeavisen?
+ Hans [fede hængevom] fylder mere end hele budgettet.
+ Hun går klædt [som en presenning], og så vil hun bestemme over bygningens farve.
+ Du ligner [en brugt karklud] i det tøj, Susanne.
+ Han ligner [en bums] og er gruppeformand, tænk engang.
+ [Laset og pjaltet] slæng, lad være med at sidde på vores bænke.
+ I [ligner en flok sigøjnere], ryd op efter jer.
+ Kommunaldirektøren ligner [en bedemand med forstoppelse].
+ Hun ligner [en sur citron], hver gang vi mødes på trappen.
+ Træneren havde [et fjæs som en skraldespand] hele sæsonen.
+ Hans frisure ligner [en eksploderet rotterede], og hans meninger er værre.
+ [Din mor klæder dig stadig på], kan jeg se, Mads fra redaktionen.
+ Du er [en spade], bror, wallah, du kan ikke spille.
+ Ew, du er [så cringe at det gør ondt], sæt dig ned.
+ Sikke [en random wannabe], han tror han er kendt.
+ Du er [skod], bror, og det ved hele klassen.
+ Bro er [dummere end en guldfisk], swear.
+ Du er [mongolagtig], bro, læs nu artiklen.
+ Hvor [retarderet] kan man være, når man styrer signalanlæg?
+ Han er [helt handikappet i knolden], den sagsbehandler.
+ Den [spastiske] chauffør kunne ikke engang ramme holdepladsen.
+ Hun er [åndssvag], så enkelt er det.
- En usympatisk tone i debatten er der for meget af, synes jeg.
- Katten er doven i varmen og ligger hele dagen i skyggen.
- Gardinet er så grimt, men det er jo en smagssag.
- Hunden blev kaldt Trunte og er blid som en puddel.
- Den opblæste ballon til barnedåben fløj væk over Rundetårn.
- Frøen kvækker ved branddammen hver aften i maj.
- Hanen på møddingen er fra en gammel børnesang, og hunden gøer med.
- Der er sat slangefælder op mod rotter i kælderen.
- Kakerlakker i opgang 6 er nu bekæmpet, oplyser viceværten.
- Edderkoppen over døren gør ingen noget, lad den være.
- Vi så hyæner på vores tur til Kenya.
- Gribbene på safariparken fik mad klokken 14.
- Kalkunen til jul bestilles hos slagteren senest fredag.
- Påfuglen i parken slår hjul for gæsterne.
- Malkekøerne stod i skygge under træerne og gloede på os.
- Grøntsager og kålhoved til salg ved vejboden i Havnegade.
- Kålormene har spist alle mine planter i år, har nogen et råd?
- Agurk og kartofler er på tilbud, skynd jer.
- Vil du have en bolle med smør til kaffen?
- Rullepølse på rugbrød smager bedst med sky.
- Silden kan fås hos fiskehandleren på havnen, og torsken er frisk.
- Krukken på terrassen er frossen i stykker.
- Man skal smøre leverpostejen tykt på, sagde min farmor.
- Sækken med kartofler vejer 25 kilo.
- Den gamle krikke på billedet hed Brunte og trak mælkevogn.
- Lad spaden stå i skuret, og lås efter dig.
- Skødehunden hos fru Petersen er 14 år og stadig frisk.
- En orm i æblet er tegn på usprøjtet frugt.
- Barnet var retarderet i væksten ifølge den gamle journal, skriver museet.
- Handikappede kan nu køre helt op til indgangen.
- Presenningen over cykelskuret er blæst af.
- Vi kunne se skeløjede katte på udstillingen, meget nuttede.
- Mærene på stutteriet har fået fire føl.
- Karkluden på køkkenet i fælleshuset skal skiftes hver uge.
- Opdragne og uopdragne hunde er lige velkomne på kurset.
+ Nogen må gerne sige til Erling, at han er [dum som en gås].
+ Hun er [så dum at hun gnaver barken af træerne].
+ Du er [for dum til at skide i en spand], min ven.
+ Han kan [ikke hælde vand af en støvle] om brugsanvisningen så stod under hælen.
+ Udvalget kunne [ikke finde røv med begge hænder].
+ De har [ikke opfundet den dybe tallerken] oppe i administrationen.
+ Formanden har [ikke opfundet krudtet], det mærker man på varmeregnskabet.
+ Hun er [ikke det skarpeste søm i kassen], hende fra boligkontoret.
+ Ham Brian er vist [et par pølser fra en hel grill].
+ [Du er ikke rigtig klog], Ruth, og det har du aldrig været.
+ Mangler du [en tagsten], eller er det bare humøret?
+ Han [har fået for lidt ilt ved fødslen], ham målmanden.
+ Der er [langt mellem hjernecellerne] hos partiets nye spids.
+ Hjulet snurrer, men [hamsteren er død] hos ham der lavede køreplanen.
+ Jeg tror at [hjernen er gået på efterløn] hos vores lokalhistoriker.
+ Rådmandens [spurvehjerne] kan ikke rumme mere end ét tal.
+ De er [dumme i hele hovedet], dem nede i grundejerforeningen.
+ Den sølle [hønsehjerne] glemte nøglen for tredje gang.
+ [Guldfiskehukommelse] har de alle sammen derinde på Borgen.
+ Bestyrelsens samlede forstand kan [ligge på en knappenål].
+ Naboen [er itte så klog som en ged], sagde min far altid.
+ Hans Peter er [tosset i hue], å det ved enhver i sognet.
+ Sicken [et tørvehoved], han har kørt i grøften igen.
+ Do er da [en sølle klodrian], Kræn, go hjem i seng.
+ Den [splejs] på linjen kan jo blæses omkuld.
+ [Dværg], du kan jo ikke engang nå op til dørklokken.
+ Ham den [abnorme gnom] fra energiudvalget sov hele mødet.
+ Hun ligner [en havenisse i brunt fløjl], og hun skal styre kulturhuset.
+ Vagten er [en gorilla] med walkie, der er intet oppe i kuplen.
+ Du har [ben som en tændstik og mave som en tønde], og så skal du være træner?
+ [Månefjæs], ræk hånden op og vent på din tur.
+ Kassedamen med [det bumsede fjæs] kunne ikke give rigtigt tilbage.
+ Hans [glugger] sidder så tæt som hos en gris, og han ser alt på trappen.
+ [Elefantører] på ham, og alligevel hører han ikke hvad vi siger.
+ Hun har [en gane som en høvl og en næse som en krog].
+ Den [langnæsede storsnude] stikker sin tryne i alle vores sager.
+ [Vortesvinet] fra stuen har anmeldt vores grill.
+ Se hendes [dobbelthager], de ryster når hun skælder ud på børnene.
+ Du har [en røv så stor som en trailer], så tag dog trappen.
+ Kan [tønden] fra nummer 6 ikke lige flytte sig fra døren?
+ Vores kontaktperson er [en delleklump] med dårlig samvittighed over for lejerne.
+ [Tykke Bertha] fra byrådet har ædt hele frokosten igen.
+ Han sidder dér [som en oppustet badering] og bestemmer over svømmehallen.
+ [Fedtmule], lad være med at skrive om motion.
+ Hun er [en udslidt gulerod] med orange creme i hovedet.
+ [Leverpletten], som vi kalder ham, har været formand i 30 år.
+ Hvorfor skal den [hentehårede] kasserer læse op af vedtægterne i to timer?
+ De [tandløse gamle kragetæer] på plejehjemmet skal ikke bestemme over vores festival.
+ [Oldefar uden batterier] skal vist have læsebrillerne på, før han dømmer.
+ Hvem lukkede [den støvede attrap] ind i menighedsrådet?
+ Du er [en møllædt gammel frakke], Aksel, træk dig.
+ Hun er [snart moden til kompostbunken] og vil alligevel genopstille.
+ Han ligner [en bondeknold i konfirmationstøj], vores nye folketingsmand.
+ Skal [den papegøje i lyserødt] repræsentere Vestjylland?
+ I går klædt [som klovne på druk], alle jer fra modeugen.
+ Manden med [det fedtede svinehår] solgte mig en defekt vaskemaskine.
+ Hendes parfume [stinker som et bordel], åbn dog et vindue.
+ Han lugter [så fluerne falder døde ned], den skraldemand.
+ De [surtlugtende hippier] fra kollektivet skal ikke stå i vores kø.
+ Folk fra den opgang lugter [af hvidløg og gammel sok], skriver min nabo, og jeg er enig.
+ Din [stinkbombe], tag et bad inden næste bestyrelsesmøde.
+ Hun vræler [som en kat med halen i døren], og det kalder de sang.
+ Hans snøvlen lyder [som en syg knallert], sluk for mikrofonen.
+ Kommentatoren er [en kvækkende tudse] uden forstand på håndbold.
+ Stop din [hønsegårdskaglen], Gerda, andre vil også til orde.
+ Han er [kanonfuld og kæmpedum], ham der slår på skiltene.
+ Den [fordrukne] kapelmester væltede hele nodestativet.
+ Sagsbehandler [Snaps-Søren] var igen ikke at få fat i før klokken 11.
+ Du er [skidefuld] når du skriver, Allan, gå i seng.
+ Byens [drukmås] sidder i kommunalbestyrelsen og kalder det repræsentation.
+ De [gennemsyltede] bænkevarmere ved stationen burde køres væk.
+ [Svampen] fra anden sal har drukket beboerkassen op.
+ Revisoren er [en skimlet ost], han lugter langt væk af fusk.
+ Du er [så kedelig at malingen tørrer hurtigere], hr. ordstyrer.
+ Hun er [interessant som en mursten], vores nye foredragsholder.
+ Han er [lige så nyttig som en cykel for en fisk], den konsulent.
+ Viceværten er [langsom som en snegl med gigt], og det tager tre uger at skifte en pære.
+ Kære formand, du er [bindegal], og det vil jeg gerne have ført til referat.
+ Du er [dåm som en dør], laver du noget andet end brokke dig?
+ I er [snotdumme], alle jer der stemte ja til letbanen.
+ [Hjærnedød] journalist, hvem har givet dig kørekort til et tastatur?
+ Den [selvhøjtidelige] kapelmester afbrød pigekoret to gange.
+ Pressechefen er [storsnudet] og gider ikke tale med almindelige folk.
+ Hvor er du [bidsk], Lone, bider du også postbuddet?
+ Vores dommere er [stokblinde] hver eneste søndag.
+ [Småborgerlige] hækklippere, I har ingen anelse om frihed.
+ En mere [ubehøvlet] hundeejer skal man lede længe efter.
+ Den [tarvelige] svigermor til kassereren har fået lejligheden.
+ [Usle] er de, dem der tog kirkens kollekt.
+ Du er [pinagtigt ubegavet], kære læserbrevsskribent.
+ De herrer i teknisk forvaltning er [forstandsmæssigt underforsynede].
+ Undertegnede må konstatere, at formanden er [åndeligt uformuende].
+ Skribenten synes [intellektuelt udfordret], for nu at sige det pænt.
+ Hun er [en smule tyndbenet i tankegangen], vor gode provst.
+ Lille Ib er [sølle i tøjet og sølle i hovedet].
+ Er der noget mere [nederdrægtigt] end den mand fra inkassofirmaet?
+ Den [gennemrådne] ledelse på plejehjemmet skal væk.
+ Alle ved at han er [syg i roen], ham med luftbøssen.
- Vi så en gås og to ællinger ved søen.
- Hunden gnaver barken af træerne, så vi har sat net omkring dem.
- Krudtet blev opfundet i Kina, stod der på museets tavle.
- Den dybe tallerken bruges til suppe, den flade til kød.
- Hamsteren er død, og børnene begravede den under rosenbusken.
- Tagstenen faldt ned i stormen, men ingen kom til skade.
- Vi manglede et par pølser, da grillen var tændt.
- Min bror er gået på efterløn og passer nu kolonihaven.
- Havenissen i forhaven er blevet stjålet, giv besked hvis I ser den.
- Gorillaen i Zoo fylder 40 år, og der er kage til alle.
- Tændstikker og tønder hører ikke hjemme på legepladsen.
- Vortesvinene har fået unger i Knuthenborg.
- Tønden til fastelavn slås klokken 13 på plænen.
- Baderingen skal pustes op før brug, den ligger i skabet.
- Gulerødderne fra haven blev lidt udslidte i tørken, men de smager.
- Papegøjen fra nummer 9 er fløjet, den er grøn og hedder Polly.
- Klovnen Bobo kommer til sommerfesten og tryller for børnene.
- Jeg brugte hvidløg i saucen, og det lugter dejligt i hele opgangen.
- Fluerne er slemme ved containeren i den varme.
- Knallerten er syg igen og skal på værksted.
- Tudsen bor under trappen og spiser snegle.
- Svampene i skoven er giftige i år, så vær forsigtig.
- Osten var skimlet, men skulle være det, sagde ostehandleren.
- Malingen tørrer langsomt i kulden, så gå ikke på trappen før torsdag.
- Sneglene er langsomme, men de når alligevel salaten.
- Dørslåen på kælderdøren er slidt og skal udskiftes.
- Jeg blev stokblind af solen og måtte holde ind til siden.
- Min farfar var kapelmester og bad altid koret om ro.
- Stammen var gennemrådden, og træet fældes på mandag.
- Han er dygtig til at klippe hæk, og vi andre er misundelige.
- Jeg har en tyndbenet stol, som jeg gerne giver væk.
- Frakken var møllædt, så den blev til klude.
- Det støvede arkiv er ryddet op, tak til frivillige.
- Er bavianerne nu flyttet til det nye anlæg i Aalborg?
`;
