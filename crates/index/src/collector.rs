//! All turns of a search, with their scores.

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use crate::schema::TURN;
use crate::turn_id::TurnId;

/// Collects every hit, in no particular order.
pub(crate) struct EveryTurn;

pub(crate) struct SegmentTurns {
    ids: Column<u64>,
    hits: Vec<(TurnId, Score)>,
}

impl Collector for EveryTurn {
    type Fruit = Vec<(TurnId, Score)>;
    type Child = SegmentTurns;

    fn for_segment(
        &self,
        _: SegmentOrdinal,
        segment: &SegmentReader,
    ) -> tantivy::Result<SegmentTurns> {
        Ok(SegmentTurns {
            ids: segment.fast_fields().u64(TURN)?,
            hits: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(fruits.concat())
    }
}

impl SegmentCollector for SegmentTurns {
    type Fruit = Vec<(TurnId, Score)>;

    fn collect(&mut self, doc: DocId, score: Score) {
        if let Some(id) = self.ids.first(doc) {
            self.hits.push((TurnId(id), score));
        }
    }

    fn harvest(self) -> Self::Fruit {
        self.hits
    }
}
