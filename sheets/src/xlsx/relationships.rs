//! Which part of the archive is what.

use crate::limits::MAXIMUM_ENTRIES;
use crate::package::Package;
use crate::refusal::Refusal;
use crate::xml::Xml;

/// The parts that another part names.
pub(super) struct Relationships(Vec<Relationship>);

struct Relationship {
    id: String,
    /// Address of the kind; its last word tells it in both editions of the standard.
    kind: String,
    place: String,
}

impl Relationships {
    /// Reads what a part names; of the archive itself for the empty name.
    pub(super) fn read(package: &mut Package<'_>, part: &str) -> Result<Self, Refusal> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let text = package.needed(&format!("{folder}/_rels/{name}.rels"))?;
        let mut found = Vec::new();
        let mut xml = Xml::new(&text);
        if super::root(&mut xml)?.is_none() {
            return Err(Refusal::damaged());
        }
        xml.children(|xml, element| {
            let external = element.attribute("TargetMode")?.as_deref() == Some("External");
            if element.local_name() == "Relationship" && !external {
                found.push(Relationship {
                    id: element.attribute("Id")?.unwrap_or_default().into_owned(),
                    kind: element.attribute("Type")?.unwrap_or_default().into_owned(),
                    place: resolve(folder, &element.attribute("Target")?.unwrap_or_default()),
                });
            }
            if found.len() > MAXIMUM_ENTRIES {
                return Err(Refusal::too_large_inside("entries", MAXIMUM_ENTRIES));
            }
            xml.skip()
        })?;
        Ok(Self(found))
    }

    /// The first part of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<String> {
        let found = self.0.iter().find(|one| one.is(kind))?;
        Some(found.place.clone())
    }

    /// The worksheet with an id; `None` where the id is that of something else.
    pub(super) fn worksheet(&self, id: &str) -> Option<String> {
        let found = self.0.iter().find(|one| one.id == id)?;
        found.is("worksheet").then(|| found.place.clone())
    }
}

impl Relationship {
    fn is(&self, kind: &str) -> bool {
        self.kind.rsplit('/').next() == Some(kind)
    }
}

/// The name of a part, as seen from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut folders: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').collect()
    };
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                folders.pop();
            }
            name => folders.push(name),
        }
    }
    folders.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn parts_are_named_from_a_folder() {
        for (folder, target, name) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            (
                "xl",
                "/xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet1.xml",
            ),
            ("xl", "../other/./a.xml", "other/a.xml"),
            ("xl", "../../../a.xml", "a.xml"),
            ("", "xl\\workbook.xml", "/xl/workbook.xml"),
        ] {
            assert_eq!(resolve(folder, target), name);
        }
    }
}
