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
leave-windows = { $n ->
    [one] Na ovom je projektu otvoren još { $n } prozor.
    [few] Na ovom su projektu otvorena još { $n } prozora.
   *[other] Na ovom je projektu otvoreno još { $n } prozora.
} I oni odlaze na prvu stranicu, a ono što se ondje upravo piše i nije spremljeno gubi se.
leave-do = Napusti projekt u svim prozorima
close = Zatvori
cancel = Odustani
save = Spremi
code-draft = nacrt
remove = Ukloni
dismiss = Skloni poruku
try-again = Pokušaj ponovno
working = Radim …

stranger-title = Ovaj preglednik nema pristup
stranger-what = Otvorite cijelu adresu koju je program ispisao pri pokretanju: završava s „token=” i dugim brojem. Bez nje drugi programi i stranice na ovom računalu ne vide istraživanje.
gone-title = Radni stol ne odgovara
gone-what = Program je možda zatvoren. Pokrenite ga ponovno; sve što je napravljeno, spremljeno je.
unanswered = Program ne odgovara; ono što ste upravo napravili možda nije spremljeno
unanswered-what = Program je možda zatvoren. Pokrenite ga ponovno i otvorite novu adresu koju ispiše.
anew-title = Program je ponovno pokrenut
anew-what = Otvorite novu adresu koju je program ispisao; završava s „token=” i dugim brojem. Sve što je spremljeno i dalje je tu.
sign-in = Prijava
sign-in-what = Svatko tko radi u ovom istraživanju ima ime i lozinku. Daju ih oni koji se brinu za program.
sign-in-wrong = Ime ili lozinka nisu točni.
sign-in-wait = Previše pogrešnih lozinki. Pričekajte neko vrijeme, pa pokušajte ponovno.
sign-out = Odjava
password = Lozinka
role-reader = Čitate i izvozite
role-coder = Kodirate, povezujete navode i pišete bilješke
role-lead = Vodite istraživanje: možete sve
accounts = Računi
accounts-what = Tko ovdje smije raditi. Računi stoje na računalu koje poslužuje i ni u jednom istraživanju. Što se ovdje promijeni, vrijedi odmah i Ctrl+Z to ne poništava.
account-reader = čita i izvozi
account-coder = kodira
account-lead = vodi
account-role = Što smije
account-role-of = Što smije { $name }
account-changed = Odsad vrijedi drugo: { $name }.
account-renew = Nova lozinka
account-renew-of = Nova lozinka za { $name }
account-renew-own = Tražit će se da se njome prijavite.
account-renewed = Račun { $name } ima drugu lozinku. Prozori prijavljeni starom pitaju za nju.
account-close = Zatvori račun
account-close-of = Zatvori račun { $name }
account-close-what = { $name } se više ne može prijaviti. Što je u istraživanju napravljeno pod tim imenom, ostaje.
account-close-do = Zatvori račun
account-closed = Račun { $name } zatvoren je.
account-add = Dodaj nekoga
account-name = Ime pod kojim stoji sve što ta osoba radi
account-password-what = Barem deset znakova: više riječi koje nitko ne bi spojio. Recite je toj osobi, ne e-poštom.
account-add-do = Dodaj račun
account-added = { $name } se sada može prijaviti.
for-leads = Ovo mogu samo voditelji.
for-coders = Ovo mogu samo oni koji kodiraju.
for-other-role = Zamolite voditelja da to učini ili da vam da drugu ulogu.
sources-none-yet = Ovdje još nema izvora. Unose ih voditelji.

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
source-gone = Izvora koji je bio prikazan više nema u projektu
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
reading-tools = Alati
filter-code = Kod
filter-coder = Koder
filter-speaker = Govornik
filter-all-coder = Svi
filter-all-code = Svi
filter-all-speaker = Svi
filter-all-territory = Sva
filter-all-session = Svi
filter-all-target = Sve
filter-clear = Opet prikaži sve
at-caret = Kodiranja na ovom mjestu
at-caret-none = Na ovom mjestu nema kodiranja. Kliknite u tekst ili se krećite strelicama.
turn-language = Jezik replike { $n }
turn-language-found = kako je prepoznat po riječima
turn-language-said = Replika { $n }: jezik je spremljen; po njemu se ravnaju pretraga i pravila
language-other = drugi jezik
walk-codings = Kodiranja
walk-codings-next = Sljedeće kodiranje
walk-codings-before = Prethodno kodiranje
walk-suggestions = Prijedlozi
walk-suggestions-next = Sljedeći prijedlog
walk-suggestions-before = Prethodni prijedlog
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
change-code-of = Drugi kod umjesto koda „{ $code }”
coding-recoded = Sada „{ $code }” umjesto koda „{ $before }”
coding-moved = „{ $code }” je sada na odabranim riječima
coding-removed = „{ $code }” je uklonjen s ovih riječi
to-selection = Proširi na odabrano
to-selection-first = Najprije odaberite riječi koje treba obuhvatiti.
comment = Komentar
comment-go-on = Nastavi komentar
comment-write = Komentar uz ovo kodiranje
comment-words = Komentar
importance = Važnost { $n } od 3
importance-of = Važnost koda „{ $code }”
importance-said = { $n ->
    [0] „{ $code }” više nema važnost
   *[other] „{ $code }” ima važnost { $n } od 3
}
split-here = Podijeli ovdje
split-caret-first = Postavite pokazivač unutar njega, ondje gdje počinje drugi dio.
coding-split = „{ $code }” sada je na dva mjesta
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
key-importance = važnost kodiranja na mjestu pokazivača: 1, 2, 3, bez nje
key-split = dijeljenje vlastitog kodiranja na mjestu pokazivača na dva
key-space = Razmaknica
key-play = slušanje snimke ili stanka; slušanje od ove replike
key-back = pet sekundi natrag
key-pace = sporije, brže
key-remove = uklanjanje vlastitog kodiranja na mjestu pokazivača
key-codings = na sljedeće ili prethodno kodiranje; koja su to, određuje filtar
key-suggestions = na sljedeći ili prethodni prijedlog
key-accept = prihvaćanje ili odbijanje prijedloga na mjestu pokazivača
key-escape = poništavanje odabira
key-undo = poništavanje vlastite zadnje radnje i njezino vraćanje
key-letters = slova
lanes-more = +{ $n }
lanes-more-what = Prikaži sva kodiranja ove replike

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
history-since = I sve moje poslije
history-since-this = I sve moje poslije: { $what }
history-since-title = Poništi sve moje radnje odavde
history-since-count = { $n ->
    [one] Poništit će se { $n } vaša radnja. Što su napravili drugi, ostaje.
    [few] Poništit će se { $n } vaše radnje, najnovija prva. Što su napravili drugi, ostaje.
   *[other] Poništit će se { $n } vaših radnji, najnovija prva. Što su napravili drugi, ostaje.
}
history-since-more = { $n ->
    [one] … i još { $n }
   *[other] … i još { $n }
}
history-since-do = Poništi { $n }
history-since-done = { $n ->
    [one] Poništena je { $n } radnja
    [few] Poništene su { $n } radnje
   *[other] Poništeno je { $n } radnji
}
history-since-stopped = { $n ->
    [one] Poništena je { $n } radnja; sljedeća nije:
    [few] Poništene su { $n } radnje; sljedeća nije:
   *[other] Poništeno je { $n } radnji; sljedeća nije:
} { $reason }
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
        [few] { $turns } replike
       *[other] { $turns } replika
    }
    [few] { $matches } pogotka u { $turns ->
        [one] { $turns } replici
        [few] { $turns } replike
       *[other] { $turns } replika
    }
   *[other] { $matches } pogodaka u { $turns ->
        [one] { $turns } replici
        [few] { $turns } replike
       *[other] { $turns } replika
    }
}
search-turns = { $turns ->
    [one] { $turns } replika
    [few] { $turns } replike
   *[other] { $turns } replika
}
search-meant = Jeste li mislili
search-near = Slično:
search-more = Prikaži više
concordance = Pogoci u kontekstu
turn-number = replika { $n }
copy = Kopiraj
copy-this = Kopiraj navod iz { $where }
copied = Navod je kopiran, zajedno s mjestom
copied-not-recorded = Navod je kopiran, s mjestom na kojem stoji. Nitko nije zabilježio što osoba dopušta.
copy-paraphrase = Ove se riječi ne smiju navoditi, samo prepričati
copy-paraphrase-what = Kopirano je samo mjesto na kojem stoje.
copy-later = Ove se riječi smiju navoditi od { $day }, ne prije
copy-nothing = Osoba nije dopustila uporabu ovih riječi ili je dopuštenje povukla
copy-nothing-what = Ništa nije kopirano.
quoting-paraphrase = ne smije se navoditi, samo prepričati
quoting-later = smije se navoditi od { $day }
quoting-nothing = uporaba nije dopuštena ili je povučena: ne broji se i ne navodi
search-examples = Na primjer:
search-nothing-yet = Još nema teksta za pretraživanje.
choose = Odaberite …
code-hits = Kodiraj nađeno
rule-of-search = Spremi kao pravilo
rule-of-search-what = Pravilo predlaže odlomke, a ljudi ih prihvaćaju ili odbijaju. Spremanje ne mijenja ničija kodiranja; „Primijeni sva pravila” u kodnoj knjizi utvrđuje što se predlaže.
rule-new-code = Novi kod …
rule-keep = Spremi pravilo
rule-kept = Pravilo je sada dio koda „{ $code }”
claims = Poveži s prioritetom
claims-choose = S kojim prioritetom
claims-how = Dovucite redak na jedno od troje ili na njemu pritisnite 1, 2 ili 3. Povezuje se rečenica s pogotkom.
claims-open = Otvori { $key }
claims-none = Još nema otvorenog prioriteta s kojim bi se povezali navodi.
facets = Suzi nađeno
facet-language = Jezik
facet-kind = Vrsta susreta
facet-country = Država
facet-territory = Područje
facet-role = Uloga govornika
facet-group = Skupina dionika
facet-speaker = Govornik
facet-session = Susret
facet-code = Kod
facet-none-language = drugi
facet-none-kind = još nije rečeno
facet-none-country = još nije rečeno
facet-none-territory = još nije rečeno
facet-none-role = još nije rečeno
facet-none-group = još nije rečeno
facet-none-speaker = nitko
facet-none-session = nijedan
facet-none-code = nije kodirano
facet-more = još { $n }
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
code-make-under = pod „{ $name }”
code-make-top = na najvišu razinu
code-make-where = Dolazi
code-top = Najviša razina
code-retired = povučen
code-choose = Odaberite kod da vidite što mu pripada.
code-none-yet = Još nema nijednog koda. Napravite prvi ovdje ili dok čitate.
code-passages = { $accepted ->
    [one] Pogledaj kodiranja: { $accepted } prihvaćeno, { $suggested } predloženo
    [few] Pogledaj kodiranja: { $accepted } prihvaćena, { $suggested } predloženo
   *[other] Pogledaj kodiranja: { $accepted } prihvaćenih, { $suggested } predloženo
}
code-counts = prihvaćeno: { $accepted }, predloženo i neprosuđeno: { $suggested }
code-kind-objective = cilj
code-kind-theme = tema
code-kind-code = kod
code-kind = Što je to
code-offered = Nudi se pri kodiranju
code-serves = Služi ciljevima
codebook-start = Počni s kodnom knjigom pet ciljeva
codebook-start-what = Pet ciljeva lokalnog akcijskog plana s temama, definicijama i pravilima na četiri jezika; sve se u njoj može promijeniti.
codebook-bring = Unesi datoteku kodne knjige …
codebook-keep = Spremi kao
codebook-look = Što bi promijenila datoteka „{ $name }”
codebook-nothing = Ništa: projekt već ima sve iz nje.
codebook-added = Novo
codebook-changed = Drukčije nego prije
codebook-retired = Više se ne nudi, jer je u uporabi
codebook-removed = Nestaje, jer se nije rabilo
codebook-renamed = S drugim ključem
codebook-do = Unesi
codebook-brought = Kodna knjiga sada je u projektu. Ctrl+Z to poništava.
code-undefined = još bez definicije
code-definition = Što mu pripada
code-use = Kada ga upotrijebiti
code-avoid = Kada ga ne upotrijebiti
code-saved = Spremljeno
code-history = Povijest ovog koda
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
    [few] Sada su { $n } kodiranja pod „{ $name }”
   *[other] Sada je { $n } kodiranja pod „{ $name }”
}
split = Podijeli …
split-title = Podijeli „{ $name }”
split-what = Odlomci koje označite dolaze pod drugi kod, sa svime što je o njima rečeno. Može se poništiti.
split-find = Samo odlomci u kojima se ovo nalazi
split-session = Samo iz ovog susreta
split-all = { $n ->
    [one] { $n } odlomak
    [few] Sva { $n } odlomka
   *[other] Svih { $n } odlomaka
}
split-passages = Odlomci
split-more = Još { $n } nije na popisu; označavaju se zajedno sa svima.
split-into = Dolaze pod
split-new = novi kod
split-name = Naziv novog koda
split-known = drugi kod
split-ticked = { $n ->
    [0] Još ništa nije označeno.
    [one] Označen je { $n } odlomak.
    [few] Označena su { $n } odlomka.
   *[other] Označeno je { $n } odlomaka.
}
split-look = { $n ->
    [one] Premješta se { $n } odlomak
    [few] Premještaju se { $n } odlomka
   *[other] Premješta se { $n } odlomaka
} iz { $sessions ->
    [one] { $sessions } susreta
   *[other] { $sessions } susreta
}, ostaje { $left }.
split-by-rules = { $n ->
    [one] { $n } je dalo pravilo: postaje vaš, a pravilo ga ovdje više neće predlagati.
    [few] { $n } su dala pravila: postaju vaši, a pravila ih ovdje više neće predlagati.
   *[other] { $n } su dala pravila: postaju vaši, a pravila ih ovdje više neće predlagati.
}
split-linked = Veze prema njima ({ $n }) ostaju.
split-do = Podijeli
split-done = { $n ->
    [one] { $n } kodiranje sada je pod „{ $name }”
    [few] { $n } kodiranja sada su pod „{ $name }”
   *[other] { $n } kodiranja sada je pod „{ $name }”
}

view-memos = Bilješke
memos-what = Što je tko zabilježio i gdje. Bilješka se piše ondje gdje je ono na što se odnosi: u tekstu, uz kodiranje, kod, prioritet, susret ili govornika, na karticama plana; one o cijelom istraživanju pišu se ovdje.
memos-find = Traži u bilješkama
memos-on = Na što se odnose
memos-of = Bilješke: { $name }
memos-none = Još nema bilježaka.
memos-count = { $n ->
    [0] Nijedna bilješka nije takva.
    [one] { $n } bilješka
    [few] { $n } bilješke
   *[other] { $n } bilježaka
}
memo-none-on = Ovdje još nema bilježaka.
memo-new = Nova bilješka
memo-new-project = Nova bilješka o cijelom istraživanju
memo-write = Zapiši
memo-words = Bilješka
memo-change = Promijeni
memo-where = Na što se bilješka odnosi
memo-selection = odabrane riječi
memo-turn = ova replika
memo-whole = cijeli izvor
memo-on-project = Cijelo istraživanje
memo-on-session = Susret
memo-on-source = Izvor
memo-on-participant = Sudionik
memo-on-code = Kod
memo-on-coding = Kodiranje
memo-on-priority = Prioritet
memo-on-validation = Potvrđivanje
memo-on-stakeholder = Dionik
memo-on-challenge = Izazov
memo-on-solution = Rješenje
memo-on-action = Mjera
memo-on-practice = Dobra praksa
memo-on-step = Korak
memo-on-lesson = Pouka
memo-on-remark = Primjedba
memo-on-query = Spremljeni upit

recording = Snimka …
recording-of = Snimka: { $name }
recording-now = Snimka je „{ $name }”.
recording-what = U kojoj su datoteci glasovi? Ona ostaje gdje jest i ništa se od nje ne kopira u projekt.
recording-path = Putanja datoteke na ovom računalu
recording-near = Pronađeno u blizini projekta, najvjerojatnije prvo
recording-take = Uzmi
recording-none-near = U blizini projekta nema nijedne snimke.
recording-beside = uz transkript
recording-of-other = snimka je izvora { $name }
recording-elsewhere = Snimka je drugdje
recording-remove = Bez snimke
recording-gone = Snimka se ne može reproducirati. Recite gdje je sada ili priključite disk na kojem se nalazi.
play = Slušaj
pause = Zaustavi
back-5 = 5 s natrag
pace = Brzina
play-from = Slušaj od { $time }

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
import-again = { $n ->
    [one] „{ $name }” zamjenjuje datoteku koja je bila na popisu
    [few] { $n } datoteke zamjenjuju one koje su bile na popisu
   *[other] { $n } datoteka zamjenjuje one koje su bile na popisu
}
import-take-off = Makni s popisa
import-take-all-off = Makni sve s popisa
import-refused = Ne može se pročitati
import-doubtful = Treba pogledati
import-ready = Spremno
import-known = Već u projektu
import-refused-what = Uz svaku piše što pomaže. Popravljenu datoteku dodajte ponovno: dolazi na svoje mjesto na popisu.
import-n-refused = nečitljivo: { $n }
import-n-doubtful = za pogledati: { $n }
import-n-ready = spremno: { $n }
import-n-known = već u projektu: { $n }
import-unseen = { $n ->
    [one] { $n } datoteka samog računala ostaje izvan popisa ({ $names }).
    [few] { $n } datoteke samog računala ostaju izvan popisa ({ $names }).
   *[other] { $n } datoteka samog računala ostaje izvan popisa ({ $names }).
}
drop-later = Najprije zatvorite ovaj prozor, pa ispustite datoteke
columns-text = Što je rečeno
columns-speaker = Tko je to rekao
columns-start = Kada je počelo
columns-end = Kada je završilo
columns-no = nijedan stupac
columns-text-first = Odaberite i stupac s onim što je rečeno.
columns-example = npr. speaker=A,text=B
import-next = Sljedeći korak: čitajte, odaberite riječi i dajte im kod.
import-read = Čitaj prvu
by-itself = prepoznato iz datoteke
encoding = Kodna stranica
kind = Vrsta
letters = Provjerite slova
speakers = Govornici
speakers-what = Oznake svakog susreta i čije su.
sessions = Susreti
date = Datum
country = Država
territory = Područje
role = Uloga
kind-of = Vrsta: { $name }
date-of = Datum: { $name }
country-of = Država: { $name }
territory-of = Područje: { $name }
role-moderator = moderator
role-expert = stručnjak
role-participant = sudionik
role-observer = promatrač
nobody = nije jedna osoba
participant = Sudionik
participants = Sudionici
participants-what = Kliknite u ćeliju i pišite; Enter sprema i ide dolje, Escape ostavlja što je bilo. Uloge odlučuju što se broji: moderatori i promatrači nisu dokaz.
participant-number = Broj
participant-labels = Govori kao
participant-name = Ime
participant-organisation = Organizacija
participant-group = Skupina dionika
participant-territory = Područje
participant-choose = Odaberi { $who }
attribute-new = Još jedno obilježje, npr. dob
attribute-add = Dodaj stupac
consent = Privola
consents-what = Što koja privola znači
consent-by-name = navod s imenom
consent-by-name-what = Navodi se objavljuju s imenom osobe.
consent-by-number = navod s brojem
consent-by-number-what = Navodi se objavljuju s brojem sudionika; ime ne stoji nigdje.
consent-paraphrase-only = samo parafraza
consent-paraphrase-only-what = Riječi se nikad ne objavljuju, samo se prepričavaju; broje se u pokazateljima.
consent-no-use = bez uporabe
consent-no-use-what = Riječi se ne objavljuju niti broje, a osoba nije među onima od kojih se broji.
consent-not-recorded = nije zabilježena
consent-not-recorded-what = Nitko nije zabilježio što je dogovoreno. Navodi se objavljuju s brojem, uz upozorenje u izvješću.
embargo = Ne objavljuje se prije
embargo-what = Do toga dana ne objavljuju se riječi te osobe; već se broje.
people-merge = To je jedna osoba
people-merge-how = Označite dvoje ili više koji su ista osoba.
people-merge-what = Sve njihove oznake postaju jedan sudionik. Što onome koji ostaje nedostaje, dolazi od drugih; vrijedi najstroža privola. Može se poništiti.
people-merge-keep = Tko ostaje
people-merge-do = Spoji ih
people-merged = Sada su { $who }
sheet-bring = Unesi tablicu sudionika …
sheet-keep = Spremi kao Excel
sheet-names = Tablica sadrži imena; čuvajte je uz projekt.
source-original = Datoteka kakva je unesena
sheet-look = Što bi napravilo „{ $name }”
sheet-matched = Redaka koji pripadaju nekoj oznaci: { $n }
sheet-encoding = Kodiranje tablice
sheet-silent = Bez riječi, a na susretu: { $list }
sheet-mistyped = { $session }: „{ $silent }” je bez riječi; možda se misli „{ $label }”
sheet-unmatched = Ništa se ne kaže o: { $list }
sheet-apply = Primijeni tablicu
sheet-applied = Tablica je primijenjena; redaka: { $n }
withdraw = Povuci
withdraw-title = { $who } povlači svoje riječi
withdraw-what = Od sada ni izvješće, ni plan, ni tablica ne objavljuje niti broji te riječi, a veze prioriteta s njima ne broje se. Transkripti ostaju kakvi jesu; brisanje riječi iz njih zaseban je korak.
withdraw-reports = Izvješća koja su već predana
withdraw-reports-what = Odaberite njihove datoteke i reći će vam se koja objavljuju ili broje tu osobu i treba ih ponovno napisati. Bez njih se o izvješćima ništa ne zna.
withdraw-do = Povuci riječi
withdrawn = Riječi se više ne koriste. Veza prioriteta koje se više ne broje: { $links }
withdrawn-reports = Treba ponovno napisati:
withdrawn-prints = objavljuje { $quotes }
withdrawn-counts = broji tu osobu na mjestima: { $n }
withdrawn-none = Nijedno od tih izvješća ne objavljuje niti broji tu osobu.
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
status-left-out = izostavljeno
read-otherwise = Pročitaj drukčije
read-all-otherwise = Pročitaj sve drukčije
as-it-is = kako je sada kod svake
read-as-sentences = svaki redak je replika, bez govornika
read-as-chat = razgovor porukama s poziva
session-shared = Susret
session-own = zaseban
columns-told = Stupci

# Priorities, figures and plan

view-priorities = Prioriteti
priority-new = Novi prioritet
priority-add = Dodaj prioritet
priority-edit = Promijeni tekst
priority-written = Kako je napisano:
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
priority-looked-mark = Označi da su suprotni navodi traženi
priority-looked-again = Ponovno traženo
confidence = Pouzdanost (GRADE-CERQual)
confidence-what = Koliko vas svako od četvero brine i zašto? Brojke pomažu; program ništa ne bira. Razina dolazi na kraju.
component-methodological = Kako se pitalo
component-methodological-what = Metodološka ograničenja: jesu li pitanja i okolnosti bili primjereni?
component-coherence = Slaže li se
component-coherence-what = Koherentnost: govore li navodi isto i je li objašnjeno ono što proturječi?
component-adequacy = Je li dovoljno
component-adequacy-what = Dostatnost podataka: govori li dovoljno ljudi o tome dovoljno?
component-relevance = Je li odavde
component-relevance-what = Relevantnost: jesu li to ljudi i mjesta o kojima tvrdnja govori?
concern = Zabrinutost
concern-unsaid = još nije rečeno
concern-none = nema ili vrlo mala
concern-minor = mala
concern-moderate = umjerena
concern-serious = ozbiljna
concern-why = Zašto
confidence-overall = Sve u svemu
confidence-level = Pouzdanost
level-high = visoka
level-moderate = umjerena
level-low = niska
level-very-low = vrlo niska
confidence-explanation = Zašto ta razina
confidence-save = Spremi obrazac
confidence-saved = Obrazac je spremljen
confidence-clear = Isprazni obrazac
confidence-silent = Bez riječi, a na susretu: { $list }
confidence-never-asked = Nije izneseno na: { $list }
confidence-contradicts = Spominjanja koja proturječe: { $share }
confidence-qualifies = Spominjanja uz uvjet: { $share }
confidence-loudest = { $who } ima najviše spominjanja u prilog: { $share }
confidence-never-came-up = Nije se spomenulo na: { $list }
objectives-what = Što je kodirano temama cilja i netko je prihvatio. Cilj je slabo pokriven iz navedenih razloga.
objective = Cilj
objective-open = Još nije prosuđeno
objective-cover = Pokrivenost
objective-covered = dobro pokriven
objective-suggested = Predlažu pravila, još nije prosuđeno: { $n }
objective-themes = Što o njemu govori
objective-theme = Tema
objective-asked = Što su ljudi rekli kad ih se pitalo
objective-quotes = Tko je što rekao
thin-no-theme = Nijedna tema kodne knjige ne služi mu, pa se ništa ne može brojiti.
thin-nothing-accepted = Još nije kodirano ni prihvaćeno ništa što o njemu govori.
thin-one-speaker = Sve je rekla jedna osoba.
thin-one-session = Sve je rečeno na jednom susretu.
thin-no-priority = Još mu ne služi nijedan prioritet.
thin-never-asked = Nije iznesen ni na jednom susretu.
thin-title = Slabo pokriven
thin-open = Što govori o ovom cilju
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
quote-not-printed = Broji se, ali se ne objavljuje: osoba to nije dopustila.
quote-out-of-scope = Ne broji se: izvan područja.
quote-not-counted = Ne broji se: izvan je govora ili je njegovo kodiranje odbijeno.
quote-no-use = Ne broji se i ne otiskuje: osoba nije dopustila uporabu ili je dopuštenje povukla.
quote-moderator = Ne broji se: rekao je moderator ili promatrač.
quote-stale = Ono na čemu počiva otad se promijenilo.
figure-mentions = Spominjanja
figure-speakers = Govornici
figure-sessions = Susreti
figure-focus-groups = Fokus-grupe
figure-interviews = Intervjui
figure-workshops = Radionice
figure-groups = Skupine dionika
figure-territories = Područja
figure-languages = Jezici
figure-of = { $n } od { $of }
figure-opened-of = { $link }, { $figure }: { $n }
figure-not-printed = { $n ->
    [one] i još { $n } navod koji se ne objavljuje
    [few] i još { $n } navoda koja se ne objavljuju
   *[other] i još { $n } navoda koji se ne objavljuju
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
suggestion-state = Njegovo stanje i ono što su ljudi rekli kad su bili pitani ne slažu se.
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
figures-from-accepted = { $n ->
    [one] Brojeno od { $n } kodiranja koje je osoba prihvatila ili napravila
    [few] Brojeno od { $n } kodiranja koja je osoba prihvatila ili napravila
   *[other] Brojeno od { $n } kodiranja koja je osoba prihvatila ili napravila
}
figures-none-accepted = Nijedno kodiranje još nije prihvaćeno. Brojite i prijedloge, ili čitajte izvor i odlučite o njima.
figures-where-example = na primjer territory:… AND NOT code:…
figures-document = { $label } (dokument)
talk-pair = { $speaker } nakon { $after }
talk-spoke-open = Riječi osobe { $speaker } o temi { $topic }
opened-times = { $n ->
    [one] Riječ je uzeta { $n } put
    [few] Riječ je uzeta { $n } puta
   *[other] Riječ je uzeta { $n } puta
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
talk-silent = bez riječi
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
plan-validations = Izneseno na susretima
plan-practices = Dobre prakse
plan-documents = Izvješće i plan
practices-empty-title = Što drugi dobro rade?
practices-empty = Dodajte prvi primjer. Zatim zapišite pouke, svaku povežite s riječima iz kojih je izvedena i zabilježite što kažu recenzenti. Mjere se mogu na njega osloniti.
practice = Dobra praksa
practice-new = Nova dobra praksa
practice-session = Susret ili dokument koji o njoj govori
practice-description = Što je učinjeno
lessons = Pouke
lesson = Pouka
lesson-new = Nova pouka
lesson-link = Poveži s riječima
lesson-tie = Poveži
remarks = Recenzija
remark = Primjedba
remark-new = Što recenzent kaže
remark-reviewer = Recenzent
remark-answer = Što je odgovoreno
objectives = Ciljevi
change = Izmijeni
validations-empty-title = Što su ljudi rekli kad ih se pitalo?
validations-empty = Kad je neki prioritet ili cilj iznesen na susretu, zabilježite to ovdje: kojim riječima, kako su ljudi odgovorili i s kojim brojevima.
validation-new = Zabilježi što je izneseno
validation-edit = Što je izneseno na susretu
validation-put = Što je izneseno
validation-session = Na kojem susretu
validation-wording = Kojim riječima
validation-method = Kako su ljudi odgovorili
method-hands = dizanje ruku
method-ranking = rangiranje
method-dots = točkice
method-discussion = rasprava
validation-outcome = Kako je rasprava završila
outcome-agreed = složili su se
outcome-disagreed = nisu se složili
outcome-mixed = neki jesu, neki nisu
result-hands-in-favour = Za
result-hands-against = Protiv
result-hands-abstained = Suzdržani
result-hands-present = Bilo ih je
result-ranking-rank = Mjesto
result-ranking-of = Rangiranih stavki
result-ranking-voters = Koliko je ljudi rangiralo
result-dots-dots = Dobivenih točkica
result-dots-of = Točkica ukupno
result-dots-voters = Koliko je ljudi dijelilo
validation-note = Što je skupina o tome rekla
validation-asked = Na susretu { $session }: „{ $wording }”
validation-link = Dodaj što su ljudi rekli
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
stakeholder-open = { $key }: kontakt, ljudi i spominjanja
stakeholder-open-how = Oznaka dionika otvara kako do njega doći, tko mu pripada i gdje ga ljudi spominju.
stakeholder-names = Druga imena
stakeholder-names-such = odvojena točkom sa zarezom; kako ga ljudi zovu
contact = Kako do njega doći
contact-apart = Čuva se odvojeno: nema ga ni u izvješću, ni u planu, ni u tablici.
contact-person = Koga tražiti
contact-email = E-pošta
contact-telephone = Telefon
contact-note = Napomena
members = Sudionici koji mu pripadaju
mentions = Gdje ga ljudi spominju
mentions-none = Nitko ga ne spominje, ni u jednom obliku imena.
mentions-open = Nađeno, a još nije pogledano: { $n }.
mentions-all = Sve jesu
mention-yes = Misli se na njega
mention-no = Ne misli se na njega
mention-confirmed = potvrđeno
mention-rejected = nije mišljeno
ratings = Zašto je tako ocijenjen
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
vote-new = Zabilježi glasanje
vote-method = Kako se biralo
vote-result = Koliko je dobilo
vote-place = Mjesto na ljestvici
vote-voters = Koliko je ljudi biralo
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
action-more = Partneri, novac, pokazatelji, rizici i vrijednosti
action-title-en = Naslov na engleskom
action-beneficiaries = Kome koristi
action-beneficiaries-such = odvojeno točkom sa zarezom
action-currency = Valuta
action-partners = Partneri
action-practices = Oslanja se na dobre prakse
action-values = Vrijednosti novog europskog Bauhausa
action-principles = Načela rada
value-beautiful = lijepo
value-sustainable = održivo
value-together = zajedno
principle-participatory-process = participativni proces
principle-multi-level-engagement = uključivanje na više razina
principle-transdisciplinary-approach = transdisciplinarni pristup
list-add = Dodaj u: { $what }
funding = Izvori novca
funding-programme = Program ili davatelj
funding-amount = Iznos ({ $currency })
funding-certainty = Koliko je sigurno
certainty-secured = osigurano
certainty-applied = zatraženo
certainty-planned = planirano
certainty-possible = moguće
indicators = Pokazatelji
indicator = Što se mjeri
indicator-unit = U čemu
indicator-baseline = Sada
indicator-target = Cilj
indicator-date = Do kada
risks = Rizici
risk = Što može poći po zlu
risk-mitigation = Što se poduzima
follow-ups = Što može uslijediti
follow-up-kind = Vrsta
follow-up-text = Što
follow-up-partner = partner
follow-up-programme = program
follow-up-project = veći ili dulji projekt
steps = { $n ->
    [one] { $n } korak
    [few] { $n } koraka
   *[other] { $n } koraka
}
step = Korak
step-title = Što se radi
step-owner = Tko to radi
step-after = Nakon
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
format-pdf = PDF
document-no-pdf = Ovaj program sam ne slaže stranice PDF-a: spremite dokument kao Word i u programu za pisanje spremite ga kao PDF.
chapters = Poglavlja
chapters-what = Kako se brojilo, izvori i popis svega što dokumentu pripada stoje u svakom dokumentu. CSV je jedna tablica svih navoda i nema poglavlja. Tko izvješće poslije provjerava, ne mora znati što je odabrano: izvješće to samo kaže.
chapters-none = Odaberite barem jedno poglavlje.
chapter-priorities = Prioriteti, s brojkama i navodima
chapter-objectives = Ciljevi i što govori o svakome
chapter-validations = Što je izneseno na susretima
chapter-practices = Dobre prakse
chapter-matrices = Matrice
chapter-focus-groups = Tko kada govori u fokus grupama
chapter-stakeholders = Karta dionika
chapter-quotes = Svi navodi po kodovima (dugo)
chapter-method = Što čitatelji istraživanja traže: COREQ i SRQR
proposals = { $n ->
    [one] O govornicima se nudi { $n } prijedlog
    [few] O govornicima se nude { $n } prijedloga
   *[other] O govornicima se nudi { $n } prijedloga
}
proposals-what = Uloge, imena i oznake iste osobe, kako upućuju datoteke i razgovor. Ništa od toga ne vrijedi dok netko ne prihvati; Ctrl+Z poništava.
proposals-all = Prihvati sve ({ $n })
proposals-done = { $n ->
    [one] Prihvaćen je { $n } prijedlog
    [few] Prihvaćena su { $n } prijedloga
   *[other] Prihvaćeno je { $n } prijedloga
}
proposal-merge = ista je osoba kao { $other }
proposal-name = zove se { $name }
proposal-label = Oznaka
proposal = Čini se da
proposal-why = Zašto
translations = Prijevodi
translations-state = Prevedeno za dokumente na ovom jeziku ({ $language })
translations-sheet = Tablica za prevoditelja
translations-bring = Unesi tablicu …
translations-line = redak { $line }
filled-bring = Ispunjene se vraćaju:
filled-plan = Unesi tablice plana …
filled-stakeholders = Unesi dionike …
filled-nothing = Ništa se ne bi promijenilo.
filled-added = Novo
filled-changed = Promijenjeno
filled-votes = Glasova: { $n }
filled-ratings = Ocjena: { $n }
filled-notes = Nepročitano ili nepoznato: { $list }
filled-done = { $n ->
    [one] { $n } redak tablice sada je u projektu
    [few] { $n } retka tablice sada su u projektu
   *[other] { $n } redaka tablice sada je u projektu
}
source-acts = Više …
source-correct = Ispravi drugom datotekom
source-correct-what = Što je kodirano i povezano ide onamo gdje su riječi sada; što više nema mjesta čuva se i navodi.
source-would = Replike: { $turns }. Od kodiranoga, povezanoga i zabilježenoga: nepromijenjeno { $kept }, s ispravljenim riječima { $changed }, bez mjesta { $unplaced }.
source-correct-do = Uzmi ispravljenu datoteku
source-corrected = Izvor „{ $name }” je ispravljen. Ctrl+Z poništava.
source-session = Stavi u susret
source-session-do = Stavi
source-put = Izvor „{ $name }” sada je u susretu „{ $session }”. Ctrl+Z ga vraća.
source-remove = Ukloni
source-remove-do = Ukloni izvor
source-remove-all = Ukloni sa svime što je u njemu rađeno
source-remove-what = Ctrl+Z vraća izvor sa svime što je u njemu rađeno.
source-removed = Izvor „{ $name }” je uklonjen. Ctrl+Z ga vraća.
unplaced = Bez mjesta
unplaced-count = { $n ->
    [one] { $n } odlomak nema mjesta u ispravljenom tekstu
    [few] { $n } odlomka nemaju mjesta u ispravljenom tekstu
   *[other] { $n } odlomaka nema mjesta u ispravljenom tekstu
}
unplaced-here = bez mjesta: { $n }
unplaced-of = { $n } od { $all }
unplaced-before = Prethodni odlomak
unplaced-next = Sljedeći odlomak
unplaced-what = Te su riječi bile kodirane, povezane ili zabilježene prije nego što je izvor ispravljen. Čuvaju se i nigdje se ne broje dok ne odaberete riječi kakve su sada i ne stavite ih onamo, ili dok od njih ne odustanete. Ctrl+Z poništava i jedno i drugo.
unplaced-maybe = U tekstu je odabrano ono što možda sada stoji na njihovu mjestu. Odaberite druge riječi ako to nisu one.
unplaced-missing = Na njihovu mjestu sada ne stoji ništa; tekst pokazuje gdje nedostaju.
unplaced-show = Pokaži gdje
unplaced-place = Stavi na odabrane riječi
unplaced-give-up = Odustani od toga
unplaced-placed = Sada stoji na odabranim riječima. Ctrl+Z to poništava.
unplaced-given-up = Od toga se odustalo. Ctrl+Z to vraća.
unplaced-list-what = Što je prije ispravka imalo ove riječi. Pođite do mjesta gdje možda sada stoji, pa ga ondje stavite ili od njega odustanite.
unplaced-memo = Bilješka
unplaced-mention = Spomen
unplaced-translation = Prijevod
unplaced-language = Jezik replike
erase = Izbriši …
erase-selection = Trajno izbriši ove riječi …
erase-title-person = Brisanje riječi osobe { $name }
erase-title-words = Brisanje riječi iz „{ $name }”
erase-what-person = Kad netko povuče privolu i traži da njegove riječi nestanu: ime, što se o osobi zna i sve što je rekla prekriva se blokovima u prijepisima, u izvornim datotekama i u onome što je o tome napisano. Prvo pogledajte: time se ništa ne mijenja.
erase-what-words = Te se riječi prekrivaju blokovima u prijepisu, u izvornoj datoteci i u svemu što je s njima napisano. Prvo pogledajte: time se ništa ne mijenja.
erase-reason = Zašto
erase-reason-what = Od tada stoji u dnevniku. Napišite bez riječi koje moraju nestati.
erase-mentions = Izbriši ime i iz riječi drugih, gdje je to sigurno ta osoba
erase-reports = Datoteke koje su već predane
erase-reports-what = Reći će vam se koje sadrže te riječi. One ostaju kakve jesu: tko ih je dobio, i dalje ima te riječi.
erase-keep = Vaše riječi koje ostaju
erase-keep-what = Ono što ste napisali gubi riječi koje imaju samo izbrisani dijelovi. Riječi koje su vaše ostaju ako ih ovdje navedete.
erase-look = Pogledaj što bi nestalo
erase-look-again = Pogledaj ponovno
erase-look-title = Što bi nestalo
erase-characters = Prekrilo bi se znakova: { $n }, u izvorima: { $sources }.
erased-characters = Izbrisano je znakova: { $n }, u izvorima: { $sources }.
erase-source = { $name }: znakova { $n }, replika { $turns }
erase-replaced = (njegova izvorna datoteka nestaje cijela jer se u njezinu formatu riječi ne mogu prekriti)
erase-touches = Dotiče: kodiranja { $codings }, povezanih navoda { $links }, prijevoda { $translations }, bilježaka o osobi { $memos }. Ostaju bez riječi, a takvi se navodi ne broje.
erase-figures = Brojke prioriteta:
erase-figures-same = iste, od manje ljudi
erase-figures-of = spomena { $before }, govornika { $by }; zatim spomena { $after }, govornika { $then }
erase-texts = Što je napisano i promijenilo bi se ({ $n }):
erased-texts = Što je napisano i promijenilo se ({ $n }):
erase-named = Drugi imenuju tu osobu, puta: { $n }; od toga ostaje: { $kept }
erase-unsure = (to ime ima i netko drugi)
erase-elsewhere = Ove datoteke sadrže te riječi i ostaju kakve jesu:
erase-unfinished = Riječi su izbrisane, ali još ne svi njihovi tragovi u datoteci baze podataka: { $reason }. Zatvorite druge programe koji imaju otvoren projekt, završite radni stol i pokrenite ga ponovno; tada se nastavlja.
erase-for-good = Ovo se ne može poništiti. Riječi ne vraća ništa, ni Ctrl+Z ni ponovni uvoz.
erase-sure = Znam i želim ih izbrisati
erase-do = Trajno izbriši
source-erase = Izbriši riječi
source-erase-what = Kad netko povuče privolu. Pojedine riječi odabiru se u prijepisu; što je rekla jedna osoba nestaje u cjelini, iz svih izvora. Prvo se pogleda.
source-erase-select = Odaberi riječi u prijepisu
source-erase-person = Izbriši što govori { $name } …
mask = Prikrij imena
mask-what = Ključ svakom imenu daje pseudonim: tablica (CSV ili Excel) sa stupcima „ime” i „pseudonim” ili datoteka TOML. S njim se imena i oznake u navodima zamjenjuju u datoteci koju spremate. Sam ključ ne čuva se nigdje, ni u projektu ni u datoteci.
mask-choose = Odaberi ključ …
mask-with = Prikriveno ključem { $name }
mask-without = Bez ključa
mask-preview = Pregled pokazuje riječi kakve jesu; datoteka koju spremite prikrivena je.
verify-what = Vrijede li još napisana izvješća?
verify-do = Provjeri izvješća …
verify-holds = svih { $n } navoda stoji kako je spremljeno, i svaka je brojka kako je projekt broji.
verify-fails = od provjerenoga ne vrijedi: { $n } (navoda: { $quotes }).
verify-expected = trebalo bi:
verify-found = stoji:
privacy-what = Što bi nekoga odalo?
privacy-said = Pregledaj izrečeno
privacy-files = Pregledaj datoteke …
privacy-found = { $n ->
    [0] Ništa nije nađeno.
    [one] Nađeno je { $n } mjesto.
    [few] Nađena su { $n } mjesta.
   *[other] Nađeno je { $n } mjesta.
}
privacy-kind = Što je to
privacy-words = Riječi
privacy-place = Gdje
leak-name = ime
leak-name-under-embargo = ime pod zabranom objave
leak-e-mail = e-pošta
leak-web-address = mrežna adresa
leak-iban = IBAN
leak-codice-fiscale = codice fiscale
leak-oib = OIB
leak-personas-kods = personas kods
leak-telephone = telefonski broj
leak-missing-paraphrase = nedostaje parafraza
leak-small-cell = skupina s malo članova
leak-key-of-pseudonyms = ključ pseudonima
figures-framework = Sažeci (framework)
figures-framework-what = Što zaključujete iz onoga što svaki susret ili osoba kaže o svakoj temi (Ritchie i Spencer). Pišite u ćeliju; broj otvara odlomke kodirane ondje, a povezuju se oni na kojima sažetak počiva.
framework-rows = Redci
framework-by-session = Susret
framework-by-participant = Osoba
framework-passages = { $n ->
    [one] { $n } odlomak
    [few] { $n } odlomka
   *[other] { $n } odlomaka
}
framework-linked = povezano: { $n }
framework-stale = otad se promijenilo što je ovdje kodirano
framework-link = Poveži
framework-unlink = Ukloni vezu
framework-rests = Sažetak počiva na
framework-coded = Kodirano ovdje

clash = Dvaput napisano
clash-what = Dok ste pisali, na istom je mjestu napisano nešto drugo: napisao je to netko drugi ili vi u drugom prozoru. Ništa nije izgubljeno. Lijevo možete pisati dalje.
clash-mine = Što ste napisali
clash-theirs = Što sada tamo stoji
clash-nothing = ništa: uklonjeno je
clash-keep = Zadrži moje
clash-take = Uzmi njihovo
clash-later = Natrag u polje
turn-beginning = samo početak
search-beginnings = Ove su replike nađene bez svojih riječi. Prikazane su prve rečenice svake; samo se one kopiraju i povezuju s prioritetima. „Kodiraj nađeno” stavlja kod na cijelu repliku.
queries = Spremljeni upiti
queries-keep = Spremi ovaj upit
queries-name = Naziv upita
queries-none = Još nijedan. Spremljeni upit ima naziv i bilješke.
queries-kept = Spremljeno kao „{ $name }”
queries-rules = Pravila: { $rules }
