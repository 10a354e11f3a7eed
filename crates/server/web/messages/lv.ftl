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
sign-in = Pieslēgties
sign-in-what = Katram, kas strādā šajā pētījumā, ir vārds un parole. Tos izsniedz tie, kas pārzina programmu.
sign-in-wrong = Vārds vai parole nav pareizi.
sign-in-wait = Pārāk daudz nepareizu paroļu. Brīdi uzgaidiet un mēģiniet vēlreiz.
sign-out = Atslēgties
password = Parole
role-reader = Jūs lasāt un eksportējat
role-coder = Jūs kodējat, saistāt citātus un rakstāt piezīmes
role-lead = Jūs vadāt pētījumu: jums ir atļauts viss

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

# Priorities, figures and plan

view-priorities = Prioritātes
priority-new = Jauna prioritāte
priority-add = Pievienot prioritāti
priority-edit = Mainīt tekstu
priority-claim = Apgalvojums
priority-claim-what = Viens teikums, kas pasaka, kam kādam jākļūst, lai citāti to varētu atbalstīt vai noliegt.
priority-territories = Teritorijas
priority-territories-what = Rādītājus skaita no šo teritoriju sesijām; ja neviena nav atzīmēta, no visām.
priority-objectives = Mērķi, kuriem tā kalpo
priority-owner = Kas par to atbild
priority-query = Meklējums, kas atrod, par ko tā ir
priority-query-what = Pēc tā iesaka fragmentus, kurus vēl neviens nav saistījis; piemēram: tirgus AND skola
priority-empty-title = Pasakiet, kam jāmainās
priority-empty = Prioritāte ir apgalvojums vienā teikumā. Ar to saista citātus, kas to atbalsta, precizē vai noliedz; rādītāji rāda, cik plašs ir tās pamats.
priority-flags = Brīdinājumi
priority-state = Stāvoklis
priority-state-of = Prioritātes { $key } stāvoklis
priority-state-candidate = Kandidātes
priority-state-validated = Apstiprinātas
priority-state-rejected = Atmestas
priority-state-merged = Apvienotas ar citām
priority-column-empty = Nav nevienas. Ievelciet kādu šeit vai izvēlieties stāvokli tās kartītē.
priority-into = daļa no { $key }
priority-merge = Pievienot prioritātei
priority-serves = Kalpo mērķim:
priority-more = Konteksts, sesijas, kurās tas netika pieminēts, un pretēju citātu meklēšana
priority-never = Netika pieminēts:
priority-looked = Pretēju citātu meklēšana
priority-looked-what = Kur un kā meklējāt un ko atradāt
priority-looked-do = Pierakstīt
priority-figures = Rādītāji
priority-linked = Saistīts: { $kind }
priority-unlinked = Saite noņemta
link-supports = Atbalsta
link-qualifies = Precizē
link-contradicts = Noliedz
link-context = Konteksts
link-none-supports = Vēl nekas to neatbalsta. Izvēlieties fragmentu sarakstā un nospiediet 1 vai ievelciet to šeit.
link-none-qualifies = Neviens citāts to neprecizē.
link-none-contradicts = Neviens citāts to nenoliedz. Pameklējiet tādus.
link-none-context = Neviens citāts neskaidro apstākļus.
quote-place = { $source }, { $turn }. replika
quote-bears = Kā tas attiecas uz apgalvojumu
quote-unlink = Noņemt saiti
quote-not-printed = Tiek skaitīts, bet netiek drukāts: persona to nav atļāvusi.
quote-out-of-scope = Netiek skaitīts: ārpus teritorijām.
quote-not-counted = Netiek skaitīts: to teica moderators, tas ir ārpus runas vai tā kodējums noraidīts.
quote-stale = Tas, uz ko tas balstās, kopš tā laika ir mainījies.
figure-mentions = Pieminējumi
figure-speakers = Runātāji
figure-sessions = Sesijas
figure-focus-groups = Fokusgrupas
figure-interviews = Intervijas
figure-workshops = Darbnīcas
figure-groups = Ieinteresēto pušu grupas
figure-territories = Teritorijas
figure-languages = Valodas
figure-of = { $n } no { $of }
figure-opened = { $figure } ar citātiem, kuru dēļ tie skaitīti
figure-not-printed = { $n ->
    [zero] un vēl { $n } citātu, kas netiek drukāti
    [one] un vēl { $n } citāts, kas netiek drukāts
   *[other] un vēl { $n } citāti, kas netiek drukāti
}
flag-one-voice = viena balss
flag-one-group = viena grupa
flag-one-session = viena sesija
flag-one-territory = viena teritorija
flag-only-experts = tikai eksperti
flag-contradicted = apstrīdēts
flag-stale = novecojis
flag-unverified = nepārbaudīts
flag-no-contrary-sought = pretēji citāti nav meklēti
flag-never-put = apstiprināta, bet nevienam nav izvirzīta
flag-roles-unset = lomas nav norādītas
candidates = Vērtējamie fragmenti
candidates-find = Meklēt visos avotos
candidates-none = Nekas nav ieteikts. Pievienojiet prioritātei meklējumu vai meklējiet šeit.
candidates-none-found = Nekas nav atrasts.
candidates-how = Ievelciet fragmentu slejā vai uz kādas tā pogas nospiediet taustiņu no 1 līdz 4.
candidates-linked = jau saistīts
candidates-aside = Atlikt malā
candidates-more = Rādīt vēl { $n }
suggestion-contrary = Varbūt noliedz
suggestion-similar = Saka gandrīz to pašu, ko cita prioritāte:
suggestion-state = Tās stāvoklis nesakrīt ar to, ko cilvēki atbildēja, kad viņiem jautāja.
suggestion-no-objective = Tā vēl nekalpo nevienam mērķim.
suggestion-unserved = Neviena prioritāte nekalpo šim mērķim.

view-figures = Matricas un diagrammas
figures-kinds = Rādījumu veidi
figures-matrix = Kodi pēc …
figures-cooccurrence = Kodi kopā
figures-focus-groups = Kā grupas sarunājas
figures-saturation = Piesātinājums
figures-matrix-what = Cik bieži parādās katrs kods un pie kā. Izvēlieties skaitli, lai lasītu fragmentus aiz tā.
figures-cooccurrence-what = Kuri kodi ir kopā. Izvēlieties skaitli, lai lasītu vietas, kurās ir abi.
figures-focus-groups-what = Kurš cik daudz runā, kurš kam atbild un kurš par ko klusē.
figures-saturation-what = Vai jaunas sesijas vēl dod jaunus kodus (Guest, Namey un Chen 2020).
figures-empty = Vēl nekas nav kodēts. Vispirms izlasiet kādu avotu un kodējiet fragmentus.
figures-empty-groups = Neviena sesija vēl nav fokusgrupa. Izvēlieties citu sesiju vai skatā Avoti norādiet, kas ir jūsu sesijas.
figures-to-reading = Doties lasīt
figures-shows = Tabula vai diagramma
figures-table = Tabula
figures-chart = Diagramma
figures-keep = Saglabāt kā
figures-by = Slejas
figures-attributes = Cilvēku pazīmes
figures-cells = Šūnas rāda
figures-within = Cik tuvu
figures-all-groups = Visas fokusgrupas
figures-codes = Kodi
figures-themes = Tikai tēmas
figures-plain-codes = Kodi, kas nav tēmas
figures-where = Tikai kur ir spēkā
figures-accepted = Tikai pieņemtie kodējumi
figures-exact = Bez pakārtotajiem kodiem
by-speaker = runātājs
by-session = sesija
by-group = ieinteresēto pušu grupa
by-territory = teritorija
by-objective = mērķis
by-role = loma
by-organisation = organizācija
by-kind = sesijas veids
by-date = diena
by-month = mēnesis
by-year = gads
by-country = valsts
cells-mentions = pieminējumi
cells-speakers = cilvēki
cells-presence = vai parādās
within-passage = tieši tie paši vārdi
within-overlap = vārdi, kas pārklājas
within-turn = tā pati replika
within-3 = ne tālāk par trim replikām
figures-code = Kods
figures-total = Kopā
figures-could = Varēja to teikt
figures-unset = (nav norādīts)
figures-cell = { $row }, { $column }: { $n }
figures-from = { $n ->
    [zero] Skaitīts no { $n } kodējumiem; neizvērtētie ieteikumi: { $open }
    [one] Skaitīts no { $n } kodējuma; neizvērtētie ieteikumi: { $open }
   *[other] Skaitīts no { $n } kodējumiem; neizvērtētie ieteikumi: { $open }
}
figures-with = ir kopā ar
figures-both = Vietas ar abiem
figures-either = Vietas ar kādu no tiem
figures-share = Kopīgo daļa
figures-no-pairs = Nekādi divi kodi nav tik tuvu kopā.
saturation-reached = { $n ->
    [zero] Sasniegts pēc { $n } sesijām.
    [one] Sasniegts pēc { $n } sesijas.
   *[other] Sasniegts pēc { $n } sesijām.
}
saturation-not = { $n ->
    [zero] Nav sasniegts pēc { $n } sesijām.
    [one] Nav sasniegts pēc { $n } sesijas.
   *[other] Nav sasniegts pēc { $n } sesijām.
}
saturation-rule = Pamatā { $base } sesijas, virknes pa { $run }, slieksnis { $percent } % jaunu kodu.
saturation-date = Datums
saturation-new = Jauni kodi
saturation-codes = Kodi līdz šim
saturation-band = Nejaušā secībā
talk-voices = Kas runāja
talk-role = Loma
talk-contributions = Ņēma vārdu
talk-share = Vārdu daļa
talk-silent = neko neteica
talk-marked = { $n ->
    [zero] { $n } repliku, kas piekrīt vai nepiekrīt
    [one] { $n } replika, kas piekrīt vai nepiekrīt
   *[other] { $n } replikas, kas piekrīt vai nepiekrīt
}
stance-agrees = { $speaker } piekrīt: { $after }.
stance-qualifies = { $speaker } iebilst daļēji: { $after }.
stance-disagrees = { $speaker } nepiekrīt: { $after }.
talk-answers = Kurš runāja uzreiz pēc kā
talk-after = pēc
talk-times = Reizes
talk-agrees = Piekrīt
talk-qualifies = Ar iebildi
talk-disagrees = Nepiekrīt
talk-topics = Par ko runāja
talk-spoke = Runāja par to
talk-not = Bija un nerunāja
opened-places = { $n ->
    [zero] { $n } vietu ar abiem
    [one] { $n } vieta ar abiem
   *[other] { $n } vietas ar abiem
}
opened-count = { $n ->
    [zero] { $n } pieminējumu; cilvēki: { $people }
    [one] { $n } pieminējums; cilvēki: { $people }
   *[other] { $n } pieminējumi; cilvēki: { $people }
}
opened-no-words = Vārdi netiek rādīti: persona neatļāva citēt.

view-plan = Plāns
plan-parts = Plāna daļas
plan-stakeholders = Ieinteresētās puses
plan-co-creation = Līdzradīšana
plan-actions = Darbības
plan-documents = Pārskats un plāns
add = Pievienot
yes = jā
no = nē
chip-remove = Atsaistīt { $key }
chip-add = Pievienot: { $what }
stakeholders-empty-title = Kam šeit ir teikšana?
stakeholders-empty = Pievienojiet pirmo organizāciju. Tad norādiet, cik daudz tā var ietekmēt un cik tai rūp; režģis rāda, ar ko sadarboties.
stakeholder-add = Pievienot organizāciju
stakeholder-key = Apzīmējums
stakeholder-name = Organizācija
stakeholder-kind = Veids
stakeholder-sector = Nozare
stakeholder-role = Ko tā dara
stakeholder-heard = Uzklausīta
stakeholder-mentions = { $n ->
    [zero] { $n } pieminējumu
    [one] { $n } pieminējums
   *[other] { $n } pieminējumi
}
influence = Ietekme
interest = Interese
rated = { $median } (vērtētāji: { $n })
stakeholder-kind-local-authority = pašvaldība
stakeholder-kind-public-body = valsts iestāde
stakeholder-kind-social-enterprise = sociālās ekonomikas uzņēmums
stakeholder-kind-cooperative = kooperatīvs
stakeholder-kind-association = biedrība
stakeholder-kind-foundation = nodibinājums
stakeholder-kind-business = uzņēmums
stakeholder-kind-education = izglītība
stakeholder-kind-research = pētniecība
stakeholder-kind-culture = kultūra
stakeholder-kind-care = veselības un sociālā aprūpe
stakeholder-kind-citizens-group = iedzīvotāju grupa
stakeholder-kind-faith = reliģiskā kopiena
stakeholder-kind-funder = finansētājs
stakeholder-kind-media = mediji
stakeholder-kind-other = cits
grid = Ietekme un interese
grid-empty = Vismaz vienai organizācijai dodiet abus vērtējumus no 1 līdz 5; tad tā būs režģī.
cocreation-empty = Sāciet ar to, ko cilvēki nosauca par izaicinājumu. Risinājumi atbild uz izaicinājumiem, un rīcības pārņem risinājumus.
cocreation-how = Uzvelciet izaicinājumu uz risinājuma, kas uz to atbild, un risinājumu uz rīcības, kas to pārņem; vai izvēlieties tos kartīšu sarakstos.
challenges = Izaicinājumi
challenge = Izaicinājums
challenge-new = Jauns izaicinājums
challenge-open = Vēl neviens risinājums uz to neatbild
challenge-quotes = { $n ->
    [zero] No { $n } citātiem
    [one] No { $n } citāta
   *[other] No { $n } citātiem
}
solutions = Risinājumi
solution = Risinājums
solution-new = Jauns risinājums
solution-answers = Atbild uz
vote = { $method }: { $result } (balsotāji: { $voters })
vote-show-of-hands = roku pacelšana
vote-dots = punkti
vote-ranking = ranžēšana
vote-points = punktu skaits
vote-ballot = balsošana ar zīmēm
vote-consensus = vienprātība
action = Rīcība
action-new = Jauna rīcība
action-takes-up = Pārņem
actions-empty-title = Pasakiet, kas tiks darīts
actions-empty = Pievienojiet pirmo rīcību. Tad norādiet, kas to vada, kad un par kādu naudu; pārbaudes pasaka, kā vēl trūkst.
action-description = Ko dara un kāpēc
action-lead = Vadītājs
action-start = Sākums
action-end = Beigas
action-cost-from = Mazākās izmaksas ({ $currency })
action-cost-to = Lielākās izmaksas ({ $currency })
action-revenue = Kas to uztur pēc tam
steps = { $n ->
    [zero] { $n } soļu
    [one] { $n } solis
   *[other] { $n } soļi
}
step = Solis
step-title = Ko dara
step-owner = Kas to dara
step-new = Jauns rīcības { $key } solis
timeline = Laika līnija
aspect-straightforward = Skaidri
aspect-feasible = Īstenojami
aspect-fundable = Finansējami
aspect-sustainable = Finansiāli ilgtspējīgi
aspect-grounded = Balstīti pierādījumos
findings-none = Pārbaudes nekādus trūkumus neatrod.
findings = { $n ->
    [zero] { $n } jautājumu, ko apskatīt
    [one] { $n } jautājums, ko apskatīt
   *[other] { $n } jautājumi, ko apskatīt
}
finding-accept = Var palikt
finding-why = Kāpēc tas var palikt
finding-again = Atsaukt
finding-accepted = { $by } ({ $date }): { $why }
document = Dokuments
document-plan = Vietējais rīcības plāns, visas teritorijas
document-plan-of = Vietējais rīcības plāns: { $territory }
document-report = Pārskats par visām prioritātēm
document-language = Dokumenta valoda
document-keep = Saglabāt kā
document-preview = Dokumenta priekšskatījums
document-consent = Tas, ko cilvēki nav atļāvuši, ir izlaists, un tas, kas teritorijā kopīgs tikai dažiem, ir apvienots.
document-sheets = Aizpildāmas tabulas:
document-plan-sheets = Izaicinājumi, risinājumi un rīcības
document-stakeholders = Ieinteresētās puses
format-docx = Word
format-html = Tīmekļa lapa
format-xlsx = Excel
format-md = Markdown
format-csv = CSV
format-json = JSON
