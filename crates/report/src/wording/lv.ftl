# Ko pārskati saka latviski. Rindas pārtraukums ziņojumā ir atstarpe.

kicker = Prioritātes un pierādījumi, uz kuriem tās balstās
page-title = { $title }: prioritātes un to pierādījumi
skip = Uz prioritātēm
contents = Saturs
page = Lappuse
day = { $year }. gada { $day }. { $month }
day-first = { $year }. gada 1. { $month }
month-1 = janvāris
month-2 = februāris
month-3 = marts
month-4 = aprīlis
month-5 = maijs
month-6 = jūnijs
month-7 = jūlijs
month-8 = augusts
month-9 = septembris
month-10 = oktobris
month-11 = novembris
month-12 = decembris
number = { $n }
yes = jā
no = nē

## Prioritātes

glance = Prioritātes īsumā
glance-caption = Runātāji un sesijas no tiem, kas ir katras prioritātes tvērumā
no-priorities = Prioritāšu vēl nav.
priority = Prioritāte
claim = Apgalvojums
serves = Kalpo mērķiem
flags = Brīdinājumi
flag = Brīdinājums
supporting-speakers = Atbalstoši runātāji
in-sessions = sesijās
whole-rule = Viss noteikums
notes = Piezīmes par pierādījumiem
figures-caption = Pierādījumi prioritātei { $key }: saskaitīts no tvērumā esošā
figure = Rādītājs
no-quote-printed = Nav nodrukāts neviens citāts, kas atbalsta, precizē vai noliedz.
anchor-title = { $kind }: uz citāta vietu atsauču sarakstā

count = { $n } no { $of }
figure-mentions = Pieminējumi
figure-speakers = Runātāji
figure-sessions = Sesijas
figure-focus-groups = Fokusgrupas
figure-interviews = Intervijas
figure-workshops = Darbnīcas
figure-groups = Ieinteresēto pušu grupas
figure-territories = Teritorijas
figure-languages = Valodas

kind-supports = Atbalsta
kind-qualifies = Precizē
kind-contradicts = Noliedz
kind-context = Konteksts
quotes-supports = Atbalstoši citāti
quotes-qualifies = Precizējoši citāti
quotes-contradicts = Noliedzoši citāti
quotes-context = Konteksta citāti

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
flag-one-voice-rule = Atbalstošajiem citātiem ir tikai viens runātājs, vai arī vienam runātājam ir vairāk nekā puse no vismaz
    trim atbalstošiem pieminējumiem.
flag-one-group-rule = Visi atbalstošie runātāji, kuru ieinteresēto pušu grupa ir norādīta, pieder vienai grupai.
flag-one-session-rule = Visi atbalstošie citāti no sesijām nāk no vienas sesijas.
flag-one-territory-rule = Visi atbalstošie citāti no sesijām nāk no vienas teritorijas, lai gan tvērumā ir vairākas.
flag-only-experts-rule = Visi atbalstošie runātāji ir eksperti.
flag-contradicted-rule = Vismaz viens saskaitītais citāts noliedz apgalvojumu.
flag-stale-rule = Vismaz viens saistītais citāts balstās uz kodējumu, tekstu vai kodu grāmatas definīciju, kas ir mainījusies,
    kopš saite izveidota: kodējuma likums vairs neatbilst, vārdi ir izlaboti, avotam ir jaunāks teksts vai kods ir definēts
    citādi.
flag-unverified-rule = Vismaz viena saistītā citāta vārdi nav tie, kuru kontrolsumma ierakstīta saitē, vai arī tos nevar
    nolasīt.
flag-no-contrary-sought-rule = Ir atbalstoši citāti, neviens citāts apgalvojumu neprecizē un nenoliedz, un neviens nav
    pierakstījis, ka būtu tādus meklējis.
flag-never-put-rule = Prioritāte atzīmēta kā apstiprināta, bet nav pierakstīts, ka tā kādam būtu izvirzīta apspriešanai.
flag-roles-unset-rule = Vismaz vienai personai, kas ir ieskaitīta rādītājos vai tajā, no kā tos skaita, nav lomas; šādas
    personas skaita kā dalībniekus, tāpēc starp tām var būt moderators.

## Rādītāji teikumos

mentions = { $n ->
    [zero] { $n } pieminējumu
    [one] { $n } pieminējums
   *[other] { $n } pieminējumi
}
of-speakers = { $n } no { $of } { $of ->
    [one] runātāja
   *[other] runātājiem
}
of-sessions = { $n } no { $of } { $of ->
    [one] sesijas
   *[other] sesijām
}
evidence-line = { $supports }. { $qualifies }; { $contradicts }.
supports-none = Apgalvojumu neatbalsta neviens citāts
qualifies-none = To neprecizē neviens citāts
contradicts-none = to nenoliedz neviens citāts
supports-nobody = Apgalvojumu neatbalsta neviens atsevišķs zināms runātājs ({ $mentions } no dokumentiem vai no vairākiem
    cilvēkiem reizē)
qualifies-nobody = To neprecizē neviens atsevišķs zināms runātājs ({ $mentions } no dokumentiem vai no vairākiem cilvēkiem
    reizē)
contradicts-nobody = to nenoliedz neviens atsevišķs zināms runātājs ({ $mentions } no dokumentiem vai no vairākiem cilvēkiem
    reizē)
supports-clause = Apgalvojumu atbalsta { $speakers }; sesijas: { $sessions } ({ $mentions })
qualifies-clause = To precizē { $speakers }; sesijas: { $sessions } ({ $mentions })
contradicts-clause = to noliedz { $speakers }; sesijas: { $sessions } ({ $mentions })
all-territories = visās teritorijās
in-territories = teritorijā: { $territories }
scope-sessions = { $n ->
    [one] { $n } sesijas
   *[other] { $n } sesijām
}
scope-people = { $n ->
    [one] { $n } dalībnieka vai eksperta, kas piedalījās
   *[other] { $n } dalībniekiem un ekspertiem, kas piedalījās
}
scope-line = Skaitīts no { $sessions } { $place } un no { $people }, arī no tiem, kas klusēja; moderatorus un novērotājus neskaita
    nekad. Pieminējums ir viena runātāja saistītie vārdi vienā replikā: divi kodētāji pie vieniem un tiem pašiem vārdiem ir
    viens pieminējums.

## Piezīmes

note-loudest = Skaļākā balss: { $shares }.
share-speaker = { $who } pieder { $n } no { $of ->
    [one] { $of } atbalstoša pieminējuma
   *[other] { $of } atbalstošiem pieminējumiem
}
share-group = grupai “{ $who }” pieder { $n } no { $of ->
    [one] { $of } atbalstoša pieminējuma
   *[other] { $of } atbalstošiem pieminējumiem
}
note-documents = { $n ->
    [zero] { $n } pieminējumu
    [one] { $n } pieminējums
   *[other] { $n } pieminējumi
} nāk no dokumentiem: bez runātāja un bez sesijas.
note-collective = { $n ->
    [zero] { $n } pieminējumu
    [one] { $n } pieminējums
   *[other] { $n } pieminējumi
} nāk no vairākiem cilvēkiem reizē vai no nezināmiem cilvēkiem: bez runātāja.
note-never = Tas netika pieminēts { $n } no { $of ->
    [one] { $of } sesijas
   *[other] { $of } sesijām
}: { $list }.
note-contradicted = Noliedz: { $n } no { $of ->
    [one] { $of } saskaitītā pieminējuma
   *[other] { $of } saskaitītajiem pieminējumiem
} (atbalsta, precizē un noliedz).
note-looked = Pretēji citāti tika meklēti: { $list }.
note-stale = Saistītie citāti, kas jāpārskata: { $list }.
stale-coding = kodējums vairs nav spēkā tā, kā tas tika saistīts
stale-words = vārdi ir izlaboti
stale-revision = avotam ir jaunāks teksts, vārdi tajā ir tie paši
stale-definition = kodu grāmata kodu definē citādi
note-nobody-asked = Nevienam tas nav izvirzīts: neviena tvēruma sesija nav jautāta.
note-never-asked = Nekad nav jautāts šajās sesijās ({ $n } no { $of }): { $list }.
note-silent = Piedalījās un neko neteica: { $n } no { $of } ({ $list }).
note-not-printed = { $n ->
    [zero] { $n } citātu ir saskaitīti un nav nodrukāti
    [one] { $n } citāts ir saskaitīts un nav nodrukāts
   *[other] { $n } citāti ir saskaitīti un nav nodrukāti
}: atļauts tikai pārstāsts.
note-embargo = { $n ->
    [zero] { $n } citātu ir saskaitīti un nav nodrukāti
    [one] { $n } citāts ir saskaitīts un nav nodrukāts
   *[other] { $n } citāti ir saskaitīti un nav nodrukāti
}: embargo, pēdējā diena: { $day }.
note-paraphrase = Pētnieka { $by } pārstāsts, nav citāts ({ $kind }; { $place }): { $text }
note-paraphrase-missing = Trūkst pārstāsta { $n ->
    [zero] { $n } citātiem, kas nav nodrukāti
    [one] { $n } citātam, kas nav nodrukāts
   *[other] { $n } citātiem, kas nav nodrukāti
}: { $list }.
embargo = embargo, pēdējā diena: { $day }
paraphrase = Pētnieka { $by } pārstāsts: { $text }
paraphrase-head = Pētnieka pārstāsts
other = cits
small-cell = { $attribute } ({ $n ->
    [zero] { $n } vērtību
    [one] { $n } vērtība
   *[other] { $n } vērtības
})
method-small-cells = Kas teritorijā ir kopīgs mazāk nekā { $limit } cilvēkiem, ir rādīts kā “{ $other }”, lai nevienu pēc tā nepazītu:
    { $list }.
note-consent = Piekrišana nav reģistrēta: { $list }.
note-no-speech = { $n ->
    [zero] { $n } saistīto fragmentu nesatur
    [one] { $n } saistītais fragments nesatur
   *[other] { $n } saistītie fragmenti nesatur
} runu, tikai apzīmējumu, laiku, piezīmi vai tukšumu: netiek skaitīts.
note-not-evidence = { $n ->
    [zero] { $n } saistīto fragmentu teica moderatori vai novērotāji, un tie nav skaitīti
    [one] { $n } saistīto fragmentu teica moderatori vai novērotāji, un tas nav skaitīts
   *[other] { $n } saistītos fragmentus teica moderatori vai novērotāji, un tie nav skaitīti
}.
note-out-of-scope = { $n ->
    [zero] { $n } saistīto fragmentu ir atstāti ārpusē
    [one] { $n } saistītais fragments ir atstāts ārpusē
   *[other] { $n } saistītie fragmenti ir atstāti ārpusē
}, jo nav no šīm teritorijām: { $list }.
note-unmatched = Nevienai sesijai nav teritorijas { $list }.

## Kam pieder citāts

no-speaker = runātājs nav norādīts
turn = { $source }, { $turn }. replika
turn-at = { $source }, { $turn }. replika, { $time }
consent-not-recorded = piekrišana nav reģistrēta
stale = novecojis
role-moderator = moderators
role-expert = eksperts
role-participant = dalībnieks
role-observer = novērotājs
session-interview = intervija
session-focus-group = fokusgrupa
session-workshop = darbnīca
session-document = dokuments
session-unknown = nezināma veida sesija
language-hr = horvātu
language-lv = latviešu
language-it = itāļu
language-en = angļu

## Kā pārskats tapis

method = Metode
method-quotes = Katrs citāts ir glabāta avota teksta posms, burts burtā tajā valodā, kurā tas teikts. { $gap } apzīmē izlaistus
    vārdus, un { $masked } — aizsegtu vārdu; abi ir reģistrēti.
method-anchors = Citāti ir numurēti pēc avota nosaukuma un vietas visā pārskatā: tie paši vārdi patur savu numuru pie katras
    prioritātes. Atsauču saraksts beigās katram numuram dod avotu, pirmo koda punktu un koda punktu aiz pēdējā avota
    kanoniskajā tekstā, kā arī vārdu SHA-256 UTF-8 kodējumā. “verbatim verify” salīdzina šo pārskatu ar glabātajiem tekstiem.
method-consent = Neviens vārds netiek drukāts, ja persona to nav atļāvusi. To cilvēku citātus, kuri atļāva tikai pārstāstu,
    skaita un nedrukā; to cilvēku vārdus, kuri lietošanu atteica, ne skaita, ne drukā; to cilvēku citātus, kuriem nav
    prasīts, drukā ar dalībnieka numuru un norādi “piekrišana nav reģistrēta”.
method-masked = Cilvēku vārdi, kā arī adreses un numuri, kas pie viņiem ved, šī pārskata citātos ir aizsegti: kvadrātiekavās ir
    pseidonīms vai norādīts, kas tur bija. Ārpus šīm iekavām katrs burts ir tā, kā tika teikts. Rādītājā šāda citāta
    SHA-256 vietā ir „masked”, jo pēc vārdu jaucējsummas vārdu varētu uzminēt.
method-population = Rādītāji apraksta šīs sesijas un šos cilvēkus. Tie nav nevienas iedzīvotāju kopas procenti.
pseudonym = pseidonīms
counting = Skaitīšanas noteikums
counting-rule = Skaita citātus, kas saistīti ar prioritāti kā atbalstoši, precizējoši vai noliedzoši; kontekstu neskaita nekad.
    Fragmentu, kas pāriet no replikas replikā, sagriež pie to robežām; runātāju apzīmējumi un moderatoru un novērotāju teiktais
    atkrīt. Pieminējums ir viss, kas vienā veidā saistīts vienā viena runātāja replikā un pārklājas vai ko šķir tikai atstarpes
    un pieturzīmes: divi kodētāji pie vieniem un tiem pašiem vārdiem ir viens pieminējums. Tvērums ir prioritātes teritoriju
    sesijas vai visas sesijas, ja prioritāte teritorijas nenosauc; citātus no citurienes uzskaita, bet neskaita. Runātājus
    skaita no dalībniekiem un ekspertiem, kas piedalījās kādā tvēruma sesijā, arī tiem, kas klusēja; persona bez lomas skaitās
    dalībnieks. Sesijas, fokusgrupas, intervijas un darbnīcas skaita no tvērumā esošajām; grupas, teritorijas un valodas — no
    dažādajām vērtībām starp tiem, kas piedalījās. Vairāku cilvēku reizē (“visi”) un nezināmu runātāju vārdi dod pieminējumus
    un nekad runātājus. Dokumenti dod pieminējumus un nekad runātājus, sesijas, grupas, teritorijas vai valodas. Kas piekrita
    tikai pārstāstam, to skaita un necitē; kas lietošanu atteica, tā nav nevienā rādītājā, ne virs svītras, ne zem tās.
sources = Avoti
sources-caption = Visi projekta avoti ar importētās datnes un tā teksta SHA-256, uz kuru atsaucas citāti
source = Avots
session = Sesija
kind = Veids
date = Datums
format = Formāts
language = Valoda
file = Datne
text = Teksts
file-sha256 = Datnes SHA-256
text-sha256 = Teksta SHA-256
made-with = Kodu grāmata, kodētāji un programma
codebook = Kodu grāmata
codebook-version = { $key }, versija { $version }
coders = Kodētāji
program = Programma
none = nav
manifest = Atsauču saraksts
manifest-caption = Katrs nodrukātais citāts: avots, pirmais koda punkts un koda punkts aiz pēdējā, vārdu SHA-256 un cik reižu
    tas nodrukāts
anchor = Atsauce
start = Sākums
end = Beigas
sha256 = SHA-256
times = Reizes

## Darbgrāmatas tabulas

sheet-priorities = Prioritātes
sheet-quotes = Citāti
sheet-codes = Kodi
sheet-sessions = Sesijas
sheet-sources = Avoti
sheet-method = Metode
sheet-manifest = Atsauču saraksts
objectives = Mērķi
evidence = Pierādījumi
scope = Tvērums
figure-column = { $kind }: { $figure }
figure-column-of = { $kind }: { $figure }, no cik
link = Saite
printed = Nodrukāts
translation = Tulkojums
translated-by = Tulkotājs
translated-on = Tulkojuma datums
quote = Citāts
whole-quote = Viss citāts
code-paths = Kodi
turn-number = Replika
time = Laiks
speaker = Runātājs
participant = Dalībnieks
name = Vārds
role = Loma
group = Ieinteresēto pušu grupa
session-kind = Sesijas veids
territory = Teritorija
country = Valsts
consent = Piekrišana
mention = Pieminējums
consent-by-number = citēt ar numuru
consent-by-name = citēt ar vārdu
consent-paraphrase-only = tikai pārstāsts
consent-no-use = nelietot
code = Kods
key = Atslēga
code-kind-objective = mērķis
code-kind-theme = tēma
code-kind-code = kods
definition = Definīcija
title = Nosaukums
about = Par ko
said = Ko tas saka
printed-quotes = Nodrukātie citāti
unprinted-quotes = Saskaitītie un nenodrukātie citāti

## Tekstapstrāde

table-caption = { $n }. tabula. { $caption }
footnote = { $anchor }: { $place }; koda punkti { $start }–{ $end }; SHA-256 { $sha256 }
sources-short = Projekta avoti

## Ko cilvēki teica, kad viņiem jautāja, ticamība, mērķi, labā prakse

chapter-objectives = Mērķi un kas par tiem liecina
chapter-objectives-about = Skaitīts tiek tas, kas kodēts ar tēmu, kura kalpo mērķim, un ko kodējis vai pieņēmis cilvēks, pēc
    skaitīšanas likuma, no visām sesijām; tas, ko likumi tikai iesaka, skaitīts atsevišķi.
chapter-validations = Ko cilvēki teica, kad viņiem jautāja
chapter-validations-about = Mērķi un prioritātes cilvēkiem tika izvirzīti šādiem vārdiem. Skaitļi attiecas uz klātesošajiem; tie nav
    nevienas iedzīvotāju kopas procenti.
chapter-practices = Labā prakse
chapter-practices-about = Piemēri, no kuriem mācīties, ko tie māca un ko par tiem teica recenzenti.
objective-none = Nekas no tā, ko kāds pieņēmis, par to neliecina
objective-line = Par to runāja { $speakers }; sesijas: { $sessions } ({ $mentions })
never-came-up = Sesijas, kurās tas netika pieminēts
served-by = Tam kalpo prioritātes
theme = Tēma
all-themes = visas tēmas kopā
accepted-mentions = Pieminējumi
accepted-speakers = Runātāji
accepted-sessions = Sesijas
suggested-mentions = Ieteikts: pieminējumi
suggested-speakers = Ieteikts: runātāji
suggested-sessions = Ieteikts: sesijas
themes-caption = Tēmas, kas kalpo mērķim { $key }: pieņemtais un tikai likumu ieteiktais
quotes-accepted = Katra runātāja pirmais citāts, ne vairāk par desmit
more = Vēl
more-quotes = vēl { $n ->
    [zero] { $n } citātu ieskaitīti, bet šeit nav iespiesti
    [one] { $n } citāts ieskaitīts, bet šeit nav iespiests
   *[other] { $n } citāti ieskaitīti, bet šeit nav iespiesti
}
asked = Jautāts
put = Kas tika izvirzīts
put-as = Šādiem vārdiem
put-as-words = “{ $words }”
method-used = Veids
method-hands = balsošana ar roku
method-ranking = sarindošana
method-dots = punktu likšana
method-discussion = diskusija
result = Iznākums
result-hands = par: { $in_favour }, pret: { $against }, atturas: { $abstained }, klātesošie: { $present }
result-ranking = { $rank }. vieta no { $of } (vērtētāji: { $voters })
result-dots = { $dots } no { $of } (punktu licēji: { $voters })
result-agreed = grupa piekrita
result-disagreed = grupa nepiekrita
result-mixed = daži piekrita, daži ne
noted = Ko grupa teica
said-supports = Par
said-qualifies = Ar nosacījumu
said-contradicts = Pret
quotes-not-printed = nav iespiests: { $n } (piekrišana vai embargo)
confidence = Ticamība (GRADE-CERQual)
confidence-why = Kāpēc šāds līmenis
confidence-by = Novērtēja
confidence-by-whom = { $who }, { $day }
confidence-open = vēl nav novērtēta
confidence-high = augsta
confidence-moderate = vidēja
confidence-low = zema
confidence-very-low = ļoti zema
confidence-caption = Ticamība: { $key }; bažas par sastāvdaļām, kā tās novērtējis cilvēks
component = Sastāvdaļa
component-methodological = Metodoloģiskie ierobežojumi
component-coherence = Saskaņotība
component-adequacy = Pietiekamība
component-relevance = Atbilstība
concern = Bažas
concern-none = nav vai ļoti nelielas
concern-minor = nelielas
concern-moderate = vidējas
concern-serious = nopietnas
reason = Pamatojums
told-in = Stāstīts
description = Kas tika darīts
lesson = { $n }. mācība. { $text }
remark = Recenzenta piezīme
answer = Atbilde
no-answer = vēl nav
sheet-confidence = Ticamība
sheet-objectives = Mērķi
sheet-validations = Ko cilvēki teica
sheet-practices = Labā prakse

## Ieinteresētās puses

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
influence = Ietekme
interest = Interese
quadrant-work-together = Sadarboties
quadrant-keep-satisfied = Ņemt vērā
quadrant-keep-informed = Informēt
quadrant-watch = Vērot
grid-title = Ieinteresēto pušu ietekme un interese
grid-description = Kvadrāts, kurā ietekme likta pret interesi, abas no 1 līdz 5; ieinteresētās puses: { $n }, no tām
    uzklausītas: { $heard }.
grid-note = Vērtējumu mediānas. Aizpildīts: kāds no tiem ir uzklausīts.

## Ieinteresēto pušu un plāna tabulas

head-key = atslēga
head-organisation = organizācija
head-names = citi nosaukumi
head-territory = teritorija
head-kind = veids
head-sector = nozare
head-neb-role = loma NEB iniciatīvās
head-influence = ietekme
head-influence-reason = ietekmes pamatojums
head-interest = interese
head-interest-reason = intereses pamatojums
head-rater = vērtētājs
head-rated = vērtēts
head-members = dalībnieki
head-label = apzīmējums
head-name = vārds
head-participant = dalībnieks
head-role = loma
head-group = grupa
head-consent = piekrišana
head-embargo = embargo līdz
head-person = kontaktpersona
head-email = e-pasts
head-telephone = tālrunis
head-contact-note = kontakta piezīme
head-text = teksts
head-session = sesija
head-passages = vietas tekstā
head-challenges = izaicinājumi
head-solution = risinājums
head-solutions = risinājumi
head-method = metode
head-result = rezultāts
head-voters = balsotāji
head-note = piezīme
head-title = nosaukums
head-title-en = nosaukums angliski
head-territories = teritorijas
head-description = apraksts
head-priorities = prioritātes
head-practices = labās prakses
head-lead = vadītājs
head-partners = partneri
head-beneficiaries = labuma guvēji
head-start = sākums
head-end = beigas
head-cost-from = izmaksas no
head-cost-to = izmaksas līdz
head-currency = valūta
head-revenue = ieņēmumi pēc finansējuma
head-values = vērtības
head-principles = darba principi
head-action = darbība
head-programme = avots
head-amount = summa
head-certainty = drošība
head-indicator = rādītājs
head-unit = vienība
head-baseline = sākuma vērtība
head-target = mērķis
head-date = datums
head-risk = risks
head-mitigation = mazināšana
head-owner = atbildīgais
head-after = pēc
head-quote = citāts
head-quote-source = citāta avots
head-quote-turn = replika
head-quote-speaker = runātājs
head-original-language = oriģinālvaloda
head-original = oriģinālvārdi
head-translation-language = tulkojuma valoda
head-translation = tulkojums
head-translator = tulkotājs
head-translated = tulkojuma datums
head-quote-key = citāta atslēga
translation-sheet = tulkojumi
plan-sheet-stakeholders = ieinteresētās puses
plan-sheet-challenges = izaicinājumi
plan-sheet-solutions = risinājumi
plan-sheet-votes = balsojumi
plan-sheet-actions = darbības
plan-sheet-funding = finansējums
plan-sheet-indicators = rādītāji
plan-sheet-risks = riski
plan-sheet-follow-up = turpinājums
plan-sheet-checks = pārbaudes
plan-sheet-steps = soļi

## Plānu vārdi

vote-show-of-hands = roku pacelšana
vote-dots = punktiņi
vote-ranking = sarindošana
vote-points = punkti
vote-ballot = aizklāts balsojums
vote-consensus = vienprātība
certainty-secured = nodrošināts
certainty-applied = pieteikts
certainty-planned = plānots
certainty-possible = iespējams
value-beautiful = skaisti
value-sustainable = ilgtspējīgi
value-together = kopā
principle-participatory-process = līdzdalības process
principle-multi-level-engagement = iesaiste vairākos līmeņos
principle-transdisciplinary-approach = transdisciplināra pieeja
follow-up-partner = partneris
follow-up-programme = programma
follow-up-project = lielāks vai ilgāks projekts
own-text-claim = apgalvojums
own-text-question = jautājums
own-text-note = piezīme
own-text-reason = pamatojums
own-text-paraphrase = pārstāsts
own-text-title = nosaukums
own-text-description = apraksts
own-text-lesson = mācība
own-text-remark = iebildums
own-text-answer = atbilde
own-text-challenge = izaicinājums
own-text-solution = risinājums
own-text-beneficiaries = ieguvēji
own-text-revenue = ieņēmumi
own-text-funding = finansējums
own-text-indicator = rādītājs
own-text-risk = risks
own-text-mitigation = mazināšana
own-text-follow-up = turpinājums
own-text-step = solis
own-text-sector = nozare
own-text-role = loma
own-text-group = grupa
aspect-straightforward = Skaidri
aspect-feasible = Īstenojami
aspect-fundable = Finansējami
aspect-sustainable = Finansiāli ilgtspējīgi
aspect-grounded = Balstīti pierādījumos

## Darbību pārbaudes

check-no-lead = Darbībai nav vadītāja.
check-lead-not-heard = Neviens no vadītāja ({ $about }) nav runājis nevienā sesijā.
check-no-steps = Darbībai nav soļu.
check-no-time = Darbībai nav norādīts, kad tā sākas un beidzas.
check-step-before-predecessor = Solis { $about } sākas, pirms beidzies solis { $against }, kuram jābūt pirms tā.
check-cyclic-steps = Soļi riņķī gaida cits citu: { $about }.
check-unknown-predecessor = Solis { $about } ir pēc soļa { $against }, kura darbībai nav.
check-step-outside-action = Solis { $about } sākas pirms darbības vai beidzas pēc tās.
check-ends-before-start = Darbība beidzas ({ $against }), pirms sākas ({ $about }).
check-no-cost = Nav pateikts, cik darbība maksā.
check-cost-without-source = Darbība maksā, bet tai nav finansējuma avota.
check-sources-below-cost = Avoti dod { $found }, mazāk par mazākajām izmaksām { $needed }.
check-ends-with-grant = Nav pateikts, kas uztur darbību pēc finansējuma beigām.
check-no-indicator = Darbībai nav rādītāja.
check-indicator-incomplete = Rādītājam „{ $about }” trūkst sākuma vērtības vai mērķa.
check-no-priority = Darbība nekalpo nevienai prioritātei.
check-priority-not-validated = Prioritāte { $about } nav apstiprināta.
check-flagged-priority = Prioritātei { $about } ir brīdinājumi: { $against }.
check-no-contrary-evidence = Prioritātei { $about } nav piesaistīts neviens precizējošs vai noliedzošs citāts: pretēji
    pierādījumi nav apsvērti.
check-accepted = { $reason } Tā atstāja { $who }: { $why }

## Plāns

plan = Plāns
plan-joint = visu teritoriju kopīgais plāns
plan-title = Vietējais rīcības plāns: { $territory }
plan-title-joint = Kopīgais rīcības plāns: { $territory }
plan-summary = Plāns īsumā
plan-summary-line = Prioritātes: { $priorities }. Darbības: { $actions }. Izaicinājumi: { $challenges }. Risinājumi:
    { $solutions }. Sesijas: { $sessions }. Dalībnieki un eksperti, kas piedalījās: { $people }.
plan-objective = Mērķis: { $name }
plan-above = Sk. pie mērķa „{ $name }”.
plan-no-objective = Prioritātes, kas nekalpo nevienam mērķim
plan-no-priorities = Neviena šī plāna prioritāte vēl nekalpo šim mērķim.
plan-priority-actions = Darbības: { $list }
plan-priority-no-action = Šai prioritātei vēl nekalpo neviena darbība.
plan-priority-state = Stāvoklis: { $state }
state-candidate = priekšlikums, kas vēl nav nodots tiem, uz kuriem tas attiecas
state-validated = apstiprināts
plan-cocreation = No izaicinājumiem līdz risinājumiem
plan-challenges-caption = Izaicinājumi, kur tie izteikti, un piedāvātie risinājumi
plan-solutions-caption = Risinājumi, uz ko tie atbild, un ko tie ieguva, kad cilvēki izvēlējās
plan-vote = { $method }: { $result }, balsoja { $voters }
plan-vote-place = { $method }: vieta { $result }, balsoja { $voters }
plan-actions = Darbības
plan-no-actions = Vēl nav darbību.
plan-actions-caption = Darbības īsumā
plan-time = Laiks
plan-cost = Izmaksas
plan-funded = Norādītie avoti
plan-until = no { $start } līdz { $end }
plan-from = no { $start }
plan-to = līdz { $end }
plan-timeline = Darbību un soļu laika grafiks
plan-timeline-description = Joslas pa gadiem: darbības: { $actions }, soļi: { $steps }, no { $start } līdz { $end }.
plan-undated = vēl bez datuma
plan-action-caption = Darbība { $key }
plan-field = Kas
plan-value = Kā
plan-steps-caption = Darbības { $key } soļi
plan-step = Solis
plan-funding-caption = Darbības { $key } finansējums
plan-indicators-caption = Darbības { $key } rādītāji
plan-risks-caption = Darbības { $key } riski
plan-checks = Ko atklāja darbības { $key } pārbaudes
plan-checks-none = Darbības { $key } pārbaudes neko neatrada.
plan-participation = Kas piedalījās
plan-sessions-caption = Plāna sesijas
plan-people = Dalībnieki un eksperti
plan-groups-caption = Dalībnieku ieinteresēto pušu grupas. Grupas, kurās mazāk par { $limit } cilvēkiem, apvienotas kā
    „…”.
plan-coverage-caption = Ieinteresētās puses pēc veida: cik no tām uzklausītas un kuras vēl nav
plan-heard = Uzklausītas
plan-not-heard = Vēl nav uzklausītas
plan-practices = Labās prakses un mācības
plan-no-practices = Šī plāna darbībām vēl nav reģistrēta neviena labā prakse.
plan-practice-actions = { $practice }, to izmanto { $actions }
plan-cooperation = Turpmākā sadarbība
plan-no-cooperation = Turpinājums vēl nav reģistrēts.
plan-cooperation-caption = Partneri, programmas un lielāki vai ilgāki projekti, pie kuriem darbības var novest
plan-shared = Kopīgās prioritātes un atšķirības
plan-shared-caption = Prioritātes pēc mērķa un teritorijas
plan-shared-all = Kopīgas vairākām teritorijām
plan-shared-line = Mērķi, kuriem kalpo visu teritoriju prioritātes: { $list }.
plan-single-line = Mērķi, kuriem kalpo tikai vienas teritorijas prioritātes: { $list }.
plan-annex = Pielikums: pierādījumi aiz prioritātēm
plan-annex-line = Turpmākajās sadaļās par katru prioritāti dots, kas saskaitīts, brīdinājumi un katrs citāts ar tā
    norādi.
plan-method = Izaicinājumi, risinājumi un darbības ir tas, ko cilvēki pierakstījuši: darbnīcu kartītes un diskusijas
    un komandas darbs. Pārbaudes ir noteikumi, ko piemēro programma; tās informē, bet lemj cilvēki.
plan-answers = Atbild uz
plan-votes = Balsojumi
plan-objectives-of = Mērķis
plan-drawn-from = Ņemts no
