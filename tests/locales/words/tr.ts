import type { Language } from '../claims';

export const tr: Language = {
  spaced: true,
  rows: [
    ['detox', 'Masaj toksinleri atar.', /detoks|toksin|zehirli madde|arındır/u],
    ['lactic acid', 'Laktik asidi azaltır.', /laktik asi[td]|laktat/u],
    [
      'prevention',
      'Yürümek pıhtıyı önler.',
      /önle(?:r|yen|mek|mesi|yici|yebilir|mede)|engelle|korur|koruyucu|korun/u,
      /pıhtı|tromboz|dvt(?!\p{L})|emboli|inme(?!\p{L})|felç|diyabet|şeker hastalığ|kalp (?:krizi|hastalığ)|varis|sakatlan|sakatlık/u,
    ],
    ['prevention', 'Tromboz riskini azaltır.', /risk(?:i|ini|inizi)? (?:azalt|düşür)/u],
    [
      'no side effects',
      'Hiçbir yan etkisi yoktur.',
      /yan etki(?:si|leri|sini|ler)? (?:yok|olma|göster|bulunm)|yan etkisiz|zararsız|risksiz|riski yok|(?:tamamen|kesinlikle|tümüyle|%100) güvenli|herkes için güvenlidir/u,
    ],
    ['cellulite', 'Selüliti giderir.', /selülit|portakal kabuğ/u],
    [
      'circulation',
      'Masaj kan dolaşımını iyileştirir.',
      /iyileştir|artır|arttır|hızlandır|güçlendir|geliştir|canlandır|düzenle|uyarır/u,
      /dolaşım|kan akış/u,
    ],
    [
      'circulation',
      'Masaj kan dolaşımına yardımcı olur.',
      /masaj\p{L}*(?: \p{L}+){0,2} (?:dolaşım|akış)\p{L}*/u,
      /yardım|iyi gel|destek/u,
    ],
    ['scar tissue', 'Yara dokusunu çözer.', /(?:yara|skar|nedbe) doku|yapışıklık/u],
    [
      'cure',
      'Masaj yorgun bacakları iyileştirir.',
      /tedavi (?:eder|edici|etkisi|sağlar|yöntemi)|şifa|iyileştir(?:ir|ici)|(?:alternatif|etkili|doğal) (?:bir )?tedavi|derman|terapötik/u,
    ],
    ['lymph', 'Lenf drenajı sağlar.', /lenf/u, /drenaj|akış/u],
    [
      'all clear',
      'Belirti yok mu? Güvendesiniz.',
      /güvendesin|her şey yolunda|sağlıklısın|iyisin(?:iz)?(?!\p{L})|endişelen\p{L}* gerek yok|merak etme|tehlike(?:de)? (?:yok|değilsin)|bir şeyiniz yok/u,
    ],
    [
      'swelling',
      'Şişliği azaltmanın en iyi yolu.',
      /azalt|gider|hafiflet|indirir|iyileştir|yok ed/u,
      /şişlik|şişliğ|ödem|iltihap|iltihab|enflamasyon/u,
    ],
    ['pain', 'Kronik ağrıya karşı.', /kronik ağrı|ağrı kesici/u],
    ['pain', 'Bacak ağrısını giderir.', /gider|dindir|azalt|hafiflet/u, /(?<!kas )ağrı/u],
    [
      'weight loss',
      'Kilo vermeye yardım eder.',
      /kilo ver|zayıfla|yağ yak|kalori yak|incel(?:t|ir|mek)/u,
    ],
    [
      'proven',
      'Klinik olarak kanıtlanmıştır.',
      /kanıtlan|ispatlan|garanti|klinik olarak|bilimsel olarak|mucize|doktorlar(?:ın|ca) (?:önerdiği|önerilen)/u,
    ],
    [
      'wellbeing',
      'Daha iyi uyku ve daha fazla enerji.',
      /daha (?:iyi|derin|rahat) (?:bir )?uy|uyku kalite|daha (?:fazla|çok) enerji|enerji(?:nizi|ni|yi) (?:artır|yükselt)|stresi? (?:azalt|gider)|daha az stres/u,
    ],
    [
      'results',
      'İstenen sonuca kadar tekrarlayın.',
      /(?:istenen|istediğiniz|arzu edilen|beklenen) (?:sonu[cç]|etki)|en iyi sonuç/u,
    ],
  ],
  allowed: [
    'Kan akışına yardımcı olan, bacaklarınızı hareket ettirmektir.',
    'İyi gelir, bir tedavi değildir. Kas ağrısını bir süre biraz hafifletebilir.',
    'Kan pıhtısı, herhangi bir zamanda, ya da daha yüksek pıhtı riski / Kanser, şimdi ya da tedavi altında',
    'Bir bacak yeni şişmiş, ağrılı ya da sıcak: pıhtı olabilir.',
    'Sizin için güvenli olup olmadığından emin değil misiniz? Legwork belirtileri değerlendiremez.',
    'Hafif masaj çoğu sağlıklı yetişkin için düşük risklidir, ama herkes için değil.',
  ],
};
