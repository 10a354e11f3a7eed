chapter-book = Navodi po kodovima
chapter-book-about = Svako kodiranje koje je osoba napravila ili prihvatila, po kodovima, zatim po izvoru i mjestu; što privola ne dopušta, broji se i ne otiskuje.
sheet-book = Navodi po kodovima
book-quotes = Navodi
chapter-reporting = Što čitatelji istraživanja traže
chapter-reporting-about = Stavke dvaju popisa, našim kratkim riječima: COREQ (Tong, Sainsbury i Craig 2007) i SRQR (O'Brien i suradnici 2014). Što projekt zna, upisano je; ostalo piše osoba, koja provjerava i upisano.
sheet-reporting = Izvještavanje
coreq = COREQ, 32 stavke za intervjue i fokus grupe
srqr = SRQR, 21 stavka za kvalitativna istraživanja
reporting-caption = { $list }: što projekt zna i što osoba mora napisati
item-number = Br.
item = Što treba reći
known = Što projekt zna
to-do = Za učiniti
to-write = ▢ treba napisati
to-check = ▢ treba provjeriti i dopuniti
method-chapters = Sadržaj po izboru: { $list }.
known-moderators = Moderatori po broju sudionika: { $list }.
known-observers = Promatrači po broju sudionika: { $list }.
known-people = { $n ->
    [one] { $n } sudionik ili stručnjak
    [few] { $n } sudionika i stručnjaka
   *[other] { $n } sudionika i stručnjaka
} u istraživanju.
known-repeated = Od njih više od jednog susreta: { $n }.
known-sessions = Susreti: { $list }.
known-dates = Od { $from } do { $to }
known-places = Područja: { $list }.
known-groups = Skupine dionika: { $list }.
known-languages = Jezici transkripata: { $list }.
known-documents = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenta
   *[other] { $n } dokumenata
}, kao što su terenske bilješke ili studije slučaja.
known-formats = Formati transkripata: { $list }.
known-coders = { $n ->
    [one] { $n } koder
    [few] { $n } kodera
   *[other] { $n } kodera
}: { $list }.
known-codebook = Kodna knjiga { $codebook }: ciljeva { $objectives }, tema { $themes }, kodova { $codes }.
known-software = Kodirano, prebrojano i izviješteno programom { $tool }.
known-validations = { $n ->
    [one] { $n } put je cilj ili prioritet iznesen na susretu
    [few] { $n } puta su ciljevi ili prioriteti izneseni na susretima
   *[other] { $n } puta su ciljevi ili prioriteti izneseni na susretima
}.
known-quotes = { $n ->
    [one] Otisnut je { $n } navod
    [few] Otisnuta su { $n } navoda
   *[other] Otisnuto je { $n } navoda
}, svaki s brojem sudionika, susretom, izvorom i redoslijedom govora.
known-priorities = { $n ->
    [one] { $n } prioritet
    [few] { $n } prioriteta
   *[other] { $n } prioriteta
}, svaki sa svojim brojkama i onime od čega se broji.
known-contrary = { $n ->
    [one] { $n } otisnuti navod osporava ili uvjetuje
    [few] { $n } otisnuta navoda osporavaju ili uvjetuju
   *[other] { $n } otisnutih navoda osporava ili uvjetuje
} neki prioritet.
known-flags = Upozorenja: { $list }.
known-consent = Privola je zabilježena za { $n } od { $of ->
    [one] { $of } osobe
    [few] { $of } osobe
   *[other] { $of } osoba
}.
known-masked = Imena i identifikatori u navodima su prikriveni.
known-title = { $title }.
known-objectives = Ciljevi: { $list }.
known-saturation = Nakon { $reached } susreta: osnova { $base }, niz { $run }, najviše { $threshold } % novih kodova (Guest, Namey i Chen 2020).
known-not-saturated = Nije dosegnuto u { $sessions } susreta: osnova { $base }, niz { $run }, najviše { $threshold } % novih kodova (Guest, Namey i Chen 2020).
coreq-1 = Tko je vodio intervjue ili skupine
coreq-2 = Njihova kvalifikacija
coreq-3 = Čime su se tada bavili
coreq-4 = Njihov rod
coreq-5 = Njihovo iskustvo i obuka
coreq-6 = Jesu li sudionike poznavali od prije
coreq-7 = Što su sudionici znali o njima i o tome zašto pitaju
coreq-8 = Što sami unose: interesi, pretpostavke, moguća pristranost
coreq-9 = Metodološki pristup i teorija
coreq-10 = Kako su sudionici odabrani
coreq-11 = Kako im se pristupilo
coreq-12 = Koliko ih je sudjelovalo
coreq-13 = Tko je odbio ili odustao, i zašto
coreq-14 = Gdje su podaci prikupljeni
coreq-15 = Tko je još bio prisutan
coreq-16 = Što obilježava uzorak i kad je sastavljen
coreq-17 = Pitanja i vodič, i jesu li isprobani
coreq-18 = Je li s kime razgovarano ponovno
coreq-19 = Zvučni ili videozapis
coreq-20 = Terenske bilješke
coreq-21 = Koliko je trajalo
coreq-22 = Je li se razmatralo zasićenje
coreq-23 = Jesu li sudionici vidjeli svoje transkripte
coreq-24 = Koliko je ljudi kodiralo
coreq-25 = Stablo kodova
coreq-26 = Jesu li teme zadane unaprijed ili proizlaze iz podataka
coreq-27 = Program
coreq-28 = Jesu li sudionici rekli što misle o nalazima
coreq-29 = Navodi, svaki s brojem govornika
coreq-30 = Slažu li se podaci i nalazi
coreq-31 = Glavne teme
coreq-32 = Sporedne teme i slučajevi koji odudaraju
srqr-1 = Naslov koji imenuje predmet i pristup
srqr-2 = Sažetak s pozadinom, ciljem, metodama, rezultatima i zaključcima
srqr-3 = Problem i zašto je važan, s onim što se o njemu zna
srqr-4 = Cilj i pitanja
srqr-5 = Pristup, teorija i paradigma, s razlozima
srqr-6 = Tko su istraživači i kako to može utjecati na istraživanje
srqr-7 = Mjesto i okružje, i što je u njima važno
srqr-8 = Kako su odabrani ljudi, mjesta i dokumenti, i kad je bilo dosta
srqr-9 = Etička ocjena, privola, povjerljivost
srqr-10 = Koji su podaci prikupljeni, kako i kada
srqr-11 = Vodiči, upitnici, uređaji
srqr-12 = Tko i što je proučavano i koliko toga
srqr-13 = Kako su podaci prepisani, vođeni, anonimizirani i kodirani
srqr-14 = Kako su teme nađene, tko ih je našao i kojim pristupom
srqr-15 = Što je učinjeno da nalazi budu vjerodostojni
srqr-16 = Glavni nalazi: tumačenja, teme, možda model
srqr-17 = Dokazi za nalaze: navodi, bilješke, izvaci
srqr-18 = Što dodaje poznatomu i gdje može vrijediti
srqr-19 = Ograničenja i koliko se nalazima može vjerovati
srqr-20 = Interesi istraživača i kako se s njima postupalo
srqr-21 = Tko je platio i kakvu je ulogu imao
