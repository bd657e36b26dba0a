// One voice: names for people, collected. Lines with + hold [what is to be found], lines with - are innocent.
export const collectedNames = `
+ Ham formanden er og bliver en [idiot], det har han bevist igen.
+ Sikke dog en samling [tåber] der sidder i den bestyrelse.
+ Du er et [fjols], Jens, og det ved hele opgangen.
+ Viceværten er en doven [slambert] som aldrig tager telefonen.
+ [Klaphat]!
+ Hvem har dog ansat den [kvajpande] til at passe varmeanlægget?
+ Den dommer var en [klovn] fra første fløjt.
+ Jeg gider ikke høre mere på det gamle [røvhul] fra nummer 14.
+ Han er et [dumt svin] og har altid været det.
+ Flyt din bil, dit [skvat]!
+ I er nogle [skiderikker] alle sammen, hilsen en tidligere beboer.
+ [Kraftidioten] parkerede midt på fortovet igen i morges.
+ Borgmesteren er en [nar] uden sidestykke.
+ Sådan en [spade] skulle aldrig have haft kørekort.
+ Det er altså [halvhjerner] der har tegnet den rundkørsel.
+ Journalisten er jo en ren [amøbe], har hun overhovedet læst rapporten?
+ Kan nogen fortælle det [kvaj] at grønt lys betyder kør?
+ De [møgunger] har sparket bold mod min rude hele sommeren.
+ Og så kommer den [gamle kælling] og klager over musikken.
+ Underboen er en [hystade], hun ringer til politiet hvis man nyser.
+ [Tumpe]. Mere er der ikke at sige om den udtalelse.
+ Hold dig til dit strikketøj, din [skrappedulle].
+ Naboens kone er en [heks] af værste skuffe.
+ En [sladrekælling] på tredje har åbenbart skrevet til kommunen igen.
+ Byrådets [fummelfingrede nisser] kan ikke finde ud af at bestille en tagrende.
+ Lokalpolitikere er [levebrødspolitikere] hele banden.
+ Min chef i hjemmeplejen var en [lort], og nu er han blevet forfremmet.
+ Lægen på Torvet er en [kvaksalver], gå et andet sted hen.
+ Tandlægen er en [slagter], jeg kunne ikke spise i tre uger.
+ Ham advokaten er en [vinkelskriver] af den slags man advarer om.
+ Udlejeren er en [bolighaj] og kommunen ser passivt til.
+ [Bolsjevikker] er hvad I er, hele afdelingsbestyrelsen.
+ Den slags [blodsuger] burde ikke have lov at eje ejendomme.
+ P-vagten er en [gribbeklo] der gemmer sig bag containeren.
+ De der [parkeringsnazister] fra det private firma står på lur hver lørdag.
+ Cykelrytterne på Strandvejen er [tøsedrenge i lycra] og ejer hele vejen.
+ Endnu en [lycraluder] der kørte over for rødt i dag.
+ [Landevejspest] er hvad I er, jer der kører tre ved siden af hinanden.
+ Hundeejerne i parken er [svinemikler] uden en pose på sig.
+ Saml op efter dyret, dit [gamle svin].
+ Redaktøren er en [bladsmører], alt er skrevet af.
+ Bladets [pennesmører] har igen glemt at ringe til os beboere.
+ De har ansat [sløvsindede murmeldyr] i teknisk forvaltning.
+ Sikke en flok [skrivebordsgeneraler] der aldrig har holdt på en skovl.
+ Han er en [paragrafrytter] af guds nåde, ham sagsbehandleren.
+ En værre [skrankepave] tog imod mig i borgerservice.
+ Du er en [bonderøv], Karsten, flyt hjem til Vildbjerg.
+ [Københavnersnuder] skal ikke komme og fortælle os om ulve.
+ Nu kommer der en [skide københavner] og køber strandgrunden.
+ De [jyske bondeknolde] kan jo ikke engang køre i en rundkørsel.
+ Ministeren er en [kæltring], det er ganske enkelt.
+ Formandens [slyngel] af en søn har malet på garagen igen.
+ Skatteministeren er en [tyveknægt] i jakkesæt.
+ Sådan nogle [banditter] har vi valgt til at passe på pengene.
+ Regionens [gangstere] lukker nu også vores akutmodtagelse.
+ [Svindleren] fra taglaget er ude at sælge igen.
+ Håndværkeren var en [fusker] og loftet hænger endnu.
+ Maleren er en [klamphugger], der er striber overalt.
+ Den nye gårdmand er en [drukkenbolt] og lugter allerede klokken ni.
+ Ham kassereren er en [fulderik], alle ved det.
+ Nede ved bænkene sidder [drukmåsene] og råber efter børnene.
+ Sikken en [vaskeklud] vi har fået til borgmester.
+ Mand jer op, I [kryster].
+ Træneren er en [vatpik], han tør ikke skifte nogen ud.
+ Jeg kalder dig en [kujon] fordi du skriver anonymt.
+ Anders er en [bangebuks] og stak af fra mødet.
+ [Pjok]! Stå dog ved det du stemte.
+ Dommeren er en [tissemyre], fløjt dog for noget.
+ Sikken et [pattebarn], han kan ikke tåle et nej.
+ Vores formand er en [tudeprins] når han bliver modsagt.
+ Nu må du holde op, din [tudemarie].
+ Unge i dag er [krænkelsesparate snefnug] alle til hobe.
+ De unge [slapsvanse] kan ikke bære en flyttekasse.
+ [Dovenlars] har fri igen, det ser jeg på skuret der er låst.
+ Pedellen er en [dovendidrik] og sneen ligger der endnu.
+ Ham fra kommunen er en [driver], han hænger over skovlen.
+ De der [dagdrivere] på kontanthjælp sidder ude hele natten.
+ Sådan en [snylter] skal ikke bo for mine skattekroner.
+ Den [nasserøv] har lånt min trailer siden påske.
+ Overboen er en [fedterøv] der slesker for formanden.
+ [Spytslikkerne] i bestyrelsen nikker bare til alt.
+ Du er en [røvslikker] Bent, og du ved det godt.
+ Viceformanden er en [slesker] af format.
+ De andre er bare [nikkedukker] når han taler.
+ Borgmesterens [skødehund] på avisen skriver igen pænt.
+ Fagforeningens mand er en [skruebrækker] når det kommer til stykket.
+ Hun er en [stikker], og det glemmer vi ikke her i gården.
+ Hvem er den [sladrehank] der ringede til udlejeren?
+ [Angiver]! Du skulle skamme dig over at gå til kommunen.
+ Han er en [forræder] mod alle os i gamle Aars Kommune.
+ Den [judas] stemte med de andre i sidste øjeblik.
+ Hans, du er en [løgnhals] og har altid været det.
+ Statsministeren er en [løgner], punktum.
+ Vores socialdirektør er en [pinocchio] med pensionsordning.
+ Ejendomsmægleren er en [plattenslager] med slips.
+ [Bondefangere] er de, alle de teleselskaber der ringer på.
+ Den tidligere kasserer er en [kassetømmer] og burde sidde inde.
+ Sikke en [skidt knægt], han har knust busskuret igen.
+ Det er de samme [lømler] hver weekend ved Netto.
+ De [knallertbøller] burde have frataget deres køretøjer.
- Klovnen fra Cirkus Benneweis kommer forbi børnehaven på fredag.
- Idiotsikker vejledning til det nye vaskeri, tak for den.
- Jeg følte mig selv lidt fjollet da nøglen lå i lommen.
- Husk en spade til havedagen, vi skal plante tredive meter hæk.
- Slagteren på Torvet har stadig byens bedste medister.
- Mit barnebarn var heks til fastelavn og vandt en kattekonge.
- Der er set grib over Skagen, sikke et syn.
- Vi så murmeldyr i Schweiz i sommer, de var så søde.
- Blæksprutte er på menuen hos den nye græker.
- Amøber er encellede, det lærte vi i biologi hos Fru Holm.
- Svinet til helstegning bestilles hos Ole senest torsdag.
- Vores gamle springvand var i øvrigt tegnet af en lokal smed.
- Pattebørn og barnevogne er velkomne til babysalmesang.
- Tissemyrer under flisen, hvad gør I andre ved dem?
- Der ligger en våd klud i vaskekælderen, hvem mangler den?
- Snefnug i april, hvem havde dog troet det.
- Filmen om Pinocchio vises i biografen på søndag.
- Min mormor sov altid med sin sutteklud af silke, fortalte hun.
- Judas forrådte Jesus for tredive sølvpenge, sagde præsten.
- Stikkerlikvideringer under krigen er emnet på biblioteket i aften.
- Stikkontakten i fælleshuset virker ikke, og stikkeren er knækket.
- Olsen-banden kommer i fjernsynet, banditter har aldrig været sjovere.
- Nikkedukker fra halvtredserne købes til samling.
- Skødehunde er også velkomne til hundeluftning på mandag.
- Vi leger røvere og soldater i skoven med spejderne.
- Hvem mangler en trailer lørdag? Min kan lånes.
- Heksen på bålet er lavet af 3. b, flot arbejde.
- Gårdmanden har ryddet sne siden klokken fem, tak for det.
- Jeg kalder ingen noget grimt, men varmen skal altså virke.
- Paragraf 14 i vedtægterne handler om husdyr.
- Lykke til vores nye formand, hun bliver en dygtig en.
- Flagermus er fredede, så loftet må ikke ryddes nu.
- Skuespillet om Mester Jakel har en tumpet politibetjent, ungerne grinede.
+ [Røvbanan], du holder i min bås igen!
+ Ham der fra grundejerforeningen er en [narrøv] med laminator.
+ Hvilken [pikansjos] har skruet ned for varmen i december?
+ Den [pikspiller] af en målmand kostede os tre point.
+ Du er et [pikhoved], bror, helt ærligt.
+ Wallah han er en [kæmpe luder], han snitchede os alle sammen.
+ [Luderunge], kom ned og sig det til mig.
+ Dommeren er en [hundesøn] og det så hele tribunen.
+ Dine venner er nogle [kegler], de tør ikke noget.
+ Hun er en [led so] der har ødelagt festen for os alle.
+ Den [kusse] i reception smækkede røret på.
+ Formanden er en [fisse], han turde ikke møde op til debatten.
+ Sådan en [mær] har vi til naboer, og hun har nøgle til alt.
+ [Møgkællingen] har fældet min syren mens jeg var på ferie.
+ Sagsbehandleren er en [sæk], hun fatter jo ingenting.
+ Din [gås], det er jo Aarhus og ikke Aalborg der står i artiklen.
+ Vores socialordfører er en [snerpe], hun forarges over alting.
+ Biblioteksdamen er en [tørvetriller] og lukker fem minutter for tidligt.
+ De [skabskællinger] i ejerforeningen holder øje bag gardinet.
+ Det er den [rappenskralde] fra stuen der har skrevet sedlen.
+ Fru Mortensen er et rigtigt [rivejern], man kan høre hende over til kirken.
+ Konen i kiosken er en [gammel skude], sur som eddike.
+ Hun er bare en [bimbo] med en blå bog fra handelsskolen.
+ [Dulle]! Gå hjem og lær at stave før du stiller op.
+ Pigen i tv er en [blondinedukke] der læser højt af en skærm.
+ Kandidaten er en [tøjte], se bare valgplakaten.
+ Overalt de der [curlingmødre] med ladcykler foran skolen.
+ Hold hende væk fra byrådet, hun er en [furie].
+ Forkvinden er en [gammel drage] som ingen tør sige imod.
+ Jeg siger det som det er, hun er en [xantippe].
+ Han er en [snotklat], atten år og allerede i byrådet.
+ En [snothvalp] fra Radikal Ungdom skal ikke belære mig.
+ [Grønskollinger] skal holde mund når de voksne taler.
+ Journalistpraktikanten er en [møghvalp] der ikke kan stave til Hjørring.
+ Se nu den [spradebasse] med den åbne bil på Havnegade.
+ Ham den nye direktør er en [blærerøv] med ur til hele huset.
+ [Praleren] fra Skagensvej har fået pool, det ved vi alle nu.
+ Folketingets [pralhalse] har igen lovet os en bane.
+ Skoleinspektøren er en [vigtigper], han svarer aldrig på mails.
+ Sikken en [storskryder], du har aldrig fanget en laks i dit liv.
+ Klimaminister? Manden er en [vindbøjtel].
+ Det parti er fuldt af [kålhoveder].
+ Han er en [torsk], sådan en aftale skriver man da ikke under på.
+ Mange tak, dit [fæ], nu er strømmen gået i hele blokken.
+ Det [asen] kørte lige ind i hækken og videre.
+ Læserbrevsskribenten er et [æsel] når det gælder tal.
+ [Får] er hvad I er, I stemmer jo på det samme hver gang.
+ Svenderne er nogle [orangutanger], de har ødelagt hele parketgulvet.
+ De [aber] på fjerde kaster flasker i gården hver fredag.
+ Vores målmand er en [flodhest], han når ikke en bold.
+ Den [fede flæskesteg] i byrådet skal ikke tale om sundhed.
+ Din [fedladne padde], skrub ud af vores sauna.
+ Hende i kantinen er en [hvalros] og spiser selv det meste.
+ Husværten er en [rotte], han gemmer sig når huslejen stiger.
+ [Snoge] hele bundtet, smil forfra og kniven bagfra.
+ Han er en [slange] og har løbet med depositum.
+ Ham der køber gårdene op er en [igle].
+ Kapitalfondene er [gribbe] der kredser over de gamles hjem.
+ Det [kryb] der stjal juletræet fra plejehjemmet bør findes.
+ Sådan noget [utøj] skal ud af vores afdeling.
+ [Rakkerpak] er de, hele nummer 22.
+ Vi vil ikke have det [pak] boende ved siden af skolen.
+ Hele [slænget af tabere] hænger ud ved kiosken igen.
+ [Taber]. Find dig et arbejde.
+ Du er en [nolle], kom op af kælderen og se dagslys.
+ De kloge hoveder fra universitetet er [teoretikerrøve].
+ Han er bare en [kældermand] med tastatur og for meget tid.
+ En [tastaturkriger] fra Viby mener åbenbart at vi alle er dumme.
+ [Nettrold]! Blokér manden, admin.
+ Hun er en [krukke], alting handler om hende.
+ Formanden er en [spradegøg] med slips.
+ Sikken [selvfed skid], han takker jo kun sig selv i talen.
+ Du er en [lille lort] med stor motorcykel.
+ Ham dér er en [lorteprut], som min søn på fem ville sige, og det passer.
+ [Skidespræller] er det pæneste jeg kan kalde en dommer som ham.
+ Viceværtens afløser er en [hængerøv], han sidder bare i skuret.
+ Havemanden er en [smøl], græsset når mig til knæet.
+ Postbuddet er en [sløv padde], brevet kom efter begravelsen.
+ Buschaufføren på linje 6 er en [sur stodder] hver evige morgen.
+ Ham i genbrugsen er en [gammel gnavpot] der skælder alle ud.
+ Kassedamen er en [surmule], man får knap sin bon.
+ Du er et [brokkehoved], flyt dog.
+ Alle de [brokrøve] i kommentarsporet gør aldrig selv noget.
+ [Kværulanten] fra 3. tv har klaget over fuglene.
+ Endnu et indlæg fra byens [sure gamle mand], gab.
+ Hun er en [nisse] der har boet for længe i forvaltningen.
+ Undskyld mig, men statsrevisoren er en [hat].
+ Sikken en [høvl], at tale sådan til en blind mand.
+ Træneren er en [bøffel] som råber ad niårige.
+ Den [brutale bandit] skubbede min mor ved Fakta.
+ Dørmanden på havnen er en [gorilla] uden hjerne.
+ [Muskelbundtet uden hjerne] på motorvejen overhalede inden om.
+ Han er en [psykopat], spørg bare hans ekskone.
+ Ham med kamphunden er en [galning] og skal spærres inde.
+ Du er en [sindssyg stodder], man brænder ikke dæk af i en have.
+ [Tosse]! Man ringer da ikke på klokken to om natten.
+ Byrådets [landsbytosser] vil bruge otte millioner på en skulptur.
+ Hende fra foreningen er en [skrue uden gevind], hun taler med træerne.
+ Den stakkels [skør kugle] stiller op igen, hvem stemmer på det?
- Banan og kegler sættes frem til børnenes cykelbane klokken ti.
- Bowlinghallen har ti baner og ti kegler på hver, fin aften.
- Soen fik tretten grise i nat, kom og se dem.
- Mæren folede i går ude på Engvej, alt er vel.
- Hvem har set en sæk med børnetøj ved containeren?
- Gåsen stegte i fem timer hos os mortensaften.
- Nissen er flyttet ind på biblioteket, og børnene elsker ham.
- Min hat blæste af på havnen, en brun med bånd.
- Høvl og stemmejern kan lånes i værkstedet om tirsdagen.
- En skrue uden gevind duer ikke i de nye hylder.
- Skøre priser på torsk hos fiskemanden i dag.
- Kålhoveder sælges ved vejen, ti kroner stykket.
- Fårene er sluppet ud på engen ved åen, luk lågen efter jer.
- Æslet i dyreparken hedder Oskar og elsker gulerødder.
- Flodhesten i Zoo har født en unge.
- Der er rotte i gården, og kommunen er underrettet.
- Snogen er fredet, så lad den være i kompostbunken.
- Iglerne i søen er ufarlige, siger naturvejlederen.
- Hvalrossen på havnen tiltrak flere hundrede i weekenden.
- Taberne i finalen fik også medalje, flot stævne.
- Krukken ved indgangen er væltet i stormen.
- Padder i dammen, kom med på tur søndag.
- Gorillaen er truet i Congo, hør foredraget på torsdag.
- Bøffelmozzarella på tilbud i Brugsen.
- Slangen til haven er hul, hvem har en lappegrej?
- Vi har fået skid på loftet, altså fra duer, kan nogen hjælpe?
- Psykopaten i krimien viste sig at være lægen, god bog.
- Kryb og kravl for de mindste på naturskolen lørdag.
- Hængerøvsbukser var moderne da jeg gik i syvende.
- Skuden Ebba ligger ved kaj hele havnefesten.
- Abekatte i Aalborg Zoo har fået et nyt hus.
- Gnavpot var min yndlingsdværg som barn.
- Den sure gamle mand i teaterstykket spilles af Poul fra Brugsen.
+ Hvad bilder den [skarnsknægt] sig ind, at skyde efter måger.
+ Udlejeren er en [skurk] og depositummet ser vi aldrig.
+ Sognerådets søn blev til kommunens [storsvindler].
+ Han er en [usling] der slår på sin hund.
+ [Nidding] er ordet for en mand der stjæler fra kirkebøssen.
+ Den [skændsel af en mand] burde trække sig som formand.
+ Hun er en [skamplet] på vores by.
+ Den [fuskepind] af en pedel kan ikke skifte en pære.
+ Ham journalisten er et [drog], det er skrevet af efter Ritzau.
+ Ka do ett hør ætte, din [tåskalle]?
+ Han er en [torskedum knold] ude fra heden.
+ [Klodrian]! Nu har du kørt brevkassen ned igen.
+ Den nye elektriker er et [klumpedumpe], sikringen røg to gange.
+ Dæ æ jo en [dompap] de hår sat te å styr kommunen.
+ Do æ et [fåhue], å de hå do ålti væt.
+ Han er et [bæst] mod sine lejere, det siger hele Rønne.
+ Formanden er en [ålegris], glat som sæbe og lige så svær at fange.
+ Det er sgu da en [pjalt], tre kroner i drikkepenge.
+ Ham der er en [lus], han skylder stadig for fælleskaffen.
+ En [lusepuster] af en inspektør skal ikke komme efter mig.
+ Bankrådgiveren er en [gniepind] med andres penge.
+ Tak for ingenting, din [fedthas].
+ Kommunens [pengepugere] har nu også skåret i rugbrødet.
+ Grosserer Hansen er en [gnier] og har altid været det.
+ Direktøren er en [grådig gris] med fem millioner om året.
+ [Kapitalistsvin] ejer nu hele karréen.
+ De [røde lejesvende] på DR skriver hvad de får besked på.
+ Sådan en [kommunistrøv] skal ikke bestemme over min hæk.
+ Endnu en [cafe latte-tosse] fra Østerbro udtaler sig om landbrug.
+ Han er en [nazist], ham der deler p-bøder ud på Torvegade.
+ Formanden er en [lille Hitler] med nøglebundt.
+ Gårdlauget ledes af en [stueterrorist] der bestemmer over potteplanterne.
+ Viceværten leger [minidiktator] i vaskekælderen.
+ Ejerforeningens [gårdmussolini] har sat endnu et skilt op.
+ En [regelrytter] uden lige, han målte min altankasse med tommestok.
+ Hos os er formanden en [despot], og referatet ser man aldrig.
+ Nabohjælp? Nej, han er en [snushane] bag gardinet.
+ Ham på første er en [lurer], han står altid i vinduet.
+ Den [vindueskigger] er blevet set igen bag blok 8.
+ Han er en [gammel gris] der stirrer på de unge piger ved søen.
+ [Liderbuksen] fra tennisklubben har fået karantæne, på tide.
+ Manden er en [klamrøv], hold jeres døtre hjemme.
+ Uanset hvem I er, I er nogle [svin] når I smider mad på trappen.
+ Hvem er den [gris] der har brugt elevatoren som toilet?
+ Naboen er en [møgso], affaldet ligger på reposen.
+ [Beskidte bæster] har holdt fest i fælleslokalet.
+ Lugten kommer fra den [sjuskedorte] på anden sal.
+ Vores nye udlejer er en [lasaron] i fin frakke.
+ En [subsistensløs vagabond] som dig skal ikke bestemme over bænkene.
+ De [bumser] ved stationen drikker fra morgenstunden.
+ Se de [sprittere] nede ved kirkemuren.
+ Jeg kender ham, han er en [junkie] og en tyv.
+ [Narkovrag] i kælderen igen, hvor er vagten?
+ Det [pundhoved] sælger uden for skolen.
+ Han er en [skæverøv], han har ikke været ædru siden 1998.
+ Ungdomsskolelederen er en [hippierøv] med sutsko.
+ Min lærer var en [sadist], jeg hader stadig matematik.
+ Læreren i 7. b er en [sinke], han kan ikke selv brøkregning.
+ De pædagoger er [kaffedrikkende dovenrøve] og intet andet.
+ [Kaffetanter] hele personalet, børnene render alene rundt.
+ Folkeskolens [rundkredspædagoger] har ødelagt en generation.
+ Skolelederen er en [slapper] med flekstid.
+ Overlægen er en [pilletriller], man får en recept og farvel.
+ Min læge er en [hestedoktor], han trykkede til jeg skreg.
+ Psykologen er en [hjernevridende charlatan] der tager tusind kroner i timen.
+ Dyrlægen er en [pengemalkemaskine], undgå klinikken.
+ Præsten er en [hykler] der kører i Tesla.
+ Sognepræsten er en [mørkemand] af den gamle skole.
+ Provstiets [farisæere] har lukket vores kirke.
+ [Dommedagsprofeten] fra Venø er i avisen igen.
+ Betjenten var en [strisser] af værste slags.
+ De [panserbasser] tager kun bøder og aldrig tyve.
+ [Strømersvin] stoppede mig for en baglygte.
+ Taxachaufføren er en [optrækker], det kostede fire hundrede til sygehuset.
+ Mekanikeren er en [klamfist], han har ødelagt gevindet.
+ Fodboldlandsholdet er en flok [overbetalte primadonnaer].
+ Linjedommeren er en [blindebuk] med flag.
+ [Sortkjolet nisse med fløjte], køb dig et par briller!
+ Vores angriber er en [træmand], bolden springer fra ham.
+ Han er et [træben], sælg ham til Hobro.
+ De Brøndbyfans er [bavianer].
+ Silkeborg-fansene er noget [rak] hele slænget.
+ I FCK-folk er nogle [medgangssvin].
+ Trafikken er fuld af [søndagsbilister] der ikke kan holde tres.
+ En [abekat uden kørekort] kørte i rabatten for at komme forbi.
+ Ham i Audien er en [vejbisse], jeg har nummerpladen.
+ Der er [fartidioter] på Skolevej hver eneste morgen.
+ Du er en [midterbanetosse], træk dog ind til højre.
+ Den [forbandede snegl] med campingvogn holdt hele Jylland tilbage.
+ [Elløbehjulsabe], kør dog på cykelstien.
+ De [ladcykelfascister] på Nørrebrogade ejer byen.
+ Hundelufteren med flexlinen er en [lortespreder], han samler aldrig op.
+ [Hundetosser] tror hele stranden er deres.
+ Kattedamen i nummer 9 er et [sjusket skrummel], der stinker helt ned i gården.
+ Sommerhusgæsterne er en plage, [turistsvin] skriver jeg bare.
+ Tyskerne er da nogle [pølsetyskere], de parkerer hvor de vil.
+ Den [svenskerdranker] kastede op på færgen.
+ Vores folketingsmand er en [rygklapper] uden egen mening.
+ Borgmesteren er en [vendekåbe], i går var han imod.
+ Ham vendte på en tallerken, [vejrhane] at du er!
+ [Taburetklæber], træk dig dog efter den sag.
- Skurken i julekalenderen blev heldigvis fanget til sidst.
- Vejrhanen på kirken er blevet forgyldt, flot ser det ud.
- Blindebuk og ringridning for børnene på Sankt Hans.
- Hornfisken er kommet, vi fangede otte på molen i dag.
- Lus i 2. a, husk at tjekke håret i aften.
- Grisen Frede er den nye maskot i klubben.
- Vi mangler en kaffedrikker mere til onsdagsholdet.
- Piskeris mangler i fælleskøkkenet, har nogen set det?
- Primadonnaen fra Den Jyske Opera synger i kirken søndag.
- Bavianerne fik is i varmen, se billederne.
- Træben og klap for øjet, så var piratfesten i gang.
- Søndagsbilister og alle andre er velkomne til veterantræf.
- Farisæere nævnes i dagens tekst, forklarede præsten.
- En sortkjole med blonder er fundet i omklædningen.
- Bræktang og hammer kan lånes af viceværten.
- Bumser i puberteten er helt normalt, skriver lægen i brevkassen.
- Hippietiden er temaet på plejehjemmet, mor fik blomster i håret.
- Min farfar var vagabond på landevejen i trediverne og skrev dagbog.
- Udstilling om nazister og modstandsfolk på museet til maj.
- Despoten i eventyret blev forvandlet til en frø.
- Politiet efterlyser vidner til en vindueskigger i Hasle.
- Jeg er selv en slapper type, så ferie i sommerhus er fint.
- Jordbær fra gården, og høns der går frit, kom forbi.
- Pølsetyskeren på menukortet er med surkål, smager dejligt.
- Junkiehjælpen søger frivillige til suppekøkkenet.
- Turister er en gave for Skagen, uden dem lukkede butikkerne.
- Kattedamen Else har fundet hjem til syv killinger, flot klaret.
- Sneglene æder min salat, hvad gør I andre?
- Skolelederen går på pension efter tredive gode år.
- Pjalter bruges til kludetæpper på tirsdagsholdet.
+ [Fjumrehovedet] har bestilt de forkerte vinduer til 40 lejligheder.
+ Kommunen har ansat et [rodehoved] til at styre økonomien.
+ Bestyrelsens [vrøvlehoved] skrev igen tre sider om cykelstativer.
+ Vrøvl, din [sludrechatol], læs regnskabet først.
+ Han er en [plaprerøv] der ikke kan holde tæt.
+ [Båtnakke]!
+ Den [kløjs] har sat termostaterne omvendt på.
+ Vores byråd er et [klovnecirkus], alle sammen på samme tur.
+ Du er en [fladpande] hvis du tror på de tal.
+ Ham økonomichefen er en [lavpande] i dyrt jakkesæt.
+ [Spasser], lær at parkere.
+ Undskyld, men dommeren er en [mongol].
+ Hun må være [retarderet kvæg] at skrive sådan noget.
+ Han er en [evnesvag stakkel], hvem har dog valgt ham?
+ [Åndsbolle]. Intet mindre.
+ Du skriver som en [analfabet], Kurt.
+ Planchefen er en [hjernedød zombie], vejen går jo ud i åen.
+ En [dumrian] har låst porten indefra og smidt nøglen.
+ Hvor er det [dumme dyr] der har kørt mit spejl af?
+ Den [papnæse] stemte ja til huslejestigningen.
+ [Ignorant]! Læs dog en bog om klima.
+ Ordføreren er et [fjog], hun blander mia og mio sammen.
+ Hvad laver den [nathue] på arbejdet når vandet fosser ned?
+ Han er en [syvsover] og fejer først til frokost.
+ Vågn op, din [søvntryne], sneen er faldet.
+ [Daddelpikke] er de hele bundtet inde på rådhuset.
+ Du er en [pikslikker] for formanden.
+ Manden er en [lillepik] i en stor firhjulstrækker.
+ Hvem har inviteret den [nosseløse kastrat] i panelet?
+ [Svans], du tør ikke engang skrive dit navn.
+ Ham i afdeling 5 er en [bøsserøv], kan I få ham ud.
+ Sikken [mandschauvinist-gris] der har skrevet den leder.
+ Vores formand er en [tøffelhelt], konen bestemmer hvad han stemmer.
+ Din [barbar], hvem smider dog frugt efter et barn?
+ [Motherfuckeren] kørte bare fra stedet.
+ Han er sådan en [douchebag] med solbriller indendørs.
+ Ham influenceren er en [wannabe] fra Randers.
+ [Loser], kom igen når du har et job.
+ Du er en [noob] til at drive en forening, bro.
+ Chefredaktøren er en [asshole], sagde jeg det højt nok?
+ Hun er en [bitch] over for de nye beboere.
+ Hende på anden sal er sådan en [Karen], hun vil altid tale med chefen.
+ [Okay boomerrøv], gå tilbage til din fastnet.
+ De [boomersvin] har tømt kassen for os unge.
+ Eow, han er en [qahba], han skylder mig penge.
+ Wallah du er en [hmar], du fatter intet.
+ Den [kelb] løb da politiet kom, jeg sværger.
+ Din søster er en [sharmuta], sig det til hende.
+ Ham dommeren er en [ibn kalb], vi blev snydt.
+ [Orospu cocugu] den p-vagt, han ventede til jeg var væk.
+ Han er en [snitch] og hele blokken ved det.
+ De [perkere] skal ikke bestemme over vores gård.
+ Hende i opgang C er en [perkerluder].
+ Send de [sorte svin] hjem hvor de kommer fra.
+ Alt det [muhamedanerpak] har overtaget vaskeriet.
+ Så gå hjem til jer selv, I [kartofler], I fatter intet af familie.
+ De [danskersvin] tager altid parti for hinanden.
+ [Pølsevognspolitiker], du mener jo noget nyt hver dag.
+ Han siger nej til alt, den [tværpik].
+ Sådan en [stivstikker], han kan ikke smile til en børnefest.
+ Kommunaldirektøren er en [tørfisk].
+ [Pedant]! Hvem tæller dog cigaretskod i en bladkrans?
+ Hun er en [petitesserytter] der klager over et komma.
+ Nu tier I stille, [skvadderhoveder] er I begge to.
+ [Skabsfascister] alle de grundejere langs stranden.
+ Rideskolens ejer er en [dyreplager], og hun griner ad det.
+ Arvingerne er [ådselgribbe], mor var knap begravet.
+ Den [skadefro satan] grinede da min cykel blev stjålet.
+ Satans også, han er en [satan til menneske].
+ De børn på legepladsen er [djævelens yngel].
+ Min underbo er en [pestilens], tolv år har jeg hørt på hende.
+ Du er en [pestbyld] for hele kvarteret, Flemming.
+ Ham er en [kræftbyld] i foreningslivet, smid ham ud.
+ [Spedalske rotter], forsvind fra vores gård!
+ Formanden er et [kynisk dyr], han lever af andres ulykke.
+ En [parasit] på samfundet, intet andet, og så i rækkehus.
+ Bestyrelsesmedlemmerne er [ørentviste] der gemmer sig under stenene.
+ Du er en [ussel orm], tag din klage og gå.
+ Hun er en [giftig edderkop] der sidder midt i alle intrigerne.
+ [Hyænerne] fra Ekstra Bladet stod uden for kirken.
+ Den [smudsjæger] har fotograferet børnene ved ulykken.
+ Paparazzoen er en [ligrøver], lad familien sørge i fred.
+ De [møgspredere] på ugeavisen har ingen skam i livet.
+ Reporteren er en [mikrofonholder] for ministeren.
+ [Dusinjournalister] skriver af efter hinanden hver dag.
+ [Løgnepressens lakajer], kan I ikke selv tænke?
+ Formandens [håndlangere] delte sedler ud i opgangen.
+ Det er formandens [kumpaner] der fik de nye køkkener.
+ Tre [vennetjenestemagere] sidder på alle poster.
+ Viceborgmesteren er en [magtliderlig kælling].
+ Lokalrådets [pamper] kører i dyre biler for vores kontingent.
+ Sådan en [fagforeningspamper] tjener det tredobbelte af os.
+ Han er en [partisoldat] der æder alt råt.
+ [Studehandleren] solgte vores skole for en rundkørsel.
+ Rådmanden er en [rævepels] man ikke køber brugt bil af.
+ Se på ham, den [slibrige sælgertype] i slips og læderjakke.
+ Han er en [fidusmager] med tre konkurser bag sig.
+ Ingeniøren bag broen er en [amatør], den svajer jo.
+ Murermesteren var en [makværksmager], fugerne falder ud.
+ Vores gartner er en [hækkemorder], buskene er klippet til stubbe.
+ [Ødelægger]! Først træerne og nu søen.
- Daddelkage med kaffe klokken tre i fælleshuset.
- Kastratsangere i barokken er emnet for foredraget.
- Karen fra anden sal har bagt boller til hele opgangen.
- Boomergenerationen fylder tres, så plejehjemmene skal udvides.
- Kartofler fra Samsø er kommet, de nye er så gode.
- Ørentviste i hækken gør nytte, skriver haveklubben.
- Edderkopperne på altanen er fredelige, lad dem sidde.
- Hyænerne i Knuthenborg har fået unger.
- Regnorme er godt for bedet, min lille dreng samler på dem.
- En amatørforestilling på et højt niveau, bravo til alle.
- Tørfisk fra Skagen kan købes i kiosken på havnen.
- Nathuen blev strikket af farmor, den er dejligt varm.
- Hønen har lagt to æg i dag, ungerne jubler.
- Zombieløb i skoven lørdag aften, tag lygte med.
- Pesten ramte byen i 1711, hør mere på rundvisningen.
- Parasitter hos katte kan behandles hos dyrlægen.
- Analfabeter i Danmark får nu gratis kurser, godt initiativ.
- Djævelens ø er en spændende gammel film.
- Vi har fået en ny driver til printeren i fælleskontoret.
- Dragen på legepladsen er malet om, børnene elsker den.
- Vaskeklude og håndklæder medbringes til svømning.
- Dompappen sad i rønnetræet hele formiddagen, et smukt syn.
- Klovnecirkus for de mindste i gymnastiksalen lørdag.
- Rivejern og skåle ligger i skuffen til venstre.
- En høne er stukket af fra nummer 8, den er brun.
- Murmeldyrsdagen er en film vi ser hver februar.
`;
