//! The table beside a report, and what the report says of its columns.

use super::{site, whole};
use std::collections::BTreeMap;

/// Parts the report from its table.
const MARK: &str = "\n%%\n";

/// What a report says where the input is only a table.
const REPORT: &str = "source: {title: Báo cáo, kind: press}\nperiod: 2023\ntable: bang.csv\n";

/// A report, `%%` on a line of its own, and its table; or a table alone, of any columns.
pub fn table(data: &[u8]) {
    let text = site::text(data);
    let (report, table) = text.split_once(MARK).unwrap_or((REPORT, &text));
    let mut files: BTreeMap<String, String> =
        site::BASE.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    files.insert("content/reports/bang.yaml".to_owned(), report.to_owned());
    files.insert("content/reports/bang.csv".to_owned(), table.to_owned());
    whole::all_of(&site::of(files));
}
