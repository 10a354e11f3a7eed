chapter-book = Citāti pēc kodiem
chapter-book-about = Katrs kodējums, ko cilvēks izdarījis vai pieņēmis, pēc kodiem, tad pēc avota un vietas; ko piekrišana neatļauj, tas ir saskaitīts un nav nodrukāts.
sheet-book = Citāti pēc kodiem
book-quotes = Citāti
chapter-reporting = Ko par pētījumu jautā lasītāji
chapter-reporting-about = Divu sarakstu jautājumi mūsu īsajos vārdos: COREQ (Tong, Sainsbury un Craig 2007) un SRQR (O'Brien un citi 2014). Kas projektā zināms, ir ierakstīts; pārējo raksta cilvēks, kurš arī pārbauda ierakstīto.
sheet-reporting = Ziņošana
coreq = COREQ, 32 jautājumi par intervijām un fokusgrupām
srqr = SRQR, 21 jautājums par kvalitatīviem pētījumiem
reporting-caption = { $list }: kas projektā zināms un kas jāraksta cilvēkam
item-number = Nr.
item = Kas jāpasaka
known = Kas projektā zināms
to-do = Darāms
to-write = ▢ jāuzraksta
to-check = ▢ jāpārbauda un jāpapildina
method-chapters = Saturs pēc izvēles: { $list }.
known-moderators = Moderatori pēc dalībnieka numura: { $list }.
known-observers = Novērotāji pēc dalībnieka numura: { $list }.
known-people = { $n ->
    [zero] { $n } dalībnieku un ekspertu
    [one] { $n } dalībnieks vai eksperts
   *[other] { $n } dalībnieki un eksperti
} pētījumā.
known-repeated = No viņiem vairāk nekā vienā sesijā: { $n }.
known-sessions = Sesijas: { $list }.
known-dates = Laiks: { $from } – { $to }.
known-places = Teritorijas: { $list }.
known-groups = Ieinteresēto pušu grupas: { $list }.
known-languages = Atšifrējumu valodas: { $list }.
known-documents = { $n ->
    [zero] { $n } dokumentu
    [one] { $n } dokuments
   *[other] { $n } dokumenti
}, piemēram, lauka piezīmes vai gadījumu izpētes.
known-formats = Atšifrējumu formāti: { $list }.
known-coders = { $n ->
    [zero] { $n } kodētāju
    [one] { $n } kodētājs
   *[other] { $n } kodētāji
}: { $list }.
known-codebook = Kodu grāmata { $codebook }: mērķi { $objectives }, tēmas { $themes }, kodi { $codes }.
known-software = Kodēts, skaitīts un ziņots ar { $tool }.
known-validations = Mērķi vai prioritātes tika likti priekšā sesijās: { $n }.
known-quotes = { $n ->
    [zero] Nodrukātu citātu ir { $n }
    [one] Nodrukāts { $n } citāts
   *[other] Nodrukāti { $n } citāti
}, katrs ar dalībnieka numuru, sesiju, avotu un runas kārtu.
known-priorities = { $n ->
    [zero] { $n } prioritāšu
    [one] { $n } prioritāte
   *[other] { $n } prioritātes
}, katra ar saviem skaitļiem un to, no kā tie skaitīti.
known-contrary = Nodrukātie citāti, kas kādu prioritāti apstrīd vai ierobežo: { $n }.
known-flags = Brīdinājumi: { $list }.
known-consent = Piekrišana reģistrēta { $n } no { $of ->
    [zero] { $of } cilvēkiem
    [one] { $of } cilvēka
   *[other] { $of } cilvēkiem
}.
known-masked = Vārdi un identifikatori citātos ir aizklāti.
known-title = { $title }.
known-objectives = Mērķi: { $list }.
known-saturation = Pēc { $reached } sesijām: pamats { $base }, virkne { $run }, ne vairāk kā { $threshold } % jaunu kodu (Guest, Namey un Chen 2020).
known-not-saturated = Nav sasniegts { $sessions } sesijās: pamats { $base }, virkne { $run }, ne vairāk kā { $threshold } % jaunu kodu (Guest, Namey un Chen 2020).
coreq-1 = Kas vadīja intervijas vai grupas
coreq-2 = Viņu kvalifikācija
coreq-3 = Viņu darbs tajā laikā
coreq-4 = Viņu dzimums
coreq-5 = Viņu pieredze un apmācība
coreq-6 = Vai viņi dalībniekus pazina jau iepriekš
coreq-7 = Ko dalībnieki zināja par viņiem un par to, kāpēc jautā
coreq-8 = Ko viņi paši ienes: intereses, pieņēmumi, iespējamā neobjektivitāte
coreq-9 = Metodoloģiskā pieeja un teorija
coreq-10 = Kā izvēlēti dalībnieki
coreq-11 = Kā viņi uzrunāti
coreq-12 = Cik cilvēku piedalījās
coreq-13 = Kas atteicās vai izstājās un kāpēc
coreq-14 = Kur dati vākti
coreq-15 = Kas vēl bija klāt
coreq-16 = Kas raksturo izlasi un kad tā veidota
coreq-17 = Jautājumi un vadlīnijas, un vai tie izmēģināti
coreq-18 = Vai kāds intervēts atkārtoti
coreq-19 = Skaņas vai video ieraksts
coreq-20 = Lauka piezīmes
coreq-21 = Cik ilgi tas notika
coreq-22 = Vai apsvērts piesātinājums
coreq-23 = Vai dalībnieki redzēja savus atšifrējumus
coreq-24 = Cik cilvēku kodēja
coreq-25 = Kodu koks
coreq-26 = Vai tēmas noteiktas iepriekš vai radās no datiem
coreq-27 = Programmatūra
coreq-28 = Vai dalībnieki izteicās par secinājumiem
coreq-29 = Citāti, katrs ar runātāja numuru
coreq-30 = Vai dati un secinājumi saskan
coreq-31 = Galvenās tēmas
coreq-32 = Mazākās tēmas un gadījumi, kas atšķiras
srqr-1 = Virsraksts, kas nosauc priekšmetu un pieeju
srqr-2 = Kopsavilkums ar fonu, mērķi, metodēm, rezultātiem un secinājumiem
srqr-3 = Problēma un kāpēc tā svarīga, ar to, kas par to zināms
srqr-4 = Mērķis un jautājumi
srqr-5 = Pieeja, teorija un paradigma, ar pamatojumu
srqr-6 = Kas ir pētnieki un kā tas var ietekmēt pētījumu
srqr-7 = Vieta un apstākļi un kas tajos svarīgs
srqr-8 = Kā izvēlēti cilvēki, vietas un dokumenti un kad bija gana
srqr-9 = Ētikas izvērtējums, piekrišana, konfidencialitāte
srqr-10 = Kādi dati vākti, kā un kad
srqr-11 = Vadlīnijas, anketas, ierīces
srqr-12 = Kas pētīts un cik daudz
srqr-13 = Kā dati atšifrēti, pārvaldīti, anonimizēti un kodēti
srqr-14 = Kā tēmas atrastas, kas to darīja un ar kādu pieeju
srqr-15 = Kas darīts, lai secinājumi būtu uzticami
srqr-16 = Galvenie secinājumi: skaidrojumi, tēmas, varbūt modelis
srqr-17 = Pierādījumi secinājumiem: citāti, piezīmes, izvilkumi
srqr-18 = Ko tas pievieno zināmajam un kur tas var būt spēkā
srqr-19 = Ierobežojumi un cik secinājumiem var uzticēties
srqr-20 = Pētnieku intereses un kā ar tām rīkojās
srqr-21 = Kas maksāja un kāda bija viņu loma
