// Quarrels and everyday talk between neighbours, worked on until the figures of print.ts were reached.
export const neighboursDirty: string[] = `
Du er sgu en [nar], Henning, og det har du altid været.
Flyt din bil, din [idiot].
Hun er en [kælling], og hendes mand er en [tøffel].
Hvem fanden har stjålet min [fucking] cykel?
Jeg er ligeglad med jeres [lorteregler].
Dem på tredje er nogle [svin].
Bestyrelsesformanden er en [løgner og et røvhul].
[Pis] og [lort], nu er den gal igen.
[Luderen] fra nummer fem har klaget igen.
[Horeunge], bliv væk fra min dør.
Din [klamme kælling], hold dig væk fra min mand.
Sikke en [pikspiller] af en vicevært.
Sæt nu for [helvede] skraldet i containeren!
[Spasser], kan du ikke læse skiltet?
Han er [hjernedød], ham formanden.
De [perkere] skal ud af vores blok.
[Neger], stod der på hans dør.
I er nogle [kujoner og kællinger].
[Fisse], [fisse], [fisse], havde drengene skrevet.
Den [forpulede] støvsuger igen.
Sig mig, er du [åndssvag]?
Gå hjem og [knep] din kat.
Du er en [led skid].
[Skiderik]!
Jeg [slår dig ihjel], hvis du rører hunden.
Vi [banker dig], når du kommer ned.
Du fortjener [en røvfuld].
I kan [rende mig] allesammen.
[Satans] også, elevatoren holder.
Det er [fandeme] løgn.
De der [klaphatte] har glemt at rydde sne.
Din [møgunge], du smadrede min rude.
Sikke et [møgsvin].
[Kussen] i stuen skruer aldrig ned.
Pas på, hun er en [bitch].
[Fuck dig], Karsten.
Det er [røvhullet] fra sjette igen.
Han er en [pædofil stodder], og det ved alle.
Pis af, din [perkertøs].
Hold [kæft], mand.
Luk [røven].
Fyren er [mongol] oven i hovedet.
Jeg hader jer alle, I [lede kællinger].
Den [ludersæk] på anden, altså.
[Bøssesvin].
Hvor er du [retarderet].
[Narrøv] uden stemmeret.
Bestyrelsen [knepper] os lejere i røven.
Vil I ikke nok [skride ad helvede til]?
Du lugter af [pis] og du ligner [lort].
[Kraftidiot], det var min plads.
Sikke et [skvat], hold op.
Er han [debil], ham elektrikeren?
[Asshole] af en udlejer.
Hvilket [lortehus].
De [pikhoveder] i forvaltningen.
Han kaldte mig [luder], og nu kalder jeg ham [skiderik].
[Røvhuller] hele banden!
Du er en [kæmpe idiot], Torben.
Stop det [pis].
`
  .trim()
  .split('\n');

export const neighboursClean: string[] = `
Vaskemaskine fire lækker, og gulvet er glat.
Kan vi få en ny ordning for vasketiderne?
Jeg har fået en p-afgift, selv om jeg har licens.
Snerydningen kom først klokken ni i morges.
Hunden gøede hele formiddagen, men ejeren var på arbejde.
Bestyrelsen bør holde flere åbne møder.
Huslejen er for høj i forhold til standarden.
Naboens vandpibe lugter i hele opgangen.
Min nabo er flink og hjælper altid.
Politiet kom forbi på grund af larmen.
Det er synd, at legepladsen bliver revet ned.
Jeg er meget skuffet over svaret.
Kommunen svarer aldrig på mine breve.
Partierne er enige om boligaftalen.
Der mangler lys ved trappen til kælderen.
Skraldet flyder ved molokkerne.
Pantflasker kan stilles ved porten.
Fastelavnsfesten var en stor succes.
Fanny Olsen læser højt for børnene.
Dick Hansen reparerer cykler.
Pikkolinen på hotellet var venlig.
Pikant nok var mødet lukket.
Sæden er sået, og høsten bliver god.
Skeden til kniven er af læder.
Kniven blev stukket i skeden.
Slutspillet vises på storskærm.
Farten skal ned på stamvejen.
Fartøjer og både opbevares på land.
Fagfolk har set på taget.
Tit hjælper det at tale sammen.
Prisen stiger, og kvaliteten falder.
Kusinen hedder Fie.
Forludning af gulve blev forklaret.
Kortet viser stierne i området.
Lårkort nederdel var på mode dengang.
Lårtung og træt efter løbet.
Låret gør ondt efter faldet.
Førtidspension og flexjob, en guide.
Pigen fik en ny cykel.
Piger og drenge spiller sammen på holdet.
Pickles og rugbrød var på bordet.
Fokus på trivsel i skolerne.
Fuks er en rødbrun hest.
Fusk med regnskabet er der ikke tale om.
Fisk og skaldyr sælges fra bil hver fredag.
Fise den af, sagde morfar og grinede.
Kuser på hatten var moderne i 1890.
Knap en time varede mødet.
Knæp, knirk og bank i rørene.
Hure sig ned i sofaen, siger de i Vestjylland, vist nok.
Hare og ræv i kolonihaven.
Hyre en håndværker er dyrt.
Horden af børn løb gennem gården.
Ridsefri paneler i elevatoren.
Skidt med det, vi når det nok.
Skidsen, nej skitsen, ligger på kontoret.
Spadser en tur med os på søndag.
Spasmodisk hoste bør ses af læge.
Mongolit, monolit, hvad hedder stenen?
Lotte og Lars har fået tvillinger.
Lorry-revyen har premiere.
Lurt nok at gemme kvitteringen.
Idet mødet begyndte, gik strømmen.
Idræt for alle i hallen.
Bitcher ikke, men beder pænt om svar.
Batch nummer to af jordbærmarmelade er klar.
Svenskere og nordmænd var på besøg.
Sving forbi cafeen.
Sven og Svend bor i samme opgang.
Stan Laurel og Oliver Hardy vises i filmklubben.
Satin og silke sælges billigt.
Sættet er komplet med kopper.
Kaffe og kage, kom og vær med.
Keft, sagde svenskeren, eller noget i den retning.
Rev og revling i heden.
Røver stue til hobbyrum, står der i planen.
Rover køretøj fra 1975 sælges.
Nagler og søm i bakken.
Nigel fra England underviser i engelsk.
Nogle negle knækkede, da jeg løftede kassen.
Perkins og Parker sidder i engelskklubben.
Parkeren har en varm foring.
Pynten hænges op, og festen kan begynde.
Pisken knaldede i cirkus.
Pus gemte sig under sofaen.
Pas godt på hinanden derude.
Posen revnede, og mælken løb ud.
Det er løgn, hvad der står i avisen.
Jeg er ikke dum, bare uenig.
`
  .trim()
  .split('\n');
