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
sign-in = Sign in
sign-in-what = Everybody who works in this study has a name and a password. Those who look after the program give them out.
sign-in-wrong = The name or the password is wrong.
sign-in-wait = Too many wrong passwords. Wait a while, then try again.
sign-out = Sign out
password = Password
role-reader = You read and export
role-coder = You code, link quotes and write memos
role-lead = You lead: you may do everything

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

# Priorities, figures and plan

view-priorities = Priorities
priority-new = New priority
priority-add = Add the priority
priority-edit = Change the words
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
quote-not-counted = Does not count: said by a moderator, outside of speech, or its coding was rejected.
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
figure-opened = { $figure }, with the quotes that made them count
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
plan-documents = Report and plan
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
steps = { $n ->
    [one] One step
   *[other] { $n } steps
}
step = Step
step-title = What is done
step-owner = Who does it
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
