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
    [zero] {" "}un vēl { $more } darbību
    [one] {" "}un vēl { $more } darbība
   *[other] {" "}un vēl { $more } darbības
}
redone = Atjaunots: { $what }{ $more ->
    [0] {""}
    [zero] {" "}un vēl { $more } darbību
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
leave-windows = { $n ->
    [zero] Šajā projektā ir atvērti vēl { $n } logi.
    [one] Šajā projektā ir atvērts vēl { $n } logs.
   *[other] Šajā projektā ir atvērti vēl { $n } logi.
} Arī tie pāriet uz pirmo lapu, un tas, kas tur tiek rakstīts un nav saglabāts, pazūd.
leave-do = Pamest projektu visos logos
close = Aizvērt
cancel = Atcelt
save = Saglabāt
code-draft = melnraksts
remove = Noņemt
dismiss = Paslēpt ziņojumu
try-again = Mēģināt vēlreiz
working = Strādāju …

stranger-title = Šai pārlūkprogrammai nav piekļuves
stranger-what = Atveriet visu adresi, ko programma parādīja, kad to palaida: tā beidzas ar „token=” un garu skaitli. Bez tās citas programmas un lapas šajā datorā pētījumu neredz.
gone-title = Darba galds neatbild
gone-what = Programma, iespējams, ir aizvērta. Palaidiet to vēlreiz; viss paveiktais ir saglabāts.
unanswered = Programma neatbild; tas, ko tikko darījāt, varbūt nav saglabāts
unanswered-what = Programma, iespējams, ir aizvērta. Palaidiet to vēlreiz un atveriet jauno adresi, ko tā parāda.
anew-title = Programma ir palaista no jauna
anew-what = Atveriet jauno adresi, ko programma parādīja; tā beidzas ar „token=” un garu skaitli. Viss saglabātais ir savā vietā.
sign-in = Pieslēgties
sign-in-what = Katram, kas strādā šajā pētījumā, ir vārds un parole. Tos izsniedz tie, kas pārzina programmu.
sign-in-wrong = Vārds vai parole nav pareizi.
sign-in-wait = Pārāk daudz nepareizu paroļu. Brīdi uzgaidiet un mēģiniet vēlreiz.
sign-out = Atslēgties
password = Parole
role-reader = Jūs lasāt un eksportējat
role-coder = Jūs kodējat, saistāt citātus un rakstāt piezīmes
role-lead = Jūs vadāt pētījumu: jums ir atļauts viss
accounts = Konti
accounts-what = Kas šeit drīkst strādāt. Konti ir datorā, kas apkalpo, un nevienā pētījumā. Kas šeit mainās, ir spēkā uzreiz, un Ctrl+Z to neatceļ.
account-reader = lasa un eksportē
account-coder = kodē
account-lead = vada
account-role = Ko drīkst
account-role-of = Ko drīkst { $name }
account-changed = Turpmāk ir citādi: { $name }.
account-renew = Jauna parole
account-renew-of = Jauna parole: { $name }
account-renew-own = Jums prasīs ar to pieslēgties.
account-renewed = Kontam { $name } ir cita parole. Logi, kas pieslēgti ar veco, to prasa.
account-close = Slēgt kontu
account-close-of = Slēgt kontu { $name }
account-close-what = { $name } vairs nevar pieslēgties. Kas pētījumā darīts ar šo vārdu, paliek.
account-close-do = Slēgt kontu
account-closed = Konts { $name } ir slēgts.
account-add = Pievienot kādu
account-name = Vārds, ar kuru ir viss, ko šī persona dara
account-password-what = Vismaz desmit rakstzīmes: vairāki vārdi, ko neviens neliktu kopā. Pasakiet to personai, nevis e-pastā.
account-add-do = Pievienot kontu
account-added = { $name } tagad var pieslēgties.
for-leads = To var tikai vadītāji.
for-coders = To var tikai tie, kas kodē.
for-other-role = Palūdziet vadītājam to izdarīt vai piešķirt citu lomu.
sources-none-yet = Šeit vēl nav neviena avota. Tos ievieto vadītāji.

start-title = Verbatim
start-what = Lasiet un kodējiet intervijas un fokusgrupas un katru prioritāti izsekojiet līdz vārdiem, uz kuriem tā balstās. Nekas neatstāj šo datoru.
make-title = Sāciet jaunu pētījumu
study-title = Pētījuma nosaukums
your-name = Jūsu vārds
spoken = Valodas, kurās tajā runā
make-do = Izveidot projektu
make-where = Projekts ir viena mape. To izveido mapē „Verbatim” jūsu mājas mapē.
open-title = Atveriet projektu
open-do = Atvērt
open-this = Atvērt { $name }
folder-up = Vienu mapi augstāk
folder-empty = Šajā mapē nav citu mapju.
sample-title = Vispirms apskatieties
sample-what = Izdomāts pētījums ar intervijām, fokusgrupām un darbnīcām četrās valodās, nokodēts un izvērtēts. Izmēģiniet visu; tas ir jūsu eksemplārs.
sample-do = Atvērt parauga pētījumu
sample-working = Veidoju parauga pētījumu; tas aizņem dažas sekundes …

source = Avots
session = Sesija
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
source-gone = Parādītā avota projektā vairs nav
no-sources = Vēl nav ko lasīt. Vispirms ievietojiet transkriptus.
to-sources = Uz avotiem
transcript = Transkripts: { $name }
turn-of = { $n }. replika, { $speaker }
no-speaker = bez vārda
find = Meklēt šajā avotā
find-count = { $matches ->
    [0] nekas nav atrasts
    [zero] { $matches } atbilsmju
    [one] { $matches } atbilsme
   *[other] { $matches } atbilsmes
}
find-next = Nākamā atbilsme
find-before = Iepriekšējā atbilsme
filter = Filtrs
reading-tools = Rīki
filter-code = Kods
filter-coder = Kodētājs
filter-speaker = Runātājs
filter-all-coder = Visi
filter-all-code = Visi
filter-all-speaker = Visi
filter-all-territory = Visas
filter-all-session = Visas
filter-all-target = Viss
filter-clear = Atkal rādīt visu
at-caret = Kodējumi šajā vietā
at-caret-none = Šajā vietā kodējumu nav. Noklikšķiniet tekstā vai pārvietojieties ar bulttaustiņiem.
turn-language = { $n }. replikas valoda
turn-language-found = kā noteikta pēc vārdiem
turn-language-said = { $n }. replika: valoda saglabāta; pēc tās notiek meklēšana un strādā noteikumi
language-other = cita valoda
walk-codings = Kodējumi
walk-codings-next = Nākamais kodējums
walk-codings-before = Iepriekšējais kodējums
walk-suggestions = Ieteikumi
walk-suggestions-next = Nākamais ieteikums
walk-suggestions-before = Iepriekšējais ieteikums
choose-code = Kodēt atlasīto
choose-code-none = Vispirms atlasiet vārdus: ar peli vai ar Shift un bulttaustiņiem.
code-filter = Rakstiet, lai atrastu kodu
code-none = Nevienam kodam nav šāda nosaukuma.
code-new = Jauns kods „{ $name }”
in-vivo = Jauns kods no šiem vārdiem
latest-codes = Pēdējie kodi
all-codes = Visi kodi
selected = Atlasīts
coded = Kodēts kā „{ $code }”
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
    [zero] Izvērtēti { $n } ieteikumu
    [one] Izvērtēts { $n } ieteikums
   *[other] Izvērtēti { $n } ieteikumi
}
change-code = Cits kods
change-code-what = Izvēlieties kodu, kas nāks tā vietā.
change-code-of = Cits kods koda „{ $code }” vietā
coding-recoded = Tagad „{ $code }”, nevis „{ $before }”
coding-moved = „{ $code }” tagad ir uz atlasītajiem vārdiem
coding-removed = „{ $code }” ir noņemts no šiem vārdiem
to-selection = Pārņemt atlasīto
to-selection-first = Vispirms atlasiet vārdus, kas jāaptver.
comment = Komentārs
comment-go-on = Turpināt komentāru
comment-write = Komentārs pie šī kodējuma
comment-words = Komentārs
importance = Svarīgums { $n } no 3
importance-of = Koda „{ $code }” svarīgums
importance-said = { $n ->
    [0] „{ $code }” vairs nav svarīguma
   *[other] „{ $code }” svarīgums ir { $n } no 3
}
split-here = Sadalīt šeit
split-caret-first = Novietojiet kursoru tajā, kur jāsākas otrajai daļai.
coding-split = „{ $code }” tagad ir divi kodējumi
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
key-importance = kodējuma svarīgums šajā vietā: 1, 2, 3, bez tā
key-split = sadalīt savu kodējumu šajā vietā divos
key-space = Atstarpe
key-play = klausīties ierakstu vai pauze; klausīties no šīs replikas
key-back = piecas sekundes atpakaļ
key-pace = lēnāk, ātrāk
key-remove = noņemt savu kodējumu šajā vietā
key-codings = uz nākamo vai iepriekšējo kodējumu; kurus, nosaka filtrs
key-suggestions = uz nākamo vai iepriekšējo ieteikumu
key-accept = pieņemt vai noraidīt ieteikumu šajā vietā
key-escape = atcelt atlasi
key-undo = atsaukt savu pēdējo darbību un to atjaunot
key-letters = burti
lanes-more = +{ $n }
lanes-more-what = Rādīt visus šīs replikas kodējumus

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
history-since = Un visu manu kopš tā
history-since-this = Un visu manu kopš tā: { $what }
history-since-title = Atsaukt visu, ko darīju kopš šejienes
history-since-count = { $n ->
    [zero] Tiks atsauktas { $n } jūsu darbības, jaunākā pirmā. Tas, ko darīja citi, paliek.
    [one] Tiks atsaukta { $n } jūsu darbība. Tas, ko darīja citi, paliek.
   *[other] Tiks atsauktas { $n } jūsu darbības, jaunākā pirmā. Tas, ko darīja citi, paliek.
}
history-since-more = … un vēl { $n }
history-since-do = Atsaukt { $n }
history-since-done = { $n ->
    [zero] Atsauktas { $n } darbības
    [one] Atsaukta { $n } darbība
   *[other] Atsauktas { $n } darbības
}
history-since-stopped = { $n ->
    [zero] Atsauktas { $n } darbības; nākamā nav:
    [one] Atsaukta { $n } darbība; nākamā nav:
   *[other] Atsauktas { $n } darbības; nākamā nav:
} { $reason }
history-none = Vēl nekas nav izdarīts.
history-more = Rādīt agrākās

view-search = Meklēšana
query = Ko meklēt
query-example = Vārds, „frāze” vai code:… role:… lang:…
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
search-turns = replikas: { $turns }
search-meant = Vai domājāt
search-near = Līdzīgi:
search-more = Rādīt vairāk
concordance = Atbilsmes kontekstā
turn-number = { $n }. replika
copy = Kopēt
copy-this = Kopēt citātu no { $where }
copied = Citāts nokopēts kopā ar tā vietu
copied-not-recorded = Citāts ir nokopēts kopā ar vietu, kur tas atrodas. Neviens nav pierakstījis, ko persona atļauj.
copy-paraphrase = Šos vārdus nedrīkst citēt, tikai atstāstīt saviem vārdiem
copy-paraphrase-what = Nokopēta ir tikai vieta, kur tie atrodas.
copy-later = Šos vārdus drīkst citēt no { $day }, ne agrāk
copy-nothing = Persona nav atļāvusi izmantot šos vārdus vai ir atļauju atsaukusi
copy-nothing-what = Nekas nav nokopēts.
quoting-paraphrase = nedrīkst citēt, tikai atstāstīt citiem vārdiem
quoting-later = drīkst citēt no { $day }
quoting-nothing = izmantošana nav atļauta vai ir atsaukta: netiek skaitīts un citēts
search-examples = Piemēram:
search-nothing-yet = Vēl nav teksta, kurā meklēt.
choose = Izvēlieties …
code-hits = Kodēt atrasto
rule-of-search = Saglabāt kā noteikumu
rule-of-search-what = Noteikums iesaka fragmentus, ko cilvēki pieņem vai noraida. Saglabāšana nemaina neviena kodējumus; „Lietot visus noteikumus” kodu grāmatā nosaka, kas tiek ieteikts.
rule-new-code = Jauns kods …
rule-keep = Saglabāt noteikumu
rule-kept = Noteikums tagad pieder kodam „{ $code }”
claims = Saistīt ar prioritāti
claims-choose = Ar kuru prioritāti
claims-how = Ievelciet rindu vienā no trim vai uz tās nospiediet 1, 2 vai 3. Tiek saistīts teikums ar atrasto.
claims-open = Atvērt { $key }
claims-none = Vēl nav atvērtas prioritātes, ar ko saistīt citātus.
facets = Sašaurināt atrasto
facet-language = Valoda
facet-kind = Sesijas veids
facet-country = Valsts
facet-territory = Teritorija
facet-role = Runātāja loma
facet-group = Ieinteresēto pušu grupa
facet-speaker = Runātājs
facet-session = Sesija
facet-code = Kods
facet-none-language = cita
facet-none-kind = vēl nav norādīts
facet-none-country = vēl nav norādīta
facet-none-territory = vēl nav norādīta
facet-none-role = vēl nav norādīta
facet-none-group = vēl nav norādīta
facet-none-speaker = neviens
facet-none-session = neviena
facet-none-code = nav kodēts
facet-more = vēl { $n }
unit = Ko kodēt
unit-sentence = teikumu
unit-turn = visu repliku
unit-match = atrastos vārdus
unit-match-5 = atrastos vārdus un pa pieciem katrā pusē
hits-preview = { $passages ->
    [zero] { $passages } fragmentu
    [one] { $passages } fragments
   *[other] { $passages } fragmenti
}, sesijas: { $sessions }.
hits-before = { $n ->
    [zero] { $n } no tiem jūs tā jau kodējāt.
    [one] { $n } no tiem jūs tā jau kodējāt.
   *[other] { $n } no tiem jūs tā jau kodējāt.
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
    [zero] { $n } fragmentu kodēts kā „{ $code }”
    [one] { $n } fragments kodēts kā „{ $code }”
   *[other] { $n } fragmenti kodēti kā „{ $code }”
}
form-word = jebkura vārda forma replikas valodā
form-plain = atrod arī škola: burti bez zīmēm apzīmē arī tos ar zīmēm
form-exact = tikai šāds rakstījums
form-prefix = vārdi, kas tā sākas
form-phrase = šie vārdi šādā secībā, jebkurā formā
form-near = abi, starp tiem ne vairāk kā pieci vārdi
form-and = viens bez otra, vienā replikā
form-lex = kodu grāmatas jēdziens visās valodās
form-filter = kādas valodas, lomas, runātāja, sesijas replikas …
form-code = replikas ar šī koda kodējumu

view-codebook = Kodu grāmata
code-name = Nosaukums
code-make = Izveidot kodu
code-make-under = zem „{ $name }”
code-make-top = augstākajā līmenī
code-make-where = Tas nāks
code-top = Augstākais līmenis
code-retired = vairs netiek piedāvāts
code-choose = Izvēlieties kodu, lai redzētu, kas tam pieder.
code-none-yet = Vēl nav neviena koda. Izveidojiet pirmo šeit vai lasot.
code-passages = { $accepted ->
    [zero] Skatīt kodējumus: { $accepted } pieņemtu, { $suggested } ieteikti
    [one] Skatīt kodējumus: { $accepted } pieņemts, { $suggested } ieteikti
   *[other] Skatīt kodējumus: { $accepted } pieņemti, { $suggested } ieteikti
}
code-counts = pieņemti: { $accepted }, ieteikti un neizvērtēti: { $suggested }
code-kind-objective = mērķis
code-kind-theme = tēma
code-kind-code = kods
code-kind = Kas tas ir
code-offered = Tiek piedāvāts kodējot
code-serves = Kalpo mērķiem
codebook-start = Sākt ar piecu mērķu kodu grāmatu
codebook-start-what = Vietējā rīcības plāna pieci mērķi ar tēmām, definīcijām un noteikumiem četrās valodās; visu tajā var mainīt.
codebook-bring = Ievietot kodu grāmatas failu …
codebook-keep = Saglabāt kā
codebook-look = Ko mainītu „{ $name }”
codebook-nothing = Neko: projektā viss jau ir.
codebook-added = Jauni
codebook-changed = Citādi nekā iepriekš
codebook-retired = Vairs netiek piedāvāti, jo ir lietoti
codebook-removed = Pazūd, jo nav lietoti
codebook-renamed = Ar citu atslēgu
codebook-do = Ievietot
codebook-brought = Kodu grāmata tagad ir projektā. Ctrl+Z to atsauc.
code-undefined = vēl bez definīcijas
code-definition = Kas tam pieder
code-use = Kad to lietot
code-avoid = Kad to nelietot
code-saved = Saglabāts
code-history = Šī koda vēsture
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
}, sesijas: { $sessions }
rules-apply = Lietot visus noteikumus
rules-applied = Jauni ieteikumi: { $added }, atsaukti: { $withdrawn }
merge = Apvienot ar citu kodu …
merge-title = Apvienot „{ $name }”
merge-what = Visi tā kodējumi ar visu, kas par tiem teikts, pāriet zem otra koda, tāpat arī tā noteikumi, piemēri un kodi zem tā. To var atsaukt.
merge-into = Ar kodu
merge-do = Apvienot
merged = { $n ->
    [zero] Tagad zem „{ $name }” ir { $n } kodējumu
    [one] Tagad zem „{ $name }” ir { $n } kodējums
   *[other] Tagad zem „{ $name }” ir { $n } kodējumi
}
split = Sadalīt …
split-title = Sadalīt „{ $name }”
split-what = Atzīmētie fragmenti nonāk zem cita koda kopā ar visu, kas par tiem teikts. To var atsaukt.
split-find = Tikai fragmenti, kuros šis atrodams
split-session = Tikai no šīs sesijas
split-all = { $n ->
    [zero] { $n } fragmentu
    [one] { $n } fragments
   *[other] Visi { $n } fragmenti
}
split-passages = Fragmenti
split-more = Vēl { $n } nav sarakstā; tos atzīmē kopā ar visiem.
split-into = Tie nonāk zem
split-new = jauna koda
split-name = Jaunā koda nosaukums
split-known = cita koda
split-ticked = { $n ->
    [0] Vēl nekas nav atzīmēts.
    [zero] Atzīmēti { $n } fragmenti.
    [one] Atzīmēts { $n } fragments.
   *[other] Atzīmēti { $n } fragmenti.
}
split-look = { $n ->
    [zero] Pārvietos { $n } fragmentus
    [one] Pārvietos { $n } fragmentu
   *[other] Pārvietos { $n } fragmentus
} no { $sessions ->
    [zero] { $sessions } sesijām
    [one] { $sessions } sesijas
   *[other] { $sessions } sesijām
}, paliks { $left }.
split-by-rules = { $n ->
    [zero] { $n } deva noteikumi: tie kļūst jūsu, un noteikumi tos šeit vairs neieteiks.
    [one] { $n } deva noteikums: tas kļūst jūsu, un noteikums to šeit vairs neieteiks.
   *[other] { $n } deva noteikumi: tie kļūst jūsu, un noteikumi tos šeit vairs neieteiks.
}
split-linked = Saites uz tiem ({ $n }) paliek.
split-do = Sadalīt
split-done = { $n ->
    [zero] { $n } kodējumu tagad ir zem „{ $name }”
    [one] { $n } kodējums tagad ir zem „{ $name }”
   *[other] { $n } kodējumi tagad ir zem „{ $name }”
}

view-memos = Piezīmes
memos-what = Kas un kur pierakstīts. Piezīmi raksta tur, kur ir pati lieta: tekstā, pie kodējuma, koda, prioritātes, sesijas vai runātāja, plāna kartītēs; piezīmes par visu pētījumu raksta šeit.
memos-find = Meklēt piezīmēs
memos-on = Par ko
memos-of = Piezīmes: { $name }
memos-none = Piezīmju vēl nav.
memos-count = { $n ->
    [0] Šādas piezīmes nav.
    [zero] { $n } piezīmju
    [one] { $n } piezīme
   *[other] { $n } piezīmes
}
memo-none-on = Šeit piezīmju vēl nav.
memo-new = Jauna piezīme
memo-new-project = Jauna piezīme par visu pētījumu
memo-write = Pierakstīt
memo-words = Piezīme
memo-change = Mainīt
memo-where = Uz ko attiecas piezīme
memo-selection = atlasītie vārdi
memo-turn = šī replika
memo-whole = viss avots
memo-on-project = Viss pētījums
memo-on-session = Sesija
memo-on-source = Avots
memo-on-participant = Dalībnieks
memo-on-code = Kods
memo-on-coding = Kodējums
memo-on-priority = Prioritāte
memo-on-validation = Apstiprinājums
memo-on-stakeholder = Ieinteresētā puse
memo-on-challenge = Izaicinājums
memo-on-solution = Risinājums
memo-on-action = Rīcība
memo-on-practice = Labā prakse
memo-on-step = Solis
memo-on-lesson = Mācība
memo-on-remark = Piezīme
memo-on-query = Saglabāts meklējums

recording = Ieraksts …
recording-of = Ieraksts: { $name }
recording-now = Ieraksts ir „{ $name }”.
recording-what = Kurā failā ir balsis? Tas paliek savā vietā, un nekas no tā netiek kopēts projektā.
recording-path = Faila ceļš šajā datorā
recording-near = Atrasts projekta tuvumā, ticamākais vispirms
recording-take = Ņemt
recording-none-near = Projekta tuvumā nav atrasts neviens ieraksts.
recording-beside = blakus transkriptam
recording-of-other = ir avota { $name } ieraksts
recording-elsewhere = Tas atrodas citur
recording-remove = Bez ieraksta
recording-gone = Ierakstu nevar atskaņot. Norādiet, kur tas tagad atrodas, vai pievienojiet disku, kurā tas ir.
play = Klausīties
pause = Pauze
back-5 = 5 s atpakaļ
pace = Ātrums
play-from = Klausīties no { $time }

import-title = Ievietojiet vēl transkriptus
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
import-again = { $n ->
    [zero] { $n } failu aizstāj tos, kas bija sarakstā
    [one] „{ $name }” aizstāj failu, kas bija sarakstā
   *[other] { $n } faili aizstāj tos, kas bija sarakstā
}
import-take-off = Izņemt no saraksta
import-take-all-off = Izņemt visus no saraksta
import-refused = Nevar nolasīt
import-doubtful = Jāapskata
import-ready = Gatavs
import-known = Jau projektā
import-refused-what = Pie katra ir teikts, kas palīdz. Salaboto failu pievienojiet vēlreiz: tas nonāks savā vietā sarakstā.
import-n-refused = nav nolasāmi: { $n }
import-n-doubtful = jāapskata: { $n }
import-n-ready = gatavi: { $n }
import-n-known = jau projektā: { $n }
import-unseen = { $n ->
    [zero] Ārpus saraksta paliek { $n } paša datora failu ({ $names }).
    [one] Ārpus saraksta paliek { $n } paša datora fails ({ $names }).
   *[other] Ārpus saraksta paliek { $n } paša datora faili ({ $names }).
}
drop-later = Vispirms aizveriet šo logu, tad nometiet failus
columns-text = Kas teikts
columns-speaker = Kas to teica
columns-start = Kad sākās
columns-end = Kad beidzās
columns-no = neviena kolonna
columns-text-first = Izvēlieties arī kolonnu ar teikto.
columns-example = piemēram, speaker=A,text=B
import-next = Nākamais solis: lasiet, atlasiet vārdus un piešķiriet tiem kodu.
import-read = Lasīt pirmo
by-itself = noteikts pēc faila
encoding = Kodējums
kind = Veids
letters = Pārbaudiet burtus
speakers = Runātāji
speakers-what = Katras sesijas apzīmējumi un kam tie pieder.
sessions = Sesijas
date = Datums
country = Valsts
territory = Teritorija
role = Loma
kind-of = Veids: { $name }
date-of = Datums: { $name }
country-of = Valsts: { $name }
territory-of = Teritorija: { $name }
role-moderator = moderators
role-expert = eksperts
role-participant = dalībnieks
role-observer = novērotājs
nobody = nav viena persona
participant = Dalībnieks
participants = Dalībnieki
participants-what = Noklikšķiniet šūnā un rakstiet; Enter saglabā un iet lejup, Escape atstāj, kas bija. Lomas nosaka, ko skaita: moderatori un novērotāji nav pierādījums.
participant-number = Numurs
participant-labels = Runā kā
participant-name = Vārds
participant-organisation = Organizācija
participant-group = Ieinteresēto pušu grupa
participant-territory = Teritorija
participant-choose = Izvēlēties { $who }
attribute-new = Vēl viena pazīme, piem., vecums
attribute-add = Pievienot kolonnu
consent = Piekrišana
consents-what = Ko nozīmē katra piekrišana
consent-by-name = citēt ar vārdu
consent-by-name-what = Citātus publicē ar personas vārdu.
consent-by-number = citēt ar numuru
consent-by-number-what = Citātus publicē ar dalībnieka numuru; vārds nav nekur.
consent-paraphrase-only = tikai pārstāsts
consent-paraphrase-only-what = Vārdus nekad nepublicē, tikai pārstāsta; rādītājos tos skaita.
consent-no-use = nelietot
consent-no-use-what = Vārdus nepublicē un neskaita, un persona nav starp tiem, no kuriem skaita.
consent-not-recorded = nav reģistrēta
consent-not-recorded-what = Neviens nav pierakstījis, par ko vienojās. Citātus publicē ar numuru, ar brīdinājumu pārskatā.
embargo = Nepublicēt pirms
embargo-what = Līdz tai dienai šīs personas vārdus nepublicē; tos jau skaita.
people-merge = Tā ir viena persona
people-merge-how = Atzīmējiet divus vai vairākus, kas ir viena persona.
people-merge-what = Visi viņu apzīmējumi kļūst par vienu dalībnieku. Ko paliekošajam trūkst, ņem no citiem; spēkā ir stingrākā piekrišana. To var atsaukt.
people-merge-keep = Kurš paliek
people-merge-do = Apvienot
people-merged = Tagad tie ir { $who }
sheet-bring = Ievietot dalībnieku tabulu …
sheet-keep = Saglabāt kā Excel
sheet-names = Tabulā ir vārdi; glabājiet to pie projekta.
source-original = Datne, kāda tā tika ielasīta
sheet-look = Ko darītu „{ $name }”
sheet-matched = Rindas, kas pieder kādam apzīmējumam: { $n }
sheet-encoding = Tabulas kodējums
sheet-silent = Piedalījās un neko neteica: { $list }
sheet-mistyped = { $session }: „{ $silent }” neko neteica; varbūt domāts „{ $label }”
sheet-unmatched = Nekas nav teikts par: { $list }
sheet-apply = Lietot tabulu
sheet-applied = Tabula ir lietota; rindas: { $n }
withdraw = Atsaukt
withdraw-title = { $who } atsauc savus vārdus
withdraw-what = Turpmāk ne pārskats, ne plāns, ne tabula šos vārdus nepublicē un neskaita, un prioritāšu saites ar tiem neskaitās. Transkripti paliek, kādi ir; vārdu dzēšana tajos ir cits solis.
withdraw-reports = Jau nodotie pārskati
withdraw-reports-what = Izvēlieties to failus, un jums pateiks, kuri publicē vai skaita šo personu un jāraksta no jauna. Bez tiem par pārskatiem nekas nav zināms.
withdraw-do = Atsaukt vārdus
withdrawn = Vārdus vairs nelieto. Prioritāšu saites, kas vairs neskaitās: { $links }
withdrawn-reports = Jāraksta no jauna:
withdrawn-prints = publicē { $quotes }
withdrawn-counts = skaita šo personu vietās: { $n }
withdrawn-none = Neviens no šiem pārskatiem šo personu nepublicē un neskaita.
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
status-left-out = izlaists
read-otherwise = Lasīt citādi
read-all-otherwise = Lasīt visus citādi
as-it-is = kā katram ir tagad
read-as-sentences = katra rinda ir replika, bez runātājiem
read-as-chat = zvana tērzēšana
session-shared = Sesija
session-own = sava
columns-told = Kolonnas

# Priorities, figures and plan

view-priorities = Prioritātes
priority-new = Jauna prioritāte
priority-add = Pievienot prioritāti
priority-edit = Mainīt tekstu
priority-written = Kā uzrakstīts:
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
priority-looked-mark = Atzīmēt, ka pretēji citāti meklēti
priority-looked-again = Meklēts vēlreiz
confidence = Ticamība (GRADE-CERQual)
confidence-what = Cik ļoti katrs no četriem raisa bažas un kāpēc? Skaitļi palīdz; programma neko neizvēlas. Līmenis nāk pēdējais.
component-methodological = Kā tika jautāts
component-methodological-what = Metodoloģiskie ierobežojumi: vai jautājumi un apstākļi bija godīgi?
component-coherence = Vai tas saskan
component-coherence-what = Saskaņa: vai citāti saka to pašu, un vai pretrunas ir izskaidrotas?
component-adequacy = Vai ar to pietiek
component-adequacy-what = Datu pietiekamība: vai pietiekami daudz cilvēku par to pietiekami daudz saka?
component-relevance = Vai tas ir no šejienes
component-relevance-what = Atbilstība: vai tie ir cilvēki un vietas, par ko ir apgalvojums?
concern = Bažas
concern-unsaid = vēl nav norādīts
concern-none = nav vai ļoti mazas
concern-minor = mazas
concern-moderate = vidējas
concern-serious = nopietnas
concern-why = Kāpēc
confidence-overall = Kopumā
confidence-level = Ticamība
level-high = augsta
level-moderate = vidēja
level-low = zema
level-very-low = ļoti zema
confidence-explanation = Kāpēc šis līmenis
confidence-save = Saglabāt veidlapu
confidence-saved = Veidlapa ir saglabāta
confidence-clear = Iztukšot veidlapu
confidence-silent = Piedalījās un neko neteica: { $list }
confidence-never-asked = Nav izvirzīts sesijās: { $list }
confidence-contradicts = Pieminējumi, kas noliedz: { $share }
confidence-qualifies = Pieminējumi ar nosacījumu: { $share }
confidence-loudest = { $who } ir visvairāk atbalstošo pieminējumu: { $share }
confidence-never-came-up = Netika pieminēts sesijās: { $list }
objectives-what = Kas kodēts ar mērķa tēmām un ko kāds pieņēmis. Mērķis ir vāji pārklāts norādīto iemeslu dēļ.
objective = Mērķis
objective-open = Vēl nav izvērtēts
objective-cover = Pārklājums
objective-covered = labi pārklāts
objective-suggested = Noteikumu ieteikts un vēl nav izvērtēts: { $n }
objective-themes = Kas par to runā
objective-theme = Tēma
objective-asked = Ko cilvēki teica, kad viņiem jautāja
objective-quotes = Kas ko teica
thin-no-theme = Neviena kodu grāmatas tēma tam nekalpo, tāpēc neko nevar skaitīt.
thin-nothing-accepted = Vēl nekas, kas par to runā, nav kodēts un pieņemts.
thin-one-speaker = Visu teica viena persona.
thin-one-session = Viss teikts vienā sesijā.
thin-no-priority = Tam vēl nekalpo neviena prioritāte.
thin-never-asked = Tas nav izvirzīts nevienā sesijā.
thin-title = Vāji pārklāts
thin-open = Kas runā par šo mērķi
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
quote-not-printed = Tiek skaitīts, bet netiek publicēts: persona to nav atļāvusi.
quote-out-of-scope = Netiek skaitīts: ārpus teritorijām.
quote-not-counted = Netiek skaitīts: tas ir ārpus runas vai tā kodējums noraidīts.
quote-no-use = Netiek skaitīts un drukāts: persona nav atļāvusi izmantot vai ir atļauju atsaukusi.
quote-moderator = Netiek skaitīts: to teica moderators vai novērotājs.
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
figure-opened-of = { $link }, { $figure }: { $n }
figure-not-printed = { $n ->
    [zero] un vēl { $n } citātu, kas netiek publicēti
    [one] un vēl { $n } citāts, kas netiek publicēts
   *[other] un vēl { $n } citāti, kas netiek publicēti
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
candidates-how = Ievelciet fragmentu kolonnā vai uz kādas tā pogas nospiediet taustiņu no 1 līdz 4.
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
figures-by = Kolonnas
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
figures-from-accepted = { $n ->
    [zero] Skaitīts no { $n } kodējumiem, ko kāds pieņēmis vai izveidojis
    [one] Skaitīts no { $n } kodējuma, ko kāds pieņēmis vai izveidojis
   *[other] Skaitīts no { $n } kodējumiem, ko kāds pieņēmis vai izveidojis
}
figures-none-accepted = Neviens kodējums vēl nav pieņemts. Skaitiet arī ieteikumus vai lasiet avotu un izlemiet par tiem.
figures-where-example = piemēram, territory:… AND NOT code:…
figures-document = { $label } (dokuments)
talk-pair = { $speaker } pēc { $after }
talk-spoke-open = Ko { $speaker } teica par tēmu { $topic }
opened-times = { $n ->
    [zero] Vārds ņemts { $n } reižu
    [one] Vārds ņemts { $n } reizi
   *[other] Vārds ņemts { $n } reizes
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
plan-actions = Rīcības
plan-validations = Izvirzīts sesijās
plan-practices = Labā prakse
plan-documents = Pārskats un plāns
practices-empty-title = Ko citi dara labi?
practices-empty = Pievienojiet pirmo gadījumu. Tad pierakstiet mācības, saistiet katru ar vārdiem, no kuriem tā gūta, un pierakstiet, ko saka recenzenti. Rīcības var uz to balstīties.
practice = Labā prakse
practice-new = Jauna labā prakse
practice-session = Sesija vai dokuments, kas par to stāsta
practice-description = Kas tika darīts
lessons = Mācības
lesson = Mācība
lesson-new = Jauna mācība
lesson-link = Saistīt ar vārdiem
lesson-tie = Saistīt
remarks = Recenzija
remark = Piebilde
remark-new = Ko recenzents saka
remark-reviewer = Recenzents
remark-answer = Kas tika atbildēts
objectives = Mērķi
change = Mainīt
validations-empty-title = Ko cilvēki teica, kad viņiem jautāja?
validations-empty = Kad prioritāte vai mērķis izvirzīts sesijā, pierakstiet to šeit: kādiem vārdiem, kā cilvēki atbildēja un ar kādiem skaitļiem.
validation-new = Pierakstīt, kas izvirzīts
validation-edit = Kas izvirzīts sesijā
validation-put = Kas izvirzīts
validation-session = Kurā sesijā
validation-wording = Kādiem vārdiem
validation-method = Kā cilvēki atbildēja
method-hands = balsošana ar roku
method-ranking = sarindošana
method-dots = punktu likšana
method-discussion = diskusija
validation-outcome = Kā diskusija beidzās
outcome-agreed = piekrita
outcome-disagreed = nepiekrita
outcome-mixed = daži piekrita, daži ne
result-hands-in-favour = Par
result-hands-against = Pret
result-hands-abstained = Atturējās
result-hands-present = Bija klāt
result-ranking-rank = Vieta
result-ranking-of = Sarindots vienumu
result-ranking-voters = Cik cilvēku sarindoja
result-dots-dots = Saņemtie punkti
result-dots-of = Punkti kopā
result-dots-voters = Cik cilvēku lika punktus
validation-note = Ko grupa par to teica
validation-asked = Sesijā { $session }: „{ $wording }”
validation-link = Pievienot, ko cilvēki teica
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
stakeholder-open = { $key }: kontakts, cilvēki un pieminējumi
stakeholder-open-how = Apzīmējums atver, kā ieinteresēto pusi sasniegt, kas tai pieder un kur par to runā.
stakeholder-names = Citi nosaukumi
stakeholder-names-such = atdalīti ar semikolu; kā to sauc cilvēki
contact = Kā sasniegt
contact-apart = Glabā atsevišķi: tā nav ne pārskatā, ne plānā, ne tabulā.
contact-person = Kam jautāt
contact-email = E-pasts
contact-telephone = Tālrunis
contact-note = Piezīme
members = Dalībnieki, kas tai pieder
mentions = Kur par to runā
mentions-none = Neviens to nepiemin nevienā nosaukuma formā.
mentions-open = Atrasts un vēl nav aplūkots: { $n }.
mentions-all = Visi ir
mention-yes = Domāta šī
mention-no = Nav domāta šī
mention-confirmed = apstiprināts
mention-rejected = nav domāts
ratings = Kāpēc tā novērtēts
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
vote-new = Pierakstīt balsojumu
vote-method = Kā izvēlējās
vote-result = Cik saņēma
vote-place = Vieta sarakstā
vote-voters = Cik cilvēku izvēlējās
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
action-more = Partneri, nauda, rādītāji, riski un vērtības
action-title-en = Nosaukums angļu valodā
action-beneficiaries = Kam tas dod labumu
action-beneficiaries-such = atdalīts ar semikolu
action-currency = Valūta
action-partners = Partneri
action-practices = Balstās uz labo praksi
action-values = Jaunā Eiropas „Bauhaus” vērtības
action-principles = Darba principi
value-beautiful = skaisti
value-sustainable = ilgtspējīgi
value-together = kopā
principle-participatory-process = līdzdalības process
principle-multi-level-engagement = iesaiste vairākos līmeņos
principle-transdisciplinary-approach = transdisciplināra pieeja
list-add = Pievienot: { $what }
funding = Naudas avoti
funding-programme = Programma vai devējs
funding-amount = Summa ({ $currency })
funding-certainty = Cik droši
certainty-secured = nodrošināts
certainty-applied = pieteikts
certainty-planned = plānots
certainty-possible = iespējams
indicators = Rādītāji
indicator = Ko mēra
indicator-unit = Kādās vienībās
indicator-baseline = Tagad
indicator-target = Mērķis
indicator-date = Līdz kuram laikam
risks = Riski
risk = Kas var noiet greizi
risk-mitigation = Ko dara, lai to novērstu
follow-ups = Kas var sekot
follow-up-kind = Veids
follow-up-text = Kas
follow-up-partner = partneris
follow-up-programme = programma
follow-up-project = lielāks vai ilgāks projekts
steps = { $n ->
    [zero] { $n } soļu
    [one] { $n } solis
   *[other] { $n } soļi
}
step = Solis
step-title = Ko dara
step-owner = Kas to dara
step-after = Pēc
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
format-pdf = PDF
document-no-pdf = Šī programma pati PDF lappuses neveido: saglabājiet dokumentu kā Word un teksta redaktorā saglabājiet to kā PDF.
chapters = Nodaļas
chapters-what = Kā skaitīts, avoti un saraksts ar visu, kas dokumentam pieder, ir katrā dokumentā. CSV ir viena visu citātu tabula, un nodaļu tajā nav. Kas pārskatu vēlāk pārbauda, tam nav jāzina, kuras bija izvēlētas: pārskats to pasaka pats.
chapters-none = Izvēlieties vismaz vienu nodaļu.
chapter-priorities = Prioritātes ar skaitļiem un citātiem
chapter-objectives = Mērķi un kas par katru runā
chapter-validations = Kas izklāstīts sesijās
chapter-practices = Labā prakse
chapter-matrices = Matricas
chapter-focus-groups = Kas kad runā fokusgrupās
chapter-stakeholders = Ieinteresēto pušu karte
chapter-quotes = Visi citāti pēc kodiem (gari)
chapter-method = Ko par pētījumu jautā lasītāji: COREQ un SRQR
proposals = { $n ->
    [zero] Par runātājiem ir { $n } priekšlikumu
    [one] Par runātājiem ir { $n } priekšlikums
   *[other] Par runātājiem ir { $n } priekšlikumi
}
proposals-what = Lomas, vārdi un vienas personas apzīmējumi, kā liecina faili un saruna. Nekas nav spēkā, kamēr kāds to nepieņem; Ctrl+Z to atsauc.
proposals-all = Pieņemt visus ({ $n })
proposals-done = { $n ->
    [zero] Pieņemti { $n } priekšlikumu
    [one] Pieņemts { $n } priekšlikums
   *[other] Pieņemti { $n } priekšlikumi
}
proposal-merge = ir tā pati persona, kas { $other }
proposal-name = vārds ir { $name }
proposal-label = Apzīmējums
proposal = Šķiet, ka
proposal-why = Kāpēc
translations = Tulkojumi
translations-state = Iztulkots dokumentiem šajā valodā ({ $language })
translations-sheet = Tabula tulkotājam
translations-bring = Ielasīt tabulu …
translations-line = { $line }. rinda
filled-bring = Aizpildītas tās nāk atpakaļ:
filled-plan = Ievietot plāna tabulas …
filled-stakeholders = Ievietot ieinteresētās puses …
filled-nothing = Nekas nemainītos.
filled-added = Jauni
filled-changed = Mainīti
filled-votes = Balsis: { $n }
filled-ratings = Vērtējumi: { $n }
filled-notes = Nav lasīts vai nav zināms: { $list }
filled-done = { $n ->
    [zero] Projektā tagad ir { $n } tabulas rindu
    [one] Projektā tagad ir { $n } tabulas rinda
   *[other] Projektā tagad ir { $n } tabulas rindas
}
source-acts = Vairāk …
source-correct = Labot ar citu failu
source-correct-what = Kodētais un piesaistītais nonāk tur, kur vārdi ir tagad; kam vairs nav vietas, to saglabā un nosauc.
source-would = Replikas: { $turns }. No kodētā, piesaistītā un pierakstītā: nemainīts { $kept }, ar labotiem vārdiem { $changed }, bez vietas { $unplaced }.
source-correct-do = Ņemt laboto failu
source-corrected = „{ $name }” ir labots. Ctrl+Z to atsauc.
source-session = Ielikt sesijā
source-session-do = Ielikt
source-put = „{ $name }” tagad ir sesijā „{ $session }”. Ctrl+Z to liek atpakaļ.
source-remove = Noņemt
source-remove-do = Noņemt avotu
source-remove-all = Noņemt ar visu, kas tajā darīts
source-remove-what = Ctrl+Z to atgūst ar visu, kas tajā darīts.
source-removed = „{ $name }” ir noņemts. Ctrl+Z to atgūst.
unplaced = Bez vietas
unplaced-count = { $n ->
    [zero] { $n } fragmentiem nav vietas izlabotajā tekstā
    [one] { $n } fragmentam nav vietas izlabotajā tekstā
   *[other] { $n } fragmentiem nav vietas izlabotajā tekstā
}
unplaced-here = bez vietas: { $n }
unplaced-of = { $n } no { $all }
unplaced-before = Iepriekšējais fragments
unplaced-next = Nākamais fragments
unplaced-what = Šie vārdi bija kodēti, saistīti vai atzīmēti, pirms avotu izlaboja. Tie ir saglabāti un nekur neskaitās, kamēr neatlasāt vārdus, kādi tie ir tagad, un nenovietojat tos tur, vai no tiem neatsakāties. Ctrl+Z atceļ gan vienu, gan otru.
unplaced-maybe = Tekstā ir atlasīts tas, kas varbūt tagad ir to vietā. Atlasiet citus vārdus, ja tie nav īstie.
unplaced-missing = To vietā tagad nav nekā; teksts rāda, kur to trūkst.
unplaced-show = Rādīt, kur
unplaced-place = Novietot uz atlasītajiem vārdiem
unplaced-give-up = Atteikties
unplaced-placed = Tagad tas ir uz atlasītajiem vārdiem. Ctrl+Z to atceļ.
unplaced-given-up = No tā atteicās. Ctrl+Z to atgriež.
unplaced-list-what = Kam pirms labojuma bija šie vārdi. Dodieties turp, kur tas varbūt ir tagad, un novietojiet to tur vai no tā atsakieties.
unplaced-memo = Piezīme
unplaced-mention = Pieminējums
unplaced-translation = Tulkojums
unplaced-language = Replikas valoda
erase = Dzēst …
erase-selection = Neatgriezeniski dzēst šos vārdus …
erase-title-person = Dzēst to, ko teica { $name }
erase-title-words = Dzēst vārdus no “{ $name }”
erase-what-person = Kad kāds atsauc piekrišanu un prasa, lai viņa vārdi pazūd: vārdu, to, kas par personu zināms, un visu, ko tā teikusi, pārklāj ar blokiem transkriptos, oriģinālajos failos un tajā, kas par to rakstīts. Vispirms aplūkojiet: tas neko nemaina.
erase-what-words = Šos vārdus pārklāj ar blokiem transkriptā, oriģinālajā failā un visā, kas ar tiem rakstīts. Vispirms aplūkojiet: tas neko nemaina.
erase-reason = Kāpēc
erase-reason-what = Turpmāk tas ir žurnālā. Rakstiet to bez vārdiem, kam jāpazūd.
erase-mentions = Dzēst vārdu arī citu teiktajā, kur tā noteikti ir šī persona
erase-reports = Jau nodotie faili
erase-reports-what = Jums pateiks, kuros ir šie vārdi. Tie paliek, kādi ir: kas tos saņēmis, tam vārdi joprojām ir.
erase-keep = Jūsu pašu vārdi, kas paliek
erase-keep-what = Jūsu rakstītais zaudē vārdus, kas ir tikai dzēstajā. Vārdi, kas ir jūsu, paliek, ja tos šeit nosaucat.
erase-look = Aplūkot, kas pazustu
erase-look-again = Aplūkot vēlreiz
erase-look-title = Kas pazustu
erase-characters = Pārklātu rakstzīmes: { $n }, avotos: { $sources }.
erased-characters = Dzēstas rakstzīmes: { $n }, avotos: { $sources }.
erase-source = { $name }: rakstzīmes { $n }, replikas { $turns }
erase-replaced = (tā oriģinālais fails pazūd viss, jo šajā formātā vārdus nevar pārklāt)
erase-touches = Skar: kodējumus { $codings }, saistītus citātus { $links }, tulkojumus { $translations }, piezīmes par personu { $memos }. Tie paliek bez vārdiem, un šādi citāti neskaitās.
erase-figures = Prioritāšu skaitļi:
erase-figures-same = tie paši, no mazāk cilvēkiem
erase-figures-of = pieminējumi { $before }, runātāji { $by }; pēc tam pieminējumi { $after }, runātāji { $then }
erase-texts = Kas ir rakstīts un mainītos ({ $n }):
erased-texts = Kas ir rakstīts un mainījās ({ $n }):
erase-named = Citi šo personu nosauc, reizes: { $n }; no tām paliek: { $kept }
erase-unsure = (šis vārds ir arī kādam citam)
erase-elsewhere = Šajos failos ir šie vārdi, un tie paliek, kādi ir:
erase-unfinished = Vārdi ir dzēsti, bet vēl ne visas to pēdas datubāzes failā: { $reason }. Aizveriet citas programmas, kurās projekts ir atvērts, beidziet darbvietu un palaidiet to no jauna; tad tas turpināsies.
erase-for-good = To nevar atcelt. Nekas vārdus neatgriež: ne Ctrl+Z, ne cits imports.
erase-sure = Es to zinu un gribu tos dzēst
erase-do = Dzēst neatgriezeniski
source-erase = Dzēst vārdus
source-erase-what = Kad kāds atsauc piekrišanu. Atsevišķus vārdus atlasa transkriptā; ko teikusi viena persona, pazūd viss, no visiem avotiem. Vispirms to aplūko.
source-erase-select = Atlasīt vārdus transkriptā
source-erase-person = Dzēst to, ko teica { $name } …
mask = Aizsegt vārdus
mask-what = Atslēga katram vārdam dod pseidonīmu: tabula (CSV vai Excel) ar kolonnām “vārds” un “pseidonīms” vai TOML fails. Ar to vārdi un identifikatori citātos tiek aizstāti failā, ko saglabājat. Pati atslēga netiek glabāta nekur: ne projektā, ne failā.
mask-choose = Izvēlēties atslēgu …
mask-with = Aizsegts ar { $name }
mask-without = Bez atslēgas
mask-preview = Priekšskatījums rāda vārdus, kādi tie ir; fails, ko saglabājat, ir aizsegts.
verify-what = Vai uzrakstītie pārskati joprojām ir spēkā?
verify-do = Pārbaudīt pārskatus …
verify-holds = visi citāti ({ $n }) ir tādi, kā saglabāti, un katrs skaitlis ir tāds, kā projekts skaita.
verify-fails = no pārbaudītā nav spēkā: { $n } (citāti: { $quotes }).
verify-expected = jābūt:
verify-found = ir:
privacy-what = Kas kādu nodotu?
privacy-said = Pārskatīt teikto
privacy-files = Pārskatīt failus …
privacy-found = { $n ->
    [0] Nekas nav atrasts.
    [zero] Atrastas { $n } vietas.
    [one] Atrasta { $n } vieta.
   *[other] Atrastas { $n } vietas.
}
privacy-kind = Kas tas ir
privacy-words = Vārdi
privacy-place = Kur
leak-name = vārds
leak-name-under-embargo = vārds ar publicēšanas aizliegumu
leak-e-mail = e-pasts
leak-web-address = tīmekļa adrese
leak-iban = IBAN
leak-codice-fiscale = codice fiscale
leak-oib = OIB
leak-personas-kods = personas kods
leak-telephone = tālruņa numurs
leak-missing-paraphrase = trūkst pārstāsta
leak-small-cell = grupa ar maz cilvēkiem
leak-key-of-pseudonyms = pseidonīmu atslēga
figures-framework = Kopsavilkumi (framework)
figures-framework-what = Ko jūs secināt no tā, ko katra sesija vai persona saka par katru tēmu (Ričija un Spensers). Rakstiet šūnā; skaitlis atver tur kodētos fragmentus, un piesaista tos, uz kuriem balstās kopsavilkums.
framework-rows = Rindas
framework-by-session = Sesija
framework-by-participant = Persona
framework-passages = { $n ->
    [zero] { $n } fragmentu
    [one] { $n } fragments
   *[other] { $n } fragmenti
}
framework-linked = piesaistīti: { $n }
framework-stale = kopš tā laika te kodētais ir mainījies
framework-link = Piesaistīt
framework-unlink = Noņemt saiti
framework-rests = Kopsavilkums balstās uz
framework-coded = Te kodēts

clash = Uzrakstīts divreiz
clash-what = Kamēr rakstījāt, tajā pašā vietā tika uzrakstīts kas cits: to izdarīja kāds cits vai jūs citā logā. Nekas nav zudis. Kreisajā pusē varat rakstīt tālāk.
clash-mine = Ko uzrakstījāt jūs
clash-theirs = Kas tur ir tagad
clash-nothing = nekas: tas ir noņemts
clash-keep = Paturēt manu
clash-take = Ņemt viņu
clash-later = Atpakaļ uz lauku
turn-beginning = tikai sākums
search-beginnings = Šīs replikas ir atrastas bez to vārdiem. No katras redzami pirmie teikumi; tikai tos kopē un saista ar prioritātēm. „Kodēt atrasto” liek kodu uz visu repliku.
queries = Saglabātie meklējumi
queries-keep = Saglabāt šo meklējumu
queries-name = Meklējuma nosaukums
queries-none = Vēl neviena. Saglabātam meklējumam ir nosaukums un piezīmes.
queries-kept = Saglabāts kā „{ $name }”
queries-rules = Kārtulas: { $rules }
