chapter-book = Quotes by code
chapter-book-about = Every coding that a person made or accepted, by code and then by source and position; what consent does not allow is counted and not printed.
sheet-book = Quotes by code
book-quotes = Quotes
chapter-reporting = What readers of a study ask for
chapter-reporting-about = The items of two checklists in our own short words: COREQ (Tong, Sainsbury and Craig 2007) and SRQR (O'Brien et al. 2014). What the project knows is filled in; a person writes the rest and checks what is filled in.
sheet-reporting = Reporting
coreq = COREQ, 32 items for interviews and focus groups
srqr = SRQR, 21 items for qualitative research
reporting-caption = { $list }: what the project knows and what a person must write
item-number = No.
item = What to tell
known = What the project knows
to-do = To do
to-write = ▢ to be written
to-check = ▢ to be checked and completed
method-chapters = Contents by choice: { $list }.
known-moderators = Moderators by participant number: { $list }.
known-observers = Observers by participant number: { $list }.
known-people = { $n ->
    [one] { $n } participant or expert
   *[other] { $n } participants and experts
} in the study.
known-repeated = { $n ->
    [one] { $n } of them came to more than one session
   *[other] { $n } of them came to more than one session
}.
known-sessions = Sessions: { $list }.
known-dates = From { $from } to { $to }.
known-places = Territories: { $list }.
known-groups = Stakeholder groups: { $list }.
known-languages = Languages of the transcripts: { $list }.
known-documents = { $n ->
    [one] { $n } document, such as field notes or case studies
   *[other] { $n } documents, such as field notes or case studies
}.
known-formats = Formats of the transcripts: { $list }.
known-coders = { $n ->
    [one] { $n } coder
   *[other] { $n } coders
}: { $list }.
known-codebook = Codebook { $codebook }: objectives { $objectives }, themes { $themes }, codes { $codes }.
known-software = Coded, counted and reported with { $tool }.
known-validations = { $n ->
    [one] { $n } time an objective or a priority was put to a session
   *[other] { $n } times objectives or priorities were put to sessions
}.
known-quotes = { $n ->
    [one] { $n } quote is printed
   *[other] { $n } quotes are printed
}, each with participant number, session, source and turn.
known-priorities = { $n ->
    [one] { $n } priority
   *[other] { $n } priorities
}, each with its figures and what they are counted out of.
known-contrary = { $n ->
    [one] { $n } printed quote contradicts
   *[other] { $n } printed quotes contradict
} or qualify a priority.
known-flags = Flags that are raised: { $list }.
known-consent = Consent is recorded for { $n } of { $of } people.
known-masked = Names and identifiers in quotes are masked.
known-title = { $title }.
known-objectives = Objectives: { $list }.
known-saturation = After { $reached } sessions: base { $base }, run { $run }, at most { $threshold } % new codes (Guest, Namey and Chen 2020).
known-not-saturated = Not reached in { $sessions } sessions: base { $base }, run { $run }, at most { $threshold } % new codes (Guest, Namey and Chen 2020).
coreq-1 = Who led the interviews or groups
coreq-2 = Their qualifications
coreq-3 = Their work at the time
coreq-4 = Their gender
coreq-5 = Their experience and training
coreq-6 = Whether they knew the participants before
coreq-7 = What the participants knew of them and of why they ask
coreq-8 = What of themselves they bring: interests, assumptions, possible bias
coreq-9 = The methodological approach and theory
coreq-10 = How participants were selected
coreq-11 = How they were approached
coreq-12 = How many took part
coreq-13 = Who declined or dropped out, and why
coreq-14 = Where the data were collected
coreq-15 = Who else was present
coreq-16 = What marks the sample, and when it was drawn
coreq-17 = Questions and guide, and whether they were tried out
coreq-18 = Whether anybody was interviewed again
coreq-19 = Audio or video recording
coreq-20 = Field notes
coreq-21 = How long it took
coreq-22 = Whether saturation was considered
coreq-23 = Whether participants saw their transcripts
coreq-24 = How many people coded
coreq-25 = The tree of codes
coreq-26 = Whether themes were set before or came from the data
coreq-27 = Software
coreq-28 = Whether participants gave feedback on the findings
coreq-29 = Quotes, each with its speaker's number
coreq-30 = Whether data and findings fit together
coreq-31 = Major themes
coreq-32 = Minor themes and cases that differ
srqr-1 = A title that names the subject and the approach
srqr-2 = An abstract with background, aim, methods, results and conclusions
srqr-3 = The problem and why it matters, with what is known of it
srqr-4 = The aim and the questions
srqr-5 = Approach, theory and paradigm, with reasons
srqr-6 = Who the researchers are and how that may bear on the study
srqr-7 = Place and setting, and what matters in them
srqr-8 = How people, places and documents were chosen, and when it was enough
srqr-9 = Ethical review, consent, confidentiality
srqr-10 = Which data were collected, how and when
srqr-11 = Guides, questionnaires, devices
srqr-12 = Who and what was studied, and how many of each
srqr-13 = How data were transcribed, managed, anonymised and coded
srqr-14 = How themes were found, by whom, and by which approach
srqr-15 = What was done to make the findings trustworthy
srqr-16 = Main findings: interpretations, themes, perhaps a model
srqr-17 = Evidence for the findings: quotes, notes, excerpts
srqr-18 = What it adds to what is known, and where it may hold
srqr-19 = Limits and how far the findings can be trusted
srqr-20 = Interests of the researchers and how they were handled
srqr-21 = Who paid, and what part they had
