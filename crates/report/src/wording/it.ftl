# Che cosa dicono i rapporti in italiano. Un a capo dentro un messaggio è uno spazio.

kicker = Le priorità e gli elementi su cui si fondano
page-title = { $title }: le priorità e gli elementi su cui si fondano
skip = Alle priorità
contents = Indice
page = Pagina
day = { $day } { $month } { $year }
day-first = 1º { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
number = { $n }
yes = sì
no = no

## Priorità

glance = Le priorità in breve
glance-caption = Interlocutori e incontri su quelli nell’ambito di ciascuna priorità
no-priorities = Non ci sono ancora priorità.
priority = Priorità
claim = Affermazione
serves = Serve gli obiettivi
flags = Avvertenze
flag = Avvertenza
supporting-speakers = Interlocutori a favore
in-sessions = in incontri
whole-rule = La regola intera
notes = Note sugli elementi
figures-caption = Elementi per { $key }: contati, su quanto è nell’ambito
figure = Conteggio
no-quote-printed = Non è riportata nessuna citazione a favore, con riserva o contraria.
anchor-title = { $kind }: al posto della citazione nell’elenco dei riferimenti

count = { $n } su { $of }
figure-mentions = Menzioni
figure-speakers = Interlocutori
figure-sessions = Incontri
figure-focus-groups = Focus group
figure-interviews = Interviste
figure-workshops = Laboratori
figure-groups = Gruppi di portatori di interesse
figure-territories = Territori
figure-languages = Lingue

kind-supports = A favore
kind-qualifies = Con riserva
kind-contradicts = Contrario
kind-context = Contesto
quotes-supports = Citazioni a favore
quotes-qualifies = Citazioni con riserva
quotes-contradicts = Citazioni contrarie
quotes-context = Citazioni di contesto

flag-one-voice = una sola voce
flag-one-group = un solo gruppo
flag-one-session = un solo incontro
flag-one-territory = un solo territorio
flag-only-experts = solo esperti
flag-contradicted = contraddetta
flag-stale = superata
flag-unverified = non verificata
flag-no-contrary-sought = nessuna citazione contraria cercata
flag-never-put = convalidata, ma mai sottoposta
flag-roles-unset = ruoli non indicati
flag-one-voice-rule = Le citazioni a favore hanno un solo interlocutore, oppure un interlocutore ha più della metà di almeno tre
    menzioni a favore.
flag-one-group-rule = Tutti gli interlocutori a favore di cui è registrato il gruppo di portatori di interesse appartengono a un
    solo gruppo.
flag-one-session-rule = Tutte le citazioni a favore tratte da incontri vengono da un solo incontro.
flag-one-territory-rule = Tutte le citazioni a favore tratte da incontri vengono da un solo territorio, benché l’ambito ne
    comprenda diversi.
flag-only-experts-rule = Tutti gli interlocutori a favore sono esperti.
flag-contradicted-rule = Almeno una citazione contata contraddice l’affermazione.
flag-stale-rule = Almeno una citazione collegata si fonda su una codifica, su un testo o su una definizione del libro dei codici
    cambiati da quando il collegamento è stato fatto: la regola della codifica non trova più quelle parole, le parole sono
    state corrette, la fonte ha un testo più recente o il codice è definito altrimenti.
flag-unverified-rule = Le parole di almeno una citazione collegata non sono quelle la cui impronta è stata registrata con il
    collegamento, o non si possono leggere.
flag-no-contrary-sought-rule = Ci sono citazioni a favore, nessuna con riserva o contraria, e nessuno ha annotato di averne
    cercate.
flag-never-put-rule = La priorità è indicata come convalidata, ma non risulta che sia stata sottoposta a qualcuno.
flag-roles-unset-rule = Almeno una persona contata, o compresa in ciò su cui si conta, non ha un ruolo; queste persone contano
    come partecipanti, perciò tra loro può esserci un moderatore.

## I conteggi in frasi

mentions = { $n ->
    [one] { $n } menzione
   *[other] { $n } menzioni
}
of-speakers = { $n ->
    [one] { $n } interlocutore
   *[other] { $n } interlocutori
} su { $of }
of-sessions = { $n ->
    [one] { $n } incontro
   *[other] { $n } incontri
} su { $of }
evidence-line = { $supports }. { $qualifies }; { $contradicts }.
supports-none = Nessuna citazione sostiene l’affermazione
qualifies-none = Nessuna citazione la sostiene con riserva
contradicts-none = nessuna citazione la contraddice
supports-nobody = Nessun singolo interlocutore noto sostiene l’affermazione ({ $mentions } da documenti o da più persone
    insieme)
qualifies-nobody = Nessun singolo interlocutore noto la sostiene con riserva ({ $mentions } da documenti o da più persone
    insieme)
contradicts-nobody = nessun singolo interlocutore noto la contraddice ({ $mentions } da documenti o da più persone insieme)
supports-clause = { $speakers } in { $sessions } { $n ->
    [one] sostiene
   *[other] sostengono
} l’affermazione ({ $mentions })
qualifies-clause = { $speakers } in { $sessions } la { $n ->
    [one] sostiene
   *[other] sostengono
} con riserva ({ $mentions })
contradicts-clause = { $speakers } in { $sessions } la { $n ->
    [one] contraddice
   *[other] contraddicono
} ({ $mentions })
all-territories = in tutti i territori
in-territories = nel territorio: { $territories }
scope-sessions = { $n ->
    [one] { $n } incontro
   *[other] { $n } incontri
}
scope-people = { $n ->
    [one] { $n } partecipante o esperto presente
   *[other] { $n } partecipanti ed esperti presenti
}
scope-line = Contato su { $sessions } { $place } e su { $people }, compreso chi è rimasto in silenzio; moderatori e osservatori
    non contano mai. Una menzione sono le parole collegate di un interlocutore in un intervento: due codificatori sulle stesse
    parole sono una menzione.

## Note

note-loudest = La voce più forte: { $shares }.
share-speaker = { $who } ha { $n } su { $of ->
    [one] { $of } menzione
   *[other] { $of } menzioni
} a favore
share-group = il gruppo «{ $who }» ha { $n } su { $of ->
    [one] { $of } menzione
   *[other] { $of } menzioni
} a favore
note-documents = { $n ->
    [one] { $n } menzione viene
   *[other] { $n } menzioni vengono
} da documenti: nessun interlocutore e nessun incontro.
note-collective = { $n ->
    [one] { $n } menzione viene
   *[other] { $n } menzioni vengono
} da più persone insieme o da persone non note: nessun interlocutore.
note-never = Non se ne è mai parlato in { $n } su { $of ->
    [one] { $of } incontro
   *[other] { $of } incontri
}: { $list }.
note-contradicted = Contrarie: { $n } su { $of ->
    [one] { $of } menzione contata
   *[other] { $of } menzioni contate
} (a favore, con riserva e contrarie).
note-looked = Citazioni contrarie cercate da: { $list }.
note-stale = Citazioni collegate da riguardare: { $list }.
stale-coding = la codifica non vale più come fu collegata
stale-words = le parole sono state corrette
stale-revision = la fonte ha un testo più recente, con le stesse parole in quel punto
stale-definition = il libro dei codici definisce il codice altrimenti
note-nobody-asked = Non è stata sottoposta a nessuno: nessun incontro dell’ambito è stato interpellato.
note-never-asked = Incontri mai interpellati ({ $n } su { $of }): { $list }.
note-silent = Presenti senza dire nulla: { $n } su { $of } ({ $list }).
note-not-printed = { $n ->
    [one] { $n } citazione contata e non riportata
   *[other] { $n } citazioni contate e non riportate
}: è consentita solo la parafrasi.
note-embargo = { $n ->
    [one] { $n } citazione contata e non riportata
   *[other] { $n } citazioni contate e non riportate
}: sotto embargo fino al { $day }.
note-paraphrase = Parafrasi di chi ricerca, { $by }, non è una citazione ({ $kind }; { $place }): { $text }
note-paraphrase-missing = Manca la parafrasi di { $n ->
    [one] { $n } citazione non riportata
   *[other] { $n } citazioni non riportate
}: { $list }.
embargo = embargo fino al { $day }
paraphrase = Parafrasi di chi ricerca, { $by }: { $text }
paraphrase-head = Parafrasi di chi ricerca
other = altro
small-cell = { $attribute } ({ $n ->
    [one] { $n } valore
   *[other] { $n } valori
})
method-small-cells = Ciò che in un territorio condividono meno di { $limit } persone è mostrato come «{ $other }», perché nessuno sia
    riconosciuto da esso: { $list }.
note-consent = Il consenso non è registrato per { $list }.
note-no-speech = { $n ->
    [one] { $n } passaggio collegato non contiene
   *[other] { $n } passaggi collegati non contengono
} parlato, ma solo un’etichetta, un tempo, una nota o spazio bianco: non contato.
note-not-evidence = { $n ->
    [one] { $n } passaggio collegato è stato detto
   *[other] { $n } passaggi collegati sono stati detti
} da moderatori o osservatori: non contato.
note-out-of-scope = { $n ->
    [one] { $n } passaggio collegato è escluso
   *[other] { $n } passaggi collegati sono esclusi
} perché fuori dai territori: { $list }.
note-unmatched = Nessun incontro ha il territorio { $list }.

## Di chi è una citazione

no-speaker = interlocutore non indicato
turn = { $source }, intervento { $turn }
turn-at = { $source }, intervento { $turn } a { $time }
consent-not-recorded = consenso non registrato
stale = superata
role-moderator = moderatore
role-expert = esperto
role-participant = partecipante
role-observer = osservatore
session-interview = intervista
session-focus-group = focus group
session-workshop = laboratorio
session-document = documento
session-unknown = incontro di tipo ignoto
language-hr = croato
language-lv = lettone
language-it = italiano
language-en = inglese

## Come è fatto il rapporto

method = Metodo
method-quotes = Ogni citazione è un tratto di un testo di origine conservato, lettera per lettera nella lingua in cui è stata
    detta. { $gap } segna parole omesse e { $masked } un nome coperto; entrambi sono registrati.
method-anchors = Le citazioni sono numerate per nome della fonte e posizione in tutto il rapporto: le stesse parole conservano il
    loro numero sotto ogni priorità. L’elenco dei riferimenti alla fine dà per ogni numero la fonte, il primo punto di codice e
    quello dopo l’ultimo nel testo canonico della fonte, e lo SHA-256 delle parole in UTF-8. «verbatim verify» confronta questo
    rapporto con i testi conservati.
method-consent = Nessun nome è riportato se la persona non lo ha permesso. Le citazioni di chi ha permesso solo la parafrasi sono
    contate e non riportate; le parole di chi ha negato l’uso non sono né contate né riportate; le citazioni di chi non è stato
    interpellato sono riportate con il numero di partecipante e segnate «consenso non registrato».
method-masked = I nomi delle persone, e gli indirizzi e i numeri che portano a loro, sono mascherati nelle citazioni di questo
    rapporto: le parentesi quadre contengono uno pseudonimo o dicono che cosa c’era. Fuori da queste parentesi ogni lettera
    è come è stata detta. Il manifesto riporta “masked” al posto dello SHA-256 di una tale citazione, perché da un hash
    delle parole un nome si potrebbe indovinare.
method-population = I conteggi descrivono questi incontri e queste persone. Non sono percentuali di alcuna popolazione.
pseudonym = pseudonimo
counting = Regola di conteggio
counting-rule = Si contano le citazioni collegate alla priorità come favorevoli, con riserva o contrarie; il contesto non conta
    mai. Un passaggio che attraversa più interventi è tagliato ai loro confini; le etichette degli interlocutori e ciò che
    dicono moderatori e osservatori cadono. Una menzione è tutto ciò che è collegato in un solo modo in un intervento di un
    interlocutore e che si sovrappone o è separato solo da spazi e punteggiatura: due codificatori sulle stesse parole sono una
    menzione. L’ambito sono gli incontri dei territori della priorità, o tutti gli incontri se non ne nomina; le citazioni di
    altrove sono elencate ma non contate. Gli interlocutori si contano sui partecipanti e sugli esperti presenti a un incontro
    dell’ambito, compreso chi è rimasto in silenzio; una persona senza ruolo conta come partecipante. Incontri, focus group,
    interviste e laboratori si contano su quelli dell’ambito; gruppi, territori e lingue sui valori distinti tra i presenti. Le
    parole di più persone insieme («tutti») e di interlocutori ignoti danno menzioni e mai interlocutori. I documenti danno
    menzioni e mai interlocutori, incontri, gruppi, territori o lingue. Chi ha acconsentito solo alla parafrasi è contato e non
    citato; chi ha negato l’uso non è in nessun conteggio, né sopra né sotto la linea.
sources = Fonti
sources-caption = Tutte le fonti del progetto, con lo SHA-256 del file importato e del testo a cui si riferiscono le citazioni
source = Fonte
session = Incontro
kind = Tipo
date = Data
format = Formato
language = Lingua
file = File
text = Testo
file-sha256 = SHA-256 del file
text-sha256 = SHA-256 del testo
made-with = Libro dei codici, codificatori e programma
codebook = Libro dei codici
codebook-version = { $key }, versione { $version }
coders = Codificatori
program = Programma
none = nessuno
manifest = Elenco dei riferimenti
manifest-caption = Ogni citazione riportata: fonte, primo punto di codice e quello dopo l’ultimo, SHA-256 delle parole e quante
    volte è riportata
anchor = Riferimento
start = Inizio
end = Fine
sha256 = SHA-256
times = Volte

## Tabelle di una cartella di lavoro

sheet-priorities = Priorità
sheet-quotes = Citazioni
sheet-codes = Codici
sheet-sessions = Incontri
sheet-sources = Fonti
sheet-method = Metodo
sheet-manifest = Elenco dei riferimenti
objectives = Obiettivi
evidence = Elementi
scope = Ambito
figure-column = { $kind }: { $figure }
figure-column-of = { $kind }: { $figure }, su
link = Collegamento
printed = Riportata
translation = Traduzione
translated-by = Tradotto da
translated-on = Data della traduzione
quote = Citazione
whole-quote = Citazione intera
code-paths = Codici
turn-number = Intervento
time = Tempo
speaker = Interlocutore
participant = Partecipante
name = Nome
role = Ruolo
group = Gruppo di portatori di interesse
session-kind = Tipo di incontro
territory = Territorio
country = Paese
consent = Consenso
mention = Menzione
consent-by-number = citazione con il numero
consent-by-name = citazione con il nome
consent-paraphrase-only = solo parafrasi
consent-no-use = nessun uso
code = Codice
key = Chiave
code-kind-objective = obiettivo
code-kind-theme = tema
code-kind-code = codice
definition = Definizione
title = Titolo
about = Argomento
said = Che cosa dice
printed-quotes = Citazioni riportate
unprinted-quotes = Citazioni contate e non riportate

## Programmi di scrittura

table-caption = Tabella { $n }. { $caption }
footnote = { $anchor }: { $place }; punti di codice { $start }–{ $end }; SHA-256 { $sha256 }
sources-short = Fonti del progetto

## Che cosa ha detto la gente quando è stata interpellata, fiducia, obiettivi, buone pratiche

chapter-objectives = Obiettivi e che cosa li riguarda
chapter-objectives-about = Si conta ciò che è stato codificato con un tema che serve l’obiettivo e che una persona ha codificato o
    accettato, secondo la regola di conteggio, su tutti gli incontri; ciò che le regole soltanto suggeriscono si conta a parte.
chapter-validations = Che cosa ha detto la gente quando è stata interpellata
chapter-validations-about = Obiettivi e priorità sono stati sottoposti alle persone con queste parole. I numeri riguardano i
    presenti; non sono percentuali di alcuna popolazione.
chapter-practices = Buone pratiche
chapter-practices-about = Casi da cui imparare, che cosa insegnano e che cosa ne hanno detto i revisori.
objective-none = Niente di ciò che qualcuno ha accettato lo riguarda
objective-line = Ne parlano { $speakers } in { $sessions } ({ $mentions })
never-came-up = Incontri in cui nessuno ne parla
served-by = Lo servono le priorità
theme = Tema
all-themes = tutti i temi insieme
accepted-mentions = Menzioni
accepted-speakers = Interlocutori
accepted-sessions = Incontri
suggested-mentions = Suggerito: menzioni
suggested-speakers = Suggerito: interlocutori
suggested-sessions = Suggerito: incontri
themes-caption = Temi che servono { $key }: accettato e soltanto suggerito dalle regole
quotes-accepted = La prima citazione di ogni interlocutore, al massimo dieci
more = Altro
more-quotes = { $n ->
    [one] { $n } altra citazione è contata e qui non è stampata
   *[other] altre { $n } citazioni sono contate e qui non sono stampate
}
asked = Interpellati
put = Che cosa è stato sottoposto
put-as = Con queste parole
put-as-words = «{ $words }»
method-used = Modo
method-hands = alzata di mano
method-ranking = graduatoria
method-dots = bollini
method-discussion = discussione
result = Esito
result-hands = favorevoli: { $in_favour }, contrari: { $against }, astenuti: { $abstained }, presenti: { $present }
result-ranking = posizione { $rank } su { $of } (votanti: { $voters })
result-dots = { $dots } su { $of } (votanti: { $voters })
result-agreed = il gruppo è d’accordo
result-disagreed = il gruppo non è d’accordo
result-mixed = alcuni sono d’accordo e altri no
noted = Che cosa ha detto il gruppo
said-supports = A favore
said-qualifies = A una condizione
said-contradicts = Contro
quotes-not-printed = { $n ->
    [one] { $n } citazione non è stampata
   *[other] { $n } citazioni non sono stampate
}: consenso o embargo
confidence = Fiducia (GRADE-CERQual)
confidence-why = Perché questo livello
confidence-by = Valutata da
confidence-by-whom = { $who }, { $day }
confidence-open = non ancora valutata
confidence-high = alta
confidence-moderate = moderata
confidence-low = bassa
confidence-very-low = molto bassa
confidence-caption = Fiducia in { $key }: dubbi per componente, come li ha giudicati una persona
component = Componente
component-methodological = Limiti metodologici
component-coherence = Coerenza
component-adequacy = Adeguatezza
component-relevance = Pertinenza
concern = Dubbi
concern-none = nessuno o minimi
concern-minor = lievi
concern-moderate = moderati
concern-serious = gravi
reason = Motivo
told-in = Raccontata in
description = Che cosa è stato fatto
lesson = Lezione { $n }. { $text }
remark = Osservazione di un revisore
answer = Risposta
no-answer = non ancora
sheet-confidence = Fiducia
sheet-objectives = Obiettivi
sheet-validations = Convalide
sheet-practices = Buone pratiche

## Portatori di interesse

stakeholder-kind-local-authority = ente locale
stakeholder-kind-public-body = ente pubblico
stakeholder-kind-social-enterprise = impresa dell’economia sociale
stakeholder-kind-cooperative = cooperativa
stakeholder-kind-association = associazione
stakeholder-kind-foundation = fondazione
stakeholder-kind-business = impresa
stakeholder-kind-education = istruzione
stakeholder-kind-research = ricerca
stakeholder-kind-culture = cultura
stakeholder-kind-care = sanità e assistenza sociale
stakeholder-kind-citizens-group = gruppo di cittadini
stakeholder-kind-faith = comunità religiosa
stakeholder-kind-funder = finanziatore
stakeholder-kind-media = mezzi di informazione
stakeholder-kind-other = altro
influence = Influenza
interest = Interesse
quadrant-work-together = Collaborare
quadrant-keep-satisfied = Tenere in considerazione
quadrant-keep-informed = Informare
quadrant-watch = Osservare
grid-title = Influenza e interesse dei portatori di interesse
grid-description = Un quadrato di influenza e interesse, entrambi da 1 a 5; portatori di interesse: { $n }, di cui
    ascoltati: { $heard }.
grid-note = Mediane delle valutazioni. Pieno: qualcuno di loro è stato ascoltato.

## Tabelle dei portatori di interesse e del piano

head-key = chiave
head-organisation = organizzazione
head-names = altri nomi
head-territory = territorio
head-kind = tipo
head-sector = settore
head-neb-role = ruolo nelle iniziative NEB
head-influence = influenza
head-influence-reason = motivo dell’influenza
head-interest = interesse
head-interest-reason = motivo dell’interesse
head-rater = valutato da
head-rated = valutato il
head-members = partecipanti
head-label = etichetta
head-name = nome
head-participant = partecipante
head-role = ruolo
head-group = gruppo
head-consent = consenso
head-embargo = embargo fino al
head-person = persona di contatto
head-email = e-mail
head-telephone = telefono
head-contact-note = nota sul contatto
head-text = testo
head-session = incontro
head-passages = passi
head-challenges = sfide
head-solution = soluzione
head-solutions = soluzioni
head-method = metodo
head-result = risultato
head-voters = votanti
head-note = nota
head-title = titolo
head-title-en = titolo in inglese
head-territories = territori
head-description = descrizione
head-priorities = priorità
head-practices = buone pratiche
head-lead = capofila
head-partners = partner
head-beneficiaries = beneficiari
head-start = inizio
head-end = fine
head-cost-from = costo da
head-cost-to = costo a
head-currency = valuta
head-revenue = entrate dopo il finanziamento
head-values = valori
head-principles = principi di lavoro
head-action = azione
head-programme = fonte
head-amount = importo
head-certainty = certezza
head-indicator = indicatore
head-unit = unità
head-baseline = valore di partenza
head-target = obiettivo
head-date = data
head-risk = rischio
head-mitigation = mitigazione
head-owner = responsabile
head-after = dopo
head-quote = citazione
head-quote-source = fonte della citazione
head-quote-turn = intervento
head-quote-speaker = interlocutore
head-original-language = lingua originale
head-original = parole originali
head-translation-language = lingua della traduzione
head-translation = traduzione
head-translator = tradotto da
head-translated = data della traduzione
head-quote-key = chiave della citazione
translation-sheet = traduzioni
plan-sheet-stakeholders = portatori di interesse
plan-sheet-challenges = sfide
plan-sheet-solutions = soluzioni
plan-sheet-votes = voti
plan-sheet-actions = azioni
plan-sheet-funding = finanziamento
plan-sheet-indicators = indicatori
plan-sheet-risks = rischi
plan-sheet-follow-up = seguito
plan-sheet-checks = controlli
plan-sheet-steps = passi

## Parole dei piani

vote-show-of-hands = alzata di mano
vote-dots = bollini
vote-ranking = graduatoria
vote-points = punti
vote-ballot = voto segreto
vote-consensus = consenso
certainty-secured = garantito
certainty-applied = richiesto
certainty-planned = previsto
certainty-possible = possibile
value-beautiful = bello
value-sustainable = sostenibile
value-together = insieme
principle-participatory-process = processo partecipativo
principle-multi-level-engagement = coinvolgimento a più livelli
principle-transdisciplinary-approach = approccio transdisciplinare
follow-up-partner = partner
follow-up-programme = programma
follow-up-project = progetto più grande o più lungo
own-text-claim = affermazione
own-text-question = domanda
own-text-note = nota
own-text-reason = motivo
own-text-paraphrase = parafrasi
own-text-title = titolo
own-text-description = descrizione
own-text-lesson = lezione
own-text-remark = osservazione
own-text-answer = risposta
own-text-challenge = sfida
own-text-solution = soluzione
own-text-beneficiaries = beneficiari
own-text-revenue = entrate
own-text-funding = finanziamento
own-text-indicator = indicatore
own-text-risk = rischio
own-text-mitigation = mitigazione
own-text-follow-up = seguito
own-text-step = passo
own-text-sector = settore
own-text-role = ruolo
own-text-group = gruppo
aspect-straightforward = Chiara
aspect-feasible = Fattibile
aspect-fundable = Finanziabile
aspect-sustainable = Finanziariamente sostenibile
aspect-grounded = Fondata sulle prove

## Controlli delle azioni

check-no-lead = Nessuno guida l’azione.
check-lead-not-heard = Nessuno del capofila, { $about }, ha parlato in alcun incontro.
check-no-steps = L’azione non ha passi.
check-no-time = L’azione non dice quando comincia e quando finisce.
check-step-before-predecessor = Il passo { $about } comincia prima che sia finito il passo { $against }, che lo
    precede.
check-cyclic-steps = I passi si aspettano in cerchio: { $about }.
check-unknown-predecessor = Il passo { $about } viene dopo il passo { $against }, che l’azione non ha.
check-step-outside-action = Il passo { $about } comincia prima dell’azione o finisce dopo.
check-ends-before-start = L’azione finisce ({ $against }) prima di cominciare ({ $about }).
check-no-cost = Non è detto quanto costa l’azione.
check-cost-without-source = L’azione ha un costo e nessuna fonte di finanziamento.
check-sources-below-cost = Le fonti danno { $found }, meno del costo minimo di { $needed }.
check-ends-with-grant = Non è detto che cosa sostiene l’azione quando finisce il finanziamento.
check-no-indicator = L’azione non ha indicatori.
check-indicator-incomplete = All’indicatore «{ $about }» manca il valore di partenza o l’obiettivo.
check-no-priority = L’azione non serve alcuna priorità.
check-priority-not-validated = La priorità { $about } non è stata convalidata.
check-flagged-priority = La priorità { $about } ha avvertenze: { $against }.
check-no-contrary-evidence = Alla priorità { $about } non è collegata alcuna citazione con riserva o contraria: le
    prove contrarie non sono state considerate.
check-accepted = { $reason } Lasciato così da { $who }: { $why }

## Il piano

plan = Piano
plan-joint = piano comune di tutti i territori
plan-title = Piano d’azione locale: { $territory }
plan-title-joint = Piano d’azione comune: { $territory }
plan-summary = Il piano in breve
plan-summary-line = Priorità: { $priorities }. Azioni: { $actions }. Sfide: { $challenges }. Soluzioni:
    { $solutions }. Incontri: { $sessions }. Partecipanti ed esperti che hanno preso parte: { $people }.
plan-objective = Obiettivo: { $name }
plan-above = Si veda l’obiettivo «{ $name }».
plan-no-objective = Priorità che non servono alcun obiettivo
plan-no-priorities = Nessuna priorità di questo piano serve ancora questo obiettivo.
plan-priority-actions = Azioni: { $list }
plan-priority-no-action = Nessuna azione serve ancora questa priorità.
plan-priority-state = Stato: { $state }
state-candidate = proposta non ancora sottoposta alle persone interessate
state-validated = convalidata
plan-cocreation = Dalle sfide alle soluzioni
plan-challenges-caption = Sfide, dove sono state sollevate e le soluzioni proposte
plan-solutions-caption = Soluzioni, a che cosa rispondono e che cosa hanno ottenuto quando le persone hanno scelto
plan-vote = { $method }: { $result }, votanti { $voters }
plan-vote-place = { $method }: posto { $result }, votanti { $voters }
plan-actions = Azioni
plan-no-actions = Non ci sono ancora azioni.
plan-actions-caption = Le azioni in breve
plan-time = Tempo
plan-cost = Costo
plan-funded = Fonti indicate
plan-until = da { $start } a { $end }
plan-from = da { $start }
plan-to = fino a { $end }
plan-timeline = Calendario delle azioni e dei passi
plan-timeline-description = Barre per anno: azioni: { $actions }, passi: { $steps }, da { $start } a { $end }.
plan-undated = ancora senza data
plan-action-caption = L’azione { $key }
plan-field = Che cosa
plan-value = Come
plan-steps-caption = Passi di { $key }
plan-step = Passo
plan-funding-caption = Finanziamento di { $key }
plan-indicators-caption = Indicatori di { $key }
plan-risks-caption = Rischi di { $key }
plan-checks = Che cosa hanno trovato i controlli di { $key }
plan-checks-none = I controlli di { $key } non hanno trovato nulla.
plan-participation = Chi ha partecipato
plan-sessions-caption = Incontri del piano
plan-people = Partecipanti ed esperti
plan-groups-caption = Gruppi di appartenenza di chi ha partecipato. I gruppi con meno di { $limit } persone sono
    riuniti in «…».
plan-coverage-caption = Portatori di interesse per tipo: di quanti qualcuno è stato ascoltato e chi non ancora
plan-heard = Ascoltati
plan-not-heard = Non ancora ascoltati
plan-practices = Buone pratiche e lezioni
plan-no-practices = Per le azioni di questo piano non è ancora registrata alcuna buona pratica.
plan-practice-actions = { $practice }, ripresa da { $actions }
plan-cooperation = Cooperazione futura
plan-no-cooperation = Non è ancora registrato alcun seguito.
plan-cooperation-caption = Partner, programmi e progetti più grandi o più lunghi a cui le azioni possono condurre
plan-shared = Priorità comuni e differenze
plan-shared-caption = Priorità per obiettivo e territorio
plan-shared-all = Comuni a più territori
plan-shared-line = Obiettivi serviti da priorità di ogni territorio: { $list }.
plan-single-line = Obiettivi serviti da priorità di un solo territorio: { $list }.
plan-annex = Allegato: le prove dietro le priorità
plan-annex-line = Le sezioni seguenti danno per ogni priorità ciò che è contato, le avvertenze e ogni citazione con il
    suo riferimento.
plan-method = Sfide, soluzioni e azioni sono ciò che le persone hanno registrato: schede e discussioni dei laboratori
    e il lavoro del gruppo. I controlli sono regole applicate da un programma; informano, e le persone decidono.
plan-answers = Risponde a
plan-votes = Voti
plan-objectives-of = Obiettivo
plan-drawn-from = Tratta da
