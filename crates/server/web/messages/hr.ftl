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
sign-in = Prijava
sign-in-what = Svatko tko radi u ovom istraživanju ima ime i lozinku. Daju ih oni koji se brinu za program.
sign-in-wrong = Ime ili lozinka nisu točni.
sign-in-wait = Previše pogrešnih lozinki. Pričekajte neko vrijeme, pa pokušajte ponovno.
sign-out = Odjava
password = Lozinka
role-reader = Čitate i izvozite
role-coder = Kodirate, povezujete citate i pišete bilješke
role-lead = Vodite istraživanje: možete sve

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

# Priorities, figures and plan

view-priorities = Prioriteti
priority-new = Novi prioritet
priority-add = Dodaj prioritet
priority-edit = Promijeni tekst
priority-claim = Tvrdnja
priority-claim-what = Jedna rečenica koja kaže što bi trebalo biti kakvo, tako da navodi mogu govoriti u prilog ili protiv.
priority-territories = Područja
priority-territories-what = Pokazatelji se broje od susreta s tih područja; ako nijedno nije označeno, od svih.
priority-objectives = Ciljevi kojima služi
priority-owner = Tko za njega odgovara
priority-query = Pretraga koja nalazi o čemu je riječ
priority-query-what = Po njoj se predlažu odlomci koje još nitko nije povezao; na primjer: tržnica AND škola
priority-empty-title = Recite što bi se trebalo promijeniti
priority-empty = Prioritet je tvrdnja u jednoj rečenici. Uz nju se povezuju navodi koji govore u prilog, uz uvjet ili protiv; pokazatelji kažu na koliko širokom tlu stoji.
priority-flags = Upozorenja
priority-state = Stanje
priority-state-of = Stanje prioriteta { $key }
priority-state-candidate = Prijedlozi
priority-state-validated = Potvrđeni
priority-state-rejected = Odbačeni
priority-state-merged = Spojeni s drugima
priority-column-empty = Nema ih. Dovucite jedan ovamo ili odaberite stanje na kartici.
priority-into = dio prioriteta { $key }
priority-merge = Pripoji prioritetu
priority-serves = Služi cilju:
priority-more = Kontekst, susreti na kojima se nije spomenulo i traženje suprotnih navoda
priority-never = Nije se spomenulo na:
priority-looked = Traženje suprotnih navoda
priority-looked-what = Gdje ste i kako tražili te što ste našli
priority-looked-do = Zabilježi
priority-figures = Pokazatelji
priority-linked = Povezano: { $kind }
priority-unlinked = Veza je uklonjena
link-supports = U prilog
link-qualifies = Uz uvjet
link-contradicts = Protiv
link-context = Kontekst
link-none-supports = Još ništa ne govori u prilog. Odaberite odlomak s popisa i pritisnite 1 ili ga dovucite ovamo.
link-none-qualifies = Nijedan navod ne postavlja uvjet.
link-none-contradicts = Nijedan navod ne govori protiv. Potražite ih.
link-none-context = Nijedan navod ne objašnjava okolnosti.
quote-place = { $source }, replika { $turn }
quote-bears = Kako govori o tvrdnji
quote-unlink = Ukloni vezu
quote-not-printed = Broji se, ali se ne otiskuje: osoba to nije dopustila.
quote-out-of-scope = Ne broji se: izvan područja.
quote-not-counted = Ne broji se: rekao ga je moderator, izvan je govora ili je njegovo kodiranje odbijeno.
quote-stale = Ono na čemu počiva otad se promijenilo.
figure-mentions = Spominjanja
figure-speakers = Govornici
figure-sessions = Susreti
figure-focus-groups = Fokus grupe
figure-interviews = Intervjui
figure-workshops = Radionice
figure-groups = Skupine dionika
figure-territories = Područja
figure-languages = Jezici
figure-of = { $n } od { $of }
figure-opened = { $figure }, s navodima zbog kojih se broje
figure-not-printed = { $n ->
    [one] i još { $n } navod koji se ne otiskuje
    [few] i još { $n } navoda koja se ne otiskuju
   *[other] i još { $n } navoda koji se ne otiskuju
}
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
candidates = Odlomci za prosudbu
candidates-find = Pretraži sve izvore
candidates-none = Nema prijedloga. Prioritetu dodajte pretragu ili tražite ovdje.
candidates-none-found = Ništa nije nađeno.
candidates-how = Dovucite odlomak u stupac ili na njegovu gumbu pritisnite tipku 1 do 4.
candidates-linked = već povezano
candidates-aside = Ostavi po strani
candidates-more = Prikaži još { $n }
suggestion-contrary = Možda govori protiv
suggestion-similar = Kaže gotovo isto što i drugi prioritet:
suggestion-state = Njezino stanje i ono što su ljudi rekli kad su bili pitani ne slažu se.
suggestion-no-objective = Još ne služi nijednom cilju.
suggestion-unserved = Nijedan prioritet ne služi ovom cilju.

view-figures = Matrice i grafikoni
figures-kinds = Vrste prikaza
figures-matrix = Kodovi po …
figures-cooccurrence = Kodovi zajedno
figures-focus-groups = Kako skupine razgovaraju
figures-saturation = Zasićenost
figures-matrix-what = Koliko se često pojavljuje svaki kod i kod koga. Odaberite broj da pročitate odlomke iza njega.
figures-cooccurrence-what = Koji kodovi stoje zajedno. Odaberite broj da pročitate mjesta na kojima su oba.
figures-focus-groups-what = Tko koliko govori, tko komu odgovara i tko o čemu šuti.
figures-saturation-what = Donose li novi susreti još novih kodova (Guest, Namey i Chen 2020).
figures-empty = Još ništa nije kodirano. Najprije pročitajte neki izvor i kodirajte odlomke.
figures-empty-groups = Nijedan susret još nije fokus-grupa. Odaberite drugi susret ili u prikazu Izvori recite što su vaši susreti.
figures-to-reading = Idi na čitanje
figures-shows = Tablica ili grafikon
figures-table = Tablica
figures-chart = Grafikon
figures-keep = Spremi kao
figures-by = Stupci
figures-attributes = Obilježja osoba
figures-cells = Polja prikazuju
figures-within = Koliko blizu
figures-all-groups = Sve fokus-grupe
figures-codes = Kodovi
figures-themes = Samo teme
figures-plain-codes = Kodovi koji nisu teme
figures-where = Samo gdje vrijedi
figures-accepted = Samo prihvaćena kodiranja
figures-exact = Bez podređenih kodova
by-speaker = govornik
by-session = susret
by-group = skupina dionika
by-territory = područje
by-objective = cilj
by-role = uloga
by-organisation = organizacija
by-kind = vrsta susreta
by-date = dan
by-month = mjesec
by-year = godina
by-country = država
cells-mentions = spominjanja
cells-speakers = osobe
cells-presence = pojavljuje li se
within-passage = potpuno iste riječi
within-overlap = riječi koje se preklapaju
within-turn = ista replika
within-3 = najviše tri replike razmaka
figures-code = Kod
figures-total = Ukupno
figures-could = Mogli su to reći
figures-unset = (nije rečeno)
figures-cell = { $row }, { $column }: { $n }
figures-from = { $n ->
    [one] Brojeno od { $n } kodiranja; neprosuđeni prijedlozi: { $open }
    [few] Brojeno od { $n } kodiranja; neprosuđeni prijedlozi: { $open }
   *[other] Brojeno od { $n } kodiranja; neprosuđeni prijedlozi: { $open }
}
figures-with = stoji uz
figures-both = Mjesta s oba
figures-either = Mjesta s bilo kojim
figures-share = Udio zajedničkih
figures-no-pairs = Nijedna dva koda ne stoje tako blizu.
saturation-reached = { $n ->
    [one] Dosegnuta nakon { $n } susreta.
    [few] Dosegnuta nakon { $n } susreta.
   *[other] Dosegnuta nakon { $n } susreta.
}
saturation-not = { $n ->
    [one] Nije dosegnuta nakon { $n } susreta.
    [few] Nije dosegnuta nakon { $n } susreta.
   *[other] Nije dosegnuta nakon { $n } susreta.
}
saturation-rule = Osnova od { $base } susreta, nizovi od { $run }, prag od { $percent } % novih kodova.
saturation-date = Datum
saturation-new = Novi kodovi
saturation-codes = Kodova dosad
saturation-band = Slučajnim redom
talk-voices = Tko je govorio
talk-role = Uloga
talk-contributions = Uzimanja riječi
talk-share = Udio riječi
talk-silent = nije govorio/la
talk-marked = { $n ->
    [one] { $n } replika koja se slaže ili ne slaže
    [few] { $n } replike koje se slažu ili ne slažu
   *[other] { $n } replika koje se slažu ili ne slažu
}
stance-agrees = { $speaker } slaže se s { $after }:
stance-qualifies = { $speaker } dodaje ogradu na { $after }:
stance-disagrees = { $speaker } ne slaže se s { $after }:
talk-answers = Tko je govorio odmah nakon koga
talk-after = nakon
talk-times = Puta
talk-agrees = Slaže se
talk-qualifies = S ogradom
talk-disagrees = Ne slaže se
talk-topics = O čemu se govorilo
talk-spoke = Govorili o tome
talk-not = Bili su, a nisu govorili
opened-places = { $n ->
    [one] { $n } mjesto s oba
    [few] { $n } mjesta s oba
   *[other] { $n } mjesta s oba
}
opened-count = { $n ->
    [one] { $n } spominjanje; osobe: { $people }
    [few] { $n } spominjanja; osobe: { $people }
   *[other] { $n } spominjanja; osobe: { $people }
}
opened-no-words = Riječi se ne prikazuju: osoba nije dopustila navođenje.

view-plan = Plan
plan-parts = Dijelovi plana
plan-stakeholders = Dionici
plan-co-creation = Sustvaranje
plan-actions = Mjere
plan-documents = Izvješće i plan
add = Dodaj
yes = da
no = ne
chip-remove = Odveži { $key }
chip-add = Dodaj pod: { $what }
stakeholders-empty-title = Tko ovdje odlučuje?
stakeholders-empty = Dodajte prvu organizaciju. Zatim recite koliko može pokrenuti i koliko joj je stalo; mreža pokazuje s kim surađivati.
stakeholder-add = Dodaj organizaciju
stakeholder-key = Oznaka
stakeholder-name = Organizacija
stakeholder-kind = Vrsta
stakeholder-sector = Područje rada
stakeholder-role = Što radi
stakeholder-heard = Saslušano
stakeholder-mentions = { $n ->
    [one] { $n } spominjanje
    [few] { $n } spominjanja
   *[other] { $n } spominjanja
}
influence = Utjecaj
interest = Interes
rated = { $median } (ocjenjivača: { $n })
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
grid = Utjecaj i interes
grid-empty = Barem jednoj organizaciji dajte obje ocjene od 1 do 5; tada je na mreži.
cocreation-empty = Počnite od onoga što su ljudi nazvali izazovom. Rješenja odgovaraju na izazove, a mjere preuzimaju rješenja.
cocreation-how = Dovucite izazov na rješenje koje na njega odgovara, a rješenje na mjeru koja ga preuzima; ili ih odaberite s popisa na karticama.
challenges = Izazovi
challenge = Izazov
challenge-new = Novi izazov
challenge-open = Još nijedno rješenje ne odgovara na nj
challenge-quotes = { $n ->
    [one] Iz { $n } navoda
    [few] Iz { $n } navoda
   *[other] Iz { $n } navoda
}
solutions = Rješenja
solution = Rješenje
solution-new = Novo rješenje
solution-answers = Odgovara na
vote = { $method }: { $result } (glasača: { $voters })
vote-show-of-hands = dizanje ruku
vote-dots = točkice
vote-ranking = rangiranje
vote-points = bodovi
vote-ballot = glasački listići
vote-consensus = suglasnost
action = Mjera
action-new = Nova mjera
action-takes-up = Preuzima
actions-empty-title = Recite što će se učiniti
actions-empty = Dodajte prvu mjeru. Zatim recite tko je nositelj, kada i s kojim novcem; provjere kažu što još nedostaje.
action-description = Što se radi i zašto
action-lead = Nositelj
action-start = Početak
action-end = Kraj
action-cost-from = Najmanji trošak ({ $currency })
action-cost-to = Najveći trošak ({ $currency })
action-revenue = Što je nosi poslije
steps = { $n ->
    [one] { $n } korak
    [few] { $n } koraka
   *[other] { $n } koraka
}
step = Korak
step-title = Što se radi
step-owner = Tko to radi
step-new = Novi korak mjere { $key }
timeline = Vremenski slijed
aspect-straightforward = Jasno
aspect-feasible = Izvedivo
aspect-fundable = Može se financirati
aspect-sustainable = Financijski održivo
aspect-grounded = Utemeljeno na dokazima
findings-none = Provjere ne nalaze da što nedostaje.
findings = { $n ->
    [one] { $n } stvar za provjeru
    [few] { $n } stvari za provjeru
   *[other] { $n } stvari za provjeru
}
finding-accept = Može ostati
finding-why = Zašto može ostati tako
finding-again = Povuci to
finding-accepted = { $by } ({ $date }): { $why }
document = Dokument
document-plan = Lokalni akcijski plan, sva područja
document-plan-of = Lokalni akcijski plan: { $territory }
document-report = Izvješće o svim prioritetima
document-language = Jezik dokumenta
document-keep = Spremi kao
document-preview = Pregled dokumenta
document-consent = Ono što ljudi nisu dopustili izostavljeno je, a ono što na nekom području dijele samo rijetki prikazano je zajedno.
document-sheets = Tablice za popunjavanje:
document-plan-sheets = Izazovi, rješenja i mjere
document-stakeholders = Dionici
format-docx = Word
format-html = Web-stranica
format-xlsx = Excel
format-md = Markdown
format-csv = CSV
format-json = JSON
