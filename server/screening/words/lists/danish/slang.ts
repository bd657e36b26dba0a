// Danish slurs and slang of streets, roads and quarrels: foreign curses as they are spelled here, insults put
// together from trades, beliefs and bodies.
import type { ListPart } from '../../vocabulary/wordList.ts';

export const danishSlang: ListPart = {
  words: {
    hold: `
      hulemuslim/c spaghettifresser/l zulukaffer/l kaffersvin/t bomuldsplukker/l
      kamelknaller/l (araber|muslim|tyrker|somalier)lus (fåre|sæl|perker|lig|rens|hønse|hest)knepper/l bæskubber/l lortepresser/l bagpuler/l
      bagdørsrytter/l børneboller/l kamplebbe/d pølsejonglør/c tudesvans tudesvanse rendemaske/d fissehår homohold jødesmovs/e fedtso fedtsoen rotteso horehus
      (kartoffel|ørken|busk|gård|bistands)neger* skøgesøn skøgesønner sæddunk/e (pik|gift)dværg/e
      (små|mikro|møg|blød|slap|visne|pensionist|lortepik)pikke (mikro|vissen|pensionist)pik
      nossesæk/k runkehoved/t luderhoved/t narrekusse/d (møg|sur|skrige|tude)mær (møg|sur|skrige|tude)mære
      (møg|sur|skrige|tude)mærer silikonetæve/d (polak|svensker|tysker|perker|jyde)bæst/t (polak|svensker|tysker|perker|jyde)bæster muddafukk* muddafukker/l
      kahba kahbaer qahba qahbaer sharmuta sharmutaer sharmoota sharmota zamel zameler
      manyaker orospu orospuer orospucocugu amcik amciker pezevenk pezevenker götveren götverener ibner
      gavat gavater kahpe kahper serefsiz serefsizer kurwa kurwaer sikim khanzir hallouf zubi kosomk kosommak
      forpulet forpulede forpult gennemkneppet gennemkneppede kræftedderøvme kræftmeme
      strisser(køter|pak|kælling|røv|møg)* (bistands|kontanthjælps|førtids|crack|gratis|opmærksomheds|insta|medie|presse|slipse|lycra|aids|narko|junkie)luder/l
      sutmig rejshjem skridhjem holdkæft
    `,
    flag: `
      -klovn/e -taber/l -tåbe/d -hykler/l -kryster/l -mokke/d -tæve/d -psykopat/c -mongol/c -spasser/l -perker/l -bavian/c
      -krapyl/c -skvat -kvaj -lømmel -lømler -lømlen -stodder/l -løgner/l -svindler/l -nasser/l -snylter/l -bæst/t
      -bæster -afskum/t -udskud/t -lebbe/d -utøj/t -pøbel -pøblen -bimbo/s -bimboer -diktator/c -racist/c -nazist/c
      -fascist/c -galning/e -pædofil/e -furie/d -narhat -narhatte -narhatten -klaphat -klaphatte -klaphatten -klaptorsk -røvhul/t -røvhuller
      -svinehund/e -horeunge/d -dumrian/c -skidespræller/l -tyran/c -sociopat/c -narcissist/c
      -sadist/c -landsforræder/l -forræder/l -kvajhoved/t -tøsedreng/e -nasserøv/e -blærerøv/e -skrighals/e -vatpik
      -spytslikker/l -røvslikker/l -fedtsyl -snothvalp/e -møghund/e -gadetøs -blodsuger/l -lort/t
      (fede|jakkesæts|slipse|kontor|lycra|fjeld|hule|skole|bænke|brian)abe (fede|jakkesæts|slipse|kontor|lycra|fjeld|hule|skole|bænke|brian)aben
      (fede|jakkesæts|slipse|kontor|lycra|fjeld|hule|skole|bænke|brian)aber
      (cykel|ryge|ryger|sundheds|klima|veganer|vegan|sprog|grammatik|krænkelses|moral|censur|køns|miljø|parkerings|husordens|affalds|vaskeri|feminist|pronomen|woke|diæt|fitness|mode|trafik|regel|have|støj|mad|komma|øko|hunde|motions|sorterings|bil|energi|halal|integrations|identitets)nazi/c
      (cykel|ryge|ryger|sundheds|klima|veganer|vegan|sprog|grammatik|krænkelses|moral|censur|køns|miljø|parkerings|husordens|affalds|vaskeri|feminist|pronomen|woke|diæt|fitness|mode|trafik|regel|have|støj|mad|komma|øko|hunde|motions|sorterings|bil|energi|halal|integrations|identitets)nazist/c
      cykel(terrorist|taliban|tyran)* (klima|vegan|halal|krænkelses|køns|miljø|cykel|woke)fascist/c
      (woke|trump|putin|lib|klima|vegan)tard/s (woke|trump|lib)tards godhedsnarkoman/c godhedsapostel godhedsapostle
      hundehoved/t hundehoveder savlhoved/t fehoved/t melhoved/t brødhoved/t kohoved/t ~tykhoved/t
      (fede|flæske|hænge|spæk)vom (fede|flæske|hænge|spæk)vommen (fede|flæske|spæk)vomme
      flæskeberg/e teltsæk/k landhval/e landhvaler fedemokke/d fedtsæk/k asshat/s asshatte bøssehat bøssehatte røvjyde røvjyder
      wasteman wastemen slagterlæge/d halalfascist/c førtidsnasser/l putinrøvslikker*
      (kapitalist|socialist|djøf|polakker|perker|tater|sjover|camping|strisser|røver|zigeuner|tater|fidus|bøller|humbug|børnehjems|sygehus|knallert|drukken)pak
      (kapitalist|socialist|djøf|polakker|perker|tater|sjover|camping|strisser|røver|zigeuner|tater|fidus|bøller)pakket
      ~strisser ~strisseren ~strissere ~strisserne ~panserbasse/d
      ~kameldriver/l ~pølsetysker/l gesindel *gesindel gesindlet *gesindlet zigeuner* drivant/c
      ~snotdum/a ~snotdumme spækfed/a spækfede pløsefed/a pløsefede pladderdum/a pladderdumme ~møgforkælet
      ~møgforkælede ~skruptosset ~skruptossede ~ravruskende hundeåndssvag/a
      ~småtbegavet ~småtbegavede skodagtig/a ~arbejdssky ~tykpandet ~tykpandede svineøjne rotteansigtet rotteansigtede
      hestefjæset svinefjæset ~hjernedød ~hjernedødt ~hjernedøde
      (svindler|løgner|tyve|bedrager|fidus|strisser|nasse)hund (svindler|løgner|tyve|bedrager|fidus|strisser|nasse)hunde
      voldspsyko/s voldspsykoer gøglerbande/d tørpumper/l kartoffeltysker/l
      stenalderbonde stenalderbønder silikonedukke/d løgnepresse* samfundsnyder/l vejsvin vejsvinene
      whiskybæltesnob* ~kystbanesocialist/c tudekristen tudekristne ~bundskrab ~bundskrabet rendeme
      (stikker|lakaj|slave|nasser|krejler)sjæl (stikker|lakaj|slave|nasser|krejler)sjæle ~undermåler/l ~inavlet ~inavlede ~underkneppet ~underkneppede ~åndsbollet ~åndsbollede lokumsblad lokumsblade ~degenereret ~degenererede
      ~drukmåsen ~drukmåsene gestapo(typer|svin|agtig)* (utøjs|paks|rotte|snylter)unge/d sandnigre sandnigrene
      ~møg*
      lortefisk pissefuld/a pissefulde skidebæ møgbæ fæhale/d ~fjottet ~fjottede
    `,
  },
  phrases: {
    flag: `
      (typisk|typiske|de|beskidte|forbandede|alle|jer|i|sådan nogle|sådan en) (muhamedaner|muhamedanere|muhammedanere|muhammedaner)
    `,
    hold: `
      (din|du|er en|er|sådan en|sikke en) (hmar|himar|kelb|kalb|7mar)
      ^(hmar|himar|kelb|7mar) (kan|du|hold|luk|skrid|gå|har|er|hvad)
    `,
  },
  allowedPhrases: `
    (erklæret|erklæres|erklære|erklærede|konstateret|er blevet|blev|klinisk|fast at) (* |)(* |)hjernedød
    hjernedøde (patienter|patient|donorer|organdonorer)
  `,
  allowed: `
    bonderøven tøsedrengene kussekat* negernbøtel negerhollænd* retardtablet* svansepar* svansehals* ekskluder* inkluder* konkluder* okkluder* illuder* alluder* præluder* kolluder*
    møg møgel* møgbil møgbilen møgbeskid* møgs møgens møgers møg(bill|fald|greb|bør|spred|dyng|bunk|vogn|haug|kasse|trillebør|lugt|spand|kule|plads|køre|gab|sag)* møge møget møgende møger møges møgede møgen
    sjovere sjoverne spritter spritteren sprittere skråler frådser trunte trunter bussemand bussemænd bjerggeder halvabe* brøleabe* dødvægt dødvægte
    satansbakke skidenæg* skidenbæk* protestsvin* 
    kludere bekluder* fortaber vestaber østaber snotaber festaber (øre|gennem|lamme)tæve* tilsvindler (hospitals|cirkus|pause)klovn*
    højforræder* lystløgner* hustyran* mundlort* (fes|ves|øs|sno)taber* (små|stor)svindler* ligusterfascist* betonlebbe* samfundsnasser* (anti|ny|neo|krypto)nazist* (anti|ny|neo)fascist* antiracist* militærdiktator* (måge|due|and|ande|svane|egern|grævling|mår|ræve|frø|snegle|orm|kalve|æsel|lama|kamel|flagermus|bjørne|ulve|krage|spurve|hønse|fugle|mus|muse|mund)lort*

  `,
};
