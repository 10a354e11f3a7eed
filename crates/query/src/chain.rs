//! Several finds in a row.

/// Words of a turn in a row, from the first to the last that a leaf found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Interval {
    /// Index of the first word.
    pub first: usize,
    /// Index of the last word, at least `first`.
    pub last: usize,
}

/// What must come next in a chain.
pub(crate) struct Step {
    /// By first and then by last word.
    pub hits: Vec<Interval>,
    /// Whether it must follow directly.
    pub attached: bool,
}

/// A way through the first steps of a chain.
#[derive(Clone, Copy)]
struct Way {
    /// The last word taken.
    last: usize,
    /// How many words were passed over.
    passed: usize,
}

/// What spans one hit of each step, in order, without overlaps, with at most `slop` words between them in total; by
/// first and then by last word.
pub(crate) fn chain(steps: impl Iterator<Item = Step>, slop: usize) -> Vec<Interval> {
    let mut lists = Vec::new();
    for step in steps {
        if step.hits.is_empty() {
            return Vec::new();
        }
        lists.push(step);
    }
    let Some((firsts, others)) = lists.split_first() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for start in &firsts.hits {
        let mut ways = vec![Way {
            last: start.last,
            passed: 0,
        }];
        for step in others {
            ways = further(&ways, step, slop);
        }
        found.extend(ways.iter().map(|way| Interval {
            first: start.first,
            last: way.last,
        }));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The ways on from `ways` over one more step, by last word, for each only the one that passed over the fewest.
fn further(ways: &[Way], step: &Step, slop: usize) -> Vec<Way> {
    let mut onward: Vec<Way> = if step.attached {
        directly(ways, &step.hits).collect()
    } else {
        with_words_between(ways, &step.hits, slop)
    };
    onward.sort_unstable_by_key(|way| (way.last, way.passed));
    onward.dedup_by_key(|way| way.last);
    onward
}

fn directly(ways: &[Way], hits: &[Interval]) -> impl Iterator<Item = Way> {
    ways.iter().flat_map(move |way| {
        let from = hits.partition_point(|hit| hit.first <= way.last);
        (hits[from..].iter())
            .take_while(|hit| hit.first == way.last + 1)
            .map(|hit| Way {
                last: hit.last,
                passed: way.passed,
            })
    })
}

fn with_words_between(ways: &[Way], hits: &[Interval], slop: usize) -> Vec<Way> {
    let (Some(nearest), Some(farthest)) = (ways.first(), ways.last()) else {
        return Vec::new();
    };
    let from = hits.partition_point(|hit| hit.first <= nearest.last);
    let limit = farthest.last + slop + 1;
    let mut before = ways.iter().peekable();
    // Of the ways that end before a hit, the best has taken the most words by its end.
    let mut taken = 0;
    let mut onward = Vec::new();
    for hit in hits[from..].iter().take_while(|hit| hit.first <= limit) {
        while let Some(way) = before.next_if(|way| way.last < hit.first) {
            taken = taken.max(way.last + 1 - way.passed);
        }
        let passed = hit.first - taken;
        if passed <= slop {
            onward.push(Way {
                last: hit.last,
                passed,
            });
        }
    }
    onward
}
