# What reports say in English. A line break within a message is a space. The counting rule and the rules of the flags
# stand in `verbatim-analysis`, which the command line prints too.

kicker = Priorities and the evidence they rest on
page-title = { $title }: priorities and their evidence
skip = To the priorities
contents = Contents
page = Page
day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
number = { $n }
yes = yes
no = no

## Priorities

glance = Priorities at a glance
glance-caption = Speakers and sessions out of those in the scope of each priority
no-priorities = There are no priorities yet.
priority = Priority
claim = Claim
serves = Serves
flags = Flags
flag = Flag
supporting-speakers = Supporting speakers
in-sessions = in sessions
whole-rule = The whole rule
notes = Notes on the evidence
figures-caption = Evidence for { $key }: counted, of those in scope
figure = Figure
no-quote-printed = No supporting, qualifying or contradicting quote is printed.
anchor-title = { $kind } quote: to its place in the manifest

count = { $n } of { $of }
figure-mentions = Mentions
figure-speakers = Speakers
figure-sessions = Sessions
figure-focus-groups = Focus groups
figure-interviews = Interviews
figure-workshops = Workshops
figure-groups = Stakeholder groups
figure-territories = Territories
figure-languages = Languages

kind-supports = Supporting
kind-qualifies = Qualifying
kind-contradicts = Contradicting
kind-context = Context
quotes-supports = Supporting quotes
quotes-qualifies = Qualifying quotes
quotes-contradicts = Contradicting quotes
quotes-context = Context quotes

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

## Figures in sentences

mentions = { $n ->
    [one] { $n } mention
   *[other] { $n } mentions
}
of-speakers = { $n } of { $of } { $of ->
    [one] speaker
   *[other] speakers
}
of-sessions = { $n } of { $of } { $of ->
    [one] session
   *[other] sessions
}
evidence-line = { $supports }. { $qualifies }; { $contradicts }.
supports-none = No quote supports the claim
qualifies-none = No quote qualifies it
contradicts-none = no quote contradicts it
supports-nobody = No single known speaker supports the claim ({ $mentions } from documents or from several people at once)
qualifies-nobody = No single known speaker qualifies it ({ $mentions } from documents or from several people at once)
contradicts-nobody = no single known speaker contradicts it ({ $mentions } from documents or from several people at once)
supports-clause = { $speakers } in { $sessions } { $n ->
    [one] supports the claim
   *[other] support the claim
} ({ $mentions })
qualifies-clause = { $speakers } in { $sessions } { $n ->
    [one] qualifies it
   *[other] qualify it
} ({ $mentions })
contradicts-clause = { $speakers } in { $sessions } { $n ->
    [one] contradicts it
   *[other] contradict it
} ({ $mentions })
all-territories = in all territories
in-territories = in { $territories }
scope-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
scope-people = { $n ->
    [one] { $n } participant or expert
   *[other] { $n } participants and experts
}
scope-line = Counted out of { $sessions } { $place } and the { $people } who attended, the silent included; moderators
    and observers never count. A mention is one speaker’s linked words in one turn: two coders on the same words are one
    mention.

## Notes

note-loudest = Loudest: { $shares }.
share-speaker = { $who } has { $n } of { $of ->
    [one] { $of } supporting mention
   *[other] { $of } supporting mentions
}
share-group = the group “{ $who }” has { $n } of { $of ->
    [one] { $of } supporting mention
   *[other] { $of } supporting mentions
}
note-documents = { $n ->
    [one] { $n } mention comes
   *[other] { $n } mentions come
} from documents: no speaker and no session.
note-collective = { $n ->
    [one] { $n } mention comes
   *[other] { $n } mentions come
} from several people at once or from nobody known: no speaker.
note-never = It never came up in { $n } of { $of ->
    [one] { $of } session
   *[other] { $of } sessions
}: { $list }.
note-contradicted = Contradicting: { $n } of { $of ->
    [one] { $of } counted mention
   *[other] { $of } counted mentions
} (supporting, qualifying and contradicting).
note-looked = Contrary quotes were looked for: { $list }.
note-stale = Linked quotes to look at again: { $list }.
stale-coding = the coding no longer holds as it was linked
stale-words = the words were corrected
stale-revision = the source has a newer text, with the same words there
stale-definition = the codebook defines the code otherwise
note-nobody-asked = It was put to nobody: no session of those in scope was asked.
note-never-asked = { $n } of { $of ->
    [one] { $of } session
   *[other] { $of } sessions
} in scope { $n ->
    [one] was
   *[other] were
} never asked: { $list }.
note-silent = Attended and said nothing at all: { $n } of { $of } ({ $list }).
note-not-printed = { $n ->
    [one] { $n } quote
   *[other] { $n } quotes
} counted and not printed: paraphrase only.
note-embargo = { $n ->
    [one] { $n } quote
   *[other] { $n } quotes
} counted and not printed: under embargo until { $day }.
note-paraphrase = Paraphrase by the researcher { $by }, no quote ({ $kind }; { $place }): { $text }
note-paraphrase-missing = A paraphrase is missing for { $n ->
    [one] { $n } quote that is
   *[other] { $n } quotes that are
} not printed: { $list }.
embargo = embargo until { $day }
paraphrase = Paraphrase by the researcher { $by }: { $text }
paraphrase-head = Researcher’s paraphrase
other = other
small-cell = { $attribute } ({ $n ->
    [one] { $n } value
   *[other] { $n } values
})
method-small-cells = What fewer than { $limit } people of a territory share is shown as “{ $other }”, so that nobody is known by it:
    { $list }.
note-consent = Consent is not recorded for { $list }.
note-no-speech = { $n ->
    [one] { $n } linked passage holds
   *[other] { $n } linked passages hold
} no speech, only a label, a time, a note or white space: not counted.
note-not-evidence = { $n ->
    [one] { $n } linked passage was
   *[other] { $n } linked passages were
} said by moderators or observers and not counted.
note-out-of-scope = { $n ->
    [one] { $n } linked passage is
   *[other] { $n } linked passages are
} left out, from outside of the territories: { $list }.
note-unmatched = No session has the territory { $list }.

## Whose a quote is

no-speaker = no speaker stated
turn = { $source }, turn { $turn }
turn-at = { $source }, turn { $turn } at { $time }
consent-not-recorded = consent not recorded
stale = stale
role-moderator = moderator
role-expert = expert
role-participant = participant
role-observer = observer
session-interview = interview
session-focus-group = focus group
session-workshop = workshop
session-document = document
session-unknown = session of unknown kind
language-hr = Croatian
language-lv = Latvian
language-it = Italian
language-en = English

## How the report was made

method = Method
method-quotes = Every quote is a stretch of a stored source text, letter for letter in the language in which it was said.
    { $gap } marks words left out and { $masked } a name masked; both are recorded.
method-anchors = Quotes are numbered by source name and position over the whole report: the same words keep their number
    under every priority. The manifest at the end gives for each number the source, the first code point and the code
    point after the last in the source’s canonical text, and the SHA-256 of the words in UTF-8. “verbatim verify” holds
    this report against the stored texts.
method-consent = No name is printed unless the person allowed it. Quotes of people who allowed paraphrase only are counted
    and not printed; words of people who refused use are neither counted nor printed; quotes of people who were not asked
    are printed by participant number and marked “consent not recorded”.
method-masked = Names of people, and addresses and numbers that lead to them, are masked in the quotes of this report: square
    brackets hold a pseudonym or say what stood there. Outside of these brackets every letter is as it was said. The
    manifest says “masked” in the place of the SHA-256 of such a quote, because a hash of the words would let a name be
    guessed.
method-population = The figures describe these sessions and these people. They are no percentages of any population.
pseudonym = pseudonym
counting = Counting rule
sources = Sources
sources-caption = All sources of the project, with the SHA-256 of the file as imported and of the text that quotes refer to
source = Source
session = Session
kind = Kind
date = Date
format = Format
language = Language
file = File
text = Text
file-sha256 = SHA-256 of the file
text-sha256 = SHA-256 of the text
made-with = Codebook, coders and program
codebook = Codebook
codebook-version = { $key }, version { $version }
coders = Coders
program = Program
none = none
manifest = Manifest of anchors
manifest-caption = Every printed quote: source, first code point and the one after the last, SHA-256 of the words, and
    how often it is printed
anchor = Anchor
start = Start
end = End
sha256 = SHA-256
times = Times

## Tables of a workbook

sheet-priorities = Priorities
sheet-quotes = Quotes
sheet-codes = Codes
sheet-sessions = Sessions
sheet-sources = Sources
sheet-method = Method
sheet-manifest = Manifest
objectives = Objectives
evidence = Evidence
scope = Scope
figure-column = { $kind }: { $figure }
figure-column-of = { $kind }: { $figure }, out of
link = Link
printed = Printed
quote = Quote
whole-quote = Whole quote
code-paths = Codes
turn-number = Turn
time = Time
speaker = Speaker
participant = Participant
name = Name
role = Role
group = Stakeholder group
session-kind = Kind of session
territory = Territory
country = Country
consent = Consent
mention = Mention
consent-by-number = quote by number
consent-by-name = quote by name
consent-paraphrase-only = paraphrase only
consent-no-use = no use
code = Code
key = Key
code-kind-objective = objective
code-kind-theme = theme
code-kind-code = code
definition = Definition
title = Title
about = About
said = What it says
printed-quotes = Printed quotes
unprinted-quotes = Quotes counted and not printed

## Word processors

table-caption = Table { $n }. { $caption }
footnote = { $anchor }: { $place }; code points { $start }–{ $end }; SHA-256 { $sha256 }
sources-short = Sources of the project

## What people said when they were asked, confidence, objectives, good practices

chapter-objectives = Objectives and what speaks to them
chapter-objectives-about = Counted is what was coded with a theme that serves the objective and made or accepted by a person,
    by the counting rule, out of all sessions; what rules only suggest is counted apart.
chapter-validations = What people said when they were asked
chapter-validations-about = Objectives and priorities were put to people in these words. The numbers are of those who were there;
    they are no percentages of any population.
chapter-practices = Good practices
chapter-practices-about = Cases to learn from, what they teach, and what reviewers said of them.
objective-none = Nothing that somebody accepted speaks to it
objective-line = { $speakers } in { $sessions } spoke to it ({ $mentions })
never-came-up = Sessions where nobody did
served-by = Served by the priorities
theme = Theme
all-themes = all themes together
accepted-mentions = Mentions
accepted-speakers = Speakers
accepted-sessions = Sessions
suggested-mentions = Suggested: mentions
suggested-speakers = Suggested: speakers
suggested-sessions = Suggested: sessions
themes-caption = Themes that serve { $key }: accepted, and only suggested by rules
quotes-accepted = The first quote of each speaker, at most ten
more = More
more-quotes = { $n ->
    [one] { $n } more quote counts and is not printed here
   *[other] { $n } more quotes count and are not printed here
}
asked = Asked
put = What was put
put-as = In these words
put-as-words = “{ $words }”
method-used = Method
method-hands = show of hands
method-ranking = ranking
method-dots = dots
method-discussion = discussion
result = Result
result-hands = { $in_favour } for, { $against } against, { $abstained } abstained, of { $present } present
result-ranking = rank { $rank } of { $of } (people who ranked: { $voters })
result-dots = { $dots } of { $of } dots (people who gave dots: { $voters })
result-agreed = the group agreed
result-disagreed = the group disagreed
result-mixed = some agreed and some did not
noted = What the group said
said-supports = For it
said-qualifies = On a condition
said-contradicts = Against it
quotes-not-printed = { $n ->
    [one] { $n } quote is
   *[other] { $n } quotes are
} not printed: paraphrase only
confidence = Confidence (GRADE-CERQual)
confidence-why = Why this level
confidence-by = Assessed by
confidence-by-whom = { $who }, { $day }
confidence-open = not judged yet
confidence-high = high
confidence-moderate = moderate
confidence-low = low
confidence-very-low = very low
confidence-caption = Confidence in { $key }: concerns by component, as a person judged them
component = Component
component-methodological = Methodological limitations
component-coherence = Coherence
component-adequacy = Adequacy
component-relevance = Relevance
concern = Concerns
concern-none = no or very minor
concern-minor = minor
concern-moderate = moderate
concern-serious = serious
reason = Reason
told-in = Told in
description = What was done
lesson = Lesson { $n }. { $text }
remark = Remark of a reviewer
answer = Answer
no-answer = none yet
sheet-confidence = Confidence
sheet-objectives = Objectives
sheet-validations = Validations
sheet-practices = Good practices
