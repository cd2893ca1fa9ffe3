import type { Language } from '../claims';

export const de: Language = {
  spaced: true,
  rows: [
    [
      'detox',
      'Das schwemmt Giftstoffe aus.',
      /entgift|detox|toxin|giftstoff|entschlack|schlackenstoff/u,
    ],
    ['lactic acid', 'Massage baut Milchsäure ab.', /milchsäure|la[kc]tat(?!\p{L})/u],
    [
      'prevention',
      'So beugen Sie Thrombosen vor.',
      /verhinder|verhüte|vorbeug|vorzubeugen|beug(?:t|en)(?!\p{L})|schütz|schutz (?:vor|gegen)/u,
      /\p{L}*(?:thrombose|gerinnsel|embolie)|tvt(?!\p{L})|schlaganf|herzinfarkt|herzkrank|diabetes|krampfader|\p{L}*verletzung/u,
    ],
    [
      'prevention',
      'Es senkt das Thromboserisiko.',
      /(?:senk|verringer|reduzier|minder|vermindert)\p{L}* (?:das|dein|ihr) \p{L}*risiko|vermeide\p{L}* \p{L}*thrombose/u,
    ],
    [
      'no side effects',
      'Ganz ohne Nebenwirkungen.',
      /(?:keine|keinerlei|ohne|frei von) (?:\p{L}+ )?nebenwirkung|nebenwirkungsfrei|(?<!nicht )(?:völlig|absolut|vollkommen|komplett|100 ?%) sicher|harmlos|risikolos|risikofrei|ohne risiko|sicher für alle/u,
    ],
    ['cellulite', 'Hilft gegen Orangenhaut.', /\p{L}*[cz]ellulite(?!\p{L})|orangenhaut/u],
    [
      'circulation',
      'Massage fördert die Durchblutung.',
      /verbesser|förder|steiger|anreg|regt|kurbel|ankurbel|erhöh|stärk|besser/u,
      /durchblutung|kreislauf|blutfluss|\p{L}*zirkulation|blutkreislauf/u,
    ],
    [
      'circulation',
      'Eine Massage hilft auch der Durchblutung.',
      /massage\p{L}* (?:\p{L}+ ){0,2}(?:hilft|unterstützt)/u,
      /durchblutung|blutfluss|\p{L}*kreislauf/u,
    ],
    ['scar tissue', 'Es löst Narbengewebe.', /narbengewebe|vernarbung|verklebung/u],
    [
      'cure',
      'Massage heilt müde Beine.',
      /heil(?:t|en|end\p{L}*|sam\p{L}*|ung|ungen)(?!\p{L})|heilmittel|heilwirkung|kurier(?:t|en)(?!\p{L})|therapeutisch|(?:alternative|wirksame|natürliche) behandlung|behandelt (?:schwell|schmerz|müde|ödem|krampf)/u,
    ],
    ['lymph', 'Wirkt wie eine Lymphdrainage.', /lymphdrainage|lymphfluss|lymphabfluss|entstau/u],
    [
      'all clear',
      'Keine Anzeichen? Dann ist alles in Ordnung.',
      /entwarnung|(?:du bist|sie sind) (?:völlig |jetzt |also )?(?:sicher|gesund|außer gefahr)(?!\p{L})|(?:mit )?(?:dir|ihnen|deinen beinen|ihren beinen) ist alles|alles in ordnung|kein grund zur sorge|keine sorge/u,
    ],
    [
      'swelling',
      'Der beste Weg, Schwellungen zu lindern.',
      /reduzier|linder|verringer|(?:ver)?minder|bekämpf|heilt/u,
      /\p{L}*schwellung|\p{L}*entzündung|\p{L}*ödem/u,
    ],
    [
      'pain',
      'Gegen chronische Schmerzen.',
      /chronische\p{L}* \p{L}*schmerz|schmerzlinder|schmerzstill|schmerzfrei/u,
    ],
    [
      'pain',
      'Lindert Schmerzen im Bein.',
      /linder|beseitig|vertreib/u,
      /schmerz|beinschmerz|gelenkschmerz|rückenschmerz/u,
    ],
    [
      'weight loss',
      'Hilft beim Abnehmen.',
      /(?:beim|zum) abnehmen|gewichtsverlust|gewicht (?:zu )?(?:verlier|reduzier)|fettverbrenn|kalorien verbrenn|schlank/u,
    ],
    [
      'proven',
      'Die Wirkung ist klinisch bewiesen.',
      /bewiesen|erwiesen|nachgewiesen|garanti|wissenschaftlich (?:belegt|bestätigt|fundiert|geprüft)|klinisch|ärztlich empfohlen|wunder(?:mittel|wirk)/u,
    ],
    [
      'wellbeing',
      'Für besseren Schlaf und mehr Energie.',
      /(?:besser|tiefer|erholsamer)\p{L}* schl[aä]f|schl[aä]f\p{L}* (?:\p{L}+ )?besser|mehr energie|stressabbau|weniger stress|(?:baut|reduziert|lindert) stress/u,
    ],
    [
      'results',
      'Bis zum gewünschten Ergebnis.',
      /gewünschte\p{L}* (?:ergebnis|wirkung|effekt)|beste\p{L}* ergebnis/u,
    ],
  ],
  allowed: [
    'Was dem Blutfluss hilft, ist die Bewegung der Beine.',
    'Tut gut, ist keine Behandlung. Kann Muskelkater für eine Weile etwas lindern.',
    'Ein Blutgerinnsel, jemals, oder ein höheres Risiko dafür / Krebs, jetzt oder in Behandlung',
    'Ein Bein neu geschwollen, schmerzhaft oder warm: Es könnte ein Gerinnsel sein.',
    'Nicht ganz sicher, ob etwas für Sie sicher ist? Legwork kann Beschwerden nicht beurteilen.',
    'Leichte Massage ist für die meisten gesunden Erwachsenen risikoarm, aber nicht für alle.',
  ],
};
