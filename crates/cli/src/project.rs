//! Opening the project that a command works in.

use std::path::Path;

use verbatim_engine::{Project, SystemEnvironment};

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output::Output;

/// Opens the project in `folder`, as the coder asked for. `command` is what others see while it writes.
pub fn open(folder: &Path, global: &Global, command: &str) -> Result<Project, Failure> {
    let mut project = Project::open(
        folder,
        global.coder().as_deref(),
        Box::new(SystemEnvironment),
    )?;
    project.set_command(command);
    if let Some(warning) = project.place_warning() {
        Output::new(global).warn(&warning);
    }
    Ok(project)
}
