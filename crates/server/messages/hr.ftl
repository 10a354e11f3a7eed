# Što program kaže, na hrvatskom.

undid = poništeno: { $what }
redid = vraćeno: { $what }
project-made = napravljen projekt `{ $title }`
coder-began = `{ $coder }` počinje raditi u projektu
imported = unesen izvor `{ $source }` ({ $n } { $n ->
    [one] replika
    [few] replike
   *[other] replika
}, { $n2 } { $n2 ->
    [one] govornik
    [few] govornika
   *[other] govornika
})
source-removed = uklonjen izvor `{ $source }`
source-revised = nova verzija izvora `{ $source }` ({ $n } { $n ->
    [one] replika
    [few] replike
   *[other] replika
}; zadržano { $n2 }, promijenjeno { $n3 }, bez mjesta { $n4 })
source-reread = zabilježeno kako se čita `{ $source }`, i komentari u njemu
source-moved = izvor `{ $source }` stavljen u susret `{ $session }`
recording-given = izvoru `{ $source }` dodana snimka
recording-taken = izvoru `{ $source }` uklonjena snimka
placed = ručno { $n ->
    [one] smješten
    [few] smještena
   *[other] smješteno
} { $n } { $n ->
    [one] odlomak
    [few] odlomka
   *[other] odlomaka
} izvora `{ $source }`
placed-turn = ručno { $n ->
    [one] smješten
    [few] smještena
   *[other] smješteno
} { $n } { $n ->
    [one] odlomak
    [few] odlomka
   *[other] odlomaka
} izvora `{ $source }` u replici { $n2 }
gave-up = napušteni odlomci bez mjesta: { $n } (u: { $sources })
language-said = rečeno je na kojem je jeziku { $what }: `{ $language }`
language-other = rečeno da { $what } nije na jeziku koji Verbatim analizira
language-found = jezik se opet prepoznaje po riječima: { $what }
told-turn = replika { $n } izvora `{ $source }`
told-turns = svaka od replika { $numbers } izvora `{ $source }`
session-set = zapisano što se zna o susretu `{ $session }`
session-renamed = susret `{ $session }` sada se zove `{ $new }`
sessions-sheet = primijenjena tablica susreta `{ $sheet }` ({ $n } { $n ->
    [one] redak
    [few] retka
   *[other] redaka
})
sessions-names = podaci o susretima pročitani iz { $n } { $n ->
    [one] imena
    [few] imena
   *[other] imena
} po uzorku `{ $pattern }`
participants-sheet = primijenjena tablica sudionika `{ $sheet }` ({ $n } { $n ->
    [one] oznaka
    [few] oznake
   *[other] oznaka
})
participant-set = zapisano što se zna o sudioniku `{ $participant }`
participant-withdrawn = povučene riječi sudionika `{ $participant }`
speakers-merged = oznake su sada jedan sudionik `{ $participant }`: { $others }
speakers-accepted = { $n ->
    [one] prihvaćen
    [few] prihvaćena
   *[other] prihvaćeno
} { $n } { $n ->
    [one] prijedlog
    [few] prijedloga
   *[other] prijedloga
} o govornicima
erased = izbrisano na zahtjev sudionika: { $n } { $n ->
    [one] znak
    [few] znaka
   *[other] znakova
} u { $n2 } { $n2 ->
    [one] izvoru
    [few] izvora
   *[other] izvora
}
codebook-imported = unesena kodna knjiga `{ $codebook }`, verzija { $version }: { $what }
codes-added = dodano: { $n } { $n ->
    [one] kod
    [few] koda
   *[other] kodova
} ({ $codes })
codes-changed = promijenjeno: { $n } { $n ->
    [one] kod
    [few] koda
   *[other] kodova
} ({ $codes })
codes-renamed = preimenovano: { $n } { $n ->
    [one] kod
    [few] koda
   *[other] kodova
} ({ $codes })
codes-back = vraćeno: { $n } { $n ->
    [one] kod
    [few] koda
   *[other] kodova
} ({ $codes })
codes-retired = povučeno: { $n } { $n ->
    [one] kod
    [few] koda
   *[other] kodova
} ({ $codes })
codes-removed = uklonjeno: { $n } { $n ->
    [one] kod
    [few] koda
   *[other] kodova
} ({ $codes })
codes-same = nijedan kod nije promijenjen
codes-order = promijenjen redoslijed kodova
code-made = napravljen kod `{ $code }`
code-changed = promijenjen kod `{ $code }`
code-moved = kod `{ $code }` premješten pod `{ $parent }`
code-top = kod `{ $code }` premješten na najvišu razinu
code-became = kod `{ $code }` sada je vrste `{ $what }`
code-put-away = povučen kod `{ $code }`
code-brought-back = vraćen kod `{ $code }`
code-merged = kod `{ $code }` pripojen kodu `{ $into }`, { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
}
code-split = { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
} koda `{ $code }` izdvojeno u `{ $into }`
rules-applied = primijenjena pravila: { $n } { $n ->
    [one] kodiranje dodano
    [few] kodiranja dodana
   *[other] kodiranja dodano
}, { $n2 } povučeno
rules-applied-reasons = primijenjena pravila: { $n } { $n ->
    [one] kodiranje dodano
    [few] kodiranja dodana
   *[other] kodiranja dodano
}, { $n2 } povučeno, { $n3 } iz drugih razloga
coded = odlomak izvora `{ $source }` kodiran kao `{ $code }`
code-made-and-coded = napravljen kod `{ $code }` i njime kodiran odlomak izvora `{ $source }`
code-made-found = napravljen kod `{ $code }` i njime kodirano { $n } { $n ->
    [one] odlomak nađen
    [few] odlomka nađena
   *[other] odlomaka nađeno
} upitom `{ $query }`
code-made-nothing = upit `{ $query }` ništa ne nalazi, pa kod nije napravljen
code-made-nothing-look = najprije potražite druge riječi
coded-found = { $n } { $n ->
    [one] odlomak nađen
    [few] odlomka nađena
   *[other] odlomaka nađeno
} upitom `{ $query }` kodirano kao `{ $code }`
codings-accepted = { $n ->
    [one] prihvaćeno
    [few] prihvaćena
   *[other] prihvaćeno
} { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
}
codings-rejected = { $n ->
    [one] odbijeno
    [few] odbijena
   *[other] odbijeno
} { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
}
codings-removed = { $n ->
    [one] uklonjeno
    [few] uklonjena
   *[other] uklonjeno
} { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
}
coding-recoded = odlomak izvora `{ $source }` dobio drugi kod
coding-borders = pomaknute granice kodiranog odlomka izvora `{ $source }`
coding-weighed = važnost { $n2 } dana: { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
}
coding-unweighed = uklonjena važnost: { $n } { $n ->
    [one] kodiranje
    [few] kodiranja
   *[other] kodiranja
}
coding-split = kodiranje u izvoru `{ $source }` podijeljeno na dva
memo-written = zapisana bilješka uz { $what }
memo-written-on = zapisana bilješka uz { $what } `{ $target }`
memo-written-on-code = zapisana bilješka uz kod `{ $code }`
memo-changed = promijenjena bilješka uz { $what }
memo-removed = uklonjena bilješka uz { $what }
memo-on-project = projekt
memo-on-session = susret
memo-on-source = izvor
memo-on-participant = sudionika
memo-on-code = kod
memo-on-coding = kodiranje
memo-on-priority = prioritet
memo-on-lesson = pouku
memo-on-remark = primjedbu
memo-on-query = spremljeni upit
query-saved = upit `{ $query }` spremljen kao `{ $name }`
query-changed = spremljeni upit `{ $name }` sada je `{ $query }`
query-renamed = spremljeni upit `{ $name }` sada se zove `{ $new }`
query-removed = uklonjen spremljeni upit `{ $name }`: `{ $query }`
query-rule = od spremljenog upita `{ $name }` { $n } { $n ->
    [one] pravilo
    [few] pravila
   *[other] pravila
} koda `{ $code }`
priority-added = dodan prioritet `{ $priority }`: { $claim }
priority-changed = promijenjen prioritet `{ $priority }`: { $claim }
priority-removed = uklonjen prioritet `{ $priority }`: { $claim }
priority-candidate = stanje prioriteta `{ $priority }`: kandidat
priority-validated = stanje prioriteta `{ $priority }`: potvrđen
priority-rejected = stanje prioriteta `{ $priority }`: odbačen
priority-merged = stanje prioriteta `{ $priority }`: pripojen drugom
linked = { $n ->
    [one] povezan
    [few] povezana
   *[other] povezano
} { $n } { $n ->
    [one] navod
    [few] navoda
   *[other] navoda
} ({ $what2 }): { $what }
unlinked = { $n ->
    [one] uklonjena
    [few] uklonjene
   *[other] uklonjeno
} { $n } { $n ->
    [one] veza
    [few] veze
   *[other] veza
}: { $what }
link-kind-one = navod prioriteta `{ $priority }` sada je povezan drukčije: { $what }
link-kind-many = navodi prioriteta `{ $priority }` ({ $n }) sada su povezani drukčije: { $what }
kind-supports = u prilog
kind-qualifies = uz uvjet
kind-contradicts = protiv
kind-context = kontekst
target-priority = prioritet `{ $key }`
target-objective = cilj `{ $objective }`
target-validation = potvrđivanje `{ $key }`
target-lesson = pouka { $n } dobre prakse `{ $key }`
target-cell = sažetak `{ $case }` × `{ $code }`
paraphrased = parafraziran navod prioriteta `{ $priority }`
paraphrase-taken = uklonjena parafraza navoda prioriteta `{ $priority }`
confidence-high = pouzdanost prioriteta `{ $priority }`: visoka
confidence-moderate = pouzdanost prioriteta `{ $priority }`: umjerena
confidence-low = pouzdanost prioriteta `{ $priority }`: niska
confidence-very-low = pouzdanost prioriteta `{ $priority }`: vrlo niska
confidence-assessed = prosuđena pouzdanost prioriteta `{ $priority }`, još bez razine
confidence-emptied = ispražnjen obrazac pouzdanosti prioriteta `{ $priority }`
looked = traženi suprotni navodi za `{ $priority }`: { $note }
validation-recorded = zabilježeno potvrđivanje `{ $key }` na susretu `{ $session }` ({ $what }): { $what2 }
validation-changed = promijenjeno potvrđivanje `{ $key }`: { $what }
validation-removed = uklonjeno potvrđivanje `{ $key }`
result-hands = za { $n }, protiv { $n2 }, suzdržano { $n3 }, od { $n4 } prisutnih
result-ranking = mjesto { $n } od { $n2 } (rangiralo ih je: { $n3 })
result-dots = { $n } od { $n2 } točkica (točkice ih je dalo: { $n3 })
result-agreed = skupina se složila
result-disagreed = skupina se nije složila
result-mixed = neki su se složili, a neki nisu
practice-added = dodana dobra praksa `{ $key }`: { $title }
practice-changed = promijenjena dobra praksa `{ $key }`: { $title }
practice-removed = uklonjena dobra praksa `{ $key }`: { $title }
lesson-written = zapisana pouka { $n } dobre prakse `{ $key }`: { $text }
lesson-removed = uklonjena pouka { $n } dobre prakse `{ $key }`
remark-recorded = zabilježena primjedba na dobru praksu `{ $key }`; recenzent: { $reviewer }
remark-answered = odgovoreno na primjedbu na dobru praksu `{ $key }`; recenzent: { $reviewer }
remark-removed = uklonjena primjedba { $n } na dobru praksu `{ $key }`
stakeholder-added = dodana organizacija `{ $key }`: { $name }
stakeholder-changed = promijenjena organizacija `{ $key }`: { $name }
stakeholder-removed = uklonjena organizacija `{ $key }`: { $name }
stakeholder-rated = ocijenjena organizacija `{ $key }` (ocjenjuje: { $rater })
stakeholder-linked = organizacija `{ $key }` povezana sa sudionicima: { $numbers }
stakeholder-unlinked = organizacija `{ $key }` više nije povezana sa sudionicima: { $numbers }
stakeholders-sheet = primijenjena tablica `{ $sheet }` ({ $n } { $n ->
    [one] organizacija
    [few] organizacije
   *[other] organizacija
})
mentions-confirmed-of = potvrđena spominjanja organizacije `{ $key }`: { $n }
mentions-rejected-of = odbačena spominjanja organizacije `{ $key }`: { $n }
mentions-found-of = spominjanja organizacije `{ $key }` opet neprosuđena: { $n }
mentions-confirmed = potvrđena spominjanja: { $n }
challenge-added = dodan izazov `{ $key }`: { $text }
challenge-changed = promijenjen izazov `{ $key }`: { $text }
challenge-removed = uklonjen izazov `{ $key }`: { $text }
challenge-linked = { $n } { $n ->
    [one] odlomak povezan
    [few] odlomka povezana
   *[other] odlomaka povezano
} s izazovom `{ $key }`
challenge-unlinked = { $n } { $n ->
    [one] odlomak više nije povezan
    [few] odlomka više nisu povezana
   *[other] odlomaka više nije povezano
} s izazovom `{ $key }`
solution-added = dodano rješenje `{ $key }`: { $text }
solution-changed = promijenjeno rješenje `{ $key }`: { $text }
solution-removed = uklonjeno rješenje `{ $key }`: { $text }
solution-answers = rješenje `{ $key }` odgovara na { $challenges }
solution-answers-not = rješenje `{ $key }` ne odgovara na { $challenges }
solution-vote = zabilježeno glasanje o rješenju `{ $key }`: { $what }, { $n } od { $n2 }
vote-hands = dizanje ruku
vote-dots = točkice
vote-ranking = rangiranje
vote-points = bodovi
vote-ballot = glasački listići
vote-consensus = suglasnost
action-added = dodana mjera `{ $key }`: { $title }
action-changed = promijenjena mjera `{ $key }`: { $title }
action-removed = uklonjena mjera `{ $key }`: { $title }
action-linked = mjera `{ $key }` povezana s { $keys }
action-unlinked = mjera `{ $key }` više nije povezana s { $keys }
step-added = dodan korak `{ $key }` mjere `{ $action }`: { $title }
step-changed = promijenjen korak `{ $key }` mjere `{ $action }`: { $title }
step-removed = uklonjen korak `{ $key }` mjere `{ $action }`: { $title }
plan-sheet = primijenjen plan `{ $name }` ({ $n } { $n ->
    [one] redak
    [few] retka
   *[other] redaka
})
finding-accepted = `{ $action }` ostaje takva unatoč provjeri `{ $what }`: { $why }
finding-again = povučeno zašto `{ $action }` ne mora zadovoljiti provjeru `{ $what }`
cell-summarised = sažeto `{ $case }` × `{ $code }`: { $summary }
cell-linked = { $n } { $n ->
    [one] navod povezan
    [few] navoda povezana
   *[other] navoda povezano
} sa sažetkom `{ $case }` × `{ $code }`
cell-removed = uklonjen sažetak `{ $case }` × `{ $code }`
framework-sheet = { $n } { $n ->
    [one] sažetak preuzet
    [few] sažetka preuzeta
   *[other] sažetaka preuzeto
} iz tablice `{ $name }`
translated = prevedeno na { $language }: { $what }
translated-of = prevedeno na { $language }: { $what } (`{ $of }`)
translation-removed = uklonjen prijevod na { $language }: `{ $text }`
translation-removed-quote = uklonjen prijevod navoda izvora `{ $source }` na { $language }
translations-sheet = prijevodi na { $language } preuzeti iz `{ $name }` ({ $n }, od toga novih { $n2 })
counted-quotes = { $n } { $n ->
    [one] navod
    [few] navoda
   *[other] navoda
}
counted-texts = { $n } { $n ->
    [one] tekst
    [few] teksta
   *[other] tekstova
}
and-more = još { $n }

no-project-open = nijedan projekt nije otvoren
open-one-first = najprije otvorite jedan
other-address = ovaj radni stol ima drugu adresu
other-page = to je zatražila neka druga stranica
work-in-page = radite na stranici radnog stola
not-signed-in = nitko nije prijavljen
sign-in-first = prijavite se imenom i lozinkom
settled = to se određuje ondje gdje je program pokrenut
ask-keepers = pitajte one koji se brinu za njega
for-leads = to mogu samo voditelji
for-coders = to mogu samo oni koji kodiraju
ask-lead = zamolite voditelja da to učini, ili zatražite drugu ulogu
not-let-in = ovaj preglednik nema pristup
open-address = otvorite cijelu adresu koju je program ispisao pri pokretanju
nothing-lost = ništa spremljeno nije izgubljeno; pokušajte ponovno ili iznova pokrenite radni stol
try-again = pokušajte ponovno
write-it-first = najprije to napišite
funding-nameless = izvor novca nema naziv
indicator-empty = pokazatelj ne kaže što se mjeri
risk-empty = rizik nije opisan
follow-up-empty = ono što može slijediti nije opisano
no-passage-chosen = nijedan odlomak nije odabran
tick-one = označite barem jedan
judged-by-person = kodiranje prihvaća ili odbija čovjek
no-importance = `{ $n }` nije važnost
choose-importance = odaberite 1, 2 ili 3
nothing-selected = ništa nije odabrano
select-words = najprije odaberite riječi
no-letter = na mjestu `{ $at }` nema slova
select-again = ponovno odaberite riječi
folder-unreadable = `{ $path }` se ne može čitati: { $what }
not-whole-path = `{ $path }` nije cijela putanja mape
choose-in-list = odaberite je na popisu
somebody-else-did = to je napravio netko drugi
ask-to-undo = zamolite tu osobu ili voditelja da to poništi
no-file = nema nijedne datoteke
choose-files = odaberite datoteke
choose-files-again = ponovno odaberite datoteke
file-nameless = jedna datoteka nema ime
form-field = obrazac nema polje `{ $name }`
one-sheet = očekuje se jedna tablica
choose-file = odaberite jednu datoteku
no-language-code = `{ $code }` nije oznaka jezika
write-language = napišite `hr`, `lv`, `it` ili `en`
recording-gone = snimka nije ondje gdje je bila
recording-where = recite gdje je sada ili priključite disk na kojem je
recording-short = snimka je kraća od toga
sheets-format = tablice se ne mogu zapisati kao `{ $ending }`
choose-xlsx = odaberite xlsx
no-accounts = ovdje nitko nema račun
wrong-password = ime ili lozinka nisu točni
wrong-password-hint = pokušajte ponovno; oni koji se brinu za program mogu postaviti novu lozinku
too-many-passwords = previše pogrešnih lozinki; pričekajte sekundi: { $n }
unknown-term = nepoznata vrijednost `{ $given }`; očekuje se jedno od: { $expected }

store-missing = na mjestu `{ $path }` nema projekta
store-exists = na mjestu `{ $path }` već je projekt; odaberite drugu mapu ili otvorite taj
store-foreign = `{ $path }` nije projekt Verbatima; u datoteci piše da ju je napravio drugi program
store-newer = `{ $path }` je zapisala novija verzija Verbatima (format { $n }, ova poznaje { $n2 }); ažurirajte program
store-damaged = projekt je oštećen: { $why }; vratite ga iz sigurnosne kopije
store-busy = u projekt upravo piše { $what }; čekalo se { $n } s. Pokušajte ponovno kad to završi
another-program = drugi program
another-making = drugi program koji ovdje stvara projekt
process = proces { $n } (`verbatim { $command }`, koder { $coder })
store-full = na disku projekta nema više mjesta; ništa nije napravljeno
make-room = oslobodite mjesto na disku i ponovite; ono što je prije spremljeno, tu je
cannot-undo = ne može se poništiti „{ $what }”: { $what2 }
cannot-redo = ne može se vratiti „{ $what }”: { $what2 }
later-acts = na tome počivaju kasnije radnje: { $what }; najprije poništite njih
was-undone = „{ $what }” je poništeno; najprije vratite to
were-undone = poništeno je: { $what }; najprije vratite to
later-and-undone = na tome počivaju kasnije radnje: { $what }; najprije poništite njih. Osim toga: { $what2 }
act-with-id = „{ $what }”
already-undone = „{ $what }” je već poništeno
cannot-undo-foundation = ne može se poništiti „{ $what }”; na tome počiva sve ostalo
cannot-undo-erasure = ne može se poništiti „{ $what }”: izbrisanog više nigdje nema
no-operation = nema radnje `{ $id }`
nothing-to-undo = nema se što poništiti
nothing-to-redo = nema se što vratiti
all-taken-back = otad niste napravili ništa što već nije poništeno
choose-earlier = odaberite raniju radnju
since-unsaid = nije rečeno od koje radnje
give-operation = navedite oznaku jedne kao `operation`
store-file = `{ $path }` se ne može upotrijebiti: { $what }
store-says = baza podataka projekta javlja: { $what }
taken = `{ $value }` je već zauzeto ({ $what }); odaberite drugo
dangling = { $what } bi se odnosilo na nešto čega u projektu nema ({ $missing }); ništa nije napravljeno
synchronised = projekt je u mapi koju sinkronizira { $service }; baza se može kopirati dok se u nju piše i tako oštetiti. Držite projekt drugdje i kopirajte ga kad nitko na njemu ne radi
network-drive = projekt je na mrežnom disku ({ $kind }), gdje dva programa mogu pisati istodobno, a da to ne primijete; držite ga na disku ovog računala

moved = netko je drugi u istom trenutku promijenio projekt; ništa nije napravljeno
file-unusable = `{ $path }` se ne može čitati ili pisati: { $what }
look-at-names = provjerite jesu li mapa i ime točno napisani i postoje li
file-errors = `{ $file }` sadrži pogreške
meant-else = jeste li mislili `{ $name }`?
meant = jeste li mislili `{ $name }`?
no-thing = nije nađeno: { $what } `{ $given }`
no-action = nema mjere `{ $key }`
no-code = nema koda `{ $key }`
no-coder = nema kodera `{ $name }`
no-coding = nema kodiranja `{ $id }`
no-column = nema stupca `{ $name }`
no-attribute = nema obilježja `{ $name }`
no-challenge = nema izazova `{ $key }`
no-document = nema dokumenta `{ $name }`
no-figure = nema pokazatelja `{ $name }`
no-practice = nema dobre prakse `{ $key }`
no-group = nema skupine dionika `{ $name }`
no-lesson = nema pouke `{ $n }`
no-link = nema veze `{ $id }`
no-memo = nema bilješke `{ $id }`
no-mention = nema spominjanja `{ $id }`
no-objective = nema cilja `{ $key }`
no-operation-short = nema radnje `{ $id }`
no-participant = nema sudionika `{ $number }`
no-priority = nema prioriteta `{ $key }`
no-priority-or-action = nema prioriteta ni mjere `{ $key }`
no-action-or-priority = nema mjere ni prioriteta `{ $key }`
no-recording = nema snimke izvora `{ $source }`
no-remark = nema primjedbe `{ $n }`
no-rule = nema pravila `{ $name }`
no-saved-query = nema spremljenog upita `{ $name }`
no-session = nema susreta `{ $key }`
no-solution = nema rješenja `{ $key }`
no-source = nema izvora `{ $name }`
no-stakeholder = nema organizacije `{ $key }`
no-step = nema koraka `{ $key }`
no-table = nema tablice `{ $name }`
no-territory = nema područja `{ $name }`
no-timeline = nema vremenske crte za `{ $name }`
no-turn = nema replike `{ $number }`
no-validation = nema potvrđivanja `{ $key }`
no-case = nema slučaja `{ $name }`
no-label = u susretu `{ $session }` nema oznake `{ $who }`
there-are = postoje: { $list }
expected-those = očekuje se: { $list }
codebook-has = u kodnoj knjizi su: { $list }
codebook-none-yet = projekt još nema kodnu knjigu
codebook-none = projekt nema kodnu knjigu
codebook-needed = napravite prvi kod u kodnoj knjizi
code-nameless = kod nema naziv
give-it-one = dajte mu ga
code-named-so = već postoji kod `{ $name }` (`{ $key }`)
use-that-one = upotrijebite taj ili odaberite drugi naziv
code-without-name = kod `{ $key }` ostao bi bez naziva
give-one-language = dajte mu naziv barem na jednom jeziku
move-lower = najprije premjestite niži kod
code-in-itself = kod `{ $code }` ne može se premjestiti pod `{ $path }`; najprije premjestite `{ $under }` drugamo
code-unlisted = nema koda `{ $key }`; popis kodova pokazuje oznake
no-colour = `{ $color }` nije boja
write-colour = napišite je kao `#rrggbb`
same-code = `{ $key }` je isti kod
merge-another = odaberite drugi kojemu ga treba pripojiti
split-another = odaberite drugi ili naziv novoga
objective-refered = `{ $key }` je cilj, na koji se pozivaju prioriteti
merge-only = pripajajte samo teme i kodove
stands-below = `{ $key }` stoji pod `{ $other }`
move-out = najprije ga premjestite
summaries-on = netko je za `{ $key }` pisao sažetke u okvirnoj matrici
merge-other-way = umjesto toga pripojite drugi njemu
language-not-in-project = `{ $language }` nije jezik projekta
passages-none-meant = ne misli se ni na jedan odlomak koda `{ $code }`
no-quote-place = `{ $text }` nije navod
ends-after = `{ $place }` završava iza teksta
holds-no-words = `{ $place }` ne sadrži riječi
text-length = tekst izvora `{ $source }` ima znakova: { $n }
text-length-short = tekst ima znakova: { $n }
code-retired = kod `{ $code }` je povučen
choose-offered = odaberite jedan iz kodne knjige
rule-made-back = kodiranje `{ $id }` napravilo je pravilo; opet bi se pojavilo
reject-instead = umjesto toga ga odbijte
codings-begin = više kodiranja počinje s `{ $text }`
cannot-remove-linked = kodiranje `{ $id }` ne može se ukloniti; na njemu počiva { $what }
cannot-reject-linked = kodiranje `{ $id }` ne može se odbiti; na njemu počiva { $what }
cannot-thing-linked = kodiranje `{ $id }` mora ostati kakvo jest; na njemu počiva { $what }
unlink-first = najprije uklonite vezu
unlink-parts = najprije uklonite vezu, pa povežite dijelove
coded-already = isti odlomak već ste tako kodirali
part-coded-already = jedan od dijelova već ste tako kodirali
remove-one-of-two = uklonite jedno od njih
rule-made = kodiranje `{ $id }` napravilo je pravilo
reject-and-code = odbijte ga i odlomak kodirajte ručno
coding-of-other = kodiranje `{ $id }` je od kodera `{ $coder }`
code-beside = uz njega i sami kodirajte odlomak
coding-placeless = kodiranje `{ $id }` nema mjesto u tekstu koji sada vrijedi
link-shortened = { $what } pokazuje skraćene riječi ovog kodiranja
no-border = unutar kodiranja ne počinje ni riječ ni rečenica ni replika
leaves-empty = `{ $at }` ostavlja jedan dio bez riječi
split-between = kodiranje obuhvaća znakove od { $n } do { $n2 }; podijelite ga između dviju riječi
component-both = `{ $component }` traži i zabrinutost i razlog
level-explanation = razina pouzdanosti traži obrazloženje
not-yet-assessed = još nije prosuđeno: { $what }
all-components = razina se prosuđuje iz sve četiri sastavnice (GRADE-CERQual): najprije prosudite njih
component-methodological = metodološka ograničenja
component-coherence = koherentnost
component-adequacy = dostatnost
component-relevance = relevantnost
nobody-assessed = nitko nije prosudio pouzdanost prioriteta `{ $key }`
not-said-how = nije rečeno gdje i kako se tražilo
say-in-sentence = recite to u jednoj rečenici
words-erased = riječi izvora `{ $source }` su izbrisane pa on ostaje kakav jest
bring-back = drugo čitanje ili druga datoteka mogli bi ih vratiti
no-nearness = `{ $text }` nije blizina
write-nearness = napišite passage, overlap, turn ili broj replika, na primjer 3
base-and-run = osnova i niz imaju barem jedan susret
base-usual = autori metode uzimaju osnovu od 4 do 6 i niz od 2 ili 3
no-share = `{ $text }` nije udio u postocima
share-usual = autori metode uzimaju 5 ili 0
orders-many = `{ $n }` slučajnih redoslijeda je previše
orders-most = najviše { $n }; 1000 daje isti pojas
no-parts = susret se ne može podijeliti na dijelova: `{ $n }`
parts-number = navedite broj od 1 do 100
no-focus-group = nijedan susret nije fokus-grupa
name-session = odaberite susret ili u izvorima recite da je bio fokus-grupa
document-silent = `{ $key }` je dokument: u njemu nitko ne govori
no-cell = `{ $text }` nije polje
serves-not = `{ $code }` ne služi cilju `{ $objective }`
no-pair = `{ $one }` i `{ $two }` nisu par
key-wrong = `{ $key }` ne može biti oznaka
key-letters = upotrijebite slova, znamenke i crtice
key-taken = već postoji `{ $key }` ({ $what })
key-next = odaberite drugu oznaku ili je izostavite da dobijete sljedeći broj
noun-action = mjera
noun-challenge = izazov
noun-solution = rješenje
noun-step = korak
noun-stakeholder = organizacija
noun-practice = dobra praksa
noun-validation = potvrđivanje
noun-group = skupina
noun-role = uloga
thing-empty = prazno je: { $what }
noun-action-title = naslov mjere
noun-step-title = naslov koraka
noun-organisation = naziv organizacije
say-with-title = napišite ga
say-with-text = napišite ga
name-with-option = napišite naziv
link-placeless = kodirajte njezine riječi ondje gdje sada stoje
coding-rejected = kodiranje `{ $id }` je odbijeno i ne može se povezati
accept-first = najprije ga prihvatite
nothing-to-link = nema se što povezati
no-shortening = `{ $shown }` nije skraćeni oblik od `{ $words }`
leave-out-words = izostavljajte samo cijele riječi i svaku prazninu označite s […]
said-by-nobody = `{ $words }` u izvoru `{ $source }` nitko nije rekao
carry-no-priority = oznake, naslovi i napomene ne podupiru prioritet; odaberite ono što je rečeno
memo-empty = bilješka je prazna
give-words = napišite je
memo-of-other = tu je bilješku napisao koder `{ $writer }`
memo-own = uz nju napišite vlastitu
memo-of-which = `{ $target }` ne kaže čemu pripada ({ $what })
memo-of-which-both = napišite oboje s kosom crtom između, na primjer `A1/2`
objective-retired = povučen je
not-a-date = `{ $date }` nije datum
write-date = napišite ga kao 2026-03-14 (ili 2026-03, ili 2026)
not-a-day = `{ $date }` nije dan
write-day = napišite ga kao 2027-05-01
session-there = već postoji susret `{ $key }`
session-other-key = odaberite drugu oznaku
session-key-wrong = `{ $key }` ne može biti oznaka susreta
session-key-short = navedite kratak naziv bez prijeloma retka, na primjer `{ $example }`
participant-number-taken = broj sudionika `{ $number }` je zauzet
participant-number-wrong = `{ $number }` ne može biti broj sudionika; navedite kratak tekst bez prijeloma retka, na primjer `{ $example }`
participants-differ = sudionici `{ $one }` i `{ $other }` razlikuju se ({ $what }): { $a } i { $b }
same-person-first = ako je to jedna osoba, najprije jednom od njih promijenite: { $what }
stands-for-several = `{ $who }` označava više osoba: { $list }
stands-for-nobody = `{ $who }` označava više glasova odjednom ili nikoga poznatog pa nije sudionik
label-of-one = navedite oznaku jedne osobe
stands-in = stoji u { $list }
nothing-to-set = nema se što promijeniti
attribute-nameless = obilježje mora imati naziv
write-attribute = napišite `naziv=vrijednost`
cost-range = trošak ne može biti od { $from } do { $to }
cost-least = najprije navedite najmanji
no-currency = `{ $currency }` nije valuta
write-currency = napišite njezina tri slova, na primjer EUR
accept-why = recite zašto može ostati tako
check-finds-nothing = `{ $check }` ne nalazi ništa o mjeri `{ $action }`
cannot-be-read = `{ $text }` se ne može pročitati
write-as = napišite to kao `{ $form }`
says-nothing = `{ $text }` ne kaže ništa
taken-up-by = `{ $key }` je već u mjerama: { $list }
unlink-there = najprije ondje uklonite vezu
nobody-voted = nitko nije glasao
say-voters = recite koliko ih je glasalo
zero-no-place = `0` nije mjesto
first-is-one = prvo mjesto na ljestvici je 1
hands-of = podignutih ruku { $n }, a ljudi { $n2 }
one-hand = svatko ima jednu ruku za dizanje; drugi su načini točkice i bodovi
lesson-empty = pouka ne kaže ništa
lesson-say = recite u jednoj rečenici čemu slučaj uči
remark-needs = primjedba traži recenzenta i riječi
title-empty = naslov je prazan
title-say = recite kako se slučaj zove
became-part = dio prioriteta `{ $key }` postali su: { $list }
set-states-first = najprije im promijenite stanje
serves-priority = prioritetu `{ $key }` služi: { $list }
link-kind-already = navod je već tako povezan s prioritetom `{ $key }`: { $what }
take-link-away = umjesto toga uklonite jednu od dviju veza
merged-cannot-be = pripojen prioritet ne može biti `{ $state }`
merged-into-nothing = `{ $key }` nije pripojen ničemu
say-into = recite kojem prioritetu
part-of-itself = `{ $key }` ne može postati dio samoga sebe
merge-into-other = pripojite ga drugom prioritetu, koji nije pripojen ovome
claim-empty = tvrdnja je prazna
claim-say = recite u jednoj rečenici što ljudi žele
title-needed = projekt mora imati naslov
give-with-title = napišite ga
not-analysed = Verbatim ne analizira jezik `{ $language }`
expected-languages = očekuje se hr, lv, it ili en
coder-nameless = koder mora imati ime
coder-give-name = napišite ime
coder-is-rules = `{ $name }` je koder koji primjenjuje pravila, a ne osoba
choose-other-name = odaberite drugo ime
csv-one-table = `csv` je jedna tablica svih navoda i nema poglavlja
rules-unreadable = { $n } { $n ->
    [one] pravilo
    [few] pravila
   *[other] pravila
} kodne knjige ne može se pročitati: { $what }
rule-error = pravilo `{ $rule }`: { $what }
mend-codebook = ispravite pravila u kodnoj knjizi
not-recording = `{ $name }` nije snimka koju preglednici mogu reproducirati
recording-endings = treba završavati na { $list }
is-folder = `{ $path }` je mapa
give-recording = navedite samu snimku
rating-influence = `{ $wrong }` nije ocjena utjecaja
rating-interest = `{ $wrong }` nije ocjena zanimanja
rating-range = navedite cijeli broj od 1 (malo) do 5 (mnogo)
nothing-rated = ništa nije ocijenjeno
rate-something = navedite utjecaj ili zanimanje, oboje od 1 do 5, s razlogom
leads-or-partner = `{ $key }` je nositelj ili partner u: { $list }
other-lead-first = najprije mjerama dajte drugog nositelja ili partnera
no-mention-named = nijedno spominjanje nije odabrano
method-missing = nije rečeno kojim se načinom pitalo
method-give = odaberite način
put-missing = nije rečeno što je izneseno na susretu
put-give = odaberite prioritet ili cilj
nobody-asked-document = `{ $key }` je dokument i u njemu se nikoga ne može pitati
give-encounter = odaberite fokus-grupu, radionicu ili intervju
wording-empty = formulacija je prazna
wording-write = zapišite riječi kojima je to izneseno ljudima
result-needs = rezultat načinom `{ $method }` nije potpun
result-counted = navedite broj kako je izbrojen; i nula je broj
discussion-ends = rasprava nekako završava
discussion-outcome = recite kako je završila
other-numbers = uz način `{ $method }` navedeni su i brojevi drugog načina
hands-too-many = za { $n }, protiv { $n2 } i suzdržanih { $n3 } više je nego prisutnih ({ $n4 })
count-again = brojite ponovno: nitko ovdje nema dvije ruke
no-rank = nema mjesta { $n } od { $n2 }
ranks-go = mjesta idu od 1 do broja onoga što se rangiralo
nobody-ranked = nitko nije rangirao
say-how-many = recite koliko ih je bilo
dots-wrong = { $n } točkica od { $n2 } nije moguće
dots-all = drugi je broj svih danih točkica
voters-wrong = { $n } ljudi nije moglo dati { $n2 } točkica
no-dot-no-voter = tko nije dao točkicu, nije glasao
not-report = `{ $file }` nije izvješće: { $what }
ending-no-format = njegov nastavak nije ni od jednog formata
give-reports = navedite izvješća kako ih je zapisao Verbatim, u formatu .html, .md, .csv ili .json
passage-sourceless = odlomak nema izvor
write-cell = napišite REDAK,STUPAC kako ih tablica pokazuje, na primjer { $example }; (total) znači sve
link-one-by-one = povežite navode jedan po jedan
which-thing = nije rečeno uz što ide bilješka ({ $what })
name-it = navedite to
which-kind = što je `{ $target }`?
accept-others = prihvatite ostale prijedloge po njihovim oznakama; ništa nije promijenjeno
project-has = projekt ima: { $list }
several-operations = više radnji počinje s `{ $text }`
save-other-format = spremite ga u drugom formatu, na primjer HTML ili DOCX, i provjerite to
told-unreadable = ono što je rečeno o datotekama ne može se pročitati: { $error }
report-not-utf = izvješće od bajta { $at } nije ispravan UTF-8; je li spremljeno s drugom kodnom stranicom?
report-no-manifest = nema popisa sidara; je li to izvješće koje je napisao Verbatim?
report-manifest-entry = `{ $entry }` u popisu sidara ne može se pročitati
report-not-json = izvješće se ne može pročitati kao JSON: { $error }
report-damaged = izvješće se ne može pročitati, datoteka je oštećena ili zaštićena: { $error }
report-not-pdf = izvješće se ne može pročitati kao PDF: { $error }
report-not-csv = izvješće se ne može pročitati kao CSV: { $error }

column-message = stupac { $n }: { $what }
file-line = { $file }:{ $n }: { $what }
prefixed = { $before }: { $what }
no-concept = u kodnoj knjizi nema pojma `{ $key }`
lexicon-empty = njezin je pojmovnik prazan
it-has = u njoj su: { $list }
concept-term = izraz `{ $text }` pojma `{ $key }` ne može se pročitati: { $what }
rule-makes-codings = pravilo stvara kodiranja i ne smije o njima ovisiti; upotrijebite riječi pravila drugog koda ili `lex:` za pojam koji im je zajednički
rule-not-people = ono što pravilo kodira ne smije se promijeniti kad netko ispravi tablicu sudionika; ljude s nekim obilježjem gledajte u pretrazi ili u matrici
backslash-nothing = iza obrnute kose crte nema ničega
backslash-itself = za samu obrnutu kosu crtu upišite `{ $mark }`
ends-early = upit završava prerano
quote-open = navodnik nije zatvoren
quote-close = zatvorite ga s `{ $mark }` ili za sam znak upišite `{ $escaped }`
phrase-empty = izraz je prazan
phrase-write = napišite riječi između navodnika
number-after = iza `{ $after }` se očekuje broj
number-example = na primjer `{ $example }`
near-write = napišite `{ $form }` ili za samu riječ `{ $escaped }`
not-written-so = `{ $raw }` se ne piše tako
form-or-text = napišite `{ $form }` ili za sam tekst `{ $escaped }`
equals-phrase = `=` ne može stajati ispred izraza
equals-each = napišite ga ispred svake riječi: `{ $example }`
unknown-filter = nepoznat filtar `{ $name }:`
text-itself = za sam tekst napišite `{ $escaped }`
attribute-after = iza `{ $name }:` se očekuje obilježje i njegova vrijednost
attribute-write = napišite `attr:OBILJEŽJE=VRIJEDNOST`, na primjer `{ $one }` ili `{ $two }`
value-after = iza `{ $name }:` se očekuje vrijednost
without-space = bez razmaka, na primjer `{ $example }`
meant-expected = jeste li mislili `{ $near }`? Očekuje se jedno od: { $expected }
one-value = jedan filtar prima jednu vrijednost; za jednu od više njih napišite `{ $form }`
expected-one = očekuje se jedno od: { $expected }
unknown-value = nepoznata vrijednost `{ $value }` filtra `{ $name }:`
words-many = `{ $digits }` riječi je previše
most-is = najviše je { $n }
mark-meaningless = `{ $mark }` ispred riječi nema značenja
not-to-exclude = za isključivanje napišite `{ $form }`, a za sam tekst `{ $escaped }`
words-beside = riječi jedna uz drugu ionako moraju sve biti ondje
tilde-follows = `~n` stoji odmah iza završnog navodnika izraza
tilde-phrase = `~` stoji iza izraza, a ne iza riječi
tilde-write = napišite `{ $phrase }` za riječi između, `{ $prefix }` za svaki nastavak ili `{ $escaped }` za sam znak
no-word = `{ $raw }` ne sadrži riječ koju bi se tražilo
star-follows = `*` stoji iza početka riječi, na primjer `{ $example }`
write-form = napišite `{ $form }`
write-exclude = za isključivanje napišite `{ $form }`
equals-stands = `=` stoji odmah ispred riječi, na primjer `{ $example }`
one-letter = napišite barem jedno slovo ili znamenku
equals-and-star = `=` i `*` ne mogu stajati uz istu riječ
equals-or-star = `=` traži jedan zapis, a `*` svaki nastavak; za samu zvjezdicu napišite `{ $escaped }`
star-end = `*` može stajati samo na kraju riječi
star-itself = za samu zvjezdicu napišite `{ $escaped }`
query-empty = upit je prazan
query-write = napišite barem jednu riječ, izraz ili filtar
closes-nothing = `{ $mark }` ništa ne zatvara
remove-it = uklonite je ili za sam znak napišite `{ $escaped }`
term-no-word = izraz `{ $text }` ne sadrži riječ
filters-not-in-rule = filtri kao `{ $field }:` ne mogu stajati u pravilu
nested-deep = upit je preduboko ugniježđen
nested-most = najviše { $n } zagrada i NOT može stajati jedno u drugome
near-two = `NEAR/` prima dva člana
near-chain = napišite `{ $form }` ili izraz s `~n` za više riječi redom
parentheses-empty = između zagrada nema ničega
remove-them = uklonite ih ili za sam znak napišite `{ $escaped }`
never-closed = `{ $mark }` nije zatvorena
add-closing = dodajte `{ $mark }` ili za sam znak napišite `{ $escaped }`
expected-after = iza `{ $before }` se očekuje riječ, izraz ili filtar
expected-before = ispred `{ $this }` se očekuje riječ, izraz ili filtar
expected-word = očekuje se riječ, izraz ili filtar
search-word-itself = za samu riječ napišite `{ $escaped }`
near-stands = `NEAR/` stoji samo između riječi, izraza i `lex:`
near-or = više riječi koje ondje mogu stajati spaja se s OR u zagradama: `{ $form }`
project-has-no = projekt nema { $field }: `{ $value }`
project-has-no-meant = projekt nema { $field }: `{ $value }`; jeste li mislili `{ $near }`?

key-twice = `{ $key }` stoji dvaput ({ $what })
under-itself = kod `{ $key }` stoji sam pod sobom
no-parent = nema koda `{ $key }` pod kojim bi stajao
no-objective-but = `{ $key }` nije cilj ({ $what })
no-concept-short = nema pojma `{ $key }`
lexicon-add = dodajte ga u pojmovnik ove kodne knjige
unit-write = napišite na primjer `match+5`, s brojem od 1 do 255

suggest-no-objective = ne služi nijednom cilju iz kodne knjige
suggest-matches = odgovara upitu `{ $query }`
suggest-coded = kodirano je kao `{ $code }`, kao i povezani navodi
suggest-contrary = { $what }, a u blizini je `{ $against }`
suggest-unlinked = { $what }, a nije povezano
suggest-no-validation = vodi se kao potvrđen, a potvrđivanje nije zabilježeno
suggest-not-agreed = vodi se kao potvrđen, a nisu se svi koje se pitalo složili: { $keys }
suggest-agreed = svi koje se pitalo složili su se ({ $keys }), a stanje mu je `{ $state }`
suggest-unserved = ovom cilju ne služi nijedan prioritet
suggest-alike = zajedničke riječi: { $n } od { $n2 }

sheet-unreadable = tablica `{ $name }` ne može se pročitati: { $what }
sheet-no-labels = `{ $name }` nema stupac s oznakama; njezini su stupci { $list }
sheet-call-label = nazovite stupac `oznaka` ili `ime`; drugi mogu biti susret, sudionik, uloga, skupina, organizacija, područje, privola, zabrana do
sheet-wrong-cells = u tablici `{ $name }` ima nerazumljivih ćelija: { $n }; ništa od nje nije primijenjeno
sheet-cell = redak { $n }, stupac { $column }: { $what }
sheet-no-role = `{ $text }` nije uloga
sheet-no-consent = `{ $text }` nije privola
sheet-no-day = `{ $text }` nije dan; napišite ga kao 2027-05-01
sheet-correct = ispravite te ćelije ili ih ostavite praznima
sheet-a-role = uloga je jedno od
sheet-a-consent = privola je jedno od
sheet-row-collective = redak { $n }: `{ $label }` označava više glasova odjednom ili nikoga poznatog pa nije osoba
sheet-row-session = redak { $n }: `{ $label }` navodi susret kojeg u projektu nema
sheet-row-nobody = redak { $n }: `{ $label }` nije oznaka ni u jednom susretu; za osobu koja nije govorila navedite susret
sheet-two-numbers = `{ $sheet }` oznaci `{ $label }` daje dva broja sudionika: `{ $one }` u retku { $n } i `{ $two }` u retku { $n2 }
sheet-one-person = oznaka u susretu jedna je osoba; ništa nije promijenjeno
sheet-two-people = `{ $sheet }` dvije osobe čini sudionikom `{ $number }`, a razlikuju se ({ $what }): { $one } i { $two }
sheet-give = navedite to u tablici ({ $what }); ništa nije promijenjeno
sheet-contradicts = `{ $sheet }` proturječi sama sebi o `{ $label }` ({ $what }): { $one } u retku { $n }, { $two } u retku { $n2 }
sheet-one-value = jedna osoba ima jednu vrijednost ({ $what }); ništa nije promijenjeno
sheet-read-as = `{ $name }` je pročitana kao { $encoding }: { $cells }; ako su slova pogrešna, odaberite drugu kodnu stranicu ili je spremite kao CSV UTF-8
sheet-slip = `{ $head }` nije stupac s vlastitim značenjem; ako mislite `{ $meant }`, nazovite ga tako i unesite ponovno
sheet-binary = tablica nije ni tekstna datoteka ni radna knjiga; spremite je kao CSV ili XLSX
sheet-empty = tablica je prazna; njezin prvi redak mora imenovati stupce
sheet-large = tablica ima više od { $limit }, što nije ni transkript ni popis ljudi; potrebne stupce spremite kao zasebnu tablicu
sheet-row-unreadable = redak { $n } tablice ne može se pročitati; spremite tablicu ponovno
no-workbook = to nije radna knjiga; spremite je kao XLSX

same-file = ista je datoteka u projektu kao `{ $source }`
same-file-now = ista datoteka ulazi kao `{ $source }`
formerly = to je ono što je `{ $source }` bio prije ispravka
earlier-state = projekt ima njezino ranije stanje kao `{ $source }`
no-such-file = nema takve datoteke ni mape
file-cannot-be-read = ne može se pročitati: { $what }
too-large = ima { $n } MB, više od { $n2 } MB; podijelite je na dijelove i izostavite ono što nije tekst
reader-broke = čitač je na ovoj datoteci zakazao; to je pogreška Verbatima, molimo da je prijavite
session-has = susret `{ $session }` ima `{ $known }`, a ne `{ $given }` ({ $what })
temporary = privremena ili sistemska datoteka
note-about-folder = napomena o mapi; da biste je unijeli, navedite samu datoteku
archive-damaged = arhiva je oštećena; raspakirajte je drugim programom i unesite mapu
archive-many = arhiva sadrži datoteka: { $n }, više od { $n2 }: raspakirajte je i unesite mapu
archive-large = arhiva raspakirana ima više od { $n } MB, što nijedna mapa transkripata nema; nije pročitana
archive-closed = ne može se raspakirati: raspakirajte arhivu i unesite mapu
no-diacritics-croatian = riječi na hrvatskom: { $n }, a nijedna nema { $letters }; ništa nije promijenjeno: pretraga i pravila nalaze i riječi bez tih znakova, a navodi ostaju kako su napisani
no-diacritics-latvian = riječi na latvijskom: { $n }, a nijedna nema { $letters }; ništa nije promijenjeno: pretraga i pravila nalaze i riječi bez tih znakova, a navodi ostaju kako su napisani
chat-line = redak ne počinje ni s `*`, ni s `%`, ni s `@` i izostavljen je; redak koji nastavlja prethodni mora početi tabulatorom
private-one = jedna je poruka napisana jednoj osobi, a ne svima: tko ju je napisao, možda ne želi biti citiran
private-many = poruka napisanih jednoj osobi, a ne svima: { $n } (retci { $lines }); tko ih je napisao, možda ne želi biti citiran
no-time = `{ $text }` nije vrijeme; riječi su zadržane bez njega
ends-before = `{ $text }` završava prije nego što počinje; kraj je izostavljen
begins-before = `{ $text }` počinje prije titla koji mu prethodi; zadržan je redoslijed datoteke
words-without-time = riječi bez vremena; zadržane su
notes-damaged = u dokumentu se nešto nije dalo pročitati do kraja ({ $what }): { $reason }. Zadržano: { $n }; nedostaje onih na koje tekst upućuje: { $n2 }
notes-missing = tekst upućuje na nešto čega u datoteci nema ({ $what }): { $n }; zadržano: { $n2 }
notes-footnotes = bilješke na dnu stranice
notes-endnotes = bilješke na kraju
notes-comments = komentari
letters-lost = slova izgubljena prije nego što je ova datoteka zapisana: { $n } (`{ $shown }`); više se ne mogu doznati; ako možete, unesite izvornu datoteku
encoding-unknown = nepoznata kodna stranica `{ $name }`; česte su { $list }
encoding-doubtful = slova u { $encoding } jedva odgovaraju jezicima projekta; pokušajte s kodnom stranicom { $other }
bytes-no-letters = neki bajtovi nisu slova u { $encoding }; prikazani su kao �. Ako slova izgledaju pogrešno, odaberite drugu kodnu stranicu
encoding-mixed = datoteka miješa UTF-8 i { $encoding }; slova pročitanih u { $other }: { $n }
encoding-twice = tekst je dvaput kodiran; vraćena slova: { $n }
encoding-twice-lost = tekst je dvaput kodiran; vraćena slova: { $n }; slova koja se više ne mogu doznati: { $n2 }, prikazana kao �: ako možete, unesite izvornu datoteku
nothing-said = u njoj ništa nije rečeno: nema teksta osim vremena, naslova i oznaka
page-tags = stranica ima više od { $n } oznaka, što nijedan transkript nema; podijelite je na dijelove
json-unreadable = JSON se ne može pročitati; spremite ga ponovno iz programa koji ga je napravio
json-no-turns = u ovom JSON-u nisu nađene replike: mora postojati popis objekata s tekstom, kao `segments` programa Whisper ili `{ $example }`
values-many = sadrži više od { $n } vrijednosti, što nijedan transkript nema
lines-many = ima više od { $n } redaka, što nijedan transkript nema; podijelite je na dijelove
turns-many = ima više od { $n } replika; podijelite je na dijelove
turn-large = jedna replika ima { $n } MB, više od { $n2 } MB, što nitko ne izgovori: izgubljeni su prijelomi redaka ili to nije transkript
other-language-one = replika { $n } je na drugom jeziku (riječi: { $n2 }, izgleda kao { $language }): pretraga takve riječi nalazi samo onako kako su napisane
other-language-many = replike od { $n } do { $n2 } su na drugom jeziku (riječi: { $n3 }, izgleda kao { $language }): pretraga takve riječi nalazi samo onako kako su napisane
as-croatian = izgleda kao { $language } na latinici: analizira se kao hrvatski
ids-one = 1 govornik ima identifikator, a nema ime (`{ $label }`): imenovati ga može tablica sudionika s identifikatorom kao oznakom
ids-many = govornici s identifikatorom, a bez imena: { $n } (`{ $label }`); imenovati ih može tablica sudionika s identifikatorima kao oznakama
teams-nameless = titlovi imaju identifikatore programa Teams i nitko nije imenovan pa nijedna replika nema govornika: izvezite transkript kao DOCX, koji imenuje one koji to dopuštaju, ili ispred riječi napišite `Ime:`
pdf-twice = PDF je dvaput zapakiran, što skriva njegovu veličinu; ispišite ga ponovno u PDF
pdf-large = PDF raspakiran ima više od { $n } MB, što nijedan transkript nema; nije pročitan
pdf-no-text = nema tekstnog sloja: najprije prepoznajte tekst (OCR), jer su stranice slike teksta, pa unesite rezultat
pdf-page-no-text = stranica bez teksta: { $pages }; ako je to slika teksta, najprije prepoznajte tekst (OCR)
pdf-damaged = PDF je oštećen; ispišite ga ponovno u PDF ili spremite kao DOCX ili običan tekst
pdf-password = PDF je zaštićen lozinkom: spremite ga bez nje i unesite to
kind-settings = postavke programa, na primjer kodna knjiga, a ne transkript
kind-ods = proračunske tablice LibreOfficea ne čitaju se: spremite kao XLSX ili CSV
kind-old-office = stare datoteke Worda i Excela ne čitaju se: spremite kao DOCX (ili XLSX za tablicu)
kind-sound = zvuk i video ne čitaju se: najprije transkribirajte; može se unijeti ono što zapiše program za transkripciju kao Whisper (VTT, SRT, JSON)
kind-picture = slike se ne čitaju: najprije prepoznajte tekst (OCR) i spremite kao DOCX ili običan tekst
kind-archive = ovakve arhive i arhive unutar arhiva ne otvaraju se: raspakirajte je i unesite mapu
kind-transcriber = datoteke programa Transcriber ne čitaju se: izvezite kao običan tekst s govornicima
kind-ass = titlovi s oblikovanjem (SSA, ASS) ne čitaju se: spremite kao SRT
kind-ttml = titlovi u XML-u (TTML, DFXP) ne čitaju se: spremite kao SRT ili VTT
kind-zoom-chat = ovo je čavrljanje sa Zoom poziva, tipkano, a ne izgovoreno; unesite transkript poziva (VTT) ili ovo pročitajte kao čavrljanje
kind-messenger = ovo je čavrljanje izvezeno iz programa kao WhatsApp, tipkano, a ne izgovoreno; može se pročitati kao čavrljanje, svaka poruka kao replika
kind-sentences = u svakom retku rečenica, a nitko je ne govori: popis rečenica, a ne transkript; može se čitati tako da je svaki redak replika, bez govornika
kind-conllu = označavanje druge datoteke (CoNLL-U): unesite tekst na koji se odnosi
kind-vertical = označavanje druge datoteke (okomito, riječ u retku): unesite tekst na koji se odnosi
kind-utterances = označavanje druge datoteke (podaci o iskazima): unesite datoteku TEI
kind-identifiers = označavanje druge datoteke (identifikatori s tekstom, bez govornika): unesite datoteku TEI
kind-xml = XML nepoznate vrste: izvezite kao TEI, DOCX ili običan tekst
kind-not-text = nije tekstna datoteka ni bilo koje poznate vrste
kind-none = nije nijedne poznate vrste
file-empty = datoteka je prazna
rtf-nested = RTF je oštećen: grupe su preduboko ugniježđene
holds-no-text = ne sadrži tekst
label-silent = `{ $speaker }` ima oznaku, a ništa ne govori; za to nema replike
label-inside = oznaka unutar retka, iza riječi nekoga drugoga; ondje je započeta replika (puta: { $n })
words-before-label = neke riječi stoje prije prve oznake, iza naslova ili uz tablicu i nemaju oznaku govornika; unesene su bez govornika
srt-no-cue = nije nađen nijedan titl s vremenom; ako je ovo običan transkript, dajte mu nastavak .txt
first-sheet = pročitan je samo prvi list s replikama; spremite { $sheets } kao zasebnu datoteku
formulas-empty = ćelije s formulama čije vrijednosti nisu spremljene: { $n }; pročitane su kao prazne; otvorite radnu knjigu u programu za tablice i ponovno je spremite
table-no-column = u tablici nema stupca `{ $name }`; { $columns }
table-no-transcript = tablica, a ne transkript; može se unijeti kao tablica sudionika
table-unclear = nije jasno u kojem je stupcu tablice ono što je rečeno: odaberite ga pod „Stupci”
workbook-damaged = radna je knjiga oštećena ili zaštićena; otvorite je u programu za tablice i spremite kao XLSX ili CSV
workbook-large = radna knjiga raspakirana ima više od { $n } MB, što nijedna tablica replika nema; nije pročitana
workbook-cells = radna knjiga ima više od { $n } ćelija, što nijedna tablica replika nema; nije pročitana
tei-names-root = imena govornika nisu poznata; stoje u korijenskoj datoteci korpusa, možda `{ $root }`, koja treba biti u istoj mapi
tei-names = imena govornika nisu poznata; prikazuju se njihovi identifikatori
tei-used-for-names = bez iskaza; upotrijebljeno za imena
tei-no-utterances = u njoj nema iskaza (`u`); spremite tekst kao DOCX ili običan tekst
praat-binary = ovo je binarna datoteka programa Praat: otvorite je u Praatu, odaberite Save > Save as text file i unesite to
praat-no-grid = ova datoteka programa Praat nije TextGrid u dugom ili kratkom tekstnom obliku: spremite TextGrid kao tekstnu datoteku i unesite to
praat-cut = datoteka završava usred sloja; pročitano je ono što postoji
tiers-none = nijedan sloj ne sadrži govor: { $what }; sloju s riječima dajte ime govornika
tiers-left-out = slojevi { $what } po imenu sadrže analizu ili ponavljaju drugi sloj pa su izostavljeni
vtt-head = datoteka ne počinje s WEBVTT; titlovi su ipak pročitani
xml-damaged = XML je oštećen u retku { $n }; spremite ga ponovno iz programa koji ga je napravio
zip-damaged = datoteka { $kind } je oštećena ili zaštićena; otvorite je u programu za obradu teksta i ponovno spremite
zip-large = dokument raspakiran ima više od { $n } MB, što nijedan transkript nema; nije pročitan

os-no-file = nema takve datoteke ni mape
os-denied = pristup nije dopušten
os-directory = to je mapa
os-not-directory = to nije mapa
os-full = na disku nema više mjesta
os-read-only = na taj se disk ne može pisati
not-as-asked = nije pročitano kako je traženo ({ $kind }): { $what }; pročitano je kao `{ $format }`
no-chat = ovo nije čavrljanje: nijedan redak ne počinje vremenom i imenom kao kod Zooma (`{ $zoom }`) ni danom i vremenom kao kod WhatsAppa (`{ $messenger }`)
no-lines = ovo nije tekst u redcima
words-were-erased = riječi iz nje izbrisane su iz projekta na zahtjev sudionika
part-of-project = dio samog projekta
columns-wrong = `{ $text }` ne bira nijedan stupac; napišite `{ $example }`, po potrebi i `start=` i `end=`: stupce slovom ili nazivom, a među njima mora biti `text`
objective-still-served = cilju `{ $objective }` služe { $codes }
objective-still-served-step = neka prvo služe drugima
objective-serves-none = `{ $code }` je cilj i ne služi nijednom
objective-serves-none-step = ciljevima služe teme i kodovi
objective-kind-step = cilj je kod te vrste
codebook-there-already = projekt već ima kodove
codebook-there-already-step = umjesto toga unesite datoteku kodne knjige; najprije se vidi što bi se promijenilo
codebook-file-step = odaberite datoteku kodne knjige
codebook-format-step = odaberite kodnu knjigu kao TOML ili JSON
code-made-given = napravljen kod `{ $code }` i dan odlomku izvora `{ $source }`
reason-label = oznaka kaže `{ $word }`
reason-file = datoteka kaže `{ $word }`
reason-legend = legenda kaže `{ $word }`
reason-head = zaglavlje kaže `{ $word }`
reason-only-name = jedino ime u zaglavlju koje odgovara jest `{ $name }`
reason-answers = odgovara osobi `{ $who }` u intervjuu sa stručnjakom
reason-speaks = govori ondje gdje `{ $who }` moderira
reason-asks = pita u { $n } od { $n2 } replika s pitanjem
reason-alike = isto osim znakova, razmaka i velikih slova
reason-no-second = nema druge s brojem
reason-only-full-name = jedino puno ime u susretu koje odgovara

written-meanwhile = ovdje je u međuvremenu napisano nešto drugo: napisao je to netko drugi ili vi u drugom prozoru
written-meanwhile-choose = pogledajte oboje i odaberite što će ovdje stajati
erasure-reason = brisanje treba razlog
erasure-who = briše se ili sudionik ili dijelovi izvora
place-nothing = nema se što smjestiti
place-two-sources = jedno stoji u `{ $one }`, drugo u `{ $two }`
place-two-sources-step = zajedno smjestite ono što je iz jednog izvora
place-ids-alike = oznake više odlomaka bez mjesta počinju s `{ $id }`
place-there-already = isto kodiranje već je ondje; od ovoga se može odustati
place-no-turn = jezik ima replika, a ovdje je nema
place-other-language = replika { $n } ima drugi jezik, zadan ručno
place-select = odaberite riječi kakve su sada
place-turns = `{ $source }` ima toliko replika: { $turns }, od 1
place-where = gdje to sada stoji?
place-not-in-turn = `{ $words }` ne stoji u replici { $n } izvora `{ $source }`
place-not-in-source = `{ $words }` ne stoji u `{ $source }`
place-many = `{ $words }` stoji na više mjesta: { $n }
place-more-words = navedite više riječi oko toga; prvo je mjesto na { $n }
noun-placeless = odlomak bez mjesta
key-in-project = ključ `{ $path }` leži u mapi projekta
key-elsewhere = premjestite ga drugamo: tko dobije kopiju projekta, ne smije s njom dobiti ključ
key-no-columns = `{ $name }` nije ključ pseudonima; njegovi su stupci { $columns }
key-unreadable = ključ `{ $name }` ne može se pročitati: { $what }
key-example = tablica ima stupce `ime` i `pseudonim`, a datoteka koja završava na .toml retke poput `"Ana Horvat" = "Marija"`
key-no-name = { $place }: `{ $text }` nije ime
key-no-pseudonym = { $place }: `{ $text }` ne može stajati u uglatim zagradama na mjestu imena
key-two = { $place }: `{ $name }` ima dva pseudonima, `{ $one }` i `{ $two }`
key-empty = u ključu `{ $name }` nema nijednog imena
file-more = ima više od jedne datoteke
account-name-wrong = `{ $name }` ne može biti ime računa
account-name-step = uzmite ime osobe, do 100 znakova
account-taken = račun `{ $name }` već postoji
account-unknown = nema računa `{ $name }`
account-only-lead = `{ $name }` je jedini račun koji vodi
account-only-lead-step = najprije neka netko drugi dobije ulogu voditelja
account-password-wrong = lozinka ima znakova: { $n }; treba ih od { $least } do { $most }
account-password-step = uzmite više riječi koje nitko ne bi spojio
revision-no-file = nema datoteke `{ $path }`
revision-wrong = `{ $name }` ne može biti nova inačica: { $what }
revision-file-step = dajte ispravljenu datoteku ovog izvora
revision-path-step = ponovno odaberite ispravljenu datoteku
code-kind-theme = tema
code-kind-objective = cilj
check-no-lead = nema nositelja
check-lead-not-heard = nitko od nositelja nije saslušan
check-no-steps = nema koraka
check-no-time = nema roka
check-step-before-predecessor = korak počinje prije nego što prethodni završi
check-cyclic-steps = koraci čekaju jedan drugoga
check-unknown-predecessor = korak čeka korak kojeg nema
check-step-outside-action = korak je izvan trajanja mjere
check-ends-before-start = završava prije nego što počne
check-no-cost = nema troška
check-cost-without-source = ima trošak, a nema tko platiti
check-sources-below-cost = izvori ne pokrivaju trošak
check-ends-with-grant = nije rečeno što nakon potpore
check-no-indicator = nema pokazatelja
check-indicator-incomplete = pokazatelju nedostaje polazna ili ciljna vrijednost
check-no-priority = ne služi nijednom prioritetu
check-priority-not-validated = prioritet kojemu služi nije potvrđen
check-flagged-priority = prioritet kojemu služi ima upozorenja
check-no-contrary-evidence = nijedan navod ne govori protiv prioriteta kojemu služi
name-and-content = zove se datotekom { $kind }, a običan je tekst: pogledajte je li to datoteka na koju mislite
somebody = istraživač
