# What reports say in English. A line break within a message is a space. The counting rule and the rules of the flags
# stand in `verbatim-analysis`, which the command line prints too.

kicker = Priorities and the evidence they rest on
page-title = { $title }: priorities and their evidence
skip = To the priorities
contents = Contents
page = Page
day = { $day } { $month } { $year }
day-first = 1 { $month } { $year }
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
translation = Translation
translated-by = Translated by
translated-on = Translated on
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
} not printed: consent or embargo
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

## Stakeholders

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
influence = Influence
interest = Interest
quadrant-work-together = Work together
quadrant-keep-satisfied = Keep satisfied
quadrant-keep-informed = Keep informed
quadrant-watch = Watch
grid-title = Influence and interest of stakeholders
grid-description = A square of influence against interest, each from 1 to 5, with { $n } stakeholders, of whom
    { $heard } have been heard.
grid-note = Medians of what the raters gave. Filled: somebody of them has been heard.

## Sheets of stakeholders and of the plan

head-key = key
head-organisation = organisation
head-names = other names
head-territory = territory
head-kind = kind
head-sector = sector
head-neb-role = role in NEB initiatives
head-influence = influence
head-influence-reason = reason for influence
head-interest = interest
head-interest-reason = reason for interest
head-rater = rated by
head-rated = rated on
head-members = participants
head-label = label
head-name = name
head-participant = participant
head-role = role
head-group = group
head-consent = consent
head-embargo = embargo until
head-person = contact person
head-email = e-mail
head-telephone = telephone
head-contact-note = contact note
head-text = text
head-session = session
head-passages = passages
head-challenges = challenges
head-solution = solution
head-solutions = solutions
head-method = method
head-result = result
head-voters = voters
head-note = note
head-title = title
head-title-en = title in English
head-territories = territories
head-description = description
head-priorities = priorities
head-practices = good practices
head-lead = lead
head-partners = partners
head-beneficiaries = beneficiaries
head-start = start
head-end = end
head-cost-from = cost from
head-cost-to = cost to
head-currency = currency
head-revenue = revenue after funding
head-values = values
head-principles = working principles
head-action = action
head-programme = source
head-amount = amount
head-certainty = certainty
head-indicator = indicator
head-unit = unit
head-baseline = baseline
head-target = target
head-date = date
head-risk = risk
head-mitigation = mitigation
head-owner = owner
head-after = after
head-quote = quote
head-quote-source = source of the quote
head-quote-turn = turn
head-quote-speaker = speaker
head-original-language = original language
head-original = original words
head-translation-language = language of the translation
head-translation = translation
head-translator = translated by
head-translated = translated on
head-quote-key = key of the quote
translation-sheet = translations
plan-sheet-stakeholders = stakeholders
plan-sheet-challenges = challenges
plan-sheet-solutions = solutions
plan-sheet-votes = votes
plan-sheet-actions = actions
plan-sheet-funding = funding
plan-sheet-indicators = indicators
plan-sheet-risks = risks
plan-sheet-follow-up = follow-up
plan-sheet-checks = checks
plan-sheet-steps = steps

## Words of plans

vote-show-of-hands = show of hands
vote-dots = dots
vote-ranking = ranking
vote-points = points
vote-ballot = ballot
vote-consensus = consensus
certainty-secured = secured
certainty-applied = applied for
certainty-planned = planned
certainty-possible = possible
value-beautiful = beautiful
value-sustainable = sustainable
value-together = together
principle-participatory-process = participatory process
principle-multi-level-engagement = multi-level engagement
principle-transdisciplinary-approach = transdisciplinary approach
follow-up-partner = partner
follow-up-programme = programme
follow-up-project = larger or longer project
own-text-claim = claim
own-text-question = question
own-text-note = note
own-text-reason = reason
own-text-paraphrase = paraphrase
own-text-title = title
own-text-description = description
own-text-lesson = lesson
own-text-remark = remark
own-text-answer = answer
own-text-challenge = challenge
own-text-solution = solution
own-text-beneficiaries = beneficiaries
own-text-revenue = revenue
own-text-funding = funding
own-text-indicator = indicator
own-text-risk = risk
own-text-mitigation = mitigation
own-text-follow-up = follow-up
own-text-step = step
own-text-sector = sector
own-text-role = role
own-text-group = group
aspect-straightforward = Straightforward
aspect-feasible = Feasible
aspect-fundable = Fundable
aspect-sustainable = Financially sustainable
aspect-grounded = Grounded in evidence

## Checks of actions

check-no-lead = Nobody leads the action.
check-lead-not-heard = Nobody of the lead, { $about }, spoke in any session.
check-no-steps = The action has no steps.
check-no-time = The action does not say when it starts and ends.
check-step-before-predecessor = Step { $about } begins before step { $against }, which comes first, has ended.
check-cyclic-steps = Steps wait for each other in a circle: { $about }.
check-unknown-predecessor = Step { $about } comes after step { $against }, which the action does not have.
check-step-outside-action = Step { $about } begins before the action or ends after it.
check-ends-before-start = The action ends ({ $against }) before it starts ({ $about }).
check-no-cost = Nobody has said what the action costs.
check-cost-without-source = The action costs something and has no source of funding.
check-sources-below-cost = The sources give { $found }, less than the least cost of { $needed }.
check-ends-with-grant = Nothing is said of what carries the action after the funding has ended.
check-no-indicator = The action has no indicator.
check-indicator-incomplete = The indicator “{ $about }” lacks its baseline or its target.
check-no-priority = The action serves no priority.
check-priority-not-validated = The priority { $about } has not been validated.
check-flagged-priority = The priority { $about } has warnings: { $against }.
check-no-contrary-evidence = No quote that qualifies or contradicts the priority { $about } has been linked: contrary
    evidence was not considered.
check-accepted = { $reason } Kept so by { $who }: { $why }

## The plan

plan = Plan
plan-joint = joint plan of all territories
plan-title = Local Action Plan: { $territory }
plan-title-joint = Joint Action Plan: { $territory }
plan-summary = The plan in short
plan-summary-line = Priorities: { $priorities }. Actions: { $actions }. Challenges: { $challenges }. Solutions:
    { $solutions }. Sessions: { $sessions }. Participants and experts who took part: { $people }.
plan-objective = Objective: { $name }
plan-above = See under the objective “{ $name }”.
plan-no-objective = Priorities that serve no objective
plan-no-priorities = No priority of this plan serves the objective yet.
plan-priority-actions = Actions: { $list }
plan-priority-no-action = No action serves this priority yet.
plan-priority-state = State: { $state }
state-candidate = candidate, not yet put to the people whom it is about
state-validated = validated
plan-cocreation = From challenges to solutions
plan-challenges-caption = Challenges, where they were raised, and the solutions proposed
plan-solutions-caption = Solutions, what they answer, and what they got when people chose
plan-vote = { $method }: { $result }, { $voters } voting
plan-vote-place = { $method }: place { $result }, { $voters } voting
plan-actions = Actions
plan-no-actions = There are no actions yet.
plan-actions-caption = Actions at a glance
plan-time = Time
plan-cost = Cost
plan-funded = Sources named
plan-until = { $start } to { $end }
plan-from = from { $start }
plan-to = until { $end }
plan-timeline = Timeline of actions and steps
plan-timeline-description = Bars over years: { $actions } actions with { $steps } steps, from { $start } to { $end }.
plan-undated = no date yet
plan-action-caption = The action { $key }
plan-field = What
plan-value = How
plan-steps-caption = Steps of { $key }
plan-step = Step
plan-funding-caption = Funding of { $key }
plan-indicators-caption = Indicators of { $key }
plan-risks-caption = Risks of { $key }
plan-checks = What the checks of { $key } found
plan-checks-none = The checks of { $key } found nothing.
plan-participation = Who took part
plan-sessions-caption = Sessions of the plan
plan-people = Participants and experts
plan-groups-caption = Stakeholder groups of those who took part. Groups of fewer than { $limit } people are put
    together as “…”.
plan-coverage-caption = Stakeholders by kind: of how many somebody was heard, and who was not heard yet
plan-heard = Heard
plan-not-heard = Not heard yet
plan-practices = Good practices and lessons
plan-no-practices = No good practice is recorded for the actions of this plan yet.
plan-practice-actions = { $practice }, taken up by { $actions }
plan-cooperation = Follow-up cooperation
plan-no-cooperation = No follow-up is recorded yet.
plan-cooperation-caption = Partners, programmes, and larger or longer projects that the actions may lead to
plan-shared = Shared priorities and differences
plan-shared-caption = Priorities by objective and territory
plan-shared-all = Shared by several territories
plan-shared-line = Objectives that priorities of every territory serve: { $list }.
plan-single-line = Objectives that priorities of one territory alone serve: { $list }.
plan-annex = Annex: the evidence behind the priorities
plan-annex-line = The following sections give for each priority what is counted, the warnings, and every quote with
    its anchor.
plan-method = Challenges, solutions and actions are what people recorded: cards and discussions of workshops, and the
    work of the team. The checks are rules that a program applies; they inform, and people decide.
plan-answers = Answers
plan-votes = Votes
plan-objectives-of = Objective
plan-drawn-from = Drawn from
