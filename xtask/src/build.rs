//! `cargo xtask build`: everything that people download, from the sources.

use anyhow::Result;

use crate::project::{Project, run as run_command};
use crate::steps::{AfterFailure, Steps};
use crate::{checksum, npm, package, sizes, tools, wasm};

/// Builds the npm package, the site and the single-file page.
pub fn run(project: &Project) -> Result<()> {
    let mut steps = Steps::default();
    add_package(&mut steps, project);
    add_pages(&mut steps, project);
    steps.run(AfterFailure::Stop)
}

/// The tools and the npm package in `pkg/`, with the elements for other people's pages.
pub fn add_package<'a>(steps: &mut Steps<'a>, project: &'a Project) {
    steps.add("WebAssembly tools", &[], || tools::wasm_tools(project));
    steps.add("npm packages", &[], || npm::install(project));
    steps.add(
        "WebAssembly package",
        &["WebAssembly tools", "npm packages"],
        || {
            checksum::forget(project)?;
            wasm::build(project)?;
            package::complete(project)
        },
    );
    steps.add("elements", &["WebAssembly package"], || {
        run_command(&mut npm::script(project, "build:elements"))
    });
}

/// The site and the single-file page in `dist/`.
pub fn add_pages<'a>(steps: &mut Steps<'a>, project: &'a Project) {
    steps.add("site", &["elements"], || site(project));
    steps.add("single-file page", &["WebAssembly package"], || {
        run_command(&mut npm::script(project, "build:file"))
    });
    steps.add("sizes", &["site", "single-file page"], || {
        sizes::check(project)
    });
}

/// The site in `dist/site/`, with the elements and their pages.
pub fn site(project: &Project) -> Result<()> {
    run_command(&mut npm::script(project, "build:site"))?;
    run_command(&mut npm::script(project, "build:embed"))
}
