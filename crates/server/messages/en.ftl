# What the engine says in English, with its values. `.page` is said in its place in the page, where the sentence is about the
# command line. Variables: `n`, `n2` … are whole numbers, `what`, `what2` … words that are messages too, others values.

## Acts, as the history tells them
undid = undid: { $what }
redid = redid: { $what }
project-made = made the project `{ $title }`
coder-began = `{ $coder }` began to work in the project
imported = imported `{ $source }` ({ $n } { $n ->
    [one] turn
   *[other] turns
}, { $n2 } { $n2 ->
    [one] speaker
   *[other] speakers
})
source-removed = removed the source `{ $source }`
source-revised = made a new revision of `{ $source }` ({ $n } { $n ->
    [one] turn
   *[other] turns
}; { $n2 } kept, { $n3 } changed, { $n4 } not placed)
source-reread = recorded how `{ $source }` is read, and its comments
source-moved = put the source `{ $source }` into the session `{ $session }`
recording-given = gave `{ $source }` a recording
recording-taken = took the recording of `{ $source }` away
placed = placed { $n } { $n ->
    [one] passage
   *[other] passages
} of `{ $source }` by hand
placed-turn = placed { $n } { $n ->
    [one] passage
   *[other] passages
} of `{ $source }` in turn { $n2 } by hand
gave-up = gave up { $n } { $n ->
    [one] passage
   *[other] passages
} without a place in { $sources }
language-said = said that { $what } is in `{ $language }`
language-other = said that { $what } is in another language than those that Verbatim analyses
language-found = left the language of { $what } to what the words show
told-turn = turn { $n } of `{ $source }`
told-turns = each of the turns { $numbers } of `{ $source }`
session-set = set what is known of the session `{ $session }`
session-renamed = called the session `{ $session }` `{ $new }`
sessions-sheet = applied the sessions sheet `{ $sheet }` ({ $n } { $n ->
    [one] row
   *[other] rows
})
sessions-names = read session data from { $n } { $n ->
    [one] name
   *[other] names
} by `{ $pattern }`
participants-sheet = applied the participants sheet `{ $sheet }` ({ $n } { $n ->
    [one] label
   *[other] labels
})
participant-set = set what is known of participant `{ $participant }`
participant-withdrawn = withdrew the words of participant `{ $participant }`
speakers-merged = made { $others } the participant `{ $participant }`
speakers-accepted = accepted { $n } { $n ->
    [one] proposal
   *[other] proposals
} about speakers
erased = erased { $n } { $n ->
    [one] character
   *[other] characters
} in { $n2 } { $n2 ->
    [one] source
   *[other] sources
} on a participant's demand
codebook-imported = imported the codebook `{ $codebook }` version { $version }: { $what }
codes-added = added { $n } { $n ->
    [one] code
   *[other] codes
} ({ $codes })
codes-changed = changed { $n } { $n ->
    [one] code
   *[other] codes
} ({ $codes })
codes-renamed = renamed { $n } { $n ->
    [one] code
   *[other] codes
} ({ $codes })
codes-back = brought back { $n } { $n ->
    [one] code
   *[other] codes
} ({ $codes })
codes-retired = retired { $n } { $n ->
    [one] code
   *[other] codes
} ({ $codes })
codes-removed = removed { $n } { $n ->
    [one] code
   *[other] codes
} ({ $codes })
codes-same = no code changed
codes-order = changed the order of codes
code-made = made the code `{ $code }`
code-changed = changed the code `{ $code }`
code-moved = moved the code `{ $code }` under `{ $parent }`
code-top = moved the code `{ $code }` to the top level
code-became = made the code `{ $code }` a `{ $what }`
code-put-away = retired the code `{ $code }`
code-brought-back = brought the code `{ $code }` back
code-merged = merged the code `{ $code }` into `{ $into }`, { $n } { $n ->
    [one] coding
   *[other] codings
}
code-split = split { $n } { $n ->
    [one] coding
   *[other] codings
} of the code `{ $code }` off into `{ $into }`
rules-applied = applied the rules: { $n } { $n ->
    [one] coding
   *[other] codings
} added, { $n2 } withdrawn
rules-applied-reasons = applied the rules: { $n } { $n ->
    [one] coding
   *[other] codings
} added, { $n2 } withdrawn, { $n3 } for other reasons
coded = coded a passage of `{ $source }` as `{ $code }`
code-made-and-coded = made the code `{ $code }` and coded a passage of `{ $source }` with it
code-made-found = made the code `{ $code }` and coded { $n } { $n ->
    [one] passage
   *[other] passages
} found by `{ $query }` with it
code-made-nothing = `{ $query }` finds nothing, and so no code was made
code-made-nothing-look = look for other words first
coded-found = coded { $n } { $n ->
    [one] passage
   *[other] passages
} found by `{ $query }` as `{ $code }`
codings-accepted = accepted { $n } { $n ->
    [one] coding
   *[other] codings
}
codings-rejected = rejected { $n } { $n ->
    [one] coding
   *[other] codings
}
codings-removed = removed { $n } { $n ->
    [one] coding
   *[other] codings
}
coding-recoded = gave a passage of `{ $source }` another code
coding-borders = moved the borders of a coded passage of `{ $source }`
coding-weighed = gave { $n } { $n ->
    [one] coding
   *[other] codings
} the importance { $n2 }
coding-unweighed = took the importance of { $n } { $n ->
    [one] coding
   *[other] codings
} away
coding-split = split a coding of `{ $source }` in two
memo-written = wrote a memo on the { $what }
memo-written-on = wrote a memo on the { $what } `{ $target }`
memo-written-on-code = wrote a memo on the code `{ $code }`
memo-changed = changed a memo on the { $what }
memo-removed = removed a memo on the { $what }
memo-on-project = project
memo-on-session = session
memo-on-source = source
memo-on-participant = participant
memo-on-code = code
memo-on-coding = coding
memo-on-priority = priority
memo-on-lesson = lesson
memo-on-remark = remark
memo-on-query = query
query-saved = saved the query `{ $query }` as `{ $name }`
query-changed = changed the saved query `{ $name }` to `{ $query }`
query-renamed = renamed the saved query `{ $name }` to `{ $new }`
query-removed = removed the saved query `{ $name }`: `{ $query }`
query-rule = made the saved query `{ $name }` { $n } { $n ->
    [one] rule
   *[other] rules
} of `{ $code }`
priority-added = added the priority `{ $priority }`: { $claim }
priority-changed = changed the priority `{ $priority }`: { $claim }
priority-removed = removed the priority `{ $priority }`: { $claim }
priority-candidate = set the priority `{ $priority }`: candidate
priority-validated = set the priority `{ $priority }`: validated
priority-rejected = set the priority `{ $priority }`: rejected
priority-merged = set the priority `{ $priority }`: merged
linked = linked { $n } { $n ->
    [one] quote
   *[other] quotes
} to { $what } as { $what2 }
    .page = linked { $n } { $n ->
        [one] quote
       *[other] quotes
    } to { $what } ({ $what2 })
unlinked = took { $n } { $n ->
    [one] link
   *[other] links
} away from { $what }
link-kind-one = a quote of `{ $priority }` is linked as { $what } now
    .page = a quote linked to `{ $priority }` is linked in another way now: { $what }
link-kind-many = { $n } quotes of `{ $priority }` are linked as { $what } now
    .page = { $n } quotes linked to `{ $priority }` are linked in another way now: { $what }
kind-supports = supports
kind-qualifies = qualifies
kind-contradicts = contradicts
kind-context = context
target-priority = the priority `{ $key }`
target-objective = the objective `{ $objective }`
target-validation = the validation `{ $key }`
target-lesson = lesson { $n } of the good practice `{ $key }`
target-cell = the summary of `{ $case }` × `{ $code }`
paraphrased = paraphrased a quote of `{ $priority }`
paraphrase-taken = took the paraphrase of a quote of `{ $priority }` away
confidence-high = set the confidence in `{ $priority }`: high
confidence-moderate = set the confidence in `{ $priority }`: moderate
confidence-low = set the confidence in `{ $priority }`: low
confidence-very-low = set the confidence in `{ $priority }`: very-low
confidence-assessed = assessed the confidence in `{ $priority }`, without a level yet
confidence-emptied = emptied the confidence form of `{ $priority }`
looked = looked for contrary quotes on `{ $priority }`: { $note }
validation-recorded = recorded the validation `{ $key }` of { $what } in `{ $session }`: { $what2 }
validation-changed = changed the validation `{ $key }`: { $what }
validation-removed = removed the validation `{ $key }`
result-hands = { $n } for, { $n2 } against, { $n3 } abstained, of { $n4 } present
result-ranking = rank { $n } of { $n2 } (people who ranked: { $n3 })
result-dots = { $n } of { $n2 } dots (people who gave dots: { $n3 })
result-agreed = the group agreed
result-disagreed = the group disagreed
result-mixed = some agreed and some did not
practice-added = added the good practice `{ $key }`: { $title }
practice-changed = changed the good practice `{ $key }`: { $title }
practice-removed = removed the good practice `{ $key }`: { $title }
lesson-written = wrote lesson { $n } of the good practice `{ $key }`: { $text }
lesson-removed = removed lesson { $n } of the good practice `{ $key }`
remark-recorded = recorded a remark of { $reviewer } on the good practice `{ $key }`
remark-answered = answered the remark of { $reviewer } on the good practice `{ $key }`
remark-removed = removed remark { $n } on the good practice `{ $key }`
stakeholder-added = added the stakeholder `{ $key }`: { $name }
stakeholder-changed = changed the stakeholder `{ $key }`: { $name }
stakeholder-removed = removed the stakeholder `{ $key }`: { $name }
stakeholder-rated = rated the stakeholder `{ $key }` (by { $rater })
stakeholder-linked = linked the stakeholder `{ $key }` and { $numbers }
stakeholder-unlinked = unlinked the stakeholder `{ $key }` and { $numbers }
stakeholders-sheet = applied the sheet `{ $sheet }` ({ $n } { $n ->
    [one] stakeholder
   *[other] stakeholders
})
mentions-confirmed-of = confirmed { $n } { $n ->
    [one] mention
   *[other] mentions
} of `{ $key }`
mentions-rejected-of = rejected { $n } { $n ->
    [one] mention
   *[other] mentions
} of `{ $key }`
mentions-found-of = found { $n } { $n ->
    [one] mention
   *[other] mentions
} of `{ $key }`
mentions-confirmed = confirmed { $n } { $n ->
    [one] mention
   *[other] mentions
}
challenge-added = added the challenge `{ $key }`: { $text }
challenge-changed = changed the challenge `{ $key }`: { $text }
challenge-removed = removed the challenge `{ $key }`: { $text }
challenge-linked = linked { $n } { $n ->
    [one] passage
   *[other] passages
} to the challenge `{ $key }`
challenge-unlinked = took { $n } { $n ->
    [one] passage
   *[other] passages
} away from the challenge `{ $key }`
solution-added = added the solution `{ $key }`: { $text }
solution-changed = changed the solution `{ $key }`: { $text }
solution-removed = removed the solution `{ $key }`: { $text }
solution-answers = the solution `{ $key }` answers { $challenges }
solution-answers-not = the solution `{ $key }` does not answer { $challenges }
solution-vote = recorded a vote for the solution `{ $key }`: { $what } { $n } of { $n2 }
vote-hands = show-of-hands
vote-dots = dots
vote-ranking = ranking
vote-points = points
vote-ballot = ballot
vote-consensus = consensus
action-added = added the action `{ $key }`: { $title }
action-changed = changed the action `{ $key }`: { $title }
action-removed = removed the action `{ $key }`: { $title }
action-linked = linked the action `{ $key }` and { $keys }
action-unlinked = unlinked the action `{ $key }` and { $keys }
step-added = added the step `{ $key }` of `{ $action }`: { $title }
step-changed = changed the step `{ $key }` of `{ $action }`: { $title }
step-removed = removed the step `{ $key }` of `{ $action }`: { $title }
plan-sheet = applied the plan `{ $name }` ({ $n } { $n ->
    [one] row
   *[other] rows
})
finding-accepted = let `{ $action }` stay so against `{ $what }`: { $why }
finding-again = took back why `{ $action }` need not meet `{ $what }`
cell-summarised = summarised `{ $case }` × `{ $code }`: { $summary }
cell-linked = linked { $n } { $n ->
    [one] quote
   *[other] quotes
} to the summary of `{ $case }` × `{ $code }`
cell-removed = removed the summary of `{ $case }` × `{ $code }`
framework-sheet = took { $n } { $n ->
    [one] summary
   *[other] summaries
} from the sheet `{ $name }`
translated = translated { $what } into { $language }
translated-of = translated { $what } of `{ $of }` into { $language }
translation-removed = removed the translation of `{ $text }` into { $language }
translation-removed-quote = removed the translation of a quote of `{ $source }` into { $language }
translations-sheet = took translations into { $language } from `{ $name }` ({ $n }, { $n2 } of them new)
counted-quotes = { $n } { $n ->
    [one] quote
   *[other] quotes
}
counted-texts = { $n } { $n ->
    [one] text
   *[other] texts
}
and-more = { $n } more

## What cannot be done, and the next step: the workbench itself
no-project-open = no project is open
open-one-first = open one first
other-address = this workbench has another address
other-page = another page asked for this
work-in-page = work in the page of the workbench
not-signed-in = nobody is signed in
sign-in-first = sign in with your name and password
settled = this is settled where the program was started
ask-keepers = ask those who look after it
for-leads = this is for leads
for-coders = this is for those who code
ask-lead = ask a lead to do it, or for another role
not-let-in = this browser has not been let in
open-address = open the whole address that the program printed when it started
nothing-lost = nothing that was saved is lost; try again, or start the workbench again
try-again = try again
write-it-first = write it first
funding-nameless = the source of money has no name
indicator-empty = the indicator does not say what is measured
risk-empty = the risk has no words
follow-up-empty = what may follow has no words
no-passage-chosen = no passage is chosen
tick-one = tick at least one
judged-by-person = a coding is accepted or rejected by a person
no-importance = `{ $n }` is no importance
choose-importance = choose 1, 2 or 3
nothing-selected = nothing is selected
select-words = select some words first
no-letter = there is no letter at `{ $at }`
select-again = select the words again
folder-unreadable = cannot read `{ $path }`: { $what }
not-whole-path = `{ $path }` is not the whole path of a folder
choose-in-list = choose it in the list
somebody-else-did = somebody else did this
ask-to-undo = ask that person or a lead to take it back
no-file = there is no file
choose-files = choose some files
choose-files-again = choose the files again
file-nameless = a file has no name
form-field = the form has no field `{ $name }`
one-sheet = expected one sheet
choose-file = choose one file
no-language-code = `{ $code }` is no code of a language
write-language = write `hr`, `lv`, `it` or `en`
recording-gone = the recording is not where it was
recording-where = say where it lies now, or connect the disk that it is on
recording-short = the recording is shorter than that
sheets-format = sheets cannot be written as `{ $ending }`
choose-xlsx = choose xlsx
no-accounts = nobody has an account here
wrong-password = the name or the password is wrong
wrong-password-hint = try again; those who look after the program can set a new password
too-many-passwords = too many wrong passwords; wait { $n } seconds
unknown-term = unknown { $kind } `{ $given }`; expected one of { $expected }
    .page = unknown value `{ $given }`; expected one of { $expected }

## The project's file
store-missing = no project at `{ $path }`; make one with `verbatim init`
    .page = there is no project at `{ $path }`
store-exists = there is a project at `{ $path }` already; choose another folder or open that one
store-foreign = `{ $path }` is not a Verbatim project; its file says that another program made it
store-newer = `{ $path }` was written by a later version of Verbatim (format { $n }, this one knows { $n2 }); update the program
store-damaged = the project is damaged: { $why }; restore it from a backup
store-busy = the project is being written by { $what }; waited { $n } s. Try again when that is done
another-program = another program
another-making = another program that makes a project here
process = process { $n } (`verbatim { $command }`, coder { $coder })
store-full = there is no room left on the disk of the project; nothing was done
make-room = make room on the disk, and do it again; what was saved before is there
cannot-undo = cannot undo “{ $what }”: { $what2 }
cannot-redo = cannot redo “{ $what }”: { $what2 }
later-acts = later acts build on it: { $what }; undo those first
was-undone = “{ $what }” ({ $id }) was undone; redo that first
    .page = “{ $what }” was undone; redo that first
were-undone = these were undone: { $what }; redo those first
later-and-undone = later acts build on it: { $what }; undo those first. And { $what2 }
act-with-id = “{ $what }” ({ $id })
    .page = “{ $what }”
already-undone = “{ $what }” is undone already; bring it back with `verbatim redo`
    .page = “{ $what }” is undone already
cannot-undo-foundation = cannot undo “{ $what }”; everything else stands on it
cannot-undo-erasure = cannot undo “{ $what }”: what was erased is nowhere any more
no-operation = no operation `{ $id }`; `verbatim log` lists them
    .page = there is no act `{ $id }`
nothing-to-undo = nothing to undo
nothing-to-redo = nothing to redo
all-taken-back = you did nothing since that is not taken back already
choose-earlier = choose an earlier act
since-unsaid = it is not said since which operation
give-operation = give the id of one as `operation`
store-file = cannot use `{ $path }`: { $what }
store-says = the project's database says: { $what }
taken = the { $what } `{ $value }` is taken; choose another
dangling = a { $what } would refer to a { $missing } that the project does not have; nothing was done
synchronised = the project lies in a folder that { $service } synchronises; it may copy the database while it is being written and damage it. Keep the project elsewhere and copy it when nobody works on it
network-drive = the project lies on a network drive ({ $kind }), where two programs can write at once without noticing; keep it on this computer's own disk

## Acts that are refused
moved = somebody else changed the project at the same moment; nothing was done
file-unusable = cannot read or write `{ $path }`: { $what }
look-at-names = look whether the folder and the name are written right, and are there
file-errors = `{ $file }` has errors
meant-else = did you mean `{ $name }`? { $rest }
    .page = did you mean `{ $name }`?
meant = did you mean `{ $name }`?
no-thing = no { $what } `{ $given }`
no-action = no action `{ $key }`
no-code = no code `{ $key }`
no-coder = no coder `{ $name }`
no-coding = no coding `{ $id }`
no-column = no column `{ $name }`
no-attribute = no attribute `{ $name }`
no-challenge = no challenge `{ $key }`
no-document = no document `{ $name }`
no-figure = no figure `{ $name }`
no-practice = no good practice `{ $key }`
no-group = no stakeholder group `{ $name }`
no-lesson = no lesson `{ $n }`
no-link = no link `{ $id }`
no-memo = no memo `{ $id }`
no-mention = no mention `{ $id }`
no-objective = no objective `{ $key }`
no-operation-short = no operation `{ $id }`
no-participant = no participant `{ $number }`
no-priority = no priority `{ $key }`
no-priority-or-action = no priority or action `{ $key }`
no-action-or-priority = no action or priority `{ $key }`
no-recording = no recording of `{ $source }`
no-remark = no remark `{ $n }`
no-rule = no rule `{ $name }`
no-saved-query = no saved query `{ $name }`
no-session = no session `{ $key }`
no-solution = no solution `{ $key }`
no-source = no source `{ $name }`
no-stakeholder = no stakeholder `{ $key }`
no-step = no step `{ $key }`
no-table = no table `{ $name }`
no-territory = no territory `{ $name }`
no-timeline = no timeline of `{ $name }`
no-turn = no turn `{ $number }`
no-validation = no validation `{ $key }`
no-case = no case `{ $name }`
no-label = no label `{ $who }` in the session `{ $session }`
there-are = there are: { $list }
expected-those = expected { $list }
codebook-has = the codebook has { $list }
codebook-none-yet = the project has no codebook yet: `verbatim codebook import`
    .page = the project has no codebook yet
codebook-none = the project has no codebook
codebook-needed = `verbatim codebook import PROJECT FILE` gives it one, such as codebooks/neb-social-economy.toml
    .page = make the first code in the codebook
code-nameless = the code has no name
give-it-one = give it one
code-named-so = there is a code `{ $name }` already (`{ $key }`)
use-that-one = use that one, or choose another name
code-without-name = the code `{ $key }` would be without a name
give-one-language = give it one in at least one language
move-lower = move the lower one out first
code-in-itself = cannot move code `{ $code }` under `{ $path }`; move `{ $under }` somewhere else first
code-unlisted = no code `{ $key }`; the list of codes shows the keys
no-colour = `{ $color }` is no colour
write-colour = write it as `#rrggbb`
same-code = `{ $key }` is the same code
merge-another = choose another one to merge it into
split-another = choose another one, or the name of a new one
objective-refered = `{ $key }` is an objective, which priorities refer to
merge-only = merge themes and codes only
stands-below = `{ $key }` stands below `{ $other }`
move-out = move it out first
summaries-on = somebody wrote summaries on `{ $key }` in a framework matrix
merge-other-way = merge the other one into it instead
language-not-in-project = `{ $language }` is not a language of the project
passages-none-meant = none of the passages of `{ $code }` is meant
no-quote-place = `{ $text }` is not a quote
ends-after = `{ $place }` ends after the text
holds-no-words = `{ $place }` holds no words
text-length = the text of `{ $source }` has { $n } characters
text-length-short = the text has { $n } characters
code-retired = the code `{ $code }` is retired
choose-offered = choose one that `verbatim codebook show` offers
    .page = choose one that the codebook offers
rule-made-back = a rule made the coding `{ $id }`; it would come back
reject-instead = reject it instead: `verbatim coding reject`
    .page = reject it instead
codings-begin = several codings begin with `{ $text }`
cannot-remove-linked = cannot remove the coding `{ $id }`; { $what } rests on it
cannot-reject-linked = cannot reject the coding `{ $id }`; { $what } rests on it
cannot-thing-linked = cannot { $act } the coding `{ $id }`; { $what } rests on it
    .page = the coding `{ $id }` must stay as it is; { $what } rests on it
unlink-first = unlink it first: `verbatim { $command }`
    .page = unlink it first
unlink-parts = unlink it first, and link the parts: `verbatim { $command }`
    .page = unlink it first, and link the parts
coded-already = you have coded the same passage so already
part-coded-already = you have coded one of the parts so already
remove-one-of-two = remove one of the two
rule-made = a rule made the coding `{ $id }`
reject-and-code = reject it and code the passage by hand
coding-of-other = the coding `{ $id }` is of `{ $coder }`
code-beside = code the passage yourself beside it
coding-placeless = the coding `{ $id }` has no place in the text in force
link-shortened = { $what } shows the words of this coding shortened
no-border = no { $unit } begins within the coding
    .page = no word, sentence or turn begins within the coding
leaves-empty = `{ $at }` leaves a part without words
split-between = the coding covers the characters { $n } to { $n2 }; split it between two of its words
component-both = `{ $component }` needs both a concern and its reason
level-explanation = the level of confidence needs its explanation
not-yet-assessed = not yet assessed: { $what }
all-components = the level is judged from all four components (GRADE-CERQual): assess these first
component-methodological = methodological
component-coherence = coherence
component-adequacy = adequacy
component-relevance = relevance
nobody-assessed = nobody assessed the confidence in `{ $key }`
not-said-how = it is not said where and how was looked
say-in-sentence = say it in a sentence: `--note`
    .page = say it in a sentence
words-erased = words of `{ $source }` were erased, so it stays as it is
bring-back = another reading or another file could bring them back
no-nearness = `{ $text }` is no nearness
write-nearness = write passage, overlap, turn, or a number of turns such as 3
base-and-run = a base and a run have at least one session
base-usual = the authors of the method use a base of 4 to 6 and a run of 2 or 3
no-share = `{ $text }` is no share in per cent
share-usual = the authors of the method use 5 or 0
orders-many = `{ $n }` random orders are too many
orders-most = at most { $n }; 1000 draw the same band
no-parts = a session cannot be cut into `{ $n }` parts
parts-number = give a number from 1 to 100
no-focus-group = no session is a focus group
name-session = name a session with `--session`, or say what it was: `verbatim sessions set … --kind focus-group`
    .page = choose a session, or say in the sources that it was a focus group
document-silent = `{ $key }` is a document: nobody talks in it
no-cell = `{ $text }` is no cell
serves-not = `{ $code }` does not serve `{ $objective }`
no-pair = `{ $one }` and `{ $two }` are no pair
key-wrong = `{ $key }` cannot be a key
key-letters = use letters, digits and hyphens
key-taken = there is a { $what } `{ $key }` already
key-next = choose another key, or leave it out to get the next number
noun-action = action
noun-challenge = challenge
noun-solution = solution
noun-step = step
noun-stakeholder = stakeholder
noun-practice = good practice
noun-validation = validation
noun-group = group
noun-role = role
thing-empty = the { $what } is empty
noun-action-title = title of the action
noun-step-title = title of the step
noun-organisation = name of the organisation
say-with-title = say it with `--title`
    .page = write one
say-with-text = say it with `--text`
    .page = write it
name-with-option = give its name with `--organisation`
    .page = write its name
link-placeless = `verbatim source unplaced` lists such codings; code its words where they stand now
    .page = code its words where they stand now
coding-rejected = the coding `{ $id }` is rejected and cannot be linked
accept-first = accept it first: `verbatim coding accept`
    .page = accept it first
nothing-to-link = nothing to link
no-shortening = `{ $shown }` is not a shortening of `{ $words }`
leave-out-words = leave out whole words only, and mark each gap with […]
said-by-nobody = `{ $words }` in `{ $source }` was not said by anybody
carry-no-priority = labels, headings and notes carry no priority; `verbatim turns --json` shows what was said
    .page = labels, headings and notes carry no priority; select what was said
memo-empty = the memo is empty
give-words = give its words
memo-of-other = `{ $writer }` wrote this memo
memo-own = write one of your own beside it
memo-of-which = `{ $target }` does not say of which { $what }
memo-of-which-both = write both with a stroke between, such as `A1/2`
objective-retired = it is retired; `verbatim objective list` shows the others
    .page = it is retired
not-a-date = `{ $date }` is not a date
write-date = write it as 2026-03-14 (or 2026-03, or 2026)
not-a-day = `{ $date }` is not a day
write-day = write it as 2027-05-01
session-there = there is a session `{ $key }` already
session-other-key = choose another key; `verbatim source move` puts a source into another session
    .page = choose another key
session-key-wrong = `{ $key }` is no key of a session
session-key-short = give a short name without line breaks, such as `{ $example }`
participant-number-taken = the participant number `{ $number }` is taken
participant-number-wrong = `{ $number }` is no participant number; give a short text without line breaks, such as `{ $example }`
participants-differ = participants `{ $one }` and `{ $other }` have different { $what }s: { $a } and { $b }
same-person-first = if they are one person, set the { $what } of one first: `verbatim { $command }`
    .page = if they are one person, set the { $what } of one first
stands-for-several = `{ $who }` stands for several people: { $list }
stands-for-nobody = `{ $who }` stands for several voices at once or for nobody known, so it is no participant
label-of-one = give the label of one person
stands-in = it stands in { $list }
nothing-to-set = nothing to set
attribute-nameless = an attribute needs a name
write-attribute = write `name=value`
cost-range = the cost cannot be from { $from } to { $to }
cost-least = give the least first: `--cost-from` and `--cost-to`
    .page = give the least first
no-currency = `{ $currency }` is no currency
write-currency = write its three letters, such as EUR
accept-why = say with `--why` why it may stay so
    .page = say why it may stay so
check-finds-nothing = `{ $check }` finds nothing about `{ $action }`
cannot-be-read = `{ $text }` cannot be read
write-as = write it as `{ $form }`
says-nothing = `{ $text }` says nothing
taken-up-by = `{ $key }` is taken up by { $list }
unlink-there = unlink it there first: `verbatim { $command }`
    .page = unlink it there first
nobody-voted = nobody voted
say-voters = say how many did with `--voters`
    .page = say how many did
zero-no-place = `0` is no place
first-is-one = the first place of a ranking is 1
hands-of = { $n } hands of { $n2 } people
one-hand = everybody has one hand to raise; other methods are dots and points
lesson-empty = the lesson says nothing
lesson-say = say in a sentence what the case teaches: `--text`
    .page = say in a sentence what the case teaches
remark-needs = a remark needs its reviewer and its words
title-empty = the title is empty
title-say = say what the case is called: `--title`
    .page = say what the case is called
became-part = { $list } became part of `{ $key }`
set-states-first = set their states first: `verbatim { $command }`
    .page = set their states first
serves-priority = { $list } serves `{ $key }`
link-kind-already = the quote is linked to `{ $key }` as { $what } already
    .page = the quote is linked to `{ $key }` in this way already: { $what }
take-link-away = take one of the two links away instead
merged-cannot-be = a priority that is merged cannot be `{ $state }`
merged-into-nothing = `{ $key }` is merged into nothing
say-into = say into which priority: `--into KEY`
    .page = say into which priority
part-of-itself = `{ $key }` cannot become part of itself
merge-into-other = merge into another priority, one that was not merged into this one
claim-empty = the claim is empty
claim-say = say in one sentence what people want
title-needed = a project needs a title
give-with-title = give it with `--title`
    .page = write one
not-analysed = Verbatim does not analyse the language `{ $language }`
expected-languages = expected hr, lv, it or en
coder-nameless = a coder needs a name
coder-give-name = give it with `--coder NAME` or in the environment as VERBATIM_CODER
    .page = write a name
coder-is-rules = `{ $name }` is the coder that applies rules, not a person
choose-other-name = choose another name
csv-one-table = `csv` is one table of all quotes and has no chapters
rules-unreadable = { $n } { $n ->
    [one] rule
   *[other] rules
} of the codebook cannot be read: { $what }
rule-error = rule `{ $rule }`: { $what }
mend-codebook = mend the codebook file, look with `verbatim codebook check FILE`, and import it again
    .page = mend the rules in the codebook
not-recording = `{ $name }` is no recording that browsers play
recording-endings = it should end in { $list }
is-folder = `{ $path }` is a folder
give-recording = give the recording itself
rating-influence = `{ $wrong }` is no influence
rating-interest = `{ $wrong }` is no interest
rating-range = give a whole number from 1 (little) to 5 (much)
nothing-rated = nothing is rated
rate-something = give `--influence` or `--interest`, each from 1 to 5, with a reason
    .page = give influence or interest, each from 1 to 5, with a reason
leads-or-partner = `{ $key }` leads or is a partner in { $list }
other-lead-first = give the actions another lead or partner first: `verbatim action set`
    .page = give the actions another lead or partner first
no-mention-named = no mention is named
method-missing = it is not said by what method it was put
method-give = give `--method hands`, `ranking`, `dots` or `discussion`
    .page = choose a method
put-missing = it is not said what was put to the session
put-give = give either `--priority KEY` or `--objective KEY`
    .page = choose a priority or an objective
nobody-asked-document = `{ $key }` is a document, and nobody can be asked in it
give-encounter = give a focus group, a workshop or an interview; `verbatim sessions` lists them
    .page = choose a focus group, a workshop or an interview
wording-empty = the wording is empty
wording-write = write down the words in which it was put to the people: `--wording`
    .page = write down the words in which it was put to the people
result-needs = a result by `{ $method }` needs `{ $option }`
    .page = a result by `{ $method }` is not complete
result-counted = give the number as it was counted; zero is a number too
discussion-ends = a discussion ends somehow
discussion-outcome = give `--outcome agreed`, `disagreed` or `mixed`
    .page = say how it ended
other-numbers = numbers of another method are given beside `{ $method }`
hands-too-many = { $n } for, { $n2 } against and { $n3 } abstained are more than { $n4 } present
count-again = count again: nobody has two hands here
no-rank = there is no rank { $n } of { $n2 }
ranks-go = ranks go from 1 to the number of things that were ranked
nobody-ranked = nobody ranked
say-how-many = say how many did: `--voters`
    .page = say how many did
dots-wrong = { $n } dots of { $n2 } cannot be
dots-all = `--of` is the number of all dots that were given
    .page = the second number is that of all dots that were given
voters-wrong = { $n } people cannot have given { $n2 } dots
no-dot-no-voter = whoever gave no dot is no voter
not-report = `{ $file }` is no report: { $what }
ending-no-format = its ending is that of no format
give-reports = give reports as `verbatim report` wrote them, in .html, .md, .csv or .json
    .page = give reports as Verbatim wrote them, in .html, .md, .csv or .json
passage-sourceless = a passage has no source
write-cell = write ROW,COLUMN as the table shows them, such as { $example }; (total) stands for all
link-one-by-one = link the quotes one by one
which-thing = which { $what }?
name-it = name it
which-kind = which kind of thing is `{ $target }`?
accept-others = accept the other proposals by their labels; nothing was changed
project-has = the project has { $list }
several-operations = several operations begin with `{ $text }`
save-other-format = save it in another format, such as HTML or DOCX, and check that
told-unreadable = what is told of the files cannot be read: { $error }
report-not-utf = the report is not valid UTF-8 from byte { $at } on; was it saved in another encoding?
report-no-manifest = found no manifest of anchors; is this a report written by verbatim?
report-manifest-entry = cannot read `{ $entry }` in the manifest of anchors
report-not-json = cannot read the report as JSON: { $error }
report-damaged = cannot read the report, the file is damaged or protected: { $error }
report-not-pdf = cannot read the report as PDF: { $error }
report-not-csv = cannot read the report as CSV: { $error }

## Queries and rules
column-message = column { $n }: { $what }
file-line = { $file }:{ $n }: { $what }
prefixed = { $before }: { $what }
no-concept = the codebook has no concept `{ $key }`
lexicon-empty = its lexicon is empty
it-has = it has { $list }
concept-term = the term `{ $text }` of the concept `{ $key }` cannot be read: { $what }
rule-makes-codings = a rule makes codings and must not depend on them; use the words of the other code's rule, or `lex:` for a concept that both share
rule-not-people = what a rule codes must not change when somebody corrects the participants sheet; look at people with an attribute by `search`, or by `--where` of a matrix
    .page = what a rule codes must not change when somebody corrects the participants sheet; look at people with an attribute in the search or in a matrix
backslash-nothing = nothing follows the backslash
backslash-itself = type `{ $mark }` for a backslash itself
ends-early = the query ends too early
quote-open = the quotation mark is never closed
quote-close = close it with `{ $mark }`, or type `{ $escaped }` for the mark itself
phrase-empty = the phrase is empty
phrase-write = write words between the quotation marks
number-after = expected a number after `{ $after }`
number-example = for example `{ $example }`
near-write = write `{ $form }`, or `{ $escaped }` for the word itself
not-written-so = `{ $raw }` is not written like that
form-or-text = write `{ $form }`, or `{ $escaped }` for the text itself
equals-phrase = `=` cannot stand before a phrase
equals-each = write it before each word: `{ $example }`
unknown-filter = unknown filter `{ $name }:`
text-itself = to search for the text itself, write `{ $escaped }`
attribute-after = expected an attribute and its value after `{ $name }:`
attribute-write = write `attr:KEY=VALUE`, as in `{ $one }` or `{ $two }`
value-after = expected a value after `{ $name }:`
without-space = without a space between, as in `{ $example }`
meant-expected = did you mean `{ $near }`? Expected one of { $expected }
one-value = one filter takes one value; write `{ $form }` for one of several
expected-one = expected one of { $expected }
unknown-value = unknown value `{ $value }` of `{ $name }:`
words-many = `{ $digits }` words are too many
most-is = the most is { $n }
mark-meaningless = `{ $mark }` has no meaning before a word
not-to-exclude = write `{ $form }` to exclude, or `{ $escaped }` for the text itself
words-beside = words side by side must all be there already
tilde-follows = `~n` follows the closing quotation mark of a phrase directly
tilde-phrase = `~` follows a phrase, not a word
tilde-write = write `{ $phrase }` for words between, `{ $prefix }` for every ending, or `{ $escaped }` for the mark itself
no-word = `{ $raw }` holds no word to search for
star-follows = `*` follows the beginning of a word, as in `{ $example }`
write-form = write `{ $form }`
write-exclude = write `{ $form }` to exclude
equals-stands = `=` stands directly before a word, as in `{ $example }`
one-letter = write at least one letter or digit
equals-and-star = `=` and `*` cannot stand at one word
equals-or-star = `=` asks for one spelling, `*` for every ending; write `{ $escaped }` for the star itself
star-end = `*` can stand only at the end of a word
star-itself = write `{ $escaped }` for the star itself
query-empty = the query is empty
query-write = write at least one word, phrase or filter
closes-nothing = `{ $mark }` closes nothing
remove-it = remove it, or write `{ $escaped }` for the mark itself
term-no-word = the term `{ $text }` holds no word
filters-not-in-rule = filters such as `{ $field }:` cannot stand in a rule
nested-deep = the query is nested too deeply
nested-most = at most { $n } parentheses and NOT can stand within each other
near-two = `NEAR/` takes two operands
near-chain = write `{ $form }`, or a phrase with `~n` for several words in order
parentheses-empty = nothing stands between the parentheses
remove-them = remove them, or write `{ $escaped }` for the mark itself
never-closed = `{ $mark }` is never closed
add-closing = add `{ $mark }`, or write `{ $escaped }` for the mark itself
expected-after = expected a word, phrase or filter after `{ $before }`
expected-before = expected a word, phrase or filter before `{ $this }`
expected-word = expected a word, phrase or filter
search-word-itself = write `{ $escaped }` to search for the word itself
near-stands = `NEAR/` stands between words, phrases and `lex:` only
near-or = several words that may stand there are joined with OR in parentheses: `{ $form }`
project-has-no = the project has no { $field } `{ $value }`
project-has-no-meant = the project has no { $field } `{ $value }`; did you mean `{ $near }`?

## What a codebook lacks
key-twice = { $what } `{ $key }` stands twice
under-itself = code `{ $key }` stands under itself
no-parent = no code `{ $key }` to stand under
no-objective-but = `{ $key }` is no objective but a { $what }
no-concept-short = no concept `{ $key }`
lexicon-add = add it to the lexicon of this codebook
unit-write = write for example `match+5`, with a number from 1 to 255

## What may be missing in the evidence of a priority
suggest-no-objective = serves no objective of the codebook
suggest-matches = matches `{ $query }`
suggest-coded = is coded `{ $code }` as linked quotes are
suggest-contrary = { $what }, with `{ $against }` near it
suggest-unlinked = { $what } and is not linked
suggest-no-validation = is called validated, and no validation is recorded
suggest-not-agreed = is called validated, and not everybody who was asked agreed: { $keys }
suggest-agreed = everybody who was asked agreed ({ $keys }), and its state is `{ $state }`
suggest-unserved = no priority serves this objective
suggest-alike = has { $n } of { $n2 } words in common

## Sheets
sheet-unreadable = cannot read the sheet `{ $name }`: { $what }
sheet-no-labels = `{ $name }` has no column of labels; its columns are { $list }
sheet-call-label = call the column `label` or `name`; the others may be session, participant, role, group, organisation, territory, consent, embargo
sheet-wrong-cells = the sheet `{ $name }` has { $n } { $n ->
    [one] cell
   *[other] cells
} that cannot be understood; nothing of it was applied
sheet-cell = line { $n }, column { $column }: { $what }
sheet-no-role = `{ $text }` is no role
sheet-no-consent = `{ $text }` is no consent
sheet-no-day = `{ $text }` is not a day; write it as 2027-05-01
sheet-correct = correct these cells, or leave them empty
sheet-a-role = a role is one of
sheet-a-consent = a consent is one of
sheet-row-collective = line { $n }: `{ $label }` stands for several voices at once or for nobody known, so it is no person
sheet-row-session = line { $n }: `{ $label }` names a session that the project does not have
sheet-row-nobody = line { $n }: `{ $label }` is no label of any session; name the session of a silent person
sheet-two-numbers = `{ $sheet }` gives `{ $label }` two participant numbers: `{ $one }` in line { $n } and `{ $two }` in line { $n2 }
sheet-one-person = a label of a session is one person; nothing was changed
sheet-two-people = `{ $sheet }` makes two people the participant `{ $number }`, who have different { $what }s: { $one } and { $two }
sheet-give = give the { $what } in the sheet; nothing was changed
sheet-contradicts = `{ $sheet }` contradicts itself about `{ $label }`: { $what } { $one } in line { $n }, { $two } in line { $n2 }
sheet-one-value = one person has one { $what }; nothing was changed
sheet-read-as = `{ $name }` was read as { $encoding }: { $cells }; if letters are wrong there, say `--encoding NAME` (windows-1250, windows-1257, windows-1252 …), or save it as CSV UTF-8
    .page = `{ $name }` was read as { $encoding }: { $cells }; if letters are wrong there, choose another encoding, or save it as CSV UTF-8
sheet-slip = `{ $head }` is no column that has a meaning of its own; if you mean `{ $meant }`, call it so and import again
sheet-binary = the sheet is neither a text file nor a workbook; save it as CSV or XLSX
sheet-empty = the sheet is empty; its first row must name the columns
sheet-large = the sheet has more than { $limit }, which is no transcript and no list of people; save the columns that are needed as a sheet of their own
sheet-row-unreadable = line { $n } of the sheet cannot be read: { $error }
    .page = line { $n } of the sheet cannot be read; save the sheet again
no-workbook = it is no workbook; save it as XLSX

## Files that come in
same-file = the same file is in the project as `{ $source }`
same-file-now = the same file comes in as `{ $source }`
formerly = it is what `{ $source }` was before a correction
earlier-state = the project has an earlier state of it as `{ $source }`
no-such-file = there is no such file or folder
file-cannot-be-read = cannot be read: { $what }
too-large = it has { $n } MB, more than { $n2 } MB; cut it into parts, and leave out what is no text
reader-broke = the reader broke down over this file; that is a fault of Verbatim, please report it
session-has = the session `{ $session }` has the { $what } `{ $known }`, not `{ $given }`
temporary = temporary or system file
note-about-folder = a note about the folder; name the file itself to import it
archive-damaged = the archive is damaged ({ $error }); unpack it with another program and import the folder
    .page = the archive is damaged; unpack it with another program and import the folder
archive-many = the archive holds { $n } files, more than { $n2 }: unpack it and import the folder
archive-large = the archive unpacks to more than { $n } MB, which no folder of transcripts does; it was not read
archive-closed = it cannot be unpacked ({ $error }): unpack the archive and import the folder
    .page = it cannot be unpacked: unpack the archive and import the folder
no-diacritics-croatian = { $n } words in Croatian have no { $letters } at all; nothing was changed: search and rules find words without their diacritics, too, and quotes stay as they are written
no-diacritics-latvian = { $n } words in Latvian have no { $letters } at all; nothing was changed: search and rules find words without their diacritics, too, and quotes stay as they are written
chat-line = the line begins with neither `*`, `%` nor `@` and was left out; one that goes on with the line before it must begin with a tab
private-one = a message was written to one person, and not to all: whoever wrote it may not want to be quoted
private-many = { $n } messages were written to one person, and not to all (lines { $lines }): whoever wrote them may not want to be quoted
no-time = `{ $text }` is not a time; the words were kept without it
ends-before = `{ $text }` ends before it begins; the end was left out
begins-before = `{ $text }` begins before the cue in front of it; the order of the file was kept
words-without-time = words without a time; they were kept
notes-damaged = the { $what } of the document could not be read to their end: { $reason }. { $n } were kept, { $n2 } to which the text refers are missing
notes-missing = the text refers to { $n } { $what } that are not in the file; { $n2 } were kept
notes-footnotes = footnotes
notes-endnotes = endnotes
notes-comments = comments
letters-lost = { $n } letters were lost before this file was written (`{ $shown }`) and cannot be known any more; import the original file if you can
encoding-unknown = unknown encoding `{ $name }`; common ones are { $list }
encoding-doubtful = the letters in { $encoding } hardly suit the project's languages; try --encoding { $other }
    .page = the letters in { $encoding } hardly suit the project's languages; try the encoding { $other }
bytes-no-letters = some bytes are no letters in { $encoding }; they are shown as �. If letters look wrong, choose another encoding
encoding-mixed = the file mixes UTF-8 and { $encoding }; { $n } letters were read in { $other }
encoding-twice = the text was encoded twice; { $n } letters were restored
encoding-twice-lost = the text was encoded twice; { $n } letters were restored; { $n2 } letters could not be known any more and are shown as �: import the original file if you can
nothing-said = nothing was said in it: there is no text besides times, headings and marks
page-tags = the page has more than { $n } tags, which no transcript has; cut it into parts
json-unreadable = the JSON cannot be read ({ $error }); save it again from the program that made it
    .page = the JSON cannot be read; save it again from the program that made it
json-no-turns = no turns were found in this JSON: there must be a list of objects with a text each, such as `segments` of Whisper or `{ $example }`
values-many = it holds more than { $n } values, which no transcript does
lines-many = it has more than { $n } lines, which no transcript has; cut it into parts
turns-many = it has more than { $n } turns; cut it into parts
turn-large = one turn has { $n } MB, more than { $n2 } MB, which nobody says: its line ends are lost, or it is no transcript
other-language-one = turn { $n } is in another language ({ $n2 } words, it looks like { $language }): search finds such words only as they are written
other-language-many = turns { $n } to { $n2 } are in another language ({ $n3 } words, it looks like { $language }): search finds such words only as they are written
as-croatian = looks like { $language } in Latin script: it is analysed as Croatian
ids-one = 1 speaker has an identifier and no name (`{ $label }`): `verbatim participants import` takes a sheet with the identifier as label and the name, `verbatim participants set PROJECT LABEL --name NAME` names one of them
    .page = 1 speaker has an identifier and no name (`{ $label }`): a participants sheet with the identifier as label can name them
ids-many = { $n } speakers have identifiers and no names (`{ $label }`): `verbatim participants import` takes a sheet with the identifier as label and the name, `verbatim participants set PROJECT LABEL --name NAME` names one of them
    .page = { $n } speakers have identifiers and no names (`{ $label }`): a participants sheet with the identifiers as labels can name them
teams-nameless = the cues have identifiers of Teams and nobody is named, so no turn has a speaker: export the transcript as DOCX, which names those who allow it, or write `Name:` before their words
pdf-twice = the PDF is packed twice, which hides its size; print it to PDF again
pdf-large = the PDF unpacks to more than { $n } MB, which no transcript does; it was not read
pdf-no-text = no text layer: run OCR first (the pages are pictures of text), and import what comes out
pdf-page-no-text = page { $pages } has no text: if it is a picture of text, run OCR first
pdf-damaged = the PDF is damaged ({ $error }); print it to PDF again, or save it as DOCX or plain text
    .page = the PDF is damaged; print it to PDF again, or save it as DOCX or plain text
pdf-password = the PDF is protected by a password: save it without one and import that
kind-settings = settings of a program, such as a codebook: `verbatim codebook import` reads codebooks
    .page = settings of a program, such as a codebook, and no transcript
kind-ods = spreadsheets of LibreOffice are not read: save as XLSX or CSV
kind-old-office = old Word or Excel files are not read: save as DOCX (or XLSX for a table)
kind-sound = sound and video are not read: transcribe first; what a transcription program such as Whisper writes (VTT, SRT, JSON) can be imported
kind-picture = pictures are not read: run text recognition (OCR) first and save as DOCX or plain text
kind-archive = archives of this kind, and archives within archives, are not opened: unpack it and import the folder
kind-transcriber = Transcriber files are not read: export as plain text with speakers
kind-ass = subtitles with layout (SSA, ASS) are not read: save as SRT
kind-ttml = captions as XML (TTML, DFXP) are not read: save as SRT or VTT
kind-zoom-chat = this is the chat of a Zoom call, typed and not spoken; import the transcript (VTT) of the call, or this one with `--as chat`
    .page = this is the chat of a Zoom call, typed and not spoken; import the transcript (VTT) of the call, or have this one read as a chat
kind-messenger = this is a chat that a messenger such as WhatsApp exported, typed and not spoken; `--as chat` imports it, each message as a turn
    .page = this is a chat that a messenger such as WhatsApp exported, typed and not spoken; it can be read as a chat, each message as a turn
kind-sentences = one sentence a line and nobody who says it: a list of sentences, and not a transcript; `--as sentences` imports it as a document without speakers
    .page = one sentence a line and nobody who says it: a list of sentences, and not a transcript; it can be read with each line as a turn, without speakers
kind-conllu = annotation of another file (CoNLL-U): import the text that it annotates
kind-vertical = annotation of another file (vertical, one word a line): import the text that it annotates
kind-utterances = annotation of another file (data on utterances): import the TEI file
kind-identifiers = annotation of another file (identifiers with text and no speakers): import the TEI file
kind-xml = XML of a kind that is not known: export as TEI, DOCX or plain text
kind-not-text = not a text file, and of no kind that is known
kind-none = of no kind that is known
file-empty = the file is empty
rtf-nested = the RTF is damaged: groups are nested too deeply
holds-no-text = it holds no text
label-silent = `{ $speaker }` has a label and says nothing; there is no turn for it
label-inside = { $n } times a label stands inside of a line, behind the words of somebody else; a turn was begun there
words-before-label = some words stand before the first label, behind a heading or beside a table and carry no speaker's label; they were imported without a speaker
srt-no-cue = no cue with a time was found; if this is a plain transcript, give it the ending .txt
first-sheet = only the first sheet with turns was read; save { $sheets } as a file of its own
formulas-empty = { $n } cells hold formulas whose values were not saved, and were read as empty; open the workbook in a spreadsheet program and save it again
table-no-column = there is no column `{ $name }` in the table; { $columns }
table-no-transcript = a sheet, no transcript; sheets of participants are given with --participants
    .page = a sheet, no transcript; it can be brought in as a participants sheet
table-unclear = it is not clear which column of the table holds what was said: choose, such as `--columns speaker=A,text={ $example }`; column { $columns }
    .page = it is not clear which column of the table holds what was said: choose it under “Columns”
workbook-damaged = the workbook is damaged or protected ({ $error }); open it in a spreadsheet program and save it again as XLSX or CSV
    .page = the workbook is damaged or protected; open it in a spreadsheet program and save it again as XLSX or CSV
workbook-large = the workbook unpacks to more than { $n } MB, which no table of turns does; it was not read
workbook-cells = the workbook has more than { $n } cells, which no table of turns has; it was not read
tei-names-root = the names of speakers are not known; they stand in the corpus root, perhaps `{ $root }`, which should lie in the same folder
tei-names = the names of speakers are not known; they are shown by their identifiers
tei-used-for-names = no utterances; used for names
tei-no-utterances = no utterances (`u`) in it; save the text as DOCX or plain text
praat-binary = this is a binary file of Praat: open it in Praat, choose Save > Save as text file, and import that
praat-no-grid = this file of Praat is no TextGrid in long or short text form: save the TextGrid as text file and import that
praat-cut = the file ends in the middle of a tier; what is there was read
tiers-none = no tier holds speech: { $what }; give the tier with the words the name of its speaker
tiers-left-out = by their names, the tiers { $what } hold analysis or repeat what another tier holds, and were left out
vtt-head = the file does not begin with WEBVTT; its cues were read all the same
xml-damaged = the XML is damaged at line { $n }: { $error }
    .page = the XML is damaged at line { $n }; save it again from the program that made it
zip-damaged = the { $kind } file is damaged or protected ({ $error }); open it in a word processor and save it again
    .page = the { $kind } file is damaged or protected; open it in a word processor and save it again
zip-large = the document unpacks to more than { $n } MB, which no transcript does; it was not read

## What the computer says
os-no-file = No such file or directory (os error { $n })
    .page = there is no such file or folder
os-denied = Permission denied (os error { $n })
    .page = access is denied
os-directory = Is a directory (os error { $n })
    .page = this is a folder
os-not-directory = Not a directory (os error { $n })
    .page = this is no folder
os-full = No space left on device (os error { $n })
    .page = there is no room left on the disk
os-read-only = Read-only file system (os error { $n })
    .page = nothing can be written to that disk
not-as-asked = `--as { $kind }` did not apply: { $what }; it was read as `{ $format }`
no-chat = this is no chat: no line begins with a time and a name as in Zoom's (`{ $zoom }`), or with a day and a time as in WhatsApp's (`{ $messenger }`)
no-lines = this is no text of lines
words-were-erased = words of it were erased from the project on a participant's demand
part-of-project = a part of the project itself
columns-wrong = `{ $text }` chooses no column; write `{ $example }`, perhaps with `start=` and `end=`: columns by letter or by name, and `text` must be among them
objective-still-served = { $codes } serve the objective `{ $objective }`
objective-still-served-step = let them serve others first
objective-serves-none = `{ $code }` is an objective and serves none
objective-serves-none-step = themes and codes serve objectives
objective-kind-step = an objective is a code of that kind
codebook-there-already = the project has codes already
codebook-there-already-step = bring in a codebook file instead; it shows first what would change
codebook-file-step = choose a codebook file
codebook-format-step = choose a codebook as TOML or JSON
code-made-given = made the code `{ $code }` and gave it to a passage of `{ $source }`
reason-label = the label says `{ $word }`
reason-file = the file says `{ $word }`
reason-legend = the legend says `{ $word }`
reason-head = the head says `{ $word }`
reason-only-name = the only name in the head that fits is `{ $name }`
reason-answers = answers `{ $who }` in an expert interview
reason-speaks = speaks where `{ $who }` moderates
reason-asks = asks in { $n } of the { $n2 } turns with a question
reason-alike = the same but for signs, spaces and case
reason-no-second = there is no second one with a number
reason-only-full-name = the only full name in the session that fits

written-meanwhile = something else was written here meanwhile, by somebody else or in another window
written-meanwhile-choose = look at both, and choose what is to stand here
erasure-reason = an erasure needs a reason
erasure-who = either a participant is erased, or stretches of sources are
place-nothing = nothing to place
place-two-sources = one stands in `{ $one }`, another in `{ $two }`
place-two-sources-step = place what is of one source together
place-ids-alike = the ids of several passages without a place begin with `{ $id }`
place-there-already = the same coding is there already: `{ $id }`
    .page = the same coding is there already; this one can be given up
place-no-turn = a language is of a turn, and there is none
place-other-language = turn { $n } has another language by hand
place-select = select the words as they stand now
place-turns = `{ $source }` has { $turns }, from 1
place-where = where does it stand now?
place-not-in-turn = `{ $words }` does not stand in turn { $n } of `{ $source }`
place-not-in-source = `{ $words }` does not stand in `{ $source }`
place-many = `{ $words }` stands at { $n } places
place-more-words = give more of the words around it; the first place is at { $n }
noun-placeless = passage without a place
key-in-project = the key `{ $path }` lies in the folder of the project
key-elsewhere = move it elsewhere: whoever gets a copy of the project must not get the key with it
key-no-columns = `{ $name }` is no key of pseudonyms; its columns are { $columns }
key-unreadable = cannot read the key `{ $name }`: { $what }
key-example = a sheet has the columns `name` and `pseudonym`, a file that ends in .toml lines such as `"Ana Horvat" = "Marija"`
key-no-name = { $place }: `{ $text }` is no name
key-no-pseudonym = { $place }: `{ $text }` cannot stand in square brackets in the place of a name
key-two = { $place }: `{ $name }` has two pseudonyms, `{ $one }` and `{ $two }`
key-empty = the key `{ $name }` holds no name
file-more = there is more than one file
account-name-wrong = `{ $name }` cannot be the name of an account
account-name-step = take the name of a person, of up to 100 characters
account-taken = there is an account `{ $name }` already
account-unknown = there is no account `{ $name }`
account-only-lead = `{ $name }` is the only lead
account-only-lead-step = make somebody else a lead first
account-password-wrong = the password has { $n } characters; it needs { $least } to { $most }
account-password-step = take several words that nobody would put together
revision-no-file = there is no file `{ $path }`
revision-wrong = `{ $name }` cannot be a revision: { $what }
revision-file-step = give the corrected file of this source
revision-path-step = give the path to the corrected file, from the folder that you are in
    .page = choose the corrected file again
## Words of closed lists in what is recorded
code-kind-theme = theme
code-kind-objective = objective
check-no-lead = no-lead
    .page = nobody leads it
check-lead-not-heard = lead-not-heard
    .page = nobody of the lead was heard
check-no-steps = no-steps
    .page = it has no steps
check-no-time = no-time
    .page = it has no time
check-step-before-predecessor = step-before-predecessor
    .page = a step begins before the one that it builds on has ended
check-cyclic-steps = cyclic-steps
    .page = steps wait for each other
check-unknown-predecessor = unknown-predecessor
    .page = a step waits for one that is not there
check-step-outside-action = step-outside-action
    .page = a step lies outside the time of the action
check-ends-before-start = ends-before-start
    .page = it ends before it begins
check-no-cost = no-cost
    .page = it has no cost
check-cost-without-source = cost-without-source
    .page = it costs something and nobody pays
check-sources-below-cost = sources-below-cost
    .page = its sources are less than its cost
check-ends-with-grant = ends-with-grant
    .page = nothing is said of the time after the funding
check-no-indicator = no-indicator
    .page = it has no indicator
check-indicator-incomplete = indicator-incomplete
    .page = an indicator lacks its baseline or its target
check-no-priority = no-priority
    .page = it serves no priority
check-priority-not-validated = priority-not-validated
    .page = a priority that it serves is not validated
check-flagged-priority = flagged-priority
    .page = a priority that it serves has warnings
check-no-contrary-evidence = no-contrary-evidence
    .page = no quote speaks against a priority that it serves
name-and-content = it is called a { $kind } file and is plain text: look whether it is the file that you mean
somebody = researcher
