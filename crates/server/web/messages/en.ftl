# The workbench in English. Each message stands in all four files; a test compares them.

skip = Skip to the content
navigation = Views
view-sources = Sources
view-read = Read and code
not-connected = Not connected; the program may have ended
undo = Undo
redo = Redo
undone = Taken back: { $what }{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
}
redone = Brought back: { $what }{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
}
menu = Coder, language and more
work-as = Work as somebody else
work-as-what = Your name stands beside all that you code and write in this window.
work-as-do = Work as this person
coder-name = Name
language = Language
theme = Light or dark
theme-auto = As the computer has it
theme-light = Light
theme-dark = Dark
leave-project = Open another project
close = Close
cancel = Cancel
save = Save
remove = Remove
dismiss = Put this message away
try-again = Try again
working = Working …

stranger-title = This browser has not been let in
stranger-what = Open the whole address that the program printed when it started: it ends with “token=” and a long number. Other programs and pages on this computer cannot see the study without it.
gone-title = The workbench does not answer
gone-what = The program may have ended. Start it again; all that was done is saved.

start-title = Verbatim
start-what = Read and code interviews and focus groups, and trace every priority back to the words that carry it. Nothing leaves this computer.
make-title = Begin a new study
study-title = Title of the study
your-name = Your name
spoken = Languages spoken in it
make-do = Make the project
make-where = The project is one folder. It is made in the folder “Verbatim” in your home folder.
open-title = Open a project
open-do = Open
open-this = Open { $name }
folder-up = One folder up
folder-empty = There is no folder in this one.
sample-title = Look around first
sample-what = An invented study with interviews, focus groups and workshops in four languages, coded and weighed. Try everything; it is a copy of your own.
sample-do = Open the sample study
sample-working = Making the sample study; this takes a few seconds …

source = Source
session = Session
turns = Turns
words = Words
codings = Codings
suggestions = To judge
kind-interview = interview
kind-focus-group = focus group
kind-workshop = workshop
kind-document = document
kind-unknown = not said yet
empty-title = Bring in the first transcripts
empty-import = Word, PDF, text, subtitles and many other formats can be read. You see how each file is read before anything is saved.

choose-source = Choose a source to read
no-sources = There is nothing to read yet. Bring in some transcripts first.
to-sources = Go to the sources
transcript = Transcript of { $name }
turn-of = Turn { $n }, { $speaker }
no-speaker = no name
find = Find in this source
find-count = { $matches ->
    [0] nothing found
    [one] one match
   *[other] { $matches } matches
}
find-next = Next match
find-before = Match before
filter = Filter
filter-code = Code
filter-coder = Coder
filter-speaker = Speaker
filter-all = All
filter-clear = Show all again
at-caret = Codings here
at-caret-none = No coding at this place. Click into the text, or walk with the arrow keys.
choose-code = Code the selection
choose-code-none = Select some words first: with the mouse, or with Shift and the arrow keys.
code-filter = Type to find a code
code-none = No code has this name.
code-new = New code “{ $name }”
in-vivo = New code from the words
latest-codes = Latest codes
all-codes = All codes
selected = Selected
coded = Coded as “{ $code }”
suggested = suggested
accepted = accepted
rejected = rejected
stale = its rule no longer matches
by-rules = by a rule
by-coder = by { $coder }
accept = Accept
reject = Reject
accept-like = Accept all { $n } like this
judged = { $n ->
    [one] One suggestion judged
   *[other] { $n } suggestions judged
}
change-code = Other code
change-code-what = Choose the code that takes its place.
to-selection = Take over the selection
to-selection-first = Select the words that it should cover first.
comment = Comment
comment-write = Comment on this coding
comment-words = Comment
show-suggestions = Suggestions of rules
keys = Keys
keys-title = Working with the keyboard
key-walk = walk word by word
key-turn = to the turn before or after
key-select = select word by word
key-sentence = select sentence by sentence
key-turns = select turn by turn
key-type = find a code
key-apply = code with the first code that fits
key-latest = code with one of the latest codes
key-in-vivo = new code from the words
key-remove = remove your coding at the caret
key-accept = accept or reject a suggestion at the caret
key-escape = let go of the selection
key-undo = take back your own last act, and bring it back
key-letters = letters
lanes-more = +{ $n }
