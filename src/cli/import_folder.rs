//! `scorecard import open-sdg` and `scorecard import datapackage`: what they take.

use super::ImportCommon;
use crate::words::Fault;
use clap::Args;
use std::path::PathBuf;

/// `scorecard import open-sdg`.
#[derive(Args, Debug)]
pub struct ImportOpenSdg {
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
    #[arg(long = "place", value_name = "COLUMN")]
    pub places: Vec<String>,
    #[arg(long, value_name = "DIR")]
    pub translations: Option<PathBuf>,
    #[command(flatten)]
    pub common: ImportCommon,
}

/// `scorecard import datapackage`.
#[derive(Args, Debug)]
pub struct ImportDatapackage {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "ROLE=FIELD", value_parser = role)]
    pub map: Vec<(String, String)>,
    #[arg(long, value_name = "NAME")]
    pub territory: Option<String>,
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
