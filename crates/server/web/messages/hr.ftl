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
