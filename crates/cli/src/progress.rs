//! Progress bars: on standard error, on a terminal, for what takes longer than a second.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::arguments::Global;

/// A bar that shows itself once the work has taken a second.
#[derive(Debug)]
pub struct Progress {
    bar: Option<ProgressBar>,
    label: &'static str,
    bytes: bool,
    wanted: bool,
    begun: Instant,
}

impl Progress {
    /// A bar over things that are counted one by one.
    pub fn counting(global: &Global, label: &'static str) -> Self {
        Self::new(global, label, false)
    }

    /// A bar over bytes.
    pub fn bytes(global: &Global, label: &'static str) -> Self {
        Self::new(global, label, true)
    }

    fn new(global: &Global, label: &'static str, bytes: bool) -> Self {
        // Only to decide whether a bar is worth showing.
        #[allow(clippy::disallowed_methods)]
        let begun = Instant::now();
        Self {
            bar: None,
            label,
            bytes,
            wanted: !global.quiet && stderr().is_terminal(),
            begun,
        }
    }

    /// What is done of what there is to do.
    pub fn set(&mut self, done: u64, total: u64) {
        if !self.wanted {
            return;
        }
        if self.bar.is_none() && self.begun.elapsed() > Duration::from_secs(1) {
            let unit = if self.bytes {
                "{bytes}/{total_bytes}"
            } else {
                "{human_pos}/{human_len}"
            };
            let template = format!("{{msg}} {{wide_bar}} {unit} {{eta}}");
            let style = ProgressStyle::with_template(&template)
                .unwrap_or_else(|_| ProgressStyle::default_bar());
            self.bar = Some(
                ProgressBar::new(total)
                    .with_style(style)
                    .with_message(self.label),
            );
        }
        if let Some(bar) = &self.bar {
            bar.set_length(total);
            bar.set_position(done);
        }
    }

    /// Prints above the bar without tearing it.
    pub fn around<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
