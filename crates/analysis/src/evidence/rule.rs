//! The counting rule in words, printed beside the figures.

/// How the figures are counted, in English, for people.
pub const COUNTING_RULE: &str = "Counted are the quotes linked to the priority as supporting, qualifying or \
contradicting; context never counts. A passage that crosses turns is cut at their borders; speaker labels and what \
moderators and observers say drop out. A mention is everything linked in one way in one turn of one speaker that \
overlaps or has only white space and punctuation between: two coders on the same words are one mention. The scope is \
the sessions of the priority’s territories, or all sessions where it names none; quotes from elsewhere are listed but \
not counted. Speakers are counted out of the participants and experts who attended a session in scope, the silent \
included; a person without a role counts as participant. Sessions, focus groups, interviews and workshops are counted \
out of those in scope; groups, territories and languages out of the distinct values among those who attended. Words \
of several people at once (“all”) and of unknown speakers give mentions and never speakers. Documents give mentions \
and never speakers, sessions, groups, territories or languages. Who consented to paraphrase only is counted and not \
quoted; who refused use is in no figure, above or below the line.";
