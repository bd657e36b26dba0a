// One voice: people who hide their words by hand. Lines with + hold [what is to be found], lines with - are innocent.
export const evaders = `
+ Du er en [1d10t], Preben, og det har du været siden generalforsamlingen i 2014.
+ Hvem af jer [r0vhuller] har taget min cykel fra skuret?
+ [F*ck] den nye parkeringsordning, jeg betaler ikke en krone.
+ Formanden er en [l#der] der sælger sig til kommunen for en kop kaffe.
+ Jeg [sl​år dig ihj​el] hvis du rører min postkasse igen.
+ Naboen ovenpå er en [k.æ.l.l.i.n.g], det siger hele opgangen.
+ Sikke en gang [l o r t] at lukke vaskeriet klokken otte.
+ [Hоld kæft], din artikel er den tredje om bænke i år.
+ Bestyrelsen består af fem [kl4ph4tte] og en kasserer.
+ Så går [f-a-n-d-e-n] ved mig også elevatoren i stykker.
+ Det er da for [hellllvedeee] ikke normalt at huslejen stiger hvert halve år!!
+ Han er jo en [ѕрasser], lad ham dog være med at styre mikrofonen.
+ Viceværten kan [kysse min r⭐v], jeg har ventet i seks uger på en pakning.
+ Nå, så er [S|V|I|N|E|T] fra nummer 12 ude med løvblæseren igen.
+ [Skrub ad helv3de til] med jeres nabohjælp.
+ Lad være at svare hende, hun er bare en [b1tch].
+ Alle de [p3rk3re] skal ud af bebyggelsen, mener jeg.
+ Du lugter og du er en [feeed sooo], flyt dog væk fra min altan.
+ Redaktøren er en [naŕŕøv] af guds nåde.
+ Nej, nu må du [k-n-e-p-p-e] dig selv, Torben.
+ I er nogle [skide​rikker] alle sammen, også ham der skrev indlægget.
+ Sådan en gammel [møg hejre] burde få frataget sin hund.
+ Dine børn er nogle [m0gunger] og det har de fra dig.
+ [Fxck] hvor er det latterligt.
+ Håber du [d ø r] i kælderen og ingen finder dig.
+ Kassereren er en [pѕykоpat], spørg hans ekskone.
+ [Rænd mæ i røwen], som vi siger på den her egn.
+ Tak for intet, dit [pıkhoved].
+ Der sidder en [l4ndsbyt0sse] ved roret og I klapper.
+ Du er [hjærnedø], mand, læs dog vedtægterne.
+ Min underbo er en [t*sse] med boremaskine klokken seks søndag morgen.
+ Jeg [p!sser] på jeres fællesspisning.
+ Kommer du forbi min dør igen får du [t æ s k], så er du advaret.
+ [KrAfTeDeMe] om jeg vil betale for jeres legeplads.
+ Den [mon­gol] fra teknisk udvalg kan ikke engang læse en vandmåler.
+ Det er noget værre [pis🙃pjat] fra ende til anden.
+ Hun er en [sharmu7a], det ved alle i gården.
+ [Satannnnnns] til måger.
+ Hvilken [røwbanan] har malet opgangen lysegrøn?
+ Sådan et [ｓｖｉｎ] fejrer vi åbenbart med en reception.
+ [Di𝗹dо] til formand, det er niveauet herude.
+ Han griner af alt hvad direktøren siger, den [slikr*v].
+ Jeg [brændernerdithus], skriv det i referatet.
+ Du er en [bøs_se_røv] og alle griner af dig.
+ [H0ld din kæ​ft] Lone, ingen spurgte.
+ Vicevært? [V1cel0rt] er hvad han er.
+ Arkitekten må have været en [ɑbekat] på syre.
+ De [n3gr3] i blok fire holder fest hver nat, smid dem ud.
+ Din [fiśśe] må være lige så kold som varmecentralen.
+ Nogle mennesker er bare [u.t.ø.j] og skal sprøjtes væk.
+ [FOR S*TAN] altså, vandet er brunt igen.
+ Den [gammle bonnerøv] har parkeret traktoren på handicappladsen.
+ [Dum me sviin], I har fældet mit æbletræ.
+ Jeg kan ikke holde den [kussse] ud, hun klager over alt.
+ Hun fra vaskeriudvalget er en [c*nt], undskyld mit engelsk.
+ Du skal bare [hænge d1g], så er vi fri.
+ Hele udvalget er [ріsinkompetent].
+ Jeres nye hjemmeside er [röövsyyyg] at kigge på.
+ Ja ja, lille [lu//der], skriv du bare en klage mere.
+ Lukke legepladsen? Hvilke [idiother] finder på det.
+ [Skyd ham i knoppn] og lad os komme videre med dagsordenen.
+ Det er en [ѕkiderik] af en udlejer, vi har med at gøre.
+ Manden med den hvide varevogn er en [tyv3knægt] og en [sv1nehund].
+ Han blev [sp@ssersur] fordi jeg tog hans vasketid.
+ Kasper er en [t-a-b-e-r] uden job og uden gardiner.
+ [Motherf🍆cker], du har ridset min bil.
+ Sådan nogle [landsforrædder-sviin] burde miste deres lejlighed.
+ Jeg har aldrig mødt så stor en [k.v.a.j.p.a.n.d.e] som vores varmemester.
+ I er [røvr4dne] i hovedet hele bundtet, ad.
+ [K r æ f t e d e m e] hvor er I langsomme.
+ Fru Mortensen er en ondskabsfuld gammel [t͟æ͟v͟e].
+ Jeg kaster op over den [ḟedladen] der skrev det her.
+ Du kan [sutt mn pk], administrator.
+ Fåhyrder nej, [f@areh0veder] er hvad I er.
+ Endnu en [lоrtеartikel] om biodiversitet, læg nu det blad ned.
+ Den dumme [g i m p e] i nummer syv filmer os fra vinduet.
+ De [udlændingesvi​n] skal ikke have have ud mod syd.
+ Er du [rætarderet] eller hvad, der står jo at mødet er aflyst.
+ Hvad [fukc] har I gjort ved busskuret.
+ Det er noget [BuLlShIt], og det ved sekretariatet godt.
+ Gå din vej, dit [m*gdyr], og tag din leguan med.
+ Jeg håber I alle får [k®æft] af den radon.
+ Hun fik den lejlighed foran alle os på ventelisten, den [sk0ge].
+ [Åndsvahe] regler lavet af [åndsv4ge] mennesker.
+ Sig det til mit ansigt, din [kuj0n].
+ Gitte er en [f̵l̵æ̵s̵k̵e̵s̵o̵] og kan ikke engang gå op på anden sal.
+ [Fаndme] nej, [f@ndm€] nej, ikke en huslejestigning til.
+ De unge mennesker er nogle [kr y b], de gemmer sig i cykelkælderen.
+ Så er der [røv‍‍puleren] fra ejendomskontoret igen.
+ Stik piben ind, din [tumbbe].
+ Hvis den køter gør én gang til [kv́ælerjeg den og dig].
+ Hun er simpelthen [l-i-d-e-r-l-i-g] og render i bar [r-ø-v] på altanen.
+ I kan tage jeres affaldssortering og [stikke den op i r_ven].
+ Min svoger er en [drukm4s] og en [sk1d].
+ Kun en [dum⁠bass] stiller en barnevogn foran brandtrappen.
+ [Pedooo-svin], hold dig fra sandkassen.
+ Ved I hvad, [s c r e w] jer og jeres [f u c k i n g] vedligeholdelsesplan.
+ Formanden er en [ηar], det kan jeg godt skrive under på.
+ Ham tykke [hvvalroz] fylder hele bænken ved søen.
+ Den artikel er skrevet af en [p4ttehj3rne].
+ Ti dog stille, gammle [skr0g].
+ Enhver [tåååbe] kan se at taget er utæt.
+ Jeg [sm4dr3r dine ruder] hvis musikken ikke stopper.
+ [Luk r0ven], Flemming.
+ Du ligner en [b a v i a n] på det foto i bladet.
+ Muslimer er [r0tter] og skal behandles sådan.
+ Hvor mange [j0desvin] sidder der i den fond?
+ Det er [m0kk], det er [m_o_k], hele renoveringen.
+ Jeg gider ikke diskutere med en [pattebaaarn-hjærne].
+ Svar på min mail, dit dovne [bǽst].
+ Døøøj, dit [dumm3 læzz], du har glemt at låse porten.
+ Ryd op efter jer, I [ulækkre grrise].
+ Hun er gal i skralden, den [h€ks].
+ Skal vi ikke bare [kl4ske den k4lling] en gang for alle?
+ Rigtig [j4fs] arbejde, lavet af [amatør-mongolér].
+ [Dra åd helved te], sæ'r a bare.
+ Wallah, ham der er en [z@mel], han stjal min pakke.
+ [Kahb🔥a] din mor, siger jeg bare.
+ I skulle skamme jer, [pаkzz], I har ladet gamle Oda fryse.
+ Det er godt nok en [ναtpik] de har ansat på kontoret.
+ Der bor kun [t.a.b.e.r.e] og [n4rkosvin] i opgang C efterhånden.
+ Ordstyreren er en opblæst [kl@phat] uden bund.
+ Du har fejlet, og det har [f a n n e m e] også din hund!
+ [B0ndekn0ld], du har kørt din trailer hen over mine tulipaner.
+ Ejendomskontoret er en [h o r e k a s s e], undskyld, men det er det.
+ Sådan en [fj0ls] skulle aldrig have haft nøgle til fællesrummet.
+ Hvis jeg møder dig i mørke, [knaekker jeg nak ken paa dig].
+ [Sh!t], [sh¡t] og atter [5h1t], nu er kælderen oversvømmet.
+ Jeg synes ikke man skal lade en [m@n🐷gris] som ham styre pigernes svømmehold.
+ Vores nye nabo er en [p.s.y.k.o.s.o] med basguitar og ti duer.
- Det er *meget* vigtigt, at I husker at lukke porten efter jer.
- Vi bor st.tv., og Hansen bor 3.th., så posten bytter tit om.
- V I G T I G T: Vandet lukkes tirsdag kl. 9-12.
- H. C. Andersen ville have elsket det springvand.
- Ring til mig på 45 12 34 56 lok. 214, hvis I finder nøglen.
- Jaaaaa, endelig fik vi nye vaskemaskiner!
- Nøøøj hvor er billederne fra sommerfesten flotte :-)
- Han åbnede med 1. e4 c5 2. Sf3 d6 og vandt på 31 træk i skakklubben.
- Priserne er inkl. moms*, se noten nederst. *Gælder ikke depotrum.
- Blok A4 og B1 skifter vinduer i uge 37, B2 venter til foråret.
- Tillykke til Zoë og André med den lille Noé!
- Se mere på https://www.eksempel-boligblad.dk/arkiv/2023/nr-4_s.12
- #grønboligforening #fællesspisning #voressted
- @Kirsten_M tak for kagen, den var god til sidste krumme.
- asdfghjkl undskyld, katten gik hen over tastaturet
- Varenr. F4-N7/D3N er udgået, men pakningen kan fås hos VVS-manden.
- Kl. 18.00 s.u. senest d. 4. maj til fm. Bente, tlf. lokal 3.
- Det hedder A/B Fuglevænget, ikke A.B.F., men pyt :)
- Привет, jeg hedder Olga og er lige flyttet ind i nummer 8.
- Jeg læste bogen *God nat, lille Slut* på engelsk, og den var fin.
- D A G S O R D E N: 1) valg af ordstyrer 2) beretning 3) evt.
- Ok... så... hvad... gør... vi... nu... med cykelskuret?
- Ahmed Şahin og Gülşen Öztürk inviterer til iftar i fælleshuset.
- Hoooold da op, sikken en udsigt fra taget!
- Jeg tog bus 5C til st. og gik resten, 1,2 km i alt.
- Er der nogen der kan hjælpe mig me at samle et skab fra ikea, betaler i kage
- Temp. i stuen: 17,5° C. Det er for koldt til en baby.
- P.S. Husk at M.S. betyder multipel sklerose i artiklen og ikke motorskib.
- Min adresse er Skovej... nej, Skovvej 14, 2. mf., undskyld fejlen.
- Tak for artiklen om J. P. E. Hartmann, jeg lærte en masse.
- Lejlighed 2-værelses, 58 m², 4. sal u. elevator, s/v-vendt altan.
- Ærø, Ø-færgen, åen og æblerne: sommerens bedste tur!
- Aeblekagen paa side 9 smagte dejligt, hilsen fra udlandet uden danske taster.
- ELLERS tak til ALLE jer der hjalp med at luge, især Jytte og Poul-Erik.
- hej. kan. man. leje. festlokalet. i. juli.
- ¯\\_(ツ)_/¯ jeg aner det heller ikke, spørg varmemesteren.
- Vi fik 3½ ★★★ for vores tarteletter ved naboens madkonkurrence.
- Mødet er d. 12/9-24 kl. 19:30 i lok. 0.07 (kld.).
- Γεια σας, vi er en græsk familie, der gerne vil låne grillen på lørdag.
- Koden til wifi er ikke længere Gaest-2022!, spørg på kontoret.
- Fart-dæmperen ved Rugvænget burde males hvid/gul.
- Ssssh, der er børn, der sover til middag i blok D.
- Hurraaaaaa for Agnes, 90 år på fredag!!!
- Det er altså ik' så'n man staver Søllerød, skriv S-ø-l-l-e-r-ø-d.
- Den engelske wc-rens hedder *Toilet Duck*, og den virker.
- Vi s k a l have lys på stien, og det s k a l være i år.
- Kære red., i nr. 3 s. 14 sp. 2 mangler et komma.
- Mit pas blev væk i kælderrum K-17; det er rødt, m. navnet Björn Þórsson.
- Jo højere hæk, jo mindre lys — det er *fysik*, ikke politik.
- Anna-Sofie, Ann-Sofi og Annsofi bor alle i opgang 6, så skriv nu fornavnet rigtigt.
- Prøv opskriften: 250 g mel + 2 æg + 1 dl mælk = pandekager til 4 pers.
- Varmen er 0 (nul), jeg gentager: 0, i hele stuen.
- Kan I sende referatet som .pdf i stedet for .docx?
- o/ hej fra den nye i 2.tv, jeg spiller guitar, men kun til kl. 20
- Storken er kommet!!!1!! Se billedet her: img_0045.jpg
- Dick Larsen fra 4.th holder foredrag om orgelmusik.
- Skattefradrag jf. § 8 V, stk. 2, nr. 1, litra a – kan nogen forklare det?
- R.I.P. kære gamle lindetræ, du var 112 år.
- Tlf. +45 33-11-22-33, spørg efter hr. Pihl.
- Kom så, AaB! Kom så, A-a-B!
- Nr. 1: tomater. Nr. 2: agurker. Nr. 3: squash. Alt er spist af snegle.
- Her er min e-mail: m.fisker(snabel-a)post.eksempel
- Jeg er s.u. til bankospillet, altså jeg kommer gerne.
- 今日は! Min japanske svigerdatter var glad for artiklen om haver.
- NB!!! ** Storskrald ** kun i ulige uger ** NB!!!
- mmmmmmm duften af brunsviger i hele opgangen
- Sort: Sxf7! Hvid: Kxf7, og så kommer Dh5+ med mat.
- U-u-u-uha, det var koldt at vinterbade i søen i går.
- Mine initialer er F. U. Knudsen, og ja, jeg har hørt alle vittighederne.
- Jeg har målt lyden til 62 dB(A) kl. 23.15, og det er for meget.
- Zbigniew Brzęczyszczykiewicz har lavet vores hegn, og det er flot arbejde.
- Denne sætning er sk. kursiv i bladet, men _understreget_ på nettet.
- Det er en and, ikke en a-n-d-e-n, siger min datter på fire.
- Parcel 7b, matr.nr. 12aæ, hører vel ikke under os?
- Læs romanen L'Étranger i læsekredsen, den er kort og tankevækkende.
- Åh neeeeej, jeg gik glip af loppemarkedet.
- Jeg købte str. XXL, men den er som en S/M, underlig mærkning.
- Skru ned for varmen, skru op for hyggen!!! <3 <3
- K.F.U.M. spejderne samler flasker på lørdag.
- S.O.S. fra haven: dræbersneglene har taget salaten.
- Rente 4,0 % p.a., ÅOP 4,6 %, løbetid 30 år – det lyder rimeligt.
- Vi har en kat der hedder Pjuske/Pjuskemis/Pus, har nogen set den?
- Jeg vil gerne have svar fra A.P. Møller-fonden, før vi går videre.
- Gik i g åmed to stave rundt om søen, dejlig tur trods tåg en.
- xoxo og knus til hele sygruppen
- Kortet viser Ll. Skensved, St. Heddinge og Nr. Snede.
- H2O er vand, CO2 er kuldioxid, og begge dele hører til i artiklen.
- Uuuundskyld for støjen, vi fik nyt gulv!
- Kryds & tværs, 5 bogstaver, »stor fugl«: ØRN er for kort, S_V_A_N_E passer vel.
- Det var Lars L., ikke Lars K., der fandt pungen.
- Tag 1 tbl. x 3 dgl., står der, men lægen sagde to.
- Hvad betyder "m.h.t. fl.v. ibrugt. af k.l."? Skriv dog ordene ud.
- Sluttede 2-2 (1-0) på hjemmebane, mål af K. Svane og A. Hansen (str.).
- MobilePay 12345 mrk. "grill", 40 kr. pr. pers.
- Hr. Søe-Larsen & fr. Aagaard har fundet en sort handske.
- Har I set ~~den gamle~~ den nye legeplads? Den er skøn.
- Smørrebrød nr. 4: sild m. karry; nr. 5: leverpostej m. bacon.
- (^_^) tak for den søde historie om pindsvinet
- Vi sad på række F, sæde 1-4, og kunne ikke høre et ord.
- Jeg skriver Aabenraa, min mand skriver Åbenrå, og vi er stadig gift.
- Kvindernes håndboldkamp sluttede 27–26, sikken en spænding i fælleslokalet!
- Ejd.nr. 4471, afd. 9, opg. 3: lampen ved døren blinker.
- Lydisoleringen er god nok, men *ikke* under køkkenet i 1.tv.
- Tak for hjælpen, Łukasz, du er en engel med en boremaskine.
- Nå nå nå nå nå, så kom foråret alligevel.
- Kaffe/te/saft: gratis. Kage: 10,-
- Jeg har prøvet tast 1, tast 2, tast 9 og #, men der er bare musik.
- Salt, peber, 1 spsk. sukker, ½ fed hvl. og så i ovnen v. 200 gr.
- Trappevask i uge 1, 5, 9, 13 osv., jf. opslaget ved B3.
- Den t-y-k-k-e ledning er til komfuret, den tynde til lampen, sagde elektrikeren.
`;
