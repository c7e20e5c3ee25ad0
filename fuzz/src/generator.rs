//! Inputs that nobody wrote: seeds with slips in them. The same ones every time.

/// An input is at most so long (bytes).
const LONGEST: usize = 16 << 10;

/// Makes inputs of the seeds of a target.
pub struct Generator {
    seeds: Vec<Vec<u8>>,
    words: Vec<Vec<u8>>,
    random: Random,
}

impl Generator {
    /// `words` is the text of one of libFuzzer's dictionaries.
    #[must_use]
    pub fn new(target: &str, seeds: Vec<Vec<u8>>, words: &str) -> Generator {
        let random = Random(target.bytes().fold(0x9e37_79b9_7f4a_7c15, |sum, it| sum.wrapping_mul(31) ^ u64::from(it)));
        Generator { seeds, words: dictionary(words), random }
    }

    /// The next one.
    pub fn input(&mut self) -> Vec<u8> {
        mutated(&self.seeds, &self.words, &mut self.random)
    }
}

/// The words in quotes of libFuzzer's dictionaries, in which `\x0a` is a byte.
fn dictionary(text: &str) -> Vec<Vec<u8>> {
    let quoted = |line: &'_ str| Some(bytes(line.strip_prefix('"')?.strip_suffix('"')?));
    text.lines().filter_map(quoted).collect()
}

fn bytes(word: &str) -> Vec<u8> {
    let mut parts = word.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(part.len().min(2));
        bytes.extend(u8::from_str_radix(code, 16));
        bytes.extend(rest.bytes());
    }
    bytes
}

/// Random numbers that are the same every time: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }

    fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        let at = self.below(among.len());
        among.get(at)
    }
}

/// What breaks grammars of any kind.
pub const SIGNS: &[&str] = &[
    ":",
    ": ",
    "-",
    "- ",
    "\t",
    "\u{a0}",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    " #",
    "&a",
    "*a",
    "!",
    "|",
    ">",
    "%",
    "@",
    "\n",
    "\n\n",
    "\r",
    "---\n",
    "...",
    "? ",
    "<<: ",
    "~",
    "0",
    "9,9",
    "9.9",
    "..",
    "2023",
    "ệ",
    "e\u{323}\u{302}",
    "\0",
    "\u{1b}",
    "\u{feff}",
    "+",
    "/",
    "–",
    "<",
    "&",
    "99999999999999999999999999999",
    "-1",
    "1e308",
];

/// A seed with a few slips, some of them as large as a piece of another seed.
fn mutated(seeds: &[Vec<u8>], words: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = random.pick(seeds).cloned().unwrap_or_default();
    for _ in 0..=random.below(6) {
        let at = random.below(input.len() + 1);
        let end = (at + 1 + random.below(24)).min(input.len());
        match random.below(8) {
            0 => drop(input.drain(at..end)),
            1 => insert(&mut input, at, random.pick(SIGNS).map_or(&[], |it| it.as_bytes())),
            2 => insert(&mut input, at, random.pick(words).map_or(&[], Vec::as_slice)),
            3 => {
                let piece = input[at..end].to_vec();
                insert(&mut input, random.below(at + 1), &piece);
            }
            4 => input.iter_mut().skip(at).take(1).for_each(|it| *it ^= 1 << random.below(8)),
            5 => swap_lines(&mut input, random),
            6 => {
                let other = random.pick(seeds).cloned().unwrap_or_default();
                let from = random.below(other.len() + 1);
                insert(&mut input, at, &other[from..(from + random.below(200)).min(other.len())]);
            }
            _ => {
                let sign = random.pick(SIGNS).map_or(&[][..], |it| it.as_bytes());
                drop(input.splice(at..end, sign.iter().copied()));
            }
        }
        input.truncate(LONGEST);
    }
    input
}

fn insert(input: &mut Vec<u8>, at: usize, what: &[u8]) {
    drop(input.splice(at..at, what.iter().copied()));
}

fn swap_lines(input: &mut Vec<u8>, random: &mut Random) {
    let mut lines: Vec<&[u8]> = input.split_inclusive(|it| *it == b'\n').collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    if !lines.is_empty() {
        lines.swap(one, other);
    }
    *input = lines.concat();
}
