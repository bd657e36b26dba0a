// What Danes borrow from their neighbours when they swear: German, Swedish and Norwegian abuse that is no Danish word,
// and that of the languages spoken in the yards: Arabic, Turkish, Polish, Russian.
// Not heard by ear: another language's coarse word sounds like one's own plain one.
import type { WordList } from '../vocabulary/wordList.ts';

export const borrowed: WordList = {
  endings: { c: '- s en ens er ers erne' },
  words: {
    refuse: '',
    hold: `
      arschloch arschlöcher arschgeige hurensohn hurensöhne scheisskerl scheisskerle wichser fotze fotzen schlampe
      schlampen drecksau miststück missgeburt vollidiot/c vollidioten vollpfosten schweinehund/c schwuchtel kanake kanaken
      fitta fittan fittor kuksugare kuksugar hestkuk hästkuk kukhuvud kukhode kärring kärringar kärringjävel jävel jävlar
      fitteansikt fittetryne drittsekk drittsekker drittunge rasshøl rævhull kjerring kjerringa kjerringer horunge
      sharmuta sharmutas sharmouta charmuta sharmota sharmoota scharmuta sharameet kahba kahbas kahbe qahba qahbe kehba
      9ahba zamel zamels zebbi kosomak kossomak kusomak kosommak kusommak koussomak orospu orospucocugu siktir sikerim
      aminakoyim yarrak amk aminakoyayim aminakoyum amkuyum sjarmuta sjarmuda gahba kahpe orospi orosbu
      orospucocu orospus oruspu pezevenk pezeveng siktirlan siktirgit sikdir yarak götveren götünü ~ibne ~ibneler
      ibnsharmuta ibnkalb kosom kosumak kussomak kussommak kosommek zemel zemmel zemla khara khra hayvan hajvan haywan
      ahmak salakherif serefsiz şerefsiz picka pička kurac jebote jebem jebiga pederu kurva kurwy kurvasyn
      skurwysyn chuj spierdalaj pierdol jebany cabron pendejo connard hijueputa vaffanculo stronzo madafakka madafaka
      muddafukka kuffar kuffaren kuffars kaffir kaffirs yahudi yahood wasakh nayek nikomak nikmok kurwa pizda blyat cyka sukablyat jebemti kelb khanzir dhilo
      (k|q)(o|u)(s|ss)(o|u|e|a|)(m|mm)(a|e|o)k (s|sh|sj|ch)(a|e)r(m|mm)(o|ou|u|uu)(t|d|tt)(a|e|ah|eh|as|er) himar hayawan hajwan
      sikmik sikdir siktirola aminakoyum orospunun gerizekalı gerizekali aptalsin koskesh kosskesh koskhol madarjende jakesh
      madarchod maderchod behenchod bhenchod benchod bhosdike chutiya haramzada haramzadi gandu dhillo dhilloyin doqon sharmuuto naayeey
      pidor pidoras pidaras mudak nahui nakhui dolboeb gandon skurwiel skurwysynu jebac pierdolony cwel hujowy picko materina govno
      qifsha pidhi bythqir puta putas hijodeputa maricon putain salope enculé encule enculer nique puttana cazzo coglione
      svartskalle svartskallar blatte blattar svartinger negerjævel hundeson ibnkalb kalbun hundesøn sikmic
    `,
    flag: `
      jävla jævla jävligt jävlig jævlig faen faens helvete skitstövel satkärring scheisse scheiss verpiss verdammte
      verdammt dummkopf faenskap munafiq munafik munafiqun murtad murtadd shaytanunge najis jahil
    `,
  },
  phrases: {
    hold: `
      (ya|din|du er en|sådan en|i er|hvilken|beskidte|lille) (kalb|zamel|zemel|khara|kelb|himar|manyak|ibne|kurva|haywan|hayvan|zemmel|amk)
      (nik|neik|nike) (mok|omak|ommak|ommek)
      (kos|kus|koss|kuss) (emak|immak|omak|ommak|emek|ummak|omek|okhtak)
      (ibn|bint|din|jebem ti) (sharmuta|kahba|kelb|mater)
      (orospu|orosbu|siktir|sik tir|amina) (cocugu|cocuk|cocu|git|lan|koyim|koyayim)
      salak herif
      suka blyat
      hang dich auf
      (verpiss|fick|fuck|leck) (dich|mich)
      (kos|kus|koss|kuss) (emmak|immak|ummak|emek|okhtak|ukhtak|nanat|nane)
      (sik|sikim|siktir|sikeyim) (mik|lan|git|ol|seni|ananı|anani)
      (anani|ananı|anan) (sikeyim|sikim|skm|avradini)
      (ibn|ya ibn|walad|bint) (il|el|al|) (kalb|kelb|sharmuta|sharmouta|kahba|hmar|haram|zina|khanzir)
      (ya|yalla|ey|shu) (hmar|himar|khanzir|ibn|hayawan|kelb|sharmuta|kahba|zebbi|wisikh)
      (kir|kos) (to|kesh|khol|nanat)
      madar (jende|chod|jendeh)
      (jebem|jebo) (te|ti|li ti)
      (hooyadaa|hoyada|abahaa|abaha|hooyo) (was|wass|waas|wos)
      (nique|niquer|ta) (ta|sa|mère|mere|gueule)
      (fils|hijo|figlio) (de|di) (pute|puta|puttana)
      (concha|coño) (tu|de tu) madre
      putang ina
      idi (nahui|nahuj|nakhui|u kurac)
      (allah|gud) (yil3anak|yilanak|yela3nak|belani)
      (skrid|yalla|din|ya|du er en|hold kæft|beskidte|ulækre) (kafir|kafr|kaffir|khafir|jahudi|yahudi|kalb|himar)
      halt (die|deine) (klappe|fresse|maul)
      (faen|fanden|fan|helvete) (ta|tage) (deg|dig|dej)
      (håll|hold) (käften|kjeft|kjeften)
      dra (åt|til|till) (helvete|skogen)
      (en|din|jävla|gamla|jævla|som en) hora
    `,
    flag: '',
  },
  allowed: '',
  allowedPhrases: '',
};
