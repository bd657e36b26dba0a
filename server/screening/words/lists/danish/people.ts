// Danish names for people that are an insult in any sentence. Those that stand in dictionaries are none by themselves.
import type { ListPart } from '../../vocabulary/wordList.ts';

export const danishPeople: ListPart = {
  words: {
    hold: `
      tørklædehoved/h spast/c samfundsudskud/t samfundsudskuddet folkeforræder/l rotteyngel/c rotteynglen pædo/c pedo
      pedoen børnepiller/l pengeluder/l slappik/k patteluder/l tyskerluder/l ludersøn ludesøn horesøn/c horesønnen
      horesønner horesønnerne horekarl/l fedeso/c sognemadras sognemadrassen sognemadrasser sognemadrasserne bymadras
      bymadrassen bymadrasser bymadrasserne landsbymadras landsbymadrassen landsbymadrasser landsbymadrasserne
      sædspand/t spermspand/t spermaspand spermdunk/t spermadunk spermsluger/l spermasluger cumdump/c pikhoved
      pighoved pikhode pikansjos/c pikansjovs lidersvin/t runkedreng/l abortrest/c indavlsprodukt/c indavlere
      indavlerne svinepik/k kræftsvin/t fårepuler/l bagskid/c motherfucker mofoen mofoer naziyngel/c naziynglen
      brøndbysvin/t mongosvin/t forbrydersvinene rigmandssvin/t fyldesvin/t sprittersvinene junkiesvin/t hippiesvin/t
      flippersvinene skruebrækkersvinene strømersvinene tabersvinene facistsvin sortsvin/t socialistsvin/t rødsvin/t
      venstrefløjssvin/t højrefløjssvin/t politikersvinene jydesvin/t københavnersvinene dommersvinene
      overklassesvin/t mobbesvin/t roefjæs/t brændevinsfjæs/t tudsefjæs/t abefjæs/t skidfjæs/t pizzafjæs/t pizzaface
      taberfjæset kontanthjælpsluder/l druksluder/l værtshusluder/l koksluder/l landevejsluder/l bananludere
      bananluderne magtludere magtluderne opmærksomhedsluder/l attentionwhore baggårdsluder/l klubluder/l havneludere
      havneluderne soldaterludere soldaterluderne escortludere escortluderne onlyfansluder/l pornoluder/l
      silikoneludere silikoneluderne kontorludere kontorluderne journalistludere journalistluderne brøndbyludere
      brøndbyluderne fckluder/l dommerludere dommerluderne bistandsluder/l crackluder crackhore crackwhore
      sladderkussen sladderkusser/l smatkussen smatkusser/l tøsepikke/l blødpikke/l surpikke/l horetøs/c klamso/c
      klamsøer bandesvin/h pikhat pikhatten pikhatte pikansigt/h spasso/c gadetæve/d ghettorotte/d morpuler pikhove
      piksutter piksuger piksugere piksugeri piklort pikskid pikskider pikskrid pikspiller pikspil pikspilleri
      kussehul kussehår røvbyld røvorm røvpirat røvridder røvriddere gennempule/a gennempulede gennempuler
      spermsluger spermsutter spermhoved spermslikker sædspand luderbarn lududer kræftsvin kræfthoveder kræfthund
      kræftnar kræftrotte kræftdommer kræftjøde helvedesluder helvedessvin helvedesdum sharmuta kosomak kosemek
      kosukhtak zubb zubbi nikmok nikomok nikkomek nikmek ayrfik kolkhara zaml manyak manyuk mamnik manyook khanith
      khawal sarmouta svinepik hestepikke hestekuk pikdyr dværgpik småpikket lillepikket børneknepper børnepuler
      børneboller børneskænder knepbar kneppbar pulbar pulbare knaldbar bollbar skabssvans/a skabspædofil skabsluder
      underkneppet underpulet underbollet udkneppet udpulet brøndbyluder fckluder pikklovn pikklovne piknar piktosse
      slattenpatte/d slattenpattede voldkneppe voldpule voldpulet voldpuler fingerpule/a fingerpuler bollehul
      bolleslik bollemaskine bolledukke bolledukker fuckdig fukdig smfd sædklat sædklatter sædklatten sutteluder
      sutteso suttemær fitte/d fittesaft fittefjæs skvatpik/k blødpik/k hesteknepper gedeboller gedebollere fårepuler
      grisepuler menneskeskrald menneskeaffald skraldemenneske affaldsmenneske affaldsmennesker megaluder
      verdensluder pulemaskine/d puleven puleveninde røvsutter sutterøve fitta knulla knullar klootzak kutwijf
      kankerhond pædosvin pædogris pædogrise pædohund pædohunde pædofilsvin pædofilhund autistfjæs autisthoved
      autistsvin billigluder opmærksomhedsluder opmærksomhedsludere pressluder fucksvin fuckluder analknepper
      analpuler analslikker søsterknepper søsterpuler søsterboller lortesæk gylpesæk
    `,
    flag: `
      ~kvindebanker/l ~bibelnisse/d ~tumpehoved/h ~kaffelattesut/c ~storsnudede ~storsnudet ~skabskommunist/c ~kulturmadame/d
      fjanterøv/t fæhund/t klapfisk/t dumbass/c dumskalle/d dumstrut/c dumstrutten dumstrutter dumstrutterne kødhoved
      kødhode papskalle/d papskal papnakke/d paphoved/h træhoved/h træskalle/d fåreskalle/d hønsehjerne/d
      hønehjerne/d spurvehjerne/d myrehjerne/d tomhjerne/d tomskalle/d tærskehoved/h tærskehode bøvhoved/h fedko/c
      fedkøer fedkøerne snattergås/c snattergæs kludehoved/h åndsvag ånsvag åndsvagger skvaddermikkel/c
      skvaddermiklen skvaddermikler vrøvlemikkel/c vrøvlemiklen vrøvlemikler vrøvlepose/d ævlehoved/h virrehoved/h
      kludderhoved/h kludrehoved/h hjerneamputeret hjerneamputerede halfwit/c enfoldspind/c gærnemand/c gærnemænd
      gærnemændene skørhoved/h skizo/c skitzo vaccinetosse/d klimahysteriker/l dovenhund/t sløvpadde/d sløvhoved/h
      nassepind/t velfærdsnasser/l socialsnylter/l velfærdssnylter/l samfundssnylter/l samfundstaber/l sladdertante/d
      rottefjæs/t lusepels/t lusehoved/h lusekarl/t møgpak/c møgpakket kæltringepak/c kæltringepakket sjovert/c
      niding/c tyvekarl/t galgestrik/k gnidrehoved/h fedterøv/l
      nærigper/c gerrighals/t pengegrib/c pengegribben pengegribbe pengegribbene grådighals/t bangerøv/t pivskid/c
      pivehoved/h pivert/c pjevsehoved/h pjokhoved/h pjosk/h slapdask/t slapdasker slaphale/d mammasdreng/t mamadreng
      tudemarie/d tudesøren/c krænkelsesfacist/c krænkelsesfascist krænkelsesfascister patteunge/d blerøvsunge/d
      snotdreng/t møgtøs/c møgdreng/t møgknægt/l drukrøv/t alkis alkissen alkisser alkisserne bumsefjæs/t bumsekarl/t
      ølsvin/t værtshusbisse/d crackhead/c crackhoved crackhoveder hashhoved/h flipskalle/d kokshoved/h kokainnæse/d
      horekone/d skøgebarn/h skøgebørn skøgebørnene gadetøs/c møgmokke/d landsbycykel/c landsbycyklen landsbycykler
      liderkarl/t liderbuks/c gammelgris/t gammelbuk/k fuckboy fukboy klamrian/c klamfyr/t sexgalning/c grimmert/c
      hestefjæs/t fedrøv/l federøve fedling/c fedemås/t tyksæk/k spæktønde/d benrangel/c benranglen benrangler
      skrigeskinke/d brokrøv/l blærerup/c snobberøv/t spytslikker/l logrehund/t lismer/l kontorrotte/d hundsvot/c
      hundsvotten hundsvotter hundsvotterne hundsfot hundsfotter svinebæst/t svinebæster svinerik/k skidtfyr/t
      skidtkarl/t møgmenneske/a kloakmund/t sjuskemadam/c sjuskemadammer sjuskehoved/h slusk/c sluske sluskene
      taberrøv/t trash/c trashed pickme/c pickmegirl bimbo/c skodmenneske/d skodmennesket lavpander/l lavpande
      scumbag feminazi/c sosserøv/l libtard/c wokenazi/c putintroll/c putintrold putintrolde muslimelsker/l
      minkmorder/l minkmette økofascist/c økofacist klimasvin/t prolet/c campingbisse/d trailertrash/c socialtaber/l
      socialtilfælde/d socialtilfældet rundkredspædagog/c ballonhoved/h flabskid/c vantrivning/c surpot/c surpotten
      surpotter surpotterne provoklovn/c elendigling/c skabsracist/c tosseunge/d skøgeunge/d skidtunge/d taberunge/d
      satanunge satansunge/d kvajrøve/l lallerøve/l ladrøve/l sløvrøve/l driverrøve/l dagdriverrøve/l
      kontanthjælpsrøve/l pjækkerøve/l løgnerøve/l hyklerrøve/l slyngelrøve/l lømmelrøve/l gnierrøve/l rigmandsrøve/l
      krysterrøve/l kyllingerøve/l tøserøve/l piverøve/l pjokrøve/l skvatrøve/l blødrøve/l tuderøve/l skaberøve/l
      narkorøve/l hashrøve/l brillerøve/l boomerrøve/l rethaverrøve/l stræberrøve/l pamperrøve/l jyderøve/l
      københavnerrøve/l overklasserøve/l dumhovedet dumhoveder dumhovede/a dumhovder dummerhovede dummerhovder
      dummehoved bjælkehovede bjælkehovder brødhoved/h brødhovder bøfhoved/h bøfhovder grødhovede grødhovder
      tomhoved/h tomhovder bøffelhoved/h bøffelhovder studehoved/h studehovder køllehoved/h køllehovder nøddehoved/h
      nøddehovder roehoved/h roehovder bananhoved/h bananhovder pærehoved/h pærehovder pølsehoved/h pølsehovder
      leverpostejhoved/h leverpostejhovder klovnehoved/h klovnehovder vathoved/h vathovder skvadrehoved/h
      skvadrehovder pladderhoved/h pladderhovder øllehoved/h øllehovder halvhoved/h halvhovder rokkehoved/h
      rokkehovder snothovedet snothoveder snothovede/a snothovder skidhovedet skidhoveder/l skidhovede/d skidhovder
      taberhoved/h taberhovder skodhoved/h skodhovder fuglehjerne/d ærtehjerne/d rosinhjerne/d nøddehjerne/d
      grødhjerne/d kyllingehjerne/d snothjerne/d konspirationstosse/d religionstosse/d bibeltosse/d korantosse/d
      venstrefløjstosse/d højrefløjstosse/d woketosse/d økotosse/d møgkøer/l møgkos møgbitch/l møgheks/t møgfyr/t
      møgbastard/c kæmpenar/c kæmpenarren kæmpenarre kæmpenarrene kæmpetaber/l kæmpespade/d fedesøren klæphat
      klæphatten gabflab/l pestbærer/l taburetliderlig/a kradsbørste/d modbydeling/c ulækkerling/c hinkeben/h
      stodderunge/d fattigsvin pjaltekarl/a lasketudse/d ædesvin/h fandenedeme fanerme fanermig fanerdeme fannerme
      fanderme fandermig fanærme fanarme fanædeme fanedeme fanædme fandædeme fandengaleme fangaleme fangalemig
      herrefanden herrefaen satanedeme satanedemig satanerme satanermig satanneme sataneme satanmig satane
      satansyngel/c kræftedeme kræftedemig kræftædemig kræftreme kræfterme kræftermig kræfteme kræftme kræftemig
      kræfdeme kræfedeme kræftadeeme krefteme krafthelvede/c kræfthelvede krafthellede krafthælvede kraftsatan/c
      edderspændtemig edderspændteme edderspændeme edderspændemig edderspændme edderspændermig ederspændtemig
      ædderspændtemig edderspændemej ederspændeme edderbankeme edderbankemig edderhakkeme edderhakkemig edderrapme
      edderperleme edderperlemig edderfanme eddersateme edderrådneme edderrivme edderbrændeme eddersparkme
      edderknuseme edderskydeme edderpuleme eddernakkeme gudsforbandede gudsforbandet gudforbandede gudsforbandt
      forskidt/a forskide forskider forskidtheden forskidthed røvme pisme skidme dafuq dafuk dafug dfuq wtf wtff
      watdefuk wattafak watdafuk wtaf fcku fkyou fku stfu stfup gtfo gtfoh gtfooo idgaf idgf idgaff dgaf ligma
      ligmaballs sugma sugmaballs deeznuts deeznutz pussy/c pussie pusy pussi pussieboi pussyslikker douchebag
      douchie pikløs/a pikløshed analbolle analpuling storpattet storpattede småpattet lorteunge lortunge lortunger
      sprøjteskid/a sprutskid sprutskide møgdreng/a møgtøsen møgtøserne møgbarn møgbørn pissedreng pisbukser brækfjæs
      brækansigt bræktrynet brækhoved bræktryne fisehat fisehatte fishat fisehoved fisefjæs fisebukser fiserik
      fiseklovn skodperson skodpersoner runke/a runkede runk runkeri runkerier runkehånd satanskælling satansdum
      satansunge satansluder satansdyr fandenskælling fandensluder pikspids piksved pikost pikoste forhudsost
      smarthat smarthatte smartrøve smartrøvene møghul møghullet møghuller ~røw/a skvadderrøv/a vrøvlerøve sludderrøv
      mokkerøv/a kft wtfh wthf acab allcopsarebastards perkele saatana vittu vittuun vitun paska saatanan
      fandentageme fantame fantamig fantagemig djævlengaleme djævlenedeme djævelenedeme djævelme djævleme dævelme
      dævleme dævlenedeme helvedeskælling helvedesmenneske helvedesunge helvedesunger pikbillede pikpic tykrøv/h
      flæskerøv/a dovenrøv/h liderkarl/l lidergris lidergrise møgmenneske møgmand møgmænd møgfyr møgfyre pisseri
      pisvand pisvandet prutfjæs pruthoved pruttefis prutskid prutklovn hjerneknepper hjerneknep hjernepule
      hjernepulet hjernebolle slimklump slimorm slimsvin slimklat gylpefjæs klamfjæs ørlefjæs dritfuld/a dritfull
      dritkedelig jizz/h jizzede handjob handjobbet rimming gruppeknald/h arschloch arsch slappik/k løgpik løghoved
      taberrøv/a bukseskider/l bukseskideri pikmåling pikkonkurrence sløvrøv/a flæberøv/a tuderøve klynkerøve
      piverøve gramserik/k patteluder pattedame pattepige fissejæger pikjæger pikstyret pikstyrede pikdrevet pulehul
      pulerum bollehule jävla javla djävla djävlar jevla dickpic/c dikpic svinetryne/d grisetryne trynefjæs pisseland
      pisseby pisfornærmet pisirriterende pisdårlig pisdum pisringe møgfolk møgkunde møgfamilie møgmor møgfar
      ilttyv/a iltspild møjunge møjonge møjknægt lortekæft møgkæft storkæftet storkæftede runkedreng runkefjæs
      ~krøbling/c ~ådselsgrib/e ~ådselsgribbe ~ådselgrib/e ~ådselgribbe ~barnehoved/h ~møgspand/e ~snotsnude/d ~klamphugger/l ~stymper/l ~grobian/c
      ~kanalje/d ~bondetølper/l ~bondefjog ~krejler/l ~lørk ~slambasse/d ~xantippe/d ~bedrevider/l ~besserwisser/l ~rethaver/l ~egotripper/e
      ~mandschauvinist/c ~løgneskriver/l ~skamrider/l ~lokalkonge/d ~taburetklæber/l ~bolighaj/e ~bolighajer ~slumudlejer/l ~vejbisse/d ~trafikbølle/d
      ~skinhelgen/c ~sodomit/c ~pæderast/c ~løsunge/d ~fnatmide/d ~fjompe/d ~bangebuks ~bangebukse ~skallesmækker/l ~klaphingst/e ~buskelusker/l
      ~båtnakke/d ~prutmås ~halvhomo/c ~skallepande/d ~fuldesvans/e ~kvindemenneske/d ~vissenpind/e ~fedtnæve/d ~kræmmersjæl/e ~lejesvend/e
      ~(høne|hønse|tom|ærte|kylling|spurve|myre|snegle|fugle|grød|rugbrøds|beton|tørve|savsmulds|guldfiske)hjernet ~(høne|hønse|tom|ærte|kylling|spurve|myre|snegle|fugle|grød|rugbrøds|beton|tørve|savsmulds|guldfiske)hjernede
      ~tåbe/d ~taabe ~fjog/h ~fjok ~tosse/d ~narrehoved/h ~vrøvlehoved/h ~klodrian/c ~halvabe/d ~galfrans/c
      ~klimatosse/d ~dovenlars/c ~dovenkrop/c ~dovenkroppen ~dovenkroppe ~dovenkroppene ~dagdriver/l ~drivert/c
      ~døgenigt/c ~døgenigte ~dynigt ~døjenigt ~drønnert/c ~drønert ~samfundsnasser/l ~løgnerske/d ~fupmager/l
      ~plattenslager/l ~platnslager ~humbugmager/l ~landsforræder/l ~landsforæder ~sladrehank/t ~sladrehanker
      ~sladderhank/t ~sladdertaske/d ~sladretaske ~udskud/c ~udskuddet ~udskuddene ~skarnsknægt/t ~krapyl/h ~crapyl
      ~pøbel/c ~pøblen ~pøbler ~sjover/l ~slubbert/c ~slubert ~slyngel/c ~slynglen ~slyngler ~slynglerne ~kæltring/c
      ~keltring ~nidding/c ~usling/c ~lurendrejer/l ~fidusmager/l ~fedtsyl/t ~fedthas/t ~nærigpind/t ~pengepuger/l
      ~pjevs/h ~pjok/k ~pjokket ~tudeprinsesse/d ~skabekrukke/d ~skabhals/t ~skabehals ~grønskolling/c ~møgspand/t
      ~drukkenbolt/t ~drukenbolt ~fulderik/k ~fullerik ~feltmadras ~feltmadrassen ~feltmadrasser ~feltmadrasserne
      ~tyskertøs/c ~bordelmutter/c ~bordelmutre ~bordelmor ~mokke/d ~liderbasse/d ~skørtejæger/l ~skørlevner/l
      ~grimrian/c ~grimmerian ~tyksak/k ~spirrevip/c ~spirrevippen ~spirrevipper ~spirrevipperne ~spirevip
      ~stivstikker/l ~vigtigprås/t ~pralhals/t ~pralhalser ~skvadronør/c ~spradebasse/d ~øjentjener/l ~smisker/l
      ~slesker/l ~paragrafrytter/l ~skruebrækker/l ~møghund/t ~svinemikkel/c ~svinemiklen ~svinemikler ~svinemiklerne
      ~stemmekvæg/h ~skidtmads ~skidenmads ~sjuskedorte/d ~lazaron/c ~pladderhumanist/c ~halalhippie/d ~miljøsvin/t
      ~bondetamp/t ~knoldesparker/l ~knoldsparker ~tølper/l ~jydetamp/t ~overklasseløg/t ~åndssnob/c ~åndssnobben
      ~åndssnobber ~åndssnobberne ~halunk/c ~grobrian/c ~djævleyngel/c ~dyneløfter/l ~bagvasker/l ~krakiler/l
      ~krakilsk ~krakilske ~parvenu/c ~ædedolk/t ~grovæder/l ~slughals/l ~frådser/l ~sjarlatan ~megalomaner
      ~sølvpapirshatte ~staniolhatte ~dødvægte ~ruffersker ~barnehovede ~barnehovder ~stenere ~thotter ~hanrejer
      ~hanreje ~rethavere ~lapse ~jasigere ~mandschauvinister ~rendestensunge ~rendestensunger ~rendestensrotte
      ~rendestensrotter ~skrålhals ~skrålhalse ~skråler ~skrålere ~egotrippere ~ravnemødre ~utyske ~gimpe ~uslinge
      ~kujoner ~utysker ~landssvigere ~quislinge ~rygklappere ~spytslikkere ~krøblinger ~klaphatte ~idioter
      ~skidtfolk ~skidthoved ~skidtknægt ~havgasse ~havgasser ~liderbuk ~liderbukke ~landssviger ~kraftidioter
      ~kåltamp ~kvajpander ~dumrianer ~drukmås ~drukmåse ~gnavpotter ~socialbedrager ~socialbedragere ~lykkeridder
      ~lykkeriddere ~trunte ~trunter ~lallegøj ~lallegøjer ~skattesnyder ~skattesnydere ~lønslave ~brushoved
      ~brushoveder ~øretæveindbyder ~tudekiks ~tudekikser ~gimper ~sortsmudsker ~sortsmudskere ~bjergtyrker
      ~bjergtyrkere ~fejlfarve ~fejlfarver ~narkovrag ~narkovragene ~forbryderslæng ~kuffar ~kuffarer ~jødekræmmer
      ~jødekræmmere ~abekonge ~gedebolle ~gedeboller ~tæppetisser ~tæppetissere ~ludlebbe ~ludlebber ~koranklods
      ~koranklodser ~bandsat ~bussemand
      ~nassere ~hykler/l ~krysteren ~galning galningen galninge
      galningene stodderen stoddere lømlen lømler lømlerne ~klaptorsk klaptorsken klaptorske
      klaptorskene ~fedtemikkel fedtemiklen fedtemikler ~femimokke/d ~skvatpisser/l ~klodsmajor/c ~vindbøjtel
      vindbøjtlen vindbøjtler ~dødbider/l ~umenneske/d ~umennesket kvajhoveder kvajhovederne ~fjottehoved/h
      ~grødhoved/h ~flæbehoved/h ~fuldebøtte/d ~halvhjerne/d ~charlatan/c ~slavepisker/l mandslingen mandslinge
      mandslingene ~møghund/e ~tøsedreng/e ~*tosse/d ~*kujon/c ~*hykler/l ~*tåbe/d *røve *røvene snobberne gnieren gnierne skidesprælleren
    `,
  },
  allowed: `
    *prøve *prøven *prøvene berøve bedrøve forøve frarøve frihedsberøve udrøve røve grøve drøve
    (jule|blomster|have|fodbold|hunde|katte|heste|musik|fugle|kaffe|kage|bil|tog|bog|spil)tosse*
  `,
};
