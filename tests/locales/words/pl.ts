import type { Language } from '../claims';

export const pl: Language = {
  spaced: true,
  rows: [
    [
      'detox',
      'Masaż usuwa toksyny.',
      /detoks|detox|toksyn|odtru|oczyszcza\p{L}* (?:organizm|ciał|mięś)/u,
    ],
    ['lactic acid', 'Mniej kwasu mlekowego.', /kwas\p{L}* mlekow|mleczan/u],
    [
      'prevention',
      'Spacer zapobiega zakrzepom.',
      /zapobieg|zapobiec|chroni(?!\p{L})|chronią|ochrona przed|profilakty/u,
      /zakrzep|skrzep|zator|zżg(?!\p{L})|udar|cukrzyc|zawał|chor[oó]b\p{L}* serca|żylak|kontuzj|uraz/u,
    ],
    ['prevention', 'Zmniejsza ryzyko zakrzepicy.', /(?:zmniejsz|obniż|redukuj)\p{L}* ryzyko/u],
    [
      'no side effects',
      'Bez skutków ubocznych.',
      /(?:bez|brak|nie ma|żadnych|nie powoduje) (?:\p{L}+ )?(?:skutków|działań|efektów) (?:ubocznych|niepożądanych)|nieszkodliw|(?:całkowicie|w pełni|absolutnie|zupełnie|100 ?%) bezpieczn|bez (?:żadnego )?ryzyka|bezpieczn\p{L}* dla (?:każdego|wszystkich)/u,
    ],
    [
      'cellulite',
      'Wygładza cellulit.',
      /(?:anty)?cellulit(?:u|em|owi)?(?!\p{L})|pomarańczow\p{L}* skórk|skórk\p{L}* pomarańczow/u,
    ],
    [
      'circulation',
      'Masaż poprawia krążenie.',
      /popraw|pobudz|usprawni|zwiększ|stymul|wspomag|przyspiesz|lepsz|wzmacni/u,
      /krążeni|przepływ\p{L}* krwi|ukrwieni/u,
    ],
    [
      'circulation',
      'Masaż pomaga też krążeniu.',
      /masaż\p{L}* (?:\p{L}+ ){0,2}(?:pomaga|wspiera|sprzyja|służy)/u,
      /krążeni|przepływ|ukrwieni/u,
    ],
    [
      'scar tissue',
      'Rozbija tkankę bliznowatą.',
      /tkan\p{L}* bliznowat|bliznowaceni|zrosty|zrostów/u,
    ],
    [
      'cure',
      'Masaż leczy zmęczone nogi.',
      /leczy(?!\p{L})|leczą(?!\p{L})|wyleczy|uzdraw|uleczy|leczni|terapeutyczn|remedium|lekarstwem? na|(?:alternatywn|skuteczn|naturaln)\p{L}* (?:leczeni|metod\p{L}* leczeni)/u,
    ],
    ['lymph', 'Działa jak drenaż limfatyczny.', /limf|chłonk/u, /drena|przepływ|odpływ/u],
    [
      'all clear',
      'Nie ma objawów? Nic ci nie grozi.',
      /(?:nic|nie) (?:ci|panu|pani) nie grozi|nic (?:ci )?nie grozi|jesteś (?:\p{L}+ )?(?:bezpieczn|zdrow)|wszystko (?:jest )?(?:w porządku|dobrze)|nie ma powodów? do (?:obaw|niepokoju)|nie martw się|bez obaw/u,
    ],
    [
      'swelling',
      'Najlepszy sposób na zmniejszenie obrzęku.',
      /zmniejsz|z?łagodz|redukuj|likwiduj|usuwa|leczy|zwalcz/u,
      /obrzęk|opuchli|stan\p{L}* zapaln|zapaleni/u,
    ],
    ['pain', 'Na przewlekły ból.', /(?:przewlekł|chroniczn)\p{L}* b[oó]l|przeciwbólow/u],
    [
      'pain',
      'Uśmierza ból nóg.',
      /z?łagodz|uśmierz|likwiduj|zmniejsz|usuwa/u,
      /b(?:ól|ólu|óle|óli)(?!\p{L})(?! mięśni)/u,
    ],
    [
      'weight loss',
      'Pomaga schudnąć.',
      /schud|odchudz|utrat\p{L}* wag|spal\p{L}* (?:tłuszcz|kalor)|wyszczupl|zrzuc\p{L}* (?:kilogram|wag)/u,
    ],
    [
      'proven',
      'Działanie potwierdzone klinicznie.',
      /udowodni|potwierdzon|gwarant|gwaranc|klinicznie|naukowo|cudown|polecan\p{L}* przez lekarzy/u,
    ],
    [
      'wellbeing',
      'Lepszy sen i więcej energii.',
      /lepsz\p{L}* (?:sen|snu)|popraw\p{L}* (?:sen|jakość snu)|śpi\p{L}* lepiej|więcej energii|(?:zmniejsz|redukuj|łagodz)\p{L}* stres|mniej stresu/u,
    ],
    [
      'results',
      'Aż do pożądanego efektu.',
      /(?:pożądan|oczekiwan)\p{L}* (?:efekt|rezultat|wynik|skut)|najlepsz\p{L}* (?:efekt|rezultat)/u,
    ],
  ],
  allowed: [
    'To ruch nóg pomaga krwi płynąć.',
    'Sprawia przyjemność, nie jest leczeniem. Może na chwilę złagodzić zakwasy i ból mięśni.',
    'Zakrzep, kiedykolwiek, lub podwyższone ryzyko zakrzepu / Rak, teraz lub w trakcie leczenia',
    'Jedna noga nagle opuchnięta, bolesna lub ciepła: to może być zakrzep.',
    'Nie wiesz, czy coś jest dla ciebie bezpieczne? Legwork nie potrafi ocenić objawów.',
    'Lekki masaż wiąże się z małym ryzykiem dla większości zdrowych dorosłych, ale nie dla każdego.',
  ],
};
