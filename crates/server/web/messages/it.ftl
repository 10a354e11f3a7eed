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
    [one] {" "}e un’altra azione
   *[other] {" "}e altre { $more } azioni
}
redone = Ripristinato: { $what }{ $more ->
    [0] {""}
    [one] {" "}e un’altra azione
   *[other] {" "}e altre { $more } azioni
}
menu = Codificatore, lingua e altro
work-as = Lavora come un’altra persona
work-as-what = Il Suo nome compare accanto a tutto ciò che codifica e scrive in questa finestra.
work-as-do = Lavora come questa persona
coder-name = Nome
language = Lingua
theme = Chiaro o scuro
theme-auto = Come nel computer
theme-light = Chiaro
theme-dark = Scuro
leave-project = Apri un altro progetto
leave-windows = { $n ->
    [one] Su questo progetto è aperta un’altra finestra.
   *[other] Su questo progetto sono aperte altre { $n } finestre.
} Anche lì si torna alla prima pagina, e ciò che vi si sta scrivendo e non è salvato va perso.
leave-do = Lascia il progetto in tutte le finestre
close = Chiudi
cancel = Annulla
save = Salva
code-draft = bozza
remove = Rimuovi
dismiss = Nascondi il messaggio
try-again = Riprova
working = In corso …

stranger-title = Questo browser non è stato ammesso
stranger-what = Apra l’indirizzo completo che il programma ha mostrato all’avvio: finisce con «token=» e un numero lungo. Senza di esso, altri programmi e pagine su questo computer non vedono lo studio.
gone-title = Il banco di lavoro non risponde
gone-what = Forse il programma è stato chiuso. Lo riavvii; tutto il lavoro fatto è salvato.
unanswered = Il programma non risponde; ciò che ha appena fatto forse non è stato salvato
unanswered-what = Forse il programma è stato chiuso. Lo riavvii e apra il nuovo indirizzo che mostra.
anew-title = Il programma è stato riavviato
anew-what = Apra il nuovo indirizzo che il programma ha mostrato; finisce con «token=» e un numero lungo. Tutto ciò che era salvato c’è ancora.
sign-in = Accedi
sign-in-what = Chi lavora in questo studio ha un nome e una password. Li assegna chi gestisce il programma.
sign-in-wrong = Il nome o la password sono sbagliati.
sign-in-wait = Troppe password sbagliate. Aspetti un po’, poi riprovi.
sign-out = Esci
password = Password
role-reader = Può leggere ed esportare
role-coder = Può codificare, collegare citazioni e scrivere note
role-lead = Guida lo studio: può fare tutto
accounts = Account
accounts-what = Chi può lavorare qui. Stanno sul computer che serve e in nessuno studio. Ciò che cambia qui vale subito, e Ctrl+Z non lo annulla.
account-reader = legge ed esporta
account-coder = codifica
account-lead = guida
account-role = Può
account-role-of = Che cosa può fare { $name }
account-changed = D’ora in poi { $name } può fare altro.
account-renew = Nuova password
account-renew-of = Nuova password di { $name }
account-renew-own = Le sarà chiesto di entrare con questa.
account-renewed = { $name } ha un’altra password. Le finestre entrate con la vecchia la chiedono.
account-close = Chiudi l’account
account-close-of = Chiudi l’account di { $name }
account-close-what = { $name } non può più entrare. Ciò che { $name } ha fatto nello studio resta.
account-close-do = Chiudi l’account
account-closed = L’account di { $name } è chiuso.
account-add = Aggiungi qualcuno
account-name = Nome, sotto il quale sta tutto ciò che questa persona fa
account-password-what = Almeno dieci caratteri: più parole che nessuno metterebbe insieme. La dica alla persona, non per e-mail.
account-add-do = Aggiungi l’account
account-added = { $name } può entrare ora.
for-leads = Questo spetta a chi guida lo studio.
for-coders = Questo spetta a chi codifica.
for-other-role = Chieda a chi guida lo studio di farlo, o di darLe un altro ruolo.
sources-none-yet = Qui non ci sono ancora fonti. Le porta chi guida lo studio.

start-title = Verbatim
start-what = Legga e codifichi interviste e focus group, e riconduca ogni priorità alle parole su cui poggia. Nulla esce da questo computer.
make-title = Inizi un nuovo studio
study-title = Titolo dello studio
your-name = Il Suo nome
spoken = Lingue parlate nello studio
make-do = Crea il progetto
make-where = Il progetto è una cartella. Viene creata nella cartella «Verbatim» della Sua cartella personale.
open-title = Apra un progetto
open-do = Apri
open-this = Apri { $name }
folder-up = Cartella superiore
folder-empty = Non ci sono altre cartelle qui dentro.
sample-title = Prima si guardi intorno
sample-what = Uno studio inventato con interviste, focus group e laboratori in quattro lingue, codificato e valutato. Provi tutto: è una copia Sua.
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
source-gone = La fonte mostrata non è più nel progetto
no-sources = Non c’è ancora nulla da leggere. Importi prima qualche trascrizione.
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
reading-tools = Strumenti
filter-code = Codice
filter-coder = Codificatore
filter-speaker = Chi parla
filter-all-coder = Tutti
filter-all-code = Tutti
filter-all-speaker = Tutti
filter-all-territory = Tutti
filter-all-session = Tutti
filter-all-target = Tutto
filter-clear = Mostra di nuovo tutto
at-caret = Codifiche in questo punto
at-caret-none = In questo punto non ci sono codifiche. Faccia clic nel testo o si sposti con le frecce.
turn-language = Lingua del turno { $n }
turn-language-found = come riconosciuta dalle parole
turn-language-said = Turno { $n }: la lingua è salvata; ricerca e regole la seguono
language-other = un’altra lingua
walk-codings = Codifiche
walk-codings-next = Codifica successiva
walk-codings-before = Codifica precedente
walk-suggestions = Suggerimenti
walk-suggestions-next = Suggerimento successivo
walk-suggestions-before = Suggerimento precedente
choose-code = Codifica la selezione
choose-code-none = Selezioni prima qualche parola: con il mouse, o con Maiusc e le frecce.
code-filter = Scriva per trovare un codice
code-none = Nessun codice ha questo nome.
code-new = Nuovo codice «{ $name }»
in-vivo = Nuovo codice dalle parole
latest-codes = Ultimi codici
all-codes = Tutti i codici
selected = Selezionato
coded = Codificato come «{ $code }»
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
change-code-of = Un altro codice al posto di «{ $code }»
coding-recoded = Ora «{ $code }» al posto di «{ $before }»
coding-moved = «{ $code }» è ora sulle parole selezionate
coding-removed = «{ $code }» è stato tolto da queste parole
to-selection = Estendi alla selezione
to-selection-first = Selezioni prima le parole da includere.
comment = Commento
comment-go-on = Continua il commento
comment-write = Commento a questa codifica
comment-words = Commento
importance = Importanza { $n } su 3
importance-of = Importanza di «{ $code }»
importance-said = { $n ->
    [0] «{ $code }» non ha più un’importanza
   *[other] «{ $code }» ha importanza { $n } su 3
}
split-here = Dividi qui
split-caret-first = Metta il cursore al suo interno, dove comincia la seconda parte.
coding-split = «{ $code }» ora sono due codifiche
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
key-importance = importanza della codifica in questo punto: 1, 2, 3, nessuna
key-split = divide in due la propria codifica in questo punto
key-space = Spazio
key-play = ascolta la registrazione o pausa; ascolta da questo turno
key-back = cinque secondi indietro
key-pace = più lento, più veloce
key-remove = rimuove la propria codifica in questo punto
key-codings = alla codifica successiva o precedente; quali, lo dice il filtro
key-suggestions = al suggerimento successivo o precedente
key-accept = accetta o rifiuta un suggerimento in questo punto
key-escape = lascia la selezione
key-undo = annulla la propria ultima azione, e la ripristina
key-letters = lettere
lanes-more = +{ $n }
lanes-more-what = Mostra tutte le codifiche di questo turno

view-history = Cronologia
history-what = Tutto ciò che è stato fatto nel progetto. Ogni azione si può annullare da sola, se altre successive non si basano su di essa.
history-count = { $n ->
    [one] un’azione
   *[other] { $n } azioni
}
history-undone = annullata
history-undo = Annulla
history-undo-this = Annulla: { $what }
history-since = E tutte le mie da qui
history-since-this = E tutte le mie da qui: { $what }
history-since-title = Annulla tutto ciò che ho fatto da qui
history-since-count = { $n ->
    [one] Sarà annullata una Sua azione.
   *[other] Saranno annullate { $n } Sue azioni, dalla più recente. Ciò che hanno fatto gli altri resta.
}
history-since-more = { $n ->
    [one] … e un’altra
   *[other] … e altre { $n }
}
history-since-do = Annulla { $n }
history-since-done = { $n ->
    [one] Un’azione è annullata
   *[other] { $n } azioni sono annullate
}
history-since-stopped = { $n ->
    [one] Un’azione è annullata; la successiva no:
   *[other] { $n } azioni sono annullate; la successiva no:
} { $reason }
history-none = Non è stato ancora fatto nulla.
history-more = Mostra quelle precedenti

view-search = Ricerca
query = Che cosa cercare
query-example = Una parola, «una frase», oppure code:… role:… lang:…
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
search-turns = { $turns ->
    [one] un turno
   *[other] { $turns } turni
}
search-meant = Forse cercava
search-near = Parole vicine:
search-more = Mostra altri
concordance = Risultati nel loro contesto
turn-number = turno { $n }
copy = Copia
copy-this = Copia la citazione da { $where }
copied = Citazione copiata, con il suo riferimento
copied-not-recorded = La citazione è copiata, con il luogo in cui si trova. Nessuno ha annotato che cosa la persona permette.
copy-paraphrase = Queste parole non si possono citare, solo raccontare con parole proprie
copy-paraphrase-what = È copiato solo il luogo in cui si trovano.
copy-later = Queste parole si possono citare dal { $day }, non prima
copy-nothing = La persona non ha permesso l’uso di queste parole, o l’ha ritirato
copy-nothing-what = Non è copiato nulla.
quoting-paraphrase = non si può citare, solo raccontare con altre parole
quoting-later = si può citare dal { $day }
quoting-nothing = uso non permesso o ritirato: non si conta e non si cita
search-examples = Per esempio:
search-nothing-yet = Non c’è ancora nessun testo in cui cercare.
choose = Scelga …
code-hits = Codifica i risultati
rule-of-search = Salva come regola
rule-of-search-what = Una regola suggerisce passaggi, che le persone accettano o rifiutano. Salvare non cambia le codifiche di nessuno; «Applica tutte le regole» nel libro dei codici calcola ciò che viene suggerito.
rule-new-code = Un nuovo codice …
rule-keep = Salva la regola
rule-kept = La regola ora è del codice «{ $code }»
claims = Collega a una priorità
claims-choose = A quale priorità
claims-how = Trascini una riga su uno dei tre, o prema 1, 2 o 3 sulla riga. Si collega la frase con il risultato.
claims-open = Apri { $key }
claims-none = Non c’è ancora una priorità aperta a cui collegare citazioni.
facets = Restringi i risultati
facet-language = Lingua
facet-kind = Tipo di incontro
facet-country = Paese
facet-territory = Territorio
facet-role = Ruolo di chi parla
facet-group = Gruppo di portatori d’interesse
facet-speaker = Chi parla
facet-session = Incontro
facet-code = Codice
facet-none-language = altra
facet-none-kind = non ancora indicato
facet-none-country = non ancora indicato
facet-none-territory = non ancora indicato
facet-none-role = non ancora indicato
facet-none-group = non ancora indicato
facet-none-speaker = nessuno
facet-none-session = nessuno
facet-none-code = non codificato
facet-more = altri { $n }
unit = Che cosa si codifica
unit-sentence = la frase
unit-turn = l’intero turno
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
    [one] Uno di questi è già stato codificato così da Lei.
   *[other] { $n } di questi sono già stati codificati così da Lei.
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
    [one] Un passaggio codificato come «{ $code }»
   *[other] { $n } passaggi codificati come «{ $code }»
}
form-word = ogni forma della parola, nella lingua del turno
form-plain = trova anche škola: le lettere senza segni valgono anche per quelle che li hanno
form-exact = solo questa grafia
form-prefix = parole che iniziano così
form-phrase = queste parole in quest’ordine, in ogni forma
form-near = entrambe, con al massimo cinque parole in mezzo
form-and = l’una senza l’altra, nello stesso turno
form-lex = un concetto del libro dei codici, in tutte le lingue
form-filter = turni di una lingua, un ruolo, chi parla, un incontro …
form-code = turni con una codifica di questo codice

view-codebook = Libro dei codici
code-name = Nome
code-make = Crea un codice
code-make-under = sotto «{ $name }»
code-make-top = al livello più alto
code-make-where = Va
code-top = Livello più alto
code-retired = ritirato
code-choose = Scelga un codice per vedere che cosa gli appartiene.
code-none-yet = Non c’è ancora nessun codice. Crei il primo qui, o mentre legge.
code-passages = { $accepted ->
    [one] Vedi le codifiche: una accettata, { $suggested } suggerite
   *[other] Vedi le codifiche: { $accepted } accettate, { $suggested } suggerite
}
code-counts = accettate: { $accepted }, suggerite e non valutate: { $suggested }
code-kind-objective = obiettivo
code-kind-theme = tema
code-kind-code = codice
code-kind = Che cos’è
code-offered = È offerto quando si codifica
code-serves = Serve agli obiettivi
codebook-start = Comincia con il libro dei codici dei cinque obiettivi
codebook-start-what = I cinque obiettivi di un piano d’azione locale con temi, definizioni e regole in quattro lingue; tutto si può cambiare.
codebook-bring = Importa un libro dei codici …
codebook-keep = Salva come
codebook-look = Che cosa cambierebbe «{ $name }»
codebook-nothing = Nulla: il progetto ha già tutto.
codebook-added = Nuovi
codebook-changed = Diversi da prima
codebook-retired = Non più offerti, perché in uso
codebook-removed = Spariscono, perché nessuno li usa
codebook-renamed = Con un’altra chiave
codebook-do = Importa
codebook-brought = Il libro dei codici ora è nel progetto. Ctrl+Z lo toglie.
code-undefined = ancora senza definizione
code-definition = Che cosa gli appartiene
code-use = Quando usarlo
code-avoid = Quando non usarlo
code-saved = Salvato
code-history = Cronologia di questo codice
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
merge-title = Unisci «{ $name }»
merge-what = Tutte le sue codifiche, con ciò che se ne è detto, passano sotto l’altro codice, e così le sue regole, i suoi esempi e i codici sottostanti. Si può annullare.
merge-into = Con il codice
merge-do = Unisci
merged = { $n ->
    [one] Ora una codifica è sotto «{ $name }»
   *[other] Ora { $n } codifiche sono sotto «{ $name }»
}
split = Dividi …
split-title = Dividi «{ $name }»
split-what = I passaggi che spunta passano sotto un altro codice, con tutto ciò che ne è stato detto. Si può annullare.
split-find = Solo i passaggi in cui si trova questo
split-session = Solo di questo incontro
split-all = { $n ->
    [one] Un passaggio
   *[other] Tutti i { $n } passaggi
}
split-passages = Passaggi
split-more = Altri { $n } non sono elencati; si spuntano insieme a tutti.
split-into = Passano sotto
split-new = un nuovo codice
split-name = Nome del nuovo codice
split-known = un altro codice
split-ticked = { $n ->
    [0] Non è ancora spuntato nulla.
    [one] Un passaggio è spuntato.
   *[other] { $n } passaggi sono spuntati.
}
split-look = { $n ->
    [one] Si sposta un passaggio
   *[other] Si spostano { $n } passaggi
} di { $sessions ->
    [one] un incontro
   *[other] { $sessions } incontri
}, ne restano { $left }.
split-by-rules = { $n ->
    [one] Uno viene da una regola: diventa Suo, e la regola qui non lo proporrà più.
   *[other] { $n } vengono da regole: diventano Suoi, e le regole qui non li proporranno più.
}
split-linked = { $n ->
    [one] I collegamenti a uno di essi restano.
   *[other] I collegamenti a { $n } di essi restano.
}
split-do = Dividi
split-done = { $n ->
    [one] Una codifica è ora sotto «{ $name }»
   *[other] { $n } codifiche sono ora sotto «{ $name }»
}

view-memos = Note
memos-what = Che cosa è stato annotato, e dove. Una nota si scrive dov’è la cosa: nel testo, accanto a una codifica, a un codice, a una priorità, a un incontro o a chi parla, sulle schede del piano; quelle sull’intero studio si scrivono qui.
memos-find = Cerca nelle note
memos-on = A che cosa si riferiscono
memos-of = Note: { $name }
memos-none = Non ci sono ancora note.
memos-count = { $n ->
    [0] Nessuna nota è così.
    [one] Una nota
   *[other] { $n } note
}
memo-none-on = Qui non ci sono ancora note.
memo-new = Nuova nota
memo-new-project = Nuova nota sull’intero studio
memo-write = Scrivi
memo-words = Nota
memo-change = Modifica
memo-where = A che cosa si riferisce la nota
memo-selection = le parole selezionate
memo-turn = questo turno
memo-whole = l’intera fonte
memo-on-project = L’intero studio
memo-on-session = Incontro
memo-on-source = Fonte
memo-on-participant = Partecipante
memo-on-code = Codice
memo-on-coding = Codifica
memo-on-priority = Priorità
memo-on-validation = Convalida
memo-on-stakeholder = Portatore d’interesse
memo-on-challenge = Sfida
memo-on-solution = Soluzione
memo-on-action = Azione
memo-on-practice = Buona pratica
memo-on-step = Passo
memo-on-lesson = Lezione
memo-on-remark = Osservazione
memo-on-query = Ricerca salvata

recording = Registrazione …
recording-of = Registrazione: { $name }
recording-now = La registrazione è «{ $name }».
recording-what = In quale file sono le voci? Il file resta dov’è, e nulla ne viene copiato nel progetto.
recording-path = Percorso del file su questo computer
recording-near = Trovate vicino al progetto, prima la più probabile
recording-take = Prendi
recording-none-near = Vicino al progetto non c’è nessuna registrazione.
recording-beside = accanto alla trascrizione
recording-of-other = è la registrazione di { $name }
recording-elsewhere = Si trova altrove
recording-remove = Senza registrazione
recording-gone = La registrazione non si può riprodurre. Indichi dove si trova ora, o colleghi il disco che la contiene.
play = Ascolta
pause = Pausa
back-5 = Indietro 5 s
pace = Velocità
play-from = Ascolta da { $time }

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
import-again = { $n ->
    [one] «{ $name }» prende il posto del file che era nell’elenco
   *[other] { $n } file prendono il posto di quelli che erano nell’elenco
}
import-take-off = Togli dall’elenco
import-take-all-off = Togli tutto dall’elenco
import-refused = Non si possono leggere
import-doubtful = Da controllare
import-ready = Pronti
import-known = Già nel progetto
import-refused-what = Accanto a ciascuno c’è scritto che cosa aiuta. Aggiunga di nuovo il file corretto: prende il suo posto nell’elenco.
import-n-refused = { $n ->
    [one] uno illeggibile
   *[other] { $n } illeggibili
}
import-n-doubtful = { $n } da controllare
import-n-ready = { $n ->
    [one] uno pronto
   *[other] { $n } pronti
}
import-n-known = { $n } già nel progetto
import-unseen = { $n ->
    [one] Un file del computer stesso resta fuori ({ $names }).
   *[other] { $n } file del computer stesso restano fuori ({ $names }).
}
drop-later = Chiuda prima questa finestra, poi trascini i file
columns-text = Che cosa si è detto
columns-speaker = Chi l’ha detto
columns-start = Quando è cominciato
columns-end = Quando è finito
columns-no = nessuna colonna
columns-text-first = Scelga anche la colonna di ciò che si è detto.
columns-example = come speaker=A,text=B
import-next = Il prossimo passo: leggere, selezionare qualche parola e darle un codice.
import-read = Leggi il primo
by-itself = riconosciuto dal file
encoding = Codifica dei caratteri
kind = Tipo
letters = Lettere da controllare
speakers = Chi parla
speakers-what = Le etichette di ogni incontro, e di chi sono.
sessions = Incontri
date = Data
country = Paese
territory = Territorio
role = Ruolo
kind-of = Tipo di { $name }
date-of = Data di { $name }
country-of = Paese di { $name }
territory-of = Territorio di { $name }
role-moderator = moderatore
role-expert = esperto
role-participant = partecipante
role-observer = osservatore
nobody = non una singola persona
participant = Partecipante
participants = Partecipanti
participants-what = Faccia clic in una cella e scriva; Invio salva e scende, Esc lascia ciò che c’era. I ruoli decidono che cosa conta: moderatori e osservatori non sono prove.
participant-number = Numero
participant-labels = Parla come
participant-name = Nome
participant-organisation = Organizzazione
participant-group = Gruppo di portatori d’interesse
participant-territory = Territorio
participant-choose = Scegli { $who }
attribute-new = Un’altra caratteristica, p.es. età
attribute-add = Aggiungi una colonna
consent = Consenso
consents-what = Che cosa significa ogni consenso
consent-by-name = citazione con il nome
consent-by-name-what = Le citazioni si stampano con il nome della persona.
consent-by-number = citazione con il numero
consent-by-number-what = Le citazioni si stampano con il numero del partecipante; il nome non compare.
consent-paraphrase-only = solo parafrasi
consent-paraphrase-only-what = Le parole non si stampano mai, si dicono con altre; contano nelle cifre.
consent-no-use = nessun uso
consent-no-use-what = Le parole non si stampano e non contano, e la persona non è tra quelle su cui si conta.
consent-not-recorded = non registrato
consent-not-recorded-what = Nessuno ha annotato che cosa si è concordato. Le citazioni si stampano con il numero, con un avviso nel rapporto.
embargo = Non si stampa prima del
embargo-what = Fino a quel giorno le parole della persona non si stampano; contano già.
people-merge = Sono una persona
people-merge-how = Segni due o più che sono la stessa persona.
people-merge-what = Tutte le loro etichette diventano un partecipante. Ciò che manca a chi resta viene dagli altri; vale il consenso più stretto. Si può annullare.
people-merge-keep = Chi resta
people-merge-do = Unisci
people-merged = Ora sono { $who }
sheet-bring = Importa il foglio dei partecipanti …
sheet-keep = Salva come Excel
sheet-names = Il foglio contiene nomi; lo conservi dove sta il progetto.
source-original = Il file come è stato importato
sheet-look = Che cosa farebbe «{ $name }»
sheet-matched = Righe che appartengono a un’etichetta: { $n }
sheet-encoding = Codifica del foglio
sheet-silent = Presenti che non hanno parlato: { $list }
sheet-mistyped = { $session }: «{ $silent }» non ha detto nulla; forse si intende «{ $label }»
sheet-unmatched = Nulla si dice di: { $list }
sheet-apply = Applica il foglio
sheet-applied = Il foglio è applicato; righe: { $n }
withdraw = Ritira
withdraw-title = { $who } ritira le sue parole
withdraw-what = D’ora in poi né rapporto né piano né tabella stampa o conta queste parole, e i collegamenti delle priorità non contano. Le trascrizioni restano come sono; cancellare parole da esse è un altro passo.
withdraw-reports = Rapporti già consegnati
withdraw-reports-what = Scelga i loro file e saprà quali stampano o contano questa persona e vanno riscritti. Senza, dei rapporti non si sa nulla.
withdraw-do = Ritira le parole
withdrawn = Le parole non si usano più. Collegamenti di priorità che non contano più: { $links }
withdrawn-reports = Da riscrivere:
withdrawn-prints = stampa { $quotes }
withdrawn-counts = conta la persona in punti: { $n }
withdrawn-none = Nessuno di questi rapporti stampa o conta la persona.
turns-n = { $n ->
    [one] un turno
   *[other] { $n } turni
}
words-n = parole: { $n }
problems-more = e altri { $n }
status-imported = pronto
status-duplicate = già nel progetto
status-changed = cambiato dopo l’importazione
status-revised = una nuova versione
status-refused = non si può leggere
status-skipped = non è una trascrizione
status-left-out = lasciato fuori
read-otherwise = Leggi in altro modo
read-all-otherwise = Leggi tutti in altro modo
as-it-is = come è ora per ciascuno
read-as-sentences = ogni riga è un turno, senza chi parla
read-as-chat = la chat di una chiamata
session-shared = Incontro
session-own = uno proprio
columns-told = Colonne

# Priorities, figures and plan

view-priorities = Priorità
priority-new = Nuova priorità
priority-add = Aggiungi la priorità
priority-edit = Modifica il testo
priority-written = Come è stato scritto:
priority-claim = Affermazione
priority-claim-what = Una frase che dice che cosa deve diventare come, così che le citazioni possano sostenerla o contraddirla.
priority-territories = Territori
priority-territories-what = Gli indicatori si contano sugli incontri di questi territori; su tutti se nessuno è scelto.
priority-objectives = Obiettivi a cui serve
priority-owner = Chi ne risponde
priority-query = Ricerca che trova di che cosa si tratta
priority-query-what = Con questa si suggeriscono i passaggi che nessuno ha ancora collegato; ad esempio: mercato AND scuola
priority-empty-title = Dica che cosa deve cambiare
priority-empty = Una priorità è un’affermazione in una frase. Le si collegano citazioni a favore, a favore con riserva o contrarie; gli indicatori mostrano quanto è larga la base su cui poggia.
priority-flags = Avvertenze
priority-state = Stato
priority-state-of = Stato di { $key }
priority-state-candidate = Candidate
priority-state-validated = Convalidate
priority-state-rejected = Abbandonate
priority-state-merged = Confluite in altre
priority-column-empty = Nessuna. Ne trascini una qui, oppure scelga lo stato sulla scheda.
priority-into = parte di { $key }
priority-merge = Fai confluire in
priority-serves = Serve a:
priority-more = Contesto, incontri in cui non se n’è parlato e ricerca di citazioni contrarie
priority-never = Non se n’è parlato in:
priority-looked = Ricerca di citazioni contrarie
priority-looked-what = Dove e come ha cercato, e che cosa ha trovato
priority-looked-do = Annota
priority-looked-mark = Segna che si sono cercate citazioni contrarie
priority-looked-again = Cercato di nuovo
confidence = Fiducia (GRADE-CERQual)
confidence-what = Quanto preoccupa ciascuno dei quattro, e perché? Le cifre aiutano; il programma non sceglie nulla. Il livello viene per ultimo.
component-methodological = Come si è chiesto
component-methodological-what = Limiti metodologici: domande e contesto erano adeguati?
component-coherence = Se tutto concorda
component-coherence-what = Coerenza: le citazioni dicono lo stesso, e ciò che contraddice è spiegato?
component-adequacy = Se basta
component-adequacy-what = Adeguatezza dei dati: abbastanza persone ne dicono abbastanza?
component-relevance = Se viene da qui
component-relevance-what = Rilevanza: le persone e i luoghi sono quelli di cui parla l’affermazione?
concern = Preoccupazione
concern-unsaid = non ancora indicato
concern-none = nessuna o minima
concern-minor = lieve
concern-moderate = moderata
concern-serious = seria
concern-why = Perché
confidence-overall = Nel complesso
confidence-level = Fiducia
level-high = alta
level-moderate = moderata
level-low = bassa
level-very-low = molto bassa
confidence-explanation = Perché questo livello
confidence-save = Salva il modulo
confidence-saved = Il modulo è salvato
confidence-clear = Svuota il modulo
confidence-silent = Presenti senza parlare: { $list }
confidence-never-asked = Mai proposto in: { $list }
confidence-contradicts = Menzioni che contraddicono: { $share }
confidence-qualifies = Menzioni con riserva: { $share }
confidence-loudest = { $who } ha la maggior parte delle menzioni a favore: { $share }
confidence-never-came-up = Non è mai emerso in: { $list }
objectives-what = Ciò che è codificato con i temi di un obiettivo e accettato da qualcuno. Un obiettivo è poco coperto per i motivi indicati.
objective = Obiettivo
objective-open = Non ancora giudicate
objective-cover = Copertura
objective-covered = ben coperto
objective-suggested = Suggerite dalle regole e non ancora giudicate: { $n }
objective-themes = Che cosa ne parla
objective-theme = Tema
objective-asked = Che cosa si è detto quando è stato chiesto
objective-quotes = Chi ha detto che cosa
thin-no-theme = Nessun tema del libro dei codici lo serve, quindi nulla si può contare.
thin-nothing-accepted = Nulla che ne parli è ancora codificato e accettato.
thin-one-speaker = Tutto è stato detto da una persona.
thin-one-session = Tutto è stato detto in un incontro.
thin-no-priority = Nessuna priorità lo serve ancora.
thin-never-asked = Non è stato proposto in alcun incontro.
thin-title = Poco coperto
thin-open = Che cosa parla di questo obiettivo
priority-figures = Indicatori
priority-linked = Collegata: { $kind }
priority-unlinked = Collegamento tolto
link-supports = A favore
link-qualifies = Con riserva
link-contradicts = Contrario
link-context = Contesto
link-none-supports = Nulla ancora la sostiene. Scelga un passaggio dall’elenco e prema 1, oppure lo trascini qui.
link-none-qualifies = Nessuna citazione pone condizioni.
link-none-contradicts = Nessuna citazione la contraddice. Ne cerchi.
link-none-context = Nessuna citazione spiega il contesto.
quote-place = { $source }, turno { $turn }
quote-bears = Come riguarda l’affermazione
quote-unlink = Scollega
quote-not-printed = Conta, ma non si stampa: la persona non l’ha permesso.
quote-out-of-scope = Non conta: fuori dai territori.
quote-not-counted = Non conta: fuori dal parlato, o la sua codifica è stata respinta.
quote-no-use = Non conta e non si stampa: la persona non ha permesso l’uso, o l’ha ritirato.
quote-moderator = Non conta: detta da un moderatore o da un osservatore.
quote-stale = Ciò su cui poggia è cambiato da allora.
figure-mentions = Menzioni
figure-speakers = Chi ne parla
figure-sessions = Incontri
figure-focus-groups = Focus group
figure-interviews = Interviste
figure-workshops = Laboratori
figure-groups = Gruppi di portatori d’interesse
figure-territories = Territori
figure-languages = Lingue
figure-of = { $n } su { $of }
figure-opened-of = { $link }, { $figure }: { $n }
figure-not-printed = { $n ->
    [one] e una citazione che non si stampa
   *[other] e { $n } citazioni che non si stampano
}
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
candidates = Passaggi da giudicare
candidates-find = Cerca in tutte le fonti
candidates-none = Nessun suggerimento. Dia alla priorità una ricerca, oppure cerchi qui.
candidates-none-found = Non è stato trovato nulla.
candidates-how = Trascini un passaggio in una colonna, o prema un tasto da 1 a 4 su uno dei suoi pulsanti.
candidates-linked = già collegato
candidates-aside = Metti da parte
candidates-more = Mostra altri { $n }
suggestion-contrary = Forse è contrario
suggestion-similar = Dice quasi lo stesso di un’altra priorità:
suggestion-state = Il suo stato non concorda con quello che le persone hanno risposto.
suggestion-no-objective = Non serve ancora a nessun obiettivo.
suggestion-unserved = Nessuna priorità serve a questo obiettivo.

view-figures = Matrici e grafici
figures-kinds = Tipi di prospetti
figures-matrix = Codici per …
figures-cooccurrence = Codici insieme
figures-focus-groups = Come parlano i gruppi
figures-saturation = Saturazione
figures-matrix-what = Quanto spesso compare ogni codice, e presso chi. Scelga un numero per leggere i passaggi che vi stanno dietro.
figures-cooccurrence-what = Quali codici stanno insieme. Scelga un numero per leggere i luoghi che li hanno entrambi.
figures-focus-groups-what = Chi parla quanto, chi risponde a chi e chi tace su che cosa.
figures-saturation-what = Se nuovi incontri portano ancora nuovi codici (Guest, Namey e Chen 2020).
figures-empty = Nulla è ancora codificato. Prima legga una fonte e ne codifichi dei passaggi.
figures-empty-groups = Nessun incontro è ancora un focus group. Scelga un altro incontro, o dica in Fonti che cosa sono i Suoi incontri.
figures-to-reading = Vai alla lettura
figures-shows = Tabella o grafico
figures-table = Tabella
figures-chart = Grafico
figures-keep = Salva come
figures-by = Colonne
figures-attributes = Attributi delle persone
figures-cells = Le celle mostrano
figures-within = Quanto vicini
figures-all-groups = Tutti i focus group
figures-codes = Codici
figures-themes = Solo temi
figures-plain-codes = Codici che non sono temi
figures-where = Solo dove vale
figures-accepted = Solo codifiche accettate
figures-exact = Senza i codici sottostanti
by-speaker = chi parla
by-session = incontro
by-group = gruppo di portatori d’interesse
by-territory = territorio
by-objective = obiettivo
by-role = ruolo
by-organisation = organizzazione
by-kind = tipo di incontro
by-date = giorno
by-month = mese
by-year = anno
by-country = paese
cells-mentions = menzioni
cells-speakers = persone
cells-presence = se compare
within-passage = le stesse identiche parole
within-overlap = parole che si sovrappongono
within-turn = lo stesso turno
within-3 = al massimo tre turni di distanza
figures-code = Codice
figures-total = Totale
figures-could = Potevano dirlo
figures-unset = (non indicato)
figures-cell = { $row }, { $column }: { $n }
figures-from = { $n ->
    [one] Contato da una codifica; suggerimenti non giudicati: { $open }
   *[other] Contato da { $n } codifiche; suggerimenti non giudicati: { $open }
}
figures-from-accepted = { $n ->
    [one] Contato da una codifica accettata o fatta da una persona
   *[other] Contato da { $n } codifiche accettate o fatte da una persona
}
figures-none-accepted = Nessuna codifica è ancora accettata. Conta anche i suggerimenti, oppure leggi una fonte e decidi su di essi.
figures-where-example = per esempio territory:… AND NOT code:…
figures-document = { $label } (documento)
talk-pair = { $speaker } dopo { $after }
talk-spoke-open = Che cosa ha detto { $speaker } su { $topic }
opened-times = { $n ->
    [one] Ha preso la parola una volta
   *[other] Ha preso la parola { $n } volte
}
figures-with = sta con
figures-both = Luoghi con entrambi
figures-either = Luoghi con uno dei due
figures-share = Quota in comune
figures-no-pairs = Nessun paio di codici sta così vicino.
saturation-reached = { $n ->
    [one] Raggiunta dopo un incontro.
   *[other] Raggiunta dopo { $n } incontri.
}
saturation-not = { $n ->
    [one] Non raggiunta dopo un incontro.
   *[other] Non raggiunta dopo { $n } incontri.
}
saturation-rule = Base di { $base } incontri, serie di { $run }, soglia del { $percent } % di codici nuovi.
saturation-date = Data
saturation-new = Codici nuovi
saturation-codes = Codici finora
saturation-band = In ordine casuale
talk-voices = Chi ha parlato
talk-role = Ruolo
talk-contributions = Interventi
talk-share = Quota di parole
talk-silent = non ha parlato
talk-marked = { $n ->
    [one] Un turno che concorda o dissente
   *[other] { $n } turni che concordano o dissentono
}
stance-agrees = { $speaker } concorda con { $after }:
stance-qualifies = { $speaker } pone una riserva a { $after }:
stance-disagrees = { $speaker } dissente da { $after }:
talk-answers = Chi ha parlato subito dopo chi
talk-after = dopo
talk-times = Volte
talk-agrees = Concorda
talk-qualifies = Con riserva
talk-disagrees = Dissente
talk-topics = Di che cosa si è parlato
talk-spoke = Ne hanno parlato
talk-not = C’erano e non ne hanno parlato
opened-places = { $n ->
    [one] Un luogo che ha entrambi
   *[other] { $n } luoghi che hanno entrambi
}
opened-count = { $n ->
    [one] Una menzione; persone: { $people }
   *[other] { $n } menzioni; persone: { $people }
}
opened-no-words = Le parole non si mostrano: la persona non ha permesso di citarla.

view-plan = Piano
plan-parts = Parti del piano
plan-stakeholders = Portatori d’interesse
plan-co-creation = Co-creazione
plan-actions = Azioni
plan-validations = Proposto negli incontri
plan-practices = Buone pratiche
plan-documents = Rapporto e piano
practices-empty-title = Che cosa fanno bene altri?
practices-empty = Aggiunga il primo caso. Poi scriva le lezioni, leghi ciascuna alle parole da cui è tratta e annoti che cosa dicono i revisori. Le azioni possono basarvisi.
practice = Buona pratica
practice-new = Nuova buona pratica
practice-session = Incontro o documento che ne parla
practice-description = Che cosa si è fatto
lessons = Lezioni
lesson = Lezione
lesson-new = Nuova lezione
lesson-link = Lega a parole
lesson-tie = Lega
remarks = Revisione tra pari
remark = Osservazione
remark-new = Che cosa dice il revisore
remark-reviewer = Revisore
remark-answer = Che cosa si è risposto
objectives = Obiettivi
change = Modifica
validations-empty-title = Che cosa ha detto la gente quando le è stato chiesto?
validations-empty = Quando una priorità o un obiettivo è stato proposto in un incontro, lo annoti qui: con quali parole, come si è risposto e con quali numeri.
validation-new = Registra che cosa è stato proposto
validation-edit = Che cosa è stato proposto
validation-put = Che cosa si è proposto
validation-session = In quale incontro
validation-wording = Con quali parole
validation-method = Come si è risposto
method-hands = alzata di mano
method-ranking = graduatoria
method-dots = bollini
method-discussion = discussione
validation-outcome = Come è finita la discussione
outcome-agreed = d’accordo
outcome-disagreed = in disaccordo
outcome-mixed = alcuni sì, alcuni no
result-hands-in-favour = A favore
result-hands-against = Contro
result-hands-abstained = Astenuti
result-hands-present = Erano presenti
result-ranking-rank = Posto
result-ranking-of = Cose in graduatoria
result-ranking-voters = Persone che hanno ordinato
result-dots-dots = Bollini ottenuti
result-dots-of = Bollini in tutto
result-dots-voters = Persone che li hanno dati
validation-note = Che cosa ne ha detto il gruppo
validation-asked = In { $session }: «{ $wording }»
validation-link = Aggiungi che cosa è stato detto
add = Aggiungi
yes = sì
no = no
chip-remove = Slega { $key }
chip-add = Aggiungi a: { $what }
stakeholders-empty-title = Chi ha voce qui?
stakeholders-empty = Aggiunga la prima organizzazione. Poi dica quanto può muovere e quanto le importa; la griglia mostra con chi lavorare insieme.
stakeholder-add = Aggiungi l’organizzazione
stakeholder-key = Sigla
stakeholder-name = Organizzazione
stakeholder-kind = Tipo
stakeholder-sector = Settore
stakeholder-role = Che cosa fa
stakeholder-heard = Ascoltata
stakeholder-mentions = { $n ->
    [one] una menzione
   *[other] { $n } menzioni
}
influence = Influenza
interest = Interesse
rated = { $median } (valutatori: { $n })
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
stakeholder-open = { $key }: contatto, persone e menzioni
stakeholder-open-how = La sigla apre come raggiungerlo, chi ne fa parte e dove se ne parla.
stakeholder-names = Altri nomi
stakeholder-names-such = separati da punto e virgola; come la gente lo chiama
contact = Come raggiungerlo
contact-apart = Tenuto a parte: non sta in alcun rapporto, piano, foglio o tabella.
contact-person = Di chi chiedere
contact-email = E-mail
contact-telephone = Telefono
contact-note = Nota
members = Partecipanti che ne fanno parte
mentions = Dove se ne parla
mentions-none = Nessuno lo nomina, in nessuna forma dei suoi nomi.
mentions-open = Trovate e non ancora guardate: { $n }.
mentions-all = Lo sono tutte
mention-yes = È inteso
mention-no = Non è inteso
mention-confirmed = confermata
mention-rejected = non intesa
ratings = Perché è valutato così
grid = Influenza e interesse
grid-empty = Dia ad almeno un’organizzazione entrambi i voti da 1 a 5; allora starà sulla griglia.
cocreation-empty = Cominci da ciò che le persone hanno chiamato una sfida. Le soluzioni rispondono alle sfide, e le azioni riprendono le soluzioni.
cocreation-how = Trascini una sfida sulla soluzione che le risponde, e una soluzione sull’azione che la riprende; oppure le scelga dagli elenchi sulle schede.
challenges = Sfide
challenge = Sfida
challenge-new = Nuova sfida
challenge-open = Nessuna soluzione le risponde ancora
challenge-quotes = { $n ->
    [one] Tratta da una citazione
   *[other] Tratta da { $n } citazioni
}
solutions = Soluzioni
solution = Soluzione
solution-new = Nuova soluzione
solution-answers = Risponde a
vote = { $method }: { $result } (votanti: { $voters })
vote-show-of-hands = alzata di mano
vote-dots = bollini
vote-ranking = graduatoria
vote-points = punti
vote-ballot = scheda
vote-consensus = consenso
vote-new = Registra un voto
vote-method = Come si è scelto
vote-result = Quanto ha ottenuto
vote-place = Il suo posto
vote-voters = Quante persone hanno scelto
action = Azione
action-new = Nuova azione
action-takes-up = Riprende
actions-empty-title = Dica che cosa si farà
actions-empty = Aggiunga la prima azione. Poi dica chi la guida, quando e con quali soldi; le verifiche dicono che cosa manca ancora.
action-description = Che cosa si fa e perché
action-lead = Capofila
action-start = Inizio
action-end = Fine
action-cost-from = Costo minimo ({ $currency })
action-cost-to = Costo massimo ({ $currency })
action-revenue = Che cosa la regge dopo
action-more = Partner, denaro, indicatori, rischi e valori
action-title-en = Titolo in inglese
action-beneficiaries = Chi ne beneficia
action-beneficiaries-such = separati da punto e virgola
action-currency = Valuta
action-partners = Partner
action-practices = Si basa su buone pratiche
action-values = Valori del nuovo Bauhaus europeo
action-principles = Principi di lavoro
value-beautiful = bello
value-sustainable = sostenibile
value-together = insieme
principle-participatory-process = processo partecipativo
principle-multi-level-engagement = coinvolgimento a più livelli
principle-transdisciplinary-approach = approccio transdisciplinare
list-add = Aggiungi a: { $what }
funding = Fonti di denaro
funding-programme = Programma o finanziatore
funding-amount = Importo ({ $currency })
funding-certainty = Quanto è certo
certainty-secured = garantito
certainty-applied = richiesto
certainty-planned = previsto
certainty-possible = possibile
indicators = Indicatori
indicator = Che cosa si misura
indicator-unit = In che unità
indicator-baseline = Ora
indicator-target = Obiettivo
indicator-date = Entro quando
risks = Rischi
risk = Che cosa può andare storto
risk-mitigation = Che cosa si fa
follow-ups = Che cosa può seguire
follow-up-kind = Tipo
follow-up-text = Che cosa
follow-up-partner = partner
follow-up-programme = programma
follow-up-project = progetto più grande o più lungo
steps = { $n ->
    [one] Un passo
   *[other] { $n } passi
}
step = Passo
step-title = Che cosa si fa
step-owner = Chi lo fa
step-after = Dopo
step-new = Nuovo passo di { $key }
timeline = Cronologia
aspect-straightforward = Chiara
aspect-feasible = Fattibile
aspect-fundable = Finanziabile
aspect-sustainable = Finanziariamente sostenibile
aspect-grounded = Fondata sulle prove
findings-none = Le verifiche non trovano mancanze.
findings = { $n ->
    [one] Una cosa da guardare
   *[other] { $n } cose da guardare
}
finding-accept = Può restare
finding-why = Perché può restare così
finding-again = Ritira
finding-accepted = { $by } ({ $date }): { $why }
document = Documento
document-plan = Piano d’azione locale, tutti i territori
document-plan-of = Piano d’azione locale di { $territory }
document-report = Rapporto su tutte le priorità
document-language = Lingua del documento
document-keep = Salva come
document-preview = Anteprima del documento
document-consent = Ciò che le persone non hanno permesso è omesso, e ciò che in un territorio è di pochi è messo insieme.
document-sheets = Tabelle da compilare:
document-plan-sheets = Sfide, soluzioni e azioni
document-stakeholders = Portatori d’interesse
format-docx = Word
format-html = Pagina web
format-xlsx = Excel
format-md = Markdown
format-csv = CSV
format-json = JSON
format-pdf = PDF
document-no-pdf = Questo programma non compone da sé le pagine di un PDF: salvi il documento come Word e da lì come PDF con il suo programma di scrittura.
chapters = Capitoli
chapters-what = Come si è contato, le fonti e l’elenco di ciò che ne fa parte stanno in ogni documento. Il CSV è un’unica tabella di tutte le citazioni e non ha capitoli. Chi più tardi verifica un rapporto non deve sapere quali sono stati scelti: lo dice il rapporto stesso.
chapters-none = Scelga almeno un capitolo.
chapter-priorities = Priorità, con cifre e citazioni
chapter-objectives = Obiettivi, e che cosa parla di ciascuno
chapter-validations = Che cosa è stato sottoposto agli incontri
chapter-practices = Buone pratiche
chapter-matrices = Matrici
chapter-focus-groups = Chi parla quando nei focus group
chapter-stakeholders = Mappa dei portatori d’interesse
chapter-quotes = Tutte le citazioni per codice (lungo)
chapter-method = Che cosa chiede chi legge uno studio: COREQ e SRQR
proposals = { $n ->
    [one] C’è una proposta su chi parla
   *[other] Ci sono { $n } proposte su chi parla
}
proposals-what = Ruoli, nomi ed etichette della stessa persona, come suggeriscono i file e la conversazione. Nulla vale finché qualcuno non lo accetta; Ctrl+Z lo annulla.
proposals-all = Accetta tutte ({ $n })
proposals-done = { $n ->
    [one] Una proposta è accettata
   *[other] { $n } proposte sono accettate
}
proposal-merge = è la stessa persona di { $other }
proposal-name = si chiama { $name }
proposal-label = Etichetta
proposal = Sembra che
proposal-why = Perché
translations = Traduzioni
translations-state = Tradotto per i documenti in questa lingua ({ $language })
translations-sheet = Foglio per chi traduce
translations-bring = Importa il foglio …
translations-line = riga { $line }
filled-bring = Compilati, tornano qui:
filled-plan = Importa i fogli del piano …
filled-stakeholders = Importa i portatori d’interesse …
filled-nothing = Non cambierebbe nulla.
filled-added = Nuovi
filled-changed = Cambiati
filled-votes = Voti: { $n }
filled-ratings = Valutazioni: { $n }
filled-notes = Non letto o non noto: { $list }
filled-done = { $n ->
    [one] Una riga del foglio è nel progetto
   *[other] { $n } righe del foglio sono nel progetto
}
source-acts = Altro …
source-correct = Correggi con un altro file
source-correct-what = Ciò che è codificato e collegato va dove ora stanno le parole; ciò che non ha più posto resta e viene detto.
source-would = Turni: { $turns }. Di quanto è codificato, collegato e annotato: invariati { $kept }, con parole corrette { $changed }, senza posto { $unplaced }.
source-correct-do = Prendi il file corretto
source-corrected = «{ $name }» è corretto. Ctrl+Z lo annulla.
source-session = Metti nell’incontro
source-session-do = Metti
source-put = «{ $name }» ora è nell’incontro «{ $session }». Ctrl+Z lo rimette.
source-remove = Togli
source-remove-do = Togli la fonte
source-remove-all = Togli con tutto ciò che vi è stato fatto
source-remove-what = Ctrl+Z la riporta, con tutto ciò che vi è stato fatto.
source-removed = «{ $name }» è tolta. Ctrl+Z la riporta.
unplaced = Senza posto
unplaced-count = { $n ->
    [one] { $n } passaggio non ha posto nel testo corretto
   *[other] { $n } passaggi non hanno posto nel testo corretto
}
unplaced-here = senza posto: { $n }
unplaced-of = { $n } di { $all }
unplaced-before = Il passaggio precedente
unplaced-next = Il passaggio seguente
unplaced-what = Queste parole erano codificate, collegate o annotate prima che la fonte fosse corretta. Si conservano e non contano da nessuna parte finché non seleziona le parole come sono ora e non le mette lì, o non vi rinuncia. Ctrl+Z annulla l’una e l’altra cosa.
unplaced-maybe = Nel testo è selezionato ciò che forse ora sta al loro posto. Selezioni altre parole se non sono queste.
unplaced-missing = Al loro posto ora non c’è nulla; il testo mostra dove mancano.
unplaced-show = Mostra dove
unplaced-place = Metti sulle parole selezionate
unplaced-give-up = Rinuncia
unplaced-placed = Ora sta sulle parole selezionate. Ctrl+Z annulla.
unplaced-given-up = Vi si è rinunciato. Ctrl+Z lo riporta.
unplaced-list-what = Ciò che prima della correzione aveva queste parole. Vada dove forse si trova ora, e lo metta lì o vi rinunci.
unplaced-memo = Nota
unplaced-mention = Menzione
unplaced-translation = Traduzione
unplaced-language = Lingua del turno
erase = Cancella …
erase-selection = Cancella per sempre queste parole …
erase-title-person = Cancellare ciò che ha detto { $name }
erase-title-words = Cancellare parole di «{ $name }»
erase-what-person = Quando qualcuno ritira il consenso e chiede che le sue parole spariscano: il nome, ciò che si sa della persona e tutto ciò che ha detto si coprono con blocchi nelle trascrizioni, nei file originali e in ciò che se ne è scritto. Prima si guarda: così non cambia nulla.
erase-what-words = Queste parole si coprono con blocchi nella trascrizione, nel file originale e in tutto ciò che è scritto con esse. Prima si guarda: così non cambia nulla.
erase-reason = Perché
erase-reason-what = Da allora sta nel registro. Lo scriva senza le parole che devono sparire.
erase-mentions = Cancella il nome anche nelle parole degli altri, dove è certamente questa persona
erase-reports = File già consegnati
erase-reports-what = Saprà quali contengono le parole. Restano come sono: chi li ha ricevuti ha ancora le parole.
erase-keep = Parole Sue che restano
erase-keep-what = Ciò che ha scritto perde le parole che stanno solo in quelle cancellate. Quelle che sono Sue restano se le nomina qui.
erase-look = Guarda che cosa sparirebbe
erase-look-again = Guarda di nuovo
erase-look-title = Che cosa sparirebbe
erase-characters = Si coprirebbero { $n } caratteri in { $sources ->
    [one] una fonte.
   *[other] { $sources } fonti.
}
erased-characters = Sono cancellati { $n } caratteri in { $sources ->
    [one] una fonte.
   *[other] { $sources } fonti.
}
erase-source = { $name }: { $n } caratteri in { $turns ->
    [one] un turno
   *[other] { $turns } turni
}
erase-replaced = (il suo file originale sparisce per intero, perché nel suo formato le parole non si possono coprire)
erase-touches = Tocca: codifiche { $codings }, citazioni collegate { $links }, traduzioni { $translations }, note sulla persona { $memos }. Restano senza parole, e tali citazioni non contano.
erase-figures = Cifre delle priorità:
erase-figures-same = le stesse, su meno persone
erase-figures-of = menzioni { $before }, persone { $by }; poi menzioni { $after }, persone { $then }
erase-texts = Ciò che è scritto e cambierebbe ({ $n }):
erased-texts = Ciò che è scritto ed è cambiato ({ $n }):
erase-named = Volte in cui altri nominano la persona: { $n }; ne restano: { $kept }
erase-unsure = (anche qualcun altro ha questo nome)
erase-elsewhere = Questi file contengono le parole e restano come sono:
erase-unfinished = Le parole sono cancellate, ma non ancora tutte le loro tracce nel file del database: { $reason }. Chiuda gli altri programmi che hanno aperto il progetto, termini il banco di lavoro e lo riavvii; allora prosegue.
erase-for-good = Non si può annullare. Nulla riporta le parole, né Ctrl+Z né un’altra importazione.
erase-sure = Lo so, e voglio cancellarle
erase-do = Cancella per sempre
source-erase = Cancella parole
source-erase-what = Quando qualcuno ritira il consenso. Singole parole si selezionano nella trascrizione; ciò che ha detto una persona sparisce per intero, da tutte le fonti. Prima si guarda.
source-erase-select = Seleziona le parole nella trascrizione
source-erase-person = Cancella ciò che ha detto { $name } …
mask = Maschera i nomi
mask-what = Una chiave dà a ogni nome uno pseudonimo: una tabella (CSV o Excel) con le colonne «nome» e «pseudonimo», o un file TOML. Con essa i nomi e gli identificativi nelle citazioni sono sostituiti nel file che salva. La chiave stessa non è conservata da nessuna parte, né nel progetto né nel file.
mask-choose = Scegli la chiave …
mask-with = Mascherato con { $name }
mask-without = Senza chiave
mask-preview = L’anteprima mostra le parole come sono; il file che salva è mascherato.
verify-what = I rapporti già scritti valgono ancora?
verify-do = Verifica i rapporti …
verify-holds = tutte le { $n } citazioni stanno come sono conservate, e ogni cifra è come la conta il progetto.
verify-fails = di quanto è verificato non vale: { $n } (citazioni: { $quotes }).
verify-expected = dovrebbe essere:
verify-found = è:
privacy-what = Che cosa tradirebbe qualcuno?
privacy-said = Scorri ciò che è stato detto
privacy-files = Scorri dei file …
privacy-found = { $n ->
    [0] Non è stato trovato nulla.
    [one] È stato trovato un punto.
   *[other] Sono stati trovati { $n } punti.
}
privacy-kind = Che cos’è
privacy-words = Parole
privacy-place = Dove
leak-name = nome
leak-name-under-embargo = nome sotto embargo
leak-e-mail = e-mail
leak-web-address = indirizzo web
leak-iban = IBAN
leak-codice-fiscale = codice fiscale
leak-oib = OIB
leak-personas-kods = personas kods
leak-telephone = numero di telefono
leak-missing-paraphrase = manca la parafrasi
leak-small-cell = gruppo con poche persone
leak-key-of-pseudonyms = chiave degli pseudonimi
figures-framework = Sintesi (framework)
figures-framework-what = Che cosa ricava da ciò che ogni incontro o persona dice di ogni tema (Ritchie e Spencer). Scriva in una cella; il numero apre i passaggi codificati lì, e si collegano quelli su cui poggia la sintesi.
framework-rows = Righe
framework-by-session = Incontro
framework-by-participant = Persona
framework-passages = { $n ->
    [one] { $n } passaggio
   *[other] { $n } passaggi
}
framework-linked = collegati: { $n }
framework-stale = da allora ciò che è codificato qui è cambiato
framework-link = Collega
framework-unlink = Togli il collegamento
framework-rests = La sintesi poggia su
framework-coded = Codificato qui

clash = Scritto due volte
clash-what = Mentre scriveva, nello stesso punto è stato scritto altro: da qualcun altro, o da lei in un’altra finestra. Niente è andato perso. A sinistra può continuare a scrivere.
clash-mine = Quello che ha scritto
clash-theirs = Quello che c’è adesso
clash-nothing = niente: è stato tolto
clash-keep = Tenere il mio
clash-take = Prendere il loro
clash-later = Tornare al campo
turn-beginning = solo l’inizio
search-beginnings = Questi turni sono stati trovati senza le loro parole. Di ciascuno si vedono le prime frasi; solo queste si copiano e si collegano alle priorità. «Codifica i risultati» mette il codice su tutto il turno.
queries = Ricerche salvate
queries-keep = Salva questa ricerca
queries-name = Nome della ricerca
queries-none = Ancora nessuna. Una ricerca salvata ha un nome e delle note.
queries-kept = Salvata come «{ $name }»
queries-rules = Regole: { $rules }
