// German. Compounds carry most of the insults, so that many entries are beginnings or ends of words; dick
// (thick), Rat, Fach, Hort and Dickicht stay innocent.
import type { WordList } from '../vocabulary/wordList.ts';

// Said of a person these are insults; alone they are animals, dirt and illnesses.
const insult =
  '(sau|säue|schwein|schweine|kuh|kühe|gans|gänse|ziege|zicke|zicken|hund|hunde|köter|ratte|ratten|affe|affen|esel|kamel|rindvieh|vieh|viecher|hornvieh|schlange|wurm|würmer|made|maden|parasit|parasiten|schmarotzer|ungeziefer|zecke|zecken|schädlinge|kakerlake|kakerlaken|blutsauger|opfer|lusche|lappen|lauch|penner|bastard|nazi|nazis|faschist|faschisten|versager|luder|hexe|schabracke|schachtel|spast|pfeife|pfeifen|flachpfeife|flachpfeifen|null|nulle|nullen|niete|nieten|flasche|flaschen|lügner|lügnerin|betrüger|verbrecher|gauner|heuchler|heuchlerin|verräter|volksverräter|feigling|feiglinge|weichei|weicheier|memme|waschlappen|psychopath|psychopathen|psycho|irrer|irre|spinner|spinnerin|spinnern|hampelmann|witzfigur|narr|pack|gesindel|pöbel|abschaum|dreck|müll|mist|schund|assi|assis|asi|asis|perversling|perverser|pädophiler|pädo|kinderschänder|trampel|tussi|tussen|tusse|fettwanst|dickwanst|fettkloß|tunte|tunten|schwuchtel|luschen|knilch|fatzke|schnösel|schleimer|lackaffe|sack|säcke|drecksack|schwachkopf|tölpel|tropf|trottel|depp|idiot|hurensohn|missgeburt|vollpfosten|honk|hirni|lügenbold|schandfleck|stück (scheiße|scheisse|dreck|mist))';
const scorn =
  '(blöde|blödes|blöder|blöden|dumme|dummes|dummer|dummen|dreckige|dreckiges|dreckiger|dreckigen|fette|fettes|fetter|hässliche|hässliches|hässlicher|alte|altes|alter|verdammte|verdammtes|verdammter|verdammten|elende|elendes|elender|elenden|feige|feiges|feiger|dämliche|dämliches|dämlicher|miese|mieses|mieser|faule|faules|fauler|gierige|gieriges|gieriger|korrupte|korrupter|korrupten|widerliche|widerliches|widerlicher|ekelhafte|ekelhaftes|ekelhafter|verlogene|verlogenes|verlogener|kleine|kleines|kleiner|armselige|armseliges|armseliger|erbärmliche|erbärmliches|erbärmlicher|verfluchte|verfluchter|verfickte|beschissene|beschissener|arrogante|arrogantes|arroganter|asoziale|asoziales|asozialer|asozialen|hirnlose|hirnloses|hirnloser|unfähige|unfähiger|kranke|krankes|kranker|perverse|perverser|scheiß|scheiss|drecks|sozialer|größte|größter|totale|totaler|echter|echte)';
const grim =
  '(blöde|blödes|blöder|dumme|dummes|dummer|verdammte|verdammtes|verdammter|verdammten|elende|elendes|elender|feige|feiges|feiger|dämliche|dämliches|dämlicher|miese|mieses|mieser|gierige|gieriges|gieriger|korrupte|korrupter|widerliche|widerliches|widerlicher|ekelhafte|ekelhaftes|ekelhafter|verlogene|verlogenes|verlogener|armselige|armseliges|armseliger|erbärmliche|erbärmliches|erbärmlicher|verfluchte|verfluchter|verfickte|beschissene|beschissener|arrogante|arrogantes|arroganter|asoziale|asoziales|asozialer|hirnlose|hirnloses|hirnloser|perverse|perverser|scheiß|scheiss|hirnrissige)';
const very =
  '(ja |doch |nur |echt |alle |alle nur |einfach |einfach nur |wirklich |so |so ein |so eine |nichts als |total |völlig |halt |eben |auch |wohl |sowieso |komplett |absolut |ganz |richtig |allesamt |lauter |)';
const who =
  '(roma|sinti|kurden|rumänen|bulgaren|iraker|iraner|inder|amis|israelis|christen|kanaken|neger|islam|afghanen|afrikaner|schwarze|chinesen|kommunisten|emanzen|feministinnen|lesben|schwuchteln|homos|sozis|politikern|bürokraten|du|ihr|er|alle|diese leute|solche leute|die da|der typ|die typen|bürgermeister|bürgermeisterin|redakteur|redakteurin|journalist|journalisten|politiker|politikerin|minister|ministerin|chef|lehrer|nachbar|nachbarin|richter|schreiber|verfasser|autor|autorin|ausländer|flüchtlinge|migranten|asylanten|muslime|moslems|juden|türken|araber|syrer|zigeuner|polen|russen|schwule|schwulen|linke|linken|grünen|grüne|polizisten|bullen|beamten|bauern|radfahrer)';
const witless =
  '(behindert|gestört|hirntot|geistesgestört|geisteskrank|schwachköpfig|hirnamputiert|schwachsinnig|blöd|bescheuert|bekloppt|dumm|dämlich|doof|saudumm|strohdumm|strunzdumm|plemplem|meschugge|beknackt|deppert|verblödet|hohl|unfähig|erbärmlich|armselig|widerlich|ekelhaft|hässlich|pervers|asozial|zurückgeblieben|minderbemittelt|unterbelichtet|nicht ganz dicht|nicht ganz bei trost|nicht mehr ganz dicht|dumm wie (brot|stroh|scheiße|bohnenstroh)|dümmer als die polizei erlaubt|krank im (kopf|hirn)|zu (blöd|dumm|doof|dämlich) (zum|um|für))';
const job =
  '(bürgermeister|redakteur|journalist|politiker|lehrer|trainer|priester|pfarrer|chef|nachbar|vermieter|richter|minister|arzt|polizist|schiedsrichter|schreiberling|bauamt|rathaus|amt|stadtrat|gemeinderat|kerl|weib|typ|mensch)';

export const german: WordList = {
  endings: {
    n: '- n s', // Hure, Fotze
    l: '- s es e en er ern', // Arschloch and others, written out where the vowel changes
    c: '- en s', // Idiot
    a: '- e er es en em', // adjectives
    s: '- s',
    k: '- s n', // Wichser
    v: 'en e st t te ten end et', // fick-
  },
  words: {
    refuse: `
      (neger|juden|kanaken|türken|moslem|muslim|araber|zigeuner|polacken|russen|schwarzen|ausländer)(schwein|sau|pack|drecksau|fotze|hure|gesindel|abschaum|affe|brut|schlampe|bastard|ratte|ungeziefer|dreck)/s
      (neger|juden|kanaken|türken|moslem|ausländer)(schweine|säue|huren|fotzen|affen|ratten|schlampen|bastarde)
    `,
    hold: `
      neger/s negern negerin negerinnen nigger/s niggern kanake/n *kanake *kanaken kümmeltürke/n kamelficker/k ziegenficker/k bimbo/s schlitzauge schlitzaugen zigeunerpack polacke polacken kaffer/k idiot/c idioten idiotin idiotinnen *idiot *idioten
      hure/n (drecks|mist|billig|edel|dorf|crack|nazi|bahnhofs|straßen|scheiß)hure/n hurensohn hurensöhne hurensohns hurensöhnen hurenkind huren* hurenbock fotze/n *fotze *fotzen fotzenkopf fotzengesicht
      arschloch arschlochs arschlöcher arschlöchern *arschloch *arschlöcher arschgeige/n arschgesicht/l arschkriecher/k arschficker/k arschlecker/k arschgeburt arschkeks arschkopf arschbacke/n wichser/k *wichser *wichsern wichs/v wichse wichst gewichst wixer/k wixxer/k wixen wixxen
      ficker/k ficken fick ficke fickst fickt fickte gefickt abgefickt fickdich fickfresse gefickte gefickter ficktyp *ficker *ficken durchgefickt verfickt/a verfickten schlampe/n *schlampe *schlampen drecksschlampe nutte/n *nutte *nutten nuttensohn nuttenkind flittchen bordsteinschwalbe/n
      drecksau drecksäue drecksack drecksäcke drecksschwein dreckschwein dreckskerl/l drecksvieh drecksweib/l dreckstück dreckstücke drecksfotze drecksnazi drecksjude drecksvotze dreckspack drecksloch miststück/l miststücke mistkerl/l mistgeburt mistvieh mistsau missgeburt missgeburten
      schweinehund/l saukerl/l sauhund/l nazischwein nazischweine bullenschwein bullenschweine kommunistenschwein rassistenschwein kinderficker/k kinderschänderschwein
      votze/n fozze pissnelke/n pisser/k pisskopf pissköpfe scheißkerl/l scheisskerl/l scheißhaufen scheißtyp/c scheißweib/l scheißkopf scheißköpfe scheißpack scheißjude scheißjuden scheißneger scheißausländer scheißkanake scheißtürke scheißtürken scheißschwuchtel scheissneger
      (schwuchtel|schwulen|lesben|transen|emanzen)(sau|säue|schwein|schweine|pack|gesocks|fotze|fotzen|brut) schwuchtel/n *schwuchtel *schwuchteln schwanzlutscher/k schwanzgesicht schwuli kampflesbe/n transe transen
      spast/c ~spasten spasti/s spastis vollspast vollspasten mongo/s vollmongo behindi behindis vollpfosten vollhorst vollidiot/c missgestalt untermensch/c untermenschen abschaum gesocks
      (drecks|scheiß|scheiss|kack|mist|sau|piss|hunds|verdammte|schweine|nazi|bonzen|bullen|kommunisten|faschisten|rassisten|linken|grünen|islamisten|kapitalisten|terroristen)(sau|säue|schwein|schweine|kerl|kerle|typ|typen|weib|weiber|pack|gesindel|bande|nazi|nazis|köter|vieh|bulle|bullen|fresse|fotze|balg|bälger|brut|bratze|hund|hunde|politiker|politikern|journalist|journalisten|ausländer|ausländern|türke|türken|moslem|moslems|muslim|muslime|juden|jude|migranten|flüchtlinge|beamte|beamten|vermieter|lehrer|kinder|kind|blag|blagen|schwuchtel|schwule|lesbe|emanze|emanzen|russe|russen|polen|amis|pfaffe|pfaffen|radfahrer|autofahrer|bonzen)
      spacko/s spacken spack spasmo spaßt vollspacko tunte/n tuntig/a hirntot/a hirnlos/a geistesgestört/a hirnamputiert/a hirnverbrannt/a strunzdumm/a strohdumm/a
      (sozen|sozi|grünen|politiker|bonzen|journalisten|journaille|ausländer|asylanten|linken|rechten|lügen|links|rechts|beamten|hartzer|saupreußen|nachbars|schwulen|moslem|islamisten|flüchtlings|migranten|roma|syrer|afghanen|russen|polen|merkel|regierungs|radler)(pack|gesindel|brut|schweine|schwein) sozenschwein inselaffe/n spaghettifresser/k
      volksverräter/k landesverräter/k lügenpresse vaterlandsverräter/k lügenmaul lügenschwein/l lügenbold/l assi/s asi/s assipack asipack assiweib assikind assikinder asozialenpack prollpack
      pädo/s pädos pädoschwein pädosau kinderfickerpack pädophilenpack sackgesicht/l sackratte/n arschkrampe/n arschwisch arscheloch arschlöchrig arschbratze/n arschnase/n arschkuh arschhure arschfotze/n
      kackvogel kackvögel kackfass kackstelze/n kackbratze/n pissgesicht pissflitsche/n fickfrosch fickgesicht fickschlitten fickstück fickschnitzel fickfehler inzucht inzuchtprodukt inzestkind
      evolutionsbremse/n amöbenhirn spatzenhirn/l erbsenhirn/l strohkopf strohköpfe holzkopf holzköpfe dummbatz dummbeutel dummschwätzer/k dummlaberer dumpfbacke/n dumpfbackig flachpfeife/n flachzange/n flachwichser/k
      vollhonk/s honk/s hornvieh rindvieh intelligenzallergiker kotzbrocken kotzfresse ekelpaket/l dreckfresse scheusal/l fettwanst fettkloß fettklops fettschwein fettbacke/n schwabbelsau hässlette/n schabracke/n schreckschraube/n trulla tussi/s tusse/n emanzenpack kampfemanze/n
      kameltreiber/k salafistenschwein eselficker/k schafficker/k knoblauchfresser/k spaghettifresser/k itaker/k polack/c kanakenpack bimbos schokoneger bananenneger reisfresser/k fidschi/s schlitzi/s
      affenmensch/c zigeunersau asylantenpack asylantenschwein asylschmarotzer/k sozialschmarotzer/k nazihure/n nazipack naziarsch nazidreck nazischlampe/n nazibrut faschopack faschoschwein/l hosenscheißer/k hosenscheisser/k klugscheißer/k klugscheisser/k korinthenkacker/k sesselfurzer/k
      hackfresse/n drecksfresse fettsau fettsack fettsäcke fettarsch blödarsch krüppelkind retard/s pimmel/s pimmelkopf möse mösen titten tittenfick bumsen gebumst blasehase drecksbulle drecksbullen judensau judensäue
    `,
    flag: `
      scheiß* scheiss* drecks* arsch* kack* piss* drecksladen dreckskaff drecksloch drecksbude drecksjob dreckszeug dreckswetter drecksstadt dreckspolitik dreckspresse dreckszeitung dreckblatt drecksblatt
      (mist|kack|piss)(laden|stadt|kaff|bude|zeitung|blatt|job|verein|ding|karre|artikel|politik|bus|bahn|straße|baustelle|amt|zeug|teil|stück)
      schwachsinn schwachsinnig/a bekloppt/a bekloppten beknackt/a deppert/a bescheuerten bescheuert beschissen behämmert/a bedeppert/a dämlich/a saudämlich/a saudoof saublöde
      verflucht/a verfluchten verdammten verfickte verflixt gottverdammte himmelherrgott herrgottsakra kack kacks kackladen kackbude
      jammerlappen waschlappen schlappschwänzig pfeifenkopf versager/k vollversager/k penner/k heuchler/k fatzke/n schnösel schleimer/k schleimscheißer/k lump/c lumpenpack
      (zimt|ober|büro|erz)zicke/n spinner/k vollspinner dummerchen hampelmann witzfigur/c knalltüte/n pappnase/n wtf ffs omfg crap damn fuck fucking arschkarte abkotzen beschiss scheißerei furz fürze rotzlöffel rotzfrech/a rotznase/n rotzgör/c rotzgören
      scheiße scheisse scheiss scheiß scheisser scheißer scheißegal scheissegal bescheuert/a beschissen/a scheißdreck scheißding scheißladen scheißland scheißzeitung scheißverein *scheiße *scheisse scheißen scheisst scheißt verschissen/a geschissen
      arsch arschs ärsche arschkalt arschig/a verarscht verarschen verarsche verarschung verdammt/a verdammten verdammte verdammter gottverdammt/a kacke kackscheiße kacken kackt kackbratze kackhaufen pisse pissen pisst angepisst verpisst verpiss
      depp/c deppen trottel/k trotteln blödmann blödmänner dummkopf dummköpfe schwachkopf schwachköpfe hohlkopf hohlkopfs dumpfbacke/n vollpfosten volltrottel/k dussel hornochse/n armleuchter/k knallkopf
      schwachmat/c schwachmaten hirni/s saftsack saftsäcke lackaffe/n schlappschwanz schlappschwänze saublöd/a saudumm/a
    `,
  },
  phrases: {
    hold: `
      (ich|wir) (bring|bringe|bringen) (dich|euch) um
      (ich|wir) (werde|werden|will|wollen) (dich|euch) (umbringen|töten|abstechen|erschießen|erschiessen|vergewaltigen|totschlagen|schlachten|abschlachten|fertigmachen)
      (ich|wir) (töte|stech|steche|erschieße|schlage|schlag|vergewaltige) (dich|euch) (ab|tot|nieder|nochmal|)
      (man|jemand|einer) (sollte|müsste|muss) (dich|euch|sie|ihn|den|die) (alle |)(erschießen|erschiessen|aufhängen|vergasen|umbringen|abknallen|vergewaltigen|abstechen|töten|erhängen)
      (du|ihr|die|der) (gehörst|gehört|gehören) (alle |)(erschossen|vergast|aufgehängt|abgeknallt|verbrannt|an die wand gestellt|an die wand)
      (hoffe|hoffentlich) (du|ihr|stirbst|krepierst|verreckst) (stirbst|krepierst|verreckst|bald|sterbt|verreckt|du|an krebs)
      ^(stirb|verreck|verrecke|krepier|krepiere|krepiert)$
      (soll|sollen|sollst|sollt|möge|mögen) (er |sie |ihr |du |die |doch |alle |ruhig |endlich |bald |elendig |qualvoll |)(doch |alle |endlich |elendig |qualvoll |in der hölle |) (verrecken|krepieren|abkratzen|ersaufen|schmoren)
      (erschieß|erschiess|erhäng|ertränk|vergas|töte) (dich|euch) (selbst|doch|endlich|mal|)
      (häng|hängt|bring|bringt) (dich|euch) (doch |endlich |bitte |mal |einfach |) (auf|um)
      (spring|springt) (doch |endlich |einfach |bitte |) (von der brücke|von einer brücke|vor den zug|vor einen zug|aus dem fenster|vom dach)
      (nimm|nehmt) (dir|euch) (doch |endlich |bitte |) (den strick|einen strick)
      (nimm|nehmt) (dir|euch) (doch|endlich|bitte|) das leben$
      (hoffentlich|hoffe) (wirst|werdet|wird) (du|ihr|er|sie) (* |bald |) (überfahren|erschossen|vergewaltigt|abgestochen|krank)
      (solche|diese|die|alle|solche leute|diese leute|leute wie du) (* |) (gehören|gehörten|sollte man|müsste man|sollten|muss man) (alle |allesamt |einfach |doch |mal |öffentlich |) (vergast|erschossen|aufgehängt|aufgeknüpft|abgeknallt|erschlagen|hingerichtet|umgebracht|totgeschlagen|vergasen|erschießen|aufknüpfen|abknallen|erschlagen|umbringen|totschlagen|hinrichten|an die wand)
      gehört (erschossen|vergast|aufgeknüpft|abgeknallt|erschlagen|hingerichtet|umgebracht|totgeschlagen|an die wand gestellt|an den galgen|ins gas)
      gehören (alle |allesamt |) (vergast|erschossen|aufgehängt|aufgeknüpft|abgeknallt|verbrannt|erschlagen|hingerichtet|umgebracht|totgeschlagen|gehängt|an die wand gestellt|an die wand|an den galgen|ins gas)
      (an die wand stellen|an die wand|aufhängen|aufknüpfen|erschießen|abknallen|vergasen|totschlagen|umbringen|erschlagen|köpfen) (sollte|müsste|muss|soll) man (die|den|sie|ihn|alle|so|diese|solche|dich|euch|das)
      (tötet|hängt|erschießt|vergast|verbrennt|ermordet|köpft|erschlagt|töte|erschieß|häng) (alle|die ganze|den ganzen|das ganze|sämtliche|jeden) (* |) (politiker|journalisten|juden|muslime|moslems|ausländer|flüchtlinge|migranten|türken|zigeuner|schwule|schwulen|regierung|bande|gesindel|pack|redaktion|vorstand|bullen|polizisten|beamten)
      (man|jemand|einer|wir|ich) (sollte|sollten|müsste|müssten|muss|würde) (die|den|das) (ganze|ganzen|gesamte|verdammte) (* |) (regierung|bande|pack|gesindel|redaktion|vorstand|sippe|familie|stadtrat|gemeinderat|politikerbande) (erschießen|aufhängen|vergasen|umbringen|abknallen|töten|erhängen|totschlagen|erschlagen|verbrennen|anzünden|an die wand stellen)
      (hoffentlich|hoffe) (kriegt|bekommt|stirbt|krepiert|verreckt|verbrennt) (deine|eure|seine|ihre) (ganze |) (familie|mutter|frau|brut|sippe|kinder) (krebs|aids|elendig|bald|qualvoll|auch)
      (knallt|knall|stecht|stech) (ihn|sie|die|den) (* |) ab$
      (schlagt|schlag) (ihn|sie|die|den) (* |) tot
      (hängt|häng) (sie|die) alle auf
      (ich|wir) (schlag|schlage|schlagen|prügel|prügle) (den|die|jeden|alle|ihn|sie|euch alle|die alle) (* |) tot
      (ich|wir) (knall|knalle|knallen|stech|steche|stechen) (den|die|jeden|alle|ihn|sie) (* |) ab
      (ich|wir) (zünde|zünden|fackel|fackle|fackeln|brenne|brennen|werden) (dein|euer|eure|deine|ihm das|euch das) (* |) (haus|bude|auto|redaktion|rathaus|hütte|wohnung) (an|ab|nieder|anzünden|abfackeln)
      (eine kugel|ne kugel) (in den|im|durch den) (kopf|schädel)
      (hängt|erschießt|vergast|knallt|verbrennt|tötet|lyncht) (sie|die|alle) (* |) (auf|ab|alle|politiker|journalisten|juden|muslime|flüchtlinge|ausländer)
      (man|jemand|einer|wir) (sollte|sollten|müsste|müssten|muss) (dich|euch|sie|ihn|den|die|so einen|solche|diese|das) (* |alle |) (erschießen|vergasen|umbringen|abknallen|vergewaltigen|abstechen|erhängen|totschlagen|erschlagen|aufknüpfen|hinrichten|an die wand stellen)
      (hoffe|hoffentlich|wünsche|ich hoffe) (dass |) (du|ihr|er|sie|deine familie|deine kinder|jemand) (* |) (stirbst|sterben|stirbt|sterbt|krepierst|krepiert|verreckst|verreckt|verrecken|abkratzt|krebs|vergewaltigt|überfährt|überfahren|tot)
      (hoffentlich|hoffe) (verbrennst|verbrennt|verfaulst|ertrinkst|erstickst|kriegst|bekommst|kriegt|bekommt|stirbst|stirbt|krepierst|verreckst|verreckt|sterbt|brennst|ersäufst|überfährt) (du|ihr|er|sie|dich|euch) (* |bald |) (krebs|aids|bald|elendig|qualvoll|einer|jemand|ein)
      hoffentlich (verbrennst|verfaulst|ertrinkst|erstickst|erfrierst|verblutest) du
      (hoffentlich|hoffe du) (stirbst|krepierst|verreckst) (du|)
      (ich|wir) (schlag|schlage|schlagen|prügel|prügle|mach|mache|steche|stech|knall|knalle|bring|bringe|stechen) (dich|euch) (alle |noch |eines tages |) (tot|ab|um|kalt|zu tode)
      (ich|wir) (bring|bringe|bringen) (ihn|sie) (alle |) um$
      (ich|wir) (werde|werden|will|wollen|könnte) (dich|euch|ihn|sie|dir|deine familie) (* |alle |) (umbringen|töten|abstechen|erschießen|vergewaltigen|totschlagen|abschlachten|erwürgen|erschlagen|abknallen|köpfen|kaltmachen)
      (dich|euch) (mach|mache|bring|stech|knall) ich (kalt|um|ab|fertig)
      (ohne dich|ohne euch) wäre die welt (besser|ein besserer)
      die welt wäre (besser|ein besserer ort|schöner) ohne (dich|euch)
      (keiner|niemand) (würde|wird) (dich|euch) vermissen
      (verrecke|krepier|verreck|stirb) (du|in der hölle|endlich|elendig)
      (geh|geht) (sterben|dich aufhängen)
      (bring|häng|erschieß) dich (um|auf|endlich|selbst)
      juden ins gas
      (vergast|vergasen) (sie|die juden)
      sieg heil
      (ich weiß|wir wissen|ich weiss) wo (du wohnst|dein haus|ihr wohnt)
      (du|ihr|so ein) (blöde |blödes |blöder |dumme |dummes |dreckige |dreckiges |fette |fettes |hässliche |alte |altes |verdammte |verdammtes |elende |elendes |feiges |dämliche |)(sau|schwein|schweine|säue|kuh|ziege|zicke|hund|ratte|ratten|schwuchtel|opfer|parasit|parasiten|lusche|penner|affe|bastard|nazi|versager|vieh|luder|miststück|hurensohn|spast)
      (blöde|dumme|fette|dreckige|alte|verdammte|dämliche) (sau|kuh|ziege|zicke|schweine|ratten|zecken|penner|schlampe|weiber|luder)
      halt (die|deine|dein|doch die|einfach die) (fresse|schnauze|klappe|maul|goschn|gosch)
      (halts|halt s) maul
      (halt|haltet) das maul
      leck mich (am arsch|am|mal)
      (lutsch|lutscht|leck) (meinen|mein|meine) (schwanz|arsch|eier|pimmel)
      (deine|eure) mutter (ist|fickt|lutscht|hure)
      (fick|ficke) (dich|euch|deine|deine mutter|die)
      verpiss dich
      (geh|geht|verpisst euch|verschwinde) (zurück |)(nach afrika|in dein land|dahin wo du|wo du herkommst|in deine heimat)
      (fahr|fahrt|scher dich|schert euch|geh|geht|fahren sie) (doch |endlich |) zur hölle
      (krank|gestört|behindert) im (kopf|hirn)
      (bist du|du bist|seid ihr) (behindert|gestört|hirntot|total behindert|geistig behindert|hirnamputiert|schwachsinnig|blöd|bescheuert)
      ausländer raus
      (türken|juden|neger|moslems|kanaken) raus
      heil hitler
      du bastard
      (du|bist ein|bist eine|was für ein|was für eine|so ein|so eine) ${scorn} (${scorn} |) ${insult}
      (du|ihr|sie|der|die|dieser|diese|dieses|diesen|so ein|so eine|so einen|was für ein|was für eine|ist ein|ist eine|bist ein|bist eine|seid|sind lauter) ${grim} (${scorn} |) (${insult}|gockel|bürokrat|bürokraten|beamte|beamten|bulle|bullen|ausländer|türke|türken|jude|juden|moslem|moslems|araber|zigeuner|russe|russen|pole|polen|flüchtlinge|schwuler|schwule|lesbe|lesben|emanze|emanzen|weiber|weib)
      (du|ihr|bist|seid|bist ein|bist eine) ${very} (ein |eine |) (schwein|sau|schweine|parasit|parasiten|penner|affe von|bastard|versager|vieh|luder|opfer|ratte von|hexe von|spast|pfeife|flachpfeife|pfeifen|lügner|lügnerin|heuchler|verräter|volksverräter|feigling|weichei|memme|waschlappen|psychopath|psycho|spinner|hampelmann|witzfigur|narr|pack|gesindel|abschaum|assi|asi|perversling|trampel|tussi|tunte|lusche|lappen|lauch|schmarotzer|ungeziefer|nazi|nazis|faschist|faschisten|dreckstück|fatzke|schnösel|schleimer|tölpel|lügenbold|schandfleck|stück (scheiße|scheisse|dreck|mist))
      (er ist|sie ist|so ein|so eine|was für ein|was für eine|dieser|diese|dieses|ist ein|ist eine|ist und bleibt ein) ${very} (ein |eine |) (penner|affe von|bastard|versager|luder|ratte von|hexe von|spast|lügner|lügnerin|heuchler|verräter|volksverräter|feigling|weichei|memme|waschlappen|psychopath|psycho|spinner|hampelmann|witzfigur|pack|gesindel|assi|asi|perversling|trampel|tussi|tunte|lusche|schmarotzer|nazi|nazis|faschist|faschisten|dreckstück|fatzke|schnösel|schleimer|tölpel|lügenbold|schandfleck|stück (scheiße|scheisse|dreck|mist))
      ^so (ein|eine) (schwein|sau|pfeife|flachpfeife|vieh|opfer|lauch|lappen)$
      (bürgermeister|bürgermeisterin|redakteur|redakteurin|journalist|politiker|minister|chef|lehrer|nachbar|autor|autorin|richter|kanzler|kanzlerin|schreiber|trainer) ist ${very} (ein|eine) (${scorn} |) ${insult}
      ${who} (sind|seid|bist|ist) ${very} (ein |eine |) (${scorn} |) (diebe|räuber|krebs|ein krebs|krebsgeschwüre|eine plage|plage|seuche|gesocks|bande|viehzeug|parasiten|ungeziefer|ratten|affen|abschaum|pack|gesindel|schmarotzer|schweine|zecken|kakerlaken|untermenschen|vieh|tiere|dreck|müll|krebsgeschwür|lügner|verräter|heuchler|versager|kriminelle|terroristen|clowns|nazis|faschisten|penner|spinner|psychopathen)
      ${who} (sind|seid|bist|ist) ${very} (ein |) (verbrecher|betrüger|vergewaltiger)$
      (du|ihr|der typ|die typen|bürgermeister|bürgermeisterin|redakteur|redakteurin|journalist|politiker|politikerin|minister|chef|lehrer|nachbar|nachbarin|autor|autorin|ausländer|muslime|juden|türken|araber|zigeuner|schwule|schwuchteln|lesben|emanzen|grünen|linken|beamten) (sind|seid|bist|ist) ${very} ${very} ${witless}
      (bist|seid) (du|ihr) ${very} ${very} ${witless}
      ^(${scorn} |) (${scorn} |) (sau|schwein|schweine|schweinebande|affe|affen|ratte|ratten|zicke|zicken|gans|ziege|penner|versager|lügner|heuchler|verräter|feigling|feiglinge|weichei|psychopath|psychopathen|spinner|clown|clowns|hampelmann|kasper|witzfigur|pack|gesindel|pöbel|pfeife|pfeifen|luder|hexe|opfer|parasit|parasiten|schmarotzer|ungeziefer|zecke|zecken|betrüger|verbrecher|gauner|tussi|perversling|kinderschänder|niete|nieten|memme|lusche|null|vieh|viecher|esel|kamel|köter|nazi|nazis|faschist|faschisten|schnösel|tölpel|pädophiler|lump)$
      ^(blöde|dumme|fette|alte|dreckige|hässliche|eingebildete|arrogante|dämliche|verlogene) (gans|zicke|kuh|ziege|sau|hexe|schachtel|schabracke|trulla|tussi|schnepfe|henne|pute|nudel|schlange)
      (so eine|du|diese|blöde|dumme|arrogante|eingebildete|dämliche) (blöde |dumme |alte |) (gans|zicke|schnepfe|pute|trulla|tussi|schabracke)
      (schweine|ratten|affen|verbrecher|lügner|gauner|clowns|versager|penner|parasiten|idioten|deppen|pfeifen|nieten|bande von idioten) (da oben|im rathaus|im bauamt|im stadtrat|in berlin|im amt|in der regierung|im bundestag|in der redaktion|sind das|sind sie|sind die|seid ihr|allesamt|alle)
      (parasiten|ungeziefer|ratten|schmarotzer|kakerlaken|abschaum|vieh|zecken|tiere) (sind|ist) (das|die|sie|es|ihr|so was)
      (dieser|so ein|der|dein|dieses) (affe|esel|clown|kasper|penner|spinner|hampelmann|depp|sack|hund|vogel|schwein|ratte) von (einem |) ${job}
      (pädophiler|perverser|geisteskranker|krimineller|verlogener|korrupter|schwuler|versoffener|feiger|dreckiger) ${job}
      (du|ihr|er|sie|der|die) (bist|seid|ist|sind) ${very} (ein |eine |) (clown|clowns|kasper|niete|nieten|null|nullen|flasche|flaschen|irrer)$
      (bist du|seid ihr|ist der|ist die|sind die) (krank|irre|verrückt|besoffen)$
      (asoziales|asoziale|dreckiges|widerliches|elendes|verlogenes|faules|arbeitsscheues|kriminelles|mieses|ausländisches) (pack|gesindel|volk|weib|vieh|drecksvolk|schwein|stück)
      (halt|haltet|halten sie) (doch |einfach |endlich |mal |bitte |) (die|deine|dein|eure|euer|das|ihre|ihr) (fresse|schnauze|klappe|maul|goschn|gosch|rand)
      (fresse|schnauze|klappe|maul) halten
      (du|dieser|diese|ihr|so ein) pisser
      ^(pisser|fresse|schnauze|maul|klappe|halts maul)$
      (polier|poliere|hau|haue|schlag|schlage|tret|trete) (dir|euch|ihm|ihr) (* |) (die fresse|in die fresse|aufs maul|eine rein|die zähne|die nase|den schädel|eins rein|in die eier|die visage|den kiefer|eine in)
      (kriegst|kriegt|bekommst|gehört|verdienst|verdient|geb dir|gebe dir|gibt) (* |) (eins|eine|was|ein paar) (auf|in|aufs|vor) (die fresse|maul|die schnauze|die nuss|die eier|die nase|den schädel)
      (in die fresse|aufs maul|eins auf die fresse|auf die fresse|eine aufs maul) (hauen|schlagen|kriegen|bekommen|geben|verdient|gehört|kriegst)
      (ich|wir) (krieg|kriege|kriegen|finde|finden|erwische|mach|mache|machen) (dich|euch) (noch|schon|fertig|platt)
      (ich|wir) (weiß|wissen|weiss) wo (du|ihr|er|sie|dein|deine|eure) (* |) (wohnst|wohnt|arbeitest|steht|haus|kinder|schule)
      ^(pass|passt) (bloß|nur|lieber) (auf|auf du|auf ihr|auf dich auf)$
      (pass|passt) (bloß |nur |lieber |) auf (was du|wenn ich dich|sonst)
      (steck|steckt|schieb|schiebt) (dir|euch|es dir) (* |)(* |)(sonstwohin|in den arsch|in arsch|dahin wo)
      (am arsch|im arsch|für den arsch|zum arsch|in den arsch|fürn arsch)
      (kann|könnt|kannst|können|soll|sollst) (mir|uns|dem|ihm) (mal |gern |) (einen|einer|eins) (blasen|lutschen)
      (lutsch|lutscht) (schwanz|schwänze|pimmel|eier|mich)
      (halt|haltet) (deine|dein|eure|euer) (* |) (fresse|schnauze|klappe|maul|rand)
      (schwanz|pimmel) (ins|in den|in die|in) (ohr|arsch|maul|fresse|mund)
      das kotzen
      (leck|leckt|lecken) (mich|uns|sie mich) (doch |) (am|kreuzweise|alle|fett|mal)
      (geile|geiler|geiles|heiße|dicke|fette|schöne) (titten|möpse|hupen|sau|schlampe|arsch|euter)
      (würd|würde|will|möchte|könnte) (ich |) (die|dich|sie) (* |gern |gerne |mal |) (ficken|bumsen|vögeln|knallen|nageln|durchnehmen|flachlegen)
      (raus|abschieben|weg) mit (den|dem|diesem|diesen|all den) (ausländern|türken|juden|negern|moslems|muslimen|kanaken|pack|gesindel|asylanten|flüchtlingen|zigeunern|arabern)
      (ausländer|türken|juden|neger|moslems|muslime|kanaken|asylanten|flüchtlinge|zigeuner|araber|syrer|afghanen|islam) raus
      (geh|geht|verpiss dich|verpisst euch|verschwinde|verschwindet|zurück) (doch |) (zurück |heim |) (nach|in|ins|dahin|dorthin|wo|zu) (afrika|dein|euer|wo|anatolien|syrien|die türkei|deinem|busch|den busch|urwald)
      zeig (deine|mal) (titten|möpse)
    `,
    flag: `
      (was|wer|wo|wie|warum) zur (hölle|henker)
      zum (teufel|henker) mit
      (verdammte|so eine) (scheiße|scheisse|kacke)
      halt den mund
      (ist|sind|war) (doch |alles |nur |reiner |totaler |absoluter |einfach |) (mist|dreck|kacke) (durch|von|vom|hoch)
      (ist|war) (doch |alles |nur |reiner |totaler |absoluter |einfach |so ein |) (mist|kacke|rotz)$
      ^mist (von|vom|hoch)
      nicht (mehr |) (alle|alle ihre|alle seine) (* |) (tassen im schrank|latten am zaun|nadeln an der tanne)
      so ein (clown|kasper)$
      zum (teufel|henker|kuckuck|donnerwetter)
      (so ein|so nen|so n|was für ein|was ein|alles|nur|absoluter|totaler|völliger|kompletter|reiner) (mist|kack|scheiß|dreck|schund|müll|schwachsinn|rotz|bullshit|stuss|käse von)
      ^(mist|kacke|scheiße|dreck|verdammt|pfui teufel|widerlich|erbärmlich|armselig|lachhafte clowns)$
      (geh|geht|fahr|fahrt|schert euch|scher dich) (doch |) zum teufel
      (zum|nur noch zum|es ist zum) kotzen
      (kotzt|kotzen) (mich|uns) an
      (du|ihr|sie) (kannst|könnt|können) (mich|uns|mir|mich alle) mal
      so ein mist verdammter
      leck mich
    `,
  },
  allowed: `
    pissoir* arschin archibald kackadu dreckschleuder/s
    dick dicke dicker dickes dickicht slut fag fach fart tit tits git rape raps ass asse assel
    verschlamp* broschüre broschüren schüren
    schur schure chur bassist knackarsch
    vermisst gemisst wischer
    erfrischen niger nigeria
    fickle huret
    idiotie idiotisch* idiotensicher*
    spastik spastiker
     homo analyse kunt
  `,
  allowedPhrases: `
    homo sapiens
    bringe dich um (acht|neun|zehn|sieben|sechs|fünf|vier|drei|zwei|eins|elf|zwölf|halb|viertel)
    (ich|wir) (bring|bringe|bringen) (dich|euch) um (acht|neun|zehn|sieben|sechs|fünf|vier|drei|zwei|eins|elf|zwölf|halb|viertel)
    (du|ihr) (bist|seid|wärst|wärt) (dumm|verrückt|blöd) (dran|wenn|da)
    alte kuh (gibt|ist|steht|hat|frisst|war)
    (dostojewskis|dostojewski) (roman |) (der |) idiot
    (der |) idiot von dostojewski
    huren (gab|waren|lebten|im mittelalter|und hexen)
    (die|eine|unsere|seine|ihre|meine) (sau|kuh|ziege|gans|katze) (hat|ist|wirft|steht|heißt|gibt)
    (der|ein|unser|mein) (affe|esel|hund) (im|ist|hat|schläft|aus|heißt)
    (affen|ratten|schweine|esel|parasiten|ungeziefer|tiere|kakerlaken) (im zoo|im stall|auf dem hof|im tierpark|im keller|im fisch|in der küche)
    arsch der welt
    (die|eine|unsere|ihre|seine) kuh (steht|gibt|muht|ist)
  `,
};
