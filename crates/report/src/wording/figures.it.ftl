# Matrici, curve e figure. Un a capo dentro un messaggio è uno spazio.

template = Modello
figure-where = { $title }, dove { $query }
figure-rule = Come si conta
figure-counted = Contato
figure-silent = Presenti che non hanno detto nulla
figure-total = Totale
figure-could = Potevano dirlo

## Prove per territorio e gruppo

chapter-backing = Prove per territorio e gruppo
chapter-backing-about = Di chi sono le parole che reggono ogni priorità: quante delle persone presenti di un territorio o di un gruppo
    la sostengono. Un gruppo fuori dall’ambito della priorità non ha casella.
backing-territory = Persone che sostengono, per territorio
backing-group = Persone che sostengono, per gruppo di portatori di interesse
backing-description = Una tabella di { $rows ->
    [one] { $rows } priorità
   *[other] { $rows } priorità
} in { $columns ->
    [one] { $columns } colonna
   *[other] { $columns } colonne
}; nelle caselle quante delle persone presenti sostengono la priorità, tanto più scure quanto maggiore è la quota.
backing-note = Persone che sostengono, tra i partecipanti e gli esperti degli incontri nell’ambito della priorità. Chi era in incontri
    di più territori conta in ciascuno.
backing-cell = { $against ->
    [0] { $n } su { $of }
   *[other] { $n } su { $of }; contro: { $against }
}
backing-tip = { $priority }, { $column }: a favore { $n } su { $of }, contro { $against }

## Matrici

chapter-matrices = Matrici
chapter-matrices-about = Come i codici si distribuiscono tra territori, gruppi e obiettivi, quali codici stanno insieme, e se nuovi
    incontri portano ancora codici nuovi.
sheet-matrices = Matrici
sheet-backing-territory = Per territorio
sheet-backing-group = Per gruppo
sheet-matrix-territory = Codici per territorio
sheet-matrix-group = Codici per gruppo
sheet-matrix-objective = Temi per obiettivo
sheet-cooccurrence = Codici insieme
sheet-saturation = Saturazione
sheet-talk = Interventi
sheet-stakeholders = Portatori di interesse
sheet-coverage = Copertura
by-speaker = interlocutore
by-session = incontro
by-group = gruppo di portatori di interesse
by-territory = territorio
by-objective = obiettivo
matrix-title-presence = Codici che compaiono, per { $by }
matrix-title-mentions = Menzioni dei codici, per { $by }
matrix-title-speakers = Persone che parlano dei codici, per { $by }
matrix-description = Una tabella di { $rows ->
    [one] { $rows } codice
   *[other] { $rows } codici
} in { $columns ->
    [one] { $columns } colonna
   *[other] { $columns } colonne
}: più scura è una casella, più ne contiene.
matrix-most = La riga con più è { $label }, in tutto { $n }.
matrix-note = Dietro ogni colonna: quante persone potevano dirlo. In tutto { $n } su { $of } persone in { $sessions ->
    [one] { $sessions } incontro
   *[other] { $sessions } incontri
}.
matrix-caption = Persone che parlano di ogni codice, con i totali; nell’ultima riga chi poteva dirlo
matrix-rule = Si contano le persone, ciascuna una volta in una casella e una volta in un totale; ciò che qualcuno ha detto in un codice
    sotto un altro conta anche lì. Codifiche respinte, moderatori, osservatori e persone che hanno rifiutato l’uso non contano.
    L’ultima riga ha chi poteva dirlo: i partecipanti e gli esperti presenti, compresi i silenziosi.
matrix-counted = Contato da { $n ->
    [one] { $n } codifica
   *[other] { $n } codifiche
}, di cui { $suggested } non ancora accettate da nessuno.
matrix-left-out = Lasciato fuori: parti di moderatori e osservatori { $people }, codifiche fuori dal parlato { $speech }.
matrix-small-cells = Perché nessuno sia riconoscibile, i valori condivisi da meno di { $limit } persone di un territorio sono mostrati
    come «{ $other }» ({ $n }).
matrix-objectives = Un tema serve gli obiettivi che nomina esso o un codice sopra di esso, quindi una persona può stare in più colonne.
    Casella vuota: il tema non serve l’obiettivo.
column-document = { $label } (documento)
column-unset = (non indicato)
column-nobody = (nessuno in particolare)
column-no-objective = (nessun obiettivo)

## Codici che stanno insieme

cooccurrence-title-passage = Codici che stanno insieme sulle stesse parole
cooccurrence-title-overlap = Codici che stanno insieme su parole che si sovrappongono
cooccurrence-title-turn = Codici che stanno insieme nello stesso intervento
cooccurrence-title-turns = Codici che stanno insieme entro { $n ->
    [one] { $n } intervento
   *[other] { $n } interventi
}
cooccurrence-description = Una tabella di { $n ->
    [one] { $n } codice
   *[other] { $n } codici
} gli uni contro gli altri; nelle caselle quante volte stanno insieme, tanto più scure quanto maggiore è la quota dei luoghi con entrambi
    tra quelli con almeno uno.
cooccurrence-most = Più spesso insieme: { $a } e { $b }, { $n ->
    [one] { $n } volta
   *[other] { $n } volte
}.
cooccurrence-tip = { $a } + { $b }: { $n } su { $of }
cooccurrence-note = Numeri: luoghi con entrambi. Tonalità: Jaccard 1912, luoghi con entrambi divisi per luoghi con almeno uno. Dietro
    ogni codice: quanto ce n’è.
cooccurrence-rule = Si contano gli interventi che hanno entrambi i codici, senza i codici sotto di essi. La figura ha i codici
    delle coppie in tabella. La misura è: luoghi con entrambi divisi per luoghi con almeno
    uno (Jaccard 1912); con codici di poche menzioni un solo luogo la cambia molto.
cooccurrence-none = Non ci sono due codici che stanno insieme.
cooccurrence-with = Con
cooccurrence-both = Entrambi
cooccurrence-either = Almeno uno
cooccurrence-measure = Jaccard
cooccurrence-caption = Le coppie che più spesso stanno insieme: { $n }

## Saturazione

saturation-title = Codici nuovi per incontro
saturation-description = Una curva crescente di codici distinti lungo { $n ->
    [one] { $n } incontro
   *[other] { $n } incontri
} in ordine, da { $first } a { $last }, dentro una fascia della stessa curva in ordini casuali.
saturation-few = { $n ->
    [one] C’è { $n } incontro, meno
   *[other] Ci sono { $n } incontri, meno
} della base di { $base }.
saturation-no-base = La base non ha codici, quindi nulla si può confrontare con essa.
saturation-reached = Saturazione a { $at }+{ $run } incontri: la serie dopo { $at ->
    [one] { $at } incontro
   *[other] { $at } incontri
} porta al massimo il { $threshold } per cento dei codici della base.
saturation-no-run = Ci sono troppo pochi incontri per una serie di { $run } dopo una base di { $base }.
saturation-not = Non saturo: ogni serie di { $run ->
    [one] { $run } incontro
   *[other] { $run } incontri
} porta più del { $threshold } per cento dei codici della base.
saturation-heights = codici distinti
saturation-curve = incontri in ordine di data
saturation-band = 90 su 100 di { $orders } ordini casuali; tratteggio: metà
saturation-base = base di { $base }
saturation-mark = saturazione { $at }+{ $run }
saturation-tip = { $session }: nuovi { $new }, in tutto { $codes }; in ordini casuali da { $low } a { $high }
saturation-caption = Incontri per data, con i codici che ciascuno ha portato per primo
saturation-rule = La base sono i primi incontri; una serie sono gli incontri che seguono di fila. I codici nuovi di una serie, divisi per
    i codici distinti della base, si confrontano con la soglia; la serie seguente comincia un incontro dopo (Guest, Namey e Chen
    2020). La fascia mostra la stessa curva per gli incontri in ordini casuali: 90 su 100 vi corrono dentro.
saturation-options = Base { $base }, lunghezza della serie { $run }, soglia { $threshold } per cento; { $orders } ordini casuali dal seme
    { $seed }.
saturation-new = Codici nuovi
saturation-codes = Codici finora
saturation-low = 5 ordini su 100
saturation-middle = metà degli ordini
saturation-high = 95 ordini su 100

## Interventi

chapter-talk = Chi parla quando
chapter-talk-about = Quanto dice ciascuno nei focus group, e quando. I moderatori sono mostrati, perché fanno parte del dialogo; chi ha
    rifiutato l’uso no.
talk-title = Chi parla quanto e quando
talk-description = Per { $n ->
    [one] { $n } incontro
   *[other] { $n } incontri
}, una riga per ogni interlocutore con { $parts } barre nell’ordine del dialogo; più alta è la barra, più sono le parole. Grigio: chi
    conduce il dialogo o lo osserva.
talk-caption = Interventi e parole in { $session }
talk-turns = Interventi
talk-floor = Volte che ha preso la parola
talk-words = Parole
talk-share = Quota delle parole
talk-figure = { $n ->
    [one] { $n } parola
   *[other] { $n } parole
}, { $share } %
talk-percent = { $share } %
talk-silent-nobody = Nessuno dei presenti è rimasto in silenzio.
talk-silent = Presenti che non hanno detto nulla: { $list }.

## Portatori di interesse

chapter-stakeholders = Mappa dei portatori di interesse
chapter-stakeholders-about = Le organizzazioni dei territori: che cosa sono, quanto possono muovere e quanto interesse hanno secondo chi le
    ha valutate, e se qualcuno di loro è stato ascoltato. Come contattarle non sta in nessun rapporto.
stakeholders-list = Le organizzazioni
stakeholders-caption = Portatori di interesse per territorio e chiave; influenza e interesse sono mediane, da 1 (poco) a 5 (molto)
stakeholders-grid = Influenza e interesse
stakeholders-coverage = Chi è stato ascoltato
stakeholders-quadrant = Come lavorarci
stakeholders-organisation = Organizzazione
stakeholders-sector = Settore
stakeholders-role = Ruolo nelle iniziative
