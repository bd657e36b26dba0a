// One voice: words hidden by hand, once more. Lines with + hold [what is to be found], lines with - are innocent.
export const byHandAgain = `
- M.v.h. E. K. Jensen, pensioneret postbud
- Min cykel blev stjålet ved stationen for 4. gang, sort Kildemoes m. kurv
+ de bor som [s v i n] i den opgang, tag billeder og send dem til boligforeningen
+ [mo​therf​ucker] stjal min ladcykel kl. 3 om natten, jeg har dig på video
- L.O.R. er forkortelsen for lokalrådet, så misforstå det ikke
+ [krafedme] om jeg gider høre mere om den letbane
+ You absolute [c**t], det var min kat du kørte over
+ [Taaaaabere]!!! 0-4 mod Fremad Amager!!!
+ hun burde holde sig til at vise [кussen] frem, det er hun bedre til end politik
+ Det er [fándeme] for dårligt at der ikke er en læge efter kl. 16
- Mon ikke bestyrelsen har glemt § 14, stk. 3 endnu en gang
+ Ud med den [n4zisv1n] fra byrådet!
+ Flyt [rø🍑ven] din dovne hund og find et arbejde
- Soeren Noerby, saadan staar jeg i passet, saa det er ikke min fejl
+ Gå på kur din dumme [śó]
- DiSKO på SkØR lørdag på havnen, alle aldre, gratis entre
+ Ministeren er et [sk‌vat] der kryber for Bruxelles
+ Borgmesteren er en led [b1tch] og det ved hele Holbæk
- Flygtningene på vores vej er søde og hilser altid, bare så det er sagt
- læserbrevet var godt men der var lidt mange slåfejl, "kommuen" og "skoeln" og sådan
- Vi mangler 2 mand til L'hombre torsdage kl. 19 i beboerlokalet
+ sådan nogle som dig burde blive [dr🔪æbt], så var der fred
+ Sig til jeres [roevhul] af en chefredaktoer at jeg har opsagt avisen
+ [looooort] siger jeg bare til jeres nye affaldsspande
- Jeg censurerer lige mærket men de solgte mig en T*yota uden reservehjul
+ Kan de [s*tans] cyklister ikke blive på stien??
+ din [klaphaaaat], det er jo det forkerte billede du har lagt op
+ Jeg spytter på dig, din [h@ndklædehoved], og på din moske
+ Stik den op i din [fis­se] og send en regning
+ do er et [møwswin] å det har do altid vaat
- Hurraaaaaa for Lyngby, tre point
+ [s̶a̶t̶a̶n̶] hvor er jeg træt af jeres betalingsmur
+ sådan en [h-o-m-o] skal ikke være træner for drengeholdet
+ [fіsse] er det eneste der betyder noget for ham, spørg sekretærerne
+ evig [t@ber] ham der, har ikke haft et job siden murens fald
- han sagde noget med f, så min kone skruede ned for radioen. Nu har vi ro :-)
- Det hedder *fagforening*, og den skal man være glad for at vi har
- M*ms på bøger burde afskaffes
- Fint interview. Mere af den slags, og mindre kongehus
+ Fodboldtilskuerne dernede skreg som [@bekatte], og så var de også på farve med dem
- Hvad koster et P-kort for zone B2 nu? jeg fik det ikke læst
+ [p*ssehamrende] irriterende at høre på den kirkeklokke kl 7
+ hvorfor skal den [per​ker] have en lejlighed før min søn
+ Han ligner en [b.ø.s.s.e] i det tøj, sådan noget skal ikke læse op for børn
- ✨Ny frisør i Algade✨ kig forbi
- Malmö FF spillede bedre end FCK, det må man indrømme
+ Sikken et [r̶ø̶v̶h̶u̶l̶] til dommer, tre straffe snuppet fra os
- Hastigheden skal ned til 40 ved skolen, det burde enhver kunne forstå
+ sådan en [kjuon], tør ikke skrive under eget navn
+ den [kaelling] fra ejerlavet har maalt min haek med tommestok
- Der er altsaa ingen grund til at fælde de gamle elmetræer paa kirkegaarden
- Glædelig j🎄l til hele redaktionen
+ Den gamle [k*lling] oppe på tredje klager over alt, også når mit barnebarn griner
+ Sur gammel [bîtch] i receptionen hos lægen, hun burde fyres
+ [Fu🖕cking] løbehjul over det hele
- Tak for kaaaaaffe, 38 kr for en kop på stationen
- Київ staves på mange måder, men på dansk skriver vi Kyiv nu
- i må undskyde stavningen jeg skriver på telfon og har tykke fingre
- V E L K O M M E N står der på skiltet, men der er ingen der hilser
- Γεια σας fra Kreta, her er 29 grader og ingen vindmøller :)
- Vitamin B12 og D3 skal man tage når man er over 70, siger min læge
+ Send den [ｎｅｇｅｒ] hjem hvor han kom fra
- Journalisten har ikke talt med en eneste af os der bor her
+ [p💦is] af fra vores side
- "Ἐν ἀρχῇ ἦν ὁ λόγος" – sådan begynder Johannes, og præsten læste det smukt
+ [Luk käften] du kommer fra Amager og ved intet om landbrug
+ [аfskum] som jer burde ikke have lov at få børn
+ Typisk [p3rker] der kører 90 forbi skolen i fars BMW
- Det er altså Inger-Lise og ikke Ingerlise, hun bliver så ked af det
+ [fjosl], det er kommunens grund og ikke din
+ en flok [sigjønere] bag Netto igen, lås cyklerne
- Er der nogen der har set en grå k a t med hvid hale omkring Ellevej
- McDonald's på motorvejen åbner altså først kl. 10
- Det arabiske ord سلام betyder fred, det stod på banneret, ikke andet
+ Gid I maa [faa kraeft] alle sammen inde paa det raadhus
+ Saadan en lille [boesseroev] skal ikke vaere minister
- Elbilen hedder ID.4 og ikke 1D4, men ellers en fin test
- Læs artiklen før du kommenterer, Karsten. Der står det modsatte
+ du en [bOnDeRøV] som aldrig har været længere væk end Herning
+ kan du ikke bare [holde kæææææft] for en gangs skyld Ulla
- Nogen burde tage ansvar for den bro, den er lukket på tredje år
+ Åh [h0ld k3ft] Bent, du har jo ikke engang bil
- Jeg har givet 2 stjerner (**) for filmen, lydsporet er for højt
- Jeg savner den gamle tv-avis hvor man kunne forstå hvad de sagde
- Tillykke med de 9️⃣0️⃣ Gudrun! 🇩🇰🇩🇰
- S.V.I.N.G. er navnet på vores danseklub, vi mødes onsdage
- Blaabaergroed hedder det, og det er med floede
- Jeg glædede mig såååå meget til byfesten, og så regnede det væk
- Çok teşekkürler til naboen Mehmet som skovlede sne for hele opgangen
+ [n_a_r_r_ø_v] kan man vel ikke få slettet, for det er hvad du er, direktør
+ sikke en [narrøøøøv], han kunne da bare have sagt undskyld
+ Du er og bliver et [p1kh0ved] Kenneth
- Neeeeej hvor er hun sød, den hvalp! Håber hun finder et hjem
- Brrrrrr, fjernvarmen er væk i hele Østerled igen
- F.D.F. holder loppemarked i sognegården, kom og køb
+ de to gamle [kælinger] sider der hver dag å glor ud af vinduet
- Наташа og hendes to børn søger en brugt barnevogn, skriv til mig
+ sikke noget [sh*t] journalistik, i kunne ikke engang stave til Thyborøn
- Suuuuuper dejlig koncert i går, tak til alle frivillige
- Hold nu op med at give cyklisterne skylden for alting
+ luk [ksusen] kvindemenneske og gå hjem til gryderne
- Vi blev nabo til tre møller på 150 m, og ingen spurgte os. Det føles som et overgreb på vores hus
- Hvor længe skal vi finde os i den støj fra motorvejen
+ Endnu en [mUsLiMsViN] i retten, overrasket? nej
- U2 kommer til Parken, og billetterne koster 1.450 kr. + gebyr
+ noget [rakker🐀pak] der er flyttet ind i nummer 7
+ noget [sjit] er det, hele ombygningen
+ [dIcKhEaD], du holder på en handicapplads
+ Hvor [aandssvag] har man lov at vaere, spoerger jeg bare
+ Er han [hοmο] eller hvad er det for en gang piveri
+ jeg kender ham, han er en ond [baštard] også derhjemme
+ Alt er noget [l-o-r-t] i den by efter at de lukkede sygehuset
- Den står i K.U.B.U.S, altså kulturhuset, ikke på biblioteket
- Hvor er det flooooot gjort drenge! Op i 2. division igen
+ [s-k-r-i-d] med dig, der er ikke brug for typer som dig i Ølgod
+ [kRaFtIdIoTer] hele vejen rundt, og de får 900.000 for det
+ [F*ck] de vindmøller, sæt dem op i Hellerup
- H2O er stadig gratis i hanen, så hvorfor køber folk vand på flaske
- Min hund hedder M🐾lly og er væk fra Lindevej siden i går aftes
- WD-40 løser det meste, også den port der hviner i Kirkegade
- sp*iler: bageren vinder Bagedysten i aften
- Jönköping og Växjö har gratis bus for pensionister. Hvorfor har vi ikke?
- Undskyld tastefejlen, der skulle stå "skolen" og ikke "soklen"
+ den [m*gsæk] af en viceværtkone har låst vaskekælderen igen
+ Jeg håber at du [d ø r] af det, og at det tager lang tid
+ Roer du min hund igen [slaar jeg dig ihjel]
+ Ham der er [ev🧠nesvag], det kan alle da høre
- Min bedstefar skrev altid "Skjødehunden" og "Gaarden" i sin dagbog, en herlig tid at læse om
- İstanbul Grill har lukket på grund af ferie til den 14.
- Jeg skriver fra en computer i Spanien saa der er ingen danske bogstaver, men hils alle i Skagen. Her er dejligt
+ Gå ad [h*lvede] til med jeres betalingsring
+ Sikke en [idoit], han kørte ind i min postkasse og stak af
+ den [lUdErKaRl] har tre børn med tre forskellige og skal belære os om familieliv
+ det rager mig en [skiiiid] hvad Europa mener
- Puuuuha sikke en varme i toget, intet virkede
+ Hvad [helveed] laver de penge i et museum for tændstikker
- T I L B U D på stauder hos planteskolen i weekenden, vi ses
+ det er [afksum] der gør den slags mod gamle mennesker
+ Se lige hende den fede [s🐷o], der er ikke plads til andre i bussen
+ [Rend mig i röven] med jeres klimatillæg
- Jeg er uenig med Preben, men han skal da have lov at sige det
+ [Hel­v­ede] heller, nu er der også p-vagter om søndagen
- Hvor er argumentet? Du skriver ti linjer og siger ingenting.
- Min nabo hedder Şükran og laver den bedste baklava i hele Vollsmose
- Jeg synes at træneren skal gå. Ni kampe uden sejr siger alt
+ kære [rövbanan], det er dig der skal holde tilbage for højre
- Man kan ringe til 1813 eller 112, det stod da tydeligt i artiklen
- Der er lus i 0.A igen, så tjek lige håret på ungerne
- D.S.B. er forsinket igen igen. Femte gang på to uger
+ Hvad er du for en [gipme], du har ødelagt hele hækken
+ Der er kun [peeker] i den klasse, jeg har meldt min dreng ud
+ de der [gedek⁠neppere] må ikke engang spise frikadeller
- Ω er symbolet for ohm, så der er ikke noget mystisk på elmåleren
- Kronprinsparret ❤️❤️ hvor var det smukt i Gråsten
+ de vil bare [pуle] og lave flere børn på vores regning
+ [mådafåkka] han tog min plads igen
+ Sikke noget [l0rt] at fjerne bus 34 nu hvor vi gamle lige har vænnet os til den
- Kjøbenhavn hed det dengang, og Aarhus skal selvfølgelig staves med Aa
+ Tænk at betale skat til den slags [$nyltere]
+ Manden er et [r*vhul] og ejendomsmægler, to sider af samme sag.
+ Hun er bare en [l*der] for partiet, stemmer hvad som helst for en taburet
- Æblerne er modne, kom og hent en pose på Skovvej 11
- Der er plads til 20 stk. på holdet, skriv "ja" her under 👇
- Det hedder СССР på kyrillisk og det udtales SSSR, så quizzen havde ret
+ gå hjem og [k n e p] din kusine
+ Håber en dag din kone bliver [v0ldtaget] af dem du lukker ind
+ hun er en [luuuuder], hilsen hele Nakskov
- Der var en fejl i listen: nr. 4 er ikke Birthe, men Bodil
+ min eks er en [psygopat] og så får han lov at se børnene hver uge
+ [hroeunge], kom ned på p-pladsen og sig det
- hvornår åbner svømmehallen igen, er der nogen der ved det
+ Hvilken [kl4phat] har fundet på at lave ensretning i Nørregade
+ [ｓｖｉｎ] der smider deres madrasser i skoven skal have en bøde de kan mærke
- Sk*t er ordet ingen politiker vil sige før valget: skat
+ [Fuuuuck] dig og din elcykel
+ [jødesvіn] hører ikke til i dansk tv
- Min datter går i 3.B og de har haft 7 vikarer siden august. Det er altså ikke godt nok.
- 5* hotel?? Vi fik et værelse ud til en parkeringskælder
+ Hvad [f@nden] bilder kommunen sig ind
+ Hvem er den [1d10t] der har stillet sin trailer på tværs af cykelstien ved Brugsen??
- Det er pinligt for et byråd at bruge 4 mio. på et springvand, når børnehaven mangler tag
+ formanden er en kæmpe [sp4sser] og det har han været siden generalforsamlingen i 2019
+ kan i så [skri af] med jer i kommer kun for å få penge
- Der er en mand ved navn Βασίλης som har overtaget pizzeriaet, prøv hans moussaka
+ Ham med hunden uden snor er en [p.i.k]
+ Hun er jo en [LaNdSfOrRæDeR] og burde stilles op ad en mur
+ Fortæl mig lige hvilken [spаsser] der har tegnet det kryds
- Спасибо til alle i Randers der har hjulpet min familie fra Kharkiv
- Smörgåsbord på Öland kan varmt anbefales, vi kørte over broen i påsken
- Forkortelsen P.S. betyder post scriptum, det lærte vi da i skolen
+ [fåk] jer siger jeg bare, 900 kr for at holde i fem minutter
- nååååååå, så blev det alligevel Mogens der blev formand
+ jeg er så træt af den [dmurian] der står for biblioteket
- Mit barnebarn skriver 'w8' og 'gr8' og jeg forstår det ikke
- Det kan ikke passe at en toværelses koster 11.200 i Hasle
- iPhone, eBay, YouTube, LinkedIn... kan ingen skrive på almindeligt dansk mere
+ du er simpelthen en [i d i o t] og jeg gider ikke diskutere mere
+ de [skaevoejede] tager alle kollegievaerelserne
+ hun har kun fået det job på grund af de store [pat🍒ter]
+ Ryd op efter jeres fest, I [møgs​vin]
- Det var et rigtigt dejlgit arrangement, tusind tak til Else og Knud
- Hvis x er huslejen og α er stigningen, så er det x·(1+α) hvert år. Regn selv
- K*ngehuset må man åbenbart ikke skrive i det her felt, mærkeligt filter
- Señor Gonzáles spiller guitar i kirken søndag kl. 15
- Areal er π·r² og ikke 2πr, så journalisten har regnet søens størrelse forkert
- Jeg har skrevet tre gange til forvaltningen og ikke fået svar. Det er en skandale
- Kan man stadig få A4 papir hos boghandleren på torvet eller er det kun Bilka nu
+ en rigtig [léḅbe] med kort hår og sure miner, hun hader alle mænd
- Lååååång kø ved genbrugspladsen i dag, kør hellere i morgen
- A æ fra Thy å a synes det er en dejle by
- Min kode var afvist fordi den skulle have både tal, $ og stort bogstav. Tak MitID
- 1-0 til AGF!!! 💙🤍
+ [p!k] er hvad du er, ikke andet, og så kan du slette mig
- Biblioteket har købt 2 nye 3D-printere, børnene er helt vilde
+ Din lille [pιk] kan ikke imponere nogen, heller ikke i en Porsche
+ Enhver kan se at han er [p æ d o f i l], hvorfor må han stadig være klubmand
+ Sæt en rampe op for hver eneste [крøbling] og lad os andre betale, ja tak
+ Velkommen til [lo💩rtekommunen], her betaler man for ingenting
- jaaaaa endelig kommer der lys på stien til stationen
+ Hun er en [fed﻿tso] og skal ikke fortælle mig noget om sund skolemad
- Priserne er steget fra 49 kr til 79 kr pr. m3, det er over 60 %
+ Du er et [$vin] Flemming, og det sagde jeg også til din mor
- Prisen er 1.299,- *  (* gælder kun medlemmer af grundejerforeningen)
- ★★★★☆ God mad, men der trak fra døren
+ den [5kiderik] til udlejer har endnu ikke givet os depositum tilbage, 14 måneder er der gået
- K-O-N-G-E-N kommer på fredag, pynt nu op i gaden
+ din [pik👅slikker], du får penge af Vestas for at skrive det der
- Vi har haft vores B&O fra 1978 og den spiller stadig, så smid nu ikke alting ud
- Fa🌞tastisk vejr til havnefesten
- Ny vejbelægning 🎉🎉🎉 det var på tide
+ [hold kaeft] du er klam
- Det er en lille s l a n g e, formentlig en snog, lad den være i fred
+ din [pSyKoPaT] hold dig fra min søster
- Vi ses til fællesspisning, det koster 60 kr. (børn u. 12: 30 kr.)
- Café Olé har fået ny ejer og crème brûlée er tilbage på kortet
- M i n d e o r d modtages gerne på mail til redaktionen
+ Næste gang jeg ser dig ved min indkørsel vil jeg [dr​æbe dig], det kan du godt regne med
+ han opfører sig som en [m0ng0l] hver gang der er byrådsmøde, se selv optagelsen
+ deres [moegunger] har kastet sten efter min bil tre gange i denne maaned
+ den [mögköter] besørger i mit blomsterbed hver eneste morgen, næste gang ringer jeg til falck
- *Red.: Læserbrevet er forkortet
- Det er Æ, Ø og Å, ikke AE, OE og AA. Kan DMI snart lære det
+ Jeg siger [n‍eger] ligesom min far gjorde og de kan gå hjem hvis de ikke kan tåle det
- Aabenraa staves med to dobbelt-a'er, kære redaktion
- Jeg mener altså at H. C. Ø. kollegiet burde få lov at beholde deres have
- Peugeot 208 til salg, km 148.000, nysynet, ring 20 30 xx xx
+ jeg troede man skulle have en uddannelse for at skrive i avisen, men I ansætter åbenbart enhver [rétàrd]
+ what a [r3tard], og sådan en har vi som skoleinspektør
- Der mangler et Ø i overskriften. Der står Rdovre
- Kl. 5 om morgenen og de er begyndt at køre med løvblæser...
- Vi ❤ Thy, og vi flytter ikke igen
- Hva med Bjørn? Han er da go nok te' det dér, å så ka' han regne
- Jeg fik 2⅓ stjerne for min rabarbertærte af min mand ;)
+ [b̭ǿsse] løb gennem byen og så skal vi klappe, nej tak
- Har I set prisen på smør? 32,95!!! for 200 g
- Mmmmm brunsviger fra den gamle bager, så bliver det ikke bedre
- Goooooood morgen Svendborg, solen skinner over sundet
+ den [drukmåååås] til udvalgsformand kunne knap stå på benene til indvielsen
- Kunne en admin slette mit telefonnr? 28 4* ** 17, jeg kom til at skrive det
+ en [narøv] uden lige han dersens gårdejeren
`;
