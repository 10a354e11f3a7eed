# Matrice, krivulje i slike. Prijelom retka unutar poruke jest razmak.

template = Predložak
figure-where = { $title }, gdje vrijedi { $query }
figure-rule = Kako se broji
figure-counted = Izbrojeno
figure-silent = Bili prisutni i nisu ništa rekli
figure-total = Ukupno
figure-could = Mogli su to reći

## Dokazi po području i skupini

chapter-backing = Dokazi po području i skupini
chapter-backing-about = Čije riječi nose svaki prioritet: koliko ga ljudi iz područja ili skupine, od onih koji su bili
    prisutni, podupire. Skupina koje nema u obuhvatu prioriteta nema polje.
backing-territory = Osobe koje podupiru prioritet, po području
backing-group = Osobe koje podupiru prioritet, po skupini dionika
backing-description = Tablica { $rows ->
    [one] { $rows } prioriteta
   *[other] { $rows } prioriteta
} u { $columns ->
    [one] { $columns } stupcu
   *[other] { $columns } stupaca
}; u poljima stoji koliko prisutnih osoba podupire prioritet, a polje je to tamnije što je njihov udio veći.
backing-note = Osobe koje podupiru prioritet, od sudionika i stručnjaka sa susreta u njegovu obuhvatu. Tko je bio na susretima u
    više područja, broji se u svakome.
backing-cell = { $against ->
    [0] { $n } od { $of }
   *[other] { $n } od { $of }; protiv: { $against }
}
backing-tip = { $priority }, { $column }: u prilog { $n } od { $of }, protiv { $against }

## Matrice

chapter-matrices = Matrice
chapter-matrices-about = Kako su kodovi raspoređeni po područjima, skupinama i ciljevima, koji kodovi stoje zajedno i donose li
    novi susreti još nove kodove.
sheet-matrices = Matrice
sheet-backing-territory = Po području
sheet-backing-group = Po skupini
sheet-matrix-territory = Kodovi po području
sheet-matrix-group = Kodovi po skupini
sheet-matrix-objective = Teme po cilju
sheet-cooccurrence = Kodovi zajedno
sheet-saturation = Zasićenost
sheet-talk = Govor
sheet-stakeholders = Dionici
sheet-coverage = Pokrivenost
by-speaker = govorniku
by-session = susretu
by-group = skupini dionika
by-territory = području
by-objective = cilju
matrix-title-presence = Kodovi koji se spominju, po { $by }
matrix-title-mentions = Spominjanja kodova, po { $by }
matrix-title-speakers = Osobe koje govore o kodovima, po { $by }
matrix-description = Tablica { $rows ->
    [one] { $rows } koda
   *[other] { $rows } kodova
} u { $columns ->
    [one] { $columns } stupcu
   *[other] { $columns } stupaca
}: što je polje tamnije, to više u njemu stoji.
matrix-most = Redak u kojem je najviše jest { $label }, ukupno { $n }.
matrix-note = Iza svakog stupca: koliko je osoba to moglo reći. Ukupno { $n } od { $of } osoba na { $sessions ->
    [one] { $sessions } susretu
   *[other] { $sessions } susreta
}.
matrix-caption = Osobe koje govore o svakom kodu, sa zbrojevima; u zadnjem retku oni koji su to mogli reći
matrix-rule = Broje se osobe, svaka jednom u polju i jednom u zbroju; što je tko rekao uz kod koji stoji pod drugim, broji se i
    ondje. Odbijena kodiranja, moderatori, promatrači i osobe koje su odbile uporabu ne broje se. U zadnjem su retku oni koji su
    to mogli reći: prisutni sudionici i stručnjaci, uključujući one koji su šutjeli.
matrix-counted = Broji se od { $n ->
    [one] { $n } kodiranja
   *[other] { $n } kodiranja
}, od kojih { $suggested } još nitko nije prihvatio.
matrix-left-out = Izostavljeno: dijelova moderatora i promatrača { $people }, kodiranja izvan govora { $speech }.
matrix-small-cells = Da se nikoga po tome ne prepozna, vrijednosti koje u području dijeli manje od { $limit ->
        [one] { $limit } osobe
        [few] { $limit } osobe
       *[other] { $limit } osoba
    } prikazane su
    kao „{ $other }” ({ $n }).
matrix-objectives = Tema služi ciljevima koje imenuje ona ili kod nad njom, pa osobe mogu stajati u više stupaca. Prazno polje: tema
    ne služi tom cilju.
column-document = { $label } (dokument)
column-unset = (nije upisano)
column-nobody = (nitko određen)
column-no-objective = (bez cilja)

## Kodovi koji stoje zajedno

cooccurrence-title-passage = Kodovi koji stoje zajedno na istim riječima
cooccurrence-title-overlap = Kodovi koji stoje zajedno na riječima koje se preklapaju
cooccurrence-title-turn = Kodovi koji stoje zajedno u istoj replici
cooccurrence-title-turns = Kodovi koji stoje zajedno, najviše { $n ->
    [one] { $n } repliku
    [few] { $n } replike
   *[other] { $n } replika
} jedan od drugoga
cooccurrence-description = Tablica { $n ->
    [one] { $n } koda
   *[other] { $n } kodova
} jednih prema drugima; u poljima stoji koliko su puta oba zajedno, a polje je to tamnije što je veći udio mjesta s obama među
    mjestima s bilo kojim od njih.
cooccurrence-most = Najčešće zajedno: { $a } i { $b }, { $n ->
    [one] { $n } put
   *[other] { $n } puta
}.
cooccurrence-tip = { $a } + { $b }: { $n } od { $of }
cooccurrence-note = Brojevi: mjesta s obama kodovima. Sjena: Jaccard 1912, mjesta s obama podijeljena mjestima s bilo kojim od
    njih. Iza svakog koda: koliko ga ima.
cooccurrence-rule = Broje se replike koje imaju oba koda, bez kodova pod njima. Slika ima kodove parova iz tablice. Mjera su mjesta s obama podijeljena mjestima s bilo kojim od njih
    (Jaccard 1912); kod kodova s malo spominjanja jedno je mjesto mnogo mijenja.
cooccurrence-none = Nijedna dva koda ne stoje zajedno.
cooccurrence-with = S kodom
cooccurrence-both = Oba
cooccurrence-either = Bilo koji
cooccurrence-measure = Jaccard
cooccurrence-caption = Parovi koji najčešće stoje zajedno: { $n }

## Zasićenost

saturation-title = Novi kodovi po susretu
saturation-description = Rastuća krivulja različitih kodova kroz { $n ->
    [one] { $n } susret
   *[other] { $n } susreta
} po redu, od { $first } do { $last }, unutar pojasa iste krivulje u slučajnim redoslijedima.
saturation-few = Susreta je { $n }, manje od osnovice ({ $base }).
saturation-no-base = Osnovica nema kodova, pa se s njom ništa ne može usporediti.
saturation-reached = Zasićenost na { $at }+{ $run } susreta: niz nakon { $at }. susreta donosi najviše { $threshold } posto kodova
    osnovice.
saturation-no-run = Premalo je susreta za niz od { $run } nakon osnovice od { $base }.
saturation-not = Nije zasićeno: svaki niz (susreta u nizu: { $run }) donosi više od { $threshold } posto kodova osnovice.
saturation-heights = različiti kodovi
saturation-curve = susreti po datumima
saturation-band = 90 od 100 slučajnih redoslijeda (ukupno { $orders }); crtkano: polovica
saturation-base = osnovica { $base }
saturation-mark = zasićenost { $at }+{ $run }
saturation-tip = { $session }: novih { $new }, ukupno { $codes }; u slučajnim redoslijedima { $low } do { $high }
saturation-caption = Susreti po datumu, s kodovima koje je svaki prvi donio
saturation-rule = Osnovica su prvi susreti; niz su susreti koji slijede jedan za drugim. Novi kodovi niza podijeljeni različitim
    kodovima osnovice uspoređuju se s pragom; sljedeći niz počinje jedan susret kasnije (Guest, Namey i Chen 2020). Pojas
    pokazuje istu krivulju za susrete u slučajnim redoslijedima: 90 od 100 njih teče unutar njega.
saturation-options = Osnovica { $base }, duljina niza { $run }, prag { $threshold } posto; { $orders } slučajnih redoslijeda iz sjemena
    { $seed }.
saturation-new = Novi kodovi
saturation-codes = Kodova dosad
saturation-low = 5 od 100 redoslijeda
saturation-middle = polovica redoslijeda
saturation-high = 95 od 100 redoslijeda

## Govor

chapter-talk = Tko kada govori
chapter-talk-about = Koliko tko govori u fokus grupama i kada. Moderatori su prikazani jer su dio razgovora; tko je odbio uporabu,
    nije.
talk-title = Tko koliko i kada govori
talk-description = Za { $n ->
    [one] { $n } susret
   *[other] { $n } susreta
} redak za svakoga govornika, sa stupićima ({ $parts }) po tijeku razgovora; što je stupić viši, to je više riječi. Sivo: tko
    vodi razgovor ili ga promatra.
talk-caption = Replike i riječi na susretu { $session }
talk-turns = Replike
talk-floor = Koliko je puta uzeo riječ
talk-words = Riječi
talk-share = Udio riječi
talk-figure = { $n ->
    [one] { $n } riječ
   *[other] { $n } riječi
}, { $share } %
talk-percent = { $share } %
talk-silent-nobody = Nitko od prisutnih nije šutio.
talk-silent = Bili su prisutni i nisu ništa rekli: { $list }.

## Dionici

chapter-stakeholders = Karta dionika
chapter-stakeholders-about = Organizacije po područjima: što su, koliko mogu utjecati i koliko im je stalo po ocjenama i je li tko od
    njih saslušan. Kako do njih doći, ne stoji ni u jednom izvješću.
stakeholders-list = Organizacije
stakeholders-caption = Dionici po području i oznaci; utjecaj i interes medijani su ocjena, od 1 (malo) do 5 (mnogo)
stakeholders-grid = Utjecaj i interes
stakeholders-coverage = Tko je saslušan
stakeholders-quadrant = Kako s njima
stakeholders-organisation = Organizacija
stakeholders-sector = Sektor
stakeholders-role = Uloga u inicijativama
