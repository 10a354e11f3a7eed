# Što izvješća govore na hrvatskom. Prijelom retka unutar poruke jest razmak.

kicker = Prioriteti i dokazi na kojima počivaju
page-title = { $title }: prioriteti i njihovi dokazi
skip = Na prioritete
contents = Sadržaj
page = Stranica
day = { $day }. { $month } { $year }.
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
}: pod embargom do { $day }.
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
method-small-cells = Ono što na nekom području dijeli manje od { $limit } osoba prikazano je kao „{ $other }“, da se nikoga po tome ne
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

chapter-objectives = Ciljevi i što im govori u prilog
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
result-dots = točkice: { $dots } od { $of } (dijelilo ih: { $voters })
result-agreed = skupina se složila
result-disagreed = skupina se nije složila
result-mixed = neki su se složili, a neki nisu
noted = Što je skupina rekla
said-supports = Za
said-qualifies = Uz uvjet
said-contradicts = Protiv
quotes-not-printed = nije otisnuto: { $n } (samo parafraza)
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
