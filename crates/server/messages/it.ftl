# Che cosa dice il programma, in italiano.

undid = annullato: { $what }
redid = ripristinato: { $what }
project-made = creato il progetto `{ $title }`
coder-began = `{ $coder }` ha iniziato a lavorare nel progetto
imported = importata la fonte `{ $source }` ({ $n } { $n ->
    [one] turno
   *[other] turni
}, { $n2 } { $n2 ->
    [one] parlante
   *[other] parlanti
})
source-removed = rimossa la fonte `{ $source }`
source-revised = nuova versione di `{ $source }` ({ $n } { $n ->
    [one] turno
   *[other] turni
}; { $n2 } conservati, { $n3 } cambiati, { $n4 } senza posto)
source-reread = registrato come si legge `{ $source }`, con i suoi commenti
source-moved = messa la fonte `{ $source }` nell’incontro `{ $session }`
recording-given = data una registrazione a `{ $source }`
recording-taken = tolta la registrazione di `{ $source }`
placed = { $n ->
    [one] posto a mano
   *[other] posti a mano
} { $n } { $n ->
    [one] passaggio
   *[other] passaggi
} di `{ $source }`
placed-turn = { $n ->
    [one] posto a mano
   *[other] posti a mano
} { $n } { $n ->
    [one] passaggio
   *[other] passaggi
} di `{ $source }` nel turno { $n2 }
gave-up = abbandonati i passaggi senza posto: { $n } (in { $sources })
language-said = detto in che lingua è { $what }: `{ $language }`
language-other = detto che { $what } non è in una lingua che Verbatim analizza
language-found = la lingua si riconosce di nuovo dalle parole: { $what }
told-turn = il turno { $n } di `{ $source }`
told-turns = ognuno dei turni { $numbers } di `{ $source }`
session-set = scritto ciò che si sa dell’incontro `{ $session }`
session-renamed = l’incontro `{ $session }` ora si chiama `{ $new }`
sessions-sheet = applicato il foglio degli incontri `{ $sheet }` ({ $n } { $n ->
    [one] riga
   *[other] righe
})
sessions-names = dati degli incontri letti da { $n } { $n ->
    [one] nome
   *[other] nomi
} secondo `{ $pattern }`
participants-sheet = applicato il foglio dei partecipanti `{ $sheet }` ({ $n } { $n ->
    [one] etichetta
   *[other] etichette
})
participant-set = scritto ciò che si sa del partecipante `{ $participant }`
participant-withdrawn = ritirate le parole del partecipante `{ $participant }`
speakers-merged = ora sono un solo partecipante, `{ $participant }`: { $others }
speakers-accepted = { $n ->
    [one] accettata
   *[other] accettate
} { $n } { $n ->
    [one] proposta
   *[other] proposte
} sui parlanti
erased = { $n ->
    [one] cancellato
   *[other] cancellati
} { $n } { $n ->
    [one] carattere
   *[other] caratteri
} in { $n2 } { $n2 ->
    [one] fonte
   *[other] fonti
} su richiesta di un partecipante
codebook-imported = importato il libro dei codici `{ $codebook }`, versione { $version }: { $what }
codes-added = { $n ->
    [one] aggiunto
   *[other] aggiunti
} { $n } { $n ->
    [one] codice
   *[other] codici
} ({ $codes })
codes-changed = { $n ->
    [one] cambiato
   *[other] cambiati
} { $n } { $n ->
    [one] codice
   *[other] codici
} ({ $codes })
codes-renamed = { $n ->
    [one] rinominato
   *[other] rinominati
} { $n } { $n ->
    [one] codice
   *[other] codici
} ({ $codes })
codes-back = { $n ->
    [one] riportato
   *[other] riportati
} { $n } { $n ->
    [one] codice
   *[other] codici
} ({ $codes })
codes-retired = { $n ->
    [one] ritirato
   *[other] ritirati
} { $n } { $n ->
    [one] codice
   *[other] codici
} ({ $codes })
codes-removed = { $n ->
    [one] rimosso
   *[other] rimossi
} { $n } { $n ->
    [one] codice
   *[other] codici
} ({ $codes })
codes-same = nessun codice è cambiato
codes-order = cambiato l’ordine dei codici
code-made = creato il codice `{ $code }`
code-changed = cambiato il codice `{ $code }`
code-moved = spostato il codice `{ $code }` sotto `{ $parent }`
code-top = spostato il codice `{ $code }` al livello più alto
code-became = il codice `{ $code }` ora è di tipo `{ $what }`
code-put-away = ritirato il codice `{ $code }`
code-brought-back = ripreso il codice `{ $code }`
code-merged = unito il codice `{ $code }` a `{ $into }`, { $n } { $n ->
    [one] codifica
   *[other] codifiche
}
code-split = { $n } { $n ->
    [one] codifica
   *[other] codifiche
} del codice `{ $code }` { $n ->
    [one] separata
   *[other] separate
} in `{ $into }`
rules-applied = applicate le regole: { $n } { $n ->
    [one] codifica aggiunta
   *[other] codifiche aggiunte
}, { $n2 } { $n2 ->
    [one] ritirata
   *[other] ritirate
}
rules-applied-reasons = applicate le regole: { $n } { $n ->
    [one] codifica aggiunta
   *[other] codifiche aggiunte
}, { $n2 } { $n2 ->
    [one] ritirata
   *[other] ritirate
}, { $n3 } per altri motivi
coded = codificato un passaggio di `{ $source }` come `{ $code }`
code-made-and-coded = creato il codice `{ $code }` e codificato con esso un passaggio di `{ $source }`
code-made-found = creato il codice `{ $code }` e { $n ->
    [one] codificato
   *[other] codificati
} con esso { $n } { $n ->
    [one] passaggio trovato
   *[other] passaggi trovati
} da `{ $query }`
code-made-nothing = `{ $query }` non trova niente, perciò non è stato creato nessun codice
code-made-nothing-look = cerchi prima altre parole
coded-found = { $n ->
    [one] codificato
   *[other] codificati
} come `{ $code }` { $n } { $n ->
    [one] passaggio trovato
   *[other] passaggi trovati
} con `{ $query }`
codings-accepted = { $n ->
    [one] accettata
   *[other] accettate
} { $n } { $n ->
    [one] codifica
   *[other] codifiche
}
codings-rejected = { $n ->
    [one] respinta
   *[other] respinte
} { $n } { $n ->
    [one] codifica
   *[other] codifiche
}
codings-removed = { $n ->
    [one] rimossa
   *[other] rimosse
} { $n } { $n ->
    [one] codifica
   *[other] codifiche
}
coding-recoded = dato un altro codice a un passaggio di `{ $source }`
coding-borders = spostati i confini di un passaggio codificato di `{ $source }`
coding-weighed = data l’importanza { $n2 } a { $n } { $n ->
    [one] codifica
   *[other] codifiche
}
coding-unweighed = tolta l’importanza a { $n } { $n ->
    [one] codifica
   *[other] codifiche
}
coding-split = divisa in due una codifica di `{ $source }`
memo-written = scritta una nota { $what }
memo-written-on = scritta una nota { $what } `{ $target }`
memo-written-on-code = scritta una nota sul codice `{ $code }`
memo-changed = cambiata una nota { $what }
memo-removed = rimossa una nota { $what }
memo-on-project = sul progetto
memo-on-session = sull’incontro
memo-on-source = sulla fonte
memo-on-participant = sul partecipante
memo-on-code = sul codice
memo-on-coding = sulla codifica
memo-on-priority = sulla priorità
memo-on-lesson = sulla lezione
memo-on-remark = sull’osservazione
memo-on-query = sulla ricerca salvata
query-saved = salvata la ricerca `{ $query }` come `{ $name }`
query-changed = la ricerca salvata `{ $name }` ora è `{ $query }`
query-renamed = la ricerca salvata `{ $name }` ora si chiama `{ $new }`
query-removed = rimossa la ricerca salvata `{ $name }`: `{ $query }`
query-rule = dalla ricerca salvata `{ $name }` { $n } { $n ->
    [one] regola
   *[other] regole
} di `{ $code }`
priority-added = aggiunta la priorità `{ $priority }`: { $claim }
priority-changed = cambiata la priorità `{ $priority }`: { $claim }
priority-removed = rimossa la priorità `{ $priority }`: { $claim }
priority-candidate = stato della priorità `{ $priority }`: candidata
priority-validated = stato della priorità `{ $priority }`: convalidata
priority-rejected = stato della priorità `{ $priority }`: abbandonata
priority-merged = stato della priorità `{ $priority }`: confluita in un’altra
linked = { $n ->
    [one] collegata
   *[other] collegate
} { $n } { $n ->
    [one] citazione
   *[other] citazioni
} ({ $what2 }): { $what }
unlinked = { $n ->
    [one] tolto
   *[other] tolti
} { $n } { $n ->
    [one] collegamento
   *[other] collegamenti
}: { $what }
link-kind-one = una citazione di `{ $priority }` ora è collegata così: { $what }
link-kind-many = { $n } citazioni di `{ $priority }` ora sono collegate così: { $what }
kind-supports = a favore
kind-qualifies = con riserva
kind-contradicts = contrario
kind-context = contesto
target-priority = la priorità `{ $key }`
target-objective = l’obiettivo `{ $objective }`
target-validation = la convalida `{ $key }`
target-lesson = la lezione { $n } della buona pratica `{ $key }`
target-cell = la sintesi di `{ $case }` × `{ $code }`
paraphrased = parafrasata una citazione di `{ $priority }`
paraphrase-taken = tolta la parafrasi di una citazione di `{ $priority }`
confidence-high = fiducia in `{ $priority }`: alta
confidence-moderate = fiducia in `{ $priority }`: moderata
confidence-low = fiducia in `{ $priority }`: bassa
confidence-very-low = fiducia in `{ $priority }`: molto bassa
confidence-assessed = valutata la fiducia in `{ $priority }`, ancora senza livello
confidence-emptied = svuotato il modulo di fiducia di `{ $priority }`
looked = cercate citazioni contrarie su `{ $priority }`: { $note }
validation-recorded = registrata la convalida `{ $key }` nell’incontro `{ $session }` ({ $what }): { $what2 }
validation-changed = cambiata la convalida `{ $key }`: { $what }
validation-removed = rimossa la convalida `{ $key }`
result-hands = { $n } a favore, { $n2 } contro, { $n3 } astenuti, su { $n4 } presenti
result-ranking = posto { $n } di { $n2 } (hanno ordinato: { $n3 })
result-dots = { $n } bollini su { $n2 } (li hanno dati: { $n3 })
result-agreed = il gruppo era d’accordo
result-disagreed = il gruppo non era d’accordo
result-mixed = alcuni erano d’accordo e altri no
practice-added = aggiunta la buona pratica `{ $key }`: { $title }
practice-changed = cambiata la buona pratica `{ $key }`: { $title }
practice-removed = rimossa la buona pratica `{ $key }`: { $title }
lesson-written = scritta la lezione { $n } della buona pratica `{ $key }`: { $text }
lesson-removed = rimossa la lezione { $n } della buona pratica `{ $key }`
remark-recorded = registrata un’osservazione di { $reviewer } sulla buona pratica `{ $key }`
remark-answered = risposto all’osservazione di { $reviewer } sulla buona pratica `{ $key }`
remark-removed = rimossa l’osservazione { $n } sulla buona pratica `{ $key }`
stakeholder-added = aggiunta l’organizzazione `{ $key }`: { $name }
stakeholder-changed = cambiata l’organizzazione `{ $key }`: { $name }
stakeholder-removed = rimossa l’organizzazione `{ $key }`: { $name }
stakeholder-rated = valutata l’organizzazione `{ $key }` (da { $rater })
stakeholder-linked = collegati l’organizzazione `{ $key }` e { $numbers }
stakeholder-unlinked = scollegati l’organizzazione `{ $key }` e { $numbers }
stakeholders-sheet = applicato il foglio `{ $sheet }` ({ $n } { $n ->
    [one] organizzazione
   *[other] organizzazioni
})
mentions-confirmed-of = confermate le menzioni di `{ $key }`: { $n }
mentions-rejected-of = respinte le menzioni di `{ $key }`: { $n }
mentions-found-of = di nuovo da giudicare le menzioni di `{ $key }`: { $n }
mentions-confirmed = confermate le menzioni: { $n }
challenge-added = aggiunta la sfida `{ $key }`: { $text }
challenge-changed = cambiata la sfida `{ $key }`: { $text }
challenge-removed = rimossa la sfida `{ $key }`: { $text }
challenge-linked = { $n ->
    [one] collegato
   *[other] collegati
} { $n } { $n ->
    [one] passaggio
   *[other] passaggi
} alla sfida `{ $key }`
challenge-unlinked = { $n ->
    [one] tolto
   *[other] tolti
} { $n } { $n ->
    [one] passaggio
   *[other] passaggi
} alla sfida `{ $key }`
solution-added = aggiunta la soluzione `{ $key }`: { $text }
solution-changed = cambiata la soluzione `{ $key }`: { $text }
solution-removed = rimossa la soluzione `{ $key }`: { $text }
solution-answers = la soluzione `{ $key }` risponde a { $challenges }
solution-answers-not = la soluzione `{ $key }` non risponde a { $challenges }
solution-vote = registrato un voto sulla soluzione `{ $key }`: { $what }, { $n } su { $n2 }
vote-hands = alzata di mano
vote-dots = bollini
vote-ranking = graduatoria
vote-points = punti
vote-ballot = scheda
vote-consensus = consenso
action-added = aggiunta l’azione `{ $key }`: { $title }
action-changed = cambiata l’azione `{ $key }`: { $title }
action-removed = rimossa l’azione `{ $key }`: { $title }
action-linked = collegate l’azione `{ $key }` e { $keys }
action-unlinked = scollegate l’azione `{ $key }` e { $keys }
step-added = aggiunto il passo `{ $key }` di `{ $action }`: { $title }
step-changed = cambiato il passo `{ $key }` di `{ $action }`: { $title }
step-removed = rimosso il passo `{ $key }` di `{ $action }`: { $title }
plan-sheet = applicato il piano `{ $name }` ({ $n } { $n ->
    [one] riga
   *[other] righe
})
finding-accepted = `{ $action }` resta così nonostante la verifica `{ $what }`: { $why }
finding-again = ritirato perché `{ $action }` non deve soddisfare la verifica `{ $what }`
cell-summarised = sintetizzato `{ $case }` × `{ $code }`: { $summary }
cell-linked = { $n ->
    [one] collegata
   *[other] collegate
} { $n } { $n ->
    [one] citazione
   *[other] citazioni
} alla sintesi di `{ $case }` × `{ $code }`
cell-removed = rimossa la sintesi di `{ $case }` × `{ $code }`
framework-sheet = { $n ->
    [one] presa
   *[other] prese
} { $n } { $n ->
    [one] sintesi
   *[other] sintesi
} dal foglio `{ $name }`
translated = traduzione in { $language }: { $what }
translated-of = traduzione in { $language }: { $what } di `{ $of }`
translation-removed = rimossa la traduzione in { $language } di `{ $text }`
translation-removed-quote = rimossa la traduzione in { $language } di una citazione di `{ $source }`
translations-sheet = prese le traduzioni in { $language } da `{ $name }` ({ $n }, di cui nuove { $n2 })
counted-quotes = { $n } { $n ->
    [one] citazione
   *[other] citazioni
}
counted-texts = { $n } { $n ->
    [one] testo
   *[other] testi
}
and-more = altri { $n }

no-project-open = nessun progetto è aperto
open-one-first = prima ne apra uno
other-address = questo banco di lavoro ha un altro indirizzo
other-page = lo ha chiesto un’altra pagina
work-in-page = lavori nella pagina del banco di lavoro
not-signed-in = nessuno ha effettuato l’accesso
sign-in-first = acceda con il nome e la password
settled = questo si decide dove il programma è stato avviato
ask-keepers = chieda a chi se ne occupa
for-leads = questo spetta a chi guida lo studio
for-coders = questo spetta a chi codifica
ask-lead = chieda a chi guida lo studio di farlo, o un altro ruolo
not-let-in = questo browser non è stato ammesso
open-address = apra l’intero indirizzo che il programma ha stampato all’avvio
nothing-lost = nulla di ciò che è stato salvato è perduto; riprovi, o riavvii il banco di lavoro
try-again = riprovi
write-it-first = lo scriva prima
funding-nameless = la fonte di denaro non ha nome
indicator-empty = l’indicatore non dice che cosa si misura
risk-empty = il rischio non ha parole
follow-up-empty = ciò che può seguire non ha parole
no-passage-chosen = nessun passaggio è scelto
tick-one = ne spunti almeno uno
judged-by-person = una codifica la accetta o la respinge una persona
no-importance = `{ $n }` non è un’importanza
choose-importance = scelga 1, 2 o 3
nothing-selected = nulla è selezionato
select-words = prima selezioni alcune parole
no-letter = in `{ $at }` non c’è nessuna lettera
select-again = selezioni di nuovo le parole
folder-unreadable = non si può leggere `{ $path }`: { $what }
not-whole-path = `{ $path }` non è il percorso intero di una cartella
choose-in-list = la scelga nell’elenco
somebody-else-did = l’ha fatto qualcun altro
ask-to-undo = chieda a quella persona o a chi guida lo studio di annullarlo
no-file = non c’è nessun file
choose-files = scelga dei file
choose-files-again = scelga di nuovo i file
file-nameless = un file non ha nome
form-field = il modulo non ha il campo `{ $name }`
one-sheet = ci vuole un solo foglio
choose-file = scelga un file
no-language-code = `{ $code }` non è il codice di una lingua
write-language = scriva `hr`, `lv`, `it` o `en`
recording-gone = la registrazione non è più dov’era
recording-where = dica dov’è ora, o colleghi il disco su cui si trova
recording-short = la registrazione è più corta
sheets-format = i fogli non si possono scrivere come `{ $ending }`
choose-xlsx = scelga xlsx
no-accounts = qui nessuno ha un account
wrong-password = il nome o la password è sbagliato
wrong-password-hint = riprovi; chi si occupa del programma può dare una nuova password
too-many-passwords = troppe password sbagliate; aspetti { $n } secondi
unknown-term = valore sconosciuto `{ $given }`; ci vuole uno di: { $expected }

store-missing = in `{ $path }` non c’è nessun progetto
store-exists = in `{ $path }` c’è già un progetto; scelga un’altra cartella o apra quello
store-foreign = `{ $path }` non è un progetto di Verbatim; il suo file dice che l’ha fatto un altro programma
store-newer = `{ $path }` è stato scritto da una versione successiva di Verbatim (formato { $n }, questa conosce { $n2 }); aggiorni il programma
store-damaged = il progetto è danneggiato: { $why }; lo ripristini da una copia
store-busy = nel progetto sta scrivendo { $what }; atteso { $n } s. Riprovi quando avrà finito
another-program = un altro programma
another-making = un altro programma che crea qui un progetto
process = il processo { $n } (`verbatim { $command }`, codificatore { $coder })
store-full = sul disco del progetto non c’è più spazio; nulla è stato fatto
make-room = faccia spazio sul disco e lo rifaccia; ciò che era salvato c’è ancora
cannot-undo = non si può annullare «{ $what }»: { $what2 }
cannot-redo = non si può ripristinare «{ $what }»: { $what2 }
later-acts = vi poggiano atti successivi: { $what }; prima annulli quelli
was-undone = «{ $what }» è stato annullato; prima lo ripristini
were-undone = sono stati annullati: { $what }; prima li ripristini
later-and-undone = vi poggiano atti successivi: { $what }; prima annulli quelli. Inoltre: { $what2 }
act-with-id = «{ $what }»
already-undone = «{ $what }» è già annullato
cannot-undo-foundation = non si può annullare «{ $what }»; tutto il resto vi poggia
cannot-undo-erasure = non si può annullare «{ $what }»: ciò che è stato cancellato non è più da nessuna parte
no-operation = non c’è nessun atto `{ $id }`
nothing-to-undo = non c’è nulla da annullare
nothing-to-redo = non c’è nulla da ripristinare
all-taken-back = da allora non ha fatto nulla che non sia già annullato
choose-earlier = scelga un atto precedente
since-unsaid = non è detto da quale atto
give-operation = dia l’identificativo di uno come `operation`
store-file = non si può usare `{ $path }`: { $what }
store-says = la base di dati del progetto dice: { $what }
taken = `{ $value }` è già preso ({ $what }); scelga altro
dangling = { $what } rimanderebbe a qualcosa che il progetto non ha ({ $missing }); nulla è stato fatto
synchronised = il progetto è in una cartella che { $service } sincronizza; può copiare la base di dati mentre viene scritta e danneggiarla. Tenga il progetto altrove e lo copi quando nessuno ci lavora
network-drive = il progetto è su un disco di rete ({ $kind }), dove due programmi possono scrivere insieme senza accorgersene; lo tenga sul disco di questo computer

moved = qualcun altro ha cambiato il progetto nello stesso momento; nulla è stato fatto
file-unusable = non si può leggere o scrivere `{ $path }`: { $what }
look-at-names = guardi se la cartella e il nome sono scritti bene, e se ci sono
file-errors = `{ $file }` contiene errori
meant-else = intendeva `{ $name }`?
meant = intendeva `{ $name }`?
no-thing = non trovato: { $what } `{ $given }`
no-action = non c’è l’azione `{ $key }`
no-code = non c’è il codice `{ $key }`
no-coder = non c’è il codificatore `{ $name }`
no-coding = non c’è la codifica `{ $id }`
no-column = non c’è la colonna `{ $name }`
no-attribute = non c’è l’attributo `{ $name }`
no-challenge = non c’è la sfida `{ $key }`
no-document = non c’è il documento `{ $name }`
no-figure = non c’è l’indicatore `{ $name }`
no-practice = non c’è la buona pratica `{ $key }`
no-group = non c’è il gruppo di portatori d’interesse `{ $name }`
no-lesson = non c’è la lezione `{ $n }`
no-link = non c’è il collegamento `{ $id }`
no-memo = non c’è la nota `{ $id }`
no-mention = non c’è la menzione `{ $id }`
no-objective = non c’è l’obiettivo `{ $key }`
no-operation-short = non c’è l’atto `{ $id }`
no-participant = non c’è il partecipante `{ $number }`
no-priority = non c’è la priorità `{ $key }`
no-priority-or-action = non c’è né priorità né azione `{ $key }`
no-action-or-priority = non c’è né azione né priorità `{ $key }`
no-recording = non c’è nessuna registrazione di `{ $source }`
no-remark = non c’è l’osservazione `{ $n }`
no-rule = non c’è la regola `{ $name }`
no-saved-query = non c’è la ricerca salvata `{ $name }`
no-session = non c’è l’incontro `{ $key }`
no-solution = non c’è la soluzione `{ $key }`
no-source = non c’è la fonte `{ $name }`
no-stakeholder = non c’è l’organizzazione `{ $key }`
no-step = non c’è il passo `{ $key }`
no-table = non c’è la tabella `{ $name }`
no-territory = non c’è il territorio `{ $name }`
no-timeline = non c’è la linea del tempo di `{ $name }`
no-turn = non c’è il turno `{ $number }`
no-validation = non c’è la convalida `{ $key }`
no-case = non c’è il caso `{ $name }`
no-label = nell’incontro `{ $session }` non c’è l’etichetta `{ $who }`
there-are = ci sono: { $list }
expected-those = ci vuole: { $list }
codebook-has = il libro dei codici ha: { $list }
codebook-none-yet = il progetto non ha ancora un libro dei codici
codebook-none = il progetto non ha un libro dei codici
codebook-needed = crei il primo codice nel libro dei codici
code-nameless = il codice non ha nome
give-it-one = dategliene uno
code-named-so = c’è già un codice `{ $name }` (`{ $key }`)
use-that-one = usi quello, o scelga un altro nome
code-without-name = il codice `{ $key }` resterebbe senza nome
give-one-language = dategliene uno in almeno una lingua
move-lower = prima sposti fuori quello più in basso
code-in-itself = il codice `{ $code }` non si può spostare sotto `{ $path }`; prima sposti `{ $under }` altrove
code-unlisted = non c’è il codice `{ $key }`; l’elenco dei codici mostra le chiavi
no-colour = `{ $color }` non è un colore
write-colour = lo scriva come `#rrggbb`
same-code = `{ $key }` è lo stesso codice
merge-another = ne scelga un altro a cui unirlo
split-another = ne scelga un altro, o il nome di uno nuovo
objective-refered = `{ $key }` è un obiettivo, a cui rimandano le priorità
merge-only = unisca solo temi e codici
stands-below = `{ $key }` sta sotto `{ $other }`
move-out = prima lo sposti fuori
summaries-on = qualcuno ha scritto sintesi su `{ $key }` in una matrice
merge-other-way = unisca invece l’altro a questo
language-not-in-project = `{ $language }` non è una lingua del progetto
passages-none-meant = non si intende nessun passaggio di `{ $code }`
no-quote-place = `{ $text }` non è una citazione
ends-after = `{ $place }` finisce oltre il testo
holds-no-words = `{ $place }` non contiene parole
text-length = il testo di `{ $source }` ha { $n } caratteri
text-length-short = il testo ha { $n } caratteri
code-retired = il codice `{ $code }` è ritirato
choose-offered = ne scelga uno che il libro dei codici offre
rule-made-back = la codifica `{ $id }` l’ha fatta una regola; tornerebbe
reject-instead = piuttosto la respinga
codings-begin = più codifiche iniziano con `{ $text }`
cannot-remove-linked = la codifica `{ $id }` non si può rimuovere; vi poggia { $what }
cannot-reject-linked = la codifica `{ $id }` non si può respingere; vi poggia { $what }
cannot-thing-linked = la codifica `{ $id }` deve restare com’è; vi poggia { $what }
unlink-first = prima la scolleghi
unlink-parts = prima la scolleghi, e colleghi le parti
coded-already = ha già codificato così lo stesso passaggio
part-coded-already = ha già codificato così una delle parti
remove-one-of-two = rimuova una delle due
rule-made = la codifica `{ $id }` l’ha fatta una regola
reject-and-code = la respinga e codifichi il passaggio a mano
coding-of-other = la codifica `{ $id }` è di `{ $coder }`
code-beside = codifichi anche Lei il passaggio, accanto
coding-placeless = la codifica `{ $id }` non ha posto nel testo in vigore
link-shortened = { $what } mostra abbreviate le parole di questa codifica
no-border = dentro la codifica non comincia nessuna parola, frase o turno
leaves-empty = `{ $at }` lascia una parte senza parole
split-between = la codifica copre i caratteri da { $n } a { $n2 }; la divida tra due parole
component-both = `{ $component }` richiede sia la riserva sia il motivo
level-explanation = il livello di fiducia richiede la sua spiegazione
not-yet-assessed = non ancora valutati: { $what }
all-components = il livello si giudica da tutte e quattro le componenti (GRADE-CERQual): prima valuti queste
component-methodological = limiti metodologici
component-coherence = coerenza
component-adequacy = adeguatezza
component-relevance = rilevanza
nobody-assessed = nessuno ha valutato la fiducia in `{ $key }`
not-said-how = non è detto dove e come si è cercato
say-in-sentence = lo dica in una frase
words-erased = parole di `{ $source }` sono state cancellate, perciò resta com’è
bring-back = un’altra lettura o un altro file potrebbero riportarle
no-nearness = `{ $text }` non è una vicinanza
write-nearness = scriva passage, overlap, turn, o un numero di turni come 3
base-and-run = la base e la serie hanno almeno un incontro
base-usual = gli autori del metodo usano una base da 4 a 6 e una serie di 2 o 3
no-share = `{ $text }` non è una quota in percentuale
share-usual = gli autori del metodo usano 5 o 0
orders-many = `{ $n }` ordini casuali sono troppi
orders-most = al massimo { $n }; 1000 tracciano la stessa banda
no-parts = un incontro non si può tagliare in `{ $n }` parti
parts-number = dia un numero da 1 a 100
no-focus-group = nessun incontro è un focus group
name-session = scelga un incontro, o dica nelle fonti che era un focus group
document-silent = `{ $key }` è un documento: nessuno vi parla
no-cell = `{ $text }` non è una cella
serves-not = `{ $code }` non serve a `{ $objective }`
no-pair = `{ $one }` e `{ $two }` non sono una coppia
key-wrong = `{ $key }` non può essere una chiave
key-letters = usi lettere, cifre e trattini
key-taken = c’è già `{ $key }` ({ $what })
key-next = scelga un’altra chiave, o la lasci fuori per avere il numero seguente
noun-action = azione
noun-challenge = sfida
noun-solution = soluzione
noun-step = passo
noun-stakeholder = organizzazione
noun-practice = buona pratica
noun-validation = convalida
noun-group = gruppo
noun-role = ruolo
thing-empty = è vuoto: { $what }
noun-action-title = titolo dell’azione
noun-step-title = titolo del passo
noun-organisation = nome dell’organizzazione
say-with-title = lo scriva
say-with-text = lo scriva
name-with-option = ne scriva il nome
link-placeless = ne codifichi le parole dove stanno ora
coding-rejected = la codifica `{ $id }` è respinta e non si può collegare
accept-first = prima la accetti
nothing-to-link = non c’è nulla da collegare
no-shortening = `{ $shown }` non è un’abbreviazione di `{ $words }`
leave-out-words = ometta solo parole intere, e segni ogni omissione con […]
said-by-nobody = `{ $words }` in `{ $source }` non l’ha detto nessuno
carry-no-priority = etichette, titoli e annotazioni non sostengono una priorità; selezioni ciò che è stato detto
memo-empty = la nota è vuota
give-words = la scriva
memo-of-other = questa nota l’ha scritta `{ $writer }`
memo-own = ne scriva una Sua accanto
memo-of-which = `{ $target }` non dice a che cosa appartiene ({ $what })
memo-of-which-both = scriva entrambi con una barra in mezzo, per esempio `A1/2`
objective-retired = è ritirato
not-a-date = `{ $date }` non è una data
write-date = la scriva come 2026-03-14 (o 2026-03, o 2026)
not-a-day = `{ $date }` non è un giorno
write-day = lo scriva come 2027-05-01
session-there = c’è già un incontro `{ $key }`
session-other-key = scelga un’altra chiave
session-key-wrong = `{ $key }` non può essere la chiave di un incontro
session-key-short = dia un nome breve senza a capo, come `{ $example }`
participant-number-taken = il numero di partecipante `{ $number }` è preso
participant-number-wrong = `{ $number }` non può essere un numero di partecipante; dia un testo breve senza a capo, come `{ $example }`
participants-differ = i partecipanti `{ $one }` e `{ $other }` sono diversi ({ $what }): { $a } e { $b }
same-person-first = se sono una sola persona, prima cambi a uno: { $what }
stands-for-several = `{ $who }` indica più persone: { $list }
stands-for-nobody = `{ $who }` indica più voci insieme o nessuno di noto, perciò non è un partecipante
label-of-one = dia l’etichetta di una sola persona
stands-in = sta in { $list }
nothing-to-set = non c’è nulla da cambiare
attribute-nameless = un attributo deve avere un nome
write-attribute = scriva `nome=valore`
cost-range = il costo non può andare da { $from } a { $to }
cost-least = dia prima il minimo
no-currency = `{ $currency }` non è una valuta
write-currency = ne scriva le tre lettere, come EUR
accept-why = dica perché può restare così
check-finds-nothing = `{ $check }` non trova nulla su `{ $action }`
cannot-be-read = `{ $text }` non si può leggere
write-as = lo scriva come `{ $form }`
says-nothing = `{ $text }` non dice nulla
taken-up-by = `{ $key }` è già in: { $list }
unlink-there = prima lo scolleghi là
nobody-voted = nessuno ha votato
say-voters = dica quanti hanno votato
zero-no-place = `0` non è un posto
first-is-one = il primo posto di una graduatoria è 1
hands-of = { $n } mani per { $n2 } persone
one-hand = ognuno ha una mano da alzare; altri metodi sono i bollini e i punti
lesson-empty = la lezione non dice nulla
lesson-say = dica in una frase che cosa insegna il caso
remark-needs = un’osservazione richiede il revisore e le parole
title-empty = il titolo è vuoto
title-say = dica come si chiama il caso
became-part = sono confluite in `{ $key }`: { $list }
set-states-first = prima ne cambi lo stato
serves-priority = servono a `{ $key }`: { $list }
link-kind-already = la citazione è già collegata così a `{ $key }`: { $what }
take-link-away = piuttosto tolga uno dei due collegamenti
merged-cannot-be = una priorità confluita non può essere `{ $state }`
merged-into-nothing = `{ $key }` non confluisce in nulla
say-into = dica in quale priorità
part-of-itself = `{ $key }` non può diventare parte di sé stessa
merge-into-other = la faccia confluire in un’altra priorità, che non sia confluita in questa
claim-empty = l’affermazione è vuota
claim-say = dica in una frase che cosa vuole la gente
title-needed = un progetto deve avere un titolo
give-with-title = lo scriva
not-analysed = Verbatim non analizza la lingua `{ $language }`
expected-languages = ci vuole hr, lv, it o en
coder-nameless = un codificatore deve avere un nome
coder-give-name = scriva un nome
coder-is-rules = `{ $name }` è il codificatore che applica le regole, non una persona
choose-other-name = scelga un altro nome
csv-one-table = `csv` è una sola tabella di tutte le citazioni e non ha capitoli
rules-unreadable = { $n } { $n ->
    [one] regola
   *[other] regole
} del libro dei codici non si { $n ->
    [one] può
   *[other] possono
} leggere: { $what }
rule-error = regola `{ $rule }`: { $what }
mend-codebook = corregga le regole nel libro dei codici
not-recording = `{ $name }` non è una registrazione che i browser riproducono
recording-endings = deve finire in { $list }
is-folder = `{ $path }` è una cartella
give-recording = dia la registrazione stessa
rating-influence = `{ $wrong }` non è una valutazione dell’influenza
rating-interest = `{ $wrong }` non è una valutazione dell’interesse
rating-range = dia un numero intero da 1 (poco) a 5 (molto)
nothing-rated = nulla è valutato
rate-something = dia influenza o interesse, ognuno da 1 a 5, con un motivo
leads-or-partner = `{ $key }` è capofila o partner in { $list }
other-lead-first = prima dia alle azioni un altro capofila o partner
no-mention-named = nessuna menzione è indicata
method-missing = non è detto con quale metodo è stato chiesto
method-give = scelga un metodo
put-missing = non è detto che cosa è stato proposto all’incontro
put-give = scelga una priorità o un obiettivo
nobody-asked-document = `{ $key }` è un documento, e non vi si può chiedere a nessuno
give-encounter = scelga un focus group, un laboratorio o un’intervista
wording-empty = la formulazione è vuota
wording-write = scriva le parole con cui è stato proposto alla gente
result-needs = un risultato con `{ $method }` non è completo
result-counted = dia il numero come è stato contato; anche zero è un numero
discussion-ends = una discussione in qualche modo finisce
discussion-outcome = dica come è finita
other-numbers = accanto a `{ $method }` ci sono numeri di un altro metodo
hands-too-many = { $n } a favore, { $n2 } contro e { $n3 } astenuti sono più dei { $n4 } presenti
count-again = conti di nuovo: qui nessuno ha due mani
no-rank = non c’è il posto { $n } di { $n2 }
ranks-go = i posti vanno da 1 al numero delle cose ordinate
nobody-ranked = nessuno ha ordinato
say-how-many = dica quanti l’hanno fatto
dots-wrong = { $n } bollini su { $n2 } non è possibile
dots-all = il secondo numero è quello di tutti i bollini dati
voters-wrong = { $n } persone non possono aver dato { $n2 } bollini
no-dot-no-voter = chi non ha dato bollini non ha votato
not-report = `{ $file }` non è un rapporto: { $what }
ending-no-format = la sua estensione non è di nessun formato
give-reports = dia i rapporti come li ha scritti Verbatim, in .html, .md, .csv o .json
passage-sourceless = un passaggio non ha fonte
write-cell = scriva RIGA,COLONNA come le mostra la tabella, come { $example }; (total) sta per tutto
link-one-by-one = colleghi le citazioni una per una
which-thing = non è detto a che cosa si riferisce la nota ({ $what })
name-it = lo indichi
which-kind = che cos’è `{ $target }`?
accept-others = accetti le altre proposte con le loro etichette; nulla è stato cambiato
project-has = il progetto ha: { $list }
several-operations = più atti iniziano con `{ $text }`
save-other-format = lo salvi in un altro formato, come HTML o DOCX, e controlli quello
told-unreadable = ciò che si dice dei file non si può leggere: { $error }
report-not-utf = il rapporto dal byte { $at } non è UTF-8 valido; è stato salvato in un’altra codifica?
report-no-manifest = nessun elenco delle ancore; è un rapporto scritto da Verbatim?
report-manifest-entry = non si può leggere `{ $entry }` nell’elenco delle ancore
report-not-json = non si può leggere il rapporto come JSON: { $error }
report-damaged = non si può leggere il rapporto, il file è danneggiato o protetto: { $error }
report-not-pdf = non si può leggere il rapporto come PDF: { $error }
report-not-csv = non si può leggere il rapporto come CSV: { $error }

column-message = colonna { $n }: { $what }
file-line = { $file }:{ $n }: { $what }
prefixed = { $before }: { $what }
no-concept = il libro dei codici non ha il concetto `{ $key }`
lexicon-empty = il suo lessico è vuoto
it-has = ha: { $list }
concept-term = il termine `{ $text }` del concetto `{ $key }` non si può leggere: { $what }
rule-makes-codings = una regola crea codifiche e non deve dipenderne; usi le parole della regola dell’altro codice, o `lex:` per un concetto comune
rule-not-people = ciò che una regola codifica non deve cambiare quando si corregge il foglio dei partecipanti; guardi le persone con un attributo nella ricerca o in una matrice
backslash-nothing = dopo la barra rovesciata non c’è nulla
backslash-itself = per la barra rovesciata stessa scriva `{ $mark }`
ends-early = la ricerca finisce troppo presto
quote-open = le virgolette non sono chiuse
quote-close = le chiuda con `{ $mark }`, o scriva `{ $escaped }` per il segno stesso
phrase-empty = l’espressione è vuota
phrase-write = scriva parole tra le virgolette
number-after = dopo `{ $after }` ci vuole un numero
number-example = per esempio `{ $example }`
near-write = scriva `{ $form }`, o `{ $escaped }` per la parola stessa
not-written-so = `{ $raw }` non si scrive così
form-or-text = scriva `{ $form }`, o `{ $escaped }` per il testo stesso
equals-phrase = `=` non può stare davanti a un’espressione
equals-each = lo scriva davanti a ogni parola: `{ $example }`
unknown-filter = filtro sconosciuto `{ $name }:`
text-itself = per cercare il testo stesso, scriva `{ $escaped }`
attribute-after = dopo `{ $name }:` ci vogliono un attributo e il suo valore
attribute-write = scriva `attr:CHIAVE=VALORE`, come in `{ $one }` o `{ $two }`
value-after = dopo `{ $name }:` ci vuole un valore
without-space = senza spazio in mezzo, come in `{ $example }`
meant-expected = intendeva `{ $near }`? Ci vuole uno di: { $expected }
one-value = un filtro accetta un valore; per uno fra più scriva `{ $form }`
expected-one = ci vuole uno di: { $expected }
unknown-value = valore sconosciuto `{ $value }` di `{ $name }:`
words-many = `{ $digits }` parole sono troppe
most-is = il massimo è { $n }
mark-meaningless = `{ $mark }` davanti a una parola non significa nulla
not-to-exclude = per escludere scriva `{ $form }`, o `{ $escaped }` per il testo stesso
words-beside = le parole affiancate devono già esserci tutte
tilde-follows = `~n` segue subito le virgolette di chiusura di un’espressione
tilde-phrase = `~` segue un’espressione, non una parola
tilde-write = scriva `{ $phrase }` per parole in mezzo, `{ $prefix }` per ogni desinenza, o `{ $escaped }` per il segno stesso
no-word = `{ $raw }` non contiene parole da cercare
star-follows = `*` segue l’inizio di una parola, come in `{ $example }`
write-form = scriva `{ $form }`
write-exclude = per escludere scriva `{ $form }`
equals-stands = `=` sta subito davanti a una parola, come in `{ $example }`
one-letter = scriva almeno una lettera o una cifra
equals-and-star = `=` e `*` non possono stare sulla stessa parola
equals-or-star = `=` chiede una sola grafia, `*` ogni desinenza; scriva `{ $escaped }` per l’asterisco stesso
star-end = `*` può stare solo alla fine di una parola
star-itself = scriva `{ $escaped }` per l’asterisco stesso
query-empty = la ricerca è vuota
query-write = scriva almeno una parola, un’espressione o un filtro
closes-nothing = `{ $mark }` non chiude nulla
remove-it = la tolga, o scriva `{ $escaped }` per il segno stesso
term-no-word = il termine `{ $text }` non contiene parole
filters-not-in-rule = filtri come `{ $field }:` non possono stare in una regola
nested-deep = la ricerca è annidata troppo a fondo
nested-most = al massimo { $n } parentesi e NOT possono stare l’una nell’altra
near-two = `NEAR/` prende due termini
near-chain = scriva `{ $form }`, o un’espressione con `~n` per più parole in ordine
parentheses-empty = tra le parentesi non c’è nulla
remove-them = le tolga, o scriva `{ $escaped }` per il segno stesso
never-closed = `{ $mark }` non è chiusa
add-closing = aggiunga `{ $mark }`, o scriva `{ $escaped }` per il segno stesso
expected-after = dopo `{ $before }` ci vuole una parola, un’espressione o un filtro
expected-before = prima di `{ $this }` ci vuole una parola, un’espressione o un filtro
expected-word = ci vuole una parola, un’espressione o un filtro
search-word-itself = per cercare la parola stessa scriva `{ $escaped }`
near-stands = `NEAR/` sta solo tra parole, espressioni e `lex:`
near-or = più parole che possono stare lì si uniscono con OR tra parentesi: `{ $form }`
project-has-no = il progetto non ha { $field }: `{ $value }`
project-has-no-meant = il progetto non ha { $field }: `{ $value }`; intendeva `{ $near }`?

key-twice = `{ $key }` c’è due volte ({ $what })
under-itself = il codice `{ $key }` sta sotto sé stesso
no-parent = non c’è il codice `{ $key }` sotto cui stare
no-objective-but = `{ $key }` non è un obiettivo ({ $what })
no-concept-short = non c’è il concetto `{ $key }`
lexicon-add = lo aggiunga al lessico di questo libro dei codici
unit-write = scriva per esempio `match+5`, con un numero da 1 a 255

suggest-no-objective = non serve a nessun obiettivo del libro dei codici
suggest-matches = corrisponde a `{ $query }`
suggest-coded = è codificata `{ $code }` come le citazioni collegate
suggest-contrary = { $what }, con `{ $against }` vicino
suggest-unlinked = { $what } e non è collegata
suggest-no-validation = si dice convalidata, ma non è registrata nessuna convalida
suggest-not-agreed = si dice convalidata, ma non tutti quelli a cui si è chiesto erano d’accordo: { $keys }
suggest-agreed = tutti quelli a cui si è chiesto erano d’accordo ({ $keys }), ma il suo stato è `{ $state }`
suggest-unserved = nessuna priorità serve a questo obiettivo
suggest-alike = ha { $n } parole su { $n2 } in comune

sheet-unreadable = non si può leggere il foglio `{ $name }`: { $what }
sheet-no-labels = `{ $name }` non ha una colonna di etichette; le sue colonne sono { $list }
sheet-call-label = chiami la colonna `etichetta` o `nome`; le altre possono essere incontro, partecipante, ruolo, gruppo, ente, territorio, consenso, embargo fino al
sheet-wrong-cells = nel foglio `{ $name }` ci sono celle incomprensibili: { $n }; non se n’è applicato nulla
sheet-cell = riga { $n }, colonna { $column }: { $what }
sheet-no-role = `{ $text }` non è un ruolo
sheet-no-consent = `{ $text }` non è un consenso
sheet-no-day = `{ $text }` non è un giorno; lo scriva come 2027-05-01
sheet-correct = corregga queste celle, o le lasci vuote
sheet-a-role = un ruolo è uno di
sheet-a-consent = un consenso è uno di
sheet-row-collective = riga { $n }: `{ $label }` indica più voci insieme o nessuno di noto, perciò non è una persona
sheet-row-session = riga { $n }: `{ $label }` indica un incontro che il progetto non ha
sheet-row-nobody = riga { $n }: `{ $label }` non è un’etichetta di nessun incontro; per una persona silenziosa indichi l’incontro
sheet-two-numbers = `{ $sheet }` dà a `{ $label }` due numeri di partecipante: `{ $one }` alla riga { $n } e `{ $two }` alla riga { $n2 }
sheet-one-person = un’etichetta di un incontro è una persona; nulla è stato cambiato
sheet-two-people = `{ $sheet }` fa di due persone il partecipante `{ $number }`, ma sono diverse ({ $what }): { $one } e { $two }
sheet-give = lo indichi nel foglio ({ $what }); nulla è stato cambiato
sheet-contradicts = `{ $sheet }` si contraddice su `{ $label }` ({ $what }): { $one } alla riga { $n }, { $two } alla riga { $n2 }
sheet-one-value = una persona ha un solo valore ({ $what }); nulla è stato cambiato
sheet-read-as = `{ $name }` è stato letto come { $encoding }: { $cells }; se le lettere sono sbagliate, scelga un’altra codifica o lo salvi come CSV UTF-8
sheet-slip = `{ $head }` non è una colonna con un significato suo; se intende `{ $meant }`, la chiami così e importi di nuovo
sheet-binary = il foglio non è né un file di testo né una cartella di lavoro; lo salvi come CSV o XLSX
sheet-empty = il foglio è vuoto; la prima riga deve dare i nomi delle colonne
sheet-large = il foglio ha più di { $limit }, e non è né una trascrizione né un elenco di persone; salvi le colonne che servono come foglio a sé
sheet-row-unreadable = la riga { $n } del foglio non si può leggere; salvi di nuovo il foglio
no-workbook = non è una cartella di lavoro; lo salvi come XLSX

same-file = lo stesso file è nel progetto come `{ $source }`
same-file-now = lo stesso file entra come `{ $source }`
formerly = è ciò che `{ $source }` era prima di una correzione
earlier-state = il progetto ne ha uno stato precedente come `{ $source }`
no-such-file = non c’è un file o una cartella così
file-cannot-be-read = non si può leggere: { $what }
too-large = ha { $n } MB, più di { $n2 } MB; lo divida in parti, e tolga ciò che non è testo
reader-broke = il lettore si è bloccato su questo file; è un difetto di Verbatim, vi preghiamo di segnalarlo
session-has = l’incontro `{ $session }` ha `{ $known }`, non `{ $given }` ({ $what })
temporary = file temporaneo o di sistema
note-about-folder = un’annotazione sulla cartella; indichi il file stesso per importarlo
archive-damaged = l’archivio è danneggiato; lo estragga con un altro programma e importi la cartella
archive-many = l’archivio contiene { $n } file, più di { $n2 }: lo estragga e importi la cartella
archive-large = l’archivio estratto supera { $n } MB, e nessuna cartella di trascrizioni lo fa; non è stato letto
archive-closed = non si può estrarre: estragga l’archivio e importi la cartella
no-diacritics-croatian = { $n } parole in croato non hanno mai { $letters }; nulla è stato cambiato: ricerca e regole trovano le parole anche senza quei segni, e le citazioni restano come sono scritte
no-diacritics-latvian = { $n } parole in lettone non hanno mai { $letters }; nulla è stato cambiato: ricerca e regole trovano le parole anche senza quei segni, e le citazioni restano come sono scritte
chat-line = la riga non comincia né con `*`, né con `%`, né con `@` ed è stata tralasciata; una che continua la precedente deve cominciare con una tabulazione
private-one = un messaggio è stato scritto a una sola persona, e non a tutti: chi l’ha scritto forse non vuole essere citato
private-many = { $n } messaggi sono stati scritti a una sola persona, e non a tutti (righe { $lines }): chi li ha scritti forse non vuole essere citato
no-time = `{ $text }` non è un tempo; le parole sono state tenute senza
ends-before = `{ $text }` finisce prima di cominciare; la fine è stata tralasciata
begins-before = `{ $text }` comincia prima del sottotitolo che lo precede; si è tenuto l’ordine del file
words-without-time = parole senza un tempo; sono state tenute
notes-damaged = nel documento qualcosa non si è potuto leggere fino in fondo ({ $what }): { $reason }. Tenuti: { $n }; mancano, tra quelli a cui il testo rimanda: { $n2 }
notes-missing = il testo rimanda a qualcosa che nel file non c’è ({ $what }): { $n }; tenuti: { $n2 }
notes-footnotes = note a piè di pagina
notes-endnotes = note di chiusura
notes-comments = commenti
letters-lost = { $n } lettere si sono perse prima che questo file fosse scritto (`{ $shown }`) e non si possono più conoscere; se può, importi il file originale
encoding-unknown = codifica sconosciuta `{ $name }`; quelle comuni sono { $list }
encoding-doubtful = le lettere in { $encoding } mal si adattano alle lingue del progetto; provi la codifica { $other }
bytes-no-letters = alcuni byte non sono lettere in { $encoding }; si mostrano come �. Se le lettere sembrano sbagliate, scegliete un’altra codifica
encoding-mixed = il file mescola UTF-8 e { $encoding }; { $n } lettere sono state lette in { $other }
encoding-twice = il testo era codificato due volte; { $n } lettere sono state ripristinate
encoding-twice-lost = il testo era codificato due volte; { $n } lettere sono state ripristinate; { $n2 } lettere non si possono più conoscere e si mostrano come �: se può, importi il file originale
nothing-said = non vi si dice nulla: non c’è testo oltre a tempi, titoli e segni
page-tags = la pagina ha più di { $n } tag, che nessuna trascrizione ha; la divida in parti
json-unreadable = il JSON non si può leggere; lo salvi di nuovo dal programma che l’ha fatto
json-no-turns = in questo JSON non si sono trovati turni: ci deve essere una lista di oggetti, ognuno con un testo, come `segments` di Whisper o `{ $example }`
values-many = contiene più di { $n } valori, che nessuna trascrizione ha
lines-many = ha più di { $n } righe, che nessuna trascrizione ha; lo divida in parti
turns-many = ha più di { $n } turni; lo divida in parti
turn-large = un turno ha { $n } MB, più di { $n2 } MB, e nessuno dice tanto: si sono persi gli a capo, o non è una trascrizione
other-language-one = il turno { $n } è in un’altra lingua ({ $n2 } parole, sembra { $language }): la ricerca trova tali parole solo come sono scritte
other-language-many = i turni da { $n } a { $n2 } sono in un’altra lingua ({ $n3 } parole, sembra { $language }): la ricerca trova tali parole solo come sono scritte
as-croatian = sembra { $language } in caratteri latini: si analizza come croato
ids-one = 1 parlante ha un identificativo e non un nome (`{ $label }`): lo può nominare un foglio dei partecipanti con l’identificativo come etichetta
ids-many = { $n } parlanti hanno identificativi e non nomi (`{ $label }`): li può nominare un foglio dei partecipanti con gli identificativi come etichette
teams-nameless = i sottotitoli hanno identificativi di Teams e nessuno è nominato, perciò nessun turno ha un parlante: esporti la trascrizione come DOCX, che nomina chi lo permette, o scriva `Nome:` prima delle parole
pdf-twice = il PDF è compresso due volte, il che ne nasconde la grandezza; lo stampi di nuovo in PDF
pdf-large = il PDF decompresso supera { $n } MB, e nessuna trascrizione lo fa; non è stato letto
pdf-no-text = nessuno strato di testo: prima riconosca il testo (OCR), perché le pagine sono immagini, e importi il risultato
pdf-page-no-text = pagina senza testo: { $pages }; se è un’immagine di testo, prima riconosca il testo (OCR)
pdf-damaged = il PDF è danneggiato; lo stampi di nuovo in PDF, o lo salvi come DOCX o testo semplice
pdf-password = il PDF è protetto da una password: lo salvi senza e importi quello
kind-settings = impostazioni di un programma, come un libro dei codici, e non una trascrizione
kind-ods = i fogli di calcolo di LibreOffice non si leggono: li salvi come XLSX o CSV
kind-old-office = i vecchi file di Word o Excel non si leggono: li salvi come DOCX (o XLSX per una tabella)
kind-sound = audio e video non si leggono: prima trascriva; si può importare ciò che scrive un programma di trascrizione come Whisper (VTT, SRT, JSON)
kind-picture = le immagini non si leggono: prima riconosca il testo (OCR) e le salvi come DOCX o testo semplice
kind-archive = archivi di questo tipo, e archivi dentro archivi, non si aprono: lo estragga e importi la cartella
kind-transcriber = i file di Transcriber non si leggono: li esporti come testo semplice con i parlanti
kind-ass = i sottotitoli con impaginazione (SSA, ASS) non si leggono: li salvi come SRT
kind-ttml = i sottotitoli in XML (TTML, DFXP) non si leggono: li salvi come SRT o VTT
kind-zoom-chat = è la chat di una chiamata Zoom, scritta e non parlata; importi la trascrizione (VTT) della chiamata, o faccia leggere questa come chat
kind-messenger = è una chat esportata da un programma come WhatsApp, scritta e non parlata; si può leggere come chat, ogni messaggio come turno
kind-sentences = una frase per riga e nessuno che la dica: un elenco di frasi, e non una trascrizione; si può leggere con ogni riga come turno, senza chi parla
kind-conllu = annotazione di un altro file (CoNLL-U): importi il testo che annota
kind-vertical = annotazione di un altro file (verticale, una parola per riga): importi il testo che annota
kind-utterances = annotazione di un altro file (dati sugli enunciati): importi il file TEI
kind-identifiers = annotazione di un altro file (identificativi con testo e senza parlanti): importi il file TEI
kind-xml = XML di tipo sconosciuto: esporti come TEI, DOCX o testo semplice
kind-not-text = non è un file di testo, né di un tipo conosciuto
kind-none = di nessun tipo conosciuto
file-empty = il file è vuoto
rtf-nested = l’RTF è danneggiato: i gruppi sono annidati troppo a fondo
holds-no-text = non contiene testo
label-silent = `{ $speaker }` ha un’etichetta e non dice nulla; non ha un turno
label-inside = etichetta dentro una riga, dopo le parole di qualcun altro; lì comincia un turno (volte: { $n })
words-before-label = alcune parole stanno prima della prima etichetta, dopo un titolo o accanto a una tabella e non hanno un’etichetta; sono state importate senza parlante
srt-no-cue = non si è trovato nessun sottotitolo con un tempo; se è una trascrizione semplice, le dia l’estensione .txt
first-sheet = si è letto solo il primo foglio con turni; salvi { $sheets } come file a sé
formulas-empty = { $n } celle hanno formule i cui valori non sono stati salvati, e si sono lette come vuote; apra la cartella di lavoro in un foglio di calcolo e la salvi di nuovo
table-no-column = nella tabella non c’è la colonna `{ $name }`; { $columns }
table-no-transcript = un foglio, non una trascrizione; si può importare come foglio dei partecipanti
table-unclear = non è chiaro quale colonna della tabella contenga ciò che si è detto: la scelga sotto «Colonne»
workbook-damaged = la cartella di lavoro è danneggiata o protetta; la apra in un foglio di calcolo e la salvi di nuovo come XLSX o CSV
workbook-large = la cartella di lavoro decompressa supera { $n } MB, e nessuna tabella di turni lo fa; non è stata letta
workbook-cells = la cartella di lavoro ha più di { $n } celle, che nessuna tabella di turni ha; non è stata letta
tei-names-root = i nomi dei parlanti non sono noti; stanno nella radice del corpus, forse `{ $root }`, che dovrebbe stare nella stessa cartella
tei-names = i nomi dei parlanti non sono noti; si mostrano gli identificativi
tei-used-for-names = nessun enunciato; usato per i nomi
tei-no-utterances = non vi sono enunciati (`u`); salvi il testo come DOCX o testo semplice
praat-binary = è un file binario di Praat: lo apra in Praat, scelga Save > Save as text file, e importi quello
praat-no-grid = questo file di Praat non è un TextGrid in forma testuale lunga o breve: salvi il TextGrid come file di testo e importi quello
praat-cut = il file finisce a metà di un livello; si è letto ciò che c’è
tiers-none = nessun livello contiene parlato: { $what }; dia al livello con le parole il nome del parlante
tiers-left-out = i livelli { $what }, dal nome, contengono analisi o ripetono un altro livello, e sono stati tralasciati
vtt-head = il file non comincia con WEBVTT; i sottotitoli si sono letti lo stesso
xml-damaged = l’XML è danneggiato alla riga { $n }; lo salvi di nuovo dal programma che l’ha prodotto
zip-damaged = il file { $kind } è danneggiato o protetto; lo apra in un programma di scrittura e lo salvi di nuovo
zip-large = il documento decompresso supera { $n } MB, e nessuna trascrizione lo fa; non è stato letto

os-no-file = non c’è un file o una cartella così
os-denied = accesso negato
os-directory = è una cartella
os-not-directory = non è una cartella
os-full = sul disco non c’è più spazio
os-read-only = su quel disco non si può scrivere
not-as-asked = non si è letto come chiesto ({ $kind }): { $what }; si è letto come `{ $format }`
no-chat = non è una chat: nessuna riga comincia con un’ora e un nome come in Zoom (`{ $zoom }`), o con un giorno e un’ora come in WhatsApp (`{ $messenger }`)
no-lines = non è un testo a righe
words-were-erased = parole di questo sono state cancellate dal progetto su richiesta di un partecipante
part-of-project = una parte del progetto stesso
columns-wrong = `{ $text }` non sceglie nessuna colonna; scriva `{ $example }`, magari con `start=` e `end=`: colonne per lettera o per nome, e tra queste ci deve essere `text`
objective-still-served = all’obiettivo `{ $objective }` servono { $codes }
objective-still-served-step = prima li si faccia servire ad altri
objective-serves-none = `{ $code }` è un obiettivo e non serve a nessun altro
objective-serves-none-step = agli obiettivi servono temi e codici
objective-kind-step = un obiettivo è un codice di quel tipo
codebook-there-already = il progetto ha già dei codici
codebook-there-already-step = porti invece un file con il libro dei codici: prima si vede che cosa cambierebbe
codebook-file-step = scelga un file con il libro dei codici
codebook-format-step = scelga un libro dei codici in TOML o JSON
code-made-given = creato il codice `{ $code }` e dato a un passaggio di `{ $source }`
reason-label = l’etichetta dice `{ $word }`
reason-file = il file dice `{ $word }`
reason-legend = la legenda dice `{ $word }`
reason-head = l’intestazione dice `{ $word }`
reason-only-name = l’unico nome adatto nell’intestazione è `{ $name }`
reason-answers = risponde a `{ $who }` in un’intervista a un esperto
reason-speaks = parla dove modera `{ $who }`
reason-asks = chiede in { $n } dei { $n2 } turni con una domanda
reason-alike = uguale tranne segni, spazi e maiuscole
reason-no-second = non ce n’è un’altra con un numero
reason-only-full-name = l’unico nome completo dell’incontro che corrisponde

written-meanwhile = qui nel frattempo è stato scritto altro, da qualcun altro o in un’altra finestra
written-meanwhile-choose = guardi entrambi e scelga che cosa deve stare qui
erasure-reason = una cancellazione vuole un motivo
erasure-who = si cancella un partecipante oppure si cancellano tratti di fonti
place-nothing = non c’è nulla da mettere a posto
place-two-sources = uno sta in `{ $one }`, un altro in `{ $two }`
place-two-sources-step = metta a posto insieme ciò che è di una sola fonte
place-ids-alike = gli identificativi di più passaggi senza posto cominciano con `{ $id }`
place-there-already = la stessa codifica c’è già; a questa si può rinunciare
place-no-turn = una lingua è di un turno, e qui non ce n’è
place-other-language = il turno { $n } ha un’altra lingua, data a mano
place-select = selezioni le parole come sono ora
place-turns = `{ $source }` ha tanti turni: { $turns }, da 1
place-where = dove sta ora?
place-not-in-turn = `{ $words }` non sta nel turno { $n } di `{ $source }`
place-not-in-source = `{ $words }` non sta in `{ $source }`
place-many = `{ $words }` sta in più punti: { $n }
place-more-words = dia più parole intorno; il primo punto è a { $n }
noun-placeless = passaggio senza posto
key-in-project = la chiave `{ $path }` sta nella cartella del progetto
key-elsewhere = la sposti altrove: chi riceve una copia del progetto non deve ricevere con essa la chiave
key-no-columns = `{ $name }` non è una chiave di pseudonimi; le sue colonne sono { $columns }
key-unreadable = la chiave `{ $name }` non si può leggere: { $what }
key-example = una tabella ha le colonne `nome` e `pseudonimo`, un file che finisce in .toml righe come `"Ana Horvat" = "Marija"`
key-no-name = { $place }: `{ $text }` non è un nome
key-no-pseudonym = { $place }: `{ $text }` non può stare tra parentesi quadre al posto di un nome
key-two = { $place }: `{ $name }` ha due pseudonimi, `{ $one }` e `{ $two }`
key-empty = nella chiave `{ $name }` non c’è alcun nome
file-more = c’è più di un file
account-name-wrong = `{ $name }` non può essere il nome di un account
account-name-step = prenda il nome di una persona, fino a 100 caratteri
account-taken = c’è già un account `{ $name }`
account-unknown = non c’è l’account `{ $name }`
account-only-lead = `{ $name }` è il solo account che guida
account-only-lead-step = prima faccia guidare qualcun altro
account-password-wrong = la password ha { $n } caratteri; ce ne vogliono da { $least } a { $most }
account-password-step = prenda più parole che nessuno metterebbe insieme
revision-no-file = non c’è il file `{ $path }`
revision-wrong = `{ $name }` non può essere una revisione: { $what }
revision-file-step = dia il file corretto di questa fonte
revision-path-step = scelga di nuovo il file corretto
code-kind-theme = tema
code-kind-objective = obiettivo
check-no-lead = nessuno la guida
check-lead-not-heard = nessuno di chi la guida è stato ascoltato
check-no-steps = non ha passi
check-no-time = non ha tempi
check-step-before-predecessor = un passo comincia prima che finisca quello da cui dipende
check-cyclic-steps = i passi si aspettano a vicenda
check-unknown-predecessor = un passo ne aspetta uno che non c’è
check-step-outside-action = un passo è fuori dai tempi dell’azione
check-ends-before-start = finisce prima di cominciare
check-no-cost = non ha un costo
check-cost-without-source = costa e nessuno paga
check-sources-below-cost = le fonti non coprono il costo
check-ends-with-grant = non si dice che cosa accade dopo il finanziamento
check-no-indicator = non ha indicatori
check-indicator-incomplete = a un indicatore manca il valore iniziale o l’obiettivo
check-no-priority = non serve nessuna priorità
check-priority-not-validated = una priorità che serve non è convalidata
check-flagged-priority = una priorità che serve ha avvertenze
check-no-contrary-evidence = nessuna citazione parla contro una priorità che serve
name-and-content = dal nome è un file { $kind }, ma è testo semplice: controlli che sia il file giusto
somebody = ricercatore
