//! The reference: what each kind of finding means, a wrong example, the right one, and why it matters.
//!
//! Its English words are `src/finding/reference/<id>.md`, a file an entry; `src/words/reference.<language>.ftl` has those
//! of the other languages. Examples are shared by all of them.

/// One entry, in parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// One sentence, in one line.
    pub summary: String,
    /// The rules in full: paragraphs, with a blank line between them. Empty where the summary says it all.
    pub more: String,
    /// What stands around both examples, where they need more than the usual definitions.
    pub given: Vec<Example>,
    pub wrong: Vec<Example>,
    pub right: Vec<Example>,
    /// What goes wrong for readers otherwise.
    pub why: String,
}

/// Something that stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    pub place: Place,
    pub text: String,
}

/// Where an example stands: what is said behind the marks that open it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// `yaml figures`: the inside of `figures:` in a document.
    Figures,
    /// `yaml content/topics.yaml`, `csv content/reports/pci.csv`, `css content/assets/own.css`: a whole file.
    File(String),
    /// `text files`: the paths of all the files that there are.
    Files,
    /// `text`: what cannot be typed here is told instead.
    Told,
}

/// The parts behind the first paragraphs, by heading.
const WRONG: &str = "## Wrong";
const RIGHT: &str = "## Right";
const GIVEN: &str = "## Given";
const WHY: &str = "## Why it matters";
const FENCE: &str = "```";

impl Entry {
    /// Takes an entry apart. What stands where nothing belongs is lost: a test writes every entry anew to see that it
    /// comes out the same.
    pub fn parse(text: &str) -> Entry {
        let mut lines = text.lines();
        let mut entry = Entry { summary: lines.next().unwrap_or_default().to_owned(), ..Entry::default() };
        let (mut heading, mut open) = ("", None::<Example>);
        for line in lines {
            match (&mut open, line.strip_prefix(FENCE)) {
                (None, Some(info)) => open = Some(Example { place: Place::parse(info), text: String::new() }),
                (Some(_), Some(_)) => entry.examples(heading).extend(open.take()),
                (Some(example), None) => example.text += &format!("{line}\n"),
                (None, None) if [GIVEN, WRONG, RIGHT, WHY].contains(&line) => heading = line,
                (None, None) => match heading {
                    "" => entry.more += &format!("{line}\n"),
                    WHY => entry.why += &format!("{line}\n"),
                    _ => {}
                },
            }
        }
        for prose in [&mut entry.more, &mut entry.why] {
            *prose = prose.trim().to_owned();
        }
        entry
    }

    fn examples(&mut self, heading: &str) -> &mut Vec<Example> {
        match heading {
            GIVEN => &mut self.given,
            RIGHT => &mut self.right,
            _ => &mut self.wrong,
        }
    }

    /// The entry as its file has it.
    pub fn text(&self) -> String {
        let mut blocks = vec![self.summary.clone()];
        blocks.extend((!self.more.is_empty()).then(|| self.more.clone()));
        for (heading, examples) in [(GIVEN, &self.given), (WRONG, &self.wrong), (RIGHT, &self.right)] {
            if !examples.is_empty() {
                blocks.push(heading.to_owned());
                blocks.extend(examples.iter().map(Example::fenced));
            }
        }
        blocks.extend([WHY.to_owned(), self.why.clone()]);
        blocks.join("\n\n") + "\n"
    }
}

impl Example {
    /// The example as a block of Markdown.
    pub fn fenced(&self) -> String {
        format!("{FENCE}{}\n{}{FENCE}", self.place.info(), self.text)
    }
}

impl Place {
    fn parse(info: &str) -> Place {
        match info {
            "yaml figures" => Place::Figures,
            "text files" => Place::Files,
            _ => {
                let path = ["yaml ", "csv ", "css "].iter().find_map(|it| info.strip_prefix(it));
                path.map_or(Place::Told, |path| Place::File(path.to_owned()))
            }
        }
    }

    /// What is said behind the marks that open an example.
    pub fn info(&self) -> String {
        match self {
            Place::Figures => "yaml figures".to_owned(),
            Place::File(path) if path.ends_with(".csv") => format!("csv {path}"),
            Place::File(path) if path.ends_with(".css") => format!("css {path}"),
            Place::File(path) => format!("yaml {path}"),
            Place::Files => "text files".to_owned(),
            Place::Told => "text".to_owned(),
        }
    }
}
