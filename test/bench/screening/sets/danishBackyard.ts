// Danish as a tester of word lists would write it: the whole breadth of abuse, and every trap. Written before the
// lists were looked at; measured first with 97.5 % precision and 79.5 % recall, plain. Worked on since.
export const backyardDirty: string[] = `
Rend mig i [røven] med jeres nye vaskeregler.
Du er en [røvbanan], og det ved alle i opgangen.
Sikke noget [bæ] at lukke ud, din [pikansjos].
Den [pikhoved] af en vicevært svarer aldrig.
Formanden er en [kussefjæs].
Slik [fisse], din nar.
Hun er en [luderkælling], der burde smides ud.
Det er [pisseirriterende], at porten står åben.
Hvor er det [skidedumt] at male døren sort.
Vi er [røvtrætte] af at høre på dit brok.
Sikke en omgang [lortemusik], I spiller om natten.
Jeg har fået jeres [møgregning] for tredje gang.
Han har [kneppet] halvdelen af bestyrelsen.
Gå hjem og [knep] dig selv.
I kan [bolle] jer selv i jeres udvalg.
Hun [sutter pik] for at få en større altan.
Du kan [sutte min pik], viceværtsnarrøv.
Tag den [op i røven], kommune.
[Kysmig] i røven, Hanne.
Stik den [skråt op], bestyrelse.
Fy for [satan], hvor er du ulækker.
Hvad [helvede] bilder du dig ind?
For [fanden da også], nu lukkede de igen for vandet.
[Kraftedeme] om jeg vil betale for det.
[Kraftstejleme] nej, I får ikke min stemme.
Så for [søren da], din [spade].
Du er dummere end en dør, din [hjernedøde] [klaphat].
Formanden er en [evnesvag] klovn.
Sikke en samling [tosser] og [tåber] i det udvalg.
Du er så [tungnem], at det gør ondt at læse.
Han er fuldstændig [sindssyg] i hovedet, den [psykopat].
Er du [retarderet], eller lader du bare som om?
Din [retard], lær at stave.
Jeres [mongolbarn] har ridset min bil.
Hvilken [mongol] har lavet det skilt?
Du ligner en [downer] på det billede.
Den [krøbling] på første sal fylder hele elevatoren.
Alle de [spastikere] kan ikke finde ud af at sortere.
Din [spasser], luk døren efter dig.
Hun er en [autist], den dumme gås, og burde spærres inde.
Få [kræft], din gamle gris.
Jeg håber, du får [kræft] og dør.
Din [kræftsvulst] af et menneske.
Du er [fed og grim], og ingen kan lide dig.
Den [fede so] på tredje sidder altid på bænken.
Din [fedterøv], tag dog trappen.
Din [tykke flodhest], du knækker bænken.
Sikke et [fedesvin].
Han er en [klam] gammel mand, et rigtigt [klamhuggersvin].
Hun er [pissegrim] og tror, hun er model.
Din [grimme heks], lad vores børn være i fred.
Det [gamle skrog] burde på plejehjem.
Den [senile idiot] kan ikke huske, hvad vi vedtog.
Gamle [gnavpotter] og [møgkællinger] bestemmer alt her.
Du er en [bitter gammel kælling].
Den [gamle stodder] råber efter os hver dag.
[Bøsserøv], flyt til København.
Vi vil ikke have [bøssesvin] i bestyrelsen.
Han er en [svans], det kan alle se.
Sikke en [røvpuler].
Hun er sikkert en [lebbe], siden hun klipper sit hår sådan.
De [lesbiske svin] på fjerde larmer.
Den [transe] skal ikke bruge vores vaskekælder.
Din [tranny], gå hjem.
Du er en [homosvin] og en kujon.
[Perker], tag hjem hvor du kom fra.
De [perkerbørn] ødelægger legepladsen.
Alle de [sorte svin] skal sendes hjem.
[Neger], hold dig fra vores gård.
Den [negerfamilie] i nummer syv får alt betalt.
[Abekat], gå tilbage til junglen.
De [skide muslimer] bestemmer snart det hele.
[Muhammedanersvin] har overtaget selskabslokalet.
[Jødesvin] styrer hele boligselskabet.
Den [jødesmovs] tager overpris for alt.
[Polakkerne] stjæler alt, de [beskidte polakker].
De [zigøjnere] har stjålet kobberet igen, de [tyveknægte].
[Skævøjede] lortefolk, der koger fisk hele natten.
Den [kamelrytter] parkerer altid foran porten.
[Sandneger], lær dansk.
[Ørkenrotte], rejs hjem.
De [grønlændersvin] drikker på bænken.
Du er en [håndbajer], Preben.
[Landsforræder], du har solgt vores gård.
Din [nazist], du bestemmer ikke over os.
Bestyrelsen er rene [fascistsvin].
[Panseridioterne] kom først efter to timer.
[Strissersvin], de gør aldrig noget.
Journalisten er en [møgluder] for boligselskabet.
Hele redaktionen er en flok [løgnhalse] og [sprøjtejournalister].
[Pædofile svin], hold dig fra legepladsen.
Han er en [børneknepper], det ved alle.
Han er et [afskum], og hans kone er ikke bedre.
I er [udskud] alle sammen.
[Rotteyngel] fra nummer elleve har været i kælderen igen.
Du er en [beskidt rotte], og du stinker.
Din [orm], du tør ikke engang sige det i telefonen.
Dit [dumme svin], du kørte over min cykel.
Dit [fæhoved], porten åbner indad.
Din [torsk], læs dog referatet.
Hvilket [kvaj] har sat alarmen til?
Din [dumme gås], det var ikke mig.
[Lorteunger] der skriger dagen lang.
De [møgunger] smider sten efter duerne.
Hendes [skideunger] tisser i sandkassen.
[Horesøn], vent til jeg finder dig.
Din mor er en [hore].
[Knep din mor], bror.
Wallah du er en [sharmuta].
[Kahba], slet dit opslag.
Ewa din [zamel], kom ned i gården.
[Kuksuger], du har ingen venner.
Sikke en [fuckboy], der bor på femte.
[Fuckfjæs], lad min bil være.
You are such a [bitch], Anne-Mette.
Hvilken [asshole] har taget min plads?
Det er [bullshit], det hele, og I ved det.
[Shut the fuck up], formand.
[Motherfucker], det er min cykel.
Jeg [smadrer] dig, næste gang du kommer forbi.
Jeg [slår dig ihjel], hvis du rører min bil.
Du [skal dø], din kujon.
[Brænd i helvede] hele bestyrelsen.
Jeg håber, du bliver [kørt over] og dør.
Du får [tæsk], når jeg ser dig.
Jeg [brækker] halsen på dig.
Gå hjem og [hæng dig].
[Tag livet af dig selv], ingen vil savne dig.
Jeg ved, hvor du bor, og jeg [stikker dig ned].
Du skulle [skydes], din forræder.
[Hold kæft], Birthe.
[Luk røven], I ved intet om haver.
[Luk så arret], din so.
[Klap i], din nar.
[Skrid ad helvede til] med jeres p-afgift.
[Pis af] med jer.
[Fis af], og kom ikke igen.
[Gå ad helvede til], vicevært.
[Røvslikker], du siger ja til alt.
Han er en [fedtmås] og en [røvrender].
Hun har [silikonepatter] og ingen hjerne.
Vis os dine [patter], skat.
Du har en [lille pik] og en stor mund.
Tør dig i [røvsprækken] og gå hjem.
Det lugter af [sæd] og [luderparfume] i elevatoren.
Han stod og [onanerede] i vaskekælderen, den gris.
`
  .trim()
  .split('\n');

export const backyardClean: string[] = `
Mødet var slut, før kaffen var drukket.
Slutter festen klokken ti, eller må vi blive til elleve?
Der er for meget fart på, når bilerne kommer ned ad bakken.
Fartkontrollen ved skolen virkede i to uger.
God fart på byggeriet, det glæder mig.
Haven hælder ned mod kælderen, så vandet løber ind.
Hæld resten af malingen i spanden ved skuret.
En pikant ret med pikantost og pickles.
Sædvanligvis tømmes containeren om tirsdagen.
Sædskifte er vigtigt i køkkenhaven, også i højbede.
Såsæden skal ligge tørt til april.
Min assistent tager telefonen mandag og onsdag.
Vi lagde tyve kroner i bøssen til kaffen.
Indsamlingsbøssen stod ved indgangen hele dagen.
Salt- og peberbøssen er væk fra fælleskøkkenet.
Krydderbøssen på grillbordet er tom.
Svinekød og oksekød holdes adskilt ved grillfesten.
Flæskesteg af svinekam med sprød svær.
Koen kælvede om natten, og kalven har det fint.
En ko giver omkring tredive liter mælk om dagen.
Gåsen i søen har fået fem unger.
Vi fik gås til mortensaften, og den var god.
Rotterne er tilbage i kælderen, så husk at lukke låget.
Kommunens rottefænger kommer på torsdag.
Den nye lås er idiotsikker, siger smeden.
Vejledningen er næsten idiotsikker.
Det var en dum fejl, og vi har rettet den.
Det er dumt at lade cyklen stå ulåst.
Den grimme facade bliver endelig malet.
Grimt vejr i dag, men stemningen var god.
Grimhøj og Grimstrup er gamle stednavne.
Spastisk lammelse rammer omkring to ud af tusind børn.
Kræft i brystet opdages tidligere end før.
Kræftens Bekæmpelse samler ind på søndag.
Kræftforskningen har fået flere penge.
Penis er dækket af et tyndt lag hud, skriver lægen i artiklen.
Brystvorten kan blive øm under amning.
Livmoder, skede og æggestokke undersøges hos lægen.
Endetarmen undersøges ved en kikkertundersøgelse.
Urinprøven skal afleveres på klinikken.
Skeden til kniven er af læder.
Skeen lå i skuffen til venstre.
Afføringsprøven til hunden sendes til dyrlægen.
Autisme viser sig ofte i treårsalderen.
Min søn har Downs syndrom og elsker gårdfesten.
Mennesker med handicap skal kunne bruge elevatoren.
Foreningen for bøsser og lesbiske holder åbent hus.
Han sprang ud som bøsse som tyveårig, og naboerne lykønskede ham.
Regnbueflaget hang ud fra tre altaner.
Transpersoner er velkomne i omklædningsrummet.
Jøder, kristne og muslimer holdt fest sammen.
Jødekager er en gammel dansk småkage til jul.
Den jødiske kirkegård i Møllegade er fredet.
Moskeen og kirken holder fælles spisning.
Polakkerne, der satte vinduer i, var dygtige.
Hun er polak og bager de bedste småkager.
Tyrkeren på hjørnet har byens bedste dürüm.
Somaliske kvinder holder syklub i beboerlokalet.
Niger og Nigeria ligger begge i Vestafrika.
Romaer har boet i Danmark i århundreder.
Nazisterne besatte Danmark i april 1940.
Under nazismen blev jøderne forfulgt, skriver lokalhistorisk arkiv.
Anden Verdenskrig sluttede i 1945, og folk satte lys i vinduerne.
Henrettelser fandt sted på Galgebakken indtil 1700-tallet.
Heksene blev brændt i Ribe, fortæller guiden.
Heks og djævel er populære kostumer til fastelavn.
Sankthansheksen brændte fint, og talen var kort.
Djævleøen er en god bog om krigen.
Helvedesild er en smertefuld sygdom, spørg lægen om vaccinen.
Himmel og hav, hvor er her smukt.
Dantes rejse beskrives i bogen fra 1300-tallet.
Skidt med det, vi prøver igen på lørdag.
Skidt og kanel er to forskellige ting.
Skiftet til fjernvarme gik let.
Skidtet sidder fast under fugerne, så vi må spule.
Pissoiret ved stationen er lukket.
Pist væk var alle kagerne.
Pistolen i museet er fra 1864.
Pistacienødder i isen er et hit.
Fisken var frisk, og fiskehandleren venlig.
Sild, fisk og skaldyr til frokosten.
Mælkebøtter er også blomster, lad dem stå.
Bollerne var lune, og der var smør nok.
Fastelavnsboller sælges fra klokken ni.
Kødboller i karry til fællesspisning.
Den lokale boldklub mangler en målmand.
Kusk og hest kører turister rundt i byen.
Knap nok var vi færdige, før det regnede.
Knæene gør ondt, når jeg går på trappen.
Lyden fra ventilationen er værst om natten.
Ludo og kroket er fundet frem til gårdfesten.
Lut og sæbe er godt til gulvet.
Horsens og Hornslet ligger i Østjylland.
Hornet i tågen høres helt herop.
Rovfugle er set over marken.
Røveren Hotzenplotz var aftenens børnefilm.
Røverkøb på loppemarkedet: en lampe til ti kroner.
Prøven på brandalarmen er tirsdag klokken ti.
Prøverummet i tøjbutikken er lille.
Grøven ved cykelstien er fuld af blade.
Trøffel og kartoffel er i familie i navnet kun.
Pattedyr i haven: pindsvin, egern og mus.
Pindsvinet bor under skuret, så pas på med riven.
Pattebarnet sov hele vejen gennem koncerten.
Lamperne på trappen blinker.
Tissemyrer i køkkenet, hvad gør man?
Tis på drengetoilettet er et problem, skriver skolen.
Hunden må ikke tisse på petunierne.
Svinget ved bageren er farligt.
Svinestien på museet er fra 1890.
Vildsvinet blev set ved grænsen.
Et marsvin er et godt kæledyr til børn.
Sosuassistenter søges til plejehjemmet.
Soen fik tolv grise i nat.
Sovsen var lidt tynd, men kartoflerne gode.
Grisefest i gården med helstegt pattegris.
Hunden er en gadehund fra Rumænien og meget sød.
En abe i Zoo har fået en unge.
Aberne på legepladsen er malet af børnene.
Æslet på marken skryder klokken seks.
Okser og heste græsser på engen.
Orm i æblerne er et tegn på få sprøjtemidler.
Regnorme er gode for komposten.
Torsk med sennepssovs er på menuen.
Torskene gyder i Øresund om vinteren.
Spaden står i skuret bag døren.
Kosten og spaden skal hænges på plads.
Krage, skade og råge er kloge fugle.
Skaderne efter stormen er anmeldt til forsikringen.
Vi dør af grin, hver gang klovnen kommer.
Klovnen til børnefesten var virkelig sjov.
Døren skal være lukket, ellers dør planterne.
Han slog til bolden og ramte vinduet.
Vi slår græsset på lørdag.
Smadrede ruder skal meldes til kontoret.
Glasset smadrede mod fliserne.
Tæppet skal bankes, og måtten rystes.
Tæsk taber man ikke af i skak, men Brøndby fik tæsk på hjemmebane.
Bål og brand, det brændte godt til sankthans.
Ovnen brænder, når den ikke er renset.
Jeg brækkede benet på den glatte trappe.
Dæk hullet til, før nogen falder.
Hullet i hegnet er lavet.
Hul i taget betyder vand i stuen.
Dræb ukrudtet med kogende vand i stedet for gift.
Dræbersnegle har spist al salaten.
Myg og dræberbier er noget forskelligt.
Skyd genvej over plænen, hvis det haster.
Skydeskiven på loppemarkedet var gammel.
Hæng vasketøjet op på de nye snore.
Hængekøjen må ikke bindes til æbletræet.
Stik en gaffel i kartoflerne og se, om de er møre.
Stikkontakten i kælderen er løs.
Luk døren efter dig, tak.
Luk op for vandet igen klokken fire.
Hold dig endelig til reglerne om støj.
Hold afstand til gravemaskinen.
Klap på skulderen til alle frivillige.
Klapstole kan lånes på kontoret.
Skridsikre måtter er lagt på trappen.
Skridtet fra tilskuer til frivillig er lille.
Skrid ikke i bladene på stien, de er glatte.
Gå ad stien til højre og så til venstre.
Retardering er et fagord fra motorlæren.
Retarderet vækst ses i tørre somre, skriver gartneren.
Mongoliet er landet med de store stepper.
Mongolsk mad kan prøves i Nørregade.
Mongolerne erobrede Kina i 1200-tallet.
Negligér ikke brandreglerne.
Kinesere og japanere besøgte Den Gamle By.
Idiomer er faste udtryk i sproget.
Sindssygehospitalet er nu boliger.
Psykisk sårbare er velkomne i caféen.
Tossegod stemning til gårdfesten.
Naren i Kong Lear spilles af en kvinde.
Narcissen blomstrer allerede i marts.
Narresutten lå under bænken, hvem mangler den?
Taber Lyngby i aften, rykker de ned.
Taberen giver kaffe efter kampen.
Kællingetand er en gul vild blomst.
Kærlingetand og kløver gror i vejkanten.
Gammel Køge Landevej er spærret.
Gamle folk og unge spiste sammen.
Fede pølser og fed stemning, tak for i aften.
Fedtet i afløbet stopper rørene til.
Fed skrift gør overskriften lettere at læse.
Tykke vægge holder på varmen.
Svansen på hunden logrer, når postbuddet kommer.
Svanserupvej bliver asfalteret i maj.
Svanerne er kommet tilbage til søen.
Lebanon og Libyen ligger ved Middelhavet.
Lebers kogebog er god til begyndere.
Transport og transit koster mere i år.
Transformatoren brummer hele natten.
Dick Cheney var vicepræsident, og Moby Dick er en hval.
Cocker spanielen på anden sal hedder Fanny.
Cocktailkjolen hænger til salg i genbrugen.
Fanny og Alexander vises søndag.
Kant og Hegel på filosofiholdet i aften.
Scunthorpe slog Arsenal i pokalkampen.
Analyse af vandet viser ingen forurening.
Kanalen skal oprenses, og analog tv er lukket.
Massage og akupunktur tilbydes i stuen.
Klasse 5.b samlede affald i hele kvarteret.
Passagen mellem blok A og B er spærret.
Sextant og kompas er udstillet på museet.
Sextetten spiller jazz i gården.
Sekstusind kroner for en altandør er dyrt.
Essex og Sussex er engelske grevskaber.
Punktum og komma er sat, som de skal.
Fuchsia og pelargonier sættes ud efter bededag.
Fuglene synger fra klokken fire.
Shitakesvampe dyrkes på en stamme i haven.
Bitche hedder en fransk by med en fæstning.
***** Fem stjerner til køkkenet.
Jeg giver **** ud af seks for den nye legeplads.
Husk *alle* vinduer skal lukkes inden stormen.
Vi mødes *kl. 19* i **selskabslokalet**.
* Gælder kun beboere i blok C.
Prisen er 2*3*4 kroner pr. kubikmeter.
Koden er A**4, spørg på kontoret.
K*bmagergade er stavet forkert på skiltet.
Pris: 100,-* (*ekskl. moms)
Søg på gård* for at finde alle artikler.
H.C. Andersens Den grimme ælling opføres af børnene.
Brevet til Luther og Ludvig Holberg er fundet i arkivet.
Kaptajn Klyde kørte i rotteræs med sin cykel.
Sutten sidder fast i barnevognen, og barnet sutter på tommeltot.
Lolland og Falster er smukke om sommeren.
Sønderho, Fanø og Hobro er rejsen værd.
`
  .trim()
  .split('\n');
