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
