//! Runs named steps one after another, says where it is, and sums up at the end.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How a step that did not fail ended.
pub enum Done {
    /// It did its work.
    Well,
    /// It had nothing to do here, for the reason that stands in it.
    Skipped(String),
}

/// What to do with the steps after one that failed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AfterFailure {
    /// Nothing more.
    Stop,
    /// All those that do not need what failed.
    Continue,
}

type Work<'a> = Box<dyn FnOnce() -> Result<Done> + 'a>;

struct Step<'a> {
    name: &'static str,
    needs: &'static [&'static str],
    work: Work<'a>,
}

/// A list of steps.
#[derive(Default)]
pub struct Steps<'a> {
    steps: Vec<Step<'a>>,
}

enum Outcome {
    Passed,
    Skipped(String),
    Failed(String),
}

impl<'a> Steps<'a> {
    /// Appends a step that needs the named ones to have ended well.
    pub fn add(
        &mut self,
        name: &'static str,
        needs: &'static [&'static str],
        work: impl FnOnce() -> Result<()> + 'a,
    ) {
        self.add_skippable(name, needs, move || work().map(|()| Done::Well));
    }

    /// Appends a step that may find that it has nothing to do.
    pub fn add_skippable(
        &mut self,
        name: &'static str,
        needs: &'static [&'static str],
        work: impl FnOnce() -> Result<Done> + 'a,
    ) {
        self.steps.push(Step {
            name,
            needs,
            work: Box::new(work),
        });
    }

    /// Runs them all; an error if one failed.
    pub fn run(self, after_failure: AfterFailure) -> Result<()> {
        let began = Instant::now();
        let total = self.steps.len();
        let mut ended: Vec<(&'static str, Duration, Outcome)> = Vec::with_capacity(total);
        for (index, step) in self.steps.into_iter().enumerate() {
            if after_failure == AfterFailure::Stop && any_failed(&ended) {
                break;
            }
            println!("\n[{}/{total}] {} …", index + 1, step.name);
            let step_began = Instant::now();
            let outcome = match missing_need(step.needs, &ended) {
                Some(need) => Outcome::Failed(format!("not run, because \"{need}\" failed")),
                None => match (step.work)() {
                    Ok(Done::Well) => Outcome::Passed,
                    Ok(Done::Skipped(reason)) => Outcome::Skipped(reason),
                    Err(error) => Outcome::Failed(format!("{error:#}")),
                },
            };
            let took = step_began.elapsed();
            println!(
                "[{}/{total}] {}",
                index + 1,
                line(step.name, took, &outcome)
            );
            ended.push((step.name, took, outcome));
        }
        print!("\n{}", summary(&ended, began.elapsed()));
        if any_failed(&ended) {
            bail!("not everything went well: see the list above");
        }
        Ok(())
    }
}

fn any_failed(ended: &[(&str, Duration, Outcome)]) -> bool {
    ended
        .iter()
        .any(|(_, _, outcome)| matches!(outcome, Outcome::Failed(_)))
}

fn missing_need(
    needs: &[&'static str],
    ended: &[(&'static str, Duration, Outcome)],
) -> Option<&'static str> {
    needs.iter().copied().find(|need| {
        !ended
            .iter()
            .any(|(name, _, outcome)| name == need && !matches!(outcome, Outcome::Failed(_)))
    })
}

fn line(name: &str, took: Duration, outcome: &Outcome) -> String {
    let seconds = took.as_secs_f64();
    match outcome {
        Outcome::Passed => format!("✓ {name}  {seconds:.1} s"),
        Outcome::Skipped(reason) => format!("– {name}  skipped: {reason}"),
        Outcome::Failed(reason) => format!("✗ {name}  {seconds:.1} s  {reason}"),
    }
}

fn summary(ended: &[(&str, Duration, Outcome)], took: Duration) -> String {
    let count = |wanted: fn(&Outcome) -> bool| {
        ended
            .iter()
            .filter(|(_, _, outcome)| wanted(outcome))
            .count()
    };
    let passed = count(|outcome| matches!(outcome, Outcome::Passed));
    let failed = count(|outcome| matches!(outcome, Outcome::Failed(_)));
    let skipped = count(|outcome| matches!(outcome, Outcome::Skipped(_)));
    let mut text = String::new();
    for (name, took, outcome) in ended {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {}", line(name, *took, outcome));
    }
    let seconds = took.as_secs();
    let _ = writeln!(text, "took {} min {} s", seconds / 60, seconds % 60);
    let _ = writeln!(
        text,
        "steps: {passed} passed, {failed} failed, {skipped} skipped"
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;
    use std::cell::RefCell;

    fn record(after_failure: AfterFailure) -> (Vec<&'static str>, bool) {
        let ran = RefCell::new(Vec::new());
        let mut steps = Steps::default();
        steps.add("first", &[], || {
            ran.borrow_mut().push("first");
            Err(anyhow!("broken"))
        });
        steps.add("needs the first", &["first"], || {
            ran.borrow_mut().push("needs the first");
            Ok(())
        });
        steps.add("alone", &[], || {
            ran.borrow_mut().push("alone");
            Ok(())
        });
        let good = steps.run(after_failure).is_ok();
        (ran.into_inner(), good)
    }

    #[test]
    fn a_failed_step_keeps_back_only_those_that_need_it() {
        assert_eq!(
            record(AfterFailure::Continue),
            (vec!["first", "alone"], false)
        );
    }

    #[test]
    fn stopping_runs_nothing_after_a_failure() {
        assert_eq!(record(AfterFailure::Stop), (vec!["first"], false));
    }

    #[test]
    fn a_skipped_step_fails_nothing_and_satisfies_those_that_need_it() {
        let mut steps = Steps::default();
        steps.add_skippable("one", &[], || Ok(Done::Skipped("not here".into())));
        steps.add("two", &["one"], || Ok(()));
        assert!(steps.run(AfterFailure::Stop).is_ok());
    }

    #[test]
    fn the_summary_ends_with_a_count() {
        let ended = [
            ("one", Duration::ZERO, Outcome::Passed),
            ("two", Duration::ZERO, Outcome::Failed("why".into())),
        ];
        let text = summary(&ended, Duration::from_secs(61));
        assert!(text.ends_with("took 1 min 1 s\nsteps: 1 passed, 1 failed, 0 skipped\n"));
    }
}
