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
      aminakoyim yarrak gavat kurwa pizda blyat cyka sukablyat jebemti kelb khanzir dhilo
    `,
    flag: `
      jävla jævla jävligt jävlig jævlig faen faens helvete skitstövel satkärring scheisse scheiss verpiss verdammte
      verdammt dummkopf faenskap
    `,
  },
  phrases: {
    refuse: '',
    hold: `
      (ya|din|du er en) (kelb|himar|manyak|ibne|kurva|haywan|hayvan|zemmel|amk)
      (kos|kus|koss|kuss) (omak|ommak|emek|ummak|omek|okhtak)
      (ibn|bint|din|jebem ti) (sharmuta|kahba|kelb|mater)
      (orospu|siktir|amina) (cocugu|git|lan|koyim|koyayim)
      suka blyat
      hang dich auf
      (verpiss|fick|fuck|leck) (dich|mich)
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
