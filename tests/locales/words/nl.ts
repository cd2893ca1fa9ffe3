import type { Language } from '../claims';

export const nl: Language = {
  spaced: true,
  rows: [
    ['detox', 'Massage voert gifstoffen af.', /detox|ontgift|gifstof|toxine|afvalstof/u],
    ['lactic acid', 'Minder melkzuur.', /melkzuur|lactaat/u],
    [
      'prevention',
      'Wandelen voorkomt trombose.',
      /voork[oó]m|voorkóm|verhinder|bescherm|gaat .{0,10}tegen/u,
      /\p{L}*trombose|\p{L}*stolsel|\p{L}*embolie|dvt(?!\p{L})|beroerte|diabetes|hartaanval|hartinfarct|hartziekte|spataderen|blessure|letsel/u,
    ],
    [
      'prevention',
      'Het verlaagt het risico op trombose.',
      /(?:verlaag|vermind|verklein|beperk)\p{L}* (?:het|je|uw) \p{L}*risico|(?:verlaag|vermind|verklein)\p{L}* (?:de|je|uw) kans/u,
    ],
    [
      'no side effects',
      'Zonder bijwerkingen.',
      /(?:geen|zonder|vrij van) (?:\p{L}+ )?bijwerking|onschuldig|ongevaarlijk|risicoloos|risicovrij|zonder (?:enig )?risico|(?<!niet )(?:volledig|volkomen|absoluut|helemaal|100 ?%) veilig|veilig voor iedereen/u,
    ],
    ['cellulite', 'Helpt tegen sinaasappelhuid.', /cellulite?(?!\p{L})|sinaasappelhuid/u],
    [
      'circulation',
      'Massage verbetert de doorbloeding.',
      /verbeter|bevorder|stimule|verhoog|versterk|betere|activeer/u,
      /doorbloeding|bloedsomloop|bloedcirculatie|bloedstroom|bloeddoorstroming|circulatie/u,
    ],
    [
      'circulation',
      'Een massage helpt ook de doorbloeding.',
      /massage\p{L}* (?:\p{L}+ ){0,2}(?:helpt|helpen|ondersteunt)/u,
      /doorbloeding|bloedsomloop|bloedstroom|circulatie/u,
    ],
    ['scar tissue', 'Het breekt littekenweefsel af.', /littekenweefsel|verkleving/u],
    [
      'cure',
      'Massage geneest vermoeide benen.',
      /genees(?:t|kra\p{L}*)(?!\p{L})|genezen(?! is| zijn)(?!\p{L})|genezend|heilzaam|heelt(?!\p{L})|remedie|geneesmiddel (?:tegen|voor)|therapeutisch|behandelt (?:zwel|pijn|vermoei|oedeem|spat)|(?:alternatieve|effectieve|natuurlijke) behandeling/u,
    ],
    ['lymph', 'Werkt als lymfedrainage.', /lymf\p{L}*(?:drainage|afvoer|stroom)|lymf\p{L}* drain/u],
    [
      'all clear',
      'Geen tekenen? Dan bent u veilig.',
      /(?:je bent|bent u|u bent|ben je) (?:\p{L}+ )?(?:veilig|gezond|buiten gevaar)(?!\p{L})|alles (?:is )?(?:in orde|goed met)|er is niets aan de hand|geen zorgen|maak je geen zorgen|niets om je zorgen/u,
    ],
    [
      'swelling',
      'De beste manier om zwelling te verminderen.',
      /vermind|verlicht|reduce|bestrijd|geneest|tegengaa|verhelp/u,
      /zwelling|ontsteking|oedeem/u,
    ],
    ['pain', 'Tegen chronische pijn.', /chronische pijn|pijnstill|pijnvrij|pijnverlicht/u],
    [
      'pain',
      'Verlicht pijn in de benen.',
      /verlicht|verhelp|bestrijd|verdrijf/u,
      /pijn(?!\p{L})|beenpijn|gewrichtspijn|rugpijn/u,
    ],
    [
      'weight loss',
      'Helpt bij het afvallen.',
      /afvallen|gewichtsverlies|gewicht (?:te )?verlie[sz]|vetverbrand|calorieën verbrand|slanker|afslank/u,
    ],
    [
      'proven',
      'Klinisch bewezen.',
      /bewezen|aangetoond|gegarandeerd|garande|garantie|klinisch|wetenschappelijk (?:bewezen|aangetoond|onderbouwd|bevestigd)|wondermiddel|aanbevolen door artsen/u,
    ],
    [
      'wellbeing',
      'Beter slapen en meer energie.',
      /(?:beter|dieper)\p{L}* slap|slaap\p{L}* (?:\p{L}+ )?beter|betere (?:nacht|slaap)|meer energie|(?:vermind|verlicht|reduce)\p{L}* (?:de |je )?stress|minder stress/u,
    ],
    ['results', 'Tot het gewenste resultaat.', /gewenste (?:resulta|effect)|beste resulta/u],
  ],
  allowed: [
    'Je benen bewegen is wat je bloed helpt stromen.',
    'Voelt goed, is geen behandeling. Kan spierpijn een tijdje iets verlichten.',
    'Een bloedstolsel, ooit, of een hoger risico daarop / Kanker nu, of in behandeling',
    'Eén been net gezwollen, pijnlijk of warm: het kan een stolsel zijn.',
    'Niet zeker of iets veilig voor je is? Legwork kan klachten niet beoordelen.',
    'Lichte massage heeft voor de meeste gezonde volwassenen weinig risico, maar niet voor iedereen.',
  ],
};
