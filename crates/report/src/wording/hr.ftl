# Što izvješća govore na hrvatskom. Prijelom retka unutar poruke jest razmak.

kicker = Prioriteti i dokazi na kojima počivaju
page-title = { $title }: prioriteti i njihovi dokazi
skip = Na prioritete
contents = Sadržaj
page = Stranica
day = { $day }. { $month } { $year }.
day-first = 1. { $month } { $year }.
month-1 = siječnja
month-2 = veljače
month-3 = ožujka
month-4 = travnja
month-5 = svibnja
month-6 = lipnja
month-7 = srpnja
month-8 = kolovoza
month-9 = rujna
month-10 = listopada
month-11 = studenoga
month-12 = prosinca
number = { $n }
yes = da
no = ne

## Prioriteti

glance = Prioriteti ukratko
glance-caption = Govornici i susreti od onih u obuhvatu svakog prioriteta
no-priorities = Još nema prioriteta.
priority = Prioritet
claim = Tvrdnja
serves = Služi ciljevima
flags = Upozorenja
flag = Upozorenje
supporting-speakers = Govornici u prilog
in-sessions = na susretima
whole-rule = Cijelo pravilo
notes = Napomene o dokazima
figures-caption = Dokazi za { $key }: izbrojeno, od onoga u obuhvatu
figure = Pokazatelj
no-quote-printed = Nije otisnut nijedan navod u prilog, uz uvjet ni protiv.
anchor-title = { $kind }: na mjesto navoda u popisu oznaka

count = { $n } od { $of }
figure-mentions = Spominjanja
figure-speakers = Govornici
figure-sessions = Susreti
figure-focus-groups = Fokus grupe
figure-interviews = Intervjui
figure-workshops = Radionice
figure-groups = Skupine dionika
figure-territories = Područja
figure-languages = Jezici

kind-supports = U prilog
kind-qualifies = Uz uvjet
kind-contradicts = Protiv
kind-context = Kontekst
quotes-supports = Navodi u prilog
quotes-qualifies = Navodi uz uvjet
quotes-contradicts = Navodi protiv
quotes-context = Navodi za kontekst

flag-one-voice = jedan glas
flag-one-group = jedna skupina
flag-one-session = jedan susret
flag-one-territory = jedno područje
flag-only-experts = samo stručnjaci
flag-contradicted = osporeno
flag-stale = zastarjelo
flag-unverified = neprovjereno
flag-no-contrary-sought = nitko nije tražio suprotne navode
flag-never-put = potvrđeno, a nikomu izneseno
flag-roles-unset = uloge nisu upisane
flag-one-voice-rule = Navodi u prilog imaju samo jednog govornika ili jedan govornik ima više od polovine od najmanje tri
    spominjanja u prilog.
flag-one-group-rule = Svi govornici u prilog kojima je upisana skupina dionika pripadaju jednoj skupini.
flag-one-session-rule = Svi navodi u prilog sa susreta potječu s jednoga susreta.
flag-one-territory-rule = Svi navodi u prilog sa susreta potječu iz jednog područja, iako ih u obuhvatu ima više.
flag-only-experts-rule = Svi su govornici u prilog stručnjaci.
flag-contradicted-rule = Barem jedan izbrojeni navod protivi se tvrdnji.
flag-stale-rule = Barem jedan povezani navod počiva na kodiranju, tekstu ili definiciji iz kodne knjige koji su se promijenili
    otkad je veza uspostavljena: pravilo kodiranja više ne pogađa, riječi su ispravljene, izvor ima noviji tekst ili je kod
    drukčije definiran.
flag-unverified-rule = Riječi barem jednoga povezanog navoda nisu one čiji je sažetak upisan uz vezu ili se ne mogu
    pročitati.
flag-no-contrary-sought-rule = Postoje navodi u prilog, nijedan ne uvjetuje tvrdnju niti joj se protivi, a nitko nije
    zapisao da je takve navode tražio.
flag-never-put-rule = Prioritet je označen kao potvrđen, a nije zapisano da je ikomu iznesen.
flag-roles-unset-rule = Barem jedna osoba koja je ubrojena u pokazatelje, ili u ono od čega se broji, nema ulogu; takve se
    osobe broje kao sudionici, pa među njima može biti moderator.

## Pokazatelji u rečenicama

mentions = { $n ->
    [one] { $n } spominjanje
    [few] { $n } spominjanja
   *[other] { $n } spominjanja
}
of-speakers = { $n } od { $of } govornika
of-sessions = { $n } od { $of } { $of ->
    [one] susreta
   *[other] susreta
}
evidence-line = { $supports }. { $qualifies }; { $contradicts }.
supports-none = Nijedan navod ne podupire tvrdnju
qualifies-none = Nijedan je navod ne uvjetuje
contradicts-none = nijedan joj se navod ne protivi
supports-nobody = Tvrdnju ne podupire nijedan poznati pojedinačni govornik ({ $mentions } iz dokumenata ili od više osoba
    odjednom)
qualifies-nobody = Ne uvjetuje je nijedan poznati pojedinačni govornik ({ $mentions } iz dokumenata ili od više osoba
    odjednom)
contradicts-nobody = ne protivi joj se nijedan poznati pojedinačni govornik ({ $mentions } iz dokumenata ili od više osoba
    odjednom)
supports-clause = Tvrdnju { $n ->
    [one] podupire
    [few] podupiru
   *[other] podupire
} { $speakers } na { $sessions } ({ $mentions })
qualifies-clause = { $n ->
    [one] Uvjetuje
    [few] Uvjetuju
   *[other] Uvjetuje
} je { $speakers } na { $sessions } ({ $mentions })
contradicts-clause = { $n ->
    [one] protivi
    [few] protive
   *[other] protivi
} joj se { $speakers } na { $sessions } ({ $mentions })
all-territories = u svim područjima
in-territories = na području: { $territories }
scope-sessions = { $n ->
    [one] { $n } susreta
   *[other] { $n } susreta
}
scope-people = { $n ->
    [one] { $n } sudionika ili stručnjaka
   *[other] { $n } sudionika i stručnjaka
}
scope-line = Broji se od { $sessions } { $place } i od { $people } koji su bili prisutni, uključujući one koji su šutjeli;
    moderatori i promatrači nikad se ne broje. Spominjanje su povezane riječi jednoga govornika u jednoj replici: dva kodera
    na istim riječima jedno su spominjanje.

## Napomene

note-loudest = Najglasniji: { $shares }.
share-speaker = { $who } ima { $n } od { $of ->
    [one] { $of } spominjanja
   *[other] { $of } spominjanja
} u prilog
share-group = skupina „{ $who }” ima { $n } od { $of ->
    [one] { $of } spominjanja
   *[other] { $of } spominjanja
} u prilog
note-documents = { $n ->
    [one] { $n } spominjanje potječe
    [few] { $n } spominjanja potječu
   *[other] { $n } spominjanja potječe
} iz dokumenata: bez govornika i bez susreta.
note-collective = { $n ->
    [one] { $n } spominjanje potječe
    [few] { $n } spominjanja potječu
   *[other] { $n } spominjanja potječe
} od više osoba odjednom ili od nepoznatih osoba: bez govornika.
note-never = Nije se spomenulo na { $n } od { $of } { $of ->
    [one] susreta
   *[other] susreta
}: { $list }.
note-contradicted = Protiv: { $n } od { $of } izbrojenih spominjanja (u prilog, uz uvjet i protiv).
note-looked = Traženi su suprotni navodi: { $list }.
note-stale = Povezani navodi koje treba ponovno pogledati: { $list }.
stale-coding = kodiranje više ne vrijedi onako kako je povezano
stale-words = riječi su ispravljene
stale-revision = izvor ima noviji tekst, riječi su ondje iste
stale-definition = kodna knjiga drukčije definira kod
note-nobody-asked = Nikomu nije izneseno: nijedan susret iz obuhvata nije upitan.
note-never-asked = Nikada nisu upitani ovi susreti ({ $n } od { $of }): { $list }.
note-silent = Bili su prisutni i nisu ništa rekli: { $n } od { $of } ({ $list }).
note-not-printed = { $n ->
    [one] { $n } navod je izbrojen i nije otisnut
    [few] { $n } navoda su izbrojena i nisu otisnuta
   *[other] { $n } navoda je izbrojeno i nije otisnuto
}: dopuštena je samo parafraza.
note-embargo = { $n ->
    [one] { $n } navod je izbrojen i nije otisnut
    [few] { $n } navoda su izbrojena i nisu otisnuta
   *[other] { $n } navoda je izbrojeno i nije otisnuto
}: pod embargom do { $day }
note-paraphrase = Parafraza istraživača { $by }, nije navod ({ $kind }; { $place }): { $text }
note-paraphrase-missing = Nedostaje parafraza za { $n ->
    [one] { $n } navod koji nije otisnut
    [few] { $n } navoda koji nisu otisnuti
   *[other] { $n } navoda koji nisu otisnuti
}: { $list }.
embargo = embargo do { $day }
paraphrase = Parafraza istraživača { $by }: { $text }
paraphrase-head = Parafraza istraživača
other = ostalo
small-cell = { $attribute } ({ $n ->
    [one] { $n } vrijednost
    [few] { $n } vrijednosti
   *[other] { $n } vrijednosti
})
method-small-cells = Ono što na nekom području dijeli manje od { $limit ->
        [one] { $limit } osobe
        [few] { $limit } osobe
       *[other] { $limit } osoba
    } prikazano je kao „{ $other }“, da se nikoga po tome ne
    prepozna: { $list }.
note-consent = Privola nije zabilježena za: { $list }.
note-no-speech = { $n ->
    [one] { $n } povezani odlomak ne sadrži
    [few] { $n } povezana odlomka ne sadrže
   *[other] { $n } povezanih odlomaka ne sadrži
} govor, nego samo oznaku, vrijeme, bilješku ili bjelinu: ne broji se.
note-not-evidence = { $n ->
    [one] { $n } povezani odlomak izgovorili su moderatori ili promatrači i nije izbrojen
    [few] { $n } povezana odlomka izgovorili su moderatori ili promatrači i nisu izbrojena
   *[other] { $n } povezanih odlomaka izgovorili su moderatori ili promatrači i nije izbrojeno
}.
note-out-of-scope = { $n ->
    [one] { $n } povezani odlomak izostavljen je
    [few] { $n } povezana odlomka izostavljena su
   *[other] { $n } povezanih odlomaka izostavljeno je
} jer je izvan područja: { $list }.
note-unmatched = Nijedan susret nema područje { $list }.

## Čiji je navod

no-speaker = govornik nije naveden
turn = { $source }, replika { $turn }
turn-at = { $source }, replika { $turn } u { $time }
consent-not-recorded = privola nije zabilježena
stale = zastarjelo
role-moderator = moderator
role-expert = stručnjak
role-participant = sudionik
role-observer = promatrač
session-interview = intervju
session-focus-group = fokus grupa
session-workshop = radionica
session-document = dokument
session-unknown = susret nepoznate vrste
language-hr = hrvatski
language-lv = latvijski
language-it = talijanski
language-en = engleski

## Kako je izvješće nastalo

method = Metoda
method-quotes = Svaki je navod odsječak pohranjenoga izvornog teksta, slovo po slovo, na jeziku na kojem je izgovoren.
    { $gap } označuje izostavljene riječi, a { $masked } prikriveno ime; oboje je zabilježeno.
method-anchors = Navodi su označeni brojevima po imenu izvora i mjestu kroz cijelo izvješće: iste riječi zadržavaju svoj broj
    pod svakim prioritetom. Popis oznaka na kraju daje za svaki broj izvor, prvi kodni znak i kodni znak iza posljednjega u
    kanonskom tekstu izvora te SHA-256 riječi u UTF-8. Naredba „verbatim verify” uspoređuje ovo izvješće s pohranjenim
    tekstovima.
method-consent = Nijedno se ime ne otiskuje ako osoba to nije dopustila. Navodi osoba koje su dopustile samo parafrazu broje
    se i ne otiskuju; riječi osoba koje su odbile uporabu ne broje se i ne otiskuju; navodi osoba koje nitko nije pitao
    otiskuju se s brojem sudionika i oznakom „privola nije zabilježena”.
method-masked = Imena osoba te adrese i brojevi koji vode do njih prikriveni su u navodima ovog izvješća: u uglatim je zagradama
    pseudonim ili stoji što je ondje bilo. Izvan tih zagrada svako je slovo onako kako je izgovoreno. Popis oznaka na mjestu
    SHA-256 takva navoda ima „masked”, jer bi se iz sažetka riječi ime moglo pogoditi.
method-population = Pokazatelji opisuju ove susrete i ove ljude. Nisu postotci nijednog stanovništva.
pseudonym = pseudonim
counting = Pravilo brojenja
counting-rule = Broje se navodi koji su s prioritetom povezani u prilog, uz uvjet ili protiv; kontekst se nikad ne broji.
    Odlomak koji prelazi iz replike u repliku reže se na njihovim granicama; otpadaju oznake govornika te ono što govore
    moderatori i promatrači. Spominjanje je sve što je na isti način povezano u jednoj replici jednoga govornika, a preklapa
    se ili je razdvojeno samo bjelinama i interpunkcijom: dva kodera na istim riječima jedno su spominjanje. Obuhvat su
    susreti u područjima prioriteta ili svi susreti ako ih prioritet ne navodi; navodi odnekud drugdje popisani su, ali nisu
    izbrojeni. Govornici se broje od sudionika i stručnjaka koji su bili na nekom susretu u obuhvatu, uključujući one koji su
    šutjeli; osoba bez uloge broji se kao sudionik. Susreti, fokus grupe, intervjui i radionice broje se od onih u obuhvatu;
    skupine, područja i jezici od različitih vrijednosti među prisutnima. Riječi više osoba odjednom („svi”) i nepoznatih
    govornika daju spominjanja, a nikad govornike. Dokumenti daju spominjanja, a nikad govornike, susrete, skupine, područja
    ni jezike. Tko je pristao samo na parafrazu, broji se i ne navodi; tko je odbio uporabu, nije ni u jednom pokazatelju,
    ni iznad ni ispod crte.
sources = Izvori
sources-caption = Svi izvori projekta, sa SHA-256 uvezene datoteke i teksta na koji se navodi odnose
source = Izvor
session = Susret
kind = Vrsta
date = Datum
format = Format
language = Jezik
file = Datoteka
text = Tekst
file-sha256 = SHA-256 datoteke
text-sha256 = SHA-256 teksta
made-with = Kodna knjiga, koderi i program
codebook = Kodna knjiga
codebook-version = { $key }, verzija { $version }
coders = Koderi
program = Program
none = nema
manifest = Popis oznaka
manifest-caption = Svaki otisnuti navod: izvor, prvi kodni znak i onaj iza posljednjega, SHA-256 riječi i koliko je puta
    otisnut
anchor = Oznaka
start = Početak
end = Kraj
sha256 = SHA-256
times = Puta

## Tablice radne knjige

sheet-priorities = Prioriteti
sheet-quotes = Navodi
sheet-codes = Kodovi
sheet-sessions = Susreti
sheet-sources = Izvori
sheet-method = Metoda
sheet-manifest = Popis oznaka
objectives = Ciljevi
evidence = Dokazi
scope = Obuhvat
figure-column = { $kind }: { $figure }
figure-column-of = { $kind }: { $figure }, od
link = Veza
printed = Otisnuto
translation = Prijevod
translated-by = Preveo/prevela
translated-on = Datum prijevoda
quote = Navod
whole-quote = Cijeli navod
code-paths = Kodovi
turn-number = Replika
time = Vrijeme
speaker = Govornik
participant = Sudionik
name = Ime
role = Uloga
group = Skupina dionika
session-kind = Vrsta susreta
territory = Područje
country = Država
consent = Privola
mention = Spominjanje
consent-by-number = navod s brojem
consent-by-name = navod s imenom
consent-paraphrase-only = samo parafraza
consent-no-use = bez uporabe
code = Kod
key = Ključ
code-kind-objective = cilj
code-kind-theme = tema
code-kind-code = kod
definition = Definicija
title = Naslov
about = O čemu
said = Što piše
printed-quotes = Otisnuti navodi
unprinted-quotes = Navodi izbrojeni i neotisnuti

## Programi za obradu teksta

table-caption = Tablica { $n }. { $caption }
footnote = { $anchor }: { $place }; kodni znakovi { $start }–{ $end }; SHA-256 { $sha256 }
sources-short = Izvori projekta

## Što su ljudi rekli kad su upitani, pouzdanost, ciljevi, dobre prakse

chapter-objectives = Ciljevi i što se o njima govori
chapter-objectives-about = Broji se ono što je kodirano temom koja služi cilju, a osoba je to kodirala ili prihvatila, po pravilu
    brojanja, od svih susreta; ono što pravila samo predlažu broji se posebno.
chapter-validations = Što su ljudi rekli kad su upitani
chapter-validations-about = Ciljevi i prioriteti izneseni su ljudima ovim riječima. Brojevi se odnose na prisutne; to nisu postoci
    nijednog stanovništva.
chapter-practices = Dobre prakse
chapter-practices-about = Primjeri iz kojih se uči, pouke i ono što su o njima rekli recenzenti.
objective-none = Ništa od onoga što je tko prihvatio ne govori o tom cilju
objective-line = O njemu govori { $speakers } na { $sessions } ({ $mentions })
never-came-up = Susreti na kojima nije spomenut
served-by = Služe mu prioriteti
theme = Tema
all-themes = sve teme zajedno
accepted-mentions = Spominjanja
accepted-speakers = Govornici
accepted-sessions = Susreti
suggested-mentions = Predloženo: spominjanja
suggested-speakers = Predloženo: govornici
suggested-sessions = Predloženo: susreti
themes-caption = Teme koje služe cilju { $key }: prihvaćeno i samo predloženo pravilima
quotes-accepted = Prvi navod svakoga govornika, najviše deset
more = Još
more-quotes = još { $n ->
    [one] { $n } navod broji se, a ovdje nije otisnut
    [few] { $n } navoda broje se, a ovdje nisu otisnuti
   *[other] { $n } navoda broji se, a ovdje nije otisnuto
}
asked = Upitano
put = Što je izneseno
put-as = Ovim riječima
put-as-words = „{ $words }”
method-used = Način
method-hands = dizanje ruku
method-ranking = rangiranje
method-dots = točkice
method-discussion = rasprava
result = Ishod
result-hands = za: { $in_favour }, protiv: { $against }, suzdržani: { $abstained }, prisutni: { $present }
result-ranking = mjesto { $rank } od { $of } (rangiralo: { $voters })
result-dots = { $dots } od ukupno { $of } (dijelilo ih: { $voters })
result-agreed = skupina se složila
result-disagreed = skupina se nije složila
result-mixed = neki su se složili, a neki nisu
noted = Što je skupina rekla
said-supports = Za
said-qualifies = Uz uvjet
said-contradicts = Protiv
quotes-not-printed = nije otisnuto: { $n } (privola ili embargo)
confidence = Pouzdanost (GRADE-CERQual)
confidence-why = Zašto ta razina
confidence-by = Procijenio/la
confidence-by-whom = { $who }, { $day }
confidence-open = još nije procijenjena
confidence-high = visoka
confidence-moderate = umjerena
confidence-low = niska
confidence-very-low = vrlo niska
confidence-caption = Pouzdanost za { $key }: zabrinutost po sastavnicama, kako ju je procijenila osoba
component = Sastavnica
component-methodological = Metodološka ograničenja
component-coherence = Koherentnost
component-adequacy = Dostatnost podataka
component-relevance = Relevantnost
concern = Zabrinutost
concern-none = nema je ili je vrlo mala
concern-minor = mala
concern-moderate = umjerena
concern-serious = ozbiljna
reason = Razlog
told-in = Izvor
description = Što je učinjeno
lesson = Pouka { $n }. { $text }
remark = Primjedba recenzenta
answer = Odgovor
no-answer = još ga nema
sheet-confidence = Pouzdanost
sheet-objectives = Ciljevi
sheet-validations = Što su ljudi rekli
sheet-practices = Dobre prakse

## Dionici

stakeholder-kind-local-authority = lokalna ili regionalna vlast
stakeholder-kind-public-body = javno tijelo
stakeholder-kind-social-enterprise = poduzeće socijalne ekonomije
stakeholder-kind-cooperative = zadruga
stakeholder-kind-association = udruga
stakeholder-kind-foundation = zaklada
stakeholder-kind-business = poduzeće ili obrt
stakeholder-kind-education = obrazovanje
stakeholder-kind-research = istraživanje
stakeholder-kind-culture = kultura
stakeholder-kind-care = zdravstvo i socijalna skrb
stakeholder-kind-citizens-group = građanska inicijativa
stakeholder-kind-faith = vjerska zajednica
stakeholder-kind-funder = financijer
stakeholder-kind-media = mediji
stakeholder-kind-other = ostalo
influence = Utjecaj
interest = Interes
quadrant-work-together = Surađivati
quadrant-keep-satisfied = Uvažavati
quadrant-keep-informed = Izvještavati
quadrant-watch = Pratiti
grid-title = Utjecaj i interes dionika
grid-description = Kvadrat utjecaja i interesa, oba od 1 do 5; dionika: { $n }, od toga saslušanih: { $heard }.
grid-note = Medijani ocjena. Ispunjeno: netko od njih je saslušan.

## Tablice dionika i plana

head-key = oznaka
head-organisation = organizacija
head-names = drugi nazivi
head-territory = područje
head-kind = vrsta
head-sector = sektor
head-neb-role = uloga u inicijativama NEB-a
head-influence = utjecaj
head-influence-reason = razlog za utjecaj
head-interest = interes
head-interest-reason = razlog za interes
head-rater = ocijenio
head-rated = ocijenjeno dana
head-members = sudionici
head-label = oznaka
head-name = ime
head-participant = sudionik
head-role = uloga
head-group = skupina
head-consent = privola
head-embargo = embargo do
head-person = osoba za kontakt
head-email = e-pošta
head-telephone = telefon
head-contact-note = napomena o kontaktu
head-text = tekst
head-session = susret
head-passages = mjesta u tekstu
head-challenges = izazovi
head-solution = rješenje
head-solutions = rješenja
head-method = način
head-result = rezultat
head-voters = glasači
head-note = napomena
head-title = naslov
head-title-en = naslov na engleskom
head-territories = područja
head-description = opis
head-priorities = prioriteti
head-practices = dobre prakse
head-lead = nositelj
head-partners = partneri
head-beneficiaries = korisnici
head-start = početak
head-end = kraj
head-cost-from = trošak od
head-cost-to = trošak do
head-currency = valuta
head-revenue = prihod nakon financiranja
head-values = vrijednosti
head-principles = načela rada
head-action = mjera
head-programme = izvor
head-amount = iznos
head-certainty = izvjesnost
head-indicator = pokazatelj
head-unit = jedinica
head-baseline = polazna vrijednost
head-target = cilj
head-date = datum
head-risk = rizik
head-mitigation = ublažavanje
head-owner = odgovoran
head-after = nakon
head-quote = navod
head-quote-source = izvor navoda
head-quote-turn = replika
head-quote-speaker = govornik
head-original-language = jezik izvornika
head-original = izvorne riječi
head-translation-language = jezik prijevoda
head-translation = prijevod
head-translator = preveo/prevela
head-translated = datum prijevoda
head-quote-key = ključ navoda
translation-sheet = prijevodi
plan-sheet-stakeholders = dionici
plan-sheet-challenges = izazovi
plan-sheet-solutions = rješenja
plan-sheet-votes = glasovi
plan-sheet-actions = mjere
plan-sheet-funding = financiranje
plan-sheet-indicators = pokazatelji
plan-sheet-risks = rizici
plan-sheet-follow-up = nastavak
plan-sheet-checks = provjere
plan-sheet-steps = koraci

## Riječi planova

vote-show-of-hands = dizanje ruku
vote-dots = točkice
vote-ranking = poredak
vote-points = bodovi
vote-ballot = tajno glasanje
vote-consensus = konsenzus
certainty-secured = osigurano
certainty-applied = zatraženo
certainty-planned = planirano
certainty-possible = moguće
value-beautiful = lijepo
value-sustainable = održivo
value-together = zajedno
principle-participatory-process = participativni proces
principle-multi-level-engagement = uključivanje na više razina
principle-transdisciplinary-approach = transdisciplinarni pristup
follow-up-partner = partner
follow-up-programme = program
follow-up-project = veći ili dulji projekt
own-text-claim = tvrdnja
own-text-question = pitanje
own-text-note = bilješka
own-text-reason = obrazloženje
own-text-paraphrase = parafraza
own-text-title = naslov
own-text-description = opis
own-text-lesson = pouka
own-text-remark = primjedba
own-text-answer = odgovor
own-text-challenge = izazov
own-text-solution = rješenje
own-text-beneficiaries = korisnici
own-text-revenue = prihodi
own-text-funding = financiranje
own-text-indicator = pokazatelj
own-text-risk = rizik
own-text-mitigation = ublažavanje
own-text-follow-up = nastavak
own-text-step = korak
own-text-sector = sektor
own-text-role = uloga
own-text-group = skupina
aspect-straightforward = Jasno
aspect-feasible = Izvedivo
aspect-fundable = Može se financirati
aspect-sustainable = Financijski održivo
aspect-grounded = Utemeljeno na dokazima

## Provjere mjera

check-no-lead = Mjera nema nositelja.
check-lead-not-heard = Nitko od nositelja ({ $about }) nije govorio ni na jednom susretu.
check-no-steps = Mjera nema koraka.
check-no-time = Mjera ne kaže kada počinje i završava.
check-step-before-predecessor = Korak { $about } počinje prije nego što završi korak { $against }, koji mu prethodi.
check-cyclic-steps = Koraci u krugu čekaju jedan drugoga: { $about }.
check-unknown-predecessor = Korak { $about } dolazi nakon koraka { $against }, kojega mjera nema.
check-step-outside-action = Korak { $about } počinje prije mjere ili završava nakon nje.
check-ends-before-start = Mjera završava ({ $against }) prije nego što počne ({ $about }).
check-no-cost = Nije rečeno koliko mjera stoji.
check-cost-without-source = Mjera nešto stoji, a nema izvora financiranja.
check-sources-below-cost = Izvori daju { $found }, manje od najmanjeg troška od { $needed }.
check-ends-with-grant = Nije rečeno što nosi mjeru nakon što financiranje prestane.
check-no-indicator = Mjera nema pokazatelja.
check-indicator-incomplete = Pokazatelju „{ $about }” nedostaje polazna vrijednost ili cilj.
check-no-priority = Mjera ne služi nijednom prioritetu.
check-priority-not-validated = Prioritet { $about } nije potvrđen.
check-flagged-priority = Prioritet { $about } ima upozorenja: { $against }.
check-no-contrary-evidence = Uz prioritet { $about } nije povezan nijedan navod uz uvjet ni protiv: dokazi protiv nisu
    razmotreni.
check-accepted = { $reason } Ostavio/la { $who }: { $why }

## Plan

plan = Plan
plan-joint = zajednički plan svih područja
plan-title = Lokalni akcijski plan: { $territory }
plan-title-joint = Zajednički akcijski plan: { $territory }
plan-summary = Plan ukratko
plan-summary-line = Prioriteti: { $priorities }. Mjere: { $actions }. Izazovi: { $challenges }. Rješenja:
    { $solutions }. Susreti: { $sessions }. Sudionici i stručnjaci koji su sudjelovali: { $people }.
plan-objective = Cilj: { $name }
plan-above = Vidi pod ciljem „{ $name }”.
plan-no-objective = Prioriteti koji ne služe nijednom cilju
plan-no-priorities = Nijedan prioritet ovoga plana još ne služi ovom cilju.
plan-priority-actions = Mjere: { $list }
plan-priority-no-action = Ovom prioritetu još ne služi nijedna mjera.
plan-priority-state = Stanje: { $state }
state-candidate = prijedlog koji još nije stavljen pred one kojih se tiče
state-validated = potvrđeno
plan-cocreation = Od izazova do rješenja
plan-challenges-caption = Izazovi, gdje su izneseni i predložena rješenja
plan-solutions-caption = Rješenja, na što odgovaraju i što su dobila kad su ljudi birali
plan-vote = { $method }: { $result }, glasalo ih je { $voters }
plan-vote-place = { $method }: mjesto { $result }, glasalo ih je { $voters }
plan-actions = Mjere
plan-no-actions = Još nema mjera.
plan-actions-caption = Mjere ukratko
plan-time = Vrijeme
plan-cost = Trošak
plan-funded = Navedeni izvori
plan-until = od { $start } do { $end }
plan-from = od { $start }
plan-to = do { $end }
plan-timeline = Vremenski slijed mjera i koraka
plan-timeline-description = Trake po godinama: mjere: { $actions }, koraci: { $steps }, od { $start } do { $end }.
plan-undated = još bez datuma
plan-action-caption = Mjera { $key }
plan-field = Što
plan-value = Kako
plan-steps-caption = Koraci mjere { $key }
plan-step = Korak
plan-funding-caption = Financiranje mjere { $key }
plan-indicators-caption = Pokazatelji mjere { $key }
plan-risks-caption = Rizici mjere { $key }
plan-checks = Što su pokazale provjere mjere { $key }
plan-checks-none = Provjere mjere { $key } nisu našle ništa.
plan-participation = Tko je sudjelovao
plan-sessions-caption = Susreti plana
plan-people = Sudionici i stručnjaci
plan-groups-caption = Skupine dionika onih koji su sudjelovali. Skupine s manje od { $limit ->
        [one] { $limit } osobe
        [few] { $limit } osobe
       *[other] { $limit } osoba
    } spojene su kao
    „…”.
plan-coverage-caption = Dionici po vrsti: od koliko ih je netko saslušan i tko još nije
plan-heard = Saslušano
plan-not-heard = Još nisu saslušani
plan-practices = Dobre prakse i pouke
plan-no-practices = Za mjere ovoga plana još nije zabilježena nijedna dobra praksa.
plan-practice-actions = { $practice }, preuzima { $actions }
plan-cooperation = Daljnja suradnja
plan-no-cooperation = Nastavak još nije zabilježen.
plan-cooperation-caption = Partneri, programi te veći ili dulji projekti do kojih mjere mogu dovesti
plan-shared = Zajednički prioriteti i razlike
plan-shared-caption = Prioriteti po cilju i području
plan-shared-all = Zajedničko za više područja
plan-shared-line = Ciljevi kojima služe prioriteti svih područja: { $list }.
plan-single-line = Ciljevi kojima služe prioriteti samo jednoga područja: { $list }.
plan-annex = Prilog: dokazi iza prioriteta
plan-annex-line = Sljedeći odjeljci za svaki prioritet daju ono što je izbrojeno, upozorenja i svaki navod s oznakom.
plan-method = Izazovi, rješenja i mjere ono su što su ljudi zabilježili: kartice i rasprave s radionica te rad tima.
    Provjere su pravila koja primjenjuje program; one obavješćuju, a odlučuju ljudi.
plan-answers = Odgovara na
plan-votes = Glasovi
plan-objectives-of = Cilj
plan-drawn-from = Potječe iz
