import type { Language } from '../claims';

export const ptBR: Language = {
  spaced: true,
  rows: [
    [
      'detox',
      'A massagem elimina toxinas.',
      /d[eé]tox|desintoxi|toxinas?(?!\p{L})|depurati|purific/u,
    ],
    ['lactic acid', 'Reduz o ácido lático.', /ácido lác?tico|lactatos?(?!\p{L})/u],
    [
      'prevention',
      'Caminhar previne coágulos.',
      /previn|preven|impede|evita(?:m)?(?!\p{L})|proteg|proteção contra/u,
      /coágulo|trombos|tvp(?!\p{L})|embolia|avc(?!\p{L})|derrame|diabetes|infarto|doenças? (?:do coração|cardíaca)|varizes|lesões|lesão/u,
    ],
    [
      'prevention',
      'Reduz o risco de trombose.',
      /(?:redu[zç]|diminu|baix)\p{L}* (?:o|seu|o seu) risco/u,
    ],
    [
      'no side effects',
      'Sem efeitos colaterais.',
      /(?:sem|nenhum|não tem|não causa|zero|livre de) (?:nenhum )?efeitos? (?:colatera|adverso|secundári)|inofensiv|sem (?:nenhum )?riscos?(?! para você)|(?:totalmente|completamente|absolutamente|100 ?%) segur|segur[oa] para tod/u,
    ],
    ['cellulite', 'Suaviza a celulite.', /(?:anti)?celulite(?!\p{L})|casca de laranja/u],
    [
      'circulation',
      'A massagem melhora a circulação.',
      /melhor|estimul|favorec|ativa|aument|impulsion|potenci|promov/u,
      /circulação|fluxo sanguíneo|fluxo (?:de|do) sangue|retorno venoso/u,
    ],
    [
      'circulation',
      'Uma massagem ajuda a circulação.',
      /massage(?:m|ns) (?:\p{L}+ ){0,2}(?:ajudam?|facilitam?)(?!\p{L})/u,
      /circulação|circular|fluxo/u,
    ],
    ['scar tissue', 'Desfaz o tecido cicatricial.', /tecidos? cicatrici|aderências?(?!\p{L})/u],
    [
      'cure',
      'A massagem cura pernas cansadas.',
      /(?<!uma )(?<!sem )cura(?:m|r|rá|tivo|tiva)?(?!\p{L})|sarar?(?!\p{L})|remédio (?:para|contra|natural)|terapêutic|trata(?:m)? (?:a|o|os|as|seu|sua|suas) (?:incha|dor|perna|edema|inflam|varizes)|tratamento (?:alternativo|natural|eficaz)/u,
    ],
    ['lymph', 'Uma drenagem linfática.', /linf[aá]/u, /dren|fluxo/u],
    [
      'all clear',
      'Sem sinais? Você está bem.',
      /você está (?:\p{L}+ )?(?:segur[oa]|a salvo|bem|fora de perigo|saudável)(?!\p{L})|está tudo bem com (?:você|suas)|nada com que se preocupar|não se preocupe|não há perigo|não corre (?:nenhum )?(?:perigo|risco)/u,
    ],
    [
      'swelling',
      'A melhor forma de reduzir o inchaço.',
      /redu[zç]|alivi|diminu|elimin|combat|cur/u,
      /inchaço|inflamaç|edemas?(?!\p{L})/u,
    ],
    ['swelling', 'É anti-inflamatório.', /anti-?inflamatóri|desinch/u],
    ['pain', 'Para a dor crônica.', /dor(?:es)? crônica|analgésic/u],
    [
      'pain',
      'Alivia a dor nas pernas.',
      /alivi|acalm|elimin|tira(?!\p{L})/u,
      /dor(?:es)?(?!\p{L})(?! muscular| nos músculos| dos músculos)/u,
    ],
    [
      'weight loss',
      'Ajuda a perder peso.',
      /(?:perder|perde|perca|perda de) peso|emagrec|queim\p{L}* (?:gordura|calor)/u,
    ],
    [
      'proven',
      'Clinicamente comprovado.',
      /comprovad|garanti|clinicamente|cientificamente|milagr|recomendado por médicos|provado/u,
    ],
    [
      'wellbeing',
      'Durma melhor e com mais energia.',
      /(?:dorm|durm)\p{L}* melhor|melhor\p{L}* (?:o |seu |do )?sono|mais energia|(?:redu[zç]|alivi|diminu)\p{L}* (?:o |seu )?(?:estresse|stress)|menos estresse|antiestresse/u,
    ],
    [
      'results',
      'Até obter o resultado desejado.',
      /(?:resultados?|efeitos?) desejad|melhores resultados/u,
    ],
  ],
  allowed: [
    'O que ajuda o sangue a circular é mexer as pernas.',
    'Faz bem, não é um tratamento. Pode aliviar um pouco a dor muscular por um tempo.',
    'Um coágulo de sangue, em qualquer época, ou risco maior de ter um / Câncer agora, ou em tratamento',
    'Uma perna recém-inchada, dolorida ou quente: pode ser um coágulo.',
    'Não sabe se algo é seguro para você? O Legwork não pode avaliar sintomas.',
    'A massagem leve tem baixo risco para a maioria dos adultos saudáveis, mas não para todos.',
  ],
};
