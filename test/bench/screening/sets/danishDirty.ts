// Danish comments with at least one word or phrase that a moderator should have pointed out. The words that
// make them so stand in [brackets], so that a disguise can be put on them; the brackets are taken off first.
export const danishDirty: string[] = `
Du er en kæmpe [idiot].
Hvilken [idiot] har bestemt det her?
I er nogle [idioter] alle sammen i den bestyrelse.
[Idioterne] på kontoret fatter ikke en brik.
Sikke en flok [idioter], der sidder i byrådet.
Han opfører sig som en [idiot] hver eneste gang.
Din dumme [kælling], pas dig selv.
Den [kælling] i stuen klager over alt.
Gamle [kællinger] som dig burde holde mund.
Formandens kone er en sur [kælling].
Hold nu op, din [møgkælling].
Hun er en [luder], det ved alle i opgangen.
Din mor er en [luder].
Alle de [ludere] på Istedgade skal væk.
Din billige [gadeluder].
Hun ligner en [narkoluder].
Fuck dig og din [fisse].
Han tænker kun på [fisse].
Sikke en klam [fisse] du er.
[Fissehul], luk røven.
Sur [kusse].
Du er en [kusse], er hvad du er.
Sut min [pik].
Han er et [pikhoved] uden lige.
Tag din lille [pik] og gå hjem.
Sikke et [røvhul] du er.
De [røvhuller] i kommunen stjæler vores penge.
Viceværten er et [røvhul].
Kys min [røv].
Rend mig i [røven].
Stik det op i [røven].
Din fede [røv] fylder hele bænken.
Du er en doven [røv].
Han er en [narrøv].
[Bonderøve] skal ikke bestemme over os.
Luk [røven], din klovn.
[Lort] til det hele.
Sikke noget [lort] at skrive.
Det er en [lorteavis].
Jeres [lortebestyrelse] kan rende mig.
Hvad er det for en [lortekaffe]?
[Lorteland], lortevejr, lortepolitikere.
Den artikel er noget [pis].
[Pis] og papir, det hele.
Hvor er det [pisseirriterende], at I ikke svarer.
Det er [pissedårligt] lavet.
Din [skiderik], giv mig pengene tilbage.
De [skiderikker] har hævet huslejen igen.
Det er en [skide] fornærmelse.
Jeg er [skidesur] på jer.
Du kan [skide] mig et stykke.
Han er [skidefuld] hver aften.
For [fanden] da også.
Hvad [fanden] laver I derinde?
[Fandeme] nej, om jeg vil betale.
Det var [fandens] dyrt.
[Satans] også, nu regner det.
For [satan], hvor er jeg træt af jer.
For [helvede], tag jer dog sammen.
Gå ad [helvede] til.
Hvad i [helvede] har I gang i?
[Kraftedeme] om jeg finder mig i det.
Det er [kraftedeme] for dårligt.
[Fandme] nej.
[Satme] om det ikke regner ind igen.
[Fuck] jer alle sammen.
[Fuck], hvor er det dumt.
Det er [fucking] latterligt.
[Fucking] politikere.
What the [fuck] er det her for noget?
Sikke noget [bullshit].
[Shit], hvor er I dumme.
Hun er en [bitch].
[Bitch], please.
Stop det, din [motherfucker].
Du er et [asshole].
Hendes chef er en [cunt].
[Spasser].
Er du [spasser] eller hvad?
De [spassere] kan ikke engang læse.
Din [mongol].
Han er en [mongol], ham formanden.
Er du [retarderet]?
[Retard].
Hvor er du [åndssvag].
Det er det mest [åndssvage], jeg har læst.
Du er jo [evnesvag], menneske.
[Imbecil] journalist.
Han er en [kretiner].
[Hjernelam] beslutning af et hjernelamt råd.
[Perker].
Smid de [perkere] ud af blokken.
[Perkersvin], rejs hjem.
De [perkerunger] ødelægger legepladsen.
En [neger] er flyttet ind i nummer fem.
[Negere] hører ikke til her.
Beskidte [negersvin].
[Nigger].
Ud med alle [niggere].
[Jødesvin].
[Muslimsvin] skal ikke have bolig her.
[Sandneger].
[Bøsserøv].
Din lille [bøssekarl].
Han er en [bøssesvin].
Klamme [bøsse].
Din [homo].
Du er en [svans], og det ved du godt.
Din [tæve].
Dumme [tæve].
Din [so].
Dumme [so], lær at parkere.
[Møgso].
Dit [svin].
Dit klamme [svin].
[Han er et svin] mod sin kone.
De [svin] derovre har stjålet min cykel.
[Møgsvin].
[Svinehund].
De [svinehunde] river vores huse ned.
[Racistsvin].
[Nazisvin].
[Pædosvin].
Panserne er nogle [politisvin].
Din [gris].
Din klamme [gris].
[Hold kæft].
[Hold din kæft], gamle mand.
[Hold nu kæft] med det brok.
[Luk røven], ingen gider høre på dig.
[Luk kæften].
[Skrid ad helvede til].
[Skrid hjem til dit eget land].
[Rejs hjem hvor du kommer fra].
[Gå ud og dø].
[Dø i helvede].
[Jeg slår dig ihjel].
[Jeg smadrer dig], hvis du parkerer der igen.
[Jeg skal nok smadre dig].
[Jeg kommer efter dig].
[Jeg ved hvor du bor].
Vi [ved godt hvor du bor].
[Jeg håber du dør].
[Håber du dør] af kræft.
[Nogen burde skyde dig].
[Du burde skydes].
[De burde alle skydes].
[Du fortjener at dø].
[Kvæl dig] i dit brok.
[Hæng dig selv].
[Tag livet af dig].
[Skyd dig selv].
[Gå hjem og hæng dig].
[Brænd i helvede].
[Jeg skærer halsen over på dig].
[Jeg brænder dit hus ned].
[Vi finder dig].
Jeg vil [tæske dig].
Du skal have en på hovedet, [din nar].
[Jeg banker dig] næste gang.
Jeg [knepper din mor].
[Knep] dig selv.
De [knepper] hele natten i lejligheden ovenpå.
[Pul] din mor, din [pulede] abe.
Det er [forpulet] dyrt.
[Sut pik].
[Sut røv].
Vis [patter].
Store [patter] har hun da.
Hun er en [hore].
[Horeunge].
Din [horesøn].
[Klaphat].
De [klaphatte] i bestyrelsen.
Sikken en [kvajpande].
Dit [fjols].
Sikke et [fjols], de har valgt.
[Fæhoved].
Din [tumpe].
Din [taber].
[Dumme svin].
[Dumme kælling].
[Dit fæ].
[Din abe].
[Din nar].
Du er [dum i hovedet].
Er du [syg i hovedet]?
Du er [sindssyg i hovedet].
I er [hjernedøde] alle sammen.
Du er en [hjernedød] [idiot].
Du er [afskum].
Det [afskum] burde fængsles.
[Undermennesker], alle som én.
Psykopat, [din psykopat].
[Din psykopat].
[Kommunistsvin].
[Sossesvin].
[Fascistsvin].
[Strissersvin].
[Ulækre svin].
[Snothoved].
[Møgunge].
De [møgunger] smadrer alt.
[Snotunger] skal holde sig fra min have.
[Heil Hitler].
[Sieg heil].
[Gas jøderne].
[Udryd muslimerne].
[Kameljokke].
[Gedepuler].
[Røvsyg] artikel.
Det var [røvkedeligt].
[Røvpuler].
[Pikslikker].
[Pikansigt].
[Lortehoved].
[Lorteunge].
[Lortesvin].
[Fissefjæs].
[Kussefjæs].
[Luderfjæs].
[Luderbarn].
[Fuckhoved].
[Fuckfjæs].
[Vatpik].
[Vatnisse].
[Kødhoved].
[Torskehoved].
[Dummernik].
[Fedtrøv].
[Gederøv].
[Klamrøv].
Fy for [satan], hvor du stinker.
Det rager mig en [skid].
I laver ikke en [skid].
Jeg [skider] på jeres regler.
Det er sgu noget værre [lort].
Din mor [sutter pik] bag Netto.
Du kan [slikke min røv].
Ham kan de godt [skyde], den [kujonsvin].
Det er en skandale, I klovne, [fuck] jer.
Du er klam, [din klamme gris].
Ti stille, [din sindssyge kælling].
Du er simpelthen for [åndsvag].
Alle de [idiotiske] bilister, de [idioter].
Jeg hader jer, [røvhuller].
Den [satans] unge har ridset min bil.
[Kællingerne] på første sal sladrer hele dagen.
Den nye formand er en [fladpandet] [klaphat].
[Skidespræller].
[Lort] med [lort] på.
Din [abekat], skrid hjem til Afrika.
[Sorte svin].
[Somaliersvin].
[Tyrkersvin].
Hun er en [fed so].
[Fede kælling].
[Fede svin].
Hendes [patter] hænger, den gamle [kælling].
Du er jo en spade, [din spade].
Hvor er du en stor [idiot].
Landets største [idiot] sidder i den stol.
Det er [pissehamrende] ligegyldigt.
[Skidegodt], at nogen siger det.
Skrid med dig, [lortemenneske].
[Satanedeme].
[Eddermaneme] for dyrt.
Det er simpelthen så [fucked], I ødelægger alt.
Sikke et [fucked] system.
[Wtf], hvem har skrevet det [lort]?
[Stfu].
Du er en [nazist], dit [nazisvin].
[Din racist].
[Racistiske svin].
Gid [du må dø].
[Jeg håber i brænder op].
Hvis du kommer her igen, [slår jeg dig ihjel].
[Jeg stikker dig ned].
Pas på, [jeg finder dig].
[Du er død når jeg] ser dig.
[Voldtag din mor].
[Nogen burde voldtage dig].
Du trænger til [en på kassen].
[Jeg smadrer dit fjæs].
[Få bank], din [lille lort].
Din [lille lort].
Dine unger er nogle [lorteunger].
Det er noget [møglort].
De er [møgperkere] hele bundtet.
[Tudefjæs], hold [kæft].
[Skvat].
Du er et [skvat].
Sikke en pjevs og et [røvhul].
Den dumme [gås] på kontoret, sikke en [kælling].
[Kællingesnak].
[Kællingeagtig] opførsel.
Fisselet er du, og [luderagtig].
[Luderagtigt] tøj.
[Horebuk].
Bundrådne [svinehunde].
Snylter, [dit svin].
Du er en løgnhals, dit [røvhul].
Min nabo er en [pisseirriterende] [kælling].
Ham der, han er da [blød i bolden], den [idiot].
[Slap pik].
[Minipik].
Du har en [lille pik], det er derfor du har stor bil.
[Analluder].
[Fisseslikker].
`
  .trim()
  .split('\n');
