//! Codings that come under another code.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::coding::{Coding, Passage};
use verbatim_model::id::{CodeId, CoderId, CodingId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::Code;
use verbatim_model::text::Hash;

use crate::linking::definition_hash;

/// Who coded what, whatever the code.
type Place = (CoderId, Passage, Option<Hash>);

/// What becomes of codings that come under a code. Where a coder has coded the same passage so already, one coding is left,
/// unless a person touched each of the two.
#[derive(Debug, Default)]
pub(super) struct Relocation {
    /// As they are under the code.
    pub moved: Vec<Coding>,
    /// Those that go, since another one says the same.
    pub gone: Vec<CodingId>,
}

impl Relocation {
    /// `coming` come under `into`, where `there` are already; `touched` are those that a person touched.
    pub fn of(
        coming: Vec<Coding>,
        there: impl Iterator<Item = Coding>,
        into: CodeId,
        touched: &BTreeSet<CodingId>,
    ) -> Self {
        let there: BTreeMap<Place, CodingId> =
            there.map(|coding| (place(&coding), coding.id)).collect();
        let mut relocation = Self::default();
        let mut arrived: BTreeSet<Place> = BTreeSet::new();
        for coding in coming {
            let is_second = !arrived.insert(place(&coding));
            match there.get(&place(&coding)) {
                _ if is_second && !touched.contains(&coding.id) => {
                    relocation.gone.push(coding.id);
                }
                Some(_) if !touched.contains(&coding.id) => relocation.gone.push(coding.id),
                other => {
                    let untouched = other.filter(|other| !touched.contains(other));
                    relocation.gone.extend(untouched);
                    relocation.moved.push(Coding {
                        code: into,
                        ..coding
                    });
                }
            }
        }
        relocation
    }
}

fn place(coding: &Coding) -> Place {
    (coding.coder, coding.passage, coding.revision)
}

/// The links that rest on what `from` says, resting on what `into` says: whoever moved the codings has decided about these
/// words. One that was made when the code said something else stays stale.
pub(super) fn redefined(
    links: impl Iterator<Item = EvidenceLink>,
    from: &Code,
    into: &Code,
) -> Vec<EvidenceLink> {
    let (then, now) = (definition_hash(from), definition_hash(into));
    links
        .map(|link| EvidenceLink {
            definition: link
                .definition
                .map(|definition| if definition == then { now } else { definition }),
            ..link
        })
        .collect()
}
