# Ko programma saka latviski.

undid = atsaukts: { $what }
redid = atjaunots: { $what }
project-made = izveidots projekts `{ $title }`
coder-began = `{ $coder }` sāka strādāt projektā
imported = ievietots avots `{ $source }` ({ $n } { $n ->
    [zero] repliku
    [one] replika
   *[other] replikas
}, { $n2 } { $n2 ->
    [zero] runātāju
    [one] runātājs
   *[other] runātāji
})
source-removed = noņemts avots `{ $source }`
source-revised = jauna avota `{ $source }` versija ({ $n } { $n ->
    [zero] repliku
    [one] replika
   *[other] replikas
}; saglabāti { $n2 }, mainīti { $n3 }, bez vietas { $n4 })
source-reread = pierakstīts, kā lasa `{ $source }`, un tā komentāri
source-moved = avots `{ $source }` ielikts sesijā `{ $session }`
recording-given = avotam `{ $source }` pievienots ieraksts
recording-taken = avotam `{ $source }` noņemts ieraksts
placed = ar roku novietoti avota `{ $source }` fragmenti: { $n }
placed-turn = ar roku novietoti avota `{ $source }` fragmenti { $n2 }. replikā: { $n }
gave-up = atmesti fragmenti bez vietas: { $n } ({ $sources })
language-said = norādīts, kādā valodā ir { $what }: `{ $language }`
language-other = norādīts, ka { $what } nav valodā, ko Verbatim analizē
language-found = valodu atkal nosaka pēc vārdiem: { $what }
told-turn = avota `{ $source }` { $n }. replika
told-turns = katra no avota `{ $source }` replikām { $numbers }
session-set = pierakstīts, kas zināms par sesiju `{ $session }`
session-renamed = sesija `{ $session }` tagad saucas `{ $new }`
sessions-sheet = lietota sesiju tabula `{ $sheet }` ({ $n } { $n ->
    [zero] rindu
    [one] rinda
   *[other] rindas
})
sessions-names = ziņas par sesijām nolasītas no nosaukumiem ({ $n }) pēc parauga `{ $pattern }`
participants-sheet = lietota dalībnieku tabula `{ $sheet }` ({ $n } { $n ->
    [zero] apzīmējumu
    [one] apzīmējums
   *[other] apzīmējumi
})
participant-set = pierakstīts, kas zināms par dalībnieku `{ $participant }`
participant-withdrawn = atsaukti dalībnieka `{ $participant }` vārdi
speakers-merged = apzīmējumi tagad ir viens dalībnieks `{ $participant }`: { $others }
speakers-accepted = pieņemti ieteikumi par runātājiem: { $n }
erased = pēc dalībnieka prasības izdzēsts: zīmes { $n }, avoti { $n2 }
codebook-imported = ievietota kodu grāmata `{ $codebook }`, versija { $version }: { $what }
codes-added = pievienoti kodi: { $n } ({ $codes })
codes-changed = mainīti kodi: { $n } ({ $codes })
codes-renamed = pārdēvēti kodi: { $n } ({ $codes })
codes-back = atgriezti kodi: { $n } ({ $codes })
codes-retired = vairs netiek piedāvāti kodi: { $n } ({ $codes })
codes-removed = noņemti kodi: { $n } ({ $codes })
codes-same = neviens kods nav mainījies
codes-order = mainīta kodu secība
code-made = izveidots kods `{ $code }`
code-changed = mainīts kods `{ $code }`
code-moved = kods `{ $code }` pārvietots zem `{ $parent }`
code-top = kods `{ $code }` pārvietots augstākajā līmenī
code-became = kods `{ $code }` tagad ir `{ $what }`
code-put-away = kods `{ $code }` vairs netiek piedāvāts
code-brought-back = kods `{ $code }` atkal tiek piedāvāts
code-merged = kods `{ $code }` apvienots ar `{ $into }`, { $n } { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
}
code-split = { $n } koda `{ $code }` { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
} pārcelti uz `{ $into }`
rules-applied = lietoti noteikumi: pievienoti kodējumi { $n }, atsaukti { $n2 }
rules-applied-reasons = lietoti noteikumi: pievienoti kodējumi { $n }, atsaukti { $n2 }, citu iemeslu dēļ { $n3 }
coded = avota `{ $source }` fragments kodēts kā `{ $code }`
code-made-and-coded = izveidots kods `{ $code }`, un ar to kodēts avota `{ $source }` fragments
code-made-found = izveidots kods `{ $code }`, un ar to kodēti pēc meklējuma `{ $query }` atrastie fragmenti ({ $n })
code-made-nothing = pēc `{ $query }` nekas netiek atrasts, tāpēc kods nav izveidots
code-made-nothing-look = vispirms meklējiet citus vārdus
coded-found = pēc meklējuma `{ $query }` atrastie fragmenti ({ $n }) kodēti kā `{ $code }`
codings-accepted = { $n ->
    [zero] pieņemti
    [one] pieņemts
   *[other] pieņemti
} { $n } { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
}
codings-rejected = { $n ->
    [zero] noraidīti
    [one] noraidīts
   *[other] noraidīti
} { $n } { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
}
codings-removed = { $n ->
    [zero] noņemti
    [one] noņemts
   *[other] noņemti
} { $n } { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
}
coding-recoded = avota `{ $source }` fragmentam dots cits kods
coding-borders = pārbīdītas avota `{ $source }` kodētā fragmenta robežas
coding-weighed = svarīgums { $n2 } dots: { $n } { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
}
coding-unweighed = noņemts svarīgums: { $n } { $n ->
    [zero] kodējumu
    [one] kodējums
   *[other] kodējumi
}
coding-split = avota `{ $source }` kodējums sadalīts divos
memo-written = pierakstīta piezīme par { $what }
memo-written-on = pierakstīta piezīme par { $what } `{ $target }`
memo-written-on-code = pierakstīta piezīme par kodu `{ $code }`
memo-changed = mainīta piezīme par { $what }
memo-removed = noņemta piezīme par { $what }
memo-on-project = projektu
memo-on-session = sesiju
memo-on-source = avotu
memo-on-participant = dalībnieku
memo-on-code = kodu
memo-on-coding = kodējumu
memo-on-priority = prioritāti
memo-on-lesson = mācību
memo-on-remark = piezīmi
memo-on-query = saglabāto meklējumu
query-saved = meklējums `{ $query }` saglabāts kā `{ $name }`
query-changed = saglabātais meklējums `{ $name }` tagad ir `{ $query }`
query-renamed = saglabātais meklējums `{ $name }` tagad saucas `{ $new }`
query-removed = noņemts saglabātais meklējums `{ $name }`: `{ $query }`
query-rule = no saglabātā meklējuma `{ $name }` koda `{ $code }` noteikumi: { $n }
priority-added = pievienota prioritāte `{ $priority }`: { $claim }
priority-changed = mainīta prioritāte `{ $priority }`: { $claim }
priority-removed = noņemta prioritāte `{ $priority }`: { $claim }
priority-candidate = prioritātes `{ $priority }` stāvoklis: kandidāte
priority-validated = prioritātes `{ $priority }` stāvoklis: apstiprināta
priority-rejected = prioritātes `{ $priority }` stāvoklis: atmesta
priority-merged = prioritātes `{ $priority }` stāvoklis: apvienota ar citu
linked = { $n ->
    [zero] saistīti
    [one] saistīts
   *[other] saistīti
} { $n } { $n ->
    [zero] citātu
    [one] citāts
   *[other] citāti
} ({ $what2 }): { $what }
unlinked = { $n ->
    [zero] noņemtas
    [one] noņemta
   *[other] noņemtas
} { $n } { $n ->
    [zero] saišu
    [one] saite
   *[other] saites
}: { $what }
link-kind-one = prioritātes `{ $priority }` citāts tagad ir saistīts citādi: { $what }
link-kind-many = prioritātes `{ $priority }` citāti ({ $n }) tagad ir saistīti citādi: { $what }
kind-supports = atbalsta
kind-qualifies = precizē
kind-contradicts = noliedz
kind-context = konteksts
target-priority = prioritāte `{ $key }`
target-objective = mērķis `{ $objective }`
target-validation = apstiprinājums `{ $key }`
target-lesson = labās prakses `{ $key }` { $n }. mācība
target-cell = kopsavilkums `{ $case }` × `{ $code }`
paraphrased = pārstāstīts prioritātes `{ $priority }` citāts
paraphrase-taken = noņemts prioritātes `{ $priority }` citāta pārstāsts
confidence-high = prioritātes `{ $priority }` ticamība: augsta
confidence-moderate = prioritātes `{ $priority }` ticamība: vidēja
confidence-low = prioritātes `{ $priority }` ticamība: zema
confidence-very-low = prioritātes `{ $priority }` ticamība: ļoti zema
confidence-assessed = izvērtēta prioritātes `{ $priority }` ticamība, vēl bez līmeņa
confidence-emptied = iztukšota prioritātes `{ $priority }` ticamības veidlapa
looked = meklēti pretēji citāti par `{ $priority }`: { $note }
validation-recorded = pierakstīts apstiprinājums `{ $key }` sesijā `{ $session }` ({ $what }): { $what2 }
validation-changed = mainīts apstiprinājums `{ $key }`: { $what }
validation-removed = noņemts apstiprinājums `{ $key }`
result-hands = par { $n }, pret { $n2 }, atturas { $n3 }, klātesošo { $n4 }
result-ranking = { $n }. vieta no { $n2 } (ranžēja: { $n3 })
result-dots = { $n } no { $n2 } punktiem (punktus deva: { $n3 })
result-agreed = grupa piekrita
result-disagreed = grupa nepiekrita
result-mixed = daži piekrita, daži ne
practice-added = pievienota labā prakse `{ $key }`: { $title }
practice-changed = mainīta labā prakse `{ $key }`: { $title }
practice-removed = noņemta labā prakse `{ $key }`: { $title }
lesson-written = pierakstīta labās prakses `{ $key }` { $n }. mācība: { $text }
lesson-removed = noņemta labās prakses `{ $key }` { $n }. mācība
remark-recorded = pierakstīta piezīme par labo praksi `{ $key }`; recenzents: { $reviewer }
remark-answered = atbildēts uz piezīmi par labo praksi `{ $key }`; recenzents: { $reviewer }
remark-removed = noņemta { $n }. piezīme par labo praksi `{ $key }`
stakeholder-added = pievienota organizācija `{ $key }`: { $name }
stakeholder-changed = mainīta organizācija `{ $key }`: { $name }
stakeholder-removed = noņemta organizācija `{ $key }`: { $name }
stakeholder-rated = novērtēta organizācija `{ $key }` (vērtē: { $rater })
stakeholder-linked = organizācija `{ $key }` saistīta ar dalībniekiem: { $numbers }
stakeholder-unlinked = organizācija `{ $key }` vairs nav saistīta ar dalībniekiem: { $numbers }
stakeholders-sheet = lietota tabula `{ $sheet }` ({ $n } { $n ->
    [zero] organizāciju
    [one] organizācija
   *[other] organizācijas
})
mentions-confirmed-of = apstiprināti organizācijas `{ $key }` pieminējumi: { $n }
mentions-rejected-of = noraidīti organizācijas `{ $key }` pieminējumi: { $n }
mentions-found-of = organizācijas `{ $key }` pieminējumi atkal nav izvērtēti: { $n }
mentions-confirmed = apstiprināti pieminējumi: { $n }
challenge-added = pievienots izaicinājums `{ $key }`: { $text }
challenge-changed = mainīts izaicinājums `{ $key }`: { $text }
challenge-removed = noņemts izaicinājums `{ $key }`: { $text }
challenge-linked = ar izaicinājumu `{ $key }` saistīti fragmenti: { $n }
challenge-unlinked = no izaicinājuma `{ $key }` noņemti fragmenti: { $n }
solution-added = pievienots risinājums `{ $key }`: { $text }
solution-changed = mainīts risinājums `{ $key }`: { $text }
solution-removed = noņemts risinājums `{ $key }`: { $text }
solution-answers = risinājums `{ $key }` atbild uz { $challenges }
solution-answers-not = risinājums `{ $key }` neatbild uz { $challenges }
solution-vote = pierakstīts balsojums par risinājumu `{ $key }`: { $what }, { $n } no { $n2 }
vote-hands = roku pacelšana
vote-dots = punkti
vote-ranking = ranžēšana
vote-points = punktu skaits
vote-ballot = balsošana ar zīmēm
vote-consensus = vienprātība
action-added = pievienota rīcība `{ $key }`: { $title }
action-changed = mainīta rīcība `{ $key }`: { $title }
action-removed = noņemta rīcība `{ $key }`: { $title }
action-linked = rīcība `{ $key }` saistīta ar { $keys }
action-unlinked = rīcība `{ $key }` vairs nav saistīta ar { $keys }
step-added = pievienots rīcības `{ $action }` solis `{ $key }`: { $title }
step-changed = mainīts rīcības `{ $action }` solis `{ $key }`: { $title }
step-removed = noņemts rīcības `{ $action }` solis `{ $key }`: { $title }
plan-sheet = lietots plāns `{ $name }` ({ $n } { $n ->
    [zero] rindu
    [one] rinda
   *[other] rindas
})
finding-accepted = `{ $action }` paliek tāda, par spīti pārbaudei `{ $what }`: { $why }
finding-again = atsaukts, kāpēc `{ $action }` nav jāiztur pārbaude `{ $what }`
cell-summarised = apkopots `{ $case }` × `{ $code }`: { $summary }
cell-linked = ar kopsavilkumu `{ $case }` × `{ $code }` saistīti citāti: { $n }
cell-removed = noņemts kopsavilkums `{ $case }` × `{ $code }`
framework-sheet = no tabulas `{ $name }` paņemti kopsavilkumi: { $n }
translated = tulkots ({ $language }): { $what }
translated-of = tulkots ({ $language }): { $what } (`{ $of }`)
translation-removed = noņemts tulkojums ({ $language }): `{ $text }`
translation-removed-quote = noņemts avota `{ $source }` citāta tulkojums ({ $language })
translations-sheet = tulkojumi ({ $language }) paņemti no `{ $name }` ({ $n }, no tiem jauni { $n2 })
counted-quotes = { $n } { $n ->
    [zero] citātu
    [one] citāts
   *[other] citāti
}
counted-texts = { $n } { $n ->
    [zero] tekstu
    [one] teksts
   *[other] teksti
}
and-more = vēl { $n }

no-project-open = neviens projekts nav atvērts
open-one-first = vispirms atveriet kādu
other-address = šim darba galdam ir cita adrese
other-page = to pieprasīja cita lapa
work-in-page = strādājiet darba galda lapā
not-signed-in = neviens nav pierakstījies
sign-in-first = pierakstieties ar vārdu un paroli
settled = to nosaka tur, kur programma tika palaista
ask-keepers = jautājiet tiem, kas par to rūpējas
for-leads = to drīkst tikai vadītāji
for-coders = to drīkst tikai tie, kas kodē
ask-lead = palūdziet to izdarīt vadītājam vai lūdziet citu lomu
not-let-in = šai pārlūkprogrammai nav piekļuves
open-address = atveriet visu adresi, ko programma parādīja, kad to palaida
nothing-lost = nekas saglabātais nav zudis; mēģiniet vēlreiz vai palaidiet darba galdu no jauna
try-again = mēģiniet vēlreiz
write-it-first = vispirms to uzrakstiet
funding-nameless = finansējuma avotam nav nosaukuma
indicator-empty = rādītājs nepasaka, ko mēra
risk-empty = risks nav aprakstīts
follow-up-empty = nav aprakstīts, kas var sekot
no-passage-chosen = neviens fragments nav izvēlēts
tick-one = atzīmējiet vismaz vienu
judged-by-person = kodējumu pieņem vai noraida cilvēks
no-importance = `{ $n }` nav svarīgums
choose-importance = izvēlieties 1, 2 vai 3
nothing-selected = nekas nav atlasīts
select-words = vispirms atlasiet vārdus
no-letter = vietā `{ $at }` nav burta
select-again = atlasiet vārdus vēlreiz
folder-unreadable = `{ $path }` nevar nolasīt: { $what }
not-whole-path = `{ $path }` nav pilns mapes ceļš
choose-in-list = izvēlieties to sarakstā
somebody-else-did = to izdarīja kāds cits
ask-to-undo = palūdziet to atsaukt šai personai vai vadītājam
no-file = nav neviena faila
choose-files = izvēlieties failus
choose-files-again = izvēlieties failus vēlreiz
file-nameless = kādam failam nav nosaukuma
form-field = veidlapā nav lauka `{ $name }`
one-sheet = jābūt vienai tabulai
choose-file = izvēlieties vienu failu
no-language-code = `{ $code }` nav valodas kods
write-language = rakstiet `hr`, `lv`, `it` vai `en`
recording-gone = ieraksts vairs nav tur, kur bija
recording-where = pasakiet, kur tas ir tagad, vai pieslēdziet disku, kurā tas ir
recording-short = ieraksts ir īsāks
sheets-format = tabulas nevar ierakstīt kā `{ $ending }`
choose-xlsx = izvēlieties xlsx
no-accounts = šeit nevienam nav konta
wrong-password = vārds vai parole nav pareiza
wrong-password-hint = mēģiniet vēlreiz; tie, kas rūpējas par programmu, var iestatīt jaunu paroli
too-many-passwords = pārāk daudz nepareizu paroļu; uzgaidiet sekundes: { $n }
unknown-term = nezināma vērtība `{ $given }`; jābūt vienai no: { $expected }

store-missing = vietā `{ $path }` nav projekta
store-exists = vietā `{ $path }` jau ir projekts; izvēlieties citu mapi vai atveriet to
store-foreign = `{ $path }` nav Verbatim projekts; failā teikts, ka to izveidojusi cita programma
store-newer = `{ $path }` rakstījusi jaunāka Verbatim versija (formāts { $n }, šī pazīst { $n2 }); atjauniniet programmu
store-damaged = projekts ir bojāts: { $why }; atjaunojiet to no rezerves kopijas
store-busy = projektā pašlaik raksta { $what }; gaidīts { $n } s. Mēģiniet vēlreiz, kad tas būs beidzies
another-program = cita programma
another-making = cita programma, kas šeit veido projektu
process = process { $n } (`verbatim { $command }`, kodētājs { $coder })
store-full = projekta diskā vairs nav vietas; nekas nav izdarīts
make-room = atbrīvojiet vietu diskā un dariet vēlreiz; iepriekš saglabātais ir šeit
cannot-undo = nevar atsaukt „{ $what }”: { $what2 }
cannot-redo = nevar atjaunot „{ $what }”: { $what2 }
later-acts = uz to balstās vēlākas darbības: { $what }; vispirms atsauciet tās
was-undone = „{ $what }” ir atsaukts; vispirms atjaunojiet to
were-undone = ir atsaukts: { $what }; vispirms atjaunojiet to
later-and-undone = uz to balstās vēlākas darbības: { $what }; vispirms atsauciet tās. Turklāt: { $what2 }
act-with-id = „{ $what }”
already-undone = „{ $what }” jau ir atsaukts
cannot-undo-foundation = nevar atsaukt „{ $what }”; uz to balstās viss pārējais
cannot-undo-erasure = nevar atsaukt „{ $what }”: izdzēstā vairs nekur nav
no-operation = nav darbības `{ $id }`
nothing-to-undo = nav ko atsaukt
nothing-to-redo = nav ko atjaunot
all-taken-back = kopš tā laika neesat izdarījuši neko, kas jau nebūtu atsaukts
choose-earlier = izvēlieties agrāku darbību
since-unsaid = nav pateikts, kopš kuras darbības
give-operation = norādiet vienas identifikatoru kā `operation`
store-file = `{ $path }` nevar izmantot: { $what }
store-says = projekta datubāze ziņo: { $what }
taken = `{ $value }` jau ir aizņemts ({ $what }); izvēlieties citu
dangling = { $what } atsauktos uz kaut ko, kā projektā nav ({ $missing }); nekas nav izdarīts
synchronised = projekts atrodas mapē, ko sinhronizē { $service }; datubāzi var nokopēt, kamēr tajā raksta, un tā sabojāt. Glabājiet projektu citur un kopējiet to, kad neviens ar to nestrādā
network-drive = projekts atrodas tīkla diskā ({ $kind }), kur divas programmas var rakstīt vienlaikus, to nepamanot; glabājiet to šī datora diskā

moved = kāds cits tajā pašā brīdī mainīja projektu; nekas nav izdarīts
file-unusable = `{ $path }` nevar lasīt vai rakstīt: { $what }
look-at-names = pārbaudiet, vai mape un nosaukums ir uzrakstīti pareizi un vai tie ir
file-errors = `{ $file }` satur kļūdas
meant-else = vai domājāt `{ $name }`?
meant = vai domājāt `{ $name }`?
no-thing = nav atrasts: { $what } `{ $given }`
no-action = nav rīcības `{ $key }`
no-code = nav koda `{ $key }`
no-coder = nav kodētāja `{ $name }`
no-coding = nav kodējuma `{ $id }`
no-column = nav kolonnas `{ $name }`
no-attribute = nav pazīmes `{ $name }`
no-challenge = nav izaicinājuma `{ $key }`
no-document = nav dokumenta `{ $name }`
no-figure = nav rādītāja `{ $name }`
no-practice = nav labās prakses `{ $key }`
no-group = nav ieinteresēto pušu grupas `{ $name }`
no-lesson = nav mācības `{ $n }`
no-link = nav saites `{ $id }`
no-memo = nav piezīmes `{ $id }`
no-mention = nav pieminējuma `{ $id }`
no-objective = nav mērķa `{ $key }`
no-operation-short = nav darbības `{ $id }`
no-participant = nav dalībnieka `{ $number }`
no-priority = nav prioritātes `{ $key }`
no-priority-or-action = nav ne prioritātes, ne rīcības `{ $key }`
no-action-or-priority = nav ne rīcības, ne prioritātes `{ $key }`
no-recording = nav avota `{ $source }` ieraksta
no-remark = nav piezīmes `{ $n }`
no-rule = nav noteikuma `{ $name }`
no-saved-query = nav saglabātā meklējuma `{ $name }`
no-session = nav sesijas `{ $key }`
no-solution = nav risinājuma `{ $key }`
no-source = nav avota `{ $name }`
no-stakeholder = nav organizācijas `{ $key }`
no-step = nav soļa `{ $key }`
no-table = nav tabulas `{ $name }`
no-territory = nav teritorijas `{ $name }`
no-timeline = nav laika līnijas: `{ $name }`
no-turn = nav replikas `{ $number }`
no-validation = nav apstiprinājuma `{ $key }`
no-case = nav gadījuma `{ $name }`
no-label = sesijā `{ $session }` nav apzīmējuma `{ $who }`
there-are = ir: { $list }
expected-those = jābūt: { $list }
codebook-has = kodu grāmatā ir: { $list }
codebook-none-yet = projektam vēl nav kodu grāmatas
codebook-none = projektam nav kodu grāmatas
codebook-needed = izveidojiet pirmo kodu kodu grāmatā
code-nameless = kodam nav nosaukuma
give-it-one = dodiet to
code-named-so = jau ir kods `{ $name }` (`{ $key }`)
use-that-one = lietojiet to vai izvēlieties citu nosaukumu
code-without-name = kods `{ $key }` paliktu bez nosaukuma
give-one-language = dodiet to vismaz vienā valodā
move-lower = vispirms pārvietojiet zemāko
code-in-itself = kodu `{ $code }` nevar pārvietot zem `{ $path }`; vispirms pārvietojiet `{ $under }` citur
code-unlisted = nav koda `{ $key }`; kodu saraksts rāda atslēgas
no-colour = `{ $color }` nav krāsa
write-colour = rakstiet to kā `#rrggbb`
same-code = `{ $key }` ir tas pats kods
merge-another = izvēlieties citu, ar ko to apvienot
split-another = izvēlieties citu vai jauna koda nosaukumu
objective-refered = `{ $key }` ir mērķis, uz ko atsaucas prioritātes
merge-only = apvienojiet tikai tēmas un kodus
stands-below = `{ $key }` atrodas zem `{ $other }`
move-out = vispirms pārvietojiet to citur
summaries-on = kāds par `{ $key }` ir rakstījis kopsavilkumus ietvara matricā
merge-other-way = tā vietā apvienojiet otru ar šo
language-not-in-project = `{ $language }` nav projekta valoda
passages-none-meant = nav domāts neviens koda `{ $code }` fragments
no-quote-place = `{ $text }` nav citāts
ends-after = `{ $place }` beidzas aiz teksta
holds-no-words = `{ $place }` nesatur vārdus
text-length = avota `{ $source }` tekstā ir zīmes: { $n }
text-length-short = tekstā ir zīmes: { $n }
code-retired = kods `{ $code }` vairs netiek piedāvāts
choose-offered = izvēlieties kādu no kodu grāmatas
rule-made-back = kodējumu `{ $id }` izveidoja noteikums; tas atgrieztos
reject-instead = tā vietā noraidiet to
codings-begin = vairāki kodējumi sākas ar `{ $text }`
cannot-remove-linked = kodējumu `{ $id }` nevar noņemt; uz to balstās { $what }
cannot-reject-linked = kodējumu `{ $id }` nevar noraidīt; uz to balstās { $what }
cannot-thing-linked = kodējumam `{ $id }` jāpaliek, kāds tas ir; uz to balstās { $what }
unlink-first = vispirms noņemiet saiti
unlink-parts = vispirms noņemiet saiti un saistiet daļas
coded-already = to pašu fragmentu jau esat tā kodējuši
part-coded-already = vienu no daļām jau esat tā kodējuši
remove-one-of-two = noņemiet vienu no abiem
rule-made = kodējumu `{ $id }` izveidoja noteikums
reject-and-code = noraidiet to un kodējiet fragmentu ar roku
coding-of-other = kodējums `{ $id }` ir kodētāja `{ $coder }`
code-beside = blakus tam kodējiet fragmentu paši
coding-placeless = kodējumam `{ $id }` nav vietas spēkā esošajā tekstā
link-shortened = { $what } rāda šī kodējuma vārdus saīsināti
no-border = kodējuma iekšienē nesākas ne vārds, ne teikums, ne replika
leaves-empty = `{ $at }` atstāj vienu daļu bez vārdiem
split-between = kodējums aptver zīmes no { $n } līdz { $n2 }; sadaliet to starp diviem vārdiem
component-both = `{ $component }` vajag gan bažas, gan to iemeslu
level-explanation = ticamības līmenim vajag paskaidrojumu
not-yet-assessed = vēl nav izvērtēts: { $what }
all-components = līmeni nosaka pēc visām četrām sastāvdaļām (GRADE-CERQual): vispirms izvērtējiet tās
component-methodological = metodoloģiskie ierobežojumi
component-coherence = saskaņa
component-adequacy = pietiekamība
component-relevance = atbilstība
nobody-assessed = neviens nav izvērtējis prioritātes `{ $key }` ticamību
not-said-how = nav pateikts, kur un kā meklēts
say-in-sentence = pasakiet to vienā teikumā
words-erased = avota `{ $source }` vārdi ir izdzēsti, tāpēc tas paliek, kāds ir
bring-back = cits lasījums vai cits fails tos varētu atgriezt
no-nearness = `{ $text }` nav tuvums
write-nearness = rakstiet passage, overlap, turn vai repliku skaitu, piemēram, 3
base-and-run = pamatā un virknē ir vismaz viena sesija
base-usual = metodes autori lieto pamatu no 4 līdz 6 un virkni no 2 vai 3
no-share = `{ $text }` nav daļa procentos
share-usual = metodes autori lieto 5 vai 0
orders-many = `{ $n }` nejaušu secību ir par daudz
orders-most = ne vairāk par { $n }; 1000 dod tādu pašu joslu
no-parts = sesiju nevar sadalīt tik daudzās daļās: `{ $n }`
parts-number = norādiet skaitli no 1 līdz 100
no-focus-group = neviena sesija nav fokusgrupa
name-session = izvēlieties sesiju vai avotos norādiet, ka tā bija fokusgrupa
document-silent = `{ $key }` ir dokuments: tajā neviens nerunā
no-cell = `{ $text }` nav šūna
serves-not = `{ $code }` nekalpo mērķim `{ $objective }`
no-pair = `{ $one }` un `{ $two }` nav pāris
key-wrong = `{ $key }` nevar būt atslēga
key-letters = lietojiet burtus, ciparus un defises
key-taken = jau ir `{ $key }` ({ $what })
key-next = izvēlieties citu atslēgu vai izlaidiet to, lai iegūtu nākamo numuru
noun-action = rīcība
noun-challenge = izaicinājums
noun-solution = risinājums
noun-step = solis
noun-stakeholder = organizācija
noun-practice = labā prakse
noun-validation = apstiprinājums
noun-group = grupa
noun-role = loma
thing-empty = tukšs: { $what }
noun-action-title = rīcības nosaukums
noun-step-title = soļa nosaukums
noun-organisation = organizācijas nosaukums
say-with-title = uzrakstiet to
say-with-text = uzrakstiet to
name-with-option = uzrakstiet nosaukumu
link-placeless = kodējiet tās vārdus tur, kur tie tagad ir
coding-rejected = kodējums `{ $id }` ir noraidīts, un to nevar saistīt
accept-first = vispirms pieņemiet to
nothing-to-link = nav ko saistīt
no-shortening = `{ $shown }` nav `{ $words }` saīsinājums
leave-out-words = izlaidiet tikai veselus vārdus un katru izlaidumu apzīmējiet ar […]
said-by-nobody = `{ $words }` avotā `{ $source }` neviens nav teicis
carry-no-priority = apzīmējumi, virsraksti un piebildes prioritāti nebalsta; atlasiet to, kas tika teikts
memo-empty = piezīme ir tukša
give-words = uzrakstiet to
memo-of-other = šo piezīmi rakstīja kodētājs `{ $writer }`
memo-own = blakus tai uzrakstiet savu
memo-of-which = `{ $target }` nepasaka, kam tas pieder ({ $what })
memo-of-which-both = rakstiet abus ar slīpsvītru starp tiem, piemēram, `A1/2`
objective-retired = tas vairs netiek piedāvāts
not-a-date = `{ $date }` nav datums
write-date = rakstiet to kā 2026-03-14 (vai 2026-03, vai 2026)
not-a-day = `{ $date }` nav diena
write-day = rakstiet to kā 2027-05-01
session-there = jau ir sesija `{ $key }`
session-other-key = izvēlieties citu atslēgu
session-key-wrong = `{ $key }` nevar būt sesijas atslēga
session-key-short = norādiet īsu nosaukumu bez rindas pārtraukuma, piemēram, `{ $example }`
participant-number-taken = dalībnieka numurs `{ $number }` ir aizņemts
participant-number-wrong = `{ $number }` nevar būt dalībnieka numurs; norādiet īsu tekstu bez rindas pārtraukuma, piemēram, `{ $example }`
participants-differ = dalībnieki `{ $one }` un `{ $other }` atšķiras ({ $what }): { $a } un { $b }
same-person-first = ja tā ir viena persona, vispirms vienam no tiem mainiet: { $what }
stands-for-several = `{ $who }` apzīmē vairākas personas: { $list }
stands-for-nobody = `{ $who }` apzīmē vairākas balsis reizē vai nevienu zināmu, tāpēc tas nav dalībnieks
label-of-one = norādiet vienas personas apzīmējumu
stands-in = tas ir šeit: { $list }
nothing-to-set = nav ko mainīt
attribute-nameless = pazīmei vajag nosaukumu
write-attribute = rakstiet `nosaukums=vērtība`
cost-range = izmaksas nevar būt no { $from } līdz { $to }
cost-least = vispirms norādiet mazākās
no-currency = `{ $currency }` nav valūta
write-currency = rakstiet tās trīs burtus, piemēram, EUR
accept-why = pasakiet, kāpēc tā var palikt
check-finds-nothing = `{ $check }` par rīcību `{ $action }` neko neatrod
cannot-be-read = `{ $text }` nevar nolasīt
write-as = rakstiet to kā `{ $form }`
says-nothing = `{ $text }` neko nepasaka
taken-up-by = `{ $key }` jau ir rīcībās: { $list }
unlink-there = vispirms tur noņemiet saiti
nobody-voted = neviens nebalsoja
say-voters = pasakiet, cik balsoja
zero-no-place = `0` nav vieta
first-is-one = saraksta pirmā vieta ir 1
hands-of = rokas { $n }, bet cilvēki { $n2 }
one-hand = katram ir viena roka, ko pacelt; citi veidi ir punkti un punktu skaits
lesson-empty = mācība neko nepasaka
lesson-say = vienā teikumā pasakiet, ko gadījums māca
remark-needs = piezīmei vajag recenzentu un vārdus
title-empty = nosaukums ir tukšs
title-say = pasakiet, kā gadījumu sauc
became-part = par prioritātes `{ $key }` daļu kļuvuši: { $list }
set-states-first = vispirms mainiet to stāvokli
serves-priority = prioritātei `{ $key }` kalpo: { $list }
link-kind-already = citāts jau ir tā saistīts ar prioritāti `{ $key }`: { $what }
take-link-away = tā vietā noņemiet vienu no abām saitēm
merged-cannot-be = apvienota prioritāte nevar būt `{ $state }`
merged-into-nothing = `{ $key }` nav ne ar ko apvienota
say-into = pasakiet, ar kuru prioritāti
part-of-itself = `{ $key }` nevar kļūt par daļu no sevis
merge-into-other = apvienojiet ar citu prioritāti, kas nav apvienota ar šo
claim-empty = apgalvojums ir tukšs
claim-say = vienā teikumā pasakiet, ko cilvēki vēlas
title-needed = projektam vajag nosaukumu
give-with-title = uzrakstiet to
not-analysed = Verbatim neanalizē valodu `{ $language }`
expected-languages = jābūt hr, lv, it vai en
coder-nameless = kodētājam vajag vārdu
coder-give-name = uzrakstiet vārdu
coder-is-rules = `{ $name }` ir kodētājs, kas lieto noteikumus, nevis persona
choose-other-name = izvēlieties citu vārdu
csv-one-table = `csv` ir viena tabula ar visiem citātiem, un tajā nav nodaļu
rules-unreadable = nevar nolasīt kodu grāmatas noteikumus ({ $n }): { $what }
rule-error = noteikums `{ $rule }`: { $what }
mend-codebook = izlabojiet noteikumus kodu grāmatā
not-recording = `{ $name }` nav ieraksts, ko pārlūkprogrammas var atskaņot
recording-endings = tam jābeidzas ar { $list }
is-folder = `{ $path }` ir mape
give-recording = norādiet pašu ierakstu
rating-influence = `{ $wrong }` nav ietekmes vērtējums
rating-interest = `{ $wrong }` nav intereses vērtējums
rating-range = norādiet veselu skaitli no 1 (maz) līdz 5 (daudz)
nothing-rated = nekas nav novērtēts
rate-something = norādiet ietekmi vai interesi, katru no 1 līdz 5, ar pamatojumu
leads-or-partner = `{ $key }` ir vadītājs vai partneris: { $list }
other-lead-first = vispirms rīcībām norādiet citu vadītāju vai partneri
no-mention-named = neviens pieminējums nav izvēlēts
method-missing = nav pateikts, kādā veidā jautāts
method-give = izvēlieties veidu
put-missing = nav pateikts, kas izvirzīts sesijā
put-give = izvēlieties prioritāti vai mērķi
nobody-asked-document = `{ $key }` ir dokuments, un tajā nevienam nevar jautāt
give-encounter = izvēlieties fokusgrupu, darbnīcu vai interviju
wording-empty = formulējums ir tukšs
wording-write = pierakstiet vārdus, kādos tas cilvēkiem jautāts
result-needs = rezultāts ar veidu `{ $method }` nav pilnīgs
result-counted = norādiet skaitli, kā tas saskaitīts; arī nulle ir skaitlis
discussion-ends = diskusija kaut kā beidzas
discussion-outcome = pasakiet, kā tā beidzās
other-numbers = pie veida `{ $method }` norādīti arī cita veida skaitļi
hands-too-many = par { $n }, pret { $n2 } un atturas { $n3 } ir vairāk nekā klātesošo ({ $n4 })
count-again = saskaitiet vēlreiz: šeit nevienam nav divu roku
no-rank = nav { $n }. vietas no { $n2 }
ranks-go = vietas ir no 1 līdz ranžēto lietu skaitam
nobody-ranked = neviens neranžēja
say-how-many = pasakiet, cik to darīja
dots-wrong = { $n } punkti no { $n2 } nav iespējami
dots-all = otrais skaitlis ir visi dotie punkti
voters-wrong = { $n } cilvēki nevarēja dot { $n2 } punktus
no-dot-no-voter = kas punktu nedeva, nav balsojis
not-report = `{ $file }` nav pārskats: { $what }
ending-no-format = tā paplašinājums nav neviena formāta
give-reports = norādiet pārskatus, kā tos uzrakstīja Verbatim: .html, .md, .csv vai .json
passage-sourceless = fragmentam nav avota
write-cell = rakstiet RINDA,KOLONNA, kā tabula tās rāda, piemēram, { $example }; (total) nozīmē visu
link-one-by-one = saistiet citātus pa vienam
which-thing = nav pateikts, par ko ir piezīme ({ $what })
name-it = norādiet to
which-kind = kas ir `{ $target }`?
accept-others = pieņemiet pārējos ieteikumus pēc to apzīmējumiem; nekas nav mainīts
project-has = projektā ir: { $list }
several-operations = vairākas darbības sākas ar `{ $text }`
save-other-format = saglabājiet to citā formātā, piemēram, HTML vai DOCX, un pārbaudiet to
told-unreadable = to, kas pateikts par failiem, nevar nolasīt: { $error }
report-not-utf = pārskats no { $at }. baita nav derīgs UTF-8; vai tas saglabāts citā kodējumā?
report-no-manifest = nav enkuru saraksta; vai šo pārskatu uzrakstīja Verbatim?
report-manifest-entry = `{ $entry }` enkuru sarakstā nevar nolasīt
report-not-json = pārskatu nevar nolasīt kā JSON: { $error }
report-damaged = pārskatu nevar nolasīt, fails ir bojāts vai aizsargāts: { $error }
report-not-pdf = pārskatu nevar nolasīt kā PDF: { $error }
report-not-csv = pārskatu nevar nolasīt kā CSV: { $error }

column-message = { $n }. zīme: { $what }
file-line = { $file }:{ $n }: { $what }
prefixed = { $before }: { $what }
no-concept = kodu grāmatā nav jēdziena `{ $key }`
lexicon-empty = tās jēdzienu vārdnīca ir tukša
it-has = tajā ir: { $list }
concept-term = jēdziena `{ $key }` vārdu `{ $text }` nevar nolasīt: { $what }
rule-makes-codings = noteikums veido kodējumus un nedrīkst no tiem būt atkarīgs; lietojiet otra koda noteikuma vārdus vai `lex:` kopīgam jēdzienam
rule-not-people = noteikuma kodētais nedrīkst mainīties, kad kāds labo dalībnieku tabulu; cilvēkus ar kādu pazīmi skatiet meklēšanā vai matricā
backslash-nothing = aiz atpakaļvērstās slīpsvītras nekā nav
backslash-itself = pašai atpakaļvērstajai slīpsvītrai rakstiet `{ $mark }`
ends-early = meklējums beidzas pāragri
quote-open = pēdiņa nav aizvērta
quote-close = aizveriet to ar `{ $mark }` vai pašai zīmei rakstiet `{ $escaped }`
phrase-empty = frāze ir tukša
phrase-write = rakstiet vārdus starp pēdiņām
number-after = aiz `{ $after }` jābūt skaitlim
number-example = piemēram, `{ $example }`
near-write = rakstiet `{ $form }` vai pašam vārdam `{ $escaped }`
not-written-so = `{ $raw }` tā neraksta
form-or-text = rakstiet `{ $form }` vai pašam tekstam `{ $escaped }`
equals-phrase = `=` nevar būt frāzes priekšā
equals-each = rakstiet to katra vārda priekšā: `{ $example }`
unknown-filter = nezināms filtrs `{ $name }:`
text-itself = lai meklētu pašu tekstu, rakstiet `{ $escaped }`
attribute-after = aiz `{ $name }:` jābūt pazīmei un tās vērtībai
attribute-write = rakstiet `attr:PAZĪME=VĒRTĪBA`, piemēram, `{ $one }` vai `{ $two }`
value-after = aiz `{ $name }:` jābūt vērtībai
without-space = bez atstarpes, piemēram, `{ $example }`
meant-expected = vai domājāt `{ $near }`? Jābūt vienam no: { $expected }
one-value = viens filtrs pieņem vienu vērtību; vienai no vairākām rakstiet `{ $form }`
expected-one = jābūt vienam no: { $expected }
unknown-value = nezināma filtra `{ $name }:` vērtība `{ $value }`
words-many = `{ $digits }` vārdu ir par daudz
most-is = visvairāk ir { $n }
mark-meaningless = `{ $mark }` vārda priekšā neko nenozīmē
not-to-exclude = lai izslēgtu, rakstiet `{ $form }`, bet pašam tekstam `{ $escaped }`
words-beside = blakus rakstītiem vārdiem jau visiem jābūt
tilde-follows = `~n` seko tūlīt aiz frāzes aizverošās pēdiņas
tilde-phrase = `~` seko frāzei, nevis vārdam
tilde-write = rakstiet `{ $phrase }` vārdiem pa vidu, `{ $prefix }` jebkurai galotnei vai `{ $escaped }` pašai zīmei
no-word = `{ $raw }` nesatur meklējamu vārdu
star-follows = `*` seko vārda sākumam, piemēram, `{ $example }`
write-form = rakstiet `{ $form }`
write-exclude = lai izslēgtu, rakstiet `{ $form }`
equals-stands = `=` ir tūlīt vārda priekšā, piemēram, `{ $example }`
one-letter = rakstiet vismaz vienu burtu vai ciparu
equals-and-star = `=` un `*` nevar būt pie viena vārda
equals-or-star = `=` prasa vienu rakstību, `*` — jebkuru galotni; pašai zvaigznītei rakstiet `{ $escaped }`
star-end = `*` var būt tikai vārda beigās
star-itself = pašai zvaigznītei rakstiet `{ $escaped }`
query-empty = meklējums ir tukšs
query-write = rakstiet vismaz vienu vārdu, frāzi vai filtru
closes-nothing = `{ $mark }` neko neaizver
remove-it = noņemiet to vai pašai zīmei rakstiet `{ $escaped }`
term-no-word = `{ $text }` nesatur vārdu
filters-not-in-rule = tādi filtri kā `{ $field }:` noteikumā nevar būt
nested-deep = meklējums ir pārāk dziļi ligzdots
nested-most = cits citā var būt ne vairāk kā { $n } iekavas un NOT
near-two = `NEAR/` vajag divus locekļus
near-chain = rakstiet `{ $form }` vai frāzi ar `~n` vairākiem vārdiem pēc kārtas
parentheses-empty = starp iekavām nekā nav
remove-them = noņemiet tās vai pašai zīmei rakstiet `{ $escaped }`
never-closed = `{ $mark }` nav aizvērta
add-closing = pievienojiet `{ $mark }` vai pašai zīmei rakstiet `{ $escaped }`
expected-after = aiz `{ $before }` jābūt vārdam, frāzei vai filtram
expected-before = pirms `{ $this }` jābūt vārdam, frāzei vai filtram
expected-word = jābūt vārdam, frāzei vai filtram
search-word-itself = lai meklētu pašu vārdu, rakstiet `{ $escaped }`
near-stands = `NEAR/` var būt tikai starp vārdiem, frāzēm un `lex:`
near-or = vairākus vārdus, kas tur var būt, savieno ar OR iekavās: `{ $form }`
project-has-no = projektā nav { $field }: `{ $value }`
project-has-no-meant = projektā nav { $field }: `{ $value }`; vai domājāt `{ $near }`?

key-twice = `{ $key }` ir divreiz ({ $what })
under-itself = kods `{ $key }` atrodas pats zem sevis
no-parent = nav koda `{ $key }`, zem kura atrasties
no-objective-but = `{ $key }` nav mērķis ({ $what })
no-concept-short = nav jēdziena `{ $key }`
lexicon-add = pievienojiet to šīs kodu grāmatas jēdzienu vārdnīcai
unit-write = rakstiet, piemēram, `match+5` ar skaitli no 1 līdz 255

suggest-no-objective = nekalpo nevienam kodu grāmatas mērķim
suggest-matches = atbilst meklējumam `{ $query }`
suggest-coded = kodēts kā `{ $code }`, tāpat kā saistītie citāti
suggest-contrary = { $what }, un tuvumā ir `{ $against }`
suggest-unlinked = { $what }, bet nav saistīts
suggest-no-validation = saucas apstiprināta, bet apstiprinājums nav pierakstīts
suggest-not-agreed = saucas apstiprināta, bet ne visi, kam jautāja, piekrita: { $keys }
suggest-agreed = visi, kam jautāja, piekrita ({ $keys }), bet tās stāvoklis ir `{ $state }`
suggest-unserved = šim mērķim nekalpo neviena prioritāte
suggest-alike = kopīgi vārdi: { $n } no { $n2 }

sheet-unreadable = tabulu `{ $name }` nevar nolasīt: { $what }
sheet-no-labels = `{ $name }` nav apzīmējumu kolonnas; tās kolonnas ir { $list }
sheet-call-label = nosauciet kolonnu `apzīmējums` vai `vārds`; pārējās var būt sesija, dalībnieks, loma, grupa, iestāde, teritorija, piekrišana, embargo līdz
sheet-wrong-cells = tabulā `{ $name }` ir nesaprotamas šūnas: { $n }; nekas no tās nav lietots
sheet-cell = { $n }. rinda, kolonna { $column }: { $what }
sheet-no-role = `{ $text }` nav loma
sheet-no-consent = `{ $text }` nav piekrišana
sheet-no-day = `{ $text }` nav diena; rakstiet to kā 2027-05-01
sheet-correct = izlabojiet šīs šūnas vai atstājiet tās tukšas
sheet-a-role = loma ir viena no
sheet-a-consent = piekrišana ir viena no
sheet-row-collective = { $n }. rinda: `{ $label }` apzīmē vairākas balsis reizē vai nevienu zināmu, tāpēc tā nav persona
sheet-row-session = { $n }. rinda: `{ $label }` norāda sesiju, kuras projektā nav
sheet-row-nobody = { $n }. rinda: `{ $label }` nav neviena sesijas apzīmējums; klusējušai personai norādiet sesiju
sheet-two-numbers = `{ $sheet }` apzīmējumam `{ $label }` dod divus dalībnieka numurus: `{ $one }` { $n }. rindā un `{ $two }` { $n2 }. rindā
sheet-one-person = sesijas apzīmējums ir viena persona; nekas nav mainīts
sheet-two-people = `{ $sheet }` divas personas padara par dalībnieku `{ $number }`, bet tās atšķiras ({ $what }): { $one } un { $two }
sheet-give = norādiet to tabulā ({ $what }); nekas nav mainīts
sheet-contradicts = `{ $sheet }` par `{ $label }` runā sev pretī ({ $what }): { $one } { $n }. rindā, { $two } { $n2 }. rindā
sheet-one-value = vienai personai ir viena vērtība ({ $what }); nekas nav mainīts
sheet-read-as = `{ $name }` nolasīta kā { $encoding }: { $cells }; ja burti nav pareizi, izvēlieties citu kodējumu vai saglabājiet to kā CSV UTF-8
sheet-slip = `{ $head }` nav kolonna ar savu nozīmi; ja domājat `{ $meant }`, nosauciet to tā un ievietojiet vēlreiz
sheet-binary = tabula nav ne teksta fails, ne darbgrāmata; saglabājiet to kā CSV vai XLSX
sheet-empty = tabula ir tukša; tās pirmajai rindai jānosauc kolonnas
sheet-large = tabulā ir vairāk nekā { $limit }, un tas nav ne transkripts, ne cilvēku saraksts; vajadzīgās kolonnas saglabājiet kā atsevišķu tabulu
sheet-row-unreadable = tabulas { $n }. rindu nevar nolasīt; saglabājiet tabulu vēlreiz
no-workbook = tā nav darbgrāmata; saglabājiet to kā XLSX

same-file = tas pats fails jau ir projektā kā `{ $source }`
same-file-now = tas pats fails tiek ievietots kā `{ $source }`
formerly = tas ir tas, kas `{ $source }` bija pirms labojuma
earlier-state = projektā ir tā agrāks stāvoklis kā `{ $source }`
no-such-file = nav tāda faila vai mapes
file-cannot-be-read = nevar nolasīt: { $what }
too-large = tajā ir { $n } MB, vairāk par { $n2 } MB; sadaliet to daļās un izlaidiet to, kas nav teksts
reader-broke = lasītājs ar šo failu netika galā; tā ir Verbatim kļūda, lūdzu, ziņojiet par to
session-has = sesijai `{ $session }` ir `{ $known }`, nevis `{ $given }` ({ $what })
temporary = pagaidu vai sistēmas fails
note-about-folder = piebilde par mapi; lai to ievietotu, norādiet pašu failu
archive-damaged = arhīvs ir bojāts; atpakojiet to ar citu programmu un ievietojiet mapi
archive-many = arhīvā ir faili: { $n }, vairāk par { $n2 }: atpakojiet to un ievietojiet mapi
archive-large = atpakots arhīvs ir lielāks par { $n } MB, kas nav nevienai transkriptu mapei; tas netika lasīts
archive-closed = to nevar atpakot: atpakojiet arhīvu un ievietojiet mapi
no-diacritics-croatian = vārdi horvātu valodā: { $n }, un nevienā nav { $letters }; nekas nav mainīts: meklēšana un noteikumi atrod vārdus arī bez šīm zīmēm, un citāti paliek, kā rakstīti
no-diacritics-latvian = vārdi latviešu valodā: { $n }, un nevienā nav { $letters }; nekas nav mainīts: meklēšana un noteikumi atrod vārdus arī bez šīm zīmēm, un citāti paliek, kā rakstīti
chat-line = rinda nesākas ne ar `*`, ne ar `%`, ne ar `@` un ir izlaista; rindai, kas turpina iepriekšējo, jāsākas ar tabulatoru
private-one = viena ziņa rakstīta vienai personai, nevis visiem: rakstītājs, iespējams, nevēlas, ka viņu citē
private-many = ziņas, kas rakstītas vienai personai, nevis visiem: { $n } (rindas { $lines }); rakstītājs, iespējams, nevēlas, ka viņu citē
no-time = `{ $text }` nav laiks; vārdi saglabāti bez tā
ends-before = `{ $text }` beidzas, pirms sākas; beigas ir izlaistas
begins-before = `{ $text }` sākas pirms iepriekšējā subtitra; saglabāta faila secība
words-without-time = vārdi bez laika; tie ir saglabāti
notes-damaged = dokumentā kaut ko nevarēja nolasīt līdz galam ({ $what }): { $reason }. Saglabāts: { $n }; trūkst to, uz ko teksts atsaucas: { $n2 }
notes-missing = teksts atsaucas uz to, kā failā nav ({ $what }): { $n }; saglabāts: { $n2 }
notes-footnotes = zemsvītras piezīmes
notes-endnotes = beigu piezīmes
notes-comments = komentāri
letters-lost = burti, kas zuduši, pirms šis fails tika uzrakstīts: { $n } (`{ $shown }`); tos vairs nevar uzzināt; ja varat, ievietojiet sākotnējo failu
encoding-unknown = nezināms kodējums `{ $name }`; bieži ir { $list }
encoding-doubtful = burti kodējumā { $encoding } diez vai der projekta valodām; mēģiniet kodējumu { $other }
bytes-no-letters = daži baiti nav burti kodējumā { $encoding }; tie parādīti kā �. Ja burti izskatās nepareizi, izvēlieties citu kodējumu
encoding-mixed = failā sajaukts UTF-8 un { $encoding }; kodējumā { $other } nolasīti burti: { $n }
encoding-twice = teksts ir kodēts divreiz; atjaunoti burti: { $n }
encoding-twice-lost = teksts ir kodēts divreiz; atjaunoti burti: { $n }; burti, ko vairs nevar uzzināt: { $n2 }, parādīti kā �: ja varat, ievietojiet sākotnējo failu
nothing-said = tajā nekas nav teikts: nav teksta, izņemot laikus, virsrakstus un atzīmes
page-tags = lapā ir vairāk par { $n } tagiem, kādu nav nevienā transkriptā; sadaliet to daļās
json-unreadable = JSON nevar nolasīt; saglabājiet to vēlreiz no programmas, kas to izveidoja
json-no-turns = šajā JSON nav atrastas replikas: jābūt objektu sarakstam, katram ar tekstu, piemēram, Whisper `segments` vai `{ $example }`
values-many = tajā ir vairāk par { $n } vērtībām, kādu nav nevienā transkriptā
lines-many = tajā ir vairāk par { $n } rindām, kādu nav nevienā transkriptā; sadaliet to daļās
turns-many = tajā ir vairāk par { $n } replikām; sadaliet to daļās
turn-large = vienā replikā ir { $n } MB, vairāk par { $n2 } MB, ko neviens nepasaka: zudušas rindu beigas, vai tas nav transkripts
other-language-one = { $n }. replika ir citā valodā (vārdi: { $n2 }, izskatās pēc { $language }): meklēšana tādus vārdus atrod tikai tā, kā tie rakstīti
other-language-many = { $n }.–{ $n2 }. replika ir citā valodā (vārdi: { $n3 }, izskatās pēc { $language }): meklēšana tādus vārdus atrod tikai tā, kā tie rakstīti
as-croatian = izskatās pēc { $language } latīņu rakstā: to analizē kā horvātu valodu
ids-one = 1 runātājam ir identifikators, bet nav vārda (`{ $label }`): to var nosaukt dalībnieku tabula ar identifikatoru kā apzīmējumu
ids-many = runātāji ar identifikatoru, bet bez vārda: { $n } (`{ $label }`); tos var nosaukt dalībnieku tabula ar identifikatoriem kā apzīmējumiem
teams-nameless = subtitriem ir Teams identifikatori, un neviens nav nosaukts, tāpēc nevienai replikai nav runātāja: eksportējiet transkriptu kā DOCX, kas nosauc tos, kuri to atļauj, vai vārdu priekšā rakstiet `Vārds:`
pdf-twice = PDF ir saspiests divreiz, un tas slēpj tā lielumu; izdrukājiet to uz PDF vēlreiz
pdf-large = atpakots PDF ir lielāks par { $n } MB, kāds nav neviens transkripts; tas netika lasīts
pdf-no-text = nav teksta slāņa: vispirms atpazīstiet tekstu (OCR), jo lapas ir teksta attēli, un ievietojiet rezultātu
pdf-page-no-text = lapa bez teksta: { $pages }; ja tas ir teksta attēls, vispirms atpazīstiet tekstu (OCR)
pdf-damaged = PDF ir bojāts; izdrukājiet to uz PDF vēlreiz vai saglabājiet kā DOCX vai vienkāršu tekstu
pdf-password = PDF ir aizsargāts ar paroli: saglabājiet to bez tās un ievietojiet
kind-settings = programmas iestatījumi, piemēram, kodu grāmata, nevis transkripts
kind-ods = LibreOffice izklājlapas nelasa: saglabājiet kā XLSX vai CSV
kind-old-office = vecus Word un Excel failus nelasa: saglabājiet kā DOCX (tabulai — XLSX)
kind-sound = skaņu un video nelasa: vispirms transkribējiet; var ievietot to, ko uzraksta transkripcijas programma, piemēram, Whisper (VTT, SRT, JSON)
kind-picture = attēlus nelasa: vispirms atpazīstiet tekstu (OCR) un saglabājiet kā DOCX vai vienkāršu tekstu
kind-archive = šādus arhīvus un arhīvus arhīvos neatver: atpakojiet to un ievietojiet mapi
kind-transcriber = Transcriber failus nelasa: eksportējiet kā vienkāršu tekstu ar runātājiem
kind-ass = subtitrus ar izkārtojumu (SSA, ASS) nelasa: saglabājiet kā SRT
kind-ttml = subtitrus XML formātā (TTML, DFXP) nelasa: saglabājiet kā SRT vai VTT
kind-zoom-chat = šī ir Zoom zvana tērzēšana, rakstīta, nevis runāta; ievietojiet zvana transkriptu (VTT) vai lasiet šo kā tērzēšanu
kind-messenger = šī ir tērzēšana, ko eksportējusi tāda programma kā WhatsApp, rakstīta, nevis runāta; to var lasīt kā tērzēšanu, katru ziņu kā repliku
kind-sentences = katrā rindā teikums, un neviens to nesaka: teikumu saraksts, nevis transkripts; to var lasīt tā, ka katra rinda ir replika, bez runātājiem
kind-conllu = cita faila marķējums (CoNLL-U): ievietojiet tekstu, ko tas marķē
kind-vertical = cita faila marķējums (vertikāls, vārds rindā): ievietojiet tekstu, ko tas marķē
kind-utterances = cita faila marķējums (dati par izteikumiem): ievietojiet TEI failu
kind-identifiers = cita faila marķējums (identifikatori ar tekstu, bez runātājiem): ievietojiet TEI failu
kind-xml = nezināma veida XML: eksportējiet kā TEI, DOCX vai vienkāršu tekstu
kind-not-text = nav teksta fails un nav neviena zināma veida
kind-none = nav neviena zināma veida
file-empty = fails ir tukšs
rtf-nested = RTF ir bojāts: grupas ir pārāk dziļi ligzdotas
holds-no-text = tajā nav teksta
label-silent = `{ $speaker }` ir apzīmējums, bet nekas netiek teikts; tam nav replikas
label-inside = apzīmējums rindas vidū, aiz cita cilvēka vārdiem; tur sākta replika (reizes: { $n })
words-before-label = daži vārdi ir pirms pirmā apzīmējuma, aiz virsraksta vai blakus tabulai, un tiem nav runātāja apzīmējuma; tie ievietoti bez runātāja
srt-no-cue = nav atrasts neviens subtitrs ar laiku; ja tas ir vienkāršs transkripts, dodiet tam paplašinājumu .txt
first-sheet = nolasīta tikai pirmā lapa ar replikām; saglabājiet { $sheets } kā atsevišķu failu
formulas-empty = šūnas ar formulām, kuru vērtības nav saglabātas: { $n }; tās nolasītas kā tukšas; atveriet darbgrāmatu izklājlapu programmā un saglabājiet vēlreiz
table-no-column = tabulā nav kolonnas `{ $name }`; { $columns }
table-no-transcript = tabula, nevis transkripts; to var ievietot kā dalībnieku tabulu
table-unclear = nav skaidrs, kurā tabulas kolonnā ir teiktais: izvēlieties to pie „Kolonnas”
workbook-damaged = darbgrāmata ir bojāta vai aizsargāta; atveriet to izklājlapu programmā un saglabājiet kā XLSX vai CSV
workbook-large = atpakota darbgrāmata ir lielāka par { $n } MB, kāda nav neviena repliku tabula; tā netika lasīta
workbook-cells = darbgrāmatā ir vairāk par { $n } šūnām, kādu nav nevienā repliku tabulā; tā netika lasīta
tei-names-root = runātāju vārdi nav zināmi; tie ir korpusa saknes failā, varbūt `{ $root }`, kuram jābūt tajā pašā mapē
tei-names = runātāju vārdi nav zināmi; tie rādīti ar identifikatoriem
tei-used-for-names = bez izteikumiem; izmantots vārdiem
tei-no-utterances = tajā nav izteikumu (`u`); saglabājiet tekstu kā DOCX vai vienkāršu tekstu
praat-binary = šis ir Praat binārais fails: atveriet to programmā Praat, izvēlieties Save > Save as text file un ievietojiet to
praat-no-grid = šis Praat fails nav TextGrid garajā vai īsajā teksta formā: saglabājiet TextGrid kā teksta failu un ievietojiet to
praat-cut = fails beidzas slāņa vidū; nolasīts tas, kas ir
tiers-none = nevienā slānī nav runas: { $what }; slānim ar vārdiem dodiet runātāja vārdu
tiers-left-out = slāņi { $what } pēc nosaukuma satur analīzi vai atkārto citu slāni, tāpēc izlaisti
vtt-head = fails nesākas ar WEBVTT; subtitri tomēr nolasīti
xml-damaged = XML ir bojāts { $n }. rindā; saglabājiet to vēlreiz no programmas, kas to izveidoja
zip-damaged = { $kind } fails ir bojāts vai aizsargāts; atveriet to tekstapstrādes programmā un saglabājiet vēlreiz
zip-large = atpakots dokuments ir lielāks par { $n } MB, kāds nav neviens transkripts; tas netika lasīts

os-no-file = nav tāda faila vai mapes
os-denied = piekļuve liegta
os-directory = tā ir mape
os-not-directory = tā nav mape
os-full = diskā vairs nav vietas
os-read-only = šajā diskā nevar rakstīt
not-as-asked = nav nolasīts, kā lūgts ({ $kind }): { $what }; nolasīts kā `{ $format }`
no-chat = šī nav tērzēšana: neviena rinda nesākas ar laiku un vārdu kā Zoom (`{ $zoom }`) vai ar dienu un laiku kā WhatsApp (`{ $messenger }`)
no-lines = šis nav teksts rindās
words-were-erased = tā vārdi pēc dalībnieka prasības izdzēsti no projekta
part-of-project = paša projekta daļa
columns-wrong = `{ $text }` neizvēlas nevienu kolonnu; rakstiet `{ $example }`, varbūt arī `start=` un `end=`: kolonnas ar burtu vai nosaukumu, un starp tām jābūt `text`
objective-still-served = mērķim `{ $objective }` kalpo { $codes }
objective-still-served-step = lai vispirms tie kalpo citiem
objective-serves-none = `{ $code }` ir mērķis un nekalpo nevienam
objective-serves-none-step = mērķiem kalpo tēmas un kodi
objective-kind-step = mērķis ir šāda veida kods
codebook-there-already = projektā jau ir kodi
codebook-there-already-step = ievietojiet kodu grāmatas failu; vispirms redzams, kas mainītos
codebook-file-step = izvēlieties kodu grāmatas failu
codebook-format-step = izvēlieties kodu grāmatu kā TOML vai JSON
code-made-given = izveidots kods `{ $code }` un piešķirts fragmentam avotā `{ $source }`
reason-label = apzīmējumā teikts `{ $word }`
reason-file = failā teikts `{ $word }`
reason-legend = leģendā teikts `{ $word }`
reason-head = galvenē teikts `{ $word }`
reason-only-name = vienīgais atbilstošais vārds galvenē ir `{ $name }`
reason-answers = atbild `{ $who }` ekspertintervijā
reason-speaks = runā tur, kur vada `{ $who }`
reason-asks = jautā { $n } no { $n2 } replikām ar jautājumu
reason-alike = tas pats, izņemot zīmes, atstarpes un lielos burtus
reason-no-second = otra ar numuru nav
reason-only-full-name = vienīgais pilnais vārds sesijā, kas atbilst

written-meanwhile = šeit pa to laiku tika uzrakstīts kas cits: to izdarīja kāds cits vai jūs citā logā
written-meanwhile-choose = aplūkojiet abus un izvēlieties, kam šeit jābūt
erasure-reason = dzēšanai vajag iemeslu
erasure-who = dzēš vai nu dalībnieku, vai avotu fragmentus
place-nothing = nav ko novietot
place-two-sources = viens ir avotā `{ $one }`, otrs avotā `{ $two }`
place-two-sources-step = kopā novietojiet to, kas ir no viena avota
place-ids-alike = vairāku fragmentu bez vietas apzīmējumi sākas ar `{ $id }`
place-there-already = tāds pats kodējums tur jau ir; no šī var atteikties
place-no-turn = valoda ir replikai, bet tās šeit nav
place-other-language = replikai { $n } ir cita, ar roku noteikta valoda
place-select = atlasiet vārdus, kādi tie ir tagad
place-turns = avotā `{ $source }` ir tik replikas: { $turns }, no 1
place-where = kur tas ir tagad?
place-not-in-turn = `{ $words }` nav replikā { $n } avotā `{ $source }`
place-not-in-source = `{ $words }` nav avotā `{ $source }`
place-many = `{ $words }` ir vairākās vietās: { $n }
place-more-words = dodiet vairāk vārdu ap to; pirmā vieta ir { $n }
noun-placeless = fragments bez vietas
key-in-project = atslēga `{ $path }` atrodas projekta mapē
key-elsewhere = pārvietojiet to citur: kas saņem projekta kopiju, nedrīkst līdz ar to saņemt atslēgu
key-no-columns = `{ $name }` nav pseidonīmu atslēga; tās kolonnas ir { $columns }
key-unreadable = atslēgu `{ $name }` nevar nolasīt: { $what }
key-example = tabulā ir kolonnas `vārds` un `pseidonīms`, failā, kas beidzas ar .toml, ir tādas rindas kā `"Ana Horvat" = "Marija"`
key-no-name = { $place }: `{ $text }` nav vārds
key-no-pseudonym = { $place }: `{ $text }` nevar būt kvadrātiekavās vārda vietā
key-two = { $place }: vārdam `{ $name }` ir divi pseidonīmi, `{ $one }` un `{ $two }`
key-empty = atslēgā `{ $name }` nav neviena vārda
file-more = ir vairāk nekā viens fails
account-name-wrong = `{ $name }` nevar būt konta nosaukums
account-name-step = ņemiet personas vārdu, līdz 100 rakstzīmēm
account-taken = konts `{ $name }` jau ir
account-unknown = nav konta `{ $name }`
account-only-lead = `{ $name }` ir vienīgais konts, kas vada
account-only-lead-step = vispirms lai kāds cits kļūst par vadītāju
account-password-wrong = parolē ir rakstzīmes: { $n }; vajag no { $least } līdz { $most }
account-password-step = ņemiet vairākus vārdus, ko neviens neliktu kopā
revision-no-file = nav faila `{ $path }`
revision-wrong = `{ $name }` nevar būt jauna redakcija: { $what }
revision-file-step = dodiet šī avota izlaboto failu
revision-path-step = izvēlieties izlaboto failu vēlreiz
code-kind-theme = tēma
code-kind-objective = mērķis
check-no-lead = nav vadītāja
check-lead-not-heard = neviens no vadītāja puses nav uzklausīts
check-no-steps = nav soļu
check-no-time = nav laika
check-step-before-predecessor = solis sākas, pirms beidzies iepriekšējais
check-cyclic-steps = soļi gaida cits citu
check-unknown-predecessor = solis gaida soli, kura nav
check-step-outside-action = solis ir ārpus pasākuma laika
check-ends-before-start = beidzas, pirms sākas
check-no-cost = nav izmaksu
check-cost-without-source = ir izmaksas, bet neviens nemaksā
check-sources-below-cost = avoti nesedz izmaksas
check-ends-with-grant = nav teikts, kas būs pēc finansējuma
check-no-indicator = nav rādītāja
check-indicator-incomplete = rādītājam trūkst sākuma vai mērķa vērtības
check-no-priority = nekalpo nevienai prioritātei
check-priority-not-validated = prioritāte, kurai tas kalpo, nav apstiprināta
check-flagged-priority = prioritātei, kurai tas kalpo, ir brīdinājumi
check-no-contrary-evidence = neviens citāts nerunā pret prioritāti, kurai tas kalpo
name-and-content = pēc nosaukuma tas ir { $kind } fails, bet tajā ir vienkāršs teksts: pārbaudiet, vai tas ir īstais fails
somebody = pētnieks
