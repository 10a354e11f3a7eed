# Matricas, līknes un attēli. Rindas pārtraukums ziņojumā ir atstarpe.

template = Veidne
figure-where = { $title }, kur { $query }
figure-rule = Kā skaita
figure-counted = Saskaitīts
figure-silent = Bija klāt un neko neteica
figure-total = Kopā
figure-could = Varēja to pateikt

## Pierādījumi pēc teritorijas un grupas

chapter-backing = Pierādījumi pēc teritorijas un grupas
chapter-backing-about = Kuru cilvēku vārdi nes katru prioritāti: cik no klātesošajiem teritorijas vai grupas cilvēkiem to atbalsta.
    Grupai, kuras prioritātes tvērumā nav, nav lauka.
backing-territory = Atbalstošie cilvēki pēc teritorijas
backing-group = Atbalstošie cilvēki pēc ieinteresēto pušu grupas
backing-description = Tabula, kurā prioritātes: { $rows }, slejas: { $columns }; laukos, cik no klātesošajiem cilvēkiem prioritāti
    atbalsta – jo lielāka daļa, jo lauks tumšāks.
backing-note = Atbalstošie cilvēki no dalībniekiem un ekspertiem prioritātes tvēruma sesijās. Kas bijis vairāku teritoriju sesijās,
    tiek skaitīts katrā.
backing-cell = { $against ->
    [0] { $n } no { $of }
   *[other] { $n } no { $of }; pret: { $against }
}
backing-tip = { $priority }, { $column }: atbalsta { $n } no { $of }, noliedz { $against }

## Matricas

chapter-matrices = Matricas
chapter-matrices-about = Kā kodi izkliedēti pa teritorijām, grupām un mērķiem, kuri kodi stāv kopā un vai jaunas sesijas vēl nes
    jaunus kodus.
sheet-matrices = Matricas
sheet-backing-territory = Pēc teritorijas
sheet-backing-group = Pēc grupas
sheet-matrix-territory = Kodi pēc teritorijas
sheet-matrix-group = Kodi pēc grupas
sheet-matrix-objective = Tēmas pēc mērķa
sheet-cooccurrence = Kodi kopā
sheet-saturation = Piesātinājums
sheet-talk = Runāšana
sheet-stakeholders = Ieinteresētās puses
sheet-coverage = Aptvērums
by-speaker = runātāja
by-session = sesijas
by-group = ieinteresēto pušu grupas
by-territory = teritorijas
by-objective = mērķa
matrix-title-presence = Kodi, kas parādās, pēc { $by }
matrix-title-mentions = Kodu pieminējumi pēc { $by }
matrix-title-speakers = Cilvēki, kas runā par kodiem, pēc { $by }
matrix-description = Tabula, kurā kodi: { $rows }, slejas: { $columns }; jo lauks tumšāks, jo vairāk tajā ir.
matrix-most = Visvairāk ir rindā { $label }, pavisam { $n }.
matrix-note = Aiz katras slejas: cik cilvēku to varēja pateikt. Pavisam { $n } no { $of } cilvēkiem, { $sessions ->
    [zero] { $sessions } sesijās
    [one] { $sessions } sesijā
   *[other] { $sessions } sesijās
}.
matrix-caption = Cilvēki, kas runā par katru kodu, ar kopsummām; pēdējā rindā tie, kas to varēja pateikt
matrix-rule = Skaita cilvēkus, katru vienreiz laukā un vienreiz kopsummā; ko kāds teicis kodā, kas ir zem cita, skaita arī tur.
    Noraidīti kodējumi, moderatori, novērotāji un cilvēki, kas lietošanu atteikuši, netiek skaitīti. Pēdējā rindā ir tie, kas to
    varēja pateikt: klātesošie dalībnieki un eksperti, arī klusējošie.
matrix-counted = Skaitīts no { $n ->
    [zero] { $n } kodējumiem
    [one] { $n } kodējuma
   *[other] { $n } kodējumiem
}, no kuriem { $suggested } vēl neviens nav pieņēmis.
matrix-left-out = Atstāts ārpusē: moderatoru un novērotāju daļas { $people }, kodējumi ārpus runas { $speech }.
matrix-small-cells = Lai neviens nebūtu pazīstams, vērtības, kas teritorijā kopīgas mazāk nekā { $limit } cilvēkiem, rādītas kā
    “{ $other }” ({ $n }).
matrix-objectives = Tēma kalpo mērķiem, kurus nosauc tā vai kods virs tās, tāpēc cilvēki var būt vairākās slejās. Tukšs lauks: tēma
    mērķim nekalpo.
column-document = { $label } (dokuments)
column-unset = (nav norādīts)
column-nobody = (neviens konkrēti)
column-no-objective = (bez mērķa)

## Kodi, kas stāv kopā

cooccurrence-title-passage = Kodi, kas stāv kopā uz tiem pašiem vārdiem
cooccurrence-title-overlap = Kodi, kas stāv kopā uz vārdiem, kuri pārklājas
cooccurrence-title-turn = Kodi, kas stāv kopā tajā pašā replikā
cooccurrence-title-turns = Kodi, kas stāv kopā { $n ->
    [zero] { $n } repliku
    [one] { $n } replikas
   *[other] { $n } repliku
} attālumā
cooccurrence-description = Tabula, kurā { $n ->
    [zero] { $n } kodi likti
    [one] { $n } kods likts
   *[other] { $n } kodi likti
} cits pret citu; laukos, cik reižu abi ir kopā – jo lielāka daļa vietu ar abiem starp vietām ar kādu no tiem, jo lauks tumšāks.
cooccurrence-most = Visbiežāk kopā: { $a } un { $b }, { $n ->
    [zero] { $n } reižu
    [one] { $n } reizi
   *[other] { $n } reizes
}.
cooccurrence-tip = { $a } + { $b }: { $n } no { $of }
cooccurrence-note = Skaitļi: vietas ar abiem. Tonis: Jaccard 1912, vietas ar abiem, dalītas ar vietām, kurās ir kāds no tiem. Aiz katra
    koda: cik tā ir.
cooccurrence-rule = Skaita replikas, kurās ir abi kodi, bez kodiem zem tiem. Attēlā ir tabulas pāru kodi. Mērs ir vietas ar abiem, dalītas ar vietām, kurās ir kāds no tiem (Jaccard
    1912); kodiem ar maz pieminējumiem viena vieta to maina daudz.
cooccurrence-none = Nav divu kodu, kas stāvētu kopā.
cooccurrence-with = Ar kodu
cooccurrence-both = Abi
cooccurrence-either = Kāds no tiem
cooccurrence-measure = Jaccard
cooccurrence-caption = Pāri, kas visbiežāk stāv kopā: { $n }

## Piesātinājums

saturation-title = Jauni kodi katrā sesijā
saturation-description = Augoša dažādu kodu līkne { $n ->
    [zero] { $n } sesijās
    [one] { $n } sesijā
   *[other] { $n } sesijās
} pēc kārtas, no { $first } līdz { $last }, tās pašas līknes joslā nejaušās secībās.
saturation-few = Sesijas: { $n }, mazāk nekā bāzē ({ $base }).
saturation-no-base = Bāzē nav kodu, tāpēc ar to neko nevar salīdzināt.
saturation-reached = Piesātinājums pēc { $at }+{ $run } sesijām: virkne pēc { $at }. sesijas dod augstākais { $threshold } procentus bāzes
    kodu.
saturation-no-run = Sesiju ir par maz virknei ({ $run }) pēc bāzes ({ $base }).
saturation-not = Nav piesātināts: katra virkne (sesijas virknē: { $run }) dod vairāk nekā { $threshold } procentus bāzes kodu.
saturation-heights = dažādi kodi
saturation-curve = sesijas pēc datumiem
saturation-band = 90 no 100 nejaušām secībām (pavisam { $orders }); ar svītriņām: puse
saturation-base = bāze { $base }
saturation-mark = piesātinājums { $at }+{ $run }
saturation-tip = { $session }: jauni { $new }, pavisam { $codes }; nejaušās secībās no { $low } līdz { $high }
saturation-caption = Sesijas pēc datuma ar kodiem, kurus katra atnesa pirmā
saturation-rule = Bāze ir pirmās sesijas; virkne ir sesijas, kas seko pēc kārtas. Virknes jaunos kodus, dalītus ar bāzes dažādajiem
    kodiem, salīdzina ar slieksni; nākamā virkne sākas vienu sesiju vēlāk (Guest, Namey un Chen 2020). Josla rāda to pašu līkni
    sesijām nejaušās secībās: 90 no 100 iet joslas robežās.
saturation-options = Bāze { $base }, virknes garums { $run }, slieksnis { $threshold } procenti; { $orders } nejaušas secības no sēklas
    { $seed }.
saturation-new = Jauni kodi
saturation-codes = Kodi līdz šim
saturation-low = 5 no 100 secībām
saturation-middle = puse secību
saturation-high = 95 no 100 secībām

## Runāšana

chapter-talk = Kas kad runā
chapter-talk-about = Cik kurš fokusgrupās runā un kad. Moderatori ir rādīti, jo ir sarunas daļa; kas lietošanu atteicis, nav.
talk-title = Kas cik un kad runā
talk-description = { $n ->
    [zero] { $n } sesijām
    [one] { $n } sesijai
   *[other] { $n } sesijām
}: katram runātājam rinda ar stabiņiem ({ $parts }) sarunas secībā; jo augstāks stabiņš, jo vairāk vārdu. Pelēks: kas sarunu vada vai
    vēro.
talk-caption = Replikas un vārdi sesijā { $session }
talk-turns = Replikas
talk-floor = Cik reižu ņēma vārdu
talk-words = Vārdi
talk-share = Vārdu daļa
talk-figure = { $n ->
    [zero] { $n } vārdu
    [one] { $n } vārds
   *[other] { $n } vārdi
}, { $share } %
talk-percent = { $share } %
talk-silent-nobody = Neviens klātesošais neklusēja.
talk-silent = Bija klāt un neko neteica: { $list }.

## Ieinteresētās puses

chapter-stakeholders = Ieinteresēto pušu karte
chapter-stakeholders-about = Teritoriju organizācijas: kas tās ir, cik tās spēj ietekmēt un cik tām rūp pēc vērtētāju domām, un vai kāds no
    tām ir uzklausīts. Kā tās sasniegt, nav nevienā pārskatā.
stakeholders-list = Organizācijas
stakeholders-caption = Ieinteresētās puses pēc teritorijas un atslēgas; ietekme un interese ir mediānas, no 1 (maz) līdz 5 (daudz)
stakeholders-grid = Ietekme un interese
stakeholders-coverage = Kas ir uzklausīts
stakeholders-quadrant = Kā ar tām strādāt
stakeholders-organisation = Organizācija
stakeholders-sector = Nozare
stakeholders-role = Loma iniciatīvās
