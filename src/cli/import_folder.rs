//! `scorecard import open-sdg` and `scorecard import datapackage`: what they take.

use super::ImportCommon;
use crate::words::Fault;
use clap::Args;
use std::path::PathBuf;

/// Import the repository of an Open SDG site: data, indicator settings, metadata, translations, targets.
///
/// Both layouts are read: data/ and meta/ at the top, with or without indicator-config/ and translations/, or the folders of
/// data and site side by side. Each table becomes a report, each series in each unit an indicator, each goal a topic. Where
/// there is no content yet, the definitions of the site are written too; else what they lack is printed.
///
/// Nothing is loaded from elsewhere. Names of goals and indicators that the repository takes from a translation repository
/// are found with --translations.
#[derive(Args, Debug)]
#[command(after_long_help = OPEN_SDG)]
pub struct ImportOpenSdg {
    /// The repository's folder
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// The country that the figures are about [default: as the site's settings or most of the metadata say]
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
    /// A column that holds places, such as Region; repeat it, from the larger to the smaller [default: guessed]
    #[arg(long = "place", value_name = "COLUMN")]
    pub places: Vec<String>,
    /// A folder with the translations that the repository takes from elsewhere, such as a copy of sdg-translations
    #[arg(long, value_name = "DIR")]
    pub translations: Option<PathBuf>,
    #[command(flatten)]
    pub common: ImportCommon,
}

/// Import a Data Package: the tables that a datapackage.json describes, in long form.
///
/// The data/ folder of a site that scorecard built gives back its territories, indicators, documents and figures, as far as
/// its tables hold them. Of other packages each table with a territory, an indicator, a period and a value is read; which
/// column is which is told by --map where the names of the fields do not say it.
///
/// Files are read inside the folder of datapackage.json only, and nothing is loaded from elsewhere.
#[derive(Args, Debug)]
#[command(after_long_help = DATAPACKAGE)]
pub struct ImportDatapackage {
    /// The datapackage.json, or the folder that holds it
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which field is what: territory=NAME, indicator=NAME, period=NAME, value=NAME, unit=NAME, note=NAME; repeat it
    #[arg(long, value_name = "ROLE=FIELD", value_parser = role)]
    pub map: Vec<(String, String)>,
    /// The territory of all figures, where the tables do not say it
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
    /// The period of all figures, where the tables do not say it: 2023, 2023-Q1
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    #[command(flatten)]
    pub common: ImportCommon,
}

/// What a column may be.
const ROLES: &[&str] = &["territory", "indicator", "period", "value", "unit", "note"];

/// `territory=region_name`.
fn role(text: &str) -> Result<(String, String), Fault> {
    let (role, field) = text.split_once('=').unwrap_or((text, ""));
    if !ROLES.contains(&role) || field.is_empty() {
        return Err(Fault::new("usage-role", &[("names", &ROLES.join(", "))]));
    }
    Ok((role.to_owned(), field.to_owned()))
}

const OPEN_SDG: &str = "\
Examples:
  scorecard import open-sdg ../sdg-data --territory Sampleland
  scorecard import open-sdg ../sdg-data --place Region --place District
  scorecard import open-sdg ../sdg-data --translations ../sdg-translations/translations
  scorecard import open-sdg ../sdg-data --dry-run --losses losses.csv";

const DATAPACKAGE: &str = "\
Examples:
  scorecard import datapackage ../published/data             # the data of a site
  scorecard import datapackage datapackage.json --territory 'Sample City' --map value=share
  scorecard import datapackage datapackage.json --period 2023 --dry-run";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_known_and_name_a_field() {
        assert_eq!(role("value=a=b").unwrap(), ("value".to_owned(), "a=b".to_owned()));
        for text in ["value", "value=", "colour=x", "=x", ""] {
            assert!(role(text).is_err_and(|it| it.to_string().contains("territory")), "{text}");
        }
    }
}
