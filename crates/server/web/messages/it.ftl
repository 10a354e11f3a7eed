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
