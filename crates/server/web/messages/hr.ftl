# Radni stol na hrvatskom.

skip = Prijeđi na sadržaj
navigation = Prikazi
view-sources = Izvori
view-read = Čitanje i kodiranje
not-connected = Nema veze; program je možda zatvoren
undo = Poništi
redo = Vrati
undone = Poništeno: { $what }{ $more ->
    [0] {""}
    [one] {" "}i još { $more } radnja
    [few] {" "}i još { $more } radnje
   *[other] {" "}i još { $more } radnji
}
redone = Vraćeno: { $what }{ $more ->
    [0] {""}
    [one] {" "}i još { $more } radnja
    [few] {" "}i još { $more } radnje
   *[other] {" "}i još { $more } radnji
}
menu = Koder, jezik i ostalo
work-as = Radi kao netko drugi
work-as-what = Vaše ime stoji uz sve što kodirate i zapišete u ovom prozoru.
work-as-do = Radi kao ta osoba
coder-name = Ime
language = Jezik
theme = Svijetlo ili tamno
theme-auto = Kao na računalu
theme-light = Svijetlo
theme-dark = Tamno
leave-project = Otvori drugi projekt
close = Zatvori
cancel = Odustani
save = Spremi
remove = Ukloni
dismiss = Skloni poruku
try-again = Pokušaj ponovno
working = Radim …

stranger-title = Ovaj preglednik nema pristup
stranger-what = Otvorite cijelu adresu koju je program ispisao pri pokretanju: završava s „token=” i dugim brojem. Bez nje drugi programi i stranice na ovom računalu ne vide istraživanje.
gone-title = Radni stol ne odgovara
gone-what = Program je možda zatvoren. Pokrenite ga ponovno; sve što je napravljeno, spremljeno je.

start-title = Verbatim
start-what = Čitajte i kodirajte intervjue i fokus-grupe te svaki prioritet povežite s riječima na kojima počiva. Ništa ne napušta ovo računalo.
make-title = Započnite novo istraživanje
study-title = Naslov istraživanja
your-name = Vaše ime
spoken = Jezici koji se u njemu govore
make-do = Napravi projekt
make-where = Projekt je jedna mapa. Nastaje u mapi „Verbatim” u vašoj osobnoj mapi.
open-title = Otvorite projekt
open-do = Otvori
open-this = Otvori { $name }
folder-up = Mapa iznad
folder-empty = U ovoj mapi nema drugih mapa.
sample-title = Najprije razgledajte
sample-what = Izmišljeno istraživanje s intervjuima, fokus-grupama i radionicama na četiri jezika, kodirano i odvagnuto. Isprobajte sve; to je vaš vlastiti primjerak.
sample-do = Otvori primjer istraživanja
sample-working = Pripremam primjer istraživanja; traje nekoliko sekundi …

source = Izvor
session = Susret
turns = Replike
words = Riječi
codings = Kodiranja
suggestions = Za prosudbu
kind-interview = intervju
kind-focus-group = fokus-grupa
kind-workshop = radionica
kind-document = dokument
kind-unknown = još nije rečeno
empty-title = Unesite prve transkripte
empty-import = Mogu se čitati Word, PDF, tekst, titlovi i mnogi drugi formati. Vidjet ćete kako se svaka datoteka čita prije nego što se išta spremi.

choose-source = Odaberite izvor za čitanje
no-sources = Još nema ničega za čitanje. Najprije unesite transkripte.
to-sources = Idi na izvore
transcript = Transkript { $name }
turn-of = Replika { $n }, { $speaker }
no-speaker = bez imena
find = Traži u ovom izvoru
find-count = { $matches ->
    [0] ništa nije nađeno
    [one] { $matches } pogodak
    [few] { $matches } pogotka
   *[other] { $matches } pogodaka
}
find-next = Sljedeći pogodak
find-before = Prethodni pogodak
filter = Filtar
filter-code = Kod
filter-coder = Koder
filter-speaker = Govornik
filter-all = Svi
filter-clear = Opet prikaži sve
at-caret = Kodiranja na ovom mjestu
at-caret-none = Na ovom mjestu nema kodiranja. Kliknite u tekst ili se krećite strelicama.
choose-code = Kodirajte odabrano
choose-code-none = Najprije odaberite riječi: mišem ili strelicama uz Shift.
code-filter = Upišite dio naziva koda
code-none = Nijedan kod nema takav naziv.
code-new = Novi kod „{ $name }”
in-vivo = Novi kod od ovih riječi
latest-codes = Zadnji kodovi
all-codes = Svi kodovi
selected = Odabrano
coded = Kodirano kao „{ $code }”
suggested = predloženo
accepted = prihvaćeno
rejected = odbijeno
stale = pravilo više ne vrijedi
by-rules = po pravilu
by-coder = { $coder }
accept = Prihvati
reject = Odbij
accept-like = Prihvati sva slična ({ $n })
judged = { $n ->
    [one] Prosuđen { $n } prijedlog
    [few] Prosuđena { $n } prijedloga
   *[other] Prosuđeno { $n } prijedloga
}
change-code = Drugi kod
change-code-what = Odaberite kod koji dolazi na njegovo mjesto.
to-selection = Proširi na odabrano
to-selection-first = Najprije odaberite riječi koje treba obuhvatiti.
comment = Komentar
comment-write = Komentar uz ovo kodiranje
comment-words = Komentar
show-suggestions = Prijedlozi pravila
keys = Tipke
keys-title = Rad s tipkovnicom
key-walk = riječ po riječ
key-turn = na prethodnu ili sljedeću repliku
key-select = odabir riječ po riječ
key-sentence = odabir rečenicu po rečenicu
key-turns = odabir repliku po repliku
key-type = traženje koda
key-apply = kodiranje prvim kodom koji odgovara
key-latest = kodiranje jednim od zadnjih kodova
key-in-vivo = novi kod od odabranih riječi
key-remove = uklanjanje vlastitog kodiranja na mjestu pokazivača
key-accept = prihvaćanje ili odbijanje prijedloga na mjestu pokazivača
key-escape = poništavanje odabira
key-undo = poništavanje vlastite zadnje radnje i njezino vraćanje
key-letters = slova
lanes-more = +{ $n }

view-history = Povijest
history-what = Sve što je u projektu napravljeno. Svaka se radnja može poništiti zasebno, osim ako kasnije počivaju na njoj.
history-count = { $n ->
    [one] { $n } radnja
    [few] { $n } radnje
   *[other] { $n } radnji
}
history-undone = poništeno
history-undo = Poništi
history-undo-this = Poništi: { $what }
history-none = Još ništa nije napravljeno.
history-more = Prikaži ranije

view-search = Pretraga
query = Što tražite
query-example = Riječ, „izraz” ili code:… role:… lang:…
query-help = Što se može pitati
sort = Redoslijed
sort-relevance = najbolji prvi
sort-source = po izvoru
sort-left = po riječima ispred
sort-keyword = po nađenim riječima
sort-right = po riječima iza
search-count = { $matches ->
    [0] ništa nije nađeno
    [one] { $matches } pogodak u { $turns ->
        [one] { $turns } replici
       *[other] { $turns } replika
    }
    [few] { $matches } pogotka u { $turns ->
        [one] { $turns } replici
       *[other] { $turns } replika
    }
   *[other] { $matches } pogodaka u { $turns ->
        [one] { $turns } replici
       *[other] { $turns } replika
    }
}
search-meant = Jeste li mislili
search-near = Slično:
search-more = Prikaži više
concordance = Pogoci u kontekstu
turn-number = replika { $n }
copy = Kopiraj
copy-this = Kopiraj navod iz { $where }
copied = Navod je kopiran, zajedno s mjestom
choose = Odaberite …
code-hits = Kodiraj nađeno
unit = Što se kodira
unit-sentence = rečenica
unit-turn = cijela replika
unit-match = nađene riječi
unit-match-5 = nađene riječi i po pet sa svake strane
hits-preview = { $passages ->
    [one] { $passages } odlomak
    [few] { $passages } odlomka
   *[other] { $passages } odlomaka
} u { $sessions ->
    [one] { $sessions } susretu.
   *[other] { $sessions } susreta.
}
hits-before = { $n ->
    [one] { $n } od njih ste već tako kodirali.
    [few] { $n } od njih ste već tako kodirali.
   *[other] { $n } od njih ste već tako kodirali.
}
hits-moderators = { $n ->
    [one] { $n } je od moderatora ili promatrača.
    [few] { $n } su od moderatora ili promatrača.
   *[other] { $n } ih je od moderatora ili promatrača.
}
hits-do = { $n ->
    [one] Kodiraj { $n } odlomak
    [few] Kodiraj { $n } odlomka
   *[other] Kodiraj { $n } odlomaka
}
hits-coded = { $n ->
    [one] { $n } odlomak kodiran kao „{ $code }”
    [few] { $n } odlomka kodirana kao „{ $code }”
   *[other] { $n } odlomaka kodirano kao „{ $code }”
}
form-word = svaki oblik riječi, na jeziku replike
form-plain = nalazi i škola: slova bez znakova vrijede i za ona s njima
form-exact = samo takav zapis
form-prefix = riječi koje tako počinju
form-phrase = te riječi tim redom, u bilo kojem obliku
form-near = obje, s najviše pet riječi između njih
form-and = jedno bez drugoga, u istoj replici
form-lex = pojam iz kodne knjige, na svim jezicima
form-filter = replike na jednom jeziku, u jednoj ulozi, jednog govornika, susreta …
form-code = replike s kodiranjem tim kodom

view-codebook = Kodna knjiga
code-name = Naziv
code-make = Napravi kod
code-make-under = Dolazi pod „{ $name }”.
code-top = Najviša razina
code-retired = povučen
code-choose = Odaberite kod da vidite što mu pripada.
code-none-yet = Još nema nijednog koda. Napravite prvi ovdje ili dok čitate.
code-passages = { $n ->
    [one] Pogledaj { $n } kodiranje
   *[other] Pogledaj { $n } kodiranja
}
code-kind-objective = cilj
code-kind-theme = tema
code-kind-code = kod
code-undefined = još bez definicije
code-definition = Što mu pripada
code-use = Kada ga upotrijebiti
code-avoid = Kada ga ne upotrijebiti
code-saved = Spremljeno
code-place = Mjesto
code-under = Stoji pod
color = Boja
rules = Pravila
rules-what = Pravilo predlaže odlomke na jednom jeziku; svaki netko prihvaća ili odbija. Spremanje mijenja samo pravila; primjenom se iznova utvrđuje što predlažu sva pravila kodne knjige.
rule-number = Pravilo { $n }
rule-query = Što traži
rule-unless = Osim ako replika ima i
rule-add = Dodaj pravilo
rule-try = Isprobaj pravila
rules-save = Spremi pravila
rule-finds = { $passages ->
    [one] { $passages } odlomak
    [few] { $passages } odlomka
   *[other] { $passages } odlomaka
} u { $sessions ->
    [one] { $sessions } susretu
   *[other] { $sessions } susreta
}
rules-apply = Primijeni sva pravila
rules-applied = Novih prijedloga: { $added }, povučenih: { $withdrawn }
merge = Spoji s drugim kodom …
merge-title = Spajanje „{ $name }”
merge-what = Sva njegova kodiranja, sa svime što je o njima rečeno, prelaze pod drugi kod, kao i njegova pravila, primjeri i kodovi ispod njega. To se može poništiti.
merge-into = S kodom
merge-do = Spoji
merged = { $n ->
    [one] Sada je { $n } kodiranje pod „{ $name }”
   *[other] Sada je { $n } kodiranja pod „{ $name }”
}

import-title = Unesite još transkripata
import-drop = Ovdje ispustite datoteke ili mape
import-files = Odaberi datoteke …
import-folder = Odaberi mapu …
import-do = { $n ->
    [0] Nema ničega za unos
    [one] Unesi { $n } datoteku
    [few] Unesi { $n } datoteke
   *[other] Unesi { $n } datoteka
}
import-done = { $n ->
    [one] { $n } datoteka je sada u projektu
    [few] { $n } datoteke su sada u projektu
   *[other] { $n } datoteka je sada u projektu
}
import-next = Sljedeći korak: čitajte, odaberite riječi i dajte im kod.
import-read = Čitaj prvu
by-itself = prepoznato iz datoteke
encoding = Kodna stranica
kind = Vrsta
letters = Provjerite slova
speakers = Govornici
speakers-what = Moderatori i promatrači nisu dokaz; recite tko su.
sessions = Susreti
date = Datum
country = Država
territory = Područje
role = Uloga
kind-of = Vrsta: { $name }
date-of = Datum: { $name }
country-of = Država: { $name }
territory-of = Područje: { $name }
role-of = Uloga: { $name }
role-moderator = moderator
role-expert = stručnjak
role-participant = sudionik
role-observer = promatrač
nobody = nije jedna osoba
turns-n = { $n ->
    [one] { $n } replika
    [few] { $n } replike
   *[other] { $n } replika
}
words-n = riječi: { $n }
problems-more = i još { $n }
status-imported = spremno
status-duplicate = već je u projektu
status-changed = promijenjeno nakon unosa
status-revised = nova verzija
status-refused = ne može se pročitati
status-skipped = nije transkript
