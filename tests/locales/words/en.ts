import type { Language } from '../claims';

export const en: Language = {
  spaced: true,
  rows: [
    ['detox', 'It flushes out toxins.', /detox|toxins?(?!\p{L})|impurit|purif|waste products/u],
    ['lactic acid', 'Massage stops lactic acid.', /lactic acid|lactate/u],
    [
      'prevention',
      'Short walks prevent blood clots.',
      /prevent|protect|stops(?!\p{L})|wards? off|guards? against/u,
      /clots?(?!\p{L})|thrombos|dvt(?!\p{L})|embolism|strokes?(?!\p{L})|diabetes|heart (?:disease|attack)|varicose|injur/u,
    ],
    [
      'prevention',
      'It lowers your risk of thrombosis.',
      /(?:lower|reduc|cut|decreas)\p{L}* (?:the|your) risk|avoids? (?:blood )?(?:clots|thrombos|dvt)/u,
    ],
    [
      'no side effects',
      'It has no known side effects.',
      /(?:no|without|zero|free of|free from) (?:any )?(?:\p{L}+ )?side[ -]effects?|side[ -]effect[ -]free|harmless|risk[ -]free|(?:completely|perfectly|totally|absolutely|entirely|100 ?%) safe|safe for (?:everyone|everybody|all)/u,
    ],
    ['cellulite', 'It smooths cellulite.', /cellulite(?!\p{L})/u],
    [
      'circulation',
      'Massage improves your circulation.',
      /improv|boost|increas|stimulat|enhanc|promot|better(?!\p{L})|raises?(?!\p{L})/u,
      /circulation|blood flow|blood supply/u,
    ],
    [
      'circulation',
      'A massage also helps circulation.',
      /massag\p{L}* (?:\p{L}+ ){0,3}(?:helps?|aids?|supports?|is good for)(?!\p{L})/u,
      /circulation|blood flow/u,
    ],
    ['scar tissue', 'It breaks up scar tissue.', /scar tissue|adhesions?(?!\p{L})/u],
    [
      'cure',
      'It heals tired legs.',
      /cure[sd]?(?!\p{L})|heals?(?!\p{L})|healing (?:power|effect|touch|massage)|remed(?:y|ies)(?!\p{L})|therapeutic/u,
    ],
    [
      'cure',
      'An alternative treatment, it treats shin splints.',
      /(?:alternative|effective|natural|best) treatment|treat(?:s|ment for|ment of)? (?:your|swell|pain|sore|tired|cramp|o?edema|varicose|sprain|shin|tendon)/u,
    ],
    ['lymph', 'It helps lymphatic drainage.', /lymph/u, /drain|flow/u],
    [
      'all clear',
      'No signs today? You’re fine.',
      /all[ -]clear|you(?:'re| are) (?:all )?(?:safe|fine|clear|ok|okay|healthy|good to go)(?!\p{L})|nothing to worry|no need to worry|nothing (?:is )?wrong with/u,
    ],
    [
      'swelling',
      'The best way to reduce swelling.',
      /reduc|reliev|eas(?:e|es|ing)(?!\p{L})|cur(?:e|es|ing)(?!\p{L})|lessen|decreas|eliminat|gets? rid|fight/u,
      /swelling|inflammation|o?edema|puffiness/u,
    ],
    ['pain', 'It helps with chronic pain.', /chronic pain|pain[ -]?relie|painkill|pain[ -]free/u],
    [
      'pain',
      'It relieves leg pain.',
      /reliev|alleviat|eas(?:e|es|ing)(?!\p{L})|sooth|reduc/u,
      /pains?(?!\p{L})/u,
    ],
    [
      'weight loss',
      'Lose weight at your desk.',
      /weight[ -]loss|los(?:e|es|ing) weight|fat[ -]burn|burn(?:s|ing)? (?:fat|calories)|slim(?:s|mer|ming)?(?!\p{L})/u,
    ],
    [
      'proven',
      'Clinically tested and proven, guaranteed.',
      /proven|guarantee|clinically|scientifically|miracle|doctor[ -](?:approved|recommended)/u,
    ],
    ['proven', 'The effect is guaranteed.', /guaranteed/u],
    [
      'wellbeing',
      'Better sleep and more energy.',
      /better sleep|sleep better|(?:improv|boost|increas)\p{L}* (?:your )?(?:sleep|energy)|more energy|(?:reliev|reduc|lower)\p{L}* (?:your )?stress|stress relief|less stress/u,
    ],
    [
      'results',
      'Repeat until the desired results are there.',
      /desired (?:result|effect)|until you (?:see|get|feel) results|best results/u,
    ],
    [
      'promise',
      'Short walks will lower your blood sugar.',
      /will (?:help|improve|lower|reduce|protect) (?:your|you|the)(?!\p{L})/u,
    ],
    [
      'pressure',
      'Press in deeply with your thumbs.',
      /(?<!not )(?<!never )(?<!n't )press (?:in )?(?:deep|hard|firm)/u,
    ],
    [
      'pressure',
      'Gently push the knee inwards.',
      /(?<!not )(?<!never )(?<!n't )push (?:it|the knee|your knee) (?:inward|sideway)/u,
    ],
    [
      'fact',
      'We stand half of the day.',
      /(?:spend|stand|walk)\p{L}*(?: almost| nearly)? half (?:of )?(?:the|our|your) day|prone to strokes/u,
    ],
  ],
  allowed: [
    'Moving your legs is what helps blood flow.',
    'Feels good, not a treatment. It may ease muscle soreness a little for a while.',
    'A blood clot, ever, or a higher risk of one / Cancer now, or in treatment',
    'If you are being treated for a clot, ask your team.',
    'One leg newly swollen, painful or warm: it could be a clot.',
    'Not sure whether something is safe for you? Legwork cannot judge symptoms.',
    'On your feet it feels better. Blood flow is a matter of moving.',
    'Heels down. Health bodies advise it. Do not press hard, and stop if it hurts.',
  ],
};
