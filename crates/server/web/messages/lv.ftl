# Darba galds latviešu valodā.

skip = Pāriet uz saturu
navigation = Skati
view-sources = Avoti
view-read = Lasīt un kodēt
not-connected = Nav savienojuma; programma, iespējams, ir aizvērta
undo = Atsaukt
redo = Atjaunot
undone = Atsaukts: { $what }{ $more ->
    [0] {""}
    [one] {" "}un vēl { $more } darbība
   *[other] {" "}un vēl { $more } darbības
}
redone = Atjaunots: { $what }{ $more ->
    [0] {""}
    [one] {" "}un vēl { $more } darbība
   *[other] {" "}un vēl { $more } darbības
}
menu = Kodētājs, valoda un citi iestatījumi
work-as = Strādāt kā citai personai
work-as-what = Jūsu vārds stāv pie visa, ko šajā logā kodējat un rakstāt.
work-as-do = Strādāt kā šai personai
coder-name = Vārds
language = Valoda
theme = Gaišs vai tumšs
theme-auto = Kā datorā
theme-light = Gaišs
theme-dark = Tumšs
leave-project = Atvērt citu projektu
close = Aizvērt
cancel = Atcelt
save = Saglabāt
remove = Noņemt
dismiss = Paslēpt ziņojumu
try-again = Mēģināt vēlreiz
working = Strādāju …

stranger-title = Šai pārlūkprogrammai nav piekļuves
stranger-what = Atveriet visu adresi, ko programma parādīja, kad to palaida: tā beidzas ar “token=” un garu skaitli. Bez tās citas programmas un lapas šajā datorā pētījumu neredz.
gone-title = Darba galds neatbild
gone-what = Programma, iespējams, ir aizvērta. Palaidiet to vēlreiz; viss paveiktais ir saglabāts.

start-title = Verbatim
start-what = Lasiet un kodējiet intervijas un fokusgrupas un katru prioritāti izsekojiet līdz vārdiem, uz kuriem tā balstās. Nekas neatstāj šo datoru.
make-title = Sākt jaunu pētījumu
study-title = Pētījuma nosaukums
your-name = Jūsu vārds
spoken = Valodas, kurās tajā runā
make-do = Izveidot projektu
make-where = Projekts ir viena mape. To izveido mapē “Verbatim” jūsu mājas mapē.
open-title = Atvērt projektu
open-do = Atvērt
open-this = Atvērt { $name }
folder-up = Vienu mapi augstāk
folder-empty = Šajā mapē nav citu mapju.
sample-title = Vispirms apskatieties
sample-what = Izdomāts pētījums ar intervijām, fokusgrupām un darbnīcām četrās valodās, nokodēts un izvērtēts. Izmēģiniet visu; tas ir jūsu eksemplārs.
sample-do = Atvērt parauga pētījumu
sample-working = Veidoju parauga pētījumu; tas aizņem dažas sekundes …

source = Avots
session = Tikšanās
turns = Replikas
words = Vārdi
codings = Kodējumi
suggestions = Jāizvērtē
kind-interview = intervija
kind-focus-group = fokusgrupa
kind-workshop = darbnīca
kind-document = dokuments
kind-unknown = vēl nav norādīts
empty-title = Ievietojiet pirmos transkriptus
empty-import = Var lasīt Word, PDF, teksta, subtitru un daudzus citus formātus. Pirms kaut kas tiek saglabāts, redzēsiet, kā katrs fails tiek nolasīts.

choose-source = Izvēlieties avotu, ko lasīt
no-sources = Vēl nav ko lasīt. Vispirms ievietojiet transkriptus.
to-sources = Uz avotiem
transcript = Transkripts: { $name }
turn-of = { $n }. replika, { $speaker }
no-speaker = bez vārda
find = Meklēt šajā avotā
find-count = { $matches ->
    [0] nekas nav atrasts
    [one] { $matches } atbilsme
   *[other] { $matches } atbilsmes
}
find-next = Nākamā atbilsme
find-before = Iepriekšējā atbilsme
filter = Filtrs
filter-code = Kods
filter-coder = Kodētājs
filter-speaker = Runātājs
filter-all = Visi
filter-clear = Atkal rādīt visu
at-caret = Kodējumi šajā vietā
at-caret-none = Šajā vietā kodējumu nav. Noklikšķiniet tekstā vai pārvietojieties ar bulttaustiņiem.
choose-code = Kodēt atlasīto
choose-code-none = Vispirms atlasiet vārdus: ar peli vai ar Shift un bulttaustiņiem.
code-filter = Rakstiet, lai atrastu kodu
code-none = Nevienam kodam nav šāda nosaukuma.
code-new = Jauns kods “{ $name }”
in-vivo = Jauns kods no šiem vārdiem
latest-codes = Pēdējie kodi
all-codes = Visi kodi
selected = Atlasīts
coded = Kodēts kā “{ $code }”
suggested = ieteikts
accepted = pieņemts
rejected = noraidīts
stale = noteikums vairs neatbilst
by-rules = pēc noteikuma
by-coder = { $coder }
accept = Pieņemt
reject = Noraidīt
accept-like = Pieņemt visus līdzīgos ({ $n })
judged = { $n ->
    [one] Izvērtēts { $n } ieteikums
   *[other] Izvērtēti { $n } ieteikumi
}
change-code = Cits kods
change-code-what = Izvēlieties kodu, kas nāks tā vietā.
to-selection = Pārņemt atlasīto
to-selection-first = Vispirms atlasiet vārdus, kas jāaptver.
comment = Komentārs
comment-write = Komentārs pie šī kodējuma
comment-words = Komentārs
show-suggestions = Noteikumu ieteikumi
keys = Taustiņi
keys-title = Darbs ar tastatūru
key-walk = vārdu pa vārdam
key-turn = uz iepriekšējo vai nākamo repliku
key-select = atlasīt vārdu pa vārdam
key-sentence = atlasīt teikumu pa teikumam
key-turns = atlasīt repliku pa replikai
key-type = atrast kodu
key-apply = kodēt ar pirmo atbilstošo kodu
key-latest = kodēt ar vienu no pēdējiem kodiem
key-in-vivo = jauns kods no atlasītajiem vārdiem
key-remove = noņemt savu kodējumu šajā vietā
key-accept = pieņemt vai noraidīt ieteikumu šajā vietā
key-escape = atcelt atlasi
key-undo = atsaukt savu pēdējo darbību un to atjaunot
key-letters = burti
lanes-more = +{ $n }

view-history = Vēsture
history-what = Viss, kas projektā izdarīts. Katru darbību var atsaukt atsevišķi, ja vien uz tās nebalstās vēlākas.
history-count = { $n ->
    [zero] { $n } darbību
    [one] { $n } darbība
   *[other] { $n } darbības
}
history-undone = atsaukts
history-undo = Atsaukt
history-undo-this = Atsaukt: { $what }
history-none = Vēl nekas nav izdarīts.
history-more = Rādīt agrākās

view-search = Meklēšana
query = Ko meklēt
query-example = Vārds, “frāze” vai code:… role:… lang:…
query-help = Ko var jautāt
sort = Secība
sort-relevance = labākās vispirms
sort-source = pēc avota
sort-left = pēc vārdiem pirms
sort-keyword = pēc atrastajiem vārdiem
sort-right = pēc vārdiem aiz
search-count = { $matches ->
    [0] nekas nav atrasts
    [zero] { $matches } atbilsmju, replikas: { $turns }
    [one] { $matches } atbilsme, replikas: { $turns }
   *[other] { $matches } atbilsmes, replikas: { $turns }
}
search-meant = Vai domājāt
search-near = Līdzīgi:
search-more = Rādīt vairāk
concordance = Atbilsmes kontekstā
turn-number = { $n }. replika
copy = Kopēt
copy-this = Kopēt citātu no { $where }
copied = Citāts nokopēts kopā ar tā vietu
choose = Izvēlieties …
code-hits = Kodēt atrasto
unit = Ko kodēt
unit-sentence = teikumu
unit-turn = visu repliku
unit-match = atrastos vārdus
unit-match-5 = atrastos vārdus un pa pieciem katrā pusē
hits-preview = { $passages ->
    [zero] { $passages } fragmentu
    [one] { $passages } fragments
   *[other] { $passages } fragmenti
}, tikšanās: { $sessions }.
hits-before = { $n ->
    [zero] { $n } no tiem jau tā esat kodējis.
    [one] { $n } no tiem jau tā esat kodējis.
   *[other] { $n } no tiem jau tā esat kodējis.
}
hits-moderators = { $n ->
    [zero] { $n } ir moderatoru vai novērotāju teikti.
    [one] { $n } ir moderatora vai novērotāja teikts.
   *[other] { $n } ir moderatoru vai novērotāju teikti.
}
hits-do = { $n ->
    [zero] Kodēt { $n } fragmentu
    [one] Kodēt { $n } fragmentu
   *[other] Kodēt { $n } fragmentus
}
hits-coded = { $n ->
    [zero] { $n } fragmentu kodēts kā “{ $code }”
    [one] { $n } fragments kodēts kā “{ $code }”
   *[other] { $n } fragmenti kodēti kā “{ $code }”
}
form-word = jebkura vārda forma replikas valodā
form-plain = atrod arī škola: burti bez zīmēm apzīmē arī tos ar zīmēm
form-exact = tikai šāds rakstījums
form-prefix = vārdi, kas tā sākas
form-phrase = šie vārdi šādā secībā, jebkurā formā
form-near = abi, starp tiem ne vairāk kā pieci vārdi
form-and = viens bez otra, vienā replikā
form-lex = kodu grāmatas jēdziens visās valodās
form-filter = kādas valodas, lomas, runātāja, tikšanās replikas …
form-code = replikas ar šī koda kodējumu

view-codebook = Kodu grāmata
code-name = Nosaukums
code-make = Izveidot kodu
code-make-under = Tas nāks zem “{ $name }”.
code-top = Augstākais līmenis
code-retired = vairs netiek piedāvāts
code-choose = Izvēlieties kodu, lai redzētu, kas tam pieder.
code-none-yet = Vēl nav neviena koda. Izveidojiet pirmo šeit vai lasot.
code-passages = { $n ->
    [zero] Skatīt { $n } kodējumu
    [one] Skatīt { $n } kodējumu
   *[other] Skatīt { $n } kodējumus
}
code-kind-objective = mērķis
code-kind-theme = tēma
code-kind-code = kods
code-undefined = vēl bez definīcijas
code-definition = Kas tam pieder
code-use = Kad to lietot
code-avoid = Kad to nelietot
code-saved = Saglabāts
code-place = Tā vieta
code-under = Atrodas zem
color = Krāsa
rules = Noteikumi
rules-what = Noteikums iesaka fragmentus vienā valodā; katru kāds pieņem vai noraida. Saglabāšana maina tikai noteikumus; lietojot tos, no jauna nosaka, ko iesaka visi kodu grāmatas noteikumi.
rule-number = { $n }. noteikums
rule-query = Ko tas meklē
rule-unless = Ja vien replikā nav arī
rule-add = Pievienot noteikumu
rule-try = Izmēģināt noteikumus
rules-save = Saglabāt noteikumus
rule-finds = { $passages ->
    [zero] { $passages } fragmentu
    [one] { $passages } fragments
   *[other] { $passages } fragmenti
}, tikšanās: { $sessions }
rules-apply = Lietot visus noteikumus
rules-applied = Jauni ieteikumi: { $added }, atsaukti: { $withdrawn }
merge = Apvienot ar citu kodu …
merge-title = Apvienot “{ $name }”
merge-what = Visi tā kodējumi ar visu, kas par tiem teikts, pāriet zem otra koda, tāpat arī tā noteikumi, piemēri un kodi zem tā. To var atsaukt.
merge-into = Ar kodu
merge-do = Apvienot
merged = { $n ->
    [zero] Tagad zem “{ $name }” ir { $n } kodējumu
    [one] Tagad zem “{ $name }” ir { $n } kodējums
   *[other] Tagad zem “{ $name }” ir { $n } kodējumi
}

import-title = Ievietot vēl transkriptus
import-drop = Nometiet šeit failus vai mapes
import-files = Izvēlēties failus …
import-folder = Izvēlēties mapi …
import-do = { $n ->
    [0] Nav ko ievietot
    [zero] Ievietot { $n } failu
    [one] Ievietot { $n } failu
   *[other] Ievietot { $n } failus
}
import-done = { $n ->
    [zero] Projektā tagad ir { $n } failu
    [one] Projektā tagad ir { $n } fails
   *[other] Projektā tagad ir { $n } faili
}
import-next = Nākamais solis: lasiet, atlasiet vārdus un piešķiriet tiem kodu.
import-read = Lasīt pirmo
by-itself = noteikts pēc faila
encoding = Kodējums
kind = Veids
letters = Pārbaudiet burtus
speakers = Runātāji
speakers-what = Moderatori un novērotāji nav pierādījums; norādiet, kuri tie ir.
sessions = Tikšanās
date = Datums
country = Valsts
territory = Teritorija
role = Loma
kind-of = Veids: { $name }
date-of = Datums: { $name }
country-of = Valsts: { $name }
territory-of = Teritorija: { $name }
role-of = Loma: { $name }
role-moderator = moderators
role-expert = eksperts
role-participant = dalībnieks
role-observer = novērotājs
nobody = nav viena persona
turns-n = { $n ->
    [zero] { $n } repliku
    [one] { $n } replika
   *[other] { $n } replikas
}
words-n = vārdi: { $n }
problems-more = un vēl { $n }
status-imported = gatavs
status-duplicate = jau ir projektā
status-changed = mainīts kopš ievietošanas
status-revised = jauna versija
status-refused = nav nolasāms
status-skipped = nav transkripts
