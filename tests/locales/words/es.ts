import type { Language } from '../claims';

export const es: Language = {
  spaced: true,
  rows: [
    [
      'detox',
      'El masaje elimina toxinas.',
      /d[eé]tox|desintoxi|toxinas?(?!\p{L})|depurati|purific/u,
    ],
    ['lactic acid', 'Reduce el ácido láctico.', /ácido láctico|lactatos?(?!\p{L})/u],
    [
      'prevention',
      'Caminar previene los coágulos.',
      /previen|prevenir|prevención|prevenid|impid|evita(?:n)?(?!\p{L})|proteg|protección contra/u,
      /coágulo|trombos|tvp(?!\p{L})|embolia|ictus|derrame|diabetes|infarto|enfermedades? (?:del corazón|cardíaca|cardiaca)|varices|várices|lesion/u,
    ],
    [
      'prevention',
      'Reduce el riesgo de trombosis.',
      /(?:redu[cz]|disminu|baj)\p{L}* (?:el|tu|su) riesgo/u,
    ],
    [
      'no side effects',
      'Sin efectos secundarios.',
      /(?:sin|ningún|no tiene|no produce|cero|libre de) (?:ningún )?efectos? (?:secundario|adverso)|inofensiv|sin (?:ningún )?riesgos?(?! para (?:ti|usted))|(?:totalmente|completamente|absolutamente|100 ?%) segur|segur[oa] para tod/u,
    ],
    ['cellulite', 'Alisa la celulitis.', /(?:anti)?celulitis|celulítis|piel de naranja/u],
    [
      'circulation',
      'El masaje mejora la circulación.',
      /mejor|estimul|favorec|activ[ae]|aument|impuls|potenci/u,
      /circulación|flujo sanguíneo|flujo de (?:la )?sangre|riego sanguíneo|retorno venoso/u,
    ],
    [
      'circulation',
      'Un masaje ayuda a la circulación.',
      /masajes? (?:\p{L}+ ){0,2}(?:ayudan?|facilitan?)(?!\p{L})/u,
      /circulación|circule|circular|flujo/u,
    ],
    [
      'scar tissue',
      'Rompe el tejido cicatricial.',
      /tejidos? cicatrici|tejidos? cicatrizal|adherencias?(?!\p{L})/u,
    ],
    [
      'cure',
      'El masaje cura las piernas cansadas.',
      /(?<!una )(?<!sin )cura(?:n|r|rá|tivo|tiva)?(?!\p{L})|sana(?:n|r)(?!\p{L})|remedios?(?!\p{L})|terapéutic|trata(?:n)? (?:la|el|los|las|tu|tus|su|sus) (?:hincha|dolor|pierna|edema|inflam|v[aá]rices)|tratamiento (?:alternativo|natural|eficaz|efectivo)/u,
    ],
    ['lymph', 'Un drenaje linfático.', /linf[aá]/u, /dren|flujo/u],
    [
      'all clear',
      '¿Sin señales? Estás a salvo.',
      /(?:estás|está usted|usted está) (?:a salvo|fuera de peligro|san[oa]|bien)(?!\p{L})|todo está bien|nada de qué preocupar|no te preocupes|no se preocupe|no hay peligro|no corres? (?:ningún )?peligro/u,
    ],
    [
      'swelling',
      'La mejor forma de reducir la hinchazón.',
      /redu[cz]|alivi|disminu|baj|elimin|combat|cur/u,
      /hinchaz|inflamación|edemas?(?!\p{L})/u,
    ],
    ['swelling', 'Es antiinflamatorio.', /antiinflamatori|desinflam/u],
    ['pain', 'Para el dolor crónico.', /dolor(?:es)? crónico|analgésic/u],
    [
      'pain',
      'Alivia el dolor de piernas.',
      /alivi|calm|elimin|quit/u,
      /dolor(?:es)?(?!\p{L})(?! muscular| de (?:los )?músculos| en los músculos)/u,
    ],
    [
      'weight loss',
      'Ayuda a perder peso.',
      /(?:perder|pierde|pierdes|bajar de|baja de|pérdida de) peso|adelgaz|quem\p{L}* (?:grasa|calor)/u,
    ],
    [
      'proven',
      'Clínicamente probado.',
      /(?:está |ha sido |científicamente |clínicamente )(?:com)?probad|demostrad|garanti|clínicamente|científicamente|milagro|recomendado por médicos/u,
    ],
    [
      'wellbeing',
      'Duerme mejor y con más energía.',
      /(?:dorm|duerm)\p{L}* mejor|mejor\p{L}* (?:el |tu )?sueño|más energía|(?:redu[cz]|alivi|disminu)\p{L}* (?:el |tu |su )?estrés|antiestrés|menos estrés/u,
    ],
    [
      'results',
      'Hasta lograr el resultado deseado.',
      /(?:resultados?|efectos?) desead|mejores resultados/u,
    ],
  ],
  allowed: [
    'Lo que ayuda al flujo de la sangre es mover las piernas.',
    'Sienta bien, no es un tratamiento. Puede aliviar un poco las agujetas o el dolor muscular.',
    'Un coágulo de sangre, alguna vez, o un riesgo mayor de tenerlo / Cáncer ahora, o en tratamiento',
    'Una pierna recién hinchada, dolorida o caliente: podría ser un coágulo.',
    '¿No sabes si algo es seguro para ti? Legwork no puede valorar síntomas.',
    'El masaje suave tiene poco riesgo para la mayoría de los adultos sanos, pero no para todos.',
  ],
};
