import type { Language } from '../claims';

export const fr: Language = {
  spaced: true,
  rows: [
    [
      'detox',
      'Le massage élimine les toxines.',
      /d[ée]tox|toxines?(?!\p{L})|désintoxi|purifi|drainant/u,
    ],
    ['lactic acid', 'Moins d’acide lactique.', /acide lactique|lactates?(?!\p{L})/u],
    [
      'prevention',
      'La marche prévient les caillots.',
      /prévien|prévenir|prévention|empêch|évite(?:nt)?(?!\p{L})|protège|protéger|protection contre/u,
      /caillots?|thrombos|phlébite|embolie|tvp(?!\p{L})|avc(?!\p{L})|diabète|maladies? cardiaque|infarctus|varices?|blessure/u,
    ],
    [
      'prevention',
      'Cela réduit le risque de phlébite.',
      /(?:rédui|diminu|baiss|abaiss)\p{L}* (?:le|les|votre|vos) risque/u,
    ],
    [
      'no side effects',
      'Sans aucun effet secondaire.',
      /(?:sans|aucun|pas d'|zéro|n'a pas d')\s?(?:aucun |les )?effets? (?:secondaire|indésirable)|sans aucun (?:danger|risque)|sans danger pour tou|sans risques?(?! pour vous)|(?:totalement|parfaitement|absolument|entièrement|100 ?%) sans danger|inoffensi|(?:totalement|parfaitement|absolument|entièrement|100 ?%) sûr|sûr pour tou/u,
    ],
    ['cellulite', 'Atténue la cellulite.', /(?:anti-?)?cellulite|peau d'orange/u],
    [
      'circulation',
      'Le massage améliore la circulation.',
      /amélior|stimul|favoris|activ|augment|boost|relanc|renforc|meilleure/u,
      /circulation|flux sanguin|débit sanguin|retour veineux/u,
    ],
    [
      'circulation',
      'Un massage aide la circulation.',
      /massages? (?:\p{L}+ ){0,2}(?:aide(?:nt)?|facilite(?:nt)?|soutien)/u,
      /circulation|sang(?!\p{L})|flux sanguin/u,
    ],
    ['scar tissue', 'Défait les tissus cicatriciels.', /tissus? cicatriciel|adhérences?(?!\p{L})/u],
    [
      'cure',
      'Le massage guérit les jambes lourdes.',
      /guéri(?:r|t|ra|ssent|ssant|son)(?!\p{L})|soigne(?:nt)?(?!\p{L})|soigner (?:l|v)|traite(?:nt)? (?:les |la |le |l'|vos |votre )(?:gonfl|douleur|jambe|œdème|oedème|varice|inflam|enflure)|remèdes?(?!\p{L})|thérapeutique|curati|traitement (?:alternatif|naturel|efficace)/u,
    ],
    ['lymph', 'Un vrai drainage lymphatique.', /lymph/u, /drain|circul/u],
    [
      'all clear',
      'Aucun signe ? Vous ne risquez rien.',
      /vous ne risquez rien|vous êtes (?:\p{L}+ )?(?:en sécurité|hors de danger|en bonne santé)|tout va bien|rien à craindre|aucune inquiétude|ne vous inquiétez pas|pas d'inquiétude/u,
    ],
    [
      'swelling',
      'Le meilleur moyen de réduire les gonflements.',
      /rédui|soulag|diminu|atténu|élimin|apais|combat|dégonfl/u,
      /gonflement|enflure|œdème|oedème|inflammation/u,
    ],
    [
      'pain',
      'Contre les douleurs chroniques.',
      /douleurs? chronique|antidouleur|anti-douleur|antalgique/u,
    ],
    [
      'pain',
      'Soulage la douleur des jambes.',
      /soulag|apais|élimin|calm/u,
      /douleurs?(?!\p{L})(?! (?:musculaire|dans les muscle|des muscle))/u,
    ],
    [
      'weight loss',
      'Pour perdre du poids.',
      /pert(?:e|es) de poids|perd\p{L}* du poids|maigri|mincir|amincissant|minceur|brûl\p{L}* (?:des |les )?(?:graisse|calorie)/u,
    ],
    [
      'proven',
      'Cliniquement prouvé.',
      /prouvée?s?(?!\p{L})|garanti|cliniquement|scientifiquement|miracle|recommandé par les médecins/u,
    ],
    [
      'wellbeing',
      'Un meilleur sommeil et plus d’énergie.',
      /meilleur sommeil|mieux dormir|dorm\p{L}* mieux|plus d'énergie|amélior\p{L}* (?:le|votre) sommeil|(?:rédui|diminu|soulag)\p{L}* (?:le |votre )?stress|anti-?stress|moins de stress/u,
    ],
    [
      'results',
      'Jusqu’au résultat souhaité.',
      /résultats? (?:souhaité|voulu|désiré|attendu)|meilleurs résultats/u,
    ],
  ],
  allowed: [
    'C’est en bougeant les jambes qu’on aide le sang à circuler.',
    'Cela fait du bien, ce n’est pas un traitement. Peut atténuer un peu les courbatures.',
    'Un caillot de sang, un jour, ou un risque accru d’en avoir / Un cancer, actuel ou en traitement',
    'Une jambe nouvellement gonflée, douloureuse ou chaude : ce pourrait être un caillot.',
    'Un doute sur ce qui vous convient ? Demandez à un médecin ou au personnel soignant.',
    'Un massage léger présente peu de risques pour la plupart des adultes, mais pas pour tous.',
  ],
};
