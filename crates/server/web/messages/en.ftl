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
leave-windows = { $n ->
    [one] Another window is open on this project.
   *[other] { $n } other windows are open on this project.
} They go to the first page too, and what is being written there and is not saved is lost.
leave-do = Leave the project in all windows
close = Close
cancel = Cancel
save = Save
code-draft = draft
remove = Remove
dismiss = Put this message away
try-again = Try again
working = Working …

stranger-title = This browser has not been let in
stranger-what = Open the whole address that the program printed when it started: it ends with “token=” and a long number. Other programs and pages on this computer cannot see the study without it.
gone-title = The workbench does not answer
gone-what = The program may have ended. Start it again; all that was done is saved.
unanswered = The program does not answer; what you did just now may not be saved
unanswered-what = The program may have ended. Start it again, and open the new address that it prints.
anew-title = The program was started again
anew-what = Open the new address that the program printed; it ends with “token=” and a long number. Everything that was saved is there.
sign-in = Sign in
sign-in-what = Everybody who works in this study has a name and a password. Those who look after the program give them out.
sign-in-wrong = The name or the password is wrong.
sign-in-wait = Too many wrong passwords. Wait a while, then try again.
sign-out = Sign out
password = Password
role-reader = You read and export
role-coder = You code, link quotes and write memos
role-lead = You lead: you may do everything
accounts = Accounts
accounts-what = Who may work here. They stand on the computer that serves and in no study. What changes here holds at once, and is not undone by Ctrl+Z.
account-reader = reads and exports
account-coder = codes
account-lead = leads
account-role = May do
account-role-of = What { $name } may do
account-changed = { $name } may do other things from now on.
account-renew = New password
account-renew-of = New password of { $name }
account-renew-own = You will be asked to sign in with it.
account-renewed = { $name } has another password. Windows that were signed in with the old one ask for it.
account-close = Close account
account-close-of = Close account of { $name }
account-close-what = { $name } cannot sign in any more. What { $name } did in the study stays.
account-close-do = Close the account
account-closed = The account of { $name } is closed.
account-add = Add somebody
account-name = Name, under which all that this person does stands
account-password-what = At least ten characters: several words that nobody would put together. Tell it to the person, not by e-mail.
account-add-do = Add the account
account-added = { $name } may sign in now.
for-leads = This is for those who lead.
for-coders = This is for those who code.
for-other-role = Ask a lead to do it, or for another role.
sources-none-yet = There is no source here yet. Those who lead bring them in.

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
source-gone = The source that was shown is not in the project any more
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
reading-tools = Tools
filter-code = Code
filter-coder = Coder
filter-speaker = Speaker
filter-all-coder = All
filter-all-code = All
filter-all-speaker = All
filter-all-territory = All
filter-all-session = All
filter-all-target = All
filter-clear = Show all again
at-caret = Codings here
at-caret-none = No coding at this place. Click into the text, or walk with the arrow keys.
turn-language = Language of turn { $n }
turn-language-found = as told from the words
turn-language-said = Turn { $n }: the language is kept; search and rules go by it
language-other = another language
walk-codings = Codings
walk-codings-next = Next coding
walk-codings-before = Coding before
walk-suggestions = Suggestions
walk-suggestions-next = Next suggestion
walk-suggestions-before = Suggestion before
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
change-code-of = Another code instead of “{ $code }”
coding-recoded = “{ $code }” now, instead of “{ $before }”
coding-moved = “{ $code }” is on the selected words now
coding-removed = “{ $code }” is removed from these words
to-selection = Take over the selection
to-selection-first = Select the words that it should cover first.
comment = Comment
comment-go-on = Go on with the comment
comment-write = Comment on this coding
comment-words = Comment
importance = Importance { $n } of 3
importance-of = Importance of “{ $code }”
importance-said = { $n ->
    [0] “{ $code }” has no importance any more
   *[other] “{ $code }” has importance { $n } of 3
}
split-here = Split here
split-caret-first = Put the caret within it, where the second part is to begin.
coding-split = “{ $code }” is two codings now
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
key-importance = importance of the coding at the caret: 1, 2, 3, none
key-split = split your coding at the caret in two
key-space = Space
key-play = play or pause the recording; play from this turn
key-back = five seconds back
key-pace = slower, faster
key-remove = remove your coding at the caret
key-codings = to the coding after or before; the filter says which
key-suggestions = to the suggestion after or before
key-accept = accept or reject a suggestion at the caret
key-escape = let go of the selection
key-undo = take back your own last act, and bring it back
key-letters = letters
lanes-more = +{ $n }
lanes-more-what = Show all codings of this turn

view-history = History
history-what = Everything that was done in the project. Each act can be taken back by itself, unless later ones build on it.
history-count = { $n ->
    [one] one act
   *[other] { $n } acts
}
history-undone = taken back
history-undo = Take back
history-undo-this = Take back: { $what }
history-since = And all mine since
history-since-this = And all mine since: { $what }
history-since-title = Take back all my acts since here
history-since-count = { $n ->
    [one] One act of yours will be taken back.
   *[other] { $n } acts of yours will be taken back, the latest first. What others did stays.
}
history-since-more = { $n ->
    [one] … and one more
   *[other] … and { $n } more
}
history-since-do = Take back { $n }
history-since-done = { $n ->
    [one] One act is taken back
   *[other] { $n } acts are taken back
}
history-since-stopped = { $n ->
    [one] One act is taken back; the next one is not:
   *[other] { $n } acts are taken back; the next one is not:
} { $reason }
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
search-turns = { $turns ->
    [one] one turn
   *[other] { $turns } turns
}
search-meant = Did you mean
search-near = Near it:
search-more = Show more
concordance = Matches in their context
turn-number = turn { $n }
copy = Copy
copy-this = Copy the quote from { $where }
copied = The quote is copied, with where it stands
copied-not-recorded = The quote is copied, with where it stands. Nobody has recorded what the person allows.
copy-paraphrase = These words may not be quoted, only told in your own words
copy-paraphrase-what = Only where they stand is copied.
copy-later = These words may be quoted from { $day } on, not before
copy-nothing = The person allowed no use of these words, or took it back
copy-nothing-what = Nothing is copied.
quoting-paraphrase = may not be quoted, only told in other words
quoting-later = may be quoted from { $day } on
quoting-nothing = no use allowed, or taken back: not counted, not quoted
search-examples = For example:
search-nothing-yet = There is no text to search yet.
choose = Choose …
code-hits = Code what was found
rule-of-search = Save as a rule
rule-of-search-what = A rule suggests passages, which people accept or reject. Saving changes nobody’s codings; “Apply all rules” in the codebook works out what is suggested.
rule-new-code = A new code …
rule-keep = Save the rule
rule-kept = The rule belongs to “{ $code }” now
claims = Link to a priority
claims-choose = Which priority
claims-how = Drag a line onto one of the three, or press 1, 2 or 3 on it. The sentence with the match is linked.
claims-open = Open { $key }
claims-none = There is no open priority to link quotes to yet.
facets = Narrow what was found
facet-language = Language
facet-kind = Kind of session
facet-country = Country
facet-territory = Territory
facet-role = Role of the speaker
facet-group = Stakeholder group
facet-speaker = Speaker
facet-session = Session
facet-code = Code
facet-none-language = other
facet-none-kind = not said yet
facet-none-country = not said yet
facet-none-territory = not said yet
facet-none-role = not said yet
facet-none-group = not said yet
facet-none-speaker = nobody
facet-none-session = none
facet-none-code = not coded
facet-more = { $n } more
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
code-make-under = under “{ $name }”
code-make-top = at the top level
code-make-where = It comes
code-top = Top level
code-retired = retired
code-choose = Choose a code to see what belongs to it.
code-none-yet = There is no code yet. Make the first one here, or while you read.
code-passages = { $accepted ->
    [one] See its codings: one accepted, { $suggested } suggested
   *[other] See its codings: { $accepted } accepted, { $suggested } suggested
}
code-counts = accepted: { $accepted }, suggested and not judged: { $suggested }
code-kind-objective = objective
code-kind-theme = theme
code-kind-code = code
code-kind = What it is
code-offered = It is offered when one codes
code-serves = It serves
codebook-start = Start with the codebook of the five objectives
codebook-start-what = The five objectives of a Local Action Plan with themes, definitions and rules in four languages; everything in it can be changed.
codebook-bring = Bring in a codebook file …
codebook-keep = Keep it as
codebook-look = What “{ $name }” would change
codebook-nothing = Nothing: the project has all of it.
codebook-added = New
codebook-changed = Other than before
codebook-retired = No longer offered, because in use
codebook-removed = Gone, because nobody used them
codebook-renamed = With another key
codebook-do = Bring it in
codebook-brought = The codebook is in the project now. Ctrl+Z takes it back.
code-undefined = no definition yet
code-definition = What belongs to it
code-use = When to use it
code-avoid = When not to use it
code-saved = Saved
code-history = History of this code
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
split = Split …
split-title = Split “{ $name }”
split-what = The passages that you tick come under another code, with what was said of them. It can be taken back.
split-find = Only passages where this is found
split-session = Only of this session
split-all = { $n ->
    [one] One passage
   *[other] All { $n } passages
}
split-passages = Passages
split-more = { $n } more are not listed; they are ticked with all.
split-into = They come under
split-new = a new code
split-name = Name of the new code
split-known = another code
split-ticked = { $n ->
    [0] Nothing is ticked yet.
    [one] One passage is ticked.
   *[other] { $n } passages are ticked.
}
split-look = { $n ->
    [one] One passage
   *[other] { $n } passages
} in { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
} will move, { $left } will stay.
split-by-rules = { $n ->
    [one] One was given by a rule: it becomes yours, and the rule will not suggest it here again.
   *[other] { $n } were given by rules: they become yours, and the rules will not suggest them here again.
}
split-linked = { $n ->
    [one] Links to one of them stay.
   *[other] Links to { $n } of them stay.
}
split-do = Split
split-done = { $n ->
    [one] One coding is under “{ $name }” now
   *[other] { $n } codings are under “{ $name }” now
}

view-memos = Memos
memos-what = What anybody noted, and where. Memos are written where the thing is: in the text, beside a coding, a code, a priority, a session or a speaker, and on the cards of the plan; those on the whole study are written here.
memos-find = Find in the memos
memos-on = On
memos-of = Memos: { $name }
memos-none = There is no memo yet.
memos-count = { $n ->
    [0] No memo is like this.
    [one] One memo
   *[other] { $n } memos
}
memo-none-on = There is no memo here yet.
memo-new = New memo
memo-new-project = New memo on the whole study
memo-write = Write
memo-words = Memo
memo-change = Change
memo-where = What the memo is on
memo-selection = the selected words
memo-turn = this turn
memo-whole = the whole source
memo-on-project = The whole study
memo-on-session = Session
memo-on-source = Source
memo-on-participant = Participant
memo-on-code = Code
memo-on-coding = Coding
memo-on-priority = Priority
memo-on-validation = Validation
memo-on-stakeholder = Stakeholder
memo-on-challenge = Challenge
memo-on-solution = Solution
memo-on-action = Action
memo-on-practice = Good practice
memo-on-step = Step
memo-on-lesson = Lesson
memo-on-remark = Remark
memo-on-query = Saved query

recording = Recording …
recording-of = Recording: { $name }
recording-now = The recording is “{ $name }”.
recording-what = Which file holds the voices? It stays where it is, and nothing of it is copied into the project.
recording-path = Path of the file on this computer
recording-near = Found near the project, the likeliest first
recording-take = Take
recording-none-near = No recording was found near the project.
recording-beside = beside the transcript
recording-of-other = is the recording of { $name }
recording-elsewhere = It lies elsewhere
recording-remove = Without a recording
recording-gone = The recording cannot be played. Say where it lies now, or connect the disk that it is on.
play = Play
pause = Pause
back-5 = Back 5 s
pace = Pace
play-from = Play from { $time }

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
import-again = { $n ->
    [one] “{ $name }” takes the place of the one that was in the list
   *[other] { $n } files take the places of those that were in the list
}
import-take-off = Take it off the list
import-take-all-off = Take all off the list
import-refused = Cannot be read
import-doubtful = To look at
import-ready = Ready
import-known = In the project already
import-refused-what = Each line says what helps. Add the mended file again: it takes its place in this list.
import-n-refused = { $n ->
    [one] 1 cannot be read
   *[other] { $n } cannot be read
}
import-n-doubtful = { $n } to look at
import-n-ready = { $n } ready
import-n-known = { $n } in the project already
import-unseen = { $n ->
    [one] One file of the computer itself stays outside ({ $names }).
   *[other] { $n } files of the computer itself stay outside ({ $names }).
}
drop-later = Close this window first, then drop the files
columns-text = What was said
columns-speaker = Who said it
columns-start = When it began
columns-end = When it ended
columns-no = no column
columns-text-first = Choose also the column of what was said.
columns-example = such as speaker=A,text=B
import-next = The next step: read, select some words, and give them a code.
import-read = Read the first one
by-itself = told from the file
encoding = Encoding
kind = Kind
letters = Letters to check
speakers = Speakers
speakers-what = The labels of each session, and whose they are.
sessions = Sessions
date = Date
country = Country
territory = Territory
role = Role
kind-of = Kind of { $name }
date-of = Date of { $name }
country-of = Country of { $name }
territory-of = Territory of { $name }
role-moderator = moderator
role-expert = expert
role-participant = participant
role-observer = observer
nobody = no single person
participant = Participant
participants = Participants
participants-what = Click into a cell and write; Enter saves and goes down, Escape leaves what was there. Roles decide what counts: moderators and observers are no evidence.
participant-number = Number
participant-labels = Speaks as
participant-name = Name
participant-organisation = Organisation
participant-group = Stakeholder group
participant-territory = Territory
participant-choose = Choose { $who }
attribute-new = Another attribute, such as age
attribute-add = Add a column
consent = Consent
consents-what = What each consent means
consent-by-name = quote by name
consent-by-name-what = Quotes are printed with the person’s name.
consent-by-number = quote by number
consent-by-number-what = Quotes are printed with the number of the participant; the name stands nowhere.
consent-paraphrase-only = paraphrase only
consent-paraphrase-only-what = The words are never printed, only told in other words; they count in the figures.
consent-no-use = no use
consent-no-use-what = The words are neither printed nor counted, and the person is not among those who are counted out of.
consent-not-recorded = not recorded
consent-not-recorded-what = Nobody wrote down what was asked. Quotes are printed by number, with a warning in the report.
embargo = Not printed before
embargo-what = Until that day no words of the person are printed; they count already.
people-merge = These are one person
people-merge-how = Tick two or more that are the same person.
people-merge-what = All their labels become one participant. What the one who stays lacks comes from the others; of their consents the strictest holds. It can be taken back.
people-merge-keep = Who stays
people-merge-do = Make them one
people-merged = They are { $who } now
sheet-bring = Bring in a participants sheet …
sheet-keep = Keep as Excel
sheet-names = The sheet has names; keep it where the project is.
source-original = The file as it was brought in
sheet-look = What “{ $name }” would do
sheet-matched = Rows that belong to a label: { $n }
sheet-encoding = Encoding of the sheet
sheet-silent = Attended and said nothing: { $list }
sheet-mistyped = { $session }: “{ $silent }” said nothing; perhaps “{ $label }” is meant
sheet-unmatched = Nothing is said of: { $list }
sheet-apply = Apply the sheet
sheet-applied = The sheet is applied; rows: { $n }
withdraw = Withdraw
withdraw-title = { $who } takes the words back
withdraw-what = From now on no report, plan or table prints or counts these words, and links of priorities to them do not count. The transcripts stay as they are; to have words erased from them is another step.
withdraw-reports = Reports that were handed on
withdraw-reports-what = Choose their files, and you are told which of them print or count this person and should be written again. Without them nothing is known of reports.
withdraw-do = Withdraw the words
withdrawn = The words are no longer used. Links of priorities that no longer count: { $links }
withdrawn-reports = To be written again:
withdrawn-prints = prints { $quotes }
withdrawn-counts = counts the person in places: { $n }
withdrawn-none = None of these reports prints or counts the person.
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
status-left-out = left out
read-otherwise = Read it otherwise
read-all-otherwise = Read all of them otherwise
as-it-is = as each is now
read-as-sentences = each line is a turn, without speakers
read-as-chat = the chat of a call
session-shared = Session
session-own = one of its own
columns-told = Columns

# Priorities, figures and plan

view-priorities = Priorities
priority-new = New priority
priority-add = Add the priority
priority-edit = Change the words
priority-written = As it was written:
priority-claim = Claim
priority-claim-what = One sentence that says what should become how, so that quotes can speak for or against it.
priority-territories = Territories
priority-territories-what = The figures are counted out of the sessions of these territories; out of all where none is ticked.
priority-objectives = Objectives that it serves
priority-owner = Who answers for it
priority-query = Search that finds what it is about
priority-query-what = With it, passages that nobody linked yet are suggested; such as: market AND school
priority-empty-title = Say what should change
priority-empty = A priority is a claim in one sentence. Quotes are linked to it that speak for it, for it under a condition, or against it; the figures show how broad the ground is that it stands on.
priority-flags = Warnings
priority-state = State
priority-state-of = State of { $key }
priority-state-candidate = Candidates
priority-state-validated = Validated
priority-state-rejected = Given up
priority-state-merged = Merged into others
priority-column-empty = None. Drag one here, or choose the state on its card.
priority-into = part of { $key }
priority-merge = Make it part of
priority-serves = Serves:
priority-more = Context, sessions where it never came up, and the search for contrary quotes
priority-never = Never came up in:
priority-looked = Contrary quotes looked for
priority-looked-what = Where and how you looked, and what you found
priority-looked-do = Note it
priority-looked-mark = I looked for contrary quotes
priority-looked-again = Looked once more
confidence = Confidence (GRADE-CERQual)
confidence-what = How much does each of the four worry you, and why? The figures help; nothing is chosen by the program. The level comes last.
component-methodological = How it was asked
component-methodological-what = Methodological limitations: were the questions and the setting fair to it?
component-coherence = Whether it fits together
component-coherence-what = Coherence: do the quotes say the same, and is what contradicts explained?
component-adequacy = Whether it is enough
component-adequacy-what = Adequacy of data: do enough people say enough about it?
component-relevance = Whether it is from here
component-relevance-what = Relevance: are the people and places those that the claim is about?
concern = Concern
concern-unsaid = not said yet
concern-none = none or very minor
concern-minor = minor
concern-moderate = moderate
concern-serious = serious
concern-why = Why
confidence-overall = All in all
confidence-level = Confidence
level-high = high
level-moderate = moderate
level-low = low
level-very-low = very low
confidence-explanation = Why this level
confidence-save = Save the form
confidence-saved = The form is saved
confidence-clear = Empty the form
confidence-silent = Attended and said nothing at all: { $list }
confidence-never-asked = It was never put to: { $list }
confidence-contradicts = Mentions that contradict: { $share }
confidence-qualifies = Mentions that set a condition: { $share }
confidence-loudest = { $who } has most of the supporting mentions: { $share }
confidence-never-came-up = It never came up in: { $list }
objectives-what = What was coded with the themes of an objective and accepted by somebody. An objective is thinly covered for the reasons given.
objective = Objective
objective-open = Not yet judged
objective-cover = Covered
objective-covered = well covered
objective-suggested = Suggested by rules and not yet judged: { $n }
objective-themes = What speaks to it
objective-theme = Theme
objective-asked = What people said when they were asked
objective-quotes = Who said what
thin-no-theme = No theme of the codebook serves it, so nothing can be counted.
thin-nothing-accepted = Nothing that speaks to it was coded and accepted yet.
thin-one-speaker = All of it was said by one person.
thin-one-session = All of it was said in one session.
thin-no-priority = No priority serves it yet.
thin-never-asked = It was put to no session.
thin-title = Thinly covered
thin-open = What speaks to this objective
priority-figures = Figures
priority-linked = Linked: { $kind }
priority-unlinked = The link was taken away
link-supports = Supporting
link-qualifies = Qualifying
link-contradicts = Contradicting
link-context = Context
link-none-supports = Nothing speaks for it yet. Choose a passage from the list and press 1, or drag it here.
link-none-qualifies = No quote sets a condition.
link-none-contradicts = No quote speaks against it. Look for some.
link-none-context = No quote explains the setting.
quote-place = { $source }, turn { $turn }
quote-bears = How it bears on the claim
quote-unlink = Unlink
quote-not-printed = Counts, but is not printed: the person did not allow it.
quote-out-of-scope = Does not count: outside of the territories.
quote-not-counted = Does not count: outside of speech, or its coding was rejected.
quote-no-use = Does not count and is not printed: the person allowed no use, or took it back.
quote-moderator = Does not count: said by a moderator or an observer.
quote-stale = What it rests on has changed since.
figure-mentions = Mentions
figure-speakers = Speakers
figure-sessions = Sessions
figure-focus-groups = Focus groups
figure-interviews = Interviews
figure-workshops = Workshops
figure-groups = Stakeholder groups
figure-territories = Territories
figure-languages = Languages
figure-of = { $n } of { $of }
figure-opened-of = { $link }, { $figure }: { $n }
figure-not-printed = { $n ->
    [one] and one quote that is not printed
   *[other] and { $n } quotes that are not printed
}
flag-one-voice = one voice
flag-one-group = one group
flag-one-session = one session
flag-one-territory = one territory
flag-only-experts = only experts
flag-contradicted = contradicted
flag-stale = stale
flag-unverified = unverified
flag-no-contrary-sought = no contrary quote looked for
flag-never-put = validated, but put to nobody
flag-roles-unset = roles unset
candidates = Passages to weigh
candidates-find = Search all sources
candidates-none = Nothing is suggested. Give the priority a search, or search here.
candidates-none-found = Nothing was found.
candidates-how = Drag a passage into a column, or press 1 to 4 on one of its buttons.
candidates-linked = linked already
candidates-aside = Set aside
candidates-more = Show { $n } more
suggestion-contrary = May speak against it
suggestion-similar = Says nearly the same as another priority:
suggestion-state = Its state and what people said when they were asked do not agree.
suggestion-no-objective = It serves no objective yet.
suggestion-unserved = No priority serves this objective.

view-figures = Matrices and charts
figures-kinds = Kinds of figures
figures-matrix = Codes by …
figures-cooccurrence = Codes together
figures-focus-groups = How groups talk
figures-saturation = Saturation
figures-matrix-what = How often each code comes up, and with whom. Choose a number to read the passages behind it.
figures-cooccurrence-what = Which codes stand together. Choose a number to read the places that have both.
figures-focus-groups-what = Who speaks how much, who answers whom, and who is silent on what.
figures-saturation-what = Whether new sessions still bring new codes (Guest, Namey and Chen 2020).
figures-empty = Nothing is coded yet. Read a source and code some passages first.
figures-empty-groups = No session is a focus group yet. Choose another session, or say what your sessions are under Sources.
figures-to-reading = Go to reading
figures-shows = Table or chart
figures-table = Table
figures-chart = Chart
figures-keep = Keep as
figures-by = Columns
figures-attributes = Attributes of people
figures-cells = Cells show
figures-within = How near
figures-all-groups = All focus groups
figures-codes = Codes
figures-themes = Themes only
figures-plain-codes = Codes that are no themes
figures-where = Only where this is true
figures-accepted = Accepted codings only
figures-exact = Without the codes under them
by-speaker = speaker
by-session = session
by-group = stakeholder group
by-territory = territory
by-objective = objective
by-role = role
by-organisation = organisation
by-kind = kind of session
by-date = day
by-month = month
by-year = year
by-country = country
cells-mentions = mentions
cells-speakers = people
cells-presence = whether it comes up
within-passage = the very same words
within-overlap = words that overlap
within-turn = the same turn
within-3 = at most three turns apart
figures-code = Code
figures-total = Total
figures-could = Could have said it
figures-unset = (not said)
figures-cell = { $row }, { $column }: { $n }
figures-from = { $n ->
    [one] Counted from one coding; suggestions that nobody judged: { $open }
   *[other] Counted from { $n } codings; suggestions that nobody judged: { $open }
}
figures-from-accepted = { $n ->
    [one] Counted from one coding that a person accepted or made
   *[other] Counted from { $n } codings that a person accepted or made
}
figures-none-accepted = No coding is accepted yet. Count suggestions too, or read a source and decide on them.
figures-where-example = for example territory:… AND NOT code:…
figures-document = { $label } (document)
talk-pair = { $speaker } after { $after }
talk-spoke-open = What { $speaker } said on { $topic }
opened-times = { $n ->
    [one] Took the floor once
   *[other] Took the floor { $n } times
}
figures-with = stands with
figures-both = Places with both
figures-either = Places with either
figures-share = Both of either
figures-no-pairs = No two codes stand together so near.
saturation-reached = { $n ->
    [one] Reached after one session.
   *[other] Reached after { $n } sessions.
}
saturation-not = { $n ->
    [one] Not reached after one session.
   *[other] Not reached after { $n } sessions.
}
saturation-rule = Base of { $base } sessions, runs of { $run }, threshold of { $percent } % new codes.
saturation-date = Date
saturation-new = New codes
saturation-codes = Codes so far
saturation-band = In random orders
talk-voices = Who spoke
talk-role = Role
talk-contributions = Took the floor
talk-share = Share of words
talk-silent = said nothing
talk-marked = { $n ->
    [one] One turn that agrees or disagrees
   *[other] { $n } turns that agree or disagree
}
stance-agrees = { $speaker } agrees with { $after }:
stance-qualifies = { $speaker } sets something against { $after }:
stance-disagrees = { $speaker } disagrees with { $after }:
talk-answers = Who spoke right after whom
talk-after = after
talk-times = Times
talk-agrees = Agrees
talk-qualifies = With a reserve
talk-disagrees = Disagrees
talk-topics = What was talked about
talk-spoke = Spoke to it
talk-not = Were there and did not
opened-places = { $n ->
    [one] One place that has both
   *[other] { $n } places that have both
}
opened-count = { $n ->
    [one] One mention; people: { $people }
   *[other] { $n } mentions; people: { $people }
}
opened-no-words = The words are not shown: the person allowed no quote.

view-plan = Plan
plan-parts = Parts of the plan
plan-stakeholders = Stakeholders
plan-co-creation = Co-creation
plan-actions = Actions
plan-validations = Put to sessions
plan-practices = Good practices
plan-documents = Report and plan
practices-empty-title = What do others do well?
practices-empty = Add the first case. Then write its lessons, tie each to the words it was drawn from, and record what reviewers say. Actions may build on it.
practice = Good practice
practice-new = New good practice
practice-session = Session or document that tells of it
practice-description = What was done
lessons = Lessons
lesson = Lesson
lesson-new = New lesson
lesson-link = Tie it to words
lesson-tie = Tie
remarks = Peer review
remark = Remark
remark-new = What the reviewer says
remark-reviewer = Reviewer
remark-answer = What was answered
objectives = Objectives
change = Change
validations-empty-title = What did people say when they were asked?
validations-empty = When a priority or an objective was put to a session, record it here: in which words, how people answered, and with which numbers.
validation-new = Record what was put to a session
validation-edit = What was put to a session
validation-put = What was put
validation-session = To which session
validation-wording = In which words
validation-method = How people answered
method-hands = show of hands
method-ranking = ranking
method-dots = dots
method-discussion = discussion
validation-outcome = How the discussion ended
outcome-agreed = they agreed
outcome-disagreed = they disagreed
outcome-mixed = some agreed, some did not
result-hands-in-favour = For it
result-hands-against = Against it
result-hands-abstained = Abstained
result-hands-present = Were there
result-ranking-rank = Its rank
result-ranking-of = Things ranked
result-ranking-voters = People who ranked
result-dots-dots = Dots it got
result-dots-of = Dots given in all
result-dots-voters = People who gave dots
validation-note = What the group said of it
validation-asked = In { $session }: “{ $wording }”
validation-link = Add what people said
add = Add
yes = yes
no = no
chip-remove = Untie { $key }
chip-add = Add to: { $what }
stakeholders-empty-title = Who has a say here?
stakeholders-empty = Add the first organisation. Then say how much it can move and how much it cares; the grid shows with whom to work together.
stakeholder-add = Add the organisation
stakeholder-key = Key
stakeholder-name = Organisation
stakeholder-kind = Kind
stakeholder-sector = Sector
stakeholder-role = What it does
stakeholder-heard = Heard
stakeholder-mentions = { $n ->
    [one] one mention
   *[other] { $n } mentions
}
influence = Influence
interest = Interest
rated = { $median } (raters: { $n })
stakeholder-kind-local-authority = local authority
stakeholder-kind-public-body = public body
stakeholder-kind-social-enterprise = social economy enterprise
stakeholder-kind-cooperative = cooperative
stakeholder-kind-association = association
stakeholder-kind-foundation = foundation
stakeholder-kind-business = business
stakeholder-kind-education = education
stakeholder-kind-research = research
stakeholder-kind-culture = culture
stakeholder-kind-care = health and social care
stakeholder-kind-citizens-group = citizens’ group
stakeholder-kind-faith = community of faith
stakeholder-kind-funder = funder
stakeholder-kind-media = media
stakeholder-kind-other = other
stakeholder-open = { $key }: contact, people and mentions
stakeholder-open-how = The key of a stakeholder opens how to reach it, who belongs to it, and where people speak of it.
stakeholder-names = Other names
stakeholder-names-such = parted by semicolons; people may use them
contact = How to reach it
contact-apart = Kept apart: no report, plan, sheet or table has it.
contact-person = Whom to ask for
contact-email = E-mail
contact-telephone = Telephone
contact-note = Note
members = Participants who belong to it
mentions = Where people speak of it
mentions-none = Nobody names it, in any form of its names.
mentions-open = Found and not yet looked at: { $n }.
mentions-all = All of them are
mention-yes = It is meant
mention-no = It is not meant
mention-confirmed = confirmed
mention-rejected = not meant
ratings = Why it was marked so
grid = Influence and interest
grid-empty = Give at least one organisation both marks from 1 to 5; then it stands on the grid.
cocreation-empty = Begin with what people named as a challenge. Solutions answer challenges, and actions take solutions up.
cocreation-how = Drag a challenge onto the solution that answers it, and a solution onto the action that takes it up; or choose them from the lists on the cards.
challenges = Challenges
challenge = Challenge
challenge-new = New challenge
challenge-open = No solution answers it yet
challenge-quotes = { $n ->
    [one] Drawn from one quote
   *[other] Drawn from { $n } quotes
}
solutions = Solutions
solution = Solution
solution-new = New solution
solution-answers = Answers
vote = { $method }: { $result } (voters: { $voters })
vote-show-of-hands = show of hands
vote-dots = dots
vote-ranking = ranking
vote-points = points
vote-ballot = ballot
vote-consensus = consensus
vote-new = Record a vote
vote-method = How people chose
vote-result = What it got
vote-place = Its place
vote-voters = People who chose
action = Action
action-new = New action
action-takes-up = Takes up
actions-empty-title = Say what is going to be done
actions-empty = Add the first action. Then say who leads it, when, and with which money; the checks tell what is still missing.
action-description = What is done and why
action-lead = Lead
action-start = Start
action-end = End
action-cost-from = Least cost ({ $currency })
action-cost-to = Greatest cost ({ $currency })
action-revenue = What carries it afterwards
action-more = Partners, money, indicators, risks and values
action-title-en = Title in English
action-beneficiaries = Who gains
action-beneficiaries-such = parted by semicolons
action-currency = Currency
action-partners = Partners
action-practices = Builds on good practices
action-values = Values of the New European Bauhaus
action-principles = Working principles
value-beautiful = beautiful
value-sustainable = sustainable
value-together = together
principle-participatory-process = participatory process
principle-multi-level-engagement = multi-level engagement
principle-transdisciplinary-approach = transdisciplinary approach
list-add = Add to: { $what }
funding = Sources of money
funding-programme = Programme or giver
funding-amount = Amount ({ $currency })
funding-certainty = How sure
certainty-secured = secured
certainty-applied = applied for
certainty-planned = planned
certainty-possible = possible
indicators = Indicators
indicator = What is measured
indicator-unit = In what
indicator-baseline = Now
indicator-target = Target
indicator-date = By when
risks = Risks
risk = What may go wrong
risk-mitigation = What is done about it
follow-ups = What may follow
follow-up-kind = Kind
follow-up-text = What
follow-up-partner = partner
follow-up-programme = programme
follow-up-project = larger or longer project
steps = { $n ->
    [one] One step
   *[other] { $n } steps
}
step = Step
step-title = What is done
step-owner = Who does it
step-after = After
step-new = New step of { $key }
timeline = Timeline
aspect-straightforward = Straightforward
aspect-feasible = Feasible
aspect-fundable = Fundable
aspect-sustainable = Financially sustainable
aspect-grounded = Grounded in evidence
findings-none = The checks find nothing missing.
findings = { $n ->
    [one] One thing to look at
   *[other] { $n } things to look at
}
finding-accept = May stay so
finding-why = Why it may stay so
finding-again = Take that back
finding-accepted = { $by } ({ $date }): { $why }
document = Document
document-plan = Local action plan, all territories
document-plan-of = Local action plan of { $territory }
document-report = Report on all priorities
document-language = Language of its own words
document-keep = Keep as
document-preview = Preview of the document
document-consent = What people did not allow is left out, and what only few of a territory share is put together.
document-sheets = Sheets to fill in:
document-plan-sheets = Challenges, solutions and actions
document-stakeholders = Stakeholders
format-docx = Word
format-html = Web page
format-xlsx = Excel
format-md = Markdown
format-csv = CSV
format-json = JSON
format-pdf = PDF
document-no-pdf = This program sets no PDF pages itself: keep the document as Word and save that as PDF in your word processor.
chapters = Chapters
chapters-what = How it was counted, the sources and the list of what belongs to it stand in every document. CSV is one table of all quotes and has no chapters. Who checks a report later need not know which were chosen: it says so itself.
chapters-none = Choose at least one chapter.
chapter-priorities = Priorities, with figures and quotes
chapter-objectives = Objectives, and what speaks to each
chapter-validations = What was put to sessions
chapter-practices = Good practices
chapter-matrices = Matrices
chapter-focus-groups = Who speaks when in focus groups
chapter-stakeholders = Map of stakeholders
chapter-quotes = All quotes by code (long)
chapter-method = What readers of a study ask for: COREQ and SRQR
proposals = { $n ->
    [one] One thing seems to be so of the speakers
   *[other] { $n } things seem to be so of the speakers
}
proposals-what = Roles, names and labels that are one person, as the files and the talk suggest. Nothing is so until somebody accepts it; Ctrl+Z takes it back.
proposals-all = Accept all { $n }
proposals-done = { $n ->
    [one] One proposal is accepted
   *[other] { $n } proposals are accepted
}
proposal-merge = is the same person as { $other }
proposal-name = is called { $name }
proposal-label = Label
proposal = It seems that
proposal-why = Why
translations = Translations
translations-state = Translated for documents in this language ({ $language })
translations-sheet = Sheet for a translator
translations-bring = Bring in the sheet …
translations-line = line { $line }
filled-bring = Filled in, they come back:
filled-plan = Bring in plan sheets …
filled-stakeholders = Bring in stakeholders …
filled-nothing = Nothing would change.
filled-added = New
filled-changed = Changed
filled-votes = Votes: { $n }
filled-ratings = Ratings: { $n }
filled-notes = Not read, or not known: { $list }
filled-done = { $n ->
    [one] One row of the sheet is in the project
   *[other] { $n } rows of the sheet are in the project
}
source-acts = More …
source-correct = Correct it by another file
source-correct-what = What is coded and linked goes where its words are now; what has no place any more is kept and told.
source-would = { $turns } turns; of what was coded, linked and noted, { $kept } stay as they are, { $changed } have corrected words, { $unplaced } have no place.
source-correct-do = Take the corrected file
source-corrected = “{ $name }” is corrected. Ctrl+Z takes it back.
source-session = Put it into the session
source-session-do = Put it there
source-put = “{ $name }” is in the session “{ $session }” now. Ctrl+Z puts it back.
source-remove = Remove it
source-remove-do = Remove the source
source-remove-all = Remove it with all that people did in it
source-remove-what = Ctrl+Z brings it back, with all that was done in it.
source-removed = “{ $name }” is removed. Ctrl+Z brings it back.
unplaced = Without a place
unplaced-count = { $n ->
    [one] { $n } passage has no place in the corrected text
   *[other] { $n } passages have no place in the corrected text
}
unplaced-here = { $n } without a place
unplaced-of = { $n } of { $all }
unplaced-before = The passage before
unplaced-next = The next passage
unplaced-what = These words were coded, linked or noted before the source was corrected. They are kept and count nowhere until you select the words as they stand now and place them there, or give them up. Ctrl+Z takes either back.
unplaced-maybe = What may stand in their place now is selected in the text. Select other words if these are not the ones.
unplaced-missing = Nothing stands in their place now; the text shows where they are missing.
unplaced-show = Show where
unplaced-place = Place it on the selected words
unplaced-give-up = Give it up
unplaced-placed = It stands on the selected words now. Ctrl+Z takes it back.
unplaced-given-up = It is given up. Ctrl+Z brings it back.
unplaced-list-what = What had these words before the correction. Follow one to where it may stand now, and place it there or give it up.
unplaced-memo = Memo
unplaced-mention = Mention
unplaced-translation = Translation
unplaced-language = Language of the turn
erase = Erase …
erase-selection = Erase these words for good …
erase-title-person = Erase what { $name } said
erase-title-words = Erase words of “{ $name }”
erase-what-person = When somebody takes their consent back and demands that their words go: name, what is known of the person and all that they said are covered by blocks in the transcripts, in the original files, and in what was written about it. Look first: nothing is changed by that.
erase-what-words = These words are covered by blocks in the transcript, in the original file, and in all that was written with them. Look first: nothing is changed by that.
erase-reason = Why
erase-reason-what = It stands in the log from then on. Write it without the words that have to go.
erase-mentions = Erase the name in the words of others too, where it is surely this person
erase-reports = Files that were handed on
erase-reports-what = You are told which of them hold the words. They stay as they are: whoever got them still has the words.
erase-keep = Words of your own that stay
erase-keep-what = What you wrote loses words that only the erased ones have. Words that are yours stay if you name them here.
erase-look = Look what would go
erase-look-again = Look again
erase-look-title = What would go
erase-characters = It would cover { $n } characters in { $sources ->
    [one] one source.
   *[other] { $sources } sources.
}
erased-characters = { $n } characters are erased in { $sources ->
    [one] one source.
   *[other] { $sources } sources.
}
erase-source = { $name }: { $n } characters in { $turns ->
    [one] one turn
   *[other] { $turns } turns
}
erase-replaced = (its original file goes as a whole, because words cannot be covered in its format)
erase-touches = Touched: codings { $codings }, quotes that are linked { $links }, translations { $translations }, memos about the person { $memos }. They stay without words, and such quotes do not count.
erase-figures = Figures of priorities:
erase-figures-same = the same, out of fewer people
erase-figures-of = mentions { $before }, speakers { $by }; then mentions { $after }, speakers { $then }
erase-texts = What was written and would change ({ $n }):
erased-texts = What was written and changed ({ $n }):
erase-named = Times that others name the person: { $n }; of these stay: { $kept }
erase-unsure = (somebody else has the name too)
erase-elsewhere = These files hold the words and stay as they are:
erase-unfinished = The words are erased, but not all traces of them in the file of the database yet: { $reason }. Close other programs that have the project open, end the workbench and start it again; it goes on then.
erase-for-good = This cannot be undone. Nothing brings the words back, neither Ctrl+Z nor another import.
erase-sure = I know, and want to erase them
erase-do = Erase for good
source-erase = Erase words
source-erase-what = When somebody takes their consent back. Single words are selected in the transcript; what one person said goes as a whole, from all sources. There is a look first.
source-erase-select = Select words in the transcript
source-erase-person = Erase what { $name } said …
mask = Mask names
mask-what = A key gives each name a pseudonym: a sheet (CSV or Excel) with the columns “name” and “pseudonym”, or a TOML file. With it, names and identifiers in quotes are replaced in the file that you keep. The key itself is kept nowhere, neither in the project nor in the file.
mask-choose = Choose the key …
mask-with = Masked with { $name }
mask-without = Without a key
mask-preview = The preview shows the words as they stand; the file that you keep is masked.
verify-what = Do reports that were written still hold?
verify-do = Check reports …
verify-holds = all { $n } quotes stand as stored, and every figure is as the project counts.
verify-fails = { $n } of what was checked does not hold ({ $quotes } quotes).
verify-expected = should be:
verify-found = is:
privacy-what = What would give somebody away?
privacy-said = Look through what was said
privacy-files = Look through files …
privacy-found = { $n ->
    [0] Nothing was found.
    [one] One place was found.
   *[other] { $n } places were found.
}
privacy-kind = What it is
privacy-words = Words
privacy-place = Where
leak-name = name
leak-name-under-embargo = name under embargo
leak-e-mail = e-mail
leak-web-address = web address
leak-iban = IBAN
leak-codice-fiscale = codice fiscale
leak-oib = OIB
leak-personas-kods = personas kods
leak-telephone = telephone number
leak-missing-paraphrase = missing paraphrase
leak-small-cell = group that few share
leak-key-of-pseudonyms = key of pseudonyms
figures-framework = Summaries (framework)
figures-framework-what = What you make of what each session or person says to each theme (Ritchie and Spencer). Write in a cell; the number opens the passages that are coded there, and those on which the summary rests are linked.
framework-rows = Rows
framework-by-session = Session
framework-by-participant = Person
framework-passages = { $n ->
    [one] { $n } passage
   *[other] { $n } passages
}
framework-linked = { $n } linked
framework-stale = what is coded here changed since
framework-link = Link
framework-unlink = Take the link away
framework-rests = The summary rests on
framework-coded = Coded here

clash = Written twice
clash-what = While you were writing, something else was written in the same place: by somebody else, or by you in another window. Neither is lost. You can go on writing on the left.
clash-mine = What you wrote
clash-theirs = What stands there now
clash-nothing = nothing: it was taken away
clash-keep = Keep mine
clash-take = Take theirs
clash-later = Back to the field
turn-beginning = only its beginning
search-beginnings = These turns were found without their words. The first sentences of each are shown; just these are copied, and linked to priorities. “Code what was found” puts the code on the whole turn.
queries = Saved queries
queries-keep = Keep this query
queries-name = Name of the query
queries-none = None yet. A query that is kept has a name, and memos.
queries-kept = Kept as “{ $name }”
queries-rules = Rules: { $rules }
