import type { Language } from '../claims';

export const it: Language = {
  spaced: true,
  rows: [
    [
      'detox',
      'Il massaggio elimina le tossine.',
      /detox|disintossic|tossin[ae]|depurativ|purific/u,
    ],
    ['lactic acid', 'Riduce l’acido lattico.', /acido lattico|lattat[oi](?!\p{L})/u],
    [
      'prevention',
      'Camminare previene i coaguli.',
      /previen|previeni|prevenire|prevenzione|impedi|evita(?:no)?(?!\p{L})|protegg|protezione (?:da|contro)/u,
      /coagul[oi](?!\p{L})|trombo|tvp(?!\p{L})|embolia|ictus|diabete|infart|malattie cardiache|cardiopat|varici|vene varicose|lesion|infortun/u,
    ],
    [
      'prevention',
      'Riduce il rischio di trombosi.',
      /(?:ridu[cr]|diminui|abbass)\p{L}* (?:il|il tuo|il suo) rischio/u,
    ],
    [
      'no side effects',
      'Senza effetti collaterali.',
      /(?:senza|nessun|non ha|non dà|zero|privo di) (?:alcun )?effett[oi] (?:collateral|indesiderat)|innocu[oa]|senza (?:alcun )?rischio?(?! per te)|(?:totalmente|completamente|assolutamente|100 ?%) sicur|sicur[oa] per tutti/u,
    ],
    ['cellulite', 'Combatte la cellulite.', /(?:anti)?cellulite|buccia d'arancia/u],
    [
      'circulation',
      'Il massaggio migliora la circolazione.',
      /miglior|stimol|favori|attiv[ai]|aument|riattiv|potenzi|promuov/u,
      /circolazione|flusso (?:sanguigno|del sangue|di sangue)|ritorno venoso/u,
    ],
    [
      'circulation',
      'Un massaggio aiuta la circolazione.',
      /massagg(?:io|i) (?:\p{L}+ ){0,2}(?:aiuta|aiutano|facilita)(?!\p{L})/u,
      /circolazione|circolare|flusso/u,
    ],
    [
      'scar tissue',
      'Scioglie il tessuto cicatriziale.',
      /tessut[oi] cicatrizial|aderenz[ae](?!\p{L})/u,
    ],
    [
      'cure',
      'Il massaggio guarisce le gambe stanche.',
      /guari(?:sce|scono|re|gione)(?!\p{L})|cura(?:no)? (?:il|la|le|lo|i|gli|l'|le tue)|curativ|rimedio?(?!\p{L})|terapeutic|tratta (?:il|la|le|i|gli|l')\s?(?:gonf|dolor|gamb|edem|infiam|varici)|(?:trattamento|cura) (?:alternativ|natural|efficace)/u,
    ],
    ['lymph', 'Un drenaggio linfatico.', /linf[ao]/u, /drena|flusso/u],
    ['lymph', 'Linfodrenaggio alla scrivania.', /linfodren/u],
    [
      'all clear',
      'Nessun segno? Sei al sicuro.',
      /sei (?:al sicuro|fuori pericolo)|stai bene|va tutto bene|tutto a posto|nulla (?:di cui|da) (?:preoccupar|temere)|niente di cui preoccupar|non preoccuparti|non c'è pericolo|non corri (?:alcun )?(?:pericolo|rischi)/u,
    ],
    [
      'swelling',
      'Il modo migliore per ridurre il gonfiore.',
      /ridu[cr]|allevia|diminui|elimin|combatt|attenua|sgonfi/u,
      /gonfior|infiammazion|edem[ai]/u,
    ],
    ['swelling', 'È antinfiammatorio.', /anti-?infiammatori|antinfiammatori/u],
    ['pain', 'Contro il dolore cronico.', /dolor[ei] cronic|antidolorific|analgesic/u],
    [
      'pain',
      'Allevia il dolore alle gambe.',
      /allevia|calma|elimina|lenis/u,
      /dolor[ei](?!\p{L})(?! muscolar| ai muscoli| dei muscoli)/u,
    ],
    [
      'weight loss',
      'Aiuta a perdere peso.',
      /(?:perdere|perdi|perdita di) peso|dimagr|snell|bruci\p{L}* (?:i )?(?:grass|calori)/u,
    ],
    [
      'proven',
      'Clinicamente provato.',
      /dimostrat|comprovat|provat[oa](?!\p{L})|garanti|clinicamente|scientificamente|miracol|raccomandato dai medici/u,
    ],
    [
      'wellbeing',
      'Dormi meglio e con più energia.',
      /dorm\p{L}* meglio|miglior\p{L}* (?:il )?(?:tuo )?sonno|più energia|(?:ridu[cr]|allevia|diminui)\p{L}* (?:lo |il tuo )?stress|antistress|meno stress/u,
    ],
    [
      'results',
      'Fino al risultato desiderato.',
      /(?:risultat[oi]|effett[oi]) (?:desiderat|volut)|migliori risultati/u,
    ],
  ],
  allowed: [
    'Ciò che aiuta il sangue a circolare è muovere le gambe.',
    'Fa bene, non è una cura. Può alleviare un po’ l’indolenzimento muscolare.',
    'Un coagulo di sangue, in passato, o un rischio maggiore di averne / Un tumore, ora o in cura',
    'Una gamba da poco gonfia, dolente o calda: potrebbe essere un coagulo.',
    'Non sai se qualcosa è sicuro per te? Legwork non può valutare i sintomi.',
    'Il massaggio leggero comporta poco rischio per la maggior parte degli adulti sani, ma non per tutti.',
  ],
};
