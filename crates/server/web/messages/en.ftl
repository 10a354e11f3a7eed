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

view-history = History
history-what = Everything that was done in the project. Each act can be taken back by itself, unless later ones build on it.
history-count = { $n ->
    [one] one act
   *[other] { $n } acts
}
history-undone = taken back
history-undo = Take back
history-undo-this = Take back: { $what }
history-none = Nothing was done yet.
history-more = Show earlier ones

view-search = Search
query = What to search for
query-example = A word, “a phrase”, or code:… role:… lang:…
query-help = What can be asked
sort = Order
sort-relevance = best first
sort-source = by source
sort-left = by the words before
sort-keyword = by the words found
sort-right = by the words after
search-count = { $matches ->
    [0] nothing found
    [one] one match in { $turns ->
        [one] one turn
       *[other] { $turns } turns
    }
   *[other] { $matches } matches in { $turns ->
        [one] one turn
       *[other] { $turns } turns
    }
}
search-meant = Did you mean
search-near = Near it:
search-more = Show more
concordance = Matches in their context
turn-number = turn { $n }
copy = Copy
copy-this = Copy the quote from { $where }
copied = The quote is copied, with where it stands
choose = Choose …
code-hits = Code what was found
unit = What is coded
unit-sentence = the sentence
unit-turn = the whole turn
unit-match = the words found
unit-match-5 = the words found and five to each side
hits-preview = { $passages ->
    [one] One passage
   *[other] { $passages } passages
} in { $sessions ->
    [one] one session.
   *[other] { $sessions } sessions.
}
hits-before = { $n ->
    [one] One of them you have coded so already.
   *[other] { $n } of them you have coded so already.
}
hits-moderators = { $n ->
    [one] One is of a moderator or observer.
   *[other] { $n } are of moderators or observers.
}
hits-do = { $n ->
    [one] Code one passage
   *[other] Code { $n } passages
}
hits-coded = { $n ->
    [one] One passage coded as “{ $code }”
   *[other] { $n } passages coded as “{ $code }”
}
form-word = any form of the word, in the language of the turn
form-plain = finds škola too: letters without signs stand for those with them
form-exact = this spelling only
form-prefix = words that begin so
form-phrase = these words in this order, in any form
form-near = both, with at most five words between them
form-and = one without the other, in one turn
form-lex = a concept of the codebook, in all languages
form-filter = turns of a language, a role, a speaker, a session …
form-code = turns with a coding of this code

view-codebook = Codebook
code-name = Name
code-make = Make a code
code-make-under = It comes under “{ $name }”.
code-top = Top level
code-retired = retired
code-choose = Choose a code to see what belongs to it.
code-none-yet = There is no code yet. Make the first one here, or while you read.
code-passages = { $n ->
    [one] See its one coding
   *[other] See its { $n } codings
}
code-kind-objective = objective
code-kind-theme = theme
code-kind-code = code
code-undefined = no definition yet
code-definition = What belongs to it
code-use = When to use it
code-avoid = When not to use it
code-saved = Saved
code-place = Its place
code-under = Stands under
color = Colour
rules = Rules
rules-what = A rule suggests passages of one language; somebody accepts or rejects each. Saving changes the rules only; applying works out anew what all rules of the codebook suggest.
rule-number = Rule { $n }
rule-query = What it looks for
rule-unless = Unless the turn also has
rule-add = Add a rule
rule-try = Try the rules
rules-save = Save the rules
rule-finds = { $passages ->
    [one] One passage
   *[other] { $passages } passages
} in { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
}
rules-apply = Apply all rules
rules-applied = { $added } suggestions are new, { $withdrawn } withdrawn
merge = Merge into another code …
merge-title = Merge “{ $name }”
merge-what = All its codings, with what was said of them, come under the other code, and so do its rules, its examples and the codes below it. It can be taken back.
merge-into = Into
merge-do = Merge
merged = { $n ->
    [one] One coding is under “{ $name }” now
   *[other] { $n } codings are under “{ $name }” now
}

import-title = Bring in more transcripts
import-drop = Drop files or folders here
import-files = Choose files …
import-folder = Choose a folder …
import-do = { $n ->
    [0] Nothing to bring in
    [one] Bring in one file
   *[other] Bring in { $n } files
}
import-done = { $n ->
    [one] One file is in the project now
   *[other] { $n } files are in the project now
}
import-next = The next step: read, select some words, and give them a code.
import-read = Read the first one
by-itself = told from the file
encoding = Encoding
kind = Kind
letters = Letters to check
speakers = Speakers
speakers-what = Moderators and observers are no evidence; say who they are.
sessions = Sessions
date = Date
country = Country
territory = Territory
role = Role
kind-of = Kind of { $name }
date-of = Date of { $name }
country-of = Country of { $name }
territory-of = Territory of { $name }
role-of = Role of { $name }
role-moderator = moderator
role-expert = expert
role-participant = participant
role-observer = observer
nobody = no single person
turns-n = { $n ->
    [one] one turn
   *[other] { $n } turns
}
words-n = words: { $n }
problems-more = and { $n } more
status-imported = ready
status-duplicate = in the project already
status-changed = changed since it came in
status-revised = a new revision
status-refused = cannot be read
status-skipped = no transcript
