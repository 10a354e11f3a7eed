chapter-book = Citazioni per codice
chapter-book-about = Ogni codifica fatta o accettata da una persona, per codice e poi per fonte e posizione; ciò che il consenso non permette è contato e non stampato.
sheet-book = Citazioni per codice
book-quotes = Citazioni
chapter-reporting = Che cosa chiede chi legge uno studio
chapter-reporting-about = Le voci di due liste, con parole nostre e brevi: COREQ (Tong, Sainsbury e Craig 2007) e SRQR (O'Brien et al. 2014). Ciò che il progetto sa è già scritto; il resto lo scrive una persona, che controlla anche ciò che è scritto.
sheet-reporting = Rendicontazione
coreq = COREQ, 32 voci per interviste e focus group
srqr = SRQR, 21 voci per la ricerca qualitativa
reporting-caption = { $list }: che cosa sa il progetto e che cosa deve scrivere una persona
item-number = N.
item = Che cosa dire
known = Che cosa sa il progetto
to-do = Da fare
to-write = ▢ da scrivere
to-check = ▢ da controllare e completare
method-chapters = Contenuti a scelta: { $list }.
known-moderators = Moderatori per numero di partecipante: { $list }.
known-observers = Osservatori per numero di partecipante: { $list }.
known-people = { $n ->
    [one] { $n } partecipante o esperto
   *[other] { $n } partecipanti ed esperti
} nello studio.
known-repeated = Di loro, presenti a più di un incontro: { $n }.
known-sessions = Incontri: { $list }.
known-dates = Dal { $from } al { $to }.
known-places = Territori: { $list }.
known-groups = Gruppi di portatori di interesse: { $list }.
known-languages = Lingue delle trascrizioni: { $list }.
known-documents = { $n ->
    [one] { $n } documento
   *[other] { $n } documenti
}, come note di campo o studi di caso.
known-formats = Formati delle trascrizioni: { $list }.
known-coders = { $n ->
    [one] { $n } codificatore
   *[other] { $n } codificatori
}: { $list }.
known-codebook = Libro dei codici { $codebook }: obiettivi { $objectives }, temi { $themes }, codici { $codes }.
known-software = Codificato, contato e riportato con { $tool }.
known-validations = { $n ->
    [one] { $n } volta un obiettivo o una priorità è stato sottoposto a un incontro
   *[other] { $n } volte obiettivi o priorità sono stati sottoposti a incontri
}.
known-quotes = { $n ->
    [one] È stampata { $n } citazione
   *[other] Sono stampate { $n } citazioni
}, ciascuna con numero di partecipante, incontro, fonte e turno.
known-priorities = { $n ->
    [one] { $n } priorità, con le sue cifre
   *[other] { $n } priorità, ciascuna con le sue cifre
} e ciò su cui si conta.
known-contrary = { $n ->
    [one] { $n } citazione stampata contraddice o condiziona
   *[other] { $n } citazioni stampate contraddicono o condizionano
} una priorità.
known-flags = Avvertenze: { $list }.
known-consent = Il consenso è registrato per { $n } persone su { $of }.
known-masked = Nomi e identificativi nelle citazioni sono mascherati.
known-title = { $title }.
known-objectives = Obiettivi: { $list }.
known-saturation = Dopo { $reached } incontri: base { $base }, serie { $run }, al massimo { $threshold } % di codici nuovi (Guest, Namey e Chen 2020).
known-not-saturated = Non raggiunta in { $sessions } incontri: base { $base }, serie { $run }, al massimo { $threshold } % di codici nuovi (Guest, Namey e Chen 2020).
coreq-1 = Chi ha condotto interviste o gruppi
coreq-2 = Le sue qualifiche
coreq-3 = Il suo lavoro in quel periodo
coreq-4 = Il suo genere
coreq-5 = La sua esperienza e formazione
coreq-6 = Se conosceva già i partecipanti
coreq-7 = Che cosa i partecipanti sapevano di chi chiede e del perché
coreq-8 = Che cosa porta di sé: interessi, presupposti, possibili distorsioni
coreq-9 = L'approccio metodologico e la teoria
coreq-10 = Come sono stati scelti i partecipanti
coreq-11 = Come sono stati contattati
coreq-12 = Quanti hanno partecipato
coreq-13 = Chi ha rifiutato o si è ritirato, e perché
coreq-14 = Dove sono stati raccolti i dati
coreq-15 = Chi altro era presente
coreq-16 = Che cosa caratterizza il campione, e quando è stato formato
coreq-17 = Domande e traccia, e se sono state provate
coreq-18 = Se qualcuno è stato intervistato di nuovo
coreq-19 = Registrazione audio o video
coreq-20 = Note di campo
coreq-21 = Quanto è durato
coreq-22 = Se si è considerata la saturazione
coreq-23 = Se i partecipanti hanno visto le trascrizioni
coreq-24 = Quante persone hanno codificato
coreq-25 = L'albero dei codici
coreq-26 = Se i temi erano dati prima o vengono dai dati
coreq-27 = Software
coreq-28 = Se i partecipanti si sono espressi sui risultati
coreq-29 = Citazioni, ciascuna con il numero di chi parla
coreq-30 = Se dati e risultati concordano
coreq-31 = Temi principali
coreq-32 = Temi minori e casi che si discostano
srqr-1 = Un titolo che nomina oggetto e approccio
srqr-2 = Un riassunto con contesto, scopo, metodi, risultati e conclusioni
srqr-3 = Il problema e perché conta, con ciò che se ne sa
srqr-4 = Lo scopo e le domande
srqr-5 = Approccio, teoria e paradigma, con le ragioni
srqr-6 = Chi sono i ricercatori e come ciò può incidere sullo studio
srqr-7 = Luogo e contesto, e che cosa vi conta
srqr-8 = Come sono stati scelti persone, luoghi e documenti, e quando bastava
srqr-9 = Valutazione etica, consenso, riservatezza
srqr-10 = Quali dati sono stati raccolti, come e quando
srqr-11 = Tracce, questionari, strumenti
srqr-12 = Chi e che cosa è stato studiato, e quanto
srqr-13 = Come i dati sono stati trascritti, gestiti, resi anonimi e codificati
srqr-14 = Come sono stati trovati i temi, da chi e con quale approccio
srqr-15 = Che cosa è stato fatto perché i risultati siano affidabili
srqr-16 = Risultati principali: interpretazioni, temi, forse un modello
srqr-17 = Prove dei risultati: citazioni, note, estratti
srqr-18 = Che cosa aggiunge a ciò che si sa, e dove può valere
srqr-19 = Limiti e quanto ci si può fidare dei risultati
srqr-20 = Interessi dei ricercatori e come sono stati trattati
srqr-21 = Chi ha pagato, e con quale ruolo
