// Danish words that weigh nothing, whatever the comments say that the weights are learned from: who somebody is, is
// no abuse, however often abuse mentions it.
import { aRole, firstName, theRole, theRoles } from '../roles.ts';

const wordsOf = (group: string) => group.slice(1, -1).split('|').join(' ');

export const neutralWords = `
  ${[aRole, theRole, theRoles, firstName].map(wordsOf).join(' ')}
  han hun ham hende hans hendes
  du dig din dit dine jer jeres you your yours
  muslim* islam* jøde* jødisk* kristn* katolik* hindu* buddhis* arab* tyrk* somali* pakistan* afghan* kurd* libanes* marokk* afrikan* sigøjner* polak*
  rumæn* litau* ukrain* grønlænd* grønlandsk* eskimo* indvandr* flygtning* udlænding* migrant* asylansøg* homoseks* lesb* bøsse* transkøn* transperson*
  transkvind* nonbinær* feminis* handicap* autis* skizofren* dement* alkoholik* narkoman* misbruger* hjemløs* arbejdsløs* kontanthjælp* førtidspension*
  pensionist* dværg* kommunis* liberal* socialis* konservativ* pædofil* homo homoen homoer homoerne københavn* fynbo* bornholm* skuespiller*
  muslim muslimer muslimen muslimerne muslimsk muslimske islam islamisk islamiske koranen ramadan moské moskeen moskéen imam imamen
  tørklæde tørklædet tørklæder burka niqab hijab jøde jøder jøden jøderne jødisk jødiske synagoge synagogen rabbiner israel israeler israelere
  israelsk israelske palæstina palæstinenser palæstinensere palæstinensisk palæstinensiske kristen kristne kristendom katolik katolikker hindu hinduer
  buddhist buddhister ateist ateister araber arabere araberen araberne arabisk arabiske tyrker tyrkere tyrkeren tyrkerne tyrkisk tyrkiske
  somalier somaliere somalierne somalisk somaliske pakistaner pakistanere pakistansk pakistanske afghaner afghanere afghansk afghanske
  syrer syrere syrerne syrisk syriske iraker irakere irakisk iraner iranere iransk iranske kurder kurdere kurderne kurdisk kurdiske libaneser
  libanesere marokkaner marokkanere afrikaner afrikanere afrikansk afrikanske nigerianer eritreer eritreere roma romaer romaerne sigøjner sigøjnere
  polak polakker polakken polakkerne polsk polske rumæner rumænere rumænerne rumænsk rumænske litauer litauere bulgarer bulgarere ukrainer ukrainere
  ukrainerne ukrainsk ukrainske russer russere russerne russisk russiske kineser kinesere kinesisk kinesiske inder indere indisk indiske thai
  thailandsk thailandske vietnameser vietnamesere asiat asiater asiatisk asiatiske grønlænder grønlændere grønlænderen grønlænderne grønlandsk
  grønlandske færing færinger svensker svenskere svenskerne svensk svenske nordmand nordmænd norsk norske tysker tyskere tyskerne tysk tyske dansker
  danskere danskerne englænder amerikaner amerikanere albaner albanere bosnier bosniere serber serbere bosnisk serbisk indvandrer indvandrere
  indvandreren indvandrerne flygtning flygtninge flygtningen flygtningene asylansøger asylansøgere udlænding udlændinge udlændingene migrant migranter
  efterkommer efterkommere nydansker nydanskere etnisk etniske sort sorte brun brune hvid hvide mørk mørke hudfarve
  bøsse bøsser bøssen bøsserne lesbisk lesbiske homoseksuel homoseksuelle biseksuel biseksuelle heteroseksuel transkønnet transkønnede transperson
  transpersoner transkvinde transkvinder transmand queer nonbinær nonbinære regnbuefamilie pride drag
  kvinde kvinder kvinden kvinderne kvindelig kvindelige mand mænd manden mændene mandlig mandlige pige piger dreng drenge feminist feminister
  feminisme enlig enlige mor mødre far fædre gravid gravide
  handicappet handicappede handicap kørestol kørestolen kørestolsbruger blind blinde døv døve autist autister autisme adhd downs spastisk spastiker
  psykisk syg syge sindslidende depression skizofreni demens dement demente udviklingshæmmet udviklingshæmmede
  hjemløs hjemløse arbejdsløs arbejdsløse ledig ledige kontanthjælp kontanthjælpsmodtager kontanthjælpsmodtagere førtidspensionist førtidspensionister
  bistandsklient fattig fattige rig rige pensionist pensionister pensionisten pensionisterne gammel gamle ældre ung unge teenager teenagere
  jyde jyder jyderne københavner københavnere københavnerne fynbo fynboer bornholmer bornholmere sønderjyde sønderjyder lollik provins vestegnen ghetto
  ghettoen
`;
