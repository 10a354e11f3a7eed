# Il banco di lavoro in italiano.

skip = Vai al contenuto
navigation = Viste
view-sources = Fonti
view-read = Lettura e codifica
not-connected = Nessuna connessione; forse il programma è stato chiuso
undo = Annulla
redo = Ripristina
undone = Annullato: { $what }{ $more ->
    [0] {""}
    [one] {" "}e un'altra azione
   *[other] {" "}e altre { $more } azioni
}
redone = Ripristinato: { $what }{ $more ->
    [0] {""}
    [one] {" "}e un'altra azione
   *[other] {" "}e altre { $more } azioni
}
menu = Codificatore, lingua e altro
work-as = Lavora come un'altra persona
work-as-what = Il suo nome compare accanto a tutto ciò che codifica e scrive in questa finestra.
work-as-do = Lavora come questa persona
coder-name = Nome
language = Lingua
theme = Chiaro o scuro
theme-auto = Come nel computer
theme-light = Chiaro
theme-dark = Scuro
leave-project = Apri un altro progetto
close = Chiudi
cancel = Annulla
save = Salva
remove = Rimuovi
dismiss = Nascondi il messaggio
try-again = Riprova
working = In corso …

stranger-title = Questo browser non è stato ammesso
stranger-what = Apra l'indirizzo completo che il programma ha mostrato all'avvio: finisce con “token=” e un numero lungo. Senza di esso, altri programmi e pagine su questo computer non vedono lo studio.
gone-title = Il banco di lavoro non risponde
gone-what = Forse il programma è stato chiuso. Lo riavvii; tutto il lavoro fatto è salvato.

start-title = Verbatim
start-what = Legga e codifichi interviste e focus group, e riconduca ogni priorità alle parole su cui poggia. Nulla esce da questo computer.
make-title = Inizi un nuovo studio
study-title = Titolo dello studio
your-name = Il suo nome
spoken = Lingue parlate nello studio
make-do = Crea il progetto
make-where = Il progetto è una cartella. Viene creata nella cartella “Verbatim” della sua cartella personale.
open-title = Apra un progetto
open-do = Apri
open-this = Apri { $name }
folder-up = Cartella superiore
folder-empty = Non ci sono altre cartelle qui dentro.
sample-title = Prima si guardi intorno
sample-what = Uno studio inventato con interviste, focus group e laboratori in quattro lingue, codificato e valutato. Provi tutto: è una copia sua.
sample-do = Apri lo studio di esempio
sample-working = Preparo lo studio di esempio; bastano pochi secondi …

source = Fonte
session = Incontro
turns = Turni
words = Parole
codings = Codifiche
suggestions = Da giudicare
kind-interview = intervista
kind-focus-group = focus group
kind-workshop = laboratorio
kind-document = documento
kind-unknown = non ancora indicato
empty-title = Importi le prime trascrizioni
empty-import = Si possono leggere Word, PDF, testo, sottotitoli e molti altri formati. Prima che qualcosa venga salvato, vedrà come viene letto ogni file.

choose-source = Scelga una fonte da leggere
no-sources = Non c'è ancora nulla da leggere. Importi prima qualche trascrizione.
to-sources = Vai alle fonti
transcript = Trascrizione di { $name }
turn-of = Turno { $n }, { $speaker }
no-speaker = senza nome
find = Cerca in questa fonte
find-count = { $matches ->
    [0] nessun risultato
    [one] un risultato
   *[other] { $matches } risultati
}
find-next = Risultato successivo
find-before = Risultato precedente
filter = Filtro
filter-code = Codice
filter-coder = Codificatore
filter-speaker = Chi parla
filter-all = Tutti
filter-clear = Mostra di nuovo tutto
at-caret = Codifiche in questo punto
at-caret-none = In questo punto non ci sono codifiche. Faccia clic nel testo o si sposti con le frecce.
choose-code = Codifica la selezione
choose-code-none = Selezioni prima qualche parola: con il mouse, o con Maiusc e le frecce.
code-filter = Scriva per trovare un codice
code-none = Nessun codice ha questo nome.
code-new = Nuovo codice “{ $name }”
in-vivo = Nuovo codice dalle parole
latest-codes = Ultimi codici
all-codes = Tutti i codici
selected = Selezionato
coded = Codificato come “{ $code }”
suggested = suggerita
accepted = accettata
rejected = rifiutata
stale = la regola non corrisponde più
by-rules = da una regola
by-coder = di { $coder }
accept = Accetta
reject = Rifiuta
accept-like = Accetta tutte le { $n } simili
judged = { $n ->
    [one] Un suggerimento giudicato
   *[other] { $n } suggerimenti giudicati
}
change-code = Altro codice
change-code-what = Scelga il codice che prende il suo posto.
to-selection = Estendi alla selezione
to-selection-first = Selezioni prima le parole da includere.
comment = Commento
comment-write = Commento a questa codifica
comment-words = Commento
show-suggestions = Suggerimenti delle regole
keys = Tasti
keys-title = Lavorare con la tastiera
key-walk = parola per parola
key-turn = al turno precedente o successivo
key-select = selezione parola per parola
key-sentence = selezione frase per frase
key-turns = selezione turno per turno
key-type = trova un codice
key-apply = codifica con il primo codice adatto
key-latest = codifica con uno degli ultimi codici
key-in-vivo = nuovo codice dalle parole
key-remove = rimuove la propria codifica in questo punto
key-accept = accetta o rifiuta un suggerimento in questo punto
key-escape = lascia la selezione
key-undo = annulla la propria ultima azione, e la ripristina
key-letters = lettere
lanes-more = +{ $n }

view-history = Cronologia
history-what = Tutto ciò che è stato fatto nel progetto. Ogni azione si può annullare da sola, se altre successive non si basano su di essa.
history-count = { $n ->
    [one] un'azione
   *[other] { $n } azioni
}
history-undone = annullata
history-undo = Annulla
history-undo-this = Annulla: { $what }
history-none = Non è stato ancora fatto nulla.
history-more = Mostra quelle precedenti

view-search = Ricerca
query = Che cosa cercare
query-example = Una parola, “una frase”, oppure code:… role:… lang:…
query-help = Che cosa si può chiedere
sort = Ordine
sort-relevance = prima i migliori
sort-source = per fonte
sort-left = per le parole prima
sort-keyword = per le parole trovate
sort-right = per le parole dopo
search-count = { $matches ->
    [0] nessun risultato
    [one] un risultato in { $turns ->
        [one] un turno
       *[other] { $turns } turni
    }
   *[other] { $matches } risultati in { $turns ->
        [one] un turno
       *[other] { $turns } turni
    }
}
search-meant = Forse cercava
search-near = Parole vicine:
search-more = Mostra altri
concordance = Risultati nel loro contesto
turn-number = turno { $n }
copy = Copia
copy-this = Copia la citazione da { $where }
copied = Citazione copiata, con il suo riferimento
choose = Scelga …
code-hits = Codifica i risultati
unit = Che cosa si codifica
unit-sentence = la frase
unit-turn = l'intero turno
unit-match = le parole trovate
unit-match-5 = le parole trovate e cinque per lato
hits-preview = { $passages ->
    [one] Un passaggio
   *[other] { $passages } passaggi
} in { $sessions ->
    [one] un incontro.
   *[other] { $sessions } incontri.
}
hits-before = { $n ->
    [one] Uno di questi è già stato codificato così da lei.
   *[other] { $n } di questi sono già stati codificati così da lei.
}
hits-moderators = { $n ->
    [one] Uno è di un moderatore o osservatore.
   *[other] { $n } sono di moderatori o osservatori.
}
hits-do = { $n ->
    [one] Codifica un passaggio
   *[other] Codifica { $n } passaggi
}
hits-coded = { $n ->
    [one] Un passaggio codificato come “{ $code }”
   *[other] { $n } passaggi codificati come “{ $code }”
}
form-word = ogni forma della parola, nella lingua del turno
form-plain = trova anche škola: le lettere senza segni valgono anche per quelle che li hanno
form-exact = solo questa grafia
form-prefix = parole che iniziano così
form-phrase = queste parole in quest'ordine, in ogni forma
form-near = entrambe, con al massimo cinque parole in mezzo
form-and = l'una senza l'altra, nello stesso turno
form-lex = un concetto del libro dei codici, in tutte le lingue
form-filter = turni di una lingua, un ruolo, chi parla, un incontro …
form-code = turni con una codifica di questo codice

view-codebook = Libro dei codici
code-name = Nome
code-make = Crea un codice
code-make-under = Viene sotto “{ $name }”.
code-top = Livello più alto
code-retired = ritirato
code-choose = Scelga un codice per vedere che cosa gli appartiene.
code-none-yet = Non c'è ancora nessun codice. Crei il primo qui, o mentre legge.
code-passages = { $n ->
    [one] Vedi la sua codifica
   *[other] Vedi le sue { $n } codifiche
}
code-kind-objective = obiettivo
code-kind-theme = tema
code-kind-code = codice
code-undefined = ancora senza definizione
code-definition = Che cosa gli appartiene
code-use = Quando usarlo
code-avoid = Quando non usarlo
code-saved = Salvato
code-place = Il suo posto
code-under = Sta sotto
color = Colore
rules = Regole
rules-what = Una regola suggerisce passaggi in una lingua; qualcuno accetta o rifiuta ciascuno. Salvare cambia solo le regole; applicandole si ricalcola ciò che suggeriscono tutte le regole del libro dei codici.
rule-number = Regola { $n }
rule-query = Che cosa cerca
rule-unless = A meno che il turno abbia anche
rule-add = Aggiungi una regola
rule-try = Prova le regole
rules-save = Salva le regole
rule-finds = { $passages ->
    [one] Un passaggio
   *[other] { $passages } passaggi
} in { $sessions ->
    [one] un incontro
   *[other] { $sessions } incontri
}
rules-apply = Applica tutte le regole
rules-applied = Nuovi suggerimenti: { $added }, ritirati: { $withdrawn }
merge = Unisci a un altro codice …
merge-title = Unire “{ $name }”
merge-what = Tutte le sue codifiche, con ciò che se ne è detto, passano sotto l'altro codice, e così le sue regole, i suoi esempi e i codici sottostanti. Si può annullare.
merge-into = Con il codice
merge-do = Unisci
merged = { $n ->
    [one] Ora una codifica è sotto “{ $name }”
   *[other] Ora { $n } codifiche sono sotto “{ $name }”
}

import-title = Importi altre trascrizioni
import-drop = Trascini qui file o cartelle
import-files = Scegli file …
import-folder = Scegli una cartella …
import-do = { $n ->
    [0] Nulla da importare
    [one] Importa un file
   *[other] Importa { $n } file
}
import-done = { $n ->
    [one] Ora un file è nel progetto
   *[other] Ora { $n } file sono nel progetto
}
import-next = Il prossimo passo: leggere, selezionare qualche parola e darle un codice.
import-read = Leggi il primo
by-itself = riconosciuto dal file
encoding = Codifica dei caratteri
kind = Tipo
letters = Lettere da controllare
speakers = Chi parla
speakers-what = Moderatori e osservatori non sono prove; indichi chi sono.
sessions = Incontri
date = Data
country = Paese
territory = Territorio
role = Ruolo
kind-of = Tipo di { $name }
date-of = Data di { $name }
country-of = Paese di { $name }
territory-of = Territorio di { $name }
role-of = Ruolo di { $name }
role-moderator = moderatore
role-expert = esperto
role-participant = partecipante
role-observer = osservatore
nobody = non una singola persona
turns-n = { $n ->
    [one] un turno
   *[other] { $n } turni
}
words-n = parole: { $n }
problems-more = e altri { $n }
status-imported = pronto
status-duplicate = già nel progetto
status-changed = cambiato dopo l'importazione
status-revised = una nuova versione
status-refused = non si può leggere
status-skipped = non è una trascrizione
