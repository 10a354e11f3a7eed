# Matrices, curves and charts. A line break inside a message is a space.

template = Template
figure-where = { $title }, where { $query }
figure-rule = How it is counted
figure-counted = Counted
figure-silent = Attended and said nothing
figure-total = Total
figure-could = Could have said it

## Evidence by territory and group

chapter-backing = Evidence by territory and group
chapter-backing-about = Whose words carry each priority: how many of the people of a territory or group who were there support
    it. A group that has no part in a priority’s scope has no cell.
backing-territory = Supporting people by territory
backing-group = Supporting people by stakeholder group
backing-description = A table of { $rows ->
    [one] { $rows } priority
   *[other] { $rows } priorities
} in { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}; in the cells how many of the people who were there support the priority, the darker the greater their share.
backing-note = Supporting people out of the participants and experts of sessions in the scope of the priority. Who was in
    sessions of several territories counts in each.
backing-cell = { $against ->
    [0] { $n } of { $of }
   *[other] { $n } of { $of }; against: { $against }
}
backing-tip = { $priority }, { $column }: { $n } of { $of } support, { $against } contradict

## Matrices

chapter-matrices = Matrices
chapter-matrices-about = How codes are spread over territories, groups and objectives, which codes stand together, and whether
    new sessions still bring new codes.
sheet-matrices = Matrices
sheet-backing-territory = By territory
sheet-backing-group = By group
sheet-matrix-territory = Codes by territory
sheet-matrix-group = Codes by group
sheet-matrix-objective = Themes by objective
sheet-cooccurrence = Codes together
sheet-saturation = Saturation
sheet-talk = Speaking
sheet-stakeholders = Stakeholders
sheet-coverage = Coverage
by-speaker = speaker
by-session = session
by-group = group
by-territory = territory
by-objective = objective
matrix-title-presence = Codes that come up, by { $by }
matrix-title-mentions = Mentions of codes, by { $by }
matrix-title-speakers = People who speak to codes, by { $by }
matrix-description = A table of { $rows ->
    [one] { $rows } code
   *[other] { $rows } codes
} in { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}: the darker a cell, the more stands in it.
matrix-most = The row with most is { $label }, with { $n } in all.
matrix-note = Behind each column: how many people could have said it. In all { $n } of { $of } people in { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}.
matrix-caption = People who speak to each code, with totals; in the last row those who could have said it
matrix-rule = Counted are people, each once in a cell and once in a total; what somebody said in a code under another counts
    there too. Codings that somebody rejected, moderators, observers and people who refused use count for nothing. The last
    row has those who could have said it: participants and experts who were there, the silent included.
matrix-counted = Counted from { $n ->
    [one] { $n } coding
   *[other] { $n } codings
}, of which nobody has accepted { $suggested } yet.
matrix-left-out = Left out: { $people ->
    [one] { $people } part
   *[other] { $people } parts
} of moderators and observers, { $speech ->
    [one] { $speech } coding
   *[other] { $speech } codings
} outside of speech.
matrix-small-cells = So that nobody is known by it, { $n ->
    [one] { $n } value that fewer than { $limit } people of a territory share is shown as “{ $other }”.
   *[other] { $n } values that fewer than { $limit } people of a territory share are shown as “{ $other }”.
}
matrix-objectives = A theme serves the objectives that it or a code above it names, so that people may stand in several columns. An
    empty cell: the theme does not serve the objective.
column-document = { $label } (document)
column-unset = (not set)
column-nobody = (nobody in particular)
column-no-objective = (no objective)

## Codes that stand together

cooccurrence-title-passage = Codes that stand together on the same words
cooccurrence-title-overlap = Codes that stand together on overlapping words
cooccurrence-title-turn = Codes that stand together in the same turn
cooccurrence-title-turns = Codes that stand together within { $n ->
    [one] { $n } turn
   *[other] { $n } turns
}
cooccurrence-description = A table of { $n ->
    [one] { $n } code
   *[other] { $n } codes
} against each other; in the cells how often both stand together, the darker the greater the share of places that have both
    among those that have either.
cooccurrence-most = Most often together: { $a } and { $b }, { $n ->
    [one] { $n } time
   *[other] { $n } times
}.
cooccurrence-tip = { $a } + { $b }: { $n } of { $of }
cooccurrence-note = Numbers: places with both. Shade: Jaccard 1912, places with both divided by places with either. Behind each
    code: how much there is of it.
cooccurrence-rule = Counted are turns that have both codes, without the codes under them. The picture has the codes of the pairs
    in the table. The measure is places with both divided by places with either
    (Jaccard 1912); with codes that have few mentions a single place changes it much.
cooccurrence-none = No two codes stand together.
cooccurrence-with = With
cooccurrence-both = Both
cooccurrence-either = Either
cooccurrence-measure = Jaccard
cooccurrence-caption = The { $n ->
    [one] pair that stands
   *[other] { $n } pairs that stand
} together most

## Saturation

saturation-title = New codes per session
saturation-description = A rising curve of distinct codes over { $n ->
    [one] { $n } session
   *[other] { $n } sessions
} in their order, from { $first } to { $last }, within a band of the same curve in random orders.
saturation-few = There { $n ->
    [one] is { $n } session
   *[other] are { $n } sessions
}, fewer than the base of { $base }.
saturation-no-base = The base has no code, so nothing can be compared with it.
saturation-reached = Saturation at { $at }+{ $run } sessions: the run after { $at ->
    [one] { $at } session
   *[other] { $at } sessions
} brings at most { $threshold } per cent of the codes of the base.
saturation-no-run = There are too few sessions for a run of { $run } after a base of { $base }.
saturation-not = Not saturated: each run of { $run ->
    [one] { $run } session
   *[other] { $run } sessions
} brings more than { $threshold } per cent of the codes of the base.
saturation-heights = distinct codes
saturation-curve = sessions in the order of their dates
saturation-band = 90 of 100 of { $orders } random orders; dashed: half of them
saturation-base = base of { $base }
saturation-mark = saturation { $at }+{ $run }
saturation-tip = { $session }: { $new } new, { $codes } in all; in random orders { $low } to { $high }
saturation-caption = Sessions by date, with the codes that each was the first to bring
saturation-rule = The base is the first sessions; a run is the sessions that follow in a row. The new codes of a run, divided by
    the distinct codes of the base, are compared with the threshold; the next run begins one session later (Guest, Namey and
    Chen 2020). The band shows the same curve for the sessions in random orders: 90 of 100 of them run within it.
saturation-options = Base size { $base }, run length { $run }, threshold { $threshold } per cent; { $orders } random orders from
    seed { $seed }.
saturation-new = New codes
saturation-codes = Codes so far
saturation-low = 5 of 100 orders
saturation-middle = half of the orders
saturation-high = 95 of 100 orders

## Talk

chapter-talk = Who speaks when
chapter-talk-about = How much each person says in focus groups, and when. Moderators are shown, since they are part of the talk;
    who refused use is not.
talk-title = Who speaks how much and when
talk-description = For { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}, a row for each speaker with { $parts } bars in the order of the talk; the higher a bar, the more words. Grey: who leads the
    talk or watches it.
talk-caption = Turns and words in { $session }
talk-turns = Turns
talk-floor = Times that they took the floor
talk-words = Words
talk-share = Share of words
talk-figure = { $n ->
    [one] { $n } word
   *[other] { $n } words
}, { $share } %
talk-percent = { $share } %
talk-silent-nobody = Nobody who attended was silent.
talk-silent = Attended and said nothing: { $list }.

## Stakeholders

chapter-stakeholders = Stakeholder map
chapter-stakeholders-about = Organisations of the territories with what they are, how much they can move and how much they care by
    what raters think, and whether somebody of them has been heard. How to reach them stands in no report.
stakeholders-list = The organisations
stakeholders-caption = Stakeholders by territory and key; influence and interest are medians, from 1 (little) to 5 (much)
stakeholders-grid = Influence and interest
stakeholders-coverage = Who has been heard
stakeholders-quadrant = How to work with them
stakeholders-organisation = Organisation
stakeholders-sector = Sector
stakeholders-role = Role in initiatives
