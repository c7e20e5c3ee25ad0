//! The words of `class` attributes: the contract between a picture and a theme's style sheet.
//!
//! A class is a kind of thing, then a status or a role, then a look:
//!
//! | kind | what it is |
//! |---|---|
//! | `t` | text; `t tick` on an axis, `t strong` of the selected one |
//! | `axis` `grid` `leader` `break` `whisker` `arrow` | thin lines |
//! | `target` `median` | reference lines |
//! | `serie` | the line of a series |
//! | `dot` `me` | marks: a circle, the selected diamond |
//! | `bar` `edge` `frame` | a bar's stroke, the outline of a hollow bar, the outline of an empty one |
//! | `track` `goal` `halo` | of a bullet: its scale, the tick of a target, the rim that sets it off the bar |
//!
//! Status: `met` `exceeded` `nearly` `missed` `none` (no target) `nodata`; role: `peer` `main`.
//! Look: `hollow` `about`. A style sheet sets `color` by status or role; marks use `currentColor`.

use crate::view::chart::Status;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    Text,
    Tick,
    Strong,
    Axis,
    Grid,
    Leader,
    Break,
    Whisker,
    Arrow,
    Target,
    Median,
    Series,
    Dot,
    Me,
    Bar,
    Edge,
    Frame,
    Track,
    Halo,
    Goal,
}

const KINDS: [&str; 20] = [
    "t", "t tick", "t strong", "axis", "grid", "leader", "break", "whisker", "arrow", "target", "median", "serie", "dot", "me",
    "bar", "edge", "frame", "track", "halo", "goal",
];

/// What gives a thing its colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Peer,
    Main,
    Of(Status),
}

const TONES: [&str; 9] = ["", " peer", " main", " met", " exceeded", " nearly", " missed", " none", " nodata"];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Look {
    #[default]
    Solid,
    Hollow,
    About,
}

const LOOKS: [&str; 3] = ["", " hollow", " about"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    pub kind: Kind,
    pub tone: Tone,
    pub look: Look,
}

impl Class {
    #[must_use]
    pub const fn new(kind: Kind, tone: Tone) -> Self {
        Self { kind, tone, look: Look::Solid }
    }

    #[must_use]
    pub const fn plain(kind: Kind) -> Self {
        Self::new(kind, Tone::Plain)
    }

    /// The token that plotters carries instead of a colour.
    #[must_use]
    pub const fn colour(self) -> (u8, u8, u8) {
        let tone = match self.tone {
            Tone::Plain => 0,
            Tone::Peer => 1,
            Tone::Main => 2,
            Tone::Of(status) => 3 + status as u8,
        };
        (self.kind as u8, tone, self.look as u8)
    }

    /// The words that such a token stands for, one behind the other.
    #[must_use]
    pub fn words((kind, tone, look): (u8, u8, u8)) -> [&'static str; 3] {
        let word = |words: &[&'static str], at: u8| words.get(usize::from(at)).copied().unwrap_or_default();
        [word(&KINDS, kind), word(&TONES, tone), word(&LOOKS, look)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_in_its_place() {
        let text = |class: Class| Class::words(class.colour()).concat();
        assert_eq!(text(Class::plain(Kind::Tick)), "t tick");
        assert_eq!(text(Class::new(Kind::Frame, Tone::Of(Status::NoData))), "frame nodata");
        assert_eq!(text(Class { look: Look::About, ..Class::new(Kind::Me, Tone::Of(Status::Met)) }), "me met about");
        assert_eq!(text(Class::new(Kind::Series, Tone::Main)), "serie main");
    }
}
